"""The pattern of the display check, drawn for the screen's own pixels after TG18-QC (AAPM On-line Report 03, 2005).

Not the published bitmap: the same elements, laid out for a screen of any size.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

GROUND, GRID = 51, 77
STEPS = tuple(range(8, 256, 16))
"""The sixteen greys of the ring."""
FAINT = 4
"""By how much the corners of a grey square differ from it."""
FIVE_PER_CENT, NINETY_FIVE_PER_CENT = 13, 242
WORDS = "QUALITY CONTROL"
_GROUNDS = (20, 128, 235)

Grey = NDArray[np.uint8]


def pattern(width: int, height: int) -> QImage:
    """The pattern of (width, height) device pixels, at least 320 x 240; every element lies on whole pixels."""
    width, height = max(width, 320), max(height, 240)
    grey = np.full((height, width), GROUND, np.uint8)
    _grid(grey)
    side = min(width // 10, height // 8)
    for place, level in zip(ring(width, height, side), STEPS, strict=True):
        _step(grey, place, side, level)
    _ramps(grey, side)
    middle_x, middle_y = width // 2, height // 2
    _fives(grey, middle_x, middle_y - side * 3 // 4, side)
    fine = max(side // 2, 24)
    for x, y in (
        (middle_x, middle_y + side // 2),
        (side // 2 + side, side // 2 + 4),
        (width - side // 2 - side, side // 2 + 4),
        (side // 2 + side, height - side // 2 - 4),
        (width - side // 2 - side, height - side // 2 - 4),
    ):
        _lines(grey, x - fine, y - fine // 2, fine)
    _edges(grey)
    image = QImage(grey.data, width, height, grey.strides[0], QImage.Format.Format_Grayscale8).copy()
    _letters(image, side)
    return image


def ring(width: int, height: int, side: int) -> list[tuple[int, int]]:
    """Top left corners (x, y) of the sixteen squares: five above, five below, three at each side."""
    across = [round(width / 2 + (place - 2) * side * 1.2 - side / 2) for place in range(5)]
    reach = round(1.2 * side)
    rows = [round(height / 2 - side / 2 + offset * reach) for offset in (-2, -1, 0, 1, 2)]
    upper = [(x, rows[0]) for x in across]
    right = [(across[4] + reach, y) for y in rows[1:4]]
    lower = [(x, rows[4]) for x in reversed(across)]
    left = [(across[0] - reach, y) for y in reversed(rows[1:4])]
    return upper + right + lower + left


def _grid(grey: Grey) -> None:
    pitch = max(min(grey.shape) // 12, 16)
    grey[grey.shape[0] // 2 % pitch :: pitch] = GRID
    grey[:, grey.shape[1] // 2 % pitch :: pitch] = GRID


def _edges(grey: Grey) -> None:
    """A white line around all, and one five pixels within; marks in the corners."""
    grey[[0, -1]] = grey[:, [0, -1]] = 255
    grey[[5, -6], 5:-5] = 255
    grey[5:-5, [5, -6]] = 255
    for rows in (slice(8, 24), slice(-24, -8)):
        for columns in (slice(8, 24), slice(-24, -8)):
            grey[rows, columns] = 255
            grey[rows, columns][4:-4, 4:-4] = 0


def _step(grey: Grey, place: tuple[int, int], side: int, level: int) -> None:
    x, y = place
    square = grey[max(y, 0) : y + side, max(x, 0) : x + side]
    square[:] = level
    small = max(side // 5, 4)
    square[:small, :small] = level + FAINT
    square[-small:, -small:] = level + FAINT
    square[:small, -small:] = level - FAINT
    square[-small:, :small] = level - FAINT


def _fives(grey: Grey, middle: int, y: int, side: int) -> None:
    for x, ground, level in ((middle - side - 4, 0, FIVE_PER_CENT), (middle + 4, 255, NINETY_FIVE_PER_CENT)):
        square = grey[y - side // 2 : y + side // 2, x : x + side]
        square[:] = ground
        quarter = side // 4
        square[quarter:-quarter, side // 3 : -(side // 3)] = level


def _lines(grey: Grey, left: int, top: int, side: int) -> None:
    """Upright and level lines side by side: one pixel on and one off, at full contrast and at little of it."""
    rows, columns = np.mgrid[0:side, 0:side]
    half = side // 2
    for offset, phase in ((0, columns), (side, rows)):
        dark = np.where(np.arange(side)[:, None] < half, 0, 118)
        bright = np.where(np.arange(side)[:, None] < half, 255, 138)
        block = np.where(phase % 2 == 0, bright, dark).astype(np.uint8)
        onto = grey[max(top, 0) : top + side, max(left + offset, 0) : left + offset + side]
        onto[:] = block[: onto.shape[0], : onto.shape[1]]


def _ramps(grey: Grey, side: int) -> None:
    """Two bars at the sides: black to white upwards on the left, downwards on the right."""
    height, width = grey.shape
    top, bottom, breadth = height // 8, height - height // 8, max(side // 3, 12)
    levels = np.floor(np.linspace(0, 255.999, bottom - top)).astype(np.uint8)
    grey[top:bottom, 28 : 28 + breadth] = levels[::-1, None]
    grey[top:bottom, width - 28 - breadth : width - 28] = levels[:, None]


def letter_contrasts() -> tuple[int, ...]:
    """By how much each letter of WORDS differs from its ground: halved again and again, as in TG18-QC."""
    count = len(WORDS.replace(" ", ""))
    found = [max(1, round(14 * 0.82**place)) for place in range(count)]
    return tuple(sorted(found, reverse=True))


def _letters(image: QImage, side: int) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, on=False)
    size = max(side // 7, 9)
    font = QFont(painter.font())
    font.setPixelSize(size)
    font.setBold(True)
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    painter.setFont(font)
    breadth = side * 5.6
    top = image.height() / 2 + side * 0.95
    for place, ground in enumerate(_GROUNDS):
        box = QRectF(image.width() / 2 - breadth / 2, top + place * size * 1.5, breadth, size * 1.5)
        painter.fillRect(box, QColor(ground, ground, ground))
        step = breadth / (len(WORDS) + 1)
        contrasts = iter(letter_contrasts())
        for column, letter in enumerate(WORDS):
            if letter == " ":
                continue
            level = ground + next(contrasts) * (1 if ground < 200 else -1)
            painter.setPen(QColor(level, level, level))
            cell = QRectF(box.left() + step * (column + 0.5), box.top(), step, box.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
