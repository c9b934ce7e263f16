"""A layer of the session on the reader's marks: the angles that models measure, beside the class and taken over."""

from app.foot_angles import LIMITS, FootAngle, foot_angles, own_mark_id, taken_over
from app.measure_shape import MeasurementKind
from app.session_marks import MarksInView
from app.study import Study
from inference.angle import MeasuredAngle
from inference.frame import FrameKey


class AnglesInView(MarksInView):
    """Shows what models measured on the frames in view, and lets the reader take their lines over."""

    def angles_on(self, study: Study, key: FrameKey) -> tuple[FootAngle, ...]:
        """The angles that the model chosen there measured on one frame of any open study, as the reader left them."""
        measured = self.measured_on(study, key)
        if not measured:
            return ()
        review = self.review_of(study.uid)
        marks = [one for one in review.measurements if one.kind is MeasurementKind.BETWEEN_LINES]
        return foot_angles(marks, self.findings_on(study, key), review, (), measured)

    def angles_in_view(self) -> tuple[FootAngle, ...]:
        """Every angle beside the class: those of the model on the frame in view, and the reader's of the forefoot."""
        study, frame, model = self.study, self.frame, self.model
        if study is None:
            return ()
        marks = self.review.measurements
        measured = self.measured_on(study, frame.key) if frame is not None else ()
        if not measured and not any(one.kind in LIMITS for one in marks):
            return ()
        labels = tuple(one.name for one in model.labels) if model is not None else ()
        return foot_angles(marks, self.findings(), self.review, labels, measured)

    @property
    def can_take_over_angles(self) -> bool:
        """Whether the model's angle lines on the frame in view can become marks of the reader's own."""
        return not self.review.is_signed and bool(self._angles_to_take_over())

    def take_over_angles(self) -> tuple[str, ...]:
        """Make the model's angle lines on the frame in view marks of the reader's own; returns the ids of the marks.

        From then on the reader's value counts, and the model's stands beside it. Lines that were taken over already
        stay as the reader left them.
        """
        frame = self.as_measured(self.frame)
        if frame is None or not self.can_take_over_angles:
            return ()
        made = tuple(taken_over(one, frame) for one in self._angles_to_take_over())
        for one in made:
            self.add_measurement(one)
        return tuple(one.id for one in made)

    def _angles_to_take_over(self) -> tuple[MeasuredAngle, ...]:
        if self.study is None or self.frame is None:
            return ()
        own = {one.id for one in self.review.measurements}
        measured = self.measured_on(self.study, self.frame.key)
        return tuple(one for one in measured if own_mark_id(one.id) not in own)
