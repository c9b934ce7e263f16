"""What a person decided of pictures that may have text burned in: a table that is edited with any spreadsheet.

One row a file that is held. `decision` is "clear" (there is no text), "mask" (blacken `boxes`) or "leave out";
`decided_by` is the person. `boxes` are suggested, as "top left bottom right" in pixels, several divided by semicolons;
one that is not for every frame has its frames behind an @, as "10 20 30 200 @1-5,9".
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.deidentification.mask import TextMask
from app.export import ExportError, written_aside
from inference.finding import Box

COLUMNS = ("uid", "file", "reason", "boxes", "decision", "decided_by")
CLEAR, MASK, LEAVE_OUT = "clear", "mask", "leave out"
_MOST_FRAMES = 100_000
_DECISIONS = ("", CLEAR, MASK, LEAVE_OUT)


@dataclass(frozen=True, slots=True, repr=False)
class HeldFile:
    """A file that waits for a person, or what that person decided. Names a file, so it has no useful repr."""

    uid: str
    file: str
    reason: str
    masks: tuple[TextMask, ...] = ()
    decision: str = ""
    decided_by: str = ""

    @property
    def is_decided(self) -> bool:
        """Whether a named person has decided."""
        return bool(self.decision and self.decided_by)


def read_decisions(path: Path) -> Mapping[str, HeldFile]:
    """The rows by SOP Instance UID; none where there is no file. Raises ExportError that names the row."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, csv.Error) as error:
        raise ExportError("The table of decisions cannot be read.", advice="Name another with --decisions.") from error
    return {held.uid: held for number, row in enumerate(rows, start=2) for held in [_held(row, number)]}


def _held(row: Mapping[str, str | None], number: int) -> HeldFile:
    told = {name: (row.get(name) or "").strip().lstrip("'") for name in COLUMNS}
    decision = told["decision"].casefold()
    try:
        masks = parsed(told["boxes"])
    except ValueError:
        masks = ()
        if decision == MASK:
            raise _wrong(number, "its boxes are not four numbers each") from None
    if decision not in _DECISIONS:
        raise _wrong(number, f"its decision is none of {', '.join(_DECISIONS[1:])}")
    if decision == MASK and not masks:
        raise _wrong(number, "it says mask and names no box")
    return HeldFile(told["uid"], told["file"], told["reason"], masks, decision, told["decided_by"])


def _wrong(number: int, what: str) -> ExportError:
    return ExportError(f"Row {number} of the table of decisions: {what}.", advice="Correct it and run again.")


def parsed(text: str) -> tuple[TextMask, ...]:
    """'10 20 30 200; 400 0 420 90 @1-5,9' as masks; raises ValueError."""
    masks = []
    for part in filter(None, (one.strip() for one in text.split(";"))):
        where, _, frames = part.partition("@")
        top, left, bottom, right = (float(one) for one in where.split())
        masks.append(TextMask(Box(top, left, bottom, right), _numbers(frames)))
    return tuple(masks)


def _numbers(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for part in filter(None, (one.strip() for one in text.split(","))):
        first, _, last = part.partition("-")
        start, end = int(first), int(last or first)
        if not 1 <= start <= end <= _MOST_FRAMES:
            raise ValueError(part)
        numbers += range(start, end + 1)
    return tuple(dict.fromkeys(numbers))


def told(masks: Iterable[TextMask]) -> str:
    """Masks as the table has them."""
    return "; ".join(_words(one) for one in masks)


def _words(mask: TextMask) -> str:
    box = mask.box
    where = f"{box.top:.0f} {box.left:.0f} {box.bottom:.0f} {box.right:.0f}"
    return f"{where} @{_ranges(mask.frames)}" if mask.frames else where


def _ranges(frames: tuple[int, ...]) -> str:
    """1, 2, 3, 7 as '1-3,7'."""
    parts: list[list[int]] = []
    for number in sorted(frames):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ",".join(str(one[0]) if len(one) == 1 else f"{one[0]}-{one[-1]}" for one in parts)


def write_decisions(path: Path, held: Iterable[HeldFile]) -> None:
    """Write the whole table or nothing."""
    with written_aside(path) as aside, aside.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for one in held:
            writer.writerow((one.uid, _plain(one.file), one.reason, told(one.masks), one.decision, one.decided_by))


def _plain(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
