"""A finding that no model gave: the reader drew it."""

import uuid

from inference.finding import Finding, Localization, ModelReference
from inference.frame import FrameKey
from inference.model_card import ModelCard

READER = ModelReference("reader", "Reader", "", "")
"""Stands where a finding names its model: the person at the workstation."""
OWN_COLOUR = "#7fe0a0"


def reader_finding(
    frame: FrameKey, localization: Localization | None, label: str, card: ModelCard | None = None
) -> Finding:
    """A finding of the reader's own, of a whole frame where it has no place.

    Colour, code and site are those of the model's label of this name.
    """
    known = next((one for one in card.labels if one.name.casefold() == label.casefold()), None) if card else None
    return Finding(
        id=f"reader-{uuid.uuid4().hex}",
        frame=frame,
        label=known.name if known else label,
        probability=1.0,
        threshold=0.0,
        model=READER,
        localization=localization,
        is_normal=known.is_normal if known else False,
        colour=known.colour if known else OWN_COLOUR,
        code=known.finding if known else None,
        site=known.site if known else "",
    )


def is_by_reader(finding: Finding) -> bool:
    """Whether no model gave it."""
    return finding.model.id == READER.id
