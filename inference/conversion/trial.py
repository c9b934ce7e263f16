"""Tries a model that is to be added, through the engine's own task: on drawn frames, and with shuffled weights."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.errors import OverreadError
from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard, WeightsFile
from inference.model_pool import ModelPool
from inference.request import CancelToken, Explanation, FrameAnswer, InferenceRequest
from inference.results import ResultCache
from inference.saliency.sanity import randomisation_ssim, with_random_weights
from inference.synchronous import answer_now

_LEAST_SIDE, _LARGEST_SIDE = 64, 1024
_SHUFFLED = "shuffled.onnx"


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """A drawn frame and what the model said of it."""

    frame: Frame
    answer: FrameAnswer


def drawn_frames(size: tuple[int, int]) -> tuple[Frame, ...]:
    """Drawn frames somewhat larger than a model's input (rows, columns): three phantoms, noise, and black.

    A phantom has a bright body on black, bones, round shapes and noise, as a film has. The same each time.
    """
    rows, columns = (int(min(max(_LEAST_SIDE, 1.25 * side), _LARGEST_SIDE)) for side in size)
    pictures = [_phantom(rows, columns, seed) for seed in range(3)]
    pictures.append(np.random.default_rng(9).integers(0, 256, (rows, columns)).astype(np.uint8))
    pictures.append(np.zeros((rows, columns), np.uint8))
    return tuple(_frame(picture, at) for at, picture in enumerate(pictures))


def _frame(picture: NDArray[np.uint8], at: int) -> Frame:
    picture.setflags(write=False)
    return Frame(FrameKey("drawn", at + 1), picture, digest=hashlib.sha256(picture.tobytes()).hexdigest())


def _phantom(rows: int, columns: int, seed: int) -> NDArray[np.uint8]:
    import cv2

    generator = np.random.default_rng(seed)
    picture = np.zeros((rows, columns), np.float32)
    centre = (columns // 2, rows // 2)
    cv2.ellipse(picture, centre, (int(columns * 0.42), int(rows * 0.46)), 0, 0, 360, 90.0, -1)
    for at in range(5):
        top, left, right = int(rows * (0.2 + 0.13 * at)), int(columns * 0.15), int(columns * 0.85)
        cv2.line(picture, (left, top), (right, top + rows // 12), 140.0, max(2, rows // 40))
    for _ in range(4):
        place = (int(columns * generator.uniform(0.25, 0.75)), int(rows * generator.uniform(0.2, 0.8)))
        axes = (int(columns * generator.uniform(0.04, 0.1)), int(rows * generator.uniform(0.04, 0.1)))
        cv2.ellipse(picture, place, axes, 0, 0, 360, float(generator.uniform(20, 230)), -1)
    soft = cv2.GaussianBlur(picture, (0, 0), max(1.0, rows / 120))
    noisy = np.asarray(soft) + generator.normal(0, 4, picture.shape)
    return np.asarray(np.clip(np.round(noisy), 0, 255), np.uint8)


def try_model(card: ModelCard, frames: Sequence[Frame], token: CancelToken) -> tuple[Tried, ...]:
    """Ask the model about each frame; raises OverreadError where it cannot be loaded or its answer not be read."""
    pool = ModelPool("cpu")
    asked = _ungated(card)
    try:
        tried = []
        for frame in frames:
            token.check()
            request = InferenceRequest("trial", (frame,), asked)
            tried.append(Tried(frame, answer_now(request, pool, ResultCache(0), token).frames[0]))
        return tuple(tried)
    finally:
        pool.close()


def _ungated(card: ModelCard) -> ModelCard:
    """The card without its gates: drawn frames are of no modality, and unlike any training data."""
    return replace(card, status="active", accepts=replace(card.accepts, on_fail="warn"), ood=None)


def randomisation(card: ModelCard, frames: Sequence[Frame], folder: Path, token: CancelToken) -> float | None:
    """Mean SSIM of the Grad-CAM maps with the learned and with shuffled weights (Adebayo 2018); None without maps.

    `folder` is below the card's own, and may be written to.
    """
    import onnx

    content = card.file.path.read_bytes()
    shuffled = with_random_weights(onnx.load_model_from_string(content), seed=0).SerializeToString()
    path = folder / _SHUFFLED
    path.write_bytes(shuffled)
    other = replace(card, file=WeightsFile(path, hashlib.sha256(shuffled).hexdigest()))
    try:
        learned, random = (_maps(one, frames, token) for one in (card, other))
    except OverreadError:  # shuffled weights may answer with what is not a number: then nothing can be compared
        return None
    finally:
        path.unlink()
    return randomisation_ssim(learned, random) if learned and len(learned) == len(random) else None


def _maps(card: ModelCard, frames: Sequence[Frame], token: CancelToken) -> list[NDArray[np.float32]]:
    pool = ModelPool("cpu")
    label = next((one.name for one in card.labels if not one.is_normal), card.labels[0].name)
    try:
        found = []
        for frame in frames:
            request = InferenceRequest("map", (frame,), _ungated(card), explain=Explanation(label, "grad_cam"))
            answer = answer_now(request, pool, ResultCache(0), token).frames[0]
            found += [one.values for one in answer.saliencies if one.method == "grad_cam"]
        return found
    finally:
        pool.close()
