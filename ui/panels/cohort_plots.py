"""The cohort board's plots: histogram, scatter, drift. What is brushed in one is selected on the whole board."""

from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.cohort.board import Board
from app.cohort.case import MEASURES
from app.cohort.drift import Drift
from app.cohort.plot import spread_range
from app.language import spoken
from ui.bridge import Bridge, Result
from ui.panels.parts import PlainLabel
from ui.theme import Theme

_BINS = 40
LINE_COLOURS = ("accent", "information", "supplemented")


def bare_plot(theme: Theme, view_box: object = None) -> Any:  # noqa: ANN401 - pyqtgraph has no types
    """An empty plot in the colours of the theme."""
    import pyqtgraph

    colours = theme.colours
    made = pyqtgraph.PlotWidget(background=colours.panel, viewBox=view_box)
    made.showGrid(x=False, y=True, alpha=0.15)
    made.setMenuEnabled(False)
    made.hideButtons()
    for side in ("left", "bottom"):
        axis = made.getAxis(side)
        axis.setPen(colours.strong_line)
        axis.setTextPen(colours.muted)
    return made


def _colour(text: str, alpha: int = 255) -> QColor:
    colour = QColor(text)
    colour.setAlpha(alpha)
    return colour


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    return box


def _fill(box: QComboBox, board: Board, wanted: str) -> None:
    box.blockSignals(True)
    box.clear()
    for name in board.view.measures():
        box.addItem(spoken(MEASURES[name]), name)
    box.setCurrentIndex(max(0, box.findData(wanted)))
    box.blockSignals(False)


class HistogramPlot(QWidget):
    """How a measure is distributed among what is shown, and among what is selected; a span of it can be brushed."""

    def __init__(self, theme: Theme, wanted: str = "normalised_entropy") -> None:
        super().__init__()
        import pyqtgraph

        self._theme, self._wanted = theme, wanted
        self._board: Board | None = None
        self.measure = _choice(self.tr("Measure of the histogram"))
        self.plot = bare_plot(theme)
        self.plot.setMouseEnabled(x=False, y=False)
        colours = theme.colours
        self._all = pyqtgraph.BarGraphItem(x=[], height=[], width=1, pen=None, brush=_colour(colours.strong_line))
        self._chosen = pyqtgraph.BarGraphItem(x=[], height=[], width=1, pen=None, brush=_colour(colours.accent))
        self.span = pyqtgraph.LinearRegionItem(
            brush=_colour(colours.accent, 38), hoverBrush=_colour(colours.accent, 60), pen=_colour(colours.accent)
        )
        for item in (self._all, self._chosen, self.span):
            self.plot.addItem(item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.measure)
        column.addWidget(self.plot, 1)
        self.measure.currentIndexChanged.connect(self.refresh)
        self.span.sigRegionChangeFinished.connect(self._brushed)

    def take(self, board: Board) -> None:
        """Show this board from now on."""
        self._board = board
        _fill(self.measure, board, self._wanted)
        board.view_changed.subscribe(self._renewed)
        board.rows_changed.subscribe(self._draw)
        board.selection_changed.subscribe(self._draw)
        self.refresh()

    def _renewed(self) -> None:
        if self._board is not None:
            _fill(self.measure, self._board, str(self.measure.currentData()))
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw another measure, the brush at its right end."""
        if self._board is None:
            return
        low, high = spread_range(self._board.view.numbers(str(self.measure.currentData())).tolist())
        self.span.blockSignals(True)
        self.span.setBounds((low, high))
        self.span.setRegion((high, high))
        self.span.blockSignals(False)
        self.plot.setXRange(low, high, padding=0)
        self._draw()

    def _draw(self) -> None:
        board = self._board
        if board is None:
            return
        values = board.view.numbers(str(self.measure.currentData()))
        low, high = spread_range(values.tolist())
        edges = np.linspace(low, high, _BINS + 1)
        middles, width = (edges[:-1] + edges[1:]) / 2.0, (high - low) / _BINS * 0.94
        rows = board.rows()
        selected = rows[board.is_selected()[rows]]
        tops = []
        for item, some in ((self._all, rows), (self._chosen, selected)):
            known = values[some][~np.isnan(values[some])]
            counts, _ = np.histogram(known, edges)
            item.setOpts(x=middles, height=counts, width=width)
            tops.append(int(counts.max(initial=0)))
        self.plot.setYRange(0, max(1, *tops) * 1.05, padding=0)

    @Slot()
    def _brushed(self) -> None:
        low, high = self.span.getRegion()
        if self._board is not None and high > low:
            self._board.brush({str(self.measure.currentData()): (float(low), float(high))})


def _brushing_box(brushed: Callable[[QRectF], object]) -> object:
    """A view box whose left drag brushes a rectangle, in the units of its axes."""
    import pyqtgraph

    def drag(box: Any, event: Any, axis: object = None) -> None:  # noqa: ANN401 - pyqtgraph has no types
        if event.button() != Qt.MouseButton.LeftButton:
            pyqtgraph.ViewBox.mouseDragEvent(box, event, axis)
            return
        event.accept()
        place = box.mapSceneToView
        box.updateScaleBox(event.buttonDownPos(), event.pos())
        if event.isFinish():
            box.rbScaleBox.hide()
            brushed(QRectF(place(event.buttonDownScenePos()), place(event.scenePos())).normalized())

    return type("BrushingBox", (pyqtgraph.ViewBox,), {"mouseDragEvent": drag})()


class ScatterPlot(QWidget):
    """Two measures against each other, a point a study: a rectangle is brushed by dragging, a click opens the study."""

    open_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        import pyqtgraph

        self._theme = theme
        self._board: Board | None = None
        self.across, self.up = _choice(self.tr("Measure across")), _choice(self.tr("Measure up"))
        self.plot = bare_plot(theme, _brushing_box(self._brushed))
        self.points = pyqtgraph.ScatterPlotItem(size=6, pen=None, pxMode=True, hoverable=True, tip=None)
        self.plot.addItem(self.points)
        choices = QHBoxLayout()
        choices.addWidget(self.across, 1)
        choices.addWidget(PlainLabel("against", "muted", wraps=False))
        choices.addWidget(self.up, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(choices)
        column.addWidget(self.plot, 1)
        self.across.currentIndexChanged.connect(self.refresh)
        self.up.currentIndexChanged.connect(self.refresh)
        self.points.sigClicked.connect(self._clicked)

    def take(self, board: Board) -> None:
        """Show this board from now on."""
        self._board = board
        self._renew("probability", "normalised_entropy")
        board.view_changed.subscribe(self._renewed)
        board.rows_changed.subscribe(self._draw)
        board.selection_changed.subscribe(self._draw)

    def _renewed(self) -> None:
        self._renew(str(self.across.currentData()), str(self.up.currentData()))

    def _renew(self, across: str, up: str) -> None:
        if self._board is not None:
            _fill(self.across, self._board, across)
            _fill(self.up, self._board, up)
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Draw other measures, all points in sight."""
        self._draw()
        self.plot.autoRange()

    def _draw(self) -> None:
        board = self._board
        if board is None:
            return
        rows = board.rows()
        xs = board.view.numbers(str(self.across.currentData()))[rows]
        ys = board.view.numbers(str(self.up.currentData()))[rows]
        known = ~(np.isnan(xs) | np.isnan(ys))
        rows = rows[known]
        colours = self._theme.colours
        plain, chosen = _brush(colours.muted, 150), _brush(colours.accent, 235)
        selected = board.is_selected()[rows]
        order = np.argsort(selected, kind="stable")  # what is selected lies on top
        brushes = np.where(selected[order], chosen, plain)
        self.points.setData(
            x=xs[known][order], y=ys[known][order], brush=brushes, data=board.view.words("study")[rows][order]
        )

    def _brushed(self, rectangle: QRectF) -> None:
        if self._board is not None:
            self._board.brush(
                {
                    str(self.up.currentData()): (rectangle.top(), rectangle.bottom()),
                    str(self.across.currentData()): (rectangle.left(), rectangle.right()),
                }
            )

    @Slot(object, object)
    def _clicked(self, _plot_item: object, points: Any) -> None:  # noqa: ANN401 - pyqtgraph has no types
        if len(points):
            self.open_wanted.emit(str(points[-1].data()))


