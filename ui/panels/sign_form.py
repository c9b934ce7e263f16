"""The signature, inline: who signs, what that means, and what still stands in the way."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.session import Session
from app.settings import Settings
from ui.icons import Icons
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button

MEANINGS = (
    "Responsibility: I read this study",
    "Review: I reviewed this report",
    "Approval: I approve this report",
    "Authorship: I wrote this report",
)
"""What a signature can mean (21 CFR 11.50: review, approval, responsibility, authorship)."""


class SignForm(QWidget):
    """Name, meaning, and the button that locks the review."""

    closed = Signal()

    def __init__(self, session: Session, settings: Callable[[], Settings], icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self.reader = QLineEdit()
        self.reader.setPlaceholderText(self.tr("Your name, as it is printed"))
        self.reader.setAccessibleName(self.tr("Reader's name"))
        self.reader.setMaxLength(120)
        self.meaning = QComboBox()
        for meaning in MEANINGS:
            self.meaning.addItem(translate("Word", meaning), meaning)
        self.meaning.setAccessibleName(self.tr("Meaning of the signature"))
        self.meaning.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.obstacle = PlainLabel("", "caution")
        self.sign_button = push_button(self.tr("Sign and lock"), "primary")
        icons.dress(self.sign_button, "lock", "on_accent")
        self.cancel_button = push_button(self.tr("Not yet"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.sign_button, 1)
        row.addWidget(self.cancel_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.reader, self.meaning, self.obstacle):
            column.addWidget(widget)
        column.addLayout(row)
        self.reader.textChanged.connect(self.refresh)
        self.reader.returnPressed.connect(self._sign)
        self.sign_button.clicked.connect(self._sign)
        self.cancel_button.clicked.connect(self.closed)

    def start(self) -> None:
        """Show the form with the name of the reader at work in it."""
        if self._session.profile is not None or not self.reader.text():
            self.reader.setText(self._session.reader_name or self._settings().reader_name)
        self.reader.setReadOnly(self._session.profile is not None)
        self.refresh()
        self.show()
        (self.sign_button if self.reader.text() else self.reader).setFocus()

    @Slot()
    def refresh(self) -> None:
        """Say what stands in the way of a signature."""
        obstacle, is_blocked = self._what_stands_in_the_way()
        self.obstacle.say(obstacle)
        self.obstacle.setVisible(bool(obstacle))
        self.sign_button.setEnabled(not is_blocked and bool(self.reader.text().strip()))

    def _what_stands_in_the_way(self) -> tuple[str, bool]:
        session = self._session
        if session.study is not None and session.study.conflicts and not session.review.acknowledged_conflicts:
            return self.tr("Files contradict each other: acknowledge it first."), True
        if session.is_reader_awaited:
            return self.tr("Choose a reader in the status bar first."), True
        if session.is_first_read_awaited:
            return self.tr("Record your first read first: what models say is still hidden."), True
        told = []
        if session.is_second_read_awaited:
            told.append(self.tr("What you hold since you saw the model is not recorded."))
        read, frames = session.frames_read()
        if 0 < read < frames:
            told.append(self.tr("The model read {0} of {1} frames.").format(read, frames))
        count = session.unreviewed_count
        if count:
            findings = self.tr("1 finding") if count == 1 else self.tr("{0} findings").format(count)
            told.append(self.tr("{0} not reviewed: left out of the report.").format(findings))
        return " ".join(told), False

    @Slot()
    def _sign(self) -> None:
        if not self.sign_button.isEnabled():
            return
        self._session.sign(self.reader.text().strip(), str(self.meaning.currentData()))
        self.closed.emit()
