"""What the reader made of the findings: immutable, replaced, never edited."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from inference.finding import Finding


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
class Decision:
    """One verdict on one finding. `corrected` holds what the reader made of a supplemented finding."""

    finding_id: str
    verdict: Verdict
    reason: str = ""
    comment: str = ""
    corrected: Finding | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, when, and what that means (21 CFR 11.50)."""

    reader_name: str
    meaning: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Review:
    """The state of one study's reading: its decisions by finding id, the impression, the signature.

    A Review never changes; each of its methods returns the next one.
    """

    study_uid: str
    decisions: Mapping[str, Decision] = field(default_factory=lambda: MappingProxyType({}))
    impression: str = ""
    acknowledged_conflicts: bool = False
    signature: Signature | None = None

    def verdict_on(self, finding_id: str) -> Verdict:
        """The verdict on this finding; unreviewed where there is none."""
        decision = self.decisions.get(finding_id)
        return decision.verdict if decision else Verdict.UNREVIEWED

    def decided(self, decision: Decision) -> "Review":
        """The review after this decision; an unreviewed verdict takes the earlier one back."""
        decisions = {key: value for key, value in self.decisions.items() if key != decision.finding_id}
        if decision.verdict is not Verdict.UNREVIEWED:
            decisions[decision.finding_id] = decision
        return replace(self, decisions=MappingProxyType(decisions))

    def with_impression(self, text: str) -> "Review":
        """The review with this impression."""
        return replace(self, impression=text)

    def acknowledged(self) -> "Review":
        """The review after the reader has seen the study's conflicts."""
        return replace(self, acknowledged_conflicts=True)

    def signed(self, signature: Signature) -> "Review":
        """The review, locked by a signature."""
        return replace(self, signature=signature)

    @property
    def is_signed(self) -> bool:
        """Whether the review is locked."""
        return self.signature is not None
