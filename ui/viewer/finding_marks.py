"""Findings over the frame: outlines that cover nothing, with leader lines and labels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.drawing import Mark, mark
from app.review import Verdict
from app.wording import probability_words
from inference.finding import Finding, Point
from ui.plain_text import isolated
from ui.viewer.coordinates import ViewTransform
from ui.viewer.halo import draw_line, draw_polygon, draw_text_in, fitting, text_size
from ui.viewer.label_place import leader, place

CROSS_REACH, CROSS_GAP = 8.0, 3.0
# How near to an outline, in logical pixels, a click means it.
CLICK_REACH = 7.0
_LONGEST_LABEL = 260.0
# By line and by glyph, so that no verdict is told by colour alone.
_LINES = {
    Verdict.UNREVIEWED: Qt.PenStyle.DashLine,
    Verdict.ACCEPTED: Qt.PenStyle.SolidLine,
    Verdict.REJECTED: Qt.PenStyle.DotLine,
    Verdict.SUPPLEMENTED: Qt.PenStyle.DashDotLine,
}
_GLYPHS = {Verdict.UNREVIEWED: "", Verdict.ACCEPTED: "✓ ", Verdict.REJECTED: "✗ ", Verdict.SUPPLEMENTED: "✎ "}
_REJECTED = QColor("#9aa4b0")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One finding as it stands on the screen."""

    finding_id: str
    outlines: tuple[QPolygonF, ...]
    box: QRectF
    label: QRectF


class FindingMarks:
    """Draws the findings of one frame and tells which of them a click means."""

    def __init__(self) -> None:
        self._findings: tuple[Finding, ...] = ()
        self._marks: dict[str, Mark] = {}
        self._verdicts: Mapping[str, Verdict] = {}
        self._selected_id: str | None = None
        self._drawn: tuple[_Drawn, ...] = ()

    def show(self, findings: Sequence[Finding], verdicts: Mapping[str, Verdict], selected_id: str | None) -> None:
        """Use these findings from the next drawing on."""
        known = {one.id: one for one in self._findings}
        self._marks = {
            one.id: self._marks[one.id] if known.get(one.id) is one else mark(one.localization, one.label, one.colour)
            for one in findings
        }
        self._findings, self._verdicts, self._selected_id = tuple(findings), dict(verdicts), selected_id

    def draw(self, painter: QPainter, area: QRectF, view: ViewTransform, taken: list[QRectF]) -> None:
        """All that are in the area; the selected one last, on top. Labels keep off `taken` and are added to it."""
        shapes = [(one, *self._shape(one, view)) for one in self._findings]
        visible = [(one, outlines, box) for one, outlines, box in shapes if outlines and box.intersects(area)]
        visible.sort(key=lambda shape: shape[0].id == self._selected_id)
        boxes = [box for _, _, box in visible]
        inner = area.adjusted(4, 4, -4, -4)
        drawn = []
        for one, outlines, box in visible:
            pen = self._pen(one)
            self._draw_outline(painter, one, outlines, pen)
            text = fitting(painter, self._text(one), _LONGEST_LABEL)
            others = [other for other in boxes if other is not box]
            label = place(text_size(painter, text), box, inner, taken, others)
            taken.append(label)
            line = QPen(pen.color(), 1.0)
            draw_line(painter, leader(label, box), line)
            draw_text_in(painter, label, text, pen.color().lighter(115))
            drawn.append(_Drawn(one.id, outlines, box, label))
        self._drawn = tuple(drawn)

    def forget_places(self) -> None:
        """No finding is on the screen now."""
        self._drawn = ()

    def at(self, where: QPointF) -> str | None:
        """The finding that a click here means: by label, by outline, else the smallest around it."""
        for one in reversed(self._drawn):
            if one.label.contains(where):
                return one.finding_id
        near = [one for one in self._drawn if any(_distance(shape, where) <= CLICK_REACH for shape in one.outlines)]
        around = near or [one for one in self._drawn if one.box.contains(where)]
        if not around:
            return None
        return min(around, key=lambda one: one.box.width() * one.box.height()).finding_id

    def _shape(self, finding: Finding, view: ViewTransform) -> tuple[tuple[QPolygonF, ...], QRectF]:
        if isinstance(finding.localization, Point):
            x, y = view.to_widget(finding.localization.row, finding.localization.column)
            box = QRectF(x - CROSS_REACH, y - CROSS_REACH, 2 * CROSS_REACH, 2 * CROSS_REACH)
            return (QPolygonF(box),), box
        outlines = tuple(
            QPolygonF([QPointF(*view.to_widget(float(row), float(column))) for row, column in path])
            for path in self._marks[finding.id].outlines
        )
        box = QRectF()
        for outline in outlines:
            box = box.united(outline.boundingRect())
        return outlines, box

    def _draw_outline(self, painter: QPainter, finding: Finding, outlines: tuple[QPolygonF, ...], pen: QPen) -> None:
        if isinstance(finding.localization, Point):
            _draw_cross(painter, outlines[0].boundingRect().center(), pen)
            return
        for outline in outlines:
            draw_polygon(painter, outline, pen)

    def _pen(self, finding: Finding) -> QPen:
        verdict = self._verdicts.get(finding.id, Verdict.UNREVIEWED)
        colour = _REJECTED if verdict is Verdict.REJECTED else QColor(finding.colour)
        pen = QPen(colour if colour.isValid() else QColor("#f0b43c"), 3.0 if finding.id == self._selected_id else 1.5)
        pen.setStyle(_LINES[verdict])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen

    def _text(self, finding: Finding) -> str:
        glyph = _GLYPHS[self._verdicts.get(finding.id, Verdict.UNREVIEWED)]
        site = f" · {isolated(finding.site, 40)}" if finding.site else ""
        words = probability_words(finding.probability)
        number = words if finding.is_calibrated else f"score {words}"
        return f"{glyph}{isolated(finding.label, 80)}{site}  {number}"


def _draw_cross(painter: QPainter, centre: QPointF, pen: QPen) -> None:
    solid = QPen(pen.color(), pen.widthF())
    for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        line = QLineF(
            centre.x() + x * CROSS_GAP,
            centre.y() + y * CROSS_GAP,
            centre.x() + x * CROSS_REACH,
            centre.y() + y * CROSS_REACH,
        )
        draw_line(painter, line, solid)


def _distance(outline: QPolygonF, where: QPointF) -> float:
    points = [outline.at(place) for place in range(outline.size())]
    ends = zip(points, points[1:] + points[:1], strict=True)
    return min((_to_segment(where, first, last) for first, last in ends), default=float("inf"))


def _to_segment(where: QPointF, first: QPointF, last: QPointF) -> float:
    along = last - first
    length = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(where - first, along) / length, 0.0), 1.0) if length else 0.0
    return QLineF(where, first + along * share).length()
