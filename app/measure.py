"""Length, angle, Cobb angle, area, statistics, the value under the cursor; no millimetres without spacing."""

import math
import uuid
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from inference.errors import OverreadError
from inference.finding import Point
from inference.frame import Frame, FrameKey, PixelSpacing, modality_values


class SpacingUnknownError(OverreadError):
    """Millimetres were asked of a frame that does not say how large its pixels are."""

    default_advice = "Measure in pixels, or ask for the original DICOM file, which states the pixel spacing."


class MeasurementKind(StrEnum):
    """What a measurement is of."""

    LENGTH = "length"
    ANGLE = "angle"
    COBB = "cobb"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with its name and unit; the unit is empty for a bare number."""

    name: str
    value: float
    unit: str = ""

    def __str__(self) -> str:
        digits = 0 if self.unit == "px" and self.value.is_integer() else 1
        return f"{self.name} {self.value:.{digits}f}{'' if self.unit == '°' else ' '}{self.unit}".strip()


@dataclass(frozen=True, slots=True)
class Measurement:
    """One measurement on one frame.

    `points` are places of the frame: two ends of a length; first leg's end, vertex and second leg's end of an angle;
    both ends of both lines of a Cobb angle; two opposite corners of a region. `caution` says what the numbers must
    not be read as.
    """

    id: str
    frame: FrameKey
    kind: MeasurementKind
    points: tuple[Point, ...]
    quantities: tuple[Quantity, ...]
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """What lies under the cursor: 0-based row and column, stored value or values, and what they mean.

    `value` is in modality units; `position_mm` is the place in the patient. Both are None where the file does not say.
    """

    row: int
    column: int
    stored: tuple[float, ...]
    value: float | None = None
    unit: str = ""
    position_mm: tuple[float, float, float] | None = None

    def __str__(self) -> str:
        return "  ·  ".join(self.words())

    def words(self) -> tuple[str, ...]:
        """Where it is, what it holds, and where in the patient, as far as that is known."""
        stored = ", ".join(f"{one:g}" for one in self.stored)
        words = [f"column {self.column}, row {self.row}"]
        if len(self.stored) > 1:
            words.append(f"RGB {stored}")
        elif self.value is None or (not self.unit and self.value == self.stored[0]):
            words.append(f"value {stored}")
        else:
            words.append(f"{self.value:.6g} {self.unit}".rstrip() + f" (stored {stored})")
        if self.position_mm is not None:
            words.append("({:.1f}, {:.1f}, {:.1f}) mm".format(*self.position_mm))
        return tuple(words)


def length_px(first: Point, second: Point) -> float:
    """Distance in pixels, as if they were square."""
    return math.hypot(second.row - first.row, second.column - first.column)


def length_mm(first: Point, second: Point, spacing: PixelSpacing | None) -> float:
    """Distance in millimetres; raises SpacingUnknownError where the frame has no spacing."""
    if spacing is None:
        raise SpacingUnknownError("The size of a pixel is not known, so there is no length in millimetres.")
    return math.hypot((second.row - first.row) * spacing.row_mm, (second.column - first.column) * spacing.column_mm)


def angle_degrees(first: Point, vertex: Point, second: Point, spacing: PixelSpacing | None) -> float:
    """The angle between two legs, 0 to 180, with the pixel's aspect taken into account."""
    one, other = _direction(vertex, first, spacing), _direction(vertex, second, spacing)
    return math.degrees(abs(math.atan2(_cross(one, other), _dot(one, other))))


def cobb_degrees(upper: tuple[Point, Point], lower: tuple[Point, Point], spacing: PixelSpacing | None) -> float:
    """The angle between two lines, 0 to 90, whichever way each was drawn."""
    one, other = _direction(*upper, spacing), _direction(*lower, spacing)
    return math.degrees(math.atan2(abs(_cross(one, other)), abs(_dot(one, other))))


