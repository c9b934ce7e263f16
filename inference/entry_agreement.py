"""What the parts of an entry must agree on: labels, outputs, rules and samples of one model."""

from collections.abc import Sequence

from inference.entry_output import LOCATING_TASKS
from inference.model_card import ModelCard
from inference.toml_table import TomlTable

_RULES = ("detection", "segmentation", "landmarks")
_CANDIDATES = ("yolo", "yolo_v5", "end_to_end")


def check_agreement(table: TomlTable, card: ModelCard) -> None:
    """Raise CatalogError where two parts of the entry contradict each other."""
    names = [label.name for label in card.labels]
    _check_labels(table, card, names)
    _check_rules(table, card)
    _check_outputs(table, card)
    _check_derived(table, card)
    _check_route(table, card, names)
    for at, stratum in enumerate(table.table("uncertainty", {}).tables("strata")):
        _check_known(stratum, card.uncertainty.strata[at].label, names, "label")
    _check_golden(table, card, names)


def _check_known(table: TomlTable, name: str, names: Sequence[str], key: str) -> None:
    if name not in names:
        raise table.error(f"{name!r:.60} is not a label of this model", key)


def _check_labels(table: TomlTable, card: ModelCard, names: Sequence[str]) -> None:
    for at, label in enumerate(table.tables("label")):
        if names[at] in names[:at]:
            raise label.error("two labels have the same name", "name")
        if card.labels[at].scope != "region" and card.task not in LOCATING_TASKS:
            raise label.error(f"a {card.task} model has only the network's own labels", "scope")
    if not card.labels_of("region"):
        raise table.error("at least one label must be the network's own", "label")


def _check_rules(table: TomlTable, card: ModelCard) -> None:
    for section in _RULES:
        if table.has(section) and card.task != section:
            raise table.error(f"this model's task is {card.task}", section)
    if card.tiling is not None and card.input.resize == "crop":
        raise table.error("a crop would leave gaps between the tiles: stretch or letterbox them", "tiling")
    if card.task in LOCATING_TASKS and card.ood is not None and card.ood.method == "energy":
        raise table.table("ood").error("energy is of logits for the whole frame: use mahalanobis", "method")
    if card.task not in LOCATING_TASKS:
        for section in ("tiling", "derived"):
            if table.has(section):
                raise table.error(f"a {card.task} model locates nothing", section)


def _check_outputs(table: TomlTable, card: ModelCard) -> None:
    entries = table.tables("output")
    for at, output in enumerate(card.outputs):
        if output.role in [one.role for one in card.outputs[:at]]:
            raise entries[at].error(f"two outputs have the role {output.role}", "role")
        if output.role == "logits" and output.activation == "softmax":
            if card.task == "multilabel":
                raise entries[at].error("labels that are independent of each other need sigmoid", "activation")
            if card.task in ("classification", "router") and len(card.labels) < 2:
                raise entries[at].error("softmax tells two labels or more apart: one needs sigmoid", "activation")
    roles = {one.role for one in card.outputs}
    for role in _needed(card):
        if role not in roles:
            raise table.error(f"no output has the role {role}", "output")
    if (card.output("frame_logits") is not None) != bool(card.labels_of("frame")):
        raise table.error("labels of scope frame and an output of role frame_logits need each other", "output")


def _needed(card: ModelCard) -> tuple[str, ...]:
    """The roles without which the task cannot read the model's answer."""
    if card.task == "segmentation":
        return ("masks",)
    if card.task == "landmarks":
        return ("heatmaps",)
    if card.task != "detection":
        return ("logits",)
    if card.detection.decoder in _CANDIDATES:
        return ("candidates", "prototypes") if card.detection.mask_coefficients else ("candidates",)
    return ("logits", "boxes") if card.detection.decoder == "detr" else ("boxes", "labels", "scores")


def _check_derived(table: TomlTable, card: ModelCard) -> None:
    made = [label.name for label in card.labels_of("derived")]
    own = [label.name for label in card.labels_of("region")]
    for at, rule in enumerate(table.tables("derived")):
        if card.derived[at].label not in made:
            raise rule.error(f"{card.derived[at].label!r:.60} is not a label of scope derived", "label")
        for name in card.derived[at].of:
            _check_known(rule, name, own, "of")
    for at, label in enumerate(table.tables("label")):
        name = card.labels[at].name
        if name in made and name not in [rule.label for rule in card.derived]:
            raise label.error("no [[model.derived]] makes this label", "name")


def _check_route(table: TomlTable, card: ModelCard, names: Sequence[str]) -> None:
    if card.task == "router" and card.route is None:
        raise table.error("a router needs a [model.route]", "route")
    if card.route is not None:
        for name in card.route.to:
            _check_known(table, name, names, "route")


def _check_golden(table: TomlTable, card: ModelCard, names: Sequence[str]) -> None:
    if card.golden is None:
        return
    golden = table.table("golden")
    if card.task in LOCATING_TASKS:
        if golden.has("probabilities"):
            raise golden.error(f"a {card.task} model has `expected` findings instead", "probabilities")
        if not card.golden.expected:
            raise golden.error("needs the findings that are expected", "expected")
        for at, expected in enumerate(golden.tables("expected")):
            _check_known(expected, card.golden.expected[at].label, names, "label")
        return
    if golden.has("expected"):
        raise golden.error(f"a {card.task} model locates nothing: it has `probabilities`", "expected")
    if len(card.golden.probabilities) != len(names):
        raise table.error(f"needs {len(names)} probabilities, one per label", "golden")
