"""What this program is, what it is not, and whose work is in it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.wording import DISCLAIMER
from ui.icons import pixmap
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button

_PARTS = (
    "PySide6-Essentials",
    "numpy",
    "pydicom",
    "onnxruntime",
    "onnxruntime-gpu",
    "torch",
    "opencv-python-headless",
    "SQLAlchemy",
    "reportlab",
    "pillow",
    "imagecodecs",
    "pyqtgraph",
)


class AboutDialog(QDialog):
    """Version, device, disclaimer, licences."""

    def __init__(self, device_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Overread"))
        mark = QLabel()
        mark.setPixmap(pixmap("overread", "#56c7bd", 56, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(mark)
        names = QVBoxLayout()
        names.addWidget(PlainLabel(self.tr("Overread {0}").format(__version__), "heading"))
        names.addWidget(
            PlainLabel(self.tr("The workstation on which a clinician overreads what a local model found."), "muted")
        )
        head.addLayout(names, 1)
        self.licences = QPlainTextEdit(_licences())
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setFixedHeight(180)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(PlainLabel(DISCLAIMER, "caution"))
        column.addWidget(PlainLabel(self.tr("Models run on: {0}").format(device_text or self.tr("not chosen yet"))))
        column.addWidget(PlainLabel(self.tr("Apache License 2.0. Overread stands on the work of:"), "muted"))
        column.addWidget(self.licences)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(520)


def _licences() -> str:
    from importlib import metadata  # takes 40 ms that the first paint can do without

    lines = [translate("About", "Inter (typeface) 4.0: SIL Open Font License 1.1")]
    for name in _PARTS:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        known = next(
            (about[key] for key in ("License-Expression", translate("About", "License")) if key in about),
            translate("About", "see its distribution"),
        )
        lines.append(f"{name} {about['Version']}: {known.strip().splitlines()[0][:90]}")
    return "\n".join(lines)
