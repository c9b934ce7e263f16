"""Who reads here: choose a reader, with a PIN where there is one, or add one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.reader_profile import NAME_LENGTH, ReaderBook, ReaderProfile, is_pin_of
from app.session import Session
from inference.errors import OverreadError
from ui.bridge import Bridge, Result
from ui.panels.parts import Line, PlainLabel, push_button
from ui.plain_text import isolated


class ReadersDialog(QDialog):
    """A list of readers, and a form for a new one. `book_changed` is emitted with what is to be saved."""

    book_changed = Signal(object)

    def __init__(self, session: Session, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._bridge = session, bridge
        self.setWindowTitle(self.tr("Readers"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Readers"))
        self.pin = _line(self.tr("PIN"), is_secret=True)
        self.choose_button = push_button(self.tr("Read as this reader"), "primary")
        self.leave_button = push_button(self.tr("Close"))
        self.name = _line(self.tr("Name, as it is printed"))
        self.name.setMaxLength(NAME_LENGTH)
        self.new_pin = _line(self.tr("PIN (may be left out)"), is_secret=True)
        self.takes_over = QCheckBox(self.tr("What was read here so far is this reader's"))
        self.takes_over.setChecked(True)
        self.add_button = push_button(self.tr("Add reader"))
        self.told = PlainLabel("", "caution")
        self._lay_out()
        self.list.currentItemChanged.connect(self._picked)
        self.list.itemActivated.connect(self.choose)
        self.pin.returnPressed.connect(self.choose)
        self.choose_button.clicked.connect(self.choose)
        self.leave_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self.add)
        self.new_pin.returnPressed.connect(self.add)
        self.refresh()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pin, 1)
        row.addWidget(self.choose_button, 1)
        form = QGridLayout()
        form.addWidget(self.name, 0, 0)
        form.addWidget(self.new_pin, 0, 1)
        form.addWidget(self.takes_over, 1, 0, 1, 2)
        form.addWidget(self.add_button, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(9)
        column.addWidget(PlainLabel(self.tr("Each reader has a review of their own of every study."), "muted"))
        column.addWidget(self.list, 1)
        column.addLayout(row)
        column.addWidget(Line())
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(460, 420)

    def refresh(self) -> None:
        """Show the readers that there are."""
        book, current = self._session.readers, self._session.profile
        self.list.clear()
        for one in book.profiles:
            words = isolated(one.name, NAME_LENGTH) + (self.tr("  (PIN)") if one.has_pin else "")
            item = QListWidgetItem(words + (self.tr("  · reads now") if one == current else ""))
            item.setData(Qt.ItemDataRole.UserRole, one.key)
            self.list.addItem(item)
            if one == current or (current is None and one.key == book.last):
                self.list.setCurrentItem(item)
        self.takes_over.setVisible(not book.profiles)
        self.told.say("")
        self.told.hide()
        self._picked()
        (self.list if book.profiles else self.name).setFocus()

    @property
    def picked(self) -> ReaderProfile | None:
        """The reader under the hand."""
        item = self.list.currentItem()
        return self._session.readers.of(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    @Slot()
    def _picked(self) -> None:
        profile = self.picked
        self.pin.setVisible(profile is not None and profile.has_pin)
        self.pin.clear()
        self.choose_button.setEnabled(profile is not None)

    @Slot()
    def choose(self) -> None:
        """Go on as the reader under the hand, once the PIN is right."""
        profile, pin = self.picked, self.pin.text()
        if profile is None:
            return
        if not profile.has_pin:
            self._use(profile)
            return
        self._wait(self.tr("The PIN is being checked."))
        self._bridge.run_aside(lambda: is_pin_of(profile, pin), lambda is_right: self._pin_checked(profile, is_right))

    def _pin_checked(self, profile: ReaderProfile, is_right: Result) -> None:
        self._go_on()
        if is_right is True:
            self._use(profile)
        else:
            self._session.refuse_profile(profile)
            self._say(self.tr("This is not the reader's PIN."))
            self.pin.selectAll()
            self.pin.setFocus()

    def _use(self, profile: ReaderProfile) -> None:
        book = self._session.readers
        self._session.use_profile(profile)
        if book.last != profile.key:
            self._take(ReaderBook(book.profiles, profile.key))
        self.accept()

    @Slot()
    def add(self) -> None:
        """Make a new reader, who does not read yet."""
        book, name, pin = self._session.readers, self.name.text(), self.new_pin.text()
        takes_over = self.takes_over.isChecked() and not book.profiles
        make: Callable[[], ReaderBook] = lambda: book.added(name, pin, takes_over=takes_over)  # noqa: E731
        self._wait(self.tr("The reader is being added."))
        self._bridge.run_aside(make, self._added)

    def _added(self, made: Result) -> None:
        self._go_on()
        if isinstance(made, ReaderBook):
            self.name.clear()
            self.new_pin.clear()
            self._take(made)
            self.refresh()
            self.list.setCurrentRow(self.list.count() - 1)
        elif isinstance(made, OverreadError):
            self._say(f"{made} {made.advice}")

    def _take(self, book: ReaderBook) -> None:
        self._session.take_readers(book)
        self.book_changed.emit(book)

    def _wait(self, words: str) -> None:
        self._say(words)
        for button in (self.choose_button, self.add_button):
            button.setEnabled(False)

    def _go_on(self) -> None:
        self.told.hide()
        self.add_button.setEnabled(True)
        self.choose_button.setEnabled(self.picked is not None)

    def _say(self, words: str) -> None:
        self.told.say(words)
        self.told.show()


def _line(name: str, *, is_secret: bool = False) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    if is_secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
