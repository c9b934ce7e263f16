"""A point for each label, read from its heatmap: the level of a disc, with its peak, its entropy and its numbering."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from inference.errors import InputRefusedError
from inference.finding import Finding, LabelProbability, Point, Saliency, Uncertainty
from inference.frame import Frame
from inference.heatmap import Heat, Spread, heatmaps_of, point_on_frame, read_heatmap, spread_of
from inference.landmark_gaps import beside_uneven_gaps
from inference.landmark_series import LEVELS, WARNING, numbering_cautions, numbering_warning
from inference.loaded_model import LoadedModel
from inference.model_card import Label, ModelCard
from inference.preprocessing import InputGeometry
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.classification import finding_id
from inference.tasks.derived import absence_cautions, derived_findings, derived_probabilities
from inference.tasks.explaining import Explained, explainers, on_frame
from inference.tasks.locating import SeenFrame, see
from inference.tasks.whole_frame import frame_findings, frame_probabilities
from inference.uncertainty import doubt_of_heatmap, stratum_of

METHOD = "heatmap"
HEATMAP_INSTEAD = "Explained by its heatmap: that is what this model answers with."
NO_HEATMAP = "There is no heatmap of a finding that is no point."


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """One label of a frame: its heatmap (rows, columns), where its point lies in the frame, and how sure that is.

    `rival` is the adjacent label that competes for the same place, "" for none; `is_uneven`: it bounds two gaps of
    which one is far longer. `spread` is how far its heat lies apart. `geometry` belongs to the tile whose heatmap
    this is.
    """

    label: Label
    heat: Heat
    place: Point
    peak: float
    doubt: Uncertainty
    stratum: str
    rival: str
    geometry: InputGeometry
    is_uneven: bool = False
    spread: Spread | None = None

    @property
    def is_found(self) -> bool:
        """Whether the peak reached the label's threshold."""
        return self.peak >= self.label.threshold

    @property
    def warning(self) -> str:
        """Why its number is in doubt, "" for not at all."""
        return numbering_warning(self.rival, is_uneven=self.is_uneven)


class Landmarks:
    """The task of models that give one heatmap for each label."""

    name = "landmarks"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """A point for each label whose peak reached its threshold; `details` hold every level, found or not."""
        card = model.card
        seen = see(frame, model, token, stages)
        with stages.measured("read"):
            levels = _with_gaps(frame, card, read_levels(seen, model))
            points = tuple(_finding(frame, card, one) for one in levels if one.is_found)
            best = {one.label.name: one.peak for one in levels} | frame_probabilities(seen, model)
            whole = frame_findings(frame, model, seen, best)
            derived = derived_findings(frame, card, seen, points, best)
        explained = _explained(frame, card, levels, explain) if explain is not None else Explained()
        probabilities = best | derived_probabilities(card, points, best)
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=tuple(
                LabelProbability(label.name, probabilities[label.name], label.threshold) for label in card.labels
            ),
            findings=(*points, *whole, *derived),
            uncertainty=_frame_doubt(levels),
            saliencies=explained.saliencies,
            cautions=(
                *seen.cautions,
                *absence_cautions(card, points),
                *numbering_cautions(points),
                *explained.cautions,
            ),
            details={LEVELS: [_row(one) for one in levels]},
        )


def read_levels(seen: SeenFrame, model: LoadedModel) -> tuple[Level, ...]:
    """Every label of the network's own, in order, each from the tile in which its peak is highest.

    Raises ModelOutputError.
    """
    card = model.card
    labels, output = card.labels_of("region"), card.output("heatmaps") or card.outputs[0]
    tiles = [
        (heatmaps_of(part.values[output.name], len(labels), output.activation), part.prepared.geometry)
        for part in seen.parts
    ]
    return tuple(
        max((_level(heats, at, card, geometry, seen) for heats, geometry in tiles), key=lambda one: one.peak)
        for at in range(len(labels))
    )


def _with_gaps(frame: Frame, card: ModelCard, levels: Sequence[Level]) -> tuple[Level, ...]:
    """The levels, each with its heat's spread and whether the gaps beside it are uneven, in mm where that is known."""
    size = (frame.spacing.row_mm, frame.spacing.column_mm) if frame.spacing is not None else (1.0, 1.0)
    places = np.array([(one.place.row * size[0], one.place.column * size[1]) for one in levels])
    uneven = beside_uneven_gaps(places, [one.is_found for one in levels], card.landmarks.uneven_above)
    return tuple(
        replace(one, is_uneven=is_uneven, spread=spread_of(one.heat, one.geometry, card.input.size, frame.spacing))
        for one, is_uneven in zip(levels, uneven, strict=True)
    )


