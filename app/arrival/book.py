"""What is known of the files that arrived: which are new, which are copies, and where all files of a study lie."""

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.arrival.arrived import Arrival, ArrivalOutcome, FileStamp
from app.reading import InputRecord, OpenedInputs
from app.study import Study

_LISTED = 8
"""A study of more files than this is named by its folder, where nothing else lies in it."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """What came of reading some files. `whole` studies are as they were read; `parts` name the files to read again.

    A part is a study of which other files were here before, or of which some files are copies of others.
    """

    arrivals: tuple[Arrival, ...]
    whole: tuple[Study, ...]
    parts: Mapping[str, tuple[Path, ...]]
    broken: tuple[InputRecord, ...]


class ArrivalBook:
    """The files that were read, by their paths. Lives on the GUI thread; asks nothing of a disk."""

    def __init__(self, arrivals: Iterable[Arrival] = ()) -> None:
        self._known: dict[Path, Arrival] = {}
        self._of_study: dict[str, set[Path]] = defaultdict(set)
        self.add(arrivals)

    def add(self, arrivals: Iterable[Arrival]) -> None:
        """Know these files from now on."""
        for one in arrivals:
            self.forget((one.stamp.path,))
            self._known[one.stamp.path] = one
            for uid in one.studies:
                self._of_study[uid].add(one.stamp.path)

    def forget(self, paths: Iterable[Path]) -> tuple[str, ...]:
        """Know nothing of these files any more; the UIDs of the studies that lay in them."""
        studies: dict[str, None] = {}
        for path in paths:
            known = self._known.pop(path, None)
            for uid in known.studies if known is not None else ():
                self._of_study[uid].discard(path)
                if known is not None and known.outcome is ArrivalOutcome.TAKEN:
                    studies[uid] = None
        return tuple(studies)

    def stamps(self) -> tuple[FileStamp, ...]:
        """The files as they were when they were read."""
        return tuple(one.stamp for one in self._known.values())

    def files_of(self, study_uid: str) -> tuple[Path, ...]:
        """The files of a study that are no copies, in the order of their names."""
        taken = (path for path in self._of_study.get(study_uid, ()) if self._is_taken(path))
        return tuple(sorted(taken))

    def place_of(self, study_uid: str, roots: Sequence[Path]) -> tuple[Path, ...]:
        """What to open for a study: its folder, if it is below a watched one and holds nothing else; else its files."""
        files = self.files_of(study_uid)
        if len(files) <= _LISTED:
            return files
        folder = Path(os.path.commonpath([path.parent for path in files]))
        is_below = any(folder != root and folder.is_relative_to(root) for root in roots)
        beside = (one for path, one in self._known.items() if is_below and path.is_relative_to(folder))
        is_its_own = is_below and all(
            one.outcome is ArrivalOutcome.TAKEN and set(one.studies) == {study_uid} for one in beside
        )
        return (folder,) if is_its_own else files

    def sort(self, files: Sequence[FileStamp], opened: OpenedInputs) -> Sorted:
        """Tell what is new in these files from copies of what is known; the book then knows all of them."""
        held = _held(opened.studies)
        sizes = {one.path: one for one in files}
        failed = {one.path: one for one in opened.failures}
        copies: set[tuple[str, Path]] = set()
        whole: list[Study] = []
        grown: list[str] = []
        for study in opened.studies:
            before = self.files_of(study.uid)
            known = {mark for path in before for mark in _marks(self._known[path], study.uid)}
            here = sorted(path for path, studies in held.items() if study.uid in studies)
            fresh = []
            for path in here:
                marks = _marks(Arrival(sizes[path], ArrivalOutcome.TAKEN, held[path]), study.uid)
                if any(not _is_known(mark, known) for mark in marks):
                    known |= marks
                    fresh.append(path)
            copies.update((study.uid, path) for path in here if path not in fresh)
            if fresh and not before and len(fresh) == len(here):
                whole.append(study)
            elif fresh:
                grown.append(study.uid)
        arrivals = tuple(_arrival(one, held.get(one.path, {}), copies, failed) for one in files)
        self.add(arrivals)
        return Sorted(arrivals, tuple(whole), {uid: self.files_of(uid) for uid in grown}, opened.failures)

    def _is_taken(self, path: Path) -> bool:
        return self._known[path].outcome is ArrivalOutcome.TAKEN


def _held(studies: Iterable[Study]) -> dict[Path, dict[str, tuple[str, ...]]]:
    """The SOP Instance UIDs of each study in each file."""
    found: dict[Path, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for study in studies:
        for series in study.series:
            for one in series.instances:
                uids = found[one.source.path].get(study.uid, ())
                found[one.source.path][study.uid] = (*uids, one.uid.partition("#")[0])  # a copy beside it has UID#2
    return found


def _marks(one: Arrival, study_uid: str) -> set[tuple[str, int]]:
    """What a copy of a file has in common with it.

    Two files of one UID that differ in size are no copies: both are kept, and the study says so. What lies in an
    archive is told by its UID alone.
    """
    uids = one.studies[study_uid]
    size = one.stamp.size if len(uids) == 1 and one.stamp.path.suffix.casefold() != ".zip" else 0
    return {(uid, size) for uid in uids}


def _is_known(mark: tuple[str, int], known: set[tuple[str, int]]) -> bool:
    uid, size = mark
    return mark in known or (uid, 0) in known or (size == 0 and any(one == uid for one, _ in known))


def _arrival(
    stamp: FileStamp,
    studies: Mapping[str, tuple[str, ...]],
    copies: set[tuple[str, Path]],
    failed: Mapping[Path, InputRecord],
) -> Arrival:
    if studies:
        is_copy = all((uid, stamp.path) in copies for uid in studies)
        return Arrival(stamp, ArrivalOutcome.DUPLICATE if is_copy else ArrivalOutcome.TAKEN, studies)
    return Arrival(stamp, ArrivalOutcome.BROKEN if stamp.path in failed else ArrivalOutcome.DOCUMENT)
