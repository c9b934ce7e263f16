"""`overread deidentify`: studies without their identity, for giving away.

Writes `OUT/PSEUDONYM/study-N/series-N/NNNNNN.dcm`. The key (`--key`) and the table of decisions (`--decisions`) lie
beside the folder, not in it: both name patients. A picture that may have text burned in is held until a person has
written a decision into that table; then the same command is run again. Each study, and each decision that was carried
out, stands in the audit trail.

Exit code 0: every file was given away or left out by decision; 1: some are held or failed; 2: wrong usage.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from app.clock import local_time
from app.deidentification.decision import HeldFile
from app.deidentification.form import PlaceError, Places
from app.deidentification.profile import Options
from app.deidentification.run import GivingAway
from app.deidentification.trail import EXPORT_CODE, decision_words, giving_words
from app.paths import AppPaths
from app.reading.keeper import ReaderKeeper
from app.settings import Settings, read_settings
from app.store.record import Activity, StoreFailed
from app.store.service import StoreService
from app.study import Study

DONE, SOME_LEFT, WRONG_USAGE = 0, 1, 2
OPTIONS = ("dates", "device", "descriptors")
_CLOSE_S = 20.0


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
    if any(one not in OPTIONS for one in words):
        sys.stderr.write(f"overread: --options knows {', '.join(OPTIONS)}.\n")
        return WRONG_USAGE
    places = Places.beside(arguments.out, arguments.key, arguments.decisions)
    try:
        places.check()
    except PlaceError as error:
        sys.stderr.write(f"overread: {error} {error.advice}\n")
        return WRONG_USAGE
    paths = AppPaths.default()
    settings, _ = read_settings(paths.settings)
    options = Options("dates" in words, "device" in words, "descriptors" in words)
    trail = _Trail(paths, settings)
    try:
        with ReaderKeeper(deadline_s=settings.reader_deadline_s) as keeper:
            run = GivingAway(keeper, places, options, _say, trail.decided)
            return _over(run, arguments.paths, trail)
    finally:
        trail.close()


def _over(run: GivingAway, paths: Sequence[Path], trail: "_Trail") -> int:
    run.over(paths)
    for study in run.studies.values():
        trail.keep(giving_words(run.tally(study)), study, is_success=not run.tally(study).failed)
    waiting, total = len(run.waiting), run.total
    _say(
        f"given away: {total.given}, held: {waiting}, left out: {total.left_out}, failed: {total.failed}. "
        f"The key is in {run.places.key}: keep it apart from the files."
    )
    if waiting:
        _say(f"Look at what is held, write a decision and your name into {run.places.decisions}, then run this again.")
    return SOME_LEFT if total.failed or waiting else DONE


def _say(text: str) -> None:
    sys.stderr.write("".join(one if one.isprintable() else "?" for one in text.strip()) + "\n")


class _Trail:
    """The audit trail of this workstation; opened when there is something to be told."""

    def __init__(self, paths: AppPaths, settings: Settings) -> None:
        self._paths, self._settings = paths, settings
        self._store: StoreService | None = None

    def decided(self, study: Study, held: HeldFile) -> None:
        """A decision was carried out; it stands there under the name of whoever made it."""
        self.keep(decision_words(held), study, reader_name=held.decided_by)

    def keep(self, what: str, study: Study, *, reader_name: str = "", is_success: bool = True) -> None:
        """Tell one thing."""
        if self._store is None:
            paths = self._paths
            self._store = StoreService(_told, path=paths.store, backups=paths.backups, url=self._settings.store_url)
        name = reader_name or self._settings.reader_name
        self._store.append(Activity(EXPORT_CODE, what, local_time(), study.uid, name, is_success))

    def close(self) -> None:
        """Wait until it is on disk."""
        if self._store is not None and not self._store.close(_CLOSE_S):
            _say("failed: the audit trail could not be written in time.")


def _told(report: object) -> None:
    if isinstance(report, StoreFailed):
        _say(f"failed: the audit trail could not be written: {report.error} {report.error.advice}")
