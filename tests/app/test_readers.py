"""Several readers of one study, first reads, and how far readers agree."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

from app.agreement import CATEGORIES, agreements, cohen, fleiss, verdicts_of
from app.first_read import COLUMNS, first_reads, write_first_reads
from app.reader_profile import ReaderBook, ReaderError, is_pin_of, read_readers, save_readers
from app.review import Decision, Review, Verdict
from app.settings import Settings
from app.share import share
from app.store.record import Activity, ReviewChanged, StoredStudy
from tests.session_builders import Bench, study

FIRST = Settings(auto_advance=False, first_read=True)


def two_readers(bench):
    book = ReaderBook().added("Dr A").added("Dr B").added("Dr C")
    bench.session.take_readers(book)
    return book.profiles


# --- profiles ---


def test_a_pin_is_kept_as_a_salted_hash_and_nothing_else(tmp_path):
    path = tmp_path / "readers.toml"
    book = ReaderBook().added("Dr  A", "1234", takes_over=True).added("Dr B", "1234")
    save_readers(path, replace(book, last="Dr B"))
    text = path.read_text()
    assert "1234" not in text.replace("32768", "")
    assert path.stat().st_mode & 0o077 == 0
    read = read_readers(path)
    first, second = read.profiles
    assert (first.name, first.key, second.key, read.last) == ("Dr A", "", "Dr B", "Dr B")
    assert first.secret != second.secret
    assert is_pin_of(first, "1234")
    assert not is_pin_of(first, "12345")
    assert read.at_start is None
    assert "Dr" not in repr(first)


def test_what_is_no_profile_is_refused_with_advice(tmp_path):
    book = ReaderBook().added("Dr A")
    for name, pin in (("dr a", ""), ("  ", ""), ("Dr B", "123")):
        with pytest.raises(ReaderError):
            book.added(name, pin)
    path = tmp_path / "readers.toml"
    assert read_readers(path) == ReaderBook()
    path.write_text("reader = 3")
    with pytest.raises(ReaderError, match="cannot be read"):
        read_readers(path)


def test_each_reader_decides_in_a_review_of_their_own():
    bench = Bench()
    session = bench.open_and_run(study())
    first, second, _ = two_readers(bench)
    finding = session.findings()[0]

    session.decide(finding.id, Verdict.ACCEPTED)
    assert "Choose a reader" in bench.told()
    assert session.review.decisions == {}
    session.use_profile(first)
    session.decide(finding.id, Verdict.ACCEPTED)
    session.use_profile(second)
    assert session.review.decisions == {}
    session.decide(finding.id, Verdict.REJECTED, "Artefact")

    kept = bench.store.of(ReviewChanged)
    assert [(one.reader_name, one.change.reader) for one in kept] == [("Dr A", "Dr A"), ("Dr B", "Dr B")]
    (row,) = session.readers_rows()
    assert row.differs
    assert (row.words("Dr A"), row.words("Dr B")) == ("accepted", "rejected · Artefact")
    assert [one.what for one in bench.store.of(Activity)][-2:] == ["reader chosen"] * 2


def test_an_adjudicator_decides_between_readers_and_it_is_recorded_as_such():
    bench = Bench()
    session = bench.open_and_run(study())
    first, second, third = two_readers(bench)
    finding = session.findings()[0]
    for profile, verdict in ((first, Verdict.ACCEPTED), (second, Verdict.REJECTED)):
        session.use_profile(profile)
        session.decide(finding.id, verdict)
    session.use_profile(third)
    (row,) = session.readers_rows()
    session.adjudicate(row, row.by_reader["Dr A"])

    decision = session.review.decisions[finding.id]
    assert (decision.verdict, decision.adjudicated) == (Verdict.ACCEPTED, ("Dr A", "Dr B"))
    (row,) = session.readers_rows()
    assert tuple(row.by_reader) == ("Dr A", "Dr B")
    assert row.settled == decision
    session.undo()
    assert session.readers_rows()[0].settled is None


def test_the_whole_record_is_asked_for_every_readers_review():
    bench = Bench()
    session = bench.open_and_run(study())
    first, second, _ = two_readers(bench)
    for profile in (first, second):
        session.use_profile(profile)
        session.decide(session.findings()[0].id, Verdict.ACCEPTED)
    changes = tuple(one.change for one in bench.store.of(ReviewChanged))
    bench.store.stored["1.2"] = StoredStudy("1.2", changes=changes)
    heard = []
    session.request_reviews(heard.append)
    bench.deliver()
    assert [(uid, name, len(one.decisions)) for uid, name, one in heard[0]] == [("1.2", "Dr A", 1), ("1.2", "Dr B", 1)]


# --- the first read ---


def test_nothing_a_model_says_is_seen_before_the_reader_has_said_something():
    bench = Bench(settings=FIRST)
    session = bench.open_and_run(study())
    assert session.is_first_read_awaited
    assert (session.findings(), session.answer, session.frame_answer) == ((), None, None)
    assert (session.saliency_in_view(), session.probabilities_in_view(), session.unreviewed_count) == (None, (), 0)
    assert session.worklist()[0].risk is None
    session.explain("Pneumonia")
    assert session.explained_label == ""
    assert session.report().findings == ()
    assert not session.sign("Dr A", "reviewed")
    assert "first read" in bench.told()

    session.record_first_read(("Pneumonia",), "shadow at the base", "probable")
    assert len(session.findings()) == 1
    assert session.worklist()[0].risk is not None
    assert session.review.impression == "shadow at the base"
    session.undo()
    assert session.findings()
    session.record_second_read((), "certain")
    review = session.review
    assert (review.before.labels, review.after.labels, review.after.said) == (("Pneumonia",), (), ("Pneumonia",))
    assert review.before.offered == ("Pneumonia",)
    assert review.before.is_blind


def test_a_first_read_may_be_of_some_studies_only():
    bench = Bench(settings=replace(FIRST, first_read_of="DX roe"))
    session = bench.open_and_run(study(), study("1.3", modality="CT"))
    assert session.is_hidden("1.2")
    assert not session.is_hidden("1.3")


def test_the_statistic_tells_towards_from_away(tmp_path):
    bench = Bench(settings=FIRST)
    reviews = []
    # before, after; the model says Pneumonia each time
    for number, (before, after) in enumerate((((), ("Pneumonia",)), (("Pneumonia",), ()), ((), ()))):
        session = bench.open_and_run(study(f"1.{number + 2}"))
        session.show_study(f"1.{number + 2}")
        bench.deliver()
        if session.answer is None:
            session.run()
            bench.deliver()
        session.record_first_read(before, "", "possible")
        session.record_second_read(after, "certain")
        reviews.append((session.study.uid, "=Dr A", session.review))
    reads = first_reads(reviews)
    assert [one.change for one in reads.judgements] == ["towards the model", "away from the model", ""]
    assert (reads.studies, reads.agreed_before.part, reads.agreed_after.part) == (3, 1, 1)
    assert "Changed towards the model: 1 of 3 (0.33" in " ".join(reads.words)
    written = list(csv.DictReader(io.StringIO(write_first_reads(reads, tmp_path / "reads.csv").read_text("utf-8"))))
    assert tuple(written[0]) == COLUMNS
    assert (written[0]["before"], written[0]["model"], written[0]["after"]) == ("no", "yes", "yes")
    assert written[0]["reader"] == "'=Dr A"


def test_the_interval_of_a_share_is_wilsons():
    told = share(15, 20)  # Newcombe 1998: 0.531 to 0.888
    assert (round(told.low, 3), round(told.high, 3)) == (0.531, 0.888)


# --- agreement ---


def review_of(verdicts):
    review = Review("1")
    for place, verdict in enumerate(verdicts):
        review = review.decided(Decision(f"f-{place}", verdict))
    return review


def test_cohens_kappa_is_that_of_the_published_example():
    accepted, rejected = Verdict.ACCEPTED, Verdict.REJECTED
    counts = ((20, accepted, accepted), (5, accepted, rejected), (10, rejected, accepted), (15, rejected, rejected))
    pairs = [(one, other) for count, one, other in counts for _ in range(count)]
    verdicts = verdicts_of(
        [("1", "A", review_of(one for one, _ in pairs)), ("1", "B", review_of(other for _, other in pairs))]
    )
    kappa = cohen(verdicts, "A", "B")
    assert (kappa.findings, kappa.agreed, round(kappa.value, 3)) == (50, 35, 0.4)
    assert kappa.low < 0.4 < kappa.high
    assert "Cohen's kappa 0.40" in agreements(verdicts)[0].words


def test_fleiss_kappa_is_the_formulas_and_its_interval_holds_it():
    random = np.random.default_rng(3)
    truth = random.integers(0, 3, 60)
    said = {
        name: [CATEGORIES[one if random.random() < 0.7 else random.integers(0, 3)] for one in truth] for name in "ABC"
    }
    verdicts = verdicts_of(("1", name, review_of(one)) for name, one in said.items())
    kappa = fleiss(verdicts, "ABC")
    table = np.array([[sum(said[name][i] is c for name in "ABC") for c in CATEGORIES] for i in range(60)])
    share_of = table.sum(0) / table.sum()
    observed = ((table**2).sum(1) - 3).mean() / 6
    expected = (share_of**2).sum()
    assert kappa.value == pytest.approx((observed - expected) / (1 - expected))
    assert kappa.low < kappa.value < kappa.high
    assert [one.kind for one in agreements(verdicts)] == ["Cohen's"] * 3 + ["Fleiss'"]


def test_one_verdict_alone_has_no_kappa_and_says_so():
    verdicts = verdicts_of(("1", name, review_of([Verdict.ACCEPTED] * 4)) for name in "AB")
    (kappa,) = agreements(verdicts)
    assert kappa.value is None
    assert "says nothing" in kappa.words
    assert agreements(verdicts_of([("1", "A", review_of([Verdict.ACCEPTED]))])) == ()
