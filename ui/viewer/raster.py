"""The frame's visible part as a Qt picture, kept as long as nothing changes what it shows."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QImage

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


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A picture and the device pixel (x, y) of its top left corner."""

    image: QImage
    x: int
    y: int


class Raster:
    """Makes the picture anew only as far as needed: a change of the window alone reuses the resized values."""

    def __init__(self) -> None:
        self._picture: Picture | None = None
        self._patch: Patch | None = None
        self._shown: Shown | None = None
        self._placed: Placed | None = None
        self._toned: tuple[Voi | None, bool] | None = None

    def use(self, picture: Picture | None) -> None:
        """Show this frame from now on."""
        self._picture = picture
        self._patch = self._shown = self._placed = self._toned = None

    def placed(self, shown: Shown, voi: Voi | None, *, is_inverted: bool) -> Placed | None:
        """What to draw; None where nothing of the frame is in view."""
        if self._picture is None:
            return None
        if shown != self._shown:
            self._patch = self._picture.patch(
                shown.view, shown.viewport, is_smooth=shown.is_smooth, is_refined=shown.is_refined
            )
            self._shown, self._placed = shown, None
        if self._placed is None or self._toned != (voi, is_inverted):
            self._placed = self._toned_patch(shown.view, voi, is_inverted=is_inverted)
            self._toned = (voi, is_inverted)
        return self._placed

    def _toned_patch(self, view: ViewTransform, voi: Voi | None, *, is_inverted: bool) -> Placed | None:
        if self._picture is None or self._patch is None:
            return None
        pixels = self._picture.screen(self._patch, view, voi, is_inverted=is_inverted)
        x, y = screen_corner(view, self._patch.span)
        return Placed(_image(pixels), x, y)


def _image(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> QImage:
    height, width = pixels.shape[:2]
    layout = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    # PySide keeps the buffer of a bytes-like object alive no longer than the call: hence the copy, 0.1 ms.
    return QImage(pixels.data, width, height, pixels.strides[0], layout).copy()
