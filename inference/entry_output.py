"""What an entry says of the tensors that a model gives and of the labels they are about."""

from typing import cast

from inference.finding import Code
from inference.model_card import Label, OutputSpecification, Scope
from inference.toml_table import TomlTable

TASKS = ("classification", "multilabel", "detection", "segmentation", "landmarks", "router")
LOCATING_TASKS = ("detection", "segmentation", "landmarks")
ACTIVATIONS = ("none", "softmax", "sigmoid")
ROLES = (
    "logits",
    "candidates",
    "boxes",
    "scores",
    "labels",
    "masks",
    "prototypes",
    "heatmaps",
    "frame_logits",
    "points",
)

_DEFAULT_ROLE = {"detection": "candidates", "segmentation": "masks", "landmarks": "heatmaps"}
_DEFAULT_ACTIVATION = {
    ("classification", "logits"): "softmax",
    ("router", "logits"): "softmax",
    ("multilabel", "logits"): "sigmoid",
    ("detection", "logits"): "sigmoid",
    ("segmentation", "masks"): "softmax",
}
_COLOUR = "#[0-9a-fA-F]{6}"


def read_outputs(table: TomlTable, task: str) -> tuple[OutputSpecification, ...]:
    """Every `[[model.output]]`; role and activation have a default for each task."""
    outputs = table.sections("output", lambda one: _output(one, task))
    if not outputs:
        raise table.error("missing", "output")
    return outputs


def _output(table: TomlTable, task: str) -> OutputSpecification:
    name = table.text("name")
    role = table.text("role", _DEFAULT_ROLE.get(task, "logits"), choices=ROLES)
    otherwise = "sigmoid" if role == "frame_logits" else _DEFAULT_ACTIVATION.get((task, role), "none")
    activation = table.text("activation", otherwise, choices=ACTIVATIONS)
    points = table.texts("points")
    if role == "points" and not points:
        raise table.error("must name the points, in their order", "points")
    if role != "points" and points:
        raise table.error(f"an output of the role {role} has no named points", "points")
    if len(set(points)) < len(points) or "" in points:
        raise table.error("each point needs a name of its own", "points")
    return OutputSpecification(name, activation, role, points)


def read_labels(table: TomlTable) -> tuple[Label, ...]:
    """Every `[[model.label]]`."""
    labels = table.sections("label", _label)
    if not labels:
        raise table.error("missing", "label")
    return labels


def _label(table: TomlTable) -> Label:
    code = table.optional_section("finding", read_code)
    return Label(
        name=table.text("name", pattern=".+"),
        threshold=table.number("threshold", 0.5, low=0.0, high=1.0),
        colour=table.text("colour", "#f0b43c", pattern=_COLOUR),
        finding=code if code and code.value else None,
        is_normal=table.boolean("normal", False),
        site=table.text("site", ""),
        scope=cast(Scope, table.text("scope", "region", choices=("region", "frame", "derived"))),
    )


def read_code(table: TomlTable) -> Code:
    """A coded concept: `value`, `scheme`, `meaning`."""
    return Code(table.text("value"), table.text("scheme"), table.text("meaning"))
