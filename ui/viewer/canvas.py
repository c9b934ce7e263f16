"""The widget that shows one frame: what the reader reads, with what was found laid over it."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.foot_angles import FootAngle
from app.measure import Measurement, probe
from app.review import Verdict
from inference.finding import Finding, Saliency
from inference.frame import Frame, Window
from inference.voi_lut import default_voi
from ui.viewer.bindings import MouseBindings
from ui.viewer.board_keys import BoardKeys
from ui.viewer.colour_map import colour_table
from ui.viewer.coordinates import Orientation, ViewTransform
from ui.viewer.cross_hair import CrossHair
from ui.viewer.drawing_board import DrawingBoard
from ui.viewer.hands import Hands
from ui.viewer.heatmap import Look
from ui.viewer.key_cross import KeyCross
from ui.viewer.layer_look import LayerLook
from ui.viewer.lens import Lens
from ui.viewer.overlay import Overlay
from ui.viewer.picture import Picture, Voi
from ui.viewer.raster import Raster, Shown, Tone
from ui.viewer.reference_lines import Line
from ui.viewer.same_stack import are_of_one_stack
from ui.viewer.tools import Pointer
from ui.viewer.view_state import ViewState, pixel_aspect

BACKGROUND = QColor("#000000")
# The mouse has rested for so long when the picture is made again at its best.
REST_MS = 140

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Canvas(QWidget):
    """Shows one frame with findings, map, measurements and words, and gives the mouse to the tools.

    Zoom is device pixels per frame pixel: at 1.0 each pixel of the frame is one of the screen.
    """

    voi_changed = Signal(object)
    zoom_changed = Signal(float)
    view_changed = Signal()
    maximise_wanted = Signal()
    probed = Signal(object)
    scrolled = Signal(int)
    finding_clicked = Signal(str)
    menu_requested = Signal(QPoint)
    mark_menu_requested = Signal(QPoint)
    files_dropped = Signal(list)
    measurement_made = Signal(object)
    measurements_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: Frame | None = None
        self._last_frame: Frame | None = None
        self._voi: Voi | None = None
        self._own_voi: Voi | None = None
        self._is_inverted = False
        self._is_smooth = True
        self._is_refined = False
        self._is_outlined = False
        self._colour_map = ""
        self._stack_size: int | None = None
        self._state = ViewState()
        self._raster = Raster()
        self._lens = Lens()
        self._overlay = Overlay()
        self.board = DrawingBoard(self, self._overlay.measurements, self)
        self.board.measurement_made.connect(self.measurement_made)
        self.board.measurements_changed.connect(self.measurements_changed)
        self._hands = Hands(self)
        self._keys = BoardKeys(self.board, self._hands, self)
        self.key_cross = KeyCross(self, self, self._hands)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._refine)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(self.tr("Frame"))
        # Nothing of a picture turns with the language: not the frame, not what is written on it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    # --- what is shown ---

    @property
    def frame(self) -> Frame | None:
        """The frame in view."""
        return self._frame

    @property
    def voi(self) -> Voi | None:
        """The window in use; None without a grey frame."""
        if self._frame is None or self._frame.is_colour:
            return None
        if self._voi is None and self._own_voi is None:
            self._own_voi = default_voi(self._frame)
        return self._voi or self._own_voi

    @property
    def transform(self) -> ViewTransform | None:
        """Where the frame lies on the widget."""
        return self._state.transform if self._frame is not None else None

    def show_frame(self, frame: Frame | None, *, keeps_view: bool | None = None) -> None:
        """Show a frame; zoom, pan, turns, window and colours stay where it is of the last one's stack (or as told)."""
        if frame is self._frame:
            return
        self._last_frame = self._frame or self._last_frame
        self._frame, self._own_voi = frame, None
        self._hands.cancel()
        self.board.leave_frame()
        self._raster.use(None if frame is None else Picture(frame))
        if frame is not None:
            stays = are_of_one_stack(self._last_frame, frame) if keeps_view is None else keeps_view
            self._voi = self._voi if stays else None
            self._colour_map = self._colour_map if stays else ""
            zoom = self.zoom
            self._state.use(frame, keeps_view=stays)
            if self.zoom != zoom:
                self.zoom_changed.emit(self.zoom)
            self._last_frame = None
        self._soften()

    def set_voi(self, voi: Voi | None) -> None:
        """Use this window; None is the frame's own. Says nothing: `voi_changed` is for what the reader does here."""
        self._voi = voi
        self.update()

    def set_inverted(self, inverted: bool) -> None:
        """Black for white."""
        self._is_inverted = inverted
        self.update()

    @property
    def colour_map(self) -> str:
        """The colours of a grey frame; empty where it is grey."""
        return self._colour_map

    def set_colour_map(self, name: str) -> None:
        """Show grey frames in these colours; the empty name is grey. Raises ValueError for an unknown one."""
        if name:
            colour_table(name)
        self._colour_map = name
        self.update()

    def set_smooth(self, smooth: bool) -> None:
        """Enlarged pixels are smoothed, or shown as squares."""
        self._is_smooth = smooth
        self.update()

    def set_findings(
        self, findings: Sequence[Finding], verdicts: Mapping[str, Verdict], selected_id: str | None = None
    ) -> None:
        """Outline these findings; one of the whole frame has no outline."""
        shown = [one for one in findings if one.localization is not None]
        self._overlay.findings.show(shown, verdicts, selected_id)
        self.update()

    def set_angles(self, angles: Sequence[FootAngle]) -> None:
        """Draw the lines of the angles that a model measured; those that the reader took over are marks instead."""
        self._overlay.angles.show(angles)
        self.update()

    def set_saliency(self, saliency: Saliency | None, opacity: float = 0.4, colour_map: str = "inferno") -> None:
        """Lay a map over the frame that it is of; None takes it away. Raises ValueError for an unknown colour map."""
        colour_table(colour_map)
        self._overlay.look = None
        if saliency is not None and saliency.values.size > 0:
            self._overlay.look = Look(saliency, min(max(opacity, 0.0), 1.0), colour_map)
        self.update()

    def set_layers(self, looks: Sequence[LayerLook]) -> None:
        """Lay what others made over the frames that it is of."""
        self._overlay.layers.show(looks)
        self.update()

    def set_corner_text(self, corners: Mapping[str, Sequence[str]]) -> None:
        """The lines of top_left, top_right, bottom_left and bottom_right."""
        self._overlay.corners = dict(corners)
        self.update()

    def set_peek(self, peeks: bool) -> None:
        """While true, the frame is shown with nothing on it."""
        self._overlay.is_peeking = peeks
        self.update()

    def set_marks_visible(self, visible: bool) -> None:
        """Findings, map, DICOM overlays and measurements on or off."""
        self._overlay.has_marks = visible
        self.update()

    @property
    def has_planes(self) -> bool:
        """Whether DICOM overlays are shown."""
        return self._overlay.has_planes

    def set_planes_visible(self, visible: bool) -> None:
        """DICOM overlays on or off."""
        self._overlay.has_planes = visible
        self.update()

    @property
    def has_shutter(self) -> bool:
        """Whether the file's own shutter covers what it hides."""
        return self._overlay.has_shutter

    def set_shutter_visible(self, visible: bool) -> None:
        """The file's own shutter on or off."""
        self._overlay.has_shutter = visible
        self.update()

    def set_lens(self, is_held: bool) -> None:
        """While true, a square around the cursor shows the frame larger; the wheel changes by how much."""
        where = QPointF(self.mapFromGlobal(QCursor.pos()))
        inside = where if QRectF(self.rect()).contains(where) else QRectF(self.rect()).center()
        self._lens.at = inside if is_held else None
        self.update()

    def set_words_visible(self, visible: bool) -> None:
        """Corner text, orientation letters and scale bar on or off."""
        self._overlay.has_words = visible
        self.update()

    # --- zoom, pan and turns ---

    @property
    def zoom(self) -> float:
        """Device pixels per frame pixel."""
        return self._state.transform.zoom if self._state.transform else 1.0

    def fit(self) -> None:
        """The whole frame, as large as it can be."""
        self._change_view(self._state.fit)

    def reset(self) -> None:
        """As when it was first shown: fitted, unturned, in its own window, grey, not inverted."""
        self._voi, self._is_inverted, self._colour_map = None, False, ""
        self._change_view(lambda: self._state.fit(Orientation()))

    def show_actual_size(self) -> None:
        """Each pixel of the frame as one of the screen."""
        self._change_view(lambda: self._state.zoom_to(1.0, self.width() / 2, self.height() / 2))

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the widget."""
        self.zoom_about(factor, self.width() / 2, self.height() / 2)

    def zoom_about(self, factor: float, x: float, y: float) -> None:
        """Zoom with the place under (x, y) kept there."""
        self._change_view(lambda: self._state.zoom_about(factor, x, y))

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the frame, in logical pixels."""
        self._change_view(lambda: self._state.pan_by(dx, dy))

    def flip_horizontally(self) -> None:
        """Left and right of the screen change places."""
        self._change_view(lambda: self._state.turn_to(self._state.orientation.flipped_horizontally()))

    def flip_vertically(self) -> None:
        """Top and bottom of the screen change places."""
        self._change_view(lambda: self._state.turn_to(self._state.orientation.flipped_vertically()))

    def rotate(self, quarters: int = 1) -> None:
        """Quarter turns clockwise."""
        turned = self._state.orientation
        for _ in range(quarters % 4):
            turned = turned.turned()
        self._change_view(lambda: self._state.turn_to(turned))

    def turn_to(self, orientation: Orientation) -> None:
        """Turned and mirrored so, whatever it was before."""
        self._change_view(lambda: self._state.turn_to(orientation))

    def show_area(self, top: float, left: float, bottom: float, right: float) -> None:
        """A part of the frame, in its pixels, as large as it can be."""
        self._change_view(lambda: self._state.show_area(top, left, bottom, right))

    def _change_view(self, change: Callable[[], None]) -> None:
        if self._frame is None:
            return
        before, zoom = self._state.transform, self.zoom
        change()
        if self._state.transform != before:
            self._soften()
            if self.zoom != zoom:
                self.zoom_changed.emit(self.zoom)
            self.view_changed.emit()
        self.update()

    def look_at(self, zoom: float, place: tuple[float, float]) -> None:
        """Show this place (row, column) in the middle at this zoom."""
        self._change_view(lambda: self._state.look_at(zoom, place))

    @property
    def cross_hair(self) -> CrossHair | None:
        """The cross-hair of linked planes."""
        return self._overlay.cross_hair

    def set_cross_hair(self, cross: CrossHair | None) -> None:
        """Draw the cross-hair here; None takes it away."""
        if self._overlay.cross_hair != cross:
            self._overlay.cross_hair = cross
            self.update()

    def set_reference_lines(self, lines: Sequence[Line]) -> None:
        """Draw these lines of the frame, and no others."""
        if self._overlay.reference_lines != tuple(lines):
            self._overlay.reference_lines = tuple(lines)
            self.update()

    def _soften(self) -> None:
        """Draw quickly now, and at its best when the mouse rests."""
        self._is_refined = False
        if self.zoom < 1.0:
            self._rest.start()
        self.update()

    @Slot()
    def _refine(self) -> None:
        self._is_refined = True
        self.update()

    # --- the hands ---

    def set_tool(self, name: str) -> None:
        """Use this tool with the left button; raises KeyError for a name that is no tool's."""
        self._hands.choose(name)
        self.board.show_brush(None)
        self.setCursor(self._hands.active.cursor)
        self.show_note("", 0, 0)

    def set_bindings(self, bindings: MouseBindings) -> None:
        """What each button and the wheel do."""
        self._hands.bindings = bindings

    def set_stack_size(self, size: int) -> None:
        """How many frames the series has: with one, the wheel zooms and the arrow keys move what was drawn."""
        self._stack_size = size
        self.board.is_single = size == 1

    def pointer(self, where: QPointF) -> Pointer | None:
        """The place of the frame under a place of the widget; None without a frame."""
        if self.transform is None:
            return None
        row, column = self.transform.to_frame(where.x(), where.y())
        return Pointer(row, column, where.x(), where.y())

    def click(self, where: QPointF) -> None:
        """Select the measurement or finding that is here."""
        measurement = self._overlay.measurements.at(where)
        self.board.select(measurement)
        finding = None if measurement else self._overlay.findings.at(where)
        if finding is not None:
            self.finding_clicked.emit(finding)

    def ask_menu(self, where: QPoint) -> None:
        """Ask for the menu at a place of the screen: of the mark there, else of the frame."""
        here = QPointF(self.mapFromGlobal(where))
        self.board.asked_at = here
        measurement = self._overlay.measurements.at(here)
        if measurement is not None:
            self.board.select(measurement)
        (self.menu_requested if measurement is None else self.mark_menu_requested).emit(where)

    def say_probe(self, at: Pointer | None) -> None:
        """Tell what lies under the cursor."""
        self.probed.emit(None if at is None or self._frame is None else probe(self._frame, at.row, at.column))

    def scroll_by(self, steps: int) -> bool:
        """Go on by so many frames; False where there is only one."""
        if self._stack_size == 1:
            return False
        if steps:
            self.scrolled.emit(steps)
        return True

    def drag_voi(self, voi: Window) -> None:
        """Use a window that the reader made, and say so."""
        self._voi = voi
        self.update()
        self.voi_changed.emit(voi)

    def show_note(self, text: str, x: float, y: float) -> None:
        """Show lines beside the cursor; an empty text takes them away."""
        self._overlay.note = (text, x, y)
        self.update()

    # --- measurements ---

    @property
    def measurements(self) -> tuple[Measurement, ...]:
        """All measurements, of every frame."""
        return self._overlay.measurements.all

    @property
    def selected_measurement(self) -> Measurement | None:
        """The selected one, if it is on the frame in view."""
        return self.board.selected

    def set_measurements(self, measurements: Sequence[Measurement]) -> None:
        """Show these and no others. Says nothing: `measurements_changed` is for what the reader does here."""
        self.board.show(measurements)

    def add_measurement(self, measurement: Measurement) -> None:
        """Keep a finished measurement, and select it."""
        self.board.add(measurement)

    def select_measurement(self, measurement_id: str | None) -> None:
        """Emphasise this one; None takes the emphasis away."""
        self.board.select(measurement_id)

    def delete_selected_measurement(self) -> Measurement | None:
        """Delete the selected measurement of the frame in view; returns it, so that it can be undone."""
        return self.board.remove_selected()

    # --- Qt's own events ---

    def sizeHint(self) -> QSize:  # noqa: N802
        """Large: the frame is what the window is for."""
        return QSize(960, 720)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the frame 1:1 at device pixels, then what lies over it."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(self.rect(), BACKGROUND)
        self._state.resize((self.width(), self.height()), self.devicePixelRatioF())
        view, frame = self.transform, self._frame
        if frame is None or view is None:
            return
        viewport = self._state.viewport
        shown = Shown(view, viewport, self._is_smooth, self._is_refined)
        tone = Tone(self.voi, self._is_inverted, "" if frame.is_colour else self._colour_map)
        placed = self._raster.placed(shown, tone)
        painter.save()
        painter.scale(1 / view.ratio, 1 / view.ratio)
        if placed is not None:
            painter.drawImage(placed.x, placed.y, placed.image)
        self._overlay.draw_pictures(painter, frame, view, viewport)
        painter.restore()
        brush, radius = self.board.brush_at, self.board.brush_radius
        self._overlay.brush = (brush.x, brush.y, radius) if brush is not None else None
        self._overlay.draw_marks(painter, QRectF(self.rect()), frame, view, tone)
        painter.save()
        painter.scale(1 / view.ratio, 1 / view.ratio)
        self._lens.draw(painter, self._raster, shown, pixel_aspect(frame), tone)
        painter.restore()
        self._lens.draw_rim(painter)
        self.key_cross.draw(painter, self.rect())
        if self._is_outlined:
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fit again, or keep the middle."""
        zoom = self.zoom
        self._state.resize((self.width(), self.height()), self.devicePixelRatioF())
        if self._frame is not None:
            self._soften()
            if self.zoom != zoom:
                self.zoom_changed.emit(self.zoom)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A button went down."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The mouse moved: what lies under it is named in full."""
        self._hands.move(event)
        if self._lens.at is not None:
            self._lens.at = event.position()
            self.update()
        is_free = event.buttons() == Qt.MouseButton.NoButton
        if self._overlay.findings.hover(event.position() if is_free else None):
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A button went up."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Fit, or maximise where the bindings do not fit; not while a tool is placing points."""
        if event.button() is Qt.MouseButton.LeftButton and self._hands.fits_on_double_click:
            self.fit()
        elif event.button() is Qt.MouseButton.LeftButton and not hasattr(self._hands.active, "kind"):
            self.maximise_wanted.emit()
        else:
            self._hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll or zoom; while the lens is held, make it stronger or weaker."""
        if self._lens.at is not None and event.angleDelta().y():
            self._lens.step(event.angleDelta().y())
            self.update()
        else:
            self._hands.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """Nothing is under the cursor any more."""
        self.probed.emit(None)
        self._overlay.findings.hover(None)
        self.show_note("", 0, 0)
        self.board.show_brush(None)

    def event(self, event: QEvent) -> bool:
        """Keys that end, take back or move what is drawn are this widget's before any command's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            where = event.position()  # two fingers on a touchpad
            self.zoom_about(min(max(1.0 + event.value(), 0.5), 2.0), where.x(), where.y())
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return self.key_cross.wants(event) or self._keys.wants(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """What the reader draws has its keys; every other one is the window's."""
        if not (self.key_cross.press(event) or self._keys.press(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """What the arrow keys moved stays where it is."""
        if not self._keys.release(event):
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard comes: where a key brought it, the frame is outlined, so that the reader sees where it is."""
        self._is_outlined = event.reason() in _BY_KEY
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard goes elsewhere: what it moved stays where it is."""
        self.board.settle_nudge()
        self._is_outlined = False
        self.update()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The menu key; the right button is told apart from a drag elsewhere."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            has_mark = self.board.selected is not None
            (self.mark_menu_requested if has_mark else self.menu_requested).emit(event.globalPos())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Ask for what was dropped to be opened."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
