"""Planes cut through a volume: axial, sagittal and coronal in the patient's own axes, thin or as slabs.

Each orientation is a stack of planes on one grid that covers the volume. Where the volume lies along the patient's axes
the grid is the volume's own, and a thin plane holds the very values that were acquired. Elsewhere values are
interpolated between the eight nearest voxels; places outside the volume are padding.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.patient_plane import PatientPlane, Vector
from app.volume import Volume
from inference.frame import Frame, FrameGeometry, FrameKey, PixelSpacing

_ALIGNED = 1 - 1e-8
_LARGEST = 1024
"""Planes of an oblique volume are no larger than so many pixels."""


class Orientation(StrEnum):
    """How a plane lies in the patient."""

    AXIAL = "axial"
    SAGITTAL = "sagittal"
    CORONAL = "coronal"


class Projection(StrEnum):
    """What a slab shows of the values along its thickness."""

    MAXIMUM = "maximum"
    MEAN = "mean"
    MINIMUM = "minimum"


_AXES: dict[Orientation, tuple[Vector, Vector]] = {
    # (along a row, down a column) as read by convention: from the feet, from the left, from the front.
    Orientation.AXIAL: (np.array((1.0, 0.0, 0.0)), np.array((0.0, 1.0, 0.0))),
    Orientation.SAGITTAL: (np.array((0.0, 1.0, 0.0)), np.array((0.0, 0.0, -1.0))),
    Orientation.CORONAL: (np.array((1.0, 0.0, 0.0)), np.array((0.0, 0.0, -1.0))),
}


@dataclass(frozen=True, slots=True)
class Slab:
    """How thick a plane is in millimetres, 0 for one layer of voxels, and what it shows of them."""

    thickness_mm: float = 0.0
    projection: Projection = Projection.MAXIMUM


@dataclass(frozen=True, slots=True, eq=False)
class PlaneStack:
    """All planes of one orientation: `first` is the centre of the first pixel of the first plane.

    `steps_mm` are the vectors from plane to plane, row to row, column to column (3, 3). `axes` and `flips` give the
    volume's axes in that order and which of them run backwards, where it lies along the patient's axes; else None.
    """

    orientation: Orientation
    volume: Volume
    first: Vector
    steps_mm: NDArray[np.float64]
    shape: tuple[int, int, int]
    axes: tuple[int, int, int] | None
    flips: tuple[bool, bool, bool]

    @property
    def count(self) -> int:
        """How many planes there are."""
        return self.shape[0]

    @property
    def step_mm(self) -> float:
        """From one plane to the next."""
        return float(np.linalg.norm(self.steps_mm[0]))

    @property
    def spacing(self) -> PixelSpacing:
        """Of the pixels of a plane."""
        row, column = (float(np.linalg.norm(self.steps_mm[axis])) for axis in (1, 2))
        return PixelSpacing(row, column)

    def nearest(self, point: Vector) -> int:
        """The plane nearest to a place in the patient."""
        return int(np.clip(round(float(self._place(point)[0])), 0, self.count - 1))

    def plane(self, index: int) -> PatientPlane:
        """Where a plane lies."""
        across, down = _AXES[self.orientation]
        corner = self.first + self.steps_mm[0] * index - (self.steps_mm[1] + self.steps_mm[2]) / 2
        uid = self.volume.pattern.geometry.frame_of_reference_uid
        return PatientPlane(corner, across, down, self.spacing, self.shape[1], self.shape[2], uid)

    def point_on(self, index: int, point: Vector) -> Vector:
        """The place of a plane that is nearest to a point."""
        place = self._place(point)
        return np.asarray(self.first + np.array((index, place[1], place[2])) @ self.steps_mm, np.float64)

    def _place(self, point: Vector) -> Vector:
        return np.asarray(np.linalg.solve(self.steps_mm.T, point - self.first), np.float64)

    def frame(self, index: int, slab: Slab = Slab()) -> Frame:
        """One plane as a frame: it lies in the patient, and its values are those of the volume.

        Values between voxels, and means, are rounded to the nearest stored value.
        """
        half = slab.thickness_mm / 2
        reach = int(half / self.step_mm + 1e-6)
        low, high = max(index - reach, 0), min(index + reach, self.count - 1)
        if self.axes is not None:
            stored, padding = self._native(low, high, slab.projection), self.volume.pattern.padding
        else:
            stored, padding = self._interpolated(low, high, slab.projection)
        stored = np.ascontiguousarray(stored)
        stored.flags.writeable = False
        return self._as_frame(index, stored, padding, slab)

    def _native(self, low: int, high: int, projection: Projection) -> NDArray[Any]:
        if self.axes is None:
            raise ValueError("this volume does not lie along the patient's axes")
        across, down, right = self.axes
        size = self.volume.stored.shape[across]
        # Reduced along the volume's own axis, then turned: the other way round the memory is walked crosswise.
        wanted = slice(size - 1 - high, size - low) if self.flips[0] else slice(low, high + 1)
        cut = self.volume.stored[tuple(wanted if axis == across else slice(None) for axis in range(3))]
        plane = cut.take(0, axis=across) if low == high else _projected(cut, projection, across)
        plane = plane if down < right else plane.T
        return plane[:: -1 if self.flips[1] else 1, :: -1 if self.flips[2] else 1]

    def _interpolated(
        self, low: int, high: int, projection: Projection
    ) -> tuple[NDArray[Any], tuple[float, float] | None]:
        volume = self.volume
        planes = [self._sampled(index) for index in range(low, high + 1)]
        values = np.stack([one for one, _ in planes])
        inside = np.stack([one for _, one in planes])
        shown = _projected_where(values, inside, projection)
        dtype = volume.stored.dtype
        padding = volume.pattern.padding
        outside = padding[0] if padding is not None else _unused_value(volume.stored)
        if dtype.kind in "iu":
            shown = np.rint(shown)
        if outside is None:
            return np.where(inside.any(axis=0), shown, 0).astype(dtype), None
        filled = np.where(inside.any(axis=0), shown, outside).astype(dtype)
        return filled, padding if padding is not None else (outside, outside)

    def _sampled(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Trilinear values (rows, columns) of a plane, and which of its pixels lie in the volume."""
        stored = self.volume.stored
        start = self.volume.to_index(self.first + self.steps_mm[0] * index)
        down, across = (np.linalg.solve(self.volume.steps_mm.T, self.steps_mm[axis]) for axis in (1, 2))
        rows = np.arange(self.shape[1])[:, None, None]
        columns = np.arange(self.shape[2])[None, :, None]
        places = start + rows * down + columns * across
        last = np.array(stored.shape) - 1
        inside: NDArray[np.bool_] = np.all((places >= -0.5) & (places <= last + 0.5), axis=2)
        places = np.clip(places[inside], 0, last)
        base = np.minimum(places.astype(np.intp), np.maximum(last - 1, 0))
        share = (places - base).astype(np.float32)
        found = np.zeros(len(base), np.float32)
        for corner in product((0, 1), repeat=3):
            weight = np.ones(len(base), np.float32)
            for axis, side in enumerate(corner):
                weight *= share[:, axis] if side else 1 - share[:, axis]
            at = np.minimum(base + corner, last)
            found += weight * stored[at[:, 0], at[:, 1], at[:, 2]]
        values = np.zeros(self.shape[1:], np.float32)
        values[inside] = found
        return values, inside

    def _as_frame(self, index: int, stored: NDArray[Any], padding: tuple[float, float] | None, slab: Slab) -> Frame:
        across, down = _AXES[self.orientation]
        position = self.first + self.steps_mm[0] * index
        pattern = self.volume.pattern
        geometry = FrameGeometry(
            (float(position[0]), float(position[1]), float(position[2])),
            tuple(float(one) for one in (*across, *down)),  # type: ignore[arg-type]
            slice_thickness_mm=slab.thickness_mm or self.step_mm,
            frame_of_reference_uid=pattern.geometry.frame_of_reference_uid,
        )
        uid = f"{self.volume.series_uid}/{self.orientation}"
        return replace(
            pattern,
            key=FrameKey(uid, index + 1),
            stored=stored,
            spacing=self.spacing,
            geometry=geometry,
            padding=padding,
            overlays=(),
            digest="",
            shutter=None,
            attributes=(),
        )


