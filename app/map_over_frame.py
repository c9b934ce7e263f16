"""A map of a method's own size as values for each pixel of its frame."""

import numpy as np
from numpy.typing import NDArray

from inference.finding import Saliency


def over_frame(saliency: Saliency, shape: tuple[int, int]) -> NDArray[np.float32]:
    """The map at the size of its frame, (rows, columns) float32: bilinear within its region, 0 outside."""
    import cv2

    rows, columns = saliency.values.shape
    region = saliency.region
    # A pixel's centre lies half a pixel from the origin of frame coordinates, and so does a value's in the map's own.
    down = (np.arange(shape[0]) + 0.5 - region.top) / max(region.bottom - region.top, 1e-9) * rows - 0.5
    across = (np.arange(shape[1]) + 0.5 - region.left) / max(region.right - region.left, 1e-9) * columns - 0.5
    x, y = np.meshgrid(across.astype(np.float32), down.astype(np.float32))
    values = cv2.remap(
        np.ascontiguousarray(saliency.values, np.float32), x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    inside_down = (down >= -0.5) & (down <= rows - 0.5)
    inside_across = (across >= -0.5) & (across <= columns - 0.5)
    return np.where(inside_down[:, None] & inside_across[None, :], values, np.float32(0.0)).astype(np.float32)
