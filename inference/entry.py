"""One `[[model]]` of `models.toml` read as a ModelCard, every key checked for type and range."""

from collections.abc import Callable
from typing import TypeVar, cast

from inference.finding import Code
from inference.model_card import (
    Acceptance,
    Calibration,
    DeviceIdentity,
    ExplanationRule,
    GoldenSample,
    InputSpecification,
    Label,
    Metric,
    ModelCard,
    OnFail,
    OutOfDistributionGate,
    OutputSpecification,
    Resize,
    Route,
    Status,
    UncertaintyRule,
    WeightsFile,
)
from inference.toml_table import TomlTable

TASKS = ("classification", "multilabel", "detection", "segmentation", "landmarks", "router")
LAYOUTS = ("NCHW", "NHWC")
ACTIVATIONS = ("none", "softmax", "sigmoid")

_SHA256 = "[0-9a-f]{64}"
_COLOUR = "#[0-9a-fA-F]{6}"
_ID = "[a-z0-9][a-z0-9._-]{0,63}"
_UID = r"[0-9]+(\.[0-9]+)*"
_GATES = ("block", "warn")

Section = TypeVar("Section")


def read_entry(table: TomlTable) -> ModelCard:
    """One model; raises CatalogError that names the key and the line."""
    labels = _labels(table)
    card = ModelCard(
        id=table.text("id", pattern=_ID),
        display_name=table.text("display_name"),
        version=table.text("version"),
        task=table.text("task", choices=TASKS),
        file=_closed(table.table("file"), _file),
        input=_closed(table.table("input"), _input),
        outputs=_outputs(table),
        labels=labels,
        root=table.root,
        intended_use=table.text("intended_use", "research only"),
        status=cast(Status, table.text("status", "active", choices=("active", "shadow", "quarantined"))),
        authors=table.texts("authors"),
        licence=table.text("licence", ""),
        data_source=table.text("data_source", ""),
        references=table.texts("references"),
        contraindications=table.texts("contraindications"),
        device=_closed(table.table("device", {}), _device),
        accepts=_closed(table.table("accepts", {}), _accepts),
        calibration=_optional(table, "calibration", _calibration),
        uncertainty=_closed(table.table("uncertainty", {}), _uncertainty),
        ood=_optional(table, "ood", _ood),
        explain=_optional(table, "explain", _explain),
        route=_optional(table, "route", _route),
        metrics=tuple(_closed(one, _metric) for one in table.tables("metrics")),
        golden=_optional(table, "golden", _golden),
    )
    table.close()
    _check_agreement(table, card)
    return card


def _closed(table: TomlTable, read: Callable[[TomlTable], Section]) -> Section:
    section = read(table)
    table.close()
    return section


def _optional(table: TomlTable, key: str, read: Callable[[TomlTable], Section]) -> Section | None:
    return _closed(table.table(key), read) if table.has(key) else None


def _check_agreement(table: TomlTable, card: ModelCard) -> None:
    names = [label.name for label in card.labels]
    for at, label in enumerate(table.tables("label")):
        if names[at] in names[:at]:
            raise label.error("two labels have the same name", "name")
    if card.task == "router" and card.route is None:
        raise table.error("a router needs a [model.route]", "route")
    if card.route is not None:
        for name in card.route.to:
            if name not in names:
                raise table.error(f"{name!r:.60} is not a label of this model", "route")
    if card.golden is not None and len(card.golden.probabilities) != len(names):
        raise table.error(f"needs {len(names)} probabilities, one per label", "golden")


def _device(table: TomlTable) -> DeviceIdentity:
    uid = table.text("device_uid", "")
    if uid:
        table.text("device_uid", pattern=_UID)
    return DeviceIdentity(table.text("manufacturer", ""), table.text("model_name", ""), uid)


def _file(table: TomlTable) -> WeightsFile:
    return WeightsFile(
        path=table.path("path"),
        sha256=table.text("sha256", pattern=_SHA256),
        engine=table.text("engine", "onnxruntime", choices=("onnxruntime",)),
        precision=table.text("precision", "fp32", choices=("fp32", "fp16", "int8")),
    )


def _accepts(table: TomlTable) -> Acceptance:
    return Acceptance(
        modality=table.texts("modality"),
        body_part=table.texts("body_part"),
        view=table.texts("view"),
        min_size=table.size("min_size", (1, 1)),
        on_fail=cast(OnFail, table.text("on_fail", "block", choices=_GATES)),
    )


