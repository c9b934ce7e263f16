"""A calibrated model as a new version of its entry in the site's catalogue; the version before stays beside it.

The new version takes the id, so that routers and the choice by header use it; the one before gets its version behind
its id and can be chosen by hand. Both have files of their own, so that either can be removed.
"""

import re
import shutil
import tempfile
import tomllib
import uuid
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from app.cohort.calibration import BINS, Calibrated, OperatingPoint
from app.cohort.calibration_reading import logits_of
from app.cohort.statistic import Interval
from app.model_adding_catalog import AddingError, free_folder, install, own_text, with_entries
from app.paths import AppPaths
from inference.catalog import load_catalog
from inference.golden import golden_frame
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from inference.uncertainty import sigmoid, softmax

_FILES = (("file", "path"), ("golden", "sample"), ("ood", "statistics"))

Entry = dict[str, Any]


def add_calibrated(
    paths: AppPaths, card: ModelCard, found: Calibrated, alpha: float, pool: ModelPool, today: date
) -> tuple[ModelCard, ModelCard]:
    """Write the new version and the one before; returns their cards. Raises OverreadError; then nothing has changed."""
    text = own_text(paths)
    before = _entry(card)
    new_folder = free_folder(paths, card.id)
    old_folder = free_folder(paths, old_id(card), taken=[new_folder])
    with tempfile.TemporaryDirectory(prefix="overread-calibrated-") as scratch:
        staged = {name: Path(scratch) / name for name in (new_folder, old_folder)}
        for folder in staged.values():
            shutil.copytree(card.file.path.parent, folder)
            _copy_others(card, folder)
        old = _kept(_moved(before, card, old_folder), card)
        new = _calibrated(_moved(before, card, new_folder), card, found, alpha, today)
        _renew_golden(new, card, pool)
        text = with_entries(text, [new, old])
        install(paths, staged, text)
    cards = {one.id: one for one in load_catalog([paths.user_catalog]).cards}
    return cards[card.id], cards[old_id(card)]


def old_id(card: ModelCard) -> str:
    """The id of the version that stays: the id with its version behind it, 64 letters at most."""
    tail = re.sub(r"[^a-z0-9._-]", "-", f"-{card.version.lower()}")
    return card.id[: 64 - len(tail)] + tail


def _entry(card: ModelCard) -> Entry:
    """The entry as its catalogue has it."""
    try:
        content = tomllib.loads((card.root / "models.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise AddingError("The catalogue of this model cannot be read.") from error
    for one in content.get("model", []):
        if one.get("id") == card.id:
            return dict(one)
    raise AddingError(f"{card.id} is not in its catalogue any more.")


def _copy_others(card: ModelCard, folder: Path) -> None:
    """The golden sample and the gate's statistics, where they do not lie beside the weights."""
    others = [card.golden.sample if card.golden else None, card.ood.statistics if card.ood else None]
    for one in others:
        if one is not None and not (folder / one.name).exists():
            shutil.copy2(one, folder / one.name)


def _moved(entry: Mapping[str, Any], card: ModelCard, folder: str) -> Entry:
    """The entry with its files below the site's models folder."""
    moved: Entry = {name: dict(value) if isinstance(value, Mapping) else value for name, value in entry.items()}
    for section, key in _FILES:
        if key in moved.get(section, {}):
            moved[section][key] = f"models/{folder}/{Path(str(moved[section][key])).name}"
    return moved


def _kept(entry: Entry, card: ModelCard) -> Entry:
    return {**entry, "id": old_id(card), "display_name": f"{card.display_name} ({card.version})"}


def _calibrated(entry: Entry, card: ModelCard, found: Calibrated, alpha: float, today: date) -> Entry:
    """The entry with what was fitted, and with the figures that the held-back patients gave."""
    fitted, after = found.fitted, found.after
    entry["version"] = f"{card.version.partition('+')[0]}+site.{today:%Y%m%d}"
    entry["device"] = {**entry.get("device", {}), "device_uid": f"2.25.{uuid.uuid4().int}"}
    entry["label"] = [
        {**label, "threshold": round(threshold, 6)}
        for label, threshold in zip(entry["label"], fitted.thresholds, strict=True)
    ]
    entry["calibration"] = {
        "method": "temperature", "temperature": fitted.temperature, "ece": after.ece, "bins": BINS, "n": found.cases,
        "dataset": "this site's reviewed cases, held-back patients", "date": today.isoformat(),
    }  # fmt: skip
    rule: Entry = dict(entry.get("uncertainty", {}))
    if fitted.quantile is not None:
        rule |= {"conformal_alpha": alpha, "conformal_quantile": fitted.quantile}
    entry["uncertainty"] = rule
    if fitted.gate is not None:
        entry["ood"] = {**entry["ood"], "threshold": fitted.gate}
    entry["metrics"] = [*entry.get("metrics", []), *_metrics(card, found)]
    return entry


def _metrics(card: ModelCard, found: Calibrated) -> list[Entry]:
    """Sensitivity and specificity of each finding on the site's held-back patients."""
    rows: list[Entry] = []
    for at, label in enumerate(card.labels):
        if label.is_normal:
            continue
        for name, interval in (
            ("sensitivity", found.after.sensitivity[at]),
            ("specificity", found.after.specificity[at]),
        ):
            if interval.is_known:
                rows.append(_metric(f"{name} of {label.name}", interval, found.cases))
    return rows


def _metric(name: str, interval: Interval, count: int) -> Entry:
    return {
        "dataset": "this site's reviewed cases, held-back patients", "origin": "external", "n": count, "name": name,
        "value": round(interval.value, 5), "ci_low": round(interval.low, 5), "ci_high": round(interval.high, 5),
    }  # fmt: skip


def _renew_golden(entry: Entry, card: ModelCard, pool: ModelPool) -> None:
    """What the golden sample gives at the new temperature: asked of the model itself."""
    golden = card.golden
    if golden is None or not golden.probabilities:
        return
    request = InferenceRequest("golden", (golden_frame(card, golden),), card, is_urgent=False)
    said = answer_now(request, pool, ResultCache()).frames[0].probabilities
    is_exclusive = card.task == "classification"
    logits = logits_of(said, current_point(card).temperature, is_exclusive=is_exclusive)
    temperature = float(entry["calibration"]["temperature"])
    tempered = softmax(logits, temperature) if is_exclusive else sigmoid(logits, temperature)
    entry["golden"]["probabilities"] = [float(one) for one in tempered]


def current_point(card: ModelCard) -> OperatingPoint:
    """What the card says now."""
    return OperatingPoint(
        temperature=card.calibration.temperature if card.calibration else 1.0,
        thresholds=tuple(label.threshold for label in card.labels),
        quantile=card.uncertainty.conformal_quantile,
        gate=card.ood.threshold if card.ood else None,
    )
