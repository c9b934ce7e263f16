"""Makes the map of one label with the method that was asked for, or with the one that the model allows."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

import inference.saliency
from inference.errors import InputRefusedError
from inference.finding import Box, Saliency
from inference.frame import Frame
from inference.loaded_model import Forward, LoadedModel
from inference.plugins import defined
from inference.preprocessing import InputGeometry, PreparedFrame
from inference.request import CancelToken
from inference.saliency import Explainer
from inference.tasks import Stages

OCCLUSION_INSTEAD = "Explained by occlusion, since this model gives no gradient."


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """The maps that were made, and what the reader must know of them."""

    saliencies: tuple[Saliency, ...] = ()
    cautions: tuple[str, ...] = ()


def explainers() -> dict[str, Explainer]:
    """The ways to explain, by name."""
    found = (cast(Explainer, one) for one in defined(inference.saliency, "EXPLAINER"))
    return {one.name: one for one in found}


def explain_frame(
    frame: Frame,
    model: LoadedModel,
    prepared: PreparedFrame,
    forward: Forward,
    label: str,
    method: str,
    token: CancelToken,
    stages: Stages,
) -> Explained:
    """The map of `label`; `method` "" is the card's own. Raises InputRefusedError for a word nobody knows."""
    names = [one.name for one in model.card.labels]
    known = explainers()
    wished = method or (model.card.explain.method if model.card.explain else "grad_cam")
    if label not in names:
        raise InputRefusedError(f"The model has no label {label!r:.60}.", advice=f"Choose one of: {', '.join(names)}.")
    if wished not in known:
        raise InputRefusedError(f"No explanation {wished!r:.60}.", advice=f"Choose one of: {', '.join(known)}.")
    cautions: tuple[str, ...] = ()
    if known[wished].needs_gradient and not model.has_gradient:
        wished, cautions = "occlusion", (OCCLUSION_INSTEAD,)
    with stages.measured("explain"):
        values = known[wished].explain(
            model, prepared, forward, names.index(label), token, lambda part: stages.report(part, "Explaining")
        )
        seen, region = on_frame(values, prepared.geometry, model.card.input.size)
    seen.setflags(write=False)
    return Explained((Saliency(frame.key, label, wished, seen, region, model.card.reference()),), cautions)


def on_frame(
    values: NDArray[np.float32], geometry: InputGeometry, size: tuple[int, int]
) -> tuple[NDArray[np.float32], Box]:
    """The part of a map over the model's input that lies on the frame, and the region of the frame it covers.

    Where the whole input shows frame, the map keeps its own resolution; behind a letterbox it is enlarged to the
    input's size first, so that the border can be cut off exactly.
    """
    target = geometry.target
    if (target.top, target.left, target.bottom, target.right) == (0, 0, *size):
        return np.ascontiguousarray(values), geometry.source
    import cv2

    large = np.asarray(cv2.resize(values, (size[1], size[0]), interpolation=cv2.INTER_LINEAR), np.float32)
    rows = slice(int(target.top), int(target.bottom))
    return np.ascontiguousarray(large[rows, int(target.left) : int(target.right)]), geometry.source
