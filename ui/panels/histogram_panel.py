"""The histogram of the frame in view, with the window over it: its ends and its middle can be dragged."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from app.histogram import ends_of, histogram_of, window_between
from app.window_preset import WindowPreset
from inference.frame import Frame, LookupTable, Window
from inference.voi_lut import auto_window
from ui.corner_text import voi_words
from ui.panels.histogram_keys import HistogramKeys
from ui.panels.parts import PlainLabel
from ui.theme import Theme
from ui.viewer.tools.window_level import as_window

if TYPE_CHECKING:
    import pyqtgraph

Voi = Window | LookupTable
REST_MS = 40
"""While the reader scrolls, histograms are made only of frames that stay so long."""


class Shown(Protocol):
    """What the panel needs of the active viewport."""

    @property
    def voi(self) -> Voi | None:
        """The window in use."""

    @property
    def presets(self) -> tuple[WindowPreset, ...]:
        """The presets of the series in view."""

    def set_voi(self, voi: Voi | None) -> None:
        """Use this window."""


class HistogramPanel(QWidget):
    """Works only while it can be seen; pyqtgraph is loaded when there is a frame to be seen."""

    made = Signal()

    def __init__(self, frame: Callable[[], Frame | None], viewport: Callable[[], Shown], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._frame, self._viewport, self._theme = frame, viewport, theme
        self._of: Frame | None = None
        self._is_dragging = False
        self._is_in_front = True
        self._choices: list[Voi | None] = []
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Window"))
        self.words = PlainLabel("", "muted")
        self.plot: pyqtgraph.PlotWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self.choice)
        self._column.addWidget(self.words)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.choice.activated.connect(self._chosen)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the plot, and bring it up to date."""
        super().showEvent(event)
        self._rest.start()

    @Slot(bool)
    def set_in_front(self, is_in_front: bool) -> None:
        """A dock behind another's tab is visible to Qt, but nobody sees it."""
        self._is_in_front = is_in_front
        if is_in_front:
            self._rest.start()

    @property
    def _is_seen(self) -> bool:
        return self._is_in_front and self.isVisible()

    @Slot()
    def frame_changed(self) -> None:
        """Another frame is in view."""
        if self._is_seen:
            self._rest.start()

    @Slot()
    def voi_changed(self) -> None:
        """Another window is in use: only the marks move."""
        if self._is_seen and self.plot is not None and not self._is_dragging:
            self._show_window()

    @Slot()
    def refresh(self) -> None:
        """Draw the histogram of the frame in view."""
        if not self._is_seen:
            return
        frame = self._frame()
        if self.plot is None and frame is not None:  # before the first paint there is none, and nothing to load for
            self._make_plot()
        if frame is not self._of:
            self._of = frame
            self._draw(frame)
            self._offer(frame)
        self._show_window()
        self.made.emit()

    def _make_plot(self) -> None:
        import pyqtgraph

        colours = self._theme.colours
        self.plot = pyqtgraph.PlotWidget(background=None)
        self.plot.setAccessibleName(self.tr("Histogram"))
        self.plot.setMinimumHeight(120)
        self.plot.setMenuEnabled(False)
        self.plot.hideAxis("left")
        self.plot.setMouseEnabled(x=True, y=False)
        self.plot.getAxis("bottom").setTextPen(colours.muted)
        self.plot.getAxis("bottom").setPen(colours.line)
        accent = QColor(colours.accent)
        faint = QColor(accent)
        faint.setAlpha(36)
        self._curve = self.plot.plot(
            [0.0, 1.0], [0.0], stepMode="center", fillLevel=0, brush=colours.muted, pen=colours.text
        )
        self.region = pyqtgraph.LinearRegionItem(brush=faint, hoverBrush=faint, pen={"color": accent, "width": 2})
        self.region.setZValue(10)
        self.plot.addItem(self.region)
        self.region.sigRegionChanged.connect(self._dragged)
        self._column.insertWidget(1, self.plot, 1)
        region = self.region
        HistogramKeys(self.plot, region.getRegion, lambda low, high: region.setRegion((low, high)))

    def _draw(self, frame: Frame | None) -> None:
        found = histogram_of(frame) if frame is not None else None
        self.choice.setEnabled(found is not None)
        if self.plot is not None:
            self.plot.setVisible(found is not None)
        if found is None or self.plot is None:
            return
        # By the root: the few pixels of a lesion must be seen beside the many of the air.
        self._curve.setData(found.edges, np.sqrt(found.counts))
        reach = max(float(found.edges[-1] - found.edges[0]), 1.0)
        self.plot.setXRange(float(found.edges[0]) - 0.03 * reach, float(found.edges[-1]) + 0.03 * reach, padding=0)
        self.plot.setYRange(0, float(np.sqrt(found.counts).max()) * 1.05, padding=0)

    def _offer(self, frame: Frame | None) -> None:
        """The windows by their names: the file's own, automatic, presets."""
        self.choice.clear()
        self._choices = []
        if frame is None or frame.is_colour:
            return
        self._add(self.tr("The file's own"), None)
        for one in frame.windows[1:]:
            self._add(self.tr("The file's: {name}").format(name=voi_words(one, frame.unit)), one)
        self._add(self.tr("Automatic"), auto_window(frame))
        for preset in self._viewport().presets:
            self._add(preset.name, preset.window_on(frame))

    def _add(self, title: str, voi: Voi | None) -> None:
        self.choice.addItem(title)
        self._choices.append(voi)

    @Slot(int)
    def _chosen(self, place: int) -> None:
        self._viewport().set_voi(self._choices[place])
        self._show_window()

    def _show_window(self) -> None:
        voi, frame = self._viewport().voi, self._of
        if voi is None or frame is None or self.plot is None:
            self.words.say(self.tr("No grey frame in view."))
            return
        self.region.blockSignals(True)
        self.region.setRegion(ends_of(as_window(voi)))
        self.region.blockSignals(False)
        self.words.say(voi_words(voi, frame.unit))

    @Slot()
    def _dragged(self) -> None:
        """Use the window between the two ends, at once."""
        voi = self._viewport().voi
        if voi is None:
            return
        low, high = self.region.getRegion()
        self._is_dragging = True
        try:
            window = window_between(float(low), float(high), as_window(voi))
            self._viewport().set_voi(window)
            self.words.say(voi_words(window, self._of.unit if self._of is not None else ""))
        finally:
            self._is_dragging = False
