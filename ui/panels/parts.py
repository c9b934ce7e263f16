"""The small widgets of which all panels are made: labels that never read markup, buttons, lines."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from app.language import spoken
from ui.icons import Icons
from ui.plain_text import shown, shown_lines, tip


class PlainLabel(QLabel):
    """A label that says exactly its text, wrapped; `role` names its look in the style sheet."""

    def __init__(self, text: str = "", role: str = "", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setObjectName(role)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text in the reader's language, made safe."""
        self.setText(shown_lines(spoken(text)))


class ElidedLabel(QWidget):
    """One line that is elided rather than cut; the tool tip has the whole of it."""

    def __init__(self, text: str = "", role: str = "", *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._inner = QLabel(self)
        self._inner.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self._inner.setObjectName(role)
        self._mode = mode
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text on one line in the reader's language, made safe."""
        safe = shown(spoken(text))
        if safe != self._text:
            self._text = safe
            self.setAccessibleName(safe)
            self._fit()
            self.updateGeometry()

    def take_role(self, role: str) -> None:
        """Look as the style sheet has it for this role."""
        if role != self._inner.objectName():
            self._inner.setObjectName(role)
            self._inner.style().unpolish(self._inner)
            self._inner.style().polish(self._inner)
            self._fit()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as the whole text."""
        metrics = self._inner.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as a few letters."""
        return QSize(24, self._inner.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Elide anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._inner.resize(self.size())
        elided = self._inner.fontMetrics().elidedText(self._text, self._mode, self.width())
        self._inner.setText(elided)
        self.setToolTip(tip(self._text) if elided != self._text else "")


class Line(QFrame):
    """A thin rule between two groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")


class KeyCap(PlainLabel):
    """A key of the keyboard, drawn as one."""

    def __init__(self, key: str) -> None:
        super().__init__(key, "keycap", wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class ColourDot(QWidget):
    """A dot in the colour of a label."""

    def __init__(self, colour: str, diameter: int = 9) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(diameter, diameter)

    def show_colour(self, colour: str) -> None:
        """Take another colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect())


def push_button(text: str, role: str = "", *, hint: str = "", is_checkable: bool = False) -> QPushButton:
    """A button with a text; `role` is primary, plain or chip."""
    button = QPushButton(text)
    button.setCheckable(is_checkable)
    button.setIconSize(QSize(26, 16))  # eight pixels of air between icon and text
    button.setAccessibleName(text)
    if role:
        button.setObjectName(role)
    if hint:
        button.setToolTip(tip(hint))
    return button


def icon_button(icons: Icons, icon: str, name: str, colour: str = "muted") -> QToolButton:
    """A button with an icon alone; its name is its tool tip and what a screen reader says."""
    button = QToolButton()
    icons.dress(button, icon, colour)
    button.setAccessibleName(name)
    button.setToolTip(tip(name))
    return button


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
