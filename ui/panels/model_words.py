"""What the model panel says around an answer: what the model is, what to do next, how far it may be believed."""

from app.finding_group import found_words
from app.language import spoken
from app.session import Session
from app.wording import calibration_words, gate_words, uncertainty_words
from inference.model_card import ModelCard
from inference.request import FrameAnswer
from ui.language import translate
from ui.plain_text import sentence

LOCATING = ("detection", "segmentation", "landmarks")
"""Tasks whose answer is what they found and where; the others answer with a number for each label."""


def about_words(card: ModelCard, refused: str) -> str:
    """Version and status; a refused model with the reason."""
    status = translate("ModelWords", "quarantined: {0}").format(spoken(refused)) if refused else spoken(card.status)
    return f"v{card.version} · {status}"


def placeholder(session: Session) -> str:
    """What stands where no model is chosen."""
    if session.study is None:
        return translate("ModelWords", "No study is open")
    return (
        translate("ModelWords", "Found out by Run, or choose one")
        if session.can_run
        else translate("ModelWords", "No model chosen")
    )


def what_next(session: Session) -> str:
    """What the reader can do where there is no answer for the frame in view."""
    if session.study is None:
        return translate("ModelWords", "Open a study, then run a model on it.")
    if session.model is None:
        return _what_chooses(session)
    if session.is_running or session.is_first_read_awaited:
        reading = translate("ModelWords", "The model is reading the study.")
        return (
            reading
            if session.is_running
            else translate("ModelWords", "Hidden until you have recorded what you see yourself, below.")
        )
    if session.model_refused:
        return translate(
            "ModelWords", "This model does not run until what is wrong with it is mended; Run checks it again."
        )
    if session.answer is not None:
        return translate("ModelWords", "The model was not asked about this frame. N goes to the next finding.")
    return translate("ModelWords", "Not run yet. Press Run, or Ctrl+R.")


def _what_chooses(session: Session) -> str:
    if session.routing_question is not None:
        return ""
    if session.can_run:
        return translate(
            "ModelWords",
            "The file does not say what it shows. Run asks the router which model fits; or choose one yourself.",
        )
    return translate(
        "ModelWords", "No model of the catalogue was made for this kind of study. You may choose one yourself."
    )


def answer_words(answer: FrameAnswer, card: ModelCard) -> str:
    """What a model that locates things found in this frame, counted; empty for one that names the whole frame."""
    return found_words(answer.findings) if card.task in LOCATING else ""


def trust_words(answer: FrameAnswer, card: ModelCard, told: str) -> str:
    """Calibration, doubt, prediction set and gate in sentences, less those that a caution in `told` says already."""
    is_said = card.calibration is None and "not calibrated" in told.casefold()
    words = (
        "" if is_said else sentence(calibration_words(card.calibration)),
        *uncertainty_words(answer.uncertainty),
        gate_words(answer.uncertainty, has_gate=card.ood is not None),
    )
    return " ".join(f"{one}." for one in words if one and one.casefold() not in told.casefold())
