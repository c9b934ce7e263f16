from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.cohort.board import Board
from app.cohort.reading import Cohort, joined
from app.cohort.reading_record import AcceptedMonth, ModelRecord, ReadingRecord
from app.cohort.strata import StratumRule
from tests.cohort_builders import drawn_cohort, write_cohort
from tests.cohort_runs import film
from ui.bridge import Bridge
from ui.panels.cohort_board import CohortBoard


@pytest.fixture
def bridge(qapp):
    made = Bridge()
    yield made
    assert made.close(60)


@pytest.fixture
def panel(qtbot, theme, bridge, tmp_path):
    studies, answers = drawn_cohort(60)
    cohort = Cohort(write_cohort(tmp_path / "run", studies, answers), tuple(studies), joined(studies, answers))
    made = CohortBoard(theme, bridge)
    qtbot.addWidget(made)
    made.resize(1320, 860)
    made.take(Board(cohort, [StratumRule("PNEUMONIA", "normalised_entropy", 0.9, "unsure")], "PNEUMONIA"))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_record_is_looked_into_when_its_page_is_opened(qtbot, theme, bridge, panel) -> None:
    asked = []
    months = (AcceptedMonth("2031-03", 10, 8), AcceptedMonth("2031-04", 4, 1))
    found = ReadingRecord((ModelRecord("chest", "1.0", months),), (2.0, 4.0), 2)
    made = CohortBoard(theme, bridge, lambda uids: asked.append(uids) or found)
    qtbot.addWidget(made)
    made.resize(1320, 860)
    made.take(panel.board)
    made.show()
    assert not asked

    made.tabs.setCurrentIndex(made.tabs.count() - 1)
    qtbot.waitUntil(lambda: "Minutes" in made.record.words.text())

    assert asked == [frozenset(one.study_uid for one in panel.board.cohort.studies)]
    assert made.record.words.text().splitlines() == [
        "chest 1.0: 9 of 14 findings accepted, 64 % (95 % interval 39 to 84)",
        "Minutes per case: median 3.0 (quartiles 2.5 and 3.5) of 2 signed studies; a pause counts as 5 at most.",
    ]
    line = made.record.plot.listDataItems()[0]
    assert line.yData.tolist() == [80, 25]


def column(panel, title):
    cases = panel.table.cases
    heads = [cases.headerData(i, Qt.Orientation.Horizontal).strip() for i in range(cases.columnCount())]
    at = heads.index(title)
    return [cases.index(row, at).data() for row in range(cases.rowCount())]


def test_the_most_uncertain_stand_first_and_a_click_on_a_head_sorts(qtbot, panel) -> None:
    doubts = [float(one) for one in column(panel, "Entropy, 0 to 1")]
    assert doubts == sorted(doubts, reverse=True)

    header = panel.table.horizontalHeader()
    at = [one.name for one in panel.board.columns].index("study")
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(header.sectionViewportPosition(at) + 20, 10)
    )
    studies = column(panel, "Study")
    assert studies in (sorted(studies), sorted(studies, reverse=True))


def test_search_and_stratum_filter_and_the_counts_say_so(qtbot, panel) -> None:
    QTest.keyClicks(panel.search, "other")
    assert set(column(panel, "Scanner")) == {"Other Scanner"}
    qtbot.waitUntil(lambda: "30 shown of 60 studies" in panel.counts.text())

    panel.search.clear()
    panel.stratum.setCurrentIndex(1)
    assert set(column(panel, "Stratum")) == {"unsure"}


def test_a_brushed_span_is_selected_in_the_table_and_the_other_plots(qtbot, panel) -> None:
    values = panel.board.view.numbers("normalised_entropy")
    panel.histogram.span.setRegion((0.9, 1.0))
    wanted = int((values >= 0.9).sum())

    assert len(panel.board.selected) == wanted > 0
    qtbot.waitUntil(lambda: panel.counts.text().startswith(f"{wanted} selected"))
    assert int(panel.second._chosen.opts["height"].sum()) == wanted
    marked = panel.table.cases.index(0, 0).data(Qt.ItemDataRole.BackgroundRole)
    assert marked.color().name() == "#173a3c"
    QTest.mouseClick(panel.only, Qt.MouseButton.LeftButton)
    assert panel.table.cases.rowCount() == wanted


def test_rows_chosen_in_the_table_are_selected(panel) -> None:
    panel.table.selectRow(3)
    assert panel.board.selected == {panel.table.cases.study(3)}


