"""Pictures that may have text burned in, one by one: masked by a person, released as they are, or left out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.deidentification.decision import CLEAR, LEAVE_OUT, MASK, HeldFile
from inference.frame import Frame
from ui.deidentifier import Deidentifier
from ui.panels.mask_board import MaskBoard
from ui.panels.parts import Line, PlainLabel, push_button
from ui.plain_text import shown


class BurnedInDialog(QDialog):
    """Each decision is carried out at once, and kept with the name of whoever made it."""

    def __init__(self, deidentifier: Deidentifier, reader_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Burned-in text"))
        self._deidentifier = deidentifier
        self._held: HeldFile | None = None
        self._skipped: set[str] = set()
        self._done = 0
        self.heading = PlainLabel("", "heading", wraps=False)
        self.reason = PlainLabel("", "muted")
        self.failure = PlainLabel("", "failure")
        self.failure.hide()
        self.board = MaskBoard()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Frame"))
        self.place = PlainLabel("", "muted", wraps=False)
        self.frames = QComboBox()
        self.frames.setAccessibleName(self.tr("Frames of the chosen mask"))
        self.frames.addItems([self.tr("Mask on every frame"), self.tr("Mask on this frame alone")])
        self.all_button = push_button("", hint=self.tr("Make masks of all suggestions"))
        self.delete_button = push_button(self.tr("Delete"), hint=self.tr("Delete the chosen rectangle (Delete)"))
        self.as_released = QCheckBox(self.tr("As it will be given away"))
        self.reader = QLineEdit(reader_name)
        self.reader.setAccessibleName(self.tr("Decided by"))
        self.reader.setMaxLength(120)
        self.reader.setPlaceholderText(self.tr("Your name"))
        self.later_button = push_button(self.tr("Later"), hint=self.tr("Go to the next one; this one still waits"))
        self.leave_button = push_button(self.tr("Leave out"), hint=self.tr("This picture is not given away"))
        self.clear_button = push_button(self.tr("Nothing is there"), hint=self.tr("Given away as it is"))
        self.mask_button = push_button(self.tr("Mask and release"), "primary")
        self._lay_out()
        self._connect()
        self._next()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.all_button, self.delete_button, self.frames):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.as_released)
        self._frame_row = QWidget()
        frame_row = QHBoxLayout(self._frame_row)
        frame_row.setContentsMargins(0, 0, 0, 0)
        frame_row.addWidget(self.slider, 1)
        frame_row.addWidget(self.place)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        label = QLabel(self.tr("Decided &by"))
        label.setBuddy(self.reader)
        label.setTextFormat(Qt.TextFormat.PlainText)
        ends.addWidget(label)
        ends.addWidget(self.reader, 1)
        for button in (self.later_button, self.leave_button, self.clear_button, self.mask_button):
            button.setAutoDefault(False)
            ends.addWidget(button)
        for button in (self.all_button, self.delete_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(9)
        column.addWidget(self.heading)
        column.addWidget(self.reason)
        column.addWidget(self.board, 1)
        column.addWidget(self._frame_row)
        column.addLayout(tools)
        words = self.tr(
            "Drag draws a mask. Dashed: text seems to be there; a click masks it. N goes to the next rectangle, Space "
            "masks it, the arrows move it, with Ctrl its size; the wheel zooms. The suggestion misses some text: look "
            "at all of the picture."
        )
        column.addWidget(PlainLabel(words, "muted"))
        column.addWidget(Line())
        column.addWidget(self.failure)
        column.addLayout(ends)
        room = self.screen().availableGeometry()
        self.resize(min(1040, room.width() - 40), min(880, room.height() - 80))

    def _connect(self) -> None:
        self.board.changed.connect(self.refresh)
        self.reader.textChanged.connect(self.refresh)
        self.slider.valueChanged.connect(self._ask)
        self.frames.activated.connect(self._hold_for)
        self.all_button.clicked.connect(self.board.mask_all)
        self.delete_button.clicked.connect(self.board.delete)
        self.as_released.toggled.connect(self.board.show_as_released)
        self.later_button.clicked.connect(self._later)
        self.leave_button.clicked.connect(lambda: self._decide(LEAVE_OUT))
        self.clear_button.clicked.connect(lambda: self._decide(CLEAR))
        self.mask_button.clicked.connect(lambda: self._decide(MASK))
        self._deidentifier.frame_came.connect(self._show_frame)
        self._deidentifier.carried_out.connect(self._carried_out)
        self._deidentifier.refused.connect(self._fail)
        self._deidentifier.changed.connect(self.refresh)

    # --- which picture ---

    def _next(self) -> None:
        """Show the next picture that waits; close when none does."""
        waiting = [one for one in self._deidentifier.waiting if one.uid not in self._skipped]
        if not waiting and self._deidentifier.waiting and self._skipped:
            self._skipped.clear()
            self.accept()
            return
        if not waiting:
            self._held = None
            self.board.clear()
            self.accept()
            return
        held = self._held = waiting[0]
        self.failure.hide()
        self.as_released.setChecked(False)
        self.board.clear()
        self.board.suggest(held.masks)
        count = self._deidentifier.frame_count(held.uid)
        self.slider.blockSignals(True)
        self.slider.setRange(1, count)
        self.slider.setValue(1)
        self.slider.blockSignals(False)
        self._frame_row.setVisible(count > 1)
        self.frames.setVisible(count > 1)
        self.reason.say(f"{shown(Path(held.file).name, 80)}: {held.reason}")
        self._ask()
        self.refresh()
        self.board.setFocus()

    @Slot()
    def _ask(self) -> None:
        if self._held is not None:
            number = self.slider.value()
            self.place.say(self.tr("Frame {0} of {1}").format(number, self.slider.maximum()))
            self._deidentifier.want_frame(self._held.uid, number)

    @Slot(str, int, object)
    def _show_frame(self, uid: str, number: int, frame: Frame) -> None:
        if self._held is not None and uid == self._held.uid and number == self.slider.value():
            self.board.show_frame(frame, number)

    # --- the decision ---

    @Slot()
    def refresh(self) -> None:
        """Enable what can be done now, and say how many wait."""
        deidentifier, board = self._deidentifier, self.board
        waiting = len(deidentifier.waiting)
        place = min(self._done + len(self._skipped) + 1, self._done + waiting)
        self.heading.say(self.tr("Held picture {0} of {1}").format(place, self._done + waiting))
        suggested = sum(not one.is_mask for one in board.pieces)
        self.all_button.setText(self.tr("Mask all {0} suggestions").format(suggested))
        self.all_button.setVisible(suggested > 0)
        one = board.chosen_piece
        self.delete_button.setEnabled(one is not None)
        self.frames.setEnabled(one is not None and one.is_mask)
        self.frames.setCurrentIndex(1 if one is not None and one.mask.frames else 0)
        can_decide = self._held is not None and not deidentifier.is_deciding
        named = can_decide and bool(self.reader.text().strip())
        self.mask_button.setEnabled(named and bool(board.masks))
        self.clear_button.setEnabled(named and not board.masks)
        self.leave_button.setEnabled(named)
        self.later_button.setEnabled(can_decide)

    @Slot()
    def _hold_for(self) -> None:
        self.board.hold_for((self.slider.value(),) if self.frames.currentIndex() == 1 else ())

    def _decide(self, decision: str) -> None:
        held = self._held
        if held is None:
            return
        masks = self.board.masks if decision == MASK else ()
        self.failure.hide()
        self._deidentifier.decide(replace(held, masks=masks, decision=decision, decided_by=self.reader.text().strip()))

    @Slot(str)
    def _carried_out(self, uid: str) -> None:
        if self._held is not None and uid == self._held.uid:
            self._done += 1
            self._next()

    @Slot(str)
    def _fail(self, words: str) -> None:
        self.failure.say(words)
        self.failure.show()
        self.refresh()

    @Slot()
    def _later(self) -> None:
        if self._held is not None:
            self._skipped.add(self._held.uid)
            self._next()
