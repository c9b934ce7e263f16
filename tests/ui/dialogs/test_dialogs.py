"""Dialogs say what they must, and change nothing until they are told to."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.export_guide import Audience, OfferedFormat
from app.settings import Settings, setting_fields
from inference.model_card_tasks import Tiling
from inference.tiling import prepare_tiles
from tests.builders import make_frame
from tests.ui.fakes import card
from ui.actions import COMMANDS
from ui.dialogs.about import AboutDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.failure import FailureDialog, FailureHook, failure_words
from ui.dialogs.help import HelpDialog, guide_blocks
from ui.dialogs.model_input import ModelInputDialog, input_words
from ui.dialogs.settings import SettingsDialog, words
from ui.panels.parts import PlainLabel


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel))


PDF = OfferedFormat("pdf", "Report (.pdf)", Audience.PEOPLE, "The report to read")
LETTER = Settings(page_size="Letter", report_language="ja", report_template="/site/plain.toml")
MASKS = OfferedFormat("seg", "Masks (.dcm)", Audience.DICOM, "Masks", "No finding is a mask.")


def test_the_export_asks_once(qtbot, theme):
    dialog = ExportDialog([PDF, MASKS], ["pdf", "seg"], Path("/tmp/out"), LETTER, "Dr Reader")
    qtbot.addWidget(dialog)
    assert dialog.boxes["pdf"].isChecked()
    assert not dialog.boxes["seg"].isEnabled()
    assert "No finding is a mask." in said(dialog)
    assert "The report to read" in said(dialog)
    assert dialog.page.currentText() == "Letter"
    dialog.boxes["pdf"].setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.choose_only("pdf")
    with qtbot.waitSignal(dialog.chosen) as signal:
        dialog.export_button.click()
    choice = signal.args[0]
    assert (choice.formats, choice.folder, choice.page_size) == (("pdf",), Path("/tmp/out"), "Letter")
    assert choice.reader_name == "Dr Reader"
    assert (choice.language, choice.template) == ("ja", "/site/plain.toml")
    assert choice.remembered == ("pdf", "seg")  # what the study has nothing for is ticked again with the next one


def test_settings_are_built_from_the_schema(qtbot, theme):
    dialog = SettingsDialog(Settings(reader_name="Dr Reader"))
    qtbot.addWidget(dialog)
    on_this_page = [one for one in setting_fields() if one.name not in ("keys", "mouse")]
    assert list(dialog.editors) == [one.name for one in on_this_page]
    for one in on_this_page:
        assert one.help in said(dialog)
    assert dialog.editors["reader_name"].value() == "Dr Reader"
    dialog.editors["auto_run"].set_value(True)
    dialog.editors["overlay_opacity"].set_value(0.7)
    with qtbot.waitSignal(dialog.saved) as signal:
        dialog.save_button.click()
    assert signal.args[0] == Settings(reader_name="Dr Reader", auto_run=True, overlay_opacity=0.7)


def test_a_refused_setting_says_why(qtbot, theme):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.editors["device"].field.setEditText("abacus")
    dialog.save_button.click()
    assert "must be one of auto, cpu, cuda" in dialog.refusal.text()
    assert dialog.isVisible()
    dialog.show_defaults()
    dialog.save_button.click()
    assert not dialog.isVisible()


def test_settings_names_are_words():
    assert words("reader_deadline_s") == "Reader deadline (s)"
    assert words("frame_memory_mib") == "Frame memory (MiB)"
    assert words("theme") == "Theme"


def test_about_says_what_it_is_not(qtbot, theme):
    dialog = AboutDialog("NVIDIA H200: asked for")
    qtbot.addWidget(dialog)
    assert "not a medical device" in said(dialog)
    assert "NVIDIA H200" in said(dialog)
    assert "numpy" in dialog.licences.toPlainText()


def test_help_names_every_key(qtbot, theme):
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    for one in COMMANDS:
        if one.keys:
            assert one.text.removesuffix("...") in said(dialog)
    assert "not a medical device" in said(dialog)


def test_help_text_is_plain():
    blocks = guide_blocks("# Head\n\n- one <b>\n- two\n\nA line\nthat goes on.")
    assert blocks == (("heading", "Head"), ("point", "one <b>"), ("point", "two"), ("", "A line that goes on."))


def fault():
    raise ValueError("Doe^Jane lies in /home/doe")


def test_a_fault_is_named_without_identity(qtbot, theme):
    with pytest.raises(ValueError, match="Doe") as caught:
        fault()
    told = failure_words(caught.type, caught.tb)
    assert "ValueError" in told
    assert "in fault" in told
    assert "Doe" not in told
    assert "/home" not in told
    dialog = FailureDialog(told)
    qtbot.addWidget(dialog)
    assert "Doe" not in dialog.details.toPlainText()


def test_the_hook_shows_one_fault_at_a_time(qtbot, theme, caplog):
    window = QWidget()
    qtbot.addWidget(window)
    hook = FailureHook(window)
    for _ in range(3):
        try:
            fault()
        except ValueError:
            hook(*sys.exc_info())
    assert len(window.findChildren(FailureDialog)) == 1
    assert "Doe" not in caplog.text
    hook.dialog.accept()


def test_what_the_model_saw_is_shown_pixel_by_pixel(qtbot, theme):
    pixels = np.zeros((64, 64), np.uint8)
    pixels[:, 32:] = 255
    dialog = ModelInputDialog(prepare_tiles(make_frame(pixels), card().input, None), card())
    qtbot.addWidget(dialog)
    assert dialog.tile.isHidden()
    assert dialog.where.text() == "It shows rows 0 to 64, columns 0 to 64 of the frame."
    dialog.show()
    assert dialog.picture.geometry().bottom() < dialog.where.geometry().top()
    picture = dialog.picture.pixmap().toImage()
    assert picture.pixelColor(1, 1).value() == 0
    assert picture.pixelColor(picture.width() - 2, 1).value() == 255
    assert any("64 x 64 pixels" in sentence for sentence in input_words(card()))


def test_a_frame_read_in_tiles_is_shown_tile_by_tile(qtbot, theme):
    pixels = np.zeros((64, 128), np.uint8)
    pixels[:, 64:] = 255
    dialog = ModelInputDialog(prepare_tiles(make_frame(pixels), card().input, Tiling((64, 64), (16, 16))), card())
    qtbot.addWidget(dialog)
    assert dialog.where.text() == "Tile 1 of 3: rows 0 to 64, columns 0 to 64 of the frame"
    assert dialog.picture.pixmap().toImage().pixelColor(100, 100).value() == 0
    dialog.tile.setValue(2)
    assert dialog.where.text() == "Tile 3 of 3: rows 0 to 64, columns 64 to 128 of the frame"
    assert dialog.picture.pixmap().toImage().pixelColor(100, 100).value() == 255
    assert input_words(card(), 3)[0] == "Read in 3 overlapping tiles, each prepared by itself."


def test_pixels_that_are_no_squares_are_said(theme):
    physical = replace(card(), input=replace(card().input, aspect="physical"))
    assert any("a millimetre as long across as down" in sentence for sentence in input_words(physical))


def test_the_palette_finds_and_runs(window, bench, qtbot):
    bench.open()
    window.desk.show_palette()
    palette = window.desk.dialog
    qtbot.keyClicks(palette.search, "inv")
    assert palette.found[0] == "invert"
    qtbot.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.viewport.is_inverted
    assert not palette.isVisible()


def test_the_palette_lists_every_action_and_what_can_be_had_first(window, qtbot):
    window.desk.show_palette()
    palette = window.desk.dialog
    assert set(palette.found) == {one.id for one in COMMANDS} - {"palette"}
    assert palette.found[0] == "open-files"
    qtbot.keyClick(palette.search, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    palette.reject()


def test_a_map_for_every_label_is_asked_one_after_the_other(window, bench, qtbot):
    bench.open()
    assert not window.actions_by_id.actions["every-map"].isEnabled()
    bench.run()
    window.actions_by_id.refresh()
    window.actions_by_id.actions["every-map"].trigger()
    dialog = window.desk.dialog
    assert list(dialog.tiles) == ["Glioma", "Meningioma", "No tumour"]
    assert dialog.tiles["Glioma"].text() == "Glioma  0.81"
    asked = []
    while bench.engine.requests:
        asked += [one.explain.label for one in bench.engine.requests]
        bench.answer()
    assert asked == ["Glioma", "Meningioma", "No tumour"]
    assert dialog.state.text() == ""
    plain = dialog._pixmap(dialog._ground).toImage()
    icon = dialog.tiles["Meningioma"].icon().pixmap(plain.size()).toImage()
    assert icon != plain
    dialog.tiles["Meningioma"].click()
    bench.turn()
    assert window.explain.switch.isChecked()
    assert bench.session.saliency_in_view().label == "Meningioma"
    assert bench.engine.requests == []


def test_the_maps_are_of_the_frame_in_view_and_go_with_it(window, bench):
    bench.open()
    bench.run()
    window.desk.show_every_map()
    dialog = window.desk.dialog
    bench.session.show_position(1)
    bench.decode()
    assert not dialog.isVisible()
