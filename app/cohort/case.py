"""The cases of a cohort: one row for each label of each series that a model has read, held by column.

Columns of text are arrays of str ("" where it is not known), columns of numbers float64 (NaN where it is not known).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.cohort.statistic import Flags, Numbers, Rows, Words

TEXTS = (
    "study", "patient", "patient_name", "patient_id", "study_uid", "study_date", "modality", "sex", "scanner",
    "institution", "path", "series_uid", "model_id", "model_version", "model_sha256", "label", "site", "warning",
    "instance_uid", "source",
)  # fmt: skip
"""`study` names a study in this cohort and nowhere else; `patient` tells patients apart without saying who they are."""

NUMBERS = (
    "number", "age", "frame", "probability", "threshold", "normalised_entropy", "entropy_nats", "peak", "spread",
    "set_size", "ood_score", "is_outside", "is_normal", "is_exclusive", "is_calibrated", "needs_review", "row",
    "column",
)  # fmt: skip

MEASURES: Mapping[str, str] = {
    "normalised_entropy": "Normalised entropy",
    "entropy_nats": "Entropy (nats)",
    "probability": "Probability",
    "peak": "Peak confidence",
    "spread": "Spatial spread",
    "set_size": "Conformal set size",
    "ood_score": "Out-of-distribution score",
}
"""The measures that cases are ranked and plotted by, in the words of the screen."""

IDENTIFYING = (
    "patient_name", "patient_id", "study_uid", "study_date", "institution", "path", "series_uid", "instance_uid",
    "source",
)  # fmt: skip
"""The columns that can say who the patient is; they leave only when they are asked for."""

EVERY_LABEL = ""
"""The label of a view that shows each study by the row of its greatest doubt."""


@dataclass(frozen=True, slots=True, eq=False)
class Cases:
    """Rows by column; every column of TEXTS and NUMBERS is there, and all are of one length."""

    columns: Mapping[str, NDArray[np.object_] | NDArray[np.float64]]

    def __len__(self) -> int:
        return len(self.columns["study"])

    def words(self, name: str) -> Words:
        """A column of text."""
        return np.asarray(self.columns[name], object)

    def numbers(self, name: str) -> Numbers:
        """A column of numbers."""
        return np.asarray(self.columns[name], np.float64)

    def take(self, rows: Rows | Flags) -> "Cases":
        """Some of the rows, in the order given."""
        return Cases({name: values[rows] for name, values in self.columns.items()})

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of their first row."""
        return tuple(dict.fromkeys(self.words("label").tolist()))

    @property
    def models(self) -> tuple[str, ...]:
        """The models' ids, in the order of their first row."""
        return tuple(dict.fromkeys(self.words("model_id").tolist()))

    def measures(self) -> tuple[str, ...]:
        """The measures that are known for any row."""
        return tuple(name for name in MEASURES if not np.isnan(self.numbers(name)).all())

    def of_model(self, model_id: str) -> "Cases":
        """The rows of one model."""
        return self.take(self.words("model_id") == model_id)

    def of_label(self, label: str) -> "Cases":
        """One row for each study and model: that of the greatest doubt, of this label or of any."""
        chosen = self.take(self.words("label") == label) if label else self
        return chosen.take(greatest(chosen, "normalised_entropy"))


def cases_of(rows: Sequence[Mapping[str, object]]) -> Cases:
    """Cases from rows that map a column to its cell; what a row does not name is not known."""
    columns: dict[str, NDArray[np.object_] | NDArray[np.float64]] = {}
    for name in TEXTS:
        columns[name] = np.array([str(row.get(name) or "") for row in rows], object)
    for name in NUMBERS:
        columns[name] = np.array([_number(row.get(name)) for row in rows], np.float64)
    return Cases(columns)


def _number(cell: object) -> float:
    return float(cell) if isinstance(cell, int | float) else float("nan")


def greatest(cases: Cases, measure: str) -> Rows:
    """The place of the row with the greatest value for each study and model, in the order of their first row.

    Of equal ones, as of labels that exclude each other, that with the highest probability is taken.
    """
    values = np.nan_to_num(cases.numbers(measure), nan=-np.inf).tolist()
    probabilities = np.nan_to_num(cases.numbers("probability"), nan=-1.0).tolist()
    best: dict[object, int] = {}
    for at, key in enumerate(study_keys(cases)):
        known = best.setdefault(key, at)
        if (values[at], probabilities[at]) > (values[known], probabilities[known]):
            best[key] = at
    return np.array(list(best.values()), np.intp)


def study_keys(cases: Cases) -> list[tuple[str, str]]:
    """(study, model) of each row."""
    return list(zip(cases.words("study").tolist(), cases.words("model_id").tolist(), strict=True))


def calls(cases: Cases) -> Flags:
    """Whether each row's label is called: its probability reached its operating point."""
    with np.errstate(invalid="ignore"):
        return np.asarray(cases.numbers("probability") >= cases.numbers("threshold"))


def outside(cases: Cases) -> Flags:
    """Whether each row's frame is unlike the training: so its model's gate says."""
    return np.asarray(cases.numbers("is_outside") == 1.0)
