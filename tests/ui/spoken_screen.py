"""What is on screen in English while the window speaks another language."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from app.paths import resource
from app.recognition import recognised

_ENGLISH = re.compile(r"\b(the|of|is|are|and|with|this|that|were|which|not|no|by|from|here|its)\b", re.IGNORECASE)
_ISOLATES = str.maketrans("", "", "\u2068\u2069&")


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a visible widget says, its tool tip and its accessible name among it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QMenu():
            yield from (text for action in widget.actions() for text in (action.text(), action.toolTip()))
        case QAbstractItemView():
            yield from items_of(widget)


def items_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 60) if model is not None else 0):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                told = model.data(model.index(row, column), role)
                if isinstance(told, str):
                    yield told


def on_screen() -> Iterator[tuple[str, str]]:
    """(kind of widget, text) of everything that is visible now, and of the menus."""
    for top in (one for one in QApplication.topLevelWidgets() if one.isVisible()):
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible() or isinstance(widget, QMenu):
                for text in texts_of(widget):
                    for line in re.sub(r"<[^>]+>", "", text).splitlines():
                        if line.strip():
                            yield type(widget).__name__, line.translate(_ISOLATES).strip()


def sources(language: str) -> tuple[set[str], set[str]]:
    """English texts that say something else in this language, and those that nobody has translated yet."""
    root = ET.parse(resource("translations") / f"overread_{language}.ts").getroot()
    pairs = ((one.findtext("source") or "", one.findtext("translation") or "") for one in root.iter("message"))
    told = [(source.translate(_ISOLATES), translation) for source, translation in pairs if " " in source]
    return {one for one, words in told if words not in ("", one)}, {one for one, words in told if not words}


def english_on_screen(language: str, own: tuple[str, ...]) -> list[str]:
    """What is still English; `own` are words of the file and of the reader, which are never translated."""
    (known, waiting), found = sources(language), {}
    for kind, text in on_screen():
        bare = text
        for word in own:
            bare = bare.replace(word, "")
        if any(one in bare for one in waiting):  # tests/ui/test_language.py counts them
            continue
        found_again = recognised(bare)
        is_source = bare in known or (found_again is not None and found_again.template in known)
        if is_source or len(_ENGLISH.findall(bare)) > 1:
            found[f"{kind}: {text}"] = None
    return list(found)
