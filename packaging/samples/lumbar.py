"""A sagittal T2-weighted series of the lumbar spine, with one dry disc and one that bulges into the canal.

Every slice is a section at x millimetres from the midline; within a slice u runs to the back and v to the feet,
in millimetres from the upper left corner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import ink
import numpy as np
from ink import Plane, Points, points
from numpy.typing import NDArray

SIDE = 384
SPACING_MM = 0.78125
SLICES = 11
THICKNESS_MM = 4.0
GAP_MM = 4.4
FINE = 768
SCALE = FINE / (SIDE * SPACING_MM)
"""Drawn pixels for one millimetre."""

DRY_DISC = "L4"
BULGING_DISC = "L5"
"""The discs below these vertebrae."""


@dataclass(frozen=True)
class Level:
    """One vertebral body or sacral segment: its centre, its tilt in degrees, and its size in millimetres."""

    name: str
    u: float
    v: float
    tilt: float
    depth: float
    height: float

    def place(self, points: Sequence[tuple[float, float]]) -> Points:
        """Return points of the body's own axes (to the back, to the feet, in millimetres) in drawn pixels."""
        return ink.moved(points, self.u * SCALE, self.v * SCALE, angle=self.tilt, scale=SCALE)


def column() -> list[Level]:
    """Return the vertebrae and the sacral segments along the curve of the back."""
    rows = [
        ("T9", 148, -28, 9, 30, 22),
        ("T10", 143, 2, 9, 31, 23),
        ("T11", 138, 32, 8, 32, 24),
        ("T12", 133, 63, 7, 32.5, 25),
        ("L1", 129, 95, 5, 33, 26),
        ("L2", 126, 129, 2, 34, 26.5),
        ("L3", 125, 164, -3, 35, 27),
        ("L4", 128, 199, -9, 35.5, 27),
        ("L5", 137, 233, -21, 35, 26.5),
        ("S1", 155, 262, -40, 31, 27),
        ("S2", 176, 282, -52, 22, 22),
        ("S3", 194, 295, -60, 17, 19),
    ]
    return [Level(*row) for row in rows]


def body_outline(level: Level) -> Points:
    """Return a vertebral body: square with waisted sides and hollow end plates."""
    a, h = level.depth / 2, level.height / 2
    lower = 0.82 if level.name.startswith("S") else 1.02
    points = [(-a, -h + 1), (-a + 2, -h), (0, -h + 1.5), (a - 2, -h), (a, -h + 1), (a - 1.4, 0), (a * lower, h - 1)]
    points += [(a * lower - 2, h), (0, h - 1.3), (-a * lower + 2, h), (-a * lower, h - 1), (-a + 1.9, 0)]
    return ink.curve(level.place(points), is_closed=True)


def halfway(upper: Level, lower: Level) -> Level:
    """Return the disc between two vertebrae as a level of its own."""
    tilt = (upper.tilt + lower.tilt) / 2
    down_upper = np.array([np.sin(np.deg2rad(upper.tilt)) * -1, np.cos(np.deg2rad(upper.tilt))]) * upper.height / 2
    down_lower = np.array([np.sin(np.deg2rad(lower.tilt)) * -1, np.cos(np.deg2rad(lower.tilt))]) * lower.height / 2
    top = np.array([upper.u, upper.v]) + down_upper
    bottom = np.array([lower.u, lower.v]) - down_lower
    u, v = (top + bottom) / 2
    height = float(np.hypot(*(bottom - top)))
    return Level(upper.name, float(u), float(v), tilt, (upper.depth + lower.depth) / 2, height)


def lay(plane: Plane, share: Plane, signal: float | Plane) -> None:
    """Lay a tissue over the plane, in place."""
    plane += share * (signal - plane)


def shape() -> tuple[int, int]:
    """Return the size of the drawn plane."""
    return (FINE, FINE)


def filled(points: Points, sigma_mm: float = 0.5) -> Plane:
    """Return the inside of an outline in drawn pixels."""
    return ink.filled(shape(), points, sigma_mm * SCALE)


def millimetres(points: Sequence[tuple[float, float]]) -> Points:
    """Return points of the slice (u, v) in drawn pixels."""
    return np.asarray(points, float) * SCALE