def region_mask(kind: MeasurementKind, corners: tuple[Point, Point], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """(rows, columns) of bool: the pixels whose centres lie in the rectangle or ellipse between two corners."""
    rows, columns = (np.arange(size) + 0.5 for size in shape)
    top, bottom = sorted((corners[0].row, corners[1].row))
    left, right = sorted((corners[0].column, corners[1].column))
    if kind is MeasurementKind.ELLIPSE and bottom > top and right > left:
        down = (rows - (top + bottom) / 2) / ((bottom - top) / 2)
        across = (columns - (left + right) / 2) / ((right - left) / 2)
        return np.asarray(down[:, None] ** 2 + across[None, :] ** 2 <= 1.0)
    inside = ((rows >= top) & (rows <= bottom))[:, None] & ((columns >= left) & (columns <= right))[None, :]
    return np.asarray(inside)


def measure(kind: MeasurementKind, points: tuple[Point, ...], frame: Frame, measurement_id: str = "") -> Measurement:
    """The measurement of these points on a frame; in pixels, with a caution, where the spacing is not known."""
    makers = {
        MeasurementKind.LENGTH: _length,
        MeasurementKind.ANGLE: _angle,
        MeasurementKind.COBB: _angle,
        MeasurementKind.RECTANGLE: _region,
        MeasurementKind.ELLIPSE: _region,
    }
    quantities = makers[kind](kind, points, frame)
    return Measurement(measurement_id or uuid.uuid4().hex, frame.key, kind, points, quantities, _caution(kind, frame))


def probe(frame: Frame, row: float, column: float) -> Probe | None:
    """What lies at a place of the frame; None outside it."""
    if not (0 <= row < frame.rows and 0 <= column < frame.columns):
        return None
    r, c = int(row), int(column)
    stored = tuple(float(one) for one in np.atleast_1d(frame.stored[r, c]))
    if frame.is_colour:
        return Probe(r, c, stored)
    lone = _values(frame, slice(r, r + 1), slice(c, c + 1))
    return Probe(r, c, stored, float(lone[0, 0]), frame.unit, position_mm(frame, row, column))


def position_mm(frame: Frame, row: float, column: float) -> tuple[float, float, float] | None:
    """Where a place of the frame lies in the patient (PS3.3 C.7.6.2.1.1); None where the file does not say."""
    geometry, spacing = frame.geometry, frame.spacing
    if geometry.position is None or geometry.orientation is None or spacing is None:
        return None
    # The position is that of the first pixel's centre, half a pixel from the origin of frame coordinates.
    across, down = (column - 0.5) * spacing.column_mm, (row - 0.5) * spacing.row_mm
    x, y, z = (
        geometry.position[axis] + geometry.orientation[axis] * across + geometry.orientation[axis + 3] * down
        for axis in range(3)
    )
    return x, y, z


def _length(kind: MeasurementKind, points: tuple[Point, ...], frame: Frame) -> tuple[Quantity, ...]:
    if frame.spacing is None:
        return (Quantity("", length_px(points[0], points[1]), "px"),)
    return (Quantity("", length_mm(points[0], points[1], frame.spacing), "mm"),)


def _angle(kind: MeasurementKind, points: tuple[Point, ...], frame: Frame) -> tuple[Quantity, ...]:
    if kind is MeasurementKind.ANGLE:
        return (Quantity("", angle_degrees(points[0], points[1], points[2], frame.spacing), "°"),)
    degrees = cobb_degrees((points[0], points[1]), (points[2], points[3]), frame.spacing)
    return (Quantity("Cobb", degrees, "°"),)


def _region(kind: MeasurementKind, points: tuple[Point, ...], frame: Frame) -> tuple[Quantity, ...]:
    height, width = abs(points[1].row - points[0].row), abs(points[1].column - points[0].column)
    area = height * width * (math.pi / 4 if kind is MeasurementKind.ELLIPSE else 1.0)
    if frame.spacing is None:
        quantities = [Quantity("Area", area, "px²")]
    else:
        quantities = [Quantity("Area", area * frame.spacing.row_mm * frame.spacing.column_mm, "mm²")]
    if not frame.is_colour:
        quantities += _statistics(kind, (points[0], points[1]), frame)
    return tuple(quantities)


def _statistics(kind: MeasurementKind, corners: tuple[Point, Point], frame: Frame) -> list[Quantity]:
    """Mean, SD (of the population), least and greatest value of the region's pixels; padding does not count."""
    rows = _reach(corners[0].row, corners[1].row, frame.rows)
    columns = _reach(corners[0].column, corners[1].column, frame.columns)
    moved = tuple(Point(one.row - rows.start, one.column - columns.start) for one in corners)
    values = _values(frame, rows, columns)
    inside = region_mask(kind, (moved[0], moved[1]), (values.shape[0], values.shape[1]))
    if frame.padding is not None:
        stored = frame.stored[rows, columns]
        inside &= ~((stored >= frame.padding[0]) & (stored <= frame.padding[1]))
    picked = values[inside].astype(np.float64)
    if not picked.size:
        return []
    named = (("Mean", picked.mean()), ("SD", picked.std()), ("Min", picked.min()), ("Max", picked.max()))
    return [Quantity(name, float(value), frame.unit) for name, value in named]


def _reach(one: float, other: float, size: int) -> slice:
    first, last = sorted((one, other))
    return slice(min(max(math.floor(first), 0), size), min(max(math.ceil(last), 0), size))


def _values(frame: Frame, rows: slice, columns: slice) -> NDArray[np.float32]:
    return modality_values(frame.stored[rows, columns], frame.modality_lut)


def _caution(kind: MeasurementKind, frame: Frame) -> str:
    if kind in (MeasurementKind.ANGLE, MeasurementKind.COBB):
        return ""
    if frame.spacing is None:
        return "pixel spacing unknown"
    return "at detector" if frame.spacing.source == "ImagerPixelSpacing" else ""


def _direction(start: Point, end: Point, spacing: PixelSpacing | None) -> tuple[float, float]:
    height, width = (spacing.row_mm, spacing.column_mm) if spacing else (1.0, 1.0)
    return (end.column - start.column) * width, (end.row - start.row) * height


def _cross(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[1] - one[1] * other[0]


def _dot(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[0] + one[1] * other[1]
