"""Two result sets of the study in view side by side: runs of models, or what readers made of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import spoken
from app.reading_list import frame_order
from app.result_set import Pairing, ResultSet, pair_words, paired
from app.session import Session
from app.wording import number_words
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import isolated, shown

_NAME = 80


class ResultSetsDialog(QDialog):
    """Pairs by place and label, and says what differs; each side can be shown in the viewer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Result sets"))
        self.sets: tuple[ResultSet, ...] = session.result_sets()
        self.rows: tuple[Pairing, ...] = ()
        self.choices = (QComboBox(), QComboBox())
        self.show_buttons = (push_button(self.tr("Show in the viewer")), push_button(self.tr("Show in the viewer")))
        self.only_differing = QCheckBox(self.tr("Only what differs"))
        self.told = PlainLabel("", "muted")
        self.table = QTableWidget()
        self.table.setTabKeyNavigation(False)  # Tab leaves it, as everything else; arrows go through it
        self.table.setAccessibleName(self.tr("Findings of both sets"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().setVisible(False)
        self._lay_out()
        self._fill()
        for box in self.choices:
            box.activated.connect(self.refresh)
        self.only_differing.toggled.connect(self.refresh)
        self.table.currentCellChanged.connect(self._chosen)
        for place, button in enumerate(self.show_buttons):
            button.clicked.connect(lambda _checked=False, side=place: self.show_side(side))
        self.resize(860, 520)
        self.refresh()

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        for place, (box, button) in enumerate(zip(self.choices, self.show_buttons, strict=True)):
            name = self.tr("Second result set") if place else self.tr("First result set")
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            side = QVBoxLayout()
            side.addWidget(PlainLabel(name, "muted"))
            side.addWidget(box)
            side.addWidget(button)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addLayout(sides)
        column.addWidget(self.only_differing)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)

    def _fill(self) -> None:
        for place, box in enumerate(self.choices):
            box.addItems([isolated(one.name, _NAME) for one in self.sets])
            box.setCurrentIndex(min(place, len(self.sets) - 1))

    def side(self, place: int) -> ResultSet | None:
        """The set that is chosen on a side, 0 or 1."""
        index = self.choices[place].currentIndex()
        return self.sets[index] if 0 <= index < len(self.sets) else None

    @Slot()
    def refresh(self) -> None:
        """Lay the chosen sets side by side."""
        first, second = self.side(0), self.side(1)
        rows = paired(first, second) if first is not None and second is not None else ()
        differing = sum(bool(one.difference) for one in rows)
        self.rows = tuple(one for one in rows if one.difference or not self.only_differing.isChecked())
        if len(self.sets) > 1:
            self.told.say(self.tr("{0} of {1} findings differ.").format(differing, len(rows)))
        else:
            self.told.say(self.tr("There is one result set or none: run another model, or let another reader read."))
        for place, button in enumerate(self.show_buttons):
            chosen = self.side(place)
            button.setEnabled(chosen is not None and chosen.is_of_model)
        study = self._session.study
        order = frame_order(study) if study is not None else {}
        self.table.blockSignals(True)
        names = (self.tr("Frame"), self.tr("First"), self.tr("Second"), self.tr("Difference"))
        self.table.setColumnCount(len(names))
        self.table.setHorizontalHeaderLabels(names)
        self.table.setRowCount(len(self.rows))
        for place, row in enumerate(self.rows):
            number = str(order[row.frame][1] + 1) if row.frame in order else ""
            numbers = [
                f"{spoken(pair_words(one))}  {spoken(number_words(one))}" if one else ""
                for one in (row.first, row.second)
            ]
            for column, text in enumerate((number, *numbers, spoken(row.difference))):
                self.table.setItem(place, column, QTableWidgetItem(shown(text, 200)))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.blockSignals(False)

    def show_side(self, place: int) -> None:
        """Show one side in the viewer."""
        chosen = self.side(place)
        if chosen is not None:
            self._session.show_result_set(chosen)

    @Slot()
    def _chosen(self) -> None:
        place = self.table.currentRow()
        if not 0 <= place < len(self.rows):
            return
        ids = {one.id for one in (self.rows[place].first, self.rows[place].second) if one is not None}
        known = next((one.id for one in self._session.findings() if one.id in ids), "")
        if known:
            self._session.select_finding(known)
