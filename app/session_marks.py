"""Fourth layer of the session: what the reader draws, and how large the reader says that pixels are."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.finding_filter import standing
from app.measure import Measurement, Quantity, respaced
from app.measure_geometry import path_length
from app.measure_shape import MeasurementKind
from app.measure_spacing import calibrated, is_enlarged, magnified
from app.notices import Level
from app.ports import EnginePort, ReadingPort, StorePort
from app.reader_finding import reader_finding
from app.review import Decision, Verdict
from app.session_reviews import ReviewInView
from app.settings import Settings
from inference.catalog import Catalog
from inference.finding import Finding, Localization, Point
from inference.frame import Frame, FrameKey, PixelSpacing

_STATING = (MeasurementKind.CALIBRATION, MeasurementKind.MAGNIFICATION)
LARGEST_MAGNIFICATION = 5.0
_SHORTEST_PX = 2.0
_RESPACED_KEPT = 8


class MarksInView(ReviewInView):
    """Draws and reshapes findings, and calibrates series: what was measured there is measured again, in one step."""

    def __init__(
        self,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(reading, engine, catalog, store, settings, clock)
        # The frames that were asked for last, as decoded and as measured: the same must come back as the same.
        self._respaced: dict[FrameKey, tuple[Frame, Frame]] = {}

    # --- findings of the reader's hand ---

    def standing(self, finding: Finding) -> Finding:
        """The finding as it stands after the reader's correction."""
        return standing(finding, self.review)

    def draw_finding(self, localization: Localization, label: str) -> Finding | None:
        """Record a finding of the reader on the frame in view, and choose it; None where that is refused."""
        frame, study = self.frame, self.study
        if frame is None or study is None or not label.strip():
            return None
        made = self._made(frame.key, localization, label.strip())
        if made is None:
            return None
        decision = Decision(made.id, Verdict.SUPPLEMENTED, corrected=made)
        if not self._reviews.decide(study.uid, decision, made):
            return None
        self._selected = made.id
        self.review_changed.emit()
        self.answer_changed.emit()
        return made

    def _made(self, frame: FrameKey, localization: Localization, name: str) -> Finding | None:
        """The finding that was drawn; None where it must not be."""
        return reader_finding(frame, localization, name, self.model)

    def reshape_finding(self, finding_id: str, localization: Localization) -> None:
        """Record where the reader says a finding lies. What else the reader made of it stays, and it stays chosen."""
        finding = next((one for one in self.findings() if one.id == finding_id), None)
        if self.study is None or finding is None:
            return
        known = self.review.decisions.get(finding_id) or Decision(finding_id, Verdict.SUPPLEMENTED)
        corrected = replace(known.corrected or finding, localization=localization)
        decision = replace(known, verdict=Verdict.SUPPLEMENTED, reason="", corrected=corrected)
        if self._reviews.decide(self.study.uid, decision, finding):
            self.review_changed.emit()

    def remove_own_finding(self, finding_id: str) -> bool:
        """Take back a finding that the reader drew; False for one that a model gave."""
        finding = next((one for one in self.findings() if one.id == finding_id), None)
        if finding is None or not self.is_added(finding):
            return False
        self.decide(finding_id, Verdict.UNREVIEWED)
        return True

    # --- marks ---

    def add_measurement(self, measurement: Measurement) -> None:
        """Keep a mark of the viewer; one of the same id is replaced. A calibration that was moved counts anew."""
        if measurement.kind is MeasurementKind.CALIBRATION:
            self._state_spacing(measurement)
        else:
            super().add_measurement(measurement)

    def remove_measurement(self, measurement_id: str) -> None:
        """Remove a mark; with a calibration goes what it said of all others."""
        gone = next((one for one in self.review.measurements if one.id == measurement_id), None)
        if gone is None or gone.kind not in _STATING:
            super().remove_measurement(measurement_id)
        elif self.study is not None:
            along = self._respacings(gone, gone.spacing)
            if self._reviews.unmeasure(self.study.uid, measurement_id, along):
                self._spacing_changed()

    def show_mark(self, measurement_id: str) -> None:
        """Bring the frame of a mark into view."""
        one = next((one for one in self.review.measurements if one.id == measurement_id), None)
        if one is not None:
            self.show_frame_of(one.frame)

    def show_frame_of(self, key: FrameKey) -> None:
        """Bring a frame of the study in view before the reader."""
        place = self._places_of(self.study).get(key) if self.study is not None else None
        if place is not None:
            if self.series is None or place[0] != self.series.uid:
                self.show_series(place[0])
            self.show_position(place[1])

    def place_words(self, key: FrameKey) -> str:
        """'series 2, frame 12', as short as the study allows."""
        study = self.study
        place = self._places_of(study).get(key) if study is not None else None
        if study is None or place is None:
            return ""
        count, series = next((at, one) for at, one in enumerate(study.series, start=1) if one.uid == place[0])
        named = f"series {series.number if series.number is not None else count}" if len(study.series) > 1 else ""
        frame = f"frame {place[1] + 1}" if series.frame_count > 1 else ""
        return ", ".join(part for part in (named, frame) if part)

    # --- spacing by the reader ---

    def calibrate(self, points: tuple[Point, ...], length_mm: float) -> bool:
        """Say how long a line on the frame in view is: its series is measured by that from now on."""
        frame = self.frame
        if frame is None or not self._can_be_stated(frame):
            return False
        if length_mm <= 0 or path_length(points, None) < _SHORTEST_PX:
            self._tell(Level.CAUTION, "Too short a line to calibrate by.", "Draw it along all of the known length.")
            return False
        known = (Quantity("Known length", length_mm, "mm"),)
        self._state_spacing(self._statement(frame, MeasurementKind.CALIBRATION, points, known))
        return True

    def state_magnification(self, magnification: float) -> bool:
        """Say by how much the frame in view was enlarged at the detector: 1.10 makes lengths smaller by a tenth."""
        frame = self.frame
        if frame is None or not self._can_be_stated(frame):
            return False
        if not is_enlarged(frame.spacing):
            text = "A magnification needs a pixel spacing at the detector, which this frame does not state."
            self._tell(Level.CAUTION, text, "Calibrate by a known length instead.")
            return False
        if not 1.0 <= magnification <= LARGEST_MAGNIFICATION:
            self._tell(Level.CAUTION, "A magnification is between 1 and 5.", "1.10 means enlarged by a tenth.")
            return False
        known = (Quantity("Magnification", magnification, "times"),)
        self._state_spacing(self._statement(frame, MeasurementKind.MAGNIFICATION, (), known))
        return True

    def as_measured(self, frame: Frame | None) -> Frame | None:
        """The frame with the pixel spacing that the reader stated for its series; the frame itself where none is."""
        study = self.study
        stated = self._stated(frame) if frame is not None and study is not None else None
        if frame is None or stated is None:
            return frame
        decoded, made = self._respaced.get(frame.key, (None, frame))
        if decoded is not frame or made.spacing != stated:
            made = replace(frame, spacing=stated)
            self._respaced.pop(frame.key, None)
            self._respaced[frame.key] = (frame, made)
            while len(self._respaced) > _RESPACED_KEPT:
                del self._respaced[next(iter(self._respaced))]
        return made

    def _can_be_stated(self, frame: Frame) -> bool:
        if frame.geometry.position is not None and frame.spacing is not None:
            text = "This frame lies in the patient by its own geometry: its spacing is measured already."
            self._tell(Level.INFORMATION, text)
            return False
        return True

    def _statement(
        self, frame: Frame, kind: MeasurementKind, points: tuple[Point, ...], known: tuple[Quantity, ...]
    ) -> Measurement:
        earlier = self._statement_on(frame.key, frame.spacing)
        made_id = earlier.id if earlier is not None else f"spacing-{self._series_of(frame.key)}"
        return Measurement(made_id, frame.key, kind, points, known, spacing=frame.spacing)

    def _state_spacing(self, one: Measurement) -> None:
        if self.study is None:
            return
        along = self._respacings(one, _spacing_by(one))
        if self._reviews.measure(self.study.uid, one, along):
            self._spacing_changed()

    def _respacings(self, one: Measurement, after: PixelSpacing | None) -> tuple[Measurement, ...]:
        """The marks of its series that were measured by the file's spacing or an earlier statement, as they become."""
        series = self._series_of(one.frame)
        earlier = self._statement_on(one.frame, one.spacing)
        before = [one.spacing, *([_spacing_by(earlier)] if earlier is not None else [])]
        here = (mark for mark in self.review.measurements if self._series_of(mark.frame) == series)
        return tuple(respaced(mark, after) for mark in here if mark.kind not in _STATING and mark.spacing in before)

    def _stated(self, frame: Frame) -> PixelSpacing | None:
        one = self._statement_on(frame.key, frame.spacing)
        return _spacing_by(one) if one is not None else None

    def _statement_on(self, key: FrameKey, spacing: PixelSpacing | None) -> Measurement | None:
        """What the reader stated of a frame's series, for frames whose file says the same of their spacing."""
        series = self._series_of(key)
        stated = (one for one in self.review.measurements if one.kind in _STATING and one.spacing == spacing)
        return next((one for one in stated if series and self._series_of(one.frame) == series), None)

    def _series_of(self, key: FrameKey) -> str:
        return self._places_of(self.study).get(key, ("", 0))[0] if self.study is not None else ""

    def _spacing_changed(self) -> None:
        self.review_changed.emit()
        self.frame_changed.emit()


def _spacing_by(one: Measurement) -> PixelSpacing | None:
    """The spacing that a calibration or a magnification means."""
    value = one.quantities[0].value
    if one.kind is MeasurementKind.CALIBRATION:
        return calibrated(one.spacing, value / path_length(one.points, one.spacing))
    return magnified(one.spacing, value) if one.spacing is not None else None
