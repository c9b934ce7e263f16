"""What the other viewports do when the reader works in the active one: window, zoom and pan; reference lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.hanging import Hanging
from app.patient_plane import plane_of, reference_line
from ui.viewer.linked_view import linked_view

if TYPE_CHECKING:
    from ui.panels.viewport import Viewport
    from ui.panels.viewport_grid import ViewportGrid


class ViewportLinks(QObject):
    """Carries the hands of the reader from the active viewport to the others, as far as the links are on."""

    def __init__(self, grid: "ViewportGrid", hanging: Hanging) -> None:
        super().__init__(grid)
        self._grid, self._hanging = grid, hanging
        self.has_lines = True
        self._is_carrying = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.draw_lines)
        hanging.active_changed.subscribe(self._soon.start)
        hanging.layout_changed.subscribe(self._soon.start)
        for cell in hanging.cells:
            cell.changed.subscribe(self._soon.start)

    def watch(self, viewport: "Viewport") -> None:
        """Carry on what is done in this viewport."""
        viewport.voi_changed.connect(lambda: self._carry_window(viewport))
        viewport.canvas.view_changed.connect(lambda: self.carry_view(viewport))

    def toggle_lines(self) -> None:
        """Reference lines on or off."""
        self.has_lines = not self.has_lines
        self.draw_lines()

    @Slot()
    def draw_lines(self) -> None:
        """On each other viewport the line along which the active slice cuts its slice."""
        active = self._hanging.plane(self._hanging.active)
        for one in self._grid.visible:
            frame, line = one.cell.frame, None
            if (
                self.has_lines
                and not self._hanging.guests
                and active is not None
                and frame is not None
                and not one.cell.is_active
            ):
                plane = plane_of(frame)
                line = reference_line(active, plane) if plane is not None else None
            one.canvas.set_reference_lines(() if line is None else (line,))

    def _others(self, viewport: "Viewport") -> list["Viewport"]:
        if self._is_carrying or not viewport.cell.is_active:
            return []
        return [one for one in self._grid.visible if one is not viewport and one.cell.frame is not None]

    def _carry_window(self, viewport: "Viewport") -> None:
        frame = viewport.cell.frame
        if not (self._hanging.links.window or self._hanging.guests) or frame is None:
            return
        others = self._others(viewport)
        self._is_carrying = True
        try:
            for one in others:
                series, other = one.cell.series, one.cell.frame
                is_alike = series is not None and viewport.cell.series is not None
                is_alike = is_alike and series.modality == viewport.cell.series.modality  # type: ignore[union-attr]
                if is_alike and other is not None and not other.is_colour and other.unit == frame.unit:
                    one.set_voi(viewport.chosen_voi)
        finally:
            self._is_carrying = False

    def carry_view(self, viewport: "Viewport") -> None:
        """Zoom and pan of one viewport to the others."""
        links = self._hanging.links
        view, frame = viewport.canvas.transform, viewport.cell.frame
        if not (links.zoom or links.pan) or view is None or frame is None:
            return
        others = self._others(viewport)
        self._is_carrying = True
        try:
            for one in others:
                other, there = one.cell.frame, one.canvas.transform
                if other is not None and there is not None:
                    source = (frame, view, (viewport.canvas.width(), viewport.canvas.height()))
                    size = (one.canvas.width(), one.canvas.height())
                    zoom, place = linked_view(source, (other, there, size), zooms=links.zoom, pans=links.pan)
                    one.canvas.look_at(zoom, place)
        finally:
            self._is_carrying = False
