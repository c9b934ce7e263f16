"""How far readers agree on findings: Cohen's kappa for two of them, Fleiss' kappa for more, each with its interval."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from app.review import Review, Verdict

CATEGORIES = (Verdict.ACCEPTED, Verdict.REJECTED, Verdict.SUPPLEMENTED)
_RESAMPLES, _SEED = 2000, 20310305
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Kappa:
    """One figure of agreement. `value` is None where it says nothing: few findings, or a reader who gave one verdict.

    `low` and `high` are 95 % limits: Cohen's by its asymptotic variance (Fleiss, Cohen and Everitt 1969), Fleiss' by
    resampling the findings (percentile bootstrap, 2000 times, fixed seed).
    """

    kind: str
    readers: tuple[str, ...]
    findings: int
    agreed: int
    value: float | None = None
    low: float = 0.0
    high: float = 0.0

    @property
    def words(self) -> str:
        """As a sentence."""
        who = " and ".join(self.readers) if len(self.readers) == _FEWEST else f"{len(self.readers)} readers"
        same = f"{who}: the same verdict on {self.agreed} of {self.findings} findings"
        if self.value is None:
            return f"{same}; kappa says nothing where a reader gave one verdict only"
        return f"{same}; {self.kind} kappa {self.value:.2f} (95 % interval {self.low:.2f} to {self.high:.2f})"


Verdicts = Mapping[tuple[str, str], Mapping[str, Verdict]]
"""By study UID and finding id, then by reader's name."""


def verdicts_of(reviews: Iterable[tuple[str, str, Review]]) -> Verdicts:
    """Every verdict in these reviews, each with its study's UID and its reader's name."""
    found: dict[tuple[str, str], dict[str, Verdict]] = {}
    for study_uid, reader, review in reviews:
        for key, decision in review.decisions.items():
            if not decision.adjudicated:
                found.setdefault((study_uid, key), {})[reader] = decision.verdict
    return found


def agreements(verdicts: Verdicts) -> tuple[Kappa, ...]:
    """Cohen's kappa for each pair of readers who judged the same findings, then Fleiss' for all, where there are more.

    Fleiss' takes the findings that every reader judged.
    """
    readers = sorted({reader for one in verdicts.values() for reader in one})
    pairs = [cohen(verdicts, first, second) for first, second in combinations(readers, 2)]
    told = [one for one in pairs if one.findings]
    if len(readers) > _FEWEST:
        together = fleiss(verdicts, readers)
        told += [together] if together.findings else []
    return tuple(told)


def cohen(verdicts: Verdicts, first: str, second: str) -> Kappa:
    """Of two readers."""
    pairs = [(one[first], one[second]) for one in verdicts.values() if first in one and second in one]
    table = np.zeros((len(CATEGORIES), len(CATEGORIES)))
    for one, other in pairs:
        table[CATEGORIES.index(one), CATEGORIES.index(other)] += 1
    plain = Kappa("Cohen's", (first, second), len(pairs), int(np.trace(table)))
    if len(pairs) < _FEWEST or min(np.count_nonzero(table.sum(axis)) for axis in (0, 1)) < _FEWEST:
        return plain
    from statsmodels.stats.inter_rater import cohens_kappa

    with np.errstate(divide="ignore", invalid="ignore"):  # perfect agreement has no variance to divide by
        found = cohens_kappa(table)
    low, high = max(float(found.kappa_low), -1.0), min(float(found.kappa_upp), 1.0)
    return Kappa(plain.kind, plain.readers, plain.findings, plain.agreed, float(found.kappa), low, high)


def fleiss(verdicts: Verdicts, readers: Sequence[str]) -> Kappa:
    """Of all readers, on the findings that each of them judged."""
    whole = [one for one in verdicts.values() if all(reader in one for reader in readers)]
    table = np.array(
        [[sum(one[reader] is kind for reader in readers) for kind in CATEGORIES] for one in whole]
    ).reshape(-1, len(CATEGORIES))
    agreed = int((table.max(axis=1, initial=0) == len(readers)).sum())
    plain = Kappa("Fleiss'", tuple(readers), len(whole), agreed)
    if len(whole) < _FEWEST or np.count_nonzero(table.sum(0)) < _FEWEST:
        return plain
    from statsmodels.stats.inter_rater import fleiss_kappa

    random = np.random.default_rng(_SEED)
    drawn = (table[random.integers(0, len(table), len(table))] for _ in range(_RESAMPLES))
    values = [float(fleiss_kappa(one)) for one in drawn if np.count_nonzero(one.sum(0)) >= _FEWEST]
    low, high = (float(one) for one in np.percentile(values, (2.5, 97.5)))
    return Kappa(plain.kind, plain.readers, plain.findings, agreed, float(fleiss_kappa(table)), low, high)
