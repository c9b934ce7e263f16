"""DICOM overlay planes: graphics that the modality drew, in a colour of their own."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from inference.frame import Frame, Overlay
from ui.viewer.coordinates import ViewTransform

COLOUR = 0xFF5FD3F3
_CLEAR = 0x00000000


class OverlayPlanes:
    """Draws the planes of a frame; the picture of them is kept as long as the view stays."""

    def __init__(self) -> None:
        self._made_for: object = None
        self._image: QImage | None = None

    def draw(self, painter: QPainter, frame: Frame, view: ViewTransform, viewport: tuple[int, int]) -> None:
        """All planes; the painter is in device pixels."""
        if not frame.overlays:
            return
        key = (frame.key, frame.overlays, view, viewport)
        if self._image is None or self._made_for != key:
            self._image = _picture(_united(frame), view, viewport)
            self._made_for = key
        painter.drawImage(0, 0, self._image)


def _united(frame: Frame) -> NDArray[np.uint8]:
    """All planes on the frame's own grid; what lies outside it is cut off."""
    plane = np.zeros((frame.rows, frame.columns), np.uint8)
    for one in frame.overlays:
        _lay(plane, one)
    return plane


def _lay(plane: NDArray[np.uint8], overlay: Overlay) -> None:
    top, left = overlay.row_origin - 1, overlay.column_origin - 1
    rows, columns = overlay.pixels.shape[:2]
    onto = plane[max(top, 0) : max(top + rows, 0), max(left, 0) : max(left + columns, 0)]
    first_row, first_column = max(-top, 0), max(-left, 0)
    part = overlay.pixels[first_row : first_row + onto.shape[0], first_column : first_column + onto.shape[1]]
    onto[: part.shape[0], : part.shape[1]] |= part.astype(np.uint8)


def _picture(plane: NDArray[np.uint8], view: ViewTransform, viewport: tuple[int, int]) -> QImage:
    import cv2

    reach = math.ceil(1 / min(view.zoom, view.zoom_row))
    if reach > 1:  # a line of one pixel must outlive a smaller zoom
        plane = np.asarray(cv2.dilate(plane, np.ones((reach, reach), np.uint8)), np.uint8)
    a, b, c, d, e, f = view.affine()
    to_screen = np.array([[a, b, c + (a + b - 1) / 2], [d, e, f + (d + e - 1) / 2]])
    shown = np.ascontiguousarray(cv2.warpAffine(plane, to_screen, viewport, flags=cv2.INTER_NEAREST))
    indexed = QImage(shown.data, viewport[0], viewport[1], shown.strides[0], QImage.Format.Format_Indexed8)
    indexed.setColorTable([_CLEAR, COLOUR])
    return indexed.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
