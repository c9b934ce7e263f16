"""Axial, sagittal and coronal planes of the series in view, through one point of the patient that moves them all."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from app.event import Event
from app.hanging import CELLS, Cell, Hanging
from app.patient_plane import Vector, plane_of
from app.reformat import Orientation, PlaneStack, Projection, Slab, plane_stack
from app.study import Series, Study
from app.volume import Volume
from inference.frame import Frame

RunAside = Callable[[Callable[[], Any], Callable[[Any], object]], None]
"""Does work on another thread, and hands its result, or its exception, back on this one."""

THICKNESSES_MM = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0, 80.0)

_log = logging.getLogger(__name__)


class PlaneCell(Cell):
    """One viewport of planes: its frames are cut aside, the last one asked for wins."""

    def __init__(self, hanging: Hanging, mpr: "Mpr", orientation: Orientation, number: int) -> None:
        super().__init__(hanging, number)
        self.orientation = orientation
        self.stack: PlaneStack | None = None
        self._mpr = mpr
        self._shown: object = None
        self._is_cutting = False

    @property
    def study(self) -> Study | None:
        """The study of the volume."""
        return self._hanging.session.study if self.stack is not None else None

    @property
    def series(self) -> Series | None:
        """The series of the volume."""
        return self._hanging.session.series if self.stack is not None else None

    @property
    def frame_count(self) -> int:
        """How many planes there are."""
        return self.stack.count if self.stack is not None else 0

    @property
    def position(self) -> int:
        """The plane that the point lies in."""
        return self.stack.nearest(self._mpr.point) if self.stack is not None else 0

    @property
    def frame(self) -> Frame | None:
        """The plane, once it is cut."""
        return self.kept_frame

    @property
    def words(self) -> str:
        """Which plane it is, where it lies, and how thick it is."""
        if self.stack is None or self.kept_frame is None or self.kept_frame.geometry.position is None:
            return ""
        axis = {Orientation.SAGITTAL: 0, Orientation.CORONAL: 1, Orientation.AXIAL: 2}[self.orientation]
        letters = ("R", "L"), ("A", "P"), ("F", "H")
        place = self.kept_frame.geometry.position[axis]
        name = f"{self.orientation.capitalize()} plane {letters[axis][place > 0]} {abs(place):.1f} mm"
        slab = self._mpr.slab
        thick = f"{slab.thickness_mm:g} mm {slab.projection}" if slab.thickness_mm else ""
        return " · ".join(part for part in (name, thick) if part)

    def show_position(self, position: int) -> None:
        """Move the point into another plane."""
        if self.stack is not None:
            self._hanging.activate(self)
            self._mpr.move_to(self.stack.point_on(min(max(position, 0), self.stack.count - 1), self._mpr.point))

    def take(self, stack: PlaneStack | None) -> None:
        """Cut planes of another volume from now on."""
        self.stack, self.kept_frame, self._shown = stack, None, None

    def renew(self) -> None:
        """Cut the plane that is wanted now, unless it is shown; one that is under way is finished first."""
        stack = self.stack
        if stack is None or self._is_cutting:
            return
        wanted = (stack, self.position, self._mpr.slab)
        if wanted == self._shown:
            return
        self._is_cutting = True
        index, slab = wanted[1], wanted[2]

        def came(result: Any) -> None:  # noqa: ANN401 - a frame, or what went wrong
            self._is_cutting = False
            if isinstance(result, Exception):
                _log.error("a plane could not be cut: %s", type(result).__name__)
                return
            if stack is self.stack:
                self.kept_frame, self._shown = result, wanted
                self.changed.emit()
            self.renew()

        self._mpr.run_aside(lambda: stack.frame(index, slab), came)


class Mpr:
    """The three cells of planes, the point that they go through, and how thick they are."""

    def __init__(self, hanging: Hanging, run_aside: RunAside) -> None:
        self.changed: Event[[]] = Event()
        self.run_aside = run_aside
        self.point: Vector = np.zeros(3)
        self.slab = Slab()
        self.volume: Volume | None = None
        self._hanging = hanging
        self._is_moving = False
        self.cells = tuple(
            PlaneCell(hanging, self, orientation, CELLS + place) for place, orientation in enumerate(Orientation)
        )
        hanging.layout_changed.subscribe(self._end_with_the_guests)
        hanging.session.frame_changed.subscribe(self._follow_series)

    @property
    def is_on(self) -> bool:
        """Whether planes are shown."""
        return self.volume is not None

    def start(self, volume: Volume) -> None:
        """Show the planes of a volume through the middle of the frame in view; only if its series is still in view."""
        session = self._hanging.session
        if session.series is None or session.series.uid != volume.series_uid:
            return
        self.volume = volume
        self.slab = Slab()
        plane = plane_of(session.frame) if session.frame is not None else None
        self.point = plane.middle if plane is not None else volume.middle
        for cell in self.cells:
            cell.take(plane_stack(volume, cell.orientation))
        self._hanging.admit(self.cells)
        self._renew()

    def stop(self) -> None:
        """Show the viewports again that were there before."""
        self._hanging.dismiss()

    def move_to(self, point: Vector) -> None:
        """Let all planes go through this place of the patient; the series shows its nearest slice."""
        volume = self.volume
        if volume is None:
            return
        last = np.array(volume.stored.shape) - 1
        self.point = volume.to_patient(np.clip(volume.to_index(point), 0, last))
        self._show_slice()
        self._renew()

    def use_slab(self, *, thickness_mm: float | None = None, projection: Projection | None = None) -> None:
        """Take another thickness, or show something else of it."""
        thickness = self.slab.thickness_mm if thickness_mm is None else thickness_mm
        self.slab = replace(self.slab, thickness_mm=thickness, projection=projection or self.slab.projection)
        self._renew()

    def step_thickness(self, step: int) -> None:
        """The next thicker or thinner slab."""
        nearest = min(range(len(THICKNESSES_MM)), key=lambda i: abs(THICKNESSES_MM[i] - self.slab.thickness_mm))
        self.use_slab(thickness_mm=THICKNESSES_MM[min(max(nearest + step, 0), len(THICKNESSES_MM) - 1)])

    def _renew(self) -> None:
        for cell in self.cells:
            cell.renew()
        self.changed.emit()

    def _show_slice(self) -> None:
        hung, plane = self._hanging.in_view, self._hanging.plane(self._hanging.viewing)
        position = hung.nearest_to(self.point, plane) if hung is not None and plane is not None else None
        if position is not None:
            self._is_moving = True
            try:
                self._hanging.session.show_position(position)
            finally:
                self._is_moving = False

    def _follow_series(self) -> None:
        """The reader scrolled the series itself: the point goes into the slice in view."""
        frame = self._hanging.session.frame
        plane = plane_of(frame) if frame is not None and self.is_on and not self._is_moving else None
        if plane is not None:
            self.point = self.point - plane.normal * plane.distance_mm(self.point)
            self._renew()

    def _end_with_the_guests(self) -> None:
        if self.is_on and not self._hanging.guests:
            self.volume = None
            for cell in self.cells:
                cell.take(None)
            self.changed.emit()
