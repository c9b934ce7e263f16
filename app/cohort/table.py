"""The tables of a cohort: one row a study, one row an answer (study and label), one row a failure; CSV and Parquet.

A finished run leaves in its folder, each as `.csv` (RFC 4180, UTF-8) and as `.parquet` with the same rows and columns:

    studies     StudyRow    one row a study, in the order of the cohort, whatever became of it
    answers     AnswerRow   one row a study and label that a model judged, on the frame where the label is likeliest
    levels      a dict      the columns of `overread analyze` without `folder`; only where a model marks levels
    findings    a dict      `number`, then the columns of `overread analyze` without `made_at`
    failures    FailureRow  one row an input or study that came to nothing

`number` joins them all. No clock and no name of a machine is in any of them: two runs of the same cohort with the same
models and settings write the same bytes, on one machine or on many. What a run took is in `timings.csv`.

Text that a spreadsheet could take for a formula has a leading apostrophe in the CSV; the reader of `table_file` takes
it away again. An empty cell, null in Parquet, is a value that is not stated.
"""

import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

from app.export.csv_table import COLUMNS as FINDING_COLUMNS
from app.export.csv_table import Cell
from app.level_table import LEVEL_COLUMNS

GIVEN = "given_"
"""What a column that the list brought along is called in the tables: `site` becomes `given_site`."""


@dataclass(frozen=True, slots=True)
class StudyRow:
    """What became of one study.

    `number` is its place in the cohort, from 1; `list_row` that of its line in the list, from 1, None where a folder
    was read. `study_id` is what the list calls it, else its Study Instance UID. `path` is where it was opened:
    absolute, with "!" before the member of an archive. `outcome` is analysed, not analysed (no model fits: `reason`) or
    failed.

    `label` to `needs_review`, `source`, `position`, `site` tell of one finding: the likeliest that is not normal,
    else the first. `site` is a place in the patient, not a hospital. `findings` counts those that are not normal.
    `reference` is the list's label column, "" where there is none; `given` its other columns as (name, text).
    """

    number: int
    list_row: int | None = None
    study_id: str = ""
    path: str = ""
    outcome: str = "failed"
    reason: str = ""
    patient_name: str = ""
    patient_id: str = ""
    sex: str = ""
    age_years: int | None = None
    study_uid: str = ""
    study_date: str = ""
    modality: str = ""
    institution: str = ""
    scanner: str = ""
    frames: int = 0
    frames_read: int = 0
    model_id: str = ""
    model_version: str = ""
    label: str = ""
    probability: float | None = None
    threshold: float | None = None
    is_calibrated: bool | None = None
    instance_uid: str = ""
    frame: int | None = None
    normalised_entropy: float | None = None
    needs_review: bool | None = None
    device: str = ""
    cautions: str = ""
    source: str = ""
    position: int | None = None
    site: str = ""
    findings: int | None = None
    reference: str = ""
    given: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """What one model said of one label in one study, on the frame where that label is likeliest.

    `label` is the model's own name of it, `is_normal` marks the one that says that nothing was found; `is_found`
    whether its probability reached `threshold`, the operating point. `probability` lies in 0 to 1 and may be read as
    one where `is_calibrated`; for a landmark it is the peak of its heatmap.

    `entropy_nats` is Shannon's, natural logarithm, and `normalised_entropy` is it over its largest value, 0 to 1: of
    all labels together where they exclude each other (`is_exclusive`), of the label's heatmap for a landmark, of there
    or not for any other. `peak` is the highest value of the label's heatmap, 0 to 1; `spread_px` the root of the mean
    squared distance of its heat from the centre of that heat, in pixels of the frame, `spread_mm` the same in
    millimetres where the spacing is known. None where the model gives no map. For a classifier they are those of the
    label's Grad-CAM, where the run made one: `peak` is then the share of the map's heat in its hottest cell (its scale
    is arbitrary, so the highest value says nothing), `row` and `column` the middle of that cell; a map without any heat
    has a peak of 0 and no spread.

    `prediction_set_size` counts the labels of the conformal set at `coverage`, `prediction_set` names them, " | "
    between; None and "" where the model has no quantile. `ood_score` is the distance from the training data in the
    measure of the model's card, `is_in_distribution` what its gate says of that.

    `row` and `column` are where a landmark lies, in pixels of the frame, the origin at the outer corner of the first
    pixel. `position` is the place of the frame in its series, from 1; `frames` how many of the series were read.
    """

    number: int
    study_id: str
    study_uid: str
    series_uid: str
    model_id: str
    model_version: str
    model_sha256: str
    label: str
    site: str
    is_normal: bool
    is_exclusive: bool
    is_found: bool
    probability: float
    threshold: float
    is_calibrated: bool
    entropy_nats: float | None = None
    normalised_entropy: float | None = None
    peak: float | None = None
    spread_px: float | None = None
    spread_mm: float | None = None
    prediction_set_size: int | None = None
    prediction_set: str = ""
    coverage: float | None = None
    ood_score: float | None = None
    is_in_distribution: bool | None = None
    needs_review: bool | None = None
    stratum: str = ""
    warning: str = ""
    row: float | None = None
    column: float | None = None
    instance_uid: str = ""
    frame: int | None = None
    position: int | None = None
    frames: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class FailureRow:
    """An input that could not be opened, or a study that could not be read, and what to do about it.

    `number` is that of the study in `studies`, None where there is none; `list_row` is as in StudyRow.
    """

    input: str
    member: str
    reason: str
    advice: str
    number: int | None = None
    list_row: int | None = None


