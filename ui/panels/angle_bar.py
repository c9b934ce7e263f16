"""The angles measured on a foot, beside what the model says of it; a caution where the two disagree."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.foot_angles import LIMITS, SOURCE, foot_angles
from app.session import Session
from ui.panels.parts import PlainLabel
from ui.plain_text import tip


class AngleBar(QWidget):
    """There only where such an angle was measured in the study in view."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.angles = PlainLabel("")
        self.conflict = PlainLabel("", "caution")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(3)
        column.addWidget(self.angles)
        column.addWidget(self.conflict)
        self.angles.setToolTip(tip(self.tr("Limits: HVA 15°, IMA 9° ({0})").format(SOURCE)))

    def refresh(self) -> None:
        """Say the angles as they stand."""
        session = self._session
        if not any(one.kind in LIMITS for one in session.review.measurements):
            self.hide()
            return
        model = session.model
        labels = tuple(one.name for one in model.labels) if model else ()
        angles = foot_angles(session.review.measurements, session.findings(), session.review, labels)
        self.setVisible(bool(angles))
        self.angles.say("\n".join(one.words for one in angles))
        conflicts = [f"{one.name}: {one.conflict}." for one in angles if one.conflict]
        self.conflict.say("\n".join(conflicts))
        self.conflict.setVisible(bool(conflicts))
