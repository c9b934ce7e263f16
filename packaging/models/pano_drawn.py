"""Drawn panoramic films with known teeth: a few among the real ones, so that the bundled sample is no stranger."""

import sys
from pathlib import Path

import cv2
import numpy as np
from pano_films import CATEGORIES, FDI, SIZE, Film
from picture import Grey, scaled

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "samples"))
import panoramic


def _dentition(rng: np.random.Generator) -> panoramic.Dentition:
    """Return a mouth: mostly a few teeth missing, a few filled, sometimes many."""
    loss = rng.choice([0.02, 0.08, 0.25])
    wear = rng.choice([0.0, 0.15, 0.4])
    filled = {fdi: float(rng.uniform(0.4, 1.0)) for fdi in FDI if rng.random() < wear}
    return panoramic.Dentition(
        missing=frozenset(fdi for fdi in FDI if rng.random() < loss * (3 if fdi % 10 == 8 else 1)),
        crowned=frozenset(fdi for fdi in FDI if rng.random() < wear * 0.2),
        root_filled=frozenset(fdi for fdi in FDI if rng.random() < wear * 0.3),
        filled=filled,
    )


def sample_picture() -> Grey:
    """Return the bundled drawn film (one tooth missing, one crowned, seven filled) at the input's size."""
    return scaled(np.clip(panoramic.film(7), 0, 255).astype(np.uint8), *SIZE)


def drawn_films(count: int, seed: int, cache: Path) -> list[Film]:
    """Return films of drawn mouths at the input's size, kept in `cache` as files once they were drawn."""
    films = []
    for k in range(count):
        mouth = _dentition(np.random.default_rng([seed, k]))
        path = cache / f"drawn-{seed}-{k}.png"
        if not path.exists():
            grey = np.clip(panoramic.film(seed + k, mouth), 0, 255).astype(np.uint8)
            cv2.imwrite(str(path), scaled(grey, *SIZE))
        boxes = np.full((len(FDI), 4), np.nan, np.float32)
        rows, columns = panoramic.SHAPE
        for fdi, box in panoramic.tooth_boxes(mouth).items():
            boxes[FDI.index(fdi)] = np.array(box) * np.array([SIZE[1] / columns, SIZE[0] / rows] * 2)
        worn = bool(mouth.filled or mouth.crowned or mouth.root_filled)
        kinds = np.array([float(worn), 0.0, 0.0, 0.0], np.float32)[: len(CATEGORIES)]
        films.append(Film(path.stem, cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), boxes, kinds, 0, path.stem))
    return films
