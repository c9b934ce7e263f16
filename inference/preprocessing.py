"""A frame as a model sees it: windowed, resized, scaled; and the way back to the frame's own pixels."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box, Point
from inference.frame import Frame, PixelSpacing
from inference.model_card import InputSpecification
from inference.voi_lut import auto_window, default_voi, grey8


@dataclass(frozen=True, slots=True)
class InputGeometry:
    """Which part of the frame lies where in the model's input: `source` is in the frame, `target` in the input.

    Coordinates are continuous, the origin is the outer corner of the first pixel, in both.
    """

    source: Box
    target: Box

    @property
    def row_scale(self) -> float:
        """Input pixels per frame pixel, downwards."""
        return (self.target.bottom - self.target.top) / (self.source.bottom - self.source.top)

    @property
    def column_scale(self) -> float:
        """Input pixels per frame pixel, to the right."""
        return (self.target.right - self.target.left) / (self.source.right - self.source.left)

    def to_frame(self, place: Point) -> Point:
        """A place of the model's input, in the frame."""
        return Point(
            self.source.top + (place.row - self.target.top) / self.row_scale,
            self.source.left + (place.column - self.target.left) / self.column_scale,
        )

    def to_input(self, place: Point) -> Point:
        """A place of the frame, in the model's input."""
        return Point(
            self.target.top + (place.row - self.source.top) * self.row_scale,
            self.target.left + (place.column - self.source.left) * self.column_scale,
        )

    def covered(self, size: tuple[int, int]) -> Box:
        """What of the frame the model's whole input of `size` (rows, columns) would cover, its border too."""
        first, last = self.to_frame(Point(0, 0)), self.to_frame(Point(*size))
        return Box(first.row, first.column, last.row, last.column)

    def box_to_frame(self, box: Box) -> Box:
        """A box of the model's input, in the frame, cut to what the model saw of it."""
        first, last = self.to_frame(Point(box.top, box.left)), self.to_frame(Point(box.bottom, box.right))
        seen = self.source
        return Box(
            min(max(first.row, seen.top), seen.bottom),
            min(max(first.column, seen.left), seen.right),
            min(max(last.row, seen.top), seen.bottom),
            min(max(last.column, seen.left), seen.right),
        )


@dataclass(frozen=True, slots=True, eq=False)
class PreparedFrame:
    """`picture` is exactly what the model saw, (rows, columns) or (rows, columns, 3) uint8; `tensor` its numbers."""

    picture: NDArray[np.uint8]
    tensor: NDArray[np.float32]
    geometry: InputGeometry


def prepare(frame: Frame, specification: InputSpecification) -> PreparedFrame:
    """The frame as the entry's `[model.input]` says."""
    whole = Box(0, 0, frame.rows, frame.columns)
    return prepare_part(picture_of(frame, specification), whole, specification, frame.spacing)


def picture_of(frame: Frame, specification: InputSpecification) -> NDArray[np.uint8]:
    """The whole frame in 8 bits, (rows, columns) grey or (rows, columns, 3) RGB, before it is resized."""
    if frame.is_colour and specification.channels == 3:
        return frame.stored if frame.stored.dtype == np.uint8 else (frame.stored >> 8).astype(np.uint8)
    is_kept = frame.photometric == "MONOCHROME1" and not specification.invert_monochrome1
    voi = auto_window(frame) if specification.window == "percentile" else default_voi(frame)
    return grey8(frame, voi, is_inverted=is_kept)


def prepare_part(
    picture: NDArray[np.uint8], part: Box, specification: InputSpecification, spacing: PixelSpacing | None
) -> PreparedFrame:
    """A part of a frame's 8-bit picture, `part` in whole pixels, as if it were the whole frame.

    The geometry leads back to the whole frame. `spacing` is needed where the entry's aspect is physical.
    """
    row_mm, column_mm = _pixel(specification, spacing)
    seen = _cropped(part, specification, row_mm, column_mm)
    target = _target(seen, specification, row_mm, column_mm)
    height, width = specification.size
    boxed = np.full((height, width, *picture.shape[2:]), specification.fill, np.uint8)
    boxed[_slices(target)] = _resized(np.ascontiguousarray(picture[_slices(seen)]), *_sides(target))
    return PreparedFrame(boxed, _tensor(boxed, specification), InputGeometry(seen, target))


