"""Sagittal slices of the lumbar spine with the places of five discs, and folds that keep a patient together."""

import importlib
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from export import ROOT
from numpy.typing import NDArray
from picture import Grey, read_grey
from split import chains

LEVELS = ("L1/L2", "L2/L3", "L3/L4", "L4/L5", "L5/S1")
FOLDS = 5
SAME_SLICE = 0.999
"""Thumbnails that correlate above this are the same slice under two names."""

DISC_DISTANCE_MM = 36.0
"""Mean distance of neighbouring lumbar discs in the slices of known spacing; it gives a spacing to the others."""

MISPLACED = {("vb3_32", "L5/S1"), ("vb3_44", "L5/S1"), ("vb3_48", "L5/S1")}
"""Extrapolated places that lie outside the disc, as anyone can see: not trained on; measured all the same."""

NUMBERED = (2, 3, 6, 7, 8, 9)
"""Slices of sulaimanvesal whose lowest outlined vertebra is S1, so that the discs above it have numbers."""

OFF_SPINE = (0, 5)
"""Slices of sulaimanvesal beside the vertebral bodies."""


@dataclass(frozen=True, slots=True)
class Slice:
    """One sagittal slice; `points` (5, 2) are (row, column) in continuous pixels, not a number where unknown.

    `is_absent` (5,) says that a level is not in the picture at all; `is_extrapolated` that its place was not seen but
    continued from L5. `offset_mm` is the distance from the midline. `group` is the patient as far as is known.
    """

    name: str
    origin: str
    group: str
    picture: Grey
    spacing_mm: float
    points: NDArray[np.float64]
    is_absent: NDArray[np.bool_]
    is_extrapolated: NDArray[np.bool_]
    offset_mm: float = 0.0


def _with_points(
    name: str, origin: str, picture: Grey, spacing_mm: float, points: NDArray[np.float64], **more: object
) -> Slice:
    none = np.zeros(len(LEVELS), bool)
    return replace(Slice(name, origin, name, picture, spacing_mm, points, none, none), **more)


def read_mid_sagittal(data: Path) -> list[Slice]:
    """Read the slices of FastCleverSeg; of two files with the same slice the second is left out."""
    folder = data / "lumbar" / "fastcleverseg"
    slices = []
    for item in json.loads((folder / "disc_points.json").read_text()):
        discs = [item["discs"][level] for level in LEVELS]
        name = Path(item["image"]).stem
        points = np.array([(disc["y"] + 0.5, disc["x"] + 0.5) for disc in discs])
        guessed = np.array(["EXTRAPOLATED" in disc["src"] for disc in discs])
        picture = read_grey(folder / item["image"])
        origin = name.split("_")[0].upper()
        slices.append(_with_points(name, origin, picture, item["mm_per_px"], points, is_extrapolated=guessed))
    slices.sort(key=lambda one: one.name)
    alike = chains([one.picture for one in slices], SAME_SLICE)
    return [one for place, one in enumerate(slices) if place == int(np.argmax(alike == alike[place]))]


def read_numbered_masks(data: Path) -> list[Slice]:
    """Read the slices of sulaimanvesal: discs are counted upwards from the one above S1.

    Their patients and their spacing are not known: they are one group, and their spacing follows from the mean
    distance of their discs.
    """
    folder = data / "lumbar" / "sulaimanvesal"
    slices = []
    for number in NUMBERED + OFF_SPINE:
        picture, mask = read_grey(folder / f"{number}.png"), np.load(folder / f"{number}_mask.npy")
        points = np.full((len(LEVELS), 2), np.nan)
        if number in NUMBERED:
            points = _counted_discs(mask)
        apart = np.linalg.norm(np.diff(points, axis=0), axis=1).mean()
        one = _with_points(f"sulaimanvesal_{number}", "sulaimanvesal", picture, DISC_DISTANCE_MM / apart, points)
        slices.append(replace(one, group="sulaimanvesal", is_absent=np.full(len(LEVELS), number in OFF_SPINE)))
    known = float(np.nanmean([one.spacing_mm for one in slices]))
    return [replace(one, spacing_mm=known) for one in slices]


