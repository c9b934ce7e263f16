"""Where a project's studies come from: a folder, a list, or the output of a run over a cohort."""

from dataclasses import dataclass
from pathlib import Path

from app.cohort.entry_list import read_list
from app.cohort.table import StudyRow
from app.cohort.table_file import ENDS, read_rows
from app.project.queue import Candidate
from inference.errors import OverreadError

_LISTS = (".csv", ".tsv", ".txt")


class SourceError(OverreadError):
    """A project's studies cannot be found."""

    default_advice = "Choose a folder of studies, a list with a column path, or the folder of a finished run."


@dataclass(frozen=True, slots=True)
class StudySource:
    """The paths to open, and what a run over a cohort said of the studies in them."""

    paths: tuple[Path, ...]
    known: tuple[Candidate, ...] = ()


def studies_of(path: Path) -> StudySource:
    """What lies in a folder, a list or the folder of a run; raises OverreadError."""
    if path.is_dir():
        is_run = any((path / f"studies{end}").is_file() for end in ENDS)
        found = _of_run(path) if is_run else StudySource((path,))
    elif path.suffix.casefold() in _LISTS:
        entries = read_list(path).entries()
        named = (one.sources[0].path for one in entries if one.is_readable and one.sources)
        found = StudySource(tuple(dict.fromkeys(named)))
    else:
        found = StudySource((path,))
    if not found.paths:
        raise SourceError("It names no study.")
    return found


def _of_run(folder: Path) -> StudySource:
    """The studies of a run, with the doubt and the label that it told of each."""
    rows = tuple(read_rows(folder, "studies", StudyRow))
    paths = tuple(dict.fromkeys(Path(one.path.split("!", 1)[0]) for one in rows if one.path and one.study_uid))
    known = tuple(
        Candidate(one.study_uid, one.normalised_entropy, (one.label,) if one.label else (), one.probability)
        for one in rows
        if one.study_uid and one.outcome == "analysed"
    )
    return StudySource(paths, known)