def plane_stack(volume: Volume, orientation: Orientation) -> PlaneStack:
    """The planes of one orientation that cover a volume."""
    across, down = _AXES[orientation]
    wanted = np.stack((np.cross(across, down), down, across))
    directions = volume.steps_mm / volume.spacings_mm[:, None]
    cosines = wanted @ directions.T
    axes = tuple(int(one) for one in np.abs(cosines).argmax(axis=1))
    if all(abs(cosines[place, axis]) > _ALIGNED for place, axis in enumerate(axes)):
        return _native_stack(volume, orientation, (axes[0], axes[1], axes[2]), cosines)
    return _oblique_stack(volume, orientation, wanted)


def _native_stack(
    volume: Volume, orientation: Orientation, axes: tuple[int, int, int], cosines: NDArray[np.float64]
) -> PlaneStack:
    flips = tuple(bool(cosines[place, axis] < 0) for place, axis in enumerate(axes))
    sizes = volume.stored.shape
    start = [0.0, 0.0, 0.0]
    for axis, flip in zip(axes, flips, strict=True):
        start[axis] = sizes[axis] - 1 if flip else 0
    steps = np.stack([volume.steps_mm[axis] * (-1 if flip else 1) for axis, flip in zip(axes, flips, strict=True)])
    shape = (sizes[axes[0]], sizes[axes[1]], sizes[axes[2]])
    return PlaneStack(orientation, volume, volume.to_patient(start), steps, shape, axes, (flips[0], flips[1], flips[2]))


