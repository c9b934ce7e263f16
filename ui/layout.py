"""Where the docks were: packed into bytes that someone else keeps."""

from typing import Protocol

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

LAYOUT_VERSION = 1
_DIGITS = 4


class LayoutStore(Protocol):
    """Where the docks were; reads and writes a small file elsewhere. `save_layout` runs on a side thread."""

    def load_layout(self) -> bytes:
        """What was saved last; empty at first start."""

    def save_layout(self, layout: bytes) -> None:
        """Keep this."""


def packed_layout(window: QMainWindow) -> bytes:
    """Geometry and docks: four digits that give the length of the geometry, the geometry, the state."""
    geometry = window.saveGeometry().data()
    return f"{len(geometry):0{_DIGITS}d}".encode() + geometry + window.saveState(LAYOUT_VERSION).data()


def restore_layout(window: QMainWindow, kept: bytes) -> None:
    """Put everything where it was; what cannot be read is left alone."""
    if kept[:_DIGITS].isdigit():
        end = _DIGITS + int(kept[:_DIGITS])
        window.restoreGeometry(QByteArray(kept[_DIGITS:end]))
        window.restoreState(QByteArray(kept[end:]), LAYOUT_VERSION)
