"""What the reader measures: lengths, angles, areas, statistics, the value under the cursor; in pixels if need be."""

import math
import uuid
from dataclasses import dataclass, replace

import numpy as np

from app.measure_geometry import (
    angle_degrees,
    box_sides,
    cobb_degrees,
    ellipse_perimeter,
    path_length,
    polygon_area,
)
from app.measure_region import statistics
from app.measure_shape import BOXED, REGIONS, TWO_LINES, MeasurementKind, Shape
from app.measure_spacing import spacing_words
from inference.angle import signed_degrees
from inference.finding import Mask, Point
from inference.frame import Frame, FrameKey, PixelSpacing, modality_values

__all__ = ["Measurement", "MeasurementKind", "Probe", "Quantity", "measure", "position_mm", "probe", "remeasured"]

KIND_WORDS = {
    MeasurementKind.LENGTH: "Length",
    MeasurementKind.POLYLINE: "Path",
    MeasurementKind.ANGLE: "Angle",
    MeasurementKind.COBB: "Cobb angle",
    MeasurementKind.HALLUX_VALGUS: "Hallux valgus angle",
    MeasurementKind.INTERMETATARSAL: "Intermetatarsal angle",
    MeasurementKind.RECTANGLE: "Rectangle",
    MeasurementKind.ELLIPSE: "Ellipse",
    MeasurementKind.POLYGON: "Polygon",
    MeasurementKind.FREEHAND: "Freehand",
    MeasurementKind.MASK: "Mask",
    MeasurementKind.POINT: "Point",
    MeasurementKind.ARROW: "Arrow",
    MeasurementKind.CALIBRATION: "Calibration",
    MeasurementKind.MAGNIFICATION: "Magnification",
    MeasurementKind.BETWEEN_LINES: "Angle between lines",
}
_ANGLES = {
    MeasurementKind.COBB: "Cobb",
    MeasurementKind.HALLUX_VALGUS: "HVA",
    MeasurementKind.INTERMETATARSAL: "IMA",
}
_GEOMETRIC = ("px", "mm", "px²", "mm²", "°")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with its name and unit; the unit is empty for a bare number."""

    name: str
    value: float
    unit: str = ""

    def __str__(self) -> str:
        unit = self.unit if self.unit == "°" else f" {self.unit}"
        return f"{self.name} {self.number}{unit}".strip()

    @property
    def number(self) -> str:
        """The value with as many digits as it is good for: small values in units of a picture keep three."""
        if self.unit == "px" and self.value.is_integer():
            return f"{self.value:.0f}"
        is_small = self.unit not in _GEOMETRIC and 0 < abs(self.value) < 1
        return f"{self.value:.3g}" if is_small else f"{self.value:.1f}"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One mark of the reader on one frame, and what it measures.

    `points` are places of the frame, as `Shape` has them. `caution` says what the numbers must not be read as.
    `name` is what the reader calls it and `colour` its own colour (`#rrggbb`), both empty at first. `spacing` is what
    the millimetres were made with.
    """

    id: str
    frame: FrameKey
    kind: MeasurementKind
    points: tuple[Point, ...]
    quantities: tuple[Quantity, ...]
    caution: str = ""
    name: str = ""
    colour: str = ""
    mask: Mask | None = None
    spacing: PixelSpacing | None = None

    @property
    def shape(self) -> Shape:
        """Where it lies."""
        return Shape(self.kind, self.points, self.mask)

    @property
    def title(self) -> str:
        """What the reader calls it, or what it is."""
        return self.name or KIND_WORDS[self.kind]

    @property
    def value_words(self) -> str:
        """What it measures, on one line: 'Area 12.0 mm²; Mean 40.1 HU; ...'."""
        return "; ".join(str(one) for one in self.quantities)


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


def measure(
    kind: MeasurementKind,
    points: tuple[Point, ...],
    frame: Frame,
    measurement_id: str = "",
    *,
    mask: Mask | None = None,
) -> Measurement:
    """The measurement of these points on a frame; in pixels, with a caution, where the spacing is not known."""
    shape = Shape(kind, points, mask)
    quantities = (*geometric(shape, frame.spacing), *_values(shape, frame))
    if kind in REGIONS:  # the perimeter is what is asked for least
        quantities = tuple(sorted(quantities, key=lambda one: one.name == "Perimeter"))
    caution = "" if kind is MeasurementKind.POINT else _caution(quantities, frame.spacing)
    return Measurement(
        measurement_id or uuid.uuid4().hex, frame.key, kind, points, quantities, caution, mask=mask,
        spacing=frame.spacing,
    )  # fmt: skip


