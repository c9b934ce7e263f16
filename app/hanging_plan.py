"""What can hang in a viewport, and what hangs there first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.frame_loader import Place
from app.patient_plane import PatientPlane, Vector, plane_at
from app.study import Series, Study
from inference.frame import PixelSpacing

_FEW = 4
"""A series of so few pictures, none of them a slice, is laid out picture by picture: the views of a mammogram."""


@dataclass(frozen=True, slots=True)
class Hung:
    """One frame of a series of a study; `position` is 0-based in `series.frames()`."""

    study: Study
    series: Series
    position: int

    @property
    def place(self) -> Place:
        """The frame itself."""
        instance, number = self.series.frames()[self.position]
        return Place(instance, number)

    def is_same_as(self, other: "Hung") -> bool:
        """Whether both are one frame of one opening."""
        return self.study is other.study and self.series is other.series and self.position == other.position

    @property
    def plane(self) -> PatientPlane | None:
        """Where its header says that it lies, as if its pixels were of one millimetre: for what is not decoded yet."""
        instance = self.place.instance
        if instance.frame_count > 1:
            return None
        return plane_at(instance.geometry, PixelSpacing(1.0, 1.0), instance.rows, instance.columns)

    def nearest_to(self, point: Vector, plane: PatientPlane) -> int | None:
        """The position whose slice lies nearest to a point of the patient; `plane` is that of the frame shown.

        None where the headers do not say where each slice lies.
        """
        along = _along(self.series, plane)
        return None if along is None else int(np.argmin(np.abs(along - float(point @ plane.normal))))


def planned(view: Hung, shown: Sequence[Hung]) -> Iterator[Hung]:
    """What of a study comes into empty viewports: its other series in order, or else the series' other pictures."""
    taken = {view.series.uid, *(one.series.uid for one in shown)}
    series = [one for one in view.study.series if one.frame_count]
    start = [one.uid for one in series].index(view.series.uid) + 1 if view.series in series else 0
    for one in (*series[start:], *series[:start]):
        if one.uid not in taken:
            yield Hung(view.study, one, 0)
    if view.series.frame_count <= _FEW and all(one.geometry.position is None for one in view.series.instances):
        places = {view.position, *(one.position for one in shown if one.series.uid == view.series.uid)}
        for position in range(view.series.frame_count):
            if position not in places:
                yield replace(view, position=position)


def first_frame_alike(hung: Hung, active: PatientPlane | None) -> Hung:
    """The same series at the place of the patient that the active viewport shows, where both are known."""
    first = hung.series.instances[0].geometry
    if active is None or not first.frame_of_reference_uid:
        return hung
    if first.frame_of_reference_uid != active.frame_of_reference_uid:
        return hung
    along = _along(hung.series, active)
    if along is None:
        return hung
    return replace(hung, position=int(np.argmin(np.abs(along - float(active.middle @ active.normal)))))


def _along(series: Series, plane: PatientPlane) -> Vector | None:
    """Where each slice lies along a plane's normal, in millimetres; None unless all say so and lie that way."""
    found = []
    for instance in series.instances:
        geometry = instance.geometry
        if instance.frame_count > 1 or geometry.position is None or geometry.orientation is None:
            return None
        normal = np.cross(geometry.orientation[:3], geometry.orientation[3:])
        if abs(float(normal @ plane.normal)) < 0.99:
            return None
        found.append(float(np.array(geometry.position) @ plane.normal))
    return np.array(found)
