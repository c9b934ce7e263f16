"""The open studies, and which study, series and frame is in view."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.frame_loader import Place
from app.study import Instance, Series, Study
from inference.frame import Frame, FrameKey


@dataclass(frozen=True, slots=True)
class InView:
    """What the reader looks at; `frame` is None until it is decoded. `position` is 0-based in the series."""

    study: Study
    series: Series
    position: int
    place: Place
    frame: Frame | None = None


class ReadingList:
    """The open studies in the order of their opening; each series remembers the frame that was in view."""

    def __init__(self) -> None:
        self.studies: tuple[Study, ...] = ()
        self.paths: tuple[Path, ...] = ()
        self.study: Study | None = None
        self.series: Series | None = None
        self._positions: dict[tuple[str, str], int] = {}
        self._places: tuple[Place, ...] = ()

    def add(self, studies: Iterable[Study], paths: Iterable[Path]) -> None:
        """Take in what was opened; a study that is open already is merged with it."""
        known = {one.uid: one for one in self.studies}
        for study in studies:
            known[study.uid] = joined(known[study.uid], study) if study.uid in known else study
        self.studies = tuple(known.values())
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        if self.study is not None and self.series is not None:
            shown_series = self.series.uid
            self.show_study(self.study.uid)
            self.show_series(shown_series)

    def find(self, uid: str) -> Study | None:
        """The open study of this UID."""
        return next((one for one in self.studies if one.uid == uid), None)

    def show_study(self, uid: str) -> bool:
        """Bring a study into view, at its first series; False if it is not open or has no frame."""
        study = self.find(uid)
        if study is None:
            return False
        self.study = study
        self._enter(next((one for one in study.series if one.frame_count), None))
        return True

    def show_series(self, uid: str) -> bool:
        """Bring a series of the study in view into view; False if it has none of this UID."""
        found = next((one for one in self.study.series if one.uid == uid), None) if self.study else None
        if found is None:
            return False
        self._enter(found)
        return True

    def show_place(self, study_uid: str, series_uid: str, position: int) -> bool:
        """Bring one frame of an open study into view; False if there is none of these UIDs."""
        study = self.find(study_uid)
        series = next((one for one in study.series if one.uid == series_uid), None) if study else None
        if series is None or not series.frame_count:
            return False
        self.study = study
        self._enter(series)
        self.move_to(position)
        return True

    def _enter(self, series: Series | None) -> None:
        self.series = series
        self._places = tuple(Place(instance, number) for instance, number in series.frames()) if series else ()

    @property
    def position(self) -> int:
        """The 0-based place in the series of the frame in view."""
        if self.study is None or self.series is None:
            return 0
        return min(self._positions.get((self.study.uid, self.series.uid), 0), max(len(self._places) - 1, 0))

    def move_to(self, position: int) -> bool:
        """Bring another frame of the series into view, the nearest there is; False if it is in view already."""
        if self.study is None or self.series is None or not self._places:
            return False
        position = min(max(position, 0), len(self._places) - 1)
        has_moved = position != self.position
        self._positions[self.study.uid, self.series.uid] = position
        return has_moved

    @property
    def places(self) -> tuple[Place, ...]:
        """Every frame of the series in view, in reading order."""
        return self._places

    @property
    def in_view(self) -> InView | None:
        """What the reader looks at, without its pixels."""
        if self.study is None or self.series is None or not self._places:
            return None
        return InView(self.study, self.series, self.position, self._places[self.position])

    def neighbour(self, step: int) -> Study | None:
        """The study so many places further in the list; None past its ends."""
        if self.study is None:
            return self.studies[0] if self.studies else None
        index = [one.uid for one in self.studies].index(self.study.uid) + step
        return self.studies[index] if 0 <= index < len(self.studies) else None


def frame_order(study: Study) -> dict[FrameKey, tuple[str, int]]:
    """Every frame of a study in reading order: its series' UID and its 0-based position there."""
    return {
        FrameKey(instance.uid, number): (series.uid, position)
        for series in study.series
        for position, (instance, number) in enumerate(series.frames())
    }


def place_of(study: Study, key: FrameKey) -> Place | None:
    """The frame of this key in a study; None if it has none."""
    try:
        return Place(study.instance(key.instance_uid), key.number)
    except KeyError:
        return None


def joined(open_study: Study, again: Study) -> Study:
    """A study of which more was opened: what is new is added, never merged silently where it contradicts."""
    known, new = _instance_uids(open_study), _instance_uids(again)
    if known <= new:
        return again
    conflicts = [*open_study.conflicts, *again.conflicts]
    if known & new and not new <= known:
        conflicts.append("Some files of this study were opened twice; the ones opened first are shown.")
    if open_study.patient != again.patient:
        conflicts.append("The files of this study name different patients.")
    series = {one.uid: one for one in open_study.series}
    for one in again.series:
        fresh = tuple(instance for instance in one.instances if instance.uid not in known)
        earlier = series.get(one.uid)
        if fresh:
            series[one.uid] = replace(one, instances=_in_order((*(earlier.instances if earlier else ()), *fresh)))
    return replace(open_study, series=tuple(series.values()), conflicts=tuple(dict.fromkeys(conflicts)))


def _instance_uids(study: Study) -> set[str]:
    return {instance.uid for series in study.series for instance in series.instances}


def _in_order(instances: tuple[Instance, ...]) -> tuple[Instance, ...]:
    if any(one.number is None for one in instances):
        return instances
    return tuple(sorted(instances, key=lambda one: one.number or 0))
