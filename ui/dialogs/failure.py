"""What catches a bug: says that there was one, where in the program, and nothing of any patient."""

import logging
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from ui.panels.parts import PlainLabel, push_button

_log = logging.getLogger(__name__)


def failure_words(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The type of the fault and where it came through; never its message, which may hold identity."""
    steps = [
        f"  {Path(step.filename).name}:{step.lineno} in {step.name}" for step in traceback.extract_tb(trace, limit=-12)
    ]
    return "\n".join((f"Overread {__version__}: {kind.__name__}", *steps))


class FailureDialog(QDialog):
    """A bug was caught; the work goes on."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("An unexpected fault")
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName("Where it happened")
        self.copy_button = push_button("Copy")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        close = push_button("Go on", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        ends = QHBoxLayout()
        ends.addWidget(self.copy_button)
        ends.addStretch(1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(10)
        column.addWidget(PlainLabel("Overread met a fault of its own", "heading"))
        column.addWidget(PlainLabel("What you decided before is kept. You can go on; please report this text."))
        column.addWidget(PlainLabel("It holds no patient, no path and no message.", "muted"))
        column.addWidget(self.details)
        column.addLayout(ends)
        self.resize(560, 340)


class FailureHook:
    """For `sys.excepthook`: logs the fault and shows it once at a time."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.dialog: FailureDialog | None = None

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Hear of an exception that nothing caught."""
        details = failure_words(kind, trace)
        _log.error("%s", details)
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
        elif self.dialog is None or not self.dialog.isVisible():
            self.dialog = FailureDialog(details, self._window)
            self.dialog.open()
