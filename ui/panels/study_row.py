"""One study of the worklist: who, when, what, how far it was read, and what the model found."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.language import spoken
from app.review import StudyState
from app.session import Session
from app.study import Study
from app.worklist import WorklistRow
from ui.icons import draw
from ui.language import translate
from ui.plain_text import file_name, isolated, patient_words, shown
from ui.theme import Theme

ROW_HEIGHT = 66


@dataclass(frozen=True, slots=True)
class StudyRow:
    """What the worklist says of a study. `risk` is a label above its operating point, in words."""

    uid: str
    patient: str
    detail: str
    description: str
    state: StudyState
    risk: str
    risk_colour: str
    has_conflicts: bool
    flagged: str = ""
    claimed: str = ""
    note: str = ""
    patient_id: str = ""
    modalities: str = ""

    @property
    def words(self) -> str:
        """All of it in one line, for searching and for a screen reader."""
        parts = (
            self.patient,
            self.detail,
            self.description,
            spoken(self.state),
            self.risk,
            self.flagged,
            self.claimed,
            self.note,
        )
        conflict = translate("StudyRow", "files contradict each other") if self.has_conflicts else ""
        return ", ".join(part for part in (*parts, conflict) if part)


def study_row(session: Session, study: Study, known: WorklistRow) -> StudyRow:
    """The row of a study, from what the session's worklist says of it."""
    frames = (
        translate("StudyRow", "1 frame")
        if known.frames == 1
        else translate("StudyRow", "{0} frames").format(known.frames)
    )
    detail = (known.date, known.modalities, frames)
    risk, colour = _risk(session, study)
    waiting = translate("StudyRow", "{0} unreviewed").format(known.unreviewed) if known.unreviewed else ""
    partly = 0 < known.frames_read < known.frames
    read = translate("StudyRow", "{0} of {1} read").format(known.frames_read, known.frames) if partly else ""
    return StudyRow(
        uid=study.uid,
        patient=patient_words(study.patient.name, study.patient.id or file_name(study)),
        detail=" · ".join(shown(part, 40) for part in detail if part),
        description=isolated(known.description, 120),
        state=known.state,
        risk=" · ".join(part for part in (risk, waiting, read) if part),
        risk_colour=colour,
        has_conflicts=bool(study.conflicts),
        flagged=translate("StudyRow", "{0} flagged").format(known.flagged) if known.flagged else "",
    )


def record_row(known: WorklistRow) -> StudyRow:
    """The row of a study of the record, open or not."""
    frames = (
        translate("StudyRow", "1 frame")
        if known.frames == 1
        else translate("StudyRow", "{0} frames").format(known.frames)
    )
    modalities = shown(known.modalities, 40)
    found = (
        shown(spoken(known.labels[0]), 60) + (f" +{len(known.labels) - 1}" if len(known.labels) > 1 else "")
        if known.labels
        else ""
    )
    nothing = translate("StudyRow", "No abnormal finding") if known.frames_read and not found else ""
    waiting = translate("StudyRow", "{0} unreviewed").format(known.unreviewed) if known.unreviewed else ""
    flags = (
        translate("StudyRow", "study flagged") if known.is_flagged else "",
        translate("StudyRow", "{0} flagged").format(known.flagged) if known.flagged else "",
    )
    return StudyRow(
        uid=known.study_uid,
        patient=patient_words(known.patient, known.patient_id or next((one.name for one in known.paths), "")),
        detail=" · ".join(part for part in (shown(known.date, 40), modalities, frames) if part),
        description=isolated(known.description, 120),
        state=known.state,
        risk=" · ".join(part for part in (found or nothing, waiting) if part),
        risk_colour="",
        has_conflicts=bool(known.conflicts),
        flagged=", ".join(one for one in flags if one),
        claimed=translate("StudyRow", "read by {0}").format(isolated(known.claimed, 60)) if known.claimed else "",
        note=isolated(known.note.replace("\n", " "), 200),
        patient_id=isolated(known.patient_id, 60),
        modalities=modalities,
    )


