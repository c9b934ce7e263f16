"""What can be done with a mark by its menu, and what happens where the review is locked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.measure import MeasurementKind, measure
from inference.finding import Box, Point, Polygon
from tests.ui.fakes import study

CORNERS = Point(40, 50), Point(60, 80)


@pytest.fixture
def canvas(window, bench):
    bench.open(study(slices=3))
    return window.viewport.canvas


def draw(canvas, kind=MeasurementKind.ELLIPSE, points=CORNERS):
    canvas.add_measurement(measure(kind, points, canvas.frame))


def item(menu, text):
    return next(one for one in menu.actions() if one.text() == text)


def write(window, text, key=Qt.Key.Key_Return):
    entry = window.viewport.marks.entry
    assert entry.isVisible()
    QTest.keyClicks(entry.lineEdit(), text)
    QTest.keyClick(entry.lineEdit(), key)


def test_a_mark_is_renamed_coloured_copied_and_deleted_by_its_menu(window, bench, canvas):
    draw(canvas)
    marks, session = window.viewport.marks, bench.session
    item(marks.menu(), "Rename...").trigger()
    write(window, "Lesion")
    colours = item(marks.menu(), "Colour").menu()
    item(colours, "Red").trigger()
    (kept,) = session.review.measurements
    assert (kept.name, kept.colour) == ("Lesion", "#ff6b6b")
    item(marks.menu(), "Copy value").trigger()
    assert QGuiApplication.clipboard().text() == f"Lesion: {kept.value_words}"
    item(marks.menu(), "Delete").trigger()
    assert session.review.measurements == ()
    session.undo()
    assert session.review.measurements == (kept,)


def test_escape_leaves_the_name_as_it_was_and_no_key_reaches_a_command(window, bench, canvas):
    draw(canvas)
    window.viewport.marks.rename()
    write(window, "dwx", Qt.Key.Key_Escape)
    assert bench.session.review.measurements[0].name == ""
    assert window.desk.tool == "window_level"
    assert not window.viewport.marks.entry.isVisible()


def test_a_region_becomes_a_finding_with_one_of_the_models_labels(window, bench, canvas):
    draw(canvas)
    item(window.viewport.marks.menu(), "Make it a finding...").trigger()
    entry = window.viewport.marks.entry
    assert [entry.itemText(place) for place in range(entry.count())] == ["Glioma", "Meningioma", "No tumour"]
    write(window, "Glioma")
    (found,) = bench.session.findings()
    assert (found.label, found.colour) == ("Glioma", "#f0b43c")
    assert isinstance(found.localization, Polygon)
    assert len(bench.session.review.measurements) == 1


def test_the_list_names_marks_and_brings_their_frame_into_view(window, bench, canvas):
    draw(canvas, MeasurementKind.LENGTH, (Point(10, 10), Point(10, 30)))
    bench.session.show_position(2)
    bench.decode()
    bench.turn()
    panel = window.marks
    assert panel.list.item(0).text() == "Length: 10.0 mm"
    panel.list.itemClicked.emit(panel.list.item(0))
    bench.decode()
    assert bench.session.position == 0
    assert canvas.selected_measurement is not None


def test_nothing_is_drawn_on_a_signed_study(window, bench, canvas):
    draw(canvas)
    before = bench.session.review.measurements
    bench.session.sign("Dr. Roe", "reviewed")
    draw(canvas, MeasurementKind.LENGTH, (Point(10, 10), Point(10, 30)))
    assert canvas.measurements == before
    canvas.board.draw_finding(Box(1, 2, 3, 4))
    assert not window.viewport.marks.entry.isVisible()
    assert "signed" in window.notice_bar.text()
    canvas.select_measurement(before[0].id)
    assert not item(window.viewport.marks.menu(), "Delete").isEnabled()


def test_choosing_another_finding_ends_the_editing_of_a_shape(window, bench, canvas):
    bench.run()
    first, second = bench.session.findings()[:2]
    bench.session.select_finding(second.id)
    window.desk.edit_finding()
    assert canvas.board.edited_finding.id == second.id
    bench.session.select_finding(first.id)
    bench.turn()
    assert canvas.board.edited_finding is None


def test_what_is_asked_about_a_frame_is_not_answered_on_another(window, bench, canvas):
    canvas.board.draw_finding(Box(10, 10, 30, 30))
    entry = window.viewport.marks.entry
    assert entry.isVisible()
    bench.session.show_position(1)
    bench.decode()
    assert not entry.isVisible()
    assert bench.session.findings() == ()


def test_a_finding_of_another_frame_is_brought_into_view_before_it_is_edited(window, bench, canvas):
    bench.run()
    bench.session.select_finding(bench.session.findings()[1].id)
    bench.session.show_position(2)
    bench.decode()
    window.desk.edit_finding()
    assert canvas.board.edited_finding is None
    bench.decode()
    assert bench.session.position == 0
    window.desk.edit_finding()
    assert canvas.board.edited_finding is not None
