"""All disc levels of a study named one further up or down: the usual repair of a numbering that began wrong."""

from collections.abc import Iterable

from app.correction import DISC_LEVELS, corrected
from app.finding_filter import standing
from app.review import NOT_ASSESSED, Decision, Review, Verdict
from inference.finding import Finding

UP, DOWN = -1, 1
"""Towards the head, and towards the sacrum."""


def levels_among(findings: Iterable[Finding], review: Review) -> tuple[Finding, ...]:
    """The findings that lie at a disc level as it stands now."""
    return tuple(one for one in findings if standing(one, review).site in DISC_LEVELS)


def shifted(findings: Iterable[Finding], review: Review, step: int) -> tuple[Decision, ...]:
    """A decision for every finding at a disc level, each named `step` levels further; none where one would run out.

    What comes back to the model's own name is as the model said it. Comments and gradings stay.
    """
    decisions = []
    for finding in levels_among(findings, review):
        now = standing(finding, review)
        place = DISC_LEVELS.index(now.site) + step
        if not 0 <= place < len(DISC_LEVELS):
            return ()
        decisions.append(_renamed(finding, now, DISC_LEVELS[place], review.decisions.get(finding.id)))
    return tuple(decisions)


def _renamed(finding: Finding, now: Finding, site: str, earlier: Decision | None) -> Decision:
    made = corrected(finding, now, now.label, site, now.code)
    comment = earlier.comment if earlier else ""
    assessment = earlier.assessment if earlier else NOT_ASSESSED
    verdict = Verdict.SUPPLEMENTED
    if made is None:
        verdict = Verdict.ACCEPTED if comment or assessment != NOT_ASSESSED else Verdict.UNREVIEWED
    return Decision(finding.id, verdict, "", comment, made, assessment)
