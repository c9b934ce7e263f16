"""The objects beside the pictures that are open, and their content as far as it was asked for."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from app.companion import Companion, names
from app.parametric_map import ParametricMap
from app.placement import nearness_mm, offset_mm, place_plane
from app.ports import ReadingPort
from app.presentation import PresentationState
from app.reading.content import Content
from app.reading.service import ContentLoaded, PageDrawn
from app.segmentation import Segmentation
from app.study import Study
from inference.errors import OverreadError
from inference.frame import Frame, FrameGeometry, FrameKey


@dataclass(frozen=True, slots=True)
class CompanionState:
    """What is known of one: its content once it was read, or why it cannot be."""

    content: Content | None = None
    failure: OverreadError | None = None
    is_asked: bool = False


class CompanionDesk:
    """Asks the reading service for content and pages, and keeps what came. Content is read once."""

    def __init__(self, reading: ReadingPort) -> None:
        self._reading = reading
        self._all: dict[str, Companion] = {}
        self._states: dict[str, CompanionState] = {}
        self._asked: dict[str, str] = {}
        self._pages: dict[str, tuple[str, int]] = {}

    def add(self, companions: Iterable[Companion]) -> tuple[Companion, ...]:
        """Take in what was opened; returns those that were not open before."""
        fresh = [one for one in companions if one.uid not in self._all]
        self._all |= {one.uid: one for one in fresh}
        return tuple(fresh)

    @property
    def all(self) -> tuple[Companion, ...]:
        """All that are open, in the order in which they were opened."""
        return tuple(self._all.values())

    def state(self, uid: str) -> CompanionState:
        """What is known of the content."""
        return self._states.get(uid, CompanionState())

    def want(self, uid: str) -> None:
        """Ask for the content, unless it is here or on its way."""
        companion = self._all.get(uid)
        if companion is None or self.state(uid).is_asked:
            return
        self._asked[self._reading.content(companion.source)] = uid
        self._states[uid] = CompanionState(is_asked=True)

    def want_page(self, uid: str, number: int, width: int) -> None:
        """Ask for one page of a document."""
        companion = self._all.get(uid)
        if companion is not None:
            self._pages[self._reading.page(companion.source, number, width)] = uid, number

    def arrived(self, event: ContentLoaded) -> str:
        """Take in content; returns whose it is, empty if nobody's."""
        uid = self._asked.pop(event.request_id, "")
        if uid:
            self._states[uid] = CompanionState(event.content, is_asked=True)
        return uid

    def page_arrived(self, event: PageDrawn) -> tuple[str, int, NDArray[Any]] | None:
        """Whose page, which, and its pixels; None if nobody asked."""
        uid, number = self._pages.pop(event.request_id, ("", 0))
        return (uid, number, event.pixels) if uid else None

    def ended(self, request_id: str, failure: OverreadError | None) -> str | None:
        """A request ended without an answer; whose it was, None if it was not one of these."""
        if request_id in self._pages:
            return self._pages.pop(request_id)[0]
        uid = self._asked.pop(request_id, None)
        if uid is not None:
            self._states[uid] = CompanionState(failure=failure, is_asked=failure is not None)
        return uid

    def of_study(self, study: Study | None) -> tuple[Companion, ...]:
        """Those that belong to a study, by its UID or because they refer to its frames; without a study all."""
        if study is None:
            return self.all
        instances = {one.uid.split("#")[0] for series in study.series for one in series.instances}
        return tuple(
            one for one in self.all if one.study_uid == study.uid or referred(self.state(one.uid).content) & instances
        )


def referred(content: Content | None) -> set[str]:
    """The instances that some content refers to."""
    match content:
        case PresentationState():
            return {one.instance_uid for one in content.references}
        case Segmentation() | ParametricMap():
            return {one.instance_uid for plane in content.planes for one in plane.references}
        case _:
            return set()


def is_on(content: Content | None, frame: Frame) -> bool:
    """Whether a layer has something for this frame."""
    match content:
        case PresentationState():
            return content.covers(frame.key)
        case Segmentation() | ParametricMap():
            return any(
                place_plane(frame, (one.rows, one.columns), one.references, one.geometry, one.spacing) is not None
                for one in content.planes
            )
        case _:
            return False


def first_place(content: Content | None, study: Study) -> tuple[str, int] | None:
    """The first series and 0-based position in a study that a layer has something for, as far as headers say."""
    for series in study.series:
        for position, (instance, number) in enumerate(series.frames()):
            key = FrameKey(instance.uid, number)
            geometry = instance.geometry if instance.frame_count == 1 else FrameGeometry()
            if series.modality != "SEG" and _is_at(content, key, geometry):
                return series.uid, position
    return None


def _is_at(content: Content | None, key: FrameKey, geometry: FrameGeometry) -> bool:
    match content:
        case PresentationState():
            return content.covers(key)
        case Segmentation() | ParametricMap():
            return any(names(one.references, key) or _is_near(one.geometry, geometry) for one in content.planes)
        case _:
            return False


def _is_near(plane: FrameGeometry, other: FrameGeometry) -> bool:
    apart = offset_mm(plane, other)
    return apart is not None and apart <= nearness_mm(plane, other)
