"""The findings of the study in view as the rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.correction import assessment_words, change_words
from app.finding_group import FindingGroup, doubt_words, grouped, name_words
from app.language import spoken
from app.reading_list import frame_order
from app.review import Decision, Review, Verdict
from app.session import Session
from app.study import Study
from app.wording import finding_sentence, place_words, verdict_words
from inference.finding import Finding
from inference.frame import FrameKey
from ui.language import translate
from ui.plain_text import sentence, shown, tip

FINDING, DECISION, FLAGGED, FRAME_WORDS, GROUP, IS_OPEN, IN_GROUP = (
    Qt.ItemDataRole(Qt.ItemDataRole.UserRole + place) for place in range(7)
)
Index = QModelIndex | QPersistentModelIndex
Row = Finding | FindingGroup
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class FindingModel(QAbstractListModel):
    """A row for each finding with its decision, and one for each group of normal anatomy; groups are folded at first.

    `findings` are all that the filter lets through, folded away or not.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.findings: tuple[Finding, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._grouped: tuple[Row, ...] = ()
        self._open: set[FrameKey] = set()
        self._members: set[str] = set()
        self._review: Review | None = None
        self._ordered: Study | None = None
        self._places: dict[FrameKey, str] = {}

    def refresh(self) -> None:
        """Take the session's findings."""
        findings, review = self._session.shown_findings(), self._session.review
        if findings is self.findings and review is self._review:
            return
        self.findings, self._review = findings, review
        self._grouped = grouped(findings, review.decisions)
        self._lay_rows()

    def toggle(self, group: FindingGroup) -> None:
        """Unfold a group, or fold it again."""
        self._open ^= {group.frame}
        self._lay_rows()

    def unfold(self, finding: Finding | None) -> None:
        """Unfold the group that this finding lies folded in, if it does."""
        groups = [one for one in self._grouped if isinstance(one, FindingGroup) and one.frame not in self._open]
        for one in groups:
            if finding is not None and finding.id in {member.id for member in one.findings}:
                self.toggle(one)

    def _lay_rows(self) -> None:
        rows: list[Row] = []
        self._members = set()
        for one in self._grouped:
            rows.append(one)
            if isinstance(one, FindingGroup) and one.frame in self._open:
                rows += one.findings
                self._members |= {member.id for member in one.findings}
        if [_identity(one) for one in rows] != [_identity(one) for one in self.rows]:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
        elif rows:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def place_of(self, finding: Finding | None) -> QModelIndex:
        """The row of a finding; an invalid index where it has none."""
        wanted = finding.id if finding else None
        place = next((i for i, one in enumerate(self.rows) if isinstance(one, Finding) and one.id == wanted), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def parts(self, row: int) -> tuple[object, ...]:
        """What the words of a row are made of: the same objects mean the same words."""
        one = self.rows[row]
        if isinstance(one, FindingGroup):
            return (one.frame, len(one.findings))
        review = self._review
        return one, review.decisions.get(one.id) if review else None, one.id in self._members

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A finding, its decision, or both in words; or a group."""
        row = self.rows[index.row()]
        if isinstance(row, FindingGroup):
            return self._of_group(row, role)
        decision = self._session.review.decisions.get(row.id)
        is_flagged = row.id in self._session.review.flagged
        if role in _WORDS:
            lines = finding_words(row, decision, self.frame_words(row.frame))
            if role == Qt.ItemDataRole.ToolTipRole:
                return tip("\n".join(lines))
            return ", ".join((*lines, *((translate("FindingModel", "flagged"),) if is_flagged else ())))
        values = {
            FINDING: row,
            DECISION: decision,
            FLAGGED: is_flagged,
            FRAME_WORDS: self.frame_words(row.frame),
            IN_GROUP: row.id in self._members,
        }
        return values.get(Qt.ItemDataRole(role))

    def _of_group(self, group: FindingGroup, role: int) -> object:
        is_open = group.frame in self._open
        if role in _WORDS:
            words = group_words(group, self.frame_words(group.frame))
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return {GROUP: group, IS_OPEN: is_open, FRAME_WORDS: self.frame_words(group.frame)}.get(Qt.ItemDataRole(role))

    def frame_words(self, frame: FrameKey) -> str:
        """Which frame of a stack this is; empty where the study has one frame."""
        study = self._session.study
        if study is not self._ordered:
            order = frame_order(study) if study is not None else {}
            self._ordered = study
            self._places = (
                {key: self.tr("frame {0}").format(place + 1) for key, (_uid, place) in order.items()}
                if len(order) > 1
                else {}
            )
        return self._places.get(frame, "")


def finding_words(finding: Finding, decision: Decision | None, frame_words: str = "") -> tuple[str, str, str]:
    """A finding in three lines: what and where, how probable, and what the reader says."""
    now = (decision.corrected if decision else None) or finding
    was = translate("FindingModel", " (model: {0})").format(spoken(finding.label)) if now.label != finding.label else ""
    name, _, site = map(spoken, name_words(now).partition(" · "))
    what = " · ".join(part for part in (f"{name}{was}", site, spoken(doubt_words(finding)), frame_words) if part)
    verdict = decision.verdict if decision else Verdict.UNREVIEWED
    said = ": ".join(p for p in (spoken(decision.reason), decision.comment) if p) if decision else ""
    graded = spoken(assessment_words(decision.assessment)) if decision else ""
    change = spoken(change_words(finding, decision, is_added=decision is not None and decision.corrected is finding))
    between = (
        translate("FindingModel", "adjudicated between {0}").format(", ".join(decision.adjudicated))
        if decision and decision.adjudicated
        else ""
    )
    words = sentence(spoken(verdict_words(verdict)))
    # What is absent lies nowhere, and its site is said already.
    place = "" if now.localization is None and now.site else spoken(place_words(now.localization))
    told = " · ".join(part for part in (between, shown(change, 240), graded, shown(said, 160)) if part)
    where = " · ".join(part for part in (words, told or place) if part)
    return shown(what, 160), sentence(spoken(finding_sentence(finding))), where


def group_words(group: FindingGroup, frame_words: str = "") -> str:
    """What a group says: how many there are, and that nobody has to judge them."""
    return " · ".join(
        part for part in (spoken(group.words), frame_words, translate("FindingModel", "no verdict is asked")) if part
    )


def _identity(one: Row) -> object:
    return (one.frame, len(one.findings)) if isinstance(one, FindingGroup) else one.id
