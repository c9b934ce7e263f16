"""Planes in the viewports: the cross-hair on each of them, and which tools can be used there."""

from PySide6.QtCore import QObject, Signal

from app.mpr import Mpr
from app.patient_plane import PatientPlane, Vector, plane_of
from app.reformat import Orientation
from inference.finding import Point
from ui.panels.viewport import Viewport
from ui.panels.viewport_grid import ViewportGrid
from ui.viewer.cross_hair import CrossHair, CrossHairGrip

COLOURS = {Orientation.AXIAL: "#ff7b72", Orientation.SAGITTAL: "#f2d64b", Orientation.CORONAL: "#6fd08c"}
"""Of the line along which each plane cuts the others, and of its name above its viewport."""
LOOKING_TOOLS = frozenset(("window_level", "pan", "zoom", "probe"))
"""What can be done on a plane: it is no frame of the study, so nothing that is drawn there could be kept."""


class MprPanes(QObject):
    """Draws the cross-hairs and lets them be dragged."""

    refused = Signal(str)
    """A tool that cannot be used on planes, in words for the reader."""

    def __init__(self, grid: ViewportGrid, mpr: Mpr) -> None:
        super().__init__(grid)
        self._grid, self._mpr = grid, mpr
        mpr.changed.subscribe(self.refresh)
        for viewport in grid.viewports:
            self.watch(viewport)
        grid.viewport_made.connect(self.watch)
        for cell in mpr.cells:
            cell.changed.subscribe(self.refresh)

    def watch(self, viewport: Viewport) -> None:
        """Let the cross-hair of this viewport be dragged."""
        grip = CrossHairGrip(viewport.canvas)
        grip.moved.connect(lambda place: self._dragged(viewport, place))

    def choose_tool(self, name: str) -> None:
        """Use a tool on the planes, where it can be used there."""
        for one in self._grid.viewports:
            if one.cell in self._mpr.cells:
                one.canvas.set_tool(name if name in LOOKING_TOOLS else "window_level")
        if self._mpr.is_on and name not in LOOKING_TOOLS:
            self.refused.emit(
                self.tr("Marks and measurements are made on the slices as they were taken, not on planes.")
            )

    def refresh(self) -> None:
        """Draw every cross-hair where the planes cross now."""
        for one in self._grid.viewports:
            plane = self._plane(one)
            if not self._mpr.is_on or plane is None or one not in self._grid.visible:
                one.canvas.set_cross_hair(None)
                continue
            place = plane.to_frame(self._mpr.point)
            row, column = (self._colour(direction) for direction in (plane.down, plane.across))
            one.canvas.set_cross_hair(CrossHair(place, row, column))

    @staticmethod
    def _colour(direction: Vector) -> str:
        """Of the plane that lies across a direction: the line along a row is where that plane cuts."""
        axis = int(abs(direction).argmax())
        return COLOURS[(Orientation.SAGITTAL, Orientation.CORONAL, Orientation.AXIAL)[axis]]

    @staticmethod
    def _plane(viewport: Viewport) -> PatientPlane | None:
        frame = viewport.cell.frame
        return plane_of(frame) if frame is not None else None

    def _dragged(self, viewport: Viewport, place: Point) -> None:
        plane = self._plane(viewport)
        if plane is not None and self._mpr.is_on:
            point = plane.to_patient(place.row, place.column)
            # What is seen of a plane lies in it; the point may lie a little beside the nearest one.
            self._mpr.move_to(point + plane.normal * plane.distance_mm(self._mpr.point))
