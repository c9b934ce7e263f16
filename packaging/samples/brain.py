"""An axial T1-weighted brain series after contrast medium, with an extra-axial tumour on the right convexity.

Every slice is a section through one head: tissues are functions of x (to the patient's left), y (to the back)
and z (to the top of the head) in millimetres, from a point near the middle of the brain.
"""

from dataclasses import dataclass

import cv2
import ink
import numpy as np
from ink import Plane
from numpy.typing import NDArray

SIDE = 256
SPACING_MM = 0.8594
SLICES = 24
THICKNESS_MM = 4.8
LOWEST_MM = -42.0
AHEAD_MM = -4.0
"""The plane is moved by this along y, so that the nose stays in it."""

FINE = 512
"""Slices are drawn at twice the resolution and then sampled, so that their edges are as soft as a coil's."""

AIR, BONE, FLUID, GREY, WHITE, MUSCLE, MARROW, SKIN, FAT, DURA = 8, 40, 130, 375, 520, 330, 400, 460, 960, 520
"""Signal of each tissue."""


@dataclass(frozen=True)
class Section:
    """One plane through the head: its coordinates, and how far inside the brain's hull each point lies."""

    x: Plane
    y: Plane
    z: float
    hull: Plane

    def at(self, x: float, y: float, across: float, along: float, angle: float = 0.0) -> Plane:
        """Return the inside of an ellipse in millimetres, as a depth: positive inside."""
        turn = np.deg2rad(angle)
        u = (self.x - x) * np.cos(turn) + (self.y - y) * np.sin(turn)
        v = -(self.x - x) * np.sin(turn) + (self.y - y) * np.cos(turn)
        return np.asarray((1 - np.hypot(u / across, v / along)) * min(across, along))

    def ball(self, centre: tuple[float, float, float], axes: tuple[float, float, float], angle: float = 0.0) -> Plane:
        """Return the inside of an ellipsoid as a depth: positive inside, far below zero where the plane misses it."""
        rest = 1 - ((self.z - centre[2]) / axes[2]) ** 2
        if rest <= 0.01:
            return np.full_like(self.x, -50)
        return self.at(centre[0], centre[1], axes[0] * rest**0.5, axes[1] * rest**0.5, angle)


def step(depth: Plane, soft: float = 0.45) -> Plane:
    """Return 1 where the depth is positive and 0 elsewhere, over about `soft` millimetres."""
    return np.asarray(1 / (1 + np.exp(-np.clip(depth / soft, -30, 30))), np.float32)


def over(plane: Plane, share: Plane, signal: float | Plane) -> Plane:
    """Return the plane with a tissue laid over it."""
    return np.asarray(plane * (1 - share) + signal * share)


class Waves:
    """Band-limited noise in space: a sum of plane waves with one wavelength and many directions."""

    def __init__(self, rng: np.random.Generator, wavelength: float, count: int = 48) -> None:
        directions = rng.standard_normal((count, 3))
        directions /= np.linalg.norm(directions, axis=1, keepdims=True)
        lengths = wavelength * rng.uniform(0.72, 1.4, (count, 1))
        self._waves = (2 * np.pi / lengths * directions).astype(np.float32)
        self._phases = rng.uniform(0, 2 * np.pi, count).astype(np.float32)
        self._scale = np.float32((2 / count) ** 0.5)

    def at(self, x: Plane, y: Plane, z: Plane | float) -> Plane:
        """Return the noise at points in millimetres; its deviation is 1."""
        total = np.zeros_like(x)
        for (a, b, c), phase in zip(self._waves, self._phases, strict=True):
            total += np.cos(a * x + b * y + np.float32(c) * z + phase)
        return total * self._scale


def outline(z: float) -> tuple[float, float, float]:
    """Return the brain's half width, half length and centre (y) at a height."""
    heights = [-60, -42, -30, -18, -5, 8, 20, 32, 44, 54, 62, 69, 74, 78, 82]
    width = np.interp(z, heights, [48, 56, 61, 65, 68, 69, 68.5, 66, 61, 54.5, 47, 38, 28, 16, 2])
    length = np.interp(z, heights, [58, 66, 74, 80, 84, 86, 85, 82, 76, 68.5, 59, 48, 36, 21, 3])
    centre = np.interp(z, heights, [14, 8, 3, 1, 0, 0, 0, 0, 1, 3, 5, 7, 8, 9, 10])
    return float(width), float(length), float(centre)


