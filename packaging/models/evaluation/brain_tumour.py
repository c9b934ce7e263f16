"""Measures the shipped `brain-tumour` on the published test slices, with and without near-duplicates."""

from pathlib import Path

from brain_tumour import PLAN, test_samples
from evaluation.asking import Asking, classified
from figure import Figure


def evaluated(data: Path, asking: Asking) -> list[Figure]:
    """Every figure on the test slices."""
    return classified(asking, PLAN, test_samples(data))
