"""What the board and the calibration take from a real store: accept rates, minutes, and the truth of signed studies."""

from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO

import numpy as np
import pytest

from app.cohort.calibration import CalibrationError
from app.cohort.calibration_command import run_calibrate
from app.cohort.reading_record import read_record_of
from app.cohort.record_reading import recorded_studies
from app.cohort.reviewed_record import reviewed_cases, truth_of
from app.installed_models import installed_catalog
from app.paths import AppPaths
from app.review import Decision, Review, Signature, Verdict
from app.review_change import Action, ReviewChange
from app.store.address import StoreAddress
from app.store.record import AnswerMade, ReviewChanged, StudyOpened
from app.study import Patient
from inference.finding import LabelProbability, Uncertainty
from inference.frame import FrameKey
from inference.request import Answer, FrameAnswer
from inference.tasks.classification import whole_frame_finding
from tests.builders import make_frame
from tests.session_builders import study
from tests.store_builders import Desk

AT = datetime(2031, 3, 30, 9, 0, tzinfo=UTC)
ACCEPTED, REJECTED, SUPPLEMENTED = Verdict.ACCEPTED, Verdict.REJECTED, Verdict.SUPPLEMENTED


@pytest.fixture
def paths(tmp_path):
    made = AppPaths.below(tmp_path / "home")
    made.make()
    return made


@pytest.fixture
def card(paths):
    return installed_catalog(paths).card("chest-pneumonia")


def answer_of(card, uid, pneumonia):
    """What the model would say of the one frame of a study."""
    frame = make_frame(np.zeros((8, 8), np.uint8), uid=f"{uid}.1.1")
    names = [one.name for one in card.labels]
    values = [pneumonia if name == "Pneumonia" else 1 - pneumonia for name in names]
    likelier = card.labels[int(np.argmax(values))]
    doubt = Uncertainty(0.1, 0.1, ood_score=7.0 + pneumonia, is_in_distribution=True)
    finding = whole_frame_finding(frame, card, likelier, max(values), doubt)
    said = tuple(LabelProbability(name, value, 0.5) for name, value in zip(names, values, strict=True))
    one = FrameAnswer(FrameKey(f"{uid}.1.1", 1), f"digest-{uid}", said, (finding,), doubt)
    return Answer(card.reference(), "CPU", (one,)), finding


def events(card, number, pneumonia, verdict, *, at=AT, is_signed=True):
    """A study that is opened, answered, decided on a minute later, and signed two minutes after that."""
    uid = f"1.2.{number}"
    opened = replace(study(uid), patient=Patient(name=f"Doe^{number}", id=f"P{number}"))
    answer, finding = answer_of(card, uid, pneumonia)
    decision = Decision(finding.id, verdict, reason="no" if verdict is REJECTED else "")
    steps = [
        StudyOpened(opened, (), at),
        AnswerMade(uid, answer, at + timedelta(seconds=10)),
        ReviewChanged(uid, ReviewChange(Action.DECIDED, decision), at + timedelta(minutes=1), "Dr. Roe"),
    ]
    if is_signed:
        signed = ReviewChange(Action.SIGNED, signature=Signature("Dr. Roe", "reviewed", at))
        steps.append(ReviewChanged(uid, signed, at + timedelta(minutes=3), "Dr. Roe"))
    return steps


@pytest.fixture
def desk(paths):
    made = Desk(StoreAddress.of(paths.store, paths.backups))
    yield made
    assert made.service.close()


