"""First reads: what readers held before they saw the model, what after, and whether they moved towards it or away.

Showing the model first is known to make readers worse where it is wrong (Dratsch 2023).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.export.csv_table import write_rows
from app.review import Review
from app.share import Share, share

COLUMNS = ("study_uid", "reader", "model_id", "label", "before", "model", "after", "change", "before_certainty",
           "after_certainty", "before_at", "after_at", "is_blind")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """One reader's view of one label of one study: present or not, before and after, and what the model said."""

    study_uid: str
    reader: str
    model_id: str
    label: str
    before: bool
    said: bool
    after: bool
    certainties: tuple[str, str]
    times: tuple[str, str]
    is_blind: bool

    @property
    def change(self) -> str:
        """'towards the model', 'away from the model', or empty where the reader kept their view."""
        if self.before == self.after:
            return ""
        return "towards the model" if self.after == self.said else "away from the model"

    def row(self) -> tuple[str, ...]:
        """As a line of the table, in the order of COLUMNS."""
        seen = [("yes" if one else "no") for one in (self.before, self.said, self.after)]
        return (self.study_uid, self.reader, self.model_id, self.label, *seen, self.change, *self.certainties,
                *self.times, "yes" if self.is_blind else "no")  # fmt: skip


@dataclass(frozen=True, slots=True)
class FirstReads:
    """The statistic: counts of judgements, one for each label of each study that was read before and after."""

    studies: int
    waiting: int
    judgements: tuple[Judgement, ...]

    @property
    def agreed_before(self) -> Share:
        """Judgements that were the model's before it was seen."""
        return share(sum(one.before == one.said for one in self.judgements), len(self.judgements))

    @property
    def agreed_after(self) -> Share:
        """Judgements that were the model's after it was seen."""
        return share(sum(one.after == one.said for one in self.judgements), len(self.judgements))

    def changed(self, words: str) -> Share:
        """Judgements that changed 'towards the model' or 'away from the model'."""
        return share(sum(one.change == words for one in self.judgements), len(self.judgements))

    @property
    def words(self) -> tuple[str, ...]:
        """The statistic in sentences."""
        if not self.judgements:
            return ("No study has been read before and after the model was shown.",)
        return (
            f"{self.studies} studies read before and after, {len(self.judgements)} judgements of a label.",
            f"Agreed with the model before seeing it: {self.agreed_before}.",
            f"Agreed with the model after seeing it: {self.agreed_after}.",
            f"Changed towards the model: {self.changed('towards the model')}.",
            f"Changed away from the model: {self.changed('away from the model')}.",
        ) + ((f"{self.waiting} first reads have no second one yet.",) if self.waiting else ())


def first_reads(reviews: Iterable[tuple[str, str, Review]]) -> FirstReads:
    """The statistic of reviews, each with its study's UID and its reader's name."""
    told = [(uid, reader, one) for uid, reader, one in reviews if one.before is not None]
    judged = tuple(each for uid, reader, one in told for each in _judgements(uid, reader, one))
    done = sum(one.after is not None for _, _, one in told)
    return FirstReads(done, len(told) - done, judged)


def _judgements(study_uid: str, reader: str, review: Review) -> Iterable[Judgement]:
    before, after = review.before, review.after
    if before is None or after is None:
        return
    for label in after.offered:
        yield Judgement(
            study_uid,
            reader,
            after.model_id,
            label,
            label in before.labels,
            label in after.said,
            label in after.labels,
            (before.certainty, after.certainty),
            (before.at.isoformat(timespec="seconds"), after.at.isoformat(timespec="seconds")),
            before.is_blind,
        )


def write_first_reads(reads: FirstReads, path: Path) -> Path:
    """Write the judgements as a table, one line each; raises ExportError."""
    write_rows(path, COLUMNS, (dict(zip(COLUMNS, one.row(), strict=True)) for one in reads.judgements))
    return path
