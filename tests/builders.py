"""Frames, findings and maps for tests. Knows no Qt."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box, Finding, Localization, ModelReference, Saliency
from inference.frame import Frame, FrameGeometry, FrameKey, PixelSpacing

MODEL = ModelReference("chest-pneumonia", "Chest pneumonia", "1.0.0", "ab" * 32)
AXIAL = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)
CORONAL = (1.0, 0.0, 0.0, 0.0, 0.0, -1.0)
SAGITTAL = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def make_frame(stored: NDArray[Any], uid: str = "1.2.3", number: int = 1, **fields: Any) -> Frame:
    """A frame of these stored values, read-only as the reader hands them out."""
    pixels = np.ascontiguousarray(stored)
    pixels.setflags(write=False)
    bits = 8 * min(pixels.dtype.itemsize, 2)
    return Frame(FrameKey(uid, number), pixels, **({"bits_stored": bits} | fields))


def ramp(rows: int = 64, columns: int = 96, dtype: Any = np.uint16, low: int = 0, high: int = 4095) -> NDArray[Any]:
    """Values that rise from the first pixel to the last, none like its neighbour."""
    return np.linspace(low, high, rows * columns).reshape(rows, columns).round().astype(dtype)


def quadrants(size: int = 100) -> NDArray[np.uint8]:
    """(size, size, 3): red, green in the upper half, blue, white in the lower."""
    pixels = np.zeros((size, size, 3), np.uint8)
    half = size // 2
    pixels[:half, :half] = (255, 0, 0)
    pixels[:half, half:] = (0, 255, 0)
    pixels[half:, :half] = (0, 0, 255)
    pixels[half:, half:] = (255, 255, 255)
    return pixels


def make_finding(
    localization: Localization | None, finding_id: str = "a", label: str = "Opacity", **fields: Any
) -> Finding:
    """A finding at 0.81 on the frame that `make_frame` makes."""
    key = fields.pop("frame", FrameKey("1.2.3"))
    return Finding(finding_id, key, label, 0.81, 0.5, MODEL, localization, **fields)


def make_saliency(
    values: Sequence[Sequence[float]],
    region: Box,
    key: FrameKey = FrameKey("1.2.3"),  # noqa: B008 - frozen
) -> Saliency:
    """A map of these values over a region."""
    return Saliency(key, "PNEUMONIA", "grad_cam", np.array(values, np.float32), region, MODEL)


def placed(
    orientation: Sequence[float], position: Sequence[float] = (0.0, 0.0, 0.0), **fields: Any
) -> Mapping[str, Any]:
    """The fields of a frame that lies in the patient, with pixels of half a millimetre."""
    x, y, z = position
    a, b, c, d, e, f = orientation
    geometry = FrameGeometry((x, y, z), (a, b, c, d, e, f), frame_of_reference_uid="1.9")
    return {"geometry": geometry, "spacing": PixelSpacing(0.5, 0.5)} | fields
