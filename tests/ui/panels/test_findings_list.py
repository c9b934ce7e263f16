"""Findings are listed with their verdicts, and the reader decides by button."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.review import Verdict
from inference.finding import Box, Point, Uncertainty
from inference.request import Finished
from tests.ui.fakes import answer_to
from ui.panels.findings_list import FINDING, FLAGGED, FindingsPanel


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = FindingsPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(370, 400)
    panel.show()
    return panel


@pytest.fixture
def first(panel, bench):
    bench.open()
    bench.run()
    found = bench.session.findings()[0]
    bench.session.select_finding(found.id)
    bench.turn()
    return found


def test_with_no_answer_it_says_what_to_do(panel):
    assert "Run a model" in panel.void.text()
    assert panel.bar.isHidden()


def test_a_model_that_finds_nothing_is_said_so(panel, bench):
    bench.open()
    bench.run(findings=0)
    assert "found nothing" in panel.void.text()


def test_a_finding_is_said_in_words(panel, first):
    words = panel.model.index(0).data()
    assert "Glioma" in words
    assert "0.81, above this model's operating point (0.50)" in words
    assert "Not reviewed" in words
    assert panel.model.rowCount() == 2
    assert not panel.grab().isNull()


def test_accept_and_take_back(panel, bench, first, qtbot):
    with qtbot.waitSignal(panel.count_changed) as signal:
        panel.bar.accept_button.click()
    assert bench.session.review.verdict_on(first.id) is Verdict.ACCEPTED
    assert signal.args == ["1 unreviewed"]
    assert panel.bar.accept_button.isChecked()
    assert "Accepted" in panel.model.index(0).data()
    panel.bar.accept_button.click()
    assert bench.session.review.verdict_on(first.id) is Verdict.UNREVIEWED
    assert not panel.bar.accept_button.isChecked()


def test_reject_then_give_a_reason(panel, bench, first):
    panel.bar.reject_button.click()
    assert panel.bar.reason.isVisible()
    panel.bar.reason.setCurrentText("Artefact")
    panel.bar.typed_reason.returnPressed.emit()
    decision = bench.session.review.decisions[first.id]
    assert (decision.verdict, decision.reason) == (Verdict.REJECTED, "Artefact")
    assert "Artefact" in panel.model.index(0).data()


def test_reject_with_a_reason_from_the_menu(panel, bench, first):
    panel.bar._menu.actions()[1].trigger()
    assert bench.session.review.decisions[first.id].reason == "Normal anatomy"


def test_another_label_supplements_and_keeps_what_the_model_said(panel, bench, first):
    panel.bar.edit_button.click()
    assert panel.bar.form.isVisible()
    panel.bar.form.label.setCurrentText("Meningioma")
    panel.bar.form.comment.setText("dural tail")
    panel.bar.form.save_button.click()
    decision = bench.session.review.decisions[first.id]
    assert decision.verdict is Verdict.SUPPLEMENTED
    assert decision.corrected.label == "Meningioma"
    assert "Meningioma (model: Glioma)" in panel.model.index(0).data()
    assert panel.bar.form.isHidden()


def test_a_comment_alone_keeps_the_verdict(panel, bench, first):
    panel.bar.accept()
    panel.bar.open_form()
    panel.bar.form.comment.setText("clear")
    panel.bar.form.comment.returnPressed.emit()
    decision = bench.session.review.decisions[first.id]
    assert (decision.verdict, decision.comment, decision.corrected) == (Verdict.ACCEPTED, "clear", None)


def test_discard_changes_nothing(panel, bench, first):
    panel.bar.open_form()
    panel.bar.form.label.setCurrentText("Other")
    panel.bar.form.discard_button.click()
    assert bench.session.review.decisions == {}


def test_escape_leaves_the_form(panel, bench, first, qtbot):
    panel.show()
    panel.bar.open_form()
    qtbot.keyClicks(panel.bar.form.comment, "half a thought")
    qtbot.keyClick(panel.bar.form.comment, Qt.Key.Key_Escape)
    assert not panel.bar.form.isVisible()
    assert bench.session.review.decisions == {}


def test_a_flag_marks_the_row_and_is_the_reviews(panel, bench, first):
    panel.bar.flag()
    assert bench.session.review.flagged == {first.id}
    assert panel.model.index(0).data(FLAGGED)
    assert "flagged" in panel.model.index(0).data()
    assert not panel.model.index(1).data(FLAGGED)
    bench.session.undo()
    assert not panel.model.index(0).data(FLAGGED)
    bench.session.redo()
    panel.bar.flag()
    assert not panel.model.index(0).data(FLAGGED)


def test_a_flag_is_drawn_again_at_once(panel, bench, first, qtbot):
    with qtbot.waitSignal(panel.model.dataChanged):
        panel.bar.flag()


def test_the_choice_goes_both_ways(panel, bench, first):
    panel.list.setCurrentIndex(panel.model.index(1))
    assert bench.session.selected_finding.id == bench.session.findings()[1].id
    bench.session.select_finding(first.id)
    bench.turn()
    assert panel.list.currentIndex().row() == 0


def test_a_signed_review_is_locked(panel, bench, first):
    bench.session.sign("Dr Reader", "I approve this report")
    bench.turn()
    assert not panel.bar.accept_button.isEnabled()
    assert not panel.bar.edit_button.isEnabled()


def answer_with_teeth(bench, *, teeth=3):
    """One finding and so many teeth on the frame in view."""
    bench.open()
    bench.session.run()
    request = bench.engine.requests.pop()
    told = answer_to(request, findings=1)
    found = replace(told.frames[0].findings[0], label="Missing tooth", site="FDI 36")
    normal = tuple(
        replace(found, id=f"t{at}", label=f"Tooth 1{at}", site=f"FDI 1{at}", is_normal=True,
                localization=Box(10, 10 * at, 30, 10 * at + 8))
        for at in range(1, teeth + 1)
    )  # fmt: skip
    frame = replace(told.frames[0], findings=(*normal, found))
    bench.session.receive(Finished(request.id, replace(told, frames=(frame,))))
    bench.turn()


def rows(panel):
    return [panel.model.index(place).data() for place in range(panel.model.rowCount())]


def test_teeth_are_one_line_that_unfolds(panel, bench, qtbot):
    answer_with_teeth(bench)
    first, group = rows(panel)
    assert first.startswith("Missing tooth · FDI 36 · frame 1")
    assert first.endswith("Not reviewed")
    assert group == "3 teeth found · frame 1 · no verdict is asked"
    place = panel.list.visualRect(panel.model.index(1)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(rows(panel)) == 5
    assert bench.session.selected_finding is None  # Enter must not accept what the hand is not on
    bench.turn()
    assert not panel.bar.accept_button.isEnabled()
    assert panel.list.currentIndex().row() == 1
    assert rows(panel)[2].startswith("Tooth 11 · frame 1")
    assert not panel.grab().isNull()
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    assert len(rows(panel)) == 2
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert len(rows(panel)) == 5


def test_teeth_wait_for_no_verdict(panel, bench, qtbot):
    answer_with_teeth(bench)
    with qtbot.waitSignal(panel.count_changed) as signal:
        panel.bar.accept_button.click()
    assert signal.args == ["all reviewed"]


def test_a_tooth_that_is_selected_is_shown_and_can_be_folded_away_again(panel, bench):
    answer_with_teeth(bench)
    bench.session.select_finding("t2")
    bench.turn()
    assert panel.list.currentIndex().data(FINDING).id == "t2"
    panel._toggle(panel.model.index(1))
    panel.bar.flag()
    bench.turn()
    assert len(rows(panel)) == 2


def test_long_words_wrap_and_are_not_cut(panel, bench, first):
    index = panel.model.index(0)
    wide = panel.list.visualRect(index).height()
    panel.resize(250, 400)
    bench.turn()
    panel.list.doItemsLayout()
    assert panel.list.visualRect(index).height() > wide


def test_a_landmark_says_peak_entropy_and_stratum(panel, bench):
    bench.open()
    bench.session.run()
    request = bench.engine.requests.pop()
    told = answer_to(request, findings=1)
    level = replace(told.frames[0].findings[0], label="L5/S1", site="L5/S1", localization=Point(40, 60))
    level = replace(level, uncertainty=Uncertainty(5.61, 0.7), probability=0.41, details=(("stratum", "high risk"),))
    frame = replace(told.frames[0], findings=(level,))
    bench.session.receive(Finished(request.id, replace(told, frames=(frame,))))
    bench.turn()
    words = rows(panel)[0]
    assert words.startswith("L5/S1 · high risk · frame 1")
    assert "Peak 0.41, below this model's operating point (0.50); entropy 5.61 nats" in words