def remeasured(one: Measurement, shape: Shape, frame: Frame) -> Measurement:
    """The same mark after it was moved or reshaped."""
    new = measure(shape.kind, shape.points, frame, one.id, mask=shape.mask)
    if one.kind is MeasurementKind.CALIBRATION:
        return replace(one, points=shape.points)
    return replace(new, name=one.name, colour=one.colour)


def respaced(one: Measurement, spacing: PixelSpacing | None) -> Measurement:
    """The same mark with its millimetres by another spacing; what is not a length or an area stays."""
    if one.kind in (MeasurementKind.CALIBRATION, MeasurementKind.MAGNIFICATION):
        return one
    new = {quantity.name: quantity for quantity in geometric(one.shape, spacing)}
    quantities = tuple(new.get(quantity.name, quantity) for quantity in one.quantities)
    return replace(one, quantities=quantities, spacing=spacing, caution=_caution(quantities, spacing))


def geometric(shape: Shape, spacing: PixelSpacing | None) -> tuple[Quantity, ...]:
    """What follows from the shape alone: its length, angle, or area and perimeter."""
    kind, points = shape.kind, shape.points
    unit = "px" if spacing is None else "mm"
    if kind in REGIONS:
        return _region(shape, spacing, unit)
    if kind in (MeasurementKind.LENGTH, MeasurementKind.POLYLINE):
        return (Quantity("", path_length(points, spacing), unit),)
    if kind is MeasurementKind.ANGLE:
        return (Quantity("", angle_degrees(points[0], points[1], points[2], spacing), "°"),)
    if kind is MeasurementKind.BETWEEN_LINES:
        return (Quantity("", signed_degrees((points[0], points[1]), (points[2], points[3]), None, spacing), "°"),)
    if kind in TWO_LINES:
        degrees = cobb_degrees((points[0], points[1]), (points[2], points[3]), spacing)
        return (Quantity(_ANGLES[kind], degrees, "°"),)
    return ()


def probe(frame: Frame, row: float, column: float) -> Probe | None:
    """What lies at a place of the frame; None outside it."""
    if not (0 <= row < frame.rows and 0 <= column < frame.columns):
        return None
    r, c = int(row), int(column)
    stored = tuple(float(one) for one in np.atleast_1d(frame.stored[r, c]))
    if frame.is_colour:
        return Probe(r, c, stored)
    lone = modality_values(frame.stored[r : r + 1, c : c + 1], frame.modality_lut)
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


def _region(shape: Shape, spacing: PixelSpacing | None, unit: str) -> tuple[Quantity, ...]:
    if shape.mask is not None:  # its edge is a staircase, whose length means nothing
        pixel = 1.0 if spacing is None else spacing.row_mm * spacing.column_mm
        return (Quantity("Area", float(np.count_nonzero(shape.mask.pixels)) * pixel, f"{unit}²"),)
    if shape.kind in BOXED:
        height, width = box_sides(shape.points, spacing)
        is_round = shape.kind is MeasurementKind.ELLIPSE
        area = height * width * (math.pi / 4 if is_round else 1.0)
        around = ellipse_perimeter(height, width) if is_round else 2 * (height + width)
    else:
        area = polygon_area(shape.points, spacing)
        around = path_length(shape.points, spacing, is_closed=True)
    return Quantity("Area", area, f"{unit}²"), Quantity("Perimeter", around, unit)


def _values(shape: Shape, frame: Frame) -> tuple[Quantity, ...]:
    """What the pixels say: a region's statistics, the value at a point."""
    if shape.kind is MeasurementKind.POINT:
        found = probe(frame, shape.points[0].row, shape.points[0].column)
        return (Quantity("", found.value, frame.unit),) if found is not None and found.value is not None else ()
    told = statistics(shape, frame) if shape.kind in REGIONS else None
    names = ("Mean", "SD", "Min", "Max")
    return () if told is None else tuple(Quantity(*one, frame.unit) for one in zip(names, told, strict=True))


def _caution(quantities: tuple[Quantity, ...], spacing: PixelSpacing | None) -> str:
    has_length = any(one.unit in ("px", "mm", "px²", "mm²") for one in quantities)
    return spacing_words(spacing) if has_length else ""
