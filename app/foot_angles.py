"""Angles measured on a foot beside what a model says of it, with a flag where the two disagree.

Above 15 degrees between the first metatarsal and the great toe, or above 9 degrees between the first and the second
metatarsal, a foot is taken for one with hallux valgus (Hardy and Clapham 1951, J Bone Joint Surg Br 33-B:376).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.finding_filter import standing
from app.measure import Measurement
from app.measure_shape import MeasurementKind
from app.review import Review, Verdict
from inference.finding import Finding

LIMITS = {MeasurementKind.HALLUX_VALGUS: ("HVA", 15.0), MeasurementKind.INTERMETATARSAL: ("IMA", 9.0)}
"""In degrees; above it the angle speaks for hallux valgus."""

SOURCE = "Hardy and Clapham 1951"
_WORDS = ("hallux valgus", "bunion")


@dataclass(frozen=True, slots=True)
class FootAngle:
    """One measured angle: `conflict` says how it disagrees with the class, and is empty where it does not."""

    name: str
    degrees: float
    limit: float
    conflict: str = ""

    @property
    def is_above(self) -> bool:
        """Whether it speaks for hallux valgus."""
        return self.degrees > self.limit

    @property
    def words(self) -> str:
        """'HVA 22.1°, above 15° (hallux valgus)'."""
        side = "above" if self.is_above else "not above"
        told = f"{self.name} {self.degrees:.1f}°, {side} {self.limit:.0f}°"
        return told + (" (hallux valgus)" if self.is_above else "")


def foot_angles(
    measurements: Iterable[Measurement], findings: Iterable[Finding], review: Review, labels: Sequence[str]
) -> tuple[FootAngle, ...]:
    """The angles measured on a foot, each with the class beside it.

    `labels` are all that the model can say: only a model that knows hallux valgus can disagree with these angles. What
    the reader rejected is not the class; what the reader corrected is.
    """
    is_asked = any(_is_hallux(label) for label in labels)
    told = [standing(one, review).label for one in findings if review.verdict_on(one.id) is not Verdict.REJECTED]
    is_said = any(_is_hallux(label) for label in told)
    angles = []
    for one in measurements:
        name, limit = LIMITS.get(one.kind, ("", 0.0))
        value = next((each.value for each in one.quantities if each.unit == "°"), None)
        if name and value is not None:
            conflict = _conflict(is_said, value > limit) if (is_asked or is_said) and told else ""
            angles.append(FootAngle(name, value, limit, conflict))
    return tuple(angles)


def _conflict(is_said: bool, is_above: bool) -> str:
    if is_said == is_above:
        return ""
    if is_said:
        return "the class says hallux valgus, this angle does not"
    return "this angle says hallux valgus, the class does not"


def _is_hallux(label: str) -> bool:
    return any(word in label.casefold() for word in _WORDS)
