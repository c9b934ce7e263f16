"""Writes the card of `lumbar-levels`: what was measured, between what its maker wrote in card_text."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from card import card_text
from figure import Figure
from lumbar_entry import Limits, PeakCalibration
from lumbar_slices import FOLDS

HEAD = """# Lumbar MRI: disc levels

For research only. Not a medical device.

{Made}

## Data and split

{Split}

## Figures

Intervals are 95 %, by bootstrap over patients. Every figure of "cross-validation" was measured on patients whom the
network at hand had not seen ({measured} of {folds} folds were trained and measured, each with its own network); the
shipped network was trained on all patients in the same way, with the last steps told above.
"Nearest disc is the right one": of the five true discs. "Right level": and it is less than half a disc distance
away, so that a disc above L1/L2 or below L5/S1 does not pass for it; "right" and "wrong" elsewhere mean this.

| slices | figure | n | value | 95 % interval |
|---|---|---|---|---|
"""

TAIL = """
File {megabytes:.1f} MB, {parameters:,} parameters, {milliseconds:.0f} ms for one answer (two threads).

## Peak, entropy, and the numbering warning

{Doubt}

Threshold of the peak {limits.peak:.3f}. L5/S1 is "high risk" above {limits.sacral_entropy:.2f} nats; any level asks
the reader to look first above {limits.review_entropy:.2f} nats.

## Calibration

The peak is the probability that the point is right. Its logit is divided by a temperature (in the graph),
{calibration.temperature:.3f}, fitted on the cross-validation's readings of unseen patients, slices as they are and
with cut fields of view. Expected calibration error {calibration.ece:.4f} (15 bins, n = {calibration.n}, each half
scaled with the temperature of the other half); without temperature {calibration.ece_before:.4f}. The shipped network
learned from all patients, so that its own calibration can only be supposed to be the folds'.

## Unlike the training

Mahalanobis distance of the pooled deepest activation, flagged above {limits.distance:.2f}: in the cross-validation
2 % of the slices of unseen patients lay beyond it.

## What it cannot do

{Limits}
"""


def write_lumbar_card(
    figures: Sequence[Figure],
    numbers: Mapping[str, object],
    limits: Limits,
    calibration: PeakCalibration,
    path: Path,
) -> None:
    """Write the card as Markdown: what was measured, between what its maker wrote in card_text."""
    text = card_text("lumbar-levels")
    rows = [
        f"| {f.dataset}{' (external)' if f.origin == 'external' else ''} | {f.name} | {f.n} | {f.value:.3f} "
        f"| {f.ci_low:.3f} to {f.ci_high:.3f} |\n"
        for f in figures
    ]
    tail = TAIL.format(**text, **numbers, limits=limits, calibration=calibration)
    path.write_text(HEAD.format(**text, **numbers, folds=FOLDS) + "".join(rows) + tail, encoding="utf-8")
