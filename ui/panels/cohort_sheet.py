"""The cohort board's contact sheet: small frames with the model's marks, decoded aside, a click opens the study."""

import threading

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.cohort.board import Board
from app.cohort.case import Cases
from app.cohort.contact import SIZE, Contact, contacts
from app.reading.keeper import ReaderKeeper
from ui.bridge import Bridge, Result
from ui.panels.parts import PlainLabel
from ui.plain_text import shown
from ui.qimage import qimage

MOST = 48
"""Studies on the sheet; more are for the table."""
_SIDE = 150


class ContactSheet(QWidget):
    """What is selected, else what is shown first."""

    open_wanted = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._board: Board | None = None
        self._stop = threading.Event()
        self._known: dict[str, Contact] = {}
        self._is_due = False
        self._told = ""
        self.words = PlainLabel("", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contact sheet"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setGridSize(QSize(_SIDE + 16, _SIDE + 48))
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def take(self, board: Board) -> None:
        """Show this board from now on."""
        self._board = board
        self._known.clear()
        board.view_changed.subscribe(self._known.clear)  # first: another label may lie on another frame
        for event in (board.selection_changed, board.rows_changed, board.view_changed):
            event.subscribe(self.refresh)
        self.refresh()

    def close_work(self) -> None:
        """Decode nothing more."""
        self._stop.set()

    @Slot()
    def refresh(self) -> None:
        """Lay the sheet anew, if it is in sight; else when it comes into sight."""
        self._is_due = True
        if self.isVisible():
            self._lay()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what changed unseen."""
        super().showEvent(event)
        if self._is_due:
            self._lay()

    def _lay(self) -> None:
        board, self._is_due = self._board, False
        if board is None:
            return
        rows = board.rows()
        selected = rows[board.is_selected()[rows]]
        chosen = selected if selected.size else rows
        cases = board.view.take(chosen[:MOST])
        kind = "selected" if selected.size else "shown"
        self._told = self.tr("{0} of {1} {2} studies. A click opens one.").format(len(cases), len(chosen), kind)
        self.list.clear()
        for at in range(len(cases)):
            self._add(cases, at)
        self._decode(board, cases)

    def _add(self, cases: Cases, at: int) -> None:
        study = str(cases.words("study")[at])
        value = float(cases.numbers("normalised_entropy")[at])
        item = QListWidgetItem(
            shown(f"{study}  {cases.words('label')[at]}", 60) + self.tr("\nentropy {0:.2f}").format(value)
        )
        item.setData(Qt.ItemDataRole.UserRole, study)
        item.setIcon(QIcon(_blank()))
        self.list.addItem(item)
        if study in self._known:
            _show(item, self._known[study])

    def _decode(self, board: Board, cases: Cases) -> None:
        """Decode what is not known yet on a side thread; what an earlier lay began is given up."""
        self._stop.set()
        stop = self._stop = threading.Event()
        names = cases.words("study").tolist()
        wanted = cases.take(np.array([one not in self._known for one in names], bool))
        self._say()
        if not len(wanted):
            return

        def work() -> None:
            with ReaderKeeper() as keeper:
                for one in contacts(wanted, board.cohort.cases, board.cohort.folder, keeper, has_identity=True):
                    if stop.is_set():
                        return
                    self._bridge.call(self._came, (stop, one))

        self._bridge.run_aside(work, self._ended)

    def _say(self) -> None:
        """What lies on the sheet, and how many of its frames are still being read."""
        left = sum(_study(self.list.item(at)) not in self._known for at in range(self.list.count()))
        more = self.tr(" {0} frames are being read.").format(left) if left else ""
        self.words.say(self._told + more)

    def _came(self, told: tuple[threading.Event, Contact]) -> None:
        stop, one = told
        if stop.is_set():  # it is of a view that has gone: the same study may show another frame by now
            return
        self._known[one.study] = one
        for at in range(self.list.count()):
            item = self.list.item(at)
            if _study(item) == one.study:
                _show(item, one)
        self._say()

    def _ended(self, result: Result) -> None:
        if isinstance(result, Exception):
            self.words.say(self.tr("The frames could not be read."))

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(_study(item))


def _study(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))


def _blank() -> QPixmap:
    """What stands for a frame that is still being read; black could be taken for a black frame."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(QColor(128, 128, 128, 60))
    return pixmap


def _show(item: QListWidgetItem, one: Contact) -> None:
    if one.picture is None:
        item.setToolTip(one.words)
        item.setText(f"{item.text().splitlines()[0]}\n{one.words}")
        return
    picture = QPixmap.fromImage(qimage(one.picture))
    ratio = max(1, SIZE // _SIDE)
    side = _SIDE * ratio
    item.setIcon(
        QIcon(
            picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    )
