"""A share of a count, with its confidence interval."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`; `low` and `high` are Wilson's 95 % limits, which hold for small counts too."""

    part: int
    whole: int
    low: float
    high: float

    @property
    def value(self) -> float:
        """0 to 1."""
        return self.part / self.whole if self.whole else 0.0

    def __str__(self) -> str:
        return f"{self.part} of {self.whole} ({self.value:.2f}, 95 % interval {self.low:.2f} to {self.high:.2f})"


def share(part: int, whole: int) -> Share:
    """The share with its interval (Wilson 1927); 0 to 1 where nothing was counted."""
    if not whole:
        return Share(0, 0, 0.0, 1.0)
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(part, whole, alpha=0.05, method="wilson")
    return Share(part, whole, float(low), float(high))
