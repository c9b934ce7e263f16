"""Explains a model that locates things: parts of what it saw are hidden, and what it then says is compared."""

from collections.abc import Callable

import numpy as np

from inference.errors import InputRefusedError
from inference.finding import Saliency
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.request import CancelToken
from inference.saliency.occlusion import hidden
from inference.tasks import Stages
from inference.tasks.explaining import OCCLUSION_INSTEAD, Explained, explainers, on_frame
from inference.tasks.locating import SeenFrame, SeenPart

GRID = 8
"""Positions of the hidden square along each axis: a detector runs once for each."""

NOTHING_TO_EXPLAIN = "Nothing was found that could be explained."
DERIVED = "There is no map of a finding that follows from another one: explain that one."


def explain_by_hiding(
    frame: Frame,
    model: LoadedModel,
    seen: SeenFrame,
    label: str,
    method: str,
    score: Callable[[SeenPart], float],
    token: CancelToken,
    stages: Stages,
) -> Explained:
    """The map of `label`: where hiding a square lowers `score`, in the tile where it is highest.

    There is no gradient through a detector's choice of boxes, so every other method gives way to this one, and says
    so. Raises InputRefusedError for a label or a method that nobody knows, Cancelled.
    """
    card = model.card
    names = [one.name for one in card.labels]
    known = {*explainers(), ""}
    wished = method or (card.explain.method if card.explain else "occlusion")
    if label not in names:
        raise InputRefusedError(f"The model has no label {label!r:.60}.", advice=f"Choose one of: {', '.join(names)}.")
    if method not in known:
        raise InputRefusedError(f"No explanation {method!r:.60}.", advice=f"Choose one of: {', '.join(sorted(known))}.")
    if card.label(label).scope == "derived":
        return Explained(cautions=(DERIVED,))
    cautions = () if wished == "occlusion" else (OCCLUSION_INSTEAD,)
    with stages.measured("explain"):
        part = max(seen.parts, key=score)
        before, falls = score(part), np.zeros((GRID, GRID), np.float32)
        for at in range(GRID * GRID):
            token.check()
            tensor = hidden(part.prepared.tensor, at // GRID, at % GRID, card.input.layout, GRID)
            after = score(SeenPart(part.prepared, model.values(tensor, token)))
            falls[at // GRID, at % GRID] = max(before - after, 0.0)
            stages.report((at + 1) / GRID**2, "Explaining")
        falls /= falls.max() or 1.0
        values, region = on_frame(falls, part.prepared.geometry, card.input.size)
    values.setflags(write=False)
    return Explained((Saliency(frame.key, label, "occlusion", values, region, card.reference()),), cautions)
