"""One label of a model: its probability as a sentence and as a bar with the operating point on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.language import spoken
from app.wording import probability_sentence
from inference.finding import LabelProbability
from ui.panels.parts import ColourDot, ElidedLabel, PlainLabel
from ui.theme import Theme

BAR_WIDTH = 96


class ProbabilityBar(QWidget):
    """A bar from 0 to 1; the tick is the model's operating point."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._one = LabelProbability("", 0.0, 0.5)
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_probability(self, one: LabelProbability, colour: str) -> None:
        """Draw this probability in this colour."""
        self._one, self._colour = one, colour
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide and low."""
        return QSize(80, 10)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw ground, bar and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        ground = QRectF(0, 3, self.width(), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(ground, 2, 2)
        is_above = self._one.probability >= self._one.threshold
        fill = QColor(self._colour if is_above else colours.muted)
        painter.setBrush(fill)
        share = min(max(self._one.probability, 0.0), 1.0)
        painter.drawRoundedRect(QRectF(0, 3, max(4.0, share * self.width()), 4), 2, 2)
        x = min(max(self._one.threshold, 0.0), 1.0) * (self.width() - 2) + 1
        painter.setPen(QPen(QColor(colours.text), 1.6))
        painter.drawLine(round(x), 0, round(x), 9)


class ProbabilityRow(QWidget):
    """A label, its bar, and its sentence; one row shows one label after the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._dot = ColourDot("")
        self._name = ElidedLabel()
        self._bar = ProbabilityBar(theme)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._words = PlainLabel("", "muted")
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._dot)
        head.addWidget(self._name, 1)
        head.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self._words)

    def show_probability(self, one: LabelProbability, colour: str, *, is_calibrated: bool) -> None:
        """Show this label; one at or above its operating point stands out."""
        sentence = probability_sentence(one.probability, one.threshold, is_calibrated=is_calibrated)
        is_above = one.probability >= one.threshold
        self._name.say(one.label)
        self._name.take_role("strong" if is_above else "")
        self._dot.show_colour(colour)
        self._bar.show_probability(one, colour)
        self._words.say(sentence)
        self.setAccessibleName(f"{spoken(one.label)}: {spoken(sentence)}")