def section(z: float, bend: Waves) -> Section:
    """Return the plane at a height; `bend` makes the two sides differ by a millimetre or two, as in any head."""
    axis = (np.arange(FINE, dtype=np.float32) - (FINE - 1) / 2) * np.float32(SPACING_MM * SIDE / FINE)
    x, y = np.meshgrid(axis, axis + np.float32(AHEAD_MM))
    height = np.full_like(x, z)
    x, y = x + 0.9 * bend.at(x, y, height), y + 0.9 * bend.at(y, height, x)
    width, length, centre = outline(z)
    v = (y - centre) / length
    narrowed = width * (1 - 0.10 * np.clip(-v, 0, 1) ** 1.5 - 0.02 * np.clip(v, 0, 1))
    radius = (np.abs(x / narrowed) ** 2.25 + np.abs(v) ** 2.25) ** (1 / 2.25)
    hull = (1 - radius) * min(width, length) * np.float32(1.08)
    return Section(x, y, z, np.asarray(hull, np.float32))


def coverings(s: Section, waves: Waves) -> Plane:
    """Return scalp, skull and membranes around an empty brain."""
    ripple = waves.at(s.x, s.y, s.z)
    tilt = 1 / max(0.35, (1 - max(0.0, (s.z - 20) / 75) ** 2) ** 0.5) if s.z > 20 else 1.0
    behind = np.clip(s.y / 80, -1, 1)
    inner, diploe = 1.9 * tilt, (2.4 + 0.9 * np.abs(behind) + 0.3 * ripple) * tilt
    outer, scalp = 1.6 * tilt, (4.0 + 1.3 * np.clip(behind, 0, 1) - 0.2 * ripple) * tilt
    low = float(np.clip((34 - s.z) / 26, 0, 1))
    temple = 6.5 * low * np.exp(-(((s.y + 20) / 21) ** 2)) * step(np.abs(s.x) - 30, 3)
    edge = -s.hull - 1.6
    plane = np.full_like(s.x, AIR)
    skull = inner + diploe + outer
    bounds: list[tuple[Plane, float | Plane]] = [
        (skull + temple + scalp + 1.5, SKIN),
        (skull + temple + scalp, FAT * (0.9 + 0.08 * ripple)),
        (skull + temple, MUSCLE + 40 * ripple),
        (skull, BONE),
        (inner + diploe, MARROW + 50 * ripple),
        (np.broadcast_to(inner, edge.shape), BONE),
        (np.zeros_like(edge), DURA),
    ]
    for distance, signal in bounds:
        plane = over(plane, step(distance - edge), signal)
    sinus = s.ball((2, -80, 0), (16, 4.2, 10))
    plane = over(plane, step(sinus), AIR)
    return over(plane, step(s.hull + 0.9), FLUID)


def folded(s: Section, sulci: Waves, reach: Waves) -> tuple[Plane, Plane]:
    """Return how far each point is from the nearest fold of the cortex, and how deep it lies under the hull."""
    width, length, centre = outline(s.z)
    u, v = s.x / width, (s.y - centre) / length
    w = np.full_like(u, np.clip((s.z - 10) / 72, -0.95, 0.95))
    norm = np.sqrt(u**2 + v**2 + w**2) + np.float32(0.02)
    radius = 72 - 0.30 * np.clip(s.hull, 0, 40)
    x, y, z = u / norm * radius, v / norm * radius, w / norm * radius
    field = sulci.at(x, y, z)
    depth = 15.0 + 5.0 * reach.at(x * 0.6, y * 0.6, z * 0.6)
    bottom = np.clip(s.hull - np.clip(depth, 8, 24), 0, None)
    return np.hypot(np.abs(field) * 2.5, bottom), s.hull