def test_a_rectangle_dragged_over_the_scatter_selects_what_lies_in_it(qtbot, panel) -> None:
    panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(panel.scatter.plot.isVisible)
    box = panel.scatter.plot.getViewBox()
    panel.scatter.plot.setRange(xRange=(0, 1), yRange=(0, 1.05), padding=0)
    start, end = (
        panel.scatter.plot.mapFromScene(box.mapViewToScene(QPointF(*spot))) for spot in ((0.5, 0.5), (1.0, 1.05))
    )
    viewport = panel.scatter.plot.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + (end - start) * step / 8)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)

    xs, ys = (panel.board.view.numbers(name) for name in ("probability", "normalised_entropy"))
    inside = panel.board.view.words("study")[(xs > 0.51) & (ys > 0.52)].tolist()
    assert inside
    assert set(inside) <= panel.board.selected
    assert (xs[panel.board.is_selected()] > 0.48).all()


def test_a_click_on_a_point_opens_its_study(qtbot, panel) -> None:
    panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(panel.scatter.plot.isVisible)
    view, plot = panel.board.view, panel.scatter.plot
    xs, ys = view.numbers("probability"), view.numbers("normalised_entropy")
    at = int(np.argmin(xs))
    plot.setRange(xRange=(0, 1), yRange=(0, 1.05), padding=0)
    spot = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(xs[at], ys[at])))
    with qtbot.waitSignal(panel.open_wanted) as opened:
        QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert opened.args == [str(view.words("study")[at])]


def test_a_moved_limit_says_where_it_lies(panel) -> None:
    panel.strata.limits[0].setValue(0.5)

    context = panel.board.context(0)
    assert panel.strata.contexts[0].text() == context.words
    assert column(panel, "Stratum").count("unsure") == context.above


def test_two_hours_make_a_queue_that_is_selected(panel) -> None:
    panel.tabs.setCurrentIndex(3)
    QTest.mouseClick(panel.queue.button, Qt.MouseButton.LeftButton)

    assert panel.queue.list.count() == len(panel.board.selected) == 30
    assert "30 studies fit" in panel.queue.words.text()
    assert "random audit" in panel.queue.words.text()


def test_months_are_drawn_for_each_scanner(qtbot, panel) -> None:
    panel.tabs.setCurrentIndex(4)
    qtbot.waitUntil(lambda: "by month" in panel.drift.words.text(), timeout=60_000)
    assert len(panel.drift.plot.listDataItems()) == 4  # a line and its alarms, for each of two scanners


def test_a_frame_that_is_gone_is_said_in_its_place(qtbot, panel) -> None:
    panel.board.select(["S00003"])
    panel.tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: panel.sheet.list.count() == 1 and "could not be read" in panel.sheet.list.item(0).text(),
                    timeout=20_000)  # fmt: skip


def test_the_sheet_shows_frames_before_anything_is_selected(qtbot, theme, bridge, tmp_path) -> None:
    studies, answers = drawn_cohort(3)
    paths = [film(tmp_path / f"{one.number}.dcm", 3000, study=one.number) for one in studies]
    uids = [f"1.2.826.0.1.{one.number}.1.3001" for one in studies]
    studies = [
        replace(one, path=str(path), instance_uid=uid) for one, path, uid in zip(studies, paths, uids, strict=True)
    ]
    answers = [replace(one, instance_uid=uids[one.number - 1]) for one in answers]
    cohort = Cohort(write_cohort(tmp_path / "run", studies, answers), tuple(studies), joined(studies, answers))
    made = CohortBoard(theme, bridge)
    qtbot.addWidget(made)
    made.take(Board(cohort, [], ""))
    made.show()
    qtbot.waitExposed(made)
    made.tabs.setCurrentIndex(2)
    assert "3 frames are being read" in made.sheet.words.text()

    qtbot.waitUntil(lambda: made.sheet.words.text() == "3 of 3 shown studies. A click opens one.", timeout=60_000)
    for at in range(3):
        shown = made.sheet.list.item(at).icon().pixmap(150, 150).toImage()
        assert shown.pixelColor(shown.width() // 2, shown.height() // 2).lightness() > 150
        assert "could not" not in made.sheet.list.item(at).text()


def test_the_study_in_the_viewer_is_marked(panel) -> None:
    panel.show_in_view("1.2.3.7")
    place = panel.table.cases.place("S00007")

    assert panel.table.currentIndex().row() == place
    assert panel.table.cases.index(place, 0).data(Qt.ItemDataRole.ForegroundRole).color().name() == "#56c7bd"
