"""Trains, exports and measures `router`: the kind of picture, so that the right model reads it, or none."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from augmentation import degraded, toned
from bundle import arguments, finish, squares_of
from network import SmallResNet
from numpy.typing import NDArray
from other_kind import (
    blood_tiles,
    dicom_pictures,
    drawn,
    feet,
    lumbar_slices,
    panoramics,
    patch,
    phase_scrambled,
    shuffled,
)
from phantom import foot
from picture import Grey, letterboxed, scaled
from plan import Label, Plan, Sample
from split import divided, read_brain, read_chest
from training import Pictures, Recipe, train

SEED = 20261121
KINDS = ("panoramic", "foot", "chest", "brain MRI", "lumbar MRI", "blood smear", "other")
OTHER = KINDS.index("other")
MOST = 1600
"""Films and slices of one kind that are used at most; chest and brain have more than the router needs."""

RECIPE = Recipe(epochs=24, draws=4480, rate=3e-3, seed=SEED)


@dataclass(frozen=True, slots=True)
class Shape:
    """How pictures of a kind come: width over height, how far they may be turned, how much may be cut off."""

    aspect: tuple[float, float]
    degrees: float = 8.0
    cut: float = 0.12


SHAPES = {
    "panoramic": Shape((1.0, 2.4), 5.0, 0.1),
    "foot": Shape((0.75, 1.7)),
    "chest": Shape((0.7, 1.45), 10.0, 0.15),
    "brain MRI": Shape((0.75, 1.3), 15.0, 0.12),
    "lumbar MRI": Shape((0.5, 1.25), 10.0, 0.18),
    "blood smear": Shape((0.8, 1.5), 180.0, 0.1),
    "other": Shape((0.4, 2.4), 25.0, 0.2),
}

PLAN = Plan(
    id="router",
    display_name="Router: kind of picture",
    task="router",
    side=128,
    widths=(16, 24, 48, 96, 96),
    labels=(
        Label("panoramic", "#6FB7E0", ("KIND_PANORAMIC", "99OVERREAD", "Dental panoramic radiograph")),
        Label("foot", "#E0B36F", ("KIND_FOOT", "99OVERREAD", "Lateral radiograph of the foot")),
        Label("chest", "#6FE0C8", ("KIND_CHEST", "99OVERREAD", "Frontal radiograph of the chest")),
        Label("brain MRI", "#B79CF0", ("KIND_BRAIN_MRI", "99OVERREAD", "Magnetic resonance slice of the brain")),
        Label(
            "lumbar MRI",
            "#F09CC4",
            ("KIND_LUMBAR_MRI", "99OVERREAD", "Sagittal magnetic resonance slice of the lumbar spine"),
        ),
        Label("blood smear", "#F07F7F", ("KIND_BLOOD_SMEAR", "99OVERREAD", "Microscopy of a blood smear")),
        Label("other", "#9AA4AE", ("KIND_OTHER", "99OVERREAD", "None of the kinds that a bundled model reads")),
    ),
    resize="letterbox",
    accepts={"modality": [], "body_part": [], "view": [], "min_size": [16, 16]},
    data_source=(
        "UFBA-425 panoramic films, Pesplanus v2 lateral feet, Kermany chest films, Nickparvar brain MRI, "
        "FastCleverSeg and sulaimanvesal lumbar MRI, BloodMNIST tiles, the DICOM test files of "
        "pydicom, and drawn pictures."
    ),
    licence=(
        "Weights: Apache-2.0. Training images: Apache-2.0, CC BY 4.0, CC0, MIT and GPL-3.0 as published by their "
        "repositories."
    ),
    references=(
        "Silva G et al. Expert Syst Appl 2018;107:15-31, doi:10.1016/j.eswa.2018.04.001",
        "Kermany DS et al. Cell 2018;172:1122-1131, doi:10.1016/j.cell.2018.02.010",
        "Yang J et al. Sci Data 2023;10:41, doi:10.1038/s41597-022-01721-8",
    ),
    contraindications=(
        "It names the kind of picture only; it must not be used to accept or refuse a patient's study",
        "Any decision about a patient",
    ),
    golden=foot,
    routes={
        "panoramic": "pano-teeth",
        "foot": "foot-arch",
        "chest": "chest-pneumonia",
        "brain MRI": "brain-tumour",
        "lumbar MRI": "lumbar-levels",
        "blood smear": "",
        "other": "",
    },
)


def _reduced(picture: Grey, longest: int = 320) -> Grey:
    ratio = longest / max(picture.shape)
    return scaled(picture, *(max(1, round(size * ratio)) for size in picture.shape)) if ratio < 1 else picture


def _real_kinds(data: Path) -> list[Pictures]:
    """Read every kind that has real pictures, in the order of `KINDS`; "other" are the DICOM test pictures."""
    rng = np.random.default_rng(SEED)
    kinds = [
        panoramics(data),
        feet(data),
        read_chest(data, "train", ("NORMAL", "PNEUMONIA")),
        read_brain(data, "train", ("glioma", "meningioma", "pituitary", "notumor")),
        lumbar_slices(data),
        blood_tiles(data),
        dicom_pictures(data),
    ]
    chosen = [kind.part(np.sort(rng.permutation(len(kind))[:MOST])) for kind in kinds]
    return [
        Pictures([_reduced(picture) for picture in kind.pictures], np.full(len(kind), label), kind.groups)
        for label, kind in enumerate(chosen)
    ]


def _joined(kinds: list[Pictures]) -> Pictures:
    return Pictures(
        [picture for kind in kinds for picture in kind.pictures],
        np.concatenate([kind.labels for kind in kinds]),
        np.concatenate([kind.groups for kind in kinds]),
    )


def _field(tiles: list[Grey], rng: np.random.Generator) -> Grey:
    """Return a field of a blood smear: several tiles side by side, as at a lower magnification."""
    rows, columns, side = int(rng.integers(1, 5)), int(rng.integers(1, 6)), 56
    field = np.zeros((rows * side, columns * side), np.uint8)
    for row in range(rows):
        for column in range(columns):
            tile = np.rot90(tiles[int(rng.integers(0, len(tiles)))], int(rng.integers(0, 4)))
            if rng.random() < 0.5:
                tile = tile[:, ::-1]
            tile = cv2.resize(np.ascontiguousarray(tile), (side, side), interpolation=cv2.INTER_CUBIC)
            field[row * side : (row + 1) * side, column * side : (column + 1) * side] = tile
    return cv2.GaussianBlur(field, (0, 0), rng.uniform(0.4, 1.5))


def shaped(picture: Grey, shape: Shape, rng: np.random.Generator) -> Grey:
    """Return the picture in another aspect ratio, turned, mirrored and cut, before any resize to the network."""
    aspect = np.exp(rng.uniform(*np.log(shape.aspect)))
    height = int(rng.integers(150, 230))
    picture = scaled(picture, height, max(16, round(height * aspect)))
    rows, columns = picture.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), float(rng.uniform(-1, 1) * shape.degrees), 1.0)
    border = cv2.BORDER_REPLICATE if rng.random() < 0.6 else cv2.BORDER_CONSTANT
    picture = cv2.warpAffine(picture, turn, (columns, rows), flags=cv2.INTER_LINEAR, borderMode=border)
    top, bottom, left, right = (rng.uniform(0, shape.cut, 4) * [rows, rows, columns, columns]).astype(int)
    picture = picture[top : rows - bottom, left : columns - right]
    if rng.random() < 0.4:
        picture = _widened(picture, rng)
    return np.ascontiguousarray(picture[:, ::-1] if rng.random() < 0.5 else picture)


def _widened(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return the picture with more around it: the film goes on, or ends in a frame."""
    around = [int(share * size) for share, size in zip(rng.uniform(0, 0.2, 4), picture.shape * 2, strict=False)]
    top, left, bottom, right = around
    border = [cv2.BORDER_REPLICATE, cv2.BORDER_REFLECT, cv2.BORDER_CONSTANT][int(rng.integers(0, 3))]
    grey = int(rng.choice([0, 0, 255, rng.integers(0, 256)]))
    if rng.random() < 0.4:
        frame = [int(v) for v in rng.integers(1, 9, 4)]
        picture = cv2.copyMakeBorder(picture, *frame, cv2.BORDER_CONSTANT, value=int(rng.choice([0, 255])))
    return cv2.copyMakeBorder(picture, top, bottom, left, right, border, value=grey)


