"""Measures the shipped `pano-teeth` on the held-back films, through the application's own engine."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from evaluation.asking import Asking, flagged
from figure import Figure, share
from measurement import FLAGGED
from pano_export import Found
from pano_films import FDI, FRAME_LABELS
from pano_findings import KINDS
from pano_measurement import HELD_BACK, kind_figures, tooth_figures
from pano_teeth import parts

from inference.finding import Box
from inference.request import FrameAnswer


def evaluated(data: Path, asking: Asking) -> list[Figure]:
    """Every figure of the teeth, and of each kind per tooth that the entry offers.

    The kinds per film are cross-fitted by the training script; at their final points these films would flatter them.
    """
    films = parts(data)[2]
    answers = asking.showing_all().answers([film.picture for film in films])
    found = found_in(answers)
    points = {label.name: label.threshold for label in asking.card.labels}
    figures = tooth_figures(found, films, points["Tooth 11"], HELD_BACK)
    for kind in KINDS:
        if kind.place == "tooth" and kind.name in points:
            said = (kind.chance(found) >= points[kind.name]).astype(np.float64)
            figures += kind_figures(kind, found, films, said, HELD_BACK)
    return [*figures, share(HELD_BACK, FLAGGED, flagged(answers))]


def found_in(answers: Sequence[FrameAnswer]) -> Found:
    """What the application was told of films of the input's size.

    The box of a tooth that is not among the findings is empty: it is on no tooth. A whole-film label that is not
    offered has no probability.
    """
    boxes = np.zeros((len(answers), len(FDI), 4), np.float32)
    teeth = np.zeros((len(answers), len(FDI)))
    film = np.full((len(answers), len(FRAME_LABELS)), np.nan)
    for row, answer in enumerate(answers):
        chances = {one.label: one.probability for one in answer.probabilities}
        teeth[row] = [chances[f"Tooth {fdi}"] for fdi in FDI]
        film[row] = [chances.get(name, np.nan) for name in FRAME_LABELS]
        for finding in answer.findings:
            if finding.label.startswith("Tooth ") and isinstance(finding.localization, Box):
                box = finding.localization
                place = FDI.index(int(finding.label.removeprefix("Tooth ")))
                boxes[row, place] = (box.left, box.top, box.right, box.bottom)
    return Found(boxes, teeth, film, np.zeros((len(answers), 0), np.float32))
