"""The cohort board's limits, which can be moved, and its reading queue for the hours that a reader has."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.cohort.board import Board
from app.cohort.case import MEASURES
from app.language import spoken
from ui.panels.parts import PlainLabel, emptied, push_button
from ui.plain_text import shown

_REASONS = {"uncertain": "uncertain", "audit": "random audit", "rare": "rare label"}


def _spin(name: str, value: float, low: float, high: float, *, decimals: int = 1, step: float = 0.5) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setAccessibleName(name)
    box.setRange(low, high)
    box.setDecimals(decimals)
    box.setSingleStep(step)
    box.setValue(value)
    box.setKeyboardTracking(False)
    return box


class StrataPanel(QWidget):
    """Each rule with its limit, and where the limit lies: how many are above, percentile, mean and SD."""

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self.limits: list[QDoubleSpinBox] = []
        self.contexts: list[PlainLabel] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)

    def take(self, board: Board) -> None:
        """Show this board's rules."""
        self._board = board
        emptied(self._grid)
        self.limits, self.contexts = [], []
        for at, rule in enumerate(board.rules):
            words = PlainLabel(
                self.tr("{0}: {1}, {2} above").format(
                    rule.name, rule.label or self.tr("any label"), spoken(MEASURES[rule.measure])
                ),
                wraps=False,
            )
            limit = _spin(self.tr("Limit of {0}").format(rule.name), rule.above, -1e6, 1e6, decimals=3, step=0.1)
            limit.setFixedWidth(92)
            context = PlainLabel("", "muted")
            limit.valueChanged.connect(lambda value, place=at: self._moved(place, value))
            for place, widget in enumerate((words, limit, context)):
                self._grid.addWidget(widget, at, place)
            self.limits.append(limit)
            self.contexts.append(context)
        self.setVisible(bool(board.rules))
        self._say()

    def _moved(self, place: int, value: float) -> None:
        if self._board is not None:
            self._board.move_limit(place, value)
            self._say()

    def _say(self) -> None:
        if self._board is not None:
            for at, label in enumerate(self.contexts):
                label.say(self._board.context(at).words)


class QueuePanel(QWidget):
    """What fits into the hours that a reader has: the uncertain, the rare, and a random audit among them."""

    open_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._board: Board | None = None
        self.hours = _spin(self.tr("Hours to read"), 2.0, 0.1, 1000.0)
        self.minutes = _spin(self.tr("Minutes for a case"), 4.0, 0.1, 600.0)
        self.button = push_button(self.tr("Make the queue"), "primary")
        self.words = PlainLabel("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reading queue"))
        row = QHBoxLayout()
        before, between, after = (
            PlainLabel(text, wraps=False)
            for text in (self.tr("I have"), self.tr("hours, at"), self.tr("minutes a case"))
        )
        for widget in (before, self.hours, between, self.minutes, after):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        self.button.clicked.connect(self.make)
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)

    def take(self, board: Board) -> None:
        """Make queues of this board."""
        self._board = board
        minutes, measured = board.minutes()
        self.minutes.setValue(minutes)
        self.words.say(
            self.tr("{0:.1f} minutes is the median of {1} that the list gives.").format(minutes, measured)
            if measured
            else self.tr("{0:.1f} minutes a case is assumed: the list gives none.").format(minutes)
        )
        self.list.clear()

    @Slot()
    def make(self) -> None:
        """Fill the hours, and select on the board what fits."""
        if self._board is None:
            return
        queue = self._board.queue(self.hours.value(), self.minutes.value())
        self.list.clear()
        for at, one in enumerate(queue, start=1):
            item = QListWidgetItem(shown(f"{at}.  {one.study}  {_REASONS[one.reason]}: {one.words}", 160))
            item.setData(Qt.ItemDataRole.UserRole, one.study)
            self.list.addItem(item)
        counts = [f"{sum(one.reason == reason for one in queue)} {words}" for reason, words in _REASONS.items()]
        self.words.say(
            self.tr("{0} studies fit: {1}. They are selected; a click opens one.").format(len(queue), ", ".join(counts))
        )
        self._board.select(one.study for one in queue)

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(str(item.data(Qt.ItemDataRole.UserRole)))