def _brush(text: str, alpha: int) -> Any:  # noqa: ANN401 - pyqtgraph has no types
    import pyqtgraph

    return pyqtgraph.mkBrush(_colour(text, alpha))


class DriftPlot(QWidget):
    """The monthly mean of the doubt for each model and scanner; months unlike those before stand out."""

    def __init__(self, theme: Theme, bridge: Bridge) -> None:
        super().__init__()
        self._theme, self._bridge = theme, bridge
        self.words = PlainLabel("", "muted")
        self.plot = bare_plot(theme)
        self.plot.addLegend(labelTextColor=theme.colours.text, offset=(10, 6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.plot, 1)

    def take(self, work: Callable[[], tuple[Drift, ...]]) -> None:
        """Show what `work`, done aside, makes of a board."""
        self.words.say(self.tr("Looking at the months..."))
        self._bridge.run_aside(work, self._show)

    def _show(self, found: Result) -> None:
        self.plot.clear()
        self.plot.setVisible(not isinstance(found, Exception) and bool(found))
        if isinstance(found, Exception) or not found:
            self.words.say(self.tr("The studies have no dates, so nothing can be said of drift."))
            return
        months = sorted({one.month for line in found for one in line.periods})
        step = max(1, len(months) // 8)
        marks = [(at, month) for at, month in enumerate(months) if at % step == 0]
        self.plot.getAxis("bottom").setTicks([marks])
        alarms = []
        for at, line in enumerate(found[:6]):
            name = f"{line.model_id}, {line.scanner or 'scanner not named'}"
            colour = QColor(getattr(self._theme.colours, LINE_COLOURS[at % len(LINE_COLOURS)]))
            xs = [months.index(one.month) for one in line.periods]
            self.plot.plot(
                xs,
                [one.mean for one in line.periods],
                pen=colour,
                symbol="o",
                symbolSize=6,
                symbolBrush=colour,
                symbolPen=None,
                name=name,
            )
            alarms += [f"{one.month} ({name})" for one in line.periods if one.has_drifted]
            bad = [(x, one.mean) for x, one in zip(xs, line.periods, strict=True) if one.has_drifted]
            self.plot.plot(
                [x for x, _ in bad],
                [y for _, y in bad],
                pen=None,
                symbol="o",
                symbolSize=12,
                symbolBrush=QColor(self._theme.colours.failure),
                symbolPen=None,
            )
        told = (
            self.tr("unlike the months before: {0}").format(", ".join(alarms))
            if alarms
            else self.tr("no month is unlike those before")
        )
        self.words.say(
            self.tr("Mean normalised entropy by month; {0} (Kolmogorov-Smirnov, p below 0.01).").format(told)
        )
