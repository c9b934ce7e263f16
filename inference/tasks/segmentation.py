"""Regions of a frame, pixel by pixel: the task of models that give a mask for each label."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.blending import map_on_frame, probability_maps
from inference.errors import InputRefusedError
from inference.finding import Box, Finding, LabelProbability, Saliency
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.model_card import Label, ModelCard
from inference.preprocessing import InputGeometry
from inference.regions import Region, regions_of
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.classification import finding_id
from inference.tasks.derived import absence_cautions, derived_findings, derived_probabilities
from inference.tasks.explaining import Explained, explainers
from inference.tasks.locating import SeenFrame, see
from inference.tasks.whole_frame import frame_findings, frame_probabilities
from inference.uncertainty import doubt_of_one, mean_doubt

METHOD = "heatmap"
MAP_INSTEAD = "Explained by the label's own map: that is what this model answers with."
NO_MAP = "There is no map of a finding that has no region."
NONE_REACHED = "No label reached its threshold."
TOO_MANY = "This model finds more regions than can be told: only the largest are shown."

MOST_REGIONS = 300
"""Regions of one label that become findings."""

_LONGEST_MAP = 512
"""A map to look at has no side longer than this."""


@dataclass(frozen=True, slots=True, eq=False)
class Segmented:
    """A frame that has been divided: its regions, the likeliest first, and each label's probability by name."""

    regions: tuple[tuple[Label, Region], ...]
    probabilities: dict[str, float]
    cautions: tuple[str, ...]


class Segmentation:
    """The task of models that say of each pixel what it belongs to."""

    name = "segmentation"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """A finding for each label's region, or for each connected one, with its mask in the frame's own pixels."""
        card = model.card
        seen = see(frame, model, token, stages)
        with stages.measured("read"):
            maps = FrameMaps(frame, model, seen)
            read = divided(maps, card, token)
            regions = tuple(_finding(frame, card, seen, *one) for one in read.regions)
            best = read.probabilities | frame_probabilities(seen, model)
            whole = frame_findings(frame, model, seen, best)
            derived = derived_findings(frame, card, seen, regions, best)
        findings = (*regions, *whole, *derived)
        explained = _explained(frame, card, maps, read, explain) if explain is not None else Explained()
        probabilities = best | derived_probabilities(card, regions, best)
        doubt = mean_doubt(
            card.uncertainty,
            [probability for name, probability in best.items() if not card.label(name).is_normal],
            score=seen.ood_score,
            is_known=seen.is_in_distribution,
        )
        nothing = (NONE_REACHED,) if not findings else ()
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=tuple(
                LabelProbability(label.name, probabilities[label.name], label.threshold) for label in card.labels
            ),
            findings=findings,
            uncertainty=doubt,
            saliencies=explained.saliencies,
            cautions=(
                *seen.cautions, *read.cautions, *nothing, *absence_cautions(card, regions), *explained.cautions,
            ),
        )  # fmt: skip


class FrameMaps:
    """The probability maps of a frame's labels of scope region, brought to its own pixels one at a time."""

    def __init__(self, frame: Frame, model: LoadedModel, seen: SeenFrame) -> None:
        card = model.card
        self.size = (frame.rows, frame.columns)
        self.labels = card.labels_of("region")
        self._input_size = card.input.size
        self._geometries = [part.prepared.geometry for part in seen.parts]
        output = card.output("masks") or card.outputs[0]
        temperature = card.calibration.temperature if card.calibration else 1.0
        self._parts = [
            probability_maps(
                part.values[output.name], len(self.labels), output.activation, temperature, card.input.layout
            )
            for part in seen.parts
        ]

    def highest(self, at: int) -> float:
        """The highest probability that a label has anywhere on the frame."""
        parts = zip(self._parts, self._geometries, strict=True)
        return max(float(part[at][_cells(geometry, self._input_size, part.shape)].max()) for part, geometry in parts)

    def on_frame(self, at: int) -> NDArray[np.float32]:
        """A label's probabilities, (rows, columns) of the frame."""
        return map_on_frame([part[at] for part in self._parts], self._geometries, self._input_size, self.size)


