"""The angles measured on a foot, beside what the model says of it; a caution where the two disagree."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.foot_angles import FootAngle
from app.session import Session
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import tip


class AngleBar(QWidget):
    """There only where such an angle was measured: on the frame in view by a model, in its study by the reader."""

    take_over_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.angles = PlainLabel("")
        self.remark = PlainLabel("", "muted")
        self.conflict = PlainLabel("", "caution")
        self.take_over_button = push_button(
            self.tr("Take the lines over"),
            hint=self.tr("The model's angle lines become marks of yours that you can move; your value then counts."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(3)
        for one in (self.angles, self.remark, self.conflict, self.take_over_button):
            column.addWidget(one)
        self.take_over_button.clicked.connect(self.take_over_wanted)

    def refresh(self) -> None:
        """Say the angles as they stand."""
        angles = self._session.angles_in_view()
        self.setVisible(bool(angles))
        if not angles:
            return
        self.angles.say("\n".join(one.words for one in angles))
        self.angles.setToolTip(tip("\n".join(self._limit_words(one) for one in angles)))
        remarks = dict.fromkeys(one.remark for one in angles if one.remark)
        self.remark.say("\n".join(remark[:1].upper() + remark[1:] + "." for remark in remarks))
        self.remark.setVisible(bool(remarks))
        conflicts = [f"{one.name}: {one.conflict}. {one.accuracy_words}".strip() for one in angles if one.conflict]
        self.conflict.say("\n".join(conflicts))
        self.conflict.setVisible(bool(conflicts))
        self.take_over_button.setVisible(self._session.can_take_over_angles)

    def _limit_words(self, one: FootAngle) -> str:
        told = self.tr("{0}: limit {1}°. {2}.").format(one.name, f"{one.limit:g}", one.source)
        return f"{told} {one.accuracy_words}".strip()
