"""Below the frame: where in the series it is, and the cine that plays it."""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from app.pace import Order, Pace, pace_of
from inference.frame import FrameTiming
from ui.icons import Icons
from ui.panels.marked_slider import MarkedSlider
from ui.panels.parts import PlainLabel, icon_button
from ui.plain_text import tip

NARROW = 460
"""Width, in logical pixels, below which only the button, the slider and the place are left."""
STEP = 1.25
"""By how much one key press makes the cine faster."""
_LEAST_PAUSE_MS = 4
_MEASURED_S = 1.0
_PATIENCE_S = 1.5
"""For a frame that does not come: it may be unreadable."""
_FASTEST_HZ, _SLOWEST_HZ = 120.0, 0.5
_TEXT_MARGIN = 7
"""Between the border of a number field and its words, in logical pixels."""


class Reel(Protocol):
    """The series that is played."""

    @property
    def frame_count(self) -> int:
        """How many frames it has."""

    @property
    def position(self) -> int:
        """The 0-based frame that is wanted now."""

    @property
    def is_ready(self) -> bool:
        """Whether the wanted frame is decoded."""

    @property
    def timing(self) -> FrameTiming:
        """How fast its file wants it to be played."""

    def show_position(self, position: int) -> None:
        """Want another frame."""


class SliceBar(QWidget):
    """Plays by the clock: what would come late is left out, and no frame is asked for before the last one is there."""

    slid = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, icons: Icons, reel: Reel, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("sliceBar")
        self._reel, self._clock = reel, clock
        self._default_hz = 12.0
        self._timing: FrameTiming | None = None
        self._pace: Pace | None = None
        self._begun_s = self._counted_s = self._asked_s = 0.0
        self._at = self._shown = 0
        self.cine_button = icon_button(icons, "cine", self.tr("Play the series (C)"))
        self.cine_button.setCheckable(True)
        self.slider = MarkedSlider()
        self.slider.setAccessibleName(self.tr("Slice"))
        self.key_sign = PlainLabel("", "keySign", wraps=False)
        self.position = PlainLabel("", "muted", wraps=False)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("How the series is played"))
        for title, order in (
            (self.tr("Loop"), Order.LOOP),
            (self.tr("Forth and back"), Order.BOUNCE),
            (self.tr("Once"), Order.ONCE),
        ):
            self.order.addItem(title, order)
        self.rate = QDoubleSpinBox()
        for field in (self.rate, self.rate.lineEdit()):
            field.setAccessibleName(self.tr("Frames a second"))
        self.rate.setRange(_SLOWEST_HZ, _FASTEST_HZ)
        self.rate.setDecimals(1)
        self.rate.setSuffix(self.tr(" fps"))
        self.rate.lineEdit().setTextMargins(_TEXT_MARGIN, 0, 0, 0)  # a style sheet has no say within a number field
        self.rate.setKeyboardTracking(False)
        self.lag = PlainLabel("", "caution", wraps=False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._lay_out()
        self._timer.timeout.connect(self._tick)
        self.slider.valueChanged.connect(self.slid)
        self.cine_button.toggled.connect(self.play)
        self.order.activated.connect(self._repace)
        self.rate.valueChanged.connect(self._repace)
        self.rate.editingFinished.connect(self.rate.clearFocus)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self.cine_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.key_sign)
        row.addWidget(self.position)
        row.addWidget(self.lag)
        row.addWidget(self.order)
        row.addWidget(self.rate)
        self.lag.hide()
        self.key_sign.hide()

    def show_key_frames(self, positions: tuple[int, ...], sign: str) -> None:
        """Mark where in the series key frames lie; `sign` says whether the frame in view is one."""
        self.slider.show_marks(positions)
        self.key_sign.say(sign)
        self.key_sign.setVisible(bool(sign))

    def use_rate(self, default_hz: float) -> None:
        """The pace of series whose file says nothing of it."""
        self._default_hz = default_hz
        self._timing = None
        self._take_timing()

    def show_place(self, position: int, count: int) -> None:
        """Say where in the series the frame is."""
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        self._keep_room(count)
        self.position.say(f"{position + 1} / {count}")
        self.slider.setAccessibleDescription(f"{position + 1} / {count}")
        self._take_timing()

    def _keep_room(self, count: int) -> None:
        """A label of one size: one that grows with its words has the whole window laid out anew at every slice."""
        metrics = self.position.fontMetrics()
        size = QSize(metrics.horizontalAdvance(f"{count} / {count}") + 2, metrics.height() + 2)
        if self.position.minimumSize() != size:
            self.position.setFixedSize(size)

    def _take_timing(self) -> None:
        """Take up what the file says, unless it says the same as the last frame: the reader's own wish stays."""
        timing = self._reel.timing
        if timing == self._timing or not self._reel.is_ready:
            return
        self._timing = timing
        self.rate.blockSignals(True)
        self.rate.setValue(timing.rate_hz or self._default_hz)
        self.rate.blockSignals(False)
        source = self.tr("as the file says ({source})").format(source=timing.source) if timing.source else ""
        self.rate.setToolTip(tip(source or self.tr("the file does not say how fast: the rate of the settings")))
        self.order.setCurrentIndex(1 if timing.is_swept else 0)
        self._repace()

    # --- the cine ---

    @property
    def is_playing(self) -> bool:
        """Whether the cine runs."""
        return self._pace is not None

    @Slot(bool)
    def play(self, is_playing: bool) -> None:
        """Start or stop the cine."""
        is_playing = is_playing and self._reel.frame_count > 1
        was_playing = self.is_playing
        self._pace = None
        self._timer.stop()
        self._say_lag("")
        if is_playing:
            if self._order is Order.ONCE and self._reel.position == self._reel.frame_count - 1:
                self._reel.show_position(0)
            self._counted_s, self._shown = self._clock(), 0
            self._set_pace()
        if self.cine_button.isChecked() != is_playing:
            self.cine_button.setChecked(is_playing)
        if was_playing != is_playing:
            self.playing_changed.emit(is_playing)

    def change_rate(self, factor: float) -> None:
        """Faster, or slower with a factor below 1."""
        self.rate.setValue(self.rate.value() * factor)

    @property
    def _order(self) -> Order:
        return Order(self.order.currentData())

    @Slot()
    def _repace(self, *_what: object) -> None:
        if self.is_playing:
            self._set_pace()

    def _set_pace(self) -> None:
        """Go on from the frame in view."""
        timing = self._timing or FrameTiming()
        self._pace = pace_of(
            self._reel.frame_count, timing, self._default_hz, rate_hz=self.rate.value(), order=self._order
        )
        self._go_on_from(self._reel.position)
        self._timer.start(0)

    def _go_on_from(self, position: int) -> None:
        if self._pace is not None:
            self._at = position
            self._begun_s = self._clock() - self._pace.time_of(position)

    @Slot()
    def _tick(self) -> None:
        pace, reel = self._pace, self._reel
        if pace is None:
            return
        if pace.count != reel.frame_count:
            self._set_pace()
            return
        if not reel.is_ready and self._clock() - self._asked_s < _PATIENCE_S:
            self._timer.start(_LEAST_PAUSE_MS)  # to ask for another one now would only put this one off
            return
        if reel.position != self._at:  # the reader scrolled
            self._go_on_from(reel.position)
        elapsed_s = self._clock() - self._begun_s
        due = pace.position_at(elapsed_s)
        if due != self._at:
            self._at, self._asked_s = due, self._clock()
            self._shown += 1
            reel.show_position(due)
        self._measure()
        if pace.is_over(elapsed_s):
            self.play(is_playing=False)
            return
        pause_s = pace.next_change_s(self._clock() - self._begun_s)
        self._timer.start(max(_LEAST_PAUSE_MS, round(pause_s * 1000)))

    def _measure(self) -> None:
        """Tell where frames are left out, once a second."""
        passed_s = self._clock() - self._counted_s
        if passed_s < _MEASURED_S:
            return
        reached_hz = self._shown / passed_s
        is_late = reached_hz < 0.85 * self.rate.value()
        self._say_lag(self.tr("shows {rate:.0f}").format(rate=reached_hz) if is_late else "")
        self._counted_s, self._shown = self._clock(), 0

    def _say_lag(self, words: str) -> None:
        self.lag.say(words)
        self.lag.setVisible(bool(words) and self.width() >= NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep what fits."""
        super().resizeEvent(event)
        is_wide = self.width() >= NARROW
        self.order.setVisible(is_wide)
        self.rate.setVisible(is_wide)