def back_line(levels: list[Level], offset: float) -> Points:
    """Return a curve `offset` millimetres behind the back wall of the vertebral bodies."""
    points = [
        level.place([(level.depth / 2 * (0.9 if level.name[0] == "S" else 1) + offset, 0)])[0] for level in levels
    ]
    return ink.curve(points, steps=24)


def trunk(rng: np.random.Generator, x: float) -> Plane:
    """Return fat, muscle and bowel, everything that is not the spine."""
    plane = np.full(shape(), 6, np.float32)
    skin = points("214,-20 211,40 206,90 203,130 206,165 216,200 231,232 244,262 250,290 250,330")
    belly = points("34,330 26,280 22,230 24,170 32,110 40,60 46,-20")
    outline = np.vstack([ink.curve(millimetres(skin)), ink.curve(millimetres(belly))])
    inside = filled(outline, 0.6)
    depth = ink.inset(inside) / SCALE
    cells = ink.clouds(shape(), rng, 30, 4)
    lay(plane, inside, 640 + 30 * cells)
    inner = ink.curve(millimetres(points("205,-20 200,40 194,90 189,130 191,165 199,196 213,226 226,258 232,330")))
    front = ink.curve(millimetres(points("50,330 44,250 42,170 50,100 58,-20")))
    cavity = filled(np.vstack([inner, front]), 0.8)
    lay(plane, cavity, 330 + 45 * cells)
    septa = np.clip(ink.fibres(shape(), rng, 84, 26, 1.2) - 1.3, 0, 1) * (1 - cavity) * inside
    lay(plane, 0.5 * septa, 220.0)
    lay(plane, np.clip(1 - np.abs(depth - 1.0), 0, 1) * inside, 240.0)
    wall = filled(
        ink.curve(
            millimetres(points("42,330 36,250 35,170 42,100 50,-20 58,-20 50,100 43,170 44,250 52,330")), is_closed=True
        ),
        0.8,
    )
    lay(plane, wall, 130 + 20 * cells)
    bowel(plane, rng, cavity)
    muscles(plane, rng, x, cavity)
    return plane


def bowel(plane: Plane, rng: np.random.Generator, cavity: Plane) -> None:
    """Lay loops of bowel, mesentery and the bladder before the spine."""
    for _ in range(15):
        u, v = rng.uniform(54, 104), rng.uniform(10, 250)
        size = rng.uniform(8, 19)
        angle = rng.uniform(0, 180)
        loop = ink.ellipse(u * SCALE, v * SCALE, size * SCALE, size * 0.62 * SCALE, angle)
        mask = filled(loop, 1.4) * cavity
        lay(plane, 0.75 * mask, 150 + 30 * ink.clouds(shape(), rng, 24, 3))
        lay(
            plane,
            0.65 * filled(ink.moved(loop - (u * SCALE, v * SCALE), u * SCALE, v * SCALE, scale=0.62), 1.6) * cavity,
            float(rng.choice([60, 90, 240, 330])),
        )
    bladder = ink.curve(millimetres(points("66,268 90,258 112,266 120,284 110,310 80,310 62,290")), is_closed=True)
    lay(plane, filled(bladder, 0.9), 90.0)
    lay(plane, filled(ink.moved(bladder - (92 * SCALE, 285 * SCALE), 92 * SCALE, 285 * SCALE, scale=0.9), 0.9), 900.0)


def muscles(plane: Plane, rng: np.random.Generator, x: float, cavity: Plane) -> None:
    """Lay the muscles behind the spine, streaked with fat, and the psoas beside it."""
    off = float(np.clip((abs(x) - 3) / 6, 0, 1))
    streaks = ink.fibres(shape(), rng, 82, 34, 1.6)
    strand = points(
        "176,-20 166,60 158,130 160,180 170,220 196,262 214,288 222,262 206,224 193,190 186,160 184,130 190,80 198,-20"
    )
    mask = filled(ink.curve(millimetres(strand), is_closed=True), 1.2)
    fatty = np.clip(streaks - 0.9, 0, 1.6) + 0.5 * np.clip(ink.clouds(shape(), rng, 90, 3) - 0.9, 0, 1)
    lay(plane, mask * (0.35 + 0.6 * off), 128 + 22 * streaks + 200 * np.clip(fatty, 0, 1))
    if abs(x) > 12:
        psoas = points("112,70 104,130 100,190 106,240 100,300 84,300 88,240 90,190 98,120")
        lay(plane, 0.85 * filled(ink.curve(millimetres(psoas), is_closed=True), 1.5) * cavity, 125 + 12 * streaks)