def test_accept_rates_by_month_and_minutes_per_case(card, desk):
    later = AT + timedelta(days=5)
    desk.saved(*events(card, 1, 0.9, ACCEPTED))
    desk.saved(*events(card, 2, 0.8, REJECTED))
    desk.saved(*events(card, 3, 0.2, ACCEPTED, at=later))
    desk.saved(*events(card, 4, 0.7, ACCEPTED, at=later, is_signed=False))
    # a reader who went to lunch after the verdict of study 3, and who took that of study 4 back
    desk.saved(*events(card, 5, 0.9, ACCEPTED, is_signed=False))
    desk.saved(ReviewChanged("1.2.5", ReviewChange(Action.UNDONE), AT + timedelta(minutes=2), "Dr. Roe"))
    signed = ReviewChange(Action.SIGNED, signature=Signature("Dr. Roe", "reviewed", AT))
    desk.saved(ReviewChanged("1.2.5", signed, AT + timedelta(hours=2), "Dr. Roe"))

    found = read_record_of(desk.address, {f"1.2.{one}" for one in range(1, 6)})

    (model,) = found.models
    assert (model.model_id, model.version) == ("chest-pneumonia", card.version)
    assert [(one.month, one.decided, one.accepted) for one in model.months] == [("2031-03", 2, 1), ("2031-04", 2, 2)]
    assert model.months[0].rate.value == 0.5
    # Wilson's interval of 3 of 4, as R's binom::binom.wilson(3, 4) gives it
    assert (model.whole.rate.low, model.whole.rate.high) == (
        pytest.approx(0.3006, abs=1e-4),
        pytest.approx(0.9544, abs=1e-4),
    )
    assert found.studies == 5
    assert sorted(found.minutes) == pytest.approx([3.0, 3.0, 3.0, 7.0])  # two minutes, and five of the pause
    assert found.quartiles == pytest.approx((3.0, 3.0, 4.0))
    assert read_record_of(desk.address, {"1.2.2"}).models[0].whole.accepted == 0
    assert read_record_of(StoreAddress.of(desk.address.path.with_name("none.db"), None), {"1.2.2"}).studies == 0


def test_a_model_is_calibrated_from_signed_reviews(card, desk, paths):
    draw = np.random.default_rng(4)
    steps = []
    for number in range(1, 161):
        pneumonia = float(np.clip(draw.beta(0.4, 0.4), 0.001, 0.999))
        is_ill = draw.random() < 0.5 + 0.3 * (pneumonia - 0.5)  # the model is far too sure of itself
        told = pneumonia >= 0.5
        steps += events(card, number, pneumonia, ACCEPTED if told == is_ill else REJECTED)
    desk.saved(*steps, *events(card, 900, 0.9, ACCEPTED, is_signed=False))

    cases, left_out = reviewed_cases(card, recorded_studies(desk.address))
    assert len(cases.truth) == 160
    assert left_out == ("left out: 1 studies are not signed",)
    assert len(set(cases.patients.tolist())) == 160
    assert not np.isnan(cases.ood_scores).any()

    out = StringIO()
    asked = Namespace(id=card.id, labels=None, reviews=True, images=None, sensitivity=None, alpha=None, dry_run=False)
    run_calibrate(asked, paths, "cpu", out)
    new = installed_catalog(paths).card(card.id)
    assert new.version.startswith(f"{card.version}+site.")
    assert new.calibration.n == 160
    assert new.calibration.temperature > 1.5 * card.calibration.temperature
    lines = {line[:26]: line[26:].split() for line in out.getvalue().splitlines()}
    before, after = map(
        float, next(value for name, value in lines.items() if name.startswith("Expected calibration"))[-2:]
    )
    assert after < before
    # another version has other probabilities: what the old one said is none of its cases
    with pytest.raises(CalibrationError, match="no signed study that version"):
        reviewed_cases(new, recorded_studies(desk.address))


@pytest.mark.parametrize(
    ("verdict", "corrected", "truth"),
    [
        (ACCEPTED, "", "Pneumonia"),
        (REJECTED, "", "Normal"),
        (SUPPLEMENTED, "Normal", "Normal"),
        (SUPPLEMENTED, "something else", None),
        (Verdict.UNREVIEWED, "", None),
    ],
)
def test_the_truth_of_a_signed_frame(card, verdict, corrected, truth):
    answer, finding = answer_of(card, "1.2.7", 0.9)
    other = replace(finding, label=corrected) if corrected else None
    review = Review("1.2.7").decided(Decision(finding.id, verdict, corrected=other))
    found = truth_of(card, answer.frames[0], review)
    names = [one.name for one in card.labels]
    assert found == (None if truth is None else tuple(name == truth for name in names))
