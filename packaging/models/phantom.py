"""Crude drawn films for the self-test: no patient, the same pixels on every machine."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from picture import Grey

Plane = NDArray[np.float64]


def _grid(rows: int, columns: int) -> tuple[Plane, Plane]:
    return np.mgrid[0:rows, 0:columns] / np.array([rows, columns], float)[:, None, None]


def _ellipse(y: Plane, x: Plane, centre: tuple[float, float], radii: tuple[float, float], edge: float) -> Plane:
    """Return 1 inside an ellipse (row, column), falling to 0 over `edge` of its radius."""
    radius = np.hypot((y - centre[0]) / radii[0], (x - centre[1]) / radii[1])
    return np.clip((1 + edge - radius) / edge, 0, 1)


def _grey(plane: Plane) -> Grey:
    return np.round(np.clip(plane, 0, 1) * 255).astype(np.uint8)


def chest() -> Grey:
    """Draw a frontal chest: trunk, two lungs with ribs, heart, one opacity in the right lower field."""
    y, x = _grid(320, 300)
    trunk = 0.75 * _ellipse(y, x, (0.6, 0.5), (0.75, 0.44), 0.15)
    right = _ellipse(y, x, (0.45, 0.32), (0.28, 0.13), 0.3)
    left = _ellipse(y, x, (0.45, 0.68), (0.28, 0.13), 0.3)
    ribs = 0.1 * (np.sin(55 * y - 14 * np.abs(x - 0.5)) > 0.55)
    spine = 0.12 * _ellipse(y, x, (0.5, 0.5), (0.6, 0.035), 0.4)
    heart = 0.5 * _ellipse(y, x, (0.58, 0.56), (0.14, 0.13), 0.25)
    opacity = 0.35 * _ellipse(y, x, (0.6, 0.31), (0.09, 0.08), 0.8)
    lungs = np.maximum(right, left)
    return _grey(trunk - lungs * (0.5 - ribs) + spine + heart * lungs + opacity * right)


def brain() -> Grey:
    """Draw an axial head: scalp, brain, two ventricles, one bright round mass."""
    y, x = _grid(256, 256)
    scalp = 0.8 * (_ellipse(y, x, (0.5, 0.5), (0.42, 0.34), 0.03) - _ellipse(y, x, (0.5, 0.5), (0.38, 0.3), 0.03))
    tissue = 0.35 * _ellipse(y, x, (0.5, 0.5), (0.36, 0.28), 0.05)
    folds = 1 + 0.15 * np.sin(60 * x + 9 * np.sin(14 * y)) * np.sin(52 * y + 7 * np.sin(17 * x))
    ventricles = _ellipse(y, x, (0.47, 0.46), (0.11, 0.025), 0.3) + _ellipse(y, x, (0.47, 0.54), (0.11, 0.025), 0.3)
    mass = 0.45 * _ellipse(y, x, (0.38, 0.66), (0.07, 0.065), 0.2)
    return _grey(scalp + tissue * folds * (1 - 0.7 * np.clip(ventricles, 0, 1)) + mass)


def foot() -> Grey:
    """Draw a lateral foot: leg, heel, arch and toes on a plate."""
    y, x = _grid(360, 480)
    leg = _ellipse(y, x, (0.2, 0.3), (0.5, 0.09), 0.2)
    heel = _ellipse(y, x, (0.72, 0.27), (0.13, 0.11), 0.2)
    arch = _ellipse(y + 0.3 * (x - 0.5), x, (0.68, 0.55), (0.07, 0.3), 0.3)
    toes = _ellipse(y, x, (0.8, 0.85), (0.05, 0.1), 0.3)
    plate = 0.9 * (y > 0.88)
    return _grey(0.1 + 0.6 * np.maximum.reduce([leg, heel, arch, toes]) + plate)


PHANTOMS: dict[str, Callable[[], Grey]] = {"chest": chest, "brain": brain, "foot": foot}
