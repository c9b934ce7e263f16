"""Names the kind of picture and hands it to the model made for it; where it is unsure the reader is asked."""

from inference.frame import Frame
from inference.loaded_model import LoadedModel
from inference.model_card import ModelCard
from inference.request import CancelToken, Explanation, FrameAnswer
from inference.tasks import Stages
from inference.tasks.classification import classify, label_probabilities

UNSURE = "The kind of picture is not certain: choose the model yourself."
NO_MODEL = "No installed model reads this kind of picture."

KIND = "kind"
ROUTED_TO = "model_id"


class Router:
    """The task of models that choose a model. `details` holds the kind and the model id, "" where none is meant."""

    name = "router"

    def answer(
        self, frame: Frame, model: LoadedModel, explain: Explanation | None, token: CancelToken, stages: Stages
    ) -> FrameAnswer:
        """The probability of each kind, and the model for the likeliest. A router is never explained."""
        read = classify(frame, model, token, stages)
        probabilities = label_probabilities(model.card, read.probabilities)
        likeliest = max(probabilities, key=lambda one: one.probability)
        is_known = read.uncertainty.is_in_distribution is not False
        model_id, cautions = _routed(model.card, likeliest.label, likeliest.probability, is_known=is_known)
        return FrameAnswer(
            frame=frame.key,
            digest=frame.digest,
            probabilities=probabilities,
            findings=(),
            uncertainty=read.uncertainty,
            cautions=(*read.cautions, *cautions),
            details={KIND: likeliest.label, ROUTED_TO: model_id},
        )


def routed_model_id(answer: FrameAnswer) -> str:
    """The model that a router's answer hands the frame to; "" where the reader must choose."""
    return str(answer.details.get(ROUTED_TO, ""))


def _routed(card: ModelCard, kind: str, probability: float, *, is_known: bool) -> tuple[str, tuple[str, ...]]:
    route = card.route
    if route is None or not is_known or probability < route.min_probability:
        return "", (UNSURE,)
    model_id = route.to.get(kind, "")
    return model_id, () if model_id else (NO_MODEL,)


TASK = Router()
