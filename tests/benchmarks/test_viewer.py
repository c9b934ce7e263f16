"""How fast the canvas follows the hand, against a table over the whole frame that Qt then scales."""

import statistics
import time

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter

from app.histogram import histogram_of
from inference.finding import Box
from inference.frame import Window
from inference.voi_lut import apply_table, grey_table
from tests.builders import make_frame, make_saliency
from ui.panels.histogram_panel import HistogramPanel
from ui.theme import Theme
from ui.viewer.canvas import Canvas

pytestmark = pytest.mark.benchmark

STEPS = 120


class Taken(list):
    """Milliseconds by the clock, and beside them those that this thread worked: on a busy machine they differ."""

    worked: list[float]


def milliseconds(step) -> Taken:
    step(0)
    taken = Taken()
    taken.worked = []
    for count in range(1, STEPS + 1):
        start, worked = time.perf_counter(), time.thread_time()
        step(count)
        taken.append(1000 * (time.perf_counter() - start))
        taken.worked.append(1000 * (time.thread_time() - worked))
    return taken


def line(name: str, taken: Taken, baseline: Taken) -> str:
    p99, worked_p99 = (sorted(one)[int(0.99 * (len(one) - 1))] for one in (taken, taken.worked))
    ratio = statistics.median(taken) / statistics.median(baseline)
    return (
        f"  {name:<44} median {statistics.median(taken):6.2f} ms   p99 {p99:6.2f} ms   {ratio:5.2f} of the baseline"
        f"   worked {statistics.median(taken.worked):6.2f} ms, p99 {worked_p99:6.2f} ms"
    )


class Bench:
    """A canvas of 1600 x 1200, and the same picture drawn the plain way."""

    def __init__(self, qtbot) -> None:
        self.canvas = Canvas()
        qtbot.addWidget(self.canvas)
        self.canvas.resize(1600, 1200)
        self.canvas.set_corner_text({"top_left": ("Doe, Jane", "ID-1"), "bottom_right": ("W 350 L 40", "zoom 0.40x")})
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.screen = QImage(1600, 1200, QImage.Format.Format_RGB32)

    def paint(self) -> None:
        self.canvas.render(self.screen)

    def plain(self, frame, voi, *, is_smooth: bool = True) -> None:
        grey = apply_table(frame.stored, grey_table(frame, voi))
        image = QImage(grey.data, frame.columns, frame.rows, grey.strides[0], QImage.Format.Format_Grayscale8)
        painter = QPainter(self.screen)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_smooth)
        height = 1200
        painter.drawImage(QRect(0, 0, round(height * frame.columns / frame.rows), height), image)
        painter.end()


@pytest.fixture
def bench(qtbot):
    return Bench(qtbot)


@pytest.fixture
def film():
    rng = np.random.default_rng(3)
    return make_frame(rng.integers(0, 4096, (3000, 2500)).astype(np.uint16), bits_stored=12)


def test_window_level_pan_and_zoom_on_a_film(bench, film, capsys):
    canvas = bench.canvas
    canvas.show_frame(film)

    def window(count):
        canvas.set_voi(Window(2000 + count, 3000 + count))
        bench.paint()

    def pan(count):
        canvas.pan_by(5 if count % 2 else -4, 3)
        bench.paint()

    def zoom(count):
        canvas.zoom_about(1.02 if count < STEPS / 2 else 0.98, 700, 500)
        bench.paint()

    plain = milliseconds(lambda count: bench.plain(film, Window(2000 + count, 3000 + count)))
    fast = milliseconds(lambda count: bench.plain(film, Window(2000 + count, 3000 + count), is_smooth=False))
    lines = [line("baseline: whole frame, Qt scales smoothly", plain, plain)]
    lines.append(line("the same, Qt scales to the nearest pixel", fast, plain))
    lines.append(line("window/level", milliseconds(window), plain))
    lines.append(line("pan", milliseconds(pan), plain))
    lines.append(line("zoom", milliseconds(zoom), plain))
    canvas.fit()
    canvas.set_saliency(make_saliency(np.random.default_rng(4).random((7, 7)), Box(0, 0, 3000, 2500)), 0.4, "inferno")
    lines.append(line("window/level with a heatmap", milliseconds(window), plain))
    lines.append(line("pan with a heatmap", milliseconds(pan), plain))
    report(capsys, "3000 x 2500, 16 bit, in 1600 x 1200", lines)


def test_the_same_in_colours_with_the_histogram_beside(bench, film, qtbot, capsys):
    """What the reader may have switched on: a colour map with its bar, and the histogram that follows the window."""
    canvas = bench.canvas
    canvas.show_frame(film)
    canvas.set_colour_map("hot-iron")
    panel = HistogramPanel(lambda: canvas.frame, lambda: canvas_as_viewport, Theme())
    canvas_as_viewport = CanvasAlone(canvas)
    qtbot.addWidget(panel)
    panel.resize(330, 300)
    with qtbot.waitSignal(panel.made):
        panel.show()

    def window(count):
        canvas.set_voi(Window(2000 + count, 3000 + count))
        panel.voi_changed()
        bench.paint()
        panel.grab()

    def pan(count):
        canvas.pan_by(5 if count % 2 else -4, 3)
        bench.paint()

    def zoom(count):
        canvas.zoom_about(1.02 if count < STEPS / 2 else 0.98, 700, 500)
        bench.paint()

    def lens(count):
        canvas._lens.at = QPointF(700 + count, 500)
        bench.paint()

    plain = milliseconds(lambda count: bench.plain(film, Window(2000 + count, 3000 + count)))
    lines = [
        line("baseline: whole frame, Qt scales smoothly", plain, plain),
        line("window/level, the histogram painted too", milliseconds(window), plain),
        line("pan", milliseconds(pan), plain),
        line("zoom", milliseconds(zoom), plain),
        line("the lens moves", milliseconds(lens), plain),
        line("histogram of another frame", milliseconds(lambda _count: histogram_of(film)), plain),
    ]
    report(capsys, "3000 x 2500, 16 bit, in 1600 x 1200, hot iron, histogram open", lines)


class CanvasAlone:
    """A canvas as the histogram panel sees a viewport."""

    presets = ()

    def __init__(self, canvas):
        self._canvas = canvas

    @property
    def voi(self):
        return self._canvas.voi

    def set_voi(self, voi):
        self._canvas.set_voi(voi)


def test_scrolling_a_stack(bench, capsys):
    rng = np.random.default_rng(5)
    stack = rng.integers(-1000, 1000, (300, 512, 512)).astype(np.int16)
    frames = [make_frame(one, "1.2", number + 1) for number, one in enumerate(stack)]

    def scroll(count):
        bench.canvas.show_frame(frames[count % 300])
        bench.canvas.set_voi(Window(40, 400))
        bench.paint()

    plain = milliseconds(lambda count: bench.plain(frames[count % 300], Window(40, 400)))
    lines = [
        line("baseline: whole frame, Qt scales smoothly", plain, plain),
        line("scroll", milliseconds(scroll), plain),
    ]
    report(capsys, "512 x 512 x 300, 16 bit, in 1600 x 1200", lines)


def report(capsys, title, lines) -> None:
    with capsys.disabled():
        print(f"\n{title}")
        print("\n".join(lines))
