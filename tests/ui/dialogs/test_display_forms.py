"""The forms behind two settings: window presets and corner text."""

from PySide6.QtCore import Qt

from app.corner_item import DEFAULT_CORNERS
from app.settings import Settings
from app.window_preset import DEFAULT_PRESETS, parse_presets
from ui.dialogs.corner_text import CornerTextDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.window_presets import WindowPresetsDialog


def test_presets_are_shown_changed_and_saved(qtbot, theme):
    dialog = WindowPresetsDialog(DEFAULT_PRESETS)
    dialog.show()
    qtbot.addWidget(dialog)
    assert dialog.text() == DEFAULT_PRESETS
    assert dialog.table.item(0, 0).text() == "Brain"
    dialog.table.item(0, 2).setText("35")
    dialog.choose("MR")
    qtbot.mouseClick(dialog.buttons["add"], Qt.MouseButton.LeftButton)
    dialog.table.item(5, 0).setText("Knee")
    qtbot.mouseClick(dialog.buttons["up"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.saved) as said:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    presets = parse_presets(said.args[0])
    assert presets["CT"][0].window.centre == 35
    assert str(presets["MR"][4]) == "Knee 1-99%"
    assert presets["US"] == parse_presets(DEFAULT_PRESETS)["US"]


def test_a_preset_that_cannot_be_meant_is_refused_in_the_form(qtbot, theme):
    dialog = WindowPresetsDialog(DEFAULT_PRESETS, modality="XX")
    dialog.show()
    qtbot.addWidget(dialog)
    assert dialog.modality.currentText() == "Other"
    dialog.table.item(0, 3).setText("101")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "100 %" in dialog.refusal.text()
    assert not dialog.refusal.isHidden()
    dialog.show_defaults()
    with qtbot.waitSignal(dialog.saved) as said:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert said.args == [DEFAULT_PRESETS]


def test_corner_lines_are_added_joined_and_taken_away(qtbot, theme):
    dialog = CornerTextDialog(DEFAULT_CORNERS)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.text() == DEFAULT_CORNERS
    qtbot.keyClicks(dialog.search, "tube volt")
    shown = [
        dialog.items.item(place) for place in range(dialog.items.count()) if not dialog.items.item(place).isHidden()
    ]
    assert [one.text() for one in shown] == ["Tube voltage  ·  KVP"]
    dialog.items.setCurrentItem(shown[0])
    dialog.use_corner("bottom_right")
    dialog.items.itemActivated.emit(shown[0])
    assert dialog.text().endswith("MatrixSize; Zoom; Window; KVP")
    dialog._join()
    assert dialog.text().endswith("MatrixSize; Zoom; Window KVP")
    dialog._move(-1)
    assert dialog.text().endswith("MatrixSize; Window KVP; Zoom")
    dialog._remove()
    assert dialog.text().endswith("MatrixSize; Zoom")


def test_the_settings_open_both_forms_and_take_what_they_say(qtbot, theme):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    for name, text in (("corner_text", "Zoom |  |  | "), ("window_presets", "CT: Brain 40/80")):
        button = dialog.editors[name].field
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        button.dialog.show_text(text)
        qtbot.mouseClick(button.dialog.save_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.saved) as said:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert said.args[0].window_presets == "CT: Brain 40/80"
    assert said.args[0].corner_text.split() == ["Zoom", "|", "|", "|"]
