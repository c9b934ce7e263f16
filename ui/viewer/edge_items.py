"""What stands around the frame: corner text, orientation letters and the scale bar."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.language import spoken
from app.measure_spacing import scale_note
from inference.frame import Frame, PixelSpacing
from ui.language import translate
from ui.plain_text import isolated
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line, draw_text, draw_text_in, fitted_line, text_size
from ui.viewer.orientation import edge_letters

MARGIN = 10.0
TEXT = QColor("#e6ebf0")
LETTER = QColor("#ffd479")
CORNERS = ("top_left", "top_right", "bottom_left", "bottom_right")
_NICE_STEPS = (5.0, 2.0, 1.0)
_TICK, _GAP = 6.0, 5.0


def draw_corners(painter: QPainter, area: QRectF, corners: Mapping[str, Sequence[str]]) -> list[QRectF]:
    """The lines of each corner, none wider than nearly half the area; the places that they took."""
    taken = []
    metrics = QFontMetricsF(painter.font(), painter.device())
    height, ascent = metrics.lineSpacing(), metrics.ascent()
    limit = area.width() * 0.48 - MARGIN
    for corner, lines in corners.items():
        top = MARGIN if corner.startswith("top") else area.height() - MARGIN - height * len(lines)
        for place, line in enumerate(lines):
            text, width = fitted_line(painter, isolated(line), limit)
            left = MARGIN if corner.endswith("left") else area.width() - MARGIN - width
            box = QRectF(left, top + place * height, width, height)
            draw_text(painter, QPointF(box.left(), box.top() + ascent), text, TEXT)
            taken.append(box)
    return taken


def draw_letters(painter: QPainter, area: QRectF, frame: Frame, view: ViewTransform) -> list[QRectF]:
    """The side of the patient at the middle of each edge; the places that they took."""
    letters = edge_letters(frame.geometry, view.orientation)
    plain = painter.font()
    large = QFont(plain)
    large.setPointSizeF(plain.pointSizeF() * 1.4 if plain.pointSizeF() > 0 else 14.0)
    large.setBold(True)
    painter.setFont(large)
    taken = []
    for text, across, upright in (
        (letters.left, 0.0, 0.5),
        (letters.top, 0.5, 0.0),
        (letters.right, 1.0, 0.5),
        (letters.bottom, 0.5, 1.0),
    ):
        if text:
            width, height = text_size(painter, text)
            left = MARGIN + (area.width() - 2 * MARGIN - width) * across
            box = QRectF(left, MARGIN + (area.height() - 2 * MARGIN - height) * upright, width, height)
            draw_text_in(painter, box, text, LETTER)
            taken.append(box)
    painter.setFont(plain)
    return taken


def draw_mirror_mark(painter: QPainter, area: QRectF, view: ViewTransform) -> list[QRectF]:
    """Words at the top where left and right have changed places: without letters nothing else would tell."""
    if not view.orientation.is_mirrored:
        return []
    text = QCoreApplication.translate("Canvas", "MIRRORED")
    width, height = text_size(painter, text)
    box = QRectF((area.width() - width) / 2, MARGIN + height * 1.6, width, height)
    draw_text_in(painter, box, text, LETTER)
    return [box]


def bar_length_mm(longest_mm: float) -> float:
    """The greatest of 1, 2, 5, 10, 20 ... that is not longer than this."""
    power = 10.0 ** math.floor(math.log10(longest_mm))
    return next(step * power for step in _NICE_STEPS if step * power <= longest_mm * (1 + 1e-9))


def mm_per_pixel(spacing: PixelSpacing, view: ViewTransform) -> float:
    """Millimetres in one logical pixel along the screen's width."""
    if view.orientation.quarter_turns % 2:
        return spacing.row_mm / view.zoom_row * view.ratio
    return spacing.column_mm / view.zoom * view.ratio


def draw_scale_bar(
    painter: QPainter, area: QRectF, frame: Frame, view: ViewTransform, taken: Sequence[QRectF] = ()
) -> list[QRectF]:
    """A bar of a round length, only where the spacing is known, above what is `taken`; the place that it took."""
    if frame.spacing is None:
        return []
    per_pixel = mm_per_pixel(frame.spacing, view)
    length = bar_length_mm(area.width() * 0.22 * per_pixel)
    width = length / per_pixel
    text = (
        translate("EdgeItems", "{0:g} cm").format(length / 10)
        if length >= 10
        else translate("EdgeItems", "{0:g} mm").format(length)
    )
    note = scale_note(frame.spacing).strip()
    text += f" {spoken(note)}" if note else ""
    metrics = QFontMetricsF(painter.font(), painter.device())
    text_width = metrics.horizontalAdvance(text)
    widest = max(width, text_width)
    height = 9.0 + metrics.ascent()
    box = QRectF((area.width() - widest) / 2, 0.0, widest, height)
    box.moveBottom(area.height() - MARGIN - metrics.height() * 1.9)
    while hit := [one.top() for one in taken if one.intersects(box.adjusted(-_GAP, -1, _GAP, 1)) and one.top() > _GAP]:
        box.moveBottom(min(hit) - _GAP)
    left, bottom = (area.width() - width) / 2, box.bottom()
    pen = QPen(TEXT, 1.5)
    draw_line(painter, QLineF(left, bottom, left + width, bottom), pen)
    for share in (0.0, 0.5, 1.0):
        tick = _TICK if share != 0.5 else 4.0
        draw_line(painter, QLineF(left + width * share, bottom - tick, left + width * share, bottom), pen)
    draw_text(painter, QPointF((area.width() - text_width) / 2, bottom - 9.0), text, TEXT)
    return [box]
