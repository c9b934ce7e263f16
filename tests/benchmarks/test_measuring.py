"""How long a region takes to measure, as it is dragged, against picking its values out of the whole frame."""

import statistics
import time

import numpy as np
import pytest

from app.measure import MeasurementKind, measure
from app.measure_region import region_mask
from inference.finding import Mask, Point
from inference.frame import PixelSpacing
from tests.builders import make_frame

pytestmark = pytest.mark.benchmark

ROWS, COLUMNS, TIMES = 3000, 2500, 12


def median_ms(step) -> float:
    step()
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        step()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def test_a_region_is_measured_while_it_is_dragged(capsys) -> None:
    stored = np.random.default_rng(3).integers(0, 4095, (ROWS, COLUMNS)).astype(np.uint16)
    frame = make_frame(stored, spacing=PixelSpacing(0.1, 0.1))
    turns = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    outline = tuple(Point(1500 + 1400 * np.sin(turn), 1250 + 1200 * np.cos(turn)) for turn in turns)
    large = Point(50, 50), Point(ROWS - 50, COLUMNS - 50)
    small = Point(1000, 1000), Point(1100, 1100)
    mask = Mask(100, 100, np.ones((ROWS - 200, COLUMNS - 200), bool))

    def plain():
        picked = frame.values()[region_mask(MeasurementKind.ELLIPSE, large, (ROWS, COLUMNS))].astype(np.float64)
        return picked.mean(), picked.std(), picked.min(), picked.max()

    baseline = median_ms(plain)
    with capsys.disabled():
        print(f"\nregions on {ROWS} x {COLUMNS}; the whole frame's values picked out: {baseline:.1f} ms")
        for name, step in (
            ("ellipse, nearly the whole frame", lambda: measure(MeasurementKind.ELLIPSE, large, frame)),
            ("freehand of 400 points, 70 % of it", lambda: measure(MeasurementKind.FREEHAND, outline, frame)),
            ("mask, nearly the whole frame", lambda: measure(MeasurementKind.MASK, (), frame, mask=mask)),
            ("ellipse of 100 x 100", lambda: measure(MeasurementKind.ELLIPSE, small, frame)),
        ):
            taken = median_ms(step)
            print(f"  {name:<40} {taken:7.2f} ms   {taken / baseline:6.4f} of the baseline")
