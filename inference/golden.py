"""The self-test of a model: a drawn picture, and the probabilities or the findings that it must give."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from inference.errors import InputRefusedError, ModelAlteredError, ModelOutputError, ModelRefusedError, OverreadError
from inference.finding import Box, Finding, Localization, Mask, Point
from inference.frame import Frame, FrameKey
from inference.loaded_model import LoadedModel
from inference.model_card import GoldenSample, ModelCard
from inference.model_card_tasks import ExpectedFinding
from inference.model_pool import ModelPool
from inference.request import CancelToken, FrameAnswer
from inference.synchronous import tasks
from inference.tasks import Stages
from inference.weights import WeightsReader


def refusal(card: ModelCard, pool: ModelPool) -> str:
    """Why the model must not be used; "" where its checksums hold and its golden sample gives what it must."""
    try:
        check_golden(pool.get(replace(card, status="active")))
    except OverreadError as error:
        return str(error)
    return ""


def check_golden(model: LoadedModel) -> None:
    """Raise ModelAlteredError where a loaded model does not say of its golden sample what it must."""
    card, golden = model.card, model.card.golden
    if golden is None:
        return
    answer = _answer(model, golden)
    if golden.expected:
        if words := _difference(golden, expected_of(answer.findings), card):
            raise ModelAlteredError(f"The golden sample gives other findings: {words}.")
        return
    found = [one.probability for one in answer.probabilities]
    difference = float(np.abs(np.subtract(found, golden.probabilities)).max())
    if difference > golden.tolerance:
        raise ModelAlteredError(f"The golden sample gives probabilities that differ by {difference:.4g}.")


def _answer(model: LoadedModel, golden: GoldenSample) -> FrameAnswer:
    frame = golden_frame(model.card, golden)
    try:
        return tasks()[model.card.task].answer(frame, model, None, CancelToken(), Stages())
    except (ModelOutputError, InputRefusedError) as error:
        raise ModelAlteredError(f"The golden sample gives no answer: {error}") from error


def expected_of(findings: Iterable[Finding]) -> tuple[ExpectedFinding, ...]:
    """Findings as a golden sample expects them: an outline or a mask is known by the box around it."""
    return tuple(ExpectedFinding(one.label, one.probability, _place(one.localization)) for one in findings)


def _place(localization: Localization | None) -> Box | Point | None:
    if localization is None or isinstance(localization, Box | Point):
        return localization
    if isinstance(localization, Mask):
        rows, columns = localization.pixels.shape
        return Box(localization.top, localization.left, localization.top + rows, localization.left + columns)
    rows_at, columns_at = zip(*((one.row, one.column) for one in localization.points), strict=True)
    return Box(min(rows_at), min(columns_at), max(rows_at), max(columns_at))


def _difference(golden: GoldenSample, found: tuple[ExpectedFinding, ...], card: ModelCard) -> str:
    """What is missing or too much, in words; "" where the findings are those expected.

    A finding that is no further above its threshold than the tolerance may be missing, or be there.
    """
    left = list(found)
    for one in golden.expected:
        alike = [other for other in left if _is_alike(one, other, golden)]
        if alike:
            left.remove(min(alike, key=lambda other: abs(other.probability - one.probability)))
        elif one.probability > card.label(one.label).threshold + golden.tolerance:
            return f"{one.label} at {one.probability:.3f} is missing"
    over = [one for one in left if one.probability > card.label(one.label).threshold + golden.tolerance]
    return f"{over[0].label} at {over[0].probability:.3f} is not expected" if over else ""


def _is_alike(one: ExpectedFinding, other: ExpectedFinding, golden: GoldenSample) -> bool:
    if one.label != other.label or abs(one.probability - other.probability) > golden.tolerance:
        return False
    if one.place is None or other.place is None:
        return one.place is other.place
    sides, others = _numbers(one.place), _numbers(other.place)
    return len(sides) == len(others) and bool(np.abs(np.subtract(sides, others)).max() <= golden.tolerance_px)


def _numbers(place: Box | Point) -> tuple[float, ...]:
    if isinstance(place, Point):
        return place.row, place.column
    return place.top, place.left, place.bottom, place.right


def golden_frame(card: ModelCard, golden: GoldenSample) -> Frame:
    """The golden sample as a frame; raises ModelRefusedError where the file is not the one described."""
    import cv2

    content = WeightsReader().read(golden.sample, golden.sha256, card.root)
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise ModelRefusedError(f"{golden.sample.name} is not a picture.")
    return Frame(FrameKey(card.id), np.asarray(picture, np.uint8), digest=golden.sha256)