def _pixel(specification: InputSpecification, spacing: PixelSpacing | None) -> tuple[float, float]:
    """Height and width of a pixel, in the unit whose proportions are kept."""
    if specification.aspect == "physical" and spacing is not None:
        return spacing.row_mm, spacing.column_mm
    return 1.0, 1.0


def _cropped(part: Box, specification: InputSpecification, row_mm: float, column_mm: float) -> Box:
    """What the model sees of the part: all of it, or for a crop its middle, in whole pixels."""
    if specification.resize != "crop":
        return part
    height, width = specification.size
    rows, columns = _sides(part)
    scale = max(height / (rows * row_mm), width / (columns * column_mm))
    seen_rows = min(rows, max(1, round(height / (scale * row_mm))))
    seen_columns = min(columns, max(1, round(width / (scale * column_mm))))
    top, left = part.top + (rows - seen_rows) // 2, part.left + (columns - seen_columns) // 2
    return Box(top, left, top + seen_rows, left + seen_columns)


def _target(seen: Box, specification: InputSpecification, row_mm: float, column_mm: float) -> Box:
    """Where it lies in the input, in whole pixels: everywhere, or for a letterbox with its proportions kept.

    The sides are rounded, so that the two scales may differ in the third digit; the geometry's are those of the
    rounded sides, hence exact.
    """
    height, width = specification.size
    if specification.resize != "letterbox":
        return Box(0, 0, height, width)
    tall, wide = (seen.bottom - seen.top) * row_mm, (seen.right - seen.left) * column_mm
    scale = min(height / tall, width / wide)
    rows, columns = max(1, round(tall * scale)), max(1, round(wide * scale))
    if specification.anchor == "top_left":
        return Box(0, 0, rows, columns)
    top, left = (height - rows) // 2, (width - columns) // 2
    return Box(top, left, top + rows, left + columns)


def _sides(box: Box) -> tuple[int, int]:
    return int(box.bottom - box.top), int(box.right - box.left)


def _slices(box: Box) -> tuple[slice, slice]:
    return slice(int(box.top), int(box.bottom)), slice(int(box.left), int(box.right))


def _resized(picture: NDArray[np.uint8], rows: int, columns: int) -> NDArray[np.uint8]:
    """By area where the picture shrinks, linearly where it grows; corners stay corners in both.

    A picture that shrinks in one direction and grows in the other does so in two steps: cv2's INTER_AREA would take
    two pixels of each shrunken run and lie up to half a pixel of the input beside it.
    """
    import cv2

    def step(part: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
        shrinks = height * width < part.shape[0] * part.shape[1]
        method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
        return np.asarray(cv2.resize(part, (width, height), interpolation=method), np.uint8)

    smaller = min(rows, picture.shape[0]), min(columns, picture.shape[1])
    is_mixed = smaller not in {(rows, columns), picture.shape[:2]}
    return step(step(picture, *smaller) if is_mixed else picture, rows, columns)


def _tensor(picture: NDArray[np.uint8], specification: InputSpecification) -> NDArray[np.float32]:
    """(1, channels, rows, columns), or (1, rows, columns, channels) for NHWC."""
    planes = picture[..., None] if picture.ndim == 2 else picture
    planes = np.broadcast_to(planes, (*planes.shape[:2], specification.channels)) if planes.shape[2] == 1 else planes
    low, high = specification.range
    values: NDArray[Any] = planes.astype(np.float32) / np.float32(255.0)
    values = values * np.float32(high - low) + np.float32(low)
    values = (values - np.array(specification.mean, np.float32)) / np.array(specification.std, np.float32)
    if specification.layout == "NCHW":
        values = values.transpose(2, 0, 1)
    return np.ascontiguousarray(values[None], np.float32)
