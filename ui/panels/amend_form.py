"""Opens a signed report again, and asks why: the amendment names what it replaces."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.session import Session
from ui.panels.parts import push_button


class AmendForm(QWidget):
    """The reason, and the button that begins the amendment."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why is the signed report changed?"))
        self.reason.setAccessibleName(self.tr("Reason for the amendment"))
        self.reason.setMaxLength(400)
        self.amend_button = push_button(
            self.tr("Amend"), "primary", hint=self.tr("Open the report again; what was signed is kept")
        )
        self.cancel_button = push_button(self.tr("Leave it"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.amend_button, 1)
        row.addWidget(self.cancel_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.reason)
        column.addLayout(row)
        self.reason.textChanged.connect(self._check)
        self.reason.returnPressed.connect(self._amend)
        self.amend_button.clicked.connect(self._amend)
        self.cancel_button.clicked.connect(self.closed)
        self._check()

    def start(self) -> None:
        """Show the form, empty."""
        self.reason.clear()
        self.show()
        self.reason.setFocus()

    @Slot()
    def _check(self) -> None:
        self.amend_button.setEnabled(bool(self.reason.text().strip()))

    @Slot()
    def _amend(self) -> None:
        if self.amend_button.isEnabled() and self._session.amend(self.reason.text().strip()):
            self.closed.emit()
