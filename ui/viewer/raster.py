"""The frame's visible part as a Qt picture, kept as long as nothing changes what it shows."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from ui.viewer.colour_map import pixel_table
from ui.viewer.coordinates import ViewTransform
from ui.viewer.picture import Patch, Picture, Voi
from ui.viewer.sampling import screen_corner


@dataclass(frozen=True, slots=True)
class Shown:
    """How a frame is to be shown; `viewport` is (width, height) in device pixels."""

    view: ViewTransform
    viewport: tuple[int, int]
    is_smooth: bool
    is_refined: bool


@dataclass(frozen=True, slots=True)
class Tone:
    """What the values look like: through which window, in which polarity, in which colours; no name is grey."""

    voi: Voi | None
    is_inverted: bool = False
    colour_map: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A picture and the device pixel (x, y) of its top left corner."""

    image: QImage
    x: int
    y: int


class Raster:
    """Makes the picture anew only as far as needed: a change of the window alone reuses the resized values."""

    def __init__(self) -> None:
        self.picture: Picture | None = None
        self._patch: Patch | None = None
        self._shown: Shown | None = None
        self._placed: Placed | None = None
        self._tone: Tone | None = None

    def use(self, picture: Picture | None) -> None:
        """Show this frame from now on."""
        if picture is not None and self.picture is not None:
            picture.take_table(self.picture)
        self.picture = picture
        self._patch = self._shown = self._placed = self._tone = None

    def placed(self, shown: Shown, tone: Tone) -> Placed | None:
        """What to draw; None where nothing of the frame is in view."""
        if self.picture is None:
            return None
        if shown != self._shown:
            self._patch = self.picture.patch(
                shown.view, shown.viewport, is_smooth=shown.is_smooth, is_refined=shown.is_refined
            )
            self._shown, self._placed = shown, None
        if self._placed is None or self._tone != tone:
            self._placed = self._toned_patch(shown.view, tone)
            self._tone = tone
        return self._placed

    def _toned_patch(self, view: ViewTransform, tone: Tone) -> Placed | None:
        if self.picture is None or self._patch is None:
            return None
        colours = pixel_table(tone.colour_map) if tone.colour_map else None
        pixels = self.picture.screen(self._patch, view, tone.voi, is_inverted=tone.is_inverted, colours=colours)
        x, y = screen_corner(view, self._patch.span)
        return Placed(_image(pixels), x, y)


def _image(pixels: NDArray[np.uint8 | np.uint32]) -> QImage:
    height, width = pixels.shape[:2]
    grey = QImage.Format.Format_RGB32 if pixels.dtype == np.uint32 else QImage.Format.Format_Grayscale8
    layout = grey if pixels.ndim == 2 else QImage.Format.Format_RGB888
    # PySide keeps the buffer of a bytes-like object alive no longer than the call: hence the copy, 0.1 ms.
    return QImage(pixels.data, width, height, pixels.strides[0], layout).copy()
