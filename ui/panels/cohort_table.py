"""The cohort board's table: ten thousand rows that sort and filter without a pause, since only what is seen is made."""

import math

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.cohort.board import Board
from app.cohort.statistic import UNSTATED
from ui.plain_text import shown
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {"study": 74, "patient_id": 110, "study_date": 92, "label": 96, "stratum": 84, "gate": 136, "scanner": 130,
           "model_id": 130}  # fmt: skip
_NUMBER_WIDTH = 108
_ROW_HEIGHT = 26
_PAD = 6
_ROOM = "\N{NO-BREAK SPACE}" * 4  # beside a title that stands on the right, for the arrow of its order
_LETTER = 6
"""What a letter takes at least, in pixels: shorter texts need not be measured."""
_ON_THE_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_ON_THE_LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value


class CaseModel(QAbstractTableModel):
    """The rows of a board that pass its filters, in its order."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._board: Board | None = None
        self._rows = np.zeros(0, np.intp)
        self._selected = np.zeros(0, bool)
        self._in_view = ""

    def take(self, board: Board) -> None:
        """Show this board from now on."""
        self._board = board
        board.rows_changed.subscribe(self.refresh)
        board.view_changed.subscribe(self.refresh)
        board.selection_changed.subscribe(self.mark_selected)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take the board's rows as they are now."""
        board = self._board
        if board is None:
            return
        self.beginResetModel()
        self._columns = board.columns
        self._rows = board.rows()
        self._selected = board.is_selected()
        self._texts = {one.name: board.text(one.name) for one in self._columns if not one.is_number}
        self._numbers = {one.name: board.view.numbers(one.name) for one in self._columns if one.is_number}
        self.endResetModel()

    @Slot()
    def mark_selected(self) -> None:
        """Only the marks of selected rows changed."""
        if self._board is not None:
            self._selected = self._board.is_selected()
            self._repaint()

    def mark_in_view(self, study: str) -> None:
        """Name the study that the viewer shows."""
        if study != self._in_view:
            self._in_view = study
            self._repaint()

    def _repaint(self) -> None:
        if self._rows.size:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def study(self, row: int) -> str:
        """The study of a shown row."""
        return str(self._texts["study"][self._rows[row]])

    def place(self, study: str) -> int:
        """The shown row of a study, -1 where it is not shown."""
        found = np.flatnonzero(self._texts["study"][self._rows] == study) if self._rows.size else np.zeros(0)
        return int(found[0]) if found.size else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many columns there are."""
        return 0 if parent.isValid() or self._board is None else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell, for who reads the screen out, and for what the delegate does not draw."""
        text, ink, is_number, is_selected = self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and is_selected:
            return QBrush(QColor(self._theme.colours.selected))
        return QBrush(QColor(ink)) if role == Qt.ItemDataRole.ForegroundRole and ink else None

    def cell(self, row: int, place: int) -> tuple[str, str, bool, bool]:
        """The text of a cell, its colour ("" for that of all text), whether it is a number, whether it is selected."""
        column, at = self._columns[place], int(self._rows[row])
        is_selected = bool(self._selected[at])
        if column.is_number:
            return _number_words(column.name, float(self._numbers[column.name][at])), "", True, is_selected
        return shown(str(self._texts[column.name][at]), 120), self._ink(column.name, at), False, is_selected

    def _ink(self, name: str, at: int) -> str:
        """Strata and the gate's word stand out, and the study that the viewer shows."""
        if name in ("gate", "stratum"):
            return self._theme.colours.caution
        is_in_view = name == "study" and self._texts["study"][at] == self._in_view
        return self._theme.colours.accent if is_in_view else ""

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title of a column."""
        if orientation != Qt.Orientation.Horizontal or self._board is None:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{column.title}{_ROOM}" if column.is_number else column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, section: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column."""
        if self._board is not None and 0 <= section < len(self._columns):
            is_descending = order == Qt.SortOrder.DescendingOrder
            self._board.sort(self._columns[section].name, is_descending=is_descending)


def _number_words(name: str, value: float) -> str:
    if math.isnan(value):
        return UNSTATED
    return f"{value:.0f}" if name == "set_size" else f"{value:.3f}"


class CaseDelegate(QStyledItemDelegate):
    """Draws a cell with two calls: a style sheet's own drawing takes twice as long, and a page has 250 cells."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours: dict[str, QColor] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground where the row is selected, then the text."""
        cases = index.model()
        if not isinstance(cases, CaseModel):
            return
        text, ink, is_number, is_selected = cases.cell(index.row(), index.column())
        if is_selected:
            painter.fillRect(option.rect, self._colour(self._theme.colours.selected))
        painter.setPen(self._colour(ink or self._theme.colours.text))
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if is_number:
            painter.drawText(inner, _ON_THE_RIGHT, text)
        else:
            if len(text) * _LETTER > inner.width():
                text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, _ON_THE_LEFT, text)

    def _colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = QColor(name)
        return self._colours[name]


class CaseTable(QTableView):
    """The table; what is chosen in it is selected on the board, and a double click or Enter opens a study."""

    open_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cases = CaseModel(theme)
        self._board: Board | None = None
        self.setModel(self.cases)
        self.setItemDelegate(CaseDelegate(theme, self))
        self.setAccessibleName(self.tr("Cases of the cohort"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sortIndicatorChanged.connect(self.cases.sort)
        self.selectionModel().selectionChanged.connect(self._chosen)
        self.activated.connect(self._opened)
        self.doubleClicked.connect(self._opened)

    def take(self, board: Board) -> None:
        """Show this board from now on."""
        self._board = board
        self.cases.take(board)
        for at, column in enumerate(board.columns):
            head = self.horizontalHeader().sectionSizeHint(at)  # its words, and the arrow of the order
            self.setColumnWidth(at, max(head, _WIDTHS.get(column.name, _NUMBER_WIDTH)))
            if not column.is_number and not any(board.text(column.name)):
                self.hideColumn(at)

    @Slot()
    def _chosen(self) -> None:
        rows = self.selectionModel().selectedRows()
        if self._board is not None and rows:
            self._board.select(self.cases.study(one.row()) for one in rows)

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        if index.isValid():
            self.open_wanted.emit(self.cases.study(index.row()))

    def show_study(self, study: str) -> None:
        """Mark a study as the one in the viewer, and bring its row into sight."""
        self.cases.mark_in_view(study)
        place = self.cases.place(study) if study else -1
        if place >= 0:
            index = self.cases.index(place, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
