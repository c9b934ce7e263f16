"""Drives the real program through `main()`: real reader process, engine, store and exporters; only mouse and keys."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.__main__ import main
from ui.main_window import MainWindow


class Hands:
    """A reader at the window."""

    def __init__(self, qtbot, application: QApplication, window: MainWindow):
        self.qtbot, self.application, self.window, self.session = qtbot, application, window, window.session

    def until(self, condition: Callable[[], object], timeout_s: float = 60):
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=int(timeout_s * 1000))

    def until_frame(self):
        self.until(lambda: self.session.frame is not None)

    def until_answered(self):
        self.until(lambda: self.session.frame_answer is not None and not self.session.is_running)

    def until_saved(self):
        self.until(lambda: self.session.is_saved)

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier, widget: QWidget | None = None):
        QTest.keyClick(widget or self.application.focusWidget() or self.window, key, modifier)

    def ctrl(self, key: Qt.Key):
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def to_picture(self):
        """Give the keyboard to the frame, as a click on it would."""
        self.window.viewport.canvas.setFocus()

    def click(self, widget: QWidget, button=Qt.MouseButton.LeftButton, where: QPoint | None = None):
        QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, where or QPoint())

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, button=Qt.MouseButton.LeftButton):
        QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, start)
        for step in range(1, 6):
            QTest.mouseMove(widget, start + (end - start) * step / 5)
        QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, end)

    def write(self, widget: QWidget, text: str):
        QTest.keyClicks(widget, text)

    def choose_model(self, name: str):
        """Pick a model in the list by its keys, as a reader would."""
        choice = self.window.model.choice
        self.until(lambda: any(choice.itemText(i).startswith(name) for i in range(choice.count())))
        place = next(i for i in range(choice.count()) if choice.itemText(i).startswith(name))
        choice.setFocus()
        self.key(Qt.Key.Key_Home, widget=choice)
        for _ in range(place):
            self.key(Qt.Key.Key_Down, widget=choice)
        assert choice.currentIndex() == place
        choice.activated.emit(place)

    def colour_at(self, widget: QWidget, where: QPoint):
        return widget.grab().toImage().pixelColor(where)

    def notices(self) -> str:
        return self.window.notice_bar.text()


@pytest.fixture
def overread(qtbot, home, monkeypatch):
    """Open the program on some paths and let `story` happen in it."""

    def open_on(story: Callable[[Hands], None], *paths: Path | str) -> int:
        def loop(application: QApplication, window: MainWindow) -> int:
            window.activateWindow()
            qtbot.waitUntil(window.isVisible)
            story(Hands(qtbot, application, window))
            return 0

        return main([str(path) for path in paths], run_loop=loop)

    return open_on
