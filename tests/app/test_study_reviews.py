"""Each reader has a review of their own; a signature locks the study for all."""

from datetime import UTC, datetime

from app.review import Decision, ReadImpression, Signature, Verdict
from app.review_change import Action, ReviewChange
from app.store.codec import from_text, to_text
from app.study_reviews import StudyReviews

NOON = datetime(2031, 3, 5, 12, tzinfo=UTC)


def decided(reader, verdict, finding="f"):
    return ReviewChange(Action.DECIDED, Decision(finding, verdict), reader=reader)


def test_readers_do_not_see_each_others_decisions_in_their_own_review():
    reviews = StudyReviews("1", [decided("A", Verdict.ACCEPTED), decided("B", Verdict.REJECTED)])
    assert reviews.readers == ("A", "B")
    assert reviews.history("A").review.verdict_on("f") is Verdict.ACCEPTED
    assert reviews.history("B").review.verdict_on("f") is Verdict.REJECTED
    reviews.apply(ReviewChange(Action.UNDONE, reader="B"))
    assert reviews.history("B").review.verdict_on("f") is Verdict.UNREVIEWED
    assert reviews.history("A").review.verdict_on("f") is Verdict.ACCEPTED


def test_what_was_signed_is_what_everybody_sees_and_another_reader_amends_it():
    signature = Signature("Dr A", "reviewed", NOON)
    reviews = StudyReviews("1", [decided("A", Verdict.ACCEPTED), decided("B", Verdict.REJECTED)])
    reviews.apply(ReviewChange(Action.SIGNED, signature=signature, reader="A"))
    assert reviews.is_signed
    assert reviews.history("B").review.signature == signature
    reviews.apply(ReviewChange(Action.AMENDED, text="wrong side", reader="B"))
    amended = reviews.history("B").review
    assert (amended.replaces, amended.amendment_reason, amended.is_signed) == (signature, "wrong side", False)
    assert amended.verdict_on("f") is Verdict.ACCEPTED
    assert not reviews.history("A").review.is_signed


def test_what_was_held_before_the_model_was_shown_cannot_be_undone():
    held = ReadImpression(("Pneumonia",), ("Normal", "Pneumonia"), NOON, "shadow at the base", "probable")
    steps = [
        ReviewChange(Action.IMPRESSION, text="first words"),
        ReviewChange(Action.FIRST_READ, text=held.text, held=held),
        ReviewChange(Action.UNDONE),
    ]
    reviews = StudyReviews("1", [from_text(to_text(one)) for one in steps])
    review = reviews.history("").review
    assert review.before == held
    assert review.impression == "shadow at the base"
    reviews.apply(ReviewChange(Action.REDONE))
    assert reviews.history("").review.impression == "first words"
