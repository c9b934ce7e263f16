"""The self-test of a model: a drawn picture and the probabilities that it must give."""

from dataclasses import replace

import numpy as np

from inference.errors import ModelOutputError, ModelRefusedError, OverreadError
from inference.frame import Frame, FrameKey
from inference.model_card import GoldenSample, ModelCard
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from inference.weights import WeightsReader


def refusal(card: ModelCard, pool: ModelPool) -> str:
    """Why the model must not be used; "" where its checksums hold and its golden sample gives what it must."""
    try:
        pool.get(replace(card, status="active"))
        if card.golden is not None:
            _check(card, card.golden, pool)
    except OverreadError as error:
        return str(error)
    return ""


def _check(card: ModelCard, golden: GoldenSample, pool: ModelPool) -> None:
    frame = golden_frame(card, golden)
    request = InferenceRequest("golden", (frame,), replace(card, status="active"))
    found = [one.probability for one in answer_now(request, pool, ResultCache(0)).frames[0].probabilities]
    difference = float(np.abs(np.subtract(found, golden.probabilities)).max())
    if difference > golden.tolerance:
        raise ModelOutputError(f"The golden sample gives probabilities that differ by {difference:.4g}.")


def golden_frame(card: ModelCard, golden: GoldenSample) -> Frame:
    """The golden sample as a frame; raises ModelRefusedError where the file is not the one described."""
    import cv2

    content = WeightsReader().read(golden.sample, golden.sha256, card.root)
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise ModelRefusedError(f"{golden.sample.name} is not a picture.")
    return Frame(FrameKey(card.id), np.asarray(picture, np.uint8), digest=golden.sha256)