def _input(table: TomlTable) -> InputSpecification:
    channels = table.integer("channels", 1, low=1, high=4)
    bounds = table.numbers("range", (0.0, 1.0), count=2)
    if bounds[0] >= bounds[1]:
        raise table.error("the first value must be below the second", "range")
    std = table.numbers("std", (1.0,) * channels, count=channels)
    if min(std) <= 0:
        raise table.error("must be above 0", "std")
    return InputSpecification(
        name=table.text("name"),
        size=table.size("size", high=8192),
        layout=table.text("layout", "NCHW", choices=LAYOUTS),
        channels=channels,
        resize=cast(Resize, table.text("resize", "letterbox", choices=("stretch", "letterbox", "crop"))),
        window=table.text("window", "voi", choices=("voi", "percentile")),
        invert_monochrome1=table.boolean("invert_monochrome1", True),
        range=(bounds[0], bounds[1]),
        mean=table.numbers("mean", (0.0,) * channels, count=channels),
        std=std,
    )


def _outputs(table: TomlTable) -> tuple[OutputSpecification, ...]:
    outputs = tuple(_closed(one, _output) for one in table.tables("output"))
    if not outputs:
        raise table.error("missing", "output")
    return outputs


def _output(table: TomlTable) -> OutputSpecification:
    return OutputSpecification(table.text("name"), table.text("activation", "softmax", choices=ACTIVATIONS))


def _labels(table: TomlTable) -> tuple[Label, ...]:
    labels = tuple(_closed(one, _label) for one in table.tables("label"))
    if not labels:
        raise table.error("missing", "label")
    return labels


def _label(table: TomlTable) -> Label:
    code = _optional(table, "finding", _code)
    return Label(
        name=table.text("name", pattern=".+"),
        threshold=table.number("threshold", 0.5, low=0.0, high=1.0),
        colour=table.text("colour", "#f0b43c", pattern=_COLOUR),
        finding=code if code and code.value else None,
        is_normal=table.boolean("normal", False),
    )


def _code(table: TomlTable) -> Code:
    return Code(table.text("value"), table.text("scheme"), table.text("meaning"))


def _calibration(table: TomlTable) -> Calibration:
    return Calibration(
        method=table.text("method", choices=("temperature",)),
        temperature=table.number("temperature", low=0.0, high=1e3, is_low_open=True),
        ece=table.optional_number("ece", low=0.0, high=1.0),
        bins=table.optional_integer("bins", low=1),
        n=table.optional_integer("n", low=1),
        dataset=table.text("dataset", ""),
        date=table.text("date", ""),
    )


def _uncertainty(table: TomlTable) -> UncertaintyRule:
    return UncertaintyRule(
        measure=table.text("measure", "normalised_entropy", choices=("normalised_entropy", "entropy")),
        normalise=table.boolean("normalise", True),
        review_above=table.optional_number("review_above", low=0.0),
        conformal_alpha=table.optional_number("conformal_alpha", low=0.0, high=1.0),
        conformal_quantile=table.optional_number("conformal_quantile", low=0.0, high=1.0),
    )


def _ood(table: TomlTable) -> OutOfDistributionGate:
    method = table.text("method", choices=("mahalanobis", "energy"))
    has_statistics = method == "mahalanobis" or table.has("statistics")
    return OutOfDistributionGate(
        method=method,
        threshold=table.number("threshold"),
        on_fail=cast(OnFail, table.text("on_fail", "warn", choices=_GATES)),
        statistics=table.path("statistics") if has_statistics else None,
        statistics_sha256=table.text("statistics_sha256", pattern=_SHA256) if has_statistics else "",
    )


def _explain(table: TomlTable) -> ExplanationRule:
    sanity = table.table("sanity", {})
    rule = ExplanationRule(
        method=table.text("method", choices=("grad_cam", "occlusion")),
        layer=table.text("layer", ""),
        randomisation_ssim=sanity.optional_number("randomisation_ssim", low=-1.0, high=1.0),
        sanity_date=sanity.text("date", ""),
    )
    sanity.close()
    return rule


def _route(table: TomlTable) -> Route:
    return Route(
        to=table.mapping("to"),
        min_probability=table.number("min_probability", 0.5, low=0.0, high=1.0),
        otherwise=table.text("else", "ask", choices=("ask",)),
    )


def _metric(table: TomlTable) -> Metric:
    return Metric(
        name=table.text("name"),
        dataset=table.text("dataset"),
        value=table.number("value"),
        origin=table.text("origin", "internal", choices=("internal", "external")),
        n=table.optional_integer("n"),
        ci_low=table.optional_number("ci_low"),
        ci_high=table.optional_number("ci_high"),
    )


def _golden(table: TomlTable) -> GoldenSample:
    return GoldenSample(
        sample=table.path("sample"),
        sha256=table.text("sha256", pattern=_SHA256),
        probabilities=table.numbers("probabilities"),
        tolerance=table.number("tolerance", 1e-3, low=0.0, is_low_open=True),
    )
