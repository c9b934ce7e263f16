"""Reference labels of a cohort's studies, from a table (CSV), and whom else the table quotes.

The table has one row a study. Which study it is, it says in the first of these columns that it has: `number` (that of
the run's tables), `study_uid`, `study_id`, `file` (or `path`, `source`: the end of the path is enough), `patient_id`.
What is there, it says in a column `label` (several with " | " between), or in one column for each label of the model
with 1 or 0 (yes or no, true or false); `none` or `normal` says that there is none of them. A label that no model of the
cohort has is refused by its name, and so are rows of one study that contradict each other. A column `reader_NAME`
quotes another reader in the same words as `label`.
`patient`, `sex`, `age`, `scanner` and `site` (the hospital), where they are there, stand above what the files say. An
empty cell says nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.cohort.case import Cases
from app.cohort.reading import Cohort
from app.cohort.reference_check import distinct_rows, refuse_no_answer
from app.cohort.reference_row import ABOUT, KEYS, NO, READER, YES, ReferenceRow, ReferenceTableError
from app.cohort.statistic import Flags, Words

_PATHS = ("file", "path", "source")


@dataclass(frozen=True, slots=True, eq=False)
class Referenced:
    """The cases that the reference speaks of, with its word on each.

    `truth` says of each row whether its label is there; `readers` maps another reader's name to whether that reader
    saw it (NaN where not said). `stated` is the reference's own word for the study, "" where it has a column a label.
    `unmatched` are the rows of the table for which the cohort has no study, `silent` those that name one and say
    nothing of it; `key` is the column that names the study.
    """

    cases: Cases
    truth: Flags
    stated: Words
    readers: Mapping[str, np.ndarray[tuple[int], np.dtype[np.float64]]]
    unmatched: tuple[ReferenceRow, ...] = ()
    silent: tuple[ReferenceRow, ...] = ()
    key: str = ""


def own_table(cohort: Cohort) -> tuple[ReferenceRow, ...]:
    """The reference labels that the cohort's list brought along; none where it has no label column."""
    return tuple(
        ReferenceRow(
            {name.strip().lower(): text for name, text in one.given}
            | {"number": str(one.number), "label": one.reference},
            (one.list_row or 0) + 1,
        )
        for one in cohort.studies
        if one.reference
    )


def referenced(cases: Cases, table: Sequence[ReferenceRow], study_ids: Mapping[str, str] | None = None) -> Referenced:
    """The cases for which the table has a word; raises ReferenceTableError where it has none for any.

    `study_ids` maps `study` to what the cohort's list calls it.
    """
    key = next((one for one in KEYS if one in table[0].cells), "")
    if not key:
        words = f"No column says which study is meant. The columns are: {', '.join(table[0].cells)}."
        raise ReferenceTableError(words, advice=f"Name one of them {', '.join(KEYS)}.")
    refuse_no_answer(table, cases.labels)
    table = distinct_rows(table, key, cases.labels, _parts if key in _PATHS else str)
    found = _matched(cases, table, key, study_ids or {})
    column = "label" if "label" in table[0].cells else ""
    rows, truths, stated = [], [], []
    for at, label in enumerate(cases.words("label").tolist()):
        row = found.get(str(cases.words("study")[at]))
        truth = None if row is None else _truth(row, label, column)
        if row is not None and truth is not None:
            rows.append(at)
            truths.append(truth)
            stated.append(" | ".join(row.words(column)) if column else "")
    if not found:
        named = next((row.cells[key] for row in table if row.cells.get(key)), "nothing")
        words = f"The column {key!r} names no study of this cohort; its first word is “{named:.80}”."
        raise ReferenceTableError(words, advice=f"It is compared with {_MEANT[key]} of the run's studies.csv.")
    if not rows:
        raise ReferenceTableError("No row says what is there: their cells of labels are empty.")
    kept = cases.take(np.array(rows, np.intp))
    matched = [found[one] for one in kept.words("study").tolist()]
    used = {id(one) for one in found.values()}
    silent = used - {id(one) for one in matched}
    return Referenced(
        cases=_with_facts(kept, matched),
        truth=np.array(truths, bool),
        stated=np.array(stated, object),
        readers=_readers(kept, matched),
        unmatched=tuple(one for one in table if id(one) not in used),
        silent=tuple(one for one in table if id(one) in silent),
        key=key,
    )


