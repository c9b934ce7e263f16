"""A picture that lies over the frame: made anew where it is zoomed or turned, only moved where it is panned."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from ui.viewer.coordinates import ViewTransform

MARGIN = 160
"""Device pixels that are made beyond what is in view once the reader pans, so that most steps make nothing."""
Making = Callable[[ViewTransform, tuple[int, int]], QImage]


class PannedPicture:
    """Keeps one picture, and says where to draw it."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self._picture: tuple[QImage, QRect] | None = None

    def placed(
        self, key: Hashable, view: ViewTransform, viewport: tuple[int, int], extent: QRect, make: Making
    ) -> tuple[QImage, int, int] | None:
        """The picture and the device pixel of its top left corner; None where nothing of it is in view.

        `extent` is all of it in device pixels of this view. `make(view, (width, height))` draws the part whose top left
        corner is the origin of that view. What is kept is kept from the frame's origin, which a pan moves by whole
        pixels.
        """
        seen = extent.intersected(QRect(0, 0, *viewport))
        if seen.isEmpty():
            return None
        key = (key, replace(view, origin_x=0, origin_y=0))
        x, y = view.origin_x, view.origin_y
        is_panned = self._key == key
        if self._picture is None or not is_panned or not self._picture[1].translated(x, y).contains(seen):
            grown = QRect(0, 0, *viewport).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
            part = extent.intersected(grown) if is_panned else seen
            inner = replace(view, origin_x=x - part.x(), origin_y=y - part.y())
            self._picture = make(inner, (part.width(), part.height())), part.translated(-x, -y)
            self._key = key
        image, place = self._picture
        return image, place.x() + x, place.y() + y