def _risk(session: Session, study: Study) -> tuple[str, str]:
    """The most probable finding above its operating point, in words, and the colour of its label."""
    answers = session.answers_of(study.uid)
    found = [one for answer in answers for frame in answer.frames for one in frame.findings]
    abnormal = [one for one in found if not one.is_normal and one.probability >= one.threshold]
    if abnormal:
        first = max(abnormal, key=lambda one: one.probability)
        more = len({one.label for one in abnormal}) - 1
        return shown(spoken(first.label), 60) + (f" +{more}" if more else ""), first.colour
    return (translate("StudyRow", "No abnormal finding") if answers else ""), ""


class StudyDelegate(QStyledItemDelegate):
    """Draws a study in three lines with its state as a chip."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """All rows are of one height."""
        return QSize(120, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if row is None:  # its page is on the way
            return
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option, self._theme)
        area = option.rect.adjusted(12, 7, -10, -7)
        line = area.height() // 3
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        chip = draw_chip(painter, spoken(row.state), colours.state(row.state), area, option.font)
        top = QRect(area.left(), area.top(), area.width() - chip - 8, line)
        write(painter, row.patient, top, strong, colours.text)
        middle = QRect(area.left(), area.top() + line, area.width(), line)
        write(
            painter,
            " · ".join(p for p in (row.detail, row.description, row.note) if p),
            middle,
            option.font,
            colours.muted,
        )
        last = QRect(area.left(), area.top() + 2 * line, area.width(), line)
        if row.flagged:
            draw(painter, "flag", colours.caution, QRectF(last.right() - 15, last.center().y() - 7, 15, 15))
            last.setRight(last.right() - 22)
        self._draw_risk(painter, row, last, option.font)
        painter.restore()

    def _draw_risk(self, painter: QPainter, row: StudyRow, area: QRect, font: QFont) -> None:
        colours = self._theme.colours
        if row.claimed:
            write(painter, row.claimed, area, font, colours.caution)
            return
        if row.has_conflicts:
            write(painter, self.tr("⚠ Files contradict each other"), area, font, colours.caution)
            return
        if not row.risk:
            write(painter, row.note, area, font, colours.muted)
            return
        painter.setPen(QPen(QColor(row.risk_colour or colours.muted), 1.4))
        painter.setBrush(QColor(row.risk_colour) if row.risk_colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(area.left() + 1, area.center().y() - 3.5, 8, 8))
        colour = colours.text if row.risk_colour else colours.muted
        told = " · ".join(part for part in (row.risk, row.note) if part)
        write(painter, told, area.adjusted(16, 0, 0, 0), font, colour)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The ground of a row: hovered, selected, or in the keyboard's focus."""
    colours = theme.colours
    card = QRectF(option.rect).adjusted(2, 1.5, -2, -1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(colours.selected))
        painter.drawRoundedRect(card, 7, 7)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(QRectF(card.left(), card.top() + 8, 3, card.height() - 16), 1.5, 1.5)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(card, 7, 7)
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        painter.setPen(QPen(QColor(colours.focus), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(card, 7, 7)


def draw_chip(painter: QPainter, text: str, colour: str, area: QRect, font: QFont) -> int:
    """A chip with a word at the top right of an area; returns its width."""
    small = QFont(font)
    small.setPixelSize(11)
    metrics = QFontMetrics(small)
    width = metrics.horizontalAdvance(text) + 14
    box = QRectF(area.right() - width + 1, area.top(), width, 17)
    edge = QColor(colour)
    ground = QColor(colour)
    ground.setAlphaF(0.14)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 8.5, 8.5)
    painter.setFont(small)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def write(painter: QPainter, text: str, area: QRect, font: QFont, colour: str) -> None:
    """One elided line of text."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
