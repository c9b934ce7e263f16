"""Shows notices in the window; never a modal box for an expected failure."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.language import spoken
from app.notices import Level, Notice
from ui.icons import Icons, pixmap
from ui.panels.parts import PlainLabel, icon_button, push_button
from ui.theme import Theme

SHOWN = 3
"""Notices that stand at one time; more wait behind them."""
INFORMATION_S = 12
"""Seconds after which mere information goes away; a caution or failure stays until it is dismissed."""


class NoticeCard(QFrame):
    """One notice: its level as a glyph, its text, its advice, and a button that dismisses it."""

    dismissed = Signal(object)

    def __init__(self, notice: Notice, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.notice = notice
        self.count = 1
        self.setObjectName("notice")
        self.setProperty("level", str(notice.level))
        self._text = PlainLabel(notice.text, "strong")
        self._glyph = QLabel()
        self._draw(theme)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        if notice.advice:
            words.addWidget(PlainLabel(notice.advice, "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        self.close_button = icon_button(icons, "cancel", self.tr("Dismiss this notice"))
        self.close_button.clicked.connect(self._dismiss)
        row.addWidget(self.close_button)
        self.setAccessibleName(f"{spoken(notice.level)}: {spoken(notice.text)} {spoken(notice.advice)}")

    def repeated(self) -> None:
        """Say that the same notice came again."""
        self.count += 1
        self._text.say(self.tr("{0}  ({1} times)").format(spoken(self.notice.text), self.count))

    def text(self) -> str:
        """What it says, with the advice."""
        return f"{self._text.text()} {spoken(self.notice.advice)}".strip()

    def _draw(self, theme: Theme) -> None:
        colour = getattr(theme.colours, str(self.notice.level))
        self._glyph.setPixmap(pixmap(str(self.notice.level), colour, 20, self.devicePixelRatioF()))

    @Slot()
    def _dismiss(self) -> None:
        self.dismissed.emit(self)


class NoticeBar(QWidget):
    """The notices that stand, newest last; more wait their turn."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._waiting: list[Notice] = []
        self._cards: list[NoticeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._more = push_button("", "plain")
        self._more.clicked.connect(self.dismiss_all)
        self._column.addWidget(self._more)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        self._arrange()

    @property
    def cards(self) -> tuple[NoticeCard, ...]:
        """The notices on screen."""
        return tuple(self._cards)

    def text(self) -> str:
        """What stands in the bar."""
        return "\n".join(card.text() for card in self._cards)

    def show_notice(self, notice: Notice) -> None:
        """Show it, or let it wait; the same one again is counted, not repeated."""
        for card in self._cards:
            if card.notice == notice:
                card.repeated()
                return
        if notice in self._waiting:
            return
        self._waiting.append(notice)
        self._arrange()

    @Slot()
    def dismiss_all(self) -> None:
        """Clear the bar and what waits behind it."""
        self._waiting.clear()
        for card in tuple(self._cards):
            self._dismiss(card)

    @Slot(object)
    def _dismiss(self, card: NoticeCard) -> None:
        if card in self._cards:
            self._cards.remove(card)
            card.hide()
            card.deleteLater()
        self._arrange()

    @Slot()
    def _expire(self) -> None:
        for card in tuple(self._cards):
            if card.notice.level is Level.INFORMATION:
                self._dismiss(card)

    def _arrange(self) -> None:
        while self._waiting and len(self._cards) < SHOWN:
            card = NoticeCard(self._waiting.pop(0), self._theme, self._icons)
            card.dismissed.connect(self._dismiss)
            self._cards.append(card)
            self._column.insertWidget(len(self._cards) - 1, card)
            QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        if any(card.notice.level is Level.INFORMATION for card in self._cards):
            self._timer.start(INFORMATION_S * 1000)
        self._more.setText(self.tr("{0} more · dismiss all").format(len(self._waiting)))
        self._more.setVisible(bool(self._waiting))
        self.setVisible(bool(self._cards))
