"""The display check: the pattern in the screen's own pixels, what to look at, and the log of earlier checks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.display_check import CHECK_ITEMS, DisplayCheck
from ui.display_pattern import pattern
from ui.panels.parts import PlainLabel, push_button


class PatternView(QWidget):
    """Draws the pattern one to one at device pixels; on the whole screen a click or a key closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(480, 400)
        self.setAccessibleName(self.tr("Pattern of the display check"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the pattern for the pixels that there are."""
        ratio = self.devicePixelRatioF()
        image = pattern(round(self.width() * ratio), round(self.height() * ratio))
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        painter.drawImage(QRectF(image.rect()), image)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Any key brings the questions back."""
        if self.isWindow():
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """So does a click."""
        if self.isWindow():
            self.close()


class DisplayCheckDialog(QDialog):
    """Every item is answered with yes or no; nothing is kept until Save. `now` gives the time as ISO 8601."""

    made = Signal(object)
    export_wanted = Signal()

    def __init__(
        self,
        screen: str,
        reader: str,
        entries: Sequence[DisplayCheck],
        now: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Display check"))
        self._screen, self._now = screen, now
        self.pattern = PatternView()
        self.answers: dict[str, QButtonGroup] = {}
        self.reader = QLineEdit(reader)
        self.reader.setAccessibleName(self.tr("Your name"))
        self.reader.setPlaceholderText(self.tr("Your name"))
        self.remark = QLineEdit()
        self.remark.setAccessibleName(self.tr("Remark"))
        self.remark.setPlaceholderText(self.tr("Remark"))
        self.log = QListWidget()
        self.log.setAccessibleName(self.tr("Earlier checks"))
        self.log.setObjectName("corner")
        self.log.setFixedHeight(104)
        self.refusal = PlainLabel("", "caution")
        self.refusal.hide()
        self._lay_out()
        self.show_log(entries)
        self.resize(1180, 760)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(PlainLabel(self.tr("What do you see?"), "heading"))
        side.addWidget(
            PlainLabel(
                self.tr(
                    "Judge on the whole screen, in the light in which you read. The pattern follows TG18-QC. Overread"
                    " measures no luminance and calibrates nothing: it keeps what you saw."
                ),
                "muted",
            )
        )
        side.addLayout(self._questions())
        side.addWidget(self.reader)
        side.addWidget(self.remark)
        side.addWidget(PlainLabel(self.tr("Earlier checks, and acknowledgements that none was made"), "muted"))
        side.addWidget(self.log)
        side.addStretch(1)
        side.addWidget(self.refusal)
        side.addLayout(self._ends())
        right = QWidget()
        right.setLayout(side)
        right.setFixedWidth(430)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 14)
        row.setSpacing(16)
        row.addWidget(self.pattern, 1)
        row.addWidget(right)

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, one in enumerate(CHECK_ITEMS):
            grid.addWidget(PlainLabel(self.tr(one.question)), place, 0)
            group = QButtonGroup(self)
            for column, words in ((1, self.tr("Yes")), (2, self.tr("No"))):
                button = QRadioButton(words)
                button.setAccessibleName(f"{one.question} {words}")
                group.addButton(button, column)
                grid.addWidget(button, place, column, Qt.AlignmentFlag.AlignTop)
            self.answers[one.id] = group
        return grid

    def _ends(self) -> QHBoxLayout:
        self.whole_button = push_button(self.tr("Whole screen"), hint=self.tr("Any key or a click comes back"))
        self.export_button = push_button(self.tr("Export CSV..."))
        cancel = push_button(self.tr("Close"))
        self.save_button = push_button(self.tr("Save"), "primary")
        self.whole_button.clicked.connect(self.show_whole)
        self.export_button.clicked.connect(self.export_wanted)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        for button in (self.whole_button, self.export_button, cancel):
            button.setAutoDefault(False)
        ends = QHBoxLayout()
        for button in (self.whole_button, self.export_button):
            ends.addWidget(button)
        ends.addStretch(1)
        ends.addWidget(cancel)
        ends.addWidget(self.save_button)
        return ends

    def show_log(self, entries: Sequence[DisplayCheck]) -> None:
        """Show the entries of this screen, the latest first."""
        self.log.clear()
        for one in reversed([entry for entry in entries if entry.screen == self._screen]):
            self.log.addItem(f"{one.made_at[:16].replace('T', ' ')} · {self._result(one)} · {one.reader}")

    def _result(self, one: DisplayCheck) -> str:
        if not one.is_check:
            return self.tr("acknowledged")
        failed = [item for item, answer in one.answers if not answer]
        return self.tr("failed: {items}").format(items=", ".join(failed)) if failed else self.tr("passed")

    @Slot()
    def show_whole(self) -> None:
        """The pattern alone on this screen."""
        self.whole = PatternView()
        self.whole.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.whole.setScreen(self.screen())
        self.whole.setGeometry(self.screen().geometry())
        self.whole.showFullScreen()

    @Slot()
    def _save(self) -> None:
        given = {item: group.checkedId() for item, group in self.answers.items()}
        if not self.reader.text().strip():
            self._refuse(self.tr("Say who looked."))
        elif min(given.values()) < 0:
            self._refuse(self.tr("Answer every line with yes or no."))
        else:
            answers = tuple((item, button == 1) for item, button in given.items())
            check = DisplayCheck(self._now(), self.reader.text().strip(), self._screen, answers, self.remark.text())
            self.accept()
            self.made.emit(check)

    def _refuse(self, words: str) -> None:
        self.refusal.say(words)
        self.refusal.show()
