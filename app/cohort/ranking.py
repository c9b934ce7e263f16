"""Which cases to read first: ranked by doubt, or a queue that fills the hours that a reader has."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.cohort.case import Cases, calls
from app.cohort.statistic import Rows

DEFAULT_MINUTES = 4.0
"""Minutes per case that are assumed where none were measured."""
RARE_BELOW = 0.1
"""A label that is called in a smaller share of the studies is rare."""
_SEED = 7


@dataclass(frozen=True, slots=True)
class Mix:
    """Shares of a queue: the most uncertain, a random audit, cases of rare labels; what is left goes to the first."""

    uncertain: float = 0.6
    audit: float = 0.2
    rare: float = 0.2


@dataclass(frozen=True, slots=True)
class QueuedCase:
    """One study of a queue and why it is there: uncertain, audit or rare."""

    study: str
    reason: str
    words: str


def rank(cases: Cases, measure: str, *, ascending: bool = False) -> Rows:
    """The rows in the order of a measure, the greatest first; rows without it come last, equal ones as they came."""
    values = cases.numbers(measure)
    keys = np.where(np.isnan(values), np.inf, values if ascending else -values)
    return np.argsort(keys, kind="stable")


def minutes_per_case(measured: Iterable[float]) -> tuple[float, int]:
    """The median of the minutes that were measured, and how many there are; the assumed one where there is none."""
    known = [one for one in measured if np.isfinite(one) and one > 0]
    return (float(np.median(known)), len(known)) if known else (DEFAULT_MINUTES, 0)


def reading_queue(
    cases: Cases,
    hours: float,
    minutes: float,
    *,
    label: str = "",
    measure: str = "normalised_entropy",
    mix: Mix | None = None,
    seed: int = _SEED,
) -> tuple[QueuedCase, ...]:
    """As many studies as fit into some hours: the most uncertain, some of rare labels, and a random audit.

    The audit is drawn from all that is left, so that what the model is sure of is looked at too: only that shows a
    model which is wrong and sure. The order is that of reading: the uncertain and the rare, the audit spread among
    them.
    The doubt is that of `label`, or of any.
    """
    mix = mix or Mix()
    worst = cases.of_label(label)
    order = list(dict.fromkeys(worst.words("study")[rank(worst, measure)].tolist()))
    room = min(len(order), int(hours * 60.0 / minutes)) if minutes > 0 else 0
    rare = _rare(cases, round(room * mix.rare))
    wanted = dict(rare)
    generator = np.random.default_rng(seed)
    rest = [one for one in order if one not in wanted]
    audit_count = min(round(room * mix.audit), len(rest))
    uncertain = rest[: max(0, room - len(wanted) - audit_count)]
    left = rest[len(uncertain) :]
    audit = [left[at] for at in generator.permutation(len(left))[: room - len(wanted) - len(uncertain)]]
    values = dict(zip(worst.words("study").tolist(), worst.numbers(measure).tolist(), strict=True))
    first = [QueuedCase(one, "uncertain", _doubt_words(measure, values[one])) for one in uncertain]
    first += [QueuedCase(study, "rare", words) for study, words in wanted.items()]
    first.sort(key=lambda one: order.index(one.study) if len(order) < 2000 else -values[one.study])
    return _spread(first, [QueuedCase(one, "audit", "drawn at random") for one in audit])


def _doubt_words(measure: str, value: float) -> str:
    return f"{measure.replace('_', ' ')} {value:.3g}"


def _rare(cases: Cases, room: int) -> dict[str, str]:
    """Studies in which a rare label is called, those of the rarest first, and of these the likeliest."""
    called = cases.take(calls(cases) & (cases.numbers("is_normal") != 1.0))
    total = len(set(cases.words("study").tolist()))
    counts = Counter(called.words("label").tolist())
    found: dict[str, str] = {}
    for label, count in sorted(counts.items(), key=lambda one: one[1]):
        if count >= RARE_BELOW * total:
            break
        rows = called.take(called.words("label") == label)
        for study in rows.words("study")[rank(rows, "probability")].tolist():
            if len(found) < room and study not in found:
                found[study] = f"{label} is called in {count} of {total}"
    return found


def _spread(first: list[QueuedCase], audit: list[QueuedCase]) -> tuple[QueuedCase, ...]:
    """The audit cases at even distances among the others, so that their kind cannot be guessed by the place."""
    if not audit:
        return tuple(first)
    result: list[QueuedCase] = []
    total = len(first) + len(audit)
    waiting = iter(first)
    audits = iter(audit)
    places = {int((at + 0.5) * total / len(audit)) for at in range(len(audit))}
    for place in range(total):
        one = next(audits if place in places else waiting, None) or next(waiting, None) or next(audits, None)
        if one is not None:
            result.append(one)
    return tuple(result)
