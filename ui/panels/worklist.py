"""The worklist: every open study, or every study of the record, searchable, with its state and what was found."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedLayout, QVBoxLayout, QWidget

from app.review import StudyState
from app.session import Session
from app.worklist import WorklistRow
from app.worklist_query import Order, WorklistQuery
from ui.icons import Icons
from ui.language import translate
from ui.panels.open_menu import OpenMenu
from ui.panels.parts import push_button
from ui.panels.record_view import RecordView
from ui.panels.study_row import StudyDelegate, StudyRow, study_row
from ui.panels.void import Void
from ui.panels.worklist_filters import WorklistFilters
from ui.plain_text import tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_CHIPS = (
    ("All", None),
    ("New", StudyState.NEW),
    ("Analysed", StudyState.ANALYSED),
    ("In review", StudyState.IN_REVIEW),
    ("Signed", StudyState.SIGNED),
)


class StudyModel(QAbstractListModel):
    """The open studies as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[StudyRow, ...] = ()

    def show(self, rows: Sequence[StudyRow]) -> None:
        """Take these rows; only what changed is drawn again where the studies are the same."""
        made = tuple(rows)
        if [row.uid for row in made] == [row.uid for row in self.rows]:
            changed = [place for place, (old, new) in enumerate(zip(self.rows, made, strict=True)) if old != new]
            self.rows = made
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self.rows = made
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many studies are open."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, as words or as itself."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        return tip(row.words) if role == Qt.ItemDataRole.ToolTipRole else None


class StudyFilter(QSortFilterProxyModel):
    """Lets through what contains every word of the search and has the chosen state."""

    def __init__(self) -> None:
        super().__init__()
        self._words: tuple[str, ...] = ()
        self._state: StudyState | None = None

    def choose(self, *, text: str | None = None, state: StudyState | None = None, every_state: bool = False) -> None:
        """Search for this text, or let only this state through."""
        if text is not None:
            self._words = tuple(text.casefold().split())
        if state is not None or every_state:
            self._state = state
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:  # noqa: N802
        """Whether the study is let through."""
        row = self.sourceModel().index(place, 0, parent).data(ROW)
        haystack = row.words.casefold()
        states = {StudyState.SIGNED, StudyState.AMENDED} if self._state is StudyState.SIGNED else {self._state}
        return (self._state is None or row.state in states) and all(word in haystack for word in self._words)


