"""What several readers made of the study in view, side by side; who adjudicates decides here."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.adjudication import ReadersRow, decision_words
from app.agreement import agreements, verdicts_of
from app.finding_group import name_words
from app.language import spoken
from app.review import Decision, Verdict
from app.session import Session
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import isolated, shown, tip
from ui.refresh_soon import RefreshSoon

_MOST_BUTTONS = 6


class SideBySideDialog(QDialog):
    """One row for each finding, one column for each reader; choosing a row shows the finding in the viewer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Readers side by side"))
        self.rows: tuple[ReadersRow, ...] = ()
        self.agreement = PlainLabel("", "muted")
        self.only_differing = QCheckBox(self.tr("Only where they differ"))
        self.only_differing.setChecked(True)
        self.table = QTableWidget()
        self.table.setTabKeyNavigation(False)  # Tab leaves it, as everything else; arrows go through it
        self.table.setAccessibleName(self.tr("Findings by reader"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)
        self.table.verticalHeader().setVisible(False)
        self.buttons = QHBoxLayout()
        self._keys: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        column.addWidget(self.agreement)
        column.addWidget(self.only_differing)
        column.addWidget(self.table, 1)
        column.addWidget(PlainLabel(self.tr("Decide between the readers, in your own review:"), "muted"))
        column.addLayout(self.buttons)
        self.only_differing.toggled.connect(self.refresh)
        self.table.installEventFilter(self)
        self.table.currentCellChanged.connect(self._chosen)
        RefreshSoon(self, self.refresh, session.review_changed, session.study_changed)
        self.resize(940, 520)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the readers' decisions as they are now."""
        session = self._session
        rows = session.readers_rows()
        keys = tuple(rows[0].by_reader) if rows else ()
        self._say_agreement(keys)
        self.rows = tuple(one for one in rows if not self.only_differing.isChecked() or one.differs)
        if keys != self._keys or self.buttons.count() == 0:
            self._keys = keys
            self._make_buttons()
        current = self.table.currentRow()
        self.table.blockSignals(True)
        names = [isolated(session.name_of(key), 80) for key in keys]
        self.table.setColumnCount(len(names) + 2)
        self.table.setHorizontalHeaderLabels([self.tr("Finding"), *names, self.tr("Adjudicated")])
        self.table.setRowCount(len(self.rows))
        for place, row in enumerate(self.rows):
            settled = decision_words(row.finding, row.settled, is_added=row.is_added) if row.settled else ""
            for column, text in enumerate(
                (spoken(name_words(row.finding)), *map(spoken, map(row.words, keys)), spoken(settled))
            ):
                item = QTableWidgetItem(shown(text, 300))
                item.setToolTip(tip(text))
                font = QFont(item.font())
                font.setBold(column > 0 and row.differs and not settled)
                item.setFont(font)
                self.table.setItem(place, column, item)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        self.table.blockSignals(False)
        if self.rows:
            self.table.selectRow(min(max(current, 0), len(self.rows) - 1))
        self._enable()

    def _say_agreement(self, keys: tuple[str, ...]) -> None:
        session, study = self._session, self._session.study
        if study is None or not keys:
            self.agreement.say(self.tr("Nobody has judged a finding of this study yet."))
            return
        if len(keys) == 1:
            words = self.tr("Only {0} has read this study. Another reader is chosen in the status bar.")
            self.agreement.say(words.format(session.name_of(keys[0])))
            return
        reviews = session.reviews_in_view()
        verdicts = verdicts_of((study.uid, session.name_of(key), reviews[key]) for key in keys)
        self.agreement.say("\n".join(one.words for one in agreements(verdicts)))

    def _make_buttons(self) -> None:
        while (item := self.buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        choices = [(self.tr("As {0}").format(shown(self._session.name_of(key), 30)), key) for key in self._keys]
        for number, (words, key) in enumerate(choices[:_MOST_BUTTONS], start=1):
            button = push_button(words, hint=self.tr("Take this reader's decision ({0})").format(number))
            button.clicked.connect(lambda _checked=False, who=key: self.decide_as(who))
            self.buttons.addWidget(button)
        for words, verdict, key in (
            (self.tr("Accept"), Verdict.ACCEPTED, "A"),
            (self.tr("Reject"), Verdict.REJECTED, "R"),
        ):
            button = push_button(words, hint=f"{words} ({key})")
            button.clicked.connect(lambda _checked=False, what=verdict: self._decide(what))
            self.buttons.addWidget(button)

    @property
    def _can_decide(self) -> bool:
        return bool(self.rows) and not self._session.review.is_signed and len(self._keys) > 1

    def _enable(self) -> None:
        for place in range(self.buttons.count()):
            item = self.buttons.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(self._can_decide)

    @property
    def row(self) -> ReadersRow | None:
        """The row under the hand."""
        place = self.table.currentRow()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def decide_as(self, key: str) -> None:
        """Take one reader's decision for the chosen finding; one who made none did not see it: rejected."""
        row = self.row
        if row is None:
            return
        decision = row.by_reader.get(key)
        if decision is None:
            decision = Decision(row.finding.id, Verdict.REJECTED, corrected=row.finding if row.is_added else None)
        self._session.adjudicate(row, decision)

    def _decide(self, verdict: Verdict) -> None:
        row = self.row
        if row is not None:
            corrected = row.finding if row.is_added else None
            self._session.adjudicate(row, Decision(row.finding.id, verdict, corrected=corrected))

    @Slot()
    def _chosen(self) -> None:
        row = self.row
        if row is not None and any(one.id == row.finding.id for one in self._session.findings()):
            self._session.select_finding(row.finding.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The table would search for what is typed; here it decides."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._took(event.text()):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A number takes that reader's decision, A accepts, R rejects; Enter does not close the dialog."""
        if self._took(event.text()) or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _took(self, text: str) -> bool:
        place = int(text) - 1 if text.isdecimal() else -1
        button = self.buttons.itemAt(place) if 0 <= place < min(len(self._keys), _MOST_BUTTONS) else None
        letter = {"a": Verdict.ACCEPTED, "r": Verdict.REJECTED}.get(text.casefold())
        if not self._can_decide or (button is None and letter is None):
            return False
        if letter is not None:
            self._decide(letter)
        else:
            self.decide_as(self._keys[place])
        return True
