"""Eighth layer of the session: annotating for research, one case of a project after the other.

A project gives the labels, the order and the clock; what the reader draws are findings of theirs as ever. A case that
comes a second time is read under a key of its own, so that nothing of the first time is shown.
"""

import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from app.event import Event
from app.language import say
from app.notices import Level, notice_of
from app.ports import EnginePort, ReadingPort, StorePort, WorklistPort
from app.project.case import (
    CandidatesRead,
    CaseDone,
    CaseGiven,
    ProjectKept,
    ProjectProgress,
    ProjectsRead,
    RepeatedRead,
)
from app.project.case_clock import CaseClock
from app.project.place import places_of
from app.project.plan import Kind, PlanError, ProjectLabel, ProjectPlan, kind_of, parse_plan
from app.project.queue import Candidate, PlannedCase, planned
from app.reader_finding import reader_finding
from app.reading import OpenedInputs
from app.reading.service import ReadingFailed
from app.review import Decision, Verdict
from app.session_returns import ReturnsInView
from app.settings import Settings
from app.store.project_rows import REPEATED
from app.store.record import Activity, StudyArrived
from app.study import Study
from app.worklist_query import WorklistQuery
from inference.catalog import Catalog
from inference.finding import Finding, Localization
from inference.frame import FrameKey

WHOLE_STUDY = "whole study"
"""The site of a class that is told of a whole study; the finding stands on the study's first frame."""


@dataclass(frozen=True, slots=True)
class ProjectInView:
    """The project that is open: its case, how far it has come, and the label that is drawn next."""

    id: str
    plan: ProjectPlan
    case: PlannedCase | None = None
    progress: ProjectProgress = field(default_factory=ProjectProgress)
    label: str = ""
    is_over: bool = False


@dataclass(slots=True)
class _Forming:
    """A project whose studies are on their way into the record."""

    plan: ProjectPlan
    known: dict[str, Candidate]
    uids: tuple[str, ...] = ()
    is_opened: bool = False


