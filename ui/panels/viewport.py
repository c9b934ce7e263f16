"""The middle of the window: the frame as large as it can be, the study's flag above it, its slices below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStackedLayout, QVBoxLayout, QWidget

from app.session import Session
from app.settings import Settings
from inference.frame import Frame, LookupTable, Window
from inference.voi_lut import auto_window
from ui.corner_text import corner_text
from ui.icons import Icons
from ui.panels.conflict_banner import ConflictBanner
from ui.panels.explain_panel import HeatmapLook
from ui.panels.parts import PlainLabel, icon_button
from ui.panels.reader_marks import ReaderMarks
from ui.panels.void import Void
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme
from ui.viewer.bindings import PRESETS
from ui.viewer.canvas import Canvas
from ui.window_preset import FIRST_KEY, WindowPreset, presets_for

CINE_FRAMES_PER_S = 12


class Viewport(QWidget):
    """Shows the session's frame with its findings and map, and moves through the series."""

    voi_changed = Signal()
    cine_changed = Signal(bool)
    open_wanted = Signal()

    def __init__(
        self, session: Session, canvas: Canvas, theme: Theme, icons: Icons, look: Callable[[], HeatmapLook]
    ) -> None:
        super().__init__()
        self._session = session
        self._look = look
        self._voi: Window | LookupTable | None = None
        self._series_uid = ""
        self._framed_uid = ""  # the series whose frame set zoom and turns; a frame that is late leaves them
        self._shown: Frame | None = None
        self.is_inverted = False
        self.has_overlays = True
        self.canvas = canvas
        self.banner = ConflictBanner(session, theme, icons)
        self.void = Void(icons, "study", "Drop a study here", "DICOM files, folders, ZIP archives, PNG, JPEG, TIFF.",
                         (("Open files...", self.open_wanted.emit),))  # fmt: skip
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Slice")
        self.position = PlainLabel("", "muted", wraps=False)
        self.cine_button = icon_button(icons, "cine", "Play the series (C)")
        self.cine_button.setCheckable(True)
        self._cine = QTimer(self)
        self._cine.setInterval(1000 // CINE_FRAMES_PER_S)
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        stage = QWidget()
        stage.setObjectName("stage")
        self._stack = QStackedLayout(stage)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.void.setObjectName("emptyViewport")
        self.void.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.void.heading.setObjectName("heading")
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.void)
        self._bar = QWidget()
        self._bar.setObjectName("sliceBar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(10, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self.cine_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.position)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.banner)
        column.addWidget(stage, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        session = self._session
        self.slider.valueChanged.connect(self._slid)
        self.cine_button.toggled.connect(self.play)
        self._cine.timeout.connect(self._next_of_cine)
        self.canvas.scrolled.connect(self.scroll_by)
        self.canvas.voi_changed.connect(self._voi_dragged)
        self.canvas.zoom_changed.connect(self._zoomed)
        self.canvas.finding_clicked.connect(session.select_finding)
        self.marks = ReaderMarks(session, self.canvas)
        self.marks.refused.connect(self.show_overlays)
        session.study_changed.subscribe(self.refresh)
        session.frame_changed.subscribe(self.refresh)
        self._overlays_soon = RefreshSoon(self, self.show_overlays, session.answer_changed, session.review_changed)

    def refresh(self) -> None:
        """Show the session's frame, or say what to do where there is none."""
        session = self._session
        series = session.series
        frame = session.as_measured(session.frame)
        uid = series.uid if series else ""
        if uid != self._series_uid:
            self._series_uid = uid
            self._voi = None
            self.play(is_playing=False)
        self._stack.setCurrentIndex(1 if session.study is None else 0)
        count = series.frame_count if series else 0
        self._bar.setVisible(count > 1)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, count - 1))
        self.slider.setValue(session.position)
        self.slider.blockSignals(False)
        self.position.say(f"{session.position + 1} / {count}")
        self.canvas.set_stack_size(count)
        if frame is not self._shown:
            self._shown = frame
            self.canvas.show_frame(frame, keeps_view=uid == self._framed_uid)
            if frame is not None:
                self._framed_uid = uid
            self.canvas.set_voi(self._voi)
        self.show_overlays()
        self._show_corners()

    def show_overlays(self) -> None:
        """Lay findings and map over the frame, as far as the reader wants them."""
        self._overlays_soon.done()
        session = self._session
        findings = [session.standing(one) for one in session.findings_in_view()]
        verdicts = {one.id: session.review.verdict_on(one.id) for one in findings}
        selected = session.selected_finding
        self.canvas.set_findings(findings, verdicts, selected.id if selected else None)
        self.canvas.set_measurements(session.review.measurements)
        self.marks.refresh()
        look = self._look()
        saliency = session.saliency_in_view() if look.is_shown else None
        self.canvas.set_saliency(saliency, look.opacity, look.colour_map)

    @property
    def voi(self) -> Window | LookupTable | None:
        """The window in use; None where there is no grey frame."""
        return self.canvas.voi

    @property
    def presets(self) -> tuple[WindowPreset, ...]:
        """The presets of the series in view."""
        series, frame = self._session.series, self._session.frame
        return presets_for(series.modality, frame.unit if frame else "") if series else ()

    def set_voi(self, voi: Window | LookupTable | None) -> None:
        """Use this window for the series; None is the file's own."""
        frame = self._session.frame
        if frame is None or frame.is_colour:
            return
        self._voi = voi
        self.canvas.set_voi(voi)
        self._show_corners()
        self.voi_changed.emit()

    def set_auto_window(self) -> None:
        """Use the window that spans the frame's own values."""
        frame = self._session.frame
        if frame is not None and not frame.is_colour:
            self.set_voi(auto_window(frame))

    def set_preset(self, key: int) -> None:
        """Use the preset on this key."""
        if key - FIRST_KEY < len(self.presets):
            self.set_voi(self.presets[key - FIRST_KEY].window)

    def invert(self) -> None:
        """Change black and white."""
        self.is_inverted = not self.is_inverted
        self.canvas.set_inverted(self.is_inverted)

    def toggle_overlays(self) -> None:
        """Findings and map on or off."""
        self.has_overlays = not self.has_overlays
        self.canvas.set_marks_visible(self.has_overlays)

    def reset(self) -> None:
        """The view as it was when the frame was opened."""
        self.is_inverted = False
        self.canvas.set_inverted(False)
        self.canvas.reset()
        self.set_voi(None)

    @Slot(int)
    def scroll_by(self, steps: int) -> None:
        """Go on by so many frames, and stop at the ends."""
        series = self._session.series
        if series is None or series.frame_count == 0:
            return
        wanted = min(max(self._session.position + steps, 0), series.frame_count - 1)
        if wanted != self._session.position:
            self._session.show_position(wanted)

    @Slot(bool)
    def play(self, is_playing: bool) -> None:
        """Start or stop the cine."""
        series = self._session.series
        is_playing = is_playing and series is not None and series.frame_count > 1
        self._cine.start() if is_playing else self._cine.stop()
        if self.cine_button.isChecked() != is_playing:
            self.cine_button.setChecked(is_playing)
        self.cine_changed.emit(is_playing)

    @property
    def is_playing(self) -> bool:
        """Whether the cine runs."""
        return self._cine.isActive()

    @Slot()
    def _next_of_cine(self) -> None:
        series = self._session.series
        if series is not None and self._session.frame is not None:
            self._session.show_position((self._session.position + 1) % series.frame_count)

    @Slot(int)
    def _slid(self, place: int) -> None:
        self._session.show_position(place)

    @Slot(object)
    def _voi_dragged(self, voi: Window | LookupTable) -> None:
        self._voi = voi
        self._show_corners()
        self.voi_changed.emit()

    @Slot()
    def _zoomed(self) -> None:
        self._show_corners()

    def use(self, settings: Settings) -> None:
        """Take up what the settings say of mouse and pixels."""
        self.canvas.set_bindings(PRESETS[settings.mouse_preset])
        self.canvas.set_smooth(settings.interpolation == "smooth")

    def _show_corners(self) -> None:
        self.canvas.set_corner_text(dict(corner_text(self._session, self.voi, self.canvas.zoom)))
