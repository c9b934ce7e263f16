"""The proposed entry of one model: each value in a field, with its reason and whether it is certain."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from app.language import spoken
from ui.language import translate
from ui.panels.parts import PlainLabel, emptied
from ui.plain_text import shown

if TYPE_CHECKING:
    from inference.conversion.proposed import Proposed

FIELD_WIDTH = 250
_ORDER = {"open": 0, "guess": 1, "certain": 2}
_WORDS = {"open": "please answer", "guess": "please confirm", "certain": "certain"}
_TITLES = {"std": "Standard deviation", "id": "Id in the catalogue", "normal": "Normal label"}
_GIVEN = "given"
_TEXT_TOP = 6
_ROLES = {"open": "failure", "guess": "caution", "certain": "muted"}


def standing(one: "Proposed") -> str:
    """Whether a value is open, a guess, or certain."""
    return "open" if one.is_open else "certain" if one.is_certain else "guess"


def title(name: str) -> str:
    """A value's name as words: 'body_part' is 'Body part'."""
    return _TITLES.get(name, name.replace("_", " ").capitalize())


class _Row:
    """The widgets of one value."""

    def __init__(self, one: "Proposed") -> None:
        self.name = PlainLabel(title(one.name), wraps=False)
        self.state = PlainLabel("", "muted", wraps=False)
        self.reason = PlainLabel("", "muted")
        for label in (self.name, self.state, self.reason):
            label.setContentsMargins(0, _TEXT_TOP, 0, 0)
        self.field: QComboBox | QLineEdit = QComboBox() if one.choices else QLineEdit()
        self.field.setAccessibleName(title(one.name))
        self.field.setFixedWidth(FIELD_WIDTH)
        if isinstance(self.field, QComboBox):
            self.field.addItems(["", *one.choices])
        else:
            self.field.setMaxLength(4000)

    def show(self, one: "Proposed") -> None:
        """Show this value; what the reader is typing now stays."""
        kind = standing(one)
        if isinstance(self.field, QComboBox):
            self.field.setCurrentText(one.value)
        elif not self.field.hasFocus() or self.field.text().strip() == one.value:
            self.field.setText(one.value)
        self.state.setObjectName(_ROLES[kind])
        self.state.style().polish(self.state)
        is_given = one.is_certain and one.reason == _GIVEN
        self.state.say("answered" if is_given else _WORDS[kind])
        self.reason.say(translate("_Row", "by you") if is_given else shown(spoken(one.reason), 400))
        self.field.setAccessibleDescription(f"{_WORDS[kind]}: {spoken(one.reason)}")


class ProposalForm(QWidget):
    """What must be answered first, then what is to be confirmed, then what is certain."""

    answered = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(3, 1)
        self._rows: dict[str, _Row] = {}
        self._key: object = None

    def show_values(self, key: object, values: "tuple[Proposed, ...]") -> None:
        """Show these values of the model `key`; rows stay where the same ones are asked, and with them the cursor."""
        asked = (key, tuple((one.name, one.choices) for one in values))
        if asked != self._key:
            self._key = asked
            self._build(values)
        for one in values:
            self._rows[one.name].show(one)

    def field(self, name: str) -> QComboBox | QLineEdit:
        """The field of a value; KeyError if it is not asked."""
        return self._rows[name].field

    def text(self) -> str:
        """All that the form says, a line for each value."""
        return "\n".join(
            " | ".join((row.name.text(), _value(row.field), row.state.text(), row.reason.text()))
            for row in self._rows.values()
        )

    def _build(self, values: "tuple[Proposed, ...]") -> None:
        emptied(self._grid)
        self._rows = {}
        top = Qt.AlignmentFlag.AlignTop
        for at, one in enumerate(sorted(values, key=lambda value: _ORDER[standing(value)])):
            row = self._rows[one.name] = _Row(one)
            for column, widget in enumerate((row.name, row.field, row.state, row.reason)):
                self._grid.addWidget(widget, at, column, top)
            if isinstance(row.field, QComboBox):
                row.field.textActivated.connect(lambda text, name=one.name: self.answered.emit(name, text))
            else:
                row.field.editingFinished.connect(lambda name=one.name: self._typed(name))
        self._grid.setRowStretch(len(values), 1)

    def _typed(self, name: str) -> None:
        row = self._rows.get(name)
        if row is not None:
            self.answered.emit(name, _value(row.field))


def _value(field: QComboBox | QLineEdit) -> str:
    return field.currentText() if isinstance(field, QComboBox) else field.text()