def cerebrum(s: Section, folds: Plane, fine: Plane) -> Plane:
    """Return cortex, white matter and the fluid in the folds."""
    plane = np.full_like(s.x, WHITE) + 9 * fine
    cortex = np.minimum(folds, np.clip(s.hull, 0, None)) - 2.9
    plane = over(plane, step(-cortex, 0.7), GREY + 8 * fine)
    midline = np.abs(s.x + 0.5 * np.sin(s.y / 14))
    if s.z > -12:
        split = np.clip(np.abs(s.y - 2) - (24 if s.z < 38 else 0), 0, None) if s.z < 38 else np.full_like(s.x, 30)
        open_ = step(split - 4, 2)
        plane = over(plane, step(3.6 - midline, 0.6) * open_, GREY)
        plane = over(plane, step(1.0 - midline, 0.35) * open_, FLUID)
    return over(plane, step(0.62 - folds, 0.3), FLUID + 70)


def depths(s: Section) -> list[tuple[Plane, float]]:
    """Return the deep nuclei and the ventricles as depths with their signals, in the order in which they are laid."""
    parts: list[tuple[Plane, float]] = []
    for side in (-1, 1):
        parts.append((s.ball((side * 12, 8, 8), (9.5, 15, 13), -side * 22), 440))
        parts.append((s.ball((side * 26, -8, 6), (6.5, 18, 14), side * 10), 405))
        parts.append((s.ball((side * 20, -4, 4), (5, 12, 9), side * 18), 455))
        parts.append((s.ball((side * 12.5, -24, 13), (5.2, 10, 16), side * 14), 405))
        parts.append((s.ball((side * 38, -4, 4), (1.8, 20, 15), side * 6), 405))
        insula = s.ball((side * 44, -6, 3), (2.0, 20, 14), side * 8)
        parts.append((insula, FLUID + 40))
        parts.append((s.ball((side * 55, -13, 2), (11, 1.5, 10), side * 18), FLUID + 40))
        parts.append((s.ball((side * 8.5, -24, 15), (4.6, 14, 12), -side * 24), FLUID))
        parts.append((s.ball((side * 10.5, 2, 25), (4.2, 33, 7.5), side * 9), FLUID))
        parts.append((s.ball((side * 24, 30, 13), (5.2, 14, 13), side * 28), FLUID))
        parts.append((s.ball((side * 25, 46, 9), (3.2, 12, 6), side * 16), FLUID))
        parts.append((s.ball((side * 31, 4, -15), (2.6, 13, 5), side * 22), FLUID))
    parts.append((s.ball((0, 6, 4), (2.1, 13, 10)), FLUID))
    parts.append((s.ball((0, -12, 22), (0.8, 9, 7)), WHITE))
    return parts


def low_parts(s: Section, fine: Plane, folia: Plane) -> list[tuple[Plane, float | Plane]]:
    """Return what lies below the cerebrum: cisterns, brain stem, cerebellum, and the bone between the fossae."""
    z = s.z
    parts: list[tuple[Plane, float | Plane]] = []
    if z > -4:
        return parts
    if z < -14:
        base = s.at(0, -14, 24 - (z + 42) * 0.35, 22)
        parts += [(base, BONE + 20), (s.at(0, -20, 11, 12), MARROW * 0.9 if z < -36 else AIR + 10)]
        for side in (-1, 1):
            parts.append((s.at(side * 42, 14, 30, 6.5 - (z + 42) * 0.16, side * 24), BONE + 30))
            parts.append((s.at(side * 56, 22, 9, 8), AIR + 25))
            parts.append((s.at(side * 40, -34, 21, 3.4, -side * 40), BONE + 20))
    cistern = s.at(0, 9, 21, 17)
    parts.append((cistern, FLUID))
    if z < -10:
        swell = float(np.interp(z, [-42, -30, -18, -10], [44, 51, 46, 30]))
        for side in (-1, 1):
            leaf = s.at(side * swell * 0.44, 46, swell * 0.60, 29 if z < -16 else 20, side * 12)
            parts.append((leaf + 1.2, FLUID + 30))
            parts.append((leaf, 432 + 17 * folia + 6 * fine))
            parts.append((leaf - 15, WHITE - 10 + 8 * fine))
        parts.append((s.at(0, 48, 7, 26), 424 + 20 * folia))
    stem = float(np.interp(z, [-42, -32, -22, -12, -4], [11, 17, 17, 15, 16]))
    parts.append((s.at(0, 10, stem, stem * 0.82), 478 + 6 * fine))
    if z < -16:
        parts.append((s.at(0, 25, 7.5, 4.0), FLUID))
    else:
        parts.append((s.at(0, 21, 1.4, 1.4), FLUID))
        for side in (-1, 1):
            parts.append((s.at(side * 9, 0, 8, 6, side * 45), 485 + 6 * fine))
    return parts


