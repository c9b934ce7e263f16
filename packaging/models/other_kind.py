"""Pictures of other kinds: what the router must tell apart, and what the out-of-distribution gates must notice."""

import csv
import json
import logging
import warnings
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pydicom
from picture import Grey, read_grey
from split import NEAR, chains
from training import Pictures

LOG = logging.getLogger("other")

CHEST_FILMS = ("RG1_",)
"""DICOM test files which show a frontal chest film, so are not "other"."""

WITHHELD_FILES = ("JPEG2KLossless_1s_1f_u_16_16",)
"""Files that may carry a person's name (see PROVENANCE.md): not read."""


def _kind(pictures: list[Grey], groups: list[str]) -> Pictures:
    return Pictures(pictures, np.zeros(len(pictures), np.int64), np.array(groups))


def feet(data: Path) -> Pictures:
    """Read the weight-bearing lateral feet; a group is a source image."""
    with (data / "foot" / "labels.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    return _kind([read_grey(data / "foot" / row["file"]) for row in rows], [row["source_image"] for row in rows])


def panoramics(data: Path) -> Pictures:
    """Read the panoramic films, all stretched to a square at their source."""
    folder = data / "dental" / "ufba425"
    names = [item["image"] for item in json.loads((folder / "labels.json").read_text())]
    paths = {path.name: path for path in (folder / "images").rglob("*.jpg")}
    return _kind([read_grey(paths[name]) for name in names], names)


def lumbar_slices(data: Path) -> Pictures:
    """Read the sagittal lumbar slices; each is its own patient as far as is known."""
    paths = sorted((data / "lumbar").glob("*/*.png"))
    return _kind([read_grey(path) for path in paths], [f"{path.parent.name}/{path.stem}" for path in paths])


def blood_tiles(data: Path) -> Pictures:
    """Read the tiles of single blood cells."""
    paths = sorted((data / "medmnist" / "bloodmnist_tiles").glob("*.png"))
    return _kind([read_grey(path) for path in paths], [path.stem for path in paths])


logging.getLogger("pydicom").setLevel(logging.CRITICAL)


def _dicom_grey(path: Path) -> Grey | None:
    """Return the middle frame as 8-bit grey, or nothing where the file has no picture that can be decoded."""
    try:
        dataset = pydicom.dcmread(path, force=True)
        pixels = dataset.pixel_array
    except Exception:  # noqa: BLE001 - broken files are part of the folder
        return None
    if pixels.ndim == 4 or (pixels.ndim == 3 and pixels.shape[-1] not in (3, 4)):
        pixels = pixels[len(pixels) // 2]
    if pixels.ndim == 3:
        pixels = pixels[..., :3].mean(axis=-1)
    if pixels.ndim != 2 or min(pixels.shape) < 8:
        return None
    low, high = np.percentile(pixels, [0.5, 99.5])
    grey = np.clip((pixels.astype(np.float64) - low) / max(high - low, 1e-6) * 255, 0, 255).astype(np.uint8)
    return 255 - grey if dataset.get("PhotometricInterpretation") == "MONOCHROME1" else grey


def dicom_pictures(data: Path, *, chest: bool = False) -> Pictures:
    """Read the DICOM test files once each: CT, ultrasound, other joints, test patterns, or only the chest films.

    Variants of one picture (other transfer syntaxes) are one where their thumbnails agree, and one group where
    they nearly do.
    """
    seen: dict[bytes, Grey] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for path in sorted((data / "dicom").rglob("*")):
            if not path.is_file() or any(name in path.name for name in WITHHELD_FILES):
                continue
            if path.name.startswith(CHEST_FILMS) != chest or (grey := _dicom_grey(path)) is None:
                continue
            thumbnail = cv2.resize(grey, (12, 12), interpolation=cv2.INTER_AREA) // 16
            seen.setdefault(thumbnail.tobytes(), grey)
    groups = chains(list(seen.values()), NEAR)
    return _kind(list(seen.values()), [f"dicom:{group}" for group in groups])


def _noise(rng: np.random.Generator, side: int) -> Grey:
    grain = int(rng.integers(2, side))
    coarse = rng.normal(rng.uniform(60, 200), rng.uniform(10, 90), (grain, grain))
    return np.clip(cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC), 0, 255).astype(np.uint8)


def _gradient(rng: np.random.Generator, side: int) -> Grey:
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j]
    angle = rng.uniform(0, 2 * np.pi)
    plane = np.cos(angle) * x + np.sin(angle) * y if rng.random() < 0.5 else np.hypot(x - rng.uniform(-1, 1), y)
    levels = rng.choice([2, 4, 8, 16, 256])
    return (np.floor((plane - plane.min()) / np.ptp(plane) * (levels - 1e-6)) * (255 / max(levels - 1, 1))).astype(
        np.uint8
    )


