"""What a table of reference labels must not hold: labels that no model has, rows that contradict each other.

A misspelt label would count as "not there" and make every figure wrong without a word, so it is refused by its name.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from app.cohort.reference_row import ABOUT, KEYS, NO, NOTHING, READER, YES, ReferenceRow, ReferenceTableError

_NEAR = 0.6
_NEAR_COLUMN = 0.8
_MOST = 5


def refuse_unknown(
    table: Sequence[ReferenceRow], labels: Iterable[str], others: Collection[str] = (), *, way_out: str = ""
) -> None:
    """Raise ReferenceTableError for words that name none of `labels`, nor of `others` that the reader knows of.

    `labels` are those of every model of the cohort, not only those of the cases: a reference may well name a
    label that no analysed study was asked about. `way_out` says what else may be done than to correct the table.
    """
    by_fold: dict[str, str] = {}
    for one in labels:
        by_fold.setdefault(one.casefold(), one)
    known = {*by_fold, *(one.casefold() for one in others), *NOTHING}
    told = [*_unknown_words(table, known, by_fold), *_unknown_columns(table, known, by_fold)]
    if told:
        more = f" (and {len(told) - _MOST} more)" if len(told) > _MOST else ""
        words = f"The reference names what no model of this cohort knows: {'; '.join(told[:_MOST])}{more}."
        labels_words = f"The labels are {', '.join(by_fold.values())}; “none” says that there is none of them."
        advice = f"{labels_words} Correct the table{way_out}."
        raise ReferenceTableError(words, advice=advice)
    _refuse_odd_flags(table, by_fold)


def _unknown_words(table: Sequence[ReferenceRow], known: Collection[str], by_fold: Mapping[str, str]) -> Iterator[str]:
    lines: dict[tuple[str, str], list[int]] = {}
    for row in table:
        for column in row.cells:
            if column == "label" or column.startswith(READER):
                for word in row.words(column):
                    if word.casefold() not in known:
                        lines.setdefault((column, word), []).append(row.line)
    for (column, word), at in lines.items():
        where = "" if column == "label" else f", column {column}"
        yield f"“{word:.60}” ({lines_words(at)}{where}{_near(word, by_fold, _NEAR)})"


def _unknown_columns(
    table: Sequence[ReferenceRow], known: Collection[str], by_fold: Mapping[str, str]
) -> Iterator[str]:
    """Columns of yes and no whose name is nearly that of a label."""
    for column in table[0].cells if table else ():
        is_other = column in (*KEYS, *ABOUT, "label") or column.startswith(READER) or column.casefold() in known
        if is_other or not all(row.cells.get(column, "").lower() in (*YES, *NO, "") for row in table):
            continue
        if near := _near(column, by_fold, _NEAR_COLUMN):
            yield f"the column “{column:.60}” ({near.removeprefix('; ')})"


def _near(word: str, by_fold: Mapping[str, str], least: float) -> str:
    near = [by_fold[one] for one in get_close_matches(word.casefold(), list(by_fold), 3, least)]
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _refuse_odd_flags(table: Sequence[ReferenceRow], by_fold: Collection[str]) -> None:
    for row in table:
        for column, text in row.cells.items():
            if column.casefold() in by_fold and text.lower() not in (*YES, *NO, ""):
                words = f"Line {row.line} says “{text:.40}” of {column}: neither yes nor no."
                raise ReferenceTableError(words, advice="Write 1 or 0, yes or no; leave empty what is not known.")


def distinct_rows(
    table: Sequence[ReferenceRow], key: str, labels: Iterable[str], place: Callable[[str], Hashable]
) -> tuple[ReferenceRow, ...]:
    """The table with one row for each study that it names; `place` makes two spellings of one name equal.

    Raises ReferenceTableError where two rows name the same study and do not say the same of it.
    """
    names = {one.casefold() for one in labels}
    first: dict[Hashable, ReferenceRow] = {}
    told: list[str] = []
    kept: list[ReferenceRow] = []
    for row in table:
        if not row.cells.get(key):
            kept.append(row)
            continue
        before = first.setdefault(place(row.cells[key]), row)
        if before is row:
            kept.append(row)
        elif _said(before, names) != _said(row, names):
            told.append(f"lines {before.line} and {row.line} ({row.cells[key]:.80})")
    if told:
        more = f", and {len(told) - _MOST} more" if len(told) > _MOST else ""
        words = f"Rows of the reference contradict each other: {', '.join(told[:_MOST])}{more}."
        raise ReferenceTableError(words, advice="Leave one row for each study, with all its labels in it.")
    return tuple(kept)


def _said(row: ReferenceRow, names: Collection[str]) -> dict[str, object]:
    """What a row says, whatever the order and the case of its words."""
    said: dict[str, object] = {}
    for column, text in row.cells.items():
        if column == "label" or column.startswith(READER):
            said[column] = frozenset(one.casefold() for one in row.words(column))
        elif column.casefold() in names:
            said[column] = text.lower() in YES if text else None
    return said


def refuse_no_answer(table: Sequence[ReferenceRow], labels: Iterable[str]) -> None:
    """Raise ReferenceTableError where no column says what is there."""
    columns, names = table[0].cells, tuple(labels)
    by_fold = {one.casefold() for one in names}
    if "label" not in columns and not any(one.casefold() in by_fold for one in columns):
        shown = ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")
        raise ReferenceTableError(
            f"No column says what is there. The columns are: {', '.join(columns)}.",
            advice=f"Name one `label`, or have a column of 1 and 0 for each label ({shown}).",
        )


def lines_words(lines: Sequence[int]) -> str:
    """'line 3', 'lines 3, 4, 9, 12, 15 and 20 more'."""
    if len(lines) == 1:
        return f"line {lines[0]}"
    more = f" and {len(lines) - _MOST} more" if len(lines) > _MOST else ""
    return f"lines {', '.join(str(one) for one in lines[:_MOST])}{more}"
