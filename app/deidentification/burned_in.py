"""Text burned into pixels: which pictures a person must look at, and where text seems to be.

The suggestion finds small bright or dark strokes that stand in a line. It misses some text and takes some anatomy for
text: it shows a person where to look, and decides nothing.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.finding import Box
from inference.frame import Frame
from inference.voi_lut import grey8

if TYPE_CHECKING:
    from pydicom import Dataset

# Cross-sectional pictures carry text only where the file says so, or where they are captures of a screen.
_CLEAN_MODALITIES = frozenset(("CT", "MR", "PT", "NM"))
_CAPTURES = ("1.2.840.10008.5.1.4.1.1.7",)  # secondary capture, and its multi-frame kinds below it
_LONGEST = 1024
"""Longest side, in pixels, of the picture in which text is looked for."""
_STRONG, _FAINT, _EVEN = 70, 24, 4.0
"""Contrast of strokes anywhere, and on even ground; the greatest standard deviation of such ground; in grey levels."""
_ONE_GREY, _SHARE, _FAINT_SHARE = 24, 0.42, 0.7
"""How far from one grey, in levels, strokes may be, and how many of them must be as near as that."""


def must_be_seen(dataset: "Dataset") -> str:
    """Why a person must look at the pixels before they are given away; empty where nothing speaks for text in them."""
    told = str(dataset.get("BurnedInAnnotation", "") or "").upper()
    if told == "YES":
        return "The file says that text is burned into its pixels."
    if any(str(dataset.get("SOPClassUID", "")).startswith(one) for one in _CAPTURES):
        return "It is a capture of a screen or of paper, which often has text in its pixels."
    kinds = {str(one).upper() for one in dataset.get("ImageType", None) or ()}
    if "SCREEN SAVE" in kinds:
        return "It is a capture of a screen."
    modality = str(dataset.get("Modality", ""))
    if told != "NO" and modality not in _CLEAN_MODALITIES:
        return f"The file does not say that its pixels ({modality or 'of unknown modality'}) are free of text."
    return ""


def suggested_text(frame: Frame) -> tuple[Box, ...]:
    """Boxes where text seems to be, in pixels of the frame, largest first."""
    import cv2

    grey = grey8(frame)
    if grey.ndim == 3:
        grey = cv2.cvtColor(grey, cv2.COLOR_RGB2GRAY).astype(np.uint8)
    found = [box for scale in _scales_of(max(grey.shape)) for box in _at_scale(grey, scale)]
    return tuple(sorted(_merged(found), key=lambda one: (one.bottom - one.top) * (one.right - one.left), reverse=True))


def _scales_of(longest: int) -> tuple[float, ...]:
    """A large picture is made smaller; a small one larger too: the letters of old captures are a few pixels high."""
    return (1.0, 2.0) if longest < _LONGEST / 2.5 else (min(1.0, _LONGEST / longest),)


def _at_scale(grey: NDArray[Any], scale: float) -> Iterator[Box]:
    """Bright text and dark text, with much contrast anywhere, and with little on even ground."""
    import cv2

    way = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way) if scale != 1.0 else grey
    square = cv2.getStructuringElement(cv2.MORPH_RECT, (9, 9))
    for operation, ground in ((cv2.MORPH_TOPHAT, cv2.MORPH_OPEN), (cv2.MORPH_BLACKHAT, cv2.MORPH_CLOSE)):
        strokes = np.asarray(cv2.morphologyEx(small, operation, square))
        even = _is_even(np.asarray(cv2.morphologyEx(small, ground, square)))
        for sharp, share in ((strokes > _STRONG, _SHARE), ((strokes > _FAINT) & even, _FAINT_SHARE)):
            for top, left, bottom, right in _lines(sharp.astype(np.uint8), np.asarray(small), share):
                yield Box(top / scale, left / scale, bottom / scale, right / scale)


def _is_even(ground: NDArray[Any]) -> NDArray[np.bool_]:
    """Where what lies behind the strokes hardly changes: the black around a fan, a bar of a screen; not tissue."""
    import cv2

    plain = ground.astype(np.float32)
    mean, square = cv2.blur(plain, (31, 31)), cv2.blur(plain * plain, (31, 31))
    return np.asarray(square - mean * mean < _EVEN**2)


def _lines(sharp: NDArray[np.uint8], grey: NDArray[Any], share: float) -> Iterator[tuple[float, float, float, float]]:
    """Runs of strokes of one height and, as drawn letters are, of one brightness."""
    import cv2

    joined = cv2.morphologyEx(sharp, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (13, 3)))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined)
    for left, top, width, height, _area in stats[1:count]:
        part = sharp[top : top + height, left : left + width]
        if not (6 <= height <= 64 and width >= 1.5 * height and 0.08 <= part.mean() <= 0.75):
            continue
        pieces = cv2.connectedComponents(part)[0] - 1
        written = grey[top : top + height, left : left + width][part > 0]
        if pieces >= 2 and _is_written(written, share):
            yield float(top - 2), float(left - 2), float(top + height + 2), float(left + width + 2)


def _is_written(strokes: NDArray[Any], share: float) -> bool:
    """Whether most of the strokes are of nearly one grey, as letters are, and tissue is not."""
    counts = np.bincount(strokes.ravel(), minlength=256).astype(np.float64)
    near = np.convolve(counts, np.ones(2 * _ONE_GREY + 1), "same")
    return float(near.max()) >= share * max(strokes.size, 1)


def _merged(boxes: Iterable[Box]) -> list[Box]:
    """Boxes that touch are one."""
    left = list(boxes)
    merged: list[Box] = []
    while left:
        one = left.pop()
        touching = [other for other in left if _touch(one, other)]
        if touching:
            left = [other for other in left if other not in touching]
            every = (one, *touching)
            left.append(
                Box(
                    min(box.top for box in every),
                    min(box.left for box in every),
                    max(box.bottom for box in every),
                    max(box.right for box in every),
                )
            )
        else:
            merged.append(one)
    return merged


def _touch(one: Box, other: Box) -> bool:
    return one.top <= other.bottom and other.top <= one.bottom and one.left <= other.right and other.left <= one.right


def blackened(pixels: NDArray[Any], boxes: Iterable[Box], *, is_inverted: bool = False) -> NDArray[Any]:
    """(rows, columns[, 3]) with the pixels that a box touches set to black: the least value, or of none below zero 0.

    Where the picture `is_inverted` (MONOCHROME1), black is its greatest value.
    """
    changed = pixels.copy()
    black = pixels.max() if is_inverted else pixels.min() if pixels.dtype.kind in "if" else 0
    for box in boxes:
        top, left = max(int(np.floor(box.top)), 0), max(int(np.floor(box.left)), 0)
        changed[top : max(int(np.ceil(box.bottom)), 0), left : max(int(np.ceil(box.right)), 0)] = black
    return changed