def _text(rng: np.random.Generator, side: int) -> Grey:
    picture = np.full((side, side), int(rng.integers(0, 256)), np.uint8)
    for _ in range(int(rng.integers(2, 25))):
        word = "".join(rng.choice(list("ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghij0123456789:./"), int(rng.integers(3, 22))))
        place = (int(rng.integers(-side // 4, side)), int(rng.integers(0, side)))
        size, ink = float(rng.uniform(0.3, 2)), int(rng.integers(0, 256))
        cv2.putText(picture, word, place, int(rng.integers(0, 8)), size, ink, int(rng.integers(1, 3)), cv2.LINE_AA)
    return picture


def _shapes(rng: np.random.Generator, side: int) -> Grey:
    picture = np.full((side, side), int(rng.choice([0, 0, 255, rng.integers(0, 256)])), np.uint8)
    for _ in range(int(rng.integers(1, 20))):
        ink, centre = int(rng.integers(0, 256)), tuple(int(v) for v in rng.integers(0, side, 2))
        axes = tuple(int(v) for v in rng.integers(3, side // 2, 2))
        filled = -1 if rng.random() < 0.6 else int(rng.integers(1, 8))
        choice = rng.random()
        if choice < 0.5:
            cv2.ellipse(picture, centre, axes, float(rng.uniform(0, 180)), 0, 360, ink, filled, cv2.LINE_AA)
        elif choice < 0.8:
            cv2.rectangle(picture, centre, (centre[0] + axes[0], centre[1] + axes[1]), ink, filled)
        else:
            cv2.line(picture, centre, tuple(int(v) for v in rng.integers(0, side, 2)), ink, int(rng.integers(1, 9)))
    return cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 5)) if rng.random() < 0.5 else picture


def _waves(rng: np.random.Generator, side: int) -> Grey:
    y, x = np.mgrid[0 : 1 : side * 1j, 0 : 1 : side * 1j]
    plane = np.zeros((side, side))
    for _ in range(int(rng.integers(1, 6))):
        kx, ky = rng.normal(0, 40, 2)
        plane += np.sin(kx * x + ky * y + rng.uniform(0, 6) + rng.uniform(0, 4) * plane)
    if rng.random() < 0.4:
        plane = np.sign(plane)
    return ((plane - plane.min()) / max(np.ptp(plane), 1e-6) * 255).astype(np.uint8)


def _cloud(rng: np.random.Generator, side: int) -> Grey:
    """Draw noise with the falling spectrum that natural pictures have."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(side), np.fft.rfftfreq(side), indexing="ij"))
    frequency[0, 0] = 1
    spectrum = np.fft.rfft2(rng.standard_normal((side, side))) / frequency ** rng.uniform(0.5, 2)
    plane = np.fft.irfft2(spectrum, (side, side))
    low, high = np.percentile(plane, [1, 99])
    return np.clip((plane - low) / (high - low) * 255, 0, 255).astype(np.uint8)


def _even(rng: np.random.Generator, side: int) -> Grey:
    level = float(rng.choice([0, 255, rng.integers(0, 256)]))
    grain = rng.normal(0, rng.uniform(0, 4), (side, side))
    return np.clip(level + grain, 0, 255).astype(np.uint8)


DRAWN: dict[str, Callable[[np.random.Generator, int], Grey]] = {
    "noise": _noise,
    "gradient": _gradient,
    "text": _text,
    "shapes": _shapes,
    "waves": _waves,
    "cloud": _cloud,
    "even": _even,
}


def drawn(rng: np.random.Generator, side: int = 224) -> Grey:
    """Draw a picture that is no film at all: noise, gradient, text, shapes, waves, a cloud, or an even grey."""
    return list(DRAWN.values())[int(rng.integers(0, len(DRAWN)))](rng, side)


def phase_scrambled(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return a texture with the same spectrum and grey values as a film, and none of its shapes."""
    spectrum = np.fft.rfft2(picture.astype(np.float64))
    noise = np.fft.rfft2(rng.standard_normal(picture.shape))
    plane = np.fft.irfft2(np.abs(spectrum) * noise / np.maximum(np.abs(noise), 1e-9), picture.shape)
    return np.clip(plane, 0, 255).astype(np.uint8)


def shuffled(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return a film cut into tiles that lie in another order."""
    parts = int(rng.choice([3, 4, 5, 6]))
    side = 40 * parts
    square = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    tiles = square.reshape(parts, 40, parts, 40).swapaxes(1, 2).reshape(-1, 40, 40)
    tiles = tiles[rng.permutation(len(tiles))].reshape(parts, parts, 40, 40)
    return np.ascontiguousarray(tiles.swapaxes(1, 2).reshape(side, side))


def patch(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return a small cut-out of a film, too small to say what it shows."""
    rows, columns = (max(8, int(size * rng.uniform(0.06, 0.16))) for size in picture.shape)
    top = int(rng.integers(0, picture.shape[0] - rows + 1))
    left = int(rng.integers(0, picture.shape[1] - columns + 1))
    return np.ascontiguousarray(picture[top : top + rows, left : left + columns])
