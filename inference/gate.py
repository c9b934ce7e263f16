"""Whether a frame is of the kind that a model was made for (`[model.accepts]`)."""

from dataclasses import dataclass

from inference.errors import InputRefusedError
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.polarity import looks_inverted

INVERTED = "The picture looks inverted, its background is bright: the model was made for a dark one."
_DARK_BACKGROUND = ("DX", "CR", "PX", "IO", "RF", "RG", "XA", "MR", "CT")
UNKNOWN_ORIGIN = "The file does not say how the picture was made: check that it is of the kind this model reads."


@dataclass(frozen=True, slots=True)
class GateResult:
    """`refusals` are reasons not to run the model at all; `cautions` the reader must see. Plain sentences."""

    refusals: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the model may run."""
        return not self.refusals


def gate(frame: Frame, card: ModelCard) -> GateResult:
    """Ask the frame's header what the card accepts; a fact that the header does not give is only a caution.

    So is a picture that looks inverted.
    """
    accepts, context = card.accepts, frame.context
    contradictions: list[str] = []
    cautions: list[str] = []
    size = (frame.rows, frame.columns)
    if size[0] < accepts.min_size[0] or size[1] < accepts.min_size[1]:
        least = " x ".join(str(one) for one in accepts.min_size)
        contradictions.append(f"{card.display_name} needs {least} pixels or more; this has {size[0]} x {size[1]}.")
    if _has_dark_background(card) and looks_inverted(frame):
        cautions.append(INVERTED)
    if not context.modality:
        return GateResult((), (*contradictions, UNKNOWN_ORIGIN, *cautions))
    for words, found, accepted in (
        ("the modality", context.modality, accepts.modality),
        ("the body part", context.body_part, accepts.body_part),
        ("the view", context.view, accepts.view),
    ):
        if not accepted or found.strip().upper() in {one.upper() for one in accepted}:
            continue
        if found.strip():
            contradictions.append(f"{card.display_name} reads {' or '.join(accepted)}; {words} here is {found}.")
        else:
            cautions.append(f"The header does not name {words}: check that this is {' or '.join(accepted)}.")
    if accepts.on_fail == "warn":
        return GateResult((), (*contradictions, *cautions))
    return GateResult(tuple(contradictions), tuple(cautions))


def _has_dark_background(card: ModelCard) -> bool:
    """Whether the model is made for films or slices, and sees bone white."""
    return card.input.invert_monochrome1 and any(one.upper() in _DARK_BACKGROUND for one in card.accepts.modality)


def check_gate(frame: Frame, card: ModelCard) -> tuple[str, ...]:
    """The cautions; raises InputRefusedError with the first reason where the frame must not be read."""
    result = gate(frame, card)
    if not result.is_open:
        raise InputRefusedError(result.refusals[0])
    return result.cautions
