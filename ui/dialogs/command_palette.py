"""The command palette: every action, searchable, run with Enter."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.action_set import ActionSet
from ui.actions import COMMANDS, Command
from ui.desk import Desk
from ui.language import translate
from ui.panels.parts import KeyCap, PlainLabel

_COMMAND = Qt.ItemDataRole.UserRole


class CommandPalette(QDialog):
    """A field to search in, and the commands that match: those that can be had now come first."""

    def __init__(self, desk: Desk, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._desk = desk
        self._actions = actions
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("What do you want to do?"))
        self.search.setAccessibleName(self.tr("Search commands"))
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.resize(560, 420)
        self.search.textChanged.connect(self.refresh)
        self.search.returnPressed.connect(self.run_chosen)
        self.list.itemClicked.connect(self.run_chosen)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """List what matches every word."""
        words = self.search.text().casefold().split()
        found = [one for one in COMMANDS if one.id != "palette" and _matches(one, self._desk, words)]
        self.list.clear()
        for one in sorted(found, key=lambda command: not command.when(self._desk)):
            self._add(one)
        self.list.setCurrentRow(0)

    def _add(self, one: Command) -> None:
        item = QListWidgetItem()
        item.setData(_COMMAND, one.id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, one.words(self._desk))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(10, 5, 8, 5)
        can_be_had = one.when(self._desk)
        line.addWidget(
            PlainLabel(one.words(self._desk).removesuffix("..."), "" if can_be_had else "muted", wraps=False)
        )
        line.addWidget(PlainLabel(translate("Command", one.menu), "muted", wraps=False))
        line.addStretch(1)
        keys = self._actions.keys.words(one)
        if keys:
            line.addWidget(KeyCap(keys))
        item.setSizeHint(row.sizeHint())
        self.list.addItem(item)
        self.list.setItemWidget(item, row)

    @property
    def found(self) -> tuple[str, ...]:
        """The ids of the commands that are listed."""
        return tuple(self.list.item(place).data(_COMMAND) for place in range(self.list.count()))

    @Slot()
    def run_chosen(self) -> None:
        """Close, then do what was chosen."""
        item = self.list.currentItem()
        self.accept()
        if item is not None:
            chosen = next(one for one in COMMANDS if one.id == item.data(_COMMAND))
            self._actions.run(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Let the arrow keys move the choice while the reader types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)


def _matches(one: Command, desk: Desk, words: list[str]) -> bool:
    text = f"{one.words(desk)} {translate('Command', one.menu)} {one.name} {one.menu} {one.text}".casefold()
    return all(word in text for word in words)
