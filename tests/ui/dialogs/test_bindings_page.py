"""Keys and mouse in the settings: changed, in conflict, reset, and in force at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.settings import Settings
from ui.actions import COMMANDS, command
from ui.dialogs.settings import SettingsDialog
from ui.key_bindings import BOUND, KeyBindings, read_keys
from ui.key_set import KEY_SETS
from ui.viewer.bindings import PRESETS, MouseBindings, read_mouse, written_mouse


@pytest.mark.parametrize("key_set", sorted(KEY_SETS))
def test_no_set_of_keys_is_in_conflict(key_set):
    keys = KeyBindings(key_set=key_set)
    assert keys.conflicts() == {}
    assert set(KEY_SETS[key_set]) <= set(BOUND)
    keyless = {one.id for one in BOUND.values() if not keys.keys(one)}
    assert keyless <= {one.id for one in BOUND.values() if not one.keys} | {"window-9"}
    for one in BOUND.values():  # every key is one that a keyboard has
        assert all(QKeySequence(key).toString() for key in keys.keys(one)), one.id
    mine = keys.changed("invert", ("Ctrl+Alt+I",))
    assert read_keys(mine.written(), key_set) == mine


@pytest.mark.parametrize(
    ("key_set", "theirs"),
    [
        (
            "ohif",
            "tool-zoom Z, zoom-in +, zoom-out -, fit =, rotate R, rotate-back L, flip-horizontal H, flip-vertical V,"
            " cine C, invert I, next-viewport Right, previous-viewport Left, previous-series PgUp, next-series PgDown,"
            " next-slice Down, previous-slice Up, first-slice Home, last-slice End, reset Space, cancel Esc,"
            " window-5 1, window-3 2, window-4 3, window-2 4, delete-mark Backspace, accept Return, undo Ctrl+Z,"
            " redo Ctrl+Y, brush-larger ], brush-smaller [, tool-eraser E, tool-brush B",
        ),
        (
            "weasis",
            "tool-window-level W, tool-pan T, tool-zoom Z, tool-ruler M, tool-ruler D, tool-polyline Y, tool-ellipse E,"
            " tool-angle A, tool-arrow B, key-frame K, cine C, window-auto 0, window-own 1, window-own-2 2, window-2 3,"
            " window-5 4, window-6 5, window-4 6, window-3 7, flip-horizontal Alt+F, rotate Alt+R, rotate-back Alt+L",
        ),
    ],
)
def test_a_set_has_the_keys_of_the_other_viewer(key_set, theirs):
    keys = KeyBindings(key_set=key_set)
    for said in theirs.split(","):
        command_id, key = said.split()
        assert key in [QKeySequence(one).toString() for one in keys.keys(BOUND[command_id])], said


def test_bindings_are_written_and_read_back():
    keys = KeyBindings().changed("invert", ("Ctrl+I",)).changed("next-slice", ("J", "Down")).changed("fit", ())
    assert read_keys(keys.written()).own == {"invert": ("Ctrl+I",), "next-slice": ("J", "Down"), "fit": ()}
    assert keys.changed("invert", command("invert").keys).own.keys() == {"next-slice", "fit"}
    assert read_keys("nonsense; no-such-command: X; invert: ").own == {"invert": ()}
    for one in COMMANDS:  # whatever is on a keyboard comes back as it was
        for key in ("Ctrl+;", ":", "|", "Ctrl+,"):
            made = KeyBindings().changed(one.id, (key,))
            assert read_keys(made.written()).own == made.own, key
        break


def test_two_commands_on_one_key_are_in_conflict():
    keys = KeyBindings().changed("invert", ("H",))
    assert keys.conflicts() == {"H": ("flip-horizontal", "invert")}
    assert KeyBindings().changed("invert", ("`",)).conflicts() == {"`": ("invert", "hold-peek")}
    assert KeyBindings().changed("invert", ("`",)).changed("hold-peek", ("J",)).conflicts() == {}


@pytest.mark.parametrize("preset", sorted(PRESETS))
def test_the_mouse_is_written_as_what_differs_from_its_preset(preset):
    assert written_mouse(preset, PRESETS[preset]) == ""
    changed = replace(
        PRESETS[preset], right="pan", wheel="zoom", double_click_fits=not PRESETS[preset].double_click_fits
    )
    assert read_mouse(preset, written_mouse(preset, changed)) == changed
    assert read_mouse("no such preset", "left=abacus; wheel=fly") == MouseBindings()


def test_a_key_is_changed_in_the_settings_and_works_at_once(window, bench, qtbot):
    bench.open()
    window.desk.show_settings()
    page = window.desk.dialog.bindings
    editor = page.editors["invert", 0]
    editor.setKeySequence(QKeySequence("H"))
    assert "Invert" in page.conflict.text()
    window.desk.dialog.save_button.click()
    assert window.desk.dialog.isVisible()
    assert "several commands" in window.desk.dialog.refusal.text()
    editor.setKeySequence(QKeySequence("J"))
    assert page.conflict.text() == ""
    window.desk.dialog.save_button.click()
    assert window.desk.settings.keys == "invert: J"
    assert not window.viewport.is_inverted
    window.viewport.canvas.setFocus()
    QTest.keyClick(window.viewport.canvas, Qt.Key.Key_I)
    assert not window.viewport.is_inverted
    QTest.keyClick(window.viewport.canvas, Qt.Key.Key_J)
    assert window.viewport.is_inverted
    assert "(J)" in window.actions_by_id.actions["invert"].toolTip()


def test_reset_and_presets(qtbot, theme):
    dialog = SettingsDialog(Settings(keys="invert: J", mouse="right=pan", mouse_preset="overread"))
    qtbot.addWidget(dialog)
    page = dialog.bindings
    assert page.buttons["right"].currentData() == "pan"
    page.reset_button.click()
    assert page.keys == ""
    assert page.mouse("overread") == ""
    dialog.editors["mouse_preset"].set_value("ohif")
    assert page.buttons["ctrl_wheel"].currentData() == "scroll"
    page.search.setText("invert")
    shown = [page.tree.topLevelItem(n) for n in range(page.tree.topLevelItemCount())]
    assert any("Invert" in one.text(0) for one in shown if not one.isHidden())
    assert sum(not one.isHidden() for one in shown) < 4


def test_another_set_is_shown_changed_and_reset(qtbot, theme):
    dialog = SettingsDialog(Settings(keys="invert: J"))
    qtbot.addWidget(dialog)
    page = dialog.bindings
    dialog.editors["key_preset"].set_value("weasis")
    assert page.keys == ""  # what was changed was changed in the other set
    assert page.editors["tool-pan", 0].keySequence() == QKeySequence("T")
    page.editors["tool-pan", 0].setKeySequence(QKeySequence("P"))
    assert page.keys == "tool-pan: P"
    page.tree.setCurrentItem(page._rows["tool-pan"])
    page.reset_one.click()
    assert page.keys == ""
    page.editors["hold-lens", 0].setKeySequence(QKeySequence("Shift+J"))
    assert page.keys == "hold-lens: Shift+J"
    page.reset_button.click()
    assert page.editors["hold-lens", 0].keySequence() == QKeySequence("L")


def test_keys_of_a_set_and_held_keys_of_ones_own_work_in_the_window(window, bench):
    bench.open()
    canvas = window.viewport.canvas
    window.desk.change_settings(replace(window.desk.settings, key_preset="weasis", keys="hold-peek: Shift+J"))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_T)
    assert window.desk.tool == "pan"
    before = canvas.transform
    QTest.keyClick(canvas, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)  # no menu takes it
    assert canvas.transform != before
    assert not any("&F" in one.title() for one in window.menuBar().findChildren(QMenu))
    QTest.keyPress(canvas, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert canvas._overlay.is_peeking
    QTest.keyRelease(canvas, Qt.Key.Key_J)  # Shift was let go first
    assert not canvas._overlay.is_peeking
    QTest.keyPress(canvas, Qt.Key.Key_QuoteLeft)
    assert not canvas._overlay.is_peeking
