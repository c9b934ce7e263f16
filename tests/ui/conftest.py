"""What every test of a widget needs: the dressed application, a session, and a window on it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.export import ExportError
from tests.ui.fakes import Bench
from ui.application import make_application
from ui.bridge import Bridge
from ui.icons import Icons
from ui.main_window import MainWindow
from ui.theme import Theme


@pytest.fixture
def theme(qapp):
    theme = Theme()
    make_application([], theme)
    return theme


@pytest.fixture
def icons(theme):
    return Icons(theme)


@pytest.fixture
def bench():
    return Bench()


@pytest.fixture(autouse=True)
def _lets_go_of_the_mouse():
    """A button that one test leaves held is held for every test after it in the same process."""
    yield
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


def pytest_collection_modifyitems(items):
    """The offscreen platform has no window manager to tell sizes to, and says so each time a window is shown."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", extend=True))


class Paper:
    """A format of the test's own."""

    name, title, suffix = "paper", "Paper", ".paper"

    def __init__(self):
        self.fails = False
        self.threads = set()

    def write(self, report, path):
        self.threads.add(threading.current_thread().name)
        if self.fails:
            raise ExportError("The disk is full.", advice="Choose another folder.")
        path.write_text(report.impression)


@pytest.fixture
def paper():
    return Paper()


@pytest.fixture
def make_window(qtbot, bench, theme, paper):
    def make(**what):
        bridge = Bridge()
        bridge.deliver_to(bench.session.receive)
        made = MainWindow(
            bench.session, bench.session.settings, lambda: {"paper": paper}, bridge=bridge, theme=theme,
            device_text="CPU: no NVIDIA driver was found", **what,
        )  # fmt: skip
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        return made, bridge

    return make


@pytest.fixture
def window(make_window):
    made, bridge = make_window()
    yield made
    assert bridge.close()
