"""`overread models`: the catalogue, one model, whether each is what it should be, and what becomes of it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TextIO

from app.model_adding_catalog import remove_model
from app.model_status import say_status
from app.paths import AppPaths
from app.reading.text import readable
from inference.catalog import Catalog
from inference.golden import refusal
from inference.model_card import Metric, ModelCard, Status
from inference.model_card_tasks import AngleRule
from inference.model_pool import ModelPool

BY_HAND = "it was set aside by hand, and no reason was given"
STATUS_OF: dict[str, Status] = {"quarantine": "quarantined", "shadow": "shadow", "activate": "active"}


def list_models(catalog: Catalog, out: TextIO) -> None:
    """Write one line a model: id, version, task, status, name, and why it was set aside where it was."""
    rows = [(card.id, card.version, card.task, card.status, _named(card)) for card in catalog.cards]
    if not rows:
        out.write("No models are installed.\n")
        return
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        columns = (text.ljust(width) for text, width in zip(row, widths, strict=False))
        out.write("  ".join((*columns, row[4])).rstrip() + "\n")


def show_model(catalog: Catalog, model_id: str, out: TextIO) -> None:
    """Write all that the catalogue says of one model; raises CatalogError if there is none of this id."""
    lines = list(_lines(catalog.card(model_id)))
    width = max(len(name) for name, _ in lines)
    for name, value in lines:
        out.write(f"{name.ljust(width)}  {value}\n")


def check_models(
    catalog: Catalog, out: TextIO, ids: Sequence[str] = (), *, make_pool: Callable[[], ModelPool] = ModelPool
) -> bool:
    """Verify checksums and run golden samples, one line a model: "ok" or "refused: reason". True if all are ok.

    Without `ids` every model is checked; raises CatalogError for an id that is not there.
    """
    cards = [catalog.card(one) for one in ids] if ids else list(catalog.cards)
    pool = make_pool()
    is_good = True
    try:
        for card in cards:
            reason = refusal(card, pool) or _route_problem(card, catalog)
            out.write(f"{card.id}: refused: {reason}\n" if reason else f"{card.id}: ok{_remark(card)}\n")
            is_good = is_good and not reason
    finally:
        pool.close()
    return is_good


def remove_models(paths: AppPaths, ids: Sequence[str], out: TextIO) -> None:
    """Take models that were added here out of the site's catalogue; raises CatalogError for any other."""
    for model_id in ids:
        remove_model(paths, model_id)
        out.write(f"Removed {model_id}.\n")


def set_statuses(
    catalog: Catalog,
    paths: AppPaths,
    action: str,
    ids: Sequence[str],
    why: str,
    out: TextIO,
    *,
    make_pool: Callable[[], ModelPool] = ModelPool,
) -> bool:
    """Quarantine, shadow or activate models; a model is only let run again after it has passed its checks.

    Raises CatalogError for an id that is not there. True if all were set.
    """
    cards = [catalog.card(one) for one in ids]
    is_good = True
    for card in cards:
        reason = "" if action == "quarantine" else _checked(card, make_pool)
        if reason:
            out.write(f"{card.id}: refused: {reason}\n")
            is_good = False
            continue
        told = why or (BY_HAND if action == "quarantine" else "")
        say_status(paths.model_statuses, card, STATUS_OF[action], told)
        out.write(f"{card.id}: {STATUS_OF[action]}\n")
    return is_good


def _checked(card: ModelCard, make_pool: Callable[[], ModelPool]) -> str:
    pool = make_pool()
    try:
        return refusal(card, pool)
    finally:
        pool.close()


def _named(card: ModelCard) -> str:
    name = readable(card.display_name)
    return f"{name} ({readable(card.status_reason)})" if card.status_reason else name


def _remark(card: ModelCard) -> str:
    notes = [] if card.golden is not None else ["no golden sample"]
    if card.status == "quarantined":
        notes.append(f"quarantined: {readable(card.status_reason)}" if card.status_reason else "quarantined")
    return f" ({'; '.join(notes)})" if notes else ""


def _route_problem(card: ModelCard, catalog: Catalog) -> str:
    known = {one.id for one in catalog.cards}
    targets = card.route.to.values() if card.route else ()
    return next(
        (f"it routes to {one}, which is not in the catalogue." for one in targets if one and one not in known), ""
    )


def _lines(card: ModelCard) -> Iterator[tuple[str, str]]:
    yield "id", card.id
    yield "name", card.display_name
    yield "version", card.version
    yield "task", card.task
    yield "status", f"{card.status}: {card.status_reason}" if card.status_reason else card.status
    yield "intended use", card.intended_use
    yield "file", card.file.path.name
    yield "sha256", card.file.sha256
    yield "device UID", card.device.device_uid or "none"
    yield "accepts", _accepted(card)
    yield "input", f"{card.input.size[0]} x {card.input.size[1]}, {card.input.resize}, window {card.input.window}"
    for label in card.labels:
        normal = ", the normal label" if label.is_normal else ""
        yield "label", f"{label.name}, threshold {label.threshold:g}{normal}"
    for angle in card.angles:
        yield "angle", _angle(angle)
    yield "calibration", _calibration(card)
    yield "gate", f"{card.ood.method}, {card.ood.on_fail} above {card.ood.threshold:g}" if card.ood else "none"
    yield "explanation", _explanation(card)
    for metric in card.metrics:
        yield "figure", _figure(metric)
    for caution in card.contraindications:
        yield "not for", caution
    yield "data", card.data_source or "not stated"
    yield "licence", card.licence or "not stated"
    for reference in card.references:
        yield "reference", reference


def _accepted(card: ModelCard) -> str:
    accepts = card.accepts
    lists = [", ".join(one) for one in (accepts.modality, accepts.body_part, accepts.view) if one]
    return "; ".join((*lists, f"at least {accepts.min_size[0]} x {accepts.min_size[1]} pixels"))


def _angle(rule: AngleRule) -> str:
    told = f"{rule.name}, {rule.side} {rule.limit_degrees:g}° speaks for {rule.label} ({rule.source})"
    one = rule.accuracy
    alone = f"; alone: sensitivity {one.sensitivity:.2f}, specificity {one.specificity:.2f}, n = {one.n}" if one else ""
    return told + alone


def _calibration(card: ModelCard) -> str:
    calibration = card.calibration
    if calibration is None:
        return "uncalibrated"
    measured = "" if calibration.ece is None else f", ECE {calibration.ece:.4f}"
    count = "" if calibration.n is None else f" on {calibration.n} frames"
    return f"{calibration.method} {calibration.temperature:.4f}{measured}{count}"


def _explanation(card: ModelCard) -> str:
    if card.explain is None:
        return "none"
    similarity = card.explain.randomisation_ssim
    told = "" if similarity is None else f"; SSIM {similarity:.2f} to maps of shuffled weights (1: they do not matter)"
    return f"{card.explain.method}{told}"


def _figure(metric: Metric) -> str:
    has_interval = metric.ci_low is not None and metric.ci_high is not None
    interval = f" (95 % CI {metric.ci_low:.3f} to {metric.ci_high:.3f})" if has_interval else ""
    count = "" if metric.n is None else f", n = {metric.n}"
    return f"{metric.name} {metric.value:.3f}{interval}, {metric.origin}, {metric.dataset}{count}"