def great_vessels(plane: Plane, levels: list[Level], x: float) -> None:
    """Lay the aorta (left of the middle) or the vena cava (right) as dark flowing blood before the spine."""
    centre = 6.0 if x >= 0 else -14.0
    radius = 8.5
    rest = radius**2 - (x - centre) ** 2
    if rest <= 4:
        return
    half = rest**0.5
    path = np.array([level.place([(-level.depth / 2 - 4 - half, 0)])[0] for level in levels[:8]])
    width = np.linspace(half, half * 0.85, len(ink.curve(path)))
    tube = np.clip(ink.tube(shape(), ink.curve(path), (width + 1.0) * SCALE) / SCALE, 0, 1)
    lay(plane, ink.blurred(tube, 1.5), 190.0)
    tube = np.clip(ink.tube(shape(), ink.curve(path), width * SCALE) / SCALE, 0, 1)
    lay(plane, ink.blurred(tube, 1.5), 42.0 if x >= 0 else 70.0)


def vertebrae(plane: Plane, rng: np.random.Generator, levels: list[Level], x: float) -> None:
    """Lay the bodies: marrow, dark cortex and end plates, and the vein that leaves at the back."""
    marrow = 315 + 20 * ink.grain(shape(), rng, 1.6, 8) + 17 * ink.clouds(shape(), rng, 46, 3)
    for level in levels:
        outline = body_outline(level)
        lay(plane, filled(outline, 0.35), 46.0)
        centre = np.array([level.u, level.v]) * SCALE
        inner = ink.moved(outline - centre, *centre, scale=1 - 2.5 / level.height)
        lay(plane, filled(inner, 0.55), marrow)
        if abs(x) < 6 and not level.name.startswith("S"):
            wedge = level.place(
                [(level.depth / 2 + 0.5, -2.6), (level.depth / 2 - 12, 0.2), (level.depth / 2 + 0.5, 2.8)]
            )
            lay(plane, 0.75 * filled(wedge, 0.7), 470.0)


def discs(plane: Plane, rng: np.random.Generator, levels: list[Level]) -> None:
    """Lay the discs: a dark ring, a bright kernel with its cleft; one dry and lower, one bulging backwards."""
    streaks = ink.grain(shape(), rng, 1.5, 5)
    for upper, lower in pairwise(levels):
        disc = halfway(upper, lower)
        a, h = disc.depth / 2 - 0.6, disc.height / 2 - 0.3
        is_sacral = upper.name.startswith("S")
        back = 5.2 if upper.name == BULGING_DISC else 2.0 if upper.name == DRY_DISC else 0.4
        if is_sacral:
            a, h = a * 0.8, 1.6
        ring = [
            (-a - 0.8, 0),
            (-a + 1, -h),
            (0, -h - 0.8),
            (a - 1, -h),
            (a + back, -h * 0.35),
            (a + back * 0.9, h * 0.6),
        ]
        ring += [(a - 1, h), (0, h + 0.8), (-a + 1, h)]
        lay(plane, filled(ink.curve(disc.place(ring), is_closed=True), 0.45), 62 + 9 * streaks)
        if is_sacral:
            continue
        bright = {DRY_DISC: 120.0, BULGING_DISC: 250.0}.get(upper.name, 610.0)
        k = 0.66
        kernel = [(-a * k, 0), (-a * k * 0.8, -h * 0.62), (0, -h * 0.80), (a * k * 0.75, -h * 0.62), (a * k * 0.95, 0)]
        kernel += [(a * k * 0.75, h * 0.62), (0, h * 0.80), (-a * k * 0.8, h * 0.62)]
        lay(plane, 0.94 * filled(ink.curve(disc.place(kernel), is_closed=True), 0.9), bright + 18 * streaks)
        cleft = ink.curve(disc.place([(-a * 0.5, 0.3), (0, -0.3), (a * 0.45, 0.2)]))
        lay(plane, 0.45 * ink.line(shape(), cleft, 1.4 * SCALE, 0.6 * SCALE), bright * 0.55)


