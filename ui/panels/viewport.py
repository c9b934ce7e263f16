"""One viewport of the window: the frame as large as it can be, what it is above it, its slices below."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.corner_item import parse_corners
from app.finding_filter import standing
from app.hanging import Cell, Hanging
from app.review import Review
from app.settings import Settings
from app.window_preset import WindowPreset, parse_presets
from inference.frame import Frame, FrameTiming, LookupTable, Window
from inference.voi_lut import auto_window
from ui.corner_text import corner_text
from ui.icons import Icons
from ui.panels.cell_bar import CellBar
from ui.panels.cell_filter import CellFilter
from ui.panels.explain_panel import HeatmapLook
from ui.panels.reader_marks import ReaderMarks
from ui.panels.slice_bar import SliceBar
from ui.panels.void import Void
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme
from ui.viewer.bindings import read_mouse
from ui.viewer.canvas import Canvas
from ui.window_preset import FIRST_KEY, presets_for


class _Reel:
    """The series of a cell, as the cine needs it."""

    def __init__(self, cell: Cell) -> None:
        self._cell = cell

    @property
    def frame_count(self) -> int:
        return self._cell.frame_count

    @property
    def position(self) -> int:
        return self._cell.position

    @property
    def is_ready(self) -> bool:
        return self._cell.frame is not None

    @property
    def timing(self) -> FrameTiming:
        return self._cell.frame.timing if self._cell.frame is not None else FrameTiming()

    def show_position(self, position: int) -> None:
        if self._cell.is_active:
            self._cell.show_position(position)


class Viewport(QWidget):
    """Shows the frame of one cell with its findings and map, and moves through the series.

    Only one of them is active: a press or the wheel over another one makes that one active first.
    """

    voi_changed = Signal()
    cine_changed = Signal(bool)
    open_wanted = Signal()
    maximise_wanted = Signal()

    def __init__(
        self,
        hanging: Hanging,
        cell: Cell,
        canvas: Canvas,
        theme: Theme,
        icons: Icons,
        look: Callable[[], HeatmapLook],
    ) -> None:
        super().__init__()
        self.cell = cell
        self._hanging = hanging
        self._session = hanging.session
        self._look = look
        self._voi: Window | LookupTable | None = None
        self._presets = parse_presets(Settings().window_presets)
        self._corners = parse_corners(Settings().corner_text)
        self._is_anonymous = False
        self._series_uid = ""
        self._framed_uid = ""  # the series whose frame set zoom and turns; a frame that is late leaves them
        self._shown: Frame | None = None
        self.is_inverted = False
        self.has_overlays = True
        self.canvas = canvas
        self.bar = CellBar(hanging, cell, theme, icons)
        self.void = Void(
            icons,
            "study",
            self.tr("Drop a study here"),
            self.tr("DICOM files, folders, ZIP archives, PNG, JPEG, TIFF."),
            ((self.tr("Open files..."), self.open_wanted.emit),),
        )
        self.slices = SliceBar(icons, _Reel(cell))
        self.slider, self.position, self.cine_button = self.slices.slider, self.slices.position, self.slices.cine_button
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        stage = self.stage = QWidget()
        stage.setObjectName("stage")
        stage.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QWidget()
        self._stack = QStackedLayout(inner)
        self._frame_of_stage = QVBoxLayout(stage)
        self._frame_of_stage.addWidget(inner)
        self.void.setObjectName("emptyViewport")
        self.void.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.void.heading.setObjectName("heading")
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.void)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.bar)
        column.addWidget(stage, 1)
        column.addWidget(self.slices)
        self.show_as_active(is_active=True, is_alone=True)

    def _connect(self) -> None:
        session = self._session
        self.slices.slid.connect(self._slid)
        self.slices.playing_changed.connect(self.cine_changed)
        self.canvas.scrolled.connect(self.scroll_by)
        self.canvas.maximise_wanted.connect(self.maximise_wanted)
        self.canvas.voi_changed.connect(self._voi_dragged)
        self.canvas.zoom_changed.connect(self._zoomed)
        self.canvas.finding_clicked.connect(session.select_finding)
        self.marks = ReaderMarks(session, self.canvas)
        self.marks.refused.connect(self.show_overlays)
        self.cell.changed.subscribe(self.refresh)
        self.bar.maximise_wanted.connect(self.maximise_wanted)
        self._filter = CellFilter(self, self._hanging, self.cell)
        for one in (self.canvas, self.void, self.slices, self.slider, self.cine_button):
            one.installEventFilter(self._filter)
        self._overlays_soon = RefreshSoon(self, self.show_overlays, session.answer_changed, session.review_changed)

    def refresh(self) -> None:
        """Show the cell's frame, or say what to do where there is none."""
        cell = self.cell
        series = cell.series
        frame = self._session.as_measured(cell.frame) if cell.is_viewing else cell.frame
        uid = series.uid if series else ""
        if uid != self._series_uid:
            self._series_uid = uid
            self._voi = None
            self.play(is_playing=False)
        self._show_void()
        count = cell.frame_count
        self.slices.setVisible(count > 1)
        self.slices.show_place(cell.position, count)
        self.canvas.set_stack_size(count)
        if frame is not self._shown:
            self._shown = frame
            self.canvas.show_frame(frame, keeps_view=uid == self._framed_uid)
            if frame is not None:
                self._framed_uid = uid
            self.canvas.set_voi(self._voi)
        self.show_overlays()
        self._show_corners()
        self.bar.refresh()

    def _show_void(self) -> None:
        is_empty = self.cell.study is None
        self._stack.setCurrentIndex(1 if is_empty else 0)  # first: it hands the keyboard's focus on
        if not is_empty:
            return
        has_study = self._session.study is not None
        if has_study:
            self.void.say(self.tr("Drop a series here"), self.tr("Drag one from the list of series, or click here."))
        for button in self.void.buttons:
            button.setVisible(not has_study)

    def show_as_active(self, *, is_active: bool, is_alone: bool) -> None:
        """Outline the stage where it is one of several and the active one."""
        margin = 0 if is_alone else 2
        self._frame_of_stage.setContentsMargins(margin, margin, margin, margin)
        self.bar.setVisible(not is_alone)
        look = "" if is_alone else "active" if is_active else "resting"
        if self.stage.property("look") != look:
            self.stage.setProperty("look", look)
            self.stage.style().unpolish(self.stage)
            self.stage.style().polish(self.stage)
            self.stage.update()

    def show_overlays(self) -> None:
        """Lay findings and map over the frame, as far as the reader wants them."""
        self._overlays_soon.done()
        session, study, frame = self._session, self.cell.study, self.cell.frame
        if session.as_measured(frame) is not self._shown:  # a calibration came or went
            self.refresh()
            return
        review = session.review_of(study.uid if study else "")
        there = session.findings_on(study, frame.key) if study is not None and frame is not None else ()
        findings = [standing(one, review) for one in there]
        verdicts = {one.id: review.verdict_on(one.id) for one in findings}
        selected = session.selected_finding if self.cell.is_viewing else None
        self.canvas.set_findings(findings, verdicts, selected.id if selected else None)
        self.canvas.set_angles(session.angles_on(study, frame.key) if study is not None and frame is not None else ())
        self.canvas.set_measurements(review.measurements)
        self._show_key_frames(review)
        if self.cell.is_viewing:
            self.marks.refresh()
        look = self._look()
        saliency = session.saliency_in_view() if look.is_shown and self.cell.is_viewing else None
        self.canvas.set_saliency(saliency, look.opacity, look.colour_map)

    def _show_key_frames(self, review: Review) -> None:
        """Outside the picture: where in the series key frames lie, and whether this is one."""
        study, series = self.cell.study, self.cell.series
        positions = self._session.marked_in(study.uid, series.uid) if study is not None and series is not None else ()
        sign = self.tr("Key frame") if self.cell.position in positions and not self.cell.words else ""
        self.slices.show_key_frames(positions, sign)
        self.bar.show_key_sign(sign)

    @property
    def voi(self) -> Window | LookupTable | None:
        """The window in use; None where there is no grey frame."""
        return self.canvas.voi

    @property
    def chosen_voi(self) -> Window | LookupTable | None:
        """The window that the reader chose for the series; None: the file's own."""
        return self._voi

    @property
    def presets(self) -> tuple[WindowPreset, ...]:
        """The presets of the series in view."""
        series, frame = self.cell.series, self.cell.frame
        return presets_for(self._presets, series.modality, frame.unit if frame else "") if series else ()

    def set_voi(self, voi: Window | LookupTable | None) -> None:
        """Use this window for the series; None is the file's own."""
        frame = self.cell.frame
        if frame is None or frame.is_colour:
            return
        self._voi = voi
        self.canvas.set_voi(voi)
        self._show_corners()
        self.voi_changed.emit()

    def show_own_window(self) -> None:
        """Use the file's own window; once more, its next one."""
        frame = self.canvas.frame
        if frame is None:
            return
        shown = next((place for place, one in enumerate(frame.windows) if one == self.voi), -1)
        place = (shown + 1) % len(frame.windows) if frame.windows else 0
        self.set_voi(frame.windows[place] if place else None)

    def set_own_window(self, place: int) -> None:
        """Use the window or table of the file at this place."""
        frame = self.canvas.frame
        if frame is not None and place < len(frame.windows):
            self.set_voi(frame.windows[place] if place else None)

    def set_auto_window(self) -> None:
        """Use the window that spans the frame's own values."""
        frame = self.cell.frame
        if frame is not None and not frame.is_colour:
            self.set_voi(auto_window(frame))

    def set_preset(self, key: int) -> None:
        """Use the preset on this key."""
        frame, presets = self.canvas.frame, self.presets
        if frame is not None and key - FIRST_KEY < len(presets):
            self.set_voi(presets[key - FIRST_KEY].window_on(frame))

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
        series = self.cell.series
        if series is None or self.cell.frame_count == 0:
            return
        wanted = min(max(self.cell.position + steps, 0), self.cell.frame_count - 1)
        if wanted != self.cell.position:
            self.cell.show_position(wanted)

    def play(self, is_playing: bool) -> None:
        """Start or stop the cine."""
        self.slices.play(is_playing)

    @property
    def is_playing(self) -> bool:
        """Whether the cine runs."""
        return self.slices.is_playing

    @Slot(int)
    def _slid(self, place: int) -> None:
        self.cell.show_position(place)

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
        self.canvas.set_bindings(read_mouse(settings.mouse_preset, settings.mouse))
        self.canvas.set_smooth(settings.interpolation == "smooth")
        self._presets, self._corners = parse_presets(settings.window_presets), parse_corners(settings.corner_text)
        self._is_anonymous = settings.anonymous_corners
        self.slices.use_rate(settings.cine_rate_fps)
        self._show_corners()

    def _show_corners(self) -> None:
        lines = corner_text(
            self.cell,
            self.voi,
            self.canvas.zoom,
            self._corners,
            is_anonymous=self._is_anonymous,
            place=self.cell.words,
        )
        self.canvas.set_corner_text(dict(lines))
