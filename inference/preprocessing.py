"""A frame as a model sees it: windowed, resized, scaled; and the way back to the frame's own pixels."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box, Point
from inference.frame import Frame
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
    picture, geometry = _fitted(_picture(frame, specification), specification)
    return PreparedFrame(picture, _tensor(picture, specification), geometry)


def _picture(frame: Frame, specification: InputSpecification) -> NDArray[np.uint8]:
    """The whole frame in 8 bits, grey or RGB."""
    if frame.is_colour and specification.channels == 3:
        return frame.stored if frame.stored.dtype == np.uint8 else (frame.stored >> 8).astype(np.uint8)
    is_kept = frame.photometric == "MONOCHROME1" and not specification.invert_monochrome1
    voi = auto_window(frame) if specification.window == "percentile" else default_voi(frame)
    return grey8(frame, voi, is_inverted=is_kept)


def _fitted(picture: NDArray[np.uint8], specification: InputSpecification) -> tuple[NDArray[np.uint8], InputGeometry]:
    rows, columns = picture.shape[:2]
    height, width = specification.size
    if specification.resize == "letterbox":
        return _letterboxed(picture, height, width)
    top = left = 0
    if specification.resize == "crop":
        scale = max(height / rows, width / columns)
        seen_rows, seen_columns = min(rows, round(height / scale)), min(columns, round(width / scale))
        top, left = (rows - seen_rows) // 2, (columns - seen_columns) // 2
        rows, columns = seen_rows, seen_columns
    source = Box(top, left, top + rows, left + columns)
    seen = np.ascontiguousarray(picture[top : top + rows, left : left + columns])
    return _resized(seen, height, width), InputGeometry(source, Box(0, 0, height, width))


def _letterboxed(picture: NDArray[np.uint8], height: int, width: int) -> tuple[NDArray[np.uint8], InputGeometry]:
    """The whole frame, its proportions kept, centred on black."""
    rows, columns = picture.shape[:2]
    scale = min(height / rows, width / columns)
    inner_rows, inner_columns = max(1, round(rows * scale)), max(1, round(columns * scale))
    top, left = (height - inner_rows) // 2, (width - inner_columns) // 2
    boxed = np.zeros((height, width, *picture.shape[2:]), np.uint8)
    boxed[top : top + inner_rows, left : left + inner_columns] = _resized(picture, inner_rows, inner_columns)
    target = Box(top, left, top + inner_rows, left + inner_columns)
    return boxed, InputGeometry(Box(0, 0, rows, columns), target)


def _resized(picture: NDArray[np.uint8], rows: int, columns: int) -> NDArray[np.uint8]:
    """By area where the picture shrinks, linearly where it grows; the training scripts do the same."""
    import cv2

    shrinks = rows * columns < picture.shape[0] * picture.shape[1]
    method = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(picture, (columns, rows), interpolation=method), np.uint8)


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
