"""How the studies of a cohort were read, from the record: how often each model was accepted, and minutes per case."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from app.cohort.record_reading import RecordedStudy, recorded_studies
from app.cohort.statistic import Interval, wilson
from app.review import Verdict
from app.store.address import StoreAddress

IDLE_MINUTES = 5.0
"""A longer pause between two steps was not spent on the study: it counts as this much."""


@dataclass(frozen=True, slots=True)
class AcceptedMonth:
    """One month (ISO 8601, 2026-03) of one model: how many of its findings were decided on, and how many accepted."""

    month: str
    decided: int
    accepted: int

    @property
    def rate(self) -> Interval:
        """The share accepted, with Wilson's interval."""
        return wilson(self.accepted, self.decided)


@dataclass(frozen=True, slots=True)
class ModelRecord:
    """One version of a model: the months in which readers decided on its findings, in order."""

    model_id: str
    version: str
    months: tuple[AcceptedMonth, ...]

    @property
    def whole(self) -> AcceptedMonth:
        """All months together; `month` is empty."""
        return AcceptedMonth("", sum(one.decided for one in self.months), sum(one.accepted for one in self.months))


@dataclass(frozen=True, slots=True)
class ReadingRecord:
    """`minutes` are those of each signed study, from its first opening to its signature, without long pauses."""

    models: tuple[ModelRecord, ...]
    minutes: tuple[float, ...]
    studies: int

    @property
    def quartiles(self) -> tuple[float, float, float] | None:
        """The lower quartile, the median and the upper quartile of the minutes; None where nothing was signed."""
        if not self.minutes:
            return None
        low, middle, high = np.percentile(self.minutes, (25, 50, 75)).tolist()
        return low, middle, high


def read_record_of(address: StoreAddress, uids: Collection[str]) -> ReadingRecord:
    """What the record says of these studies; raises StoreError and StoreRefusedError."""
    return reading_record(recorded_studies(address, frozenset(uids)))


def reading_record(studies: Iterable[RecordedStudy]) -> ReadingRecord:
    """The figures of some studies. Every reader's verdict counts; corrected and rejected both count as not accepted."""
    counts: dict[tuple[str, str], dict[str, list[int]]] = {}
    minutes: list[float] = []
    count = 0
    for study in studies:
        count += 1
        models = {
            finding.id: (answer.model.id, answer.model.version)
            for answer in study.answers
            for frame in answer.frames
            for finding in frame.findings
        }
        for reader, review in study.reviews.items():
            for finding_id, decision in review.decisions.items():
                when = study.at.get((reader, finding_id))
                if finding_id in models and when is not None and decision.verdict is not Verdict.UNREVIEWED:
                    month = counts.setdefault(models[finding_id], {}).setdefault(f"{when:%Y-%m}", [0, 0])
                    month[0] += 1
                    month[1] += decision.verdict is Verdict.ACCEPTED
        if len(study.steps) > 1:
            minutes.append(minutes_of(study.steps))
    found = tuple(
        ModelRecord(model_id, version, tuple(AcceptedMonth(month, *months[month]) for month in sorted(months)))
        for (model_id, version), months in sorted(counts.items())
    )
    return ReadingRecord(found, tuple(minutes), count)


def minutes_of(steps: tuple[datetime, ...]) -> float:
    """Minutes from the first step to the last, each pause at most IDLE_MINUTES."""
    pauses = ((after - before).total_seconds() / 60 for before, after in pairwise(steps))
    return sum(min(max(one, 0.0), IDLE_MINUTES) for one in pauses)
