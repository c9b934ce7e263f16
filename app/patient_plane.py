"""The plane of a frame in the patient: where its pixels lie, and where another frame's plane cuts it (PS3.3 C.7.6.2).

Patient coordinates are DICOM's, in millimetres: x to the left, y to the back, z to the head. Frame coordinates are
(row, column), continuous, with the origin at the outer corner of the first pixel.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from inference.finding import Point
from inference.frame import Frame, FrameGeometry, PixelSpacing

Vector = NDArray[np.float64]

_PARALLEL = 0.999
"""Cosine of 2.6 degrees: planes whose normals are nearer than that do not cut each other anywhere useful."""


@dataclass(frozen=True, slots=True, eq=False)
class PatientPlane:
    """A frame's rectangle in the patient: `corner` is the outer corner of its first pixel.

    `across` points along a row, towards higher columns, `down` along a column; both are of length 1.
    """

    corner: Vector
    across: Vector
    down: Vector
    spacing: PixelSpacing
    rows: int
    columns: int
    frame_of_reference_uid: str = ""

    @property
    def normal(self) -> Vector:
        """The direction in which slices are counted, of length 1."""
        return np.cross(self.across, self.down)

    @property
    def middle(self) -> Vector:
        """The middle of the rectangle."""
        return self.to_patient(self.rows / 2, self.columns / 2)

    def to_patient(self, row: float, column: float) -> Vector:
        """Where a place of the frame lies in the patient."""
        return self.corner + self.across * (column * self.spacing.column_mm) + self.down * (row * self.spacing.row_mm)

    def to_frame(self, point: Vector) -> Point:
        """The place of the frame that is nearest to a point of the patient; it may lie outside the rectangle."""
        offset = point - self.corner
        return Point(
            float(offset @ self.down) / self.spacing.row_mm, float(offset @ self.across) / self.spacing.column_mm
        )

    def distance_mm(self, point: Vector) -> float:
        """How far a point lies from the plane, positive on the side to which the normal points."""
        return float((point - self.corner) @ self.normal)

    def shares_space_with(self, other: "PatientPlane") -> bool:
        """Whether positions of both can be compared: one frame of reference, and it is named."""
        return bool(self.frame_of_reference_uid) and self.frame_of_reference_uid == other.frame_of_reference_uid

    def is_parallel_to(self, other: "PatientPlane") -> bool:
        """Whether both lie the same way, seen from either side."""
        return bool(abs(self.normal @ other.normal) > _PARALLEL)


def plane_of(frame: Frame) -> PatientPlane | None:
    """The plane of a decoded frame; None where the file does not say where it lies or how large its pixels are."""
    if frame.spacing is None:
        return None
    return plane_at(frame.geometry, frame.spacing, frame.rows, frame.columns)


def plane_at(geometry: FrameGeometry, spacing: PixelSpacing, rows: int, columns: int) -> PatientPlane | None:
    """The plane of a frame of this size that is not decoded yet."""
    if geometry.position is None or geometry.orientation is None or spacing.source != "PixelSpacing":
        return None
    across, down = (_unit(np.array(part)) for part in (geometry.orientation[:3], geometry.orientation[3:]))
    first = np.array(geometry.position)
    corner = first - across * (spacing.column_mm / 2) - down * (spacing.row_mm / 2)
    return PatientPlane(corner, across, down, spacing, rows, columns, geometry.frame_of_reference_uid)


def reference_line(of: PatientPlane, on: PatientPlane) -> tuple[Point, Point] | None:
    """Where the rectangle `of` cuts the rectangle `on`, as two places of the latter; None where it does not.

    The line is cut to both rectangles: it shows what the one slice covers of the other.
    """
    if not of.shares_space_with(on) or of.is_parallel_to(on):
        return None
    direction = _unit(np.cross(of.normal, on.normal))
    # A point of both planes: three equations, the third keeps it near the middle of `on`.
    equations = np.stack((of.normal, on.normal, direction))
    through = np.linalg.solve(equations, (of.corner @ of.normal, on.corner @ on.normal, on.middle @ direction))
    first, last = -np.inf, np.inf
    for plane in (of, on):
        sides = (
            (plane.down, plane.rows * plane.spacing.row_mm),
            (plane.across, plane.columns * plane.spacing.column_mm),
        )
        for side, length in sides:
            low, high = _crossing(float((through - plane.corner) @ side), float(direction @ side), length)
            first, last = max(first, low), min(last, high)
    if not first < last:
        return None
    return on.to_frame(through + direction * first), on.to_frame(through + direction * last)


def _crossing(start: float, slope: float, length: float) -> tuple[float, float]:
    """For which t the value start + slope * t lies between 0 and `length`."""
    if abs(slope) < 1e-9:
        return (-np.inf, np.inf) if 0 <= start <= length else (np.inf, -np.inf)
    ends = sorted((-start / slope, (length - start) / slope))
    return ends[0], ends[1]


def _unit(vector: Vector) -> Vector:
    return np.asarray(vector / np.linalg.norm(vector), np.float64)
