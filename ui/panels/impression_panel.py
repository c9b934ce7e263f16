"""The reader's own words, the signature under them, and the way out of the door."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from app.export import Exporter
from app.language import spoken
from app.session import Session
from app.settings import Settings
from app.wording import moment_words
from ui.icons import Icons
from ui.panels.amend_form import AmendForm
from ui.panels.parts import PlainLabel, push_button
from ui.panels.sign_form import SignForm
from ui.plain_text import isolated
from ui.refresh_soon import RefreshSoon

SETTLE_MS = 700
"""How long the reader must pause before the text counts as said."""


class ImpressionPanel(QWidget):
    """Impression, Sign, Export."""

    export_wanted = Signal(str)
    preview_wanted = Signal()

    def __init__(
        self,
        session: Session,
        settings: Callable[[], Settings],
        exporters: Callable[[], Mapping[str, Exporter]],
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._exporters = exporters
        self._study_uid = ""
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Impression"))
        self.text.setPlaceholderText(self.tr("Impression, in your own words"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(52)
        self.text.installEventFilter(self)
        self.locked = PlainLabel("", "readOnly")
        self.sign_button = push_button(
            self.tr("Sign"), "primary", hint=self.tr("Sign the reading and lock it (Ctrl+S)")
        )
        icons.dress(self.sign_button, "sign", "on_accent")
        self.export_button = push_button(self.tr("Export"), hint=self.tr("Write a report or a table (Ctrl+E)"))
        icons.dress(self.export_button, "export")
        self.menu = QMenu(self.export_button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.export_button.setMenu(self.menu)
        self.amend_button = push_button(
            self.tr("Amend..."), hint=self.tr("Change a signed report; what was signed is kept and named")
        )
        icons.dress(self.amend_button, "edit")
        self.form = SignForm(session, settings, icons)
        self.amend_form = AmendForm(session)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._lay_out()
        self._timer.timeout.connect(self.commit)
        self.text.textChanged.connect(self._typed)
        self.sign_button.clicked.connect(self.open_form)
        self.form.closed.connect(self.close_form)
        self.amend_button.clicked.connect(self.open_amend_form)
        self.amend_form.closed.connect(self.close_form)
        for event in (session.study_changed, session.review_changed):  # at once: the text is one study's alone
            event.subscribe(self.refresh)
        RefreshSoon(self, self.refresh, session.answer_changed)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.sign_button, 1)
        row.addWidget(self.amend_button, 1)
        row.addWidget(self.export_button, 1)
        self._buttons = buttons
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(7)
        column.addWidget(self.locked)
        column.addWidget(self.text, 1)
        column.addWidget(self.form)
        column.addWidget(self.amend_form)
        column.addWidget(buttons)
        self.form.hide()
        self.amend_form.hide()

    @property
    def guests(self) -> tuple[QWidget, ...]:
        """What is there only at times, and needs room then."""
        return self.locked, self.form, self.amend_form

    def refresh(self) -> None:
        """Show the review's text, and whether it is locked."""
        session = self._session
        review = session.review
        uid = session.study.uid if session.study else ""
        is_other = uid != self._study_uid
        if is_other:
            self._timer.stop()
            self._study_uid = uid
            self.close_form()
        if is_other or (not self._timer.isActive() and review.impression != self.text.toPlainText()):
            self.text.blockSignals(True)
            self.text.setPlainText(review.impression)
            self.text.blockSignals(False)
        self.text.setReadOnly(review.is_signed or not uid)
        self.text.setEnabled(bool(uid))
        signature = review.signature
        self.locked.setVisible(signature is not None)
        if signature is not None:
            self.locked.say(
                self.tr("Signed by {0} · {1}\n{2}. Locked: read only.").format(
                    isolated(signature.reader_name, 120), moment_words(signature.at)[:16], signature.meaning
                )
            )
        self.sign_button.setVisible(signature is None)
        self.amend_button.setVisible(signature is not None)
        self.sign_button.setEnabled(bool(uid))
        self.export_button.setEnabled(bool(uid))
        self.form.refresh()

    @Slot()
    def commit(self) -> None:
        """Hand the text to the session, if it is another than before."""
        self._timer.stop()
        typed = self.text.toPlainText()
        if not self.text.isReadOnly() and typed != self._session.review.impression:
            self._session.set_impression(typed)

    @Slot()
    def open_form(self) -> None:
        """Ask for the reader's name and what the signature means."""
        if self._session.study is None or self._session.review.is_signed:
            return
        self.commit()
        self._buttons.hide()
        self.form.start()

    @Slot()
    def open_amend_form(self) -> None:
        """Ask why the signed report is changed."""
        self._buttons.hide()
        self.amend_form.start()

    @Slot()
    def close_form(self) -> None:
        """Leave it as it is."""
        self.form.hide()
        self.amend_form.hide()
        self._buttons.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the text over when the reader leaves the field."""
        if event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self.commit()
        return super().eventFilter(watched, event)

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        for name, exporter in self._exporters().items():
            action = self.menu.addAction(f"{spoken(exporter.title)} ({exporter.suffix})")
            action.triggered.connect(lambda _checked=False, chosen=name: self.export_wanted.emit(chosen))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Preview of the report...")).triggered.connect(
            lambda _checked=False: self.preview_wanted.emit()
        )
        self.menu.addAction(self.tr("Several formats...")).triggered.connect(
            lambda _checked=False: self.export_wanted.emit("")
        )
