"""How many frames a second the cine shows of those that are due, and how regular the event loop stays beside it."""

import itertools
import statistics
import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from app.__main__ import main

pytestmark = pytest.mark.benchmark

TICK_MS, BEATS = 5, 800
RATES = (10.0, 30.0, 60.0)


def beats(watch=lambda: None) -> list[float]:
    """Times between the beats of a timer that wants to fire every TICK_MS, in milliseconds."""
    loop, seen = QEventLoop(), []

    def beat():
        seen.append(time.perf_counter())
        watch()
        if len(seen) > BEATS:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(TICK_MS)
    loop.exec()
    timer.stop()
    return [1000 * (after - before) for before, after in itertools.pairwise(seen)]


def test_the_cine_of_a_real_ultrasound(qtbot, home, shared_data, capsys):
    lines = []

    def row(name: str, gaps: list[float], rest: float) -> str:
        p99 = sorted(gaps)[int(0.99 * (len(gaps) - 1))]
        return (
            f"  {name:28} loop median {statistics.median(gaps):5.1f} ms  p99 {p99:6.1f} ms  p99 / rest {p99 / rest:.2f}"
        )

    def loop(_application, window):
        session, slices = window.session, window.viewport.slices
        qtbot.waitUntil(lambda: session.frame is not None and session.series.frame_count > 1, timeout=60_000)
        gaps = beats()
        rest = sorted(gaps)[int(0.99 * (len(gaps) - 1))]
        lines.append(row("at rest", gaps, rest))
        for rate in RATES:
            slices.rate.setValue(rate)
            window.viewport.play(True)
            shown = []

            def watch(shown=shown):
                if not shown or shown[-1] != session.position:
                    shown.append(session.position)

            begun = time.perf_counter()
            gaps = beats(watch)
            reached = (len(shown) - 1) / (time.perf_counter() - begun)
            window.viewport.play(False)
            lines.append(row(f"{rate:g} fps asked, {reached:.1f} shown", gaps, rest))
        return 0

    assert main([str(shared_data / "dicom/pydicom/test_files/examples_ybr_color.dcm")], run_loop=loop) == 0
    with capsys.disabled():
        print(f"\ncine of 320 x 240 x 30 in the window, a timer of {TICK_MS} ms beside it:")
        print("\n".join(lines))
