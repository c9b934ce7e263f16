"""The order in which a project's cases are read: uncertain, at random, rare; and which of them come twice.

The same studies, shares and seed give the same order. The shares hold for every part of the queue, from its first case
on, so that a project that is ended early was mixed all the same.
"""

import hashlib
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.project.plan import QueueMix

UNCERTAIN, AUDIT, RARE = "uncertain", "audit", "rare"
RARE_BELOW = 0.1
"""A label that is told of a smaller share of the studies is rare."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A study that may become a case: `risk` is the greatest normalised entropy, None where no model was asked."""

    study_uid: str
    risk: float | None = None
    labels: tuple[str, ...] = ()
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """One place of a queue. `repeats` is the id of the case that comes here again."""

    id: str
    place: int
    study_uid: str
    reason: str
    repeats: str = ""


def planned(candidates: Sequence[Candidate], mix: QueueMix, project_id: str) -> tuple[PlannedCase, ...]:
    """The queue of a project."""
    chosen = list(_mixed(candidates, mix))[: mix.limit or None]
    cases = [(_id(project_id, one.study_uid, "1"), one.study_uid, reason, "") for one, reason in chosen]
    ordered = _with_repeats(cases, mix, project_id)
    return tuple(PlannedCase(key, place, uid, why, of) for place, (key, uid, why, of) in enumerate(ordered, start=1))


def _mixed(candidates: Sequence[Candidate], mix: QueueMix) -> Iterator[tuple[Candidate, str]]:
    """Each time from the list that is furthest behind its share; one that is empty leaves its share to the others."""
    known = {one.study_uid: one for one in sorted(candidates, key=lambda one: one.study_uid)}
    lists = {
        UNCERTAIN: iter(_by_doubt(known.values())),
        RARE: iter(_rare(known.values())),
        AUDIT: iter(_shuffled(known.values(), mix.seed)),
    }
    shares = {UNCERTAIN: mix.uncertain, RARE: mix.rare, AUDIT: mix.audit}
    open_lists = [name for name in lists if shares[name] > 0]
    taken: Counter[str] = Counter()
    used: set[str] = set()
    while len(used) < len(known):
        total = sum(shares[name] for name in open_lists)
        step = len(used) + 1
        order = sorted(open_lists, key=lambda name: taken[name] - step * shares[name] / (total or 1.0))
        for name in order:
            one = next((one for one in lists[name] if one.study_uid not in used), None)
            if one is not None:
                taken[name] += 1
                used.add(one.study_uid)
                yield one, name
                break
            open_lists.remove(name)
        else:  # what no list with a share has left comes last, at random
            for one in _shuffled((one for uid, one in known.items() if uid not in used), mix.seed):
                yield one, AUDIT
            return


def _by_doubt(candidates: Iterable[Candidate]) -> list[Candidate]:
    told = [one for one in candidates if one.risk is not None]
    return sorted(told, key=lambda one: -(one.risk or 0.0))


def _rare(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Studies of which a rare label is told, those of the rarest first, of these the likeliest."""
    listed = list(candidates)
    counts = Counter(label for one in listed for label in set(one.labels))
    rare = {label: count for label, count in counts.items() if count < RARE_BELOW * len(listed)}
    told = [one for one in listed if any(label in rare for label in one.labels)]
    return sorted(
        told, key=lambda one: (min(rare[label] for label in one.labels if label in rare), -(one.probability or 0.0))
    )


def _shuffled(candidates: Iterable[Candidate], seed: int) -> list[Candidate]:
    listed = list(candidates)
    return [listed[at] for at in np.random.default_rng(seed).permutation(len(listed))]


_Case = tuple[str, str, str, str]


def _with_repeats(cases: list[_Case], mix: QueueMix, project_id: str) -> list[_Case]:
    """The same, with some cases a second time: at least `repeat_after` others later, or last where there are fewer."""
    generator = np.random.default_rng(mix.seed + 1)
    count = round(mix.repeats * len(cases))
    chosen = set(generator.permutation(len(cases))[:count].tolist())
    due: list[tuple[int, _Case]] = []
    ordered: list[_Case] = []
    for at, one in enumerate(cases):
        ordered.append(one)
        if at in chosen:
            later = at + mix.repeat_after + int(generator.integers(0, mix.repeat_after + 1))
            due.append((later, (_id(project_id, one[1], "2"), one[1], one[2], one[0])))
        now = [again for later, again in due if later <= at]
        due = [(later, again) for later, again in due if later > at]
        ordered += now
    return [*ordered, *(again for _, again in sorted(due))]


def _id(project_id: str, study_uid: str, time: str) -> str:
    digest = hashlib.sha256(f"{project_id}\0{study_uid}\0{time}".encode()).digest()
    return uuid.UUID(bytes=digest[:16], version=4).hex
