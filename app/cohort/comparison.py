"""Two models or readers over the same studies of a cohort: areas, calls, agreement."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from app.cohort.case import Cases, calls
from app.cohort.reference import Referenced
from app.cohort.statistic import Flags, Rows
from app.cohort.statistic_comparison import (
    Agreement,
    AreaComparison,
    CallComparison,
    agreement,
    compare_areas,
    compare_calls,
)

ABSENT, PRESENT = "absent", "present"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two who judged one label; areas only of two models, calls only where there is a reference."""

    label: str
    first: str
    second: str
    agreement: Agreement
    areas: AreaComparison | None = None
    calls: CallComparison | None = None


def with_other_run(cases: Cases, other: Cases) -> Cases:
    """The cases of two runs over the same studies, those of the second under the studies of the first.

    A study is known by its Study Instance UID, else by where it was opened.
    """
    uids = dict(zip(cases.words("study_uid").tolist(), cases.words("study").tolist(), strict=True))
    paths = dict(zip(cases.words("path").tolist(), cases.words("study").tolist(), strict=True))
    uids.pop("", None)
    studies = [
        uids.get(uid) or paths.get(path, "")
        for uid, path in zip(other.words("study_uid").tolist(), other.words("path").tolist(), strict=True)
    ]
    same_ids = set(cases.models) & set(other.models)
    columns: dict[str, Any] = {
        name: np.concatenate((values, other.columns[name])) for name, values in cases.columns.items()
    }
    columns["study"] = np.concatenate((cases.words("study"), np.array(studies, object)))
    ids = [f"{one} (2)" if one in same_ids else one for one in other.words("model_id").tolist()]
    columns["model_id"] = np.concatenate((cases.words("model_id"), np.array(ids, object)))
    joined = Cases(columns)
    return joined.take(joined.words("study") != "")


def comparisons(found: Referenced) -> tuple[Comparison, ...]:
    """Every two models, and every model with every reader, and every two readers, for each label that both judged."""
    return tuple(one for label in found.cases.labels for one in (*_of_models(found, label), *_of_readers(found, label)))


def _of_models(found: Referenced, label: str) -> Iterator[Comparison]:
    cases = found.cases
    for first, second in combinations(cases.models, 2):
        rows, others = _shared(cases, label, first, second)
        if not rows.size:
            continue
        truth, probability = found.truth[rows], cases.numbers("probability")
        called = calls(cases)
        yield Comparison(
            label, first, second,
            agreement=_agreement(called[rows], called[others]),
            areas=compare_areas(truth, probability[rows], probability[others]),
            calls=compare_calls(truth, called[rows], called[others]),
        )  # fmt: skip


def _shared(cases: Cases, label: str, first: str, second: str) -> tuple[Rows, Rows]:
    """The rows of two models for the same studies, in the same order."""
    studies, is_label = cases.words("study"), cases.words("label") == label
    places: list[dict[str, int]] = []
    for model_id in (first, second):
        rows = np.flatnonzero(is_label & (cases.words("model_id") == model_id))
        places.append({str(studies[at]): int(at) for at in rows})
    shared = [one for one in places[0] if one in places[1]]
    both = [np.array([place[one] for one in shared], np.intp) for place in places]
    return both[0], both[1]


def _of_readers(found: Referenced, label: str) -> Iterator[Comparison]:
    cases = found.cases
    called = calls(cases)
    is_label = cases.words("label") == label
    for model_id in cases.models:
        is_model = is_label & (cases.words("model_id") == model_id)
        for name, seen in found.readers.items():
            rows = np.flatnonzero(is_model & ~np.isnan(seen))
            if rows.size:
                yield _pair(label, model_id, f"reader {name}", found.truth[rows], called[rows], seen[rows] == 1.0)
    for (name, seen), (other, also) in combinations(found.readers.items(), 2):
        first_model = cases.models[0] if cases.models else ""
        both = is_label & (cases.words("model_id") == first_model) & ~np.isnan(seen) & ~np.isnan(also)
        rows = np.flatnonzero(both)
        if rows.size:
            names = f"reader {name}", f"reader {other}"
            yield _pair(label, *names, found.truth[rows], seen[rows] == 1.0, also[rows] == 1.0)


def _pair(label: str, first: str, second: str, truth: Flags, one: Flags, other: Flags) -> Comparison:
    return Comparison(label, first, second, _agreement(one, other), calls=compare_calls(truth, one, other))


def _agreement(one: Flags, other: Flags) -> Agreement:
    return agreement(_words(one), _words(other))


def _words(flags: Flags) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    return np.where(flags, PRESENT, ABSENT).astype(object)
