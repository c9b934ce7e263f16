"""What the audit trail is told of studies given away without identity, and of who decided of burned-in text."""

from app.deidentification.decision import MASK, HeldFile
from app.deidentification.form import Tally

EXPORT_CODE = "110106"
"""Export (PS3.15 A.5)."""


def decision_words(held: HeldFile) -> str:
    """'burned-in text: mask, 3 regions, decided by J. Doe; file 1.2.3': the UID is the one that the file came with."""
    count = len(held.masks)
    regions = "" if held.decision != MASK else ", 1 region" if count == 1 else f", {count} regions"
    return f"burned-in text: {held.decision}{regions}, decided by {held.decided_by}; file {held.uid}"


def giving_words(tally: Tally) -> str:
    """What is told of one study when the run has ended."""
    return f"de-identified export: {tally.words}"
