"""Which findings the reader wants to see: by verdict, by label, by who made them, and above which threshold."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.review import Review, Verdict
from inference.finding import Finding

EVERY_MODEL, READER_MADE = "every model", "reader"


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """What is shown; nothing that it hides is lost, and how much it hides is always told.

    `maker` is empty for the chosen model and the reader, EVERY_MODEL for all models together, READER_MADE for what the
    reader added. `threshold`, 0 to 1, is of the model's probability or score; what the reader added has none.
    """

    verdict: Verdict | None = None
    label: str = ""
    maker: str = ""
    threshold: float = 0.0

    @property
    def is_set(self) -> bool:
        """Whether it can hide anything."""
        return self != FindingFilter(maker=self.maker if self.maker == EVERY_MODEL else "")

    def shows(self, finding: Finding, review: Review, *, is_added: bool) -> bool:
        """Whether a finding passes. The label is the one that stands: the reader's where there is one."""
        return (
            self.verdict in (None, review.verdict_on(finding.id))
            and self.label in ("", standing(finding, review).label)
            and (is_added or self.maker != READER_MADE)
            and (is_added or finding.probability >= self.threshold)
        )


def labels_of(findings: Iterable[Finding], review: Review) -> tuple[str, ...]:
    """The labels that stand in these findings, each once, in their order."""
    return tuple(dict.fromkeys(standing(one, review).label for one in findings))


def standing(finding: Finding, review: Review) -> Finding:
    """The finding as it stands: the reader's version where there is one."""
    decision = review.decisions.get(finding.id)
    return decision.corrected if decision and decision.corrected else finding
