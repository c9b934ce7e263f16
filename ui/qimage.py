"""8-bit arrays as Qt pictures that own their pixels."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def qimage(pixels: NDArray[np.uint8]) -> QImage:
    """A copy of (rows, columns) grey or (rows, columns, 3) RGB; anything else raises ValueError."""
    if pixels.dtype != np.uint8 or pixels.ndim not in (2, 3) or (pixels.ndim == 3 and pixels.shape[2] != 3):
        raise ValueError("a picture is 8-bit grey or RGB")
    dense = np.ascontiguousarray(pixels)
    rows, columns = dense.shape[:2]
    layout = QImage.Format.Format_Grayscale8 if dense.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(dense.data, columns, rows, dense.strides[0], layout).copy()
