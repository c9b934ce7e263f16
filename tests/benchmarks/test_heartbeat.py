"""How regular the window's event loop stays while a model runs, against the same loop at rest."""

import itertools
import statistics
import time

import pytest
from PySide6.QtCore import QEventLoop, QTimer

from app.__main__ import main
from app.paths import resource

pytestmark = pytest.mark.benchmark

TICK_MS = 5
BEATS = 600


def gaps_ms(application, beats: int, at_each=lambda: None) -> list[float]:
    """Times between the beats of a timer that wants to fire every TICK_MS, in milliseconds."""
    loop, seen = QEventLoop(), []

    def beat():
        seen.append(time.perf_counter())
        at_each()
        if len(seen) > beats:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(TICK_MS)
    loop.exec()
    timer.stop()
    return [1000 * (after - before) for before, after in itertools.pairwise(seen)]


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def test_heartbeat_while_a_model_runs(qtbot, home, capsys):
    figures = {}

    def loop(application, window):
        session = window.session
        qtbot.waitUntil(lambda: session.frame is not None and not session.is_opening, timeout=30_000)
        figures["at rest"] = gaps_ms(application, BEATS)
        session.select_model("brain-tumour")
        session.run()
        figures["first run, loading the model"] = gaps_ms(application, BEATS)
        answered = 0

        def again():
            nonlocal answered
            if not session.is_running:
                answered += 1
                session.show_position((session.position + 1) % session.series.frame_count)
                session.run()

        figures["a run on every frame while scrolling"] = gaps_ms(application, BEATS, again)
        figures["answers"] = answered
        return 0

    assert main([str(resource("samples", "brain"))], run_loop=loop) == 0
    answers = figures.pop("answers")
    assert answers > 3
    with capsys.disabled():
        print(f"\nheartbeat, a timer of {TICK_MS} ms, {BEATS} beats each ({answers} answers in the last row):")
        rest = quantile(figures["at rest"], 0.99)
        for name, gaps in figures.items():
            p99 = quantile(gaps, 0.99)
            print(
                f"  {name:40} median {statistics.median(gaps):5.1f} ms  p99 {p99:6.1f} ms  worst {max(gaps):6.1f} ms"
                f"  p99 / rest {p99 / rest:.2f}"
            )
        print("  (aim: p99 below 50 ms while a model runs)")
