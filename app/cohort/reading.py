"""A finished run read back as cases: each answer with what is known of its study."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.cohort.case import Cases, cases_of
from app.cohort.run_record import read_record
from app.cohort.table import AnswerRow, FailureRow, StudyRow
from app.cohort.table_file import ENDS, TableError, read_rows

PATIENT, MINUTES, HOSPITAL = "patient", "minutes", "site"
"""Columns that a list may bring along: who the patient is in its own words, how long the reading took, the hospital."""


@dataclass(frozen=True, slots=True, eq=False)
class Cohort:
    """A run's studies and the cases that were made of its answers.

    `models` are the ids of all that its record names, used or not; `failures` is what came to nothing. `left` counts
    the studies that an unfinished run has not read yet.
    """

    folder: Path
    studies: tuple[StudyRow, ...]
    cases: Cases
    models: tuple[str, ...] = ()
    failures: tuple[FailureRow, ...] = ()
    left: int = 0

    @property
    def outcomes(self) -> Mapping[str, int]:
        """How many studies were analysed, were not, and failed."""
        words = [one.outcome for one in self.studies]
        return {one: words.count(one) for one in ("analysed", "not analysed", "failed")}

    @property
    def study_ids(self) -> Mapping[str, str]:
        """What the list calls each study, by its name in the cases."""
        return {study_name(one.number): one.study_id for one in self.studies}

    @property
    def minutes(self) -> tuple[float, ...]:
        """The minutes per study that the list brought along, NaN where it does not say."""
        return tuple(_number(dict(one.given).get(MINUTES, "")) for one in self.studies)


def read_cohort(folder: Path) -> Cohort:
    """The tables of a run's folder; raises TableError, and CohortError where its record is damaged."""
    record = read_record(folder) if folder.is_dir() else None
    said = record.said if record is not None else {}
    if said and not any((folder / f"studies{end}").is_file() for end in ENDS):
        words = f"The run in {folder.name} was ended before it wrote a table."
        raise TableError(
            words, advice=f"Finish it first: `overread cohort run` with the same arguments and --out {folder.name}."
        )
    studies = tuple(read_rows(folder, "studies", StudyRow))
    return Cohort(
        folder,
        studies,
        joined(studies, read_rows(folder, "answers", AnswerRow)),
        models=tuple(str(one.get("id", "")) for one in said.get("model", ())),
        failures=tuple(read_rows(folder, "failures", FailureRow)),
        left=int(said.get("outcome", {}).get("entries_to_be_read", 0)),
    )


def joined(studies: Iterable[StudyRow], answers: Iterable[AnswerRow]) -> Cases:
    """One case for each answer, with its study's patient, scanner and date.

    The spread is in millimetres where the spacing of every frame is known, else in pixels.
    """
    known: dict[int, dict[str, object]] = {}
    patients: dict[str, str] = {}
    for one in studies:
        known[one.number] = _study_cells(one, patients)
    found = list(answers)
    is_spaced = all(one.spread_mm is not None for one in found if one.spread_px is not None)
    return cases_of([_cells(one, known.get(one.number, {}), is_spaced=is_spaced) for one in found])


def _study_cells(one: StudyRow, patients: dict[str, str]) -> dict[str, object]:
    given = dict(one.given)
    who = given.get(PATIENT) or one.patient_id or one.patient_name
    return {
        "study": study_name(one.number),
        "number": one.number,
        "patient": patients.setdefault(who, f"P{len(patients) + 1:05d}") if who else "",
        "patient_name": one.patient_name,
        "patient_id": one.patient_id,
        "study_date": one.study_date,
        "modality": one.modality,
        "sex": one.sex,
        "age": one.age_years,
        "scanner": one.scanner,
        "institution": given.get(HOSPITAL) or one.institution,
        "path": one.path,
    }


def _cells(one: AnswerRow, study: Mapping[str, object], *, is_spaced: bool) -> dict[str, object]:
    return {
        **study,
        "study_uid": one.study_uid,
        "series_uid": one.series_uid,
        "model_id": one.model_id,
        "model_version": one.model_version,
        "model_sha256": one.model_sha256,
        "label": one.label,
        "site": one.site,
        "warning": one.warning,
        "instance_uid": one.instance_uid,
        "source": one.source,
        "frame": one.frame,
        "probability": one.probability,
        "threshold": one.threshold,
        "normalised_entropy": one.normalised_entropy,
        "entropy_nats": one.entropy_nats,
        "peak": one.peak,
        "spread": one.spread_mm if is_spaced else one.spread_px,
        "set_size": one.prediction_set_size,
        "ood_score": one.ood_score,
        "is_outside": None if one.is_in_distribution is None else float(not one.is_in_distribution),
        "is_normal": float(one.is_normal),
        "is_exclusive": float(one.is_exclusive),
        "is_calibrated": float(one.is_calibrated),
        "needs_review": None if one.needs_review is None else float(one.needs_review),
        "row": one.row,
        "column": one.column,
    }


def study_name(number: int) -> str:
    """What a study is called in this cohort: it says nothing of the patient."""
    return f"S{number:05d}"


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")
