"""Opening paths, one file at a time, so that whoever does it can do something more urgent in between."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from app.companion import Companion
from app.reading import (
    InputOutcome,
    InputRecord,
    OpenedInputs,
    Scan,
    ScannedInstance,
    UnreadableError,
    UnsafeError,
)
from app.reading.assembly import assemble
from app.study import Instance, Source, Study
from inference.errors import OverreadError
from inference.frame import Frame

_BATCH = 32
_CONTAINERS = ("folder", "archive", "dicomdir")
_NOTHING_INSIDE = "It holds no picture that can be opened."


@dataclass(slots=True)
class _Input:
    """One path or member: a node of the tree that the inputs form."""

    source: Source
    root: str = ""
    kind: str = "unknown"
    record: InputRecord | None = None
    scanned: tuple[ScannedInstance, ...] = ()
    companion: Companion | None = None
    contents: "list[_Input]" = field(default_factory=list)
    is_told_elsewhere: bool = False

    def walk(self) -> "Iterator[_Input]":
        """Itself and all below it, in order."""
        yield self
        for one in self.contents:
            yield from one.walk()


class Opening:
    """The state of opening some paths: `step()` does a few files or folders, `result()` is for the end.

    `look_ahead` is told what `scan_all` will be asked next. With `decode` the first and the last frame of each picture
    are decoded too: a picture that opens does so indeed.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        scan_all: Callable[[Sequence[Source], str], list[Scan | OverreadError]],
        on_record: Callable[[InputRecord], None] | None = None,
        decode: Callable[[Instance, int], Frame] | None = None,
        look_ahead: Callable[[Sequence[Source], str], None] | None = None,
    ) -> None:
        self._scan_all, self._look_ahead = scan_all, look_ahead
        self._decode = decode
        self._on_record = on_record
        self._inputs = [_Input(Source(path.absolute())) for path in paths]
        self._waiting = deque(self._inputs)
        self._seen: set[Source] = set()
        self._folders: set[tuple[int, int]] = set()
        self.done = 0
        self.instances_found = 0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to scan."""
        return not self._waiting

    @property
    def total(self) -> int:
        """How many files and folders are known of so far, those done included."""
        return self.done + len(self._waiting)

    def step(self, at_most: int = _BATCH) -> None:
        """Scan a few files or folders; a failure becomes a record, never an exception."""
        batch = self._next_batch(at_most)
        for _ in batch:
            self._waiting.popleft()
        found = self._scan_all([one.source for one in batch], batch[0].root)
        if self._look_ahead is not None and not any(isinstance(one, Scan) and one.contents for one in found):
            following = self._next_batch(at_most)  # nothing will come before them
            self._look_ahead([one.source for one in following], following[0].root if following else "")
        for one, scan in zip(batch, found, strict=True):
            self.done += 1
            try:
                if isinstance(scan, OverreadError):
                    one.kind = getattr(scan, "kind", one.kind)
                    raise scan
                one.kind = scan.kind
                self._take(one, self._checked(scan))
            except OverreadError as error:
                outcome = InputOutcome.REFUSE if isinstance(error, UnsafeError) else InputOutcome.ERROR
                self._note(one, self._record(one, outcome, reason=str(error), advice=error.advice))

    def _next_batch(self, at_most: int) -> list[_Input]:
        """What lies in one folder goes together, but not members of archives: each may be large."""
        batch: list[_Input] = []
        for one in islice(self._waiting, at_most):
            if batch and (one.root != batch[0].root or batch[0].source.member):
                break
            batch.append(one)
        return batch

    def _take(self, one: _Input, scan: Scan) -> None:
        if scan.kind in _CONTAINERS:
            self._enter(one, scan)
            return
        one.scanned, one.companion = scan.instances, scan.companion
        self.instances_found += len(scan.instances)
        self._note(one, self._file_record(one, scan))

    def result(self) -> OpenedInputs:
        """The studies of all inputs together, and every record in order."""
        records: list[InputRecord] = []
        by_source = {one.source: one.scanned for top in self._inputs for one in top.walk()}  # named twice, opened once
        studies = assemble([scanned for found in by_source.values() for scanned in found])
        flags = {i.source: i.flags for study in studies for series in study.series for i in series.instances}
        for top in self._inputs:
            for one in reversed(list(top.walk())):
                if one.record is None:
                    one.record = self._container_record(one)
                elif one.source in flags:
                    merged = tuple(dict.fromkeys((*one.record.flags, *flags[one.source])))
                    outcome = InputOutcome.OPEN_FLAG if merged else one.record.outcome
                    one.record = replace(one.record, flags=merged, outcome=outcome)
            records += [one.record for one in top.walk() if one.record is not None]
            if top.kind in _CONTAINERS:
                records += [self._study_record(top, study) for study in self._studies_in(top, studies)]
        beside = {one.companion.uid: one.companion for top in self._inputs for one in top.walk() if one.companion}
        return OpenedInputs(studies, tuple(records), tuple(beside.values()))

    def _checked(self, scan: Scan) -> Scan:
        """A scan whose first and last frames were decoded, if that is wanted: what was seen then is among its flags."""
        if self._decode is None:
            return scan
        flags = list(scan.flags)
        for one in scan.instances:
            for number in sorted({1, one.instance.frame_count}):
                flags += self._decode(one.instance, number).flags
        return replace(scan, flags=tuple(dict.fromkeys(flags)))

    def _enter(self, one: _Input, scan: Scan) -> None:
        if scan.identity is not None:
            if scan.identity in self._folders:
                one.kind = "seen"
                return
            self._folders.add(scan.identity)
        root = one.root or str(one.source.path if scan.kind == "folder" else one.source.path.parent)
        for refusal in scan.refusals:
            kind = UnsafeError if refusal.is_unsafe else UnreadableError
            outcome = InputOutcome.REFUSE if refusal.is_unsafe else InputOutcome.ERROR
            below = _Input(refusal.source, root)
            one.contents.append(below)
            self._note(below, self._record(below, outcome, reason=refusal.reason, advice=kind.default_advice))
        below_it = [_Input(source, root) for source in scan.contents if source not in self._seen]
        self._seen.update(scan.contents)
        # A DICOMDIR beside its folders names the same files: they are opened once, and told of once.
        one.is_told_elsewhere = len(below_it) < len(scan.contents)
        one.contents += below_it
        self._waiting.extendleft(reversed(below_it))

    def _note(self, one: _Input, record: InputRecord) -> None:
        one.record = record
        if self._on_record is not None:
            self._on_record(record)

    def _record(self, one: _Input, outcome: InputOutcome, *, reason: str = "", advice: str = "") -> InputRecord:
        return InputRecord(one.source.path, outcome, one.kind, reason=reason, advice=advice, member=one.source.member)

    def _file_record(self, one: _Input, scan: Scan) -> InputRecord:
        instances = [scanned.instance for scanned in scan.instances]
        flags = tuple(dict.fromkeys((*scan.flags, *(flag for i in instances for flag in i.flags))))
        first = instances[0] if instances else None
        return InputRecord(
            one.source.path,
            InputOutcome.OPEN_FLAG if flags else InputOutcome.OPEN,
            one.kind,
            rows=first.rows if first else 0,
            columns=first.columns if first else 0,
            frames=sum(instance.frame_count for instance in instances),
            transfer_syntax=scan.transfer_syntax,
            flags=flags,
            study_uid=first.study_uid if first else "",
            member=one.source.member,
        )

    def _container_record(self, one: _Input) -> InputRecord | None:
        if one.kind == "seen":
            return None
        below = [(inner, inner.record) for inner in one.walk() if inner is not one and inner.record is not None]
        bad = [
            record
            for inner, record in below
            if record.outcome in (InputOutcome.ERROR, InputOutcome.REFUSE) and not inner.contents
        ]
        files = [record for _, record in below if record.kind not in _CONTAINERS or record in bad]
        failed = len(bad)
        is_told = any(inner.is_told_elsewhere for inner in one.walk())
        is_merely_empty = bool(one.root) and not failed  # a folder without pictures among others
        if (
            not is_told
            and not is_merely_empty
            and not any(record.frames or record.kind == "document" for record in files)
        ):
            return self._record(
                one, InputOutcome.ERROR, reason=_NOTHING_INSIDE, advice="Choose a folder with pictures."
            )
        flags = (f"{failed} of {len(files)} files could not be opened",) if failed else ()
        plain = self._record(one, InputOutcome.OPEN_FLAG if flags else InputOutcome.OPEN)
        return replace(plain, flags=flags, frames=sum(record.frames for record in files))

    def _studies_in(self, top: _Input, studies: Sequence[Study]) -> list[Study]:
        sources = {scanned.instance.source for one in top.walk() for scanned in one.scanned}
        return [study for study in studies if any(i.source in sources for s in study.series for i in s.instances)]

    def _study_record(self, top: _Input, study: Study) -> InputRecord:
        instances = [instance for series in study.series for instance in series.instances]
        flags = tuple(dict.fromkeys((*study.conflicts, *(flag for i in instances for flag in i.flags))))
        syntaxes = {instance.transfer_syntax for instance in instances}
        plain = InputRecord(top.source.path, InputOutcome.OPEN_FLAG if flags else InputOutcome.OPEN, "study")
        syntax = syntaxes.pop() if len(syntaxes) == 1 else ""
        return replace(_sized(plain, instances), flags=flags, transfer_syntax=syntax, study_uid=study.uid)


def _sized(record: InputRecord, instances: Sequence[Instance]) -> InputRecord:
    if not instances:
        return record
    first = instances[0]
    return replace(
        record,
        rows=first.rows,
        columns=first.columns,
        frames=sum(instance.frame_count for instance in instances),
        study_uid=first.study_uid,
    )
