"""Measures every bundled model again, through the application's own engine, and writes the table of all figures.

`make evaluate` runs it on `../shared/data`. A model whose figures come from a cross-validation ships weights that were
trained on every source, so measuring those again would flatter it: its figures are those of the cross-validation,
as its training script (named in the table) recorded them in the entry.
"""

import argparse
import importlib
import importlib.util
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from evaluation.asking import Asking
from export import ROOT
from figure import Figure

from inference.catalog import load_catalog
from inference.model_card import Metric, ModelCard
from inference.model_pool import ModelPool

LOG = logging.getLogger("evaluate")
BUDGET_MB = 45.0

HEAD = """# The bundled models and their figures

Written by `make evaluate`, which puts the public pictures of the data folder (never part of this repository) to the
shipped files through the application's own engine. Intervals are 95 %. "External" pictures are of another kind than
the training's. For research only: none of these figures says how a model does on your patients. Each model's card
(`<model>/README.md`) tells the split, the calibration, and what the model cannot do.

"""


@dataclass(frozen=True, slots=True)
class Evaluated:
    """One model's figures: measured now, or `recorded` by its training script where they are cross-validated."""

    card: ModelCard
    figures: tuple[Figure, ...]
    recorded: tuple[Figure, ...]
    milliseconds: float


def main() -> int:
    """Measure and write; the exit status is 1 where a figure is not what its entry says."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=Path("../shared/data"), help="folder of public images")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/models/README.md")
    parser.add_argument("--catalogue", type=Path, default=ROOT / "models.toml")
    parser.add_argument("--model", action="append", help="only this model, to the console, without writing the table")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    cards = load_catalog([options.catalogue]).cards
    chosen = [card for card in cards if not options.model or card.id in options.model]
    pool = ModelPool("cpu")
    try:
        results = [_evaluated(card, options.data, pool) for card in chosen]
    finally:
        pool.close()
    if not options.model:
        options.out.write_text(table(results), encoding="utf-8")
    differing = [result.card.id for result in results if _differs(result)]
    return int(bool(differing))


def _evaluated(card: ModelCard, data: Path, pool: ModelPool) -> Evaluated:
    begun = time.perf_counter()
    name = f"evaluation.{card.id.replace('-', '_')}"
    asking = Asking(card, pool)
    figures = list(importlib.import_module(name).evaluated(data, asking)) if importlib.util.find_spec(name) else []
    known = {(figure.dataset, figure.name) for figure in figures}
    recorded = tuple(_recorded(one) for one in card.metrics if (one.dataset, one.name) not in known)
    LOG.info("%s: measured in %.0f s", card.id, time.perf_counter() - begun)
    for figure in figures:
        LOG.info("  %s", _row(figure))
    return Evaluated(card, tuple(figures), recorded, _milliseconds(asking))


def _recorded(metric: Metric) -> Figure:
    low, high = metric.ci_low, metric.ci_high
    bounds = (float("nan") if low is None else low, float("nan") if high is None else high)
    return Figure(metric.dataset, metric.name, metric.n or 0, metric.value, *bounds, metric.origin)


def _milliseconds(asking: Asking, runs: int = 20) -> float:
    """The median time of one answer to a frame of the model's own size, everything but loading included."""
    frame = np.zeros(asking.card.input.size, np.uint8)
    frame[:: max(1, frame.shape[0] // 7)] = 120
    asking.answers([frame])
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        asking.answers([frame])
        times.append(time.perf_counter() - begun)
    return float(np.median(times) * 1000)


def _differs(result: Evaluated) -> bool:
    """Whether a figure measured now is outside what its entry says; the entry is rounded, and cores add differently."""
    stated = {(one.dataset, one.name): one.value for one in result.card.metrics}
    wrong = [
        figure
        for figure in result.figures
        if abs(stated.get((figure.dataset, figure.name), figure.value) - figure.value) > 0.01
    ]
    for figure in wrong:
        value = stated[(figure.dataset, figure.name)]
        words = "%s: %s, %s: the entry says %.4f, measured %.4f"
        LOG.error(words, result.card.id, figure.dataset, figure.name, value, figure.value)
    return bool(wrong)


def table(results: Sequence[Evaluated]) -> str:
    """The page of all models: an overview, then every figure of each."""
    sizes = {one.card.id: one.card.file.path.stat().st_size / 1e6 for one in results}
    lines = [HEAD, "| model | task | labels | file | one answer |\n|---|---|---|---|---|\n"]
    for one in results:
        lines.append(
            f"| [{one.card.id}]({one.card.id}/README.md) | {one.card.task} | {len(one.card.labels)} "
            f"| {sizes[one.card.id]:.1f} MB | {one.milliseconds:.0f} ms |\n"
        )
    lines.append(f"\nTogether {sum(sizes.values()):.1f} MB (limit {BUDGET_MB:.0f} MB). One answer: the median of 20, ")
    lines.append("frame to findings, on two cores without a GPU.\n")
    for one in results:
        lines.append(f"\n## {one.card.display_name} (`{one.card.id}` {one.card.version})\n\n")
        lines += _section(one)
    return "".join(lines)


def _section(result: Evaluated) -> list[str]:
    lines = []
    if result.figures:
        lines += ["Measured on the shipped file:\n\n", *_rows(result.figures)]
    if result.recorded:
        script = f"packaging/models/{result.card.id.replace('-', '_')}.py"
        lines += [f"\nRecorded by `{script}`, whose test parts or folds these are:\n\n", *_rows(result.recorded)]
    return lines


def _rows(figures: Sequence[Figure]) -> list[str]:
    return ["| pictures | figure | n | value | 95 % interval |\n|---|---|---|---|---|\n", *map(_line, figures)]


def _line(figure: Figure) -> str:
    return f"| {_row(figure)} |\n"


def _row(figure: Figure) -> str:
    origin = " (external)" if figure.origin == "external" else ""
    has_bounds = not np.isnan(figure.ci_low)
    interval = f"{figure.ci_low:.3f} to {figure.ci_high:.3f}" if has_bounds else "not stated"
    count = str(figure.n) if figure.n else ""
    return f"{figure.dataset}{origin} | {figure.name} | {count} | {figure.value:.3f} | {interval}"


if __name__ == "__main__":
    raise SystemExit(main())
