"""What the reader draws on: the marks of one canvas, the finding that is edited, and what a gesture makes of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, Signal

from app.measure import Measurement, measure, remeasured
from app.measure_shape import MeasurementKind, Shape, localization_of, moved, shape_of, within, without_corner
from app.measure_snapping import snapped
from inference.finding import Finding, Localization, Mask, Point
from inference.frame import Frame
from ui.viewer.coordinates import ViewTransform
from ui.viewer.mark_shapes import Grip, grip
from ui.viewer.measurement_marks import MeasurementMarks
from ui.viewer.tools import Pointer

SNAP_REACH = 10.0
"""How far a point jumps to an edge at most, in logical pixels."""
BRUSHES = (2.0, 4.0, 7.0, 11.0, 16.0, 24.0, 36.0, 54.0)
"""Radii of the brush, in logical pixels."""
_NEW_MASK = "new mask"


@dataclass(frozen=True, slots=True)
class Held:
    """What lies under the hand: a shape, where it can be taken, and the mark to select first where it is another."""

    shape: Shape
    grip: Grip
    measurement_id: str | None = None


class Surface(Protocol):
    """What the board needs of the canvas."""

    @property
    def frame(self) -> Frame | None:
        """The frame in view."""

    @property
    def transform(self) -> ViewTransform | None:
        """Where it lies."""

    def update(self) -> None:
        """Draw again."""


class DrawingBoard(QObject):
    """Keeps what is drawn and what is in the hand. Signals tell what the reader did, never what was set from outside.

    A gesture on a selected mark ends in `measurement_changed`, one on the edited finding in `finding_reshaped`: each
    is one step of undo.
    """

    measurement_made = Signal(object)
    measurement_changed = Signal(object)
    measurement_removed = Signal(str)
    measurements_changed = Signal()
    selection_changed = Signal()
    finding_drawn = Signal(object)
    finding_reshaped = Signal(str, object)
    editing_ended = Signal()
    frame_left = Signal()
    calibration_drawn = Signal(object)

    def __init__(self, surface: Surface, marks: MeasurementMarks, parent: QObject) -> None:
        super().__init__(parent)
        self.marks = marks
        self.snaps = False
        self.brush_at: Pointer | None = None
        self._surface = surface
        self._brush = 3
        self._nudged: Shape | None = None
        self._finding: Finding | None = None
        self._is_in_hand = False
        self.asked_at: QPointF | None = None
        """Where the menu of a mark was asked for last."""
        self.is_single = False
        """Whether the series has one frame: arrow keys then have nothing else to do."""
        self.is_armed = False
        """Whether arrow keys move the selected mark: it was chosen, not just drawn."""

    # --- what is shown ---

    @property
    def selected(self) -> Measurement | None:
        """The selected mark, if it is on the frame in view."""
        frame = self._surface.frame
        on_frame = () if frame is None else self.marks.on(frame.key)
        return next((one for one in on_frame if one.id == self.marks.selected_id), None)

    def show(self, measurements: Sequence[Measurement]) -> None:
        """Show these marks and no others."""
        self.marks.all = tuple(measurements)
        self._surface.update()

    def select(self, measurement_id: str | None) -> None:
        """Emphasise this mark; None takes the emphasis away."""
        if self.marks.selected_id != measurement_id:
            self.marks.selected_id = measurement_id
            self.selection_changed.emit()
        self.is_armed = measurement_id is not None
        self._surface.update()

    def edit_finding(self, finding: Finding | None, said: Localization | None = None) -> None:
        """Let the shape of this finding be changed; None ends that. `said` is where a model placed it, shown dotted."""
        was = self._finding
        self._finding = finding
        stands = finding.localization if finding is not None else None
        self.marks.said = shape_of(said) if said is not None and said is not stands else None
        shape = shape_of(finding.localization) if finding is not None and finding.localization is not None else None
        if not self._is_in_hand:
            self.marks.edited = (shape, finding.colour) if shape is not None and finding is not None else None
        if finding is not None:
            self.select(None)
        elif was is not None:
            self.editing_ended.emit()
        self._surface.update()

    def leave_frame(self) -> None:
        """Another frame is shown: what was chosen here is chosen no more."""
        self._nudged = None
        self.is_armed = False
        self.frame_left.emit()
        if self._finding is not None:
            self.edit_finding(None)

    @property
    def edited_finding(self) -> Finding | None:
        """The finding whose shape is changed."""
        return self._finding

    @property
    def edits_finding(self) -> bool:
        """Whether what is drawn takes the place of a finding's shape."""
        return self._finding is not None

    # --- what tools do ---

    def settle(self, at: Pointer) -> Point:
        """The place of the frame that is meant."""
        frame, view = self._surface.frame, self._surface.transform
        if frame is None or view is None:
            return at.point
        point = within(at.point, (frame.rows, frame.columns))
        if self.snaps:
            point = snapped(frame, point, min(SNAP_REACH * view.ratio / view.zoom, 40.0))
        return within(point, (frame.rows, frame.columns))

    def sketch(self, measurement: Measurement | None) -> None:
        """Show a mark that is not finished; None takes it away."""
        self.marks.sketch = measurement
        self._surface.update()

    def add(self, measurement: Measurement) -> None:
        """Keep a finished mark, and select it."""
        self.marks.all = (*self.marks.all, measurement)
        self.select(measurement.id)
        self.is_armed = False
        self.measurement_made.emit(measurement)
        self.measurements_changed.emit()

    def draw_finding(self, localization: Localization) -> None:
        """A finding of the reader's own, or another shape for the edited one."""
        if self._finding is not None:
            self.finding_reshaped.emit(self._finding.id, localization)
        else:
            self.finding_drawn.emit(localization)

    def calibrate(self, points: tuple[Point, ...]) -> None:
        """Ask how long a line is."""
        self.calibration_drawn.emit(points)

    # --- the brush ---

    @property
    def brush_radius(self) -> float:
        """Half the brush's size, in logical pixels."""
        return BRUSHES[self._brush]

    def change_brush(self, steps: int) -> None:
        """A larger or a smaller brush."""
        self._brush = min(max(self._brush + steps, 0), len(BRUSHES) - 1)
        self._surface.update()

    def show_brush(self, at: Pointer | None) -> None:
        """Show how far a brush here would reach."""
        self.brush_at = at
        self._surface.update()

    @property
    def mask_in_hand(self) -> Mask | None:
        """The mask that a brush goes on with."""
        shape = self._shape_in_hand()
        return shape.mask if shape is not None else None

    def paint(self, mask: Mask | None) -> None:
        """Show the mask in hand as it is becoming."""
        if mask is None:
            self.preview(None)
            return
        frame, selected = self._surface.frame, self.selected
        shape = Shape(MeasurementKind.MASK, mask=mask)
        if self._finding is not None or (selected is not None and selected.kind is MeasurementKind.MASK):
            self.preview(shape)
        elif frame is not None:
            self.sketch(measure(MeasurementKind.MASK, (), frame, _NEW_MASK, mask=mask))

    def keep_painted(self, mask: Mask | None) -> None:
        """Keep the mask in hand as it has become; of a finding something is always left."""
        frame, selected = self._surface.frame, self.selected
        is_of_mark = selected is not None and selected.kind is MeasurementKind.MASK
        if self._finding is None and not is_of_mark:
            self.sketch(None)
            if mask is not None and frame is not None:
                self.add(measure(MeasurementKind.MASK, (), frame, mask=mask))
        elif mask is not None:
            self.keep_reshaped(Shape(MeasurementKind.MASK, mask=mask))
        else:
            self.preview(None)
            if self._finding is None:
                self.remove_selected()

    # --- reshaping ---

    def grip_at(self, where: QPointF, *, handles_only: bool) -> Held | None:
        """What of the edited finding or of a mark is here: of the selected one first, of others only a whole line.

        `handles_only` leaves lines to the tool that draws.
        """
        view = self._surface.transform
        if view is None:
            return None
        shape = self._shape_in_hand()
        found = grip(shape, view, where, takes_inside=self._finding is not None) if shape is not None else None
        if shape is not None and found is not None and (not handles_only or found != Grip()):
            return Held(shape, found)
        if handles_only or self._finding is not None:
            return None
        other = self.marks.at(where)
        one = next((one for one in self.marks.all if one.id == other), None)
        return Held(one.shape, Grip(), one.id) if one is not None else None

    def preview(self, shape: Shape | None) -> None:
        """Show what is in the hand as this shape; None shows it as it is."""
        frame, selected = self._surface.frame, self.selected
        self._is_in_hand = shape is not None
        if self._finding is not None:
            stands = self._finding.localization
            shown = shape or (shape_of(stands) if stands is not None else None)
            self.marks.edited = (shown, self._finding.colour) if shown is not None else None
        else:
            can_show = shape is not None and selected is not None and frame is not None
            self.marks.sketch = remeasured(selected, shape, frame) if can_show else None  # type: ignore[arg-type]
        self._surface.update()

    def keep_reshaped(self, shape: Shape) -> None:
        """Keep what is in the hand as this shape."""
        frame, selected = self._surface.frame, self.selected
        self._is_in_hand = False
        if self._finding is not None:
            self.finding_reshaped.emit(self._finding.id, localization_of(shape))
        elif selected is not None and frame is not None:
            self.marks.sketch = None
            self.change(remeasured(selected, shape, frame))
        self._surface.update()

    def change(self, measurement: Measurement) -> None:
        """Keep another version of a mark."""
        self.marks.all = tuple(measurement if one.id == measurement.id else one for one in self.marks.all)
        self._surface.update()
        self.measurement_changed.emit(measurement)
        self.measurements_changed.emit()

    def rename_selected(self, name: str) -> None:
        """Call the selected mark so."""
        if self.selected is not None and self.selected.name != name:
            self.change(replace(self.selected, name=name))

    def colour_selected(self, colour: str) -> None:
        """Draw the selected mark in this colour; empty: as all are."""
        if self.selected is not None and self.selected.colour != colour:
            self.change(replace(self.selected, colour=colour))

    def remove_selected(self) -> Measurement | None:
        """Remove the selected mark of the frame in view; returns it."""
        gone = self.selected
        if gone is not None:
            self.marks.all = tuple(one for one in self.marks.all if one.id != gone.id)
            self.select(None)
            self.measurement_removed.emit(gone.id)
            self.measurements_changed.emit()
        return gone

    def without_asked_corner(self) -> Shape | None:
        """The shape in hand less the corner at which the menu was asked for; None where there is none to spare."""
        view, shape, where = self._surface.transform, self._shape_in_hand(), self.asked_at
        if view is None or shape is None or where is None:
            return None
        found = grip(shape, view, where)
        if found is None or found.handle is None:
            return None
        less = without_corner(shape, found.handle)
        return less if less is not shape else None

    def nudge(self, right: int, down: int) -> bool:
        """Move what is in hand by so many pixels of the frame, right and down as the screen has them.

        It is kept by `settle_nudge`. False where there is nothing to move.
        """
        frame, view = self._surface.frame, self._surface.transform
        shape = self._nudged or self._shape_in_hand()
        if frame is None or view is None or shape is None:
            return False
        along, upright = view.orientation.column_direction, view.orientation.row_direction
        step = right * upright[0] + down * upright[1], right * along[0] + down * along[1]
        self._nudged = moved(shape, *step, (frame.rows, frame.columns))
        self.preview(self._nudged)
        return True

    def settle_nudge(self) -> None:
        """Keep what the arrow keys moved: one step, however long they were held."""
        made, self._nudged = self._nudged, None
        if made is not None:
            self.keep_reshaped(made)

    def _shape_in_hand(self) -> Shape | None:
        if self._finding is not None:
            localization = self._finding.localization
            return shape_of(localization) if localization is not None else None
        return self.selected.shape if self.selected is not None else None
