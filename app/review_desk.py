"""The reviews of the open studies: every step is applied, can be taken back, and goes to the store."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from app.chosen_frame import ChosenFrame
from app.measure import Measurement
from app.notices import Level, Notice
from app.review import Decision, ReadImpression, Review, Signature, StudyState, Verdict
from app.review_change import Action, ReviewChange, ReviewHistory
from app.store.record import ReviewChanged
from app.study import Study
from app.study_reviews import StudyReviews
from inference.errors import OverreadError
from inference.finding import Finding

_LOCKED = Notice(
    Level.CAUTION, "This study is signed; its review is locked.", "Begin an amendment to change what was signed."
)


class SigningError(OverreadError):
    """The review cannot be signed as it stands."""

    default_advice = "Nothing was signed."


class ReviewDesk:
    """Keeps the reviews of each study. `keep` takes each step to the store, `tell` hears refusals.

    `reader` gives the key of the reader at work, in whose review every step is taken.
    """

    def __init__(
        self,
        *,
        tell: Callable[[Notice], None],
        keep: Callable[[ReviewChanged], None],
        clock: Callable[[], datetime],
        reader_name: Callable[[], str],
        reader: Callable[[], str] = lambda: "",
        refusal: Callable[[], Notice | None] = lambda: None,
    ) -> None:
        self._tell, self._keep, self._clock, self._reader_name = tell, keep, clock, reader_name
        self._reader, self._refusal = reader, refusal
        self._studies: dict[str, StudyReviews] = {}

    def of_study(self, study_uid: str) -> StudyReviews:
        """The reviews of a study by all readers."""
        if study_uid not in self._studies:
            self._studies[study_uid] = StudyReviews(study_uid)
        return self._studies[study_uid]

    def history(self, study_uid: str) -> ReviewHistory:
        """The history of a study's review, as the reader at work sees it; a new one where there is none."""
        return self.of_study(study_uid).history(self._reader())

    def review(self, study_uid: str) -> Review:
        """The review of a study as it stands."""
        return self.history(study_uid).review

    def restore(self, study_uid: str, changes: tuple[ReviewChange, ...], known: int = 0) -> None:
        """Lay what the store knows below what was done since it was asked; it knew the first `known` steps then."""
        done_since = tuple(self.of_study(study_uid).changes)[known:]
        self._studies[study_uid] = StudyReviews(study_uid, (*changes, *done_since))

    def replace(self, study_uid: str, changes: tuple[ReviewChange, ...]) -> None:
        """Go on with what the store knows, and with nothing else."""
        self._studies[study_uid] = StudyReviews(study_uid, changes)

    def state(self, study_uid: str, *, has_answer: bool) -> StudyState:
        """How far the reading has come; signed again after an amendment is amended."""
        review = self.review(study_uid)
        if review.is_signed:
            return StudyState.AMENDED if review.replaces else StudyState.SIGNED
        if self.of_study(study_uid).readers:
            return StudyState.IN_REVIEW
        return StudyState.ANALYSED if has_answer else StudyState.NEW

    def decide(self, study_uid: str, decision: Decision, finding: Finding | None) -> bool:
        """Record a verdict; refused once signed, and False where nothing changes."""
        review = self.review(study_uid)
        before = review.decisions.get(decision.finding_id)
        after = None if decision.verdict is Verdict.UNREVIEWED else decision
        if before == after or self._is_locked(review):
            return False
        self._take(study_uid, ReviewChange(Action.DECIDED, decision=decision), before, decision, finding)
        return True

    def decide_together(self, study_uid: str, decisions: tuple[Decision, ...]) -> bool:
        """Record several decisions as one step; refused once signed."""
        review = self.review(study_uid)
        if not decisions or self._is_locked(review):
            return False
        before = tuple(review.decisions.get(one.finding_id) for one in decisions)
        change = ReviewChange(Action.DECIDED_TOGETHER, decisions=decisions)
        self._take(study_uid, change, before, decisions)
        return True

    def hold(self, study_uid: str, held: ReadImpression, *, is_first: bool) -> bool:
        """Record what the reader holds before the model is shown, or after it; refused once signed."""
        review = self.review(study_uid)
        if self._is_locked(review) or (is_first and review.before is not None):
            return False
        change = ReviewChange(Action.FIRST_READ if is_first else Action.SECOND_READ, text=held.text, held=held)
        self._take(study_uid, change, None if is_first else review.before, held)
        return True

    def flag(self, study_uid: str, finding: Finding) -> bool:
        """Mark a finding to come back to; a second time takes the mark away."""
        review = self.review(study_uid)
        if self._is_locked(review):
            return False
        was = finding.id in review.flagged
        change = ReviewChange(Action.UNFLAGGED if was else Action.FLAGGED, text=finding.id)
        self._take(study_uid, change, was, not was, finding)
        return True

    def set_impression(self, study_uid: str, text: str) -> bool:
        """Record the reader's text."""
        review = self.review(study_uid)
        if text == review.impression or self._is_locked(review):
            return False
        self._take(study_uid, ReviewChange(Action.IMPRESSION, text=text), review.impression, text)
        return True

    def acknowledge(self, study: Study) -> bool:
        """Record that the reader has seen the study's conflicts."""
        review = self.review(study.uid)
        if review.acknowledged_conflicts or self._is_locked(review):
            return False
        self._take(study.uid, ReviewChange(Action.ACKNOWLEDGED), None, study.conflicts)
        return True

    def measure(self, study_uid: str, measurement: Measurement, along: tuple[Measurement, ...] = ()) -> bool:
        """Keep a measurement, or a new version of one; `along` change in the same step."""
        review = self.review(study_uid)
        if measurement in review.measurements or self._is_locked(review):
            return False
        before = next((one for one in review.measurements if one.id == measurement.id), None)
        self._take(study_uid, ReviewChange(Action.MEASURED, measurement=measurement, along=along), before, measurement)
        return True

    def unmeasure(self, study_uid: str, measurement_id: str, along: tuple[Measurement, ...] = ()) -> bool:
        """Remove a measurement; `along` change in the same step."""
        review = self.review(study_uid)
        before = next((one for one in review.measurements if one.id == measurement_id), None)
        if before is None or self._is_locked(review):
            return False
        self._take(study_uid, ReviewChange(Action.UNMEASURED, text=measurement_id, along=along), before, None)
        return True

    def choose_frames(self, study_uid: str, chosen: tuple[ChosenFrame, ...]) -> bool:
        """Keep the key frames of the report; refused once signed, and False where nothing changes."""
        review = self.review(study_uid)
        if chosen == review.key_frames or self._is_locked(review):
            return False
        self._take(study_uid, ReviewChange(Action.KEY_FRAMES, key_frames=chosen), review.key_frames, chosen)
        return True

    def sign(self, study: Study, reader_name: str, meaning: str) -> Signature:
        """Lock the review; raises SigningError with what must be done first."""
        review = self.review(study.uid)
        if review.is_signed:
            raise SigningError(_LOCKED.text, advice=_LOCKED.advice)
        if study.conflicts and not review.acknowledged_conflicts:
            raise SigningError(
                "The files of this study contradict each other, and nobody has acknowledged it.",
                advice="Read the conflicts above the frame and acknowledge them, then sign.",
            )
        if not reader_name.strip():
            raise SigningError("A signature needs the reader's name.", advice="Enter your name, then sign.")
        if not meaning.strip():
            raise SigningError("A signature needs its meaning.", advice="Say what you sign for, such as 'reviewed'.")
        refusal = self._refusal()
        if refusal is not None:
            raise SigningError(refusal.text, advice=refusal.advice)
        signature = Signature(reader_name.strip(), meaning.strip(), self._clock())
        self._take(study.uid, ReviewChange(Action.SIGNED, signature=signature), review.replaces, signature)
        return signature

    def amend(self, study_uid: str, reason: str) -> None:
        """Open a signed review again; raises SigningError where nothing was signed or no reason is given."""
        review = self.review(study_uid)
        if review.signature is None:
            raise SigningError("Only a signed study can be amended.", advice="Change the review and sign it.")
        if not reason.strip():
            raise SigningError("An amendment needs a reason.", advice="Say what is to be corrected.")
        refusal = self._refusal()
        if refusal is not None:
            raise SigningError(refusal.text, advice=refusal.advice)
        change = ReviewChange(Action.AMENDED, text=reason.strip())
        self._take(study_uid, change, review.signature, reason.strip())

    def take_returned(self, study_uid: str, steps: Iterable[ReviewChange], reader: str, name: str, source: str) -> None:
        """Take a review that came back in a file, step by step, as the review of the reader who made it.

        `reader` is that reader's key, `name` their printed name, `source` the UID of the report it came in.
        """
        for step in steps:
            change = replace(step, reader=reader)
            self.of_study(study_uid).apply(change)
            signer = change.signature.reader_name if change.signature else name
            self._keep(ReviewChanged(study_uid, change, self._clock(), reader_name=signer, object_uid=source))

    def undo(self, study_uid: str) -> bool:
        """Take the last step back."""
        return self._step(study_uid, Action.UNDONE, self.history(study_uid).can_undo)

    def redo(self, study_uid: str) -> bool:
        """Take the step that was undone again."""
        return self._step(study_uid, Action.REDONE, self.history(study_uid).can_redo)

    def _step(self, study_uid: str, action: Action, is_possible: bool) -> bool:
        is_possible = is_possible and not self._is_locked(self.review(study_uid))
        if is_possible:
            self._take(study_uid, ReviewChange(action), None, None)
        return is_possible

    def _take(
        self, study_uid: str, change: ReviewChange, before: object, after: object, finding: Finding | None = None
    ) -> None:
        change = replace(change, reader=self._reader())
        self.of_study(study_uid).apply(change)
        event = ReviewChanged(
            study_uid,
            change,
            self._clock(),
            reader_name=change.signature.reader_name if change.signature else self._reader_name(),
            before=before,
            after=after,
            object_uid=finding.frame.instance_uid if finding else "",
            model=finding.model if finding else None,
        )
        self._keep(event)

    def _is_locked(self, review: Review) -> bool:
        refusal = _LOCKED if review.is_signed else self._refusal()
        if refusal is not None:
            self._tell(refusal)
        return refusal is not None
