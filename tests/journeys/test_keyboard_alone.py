"""A study from file to export with no mouse: every key goes to whatever has the keyboard, as in a real window."""

from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.review import Verdict

FILM = "chest_pneumonia/test/PNEUMONIA"
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keyboard:
    """Nothing but keys; what they do is up to the window."""

    def __init__(self, hands):
        self.hands, self.window = hands, hands.window

    @property
    def here(self):
        return self.hands.application.focusWidget()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            QTest.keyClick(self.here, key, modifier)

    def ctrl(self, key):
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, text):
        QTest.keyClicks(self.here, text)

    def go_to(self, part, key=Qt.Key.Key_F6):
        """F6, or Tab, until the keyboard is there."""
        self.trail = []
        for _ in range(60):
            self.trail.append(f"{type(self.here).__name__} {self.here.accessibleName()}")
            if self.here is part or part.isAncestorOf(self.here):
                return
            self.press(key)
        raise AssertionError(f"no way to {part}: {self.trail}")

    def ready(self, command):
        self.hands.until(self.window.actions_by_id.actions[command].isEnabled)


@pytest.fixture
def film(shared_data, tmp_path) -> Path:
    """A real chest film as a PNG."""
    target = tmp_path / "film.png"
    assert cv2.imwrite(str(target), cv2.imread(str(min((shared_data / FILM).iterdir())), cv2.IMREAD_UNCHANGED))
    return target


def open_film(keys, film):
    """Ctrl+O, its name, the button of the dialog."""
    hands, window, session = keys.hands, keys.window, keys.hands.session
    hands.until(lambda: keys.here is not None and session.frame is not None)
    sample = session.study.uid
    keys.ctrl(Qt.Key.Key_O)
    hands.until(lambda: keys.here is not None and keys.here.window() is not window)
    keys.write(str(film))
    keys.press(Qt.Key.Key_Tab, times=2)  # past what is proposed
    opener = next(one for one in keys.here.window().findChildren(QPushButton) if "Open" in one.text())
    keys.go_to(opener, Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
    hands.until(lambda: not opener.isVisible(), 5)
    window.activateWindow()  # what the desktop does when a dialog has gone
    hands.until(lambda: keys.here is not None and keys.here.window() is window, 5)
    hands.until(lambda: session.study is not None and session.study.uid != sample and session.frame is not None)


def run_model(keys):
    """F6 to the models, arrows to the one, Ctrl+R."""
    hands, window, _session = keys.hands, keys.window, keys.hands.session
    keys.go_to(window.model)
    choice = window.model.choice
    assert keys.here is choice
    hands.until(lambda: any(choice.itemText(i).startswith("Chest X-ray") for i in range(choice.count())))
    keys.press(Qt.Key.Key_Home)
    while not choice.currentText().startswith("Chest X-ray"):
        keys.press(Qt.Key.Key_Down)
    keys.ready("run")
    keys.ctrl(Qt.Key.Key_R)
    hands.until_answered()


def review_and_measure(keys):
    """N, Enter; a line by the cross."""
    _hands, window, session = keys.hands, keys.window, keys.hands.session
    keys.go_to(window.viewport.canvas)
    keys.press(Qt.Key.Key_N)
    keys.press(Qt.Key.Key_Return)
    assert session.review.verdict_on(session.findings()[0].id) is Verdict.ACCEPTED

    keys.press(Qt.Key.Key_L, SHIFT)
    keys.press(Qt.Key.Key_F7)
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Right, SHIFT, 3)
    keys.press(Qt.Key.Key_Down, SHIFT, 4)
    keys.press(Qt.Key.Key_Space)
    (line,) = window.viewport.canvas.measurements
    assert line.quantities[0].value == pytest.approx(50.0)  # 3, 4, 5: a PNG has no millimetres
    keys.press(Qt.Key.Key_Escape)


def sign(keys):
    """F6 to the impression; Ctrl+S, the name, Enter."""
    hands, window, session = keys.hands, keys.window, keys.hands.session
    keys.go_to(window.impression)
    keys.go_to(window.impression.text, Qt.Key.Key_Tab)
    keys.write("Consolidation on the left.")
    keys.ready("sign")
    keys.ctrl(Qt.Key.Key_S)
    hands.until(window.impression.form.isVisible)
    keys.go_to(window.impression.form.reader, Qt.Key.Key_Tab)
    keys.write("Dr Keys")
    keys.press(Qt.Key.Key_Return)
    hands.until(lambda: session.review.is_signed)
    assert session.review.impression == "Consolidation on the left."


def export(keys, out):
    """Ctrl+E, Tab to the folder, Enter."""
    hands, window, _session = keys.hands, keys.window, keys.hands.session
    keys.ready("export")
    keys.ctrl(Qt.Key.Key_E)
    hands.until(lambda: window.desk.dialog is not None and window.desk.dialog.isAncestorOf(keys.here))
    keys.go_to(window.desk.dialog.folder, Qt.Key.Key_Tab)
    keys.write(str(out))
    keys.press(Qt.Key.Key_Return)
    hands.until(lambda: out.is_dir() and list(out.rglob("*.pdf")) and list(out.rglob("*.csv")))


@pytest.mark.timeout(300)
@pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # the offscreen platform, of menus and dialogs
def test_opened_run_reviewed_measured_signed_and_exported_by_keyboard_alone(overread, film, tmp_path):
    def story(hands):
        keys = Keyboard(hands)
        open_film(keys, film)
        run_model(keys)
        review_and_measure(keys)
        sign(keys)
        export(keys, tmp_path / "out")

    assert overread(story) == 0
