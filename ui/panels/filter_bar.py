"""Which findings are shown: by verdict, label, maker and threshold; what is hidden is counted, never lost."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.finding_filter import EVERY_MODEL, READER_MADE, FindingFilter, labels_of
from app.language import spoken
from app.review import Verdict
from app.session import Session
from app.wording import verdict_words
from ui.icons import Icons
from ui.panels.parts import ElidedLabel, PlainLabel, push_button
from ui.plain_text import sentence, shown

_STEPS = 100
_FEW = 4


class FilterBar(QWidget):
    """One line that says how much is shown, and below it, when asked for, what decides that."""

    def __init__(self, session: Session, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self.switch = push_button(self.tr("Filter"), "chip", hint=self.tr("Filter the findings (Shift+F)"),
                                  is_checkable=True)  # fmt: skip
        icons.dress(self.switch, "search")
        self.told = ElidedLabel("", "muted")
        self.clear_button = push_button(self.tr("Show all"), "plain")
        self.verdict = _choice(self.tr("Show by verdict"))
        self.label = _choice(self.tr("Show by label"))
        self.maker = _choice(self.tr("Show by maker"))
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(0, _STEPS)
        self.threshold.setPageStep(10)
        self.threshold.setAccessibleName(self.tr("Threshold"))
        self.limit = PlainLabel("", "muted", wraps=False)
        self._labels: tuple[str, ...] = ()
        self.form = QWidget()
        self._fill()
        self._lay_out()
        self.switch.toggled.connect(self.form.setVisible)
        self.clear_button.clicked.connect(self.clear)
        for box in (self.verdict, self.label, self.maker):
            box.activated.connect(self._chosen)
        self.threshold.valueChanged.connect(self._chosen)
        self.form.hide()

    def _fill(self) -> None:
        self.verdict.addItem(self.tr("Any verdict"), None)
        for one in Verdict:
            self.verdict.addItem(sentence(spoken(verdict_words(one))), one)
        self.label.addItem(self.tr("Any label"), "")
        self.maker.addItem(self.tr("This model and the reader"), "")
        self.maker.addItem(self.tr("Every model"), EVERY_MODEL)
        self.maker.addItem(self.tr("Added by the reader"), READER_MADE)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.switch)
        line.addWidget(self.told, 1)
        line.addWidget(self.clear_button)
        grid = QGridLayout(self.form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.verdict, 0, 0)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self.maker, 1, 0, 1, 2)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("From"), "muted", wraps=False))
        row.addWidget(self.threshold, 1)
        row.addWidget(self.limit)
        grid.addLayout(row, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        column.setSpacing(5)
        column.addLayout(line)
        column.addWidget(self.form)

    def refresh(self) -> None:
        """Say how much is shown, and offer the labels that there are."""
        session = self._session
        found, wanted = session.findings(), session.filter
        hidden = len(found) - len(session.shown_findings())
        self.told.say(
            self.tr("{0} of {1} shown, {2} hidden").format(len(found) - hidden, len(found), hidden)
            if wanted.is_set
            else self.tr("all {0} shown").format(len(found))
        )
        self.clear_button.setVisible(wanted != FindingFilter())
        labels = labels_of(found, session.review)
        if labels != self._labels:
            self._labels = labels
            self.label.clear()
            self.label.addItem(self.tr("Any label"), "")
            for one in (*labels, *((wanted.label,) if wanted.label and wanted.label not in labels else ())):
                self.label.addItem(shown(spoken(one), 60), one)
        for box, value in ((self.verdict, wanted.verdict), (self.label, wanted.label), (self.maker, wanted.maker)):
            box.setCurrentIndex(max(box.findData(value), 0))
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(wanted.threshold * _STEPS))
        self.threshold.blockSignals(False)
        self.limit.say(f"{wanted.threshold:.2f}")
        self.threshold.setAccessibleDescription(f"{wanted.threshold:.2f}")

    @property
    def is_needed(self) -> bool:
        """Whether there is so much that a reader may want less, or something is hidden."""
        wanted = self._session.filter != FindingFilter() or self.switch.isChecked()
        return bool(self._session.findings()) and (wanted or len(self._session.findings()) > _FEW)

    def toggle(self) -> None:
        """Open what decides, with the keyboard in it, or close it."""
        self.switch.toggle()
        if self.switch.isChecked():
            self.verdict.setFocus()

    @Slot()
    def clear(self) -> None:
        """Show everything."""
        self._session.use_filter(FindingFilter())

    @Slot()
    def _chosen(self) -> None:
        verdict = self.verdict.currentData()
        self._session.use_filter(
            FindingFilter(
                Verdict(verdict) if verdict else None,
                self.label.currentData() or "",
                self.maker.currentData() or "",
                self.threshold.value() / _STEPS,
            )
        )
        self.refresh()


def _choice(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
