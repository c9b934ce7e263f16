"""Third layer of the session: findings, and what the reader made of them."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from app.answers import doubt, reading_places
from app.event import Event
from app.finding_filter import EVERY_MODEL, FindingFilter
from app.finding_group import asks_for_verdict
from app.measure import Measurement
from app.notices import Level, Notice, notice_of
from app.ports import EnginePort, ReadingPort, StorePort
from app.reading_list import frame_order
from app.review import NOT_ASSESSED, Assessment, Decision, Review, StudyState, Verdict
from app.review_desk import ReviewDesk, SigningError
from app.session_answers import AnswersInView
from app.settings import Settings
from app.study import Study
from app.worklist import WorklistRow, worklist_row
from inference.catalog import Catalog
from inference.finding import Finding
from inference.frame import FrameKey
from inference.request import Answer

_Found = tuple[tuple[Finding, ...], Review, tuple[object, ...], tuple[Finding, ...]]
"""What the reader added, the review and the answers that findings were gathered from, and the findings."""

logger = logging.getLogger(__name__)


class ReviewInView(AnswersInView):
    """Selects, decides, measures, signs; every step can be undone until it is signed."""

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
        self.review_changed: Event[[]] = Event()
        self._selected = ""
        self._reviews = ReviewDesk(
            tell=self.notice_raised.emit,
            keep=self._keep,
            clock=clock,
            reader_name=lambda: self.reader_name,
            reader=lambda: self.reader,
            refusal=self._refusal,
        )
        self.filter = FindingFilter()
        self._found: dict[
            tuple[str, str], tuple[tuple[Finding, ...], Review, tuple[object, ...], tuple[Finding, ...]]
        ] = {}
        self._shown: tuple[tuple[object, ...], tuple[Finding, ...]] = ((), ())
        self._orders: dict[str, tuple[Study, dict[FrameKey, tuple[str, int]]]] = {}

    @property
    def reader(self) -> str:
        """The key of the reader at work; empty on a workstation without reader profiles."""
        return ""

    @property
    def reader_name(self) -> str:
        """The reader's name as it is printed."""
        return self.settings.reader_name

    def findings(self) -> tuple[Finding, ...]:
        """The selected model's findings in the study in view and those the reader added, in reading order."""
        model = self.model
        shown = EVERY_MODEL if self.filter.maker == EVERY_MODEL else model.id if model else ""
        return self._findings(self.study, shown) if self.study else ()

    def shown_findings(self) -> tuple[Finding, ...]:
        """Those of the study in view that the filter lets through."""
        findings, review = self.findings(), self.review
        if not self.filter.is_set:
            return findings
        known, shown = self._shown
        now = (findings, review, self.filter)
        if len(known) != len(now) or any(one is not other for one, other in zip(known, now, strict=True)):
            shown = tuple(one for one in findings if self.filter.shows(one, review, is_added=self.is_added(one)))
            self._shown = now, shown
        return shown

    def use_filter(self, wanted: FindingFilter) -> None:
        """Show other findings; nothing is lost of those that are hidden."""
        if wanted != self.filter:
            self.filter = wanted
            self.answer_changed.emit()

    def is_added(self, finding: Finding) -> bool:
        """Whether the reader made this finding, not a model."""
        decision = self.review.decisions.get(finding.id)
        return decision is not None and decision.corrected is finding

    def findings_in_view(self) -> tuple[Finding, ...]:
        """The shown ones of the frame in view."""
        view = self._list.in_view
        return tuple(one for one in self.shown_findings() if view is not None and one.frame == view.place.key)

    def findings_on(self, study: Study, key: FrameKey) -> tuple[Finding, ...]:
        """Those of one frame of any open study, of the model chosen there."""
        if self.study is not None and study.uid == self.study.uid:
            return tuple(one for one in self.findings() if one.frame == key)
        ids = {answer.model.id for answer in self.answers_of(study.uid)}
        model_id = self._models.chosen_among(study, ids) if ids else ""
        return tuple(one for one in self._findings(study, model_id) if one.frame == key)

    def review_of(self, study_uid: str) -> Review:
        """The review of any open study."""
        return self._reviews.review(study_uid)

    def _findings(self, study: Study, model_id: str) -> tuple[Finding, ...]:
        review, answers = self._reviews.review(study.uid), self.answers_of(study.uid)
        made_of = (study, *answers)
        known = self._found.get((study.uid, model_id))
        if known is not None and known[1] is review and _are_same(known[2], made_of):
            return known[3]
        given = {one.id for answer in answers for frame in answer.frames for one in frame.findings}
        added = tuple(
            d.corrected for key, d in review.decisions.items() if d.corrected is not None and key not in given
        )
        if known is not None and _are_same(known[0], added) and _are_same(known[2], made_of):
            found = known[3]
        else:
            found = self._in_reading_order(study, model_id, added, answers)
        self._found[study.uid, model_id] = added, review, made_of, found
        return found

    def _in_reading_order(
        self, study: Study, model_id: str, added: tuple[Finding, ...], answers: tuple[Answer, ...]
    ) -> tuple[Finding, ...]:
        order = {key: place for place, key in enumerate(self._places_of(study))}
        asked = (answer for answer in answers if model_id in (EVERY_MODEL, answer.model.id))
        said = (one for answer in asked for one in answer.frames)
        told = (finding for one in said for finding in one.findings)
        found = [one for one in (*told, *added) if one.frame in order]
        places = reading_places(answers, study)
        return tuple(sorted(found, key=lambda one: places.get(one.id, (order[one.frame], -1))))

    @property
    def selected_finding(self) -> Finding | None:
        """The finding that keys and panels act on; None if none is, or if it is gone."""
        return next((one for one in self.findings() if one.id == self._selected), None) if self._selected else None

    def select_finding(self, finding_id: str | None) -> None:
        """Select a finding and bring its frame into view; None selects nothing."""
        found = next((one for one in self.findings() if one.id == finding_id), None)
        if found is not None and self.study is not None:
            self._selected = found.id
            series_uid, position = self._places_of(self.study)[found.frame]
            if self.series is None or series_uid != self.series.uid:
                self.show_series(series_uid)
            self.show_position(position)
        elif finding_id is None:
            self._selected = ""
        self.answer_changed.emit()

    def _frame_answered(self) -> None:
        """Let keys and buttons act at once: on the first finding of this frame that waits for a verdict.

        A finding that the reader chose on this very frame stays chosen; one of another frame does not, so that
        Enter never accepts what is out of sight.
        """
        super()._frame_answered()
        here = self.findings_in_view()
        waiting = [one.id for one in _waiting(here, self.review)]
        if waiting and not self.review.is_signed and self._selected not in {one.id for one in here}:
            self._selected = waiting[0]
            self.answer_changed.emit()

    @property
    def review(self) -> Review:
        """The review of the study in view."""
        return self._reviews.review(self.study.uid if self.study else "")

    @property
    def can_undo(self) -> bool:
        """Whether the last step of the review can be taken back."""
        return self.study is not None and self._reviews.history(self.study.uid).can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return self.study is not None and self._reviews.history(self.study.uid).can_redo

    def decide(
        self,
        finding_id: str,
        verdict: Verdict,
        reason: str = "",
        comment: str | None = None,
        corrected: Finding | None = None,
        assessment: Assessment | None = None,
        adjudicated: tuple[str, ...] = (),
    ) -> None:
        """Record a verdict; refused with a notice once the study is signed. Goes on to the next where set so.

        A comment or an assessment that is None stays as it was.
        """
        if self.study is None:
            return
        finding = next((one for one in self.findings() if one.id == finding_id), corrected)
        if finding is None:
            logger.warning("a decision on a finding that is not in the study was not taken")
            return
        earlier = self.review.decisions.get(finding_id)
        if comment is None:
            comment = earlier.comment if earlier else ""
        if assessment is None:
            assessment = earlier.assessment if earlier else NOT_ASSESSED
        if corrected is None and verdict is not Verdict.UNREVIEWED and self.is_added(finding):
            corrected = finding  # a verdict on what the reader made must not lose it
        decision = Decision(finding_id, verdict, reason, comment, corrected, assessment, adjudicated)
        if self._reviews.decide(self.study.uid, decision, finding):
            if self.settings.auto_advance and verdict is not Verdict.UNREVIEWED:
                self._select_next(self._next_in(self.study))
            self.review_changed.emit()

    def decide_together(self, decisions: tuple[Decision, ...]) -> None:
        """Record several decisions on the study in view as one step of undo."""
        if self.study is not None and self._reviews.decide_together(self.study.uid, decisions):
            self.review_changed.emit()

    def add_finding(self, finding: Finding) -> None:
        """Record a finding that the reader made; it is supplemented from the start."""
        self.decide(finding.id, Verdict.SUPPLEMENTED, corrected=finding)

    def flag(self, finding_id: str) -> None:
        """Mark a finding of the study in view to come back to; a second time takes the mark away."""
        finding = next((one for one in self.findings() if one.id == finding_id), None)
        if self.study is not None and finding is not None and self._reviews.flag(self.study.uid, finding):
            self.review_changed.emit()

    def set_impression(self, text: str) -> None:
        """Record the reader's text; each call is one step of undo, so call it when the reader pauses."""
        if self.study is not None and self._reviews.set_impression(self.study.uid, text):
            self.review_changed.emit()

    def acknowledge_conflicts(self) -> None:
        """Record that the reader has seen what contradicts itself in the study's files."""
        if self.study is not None and self.study.conflicts and self._reviews.acknowledge(self.study):
            self.review_changed.emit()

    def add_measurement(self, measurement: Measurement) -> None:
        """Keep a measurement of the viewer; one of the same id is replaced."""
        if self.study is not None and self._reviews.measure(self.study.uid, measurement):
            self.review_changed.emit()

    def remove_measurement(self, measurement_id: str) -> None:
        """Remove a measurement."""
        if self.study is not None and self._reviews.unmeasure(self.study.uid, measurement_id):
            self.review_changed.emit()

    def measurements_in_view(self) -> tuple[Measurement, ...]:
        """The measurements of the frame in view."""
        view = self._list.in_view
        return self.review.measurements_on(view.place.key) if view else ()

    def sign(self, reader_name: str, meaning: str) -> bool:
        """Sign the study in view and lock its review; False, with a notice, where something is missing."""
        return self._attempt(lambda study: self._reviews.sign(study, reader_name, meaning), "Not signed")

    def amend(self, reason: str) -> bool:
        """Open the signed review again; what it replaces is kept and named."""
        return self._attempt(lambda study: self._reviews.amend(study.uid, reason), "No amendment")

    def _attempt(self, step: Callable[[Study], object], action: str) -> bool:
        if self.study is None:
            return False
        try:
            step(self.study)
        except SigningError as error:
            self.notice_raised.emit(replace(notice_of(error, action), level=Level.CAUTION))
            return False
        self.review_changed.emit()
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if self.study is not None and self._reviews.undo(self.study.uid):
            self.review_changed.emit()

    def redo(self) -> None:
        """Take the step again that was undone."""
        if self.study is not None and self._reviews.redo(self.study.uid):
            self.review_changed.emit()

    def state_of(self, study_uid: str) -> StudyState:
        """How far the reading of a study has come."""
        return self._reviews.state(study_uid, has_answer=bool(self.answers_of(study_uid)))

    @property
    def unreviewed_count(self) -> int:
        """Findings of the study in view that wait for a verdict."""
        return len(self._unreviewed(self.study)) if self.study else 0

    def next_unreviewed(self) -> Finding | None:
        """Select the next finding without a verdict: in this study, then in those after it; None: all is reviewed."""
        found = self._next_in(self.study) if self.study else None
        if found is None:
            studies = self.studies
            start = next((i for i, one in enumerate(studies) if self.study and one.uid == self.study.uid), -1) + 1
            for study in (*studies[start:], *studies[:start]):
                waiting = self._unreviewed(study) if study is not self.study else ()
                if waiting:
                    self.show_study(study.uid)
                    found = waiting[0]
                    break
        if found is None and self.unreviewed_count:
            self._tell(Level.INFORMATION, "Every finding that the filter shows has a verdict.", "Clear the filter.")
        elif found is None:
            self._tell(Level.INFORMATION, "Every finding has a verdict.")
        self._select_next(found)
        return found

    def _select_next(self, found: Finding | None) -> None:
        if found is not None:
            self.select_finding(found.id)

    def _next_in(self, study: Study) -> Finding | None:
        waiting = {one.id for one in self._unreviewed(study)}
        findings = self.shown_findings()
        ids = [one.id for one in findings]
        start = ids.index(self._selected) + 1 if self._selected in ids else 0
        return next((one for one in (*findings[start:], *findings[:start]) if one.id in waiting), None)

    def _unreviewed(self, study: Study) -> tuple[Finding, ...]:
        if not self.answers_of(study.uid) and not self._reviews.review(study.uid).decisions:
            return ()
        if study is self.study:
            findings = self.findings()
        else:
            ids = {answer.model.id for answer in self.answers_of(study.uid)}
            findings = self._findings(study, self._models.chosen_among(study, ids))
        review = self._reviews.review(study.uid)
        return () if review.is_signed else _waiting(findings, review)

    def worklist(self) -> tuple[WorklistRow, ...]:
        """A row for every open study."""
        return tuple(
            worklist_row(
                one,
                self.state_of(one.uid),
                len(self._unreviewed(one)),
                doubt(self.answers_of(one.uid)),
                len(self._reviews.review(one.uid).flagged),
                len(self._models.book.frames_read(one.uid) & self._places_of(one).keys()),
            )
            for one in self.studies
        )

    def _refusal(self) -> Notice | None:
        """Why nothing can be recorded now; None where it can."""
        return None

    def _at_work(self) -> str:
        return self.reader_name

    def _judged(self, study_uid: str) -> tuple[Iterable[str], ...]:
        review = self._reviews.review(study_uid)
        return review.decisions, review.flagged

    def _is_locked(self, study_uid: str) -> bool:
        return self._reviews.review(study_uid).is_signed

    def _places_of(self, study: Study) -> dict[FrameKey, tuple[str, int]]:
        known, order = self._orders.get(study.uid, (None, {}))
        if known is not study:
            order = frame_order(study)
            self._orders[study.uid] = study, order
        return order

    def _arriving(self, *, is_new_study: bool) -> None:
        super()._arriving(is_new_study=is_new_study)
        if is_new_study:
            self._selected = ""

    def _arrived(self) -> None:
        super()._arrived()
        self.review_changed.emit()


def _are_same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))


def _waiting(findings: Iterable[Finding], review: Review) -> tuple[Finding, ...]:
    """The findings that the reader has yet to judge; where normal anatomy lies needs no verdict."""
    return tuple(one for one in findings if asks_for_verdict(one) and review.verdict_on(one.id) is Verdict.UNREVIEWED)
