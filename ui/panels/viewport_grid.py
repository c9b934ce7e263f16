"""The viewports of the window in their layout, one of them active."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from app.hanging import Cell, Hanging
from app.settings import Settings
from ui.icons import Icons
from ui.panels.conflict_banner import ConflictBanner
from ui.panels.viewport import Viewport
from ui.panels.viewport_links import ViewportLinks
from ui.theme import Theme

_GAP = 5


@dataclass(frozen=True, slots=True)
class Layout:
    """So many rows of so many viewports."""

    name: str
    rows: int
    columns: int

    @property
    def count(self) -> int:
        """How many viewports it has."""
        return self.rows * self.columns


LAYOUTS = (
    Layout("1x1", 1, 1),
    Layout("1x2", 1, 2),
    Layout("2x1", 2, 1),
    Layout("2x2", 2, 2),
)


class ViewportGrid(QWidget):
    """Makes a viewport for each cell when it is first needed, and puts them in their places.

    `viewport_made` tells of each, the first one excepted: it is there from the start.
    """

    active_changed = Signal()
    layout_changed = Signal()
    viewport_made = Signal(object)

    def __init__(self, hanging: Hanging, make: Callable[[Cell], Viewport], theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._hanging, self._make = hanging, make
        self._viewports: dict[int, Viewport] = {}
        self.is_maximised = False
        self._told = LAYOUTS[0]
        self.banner = ConflictBanner(hanging.session, theme, icons)
        self.links = ViewportLinks(self, hanging)
        self._places = QGridLayout()
        self._places.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.banner)
        column.addLayout(self._places, 1)
        hanging.layout_changed.subscribe(self.place)
        hanging.active_changed.subscribe(self._show_active)
        self._of(hanging.active)
        self.place()

    @property
    def layout_in_use(self) -> Layout:
        """The layout of the viewports, whatever stands in for them just now."""
        return next(one for one in LAYOUTS if one.name == self._hanging.layout)

    @property
    def active(self) -> Viewport:
        """The viewport on which keys, tools and panels act."""
        return self._of(self._hanging.active)

    @property
    def viewing(self) -> Viewport:
        """The viewport of what the session has in view: the active one, unless that shows planes."""
        return self._of(self._hanging.viewing)

    @property
    def viewports(self) -> tuple[Viewport, ...]:
        """Every viewport that was made, seen or not."""
        return tuple(self._viewports.values())

    @property
    def visible(self) -> tuple[Viewport, ...]:
        """The viewports of the layout in use, in reading order."""
        return tuple(self._of(cell) for cell in self._hanging.visible)

    def choose(self, layout: Layout) -> None:
        """Show the viewports in this layout."""
        self.is_maximised = False
        self._hanging.show_cells(layout.count, layout.name)
        self.layout_changed.emit()

    @Slot()
    def toggle_maximised(self) -> None:
        """The active viewport alone, or all of the layout again."""
        self.is_maximised = not self.is_maximised and len(self.visible) > 1
        self.place()
        self.layout_changed.emit()

    def place(self) -> None:
        """Put every viewport where it belongs."""
        has_guests = bool(self._hanging.guests)
        layout = LAYOUTS[-1] if has_guests else self.layout_in_use
        if (
            not has_guests and layout is not self._told
        ):  # more viewports were asked for elsewhere, or the study hung so before
            self._told = layout
            self.layout_changed.emit()
        visible = self.visible
        for one in self.viewports:
            self._places.removeWidget(one)
        for place, one in enumerate(visible):
            row, column = divmod(place, layout.columns)
            self._places.addWidget(one, row, column)
        for line in range(2):
            self._places.setRowStretch(line, int(line < layout.rows and not self.is_maximised))
            self._places.setColumnStretch(line, int(line < layout.columns and not self.is_maximised))
        self._show_active()

    def use(self, settings: Settings) -> None:
        """Take up what the settings say of mouse and pixels."""
        for one in self.viewports:
            one.use(settings)

    def set_peek(self, *, peeks: bool) -> None:
        """While true, every frame is shown with nothing on it."""
        for one in self.viewports:
            one.canvas.set_peek(peeks)

    def show_overlays(self) -> None:
        """Lay findings and maps over every frame anew."""
        for one in self.visible:
            one.show_overlays()

    def _show_active(self) -> None:
        active, visible = self.active, self.visible
        focused = QApplication.focusWidget()
        for one in self.viewports:
            is_shown = one in visible and (one is active or not self.is_maximised)
            one.show_as_active(is_active=one is active, is_alone=len(visible) == 1)
            one.setVisible(is_shown)
            if not one.cell.is_active and one.is_playing:
                one.play(is_playing=False)
            if one is not active and focused is not None and one.isAncestorOf(focused):
                active.canvas.setFocus()
        self.active_changed.emit()

    def _of(self, cell: Cell) -> Viewport:
        made = self._viewports.get(cell.number)
        if made is None:
            made = self._viewports[cell.number] = self._make(cell)
            made.maximise_wanted.connect(self.toggle_maximised)
            self.links.watch(made)
            if len(self._viewports) > 1:
                self.viewport_made.emit(made)
        return made
