"""What an entry says of angles that a model measures: `[[model.angle]]`, over the points that an output gives."""

from typing import cast

from inference.entry_output import read_code
from inference.model_card import ModelCard
from inference.model_card_tasks import AngleRule, RuleAccuracy, Side
from inference.toml_table import TomlTable

_LARGEST_DEGREES = 180.0
_MEASURING_TASKS = ("classification", "multilabel")
"""The tasks that answer for the whole frame: those that locate things have findings for their points."""


def read_angle(table: TomlTable) -> AngleRule:
    """One `[[model.angle]]`."""
    table.text("unit", "degrees", choices=("degrees",))
    code = table.optional_section("code", read_code)
    return AngleRule(
        name=table.text("name", pattern=".+"),
        first=_line(table, "first"),
        second=_line(table, "second"),
        label=table.text("label"),
        side=cast(Side, table.text("side", choices=("below", "above"))),
        limit_degrees=table.number("limit", low=-_LARGEST_DEGREES, high=_LARGEST_DEGREES),
        source=table.text("source", pattern=".+"),
        up=table.text("up", ""),
        code=code if code and code.value else None,
        accuracy=table.optional_section("measured", _accuracy),
    )


def _line(table: TomlTable, key: str) -> tuple[str, str]:
    names = table.texts(key)
    if len(names) != 2 or names[0] == names[1]:
        raise table.error("must be two points: the line goes from the first to the second", key)
    return names[0], names[1]


def _accuracy(table: TomlTable) -> RuleAccuracy:
    return RuleAccuracy(
        dataset=table.text("dataset", pattern=".+"),
        n=table.integer("n", low=1),
        sensitivity=table.number("sensitivity", low=0.0, high=1.0),
        specificity=table.number("specificity", low=0.0, high=1.0),
    )


def check_angles(table: TomlTable, card: ModelCard) -> None:
    """Raise CatalogError where an angle names what the entry does not have."""
    output = card.output("points")
    if output is not None and card.task not in _MEASURING_TASKS:
        raise table.error(f"a {card.task} model says where things lie with its findings: it has no points", "output")
    if output is None and card.angles:
        raise table.error("angles need an output of the role points", "angle")
    labels = [label.name for label in card.labels]
    known = output.points if output is not None else ()
    for at, entry in enumerate(table.tables("angle")):
        rule = card.angles[at]
        if rule.name in [one.name for one in card.angles[:at]]:
            raise entry.error("two angles have the same name", "name")
        if rule.label not in labels:
            raise entry.error(f"{rule.label!r:.60} is not a label of this model", "label")
        for key, names in (("first", rule.first), ("second", rule.second), ("up", (rule.up,) if rule.up else ())):
            for name in names:
                if name not in known:
                    raise entry.error(f"{name!r:.60} is not a point of this model", key)
        if rule.up in rule.second:
            raise entry.error("must lie beside the second line, not be one of its ends", "up")
