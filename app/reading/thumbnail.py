"""Small pictures for lists."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from inference.frame import Frame
from inference.voi_lut import grey8


def thumbnail_of(frame: Frame, size: int) -> NDArray[np.uint8]:
    """A frame at most `size` pixels on its longer side, as a reader sees it: grey, or RGB with three channels.

    Pixels that are not square on the patient are made square.
    """
    shown = frame.stored if frame.is_colour else grey8(frame)
    if shown.dtype == np.uint16:
        shown = (shown >> 8).astype(np.uint8)
    height, width = float(frame.rows), float(frame.columns)
    if frame.spacing is not None:
        height *= frame.spacing.row_mm / frame.spacing.column_mm
    scale = size / max(height, width)
    target = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(np.ascontiguousarray(shown)).resize(target, Image.Resampling.BOX), np.uint8)