def face(plane: Plane, s: Section, waves: Waves) -> Plane:
    """Lay the orbits, the eyes and the nose in front of the low slices."""
    z = s.z
    if z > -8:
        return plane
    ripple = waves.at(s.x, s.y, z)
    front = float(np.interp(z, [-42, -30, -18, -8], [1, 1, 0.75, 0.3]))
    flesh = step(s.ball((0, -50, -30), (56, 47, 30)) + 0.6 * ripple)
    flesh = flesh * step(-s.hull - 4)
    skin = flesh * (1 - step(s.ball((0, -50, -30), (54, 45, 29))))
    plane = over(plane, flesh, FAT * 0.52 + 90 * ripple)
    plane = over(plane, skin, SKIN)
    nose = s.at(0, -88, 15, 22 * front + 1)
    plane = over(plane, step(nose), MUSCLE + 140 + 60 * ripple)
    plane = over(plane, step(s.at(0, -58, 15, 33)), BONE)
    for side in (-1, 1):
        socket = s.ball((side * 31, -63, -27), (18, 25, 17), side * 16)
        plane = over(plane, step(socket + 1.8), BONE + 10)
        plane = over(plane, step(socket), FAT * 0.64 + 30 * ripple)
        for x, y, angle in ((17.5, -58, 10), (41, -56, 34)):
            plane = over(plane, step(s.ball((side * x, y, -27), (2.4, 16, 10), side * angle)), MUSCLE + 110)
        plane = over(plane, step(s.ball((side * 27, -51, -27), (2.3, 17, 4), side * 20)), MUSCLE + 70)
        globe = s.ball((side * 31, -75, -27), (12.4, 12.4, 12.4))
        plane = over(plane, step(globe + 0.9), MUSCLE + 190)
        plane = over(plane, step(globe - 0.9), FLUID * 0.85)
        plane = over(plane, step(s.ball((side * 31, -84.5, -27), (4.6, 2.3, 4.6))), MUSCLE + 60)
        for row in range(4):
            cell = s.at(side * 6.2, -76 + 12 * row, 4.4, 5.6) + 1.1 * waves.at(s.x * 2.4, s.y * 2.4, z * 2 + side)
            plane = over(plane, step(cell + 1.0), MUSCLE + 210)
            plane = over(plane, step(cell), AIR + 14)
        if z < -24:
            plane = over(plane, step(s.at(side * 63, -28, 8, 22, -side * 14)), MUSCLE + 40 + 30 * ripple)
            plane = over(plane, step(s.at(side * 60, 2, 4, 7)), AIR + 20)
    return over(plane, step(s.at(0, -70, 0.9, 26)), MUSCLE + 130)


def vessels(plane: Plane, s: Section, folds: Plane, spots: Waves) -> Plane:
    """Lay what takes up contrast medium: sinuses, falx, vessels in the folds, the choroid plexus."""
    _, length, centre = outline(s.z)
    dots = step(spots.at(s.x, s.y, s.z * 0.4) - 2.0, 0.10) * step(1.6 - folds, 0.4) * step(s.hull - 1)
    plane = over(plane, 0.8 * dots, 920)
    if s.z > -12:
        falx = step(0.55 - np.abs(s.x + 0.4 * np.sin(s.y / 14)), 0.25) * step(
            np.abs(s.y - 2) - (26 if s.z < 38 else 0), 1.5
        )
        plane = over(plane, 0.75 * falx * step(s.hull + 1), 640)
        for y, size in ((centre + length - 1.0, 4.6), (centre - length + 1.0, 2.4)):
            plane = over(plane, step(s.at(0, y, size * 0.95, size)), 960)
    for side in (-1, 1):
        plane = over(plane, 0.85 * step(s.ball((side * 24, 29, 13), (1.9, 7, 7), side * 28)), 760)
        plane = over(plane, 0.7 * step(s.ball((side * 15, -20, -10), (12, 1.0, 3), side * 16)), 800)
        if s.z < -14:
            sigmoid = s.at(side * float(np.interp(s.z, [-42, -14], [44, 58])), 38, 3.0, 6, -side * 20)
            plane = over(plane, step(sigmoid), 760)
            plane = over(plane, step(s.at(side * 13, -18, 2.6, 3.6)), 820)
    if s.z < -14:
        plane = over(plane, step(s.at(0, -6, 1.9, 1.7)), 900)
    return over(plane, step(s.ball((0, 47, 6), (2.2, 9, 14))), 880)


