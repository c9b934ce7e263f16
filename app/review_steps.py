"""A review as the fewest steps that lead to it: how it goes into another record, where its steps are not known."""

from app.review import Decision, Review, Signature, Verdict
from app.review_change import Action, ReviewChange, ReviewHistory


def steps_to(review: Review) -> tuple[ReviewChange, ...]:
    """Steps that make this review of an empty one; what was done and undone on the way is not told."""
    steps: list[ReviewChange] = []
    if review.replaces is not None:  # first, so that the earlier signature is not laid over what was decided later
        steps.append(_signed(review.replaces))
        steps.append(ReviewChange(Action.AMENDED, text=review.amendment_reason))
    if review.before is not None:
        steps.append(ReviewChange(Action.FIRST_READ, text=review.before.text, held=review.before))
    if review.decisions:
        steps.append(ReviewChange(Action.DECIDED_TOGETHER, decisions=_decisions(review)))
    steps += [ReviewChange(Action.MEASURED, measurement=one) for one in review.measurements]
    steps += [ReviewChange(Action.FLAGGED, text=one) for one in sorted(review.flagged)]
    if review.key_frames:
        steps.append(ReviewChange(Action.KEY_FRAMES, key_frames=review.key_frames))
    if review.acknowledged_conflicts:
        steps.append(ReviewChange(Action.ACKNOWLEDGED))
    if review.impression or review.before is not None:
        steps.append(ReviewChange(Action.IMPRESSION, text=review.impression))
    if review.after is not None:
        steps.append(ReviewChange(Action.SECOND_READ, text=review.after.text, held=review.after))
    if review.signature is not None:
        steps.append(_signed(review.signature))
    return tuple(steps)


def review_after(study_uid: str, steps: tuple[ReviewChange, ...]) -> Review:
    """The review that some steps lead to."""
    return ReviewHistory(Review(study_uid), steps).review


def _signed(signature: Signature) -> ReviewChange:
    return ReviewChange(Action.SIGNED, signature=signature)


def _decisions(review: Review) -> tuple[Decision, ...]:
    return tuple(one for one in review.decisions.values() if one.verdict is not Verdict.UNREVIEWED)
