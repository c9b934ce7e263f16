"""What the reader can do with the chosen finding: accept, reject with a reason, edit, flag."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from app.correction import rejection_reasons
from app.language import spoken, unspoken
from app.review import Verdict
from app.session import Session
from ui.icons import Icons
from ui.panels.finding_editor import FindingEditor
from ui.panels.parts import icon_button, push_button


class DecisionBar(QWidget):
    """Verdict buttons; the reason of a rejection; and the form in which a finding is corrected."""

    editing_changed = Signal(bool)

    def __init__(self, session: Session, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self.accept_button = push_button(
            self.tr("Accept"), hint=self.tr("Accept the finding (Enter)"), is_checkable=True
        )
        self.reject_button = push_button(self.tr("Reject"), hint=self.tr("Reject the finding (X)"), is_checkable=True)
        self.reasons_button = icon_button(icons, "chevron-down", self.tr("Reject with a reason"))
        self.reasons_button.setObjectName("split")
        self.reject_button.setObjectName("splitMain")
        self.edit_button = push_button(
            self.tr("Edit"), hint=self.tr("Correct, grade or comment the finding (E)"), is_checkable=True
        )
        icons.dress(self.accept_button, "accept", "accepted")
        icons.dress(self.reject_button, "reject", "rejected")
        icons.dress(self.edit_button, "edit", "supplemented")
        self._reasons: tuple[str, ...] = ()
        self.reason = QComboBox()
        self.typed_reason = QLineEdit()
        self.reason.setLineEdit(self.typed_reason)
        self.reason.setAccessibleName(self.tr("Reason for the rejection"))
        self.typed_reason.setPlaceholderText(self.tr("Reason (may be left out)"))
        self.form = FindingEditor(session)
        self._lay_out()
        self.accept_button.clicked.connect(self.accept)
        self.reject_button.clicked.connect(self.reject)
        self.edit_button.clicked.connect(self._toggle_form)
        self.reason.textActivated.connect(self._give_reason)
        self.typed_reason.returnPressed.connect(self._reason_typed)
        self.form.closed.connect(self.close_form)
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
        self._menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()
        self.reasons_button.setMenu(self._menu)
        self.reasons_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(6)
        column.addLayout(buttons)
        column.addWidget(self.reason)
        column.addWidget(self.form)

    @Slot()
    def _fill_menu(self) -> None:
        reasons = rejection_reasons(self._session.settings)
        if reasons == self._reasons:
            return
        self._reasons = reasons
        self._menu.clear()
        for reason in reasons:
            self._menu.addAction(spoken(reason)).triggered.connect(
                lambda _checked=False, why=reason: self._give_reason(why)
            )
        typed = self.reason.currentText()
        self.reason.clear()
        self.reason.addItems(["", *map(spoken, reasons)])
        self.reason.setCurrentText(typed)

    def refresh(self) -> None:
        """Show the verdict on the chosen finding; locked where the review is signed."""
        self._fill_menu()
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
            self.reason.setCurrentText(spoken(decision.reason) if decision else "")
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
        self.edit_button.setChecked(True)
        self.editing_changed.emit(True)
        self.form.start(finding)

    @property
    def is_editing(self) -> bool:
        """Whether the form is open."""
        return self.edit_button.isChecked()

    @Slot()
    def close_form(self) -> None:
        """Leave the finding as it is."""
        was_open = not self.form.isHidden()
        self.form.hide()
        self.edit_button.setChecked(False)
        if was_open:
            self.editing_changed.emit(False)

    def _decide(self, verdict: Verdict) -> None:
        finding = self._session.selected_finding
        if finding is None:
            return
        given = self._session.review.verdict_on(finding.id)
        taken_back = Verdict.SUPPLEMENTED if self._session.is_added(finding) else Verdict.UNREVIEWED
        self._session.decide(finding.id, taken_back if given is verdict else verdict)
        self.refresh()

    @Slot()
    def _toggle_form(self) -> None:
        if self.form.isHidden():
            self.open_form()
        else:
            self.close_form()

    @Slot()
    def _reason_typed(self) -> None:
        self._give_reason(self.reason.currentText())

    @Slot(str)
    def _give_reason(self, text: str) -> None:
        finding = self._session.selected_finding
        if finding is not None:
            self._session.decide(finding.id, Verdict.REJECTED, reason=unspoken(text.strip(), self._reasons))
