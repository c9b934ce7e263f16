"""Between one canvas and the session: what the reader draws is recorded, named, coloured, asked about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu

from app.measure import Measurement
from app.measure_shape import REGIONS, MeasurementKind, localization_of
from app.session import Session
from inference.finding import Localization, Mask, Point
from ui.plain_text import shown
from ui.viewer.canvas import Canvas
from ui.viewer.inline_entry import InlineEntry
from ui.viewer.mark_shapes import words_place

COLOURS = (
    ("Green", "#7fe0a0"), ("Yellow", "#f2d14b"), ("Orange", "#f09a3c"), ("Red", "#ff6b6b"),
    ("Pink", "#ec8bb6"), ("Violet", "#b79cf2"), ("Blue", "#7db7f2"), ("White", "#f5f5f5"),
)  # fmt: skip


class ReaderMarks(QObject):
    """Records what is drawn on one canvas. Each gesture is one step of the review."""

    refused = Signal()
    """The session did not take it: what stands must be shown again."""

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._board = session, canvas, canvas.board
        self.entry = InlineEntry(canvas)
        board = self._board
        board.measurement_made.connect(self._made)
        board.measurement_changed.connect(self._keep)
        board.measurement_removed.connect(self._removed)
        board.finding_drawn.connect(self._finding_drawn)
        board.finding_reshaped.connect(self._finding_reshaped)
        board.calibration_drawn.connect(self._calibration_drawn)
        board.frame_left.connect(self.entry.leave)
        canvas.mark_menu_requested.connect(self.show_menu)

    # --- findings ---

    def edit_finding(self) -> None:
        """Let the shape of the chosen finding be changed on the canvas, until Escape or Enter there."""
        finding = self._session.selected_finding
        if finding is not None and not self._session.review.is_signed:
            standing = self._session.standing(finding)
            if self._canvas.frame is None or standing.frame != self._canvas.frame.key:
                self._session.select_finding(finding.id)  # its frame first: what is edited must be in sight
                return
            self._board.edit_finding(standing, finding.localization)
            if standing.localization is None:
                middle = self._canvas.rect().center()
                words = self.tr("Draw where it is, with a tool for findings (Shift+V); Escape leaves it as it is")
                self._canvas.show_note(words, middle.x(), middle.y())

    def refresh(self) -> None:
        """Show the edited finding as it stands; one that is chosen no more is not edited any more."""
        edited = self._board.edited_finding
        if edited is None:
            return
        finding = self._session.selected_finding
        if finding is None or finding.id != edited.id or self._session.review.is_signed:
            self._board.edit_finding(None)
        else:
            self._board.edit_finding(self._session.standing(finding), finding.localization)

    @Slot(object)
    def _finding_drawn(self, localization: Localization) -> None:
        if self._session.review.is_signed:
            self.refused.emit()
            self._session.draw_finding(localization, "-")  # says why not
            return
        project = self._session.project
        if project is not None and project.label:  # its label was chosen before it was drawn
            self._finding_named(localization, project.label)
            return
        card = self._session.model
        labels = [shown(one.name, 80) for one in card.labels] if card is not None else []
        if project is not None:
            labels = [shown(one.name, 80) for one in project.plan.labels if not one.is_class]
        self._ask(self.tr("Label of the finding"), lambda label: self._finding_named(localization, label), "", labels)

    def _finding_named(self, localization: Localization, label: str) -> None:
        made = self._session.draw_finding(localization, label)
        if made is None:
            self.refused.emit()
        if made is not None and isinstance(localization, Mask):  # the next stroke goes on with it
            self._board.edit_finding(made)

    @Slot(str, object)
    def _finding_reshaped(self, finding_id: str, localization: Localization) -> None:
        self._session.reshape_finding(finding_id, localization)
        self.refresh()

    # --- marks ---

    @Slot(object)
    def _made(self, measurement: Measurement) -> None:
        self._keep(measurement)
        if measurement.kind is MeasurementKind.ARROW and self._board.selected is not None:
            self.rename()

    @Slot(object)
    def _keep(self, measurement: Measurement) -> None:
        self._session.add_measurement(measurement)
        self._check()

    @Slot(str)
    def _removed(self, measurement_id: str) -> None:
        self._session.remove_measurement(measurement_id)
        self._check()

    def _check(self) -> None:
        if tuple(self._board.marks.all) != self._session.review.measurements:
            self.refused.emit()

    @Slot(object)
    def _calibration_drawn(self, points: tuple[Point, ...]) -> None:
        def take(text: str) -> None:
            length = _number(text.removesuffix("mm"))
            if length is not None:
                self._session.calibrate(points, length)

        self._ask(self.tr("Known length in mm"), take)

    def delete(self) -> None:
        """Delete the selected mark; without one, the chosen finding where the reader drew it."""
        if self._board.remove_selected() is None:
            finding = self._session.selected_finding
            if finding is not None and not self._session.review.is_signed:
                self._session.remove_own_finding(finding.id)

    def rename(self) -> None:
        """Ask for the words of the selected mark."""
        mark = self._board.selected
        if mark is not None:
            prompt = self.tr("Words of the arrow") if mark.kind is MeasurementKind.ARROW else self.tr("Name")
            self._ask(prompt, self._board.rename_selected, mark.name)

    def state_magnification(self) -> None:
        """Ask by how much the frame was enlarged at the detector."""

        def take(text: str) -> None:
            magnification = _number(text)
            if magnification is not None:
                self._session.state_magnification(magnification)

        self._ask(self.tr("Magnification, such as 1.10"), take)

    def next_mark(self) -> None:
        """Select the next mark of the frame, so that the keyboard can move it."""
        frame = self._canvas.frame
        here = [one.id for one in self._board.marks.on(frame.key)] if frame is not None else []
        if here:
            chosen = self._board.marks.selected_id
            place = here.index(chosen) + 1 if chosen in here else 0
            self._board.select(here[place % len(here)])
            self._canvas.setFocus()

    @Slot(QPoint)
    def show_menu(self, where: QPoint) -> None:
        """Open the menu of the selected mark at a place of the screen."""
        menu = self.menu()
        if menu is not None:
            menu.popup(where)

    def menu(self) -> QMenu | None:
        """What can be done with the selected mark; None without one."""
        mark = self._board.selected
        if mark is None:
            return None
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_open = not self._session.review.is_signed
        menu.addAction(self.tr("Rename..."), self.rename).setEnabled(is_open)
        colours = menu.addMenu(self.tr("Colour"))
        colours.setEnabled(is_open)
        for name, colour in COLOURS:
            chip = QPixmap(12, 12)
            chip.fill(QColor(colour))
            action = colours.addAction(chip, self.tr(name))
            action.setIconVisibleInMenu(True)
            action.triggered.connect(lambda _checked=False, own=colour: self._board.colour_selected(own))
        menu.addAction(self.tr("Copy value"), self._copy).setEnabled(bool(mark.quantities or mark.name))
        less = self._board.without_asked_corner()
        if less is not None:
            menu.addAction(self.tr("Remove this corner"), lambda: self._board.keep_reshaped(less)).setEnabled(is_open)
        if mark.kind in REGIONS or mark.kind is MeasurementKind.POINT:
            menu.addAction(self.tr("Make it a finding..."), self._make_finding).setEnabled(is_open)
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), self.delete).setEnabled(is_open)
        return menu

    def _copy(self) -> None:
        mark = self._board.selected
        if mark is not None:
            caution = f" ({mark.caution})" if mark.caution else ""
            value = f"{mark.value_words}{caution}"
            QGuiApplication.clipboard().setText(f"{mark.name}: {value}" if mark.name and mark.quantities else
                                                mark.name or value)  # fmt: skip

    def _make_finding(self) -> None:
        mark = self._board.selected
        if mark is not None:
            self._finding_drawn(localization_of(mark.shape))

    def _ask(self, prompt: str, take: Callable[[str], object], text: str = "", choices: Sequence[str] = ()) -> None:
        """Ask beside what was drawn last, else in the middle."""
        view, mark = self._canvas.transform, self._board.selected
        where = self._canvas.rect().center()
        hand = self._canvas.mapFromGlobal(self._canvas.cursor().pos())
        if mark is not None and view is not None and (mark.points or mark.mask is not None):
            where = words_place(mark.shape, view).center().toPoint()
        elif self._canvas.rect().contains(hand):
            where = hand
        self.entry.ask(prompt, where + QPoint(10, 6), take, text, choices)


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None
