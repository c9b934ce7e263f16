"""A structured report to be read: its headings, values, units and codes as a tree."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.companion import Companion
from app.session import Session
from app.structured_report import ReportItem, StructuredReport
from inference.finding import Code
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import isolated, shown, shown_lines

_LONGEST_CELL = 4000


class ReportReadingDialog(QDialog):
    """Asks for the report and shows all of it; every text is shown as text, whatever it holds."""

    def __init__(self, session: Session, companion: Companion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Structured report"))
        self._session, self._companion = session, companion
        self._shown: StructuredReport | None = None
        self.heading = PlainLabel(isolated(companion.title, 200), "heading")
        self.words = PlainLabel(self.tr("Being read..."), "muted")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Content of the report"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Value"), self.tr("Code")])
        self.tree.setAlternatingRowColors(True)
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 16, 14)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.tree, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(920, 680)
        self._end = session.companions_changed.subscribe(self.refresh)
        self.finished.connect(lambda _result: self._end())
        session.want_companion(companion.uid)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the report once it is here."""
        state = self._session.companion_state(self._companion.uid)
        if state.failure is not None:
            self.words.say(f"{state.failure} {state.failure.advice}")
        if not isinstance(state.content, StructuredReport) or self._shown is state.content:
            return
        self._shown = state.content
        self.words.say(self._report_words(state.content))
        self.tree.clear()
        top = self._row(state.content.root)
        self.tree.addTopLevelItem(top)
        self.tree.expandAll()
        self.tree.setColumnWidth(0, 380)
        self.tree.setColumnWidth(2, 170)
        self.tree.setCurrentItem(top)

    def _report_words(self, report: StructuredReport) -> str:
        one = self._companion
        made_by = " ".join(part for part in (shown(one.maker, 60), shown(one.device, 60)) if part)
        lines = [" · ".join(part for part in (made_by, isolated(one.author, 60), one.date, one.time) if part)]
        state = [shown(report.completion.lower(), 40), shown(report.verification.lower(), 40)]
        if report.template:
            state.append(self.tr("template {}").format(shown(report.template, 20)))
        lines.append(" · ".join(part for part in state if part))
        lines += [
            self.tr("Verified by {name}, {when}").format(name=isolated(name, 80), when=when)
            for name, when in report.observers
        ]
        return "\n".join(line for line in lines if line)

    def _row(self, item: ReportItem) -> QTreeWidgetItem:
        name = item.name.meaning if item.name else item.kind.lower()
        row = QTreeWidgetItem([isolated(name, 400), shown_lines(self._value(item), _LONGEST_CELL), _codes(item)])
        row.setTextAlignment(0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if item.kind == "CONTAINER":
            font = row.font(0)
            font.setBold(True)
            row.setFont(0, font)
        for detail, words in item.details:
            if detail != "Continuity":
                row.addChild(QTreeWidgetItem([shown(detail, 80), shown(words, 400), ""]))
        for one in item.children:
            row.addChild(self._row(one))
        return row

    def _value(self, item: ReportItem) -> str:
        if item.graphic:
            places = ", ".join("/".join(f"{number:g}" for number in one) for one in item.places[:8])
            more = "..." if len(item.places) > 8 else ""
            return f"{item.graphic.capitalize()}: {places}{more}"
        if item.kind == "NUM" and item.unit is not None and item.unit.meaning not in ("", "no units"):
            return f"{item.words} ({item.unit.meaning})" if item.unit.meaning not in item.words else item.words
        return item.words


def _codes(item: ReportItem) -> str:
    return "\n".join(_code(one) for one in (item.name, item.code) if one is not None)


def _code(code: Code) -> str:
    return shown(f"{code.value}, {code.scheme}" if code.scheme else code.value, 80)
