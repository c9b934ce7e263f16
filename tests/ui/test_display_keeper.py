"""Strip, dialog and log of the display check in the window."""

import json

import pytest
from PySide6.QtCore import Qt

from app.display_check import CHECK_ITEMS, DisplayLog


@pytest.fixture
def log(tmp_path):
    return tmp_path / "display-checks.jsonl"


@pytest.fixture
def shown(window, log, qtbot):
    assert window.display_strip.isHidden()
    window.keep_display_log(DisplayLog(log))
    qtbot.waitUntil(window.display_strip.isVisible)
    return window


def answer(dialog, *, failed: str = ""):
    for item, group in dialog.answers.items():
        group.button(2 if item == failed else 1).setChecked(True)


def test_the_strip_says_that_nothing_is_known_and_is_acknowledged(shown, log, qtbot):
    assert shown.display_strip.words.text() == ("Display not calibrated (no GSDF). No visual check of it is on record.")
    qtbot.mouseClick(shown.display_strip.acknowledge_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.display_strip.isHidden)
    kept = json.loads(log.read_text())
    assert kept["answers"] == {}
    assert kept["screen"]


def test_a_check_is_answered_line_by_line_and_kept(shown, log, qtbot, tmp_path):
    shown.actions_by_id.actions["display-check"].trigger()
    dialog = shown.display.dialog
    dialog.reader.clear()
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "Say who looked."
    qtbot.keyClicks(dialog.reader, "Dr. Roe")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert dialog.refusal.text() == "Answer every line with yes or no."
    answer(dialog, failed="ramps")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: log.is_file() and "failed" in shown.display_strip.words.text())
    assert shown.display_strip.isVisible(), "a check that failed is told"
    kept = json.loads(log.read_text())
    assert kept["reader"] == "Dr. Roe"
    assert kept["answers"] == {one.id: one.id != "ramps" for one in CHECK_ITEMS}

    shown.actions_by_id.actions["display-check"].trigger()
    dialog = shown.display.dialog
    assert "failed: ramps · Dr. Roe" in dialog.log.item(0).text()
    dialog.reader.setText("Dr. Roe")
    answer(dialog)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.display_strip.isHidden)
    shown.display.export(str(tmp_path / "checks.csv"))
    qtbot.waitUntil((tmp_path / "checks.csv").is_file)
    assert (tmp_path / "checks.csv").read_text("utf-8-sig").count("Dr. Roe") == 2
    qtbot.waitUntil(lambda: "written as CSV" in shown.notice_bar.text())


def test_the_whole_screen_shows_the_pattern_until_a_key(shown, qtbot):
    shown.actions_by_id.actions["display-check"].trigger()
    dialog = shown.display.dialog
    qtbot.mouseClick(dialog.whole_button, Qt.MouseButton.LeftButton)
    whole = dialog.whole
    assert whole.isFullScreen()
    with qtbot.waitSignal(whole.destroyed):
        qtbot.keyClick(whole, Qt.Key.Key_Escape)
    dialog.reject()
