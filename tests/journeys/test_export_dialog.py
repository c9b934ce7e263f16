"""The export dialog by the keyboard alone: what the study has nothing for is greyed, the choice is remembered."""

import json

import pytest
from PySide6.QtCore import Qt

from app.paths import resource

FILM = resource("samples", "chest-consolidation.dcm")


def to_window(hands):
    hands.until(lambda: hands.application.activeModalWidget() is None)
    hands.window.activateWindow()
    hands.until(hands.window.isActiveWindow)
    hands.to_picture()


def dialog_of(hands):
    to_window(hands)
    hands.ctrl(Qt.Key.Key_E)
    hands.until(lambda: hands.application.activeModalWidget() is not None)
    assert hands.application.activeModalWidget() is hands.window.desk.dialog
    return hands.window.desk.dialog


def go_to(hands, dialog, wanted):
    """Tab until the wanted control has the keyboard."""
    for _ in range(60):
        if hands.application.focusWidget() is wanted:
            return
        hands.key(Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there")


@pytest.mark.timeout(300)
def test_formats_are_chosen_by_keys_and_remembered(overread, tmp_path):
    out = tmp_path / "out"

    def story(hands):
        hands.until_frame()
        hands.to_picture()
        dialog = dialog_of(hands)
        assert not dialog.boxes["coco"].isEnabled()
        assert not dialog.boxes["seg"].isEnabled()
        hands.key(Qt.Key.Key_Escape, widget=dialog)
        to_window(hands)
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        hands.session.select_finding(hands.session.findings()[0].id)
        hands.key(Qt.Key.Key_Return)

        dialog = dialog_of(hands)
        hands.until(lambda: hands.application.focusWidget() is dialog.boxes["pdf"])
        for name in ("pdf", "csv", "coco", "ko"):
            go_to(hands, dialog, dialog.boxes[name])
            hands.key(Qt.Key.Key_Space)
        assert dialog.formats == ("ko", "coco")
        go_to(hands, dialog, dialog.folder)
        hands.ctrl(Qt.Key.Key_A)
        hands.write(dialog.folder, str(out))
        hands.key(Qt.Key.Key_Return)
        hands.until(lambda: "Exported" in hands.notices())
        labels = next(one for one in out.rglob("*.json") if "coco" in one.parts)
        assert json.loads(labels.read_text())["images"]
        assert list(out.glob("*-ko.dcm"))

        dialog = dialog_of(hands)
        assert dialog.formats == ("ko", "coco")
        hands.key(Qt.Key.Key_Escape, widget=dialog)
        hands.until_saved()

    assert overread(story, FILM) == 0
