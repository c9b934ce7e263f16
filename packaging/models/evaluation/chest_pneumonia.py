"""Measures the shipped `chest-pneumonia` on the published test films."""

from pathlib import Path

from chest_pneumonia import PLAN, test_samples
from evaluation.asking import Asking, classified
from figure import Figure


def evaluated(data: Path, asking: Asking) -> list[Figure]:
    """Every figure on the test films."""
    return classified(asking, PLAN, test_samples(data))
