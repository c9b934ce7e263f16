"""Keys and mouse in the settings: changed, in conflict, reset, and in force at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from app.settings import Settings
from ui.actions import COMMANDS, command
from ui.dialogs.settings import SettingsDialog
from ui.key_bindings import KeyBindings, read_keys
from ui.viewer.bindings import PRESETS, MouseBindings, read_mouse, written_mouse


def test_no_default_is_in_conflict():
    assert KeyBindings().conflicts() == {}


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
    assert "`" in KeyBindings().changed("invert", ("`",)).conflicts()


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