class ProjectsInView(ReturnsInView):
    """Without an open project everything is as it was."""

    def __init__(
        self,
        reading: ReadingPort,
        engine: EnginePort,
        catalog: Catalog,
        store: StorePort,
        settings: Settings,
        clock: Callable[[], datetime],
        worklist: WorklistPort | None = None,
    ) -> None:
        super().__init__(reading, engine, catalog, store, settings, clock, worklist)
        self.project_changed: Event[[]] = Event()
        self.projects_read: Event[[ProjectsRead]] = Event()
        self.repeated_read: Event[[RepeatedRead]] = Event()
        self.project: ProjectInView | None = None
        self._forming: _Forming | None = None
        self._forming_request = ""
        self._seconds: Callable[[], float] = time.monotonic
        self._case_clock: CaseClock | None = None

    # --- opening ---

    def ask_projects(self) -> None:
        """Ask which projects the record holds; answered by `projects_read`."""
        if self._worklist is not None:
            self._worklist.ask_projects()

    def make_project(
        self, plan: ProjectPlan, wanted: WorklistQuery | Sequence[Path], known: Sequence[Candidate] = ()
    ) -> None:
        """Begin a project on the studies of a search of the record, or of files and folders.

        `known` is what a run over a cohort says of them; the rest is what the record says.
        """
        if self._worklist is None:
            return
        self._forming = _Forming(plan, {one.study_uid: one for one in known})
        if isinstance(wanted, WorklistQuery):
            self._forming.is_opened = True
            self._worklist.ask_candidates(wanted)
        else:
            self._forming_request = self._reading.open(tuple(wanted))
            self._tell(Level.INFORMATION, say("The studies of the project are being read."))

    def go_on(self, kept: ProjectKept) -> None:
        """Go on with a project of the record."""
        try:
            self._begin_project(kept.id, parse_plan(kept.text))
        except PlanError as error:
            self.notice_raised.emit(notice_of(error, say("The project was not opened")))

    def close_project(self) -> None:
        """Leave the project; the case that is under way stays open for whoever comes next."""
        if self.project is not None:
            self.project, self._case_clock = None, None
            self._show_anew()

    def _begin_project(self, project_id: str, plan: ProjectPlan) -> None:
        self.project = ProjectInView(project_id, plan)
        self._keep(Activity("110100", "project opened", self._clock(), reader_name=self.reader_name))
        self._store.give_case(project_id, self.reader_name)
        self._show_anew()

    def _show_anew(self) -> None:
        self.project_changed.emit()
        self.readers_changed()

    # --- forming ---

    def _opened(self, request_id: str, inputs: OpenedInputs) -> None:
        if request_id != self._forming_request or self._forming is None:
            super()._opened(request_id, inputs)
            return
        self._forming_request = ""
        self._tell_failures(inputs)
        places = places_of(inputs.studies)
        for study in inputs.studies:
            self._keep(StudyArrived(study, places[study.uid], self._clock(), self.reader_name))
        self._forming.uids, self._forming.is_opened = tuple(one.uid for one in inputs.studies), True
        if not inputs.studies:
            self._forming = None

    def _reading_ended(self, request_id: str, failed: ReadingFailed | None) -> None:
        if request_id != self._forming_request:
            super()._reading_ended(request_id, failed)
            return
        self._forming, self._forming_request = None, ""
        if failed is not None:
            self.notice_raised.emit(notice_of(failed.error, say("The project was not opened")))

    def _summarise(self) -> None:
        """Everything is on disk: also the studies of a project that is being formed."""
        super()._summarise()
        forming = self._forming
        if forming is not None and forming.is_opened and forming.uids and self._worklist is not None:
            self._worklist.ask_candidates(forming.uids)
            forming.is_opened = False

    def _form(self, read: CandidatesRead) -> None:
        forming, self._forming = self._forming, None
        if forming is None:
            return
        known = [forming.known.get(one.study_uid, one) for one in read.candidates]
        if not known:
            self._tell(Level.CAUTION, say("No study was found for the project."))
            return
        project_id = uuid.uuid4().hex
        cases = planned(known, forming.plan.queue, project_id)
        self._store.keep_project(ProjectKept(project_id, forming.plan.name, forming.plan.text), cases)
        self._begin_project(project_id, forming.plan)

    # --- one case after the other ---

    @property
    def can_step(self) -> bool:
        """Whether there may be another case to go to."""
        return self.project is not None or super().can_step

    def act(self) -> None:
        """The reader did something: time goes on counting."""
        if self._case_clock is not None:
            self._case_clock.act(self._seconds())

    def _step_case(self, step: int, told_at_end: str) -> None:
        project = self.project
        if project is None:
            super()._step_case(step, told_at_end)
        elif step < 0:
            text = say("The cases of a project are read one after the other.")
            self._tell(Level.INFORMATION, text, say("Close the project to go back to a case."))
        else:
            self.act()
            seconds = self._case_clock.seconds if self._case_clock is not None else 0.0
            done = CaseDone(project.case.id, seconds) if project.case is not None else None
            self._case_clock = None
            self._store.give_case(project.id, self.reader_name, done)

    def _case_given(self, event: CaseGiven) -> None:
        if self.project is None or event.project_id != self.project.id:
            return
        is_over = event.case is None
        self.project = replace(self.project, case=event.case, progress=event.progress, is_over=is_over)
        if event.case is None or event.row is None:
            told = event.progress
            self._tell(
                Level.INFORMATION,
                say("Every case of the project is done.")
                if told.done == told.total
                else say("No case is left for you: others are at what is left, or must read it again."),
            )
        else:
            self._case_clock = CaseClock(self.project.plan.queue.idle_s, self._seconds())
            self.open_case(event.row)
            if event.following is not None:
                self._read_ahead(event.following)
        self._show_anew()

    @property
    def reader(self) -> str:
        """The key of the reader at work; another one for a case that comes a second time."""
        key, project = super().reader, self.project
        study = self._list.study
        is_again = project is not None and project.case is not None and bool(project.case.repeats)
        if project is None or project.case is None or not is_again or study is None:
            return key
        return f"{key}{REPEATED}{project.case.id}" if study.uid == project.case.study_uid else key

    def name_of(self, key: str) -> str:
        """The printed name of a reader by their key."""
        first, is_again, _ = key.partition(REPEATED)
        return say("{name} (again)", name=super().name_of(first)) if is_again else super().name_of(key)

    def is_hidden(self, study_uid: str) -> bool:
        """Whether what models say of a study is kept from the reader for now."""
        return (self.project is not None and not self.project.plan.shows_models) or super().is_hidden(study_uid)

    @property
    def is_first_read_awaited(self) -> bool:
        """Whether the study in view waits for the reader's own first impression; never in a project."""
        return self.project is None and super().is_first_read_awaited

    # --- labels ---

    def choose_label(self, name: str) -> ProjectLabel | None:
        """Draw with this label from now on; a class is given to the frame or study in view, or taken back."""
        project = self.project
        label = project.plan.label(name) if project is not None else None
        if project is None or label is None:
            return None
        if label.is_class:
            self._toggle_class(label, project.plan)
        else:
            self.project = replace(project, label=label.name)
        self.project_changed.emit()
        return label

    def classes_in_view(self) -> frozenset[str]:
        """The class labels that stand for the frame in view and for its study."""
        project, view = self.project, self._list.in_view
        if project is None or view is None:
            return frozenset()
        told = (one for one in self.findings() if one.localization is None and self.is_added(one))
        return frozenset(one.label for one in told if one.site == WHOLE_STUDY or one.frame == view.place.key)

    def _toggle_class(self, label: ProjectLabel, plan: ProjectPlan) -> None:
        study, frame = self.study, self.frame
        if study is None or frame is None:
            return
        key = _first_frame(study) if label.of == "study" else frame.key
        excluded = {one.name for one in plan.labels if label.group and one.group == label.group and one.of == label.of}
        standing = [one for one in self.findings() if one.localization is None and self.is_added(one)]
        here = [one for one in standing if one.frame == key or one.site == WHOLE_STUDY == _site(label)]
        same = [one for one in here if one.label == label.name]
        gone = same or [one for one in here if one.label in excluded]
        steps = [Decision(one.id, Verdict.UNREVIEWED) for one in gone]
        if not same:
            made = self._dressed(reader_finding(key, None, label.name), label)
            steps.append(Decision(made.id, Verdict.SUPPLEMENTED, corrected=made))
        if self._reviews.decide_together(study.uid, tuple(steps)):
            self.review_changed.emit()
            self.answer_changed.emit()

    def _made(self, frame: FrameKey, localization: Localization, name: str) -> Finding | None:
        project = self.project
        if project is None:
            return super()._made(frame, localization, name)
        label, kind = project.plan.label(name), kind_of(localization)
        if label is None:
            text = say("The project has no label {label}.", label=name)
            self._tell(Level.CAUTION, text, say("Choose one of the project's labels."))
            return None
        if kind not in label.kinds:
            kinds = ", ".join(_kind_words(one) for one in label.kinds)
            self._tell(Level.CAUTION, say("{label} is given as: {kinds}.", label=label.name, kinds=kinds))
            return None
        return self._dressed(reader_finding(frame, localization, label.name), label)

    def _dressed(self, finding: Finding, label: ProjectLabel) -> Finding:
        return replace(finding, colour=label.colour, code=label.code, site=_site(label))

    # --- statistics, and what the services report ---

    def ask_repeated(self) -> None:
        """Ask for the cases of the open project that came twice; answered by `repeated_read`."""
        if self._worklist is not None and self.project is not None:
            self._worklist.ask_repeated(self.project.id)

    def _project_told(self, event: CaseGiven | ProjectsRead | CandidatesRead | RepeatedRead) -> None:
        match event:
            case CaseGiven():
                self._case_given(event)
            case ProjectsRead():
                self.projects_read.emit(event)
            case CandidatesRead():
                self._form(event)
            case RepeatedRead():
                self.repeated_read.emit(event)


def _first_frame(study: Study) -> FrameKey:
    instance, number = study.series[0].frames()[0]
    return FrameKey(instance.uid, number)


def _site(label: ProjectLabel) -> str:
    return WHOLE_STUDY if label.is_class and label.of == "study" else ""


def _kind_words(kind: Kind) -> str:
    return {
        Kind.BOX: say("box"),
        Kind.POLYGON: say("outline"),
        Kind.MASK: say("brush"),
        Kind.POINT: say("point"),
        Kind.CLASS: say("class"),
    }[kind]
