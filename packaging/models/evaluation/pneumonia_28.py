"""Measures the shipped `pneumonia-28` on PneumoniaMNIST's test part; the means of three seeds are recorded."""

from pathlib import Path

from evaluation.asking import Asking, classified
from figure import Figure
from pneumonia_28 import PLAN, test_samples


def evaluated(data: Path, asking: Asking) -> list[Figure]:
    """Every figure of the shipped seed on the test pictures."""
    return classified(asking, PLAN, test_samples(data))
