"""Keys and menus of how the frame is shown, through the window."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from inference.frame import FrameKey, LookupTable, Overlay, Window
from inference.shutter import Shutter
from tests.ui.fakes import COLUMNS, ROWS, frame, study

NONE = Qt.KeyboardModifier.NoModifier
OWN = (
    LookupTable(0, np.arange(256, dtype=np.uint16), 8, "HARDER"),
    Window(40, 80, "LINEAR", "BRAIN"),
    Window(300, 1500, "SIGMOID", "BONE"),
)


@pytest.fixture
def shown(window, bench):
    bench.open(study("1", slices=2))
    full = replace(
        frame(FrameKey("1.1.1")),
        windows=OWN,
        overlays=(Overlay(0x6000, np.ones((ROWS, COLUMNS), np.bool_)),),
        shutter=Shutter((10, 10, ROWS - 10, COLUMNS - 10)),
    )
    bench.session.frame = full
    bench.session.frame_changed.emit()
    window.actions_by_id.refresh()
    return window


def trigger(window, name):
    action = window.actions_by_id.actions[name]
    assert action.isEnabled(), name
    action.trigger()
    return action


def test_the_files_own_windows_are_gone_through_and_chosen_by_name(shown):
    canvas = shown.viewport.canvas
    assert canvas.voi is OWN[0]
    seen = [trigger(shown, "window-own") and canvas.voi for _ in range(3)]
    assert seen == [OWN[1], OWN[2], OWN[0]]
    action = shown.actions_by_id.actions["window-own-3"]
    assert action.text() == "The file's: BONE · W 1500 L 300 HU sigmoid"
    action.trigger()
    assert canvas.voi == OWN[2]
    assert not shown.actions_by_id.actions["window-own-4"].isEnabled()


def test_presets_colours_overlays_and_shutter(shown):
    canvas = shown.viewport.canvas
    trigger(shown, "window-3")
    assert canvas.voi == Window(-600, 1500, "LINEAR", "Lung")
    assert trigger(shown, "colours-pet").isChecked()
    assert canvas.colour_map == "pet"
    assert not shown.actions_by_id.actions["colours-grey"].isChecked()
    trigger(shown, "planes")
    trigger(shown, "shutter")
    assert (canvas.has_planes, canvas.has_shutter) == (False, False)
    trigger(shown, "rotate-back")
    assert canvas.transform.orientation.quarter_turns == 3
    trigger(shown, "reset")
    assert canvas.colour_map == ""


def test_holding_the_key_magnifies(shown):
    canvas = shown.viewport.canvas
    for kind, is_held in ((QKeyEvent.Type.KeyPress, True), (QKeyEvent.Type.KeyRelease, False)):
        shown.event(QKeyEvent(kind, Qt.Key.Key_L, NONE, "l"))
        assert (canvas._lens.at is not None) is is_held


def test_changed_presets_and_corners_hold_at_once(shown):
    desk = shown.desk
    desk.change_settings(replace(desk.settings, window_presets="CT: Spine 50/350", corner_text="Zoom| | |Window",
                                 anonymous_corners=True, cine_rate_fps=7.0))  # fmt: skip
    trigger(shown, "window-2")
    canvas = shown.viewport.canvas
    assert canvas.voi == Window(50, 350, "LINEAR", "Spine")
    assert canvas._overlay.corners["bottom_right"] == ("Spine · W 350 L 50 HU",)
    assert "Doe" not in str(canvas._overlay.corners)
    assert shown.viewport.slices.rate.value() == 7.0


def test_the_forms_open_from_their_menus(shown, qtbot):
    for name, title in (("edit-presets", "Window presets"), ("corner-text", "Corner text")):
        trigger(shown, name)
        dialog = shown.desk.dialog
        assert dialog.windowTitle() == title
        with qtbot.waitSignal(dialog.finished):
            qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