def canal(plane: Plane, rng: np.random.Generator, levels: list[Level], x: float) -> None:
    """Lay the dural sac with its fluid, the cord's end and the roots of the cauda equina."""
    width = 15.5 * max(0.0, 1 - (abs(x) / 10.5) ** 2) ** 0.5
    if width < 3:
        return
    front, behind = (
        back_line(levels, 1.6 + (15.5 - width) * 0.25),
        back_line(levels, 1.6 + (15.5 - width) * 0.25 + width),
    )
    stop = int(24 * 9.6)
    taper = np.linspace(0, 1, stop)[:, None] ** 9
    behind_cut = behind[:stop] * (1 - taper) + front[:stop] * taper
    fat = filled(np.vstack([back_line(levels, 0.4)[: stop + 30], back_line(levels, 19.5)[: stop + 30][::-1]]), 0.7)
    lay(plane, 0.85 * fat, 560.0)
    lay(
        plane,
        filled(np.vstack([front[:stop] - (0.8 * SCALE, 0), np.add(behind_cut, (0.8 * SCALE, 0))[::-1]]), 0.4),
        120.0,
    )
    sac = filled(np.vstack([front[:stop], behind_cut[::-1]]), 0.4)
    lay(plane, sac, 1010 + 25 * ink.clouds(shape(), rng, 80, 3))
    discs_bulge(plane, levels)
    share = width / 15.5
    if abs(x) < 5:
        cord = back_line(levels, 7.2)[: 24 * 4 + 12]
        lay(
            plane,
            0.9
            * ink.blurred(
                np.clip(
                    ink.tube(shape(), cord, np.r_[np.full(90, 3.5), np.linspace(3.5, 0.6, len(cord) - 90)] * SCALE)
                    / SCALE,
                    0,
                    1,
                ),
                1.2,
            ),
            400.0,
        )
    for root in range(15):
        begin = 84 + int(rng.integers(0, 12))
        length = int(rng.integers(70, stop - begin - 14))
        lie = rng.uniform(0.45, 0.93)
        path = []
        for step in range(begin, begin + length, 6):
            drift = lie + 0.05 * np.sin(step / 17 + root) - 0.25 * (step - begin) / length * rng.uniform(0.6, 1.0)
            path.append(front[step] * (1 - drift) + behind_cut[step] * drift)
        strand = ink.line(shape(), ink.curve(path, steps=5), 1.3 * SCALE, 0.35 * SCALE)
        lay(plane, 0.55 * share * strand * sac, 420.0)


def discs_bulge(plane: Plane, levels: list[Level]) -> None:
    """Lay the bulge of the disc over the sac that it presses on."""
    for upper, lower in pairwise(levels):
        if upper.name not in (BULGING_DISC, DRY_DISC):
            continue
        disc = halfway(upper, lower)
        size = 5.4 if upper.name == BULGING_DISC else 2.2
        a = disc.depth / 2
        cap = [(a - 2, -6.0), (a + size * 0.7, -3.4), (a + size, 0.2), (a + size * 0.75, 3.6), (a - 2, 6.0)]
        lay(plane, filled(ink.curve(disc.place(cap), is_closed=True), 0.5), 84.0)


