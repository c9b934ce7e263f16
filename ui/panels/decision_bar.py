"""What the reader can do with the chosen finding: accept, reject with a reason, edit, flag."""

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from app.review import Verdict
from app.session import Session
from inference.finding import Finding
from ui.icons import Icons
from ui.panels.parts import icon_button, push_button
from ui.plain_text import shown

REASONS = ("Artefact", "Normal anatomy", "Wrong place", "Wrong label", "Known, unchanged", "Not relevant")


class DecisionBar(QWidget):
    """Verdict buttons; the reason of a rejection; and the form in which a finding is corrected."""

    def __init__(self, session: Session, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self.accept_button = push_button("Accept", hint="Accept the finding (Enter)", is_checkable=True)
        self.reject_button = push_button("Reject", hint="Reject the finding (X)", is_checkable=True)
        self.reasons_button = icon_button(icons, "chevron-down", "Reject with a reason")
        self.reasons_button.setObjectName("split")
        self.reject_button.setObjectName("splitMain")
        self.edit_button = push_button("Edit", hint="Correct the label or add a comment (E)", is_checkable=True)
        icons.dress(self.accept_button, "accept", "accepted")
        icons.dress(self.reject_button, "reject", "rejected")
        icons.dress(self.edit_button, "edit", "supplemented")
        self.reason = QComboBox()
        self.typed_reason = QLineEdit()
        self.reason.setLineEdit(self.typed_reason)
        self.reason.setAccessibleName("Reason for the rejection")
        self.reason.addItems(["", *REASONS])
        self.typed_reason.setPlaceholderText("Reason (may be left out)")
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.setAccessibleName("Corrected label")
        self.comment = QLineEdit()
        self.comment.setAccessibleName("Comment")
        self.comment.setPlaceholderText("Comment")
        self.save_button = push_button("Save", "primary")
        self.discard_button = push_button("Discard")
        self.form = QWidget()
        self._lay_out()
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.reject)
        self.edit_button.clicked.connect(self._toggle_form)
        self.reason.textActivated.connect(self._give_reason)
        self.typed_reason.returnPressed.connect(self._reason_typed)
        self.save_button.clicked.connect(self._save)
        self.comment.returnPressed.connect(self._save)
        self.discard_button.clicked.connect(self.close_form)
        self.close_form()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.accept_button, 1)
        rejecting = QHBoxLayout()
        rejecting.setSpacing(0)
        rejecting.addWidget(self.reject_button, 1)
        rejecting.addWidget(self.reasons_button)
        buttons.addLayout(rejecting, 1)
        buttons.addWidget(self.edit_button, 1)
        self._menu = QMenu(self)
        for reason in REASONS:
            self._menu.addAction(reason).triggered.connect(lambda _checked=False, why=reason: self._give_reason(why))
        self.reasons_button.setMenu(self._menu)
        self.reasons_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        form = QVBoxLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(6)
        form.addWidget(self.label)
        form.addWidget(self.comment)
        ends = QHBoxLayout()
        ends.addWidget(self.save_button, 1)
        ends.addWidget(self.discard_button, 1)
        form.addLayout(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self.reason)
        column.addWidget(self.form)

    def refresh(self) -> None:
        """Show the verdict on the chosen finding; locked where the review is signed."""
        finding = self._session.selected_finding
        review = self._session.review
        verdict = review.verdict_on(finding.id) if finding else Verdict.UNREVIEWED
        can_decide = finding is not None and not review.is_signed
        for button, means in (
            (self.accept_button, Verdict.ACCEPTED),
            (self.reject_button, Verdict.REJECTED),
        ):
            button.setEnabled(can_decide)
            button.setChecked(verdict is means)
        for widget in (self.edit_button, self.reasons_button):
            widget.setEnabled(can_decide)
        self.reason.setVisible(can_decide and verdict is Verdict.REJECTED)
        decision = review.decisions.get(finding.id) if finding else None
        if not self.typed_reason.hasFocus():
            self.reason.setCurrentText(decision.reason if decision else "")
        if not can_decide:
            self.close_form()

    @Slot()
    def accept(self) -> None:
        """Accept the chosen finding; a second time takes it back."""
        self._decide(Verdict.ACCEPTED)

    @Slot()
    def reject(self) -> None:
        """Reject the chosen finding; a second time takes it back."""
        self._decide(Verdict.REJECTED)

    @Slot()
    def flag(self) -> None:
        """Mark the chosen finding to come back to; a second time takes the mark away."""
        finding = self._session.selected_finding
        if finding is not None:
            self._session.flag(finding.id)

    @Slot()
    def open_form(self) -> None:
        """Let the reader correct the chosen finding."""
        finding = self._session.selected_finding
        if finding is None or self._session.review.is_signed:
            return
        decision = self._session.review.decisions.get(finding.id)
        now = (decision.corrected if decision else None) or finding
        self.label.clear()
        self.label.addItems([shown(name, 80) for name in self._labels(finding)])
        self.label.setCurrentText(now.label)
        self.comment.setText(decision.comment if decision else "")
        self.form.show()
        self.edit_button.setChecked(True)
        self.comment.setFocus()

    @Slot()
    def close_form(self) -> None:
        """Leave the finding as it is."""
        self.form.hide()
        self.edit_button.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves the form as the reader found it."""
        if event.key() == Qt.Key.Key_Escape and self.form.isVisible():
            self.close_form()
        else:
            super().keyPressEvent(event)

    def _labels(self, finding: Finding) -> tuple[str, ...]:
        model = self._session.model
        names = tuple(label.name for label in model.labels) if model else ()
        return names if finding.label in names else (finding.label, *names)

    def _decide(self, verdict: Verdict) -> None:
        finding = self._session.selected_finding
        if finding is None:
            return
        given = self._session.review.verdict_on(finding.id)
        self._session.decide(finding.id, Verdict.UNREVIEWED if given is verdict else verdict)
        self.refresh()

    @Slot()
    def _toggle_form(self) -> None:
        if self.form.isHidden():
            self.open_form()
        else:
            self.close_form()

    @Slot()
    def _save(self) -> None:
        finding = self._session.selected_finding
        label, comment = self.label.currentText().strip(), self.comment.text().strip()
        if finding is not None and label:
            self.close_form()
            self._correct(finding, label, comment)

    def _correct(self, finding: Finding, label: str, comment: str) -> None:
        """Another label supplements the finding; a comment alone leaves a verdict that was given."""
        decision = self._session.review.decisions.get(finding.id)
        if label == finding.label:
            verdict = decision.verdict if decision else Verdict.SUPPLEMENTED
            self._session.decide(finding.id, verdict, reason=decision.reason if decision else "", comment=comment)
            return
        corrected = replace(finding, label=label, code=None)
        self._session.decide(finding.id, Verdict.SUPPLEMENTED, comment=comment, corrected=corrected)

    @Slot()
    def _reason_typed(self) -> None:
        self._give_reason(self.reason.currentText())

    @Slot(str)
    def _give_reason(self, text: str) -> None:
        finding = self._session.selected_finding
        if finding is not None:
            decision = self._session.review.decisions.get(finding.id)
            comment = decision.comment if decision else ""
            self._session.decide(finding.id, Verdict.REJECTED, reason=text.strip(), comment=comment)
