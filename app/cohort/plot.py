"""Plots as plain shapes in points, drawn the same as SVG on a page and on paper; colours are roles, not values."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["ink", "muted", "grid", "first", "second", "third", "caution", "failure"]
Spot = tuple[float, float]

WIDTH, HEIGHT = 420.0, 260.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 52.0, 14.0, 30.0, 42.0
_TYPE = 11.0
_MOST_DOTS = 4000


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    spots: tuple[Spot, ...]
    role: Role
    width: float = 1.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle."""

    left: float
    top: float
    width: float
    height: float
    role: Role
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    role: Role
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Word:
    """A short text; `is_upright`: written from bottom to top, as beside a vertical axis."""

    x: float
    y: float
    text: str
    role: Role = "ink"
    size: float = _TYPE
    anchor: Literal["start", "middle", "end"] = "start"
    is_upright: bool = False
    is_bold: bool = False


Shape = Stroke | Block | Dot | Word


@dataclass(frozen=True, slots=True)
class Drawing:
    """A plot; `words` say in a sentence what it shows, for who does not see it."""

    title: str
    words: str
    shapes: tuple[Shape, ...]
    width: float = WIDTH
    height: float = HEIGHT


@dataclass(slots=True)
class Axes:
    """A plot while it is drawn: ranges in the units of what is plotted."""

    title: str
    x_name: str
    y_name: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    width: float = WIDTH
    height: float = HEIGHT
    x_names: Sequence[str] = ()
    has_low_legend: bool = False
    _limits: int = 0
    _shapes: list[Shape] = field(default_factory=list)
    _legend: list[tuple[str, Role]] = field(default_factory=list)

    def x(self, value: float) -> float:
        """Where a value lies across the drawing."""
        low, high = self.x_range
        return _LEFT + (value - low) / (high - low) * (self.width - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        """Where a value lies down the drawing."""
        low, high = self.y_range
        return self.height - _BOTTOM - (value - low) / (high - low) * (self.height - _TOP - _BOTTOM)

    def line(
        self,
        xs: Iterable[float],
        ys: Iterable[float],
        role: Role,
        *,
        name: str = "",
        width: float = 1.8,
        is_dashed: bool = False,
    ) -> None:
        """A line in the units of the axes; what lies beyond the vertical range is drawn at its edge."""
        low, high = self.y_range
        spots = tuple(
            (self.x(float(x)), self.y(min(max(float(y), low), high)))
            for x, y in zip(xs, ys, strict=True) if math.isfinite(x) and math.isfinite(y)
        )  # fmt: skip
        self._shapes.append(Stroke(thinned(spots), role, width, is_dashed))
        if name:
            self._legend.append((name, role))

    def dots(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        role: Role,
        *,
        radius: float = 2.2,
        alpha: float = 0.6,
        name: str = "",
    ) -> None:
        """Points in the units of the axes; of very many, every n-th."""
        step = max(1, math.ceil(len(xs) / _MOST_DOTS))
        for x, y in list(zip(xs, ys, strict=True))[::step]:
            if math.isfinite(x) and math.isfinite(y):
                self._shapes.append(Dot(self.x(float(x)), self.y(float(y)), radius, role, alpha))
        if name:
            self._legend.append((name, role))

    def bar(self, left: float, right: float, low: float, high: float, role: Role, alpha: float = 1.0) -> None:
        """A filled rectangle in the units of the axes."""
        top, bottom = self.y(high), self.y(low)
        self._shapes.append(Block(self.x(left), top, self.x(right) - self.x(left), bottom - top, role, alpha))

    def name(self, text: str, role: Role) -> None:
        """A line of the legend."""
        self._legend.append((text, role))

    def limit(self, value: float, text: str) -> None:
        """A vertical line at a limit, with its words at the top."""
        x = self.x(value)
        self._shapes.append(Stroke(((x, _TOP), (x, self.height - _BOTTOM)), "caution", 1.4, is_dashed=True))
        is_right = x > self.width * 0.6
        top = _TOP + 10 + 13 * self._limits
        self._limits += 1
        self._shapes.append(
            Word(x - 4 if is_right else x + 4, top, text, "caution", 10, "end" if is_right else "start")
        )

    def drawn(self, words: str) -> Drawing:
        """The finished plot."""
        grid = list(self._grid())
        legend: list[Shape] = []
        for at, (text, role) in enumerate(self._legend):
            top = _TOP + 14 + at * 14
            if self.has_low_legend:
                top = self.height - _BOTTOM - 10 - 14 * (len(self._legend) - 1 - at)
            if not self.has_low_legend and self._is_legend_right():
                legend += [
                    Block(self.width - _RIGHT - 12, top - 8, 9, 9, role),
                    Word(self.width - _RIGHT - 17, top, text, "ink", 10, "end"),
                ]
            else:
                legend += [Block(_LEFT + 8, top - 8, 9, 9, role), Word(_LEFT + 22, top, text, "ink", 10)]
        head = Word(_LEFT, 16, self.title, "ink", 12.5, is_bold=True)
        return Drawing(self.title, words, (*grid, *self._shapes, *legend, head), self.width, self.height)

    def _is_legend_right(self) -> bool:
        """Whether the legend stands on the right: where fewer lines begin high."""
        highs = [0, 0]
        for shape in self._shapes:
            if isinstance(shape, Stroke):
                for x, y in shape.spots:
                    highs[x > self.width / 2] += y < self.height * 0.45
        return highs[1] <= highs[0]

    def _grid(self) -> Iterable[Shape]:
        right, bottom = self.width - _RIGHT, self.height - _BOTTOM
        for value in ticks(*self.y_range):
            y = self.y(value)
            yield Stroke(((_LEFT, y), (right, y)), "grid", 0.7)
            yield Word(_LEFT - 6, y + 3.6, tick_words(value), "muted", 10, "end")
        if self.x_names:
            for at, text in enumerate(self.x_names):
                yield Word(self.x(at), bottom + 14, text, "muted", 10, "middle")
        else:
            for value in ticks(*self.x_range):
                x = self.x(value)
                yield Stroke(((x, bottom), (x, bottom + 4)), "muted", 0.7)
                yield Word(x, bottom + 15, tick_words(value), "muted", 10, "middle")
        yield Stroke(((_LEFT, bottom), (right, bottom)), "muted", 0.9)
        yield Word((_LEFT + right) / 2, self.height - 7, self.x_name, "muted", 10.5, "middle")
        yield Word(13, (_TOP + bottom) / 2, self.y_name, "muted", 10.5, "middle", is_upright=True)


def ticks(low: float, high: float, about: int = 5) -> list[float]:
    """Round values within a range, about so many."""
    if not high > low:
        return [low]
    rough = (high - low) / about
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(one * unit for one in (1, 2, 5, 10) if one * unit >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [round(at * step, 12) for at in range(first, math.floor(high / step + 1e-9) + 1)]


def tick_words(value: float) -> str:
    """A number beside an axis."""
    return f"{value:.6g}"


def thinned(spots: tuple[Spot, ...], least: float = 0.4) -> tuple[Spot, ...]:
    """A line without the points that lie within a fraction of a point of the one before; the ends stay."""
    kept: list[Spot] = []
    for at, spot in enumerate(spots):
        is_end = at in (0, len(spots) - 1)
        if is_end or not kept or math.hypot(spot[0] - kept[-1][0], spot[1] - kept[-1][1]) >= least:
            kept.append(spot)
    return tuple(kept)


def spread_range(values: Iterable[float], *, from_zero: bool = False) -> tuple[float, float]:
    """A range around values that is never empty."""
    known = [one for one in values if math.isfinite(one)]
    if not known:
        return 0.0, 1.0
    low, high = (0.0 if from_zero else min(known)), max(known)
    if high <= low:
        return low - 0.5, low + 0.5
    pad = 0.04 * (high - low)
    return (low if from_zero else low - pad), high + pad
