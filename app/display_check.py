"""Visual checks of the display: what is asked, and the log of who answered what, when, on which screen.

Overread draws a pattern after TG18-QC (AAPM On-line Report 03, 2005) and keeps the answers. It measures no luminance
and calibrates nothing to the greyscale standard display function (PS3.14).
"""

import csv
import io
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path

from inference.errors import OverreadError


class DisplayLogError(OverreadError):
    """The log of display checks could not be written or read."""

    default_advice = "Check that the data folder can be written to."


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to look at."""

    id: str
    question: str


CHECK_ITEMS: tuple[CheckItem, ...] = (
    CheckItem("edges", "The outermost line is seen on all four sides, and the grid is straight."),
    CheckItem("steps", "All sixteen grey squares in the ring can be told from their neighbours."),
    CheckItem("corners", "In each grey square, the faint squares in two of its corners are seen."),
    CheckItem("five", "The 5 % square is seen within black, and the 95 % square within white."),
    CheckItem("letters", "QUALITY CONTROL can be read on dark, middle and bright ground, at least as far as CONT."),
    CheckItem("lines", "The line patterns in the middle and in the corners are fine lines, not grey areas."),
    CheckItem("ramps", "The two ramps at the sides rise smoothly, without steps or bands."),
    CheckItem("clean", "There are no spots, streaks, tints or reflections."),
)


@dataclass(frozen=True, slots=True)
class DisplayCheck:
    """One entry: a check with its answers by item, or an acknowledgement (no answers) that none was made.

    `screen` names the display; `made_at` is ISO 8601 with its offset.
    """

    made_at: str
    reader: str
    screen: str
    answers: tuple[tuple[str, bool], ...] = ()
    remark: str = ""

    @property
    def is_check(self) -> bool:
        """Whether somebody looked."""
        return bool(self.answers)

    @property
    def has_passed(self) -> bool:
        """Whether every item was answered with yes."""
        return self.is_check and all(answer for _, answer in self.answers)


@dataclass(frozen=True, slots=True)
class DisplayStanding:
    """What is known of one display: its last check, and whether the reader is to be told."""

    last: DisplayCheck | None
    is_told: bool
    days_ago: int | None = None


def standing_of(entries: Iterable[DisplayCheck], screen: str, now: datetime, remind_days: int) -> DisplayStanding:
    """Tell the reader where the last check failed, is too old or is missing, unless that was acknowledged since."""
    mine = [one for one in entries if one.screen == screen and _moment(one) is not None]
    checks = [one for one in mine if one.is_check]
    last = checks[-1] if checks else None
    ago = (now - (_moment(last) or now)).days if last is not None else None
    newest = mine[-1] if mine else None
    if newest is None:
        return DisplayStanding(last, is_told=True, days_ago=ago)
    is_old = remind_days > 0 and now - (_moment(newest) or now) > timedelta(days=remind_days)
    is_failed = newest.is_check and not newest.has_passed
    return DisplayStanding(last, is_old or is_failed, ago)


def _moment(one: DisplayCheck) -> datetime | None:
    try:
        moment = datetime.fromisoformat(one.made_at)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


class DisplayLog:
    """One JSON object a line, appended and never rewritten, in the data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def entries(self) -> tuple[DisplayCheck, ...]:
        """All entries, oldest first; a line that is none is passed over. Raises DisplayLogError."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return ()
        except (OSError, ValueError) as error:
            raise DisplayLogError("The log of display checks cannot be read.") from error
        return tuple(one for one in map(_entry, lines) if one is not None)

    def append(self, check: DisplayCheck) -> tuple[DisplayCheck, ...]:
        """Add an entry, on disk when this returns; all entries then. Raises DisplayLogError."""
        line = json.dumps(asdict(check) | {"answers": dict(check.answers)}, ensure_ascii=False)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DisplayLogError("The display check could not be kept.") from error
        return self.entries()

    def export_csv(self, path: Path) -> None:
        """Write all entries as a table (RFC 4180, UTF-8). Raises DisplayLogError."""
        aside = path.with_name(path.name + ".new")
        try:
            aside.write_bytes(csv_of(self.entries()).encode("utf-8-sig"))
            aside.replace(path)
        except OSError as error:
            raise DisplayLogError("The table could not be written.", advice="Choose another folder.") from error


def csv_of(entries: Iterable[DisplayCheck]) -> str:
    """One row an entry; each item's answer is pass, fail or empty."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(["made_at", "reader", "screen", "kind", "passed", *(one.id for one in CHECK_ITEMS), "remark"])
    for one in entries:
        answers = dict(one.answers)
        told = [{True: "pass", False: "fail"}.get(answers[item.id], "") if item.id in answers else ""
                for item in CHECK_ITEMS]  # fmt: skip
        kind = "check" if one.is_check else "acknowledged"
        passed = ("yes" if one.has_passed else "no") if one.is_check else ""
        table.writerow([one.made_at, _cell(one.reader), _cell(one.screen), kind, passed, *told, _cell(one.remark)])
    return text.getvalue()


def _cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" and text else text


def _entry(line: str) -> DisplayCheck | None:
    try:
        read = json.loads(line)
        answers = tuple((str(item), bool(answer)) for item, answer in read["answers"].items())
        return DisplayCheck(
            str(read["made_at"]), str(read["reader"]), str(read["screen"]), answers, str(read["remark"])
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
