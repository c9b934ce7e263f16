"""Risk strata: groups of cases above a limit of one measure; the limits can be moved, and each says where it lies."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.cohort.case import MEASURES, Cases
from app.cohort.statistic import Numbers, Words
from inference.errors import OverreadError
from inference.model_card import ModelCard

_RULE = re.compile(r"\s*(?P<label>[^:]*):\s*(?P<measure>[a-z_]+)\s*>\s*(?P<above>[-+0-9.eE]+)\s*=\s*(?P<name>.+?)\s*")


class StratumError(OverreadError):
    """A rule for a stratum cannot be read."""

    default_advice = 'Write it as LABEL:MEASURE>LIMIT=NAME, for example "L5/S1:entropy_nats>5.0=high".'


@dataclass(frozen=True, slots=True)
class StratumRule:
    """The cases of `label` ("" for each) whose `measure` is above `above` are called `name`."""

    label: str
    measure: str
    above: float
    name: str

    @property
    def words(self) -> str:
        """'L5/S1 entropy (nats) above 5.00: high'."""
        of = self.label or "any label"
        measure = MEASURES[self.measure]
        return f"{of}, {measure[:1].lower()}{measure[1:]} above {self.above:.4g}: {self.name}"


LUMBAR = StratumRule("L5/S1", "entropy_nats", 5.0, "high")
"""The rule of lumbar cohorts: an L5/S1 heatmap whose entropy is above 5.0 nats is at high risk of a wrong number."""


@dataclass(frozen=True, slots=True)
class LimitContext:
    """Where a limit lies among the values: how many are above, its percentile, and how many SD above the mean."""

    count: int
    above: int
    percentile: float
    mean: float
    sd: float
    deviations: float

    @property
    def words(self) -> str:
        """'12 of 57 (21 %) above; percentile 79; 0.8 SD above the mean of 4.41 (SD 0.73)'."""
        if not self.count:
            return "no case has this measure"
        share = f"{self.above} of {self.count} ({100.0 * self.above / self.count:.0f} %) above"
        if not np.isfinite(self.deviations):
            return f"{share}; percentile {self.percentile:.0f}; mean {self.mean:.3g}"
        side = "above" if self.deviations >= 0 else "below"
        place = f"{abs(self.deviations):.1f} SD {side} the mean of {self.mean:.3g} (SD {self.sd:.2g})"
        return f"{share}; percentile {self.percentile:.0f}; {place}"


def read_rule(text: str) -> StratumRule:
    """A rule as it is typed: LABEL:MEASURE>LIMIT=NAME; raises StratumError."""
    found = _RULE.fullmatch(text)
    if found is None or found["measure"] not in MEASURES:
        raise StratumError(f"{text!r:.80} is no rule; the measures are {', '.join(MEASURES)}.")
    try:
        above = float(found["above"])
    except ValueError as error:
        raise StratumError(f"{found['above']!r:.20} is no number.") from error
    return StratumRule(found["label"].strip(), found["measure"], above, found["name"])


def rules_for(cards: Iterable[ModelCard], labels: Sequence[str]) -> tuple[StratumRule, ...]:
    """The rules ready made for some labels: those of the models' cards and the lumbar rule, lower limits first."""
    found = [
        StratumRule(one.label, one.measure, one.above, one.name)
        for card in cards
        for one in card.uncertainty.strata
        if one.label in labels
    ]
    if LUMBAR.label in labels:
        found.append(LUMBAR)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: one.above))


def stratify(cases: Cases, rules: Sequence[StratumRule]) -> Words:
    """The stratum of each row, "" for none; of several that fit, the last of `rules` that names it."""
    found = np.full(len(cases), "", object)
    for rule in rules:
        found[in_stratum(cases, rule)] = rule.name
    return found


def in_stratum(cases: Cases, rule: StratumRule) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which rows a rule takes."""
    with np.errstate(invalid="ignore"):
        is_above = cases.numbers(rule.measure) > rule.above
    is_label = (cases.words("label") == rule.label) if rule.label else np.ones(len(cases), bool)
    return np.asarray(is_above & is_label)


def limit_context(values: Numbers, above: float) -> LimitContext:
    """Where a limit lies among values; NaN among them are left out."""
    known = values[~np.isnan(values)]
    if not known.size:
        return LimitContext(0, 0, float("nan"), float("nan"), float("nan"), float("nan"))
    over = int(np.count_nonzero(known > above))
    mean = float(known.mean())
    sd = float(known.std(ddof=1)) if known.size > 1 else 0.0
    deviations = (above - mean) / sd if sd > 0 else float("nan")
    return LimitContext(known.size, over, 100.0 * (known.size - over) / known.size, mean, sd, deviations)


def values_of(cases: Cases, rule: StratumRule) -> Numbers:
    """The values that a rule looks at: its measure, for the rows of its label."""
    values = cases.numbers(rule.measure)
    return values[cases.words("label") == rule.label] if rule.label else values
