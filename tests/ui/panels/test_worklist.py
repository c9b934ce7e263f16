"""The worklist says who, when, what, how far, and follows the session both ways."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor

from app.review import StudyState
from tests.ui.fakes import study
from ui.panels.series_list import SERIES, SeriesPanel
from ui.panels.worklist import ROW, WorklistPanel


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = WorklistPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    return panel


def rows(panel):
    return [panel.filter.index(place, 0).data(ROW) for place in range(panel.filter.rowCount())]


def test_with_no_study_it_says_what_to_do(panel, qtbot):
    assert "Drop files" in panel._empty.text()
    assert panel._empty.isVisible()
    assert not panel.search.isEnabled()
    with qtbot.waitSignal(panel.files_wanted):
        panel._empty.buttons[0].click()


def test_a_study_is_said_in_words(panel, bench):
    bench.open(study("1", "Doe^Jane"))
    row = rows(panel)[0]
    assert row.patient == "Doe, Jane"
    assert "2031-03-04" in row.detail
    assert "CT" in row.detail
    assert row.state is StudyState.NEW
    assert panel.list.isVisible()


def test_state_and_risk_follow_the_model_and_the_reader(panel, bench):
    bench.open()
    bench.run()
    row = rows(panel)[0]
    assert row.state is StudyState.ANALYSED
    assert "Glioma" in row.risk
    assert "2 unreviewed" in row.risk
    assert row.risk_colour == "#f0b43c"


def test_a_flag_stands_in_the_row_and_can_be_searched(panel, bench, qtbot):
    bench.open(study("1"), study("2", "Roe^Max"))
    bench.run()
    bench.session.flag(bench.session.findings()[0].id)
    bench.turn()
    assert rows(panel)[0].flagged == "1 flagged"
    assert rows(panel)[0].state is StudyState.IN_REVIEW
    qtbot.keyClicks(panel.search, "1 flagged")
    assert [row.uid for row in rows(panel)] == ["1"]
    assert not panel.grab().isNull()


def test_search_and_chips_narrow_the_list(panel, bench, qtbot):
    bench.open(study("1", "Doe^Jane"), study("2", "Roe^Max", modality="MR"))
    bench.run()
    qtbot.keyClicks(panel.search, "roe mr")
    assert [row.patient for row in rows(panel)] == ["Roe, Max"]
    panel.search.clear()
    panel.chips[2].click()
    assert [row.uid for row in rows(panel)] == ["1"]
    panel.chips[4].click()
    assert rows(panel) == []
    assert panel._none.isVisible()
    panel._none.buttons[0].click()
    assert len(rows(panel)) == 2


def test_choosing_a_study_shows_it_and_the_session_chooses_back(panel, bench):
    bench.open(study("1"), study("2", "Roe^Max"))
    panel.list.setCurrentIndex(panel.filter.index(1, 0))
    assert bench.session.study.uid == "2"
    bench.session.previous_case()
    bench.turn()
    assert panel.list.currentIndex().data(ROW).uid == "1"


def test_a_contradiction_stands_in_the_row(panel, bench):
    bench.open(study("1", conflicts=("Two patients",)))
    assert rows(panel)[0].has_conflicts
    assert "contradict" in rows(panel)[0].words


def test_markup_in_a_name_stays_text(panel, bench):
    bench.open(study("1", "<b>Doe</b>\u202e"))
    index = panel.filter.index(0, 0)
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "\u202e" not in index.data()
    assert not panel.grab().isNull()


def test_series_have_thumbnails_and_can_be_chosen(qtbot, bench, theme):
    panel = SeriesPanel(bench.session, theme)
    qtbot.addWidget(panel)
    assert not panel.void.isHidden()
    bench.open()
    panel.resize(300, 300)
    assert panel.model.rowCount() == 2
    assert panel.list.currentIndex().data(SERIES).uid == "1.1"
    assert panel.model.index(0).data(SERIES + 1) is not None
    panel.list.setCurrentIndex(panel.model.index(1))
    assert bench.session.series.uid == "1.2"
    assert "Axial head" in panel.model.index(0).data()
    assert not panel.grab().isNull()


def test_two_hundred_studies_are_shown_searched_and_narrowed(panel, bench):
    names = ("Wolfeschlegelsteinhausenbergerdorff^Hubert Adolph Blaine", "محمد^عبد الرحمن", "山田^太郎", "Müller^Jörg")
    bench.open(*(study(str(number), names[number % 4]) for number in range(200)))
    assert len(rows(panel)) == 200
    panel.search.setText("müller")
    assert {row.patient for row in rows(panel)} == {"\u2068Müller, Jörg\u2069"}
    panel.search.setText("山田")
    assert len(rows(panel)) == 50
    panel.show_all()
    panel.chips[1].click()
    assert len(rows(panel)) == 200
    assert not panel.grab().isNull()


@pytest.mark.parametrize("look", ["dark", "light"])
def test_the_cross_that_clears_the_search_can_be_seen(qtbot, bench, theme, icons, qapp, look):
    theme.apply(qapp, look)
    icons.renew()
    panel = WorklistPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    (cross,) = panel.search.findChildren(QAction)
    picture = cross.icon().pixmap(16, 16).toImage()
    ink = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert max(one.alphaF() for one in ink) > 0.8
    strong = max(ink, key=lambda one: one.alphaF())
    assert abs(strong.lightnessF() - QColor(theme.colours.sunken).lightnessF()) > 0.3
    theme.apply(qapp, "dark")
