"""The findings: what the model says, and the reader's verdict on each."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStackedLayout, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.reading_list import frame_order
from app.review import Decision, Review, Verdict
from app.session import Session
from app.study import Study
from app.wording import place_words, probability_sentence, verdict_words
from inference.finding import Finding
from inference.frame import FrameKey
from ui.icons import Icons, draw
from ui.panels.decision_bar import DecisionBar
from ui.panels.study_row import draw_ground, write
from ui.panels.void import Void
from ui.plain_text import sentence, shown, tip
from ui.refresh_soon import RefreshSoon
from ui.theme import Theme

FINDING, DECISION, FLAGGED, FRAME_WORDS = (Qt.ItemDataRole(Qt.ItemDataRole.UserRole + place) for place in range(4))
ROW_HEIGHT = 57
Index = QModelIndex | QPersistentModelIndex


class FindingModel(QAbstractListModel):
    """The findings of the study in view with their decisions."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.findings: tuple[Finding, ...] = ()
        self._review: Review | None = None
        self._ordered: Study | None = None
        self._places: dict[FrameKey, str] = {}

    def refresh(self) -> None:
        """Take the session's findings."""
        findings, review = self._session.findings(), self._session.review
        is_same = findings is self.findings and review is self._review
        self._review = review
        if is_same:
            return
        if [one.id for one in findings] != [one.id for one in self.findings]:
            self.beginResetModel()
            self.findings = findings
            self.endResetModel()
        elif findings:
            self.findings = findings
            self.dataChanged.emit(self.index(0), self.index(len(findings) - 1))

    def place_of(self, finding: Finding | None) -> QModelIndex:
        """The row of a finding; an invalid index where it has none."""
        place = next((i for i, one in enumerate(self.findings) if finding and one.id == finding.id), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many findings there are."""
        return 0 if parent.isValid() else len(self.findings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A finding, its decision, or both in words."""
        finding = self.findings[index.row()]
        decision = self._session.review.decisions.get(finding.id)
        is_flagged = finding.id in self._session.review.flagged
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            lines = finding_words(finding, decision, self.frame_words(finding))
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(lines))
            return ", ".join((*lines, *(("flagged",) if is_flagged else ())))
        values = {FINDING: finding, DECISION: decision, FLAGGED: is_flagged, FRAME_WORDS: self.frame_words(finding)}
        return values.get(Qt.ItemDataRole(role))

    def frame_words(self, finding: Finding) -> str:
        """Which frame of a stack the finding is in; empty where the study has one frame."""
        study = self._session.study
        if study is not self._ordered:
            order = frame_order(study) if study is not None else {}
            self._ordered = study
            self._places = {key: f"frame {place + 1}" for key, (_uid, place) in order.items()} if len(order) > 1 else {}
        return self._places.get(finding.frame, "")


def finding_words(finding: Finding, decision: Decision | None, frame_words: str = "") -> tuple[str, str, str]:
    """A finding in three lines: what and where, how probable, and what the reader says."""
    now = (decision.corrected if decision else None) or finding
    was = f" (model: {finding.label})" if now.label != finding.label else ""
    what = " · ".join(part for part in (f"{now.label}{was}", now.site, frame_words) if part)
    chance = probability_sentence(finding.probability, finding.threshold, is_calibrated=finding.is_calibrated)
    verdict = decision.verdict if decision else Verdict.UNREVIEWED
    said = ": ".join(p for p in (decision.reason, decision.comment) if p) if decision else ""
    words = sentence(verdict_words(verdict))
    return shown(what, 160), sentence(chance), f"{words} · {shown(said, 160) or place_words(now.localization)}"


class FindingDelegate(QStyledItemDelegate):
    """Draws a finding in three lines behind the glyph of its verdict."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All rows are of one height."""
        return QSize(120, ROW_HEIGHT + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        finding: Finding = index.data(FINDING)
        decision: Decision | None = index.data(DECISION)
        verdict = decision.verdict if decision else Verdict.UNREVIEWED
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._theme)
        area = option.rect.adjusted(12, 5, -10, -5)
        draw(painter, str(verdict), colours.verdict(verdict), QRectF(area.left(), area.top() + 1, 18, 18))
        what, chance, said = finding_words(finding, decision, index.data(FRAME_WORDS) or "")
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        strong.setStrikeOut(verdict is Verdict.REJECTED)
        line = area.height() // 3
        words = area.adjusted(28, 0, 0, 0)
        first = QRect(words.left(), words.top(), words.width() - 16, line)
        write(painter, what, first, strong, colours.muted if verdict is Verdict.REJECTED else colours.text)
        write(painter, chance, first.adjusted(0, line, 16, line), option.font, colours.muted)
        write(painter, said, first.adjusted(0, 2 * line, 16, 2 * line), option.font, colours.verdict(verdict))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(finding.colour))
        painter.drawEllipse(QRectF(area.right() - 9, area.top() + 5, 9, 9))
        if index.data(FLAGGED):
            draw(painter, "flag", colours.caution, QRectF(area.left(), area.top() + line + 6, 16, 16))
        painter.restore()


class FindingsPanel(QWidget):
    """The list of findings and, below it, what the reader can do with the chosen one."""

    count_changed = Signal(str)

    def __init__(self, session: Session, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._session = session
        self.model = FindingModel(session)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FindingDelegate(theme, self))
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(ROW_HEIGHT + 6)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.setAccessibleName("Findings")
        self.void = Void(icons, "heatmap", "No findings yet", "Run a model: what it finds is listed here.")
        self.bar = DecisionBar(session, icons)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.void)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(6)
        column.addLayout(self._stack, 1)
        column.addWidget(self.bar)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        RefreshSoon(self, self.refresh, session.study_changed, session.frame_changed, session.answer_changed,
                    session.review_changed)  # fmt: skip
        self.refresh()

    def refresh(self) -> None:
        """Show the session's findings, verdicts and selection."""
        self.model.refresh()
        self._stack.setCurrentWidget(self.list if self.model.findings else self.void)
        self.void.say(*_why_none(self._session))
        index = self.model.place_of(self._session.selected_finding)
        selection = self.list.selectionModel()
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        self.bar.setVisible(bool(self.model.findings))
        self.bar.refresh()
        self.count_changed.emit(self._count_words())

    def _count_words(self) -> str:
        if not self.model.findings or self._session.review.is_signed:
            return ""
        count = self._session.unreviewed_count
        return f"{count} unreviewed" if count else "all reviewed"

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, current: QModelIndex, _previous: QModelIndex) -> None:
        finding = current.data(FINDING) if current.isValid() else None
        selected = self._session.selected_finding
        if finding is not None and (selected is None or selected.id != finding.id):
            self._session.select_finding(finding.id)


def _why_none(session: Session) -> tuple[str, str]:
    if session.is_running:
        return "Reading", "Findings appear here as soon as the model is done."
    if session.answer is not None:
        return "No findings", "The model ran and found nothing to report in this study."
    return "No findings yet", "Run a model: what it finds is listed here."
