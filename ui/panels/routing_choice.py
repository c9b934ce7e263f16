"""The router's question: what it could not tell for certain, the reader says with one button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.model_choice import RoutingQuestion
from app.wording import probability_words
from ui.panels.parts import PlainLabel, emptied, push_button
from ui.plain_text import shown

OFFERED = 4


class RoutingChoice(QWidget):
    """The kinds that the router holds possible, each a button that chooses the model and runs it."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.told = PlainLabel("", "caution")
        self.buttons: list[QPushButton] = []
        self._question: RoutingQuestion | None = None
        self._choices = QVBoxLayout()
        self._choices.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.told)
        column.addLayout(self._choices)
        self.hide()

    def show_question(self, question: RoutingQuestion | None) -> None:
        """Ask this; None takes the question away."""
        self.setVisible(question is not None)
        if question == self._question or question is None:
            self._question = question
            return
        self._question = question
        self.told.say(self.tr("{0} What is it?").format(question.told) if question.options else question.told)
        emptied(self._choices)
        self.buttons = []
        for one in question.options[:OFFERED]:
            button = push_button(
                f"{shown(one.kind, 40)}  ·  {probability_words(one.probability)}",
                hint=self.tr("Read it with {0}").format(one.card.display_name),
            )
            button.clicked.connect(lambda _checked=False, model_id=one.card.id: self.chosen.emit(model_id))
            self._choices.addWidget(button)
            self.buttons.append(button)

    def text(self) -> str:
        """All that is asked."""
        return "\n".join((self.told.text(), *(one.text() for one in self.buttons)))