def _counted_discs(mask: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return the centres of the five lowest discs, from L1/L2 down."""
    found, _, boxes, centres = cv2.connectedComponentsWithStats((mask == 1).astype(np.uint8))
    large = [centres[k][::-1] + 0.5 for k in range(1, found) if boxes[k, cv2.CC_STAT_AREA] >= 40]
    return np.array(sorted(large, key=lambda centre: centre[0])[-len(LEVELS) :])


def read_volume_slices(data: Path, middles: Sequence[Slice]) -> list[Slice]:
    """Read slices of the four volumes beside the midline, all of the middle slice's patient.

    Up to 14 mm from it the discs lie where they lie in the middle; from 26 mm on there is none. Between them it
    depends on the patient, so those are left out.
    """
    from scipy.io import loadmat

    folder = data / "lumbar" / "fastcleverseg"
    starts = {Path(item["image"]).stem: item["slice"] for item in json.loads((folder / "disc_points.json").read_text())}
    by_name = {one.name: one for one in middles}
    slices = []
    for path in sorted((folder / "volumes").glob("*.mat")):
        volume, middle = loadmat(path)["I"], by_name[path.stem]
        for offset in (-32, -28, -14, -10, -7, -4, -2, 2, 4, 7, 10, 14, 28, 32):
            place = starts[path.stem] + offset
            if not 0 <= place < volume.shape[2]:
                continue
            one = replace(middle, name=f"{path.stem}{offset:+d}", picture=_windowed(volume[:, :, place]))
            absent = abs(offset) > 26
            points = np.full_like(middle.points, np.nan) if absent else middle.points
            slices.append(replace(one, points=points, is_absent=np.full(len(LEVELS), absent), offset_mm=float(offset)))
    return slices


def _windowed(plane: NDArray[np.integer]) -> Grey:
    low, high = np.percentile(plane, [0.5, 99.5])
    return np.clip((plane.astype(np.float64) - low) / max(high - low, 1e-6) * 255, 0, 255).astype(np.uint8)


def drawn_slices(seeds: Sequence[int], cache: Path) -> list[Slice]:
    """Draw sagittal series as the bundled sample is drawn, other grain and noise; up to 14 mm from the midline."""
    sys.path.insert(0, str(ROOT / "packaging" / "samples"))
    drawing = importlib.import_module("lumbar")
    column = {level.name: level for level in drawing.column()}
    discs = [drawing.halfway(column[a], column[b]) for a, b in pairwise(("L1", "L2", "L3", "L4", "L5", "S1"))]
    points = np.array([(disc.v, disc.u) for disc in discs]) / drawing.SPACING_MM
    middle = [number for number, x in enumerate(drawing.offsets()) if abs(x) < 14]
    slices = []
    for seed in seeds:
        file = cache / f"drawn-lumbar-{seed}.npy"
        if not file.exists():
            np.save(file, np.stack([_windowed(plane) for plane in drawing.series(seed)]))
        planes = np.load(file)
        named = [(f"drawn_{seed}_{number}", planes[number], drawing.offsets()[number]) for number in middle]
        slices += [
            _with_points(name, "drawn", plane, drawing.SPACING_MM, points, group="drawn", offset_mm=x)
            for name, plane, x in named
        ]
    return slices


def fold_of(slices: Sequence[Slice], seed: int) -> dict[str, int]:
    """Return the fold of every group, the patients of each source dealt out evenly."""
    rng = np.random.default_rng(seed)
    folds: dict[str, int] = {}
    start = 0
    for origin in sorted({one.origin for one in slices}):
        groups = rng.permutation(sorted({one.group for one in slices if one.origin == origin}))
        for place, group in enumerate(groups):
            folds[str(group)] = (start + place) % FOLDS
        start += len(groups)
    return folds
