"""One giving away of studies: what is free of burned-in text goes at once, the rest waits for a person's decision.

The same for the command line and the window. Works on whatever thread it is called on, one call at a time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.deidentification.burned_in import must_be_seen, suggested_text
from app.deidentification.decision import LEAVE_OUT, MASK, HeldFile, read_decisions, write_decisions
from app.deidentification.file import NotGivenAwayError, de_identified, load, masked, say_seen, write
from app.deidentification.form import PlaceError, Places, Tally
from app.deidentification.mask import TextMask
from app.deidentification.profile import Options, patient_of
from app.deidentification.secret import CohortKey, read_key, write_key
from app.reading import InputRecord
from app.reading.keeper import ReaderKeeper, open_inputs
from app.reading_list import joined
from app.study import Instance, Study
from inference.errors import OverreadError
from inference.frame import Frame
from inference.request import CancelToken

if TYPE_CHECKING:
    from pydicom import Dataset

_LOOKED_AT = 6
"""So many frames of a file are searched for text, evenly spaced."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A held file with its place among what is given away; `series` and `number` count from 1."""

    study: Study
    instance: Instance
    series: int
    number: int


@dataclass(slots=True)
class GivingAway:
    """One run. `say` hears a line of what failed or was left out, `progress` the files done and their number.

    `decided` hears of each decision that was carried out; `token` ends the run between two files.
    """

    keeper: ReaderKeeper
    places: Places
    options: Options
    say: Callable[[str], object]
    decided: Callable[[Study, HeldFile], object] = lambda _study, _held: None
    progress: Callable[[int, int], object] = lambda _done, _total: None
    token: CancelToken = field(default_factory=CancelToken)
    held: dict[str, HeldFile] = field(default_factory=dict)
    waiting: dict[str, Waiting] = field(default_factory=dict)
    tallies: dict[str, Tally] = field(default_factory=dict)
    studies: dict[str, Study] = field(default_factory=dict)
    _key: CohortKey = field(default_factory=CohortKey)
    _numbers: dict[str, int] = field(default_factory=dict)

    def over(self, paths: Sequence[Path] = (), studies: Sequence[Study] = ()) -> None:
        """Every file of the inputs and of these studies; a failure ends nothing but itself. Raises Cancelled."""
        self.places.check()
        self.held = dict(read_decisions(self.places.decisions))
        self._key = read_key(self.places.key)
        write_key(self.places.key, self._key)  # before the first file, so that none is given away whose key was lost
        found = open_inputs(paths, self.keeper, self._noted, self.token).studies if paths else ()
        every = {one.uid: one for one in studies}
        for one in found:
            every[one.uid] = joined(every[one.uid], one) if one.uid in every else one
        self.studies = every
        total = sum(len(series.instances) for one in every.values() for series in one.series)
        done = 0
        for study in every.values():
            for at, series in enumerate(study.series, start=1):
                for number, instance in enumerate(series.instances, start=1):
                    self.token.check()
                    self._attempt(Waiting(study, instance, at, number))
                    done += 1
                    self.progress(done, total)
        self._keep()

    def stop(self) -> None:
        """End the run between two files; from any thread."""
        self.token.cancel()
        self.keeper.interrupt()

    def close(self) -> None:
        """Nothing more is wanted of it."""
        self.keeper.close()

    def frame(self, uid: str, number: int) -> Frame:
        """A frame of a held file, for the person who looks at it; raises UnreadableError."""
        return self.keeper.decode(self.waiting[uid].instance, number)

    def decide(self, decision: HeldFile) -> None:
        """Carry out what a person decided of a held file; raises OverreadError, and the file then still waits."""
        waiting = self.waiting[decision.uid]
        before = self.held[decision.uid]
        self.held[decision.uid] = decision
        try:
            self._file(waiting)
        except OverreadError:
            self.held[decision.uid] = before
            raise
        finally:
            self._keep()

    @property
    def total(self) -> Tally:
        """What became of all files so far."""
        every = self.tallies.values()
        return Tally(*(sum(getattr(one, name) for one in every) for name in Tally.__slots__))

    def tally(self, study: Study | None) -> Tally:
        """What became of the files of a study; of what is no study, without one."""
        return self.tallies.setdefault(study.uid if study is not None else "", Tally())

    # --- one file ---

    def _keep(self) -> None:
        write_key(self.places.key, self._key)
        if self.held:
            write_decisions(self.places.decisions, self.held.values())

    def _noted(self, record: InputRecord) -> None:
        if record.reason:
            self.tally(None).failed += 1
            self.say(f"failed: {record.path.name}: {record.reason} {record.advice}")
        elif record.kind == "document":
            self.tally(None).left_out += 1
            self.say(f"left out: {record.path.name}: it holds no picture, and the profile does not clean documents")

    def _attempt(self, one: Waiting) -> None:
        try:
            self._file(one)
        except NotGivenAwayError as error:
            self.tally(one.study).left_out += 1
            self.say(f"left out: {one.instance.source.path.name}: {error}")
        except OverreadError as error:
            self.tally(one.study).failed += 1
            self.say(f"failed: {one.instance.source.path.name}: {error} {error.advice}")

    def _file(self, one: Waiting) -> None:
        instance, tally = one.instance, self.tally(one.study)
        if instance.kind != "dicom":
            raise NotGivenAwayError("It is no DICOM file.")
        dataset = load(instance.source)
        decided = self._decided(dataset, one)
        if decided is not None and not decided.is_decided:
            self.waiting[instance.uid] = one
            return
        if decided is None or decided.decision != LEAVE_OUT:
            self._give(dataset, one, decided)
            tally.given += 1
            tally.masked += decided is not None and decided.decision == MASK
        else:
            tally.left_out += 1
        self.waiting.pop(instance.uid, None)
        if decided is not None:
            self.decided(one.study, decided)

    def _give(self, dataset: "Dataset", one: Waiting, decided: HeldFile | None) -> None:
        pseudonym = self._key.pseudonym(patient_of(dataset))
        made = de_identified(dataset, self._key, self.options)
        if decided is not None and decided.decision == MASK:
            masked(made, lambda number: self.keeper.decode(one.instance, number), decided.masks)
        elif decided is not None:
            say_seen(made)
        study = f"study-{self._number(pseudonym, one.study.uid):03d}"
        place = self.places.out / pseudonym / study / f"series-{one.series:03d}"
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PlaceError("The folder cannot be written to.") from error
        write(made, place / f"{one.number:06d}.dcm")

    def _number(self, pseudonym: str, study_uid: str) -> int:
        """Which study of its patient this is, in the order in which they were given away."""
        if study_uid not in self._numbers:
            folder = self.places.out / pseudonym
            known = sorted(folder.glob("study-*")) if folder.is_dir() else []
            self._numbers[study_uid] = len(known) + 1
        return self._numbers[study_uid]

    def _decided(self, dataset: "Dataset", one: Waiting) -> HeldFile | None:
        """What is known of a picture that may have text burned in; None where nothing speaks for it."""
        reason, instance = must_be_seen(dataset), one.instance
        if not reason:
            return None
        if instance.uid not in self.held:
            source = instance.source
            name = f"{source.path}!/{source.member}" if source.member else str(source.path)
            self.held[instance.uid] = HeldFile(instance.uid, name, reason, self._suggested(instance))
        return self.held[instance.uid]

    def _suggested(self, instance: Instance) -> tuple[TextMask, ...]:
        """Where text seems to be: in a series of frames what at least two of those that are looked at have alike."""
        step = max(1, instance.frame_count // _LOOKED_AT)
        least = 2 if instance.frame_count > 1 else 1
        found: dict[tuple[int, ...], tuple[TextMask, list[int]]] = {}
        for number in range(1, instance.frame_count + 1, step):
            for box in suggested_text(self.keeper.decode(instance, number)):
                place = tuple(round(edge / 8) for edge in (box.top, box.left, box.bottom, box.right))
                found.setdefault(place, (TextMask(box), []))[1].append(number)
        return tuple(mask for mask, numbers in found.values() if len(numbers) >= least)
