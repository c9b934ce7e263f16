"""What a reader can make of a finding beside a verdict: another label, site or code, and a grading of it."""

from dataclasses import replace

from app.finding_group import name_words
from app.review import Assessment, Decision
from app.settings import Settings
from inference.finding import Box, Code, Finding, Localization
from inference.model_card import ModelCard

SEVERITIES = ("mild", "moderate", "severe")
CERTAINTIES = ("possible", "probable", "certain")
DIFFICULTIES = ("easy", "moderate", "hard")
SIDES = ("left", "right", "both sides", "midline")
TEETH = tuple(f"FDI {quadrant}{place}" for quadrant in (1, 2, 3, 4) for place in range(1, 9))
DISC_LEVELS = ("T11/T12", "T12/L1", "L1/L2", "L2/L3", "L3/L4", "L4/L5", "L5/S1", "S1/S2")

_SAME_SIZE = 0.02
_CODE_PARTS = 3


def rejection_reasons(settings: Settings) -> tuple[str, ...]:
    """The reasons that are offered, as the settings list them."""
    return tuple(dict.fromkeys(part for one in settings.rejection_reasons.split(";") if (part := one.strip())))


def site_choices(finding: Finding, card: ModelCard | None) -> tuple[str, ...]:
    """Sites to choose from: the teeth, the disc levels, or the sides; the finding's own first where it is another."""
    known = {finding.site, *(label.site for label in card.labels)} if card else {finding.site}
    if any(one.startswith("FDI ") for one in known):
        choices = TEETH
    elif any(one in DISC_LEVELS for one in known):
        choices = DISC_LEVELS
    else:
        choices = SIDES
    return choices if finding.site in ("", *choices) else (finding.site, *choices)


def corrected(finding: Finding, standing: Finding, label: str, site: str, code: Code | None) -> Finding | None:
    """What the reader makes of a finding that stands as `standing`; None where that is what the model said.

    A label that only names its site ('Tooth 36') goes with the site. A code that the reader left as it was belongs to
    the label that it came with, and goes with it.
    """
    if site != standing.site and label == standing.label and site:
        label = _named_after(standing, site)
    kept = None if label != standing.label and code == standing.code else code
    if label == finding.label and code in (None, finding.code):
        kept = finding.code
    made = replace(standing, label=label, site=site, code=kept)
    same = (made.label, made.site, made.code) == (finding.label, finding.site, finding.code)
    return None if same and made.localization is finding.localization and made.frame == finding.frame else made


def _named_after(finding: Finding, site: str) -> str:
    number, new = finding.site.rpartition(" ")[2], site.rpartition(" ")[2]
    if finding.label == finding.site:
        return site
    words = finding.label.split()
    return " ".join(new if word == number else word for word in words) if number else finding.label


def code_of(text: str) -> Code | None:
    """A code from 'value, scheme, meaning'; None where the text is not one."""
    parts = [part.strip() for part in text.split(",", _CODE_PARTS - 1)]
    return Code(*parts) if len(parts) == _CODE_PARTS and all(parts) else None


def code_words(code: Code | None) -> str:
    """A code as it is typed."""
    return f"{code.value}, {code.scheme}, {code.meaning}" if code else ""


def assessment_words(assessment: Assessment) -> str:
    """'severe, probable, hard to read'; empty where nothing was graded."""
    hard = f"{assessment.difficulty} to read" if assessment.difficulty else ""
    return ", ".join(part for part in (assessment.severity, assessment.certainty, hard) if part)


def change_words(finding: Finding, decision: Decision | None, *, is_added: bool = False) -> str:
    """What the model said first and what the reader made of it; empty where they say the same."""
    now = decision.corrected if decision else None
    if is_added:
        return "added by the reader"
    if now is None:
        return ""
    place = place_change(finding.localization, now.localization)
    if now.frame != finding.frame:
        place = "on another frame"
    reader = " ".join(part for part in (name_words(now), f"({place})" if place else "") if part)
    return f"model said {name_words(finding)} → reader: {reader}"


def place_change(before: Localization | None, after: Localization | None) -> str:
    """'moved', 'reshaped' or 'redrawn'; empty where the place is the same."""
    if before is after:
        return ""
    if isinstance(before, Box) and isinstance(after, Box):
        heights, widths = (
            (before.bottom - before.top, after.bottom - after.top),
            (before.right - before.left, after.right - after.left),
        )
        is_same = all(abs(one - other) <= _SAME_SIZE * max(one, other) for one, other in (heights, widths))
        return "" if before == after else "moved" if is_same else "reshaped"
    if type(before) is type(after):
        return "" if before == after else "moved" if "Point" in type(after).__name__ else "reshaped"
    return "redrawn"