TUMOUR_MM = (-46.0, 16.0, 38.0)
TUMOUR_AXES_MM = (19.0, 23.0, 20.0)


def tumour(plane: Plane, s: Section, waves: Waves, fine: Plane) -> Plane:
    """Lay the tumour: a bright, well outlined mass on the dura, a cleft of fluid, oedema, and a tail along the dura."""
    mass = s.ball(TUMOUR_MM, TUMOUR_AXES_MM, -18)
    lumps = waves.at(s.x * 0.7, s.y * 0.7, s.z * 0.7)
    mass = mass + 0.9 * lumps
    swelling = s.ball((-38, 20, 38), (30, 36, 28), -10) + 3.5 * lumps
    inside = step(s.hull + 1.0)
    plane = plane * (1 - 0.22 * step(swelling, 2.5) * step(s.hull - 2))
    tail = s.ball((-56, 16, 38), (16, 46, 27), -8)
    plane = over(plane, step(tail, 1.0) * step(0.9 - np.abs(s.hull), 0.4) * 0.8, 860)
    plane = over(plane, step(mass + 1.1) * inside * 0.8, FLUID + 90)
    core = 850 + 45 * lumps + 26 * fine
    return over(plane, step(mass) * inside, core)


def is_in_tumour(z: float) -> bool:
    """Return whether the plane at this height cuts the tumour widely enough to be seen."""
    return abs(z - TUMOUR_MM[2]) < 0.85 * TUMOUR_AXES_MM[2]


def heights() -> list[float]:
    """Return the height of each slice, from the lowest to the highest."""
    return [LOWEST_MM + THICKNESS_MM * number for number in range(SLICES)]


def series(seed: int) -> list[NDArray[np.uint16]]:
    """Return the stored values of every slice, from the lowest to the highest."""
    rng = np.random.default_rng(seed)
    sulci, reach, rough = Waves(rng, 15.5, 60), Waves(rng, 34, 24), Waves(rng, 26, 24)
    spots, lumps, folia_bend = Waves(rng, 11, 32), Waves(rng, 17, 24), Waves(rng, 30, 16)
    bend = Waves(rng, 85, 24)
    slices = []
    for z in heights():
        s = section(z, bend)
        fine = ink.grain(s.x.shape, rng, 1.2, 6)
        folds, _ = folded(s, sulci, reach)
        plane = coverings(s, rough)
        brain = cerebrum(s, folds, fine)
        for depth, signal in depths(s):
            brain = over(brain, step(depth + 0.8 * lumps.at(s.x, s.y, z), 0.7), signal)
        rings = np.sin(np.hypot(s.x * 0.85, s.y - 26) * 1.9 + 2.6 * folia_bend.at(s.x, s.y, z))
        for part, low_signal in low_parts(s, fine, rings):
            brain = over(brain, step(part, 0.7), low_signal)
        brain = vessels(brain, s, folds, spots)
        plane = over(plane, step(s.hull), brain)
        plane = vessels(plane, s, folds * 0 + 9, spots)
        plane = tumour(plane, s, lumps, fine)
        plane = face(plane, s, rough)
        slices.append(received(plane, s, rng))
    return slices


def received(plane: Plane, s: Section, rng: np.random.Generator) -> NDArray[np.uint16]:
    """Return what the scanner stores: coil shading, limited resolution, and the noise of two channels."""
    shade = 1 + 0.16 * np.exp(-((np.clip(-s.hull, -30, 20) - 15) ** 2) / 900) - 0.04 * s.y / 90 + 0.03 * s.x / 70
    soft = ink.blurred(plane * shade, 1.25)
    sampled = cv2.resize(soft, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    sampled = sampled + 0.55 * (sampled - ink.blurred(sampled, 1.0))
    noise = rng.standard_normal((2, SIDE, SIDE)).astype(np.float32) * 8.5
    return np.asarray(np.round(np.clip(np.hypot(sampled + noise[0], noise[1]), 0, 4095)), np.uint16)
