"""`overread deidentify`: studies without their identity, for giving away.

Writes `OUT/PSEUDONYM/study-N/series-N/NNNNNN.dcm`. The key (`--key`) and the table of decisions (`--decisions`) lie
beside the folder, not in it: both name patients. A picture that may have text burned in is held until a person has
written a decision into that table; then the same command is run again.

Exit code 0: every file was given away or left out by decision; 1: some are held or failed; 2: wrong usage.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from app.deidentification.burned_in import must_be_seen, suggested_text
from app.deidentification.decision import LEAVE_OUT, MASK, HeldFile, read_decisions, write_decisions
from app.deidentification.file import NotGivenAwayError, de_identified, load, mask_pixels, say_seen, write
from app.deidentification.profile import Options, patient_of
from app.deidentification.secret import CohortKey, read_key, write_key
from app.paths import AppPaths
from app.reading import InputRecord
from app.reading.keeper import ReaderKeeper, open_inputs
from app.settings import read_settings
from app.study import Instance, Study
from inference.errors import OverreadError

if TYPE_CHECKING:
    from pydicom import Dataset

DONE, SOME_LEFT, WRONG_USAGE = 0, 1, 2
OPTIONS = ("dates", "device", "descriptors")


def build_deidentify(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    parser.description = (
        "Writes DICOM studies without identity: PS3.15 Annex E, basic profile. Pictures that may have text burned in "
        "are held until a person has decided in the table of decisions."
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new or empty folder for the files")
    parser.add_argument("--key", type=Path, metavar="FILE", help="the key of the cohort (default: OUT.key.json)")
    parser.add_argument("--decisions", type=Path, metavar="FILE", help="the table of decisions (default: OUT.held.csv)")
    parser.add_argument(
        "--options",
        default="",
        metavar="LIST",
        help="any of dates (shifted by days, in a patient alike), device (kept), descriptors (cleaned word by word)",
    )


def run_deidentify(arguments: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    words = [one for one in arguments.options.split(",") if one]
    out: Path = arguments.out.absolute()
    if any(one not in OPTIONS for one in words):
        sys.stderr.write(f"overread: --options knows {', '.join(OPTIONS)}.\n")
        return WRONG_USAGE
    if out.exists() and any(out.iterdir()):
        sys.stderr.write("overread: the folder is not empty. Choose another with --out.\n")
        return WRONG_USAGE
    key_file = arguments.key or out.with_name(f"{out.name}.key.json")
    decisions = arguments.decisions or out.with_name(f"{out.name}.held.csv")
    if any(one.absolute().is_relative_to(out) for one in (key_file, decisions)):
        sys.stderr.write("overread: the key and the decisions name patients: keep them outside the folder.\n")
        return WRONG_USAGE
    settings, _ = read_settings(AppPaths.default().settings)
    options = Options("dates" in words, "device" in words, "descriptors" in words)
    with ReaderKeeper(deadline_s=settings.reader_deadline_s) as keeper:
        return _Run(keeper, out, key_file, decisions, options, sys.stderr).over(arguments.paths)


@dataclass(slots=True)
class _Run:
    """One call of the command."""

    keeper: ReaderKeeper
    out: Path
    key_file: Path
    decisions: Path
    options: Options
    console: TextIO
    given: int = 0
    left_out: int = 0
    failed: int = 0
    held: dict[str, HeldFile] = field(default_factory=dict)
    studies: dict[str, int] = field(default_factory=dict)

    def over(self, paths: Sequence[Path]) -> int:
        """Every file of the inputs; a failure ends nothing but itself."""
        self.held = dict(read_decisions(self.decisions))
        key = read_key(self.key_file)
        write_key(self.key_file, key)  # before the first file, so that none is given away whose key was lost
        inputs = open_inputs(paths, self.keeper, self._noted)
        for study in inputs.studies:
            self._study(study, key)
        write_key(self.key_file, key)
        waiting = [one for one in self.held.values() if not one.is_decided]
        if self.held:
            write_decisions(self.decisions, self.held.values())
        self._sum_up(len(waiting))
        return SOME_LEFT if self.failed or waiting else DONE

    def _noted(self, record: InputRecord) -> None:
        if record.reason:
            self.failed += 1
            self._say(f"failed: {record.path.name}: {record.reason} {record.advice}")
        elif record.kind == "document":
            self.left_out += 1
            self._say(f"left out: {record.path.name}: it holds no picture, and the profile does not clean documents")

    def _study(self, study: Study, key: CohortKey) -> None:
        for at, series in enumerate(study.series, start=1):
            for number, instance in enumerate(series.instances, start=1):
                try:
                    self._file(study, instance, at, number, key)
                except NotGivenAwayError as error:
                    self.left_out += 1
                    self._say(f"left out: {instance.source.path.name}: {error}")
                except OverreadError as error:
                    self.failed += 1
                    self._say(f"failed: {instance.source.path.name}: {error} {error.advice}")

    def _file(self, study: Study, instance: Instance, series: int, number: int, key: CohortKey) -> None:
        if instance.kind != "dicom":
            raise NotGivenAwayError("It is no DICOM file.")
        dataset = load(instance.source)
        decided = self._decided(dataset, instance)
        if decided is not None and (not decided.is_decided or decided.decision == LEAVE_OUT):
            self.left_out += decided.is_decided
            return
        pseudonym = key.pseudonym(patient_of(dataset))
        made = de_identified(dataset, key, self.options)
        if decided is not None and decided.decision == MASK:
            frames = [self.keeper.decode(instance, one) for one in range(1, instance.frame_count + 1)]
            mask_pixels(made, frames, decided.boxes)
        elif decided is not None:
            say_seen(made)
        place = self.out / pseudonym / f"study-{self._number(pseudonym, study.uid):03d}" / f"series-{series:03d}"
        place.mkdir(parents=True, exist_ok=True)
        write(made, place / f"{number:06d}.dcm")
        self.given += 1

    def _number(self, pseudonym: str, study_uid: str) -> int:
        """Which study of its patient this is, in the order in which they were given away."""
        if study_uid not in self.studies:
            known = sorted((self.out / pseudonym).glob("study-*")) if (self.out / pseudonym).is_dir() else []
            self.studies[study_uid] = len(known) + 1
        return self.studies[study_uid]

    def _decided(self, dataset: "Dataset", instance: Instance) -> HeldFile | None:
        """What is known of a picture that may have text burned in; None where nothing speaks for it."""
        reason = must_be_seen(dataset)
        if not reason:
            return None
        if instance.uid not in self.held:
            boxes = suggested_text(self.keeper.decode(instance, 1))
            source = instance.source
            name = f"{source.path}!/{source.member}" if source.member else str(source.path)
            self.held[instance.uid] = HeldFile(instance.uid, name, reason, boxes)
        return self.held[instance.uid]

    def _sum_up(self, waiting: int) -> None:
        parts = [
            f"given away: {self.given}",
            f"held: {waiting}",
            f"left out: {self.left_out}",
            f"failed: {self.failed}",
        ]
        self._say(f"{', '.join(parts)}. The key is in {self.key_file}: keep it apart from the files.")
        if waiting:
            self._say(
                f"Look at what is held, write a decision and your name into {self.decisions}, then run this again."
            )

    def _say(self, text: str) -> None:
        self.console.write("".join(one if one.isprintable() else "?" for one in text.strip()) + "\n")
