"""A series of parallel slices as one block of values in the patient, or the plain reason why it is none.

The block holds the decoded pixels themselves: the frames of the series become views of it, so that there is one copy.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.patient_plane import Vector
from app.study import Series
from inference.errors import OverreadError
from inference.frame import Frame, LookupTable, Photometric, Rescale, Window

FEWEST_SLICES = 3
_PARALLEL = 0.9999
_UPRIGHT = 0.9995
"""Cosine of 1.8 degrees: a stack that leans more was taken with a tilted gantry."""
_UNEVEN_SHARE, _UNEVEN_MM = 0.05, 0.02
_MISSING_SHARE = 0.2


class VolumeError(OverreadError):
    """The slices do not make a volume in which planes could be cut truthfully."""

    default_advice = "Read the slices as they were taken."


@dataclass(frozen=True, slots=True, eq=False)
class Volume:
    """Stored values (slices, rows, columns), read-only, and where they lie.

    `first` is the centre of the first voxel in the patient; `steps_mm` are the vectors from one voxel's centre to the
    next along slices, rows and columns (3, 3), in millimetres.
    """

    series_uid: str
    stored: NDArray[Any]
    first: Vector
    steps_mm: NDArray[np.float64]
    modality_lut: Rescale | LookupTable
    photometric: Photometric
    pattern: Frame
    """One of its frames: for its windows, unit and context."""

    @property
    def spacings_mm(self) -> Vector:
        """Between slices, rows and columns."""
        return np.asarray(np.linalg.norm(self.steps_mm, axis=1), np.float64)

    def to_patient(self, index: Sequence[float] | Vector) -> Vector:
        """The place in the patient of a continuous (slice, row, column), 0 at the centre of the first voxel."""
        return np.asarray(self.first + np.asarray(index, np.float64) @ self.steps_mm, np.float64)

    def to_index(self, point: Vector) -> Vector:
        """The continuous (slice, row, column) of a place in the patient."""
        return np.asarray(np.linalg.solve(self.steps_mm.T, point - self.first), np.float64)

    @property
    def middle(self) -> Vector:
        """The middle of the block."""
        return self.to_patient([(size - 1) / 2 for size in self.stored.shape])


def check_series(series: Series) -> None:
    """Raise VolumeError where the headers alone say that the series is no volume; decoding may still find more."""
    single = [one for one in series.instances if one.frame_count == 1]
    if series.frame_count < FEWEST_SLICES:
        raise VolumeError("A volume needs at least three slices; this series has fewer.")
    if len({(one.rows, one.columns) for one in series.instances}) > 1:
        raise VolumeError("The slices of this series are of different sizes.")
    if len(single) < len(series.instances):
        return
    if any(one.geometry.position is None or one.geometry.orientation is None for one in single):
        raise VolumeError("The files do not say where each slice lies in the patient.")
    if len({one.geometry.frame_of_reference_uid for one in single}) > 1:
        raise VolumeError("The slices belong to different frames of reference: the patient was moved between them.")
    positions = np.array([one.geometry.position for one in single])
    orientations = np.array([one.geometry.orientation for one in single])
    stacked(positions, orientations)


def stacked(positions: NDArray[np.float64], orientations: NDArray[np.float64]) -> tuple[NDArray[np.intp], Vector]:
    """The order of slices along their normal and the vector from one to the next; raises VolumeError.

    `positions` is (slices, 3), the centres of the first pixels; `orientations` is (slices, 6).
    """
    normals = np.cross(orientations[:, :3], orientations[:, 3:])
    rows = orientations[:, :3] @ orientations[0, :3]
    if (normals @ normals[0] < _PARALLEL).any() or (rows < _PARALLEL).any():
        raise VolumeError("The slices of this series do not lie the same way.")
    along = positions @ normals[0]
    order = np.argsort(along, kind="stable")
    gaps = np.diff(along[order])
    usual = float(np.median(gaps))
    if usual < _UNEVEN_MM or (gaps < _UNEVEN_SHARE * usual).any():
        raise VolumeError("Several slices lie at one place: this series holds more than one volume.")
    step = (positions[order[-1]] - positions[order[0]]) / (len(order) - 1)
    if abs(step @ normals[0]) / float(np.linalg.norm(step)) < _UPRIGHT:
        raise VolumeError("The gantry was tilted: the slices are stacked askew.")
    _check_gaps(gaps, usual)
    even = positions[order[0]] + np.arange(len(order))[:, None] * step
    aside = np.linalg.norm(positions[order] - even, axis=1)
    if float(aside.max()) > max(_UNEVEN_MM, _UNEVEN_SHARE * usual):
        raise VolumeError("The slices are shifted against each other.")
    return order, step


def _check_gaps(gaps: NDArray[np.float64], usual: float) -> None:
    times = gaps / usual
    whole = np.rint(times)
    is_missing = (whole >= 2) & (np.abs(times - whole) < _MISSING_SHARE)
    is_even = np.abs(gaps - usual) <= max(_UNEVEN_MM, _UNEVEN_SHARE * usual)
    if is_even.all():
        return
    if (is_even | is_missing).all():
        count = int((whole[is_missing] - 1).sum())
        raise VolumeError(f"{count} slice{'s are' if count > 1 else ' is'} missing from the stack.")
    raise VolumeError("The slices are not evenly spaced.")


class VolumeBuilder:
    """Takes frames one by one, in any order, and lays their pixels into one block."""

    def __init__(self, series_uid: str, count: int) -> None:
        self._series_uid = series_uid
        self._count = count
        self._block: NDArray[Any] | None = None
        self._frames: list[Frame] = []

    def add(self, frame: Frame) -> Frame:
        """Lay a frame's pixels into the block; returns the frame as a view of it. Raises VolumeError."""
        if frame.is_colour:
            raise VolumeError("The pictures of this series are in colour.")
        if frame.spacing is None or frame.geometry.position is None or frame.geometry.orientation is None:
            raise VolumeError("The files do not say where each slice lies in the patient, or how large a pixel is.")
        if self._block is None:
            self._block = np.empty((self._count, *frame.stored.shape), frame.stored.dtype)
        first = self._frames[0] if self._frames else frame
        if frame.stored.shape != first.stored.shape or frame.stored.dtype != first.stored.dtype:
            raise VolumeError("The slices of this series are of different sizes or depths.")
        if frame.spacing != first.spacing:
            raise VolumeError("The pixels of this series are of different sizes.")
        if not _are_alike(frame, first):
            raise VolumeError("The slices of this series measure in different units or scales.")
        if frame.geometry.frame_of_reference_uid != first.geometry.frame_of_reference_uid:
            raise VolumeError("The slices belong to different frames of reference: the patient was moved between them.")
        place = len(self._frames)
        self._block[place] = frame.stored
        view = self._block[place]
        view.flags.writeable = False
        self._frames.append(replace(frame, stored=view))
        return self._frames[-1]

    def finish(self) -> Volume:
        """The volume of all frames; raises VolumeError where they do not make one."""
        if len(self._frames) < FEWEST_SLICES or self._block is None:
            raise VolumeError("A volume needs at least three slices; this series has fewer.")
        positions = np.array([one.geometry.position for one in self._frames])
        orientations = np.array([one.geometry.orientation for one in self._frames])
        order, step = stacked(positions, orientations)
        block = self._block
        if (order != np.arange(len(order))).any():
            # A negative step is as good as a new order: only a stack that is really shuffled is copied.
            is_reversed = bool((order[::-1] == np.arange(len(order))).all())
            block = block[::-1] if is_reversed else block[order]
        block = block[:]
        block.flags.writeable = False
        pattern = self._frames[int(order[0])]
        spacing, orientation = pattern.spacing, np.array(pattern.geometry.orientation)
        if spacing is None:
            raise VolumeError("The files do not say how large a pixel is.")
        steps = np.stack((step, orientation[3:] * spacing.row_mm, orientation[:3] * spacing.column_mm))
        return Volume(
            self._series_uid,
            block,
            positions[order[0]],
            steps,
            pattern.modality_lut,
            pattern.photometric,
            pattern,
        )


def _are_alike(one: Frame, other: Frame) -> bool:
    lut, its = one.modality_lut, other.modality_lut
    is_same_lut = lut == its if isinstance(lut, Rescale) else lut is its
    return is_same_lut and one.photometric == other.photometric and one.unit == other.unit


def own_windows(volume: Volume) -> tuple[Window | LookupTable, ...]:
    """The windows that the file gives one of the slices."""
    return volume.pattern.windows
