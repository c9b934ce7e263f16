"""A frame as a picture, with findings and heatmap over it, without a screen: for reports and for the command line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box, Localization, Mask, Point, Polygon, Saliency
from inference.frame import Frame, LookupTable, Window
from inference.voi_lut import grey8

HEATMAP_OPACITY = 0.45

Picture = NDArray[np.uint8]
Path2D = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """What is drawn for one finding: outlines as (n, 2) arrays of row and column, in pixels of the frame.

    `anchor` is (row, column), where the leader line to the label ends; None for a finding of the whole frame. A quiet
    mark is normal anatomy: a thin outline with its name within, which draws no eye from what was found.
    """

    label: str
    colour: str
    outlines: tuple[Path2D, ...]
    anchor: tuple[float, float] | None
    is_quiet: bool = False


def plain(frame: Frame, voi: Window | LookupTable | None = None, *, is_inverted: bool = False) -> Picture:
    """The frame as a reader sees it: (rows, columns) uint8, or (rows, columns, 3) for colour."""
    if not frame.is_colour:
        return grey8(frame, voi, is_inverted=is_inverted)
    colour = frame.stored if frame.stored.dtype == np.uint8 else (frame.stored >> 8).astype(np.uint8)
    return 255 - colour if is_inverted else np.asarray(colour)


def with_heatmap(picture: Picture, saliency: Saliency, opacity: float = HEATMAP_OPACITY) -> Picture:
    """The picture in colour with the map over it; where the map is low, the picture shows through unchanged."""
    import cv2

    blended = in_colour(picture).copy()
    rows, columns = blended.shape[:2]
    top, bottom = (round(min(max(edge, 0.0), rows)) for edge in (saliency.region.top, saliency.region.bottom))
    left, right = (round(min(max(edge, 0.0), columns)) for edge in (saliency.region.left, saliency.region.right))
    if bottom <= top or right <= left or not saliency.values.size:
        return blended
    values = np.clip(np.nan_to_num(saliency.values), 0.0, 1.0).astype(np.float32)
    values = np.clip(cv2.resize(values, (right - left, bottom - top), interpolation=cv2.INTER_CUBIC), 0.0, 1.0)
    levels = (values * 255.0 + 0.5).astype(np.uint8)
    alpha = np.minimum(values * 2.0, 1.0) * np.float32(opacity)
    heat = cv2.cvtColor(cv2.applyColorMap(levels, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)
    under = np.ascontiguousarray(blended[top:bottom, left:right])
    blended[top:bottom, left:right] = cv2.blendLinear(under, heat, 1.0 - alpha, alpha)
    return blended


def stretched(saliency: Saliency, frame: Frame, shape: tuple[int, ...]) -> Saliency:
    """The map for a picture of the frame that has another size: its region is scaled along."""
    down, across = shape[0] / frame.rows, shape[1] / frame.columns
    box = saliency.region
    return replace(saliency, region=Box(box.top * down, box.left * across, box.bottom * down, box.right * across))


def heat_colours() -> NDArray[np.uint8]:
    """The heatmap's colours from low to high, (256, 3) RGB."""
    import cv2

    ramp = np.arange(256, dtype=np.uint8)[:, None]
    return np.asarray(cv2.applyColorMap(ramp, cv2.COLORMAP_INFERNO)[:, 0, ::-1], np.uint8)


def in_colour(picture: Picture) -> Picture:
    """The picture with three channels."""
    return picture if picture.ndim == 3 else np.repeat(picture[:, :, None], 3, axis=2)


def mark(localization: Localization | None, label: str, colour: str) -> Mark:
    """The outlines of a finding."""
    drawn = outlines(localization)
    if isinstance(localization, Point):
        return Mark(label, colour, drawn, (localization.row, localization.column))
    if not drawn:
        return Mark(label, colour, (), None)
    largest = max(drawn, key=lambda one: float(np.prod(np.ptp(one, axis=0) + 1.0)))
    row = float(largest[:, 0].min())
    columns = largest[np.isclose(largest[:, 0], row), 1]
    return Mark(label, colour, drawn, (row, float(columns.max())))


