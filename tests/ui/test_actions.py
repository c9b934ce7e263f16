"""Every command has one id, its keys are its own, and each does what it says on the real window."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.review import Verdict
from app.window_preset import DEFAULT_PRESETS, parse_presets
from inference.frame import Window
from tests.ui.fakes import study
from ui.actions import COMMANDS, MENUS, command
from ui.window_preset import presets_for


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier)


def test_ids_are_unique_and_menus_known():
    assert [one for one, count in Counter(one.id for one in COMMANDS).items() if count > 1] == []
    assert {one.menu for one in COMMANDS} == set(MENUS)
    assert command("run").text == "Run model"
    with pytest.raises(KeyError):
        command("nothing")


def test_no_key_does_two_things():
    keys = Counter(QKeySequence(key).toString() for one in COMMANDS for key in one.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys


@pytest.mark.parametrize(
    ("command_id", "key"),
    [
        ("next-slice", "Down"), ("previous-slice", "Up"), ("ten-forward", "Shift+Down"), ("first-slice", "Home"),
        ("last-slice", "End"), ("next-series", "PgDown"), ("previous-series", "PgUp"), ("next-case", "D"),
        ("previous-case", "A"), ("next-unreviewed", "N"), ("accept", "Return"), ("reject", "X"), ("edit", "E"),
        ("flag", "F"), ("invert", "I"), ("flip-horizontal", "H"), ("flip-vertical", "V"), ("rotate", "R"),
        ("zoom-in", "+"), ("zoom-out", "-"), ("fit", "="), ("reset", "Space"), ("window-auto", "0"),
        ("window-own", "1"), ("window-2", "2"), ("window-9", "9"), ("overlays", "G"), ("tool-ruler", "Shift+L"),
        ("tool-angle", "Shift+A"), ("undo", "Ctrl+Z"), ("redo", "Ctrl+Y"), ("cine", "C"), ("full-screen", "F11"),
        ("palette", "Ctrl+K"), ("help", "F1"), ("open-files", "Ctrl+O"), ("open-folder", "Ctrl+Shift+O"),
        ("run", "Ctrl+R"), ("export", "Ctrl+E"), ("sign", "Ctrl+S"),
    ],
)  # fmt: skip
def test_the_fields_own_keys(command_id, key):
    assert key in command(command_id).keys


def test_every_command_stands_in_a_menu(window):
    menus = {action.text().replace("&", ""): action.menu() for action in window.menuBar().actions()}
    for one in COMMANDS:
        menu = menus[one.menu]
        if one.under:
            menu = next(action.menu() for action in menu.actions() if action.text() == one.under)
        assert window.actions_by_id.actions[one.id] in menu.actions()


def test_without_a_study_only_what_makes_sense_can_be_had(window):
    enabled = {one.id for one in COMMANDS if window.actions_by_id.actions[one.id].isEnabled()}
    assert {"open-files", "open-folder", "help", "palette", "settings", "quit", "full-screen"} <= enabled
    assert not enabled & {"run", "accept", "export", "sign", "next-slice", "invert", "window-2", "undo"}


def test_keys_move_through_slices_series_and_cases(window, bench, qtbot):
    bench.open(study("1", slices=30), study("2"))
    press(qtbot, window, Qt.Key.Key_Down)
    assert bench.session.position == 1
    press(qtbot, window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert bench.session.position == 11
    press(qtbot, window, Qt.Key.Key_End)
    assert bench.session.position == 29
    press(qtbot, window, Qt.Key.Key_Up)
    assert bench.session.position == 28
    press(qtbot, window, Qt.Key.Key_Home)
    assert bench.session.position == 0
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert bench.session.series.uid == "1.2"
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert bench.session.series.uid == "1.1"
    press(qtbot, window, Qt.Key.Key_D)
    assert bench.session.study.uid == "2"
    press(qtbot, window, Qt.Key.Key_A)
    assert bench.session.study.uid == "1"


def test_keys_decide(window, bench, qtbot):
    bench.open()
    press(qtbot, window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    bench.answer()
    first, second = bench.session.findings()
    assert bench.session.selected_finding.id == first.id
    assert window.findings.bar.accept_button.isEnabled()
    press(qtbot, window, Qt.Key.Key_Return)
    assert bench.session.review.verdict_on(first.id) is Verdict.ACCEPTED
    press(qtbot, window, Qt.Key.Key_N)
    press(qtbot, window, Qt.Key.Key_X)
    assert bench.session.review.verdict_on(second.id) is Verdict.REJECTED
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.review.verdict_on(second.id) is Verdict.UNREVIEWED
    press(qtbot, window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.review.verdict_on(second.id) is Verdict.REJECTED
    press(qtbot, window, Qt.Key.Key_E)
    assert window.findings.bar.form.isVisible()


def test_keys_set_windows(window, bench, qtbot):
    bench.open()
    press(qtbot, window, Qt.Key.Key_2)
    assert window.viewport.voi == Window(40, 80, "LINEAR", "Brain")
    assert window.actions_by_id.actions["window-2"].text() == "Window: Brain"
    press(qtbot, window, Qt.Key.Key_4)
    assert window.viewport.voi.explanation == "Bone"
    press(qtbot, window, Qt.Key.Key_0)
    assert window.viewport.voi.explanation != "Bone"
    press(qtbot, window, Qt.Key.Key_I)
    assert window.viewport.is_inverted
    press(qtbot, window, Qt.Key.Key_G)
    assert not window.viewport.has_overlays
    press(qtbot, window, Qt.Key.Key_Space)
    assert not window.viewport.is_inverted


def test_presets_are_for_the_modality_that_has_a_scale():
    presets = parse_presets(DEFAULT_PRESETS)
    assert [one.name for one in presets_for(presets, "CT")][:4] == ["Brain", "Lung", "Bone", "Abdomen"]
    assert len(presets_for(presets, "CT")) == 8
    assert [str(one) for one in presets_for(presets, "MR")][:2] == ["Standard 1-99%", "Wide 0-100%"]
    assert presets_for(presets, "PT", "BQML") == presets_for(presets, "XX") == presets["Other"]
    assert presets_for(presets, "PT", "g/ml")[0].window == Window(2.5, 5, "LINEAR", "SUV 0 to 5")


def test_typing_never_triggers_a_command(window, bench, qtbot):
    bench.open(study("1"), study("2"))
    bench.run()
    bench.session.next_unreviewed()
    window.impression.text.setFocus()
    qtbot.keyClicks(window.impression.text, "dax 2 n ")
    qtbot.keyClick(window.impression.text, Qt.Key.Key_Return)
    qtbot.keyClick(window.impression.text, Qt.Key.Key_Down)
    qtbot.keyClick(window.impression.text, Qt.Key.Key_Home)
    assert window.impression.text.toPlainText() == "dax 2 n \n"
    window.worklist.search.setFocus()
    qtbot.keyClicks(window.worklist.search, "xd")
    qtbot.keyClick(window.worklist.search, Qt.Key.Key_Return)
    qtbot.keyClick(window.worklist.search, Qt.Key.Key_Down)
    assert window.worklist.search.text() == "xd"
    assert bench.session.study.uid == "1"
    assert bench.session.position == 0
    assert bench.session.review.decisions == {}


def test_a_button_in_focus_keeps_space_and_enter(window, bench, qtbot):
    bench.open()
    bench.run()
    window.findings.bar.reject_button.setFocus()
    qtbot.keyClick(window.findings.bar.reject_button, Qt.Key.Key_Space)
    found = bench.session.findings()[0]
    assert bench.session.review.verdict_on(found.id) is Verdict.REJECTED
    qtbot.keyClick(window.findings.bar.reject_button, Qt.Key.Key_Return)
    assert bench.session.review.verdict_on(found.id) is Verdict.REJECTED


def test_tools_are_switches_of_which_one_is_on(window, bench):
    bench.open()
    actions = window.actions_by_id.actions
    window.actions_by_id.refresh()
    assert actions["tool-window-level"].isChecked()
    actions["tool-ruler"].trigger()
    assert window.desk.tool == "ruler"
    assert actions["tool-ruler"].isChecked()
    assert not actions["tool-window-level"].isChecked()
