"""The reader chooses the frames of the report by key and mouse; they are there after a restart, and in the PDF."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt

from app.chosen_frame import Overlays
from app.paths import resource

BRAIN = resource("samples", "brain")


def choose(hands):
    hands.until_frame()
    hands.to_picture()
    session, panel, viewport = hands.session, hands.window.key_frames, hands.window.viewport
    hands.key(Qt.Key.Key_K)
    assert session.chosen_in_view is not None
    hands.until(lambda: viewport.slices.key_sign.text() == "Key frame")
    assert hands.window.actions_by_id.actions["key-frame"].isChecked()
    for _ in range(3):
        hands.key(Qt.Key.Key_Down)
    hands.until(lambda: session.position == 3 and session.frame is not None)
    hands.until(lambda: not viewport.slices.key_sign.isVisible())
    hands.key(Qt.Key.Key_K)
    hands.until(lambda: viewport.slices.slider.marks == (0, 3))
    slider = viewport.slices.slider
    where = QPoint(round(slider.mark_x(0)), round(slider.height() / 2 - 7))
    assert hands.colour_at(slider, where).red() > 200
    hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    hands.until(lambda: panel.list.count() == 2 and panel.isVisible())
    panel.list.setFocus()
    hands.key(Qt.Key.Key_End, widget=panel.list)
    hands.click(panel.up_button)
    hands.until(lambda: panel.list.currentRow() == 0)
    hands.click(panel.caption)
    hands.write(panel.caption, "The largest extent")
    hands.key(Qt.Key.Key_Return, widget=panel.caption)
    panel.overlays.setFocus()
    hands.key(Qt.Key.Key_Down, widget=panel.overlays)
    panel.overlays.activated.emit(panel.overlays.currentIndex())
    one = session.key_frames[0]
    assert (one.caption, one.overlays) == ("The largest extent", Overlays.WITHOUT)
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_Z)
    assert session.key_frames[0].overlays is Overlays.BOTH
    hands.ctrl(Qt.Key.Key_Y)
    hands.until_saved()


def print_and_sign(hands, path):
    hands.until_frame()
    hands.until(lambda: len(hands.session.key_frames) == 2)
    hands.to_picture()
    hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    session = hands.session
    assert session.chosen_in_view is not None
    made = []
    session.request_report(made.append)
    hands.until(lambda: made)
    hands.window._exporters()["pdf"].write(made[0], path)
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    assert text.count("Key frame ") == 2
    assert "The largest extent" in text
    assert session.sign("Dr Roe", "reviewed")
    hands.key(Qt.Key.Key_K)
    assert len(session.key_frames) == 2
    hands.until_saved()


@pytest.mark.timeout(300)
def test_key_frames_are_chosen_described_kept_and_printed(overread, tmp_path):
    assert overread(choose, BRAIN) == 0
    assert overread(lambda hands: print_and_sign(hands, tmp_path / "report.pdf"), BRAIN) == 0
