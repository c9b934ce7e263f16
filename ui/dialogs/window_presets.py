"""The window presets of each modality as a table: name, level and width, or a share of the frame's own pixels."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.window_preset import DEFAULT_PRESETS, parse_presets, refusal_of
from ui.dialogs.form_dialog import FormDialog
from ui.panels.parts import PlainLabel
from ui.window_preset import FIRST_KEY

_NAME, _KIND, _FIRST, _SECOND = range(4)
MODALITIES = ("CT", "MR", "CR", "DX", "MG", "US", "PT", "NM", "XA", "RF", "PX", "IO", "OT", "Other")


class WindowPresetsDialog(FormDialog):
    """One modality at a time; the rows are the keys 2 to 9."""

    def __init__(self, text: str, parent: QWidget | None = None, modality: str = "CT") -> None:
        super().__init__(self.tr("Window presets"), DEFAULT_PRESETS, refusal_of, parent)
        self.setWindowTitle(self.tr("Window presets"))
        self._rows: dict[str, list[tuple[str, str, str, str]]] = {}
        self._shown = ""
        self.modality = QComboBox()
        self.modality.setAccessibleName(self.tr("Modality"))
        self.table = QTableWidget(0, 4)
        self.table.setTabKeyNavigation(False)  # Tab leaves it, as everything else; arrows go through it
        self.table.setAccessibleName(self.tr("Presets"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("By"), self.tr("Level, or from %"), self.tr("Width, or to %")]
        )
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self._lay_out()
        self.show_text(text)
        self.choose(modality)
        self.modality.currentTextChanged.connect(self.choose)
        self.resize(600, 460)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Modality"), wraps=False))
        top.addWidget(self.modality, 1)
        self.buttons: dict[str, QToolButton] = {}
        steps: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("add", self.tr("Add"), self._add),
            ("remove", self.tr("Remove"), self._remove),
            ("up", self.tr("Up"), lambda: self._move(-1)),
            ("down", self.tr("Down"), lambda: self._move(1)),
        )
        for name, words, step in steps:
            button = QToolButton()
            button.setText(words)
            button.clicked.connect(step)
            self.buttons[name] = button
            top.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 16, 14)
        outer.setSpacing(10)
        outer.addLayout(top)
        outer.addWidget(self.table, 1)
        outer.addWidget(
            PlainLabel(
                self.tr(
                    "Level and width are in the unit of the frame, Hounsfield units for CT. A share is of the frame's"
                    " own pixels, darkest first: from 1 to 99 % leaves the darkest and the brightest hundredth flat."
                ),
                "muted",
            )
        )
        self.close_layout(outer)

    def show_text(self, text: str) -> None:
        """Fill the form."""
        self._rows = {name: [] for name in MODALITIES}
        for modality, presets in parse_presets(text).items():
            rows = self._rows.setdefault(modality, [])
            for one in presets:
                if one.shares is not None:
                    rows.append((one.name, "%", f"{one.shares[0]:g}", f"{one.shares[1]:g}"))
                elif one.window is not None:
                    rows.append((one.name, "", f"{one.window.centre:g}", f"{one.window.width:g}"))
        wanted = self._shown or "CT"
        self.modality.blockSignals(True)
        self.modality.clear()
        self.modality.addItems(list(self._rows))
        self.modality.blockSignals(False)
        self._shown = ""
        self.choose(wanted)

    def text(self) -> str:
        """What the form says now."""
        self._keep()
        written = []
        for modality, rows in self._rows.items():
            if rows:
                presets = (f"{name} {a}-{b}%" if kind else f"{name} {a}/{b}" for name, kind, a, b in rows)
                written.append(f"{modality}: {', '.join(presets)}")
        return "; ".join(written)

    @Slot(str)
    def choose(self, modality: str) -> None:
        """Show the presets of this modality; of "Other" where it is not known."""
        self._keep()
        self._shown = modality if modality in self._rows else self.tr("Other")
        self._fill(self._rows[self._shown])
        self.modality.blockSignals(True)
        self.modality.setCurrentText(self._shown)
        self.modality.blockSignals(False)

    def _fill(self, rows: list[tuple[str, str, str, str]]) -> None:
        self.table.setRowCount(len(rows))
        self.table.setVerticalHeaderLabels([str(FIRST_KEY + place) for place in range(len(rows))])
        before: QWidget = self.table
        for place, (name, kind, first, second) in enumerate(rows):
            for column, text in ((_NAME, name), (_FIRST, first), (_SECOND, second)):
                self.table.setItem(place, column, QTableWidgetItem(text))
            by = QComboBox()
            by.addItem(self.tr("Level and width"), "")
            by.addItem(self.tr("Share of pixels"), "%")
            by.setCurrentIndex(1 if kind else 0)
            by.setAccessibleName(self.tr("Kind of preset {0}").format(FIRST_KEY + place))
            self.table.setCellWidget(place, _KIND, by)
            self.setTabOrder(before, by)
            before = by

    def _keep(self) -> None:
        """Take what stands in the table for the modality that it shows."""
        if self._shown:
            self._rows[self._shown] = [self._row(place) for place in range(self.table.rowCount())]

    def _row(self, place: int) -> tuple[str, str, str, str]:
        cells = [self.table.item(place, column) for column in (_NAME, _FIRST, _SECOND)]
        name, first, second = (cell.text().strip() if cell is not None else "" for cell in cells)
        by = self.table.cellWidget(place, _KIND)
        return name, str(by.currentData()) if isinstance(by, QComboBox) else "", first, second

    def _add(self) -> None:
        self._keep()
        rows = self._rows[self._shown]
        rows.append((self.tr("New"), "%", "1", "99"))
        self._fill(rows)
        self.table.setCurrentCell(len(rows) - 1, _NAME)

    def _remove(self) -> None:
        self._keep()
        place = self.table.currentRow()
        if 0 <= place < len(self._rows[self._shown]):
            del self._rows[self._shown][place]
            self._fill(self._rows[self._shown])

    def _move(self, step: int) -> None:
        self._keep()
        rows, place = self._rows[self._shown], self.table.currentRow()
        if 0 <= place < len(rows) and 0 <= place + step < len(rows):
            rows[place], rows[place + step] = rows[place + step], rows[place]
            self._fill(rows)
            self.table.setCurrentCell(place + step, _NAME)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete takes the chosen row away."""
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
