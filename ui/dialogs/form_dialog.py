"""What a dialog that edits one setting in a form of its own has in common with every other: refusal, defaults, ends."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.panels.parts import PlainLabel, push_button


class FormDialog(QDialog):
    """Edits the text of one setting; `refusal_of` says why a text is not allowed. Nothing holds until Save."""

    saved = Signal(str)

    def __init__(self, title: str, default: str, refusal_of: Callable[[str], str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._default = default
        self._refusal_of = refusal_of
        self.refusal = PlainLabel("", "caution")
        self.refusal.hide()

    def text(self) -> str:
        """What the form says now."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Fill the form."""
        raise NotImplementedError

    def close_layout(self, outer: QVBoxLayout) -> None:
        """Put the refusal and the buttons below the form."""
        defaults = push_button(self.tr("Defaults"), hint=self.tr("Put the default into the form"))
        defaults.clicked.connect(self.show_defaults)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save_button = push_button(self.tr("Save"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        ends = QHBoxLayout()
        ends.addWidget(defaults)
        ends.addStretch(1)
        ends.addWidget(cancel)
        ends.addWidget(self.save_button)
        outer.addWidget(self.refusal)
        outer.addLayout(ends)

    @Slot()
    def show_defaults(self) -> None:
        """Put the default into the form."""
        self.show_text(self._default)

    @Slot()
    def _save(self) -> None:
        text = self.text()
        refusal = self._refusal_of(text)
        self.refusal.say(refusal)
        self.refusal.setVisible(bool(refusal))
        if not refusal:
            self.accept()
            self.saved.emit(text)
