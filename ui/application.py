"""The QApplication: its name, its font, its look, its loop."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.paths import resource
from ui.theme import Theme

_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")

_DRESSED = "overread-dressed"


def make_application(argv: Sequence[str] = (), theme: Theme | None = None) -> QApplication:
    """The application of this run, dressed; the one that exists already, if there is one."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        application = QApplication([sys.argv[0], *argv])
    application.setApplicationName("overread")
    application.setApplicationDisplayName("Overread")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("overread")
    if not application.property(_DRESSED):  # each of these is told to every widget that there is
        application.setWindowIcon(QIcon(str(resource("icons", "overread.svg"))))
        application.setStyle("Fusion")
        application.setFont(_font())
        application.setProperty(_DRESSED, True)
    (theme or Theme()).apply(application)
    return application


def run_event_loop(application: QApplication) -> int:
    """Run until the last window is closed; returns the exit code."""
    return application.exec()


def add_script_fonts() -> None:
    """Make the bundled fonts known, for names in scripts for which the system has none; for after the first paint."""
    for face in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(face))


def _font() -> QFont:
    for face in ("Inter-Regular.otf", "Inter-SemiBold.otf"):
        QFontDatabase.addApplicationFont(str(resource("theme", face)))
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
