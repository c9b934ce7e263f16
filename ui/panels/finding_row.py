"""One row of the findings: what, how probable, and the verdict, as many lines as the words need; or a group's line."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.finding_group import FindingGroup
from app.language import spoken
from app.review import Decision, Verdict
from app.wording import number_words
from inference.finding import Finding
from ui.icons import draw
from ui.panels.finding_model import (
    DECISION,
    FINDING,
    FLAGGED,
    FRAME_WORDS,
    GROUP,
    IN_GROUP,
    IS_OPEN,
    FindingModel,
    Index,
    finding_words,
    group_words,
)
from ui.panels.study_row import draw_ground, write
from ui.theme import Theme

ROW_HEIGHT = 57
"""Of a finding whose three lines fit, in logical pixels."""
_EDGE, _GAP = 5, 2
_WORDS_LEFT, _DOT_ROOM, _RIGHT = 40, 16, 10
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class FindingDelegate(QStyledItemDelegate):
    """Draws a finding behind the glyph of its verdict; the words wrap where the list is narrow."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._sizes: dict[int, tuple[tuple[object, ...], QSize]] = {}
        self._watched = (view, view.viewport())
        for one in self._watched:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """In another width or another font every row is measured anew."""
        if any(watched is one for one in self._watched):  # what else is watched is an editor of a row
            if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
                self._sizes.clear()
            return False
        return super().eventFilter(watched, event)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As high as the words need at the list's width."""
        # A list lays all its rows anew when one has changed: what stands as it stood is not measured again.
        model = index.model()
        parts = model.parts(index.row()) if isinstance(model, FindingModel) else ()
        known = self._sizes.get(index.row())
        if known is None or not parts or known[0] != parts:
            known = self._sizes[index.row()] = parts, self._measured(index)
        return known[1]

    def _measured(self, index: Index) -> QSize:
        font = self._view.font()
        line = QFontMetrics(font).lineSpacing()
        if index.data(GROUP) is not None or _is_compact(index):
            return QSize(120, line + 2 * _EDGE + 4)
        lines = finding_words(index.data(FINDING), index.data(DECISION), index.data(FRAME_WORDS) or "")
        heights = _heights(lines, self._view.viewport().width(), font.key())
        return QSize(120, max(sum(heights) + 2 * _EDGE + 2 * _GAP + 4, ROW_HEIGHT + 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._theme)
        group: FindingGroup | None = index.data(GROUP)
        if group is not None:
            self._paint_group(painter, option, index, group)
        elif _is_compact(index):
            self._paint_compact(painter, option, index)
        else:
            self._paint_finding(painter, option, index)
        painter.restore()

    def _paint_finding(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(FINDING)
        decision: Decision | None = index.data(DECISION)
        verdict = decision.verdict if decision else Verdict.UNREVIEWED
        colours = self._theme.colours
        area = option.rect.adjusted(12, _EDGE, -_RIGHT, -_EDGE)
        draw(painter, str(verdict), colours.verdict(verdict), QRectF(area.left(), area.top() + 1, 18, 18))
        lines = finding_words(finding, decision, index.data(FRAME_WORDS) or "")
        heights = _heights(lines, option.rect.width(), option.font.key())
        strong = _strong(option.font)
        strong.setStrikeOut(verdict is Verdict.REJECTED)
        shades = (colours.muted if verdict is Verdict.REJECTED else colours.text, colours.muted,
                  colours.verdict(verdict))  # fmt: skip
        top = area.top()
        for place, (text, height, shade) in enumerate(zip(lines, heights, shades, strict=True)):
            painter.setFont(option.font if place else strong)
            painter.setPen(QColor(shade))
            left = option.rect.left() + _WORDS_LEFT
            painter.drawText(QRect(left, top, _width(option.rect.width(), place), height), int(_WRAPPED), text)
            top += height + _GAP
        self._draw_dot(painter, finding, area)
        if index.data(FLAGGED):
            draw(painter, "flag", colours.caution, QRectF(area.left(), area.top() + 24, 16, 16))

    def _paint_compact(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        finding: Finding = index.data(FINDING)
        what, _, _ = finding_words(finding, None, "")
        area = option.rect.adjusted(_WORDS_LEFT, _EDGE, -_RIGHT, -_EDGE)
        words = f"{what}  {spoken(number_words(finding))}"
        write(painter, words, area.adjusted(0, 0, -_DOT_ROOM, 0), option.font, self._theme.colours.muted)
        self._draw_dot(painter, finding, area)

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, group: FindingGroup) -> None:
        colours = self._theme.colours
        area = option.rect.adjusted(12, _EDGE, -_RIGHT, -_EDGE)
        painter.save()
        painter.translate(area.left() + 9, area.center().y() + 0.5)
        painter.rotate(0 if index.data(IS_OPEN) else -90)
        draw(painter, "chevron-down", colours.muted, QRectF(-8, -8, 16, 16))
        painter.restore()
        words = group_words(group, index.data(FRAME_WORDS) or "")
        write(painter, words, area.adjusted(28, 0, 0, 0), option.font, colours.muted)

    def _draw_dot(self, painter: QPainter, finding: Finding, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(finding.colour))
        painter.drawEllipse(QRectF(area.right() - 9, area.top() + 5, 9, 9))


def _is_compact(index: Index) -> bool:
    """Whether it is normal anatomy, unfolded: one line is enough for it."""
    return bool(index.data(IN_GROUP))


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _width(row: int, place: int) -> int:
    """Room for one of the three lines in a row of this width; the first leaves the dot its place."""
    return max(row - _WORDS_LEFT - _RIGHT - (0 if place else _DOT_ROOM), 40)


@lru_cache(maxsize=4096)
def _heights(lines: tuple[str, str, str], row: int, font_key: str) -> tuple[int, int, int]:
    font = QFont()
    font.fromString(font_key)
    metrics = QFontMetrics(_strong(font)), QFontMetrics(font), QFontMetrics(font)
    first, second, third = (
        one.boundingRect(QRect(0, 0, _width(row, place), 10_000), int(_WRAPPED), text or " ").height()
        for place, (one, text) in enumerate(zip(metrics, lines, strict=True))
    )
    return first, second, third
