"""Draws the marks of findings into a frame's picture: outlines, leader lines, labels that do not collide."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.drawing import Mark, Picture, in_colour
from inference.frame import Frame

Place = tuple[float, float, float, float]
"""Left, top, right, bottom of a label, in pixels of the picture."""

_TRIES = 24


def with_marks(picture: Picture, frame: Frame, marks: Sequence[Mark], font: Path) -> Picture:
    """The picture (of `frame`, with square pixels) with outlines and labels drawn into its pixels.

    Line width and type grow with the picture. Labels stand beside what they name, never over it nor over each other.
    """
    from PIL import Image

    canvas = Image.fromarray(in_colour(picture))
    painter = _Painter.of(canvas, frame, picture.shape[:2], font)
    quiet_first = sorted(marks, key=lambda one: not one.is_quiet)
    for one in quiet_first:
        painter.outline(one)
    for one in quiet_first:
        painter.label(one)
    return np.asarray(canvas, np.uint8)


@dataclass(slots=True)
class _Painter:
    """Pillow's pen over one picture; `scale` is its pixels for one of the frame's, `taken` what labels cover."""

    pen: Any
    faces: tuple[Any, Any]
    scale: NDArray[np.float64]
    shape: tuple[int, ...]
    size: int
    taken: list[Place] = field(default_factory=list)

    @classmethod
    def of(cls, canvas: Any, frame: Frame, shape: tuple[int, ...], font: Path) -> "_Painter":  # noqa: ANN401 - Pillow's
        from PIL import ImageDraw, ImageFont

        size = max(11, round(max(shape) / 70))
        faces = ImageFont.truetype(str(font), size), ImageFont.truetype(str(font), max(9, round(size * 0.75)))
        return cls(
            ImageDraw.Draw(canvas), faces, np.array([shape[0] / frame.rows, shape[1] / frame.columns]), shape, size
        )

    @property
    def width(self) -> int:
        return max(1, round(self.size / 7))

    def outline(self, one: Mark) -> None:
        width = max(1, self.width // 2) if one.is_quiet else self.width
        for outline in one.outlines:
            points = [(float(column), float(row)) for row, column in outline * self.scale]
            self.pen.line([*points, points[0]], fill="black", width=width + 2, joint="curve")
            self.pen.line([*points, points[0]], fill=one.colour, width=width, joint="curve")

    def label(self, one: Mark) -> None:
        if one.is_quiet and one.outlines:
            self._within(one)
        elif one.anchor is None:
            self._write(one, self._free(self.size * 0.6, self.size * 0.6, one.label, 1), 0)
        else:
            self._beside(one, *(float(value) for value in np.array(one.anchor) * self.scale))

    def _within(self, one: Mark) -> None:
        """The name of normal anatomy, small, at the top of its own outline."""
        corners = np.concatenate(one.outlines) * self.scale
        middle = float(corners[:, 1].min() + corners[:, 1].max()) / 2
        top = float(corners[:, 0].min()) + self.size * 0.3
        wide = float(self.pen.textlength(one.label, font=self.faces[1]))
        self.taken.append((middle - wide / 2, top, middle + wide / 2, top + self.size))
        self._write(one, (middle - wide / 2, top), 1)

    def _beside(self, one: Mark, row: float, column: float) -> None:
        """The leader line (for a point, a cross too) and the label at its end, on the side that has room."""
        if not one.outlines:
            for across, down in ((self.size / 2, 0.0), (0.0, self.size / 2)):
                ends = [(column - across, row - down), (column + across, row + down)]
                self.pen.line(ends, fill=one.colour, width=self.width)
        reach = self.size * 0.8
        wide = float(self.pen.textlength(one.label, font=self.faces[0]))
        goes_right = column + reach + wide < self.shape[1]
        end = column + reach if goes_right else max(column - reach, wide)
        left = end + self.size * 0.2 if goes_right else end - wide - self.size * 0.2
        left, top = self._free(left, max(row - reach - self.size, 0.0), one.label, -1)
        self.pen.line([(column, row), (end, top + self.size * 0.6)], fill=one.colour, width=max(1, self.width // 2))
        self._write(one, (left, top), 0)

    def _free(self, left: float, top: float, text: str, step: int) -> tuple[float, float]:
        """The nearest place above (`step` -1) or below where the label covers no other; its own where there is none."""
        wide, high = float(self.pen.textlength(text, font=self.faces[0])), self.size * 1.25
        for at in range(_TRIES):
            for direction in (step, -step):
                level = top + direction * at * high
                place = (left, level, left + wide, level + high)
                if 0 <= level <= self.shape[0] - high and not any(_meets(place, one) for one in self.taken):
                    self.taken.append(place)
                    return left, level
        return left, top

    def _write(self, one: Mark, spot: tuple[float, float], face: int) -> None:
        stroke = max(1, self.size // 9)
        font = self.faces[face]
        self.pen.text(spot, one.label, fill=one.colour, font=font, stroke_width=stroke, stroke_fill="black")


def _meets(one: Place, other: Place) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
