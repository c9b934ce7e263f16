"""A line of text asked for where it belongs, on the frame: a name, an arrow's words, a known length."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

MARGIN = 8


class InlineEntry(QComboBox):
    """Enter takes what is written or chosen, Escape or a click elsewhere leaves all as it was."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(18)
        self._take: Callable[[str], object] | None = None
        self.setAccessibleName(self.tr("Text on the frame"))
        line = self.lineEdit()
        if line is not None:
            line.installEventFilter(self)
        self.textActivated.connect(self._chosen)
        self.hide()

    def ask(
        self, prompt: str, where: QPoint, take: Callable[[str], object], text: str = "", choices: Sequence[str] = ()
    ) -> None:
        """Ask for a line at a place of the parent; `take` gets it."""
        self._take = take
        self.clear()
        self.addItems(list(choices))
        self.setCurrentIndex(-1)
        self.setEditText(text)
        self.setAccessibleName(prompt)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(prompt)
            line.selectAll()
        self.adjustSize()
        room = self._home.size()
        left = min(max(MARGIN, where.x()), max(MARGIN, room.width() - self.width() - MARGIN))
        top = min(max(MARGIN, where.y()), max(MARGIN, room.height() - self.height() - MARGIN))
        self.move(left, top)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Take nothing."""
        self._end("")

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Every key is the line's own: none must reach a command while the reader writes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._end(self.currentText().strip())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            is_its_list = event.reason() is Qt.FocusReason.PopupFocusReason
            if not is_its_list and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
                self.leave()
        return False

    def _chosen(self, text: str) -> None:
        self._end(text.strip())

    def _end(self, text: str) -> None:
        take, self._take = self._take, None
        if take is None:
            return
        self.hide()
        self._home.setFocus()
        if text:
            take(text)
