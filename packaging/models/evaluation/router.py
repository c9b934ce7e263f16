"""Measures the shipped `router` on test sources of every kind, and on pictures that are no known kind."""

from pathlib import Path

import numpy as np
from evaluation.asking import Asking, chances_of, classified
from figure import Figure, share
from plan import Sample
from router import KINDS, OTHER, PLAN, other_squares, test_films, test_samples

from inference.tasks.router import KIND, UNSURE


def evaluated(data: Path, asking: Asking) -> list[Figure]:
    """Every figure on the test pictures, and how many pictures of no known kind are kept back."""
    films = test_films(data)
    samples = test_samples(data, films)
    figures = classified(asking, PLAN, samples)
    for sample in samples:
        figures += _handed_on(asking, sample)
    named = np.array([PLAN.routed(label.name) for label in PLAN.labels])
    for name, squares in other_squares(data, films).items():
        chances = chances_of(asking.answers(squares))
        kept_back = ~named[chances.argmax(axis=1)] | (chances.max(axis=1) < PLAN.min_probability)
        figures.append(share(name, "not routed", kept_back, "external"))
    return figures


def _handed_on(asking: Asking, sample: Sample) -> list[Figure]:
    """How often the application's whole rule (likeliest kind, its probability, the gate) names the right kind."""
    answers = asking.answers(sample.squares)
    kinds = np.array([KINDS.index(str(one.details[KIND])) for one in answers])
    asks = np.array([UNSURE in one.cautions for one in answers])
    known = sample.labels != OTHER
    right, wrong = ~asks & (kinds == sample.labels), ~asks & (kinds != sample.labels) & (kinds != OTHER)
    figures = [
        share(sample.name, "known kind handed on rightly", right[known]),
        share(sample.name, "known kind handed on wrongly", wrong[known]),
    ]
    return figures if known.all() else [*figures, share(sample.name, "other kind handed on", wrong[~known])]
