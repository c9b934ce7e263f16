"""The form in which a finding is corrected and graded: label, site, code, severity, certainty, difficulty, comment."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.correction import (
    CERTAINTIES,
    DIFFICULTIES,
    SEVERITIES,
    change_words,
    code_of,
    code_words,
    corrected,
    site_choices,
)
from app.finding_filter import standing
from app.language import spoken
from app.review import NOT_ASSESSED, Assessment, Verdict
from app.session import Session
from inference.finding import Finding
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import shown


class FindingEditor(QWidget):
    """What the reader makes of the chosen finding. Enter saves, Escape leaves it as it was."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.said = PlainLabel("", "muted")
        self.label = _editable(self.tr("Corrected label"))
        self.site = _editable(self.tr("Site"))
        self.severity = _grade(self.tr("Severity"), SEVERITIES)
        self.certainty = _grade(self.tr("Certainty"), CERTAINTIES)
        self.difficulty = _grade(self.tr("Difficulty"), DIFFICULTIES)
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Code"))
        self.code.setPlaceholderText(self.tr("Value, scheme, meaning"))
        self.comment = QLineEdit()
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.save_button = push_button(self.tr("Save"), "primary")
        self.discard_button = push_button(self.tr("Discard"))
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.closed)
        for line in (self.comment, self.code, self.label.lineEdit(), self.site.lineEdit()):
            if line is not None:
                line.returnPressed.connect(self.save)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((self.tr("Label"), self.label), (self.tr("Site"), self.site)),
            ((self.tr("Severity"), self.severity), (self.tr("Certainty"), self.certainty)),
            ((self.tr("Difficulty"), self.difficulty), (self.tr("Code"), self.code)),
        )
        for row, pairs in enumerate(rows):
            for place, (name, field) in enumerate(pairs):
                grid.addWidget(PlainLabel(name, "muted", wraps=False), row, 2 * place)
                grid.addWidget(field, row, 2 * place + 1)
                grid.setColumnStretch(2 * place + 1, 1)
        ends = QHBoxLayout()
        ends.addWidget(self.save_button, 1)
        ends.addWidget(self.discard_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.said)
        column.addLayout(grid)
        column.addWidget(self.comment)
        column.addLayout(ends)

    def start(self, finding: Finding) -> None:
        """Show the form, filled with what stands."""
        review, card = self._session.review, self._session.model
        decision = review.decisions.get(finding.id)
        now = standing(finding, review)
        names = tuple(label.name for label in card.labels) if card else ()
        labels = dict.fromkeys((*(one for one in (now.label, finding.label) if one not in names), *names))
        _fill(self.label, [shown(name, 80) for name in labels], now.label)
        _fill(self.site, ["", *site_choices(now, card)], now.site)
        graded = decision.assessment if decision else NOT_ASSESSED
        self.severity.setCurrentText(spoken(graded.severity))
        self.certainty.setCurrentText(spoken(graded.certainty))
        self.difficulty.setCurrentText(spoken(graded.difficulty))
        self.code.setText(code_words(now.code))
        self.code.setCursorPosition(0)
        self.comment.setText(decision.comment if decision else "")
        words = spoken(change_words(finding, decision, is_added=self._session.is_added(finding)))
        self.said.say(f"{words[:1].upper()}{words[1:]}" if words else "")
        self.said.setVisible(bool(words))
        self.show()
        self.comment.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves the form as the reader found it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def save(self) -> None:
        """Record what the form says, as one step."""
        finding, label = self._session.selected_finding, _chosen(self.label)
        typed = self.code.text().strip()
        code = code_of(typed)
        if finding is None or not label:
            return
        if typed and code is None:
            self.said.say(self.tr("A code is written as value, scheme, meaning: 80967001, SCT, dental caries"))
            self.said.show()
            self.code.setFocus()
            return
        self.closed.emit()
        review = self._session.review
        decision = review.decisions.get(finding.id)
        now = standing(finding, review)
        made = corrected(finding, now, label, _chosen(self.site), code)
        if self._session.is_added(finding):
            made = made or finding
        graded = Assessment(_chosen(self.severity), _chosen(self.certainty), _chosen(self.difficulty))
        verdict, reason = Verdict.SUPPLEMENTED, ""
        if made is None and decision is not None and decision.corrected is None:
            verdict, reason = decision.verdict, decision.reason
        self._session.decide(finding.id, verdict, reason, self.comment.text().strip(), made, graded)


def _editable(name: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _grade(name: str, words: Sequence[str]) -> QComboBox:
    box = QComboBox()
    for one in ("", *words):
        box.addItem(spoken(one), one)
    box.setAccessibleName(name)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _fill(box: QComboBox, choices: Sequence[str], chosen: str) -> None:
    box.clear()
    for one in choices:
        box.addItem(spoken(one), one)
    box.setCurrentText(spoken(chosen))


def _chosen(box: QComboBox) -> str:
    """What is chosen as it is kept: the choice behind the words, or what was typed."""
    text = box.currentText().strip()
    at = box.findText(text)
    return str(box.itemData(at) or "") if at >= 0 else text
