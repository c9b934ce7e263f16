"""The record as rows for a view: of 100,000 studies only the pages that are looked at are here."""

from collections import OrderedDict

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.worklist import WorklistRow
from app.worklist_query import PAGE, PAGES_AT_ONCE, Order, WorklistPage, WorklistQuery
from ui.panels.study_row import StudyRow, record_row
from ui.plain_text import tip

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_KEPT_PAGES = 40

_ANSWERED = (
    ROW,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)

_Known = tuple[WorklistRow, StudyRow, tuple[str, ...]]
"""A study, its words, and its cells in the order of the columns."""

COLUMNS = (
    ("Patient", Order.PATIENT),
    ("ID", Order.PATIENT_ID),
    ("Date", Order.DATE),
    ("Modality", Order.MODALITY),
    ("Study", Order.DESCRIPTION),
    ("State", Order.STATE),
    ("Findings", Order.FINDING),
    ("Uncertainty", Order.UNCERTAINTY),
    ("Unreviewed", Order.UNREVIEWED),
    ("Opened", Order.SEEN),
)
"""The columns of the wide worklist, each with the order that a click on its head gives."""


class RecordModel(QAbstractTableModel):
    """Rows of one query. `page_wanted` names the first row of a page that is looked at and not here."""

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = WorklistQuery()
        self.total = 0
        self._shown: WorklistQuery | None = None
        self._pages: OrderedDict[int, tuple[_Known, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: OrderedDict[int, None] = OrderedDict()

    def begin(self, query: WorklistQuery) -> None:
        """Ask for another query; what is shown stays until its first page is here."""
        self.query = query
        self._asked.clear()
        self._want(0)

    def refresh(self) -> None:
        """The record has changed: what is looked at is asked for again, and shown as it was until then."""
        self._stale = set(self._pages)
        self._asked.clear()
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(COLUMNS) - 1))
        else:
            self._want(0)

    def show(self, page: WorklistPage) -> None:
        """Take a page in."""
        if page.query != self.query:
            return
        self._asked.pop(page.offset, None)
        rows = tuple(_looked_up(one) for one in page.rows)
        if self._shown != page.query:
            self.beginResetModel()
            self._shown, self.total = page.query, page.total
            self._pages.clear()
            self._stale.clear()
            self._pages[page.offset] = rows
            self.endResetModel()
            return
        self._take_total(page.total)
        self._pages[page.offset] = rows
        self._pages.move_to_end(page.offset)
        self._stale.discard(page.offset)
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        last = min(page.offset + PAGE, self.total) - 1
        if last >= page.offset:
            self.dataChanged.emit(self.index(page.offset, 0), self.index(last, len(COLUMNS) - 1))

    def _take_total(self, total: int) -> None:
        """Rows are added and taken away at the end: the view stays where it is."""
        if total > self.total:
            self.beginInsertRows(QModelIndex(), self.total, total - 1)
            self.total = total
            self.endInsertRows()
        elif total < self.total:
            self.beginRemoveRows(QModelIndex(), total, self.total - 1)
            self.total = total
            self._pages = OrderedDict((offset, rows) for offset, rows in self._pages.items() if offset < total)
            self.endRemoveRows()

    def row_at(self, place: int) -> WorklistRow | None:
        """What is known of the study in this place, if its page is here."""
        found = self._pair(place)
        return found[0] if found is not None else None

    @property
    def known(self) -> tuple[WorklistRow, ...]:
        """The rows that are here, in their order."""
        return tuple(row for _, rows in sorted(self._pages.items()) for row, *_ in rows)

    def place_of(self, study_uid: str) -> int:
        """The place of a study among the rows that are here; -1 where it is not."""
        for offset, rows in self._pages.items():
            for number, (row, *_) in enumerate(rows):
                if row.study_uid == study_uid:
                    return offset + number
        return -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many studies the query has."""
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many columns the wide worklist has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's name."""
        is_name = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self.tr(COLUMNS[section][0]) if is_name else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row as itself, or a cell in words; a page that is not here is asked for."""
        if role not in _ANSWERED:  # a view asks for seven roles of each cell that it paints
            return None
        place = index.row()
        offset = place // PAGE * PAGE
        if offset not in self._pages or offset in self._stale:
            self._want(offset)
        found = self._pair(place)
        if found is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        row = found[1]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(row.words)
        return found[2][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def _pair(self, place: int) -> _Known | None:
        rows = self._pages.get(place // PAGE * PAGE, ())
        number = place % PAGE
        return rows[number] if number < len(rows) else None

    def _want(self, offset: int) -> None:
        if offset not in self._asked:
            self._asked[offset] = None
            while len(self._asked) > PAGES_AT_ONCE:
                self._asked.popitem(last=False)
            self.page_wanted.emit(offset)


def _looked_up(known: WorklistRow) -> _Known:
    row = record_row(known)
    return known, row, _cells(known, row)


def _cells(known: WorklistRow, row: StudyRow) -> tuple[str, ...]:
    words = {
        Order.PATIENT: row.patient,
        Order.PATIENT_ID: row.patient_id,
        Order.DATE: known.date,
        Order.MODALITY: row.modalities,
        Order.DESCRIPTION: row.description,
        Order.STATE: " · ".join(part for part in (str(known.state), row.claimed, row.flagged) if part),
        Order.FINDING: row.risk,
        Order.UNCERTAINTY: "" if known.risk is None else f"{known.risk:.2f}",
        Order.UNREVIEWED: str(known.unreviewed) if known.unreviewed else "",
        Order.SEEN: known.seen[:16].replace("T", " "),
    }
    return tuple(words[order] for _, order in COLUMNS)
