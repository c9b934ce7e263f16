"""The flag on a study whose files contradict each other; signing waits until the reader has seen it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.session import Session
from ui.icons import Icons, pixmap
from ui.panels.parts import PlainLabel, push_button
from ui.theme import Theme


class ConflictBanner(QFrame):
    """Names the contradictions, and takes the reader's acknowledgement."""

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("conflict")
        self._session = session
        self._theme = theme
        self.words = PlainLabel("", "caution")
        self.advice = PlainLabel("", "muted")
        self.button = push_button(
            self.tr("Acknowledge"), hint=self.tr("I have seen that these files contradict each other")
        )
        icons.dress(self.button, "accept")
        glyph = QLabel()
        glyph.setPixmap(pixmap("caution", theme.colours.caution, 20, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.words)
        words.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(glyph)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._acknowledge)
        session.study_changed.subscribe(self.refresh)
        session.review_changed.subscribe(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the contradictions of the study in view; nothing where there are none."""
        study = self._session.study
        conflicts = study.conflicts if study else ()
        is_seen = self._session.review.acknowledged_conflicts
        self.setVisible(bool(conflicts))
        self.words.say("\n".join(conflicts))
        self.advice.say(
            self.tr("Acknowledged by the reader.")
            if is_seen
            else self.tr("Check whose files these are. Signing waits until you have.")
        )
        self.button.setVisible(not is_seen)

    @Slot()
    def _acknowledge(self) -> None:
        self._session.acknowledge_conflicts()
