"""Where readers differ: one row for each finding, what each reader made of it, and what was decided between them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.correction import change_words
from app.finding_group import asks_for_verdict
from app.review import Decision, Review, Verdict
from app.wording import verdict_words
from inference.finding import Finding


@dataclass(frozen=True, slots=True)
class ReadersRow:
    """One finding side by side. `by_reader` holds each reader's decision by their key, None where they made none.

    `settled` is the decision of an adjudicator, where there is one.
    """

    finding: Finding
    by_reader: Mapping[str, Decision | None]
    is_added: bool = False
    settled: Decision | None = None

    @property
    def differs(self) -> bool:
        """Whether the readers made different things of it."""
        return len({_stand(one, is_added=self.is_added) for one in self.by_reader.values()}) > 1

    def words(self, reader: str) -> str:
        """What a reader made of it."""
        return decision_words(self.finding, self.by_reader.get(reader), is_added=self.is_added)


def decision_words(finding: Finding, decision: Decision | None, *, is_added: bool = False) -> str:
    """A decision in few words."""
    if decision is None:
        return "not marked" if is_added else "not reviewed"
    now = decision.corrected
    change = "" if is_added or now is None else change_words(finding, decision).partition("→ reader: ")[2]
    said = ": ".join(part for part in (decision.reason, decision.comment) if part)
    verdict = "marked" if is_added and decision.verdict is Verdict.SUPPLEMENTED else verdict_words(decision.verdict)
    return " · ".join(part for part in (verdict, change, said) if part)


def side_by_side(
    said: Iterable[Finding], reviews: Mapping[str, Review], adjudicator: Review | None = None
) -> tuple[ReadersRow, ...]:
    """A row for each finding of the models that a reader judged, and for each that a reader added.

    `reviews` are the readers' own, by key; decisions that were made between readers are not a reader's own.
    """
    given = {one.id: one for one in said}
    own = {key: _own(review) for key, review in reviews.items()}
    added = {
        name: decision.corrected
        for decisions in own.values()
        for name, decision in decisions.items()
        if name not in given and decision.corrected is not None
    }
    judged = {name for decisions in own.values() for name in decisions}
    rows = []
    for name, finding in {**given, **added}.items():
        if name in judged or asks_for_verdict(finding):
            settled = adjudicator.decisions.get(name) if adjudicator else None
            rows.append(
                ReadersRow(
                    finding,
                    {key: decisions.get(name) for key, decisions in own.items()},
                    name in added,
                    settled if settled and settled.adjudicated else None,
                )
            )
    return tuple(rows)


def _own(review: Review) -> dict[str, Decision]:
    return {name: one for name, one in review.decisions.items() if not one.adjudicated}


def _stand(decision: Decision | None, *, is_added: bool) -> tuple[object, ...]:
    if decision is None:
        return (None,)
    now = decision.corrected
    if now is None or is_added:
        return (decision.verdict,)
    return (decision.verdict, now.label, now.site, now.code, now.localization)
