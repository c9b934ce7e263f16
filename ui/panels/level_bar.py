"""Names all disc levels of the study one further up or down, with one click and one step of undo."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.level_shift import DOWN, UP, levels_among, shifted
from app.session import Session
from ui.panels.parts import PlainLabel, push_button


class LevelBar(QWidget):
    """Two buttons, there where several findings lie at disc levels."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.up_button = push_button(self.tr("One up"), hint=self.tr("Name every level one towards the head"))
        self.down_button = push_button(self.tr("One down"), hint=self.tr("Name every level one towards the sacrum"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        row.addWidget(PlainLabel(self.tr("All levels"), "muted", wraps=False))
        row.addWidget(self.up_button, 1)
        row.addWidget(self.down_button, 1)
        self.up_button.clicked.connect(self.shift_up)
        self.down_button.clicked.connect(self.shift_down)

    def refresh(self) -> None:
        """There where there are levels; each button only where there is room on its side."""
        findings, review = self._session.findings(), self._session.review
        self.setVisible(len(levels_among(findings, review)) > 1)
        for button, step in ((self.up_button, UP), (self.down_button, DOWN)):
            button.setEnabled(not review.is_signed and bool(shifted(findings, review, step)))

    @Slot()
    def shift_up(self) -> None:
        """Towards the head."""
        self._shift(UP)

    @Slot()
    def shift_down(self) -> None:
        """Towards the sacrum."""
        self._shift(DOWN)

    def _shift(self, step: int) -> None:
        self._session.decide_together(shifted(self._session.findings(), self._session.review, step))
