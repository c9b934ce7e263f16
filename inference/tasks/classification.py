"""One label for the whole frame: calibrated probabilities, findings, uncertainty, and a map of what drove them."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.angle import MeasuredAngle, measured_angles
from inference.finding import Finding, LabelProbability, Point, Uncertainty
from inference.frame import Frame
from inference.gate import check_gate
from inference.loaded_model import Forward, LoadedModel, logits_output
from inference.model_card import Label, ModelCard
from inference.preprocessing import PreparedFrame, prepare
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.cautions import gate_cautions
from inference.tasks.explaining import Explained, explain_frame
from inference.uncertainty import ood_score, sigmoid, softmax, uncertainty_of

Doubt = Callable[[ModelCard, NDArray[np.floating], float | None], Uncertainty]

BELOW_THRESHOLD = "No label reached its threshold; the likeliest is shown."


@dataclass(frozen=True, slots=True, eq=False)
class Classified:
    """A frame that a classifier has read, before it is put into words for the reader."""

    prepared: PreparedFrame
    forward: Forward
    probabilities: NDArray[np.float64]
    uncertainty: Uncertainty
    cautions: tuple[str, ...]


class Classification:
    """The task of models that name the whole frame."""

    name = "classification"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """Probabilities, findings at or above their thresholds, and the map that was asked for."""
        card = model.card
        asked = asked_index(card, explain) if explain and model.has_gradient else None
        read = classify(frame, model, token, stages, label_index=asked)
        with stages.measured("read"):
            labels = _reported(card.labels, read.probabilities)
            findings = tuple(
                whole_frame_finding(frame, card, label, probability, read.uncertainty) for label, probability in labels
            )
        cautions = read.cautions
        if not findings[0].is_normal and findings[0].probability < findings[0].threshold:
            cautions = (*cautions, BELOW_THRESHOLD)
        explained = Explained()
        if explain is not None:
            label = explain.label or findings[0].label
            explained = explain_frame(frame, model, read.prepared, read.forward, label, explain.method, token, stages)
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=label_probabilities(card, read.probabilities),
            findings=findings,
            uncertainty=read.uncertainty,
            saliencies=explained.saliencies,
            cautions=(*cautions, *explained.cautions),
            angles=angles_of(frame, card, read),
        )


def classify(
    frame: Frame,
    model: LoadedModel,
    token: CancelToken,
    stages: Stages,
    *,
    label_index: int | None = None,
    doubt: Doubt = uncertainty_of,
) -> Classified:
    """Run a classifier on a frame; with `label_index`, the same run gives that label's gradient.

    `doubt` is what is made of the probabilities and the out-of-distribution score. Raises InputRefusedError where a
    gate of the card refuses the frame.
    """
    card = model.card
    cautions = check_gate(frame, card)
    with stages.measured("prepare"):
        prepared = prepare(frame, card.input)
    token.check()
    with stages.measured("run"):
        wants_activation = model.statistics is not None and model.has_activation
        forward = model.forward(prepared.tensor, token, label_index=label_index, wants_activation=wants_activation)
    with stages.measured("read"):
        probabilities = probabilities_of(card, forward.logits)
        score = ood_score(card.ood, forward.logits, forward.activation, model.statistics) if card.ood else None
        uncertainty = doubt(card, probabilities, score)
    cautions = (*cautions, *gate_cautions(model, uncertainty.is_in_distribution))
    return Classified(prepared, forward, probabilities, uncertainty, cautions)


def angles_of(frame: Frame, card: ModelCard, read: Classified) -> tuple[MeasuredAngle, ...]:
    """The angles of the card, measured between the points that the model found."""
    if read.forward.points is None:
        return ()
    rows, columns = card.input.size
    geometry = read.prepared.geometry
    places = [
        geometry.to_frame(Point(float(row) * rows, float(column) * columns)) for row, column in read.forward.points
    ]
    return measured_angles(frame, card, places)


def probabilities_of(card: ModelCard, logits: NDArray[np.floating]) -> NDArray[np.float64]:
    """One probability per label, calibrated where the card says how."""
    temperature = card.calibration.temperature if card.calibration else 1.0
    activation = logits_output(card).activation
    if activation == "none":
        return np.clip(np.asarray(logits, np.float64), 0.0, 1.0)
    return sigmoid(logits, temperature) if activation == "sigmoid" else softmax(logits, temperature)


def label_probabilities(card: ModelCard, probabilities: NDArray[np.float64]) -> tuple[LabelProbability, ...]:
    """The probabilities under their labels' names, in the order of the card."""
    return tuple(
        LabelProbability(label.name, float(probability), label.threshold)
        for label, probability in zip(card.labels, probabilities, strict=True)
    )


def finding_id(frame: Frame, card: ModelCard, label: str, *place: object) -> str:
    """The same for the same model, frame, label and place; different for any other."""
    parts = (frame.digest, frame.key.instance_uid, str(frame.key.number), card.file.sha256, label, *map(str, place))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20]


def asked_index(card: ModelCard, explain: Explanation) -> int:
    """The label whose gradient the first run should give: the one asked for, else the first that is not normal."""
    names = [label.name for label in card.labels]
    if explain.label in names:
        return names.index(explain.label)
    return next((at for at, label in enumerate(card.labels) if not label.is_normal), 0)


def _reported(labels: tuple[Label, ...], probabilities: NDArray[np.float64]) -> tuple[tuple[Label, float], ...]:
    """Labels that become findings, the likeliest first.

    Those that are not normal and reached their thresholds; where there is none, the normal label if it reached its
    own or is the likeliest; else the likeliest label, although it is below its threshold.
    """
    ranked = sorted(zip(labels, map(float, probabilities), strict=True), key=lambda one: -one[1])
    abnormal = tuple(one for one in ranked if not one[0].is_normal and one[1] >= one[0].threshold)
    if abnormal:
        return abnormal
    normal = tuple(one for one in ranked if one[0].is_normal and (one[1] >= one[0].threshold or one is ranked[0]))
    return normal[:1] or (ranked[0],)


def whole_frame_finding(
    frame: Frame, card: ModelCard, label: Label, probability: float, uncertainty: Uncertainty
) -> Finding:
    """What the model says of a frame under one of its labels."""
    return Finding(
        id=finding_id(frame, card, label.name),
        frame=frame.key,
        label=label.name,
        probability=probability,
        threshold=label.threshold,
        model=card.reference(),
        uncertainty=uncertainty,
        is_calibrated=card.calibration is not None,
        is_normal=label.is_normal,
        colour=label.colour,
        code=label.finding,
        site=label.site,
    )


TASK = Classification()