def _oblique_stack(volume: Volume, orientation: Orientation, wanted: NDArray[np.float64]) -> PlaneStack:
    corners = [
        volume.to_patient([side * size - 0.5 for side, size in zip(sides, volume.stored.shape, strict=True)])
        for sides in product((0, 1), repeat=3)
    ]
    along = np.array(corners) @ wanted.T
    low, high = along.min(axis=0), along.max(axis=0)
    step = max(float(volume.spacings_mm.min()), float((high - low)[1:].max()) / _LARGEST)
    counts = [max(1, int(np.ceil(length / step - 1e-6))) for length in high - low]
    # The grid goes through the middle of the volume, so that no side has more margin than the other.
    first = (low + high) / 2 - (np.array(counts) - 1) / 2 * step
    shape = (counts[0], counts[1], counts[2])
    return PlaneStack(orientation, volume, first @ wanted, wanted * step, shape, None, (False, False, False))


def _projected(values: NDArray[Any], projection: Projection, axis: int) -> NDArray[Any]:
    if projection is Projection.MAXIMUM:
        return np.asarray(values.max(axis=axis))
    if projection is Projection.MINIMUM:
        return np.asarray(values.min(axis=axis))
    mean = values.mean(axis=axis, dtype=np.float32 if values.dtype.itemsize <= 2 else np.float64)
    return np.asarray((np.rint(mean) if values.dtype.kind in "iu" else mean).astype(values.dtype))


def _projected_where(
    values: NDArray[np.float32], inside: NDArray[np.bool_], projection: Projection
) -> NDArray[np.float32]:
    if projection is Projection.MAXIMUM:
        return np.asarray(np.where(inside, values, -np.inf).max(axis=0))
    if projection is Projection.MINIMUM:
        return np.asarray(np.where(inside, values, np.inf).min(axis=0))
    count = np.maximum(inside.sum(axis=0), 1)
    return np.asarray(np.where(inside, values, 0).sum(axis=0) / count, np.float32)


def _unused_value(stored: NDArray[Any]) -> float | None:
    """A value that no voxel has, to mark what lies outside; None where there is none to spare."""
    if stored.dtype.kind == "f":
        return float(stored.min()) - 1
    limits = np.iinfo(stored.dtype)
    if stored.min() > limits.min:
        return float(limits.min)
    return float(limits.max) if stored.max() < limits.max else None
