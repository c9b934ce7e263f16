"""What narrows the worklist of the record beyond words and state: dates, modality, label, uncertainty, flags."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.worklist_query import WorklistQuery
from ui.panels.parts import PlainLabel, push_button

MODALITIES = ("CR", "CT", "DX", "IO", "MG", "MR", "NM", "OT", "PT", "PX", "RF", "US", "XA")
_UNSET = -0.01


class WorklistFilters(QWidget):
    """A form whose every change narrows the search at once; `changed` tells of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.date_from = _date(self.tr("From the date"))
        self.date_to = _date(self.tr("To the date"))
        self.modality = QComboBox()
        self.modality.setEditable(True)
        self.modality.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.modality.addItems(["", *MODALITIES])
        self.modality.setAccessibleName(self.tr("Modality"))
        self.label = QLineEdit()
        self.label.setAccessibleName(self.tr("Label found"))
        self.label.setClearButtonEnabled(True)
        self.risk_from = _risk(self.tr("Uncertainty from"), self.tr("any"))
        self.risk_to = _risk(self.tr("Uncertainty to"), self.tr("any"))
        self.is_flagged = QCheckBox(self.tr("Flagged only"))
        self.clear_button = push_button(self.tr("Clear"), "chip")
        self.refusal = PlainLabel("", "caution")
        self.refusal.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        rows: tuple[tuple[str, Sequence[QWidget]], ...] = (
            (self.tr("Date"), (self.date_from, self.date_to)),
            (self.tr("Modality"), (self.modality,)),
            (self.tr("Label"), (self.label,)),
            (self.tr("Uncertainty"), (self.risk_from, self.risk_to)),
        )
        for row, (name, fields) in enumerate(rows):
            grid.addWidget(PlainLabel(name, "muted", wraps=False), row, 0)
            for place, field in enumerate(fields):
                grid.addWidget(field, row, 1 + place, 1, 1 if len(fields) > 1 else 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        ends = QHBoxLayout()
        ends.addWidget(self.is_flagged, 1)
        ends.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(grid)
        column.addLayout(ends)
        column.addWidget(self.refusal)

    def _connect(self) -> None:
        for line in (self.date_from, self.date_to, self.label):
            line.textChanged.connect(self._tell)
        self.modality.currentTextChanged.connect(self._tell)
        for number in (self.risk_from, self.risk_to):
            number.valueChanged.connect(self._tell)
        self.is_flagged.toggled.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    @property
    def is_set(self) -> bool:
        """Whether anything narrows the search here."""
        return self.narrowed(WorklistQuery()) != WorklistQuery()

    def narrowed(self, query: WorklistQuery) -> WorklistQuery:
        """A search with what the form says; a date that is none yet does not narrow it."""
        return replace(
            query,
            date_from=_whole(self.date_from.text(), is_end=False) or "",
            date_to=_whole(self.date_to.text(), is_end=True) or "",
            modality=self.modality.currentText().strip().upper(),
            label=self.label.text().strip(),
            risk_from=_number(self.risk_from),
            risk_to=_number(self.risk_to),
            is_flagged=self.is_flagged.isChecked(),
        )

    def show_query(self, query: WorklistQuery) -> None:
        """Show what a search asks for; nobody is told."""
        was = self.blockSignals(True)
        self.date_from.setText(query.date_from)
        self.date_to.setText(query.date_to)
        self.modality.setCurrentText(query.modality)
        self.label.setText(query.label)
        self.risk_from.setValue(_UNSET if query.risk_from is None else query.risk_from)
        self.risk_to.setValue(_UNSET if query.risk_to is None else query.risk_to)
        self.is_flagged.setChecked(query.is_flagged)
        self.blockSignals(was)

    @Slot()
    def clear(self) -> None:
        """Take everything back."""
        self.show_query(WorklistQuery())
        self._tell()

    @Slot()
    def _tell(self) -> None:
        wrong = [one.text() for one in (self.date_from, self.date_to) if _whole(one.text(), is_end=False) is None]
        self.refusal.say(self.tr("A date is written as 2031-03-05, 2031-03 or 2031.") if wrong else "")
        self.refusal.setVisible(bool(wrong))
        self.changed.emit()


def _date(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setPlaceholderText("2031-03-05")
    return line


def _risk(name: str, unset: str) -> QDoubleSpinBox:
    number = QDoubleSpinBox()
    number.setRange(_UNSET, 1.0)
    number.setSingleStep(0.05)
    number.setDecimals(2)
    number.setSpecialValueText(unset)
    number.setValue(_UNSET)
    number.setAccessibleName(name)
    number.lineEdit().setAccessibleName(name)
    return number


def _number(field: QDoubleSpinBox) -> float | None:
    value = field.value()
    return None if value < 0 else round(value, 2)


def _whole(text: str, *, is_end: bool) -> str | None:
    """A day, or the first or last day of a month or year, as ISO 8601; "" for nothing, None for what is no date."""
    words = text.strip()
    if not words:
        return ""
    ends = {4: "-12-31" if is_end else "-01-01", 7: "-31" if is_end else "-01"}
    try:
        date.fromisoformat(words if len(words) > 7 else f"{words}-01-01"[:10] if len(words) == 4 else f"{words}-01")
    except ValueError:
        return None
    return words + ends.get(len(words), "")
