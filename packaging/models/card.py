"""Writes the model card: what was measured, on what, and what the model cannot do."""

from pathlib import Path

from plan import Measured, Plan

HEAD = """# {plan.display_name}

For research only. Not a medical device.

{text[Made]}

## Data and split

{plan.data_source} {plan.licence}

{text[Split]}

## Figures

{how}

| pictures | figure | n | value | 95 % interval |
|---|---|---|---|---|
"""

SHIPPED = """Measured on the shipped ONNX file. Intervals are 95 %: bootstrap over patients for the two-label model and
for the ECE, Wilson elsewhere. "External" pictures are of another kind than the training's."""

TAIL = """
File {m.megabytes:.1f} MB, {m.parameters:,} parameters, {m.milliseconds:.1f} ms for one answer (two threads).

## Calibration

Temperature {m.temperature:.3f}, fitted on {m.n} held-back pictures that neither the training nor the stopping
saw. Expected calibration error on them {m.ece:.4f} (15 bins, n = {m.n}, each half scaled with the temperature of
the other half); without temperature {m.ece_before:.4f}. On the test pictures: see the table.

## Operating point and doubt

Operating point: {m.criterion}; here {threshold:.4f}.
A normalised entropy above {m.review_above:.3f} asks the reader to look first; it was chosen to catch four of five
wrong answers among the held-back pictures. Prediction sets (LAC, alpha 0.1) hold every label whose 1 - probability
is at most {m.conformal_quantile:.5f}.

## Unlike the training

{gate}

## What it cannot do

{text[Limits]}
"""

MAHALANOBIS = """Mahalanobis distance of the pooled activation of the explained layer to the nearest label's mean:

```
f = gradcam_act[0].mean(axis=(1, 2))
d = min over labels of || whitening @ (f - means[label]) ||      (ood.npz: means, whitening)
flagged when d > {m.familiarity_threshold:.4f}
```

The threshold lets 2 % of the held-back pictures be flagged. The table says how many of other kinds it catches."""

ROUTER = """

A picture is not routed where the likeliest label is "other" or its
probability is below {plan.min_probability}. The rows "not routed" say how many pictures that are no known
kind are stopped so."""

CHECK = """
## Explanation

Grad-CAM on the last stage (one sixteenth of the resolution). Randomisation check (Adebayo 2018): the maps of the
trained and of a weight-randomised model have a mean SSIM of {m.similarity:.3f} over 48 held-back pictures: the
lower, the more the maps depend on what was learned.
"""


def card_text(model: str) -> dict[str, str]:
    """Return the written parts of a card by their headings: Made, Split, Limits."""
    written = (Path(__file__).parent / "card_text" / f"{model}.md").read_text(encoding="utf-8")
    parts = (part.split("\n", 1) for part in f"\n{written}".split("\n## ")[1:])
    return {heading.strip(): body.strip() for heading, body in parts}


def write_card(plan: Plan, measured: Measured, path: Path, how: str = SHIPPED) -> None:
    """Write the card as Markdown: what was measured and `how`, between what its maker wrote in card_text."""
    text = card_text(plan.id)
    lines = [HEAD.format(plan=plan, text=text, how=how)]
    lines += [
        f"| {f.dataset}{' (external)' if f.origin == 'external' else ''} | {f.name} | {f.n} | {f.value:.3f} "
        f"| {f.ci_low:.3f} to {f.ci_high:.3f} |\n"
        for f in measured.figures
    ]
    gate = (MAHALANOBIS + (ROUTER if plan.routes else "")).format(m=measured, plan=plan)
    lines.append(TAIL.format(text=text, m=measured, gate=gate, threshold=measured.thresholds[-1]))
    lines.append(CHECK.format(m=measured))
    path.write_text("".join(lines), encoding="utf-8")
