"""The whole record in the worklist: pages as they are looked at, searches, orders, kept searches, flags and claims."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from app.review import StudyState
from app.store.record import Remark, StudyRemarked
from app.worklist import WorklistRow
from app.worklist_query import PAGE, FiltersRead, Order, RecordChanged, WorklistPage, WorklistQuery
from tests.ui.fakes import Bench, study
from ui.panels.record_model import COLUMNS, ROW
from ui.panels.worklist import WorklistPanel


class FakeWorklist:
    """Notes what it is asked; `answer` answers all of it from `rows`."""

    def __init__(self, total):
        self.total, self.changed, self.asked = total, {}, []

    def ask(self, query, offset=0):
        self.asked.append((query, offset))

    def ask_beside(self, query, study_uid): ...

    def ask_filters(self): ...

    def answer(self, session):
        asked, self.asked = self.asked, []
        for query, offset in asked:
            places = range(offset, min(offset + PAGE, self.total))
            rows = tuple(self.changed.get(place) or row(place) for place in places)
            session.receive(WorklistPage(query, offset, self.total, rows))
        return [offset for _, offset in asked]


def row(number, **more):
    return WorklistRow(
        str(number), f"Doe^{number}", "2031-03-04", "CT", "CT head", StudyState.ANALYSED, unreviewed=2, risk=0.4,
        labels=("Glioma", "Cyst"), frames=3, frames_read=3, patient_id=f"ID-{number}",
        paths=(Path(f"/films/{number}"),), **more,
    )  # fmt: skip


@pytest.fixture
def bench(qapp):
    return Bench(worklist=FakeWorklist(100_000))


@pytest.fixture
def worklist(bench):
    return bench.session._worklist


@pytest.fixture
def panel(qtbot, bench, worklist, theme, icons):
    panel = WorklistPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(330, 700)
    panel.show()
    panel.scopes[1].click()
    worklist.answer(bench.session)
    return panel


def test_a_hundred_thousand_studies_are_read_page_by_page(panel, bench, worklist):
    view = panel.record.list
    assert view.isVisible()
    assert panel.record.count.text() == "100,000 studies"
    assert view.model().rowCount() == 100_000
    assert "Doe, 0" in view.model().index(0, 0).data(ROW).words
    view.scrollToBottom()
    panel.grab()
    assert worklist.answer(bench.session) == [99_900]
    panel.grab()
    assert view.model().index(99_999, 0).data(ROW).patient == "Doe, 99999"
    for place in range(0, 100_000, 1000):  # the bar is dragged: only the last pages are still wanted
        view.model().index(place, 0).data()
    assert len(panel.record.model._asked) <= 8
    assert len(panel.record.model._pages) <= 40


def test_search_state_and_order_make_the_query_that_the_next_case_follows(panel, bench, worklist, qtbot):
    qtbot.keyClicks(panel.search, "roe")
    panel.chips[4].click()
    order = panel.record.order
    order.setCurrentIndex(order.findData(Order.DATE))
    order.activated.emit(order.currentIndex())
    panel.record.direction.click()
    query, offset = worklist.asked[-1]
    signed = (StudyState.SIGNED, StudyState.AMENDED)
    assert query == WorklistQuery("roe", signed, order=Order.DATE, is_descending=True)
    assert offset == 0
    assert bench.session._followed == query
    assert bench.session.can_step
    panel.scopes[0].click()
    assert bench.session._followed is None
    assert not panel.record.isVisible()


def test_wide_it_is_a_table_whose_heads_sort(panel, bench, worklist):
    panel.resize(1100, 600)
    table = panel.record.table
    assert table.isVisible()
    head = table.horizontalHeader()
    for column, (name, order) in enumerate(COLUMNS):
        assert table.model().headerData(column, Qt.Orientation.Horizontal) == name
        head.sectionClicked.emit(column)
        assert worklist.asked[-1][0].order is order
    head.sectionClicked.emit(len(COLUMNS) - 1)
    assert worklist.asked[-1][0].is_descending
    worklist.answer(bench.session)
    cells = [table.model().index(3, column).data() for column in range(len(COLUMNS))]
    assert cells == ["Doe, 3", "ID-3", "2031-03-04", "CT", "CT head", "analysed", "Glioma +1 · 2 unreviewed", "0.40",
                     "2", ""]  # fmt: skip
    assert not panel.grab().isNull()


def test_a_click_opens_a_study_from_its_paths_and_it_is_marked(panel, bench, worklist, qtbot):
    view = panel.record.list
    where = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert bench.reading.opened == [(Path("/films/1"),)]
    bench.session.receive(bench_opened(bench, study("1")))
    assert bench.session.study.uid == "1"
    assert view.currentIndex().row() == 1


def bench_opened(bench, *studies):
    from app.reading import OpenedInputs
    from app.reading.service import Opened

    return Opened(f"open-{len(bench.reading.opened)}", OpenedInputs(studies))


def test_a_change_elsewhere_is_shown_where_the_reader_looks_and_the_list_stays_in_place(panel, bench, worklist):
    view = panel.record.list
    view.scrollTo(view.model().index(5000, 0), view.ScrollHint.PositionAtTop)
    panel.grab()
    worklist.answer(bench.session)
    bar = view.verticalScrollBar().value()
    worklist.changed[5000] = row(5000, claimed="Dr. Poe", note="Ask again", is_flagged=True)
    worklist.total += 1
    bench.session.receive(RecordChanged())
    panel.grab()
    assert 5000 in worklist.answer(bench.session)
    shown = view.model().index(5000, 0).data(ROW)
    assert shown.claimed == "read by Dr. Poe"
    assert "Ask again" in shown.words
    assert view.model().rowCount() == 100_001
    assert view.verticalScrollBar().value() == bar
    assert not panel.grab().isNull()


def test_a_search_is_kept_chosen_and_forgotten(panel, bench, worklist, qtbot):
    qtbot.keyClicks(panel.search, "roe")
    record = panel.record
    record.menu.actions()[0].trigger()
    dialog = record.findChild(QInputDialog)
    dialog.setTextValue("Roe's")
    dialog.accept()
    assert WorklistQuery.from_text(bench.store.filters["Roe's"]).text == "roe"
    panel.search.clear()
    record.menu.actions()[2].trigger()
    assert panel.search.text() == "roe"
    assert worklist.asked[-1][0].text == "roe"
    query = WorklistQuery(states=(StudyState.NEW,), order=Order.WAITING)
    bench.session.receive(FiltersRead((("New ones", query),)))
    record.menu.actions()[2].trigger()
    assert panel.chips[1].isChecked()
    assert panel.search.text() == ""
    assert worklist.asked[-1][0] == query
    record.menu.actions()[-1].menu().actions()[0].trigger()
    assert bench.store.filters["New ones"] == ""


def test_a_study_is_flagged_noted_and_taken_over_from_its_menu(panel, bench, qtbot):
    menu = panel.record.study_menu
    menu.offer(row(7))
    assert not menu.taking.isEnabled()
    menu.flagging.trigger()
    menu.noting.trigger()
    dialog = menu.findChild(QInputDialog)
    dialog.setTextValue("Ask again")
    dialog.accept()
    told = [(one.remark, one.text) for one in bench.store.events if isinstance(one, StudyRemarked)]
    assert told == [(Remark.FLAGGED, ""), (Remark.NOTED, "Ask again")]
    menu.offer(replace(row(7), claimed="Dr. Poe", is_flagged=True))
    assert "Remove" in menu.flagging.text()
    menu.taking.trigger()
    assert bench.store.claims == [("7", True)]


def test_an_earlier_study_of_the_patient_is_offered_to_stand_beside(panel, bench):
    menu = panel.record.study_menu
    wanted = []
    panel.prior_wanted.connect(wanted.append)
    menu.offer(row(7))
    assert not menu.hanging.isEnabled(), "nothing is in view"
    bench.open(replace(study("1.2"), date="2031-03-04"))
    shown = bench.session.study
    earlier = replace(row(7), patient_id=shown.patient.id, patient=shown.patient.name, date="1999-01-01")
    menu.offer(earlier)
    assert menu.hanging.isEnabled()
    menu.hanging.trigger()
    assert wanted == [earlier]
    menu.offer(replace(earlier, patient_id="another"))
    assert not menu.hanging.isEnabled()


def test_without_a_record_there_is_only_what_is_open(qtbot, theme, icons):
    panel = WorklistPanel(Bench().session, theme, icons)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.record is None
    assert not panel.scopes[0].isVisible()
