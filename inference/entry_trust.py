"""What an entry says of how far a model may be believed: calibration, gates, explanation, figures, golden sample."""

from typing import cast

from inference.entry_input import GATES
from inference.finding import Box, Point
from inference.model_card import (
    Calibration,
    ExplanationRule,
    GoldenSample,
    Metric,
    OnFail,
    OutOfDistributionGate,
    UncertaintyRule,
)
from inference.model_card_tasks import ExpectedFinding, Stratum, UncertaintyMeasure
from inference.toml_table import TomlTable

_SHA256 = "[0-9a-f]{64}"


def read_calibration(table: TomlTable) -> Calibration:
    """`[model.calibration]`."""
    return Calibration(
        method=table.text("method", choices=("temperature",)),
        temperature=table.number("temperature", low=0.0, high=1e3, is_low_open=True),
        ece=table.optional_number("ece", low=0.0, high=1.0),
        bins=table.optional_integer("bins", low=1),
        n=table.optional_integer("n", low=1),
        dataset=table.text("dataset", ""),
        date=table.text("date", ""),
    )


def read_uncertainty(table: TomlTable) -> UncertaintyRule:
    """`[model.uncertainty]`."""
    return UncertaintyRule(
        measure=table.text("measure", "normalised_entropy", choices=("normalised_entropy", "entropy")),
        normalise=table.boolean("normalise", True),
        review_above=table.optional_number("review_above", low=0.0),
        conformal_alpha=table.optional_number("conformal_alpha", low=0.0, high=1.0),
        conformal_quantile=table.optional_number("conformal_quantile", low=0.0, high=1.0),
        strata=table.sections("strata", _stratum),
    )


def _stratum(table: TomlTable) -> Stratum:
    measure = table.text("measure", "entropy_nats", choices=("entropy_nats", "normalised_entropy"))
    return Stratum(
        label=table.text("label"),
        measure=cast(UncertaintyMeasure, measure),
        above=table.number("above", low=0.0),
        name=table.text("name", pattern=".+"),
    )


def read_gate(table: TomlTable) -> OutOfDistributionGate:
    """`[model.ood]`."""
    method = table.text("method", choices=("mahalanobis", "energy"))
    has_statistics = method == "mahalanobis" or table.has("statistics")
    return OutOfDistributionGate(
        method=method,
        threshold=table.number("threshold"),
        on_fail=cast(OnFail, table.text("on_fail", "warn", choices=GATES)),
        statistics=table.path("statistics") if has_statistics else None,
        statistics_sha256=table.text("statistics_sha256", pattern=_SHA256) if has_statistics else "",
    )


def read_explanation(table: TomlTable) -> ExplanationRule:
    """`[model.explain]`."""
    sanity = table.table("sanity", {})
    rule = ExplanationRule(
        method=table.text("method", choices=("grad_cam", "occlusion")),
        layer=table.text("layer", ""),
        randomisation_ssim=sanity.optional_number("randomisation_ssim", low=-1.0, high=1.0),
        sanity_date=sanity.text("date", ""),
    )
    sanity.close()
    return rule


def read_metric(table: TomlTable) -> Metric:
    """One `[[model.metrics]]`."""
    return Metric(
        name=table.text("name"),
        dataset=table.text("dataset"),
        value=table.number("value"),
        origin=table.text("origin", "internal", choices=("internal", "external")),
        n=table.optional_integer("n"),
        ci_low=table.optional_number("ci_low"),
        ci_high=table.optional_number("ci_high"),
    )


def read_golden(table: TomlTable) -> GoldenSample:
    """`[model.golden]`: `probabilities` or `expected` findings."""
    expected = table.sections("expected", _expected)
    return GoldenSample(
        sample=table.path("sample"),
        sha256=table.text("sha256", pattern=_SHA256),
        probabilities=table.numbers("probabilities", ()),
        tolerance=table.number("tolerance", 0.02 if expected else 1e-3, low=0.0, is_low_open=True),
        expected=expected,
        tolerance_px=table.number("tolerance_px", 2.0, low=0.0, is_low_open=True),
    )


def _expected(table: TomlTable) -> ExpectedFinding:
    probability = table.number("probability", low=0.0, high=1.0)
    return ExpectedFinding(table.text("label"), probability, _place(table) if table.has("place") else None)


def _place(table: TomlTable) -> Box | Point:
    place = table.numbers("place")
    if len(place) == 2:
        return Point(place[0], place[1])
    if len(place) != 4 or place[0] >= place[2] or place[1] >= place[3]:
        raise table.error("must be [row, column], or [top, left, bottom, right]", "place")
    return Box(place[0], place[1], place[2], place[3])
