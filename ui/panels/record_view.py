"""The record in the worklist: cards in a narrow dock, a table that sorts by any column in a wide one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.session import Session
from app.worklist_query import FiltersRead, Order, WorklistPage, WorklistQuery
from ui.icons import Icons
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button
from ui.panels.record_model import COLUMNS, RecordModel
from ui.panels.study_menu import StudyMenu
from ui.panels.study_row import ROW_HEIGHT, StudyDelegate
from ui.theme import Theme

WIDE = 640
"""From this width on, in pixels, the rows are a table."""
_WIDTHS = (170, 90, 84, 66, 150, 150, 150, 86, 84, 110)


class RecordView(QWidget):
    """Order, kept searches, and the studies of the record. `counted` says how many studies the search has."""

    counted = Signal(int)
    query_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self.query = WorklistQuery()
        self.model = RecordModel(self)
        self.list = _cards(self.model, StudyDelegate(theme, self))
        self.table = _table(self.model)
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the worklist"))
        for one in Order:
            self.order.addItem(self.tr(str(one).capitalize()), one)
        self.direction = push_button("↓", "chip", is_checkable=True)
        self.direction.setToolTip(self.tr("Turn the order round"))
        self.direction.setAccessibleName(self.tr("Turn the order round"))
        self.kept = push_button(self.tr("Searches"), "chip")
        self.menu = QMenu(self)
        self.kept.setMenu(self.menu)
        self.count = PlainLabel("", "muted")
        self.study_menu = StudyMenu(session, self)
        self._filters: FiltersRead = FiltersRead(())
        self._lay_out(icons)
        self._connect()
        self._fill_menu()

    def _lay_out(self, _icons: Icons) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.order, 1)
        row.addWidget(self.direction)
        row.addWidget(self.kept)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        column.addWidget(self.count)

    def _connect(self) -> None:
        self.model.page_wanted.connect(self._ask)
        self.model.modelReset.connect(self._tell_count)
        self.model.rowsInserted.connect(self._tell_count)
        self.model.rowsRemoved.connect(self._tell_count)
        for view in (self.list, self.table):
            view.clicked.connect(self._open)
            view.activated.connect(self._open)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._show_study_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by_column)
        self.order.activated.connect(self._reorder)
        self.direction.clicked.connect(self._reorder)
        session = self._session
        ends = (
            session.worklist_read.subscribe(self._read),
            session.filters_read.subscribe(self._take_filters),
            session.record_changed.subscribe(self.model.refresh),
            session.study_changed.subscribe(self.select_current),
        )
        self.destroyed.connect(lambda _gone: [end() for end in ends])

    def search(self, query: WorklistQuery) -> None:
        """Show what this asks for, in the order that is chosen here."""
        self.query = replace(
            query, order=Order(str(self.order.currentData())), is_descending=self.direction.isChecked()
        )
        self.model.begin(self.query)
        self._session.follow(self.query)
        self._mark_head()

    def take_order(self, order: Order, *, is_descending: bool) -> None:
        """From the next search on, show the studies in this order."""
        self.order.setCurrentIndex(self.order.findData(order))
        self.direction.setChecked(is_descending)

    @Slot()
    def select_current(self) -> None:
        """Mark the study in view, where its row is here."""
        study = self._session.study
        place = self.model.place_of(study.uid) if study is not None else -1
        index = self.model.index(place, 0) if place >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag
        for view in (self.list, self.table):
            view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            if index.isValid():
                view.scrollTo(index)

    @Slot(int)
    def _ask(self, offset: int) -> None:
        self._session.ask_worklist(self.model.query, offset)

    def _read(self, page: WorklistPage) -> None:
        is_first = self.model.total == 0
        self.model.show(page)
        if is_first or page.offset == 0:
            self._tell_count()
        if self.list.currentIndex().row() < 0:
            self.select_current()

    @Slot()
    def _tell_count(self) -> None:
        words = self.tr("1 study") if self.model.total == 1 else self.tr("{0:,} studies").format(self.model.total)
        self.count.say(words)
        self.counted.emit(self.model.total)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        study = self._session.study
        if row is not None and (study is None or study.uid != row.study_uid):
            self._session.open_case(row)

    @Slot()
    def _reorder(self) -> None:
        self.query_wanted.emit(self.query)

    @Slot(int)
    def _sort_by_column(self, column: int) -> None:
        order = COLUMNS[column][1]
        is_again = str(self.order.currentData()) == str(order)
        self.direction.setChecked(is_again and not self.direction.isChecked())
        self.order.setCurrentIndex(self.order.findData(order))
        self._reorder()

    def _mark_head(self) -> None:
        columns = [order for _, order in COLUMNS]
        place = columns.index(self.query.order) if self.query.order in columns else -1
        direction = Qt.SortOrder.DescendingOrder if self.query.is_descending else Qt.SortOrder.AscendingOrder
        head = self.table.horizontalHeader()
        head.setSortIndicatorShown(place >= 0)
        if place >= 0:
            head.setSortIndicator(place, direction)
        self.direction.setText("↑" if self.query.is_descending else "↓")

    @Slot(QPoint)
    def _show_study_menu(self, where: QPoint) -> None:
        view = self._stack.currentWidget()
        if isinstance(view, QAbstractItemView):
            row = self.model.row_at(view.indexAt(where).row())
            if row is not None:
                self.study_menu.show_for(row, view.viewport().mapToGlobal(where))

    # --- searches that are kept ---

    def _take_filters(self, read: FiltersRead) -> None:
        self._filters = read
        self._fill_menu()

    def _fill_menu(self) -> None:
        self.menu.clear()
        self.menu.addAction(self._command(self.tr("Keep this search..."), self._ask_name))
        if self._filters.filters:
            self.menu.addSeparator()
        for name, query in self._filters.filters:
            self.menu.addAction(self._command(name, partial(self._choose, query)))
        forgetting = self.menu.addMenu(self.tr("Forget"))
        forgetting.setEnabled(bool(self._filters.filters))
        for name, _ in self._filters.filters:
            forgetting.addAction(self._command(name, partial(self._keep, name, None)))

    def _command(self, text: str, does: Callable[[], object]) -> QAction:
        action = QAction(text.replace("&", "&&"), self.menu)
        action.triggered.connect(lambda _checked=False: does())
        return action

    def _choose(self, query: WorklistQuery) -> None:
        self.order.setCurrentIndex(self.order.findData(query.order))
        self.direction.setChecked(query.is_descending)
        self.query_wanted.emit(query)

    @Slot()
    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Keep this search"))
        dialog.setLabelText(self.tr("Its name:"))
        dialog.textValueSelected.connect(lambda name: self._keep(name.strip(), self.query))
        dialog.open()

    def _keep(self, name: str, query: WorklistQuery | None) -> None:
        if name:
            self._session.keep_filter(name, query)
            known = [one for one in self._filters.filters if one[0] != name]
            self._take_filters(FiltersRead((*known, *([(name, query)] if query is not None else []))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cards where it is narrow, a table where there is room."""
        super().resizeEvent(event)
        self._stack.setCurrentWidget(self.table if event.size().width() >= WIDE else self.list)


def _cards(model: RecordModel, delegate: StudyDelegate) -> QTableView:
    """One column of cards. A QListView would lay out every one of 100,000 rows; a table only those that are seen."""
    view = _table(model)
    view.setItemDelegateForColumn(0, delegate)
    view.setMouseTracking(True)
    view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.setStyleSheet("QTableView::item { background: transparent; border: none; }")  # the delegate draws its ground
    view.horizontalHeader().hide()
    for column in range(1, len(COLUMNS)):
        view.setColumnHidden(column, True)
    view.horizontalHeader().setStretchLastSection(False)
    view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return view


def _table(model: RecordModel) -> QTableView:
    view = QTableView()
    view.setTabKeyNavigation(False)
    view.setModel(model)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    view.setAccessibleName(translate("RecordView", "Studies of the record"))
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(26)
    for column, width in enumerate(_WIDTHS):
        view.setColumnWidth(column, width)
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return view