class WorklistPanel(QWidget):
    """Search, state chips, and the studies."""

    files_wanted = Signal()
    folder_wanted = Signal()
    prior_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search patient, date, modality, finding"))
        self.search.setAccessibleName(self.tr("Search the worklist"))
        self.search.setClearButtonEnabled(True)
        for action in self.search.findChildren(QAction):  # Qt's own cross is too dark to be seen on dark
            icons.dress(action, "cancel", "muted")
        self.model = StudyModel()
        self.filter = StudyFilter()
        self.filter.setSourceModel(self.model)
        self.list = _study_list(self.filter, StudyDelegate(theme, self))
        self.scopes = [push_button(name, "chip", is_checkable=True) for name in (self.tr("Open"), self.tr("Record"))]
        self.record = RecordView(session, theme, icons) if session.has_record else None
        self.chips = [push_button(translate("Word", name), "chip", is_checkable=True) for name, _ in _CHIPS]
        self.filters = WorklistFilters()
        self.filters.hide()
        self.filter_button = push_button(self.tr("Filters"), "chip", is_checkable=True)
        self.filter_button.setToolTip(tip(self.tr("Narrow the record by date, modality, label, uncertainty and flag")))
        self._empty = Void(
            icons,
            "study",
            self.tr("No study is open"),
            self.tr("Drop files or a folder anywhere in this window."),
            ((self.tr("Files..."), self.files_wanted.emit), (self.tr("Folder..."), self.folder_wanted.emit)),
        )
        self._none = Void(
            icons,
            "search",
            self.tr("Nothing matches"),
            self.tr("Change the search or the state."),
            ((self.tr("Show all"), self.show_all),),
        )
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        RefreshSoon(
            self,
            self.refresh,
            session.studies_changed,
            session.study_changed,
            session.answer_changed,
            session.review_changed,
        )
        self.filters.changed.connect(self._search_record)
        self.filters.changed.connect(self._show_filter_button)
        self.filter_button.toggled.connect(self._show_page)
        self.open_menu = OpenMenu(session, self.list).menu
        self.open_menu.prior_wanted.connect(self.prior_wanted)
        if self.record is not None:
            self.record.study_menu.prior_wanted.connect(self.prior_wanted)
            self.record.query_wanted.connect(self._take_query)
            self.record.counted.connect(self._show_page)
        self.refresh()

    def _lay_out(self) -> None:
        scopes = QHBoxLayout()
        scopes.setSpacing(4)
        for place, button in enumerate(self.scopes):
            button.clicked.connect(lambda _checked=False, chosen=place: self.show_record(is_shown=chosen == 1))
            button.setVisible(self._session.has_record)
            scopes.addWidget(button, 1)
        self.scopes[0].setChecked(True)
        chips = QHBoxLayout()
        chips.setSpacing(4)
        for button, (_, state) in zip(self.chips, _CHIPS, strict=True):
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _checked=False, chosen=state: self._filter_state(chosen))
            chips.addWidget(button)
        chips.addStretch(1)
        self.chips[0].setChecked(True)
        self._stack = QStackedLayout()
        for page in (self.list, self._empty, self._none, *((self.record,) if self.record else ())):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(7)
        column.addLayout(scopes)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.search, 1)
        line.addWidget(self.filter_button)
        column.addLayout(line)
        column.addLayout(chips)
        column.addWidget(self.filters)
        column.addLayout(self._stack, 1)

    @property
    def query(self) -> WorklistQuery:
        """What the worklist is asked for; of the whole record where only the open studies are shown."""
        return self.record.query if self.record is not None and self.is_record_shown else WorklistQuery()

    @property
    def record_rows(self) -> tuple[WorklistRow, ...]:
        """The studies that the record's list shows and that lie where they were, as far as its pages are here."""
        known = self.record.model.known if self.record is not None else ()
        return tuple(one for one in known if one.paths)

    @property
    def is_record_shown(self) -> bool:
        """Whether the whole record is shown, and not only what is open."""
        return self.record is not None and self.scopes[1].isChecked()

    def show_record(self, *, is_shown: bool) -> None:
        """Show the whole record, or only what is open; the next case is the next one of what is shown."""
        for place, button in enumerate(self.scopes):
            button.setChecked(is_shown == bool(place))
        if is_shown and self.record is not None:
            self._session.ask_filters()
            self._search_record()
        else:
            self._session.follow(None)
        self._show_page()

    @Slot(bool)
    def take_keyboard(self, by_filters: bool = False) -> None:
        """Give the search the keyboard, or the filters of the record."""
        if by_filters and self.record is not None:
            self.show_record(is_shown=True)
            self.filter_button.setChecked(True)
            self.filters.date_from.setFocus()
        else:
            self.search.setFocus()
            self.search.selectAll()

    @Slot()
    def _show_filter_button(self) -> None:
        words = self.tr("Filters are set") if self.filters.is_set else self.tr("Filters")
        self.filter_button.setText(words)
        self.filter_button.setAccessibleName(words)

    @Slot()
    def show_arrivals(self) -> None:
        """Show the whole record, what came last at the top."""
        if self.record is not None:
            self.record.take_order(Order.ARRIVED, is_descending=True)
            self.show_record(is_shown=True)

    @Slot()
    def _search_record(self) -> None:
        if self.record is not None:
            state = next(
                (state for button, (_, state) in zip(self.chips, _CHIPS, strict=True) if button.isChecked()), None
            )
            states = (
                (StudyState.SIGNED, StudyState.AMENDED) if state is StudyState.SIGNED else (state,) if state else ()
            )
            narrowed = self.filters.narrowed(self.record.query)
            self.record.search(replace(narrowed, text=self.search.text().strip(), states=states))

    @Slot(object)
    def _take_query(self, query: WorklistQuery) -> None:
        """Show what a kept search asks for, in the fields too."""
        states = [state for _, state in _CHIPS]
        first = query.states[0] if query.states else None
        self.chips[states.index(first) if first in states else 0].setChecked(True)
        self.search.blockSignals(True)
        self.search.setText(query.text)
        self.search.blockSignals(False)
        self.filters.show_query(query)
        self._show_filter_button()
        if self.record is not None:
            self.record.query = query
            self._search_record()

    def refresh(self) -> None:
        """Show the session's studies as they are now."""
        known = {row.study_uid: row for row in self._session.worklist()}
        self.model.show([study_row(self._session, one, known[one.uid]) for one in self._session.studies])
        self._select_current()
        self._show_page()

    @Slot()
    def show_all(self) -> None:
        """Take back the search and the filter."""
        self.search.clear()
        self.filters.clear()
        self.chips[0].setChecked(True)
        self._filter_state(None)

    def _select_current(self) -> None:
        study = self._session.study
        place = next((i for i, row in enumerate(self.model.rows) if study is not None and row.uid == study.uid), -1)
        index = self.filter.mapFromSource(self.model.index(place)) if place >= 0 else QModelIndex()
        selection = self.list.selectionModel()
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if index.isValid():
                self.list.scrollTo(index)

    @Slot()
    def _show_page(self) -> None:
        self.filter_button.setVisible(self.is_record_shown)
        self.filters.setVisible(self.is_record_shown and self.filter_button.isChecked())
        if self.is_record_shown and self.record is not None:
            self._stack.setCurrentWidget(self.record)
            for widget in (self.search, *self.chips):
                widget.setEnabled(True)
            return
        page: QWidget = self.list if self.filter.rowCount() else self._none if self.model.rows else self._empty
        self._stack.setCurrentWidget(page)
        for widget in (self.search, *self.chips):
            widget.setEnabled(bool(self.model.rows))

    @Slot(str)
    def _search(self, text: str) -> None:
        self.filter.choose(text=text)
        self._after_filter()
        if self.is_record_shown:
            self._search_record()

    def _filter_state(self, state: StudyState | None) -> None:
        self.filter.choose(state=state, every_state=state is None)
        self._after_filter()
        if self.is_record_shown:
            self._search_record()

    def _after_filter(self) -> None:
        self._select_current()
        self._show_page()

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = current.data(ROW) if current.isValid() else None
        if row is not None and (self._session.study is None or self._session.study.uid != row.uid):
            self._session.show_study(row.uid)


def _states(chip: StudyState | None) -> tuple[StudyState, ...]:
    """The states that a chip lets through; what was amended is signed too."""
    return (StudyState.SIGNED, StudyState.AMENDED) if chip is StudyState.SIGNED else (chip,) if chip else ()


def _study_list(model: QSortFilterProxyModel, delegate: StudyDelegate) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must leave the arrow keys to the slices
    view.setAccessibleName(translate("Worklist", "Studies"))
    return view
