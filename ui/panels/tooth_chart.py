"""The tooth chart: 32 teeth, linked both ways with the findings; state is told by mark and by colour."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.finding_filter import standing
from app.review import Verdict
from app.session import Session
from app.tooth_chart import LOWER, UPPER, Tooth, tooth_chart, tooth_of
from ui.icons import draw
from ui.panels.tooth_drawing import row_width, share_of, tooth_path
from ui.plain_text import shown, tip
from ui.theme import Theme

_HEIGHT, _NUMBER, _GLYPH = 132, 13, 12
_MOVES = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


class ToothChart(QWidget):
    """Click a tooth to choose its finding, again for its next one; the tooth of the chosen finding is outlined."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.teeth: dict[int, Tooth] = {}
        self.chosen = 0
        self._known: tuple[object, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Tooth chart"))
        self.hide()

    def refresh(self) -> None:
        """Show the teeth of the study in view; hidden where no finding names one."""
        session = self._session
        now = (session.findings(), session.review)
        if len(self._known) != len(now) or any(one is not other for one, other in zip(self._known, now, strict=True)):
            self._known = now
            self.teeth = tooth_chart(*now)
        selected = session.selected_finding
        if selected is not None:
            self.chosen = tooth_of(standing(selected, session.review))
        elif not self.hasFocus():
            self.chosen = 0
        words = self.teeth[self.chosen].words if self.chosen in self.teeth else ""
        self.setAccessibleDescription(shown(words, 200))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the panel, and high enough for two jaws."""
        return QSize(340, _HEIGHT)

    # --- the reader's hands ---

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose the tooth under the mouse."""
        number = self.tooth_at(event.position())
        if number and event.button() == Qt.MouseButton.LeftButton:
            self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows go from tooth to tooth."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        row = LOWER if self.chosen in LOWER else UPPER
        place = row.index(self.chosen) if self.chosen in row else 0
        row = {-1: UPPER, 1: LOWER}.get(move[1], row)
        self.choose(row[min(max(place + move[0], 0), len(row) - 1)])

    def event(self, event: QEvent) -> bool:
        """Say of the tooth under the mouse what was found on it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) in _MOVES:
                event.accept()
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self.tooth_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self.teeth[number].words) if number else "", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def choose(self, number: int) -> None:
        """Choose a tooth and the finding on it; a second time its next finding."""
        self.chosen = number
        findings = self.teeth[number].shown
        selected = self._session.selected_finding
        ids = [one.id for one in findings]
        if findings:
            place = ids.index(selected.id) + 1 if selected is not None and selected.id in ids else 0
            self._session.select_finding(ids[place % len(ids)])
        elif selected is not None:
            self._session.select_finding(None)
        self.setAccessibleDescription(shown(self.teeth[number].words, 200))
        self.update()

    def tooth_at(self, where: QPointF) -> int:
        """The tooth at a place of the widget; 0 where there is none."""
        return next((number for number in self.teeth if self._column(number).contains(where)), 0)

    # --- drawing ---

    def _box(self, number: int) -> QRectF:
        row = UPPER if number in UPPER else LOWER
        unit = (self.width() - 22) / row_width()
        before = row.index(number)
        left = 8 + sum(share_of(one) for one in row[:before]) * unit + (6 if before >= len(row) // 2 else 0)
        height = (self.height() - 2 * _NUMBER - 2 * _GLYPH - 12) / 2
        top = _GLYPH + 2 if row is UPPER else _GLYPH + 2 + height + 2 * _NUMBER + 6
        return QRectF(left + 1, top, share_of(number) * unit - 2, height)

    def _column(self, number: int) -> QRectF:
        """The tooth with its mark and its number."""
        box, more = self._box(number), _GLYPH + 2
        is_upper = number in UPPER
        return box.adjusted(-1, -more if is_upper else -_NUMBER - 2, 1, _NUMBER + 2 if is_upper else more)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw both jaws."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours.strong_line), 1, Qt.PenStyle.DotLine))
        middle = self._box(21).left() - 4
        painter.drawLine(QPointF(middle, 2), QPointF(middle, self.height() - 2))
        across = self._box(21).bottom() + _NUMBER + 4
        painter.drawLine(QPointF(8, across), QPointF(self.width() - 8, across))
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        for tooth in self.teeth.values():
            self._draw(painter, tooth)

    def _draw(self, painter: QPainter, tooth: Tooth) -> None:
        colours, box, column = self._theme.colours, self._box(tooth.number), self._column(tooth.number)
        is_upper = tooth.number in UPPER
        if tooth.number == self.chosen:
            painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else colours.accent), 1.5))
            painter.setBrush(QColor(colours.selected))
            painter.drawRoundedRect(column, 3, 3)
        colour = QColor(colours.verdict(tooth.verdict) if tooth.verdict else colours.muted)
        is_marked = tooth.verdict is not None and tooth.verdict is not Verdict.REJECTED
        pen = QPen(colour, 1.4 if is_marked else 1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if tooth.is_absent:
            pen.setStyle(Qt.PenStyle.DotLine)
        elif tooth.is_seen or is_marked:
            fill = QColor(colour if is_marked else QColor(colours.text))
            fill.setAlpha(90 if is_marked else 34)
            painter.setBrush(fill)
        painter.setPen(pen)
        painter.drawPath(tooth_path(tooth.number, box))
        if tooth.is_absent:
            painter.setPen(QPen(colour, 1.4))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
        if tooth.verdict is not None:
            y = column.top() + 1 if is_upper else column.bottom() - _GLYPH - 1
            draw(painter, str(tooth.verdict), colour.name(), QRectF(box.center().x() - _GLYPH / 2, y, _GLYPH, _GLYPH))
        painter.setPen(QColor(colours.text if tooth.shown else colours.muted))
        top = box.bottom() + 1 if is_upper else box.top() - _NUMBER - 1
        painter.drawText(QRectF(column.left() - 2, top, column.width() + 4, _NUMBER),
                         Qt.AlignmentFlag.AlignCenter, str(tooth.number))  # fmt: skip
