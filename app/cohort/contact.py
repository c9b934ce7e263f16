"""Small pictures of cases with what the model marked on them, for a contact sheet and for the report.

Nothing is written into the pixels but the marks. A frame that may carry a name in its pixels (so flagged, or of a
modality whose frames are screens) is withheld unless identities were asked for.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np

from app.cohort.case import Cases
from app.cohort.entry import files_of
from app.cohort.table import FINDINGS
from app.cohort.table_file import read_cells
from app.drawing import Mark, Picture, mark, plain, reduced, squared
from app.mark_painting import with_marks
from app.paths import resource
from app.reading.keeper import ReaderKeeper, open_inputs
from app.study import Instance
from inference.errors import OverreadError
from inference.finding import Box, Point
from inference.frame import Frame

SIZE = 300
_SCREENS = ("US", "XA", "RF", "SC", "OT", "ES", "GM")
_COLOUR, _FOUND = "#f0b43c", "#5bc8ff"
_MOST_BOXES = 40

WITHHELD = "withheld: text may be burned into the pixels"
UNREADABLE = "the file could not be read"


@dataclass(frozen=True, slots=True, eq=False)
class Contact:
    """One case on the sheet: `picture` is (rows, columns, 3) uint8, None where `words` say why there is none."""

    study: str
    picture: Picture | None
    words: str = ""


def contacts(
    shown: Cases, every: Cases, folder: Path, keeper: ReaderKeeper, *, has_identity: bool = False, size: int = SIZE
) -> Iterator[Contact]:
    """A picture for each row of `shown`, one after another; `every` has the other labels of the same studies.

    `folder` is the run's, whose table of findings has the boxes. A file that is gone is no error: its picture is.
    """
    files = files_of(folder, shown.words("path").tolist())
    boxes = _boxes(folder, {int(one) for one in shown.numbers("number")})
    for at in range(len(shown)):
        one = shown.take(np.array([at]))
        study = str(one.words("study")[0])
        try:
            instance, number = _place(one, files, keeper)
            if not has_identity and _may_name(instance):
                yield Contact(study, None, WITHHELD)
                continue
            frame = keeper.decode(instance, number)
        except OverreadError:
            yield Contact(study, None, UNREADABLE)
            continue
        marks = [*_points(one, every), *boxes.get((int(one.numbers("number")[0]), instance.uid, number), ())]
        yield Contact(study, picture_of(frame, marks, size))


def picture_of(frame: Frame, marks: Sequence[Mark], size: int) -> Picture:
    """The frame with its marks, `size` pixels on its longer side: marks and type are drawn at that size."""
    import cv2

    shown = squared(plain(frame), frame)
    scale = size / max(shown.shape[:2])
    if scale > 1.0:
        shown = np.asarray(cv2.resize(shown, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
    return with_marks(reduced(shown, size), frame, marks, resource("theme", "Inter-SemiBold.otf"))


def _place(one: Cases, files: Mapping[str, Sequence[Path]], keeper: ReaderKeeper) -> tuple[Instance, int]:
    """Where the frame of a case lies; raises OverreadError where its file is gone or holds another study."""
    path, uid = str(one.words("path")[0]), str(one.words("instance_uid")[0])
    first = Path(path.partition("!")[0])
    names = (first.name, str(one.words("source")[0]))
    of_study = files.get(path, (first,))
    likely = [file for file in of_study if file.name in names or not file.is_file()]  # a folder or archive is whole
    frame = one.numbers("frame")[0]
    for some in (likely, of_study):
        for study in open_inputs(list(some), keeper).studies if some else ():
            try:
                return study.instance(uid), int(frame) if np.isfinite(frame) else 1
            except KeyError:
                continue
    raise OverreadError("The file does not hold this frame any more.")


def _may_name(instance: Instance) -> bool:
    is_screen = instance.kind == "dicom" and instance.modality.upper() in _SCREENS
    return is_screen or any("burned" in flag for flag in instance.flags)


def _points(one: Cases, every: Cases) -> list[Mark]:
    """Every landmark that was found on the frame of this case; its own in another colour."""
    is_same = np.ones(len(every), bool)
    for name in ("study", "model_id", "instance_uid"):
        is_same &= every.words(name) == one.words(name)[0]
    is_same &= every.numbers("frame") == one.numbers("frame")[0]
    found = every.take(is_same & ~np.isnan(every.numbers("row")))
    own = str(one.words("label")[0])
    rows, columns, labels = found.numbers("row"), found.numbers("column"), found.words("label")
    return [
        mark(Point(float(rows[at]), float(columns[at])), str(labels[at]), _COLOUR if labels[at] == own else _FOUND)
        for at in range(len(found))
    ]


def _boxes(folder: Path, numbers: set[int]) -> Mapping[tuple[int, str, int], list[Mark]]:
    """The boxes and outlines' bounds of some studies by their frame, from the run's table of findings."""
    found: dict[tuple[int, str, int], list[Mark]] = {}
    for cells in read_cells(folder, "findings", FINDINGS):
        if cells.get("number") not in numbers or cells.get("shape") not in ("box", "polygon", "mask"):
            continue
        edges = [cells.get(name) for name in ("top", "left", "bottom", "right")]
        if None in edges or not cells.get("instance_uid"):
            continue
        box = Box(*(float(cast("float", one)) for one in edges))
        key = (cast("int", cells["number"]), str(cells["instance_uid"]), int(cast("int", cells.get("frame") or 1)))
        kept = found.setdefault(key, [])
        if len(kept) < _MOST_BOXES:
            kept.append(mark(box, str(cells.get("label") or ""), _FOUND))
    return found
