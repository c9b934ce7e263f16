"""Varies a training picture the way films of other rooms, scanners and exports vary."""

from dataclasses import dataclass

import cv2
import numpy as np
from picture import Grey


@dataclass(frozen=True, slots=True)
class Variation:
    """How far a picture may be changed; each range is symmetric about "unchanged".

    `aspect` and `scale` are factors (1.25 = from 1/1.25 to 1.25), `shift` a share of the side, `tone` the strength
    of gamma, contrast and brightness together, `zoom` how much further a picture may grow than shrink. `erased`,
    `collimated` and `equalised` are probabilities; `largest_erased` is a share of the side.
    """

    degrees: float = 12.0
    scale: float = 1.2
    aspect: float = 1.2
    shift: float = 0.08
    tone: float = 1.0
    flip: bool = True
    zoom: float = 1.0
    erased: float = 0.25
    largest_erased: float = 0.3
    collimated: float = 0.0
    equalised: float = 0.1


def _factor(rng: np.random.Generator, largest: float) -> float:
    return float(np.exp(rng.uniform(-1, 1) * np.log(largest)))


def placed(picture: Grey, side: int, variation: Variation, rng: np.random.Generator) -> Grey:
    """Return the picture turned, scaled, stretched and shifted into a square of `side` pixels."""
    rows, columns = picture.shape
    angle = np.deg2rad(rng.uniform(-1, 1) * variation.degrees)
    scale = _factor(rng, variation.scale) * variation.zoom ** rng.random()
    aspect = np.sqrt(_factor(rng, variation.aspect))
    mirrored = -1.0 if variation.flip and rng.random() < 0.5 else 1.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    forward = turn @ np.diag([scale * aspect * side / columns * mirrored, scale / aspect * side / rows])
    centre = np.array([side / 2, side / 2]) + rng.uniform(-1, 1, 2) * variation.shift * side
    offset = centre - forward @ np.array([columns / 2, rows / 2])
    border = cv2.BORDER_REPLICATE if rng.random() < 0.4 else cv2.BORDER_CONSTANT
    method = cv2.INTER_AREA if max(rows, columns) > 2 * side else cv2.INTER_LINEAR
    return cv2.warpAffine(picture, np.column_stack([forward, offset]), (side, side), flags=method, borderMode=border)


def toned(picture: Grey, strength: float, rng: np.random.Generator) -> Grey:
    """Return the picture darker or brighter, flatter or steeper, as another window would show it."""
    levels = np.linspace(0, 1, 256) ** np.exp(rng.uniform(-0.5, 0.5) * strength)
    contrast = np.exp(rng.uniform(-0.45, 0.35) * strength)
    levels = (levels - 0.5) * contrast + 0.5 + rng.uniform(-0.18, 0.18) * strength
    return cv2.LUT(picture, np.clip(levels * 255, 0, 255).astype(np.uint8))


def degraded(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return the picture blurred, sharpened, compressed or noisy; often unchanged."""
    choice = rng.random()
    if choice < 0.15:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 1.3))
    elif choice < 0.3:
        soft = cv2.GaussianBlur(picture, (0, 0), 1.2)
        picture = cv2.addWeighted(picture, 1 + (gain := rng.uniform(0.2, 1.0)), soft, -gain, 0)
    elif choice < 0.4:
        coarse = cv2.resize(picture, None, fx=(share := rng.uniform(0.45, 0.9)), fy=share, interpolation=cv2.INTER_AREA)
        picture = cv2.resize(coarse, picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    if rng.random() < 0.15:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 95))]
        picture = cv2.imdecode(cv2.imencode(".jpg", picture, quality)[1], cv2.IMREAD_GRAYSCALE)
    if rng.random() < 0.3:
        noise = rng.standard_normal(picture.shape, dtype=np.float32) * rng.uniform(1, 12)
        picture = np.clip(picture + noise, 0, 255).astype(np.uint8)
    return picture


def collimated(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return the picture with black shutters over its borders, so that shoulders and markers may be missing."""
    rows, columns = picture.shape
    top, bottom = (int(share * rows) for share in rng.uniform(0, 0.22, 2))
    left, right = (int(share * columns) for share in rng.uniform(0, 0.18, 2))
    opened = np.full_like(picture, int(rng.choice([0, 0, 0, rng.integers(0, 256)])))
    opened[top : rows - bottom, left : columns - right] = picture[top : rows - bottom, left : columns - right]
    return opened


def erased(picture: Grey, largest: float, rng: np.random.Generator) -> Grey:
    """Return the picture with one rectangle of even grey over it: no marker in a corner may decide alone."""
    rows, columns = picture.shape
    height, width = int(rng.uniform(0.06, largest) * rows), int(rng.uniform(0.06, largest) * columns)
    top, left = int(rng.integers(0, rows - height)), int(rng.integers(0, columns - width))
    picture = picture.copy()
    picture[top : top + height, left : left + width] = int(rng.integers(0, 256))
    return picture


def varied(picture: Grey, side: int, variation: Variation, rng: np.random.Generator) -> Grey:
    """Return one random variant of a picture, `side` by `side`."""
    square = placed(picture, side, variation, rng)
    if rng.random() < variation.equalised:
        square = cv2.createCLAHE(rng.uniform(1, 3), (8, 8)).apply(square)
    if rng.random() < 0.85:
        square = toned(square, variation.tone, rng)
    square = degraded(square, rng)
    if rng.random() < variation.collimated:
        square = collimated(square, rng)
    return erased(square, variation.largest_erased, rng) if rng.random() < variation.erased else square
