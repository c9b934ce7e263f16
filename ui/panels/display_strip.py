"""A thin strip below the frame: this display is not calibrated, and when somebody last looked at the pattern."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.display_check import DisplayStanding
from ui.panels.parts import ElidedLabel, push_button


class DisplayStrip(QFrame):
    """Hidden until the log says that the reader must be told."""

    check_wanted = Signal()
    acknowledged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("displayStrip")
        self.words = ElidedLabel("", "muted")
        self.check_button = push_button(self.tr("Check the display"), "chip")
        self.acknowledge_button = push_button(self.tr("Acknowledge"), "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 6, 2)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.check_button)
        row.addWidget(self.acknowledge_button)
        self.check_button.clicked.connect(self.check_wanted)
        self.acknowledge_button.clicked.connect(self.acknowledged)
        self.hide()

    def show_standing(self, standing: DisplayStanding) -> None:
        """Tell, or be gone."""
        uncalibrated = self.tr("Display not calibrated (no GSDF).")
        last, days = standing.last, standing.days_ago
        if last is None:
            told = self.tr("No visual check of it is on record.")
        elif not last.has_passed:
            told = self.tr("The last visual check failed, {days} days ago.").format(days=days)
        else:
            told = self.tr("The last visual check passed, {days} days ago.").format(days=days)
        self.words.say(f"{uncalibrated} {told}")
        self.setVisible(standing.is_told)
