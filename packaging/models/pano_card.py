"""Writes the model card of `pano-teeth`: which kinds of finding are offered, on what figures, and what it cannot do."""

from pathlib import Path
from typing import TYPE_CHECKING

from card import card_text
from figure import Figure
from pano_findings import KINDS
from pano_measurement import LEAST, LEAST_BOUND
from pano_points import ALPHA

if TYPE_CHECKING:
    from pano_bundle import Finished

HEAD = """# {name}

For research only. Not a medical device.

{text[Made]}

## Data and split

{f.films[0]} films to train on, {f.films[1]} to choose the epoch, the scaling and the operating points on, {f.films[2]}
held back and measured at the end.

{text[Split]}

## Kinds of finding

Offered where sensitivity and specificity are at least {least:.2f} and the lower bounds of both 95 % intervals are above
{bound:.2f}. n is the number of teeth, quadrants, jaws or films that have it, and that do not.

The kinds per tooth are measured on the held-back films, at a point chosen on the validation films. Those per film,
quadrant and jaw are cross-fitted over the {both} held-back and validation films, none of which the network was trained
on: in each of five folds the scaling and the point come from the other four; the point in the table, which ships,
comes from all of them.

| kind | per | n | sensitivity | specificity | AUC | at | offered |
|---|---|---|---|---|---|---|---|
"""

MIDDLE = """
## Teeth

Measured on the shipped ONNX file. Intervals are 95 %: Wilson for shares of films, bootstrap over films elsewhere.
A box counts as found at an overlap (IoU) of half; average precision is the area under the precision envelope, mean
over the 32 numbers. "External" pictures are of another kind than the training's.

| pictures | figure | n | value | 95 % interval |
|---|---|---|---|---|
"""

TAIL = """
File {f.megabytes:.1f} MB, {f.parameters:,} parameters; one run takes {f.milliseconds:.0f} ms of one core.

## Calibration, operating point and doubt

The scaling lies in the graph: the teeth share a temperature of {f.scaling.temperature:.3f}, fitted on the validation
films; each label of the film has a slope and an offset, held back by a prior because few films show each. A tooth is
shown from a probability of {f.points.tooth:.3f}; below it is missing. An operating point is where sensitivity and
specificity add up to the most; that of the teeth was kept between 0.3 and 0.7. A normalised entropy above
{f.points.review_above:.3f} asks the reader to look first; it was chosen to catch four of five wrong teeth of the
validation films. The set of a tooth's states (there, missing; LAC, alpha {alpha}) holds a state whose
1 - probability is at most
{f.points.quantile:.4f}; it may hold one, both or none.

## Unlike the training

Mahalanobis distance of the pooled deepest activation to the nearer of two means (`ood.npz`), that of the training
films and that of the drawings; flagged above {f.gate_limit:.3f}, which flags 2 % of the validation films.

## What was tried

{text[Tried]}

## What it cannot do

{text[Limits]}
"""


def write_pano_card(model: str, name: str, finished: "Finished", path: Path) -> None:
    """Write the card as Markdown: what was measured, between what its maker wrote in card_text."""
    text = card_text(model)
    lines = [
        HEAD.format(name=name, f=finished, text=text, least=LEAST, bound=LEAST_BOUND, both=sum(finished.films[1:]))
    ]
    lines += [_kind_line(finished, kind.name, kind.place) for kind in KINDS]
    own = {f"{kind.name}: " for kind in KINDS}
    lines.append(MIDDLE)
    lines += [_line(one) for one in finished.figures if not any(one.name.startswith(start) for start in own)]
    lines.append(TAIL.format(f=finished, text=text, alpha=ALPHA))
    path.write_text("".join(lines), encoding="utf-8")


def _kind_line(finished: "Finished", kind: str, place: str) -> str:
    named = {one.name: one for one in finished.figures if one.name.startswith(f"{kind}: ")}
    sensitivity, specificity, area = (named[f"{kind}: {what}"] for what in ("sensitivity", "specificity", "auc"))
    figures = " | ".join(f"{o.value:.3f} ({o.ci_low:.3f} to {o.ci_high:.3f})" for o in (sensitivity, specificity, area))
    offered = "yes" if kind in finished.offered else "**no**"
    at = f"{finished.points.kinds[kind]:.3f}"
    return f"| {kind} | {place} | {sensitivity.n} / {specificity.n} | {figures} | {at} | {offered} |\n"


def _line(one: Figure) -> str:
    origin = " (external)" if one.origin == "external" else ""
    return (
        f"| {one.dataset}{origin} | {one.name} | {one.n} | {one.value:.3f} | {one.ci_low:.3f} to {one.ci_high:.3f} |\n"
    )