_MEANT = {
    "number": "`number`", "study_uid": "`study_uid`", "study_id": "`study_id`", "patient_id": "`patient_id`",
    **dict.fromkeys(_PATHS, "the end of `path`"),
}  # fmt: skip


def _matched(
    cases: Cases, table: Sequence[ReferenceRow], key: str, study_ids: Mapping[str, str]
) -> dict[str, ReferenceRow]:
    """The row of each study."""
    by_key = {row.cells[key]: row for row in table if row.cells.get(key)}
    found: dict[str, ReferenceRow] = {}
    names = cases.words("study").tolist()
    columns = {name: cases.words(name) for name in ("study_uid", "patient_id", "path")}
    numbers = cases.numbers("number")
    by_tail = _by_tail(by_key) if key in _PATHS else {}
    for at, name in enumerate(names):
        if name in found:
            continue
        if key in _PATHS:
            row = _by_path(str(columns["path"][at]), by_tail)
        elif key == "study_id":
            row = by_key.get(study_ids.get(name, ""))
        elif key == "number":
            row = by_key.get(f"{numbers[at]:.0f}")
        else:
            row = by_key.get(str(columns[key][at]))
        if row is not None:
            found[name] = row
    return found


def _parts(path: str) -> tuple[str, ...]:
    return tuple(one for one in path.replace("\\", "/").replace("!", "/").split("/") if one not in ("", "."))


def _by_tail(by_key: Mapping[str, ReferenceRow]) -> dict[tuple[str, ...], ReferenceRow | None]:
    """Rows by the parts of their paths; a file's bare name too, where only one row has it."""
    found: dict[tuple[str, ...], ReferenceRow | None] = {_parts(key): row for key, row in by_key.items()}
    for key, row in by_key.items():
        for start in range(1, len(_parts(key))):
            tail = _parts(key)[start:]
            found[tail] = row if tail not in found or found[tail] is row else None
    return found


def _by_path(path: str, by_tail: Mapping[tuple[str, ...], ReferenceRow | None]) -> ReferenceRow | None:
    parts = _parts(path)
    for start in range(len(parts)):
        row = by_tail.get(parts[start:])
        if row is not None:
            return row
    return None


def _truth(row: ReferenceRow, label: str, column: str) -> bool | None:
    """Whether a label is there, by the label column or by one of its own; None where nothing is said."""
    if label.lower() in row.cells:
        return _flag(row.cells[label.lower()])
    if not column or not row.words(column):
        return None
    return is_named(label, row.words(column))


def is_named(label: str, words: Iterable[str]) -> bool:
    """Whether some words name a label, whatever their case."""
    return label.casefold() in {one.casefold() for one in words}


def _flag(text: str) -> bool | None:
    word = text.lower()
    return True if word in YES else False if word in NO else None


def _readers(cases: Cases, rows: Sequence[ReferenceRow]) -> dict[str, np.ndarray[tuple[int], np.dtype[np.float64]]]:
    names = [one for one in rows[0].cells if one.startswith(READER)]
    labels = cases.words("label").tolist()
    return {
        name.removeprefix(READER): np.array(
            [
                float(is_named(label, row.words(name))) if row.words(name) else np.nan
                for label, row in zip(labels, rows, strict=True)
            ]
        )
        for name in names
    }


def _with_facts(cases: Cases, rows: Sequence[ReferenceRow]) -> Cases:
    """The cases with what the table says of their patients and scanners."""
    columns = dict(cases.columns)
    for name, column in ABOUT.items():
        if not any(row.cells.get(name) for row in rows):
            continue
        if column == "age":
            known = cases.numbers(column).tolist()
            columns[column] = np.array(
                [_age(row.cells.get(name, ""), one) for row, one in zip(rows, known, strict=True)]
            )
        else:
            words = cases.words(column).tolist()
            columns[column] = np.array(
                [row.cells.get(name) or one for row, one in zip(rows, words, strict=True)], object
            )
    return Cases(columns)


def _age(text: str, otherwise: float) -> float:
    try:
        return float(text)
    except ValueError:
        return otherwise
