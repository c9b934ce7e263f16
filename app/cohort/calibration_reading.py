"""A site's reviewed cases: the files that a table of labels names, read by the model that is to be calibrated."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.cohort.calibration import CalibrationError, ReviewedCases
from app.cohort.reference import is_named
from app.cohort.reference_check import refuse_unknown
from app.cohort.reference_row import NO, YES, ReferenceRow
from app.reading.keeper import ReaderKeeper, open_inputs
from inference.errors import OverreadError
from inference.finding import LabelProbability
from inference.frame import Frame
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import FrameAnswer, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

TASKS = ("classification", "multilabel")
_FILES = ("file", "path", "source")
_SMALLEST = 1e-300

Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class ReviewedFile:
    """A file, the truth of each label in the card's order, and its patient ("" where not known)."""

    path: Path
    truth: tuple[bool, ...]
    patient: str


def refuse_other_kinds(card: ModelCard) -> None:
    """Raise CalibrationError for a model whose answers are no calibrated probabilities of whole frames."""
    if card.task not in TASKS:
        raise CalibrationError(f"{card.id} is a model of the kind {card.task}; only classifiers can be calibrated.")
    output = card.output("logits") or card.outputs[0]
    if output.activation == "none":
        raise CalibrationError(f"{card.id} answers with probabilities of its own, which temperature does not reach.")


def reviewed_files(card: ModelCard, table: Sequence[ReferenceRow], folder: Path) -> tuple[ReviewedFile, ...]:
    """The files of a table, below `folder` where their paths are not absolute.

    Raises CalibrationError, and ReferenceTableError where the table names a label that the model has not.
    """
    column = next((one for one in _FILES if one in table[0].cells), "")
    if not column:
        raise CalibrationError(f"None of the columns {', '.join(_FILES)} is there: which files are meant?")
    refuse_unknown(table, [label.name for label in card.labels])
    found = []
    for row in table:
        truth = _truth(card, row)
        if row.cells.get(column) and truth is not None:
            found.append(ReviewedFile(folder / row.cells[column], truth, row.cells.get("patient", "")))
    if not found:
        names = ", ".join(label.name for label in card.labels)
        raise CalibrationError(f"No row says which of {names} is there.")
    return tuple(found)


def _truth(card: ModelCard, row: ReferenceRow) -> tuple[bool, ...] | None:
    """The truth of each label; None where the row does not say all, or names no label of a model that must have one."""
    names = [label.name for label in card.labels]
    if all(name.lower() in row.cells for name in names):
        words = [row.cells[name.lower()].lower() for name in names]
        return tuple(word in YES for word in words) if all(word in (*YES, *NO) for word in words) else None
    told = row.words("label")
    truth = tuple(is_named(name, told) for name in names)
    is_whole = sum(truth) == 1 if card.task == "classification" else bool(told)
    return truth if is_whole else None


def read_cases(
    card: ModelCard, files: Sequence[ReviewedFile], keeper: ReaderKeeper, pool: ModelPool, told: Told
) -> tuple[ReviewedCases, tuple[str, ...]]:
    """What the model says of each file's middle frame, and a sentence for each that could not be read."""
    kept: list[tuple[ReviewedFile, FrameAnswer]] = []
    failures: list[str] = []
    for at, one in enumerate(files, start=1):
        told(at, len(files))
        try:
            frame = _frame(one.path, keeper)
            answer = answer_now(
                InferenceRequest(f"calibrate-{at}", (frame,), card, is_urgent=False), pool, ResultCache()
            )
            kept.append((one, answer.frames[0]))
        except OverreadError as error:
            failures.append(f"{one.path.name}: {error}")
    if not kept:
        raise CalibrationError("None of the files could be read by this model.", advice=failures[0] if failures else "")
    temperature = card.calibration.temperature if card.calibration else 1.0
    logits = [logits_of(answer.probabilities, temperature, is_exclusive=card.task == "classification")
              for _, answer in kept]  # fmt: skip
    scores = [answer.uncertainty.ood_score if answer.uncertainty else None for _, answer in kept]
    normal = next((at for at, label in enumerate(card.labels) if label.is_normal), -1)
    return ReviewedCases(
        names=tuple(label.name for label in card.labels),
        logits=np.array(logits),
        truth=np.array([one.truth for one, _ in kept], bool),
        patients=np.array([one.patient for one, _ in kept], object),
        ood_scores=np.array([np.nan if score is None else score for score in scores], np.float64),
        is_exclusive=card.task == "classification",
        normal=normal,
    ), tuple(failures)


def _frame(path: Path, keeper: ReaderKeeper) -> Frame:
    for study in open_inputs([path], keeper).studies:
        for series in study.series:
            places = series.frames()
            if places:
                return keeper.decode(*places[len(places) // 2])
    raise OverreadError("There is no picture in it.")


def logits_of(
    probabilities: Sequence[LabelProbability], temperature: float, *, is_exclusive: bool
) -> NDArray[np.float64]:
    """The logits behind probabilities at a temperature; of labels that exclude each other up to a common constant."""
    values = np.array([one.probability for one in probabilities], np.float64)
    if is_exclusive:
        return temperature * np.log(np.maximum(values, _SMALLEST))
    return temperature * (np.log(np.maximum(values, _SMALLEST)) - np.log(np.maximum(1.0 - values, 1e-16)))