def _lit(picture: Grey, rng: np.random.Generator) -> Grey:
    """Return the picture under another, uneven exposure."""
    field = cv2.resize(rng.uniform(0.4, 1.3, (3, 3)), picture.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.clip(picture * field, 0, 255).astype(np.uint8)


def _finished(picture: Grey, rng: np.random.Generator) -> Grey:
    if rng.random() < 0.3:
        picture = _lit(picture, rng)
    if rng.random() < 0.2:
        picture = cv2.createCLAHE(rng.uniform(1, 4), (4, 4)).apply(picture)
    if rng.random() < 0.12:
        picture = _widened(picture, rng)
    square = letterboxed(picture, PLAN.side)
    if rng.random() < 0.85:
        square = toned(square, 1.0, rng)
    return degraded(square, rng)


class Maker:
    """Makes training squares; for "other" it also cuts, scrambles and shuffles films of the known kinds."""

    def __init__(self, fit: Pictures) -> None:
        self._films = [p for p, label in zip(fit.pictures, fit.labels, strict=True) if label != OTHER]
        self._tiles = [p for p, label in zip(fit.pictures, fit.labels, strict=True) if KINDS[label] == "blood smear"]

    def square(self, picture: Grey, label: int, rng: np.random.Generator) -> Grey:
        """Return one random square of a picture with this label."""
        if label == OTHER:
            picture = self._other(picture, rng)
        elif KINDS[label] == "blood smear" and rng.random() < 0.6:
            picture = _field(self._tiles, rng)
        return _finished(shaped(picture, SHAPES[KINDS[label]], rng), rng)

    def _other(self, picture: Grey, rng: np.random.Generator) -> Grey:
        choice, film = rng.random(), self._films[int(rng.integers(0, len(self._films)))]
        if choice < 0.4:
            return picture
        if choice < 0.7:
            return drawn(rng, 192)
        if choice < 0.8:
            return patch(film, rng)
        if choice < 0.9:
            return shuffled(film, rng)
        return phase_scrambled(film, rng)


def _prepared(pictures: Pictures) -> Pictures:
    """Return pictures as they reach the application: panoramics widened to 1.8:1."""
    wide = [
        scaled(picture, 180, 324) if KINDS[label] == "panoramic" else picture
        for picture, label in zip(pictures.pictures, pictures.labels, strict=True)
    ]
    return Pictures(wide, pictures.labels, pictures.groups)


def _with_drawn(pictures: Pictures, count: int, seed: int) -> Pictures:
    rng = np.random.default_rng(seed)
    new = Pictures(
        [drawn(rng) for _ in range(count)], np.full(count, OTHER), np.array([f"drawn:{seed}:{k}" for k in range(count)])
    )
    return _joined([pictures, new])


def _sample(name: str, pictures: Pictures) -> Sample:
    prepared = _prepared(pictures)
    return Sample(name, squares_of(PLAN, prepared.pictures), prepared.labels, prepared.groups)


def _squares(pictures: Pictures) -> Pictures:
    """Return the panoramics as they lie in the folder, stretched to a square: the application may meet such copies."""
    return pictures.part(np.flatnonzero([KINDS[label] == "panoramic" for label in pictures.labels]))


def familiar(fit: Pictures) -> Sample:
    """Return what the gate must let through: every known kind as it comes, and panoramics stretched to a square.

    Those have a mean of their own: their label is one past the last kind.
    """
    wide, square = _prepared(fit.part(np.flatnonzero(fit.labels != OTHER))), _squares(fit)
    both = _joined([wide, Pictures(square.pictures, np.full(len(square), len(KINDS)), square.groups)])
    return Sample("training", squares_of(PLAN, both.pictures), both.labels, both.groups)


def _parts(kinds: Pictures) -> list[Pictures]:
    """Return the parts for training, stopping, calibrating and testing; no source crosses."""
    return [kinds.part(rows) for rows in divided(kinds, dict.fromkeys(range(len(KINDS)), (0.1, 0.12, 0.15)), SEED)]


def _test(data: Path, held: Pictures) -> Pictures:
    """Return the test pictures: the published folders for chest and brain, the held sources for the others."""
    rows = np.flatnonzero([KINDS[label] not in ("chest", "brain MRI") for label in held.labels])
    chest = read_chest(data, "test", ("NORMAL", "PNEUMONIA"))
    brain = read_brain(data, "test", ("glioma", "meningioma", "pituitary", "notumor"))
    published = [
        Pictures(kind.pictures, np.full(len(kind), KINDS.index(name)), kind.groups)
        for name, kind in (("chest", chest), ("brain MRI", brain))
    ]
    return _joined([held.part(rows), *published])


def test_films(data: Path) -> Pictures:
    """Return the sources that neither training nor calibration sees, of every kind."""
    return _parts(_joined(_real_kinds(data)))[3]


def test_samples(data: Path, films: Pictures) -> list[Sample]:
    """Return what the finished router is judged on: its test sources, the published folders, drawn pictures."""
    square = _squares(films)
    squares = squares_of(PLAN, square.pictures)
    return [
        _sample("test sources", _with_drawn(_test(data, films), 150, SEED + 3)),
        Sample("test panoramics stretched to a square", squares, square.labels, square.groups),
    ]


def other_squares(data: Path, films: Pictures) -> dict[str, NDArray[np.uint8]]:
    """Return squares that are no known kind, made from films that the training did not see."""
    rng = np.random.default_rng(SEED)
    films = films.part(np.flatnonzero(films.labels != OTHER))
    sources = [films.pictures[k] for k in rng.integers(0, len(films), 150)]
    made = {
        "pieces of films": [patch(picture, rng) for picture in sources],
        "shuffled films": [shuffled(picture, rng) for picture in sources],
        "scrambled films": [phase_scrambled(picture, rng) for picture in sources],
        "drawn noise, gradients, text, shapes": [drawn(rng) for _ in range(300)],
    }
    return {name: squares_of(PLAN, pictures) for name, pictures in made.items()}


def main() -> None:
    """Train (or take `--weights`), then export, measure and write the entry and the card."""
    options = arguments(f"resources/models/{PLAN.id}")
    fit, stop, held_back, test = _parts(_joined(_real_kinds(options.data)))
    stop, held_back = _with_drawn(stop, 80, SEED + 1), _with_drawn(held_back, 80, SEED + 2)
    torch.manual_seed(SEED)
    network = SmallResNet(PLAN.widths, len(KINDS))
    if options.weights:
        network.load_state_dict(torch.load(options.weights, weights_only=True))
    else:
        recipe = Recipe(options.epochs or RECIPE.epochs, RECIPE.draws, rate=RECIPE.rate, seed=SEED)
        stopping = _sample("stopping", stop)
        checkpoint = options.work / f"{PLAN.id}.pt"
        maker = Maker(fit)
        network = train(network, fit, (stopping.squares, stopping.labels), maker.square, recipe, checkpoint)
    samples = (
        familiar(fit),
        _sample("held-back sources", held_back),
        test_samples(options.data, test),
    )
    finish(PLAN, network, options, samples, other_squares(options.data, test))


if __name__ == "__main__":
    main()
