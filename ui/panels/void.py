"""What stands where nothing is yet: what is missing, and what to do about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.icons import PLACE, Icons
from ui.panels.parts import PlainLabel, push_button


class Void(QWidget):
    """An icon, a heading, a sentence of advice, and buttons that do what it says."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        heading: str,
        advice: str,
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        super().__init__()
        self.heading = PlainLabel(heading, "strong")
        self.advice = PlainLabel(advice, "muted")
        self.buttons = [push_button(text) for text, _ in actions]
        glyph = QToolButton()
        icons.dress(glyph, icon, "muted", PLACE)
        glyph.setIconSize(QSize(PLACE, PLACE))
        glyph.setAccessibleName(heading)
        glyph.setEnabled(False)
        glyph.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.addStretch(1)
        for button, (_, does) in zip(self.buttons, actions, strict=True):
            button.clicked.connect(lambda _checked=False, do=does: do())
            row.addWidget(button)
        row.addStretch(1)
        self.setMinimumHeight(40)  # where there is little room, the place matters more than what it says
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.heading, self.advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        if actions:
            column.addSpacing(6)
            column.addLayout(row)
        column.addStretch(1)

    def text(self) -> str:
        """Heading and advice."""
        return f"{self.heading.text()}: {self.advice.text()}"

    def say(self, heading: str, advice: str) -> None:
        """Show these words."""
        self.heading.say(heading)
        self.advice.say(advice)
