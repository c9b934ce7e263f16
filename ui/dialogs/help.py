"""The help: the first steps, and every key, made from the commands themselves."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.paths import resource
from ui.actions import COMMANDS, MENUS
from ui.held_key import HELD_KEYS
from ui.key_bindings import KeyBindings
from ui.language import language_in_use, translate
from ui.panels.parts import KeyCap, Line, PlainLabel, push_button

PAGES = (
    "first-steps.md",
    "others-and-hands.md",
    "viewports.md",
    "looking.md",
    "measuring.md",
    "reviewing.md",
    "your-own-models.md",
    "cohorts.md",
)


class HelpDialog(QDialog):
    """Two columns: what to do, and by which key."""

    def __init__(self, bindings: KeyBindings | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help and keys"))
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(_scrolled(_guide(), self.tr("Guide")), 1)
        columns.addWidget(_scrolled(_keys(bindings or KeyBindings()), self.tr("Keys")), 1)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 14, 14)
        outer.addLayout(columns, 1)
        outer.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(940, 680)


def help_page(name: str) -> Path:
    """A page of the help in the language of the window; in English where that has none."""
    own = resource("help", language_in_use(), name)
    return own if own.is_file() else resource("help", name)


def guide_blocks(text: str) -> tuple[tuple[str, str], ...]:
    """Markdown as plain blocks: (style, text), where the style is heading, point or empty."""
    blocks: list[tuple[str, str]] = []
    for raw in text.split("\n\n"):
        for part in raw.splitlines() if raw.lstrip().startswith(("#", "- ")) else [" ".join(raw.split())]:
            if part.startswith("#"):
                blocks.append(("heading", part.lstrip("# ").strip()))
            elif part.startswith("- "):
                blocks.append(("point", part[2:].strip()))
            elif part.strip():
                blocks.append(("", part.strip()))
    return tuple(blocks)


def _guide() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 10, 0)
    column.setSpacing(7)
    pages = (help_page(name).read_text(encoding="utf-8") for name in PAGES)
    for style, text in guide_blocks("\n\n".join(pages)):
        if style == "heading":
            column.addSpacing(6)
        column.addWidget(
            PlainLabel(f"•  {text}" if style == "point" else text, "heading" if style == "heading" else "")
        )
    column.addStretch(1)
    return page


def _keys(bindings: KeyBindings) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 10, 0)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    row = 0
    for menu in MENUS:
        grid.addWidget(PlainLabel(translate("Command", menu), "heading"), row, 0)
        grid.addWidget(Line(), row + 1, 0, 1, 2)
        row += 2
        named = [(one.plain_name, words) for one in COMMANDS if one.menu == menu and (words := bindings.words(one))]
        if menu == "View":
            named += [(one.plain_name, words) for one in HELD_KEYS if (words := bindings.words(one))]
        for text, keys in named:
            grid.addWidget(PlainLabel(text), row, 0)
            grid.addWidget(KeyCap(keys), row, 1, Qt.AlignmentFlag.AlignRight)
            row += 1
    grid.setRowStretch(row, 1)
    return page


def _scrolled(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
