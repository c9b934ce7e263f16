"""Which lines stand in which corner of the frame: four lists, placed as the corners are."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.corner_item import CORNER_ITEMS, CORNERS, DEFAULT_CORNERS, format_corners, item, parse_corners, refusal_of
from app.language import spoken
from ui.dialogs.form_dialog import FormDialog
from ui.panels.parts import PlainLabel, push_button

_WORDS = Qt.ItemDataRole.UserRole


class CornerTextDialog(FormDialog):
    """A double click, or Enter, puts an item into the corner that was used last; lines can be dragged."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Corner text"), DEFAULT_CORNERS, refusal_of, parent)
        self.setWindowTitle(self.tr("Corner text"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search what can be shown"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.items = QListWidget()
        self.items.setAccessibleName(self.tr("What can be shown"))
        for one in CORNER_ITEMS:
            mark = self.tr(" (names the patient)") if one.is_identifying else ""
            entry = QListWidgetItem(f"{spoken(one.title)}{mark}  ·  {one.keyword}")
            entry.setData(_WORDS, one.keyword)
            self.items.addItem(entry)
        titles = (self.tr("Top left"), self.tr("Top right"), self.tr("Bottom left"), self.tr("Bottom right"))
        self.corners = {corner: self._list(title) for corner, title in zip(CORNERS, titles, strict=True)}
        self._last = self.corners[CORNERS[0]]
        self._lay_out(dict(zip(CORNERS, titles, strict=True)))
        self.search.textChanged.connect(self._narrow)
        self.items.itemActivated.connect(self._add)
        self.show_text(text)
        self.resize(860, 560)

    def _list(self, title: str) -> QListWidget:
        made = QListWidget()
        made.setObjectName("corner")
        made.setAccessibleName(title)
        made.setDragDropMode(QListWidget.DragDropMode.DragDrop)
        made.setDefaultDropAction(Qt.DropAction.MoveAction)
        made.itemPressed.connect(lambda _item, one=made: self._use(one))
        return made

    def _lay_out(self, titles: dict[str, str]) -> None:
        known = QVBoxLayout()
        known.addWidget(self.search)
        known.addWidget(self.items, 1)
        corners = QGridLayout()
        corners.setSpacing(8)
        for place, (corner, made) in enumerate(self.corners.items()):
            corners.addWidget(PlainLabel(titles[corner], "muted", wraps=False), 2 * (place // 2), place % 2)
            corners.addWidget(made, 2 * (place // 2) + 1, place % 2)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(known, 2)
        row.addLayout(corners, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 16, 14)
        outer.setSpacing(10)
        outer.addLayout(row, 1)
        steps = QHBoxLayout()
        named: tuple[tuple[str, str, Callable[[], None]], ...] = (
            (self.tr("Add"), self.tr("Put the chosen item into the corner"), self._add),
            (self.tr("Join"), self.tr("Put the chosen line onto the one above it"), self._join),
            (self.tr("Remove"), self.tr("Take the chosen line away"), self._remove),
            (self.tr("Up"), self.tr("Move the chosen line up"), lambda: self._move(-1)),
            (self.tr("Down"), self.tr("Move the chosen line down"), lambda: self._move(1)),
        )
        for words, hint, step in named:
            button = push_button(words, hint=hint)
            button.setAutoDefault(False)
            button.clicked.connect(step)
            steps.addWidget(button)
        steps.addStretch(1)
        outer.addLayout(steps)
        outer.addWidget(
            PlainLabel(
                self.tr("Lossy compression, down-sampling and other flags of the file are shown in any case."), "muted"
            )
        )
        self.close_layout(outer)

    def show_text(self, text: str) -> None:
        """Fill the form."""
        for corner, lines in parse_corners(text).items():
            self.corners[corner].clear()
            for line in lines:
                self.corners[corner].addItem(_entry(line))

    def text(self) -> str:
        """What the form says now."""
        return format_corners({corner: _lines(made) for corner, made in self.corners.items()})

    def use_corner(self, corner: str) -> None:
        """Put what is added next into this corner."""
        self._use(self.corners[corner])

    def _use(self, one: QListWidget) -> None:
        self._last = one
        for other in self.corners.values():
            if other is not one:
                other.setCurrentRow(-1)

    @Slot(str)
    def _narrow(self, wanted: str) -> None:
        for place in range(self.items.count()):
            entry = self.items.item(place)
            entry.setHidden(wanted.casefold() not in entry.text().casefold())

    @Slot()
    def _add(self, *_what: object) -> None:
        chosen = self.items.currentItem()
        if chosen is not None:
            self._last.addItem(_entry((chosen.data(_WORDS),)))
            self._last.setCurrentRow(self._last.count() - 1)

    @Slot()
    def _join(self) -> None:
        place = self._last.currentRow()
        if place > 0:
            lines = _lines(self._last)
            self._fill([*lines[: place - 1], lines[place - 1] + lines[place], *lines[place + 1 :]], place - 1)

    @Slot()
    def _remove(self) -> None:
        self._last.takeItem(self._last.currentRow())

    def _move(self, step: int) -> None:
        lines, place = _lines(self._last), self._last.currentRow()
        if 0 <= place < len(lines) and 0 <= place + step < len(lines):
            lines[place], lines[place + step] = lines[place + step], lines[place]
            self._fill(lines, place + step)

    def _fill(self, lines: list[tuple[str, ...]], chosen: int) -> None:
        self._last.clear()
        for line in lines:
            self._last.addItem(_entry(line))
        self._last.setCurrentRow(chosen)


def _entry(line: tuple[str, ...]) -> QListWidgetItem:
    entry = QListWidgetItem(" · ".join(spoken(item(word).title) for word in line))
    entry.setData(_WORDS, " ".join(line))
    return entry


def _lines(made: QListWidget) -> list[tuple[str, ...]]:
    return [tuple(str(made.item(place).data(_WORDS)).split()) for place in range(made.count())]
