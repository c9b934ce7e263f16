"""The project in view: its labels with their keys, how far it has come, and the way to the next case."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.project.plan import Kind, ProjectLabel
from app.session import Session
from ui.panels.parts import PlainLabel, emptied, push_button
from ui.plain_text import shown, tip
from ui.refresh_soon import RefreshSoon

TOOL_OF = {
    Kind.BOX: "finding_box",
    Kind.POLYGON: "finding_outline",
    Kind.MASK: "finding_mask",
    Kind.POINT: "finding_point",
}
"""The tool that draws each kind."""


class ProjectPanel(QWidget):
    """Labels to draw with or to give, progress, time; without a project the ways to one."""

    opening_wanted = Signal()
    next_wanted = Signal()
    statistics_wanted = Signal()
    closing_wanted = Signal()
    label_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self._shown: tuple[ProjectLabel, ...] | None = None
        self.labels: dict[str, QPushButton] = {}
        self.name = PlainLabel("", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress of the project"))
        self.progress = PlainLabel("", "muted")
        hint = self.tr("End this case and go to the next (D)")
        self.next_button = push_button(self.tr("Next case"), "primary", hint=hint)
        self.statistics_button = push_button(self.tr("Statistics..."))
        self.close_button = push_button(self.tr("Close"))
        self.open_button = push_button(self.tr("Open project..."))
        self.next_button.clicked.connect(self.next_wanted)
        self.statistics_button.clicked.connect(self.statistics_wanted)
        self.close_button.clicked.connect(self.closing_wanted)
        self.open_button.clicked.connect(self.opening_wanted)
        self._lay_out()
        RefreshSoon(
            self, self.refresh, session.project_changed, session.review_changed, session.study_changed,
            in_bursts=(session.frame_changed,),
        )  # fmt: skip
        self.refresh()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setAccessibleName(self.tr("Labels of the project"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        ends = QHBoxLayout()
        ends.setSpacing(4)
        ends.addWidget(self.next_button, 1)
        ends.addWidget(self.statistics_button)
        ends.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addWidget(self.bar)
        column.addWidget(self.progress)
        column.addWidget(self._area, 1)
        column.addLayout(ends)
        column.addWidget(self.open_button)

    def refresh(self) -> None:
        """Show the project as it stands."""
        project = self._session.project
        for widget in (self.bar, self._area, self.next_button, self.statistics_button, self.close_button):
            widget.setVisible(project is not None)
        self.open_button.setVisible(project is None)
        if project is None:
            self.name.say(self.tr("No project is open"))
            text = self.tr("A project has labels of its own and brings one case after the other.")
            self.progress.say(text)
            return
        self.name.say(project.plan.name)
        come = project.progress
        self.bar.setRange(0, max(1, come.total))
        self.bar.setValue(come.done)
        self.progress.say(self._progress())
        if self._shown != project.plan.labels:
            self._shown = project.plan.labels
            self._fill(project.plan.labels)
        told = self._session.classes_in_view()
        is_open = self._session.frame is not None and not self._session.review.is_signed
        for name, button in self.labels.items():
            button.setChecked(name in told or name == project.label)
            button.setEnabled(is_open)
        self.next_button.setEnabled(not project.is_over)

    def _progress(self) -> str:
        project = self._session.project
        if project is None:
            return ""
        come = project.progress
        words = [self.tr("{0:,} of {1:,} done").format(come.done, come.total)]
        if come.mine != come.done:
            words.append(self.tr("{0:,} by you").format(come.mine))
        if come.typical_s is not None and come.left_s is not None:
            words.append(self.tr("{0:.0f} s a case").format(come.typical_s))
            if come.left_s > 0:
                words.append(self.tr("about {0} left").format(_span(come.left_s)))
        return " · ".join(words)

    def _fill(self, labels: tuple[ProjectLabel, ...]) -> None:
        emptied(self._list)
        self.labels = {}
        for one in labels:
            button = push_button("", "chip", is_checkable=True)
            chip = QPixmap(24, 24)
            chip.setDevicePixelRatio(2)
            chip.fill(QColor(one.colour))
            button.setIcon(QIcon(chip))
            key = f"{one.key.upper()}   " if one.key else ""
            button.setStyleSheet("text-align: left; padding-left: 10px;")
            button.setText(f"  {key}{shown(one.name, 60)}".replace("&", "&&"))
            button.setAccessibleName(one.name)
            button.setToolTip(tip(self._told_of(one)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, one.name))
            self.labels[one.name] = button
            self._list.addWidget(button)
        self._list.addStretch(1)

    def _told_of(self, one: ProjectLabel) -> str:
        if one.is_class:
            return self.tr("For the whole study") if one.of == "study" else self.tr("For the frame in view")
        return self.tr("Drawn: {0}; the key again takes the next way").format(", ".join(one.kinds))

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.label_wanted.emit(name)
        self.refresh()


def _span(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min"
