"""One step of a review, as it is applied on screen and kept in the store: replaying the steps gives the review."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.chosen_frame import ChosenFrame
from app.history import History
from app.measure import Measurement
from app.review import Decision, ReadImpression, Review, Signature


class Action(StrEnum):
    """What the reader did; the words are kept in the store for ever."""

    DECIDED = "decided"
    FLAGGED = "flagged"
    UNFLAGGED = "flag removed"
    IMPRESSION = "impression"
    ACKNOWLEDGED = "conflicts acknowledged"
    MEASURED = "measured"
    UNMEASURED = "measurement removed"
    SIGNED = "signed"
    AMENDED = "amendment begun"
    UNDONE = "undone"
    REDONE = "redone"
    DECIDED_TOGETHER = "decided together"
    FIRST_READ = "read before the model"
    SECOND_READ = "read after the model"
    KEY_FRAMES = "key frames chosen"


_NOT_UNDONE = (Action.FIRST_READ, Action.SECOND_READ)
"""What was seen cannot be unseen: these steps hold whatever is undone."""


@dataclass(frozen=True, slots=True)
class ReviewChange:
    """One action and what it needs: a decision or several, a text (impression, reason or id), a measurement, ...

    `reader` is the key of the reader whose review it belongs to; empty for a workstation without reader profiles.
    `along` are measurements that become others in the same step, because a calibration came or went.
    `key_frames` are all that the reader has chosen after the step, in the order of the report.
    """

    action: Action
    decision: Decision | None = None
    text: str = ""
    measurement: Measurement | None = None
    signature: Signature | None = None
    decisions: tuple[Decision, ...] = ()
    held: ReadImpression | None = None
    reader: str = ""
    along: tuple[Measurement, ...] = ()
    key_frames: tuple[ChosenFrame, ...] = ()

    @property
    def finding_id(self) -> str:
        """The finding it is about; empty where it is about none."""
        if self.decision is not None:
            return self.decision.finding_id
        return self.text if self.action in (Action.FLAGGED, Action.UNFLAGGED) else ""

    def applied(self, review: Review) -> Review:
        """The review after this change; undo and redo are the history's own."""
        match self:
            case ReviewChange(action=Action.DECIDED, decision=Decision() as decision):
                changed = review.decided(decision)
            case ReviewChange(action=Action.DECIDED_TOGETHER):
                changed = review.decided_together(self.decisions)
            case ReviewChange(action=Action.FIRST_READ | Action.SECOND_READ, held=ReadImpression() as held):
                is_first = self.action is Action.FIRST_READ
                changed = review.read_before(held) if is_first else review.read_after(held)
            case ReviewChange(action=Action.FLAGGED | Action.UNFLAGGED):
                changed = review.with_flag(self.text, is_flagged=self.action is Action.FLAGGED)
            case ReviewChange(action=Action.IMPRESSION):
                changed = review.with_impression(self.text)
            case ReviewChange(action=Action.ACKNOWLEDGED):
                changed = review.acknowledged()
            case ReviewChange(action=Action.MEASURED) if self.measurement is not None:
                changed = review.measured(self.measurement, *self.along)
            case ReviewChange(action=Action.UNMEASURED):
                changed = review.unmeasured(self.text).measured(*self.along)
            case ReviewChange(action=Action.KEY_FRAMES):
                changed = review.with_key_frames(self.key_frames)
            case ReviewChange(action=Action.SIGNED, signature=Signature() as signature):
                changed = review.signed(signature)
            case ReviewChange(action=Action.AMENDED):
                changed = review.reopened(self.text)
            case _:
                changed = review
        return changed


class ReviewHistory:
    """One reader's review of one study and the way it came: what was signed cannot be undone, only amended."""

    def __init__(self, review: Review, changes: Iterable[ReviewChange] = ()) -> None:
        self._history = History(review)
        for change in changes:
            self.apply(change)

    @property
    def review(self) -> Review:
        """The review now."""
        return self._history.state

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self._history.can_redo

    def apply(self, change: ReviewChange) -> None:
        """Take one step."""
        if change.action is Action.UNDONE:
            self._history.undo()
        elif change.action is Action.REDONE:
            self._history.redo()
        elif change.action in (Action.SIGNED, Action.AMENDED):
            self._history = History(change.applied(self.review))
        elif change.action in _NOT_UNDONE:
            self._history.rewrite(change.applied)
        else:
            self._history.push(change.applied(self.review))
