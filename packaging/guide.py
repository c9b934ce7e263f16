"""Drives the real window without a person: `make screenshots` and the headless `make demo` use it."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QDeadlineTimer, QEventLoop, qInstallMessageHandler  # noqa: E402 - after the path is set
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from app.__main__ import main  # noqa: E402
from app.study import Study  # noqa: E402
from inference.finding import Finding  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402


class Guide:
    """Does what a reader would, through the window's own actions, and takes pictures."""

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        self.application = application
        self.window = window
        self.session = window.session

    def wait(self, condition: Callable[[], object], what: str, timeout_s: float = 120.0) -> None:
        """Let the window work until the condition holds; RuntimeError if it never does."""
        deadline = QDeadlineTimer(int(timeout_s * 1000))
        while not condition():
            if deadline.hasExpired():
                raise RuntimeError(f"waited {timeout_s} s for {what}")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def do(self, action: str) -> None:
        """Trigger an action by its id, as its key or menu item would."""
        wanted = self.window.actions_by_id.actions[action]
        self.wait(wanted.isEnabled, f"{action} to be possible")
        wanted.trigger()

    def show(self, wanted: Callable[[Study], bool]) -> Study:
        """Bring the first study that fits into view, and wait for its frame."""
        self.wait(lambda: self.session.studies and not self.session.is_opening, "the samples to be opened")
        study = next(one for one in self.session.studies if wanted(one))
        self.session.show_study(study.uid)
        self.wait(lambda: self.session.frame is not None, "the frame")
        return study

    def run(self, *, with_map: bool = True) -> None:
        """Run the model that fits on the frame in view, and lay its map over the frame."""
        self.do("run")
        self.wait(lambda: self.session.frame_answer is not None and not self.session.is_running, "the model")
        if with_map:
            self.show_map()

    def show_map(self) -> None:
        """Lay the map of the chosen finding over the frame."""
        if not self.window.explain.switch.isChecked():
            self.window.explain.switch.click()
        self.wait(lambda: self.session.saliency_in_view() is not None, "the map")

    def hide_map(self) -> None:
        """Take the map off the frame."""
        if self.window.explain.switch.isChecked():
            self.window.explain.switch.click()

    def select(self, finding: Finding) -> None:
        """Choose a finding, as a click in the list would, and wait for its frame."""
        self.session.select_finding(finding.id)
        self.wait(lambda: self.session.frame is not None, "the frame of the finding")

    def settle(self, milliseconds: int = 600) -> None:
        """Let thumbnails, saves and the picture's refinement arrive."""
        deadline = QDeadlineTimer(milliseconds)
        while not deadline.hasExpired():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def take(self, path: Path, widget: QWidget | None = None) -> Path:
        """Save what is on screen; of the whole window where no widget is named."""
        if widget is None:
            self.window.notice_bar.dismiss_all()
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (widget or self.window).grab().save(str(path)):
            raise RuntimeError(f"{path.name} could not be written")
        return path


def _say(_kind: object, _context: object, text: str) -> None:
    """Qt's own messages, less the one that a platform without a window manager gives at every window."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def drive(story: Callable[[Guide], None], paths: list[str]) -> int:
    """Open the window on `paths` in a home of its own, tell the story, close."""

    def loop(application: QApplication, window: MainWindow) -> int:
        story(Guide(application, window))
        return 0

    with tempfile.TemporaryDirectory() as home:
        os.environ["OVERREAD_HOME"] = home
        qInstallMessageHandler(_say)
        return main(paths, run_loop=loop)