def behind(plane: Plane, rng: np.random.Generator, levels: list[Level], x: float) -> None:
    """Lay the spinous processes and ligaments (in the middle), or the pedicles, joints and foramina (at the side)."""
    marrow = 330 + 24 * ink.grain(shape(), rng, 1.6, 8)
    streaks = ink.fibres(shape(), rng, 30, 14, 1.8)
    for level in levels[:9]:
        a = level.depth / 2
        if abs(x) < 6.5:
            between = [(a + 19, 11), (a + 30, 14), (a + 45, 20), (a + 44, 34), (a + 30, 27), (a + 20, 20)]
            lay(plane, 0.8 * filled(ink.curve(level.place(between), is_closed=True), 1.6), 300 + 130 * streaks)
            yellow = [(a + 18.5, 14), (a + 21, 13), (a + 22, 26), (a + 19, 27)]
            lay(plane, 0.85 * filled(ink.curve(level.place(yellow), is_closed=True), 0.6), 90.0)
            process = [
                (a + 18, -1),
                (a + 26, 0),
                (a + 44, 6),
                (a + 49, 13),
                (a + 46, 22),
                (a + 36, 19),
                (a + 25, 14),
                (a + 19, 9),
            ]
            size = 1 - abs(x) / 16
            outline = ink.curve(level.place([(p, 4 + (q - 4) * size) for p, q in process]), is_closed=True)
        elif abs(x) < 17:
            outline = ink.curve(
                level.place(
                    [
                        (a - 3, -9),
                        (a + 9, -9),
                        (a + 18, -12),
                        (a + 24, -4),
                        (a + 25, 12),
                        (a + 19, 26),
                        (a + 13, 26),
                        (a + 13, 6),
                        (a + 5, 1),
                        (a - 3, 2),
                    ]
                ),
                is_closed=True,
            )
        else:
            outline = ink.curve(level.place([(a + 8, -9), (a + 18, -10), (a + 20, 0), (a + 12, 3)]), is_closed=True)
        lay(plane, filled(outline, 0.4), 50.0)
        centre = outline.mean(0)
        depth = ink.inset(ink.filled(shape(), outline)) / SCALE
        lay(plane, np.clip((depth - 1.1) / 0.8, 0, 1), marrow)
        if 8 < abs(x) < 20:
            x_fat, y_fat = level.place([(a + 7.5, 9.5)])[0]
            lay(plane, 0.9 * filled(ink.ellipse(x_fat, y_fat, 4.6 * SCALE, 8.5 * SCALE, 10), 0.8), 600.0)
            x_root, y_root = level.place([(a + 6.5, 6.0)])[0]
            lay(plane, filled(ink.ellipse(x_root, y_root, 2.2 * SCALE, 2.6 * SCALE), 0.5), 190.0)
            lay(
                plane,
                0.8
                * ink.line(
                    shape(),
                    ink.curve([np.add(centre, (2 * SCALE, 8 * SCALE)), np.add(centre, (5 * SCALE, 18 * SCALE))]),
                    1.4 * SCALE,
                    0.5 * SCALE,
                ),
                420.0,
            )


def offsets() -> list[float]:
    """Return the distance of each slice from the midline, from the patient's right to the left, in millimetres."""
    return [(number - (SLICES - 1) / 2) * GAP_MM for number in range(SLICES)]


def series(seed: int) -> list[NDArray[np.uint16]]:
    """Return the stored values of every slice, from the patient's right to the left."""
    slices = []
    for number, x in enumerate(offsets()):
        rng = np.random.default_rng([seed, number])
        levels = column()
        plane = trunk(rng, x)
        great_vessels(plane, levels, x)
        if abs(x) < 24:
            rim = filled(np.vstack([back_line(levels, -40), back_line(levels, 8)[::-1]]), 3)
            lay(plane, 0.3 * rim, 430.0)
            discs(plane, rng, levels)
            vertebrae(plane, rng, levels, x)
        behind(plane, rng, levels, x)
        canal(plane, rng, levels, x)
        slices.append(received(plane, rng))
    return slices


def received(plane: Plane, rng: np.random.Generator) -> NDArray[np.uint16]:
    """Return what the scanner stores: the coil under the back, limited resolution, and the noise of two channels."""
    u = np.linspace(0, SIDE * SPACING_MM, FINE, dtype=np.float32)[None, :]
    v = np.linspace(0, SIDE * SPACING_MM, FINE, dtype=np.float32)[:, None]
    coil = 0.36 + 0.95 * np.exp(-(((u - 205) / 95) ** 2)) * (0.72 + 0.28 * np.exp(-(((v - 160) / 120) ** 2)))
    sampled = cv2.resize(ink.blurred(plane * coil, 1.15), (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    sampled = sampled + 0.5 * (sampled - ink.blurred(sampled, 1.0))
    noise = rng.standard_normal((2, SIDE, SIDE)).astype(np.float32) * 9
    return np.asarray(np.round(np.clip(np.hypot(sampled + noise[0], noise[1]), 0, 4095)), np.uint16)