def outlines(localization: Localization | None, *, has_holes: bool = True) -> tuple[Path2D, ...]:
    """The closed lines around a localization, (n, 2) of row and column; of a mask also those around its holes."""
    if isinstance(localization, Box):
        top, left, bottom, right = localization.top, localization.left, localization.bottom, localization.right
        return (np.array([[top, left], [top, right], [bottom, right], [bottom, left]], np.float64),)
    if isinstance(localization, Polygon) and localization.points:
        return (np.array([[point.row, point.column] for point in localization.points], np.float64),)
    if isinstance(localization, Mask):
        return _contours(localization, has_holes=has_holes)
    return ()


def _contours(mask: Mask, *, has_holes: bool) -> tuple[Path2D, ...]:
    """The edges of a mask in frame coordinates."""
    import cv2

    # Twofold, so that the contour, which runs through the centres of pixels, keeps to a quarter pixel of the edge.
    large = np.pad(mask.pixels.astype(np.uint8).repeat(2, axis=0).repeat(2, axis=1), 1)
    mode = cv2.RETR_CCOMP if has_holes else cv2.RETR_EXTERNAL
    found, _ = cv2.findContours(large, mode, cv2.CHAIN_APPROX_SIMPLE)
    offset = np.array([mask.top, mask.left], np.float64)
    return tuple((one[:, 0, ::-1] - 0.5) / 2.0 + offset for one in found)


def squared(picture: Picture, frame: Frame) -> Picture:
    """The picture with square pixels: the shorter side of a pixel is kept, so that nothing is lost."""
    import cv2

    height, width = display_size(frame)
    if (height, width) == picture.shape[:2]:
        return picture
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def display_size(frame: Frame) -> tuple[int, int]:
    """(rows, columns) of the frame drawn with square pixels."""
    aspect = frame.spacing.row_mm / frame.spacing.column_mm if frame.spacing and frame.spacing.column_mm > 0 else 1.0
    if not 0.1 <= aspect <= 10.0 or abs(aspect - 1.0) < 1e-3:
        return frame.rows, frame.columns
    return (round(frame.rows * aspect), frame.columns) if aspect > 1 else (frame.rows, round(frame.columns / aspect))


def reduced(picture: Picture, longest: int) -> Picture:
    """The picture made smaller, by area, until its longer side has at most this many pixels."""
    import cv2

    rows, columns = picture.shape[:2]
    scale = longest / max(rows, columns)
    if scale >= 1.0:
        return picture
    size = max(1, round(columns * scale)), max(1, round(rows * scale))
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def jpeg(picture: Picture, quality: int = 92) -> bytes:
    """The picture as JPEG; colour is not subsampled (4:4:4), so that thin outlines and maps keep their hue."""
    import cv2

    flags = [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    ordered = np.ascontiguousarray(picture if picture.ndim == 2 else picture[:, :, ::-1])
    is_encoded, code = cv2.imencode(".jpg", ordered, flags)
    if not is_encoded:
        raise ValueError(f"no JPEG of {picture.shape}")
    return bytes(code)


def orientation_letters(frame: Frame) -> tuple[str, str, str, str] | None:
    """Letters for the left, right, upper and lower edge, from the direction cosines or from PatientOrientation.

    R right, L left, A anterior, P posterior, H head, F foot (PS3.3 C.7.6.1.1.1); None where the file says neither.
    """
    geometry = frame.geometry
    if geometry.orientation is not None:
        row, column = _letters(geometry.orientation[:3]), _letters(geometry.orientation[3:])
    elif geometry.patient_orientation is not None:
        row, column = geometry.patient_orientation
    else:
        return None
    return (_opposite(row), row, _opposite(column), column) if row and column else None


def _letters(cosines: Iterable[float]) -> str:
    """The direction in the patient, the strongest axis first; axes below about 17 degrees are left out."""
    axes = zip(cosines, ("LR", "PA", "HF"), strict=True)
    strongest = sorted(((abs(value), pair[0] if value > 0 else pair[1]) for value, pair in axes), reverse=True)
    return "".join(letter for size, letter in strongest if size > 0.3)


def _opposite(letters: str) -> str:
    return letters.translate(str.maketrans("LRPAHF", "RLAPFH"))
