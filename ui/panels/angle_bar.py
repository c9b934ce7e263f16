"""The angles measured on a foot, beside what the model says of it; a caution where the two disagree."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
            self.tr("Take over"),
            hint=self.tr("The model's angle lines become marks of yours that you can move; your value then counts."),
        )
        self.take_over_button.setAccessibleName(self.tr("Take the angle lines over"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.angles, 1)
        row.addWidget(self.take_over_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.remark)
        column.addWidget(self.conflict)
        self.take_over_button.clicked.connect(self.take_over_wanted)

    def refresh(self) -> None:
        """Say the angles as they stand."""
        angles = self._session.angles_in_view()
        self.setVisible(bool(angles))
        if not angles:
            return
        self.angles.say("\n".join(one.words for one in angles))
        for label in (self.angles, self.conflict):
            label.setToolTip(tip("\n".join(self._limit_words(one) for one in angles)))
        remarks = dict.fromkeys(one.remark for one in angles if one.remark)
        self.remark.say("\n".join(_sentence(one) for one in remarks))
        self.remark.setVisible(bool(remarks))
        conflicts = [
            _sentence(one.conflict if len(angles) == 1 else f"{one.name}: {one.conflict}")
            for one in angles
            if one.conflict
        ]
        self.conflict.say("\n".join(conflicts))
        self.conflict.setVisible(bool(conflicts))
        self.take_over_button.setVisible(self._session.can_take_over_angles)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep room for every line: a dock asks how small its labels can be, not how they wrap at its width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._make_room()

    def _make_room(self) -> None:
        self._column.invalidate()
        self.setMinimumHeight(max(0, self._column.heightForWidth(self.width())))

    def _limit_words(self, one: FootAngle) -> str:
        told = self.tr("{0}: limit {1}° by {2}.").format(one.name, f"{one.limit:g}", one.source)
        return f"{told} {one.accuracy_words}".strip()


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