def _cells(geometry: InputGeometry, size: tuple[int, int], shape: tuple[int, ...]) -> tuple[slice, slice]:
    """The cells of a map (labels, rows, columns) over an input of `size` that show some of the frame."""
    target, rows, columns = geometry.target, shape[1] / size[0], shape[2] / size[1]
    return (
        slice(math.floor(target.top * rows), math.ceil(target.bottom * rows)),
        slice(math.floor(target.left * columns), math.ceil(target.right * columns)),
    )


def divided(maps: FrameMaps, card: ModelCard, token: CancelToken) -> Segmented:
    """The regions of each label that is not the background.

    A pixel has every label whose probability there reached the label's threshold; where the labels exclude each other
    (softmax) only the likeliest of those.
    """
    output = card.output("masks") or card.outputs[0]
    regions: list[tuple[Label, Region]] = []
    probabilities: dict[str, float] = {}
    cautions: list[str] = []
    winners = _winners(maps, token) if output.activation == "softmax" else None
    for at, label in enumerate(maps.labels):
        token.check()
        probabilities[label.name] = maps.highest(at)
        if label.is_normal or probabilities[label.name] < label.threshold:
            continue
        values = maps.on_frame(at)
        pixels = values >= label.threshold if winners is None else winners == at
        found = regions_of(pixels, values, card.segmentation, most=MOST_REGIONS + 1)
        if found:
            probabilities[label.name] = max(one.probability for one in found)
        if len(found) > MOST_REGIONS:
            cautions = [TOO_MANY]
        regions += [(label, one) for one in found[:MOST_REGIONS]]
    regions.sort(key=lambda one: -one[1].probability)
    return Segmented(tuple(regions), probabilities, tuple(cautions))


def _winners(maps: FrameMaps, token: CancelToken) -> NDArray[np.int16]:
    """The number of the likeliest label that is at or above its threshold, for each pixel; -1 for the background."""
    winners, best = np.full(maps.size, -1, np.int16), np.zeros(maps.size, np.float32)
    for at, label in enumerate(maps.labels):
        token.check()
        if label.is_normal or maps.highest(at) < label.threshold:
            continue
        values = maps.on_frame(at)
        wins = (values >= label.threshold) & (values > best)
        winners[wins], best[wins] = at, values[wins]
    return winners


def _finding(frame: Frame, card: ModelCard, seen: SeenFrame, label: Label, region: Region) -> Finding:
    mask = region.mask
    return Finding(
        id=finding_id(frame, card, label.name, mask.top, mask.left, *mask.pixels.shape),
        frame=frame.key,
        label=label.name,
        probability=region.probability,
        threshold=label.threshold,
        model=card.reference(),
        localization=mask,
        uncertainty=doubt_of_one(
            card.uncertainty, region.probability, score=seen.ood_score, is_known=seen.is_in_distribution
        ),
        is_calibrated=card.calibration is not None,
        is_normal=label.is_normal,
        colour=label.colour,
        code=label.finding,
        site=label.site,
        details=(("area_px", str(region.area_px)),),
    )


def _explained(frame: Frame, card: ModelCard, maps: FrameMaps, read: Segmented, explain: Explanation) -> Explained:
    """The probability map of a label, that of the first region where none was asked for."""
    names = [label.name for label in card.labels]
    told = read.regions[0][0].name if read.regions else maps.labels[0].name
    label, known = explain.label or told, {METHOD, *explainers(), ""}
    if label not in names:
        raise InputRefusedError(f"The model has no label {label!r:.60}.", advice=f"Choose one of: {', '.join(names)}.")
    if explain.method not in known:
        choice = ", ".join(sorted(known - {""}))
        raise InputRefusedError(f"No explanation {explain.method!r:.60}.", advice=f"Choose one of: {choice}.")
    if card.label(label).scope != "region":
        return Explained(cautions=(NO_MAP,))
    import cv2

    values = maps.on_frame([one.name for one in maps.labels].index(label))
    rows, columns = values.shape
    scale = min(1.0, _LONGEST_MAP / max(rows, columns))
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    seen = np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)
    seen.setflags(write=False)
    saliency = Saliency(frame.key, label, METHOD, seen, Box(0, 0, rows, columns), card.reference())
    return Explained((saliency,), () if explain.method in ("", METHOD) else (MAP_INSTEAD,))


TASK = Segmentation()
