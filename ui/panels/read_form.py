"""What the reader holds of a study before the model is shown, and after it: labels, certainty, words."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.correction import CERTAINTIES
from app.language import spoken
from app.review import ReadImpression
from app.session import Session
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import shown

_ROW, _MOST_ROWS = 24, 5


class ReadForm(QWidget):
    """The first read with `is_first`, else the second one. The labels are the model's own words, not its answer."""

    def __init__(self, session: Session, *, is_first: bool) -> None:
        super().__init__()
        self._session, self._is_first = session, is_first
        self._shown_for: tuple[object, ...] = ()
        self.heading = PlainLabel("", "strong")
        self.advice = PlainLabel("", "muted")
        self.labels = QListWidget()
        self.labels.setAccessibleName(self.tr("Labels that you see"))
        self.labels.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("Provisional impression"))
        self.text.setPlaceholderText(self.tr("Provisional impression, in your own words"))
        self.certainty = QComboBox()
        self.certainty.addItems(["", *CERTAINTIES])
        self.certainty.setAccessibleName(self.tr("How certain you are"))
        self.record_button = push_button(
            self.tr("Record and show the model") if is_first else self.tr("Record what I hold now"), "primary"
        )
        self._lay_out()
        self.record_button.clicked.connect(self.record)
        self.text.returnPressed.connect(self.record)
        self.text.textChanged.connect(self._check)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(PlainLabel(self.tr("Certainty"), "muted", wraps=False))
        row.addWidget(self.certainty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 2)
        column.setSpacing(4)
        for widget in (self.heading, self.advice, self.labels, self.text):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.record_button)  # on a line of its own: the panel may be narrow
        if self._is_first:
            column.addStretch(1)
        self.text.setVisible(self._is_first)
        self.heading.setVisible(self._is_first)

    def refresh(self) -> None:
        """Ask about the study in view; what was ticked stays while it is the same."""
        session = self._session
        study, review, offered = session.study, session.review, session.offered_labels()
        before = review.before
        if self._is_first:
            self.heading.say(self.tr("First read: what do you see?"))
            self.advice.say(self.tr("Models stay hidden until you have recorded it."))
        else:
            self.advice.say(self.tr("Before the model: {0}. And now?").format(held_words(before)) if before else "")
        now = (study.uid if study else "", session.reader, offered, before)
        if now != self._shown_for:
            self._shown_for = now
            self._fill(offered, before)
        self._check()

    def _fill(self, offered: tuple[str, ...], before: ReadImpression | None) -> None:
        ticked = before.labels if before and not self._is_first else ()
        self.labels.clear()
        for label in offered:
            item = QListWidgetItem(shown(spoken(label), 80))
            item.setData(Qt.ItemDataRole.UserRole, label)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked if label in ticked else Qt.CheckState.Unchecked)
            self.labels.addItem(item)
        self.labels.setVisible(bool(offered))
        self.labels.setFixedHeight(min(len(offered), _MOST_ROWS) * _ROW + 6)
        self.text.clear()
        self.certainty.setCurrentText(before.certainty if before and not self._is_first else "")

    @property
    def ticked(self) -> tuple[str, ...]:
        """The labels that the reader sees."""
        items = (self.labels.item(place) for place in range(self.labels.count()))
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in items if one.checkState() is Qt.CheckState.Checked)

    @Slot()
    def _check(self) -> None:
        has_said = self.labels.count() > 0 or bool(self.text.text().strip())
        self.record_button.setEnabled(has_said or not self._is_first)

    @Slot()
    def record(self) -> None:
        """Hand it to the session."""
        if not self.record_button.isEnabled():
            return
        if self._is_first:
            self._session.record_first_read(self.ticked, self.text.text(), self.certainty.currentText())
        else:
            self._session.record_second_read(self.ticked, self.certainty.currentText())


def held_words(held: ReadImpression) -> str:
    """What a reader held, in few words."""
    seen = ", ".join(held.labels) or (translate("ReadForm", "none of these") if held.offered else "")
    return " · ".join(part for part in (seen, held.certainty, held.text) if part)