def _level(heats: Heat, at: int, card: ModelCard, geometry: InputGeometry, seen: SeenFrame) -> Level:
    labels, heat = card.labels_of("region"), heats[at]
    reading = read_heatmap(heat, card.landmarks, geometry, card.input.size)
    doubt = doubt_of_heatmap(
        card.uncertainty, labels[at].name, heat, score=seen.ood_score, is_known=seen.is_in_distribution
    )
    rivals = {other: float(heats[other][reading.cell]) for other in (at - 1, at + 1) if 0 <= other < len(labels)}
    hottest = max(rivals, key=lambda other: rivals[other]) if rivals else None
    is_doubtful = hottest is not None and rivals[hottest] > card.landmarks.compete_above * reading.peak
    return Level(
        label=labels[at],
        heat=heat,
        place=point_on_frame(reading, heat.shape, geometry, card.input.size),
        peak=reading.peak,
        doubt=doubt,
        stratum=stratum_of(card.uncertainty, labels[at].name, doubt),
        rival=labels[hottest].name if hottest is not None and is_doubtful else "",
        geometry=geometry,
    )


def _finding(frame: Frame, card: ModelCard, level: Level) -> Finding:
    label = level.label
    details = [("peak", f"{level.peak:.4f}"), ("stratum", level.stratum)]
    if level.warning:
        details.append((WARNING, level.warning))
    return Finding(
        id=finding_id(frame, card, label.name),
        frame=frame.key,
        label=label.name,
        probability=level.peak,
        threshold=label.threshold,
        model=card.reference(),
        localization=level.place,
        uncertainty=replace(level.doubt, needs_review=level.doubt.needs_review or bool(level.warning)),
        is_calibrated=card.calibration is not None,
        is_normal=label.is_normal,
        colour=label.colour,
        code=label.finding,
        site=label.site,
        details=tuple(one for one in details if one[1]),
    )


def _row(level: Level) -> dict[str, str | float | bool | None]:
    """A level as other programs read it."""
    return {
        "label": level.label.name,
        "site": level.label.site,
        "row": level.place.row,
        "column": level.place.column,
        "peak": level.peak,
        "threshold": level.label.threshold,
        "is_found": level.is_found,
        "entropy_nats": level.doubt.entropy_nats,
        "normalised_entropy": level.doubt.normalised_entropy,
        "spread_px": level.spread.px if level.spread else None,
        "spread_mm": level.spread.mm if level.spread else None,
        "stratum": level.stratum,
        "warning": level.warning,
    }


def _frame_doubt(levels: Sequence[Level]) -> Uncertainty:
    """The mean doubt of the levels, found or not."""
    first = levels[0].doubt
    return Uncertainty(
        entropy_nats=float(np.mean([one.doubt.entropy_nats for one in levels])),
        normalised_entropy=float(np.mean([one.doubt.normalised_entropy for one in levels])),
        ood_score=first.ood_score,
        is_in_distribution=first.is_in_distribution,
        needs_review=first.is_in_distribution is False,
    )


def _explained(frame: Frame, card: ModelCard, levels: Sequence[Level], explain: Explanation) -> Explained:
    """The heatmaps, that of the label asked for first: they are there anyway, and the reader may go on to the next."""
    names = [label.name for label in card.labels]
    label = explain.label or max(levels, key=lambda one: one.peak).label.name
    known = {METHOD, *explainers(), ""}
    if label not in names:
        raise InputRefusedError(f"The model has no label {label!r:.60}.", advice=f"Choose one of: {', '.join(names)}.")
    if explain.method not in known:
        choice = ", ".join(sorted(known - {""}))
        raise InputRefusedError(f"No explanation {explain.method!r:.60}.", advice=f"Choose one of: {choice}.")
    if card.label(label).scope != "region":
        return Explained(cautions=(NO_HEATMAP,))
    ordered = sorted(levels, key=lambda one: one.label.name != label)
    cautions = () if explain.method in ("", METHOD) else (HEATMAP_INSTEAD,)
    return Explained(tuple(_saliency(frame, card, one) for one in ordered), cautions)


def _saliency(frame: Frame, card: ModelCard, level: Level) -> Saliency:
    """The heatmap against its own peak, over the part of the frame that the model saw."""
    share = np.asarray(level.heat / (level.heat.max() or 1.0), np.float32)
    values, region = on_frame(share, level.geometry, card.input.size)
    values.setflags(write=False)
    return Saliency(frame.key, level.label.name, METHOD, values, region, card.reference())


TASK = Landmarks()
