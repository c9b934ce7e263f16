"""Findings over the frame: outlines that cover nothing, with leader lines and labels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from app.drawing import Mark, mark
from app.review import Verdict
from inference.finding import Box, Finding, Point
from ui.viewer.coordinates import ViewTransform
from ui.viewer.finding_text import CROWD, is_quiet, texts
from ui.viewer.halo import draw_line, draw_polygon, draw_text_in, text_size
from ui.viewer.label_place import Places, leader

CROSS_REACH, CROSS_GAP = 8.0, 3.0
# How near to an outline, in logical pixels, a click means it.
CLICK_REACH = 7.0
_SAME_BOX = 0.9
_SMALL_PIXELS = 11
# By line and by glyph, so that no verdict is told by colour alone.
_LINES = {
    Verdict.UNREVIEWED: Qt.PenStyle.DashLine,
    Verdict.ACCEPTED: Qt.PenStyle.SolidLine,
    Verdict.REJECTED: Qt.PenStyle.DotLine,
    Verdict.SUPPLEMENTED: Qt.PenStyle.DashDotLine,
}
_REJECTED = QColor("#9aa4b0")
_QUIET_LINE, _QUIET_WORD = 150, 235


@dataclass(frozen=True, slots=True)
class _Drawn:
    """One finding as it stands on the screen; an empty label where there is no room for one."""

    finding: Finding
    outlines: tuple[QPolygonF, ...]
    box: QRectF
    label: QRectF
    text: str = ""
    is_calm: bool = False

    @property
    def finding_id(self) -> str:
        return self.finding.id


class FindingMarks:
    """Draws the findings of one frame and tells which of them a click means."""

    def __init__(self) -> None:
        self._findings: tuple[Finding, ...] = ()
        self._marks: dict[str, Mark] = {}
        self._verdicts: Mapping[str, Verdict] = {}
        self._selected_id: str | None = None
        self._hovered_id: str | None = None
        self._drawn: tuple[_Drawn, ...] = ()
        self._laid: tuple[object, tuple[_Drawn, ...]] = (None, ())

    def show(self, findings: Sequence[Finding], verdicts: Mapping[str, Verdict], selected_id: str | None) -> None:
        """Use these findings from the next drawing on."""
        known = {one.id: one for one in self._findings}
        self._marks = {
            one.id: self._marks[one.id] if known.get(one.id) is one else mark(one.localization, one.label, one.colour)
            for one in findings
        }
        self._findings, self._verdicts, self._selected_id = tuple(findings), dict(verdicts), selected_id
        self._laid = (None, ())

    def hover(self, where: QPointF | None) -> bool:
        """Name in full what lies under the mouse; True where that is something else than before."""
        before = self._hovered_id
        self._hovered_id = self.at(where) if where is not None else None
        return before != self._hovered_id

    def draw(self, painter: QPainter, area: QRectF, view: ViewTransform, taken: list[QRectF]) -> None:
        """All that are in the area; the selected one last, on top. Labels keep off `taken` and are added to it."""
        asked = (area, view, tuple(one.getRect() for one in taken), self._hovered_id, painter.font().key())
        if self._laid[0] != asked:
            self._laid = asked, self._lay_out(painter, area, view, taken)
        drawn = self._laid[1]
        for one in drawn:
            self._draw_outline(painter, one)
        for one in drawn:
            self._draw_label(painter, one)
        taken += [one.label for one in drawn if one.text]
        self._drawn = drawn

    def forget_places(self) -> None:
        """No finding is on the screen now."""
        self._drawn = ()

    def at(self, where: QPointF) -> str | None:
        """The finding that a click here means: by label, by outline, else the smallest around it."""
        for one in reversed(self._drawn):
            if one.text and one.label.contains(where):
                return one.finding_id
        reach = CLICK_REACH
        close = [one for one in self._drawn if one.box.adjusted(-reach, -reach, reach, reach).contains(where)]
        near = [one for one in close if any(_distance(shape, where) <= reach for shape in one.outlines)]
        around = near or [one for one in close if one.box.contains(where)]
        if not around:
            return None
        return min(around, key=lambda one: (is_quiet(one.finding), one.box.width() * one.box.height())).finding_id

    # --- laying out ---

    def _lay_out(
        self, painter: QPainter, area: QRectF, view: ViewTransform, taken: Sequence[QRectF]
    ) -> tuple[_Drawn, ...]:
        """The findings in view, normal anatomy first, the selected one last; each with the label it has room for."""
        shapes = [_Drawn(one, *self._shape(one, view), QRectF()) for one in self._findings]
        visible = _without_doubles([one for one in shapes if one.outlines and one.box.intersects(area)])
        places = Places(area.adjusted(4, 4, -4, -4), taken, [one.box for one in visible])
        is_crowded = sum(not is_quiet(one.finding) for one in visible) > CROWD
        middle = _middle([one.box for one in visible if is_quiet(one.finding)])
        labelled: dict[str, _Drawn] = {}
        # Numbers first: they stand where they belong or not at all, while words with a leader line can give way.
        for one in sorted(visible, key=lambda one: (self._urgency(one)[:2], not is_quiet(one.finding))):
            labelled[one.finding_id] = self._label(painter, one, places, middle, is_crowded=is_crowded)
        # What is drawn last lies on top, and is what a click means first.
        return tuple(labelled[one.finding_id] for one in sorted(visible, key=self._urgency, reverse=True))

    def _urgency(self, one: _Drawn) -> tuple[bool, bool, bool, float]:
        return (one.finding_id != self._selected_id, one.finding_id != self._hovered_id, is_quiet(one.finding),
                -one.finding.probability)  # fmt: skip

    def _label(self, painter: QPainter, one: _Drawn, places: Places, middle: QPointF, *, is_crowded: bool) -> _Drawn:
        """With the longest words that stand free; a short one without room is left out, a whole one never is."""
        is_meant = one.finding_id in (self._selected_id, self._hovered_id)
        is_calm = is_quiet(one.finding) and not is_meant
        is_whole = is_meant or not (is_calm or is_crowded)
        verdict = self._verdicts.get(one.finding_id, Verdict.UNREVIEWED)
        painter.save()
        painter.setFont(_font(painter, is_small=is_calm))
        label, text = QRectF(), ""
        for words in texts(painter, one.finding, verdict, is_whole=is_whole):
            size = text_size(painter, words)
            found = places.find_outside(size, one.box, middle) if is_calm else places.find(size, one.box)
            label, on_words = found
            text = words if is_whole or on_words == 0 else ""
            if text:
                places.take(label)
                break
        painter.restore()
        return _Drawn(one.finding, one.outlines, one.box, label, text, is_calm)

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

    # --- drawing ---

    def _draw_outline(self, painter: QPainter, one: _Drawn) -> None:
        pen = self._pen(one)
        if isinstance(one.finding.localization, Point):
            _draw_cross(painter, one.outlines[0].boundingRect().center(), pen)
            return
        # Thin boxes are sharper without smoothing, and many of them are drawn at once.
        is_plain = one.is_calm and isinstance(one.finding.localization, Box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_plain)
        for outline in one.outlines:
            draw_polygon(painter, outline, pen, has_edge=not one.is_calm)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_label(self, painter: QPainter, one: _Drawn) -> None:
        if not one.text:
            return
        colour = self._pen(one).color()
        painter.save()
        painter.setFont(_font(painter, is_small=one.is_calm))
        if one.is_calm:
            colour.setAlpha(_QUIET_WORD)
        else:
            draw_line(painter, leader(one.label, one.box), QPen(colour, 1.0))
        draw_text_in(painter, one.label, one.text, colour.lighter(115))
        painter.restore()

    def _pen(self, one: _Drawn) -> QPen:
        verdict = self._verdicts.get(one.finding_id, Verdict.UNREVIEWED)
        colour = _REJECTED if verdict is Verdict.REJECTED else QColor(one.finding.colour)
        colour = QColor(colour if colour.isValid() else QColor("#f0b43c"))
        if one.is_calm:
            colour.setAlpha(_QUIET_LINE)
            return QPen(colour, 1.0)
        pen = QPen(colour, 3.0 if one.finding_id == self._selected_id else 1.5)
        pen.setStyle(_LINES[verdict])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen


def _without_doubles(shapes: Sequence[_Drawn]) -> list[_Drawn]:
    """Without normal anatomy that a finding outlines already: a third molar is a tooth too."""
    loud = [one.box for one in shapes if not is_quiet(one.finding)]
    return [one for one in shapes if not is_quiet(one.finding) or not any(_is_same(one.box, box) for box in loud)]


def _is_same(one: QRectF, other: QRectF) -> bool:
    both, either = one.intersected(other), one.united(other)
    size = either.width() * either.height()
    return size > 0 and both.width() * both.height() / size > _SAME_BOX


def _middle(boxes: Sequence[QRectF]) -> QPointF:
    """The middle of all boxes: the teeth of the upper row lie above it, those of the lower one below."""
    count = max(len(boxes), 1)
    return QPointF(sum(one.center().x() for one in boxes) / count, sum(one.center().y() for one in boxes) / count)


def _font(painter: QPainter, *, is_small: bool) -> QFont:
    font = QFont(painter.font())
    if is_small:
        font.setPixelSize(_SMALL_PIXELS)
    return font


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
