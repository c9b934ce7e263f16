"""Angles that a model measures on a frame: two lines through points that it found, and what follows from them."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

from inference.finding import Code, Point
from inference.frame import Frame, FrameKey, PixelSpacing
from inference.model_card import ModelCard
from inference.model_card_tasks import AngleRule, RuleAccuracy, Side

Line = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class MeasuredAngle:
    """One angle that a model measured on a frame, with all that is needed to read it.

    `first` and `second` are the lines, in pixels of the frame; `degrees` lie between them in the plane of the patient:
    with the proportions of `spacing`, or, where that is None, as if pixels were square. On `side` of `limit_degrees`
    it speaks for `label`. Where `up` is given the angle is negative if the first line falls away from it. `id` is the
    same whenever the same model measures the same angle of the same frame.
    """

    id: str
    frame: FrameKey
    name: str
    degrees: float
    first: Line
    second: Line
    label: str
    side: Side
    limit_degrees: float
    source: str
    spacing: PixelSpacing | None = None
    up: Point | None = None
    code: Code | None = None
    colour: str = "#f0b43c"
    accuracy: RuleAccuracy | None = None

    @property
    def speaks(self) -> bool:
        """Whether it speaks for its label."""
        return is_beyond(self.degrees, self.side, self.limit_degrees)


def is_beyond(degrees: float, side: Side, limit_degrees: float) -> bool:
    """Whether an angle lies on this side of a limit; at the limit it does not."""
    return degrees < limit_degrees if side == "below" else degrees > limit_degrees


def signed_degrees(first: Line, second: Line, up: Point | None, spacing: PixelSpacing | None) -> float:
    """The angle from the second line to the first, 0 to 180; negative where it turns away from `up`."""
    one, other = _direction(first, spacing), _direction(second, spacing)
    degrees = math.degrees(math.atan2(abs(_cross(other, one)), one[0] * other[0] + one[1] * other[1]))
    if up is None:
        return degrees
    towards = _direction((second[0], up), spacing)
    return -degrees if _cross(other, one) * _cross(other, towards) < 0 else degrees


def measured_angles(frame: Frame, card: ModelCard, places: Sequence[Point]) -> tuple[MeasuredAngle, ...]:
    """The angles of the card for the points that the model found, in the card's order, in pixels of the frame."""
    output = card.output("points")
    if output is None:
        return ()
    named = dict(zip(output.points, places, strict=True))
    return tuple(_measured(frame, card, rule, named) for rule in card.angles)


def _measured(frame: Frame, card: ModelCard, rule: AngleRule, named: dict[str, Point]) -> MeasuredAngle:
    first, second = (named[rule.first[0]], named[rule.first[1]]), (named[rule.second[0]], named[rule.second[1]])
    up = named[rule.up] if rule.up else None
    parts = (frame.digest, frame.key.instance_uid, str(frame.key.number), card.file.sha256, rule.name)
    return MeasuredAngle(
        id=hashlib.sha256("\0".join(parts).encode()).hexdigest()[:20],
        frame=frame.key,
        name=rule.name,
        degrees=signed_degrees(first, second, up, frame.spacing),
        first=first,
        second=second,
        label=rule.label,
        side=rule.side,
        limit_degrees=rule.limit_degrees,
        source=rule.source,
        spacing=frame.spacing,
        up=up,
        code=rule.code,
        colour=card.label(rule.label).colour,
        accuracy=rule.accuracy,
    )


def _direction(line: Line, spacing: PixelSpacing | None) -> tuple[float, float]:
    height, width = (spacing.row_mm, spacing.column_mm) if spacing is not None else (1.0, 1.0)
    return (line[1].column - line[0].column) * width, (line[1].row - line[0].row) * height


def _cross(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[1] - one[1] * other[0]
