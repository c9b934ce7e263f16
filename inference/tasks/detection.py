"""Things in a frame, each with its box or its outline: the task of detectors, whatever layout their outputs have."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

import inference.detection
from inference.detection import Candidates, Decoder, DetectorLayout
from inference.detection.located import Located, located, mask_of
from inference.finding import Finding, LabelProbability
from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.model_card import ModelCard
from inference.plugins import defined
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.classification import finding_id
from inference.tasks.derived import absence_cautions, derived_findings, derived_probabilities
from inference.tasks.explaining import Explained
from inference.tasks.hiding import NOTHING_TO_EXPLAIN, explain_by_hiding
from inference.tasks.locating import SeenFrame, SeenPart, see
from inference.tasks.whole_frame import frame_findings, frame_probabilities
from inference.uncertainty import doubt_of_one, mean_doubt

_SCORE_ROLES = ("candidates", "logits", "scores")


@dataclass(frozen=True, slots=True, eq=False)
class Detected:
    """A frame that a detector has read: `probabilities` hold the best score of each label by name."""

    seen: SeenFrame
    candidates: tuple[Candidates, ...]
    found: tuple[Located, ...]
    probabilities: dict[str, float]


class Detection:
    """The task of models that find things and say where they lie."""

    name = "detection"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """A finding for each thing at or above its label's threshold, those of the whole frame, and derived ones."""
        card = model.card
        read = detect(see(frame, model, token, stages), model, stages)
        token.check()
        with stages.measured("read"):
            things = tuple(_located_findings(frame, model, read))
            whole = frame_findings(frame, model, read.seen, read.probabilities)
            derived = derived_findings(frame, card, read.seen, things, read.probabilities)
        probabilities = read.probabilities | derived_probabilities(card, things, read.probabilities)
        findings = (*things, *whole, *derived)
        explained = Explained()
        if explain is not None:
            explained = _explained(frame, model, read, findings, explain, token, stages)
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=tuple(
                LabelProbability(label.name, probabilities[label.name], label.threshold) for label in card.labels
            ),
            findings=findings,
            uncertainty=mean_doubt(
                card.uncertainty,
                tuple(read.probabilities.values()),
                score=read.seen.ood_score,
                is_known=read.seen.is_in_distribution,
            ),
            saliencies=explained.saliencies,
            cautions=(*read.seen.cautions, *absence_cautions(card, things), *explained.cautions),
        )


@cache
def decoders() -> dict[str, Decoder]:
    """The layouts of outputs, by name."""
    return {one.name: one for one in (cast(Decoder, found) for found in defined(inference.detection, "DECODER"))}


def detect(seen: SeenFrame, model: LoadedModel, stages: Stages) -> Detected:
    """Read a detector's outputs: candidates of every tile, each thing once. Raises ModelOutputError."""
    card = model.card
    with stages.measured("read"):
        candidates = tuple(_candidates(part, card) for part in seen.parts)
        found = located(candidates, [part.prepared.geometry for part in seen.parts], card.detection)
        best = np.max([one.best for one in candidates], axis=0)
        named = {label.name: float(one) for label, one in zip(card.labels_of("region"), best, strict=True)}
    return Detected(seen, candidates, found, named | frame_probabilities(seen, model))


def _candidates(part: SeenPart, card: ModelCard) -> Candidates:
    return decoded({one.role: part.values[one.name] for one in card.outputs}, card)


def decoded(outputs: Mapping[str, NDArray[Any]], card: ModelCard) -> Candidates:
    """The candidates in one input's outputs, which are named by their roles."""
    activation = next((one.activation for role in _SCORE_ROLES if (one := card.output(role)) is not None), "none")
    layout = DetectorLayout(
        rule=card.detection,
        labels=len(card.labels_of("region")),
        size=card.input.size,
        activation=activation,
        temperature=card.calibration.temperature if card.calibration else 1.0,
    )
    return decoders()[card.detection.decoder].decode(outputs, layout)


def _located_findings(frame: Frame, model: LoadedModel, read: Detected) -> list[Finding]:
    """The things that reached their label's threshold, the likeliest first."""
    card, counts = model.card, dict.fromkeys(range(len(model.card.labels)), 0)
    labels, geometries = card.labels_of("region"), [part.prepared.geometry for part in read.seen.parts]
    told = []
    for one in read.found:
        label = labels[one.label]
        if one.score < label.threshold:
            continue
        counts[one.label] += 1
        told.append(
            Finding(
                id=finding_id(frame, card, label.name, counts[one.label]),
                frame=frame.key,
                label=label.name,
                probability=one.score,
                threshold=label.threshold,
                model=card.reference(),
                localization=mask_of(one, read.candidates, geometries) or one.box,
                uncertainty=doubt_of_one(
                    card.uncertainty,
                    one.score,
                    states=(label.name, f"not {label.name}"),
                    score=read.seen.ood_score,
                    is_known=read.seen.is_in_distribution,
                ),
                is_calibrated=card.calibration is not None,
                is_normal=label.is_normal,
                colour=label.colour,
                code=label.finding,
                site=label.site,
            )
        )
    return told


def _explained(
    frame: Frame,
    model: LoadedModel,
    read: Detected,
    findings: tuple[Finding, ...],
    explain: Explanation,
    token: CancelToken,
    stages: Stages,
) -> Explained:
    """The map of a label, or of the first finding that is not normal: how far its best score falls."""
    regions = [label.name for label in model.card.labels_of("region")]
    label = explain.label or next((one.label for one in sorted(findings, key=lambda one: one.is_normal)), "")
    if not label:
        return Explained(cautions=(NOTHING_TO_EXPLAIN,))

    def score(part: SeenPart) -> float:
        if label in regions:
            return float(_candidates(part, model.card).best[regions.index(label)])
        return frame_probabilities(SeenFrame((part,), None, None, ()), model)[label]

    return explain_by_hiding(frame, model, read.seen, label, explain.method, score, token, stages)


TASK = Detection()
