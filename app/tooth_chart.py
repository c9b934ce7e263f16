"""The teeth of a mouth as FDI numbers them (ISO 3950), each with its findings and what the reader made of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.finding_filter import standing
from app.finding_group import asks_for_verdict
from app.review import Review, Verdict
from app.wording import verdict_words
from inference.finding import Finding

UPPER = (*range(18, 10, -1), *range(21, 29))
LOWER = (*range(48, 40, -1), *range(31, 39))
"""As the clinician sees them: the patient's right side to the left."""

_SITE = re.compile(r"\bFDI\s*([1-4][1-8])\b")
_ABSENT = re.compile(r"\b(missing|absent)\b", re.IGNORECASE)
_URGENCY = (Verdict.UNREVIEWED, Verdict.SUPPLEMENTED, Verdict.ACCEPTED, Verdict.REJECTED)


@dataclass(frozen=True, slots=True)
class Tooth:
    """One tooth: `findings` are those that ask for a verdict, `is_seen` says that the tooth itself was found.

    `verdict` is that of the finding that most needs the reader; None where nothing was found on the tooth. `is_absent`
    holds where a finding that is not rejected says so.
    """

    number: int
    findings: tuple[Finding, ...] = ()
    shown: tuple[Finding, ...] = ()
    is_seen: bool = False
    is_absent: bool = False
    verdict: Verdict | None = None
    words: str = ""


def tooth_of(finding: Finding) -> int:
    """The FDI number of the tooth that a finding lies on; 0 where it names none."""
    found = _SITE.search(finding.site)
    return int(found[1]) if found else 0


def tooth_chart(findings: Iterable[Finding], review: Review) -> dict[int, Tooth]:
    """All 32 teeth by number; empty where no finding names a tooth."""
    by_tooth: dict[int, list[tuple[Finding, Finding]]] = {}
    for one in findings:
        now = standing(one, review)
        by_tooth.setdefault(tooth_of(now), []).append((one, now))
    by_tooth.pop(0, None)
    if not by_tooth:
        return {}
    return {number: _tooth(number, by_tooth.get(number, []), review) for number in (*UPPER, *LOWER)}


def _tooth(number: int, pairs: list[tuple[Finding, Finding]], review: Review) -> Tooth:
    verdicts = {one.id: review.verdict_on(one.id) for one, _ in pairs}
    asked = [pair for pair in pairs if asks_for_verdict(pair[1]) or verdicts[pair[0].id] is not Verdict.UNREVIEWED]
    asked.sort(key=lambda pair: _URGENCY.index(verdicts[pair[0].id]))
    is_absent = any(_ABSENT.search(now.label) and verdicts[one.id] is not Verdict.REJECTED for one, now in pairs)
    told = [f"{now.label} ({verdict_words(verdicts[one.id])})" for one, now in asked]
    seen = [one for one, now in pairs if not asks_for_verdict(now)]
    nothing = "nothing to report" if seen else "not told by the model"
    return Tooth(
        number,
        tuple(one for one, _ in asked),
        tuple(one for one, _ in asked) or tuple(seen),
        bool(seen) and not is_absent,
        is_absent,
        verdicts[asked[0][0].id] if asked else None,
        f"FDI {number}: {', '.join(told) or nothing}",
    )