Row = TypeVar("Row", StudyRow, AnswerRow, FailureRow)
Kind = type[str] | type[int] | type[float] | type[bool]
Columns = Mapping[str, Kind]


def columns_of(row: type[StudyRow] | type[AnswerRow] | type[FailureRow]) -> dict[str, Kind]:
    """The columns of a kind of row, in order, each with what its cells hold; `given` is not among them."""
    hints = get_type_hints(row)
    return {one.name: _kind(hints[one.name]) for one in fields(row) if one.name != "given"}


_FLOATS = (
    "row", "column", "peak", "threshold", "entropy_nats", "normalised_entropy", "probability", "top", "left", "bottom",
    "right",
)  # fmt: skip
_WHOLE = ("number", "position", "frames", "frame", "rejected_count", "unreviewed_count", "area_px")
_FLAGS = ("needs_review", "is_calibrated", "is_normal")


def _kinds(names: Sequence[str]) -> dict[str, Kind]:
    whole = dict.fromkeys(_WHOLE, int) | dict.fromkeys(_FLOATS, float) | dict.fromkeys(_FLAGS, bool)
    return {name: whole.get(name, str) for name in names}


LEVELS = _kinds([one for one in LEVEL_COLUMNS if one != "folder"])
FINDINGS = _kinds(["number", *(one for one in FINDING_COLUMNS if one != "made_at")])
"""`finding` is text: the number in the report, or "none", or "not analysed"."""


def cells_of(row: StudyRow | AnswerRow | FailureRow) -> dict[str, Cell]:
    """A row as cells; what the list gave has columns of its own."""
    cells: dict[str, Cell] = {one.name: getattr(row, one.name) for one in fields(row) if one.name != "given"}
    if isinstance(row, StudyRow):
        cells |= {f"{GIVEN}{name}": text for name, text in row.given}
    return cells


def study_columns(given: Sequence[str] = ()) -> dict[str, Kind]:
    """The columns of `studies`, those that the list brought along last."""
    return columns_of(StudyRow) | {f"{GIVEN}{name}": str for name in given}


_KINDS: dict[object, Kind] = {str: str, int: int, float: float, bool: bool}


def _kind(hint: object) -> Kind:
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(one for one in get_args(hint) if one is not types.NoneType)
    return _KINDS[hint]
