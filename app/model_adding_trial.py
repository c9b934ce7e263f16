"""Makes one model's folder and entry in a temporary place, and tries the model there as the engine will use it."""

import hashlib
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.model_adding_catalog import AddingError, with_entries
from app.model_adding_entry import entry_of, merged, size_of
from inference.catalog import load_catalog
from inference.conversion.adaptation import Fitted, fitted
from inference.conversion.proposal_input import is_ultralytics
from inference.conversion.trial import Tried, drawn_frames, randomisation, try_model
from inference.entry_output import LOCATING_TASKS
from inference.errors import ModelOutputError, ModelRefusedError
from inference.finding import Point
from inference.golden import expected_of, refusal
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import CancelToken, FrameAnswer

if TYPE_CHECKING:
    from app.model_adding import Proposal

WEIGHTS, GOLDEN = "model.onnx", "golden.png"
TOLERANCE, LOCATED_TOLERANCE = 0.005, 0.02
_MOST_EXPECTED = 40
_DEPENDS_LITTLE = 0.9
_HEAD = "schema = 1\n"

Report = Callable[[float, str], None]
Entry = dict[str, Any]


def staged_entry(
    proposal: "Proposal", root: Path, folder: str, progress: Report, token: CancelToken
) -> tuple[Entry, tuple[str, ...]]:
    """The entry of a model whose files now lie in `root`/`folder`, and sentences about its trial.

    Raises OverreadError where the model does not do what its entry says, and Cancelled.
    """
    brought, reading = proposal.brought, proposal.reading
    if brought is None or reading is None:
        raise AddingError(f"{proposal.file.name} was not converted.")
    values = proposal.texts()
    progress(0.0, "Fitting the graph")
    fit = fitted(brought.content, shape=_shape(values), reading=reading)
    home = root / folder
    home.mkdir(parents=True)
    (home / WEIGHTS).write_bytes(fit.content)
    input_name, is_yolo = brought.facts.picture.name, is_ultralytics(brought.facts)
    entry = entry_of(values, reading, input_name=input_name, is_ultralytics=is_yolo)
    entry = merged(_complete(entry, fit, folder), proposal.part.entry if proposal.part else {})
    token.check()
    progress(0.2, "Trying it on drawn frames")
    card = _card(root, entry)
    frames = drawn_frames(card.input.size)
    tried = try_model(card, frames, token)
    remarks = [*fit.remarks, *_add_golden(entry, card, tried, home, folder)]
    progress(0.6, "Shuffling its weights, to see whether its maps depend on them")
    remarks += _add_sanity(entry, card, frames, home, token)
    progress(0.95, "Checking the entry")
    _check(_card(root, entry))
    return entry, tuple(remarks)


def _shape(values: dict[str, str]) -> tuple[int, ...]:
    rows, columns = size_of("size", values["size"])
    channels = int(values["channels"])
    return (1, channels, rows, columns) if values["layout"] == "NCHW" else (1, rows, columns, channels)


def _complete(entry: Entry, fit: Fitted, folder: str) -> Entry:
    """The entry with its file, its device (new for each adding, PS3.5 B.2) and its explanation."""
    entry["device"] = {
        "manufacturer": "",
        "model_name": entry["display_name"],
        "device_uid": f"2.25.{uuid.uuid4().int}",
    }
    entry["file"] = {
        "path": f"{folder}/{WEIGHTS}",
        "sha256": hashlib.sha256(fit.content).hexdigest(),
        "engine": "onnxruntime",
        "precision": "fp32",
    }
    if fit.explanation:
        entry["explain"] = {"method": fit.explanation, "layer": fit.layer}
    return entry


def _card(root: Path, entry: Entry) -> ModelCard:
    path = root / "models.toml"
    path.write_text(with_entries(_HEAD, [entry]), encoding="utf-8")
    return load_catalog([path]).cards[0]


def _add_golden(entry: Entry, card: ModelCard, tried: Sequence[Tried], home: Path, folder: str) -> list[str]:
    """Keep a drawn frame and what the model says of it, for the self-test at each load."""
    import cv2

    is_locating = card.task in LOCATING_TASKS
    found = [one for one in tried if not is_locating or 0 < len(_expected(one.answer)) <= _MOST_EXPECTED]
    if not found:
        return ["It found nothing on the drawn frames, so it has no golden sample: a changed answer will not be seen."]
    chosen = found[0]
    is_written, png = cv2.imencode(".png", chosen.frame.stored)
    if not is_written:
        raise AddingError("The golden sample could not be written.")
    content = png.tobytes()
    (home / GOLDEN).write_bytes(content)
    golden: Entry = {"sample": f"{folder}/{GOLDEN}", "sha256": hashlib.sha256(content).hexdigest()}
    if is_locating:
        golden["expected"] = _expected(chosen.answer)
        golden["tolerance"] = LOCATED_TOLERANCE
    else:
        golden["probabilities"] = [one.probability for one in chosen.answer.probabilities]
        golden["tolerance"] = TOLERANCE
    entry["golden"] = golden
    return []


def _expected(answer: FrameAnswer) -> list[Entry]:
    """What a golden sample says of located findings; those without extent cannot be written and are left out."""
    expected: list[Entry] = []
    for one in expected_of(answer.findings):
        said: Entry = {"label": one.label, "probability": one.probability}
        if isinstance(one.place, Point):
            said["place"] = [float(one.place.row), float(one.place.column)]
        elif one.place is not None:
            corners = [float(side) for side in (one.place.top, one.place.left, one.place.bottom, one.place.right)]
            if corners[0] >= corners[2] or corners[1] >= corners[3]:
                continue
            said["place"] = corners
        expected.append(said)
    return expected


def _add_sanity(entry: Entry, card: ModelCard, frames: Sequence[Any], home: Path, token: CancelToken) -> list[str]:
    """Store how much the maps depend on what was learned (Adebayo 2018)."""
    if card.explain is None or card.explain.method != "grad_cam":
        return []
    similarity = randomisation(card, frames[:3], home, token)
    if similarity is None:
        return ["Whether its maps depend on what it learned could not be told."]
    entry["explain"]["sanity"] = {
        "randomisation_ssim": round(similarity, 4),
        "date": datetime.now(UTC).date().isoformat(),
    }
    if similarity > _DEPENDS_LITTLE:
        return [f"Its maps hardly change with shuffled weights (SSIM {similarity:.2f}): do not rely on them."]
    return []


def _check(card: ModelCard) -> None:
    """Raise where the finished entry does not pass the self-test that every load makes."""
    pool = ModelPool("cpu")
    try:
        reason = refusal(card, pool)
    finally:
        pool.close()
    if reason:
        raise ModelOutputError(f"The model failed its self-test: {reason}")
    if not card.file.path.is_file():
        raise ModelRefusedError(f"{card.file.path.name} is missing.")
