"""What the reader made of the findings: immutable, replaced, never edited."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.chosen_frame import ChosenFrame
from app.measure import Measurement
from app.replaced import Replaced
from inference.finding import Finding
from inference.frame import FrameKey


class Verdict(StrEnum):
    """IHE AI Result Assessment's words for what the reader says of a finding."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SUPPLEMENTED = "supplemented"


class StudyState(StrEnum):
    """How far the reading of a study has come."""

    NEW = "new"
    ANALYSED = "analysed"
    IN_REVIEW = "in review"
    SIGNED = "signed"
    AMENDED = "amended"


@dataclass(frozen=True, slots=True)
class Assessment:
    """How the reader grades a finding: how severe it is, how certain they are, how hard it was; empty: not said."""

    severity: str = ""
    certainty: str = ""
    difficulty: str = ""


NOT_ASSESSED = Assessment()


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict on one finding. `corrected` holds what the reader made of a supplemented finding.

    `adjudicated` names the readers between whom this decision was made; empty for a reader's own.
    """

    finding_id: str
    verdict: Verdict
    reason: str = ""
    comment: str = ""
    corrected: Finding | None = None
    assessment: Assessment = NOT_ASSESSED
    adjudicated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadImpression:
    """What the reader held of a study at one moment of a first read: before the model was shown, or after it.

    `labels` are those the reader sees, of the labels that were `offered`; `said` are those that the model gave, which
    is empty before it was shown. `is_blind` is False where the reader had judged findings of a model before.
    """

    labels: tuple[str, ...]
    offered: tuple[str, ...]
    at: datetime
    text: str = ""
    certainty: str = ""
    said: tuple[str, ...] = ()
    model_id: str = ""
    is_blind: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, when, and what that means (21 CFR 11.50)."""

    reader_name: str
    meaning: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Review:
    """The state of one study's reading: its decisions by finding id, the impression, the signature.

    A Review never changes; each of its methods returns the next one. `replaces` is the signature that an amendment
    takes the place of, and `amendment_reason` says why. `flagged` names the findings to come back to. `before` and
    `after` are what the reader held before the model was shown and after it, where the study had a first read.
    `key_frames` are those that the reader chose for the report, in its order; empty: the report chooses.
    """

    study_uid: str
    decisions: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    impression: str = ""
    acknowledged_conflicts: bool = False
    signature: Signature | None = None
    measurements: tuple[Measurement, ...] = ()
    flagged: frozenset[str] = frozenset()
    replaces: Signature | None = None
    amendment_reason: str = ""
    before: ReadImpression | None = None
    after: ReadImpression | None = None
    key_frames: tuple[ChosenFrame, ...] = ()

    def verdict_on(self, finding_id: str) -> Verdict:
        """The verdict on this finding; unreviewed where there is none."""
        decision = self.decisions.get(finding_id)
        return decision.verdict if decision else Verdict.UNREVIEWED

    def decided(self, decision: Decision) -> "Review":
        """The review after this decision; an unreviewed verdict takes the earlier one back."""
        earlier = self.decisions if isinstance(self.decisions, Replaced) else Replaced(self.decisions)
        kept = None if decision.verdict is Verdict.UNREVIEWED else decision
        return replace(self, decisions=earlier.replaced(decision.finding_id, kept))

    def decided_together(self, decisions: Iterable[Decision]) -> "Review":
        """The review after several decisions that are one step."""
        review = self
        for one in decisions:
            review = review.decided(one)
        return review

    def with_flag(self, finding_id: str, *, is_flagged: bool) -> "Review":
        """The review with this finding marked to come back to, or not."""
        one = frozenset({finding_id})
        return replace(self, flagged=self.flagged | one if is_flagged else self.flagged - one)

    def with_impression(self, text: str) -> "Review":
        """The review with this impression."""
        return replace(self, impression=text)

    def read_before(self, held: ReadImpression) -> "Review":
        """The review with what the reader held before the model was shown; its text begins the impression."""
        return replace(self, before=held, impression=self.impression or held.text)

    def read_after(self, held: ReadImpression) -> "Review":
        """The review with what the reader holds having seen the model."""
        return replace(self, after=held)

    def acknowledged(self) -> "Review":
        """The review after the reader has seen the study's conflicts."""
        return replace(self, acknowledged_conflicts=True)

    def signed(self, signature: Signature) -> "Review":
        """The review, locked by a signature."""
        return replace(self, signature=signature)

    def reopened(self, reason: str) -> "Review":
        """The review open again for an amendment, which names what it replaces."""
        return replace(self, signature=None, replaces=self.signature or self.replaces, amendment_reason=reason)

    def measured(self, *measurements: Measurement) -> "Review":
        """The review with these measurements; one of the same id is replaced in its place."""
        kept = {one.id: one for one in self.measurements} | {one.id: one for one in measurements}
        return replace(self, measurements=tuple(kept.values()))

    def unmeasured(self, measurement_id: str) -> "Review":
        """The review without this measurement."""
        return replace(self, measurements=tuple(one for one in self.measurements if one.id != measurement_id))

    def measurements_on(self, frame: FrameKey) -> tuple[Measurement, ...]:
        """The measurements made on one frame."""
        return tuple(one for one in self.measurements if one.frame == frame)

    def with_key_frames(self, chosen: tuple[ChosenFrame, ...]) -> "Review":
        """The review with these key frames for the report, in this order."""
        return replace(self, key_frames=chosen)

    def chosen(self, frame: FrameKey) -> ChosenFrame | None:
        """A frame as the key frame that the reader made of it; None where it is not one."""
        return next((one for one in self.key_frames if one.key == frame), None)

    @property
    def is_begun(self) -> bool:
        """Whether the reader has done anything here."""
        return bool(
            self.decisions
            or self.impression
            or self.measurements
            or self.flagged
            or self.replaces
            or self.before
            or self.key_frames
        )

    @property
    def is_signed(self) -> bool:
        """Whether the review is locked."""
        return self.signature is not None
