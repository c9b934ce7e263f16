"""A panoramic film of both jaws: 31 teeth with pulps and roots, a crown, fillings, root canal fillings, a gap."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import ink
import numpy as np
from ink import Plane, Points, points
from numpy.typing import NDArray

SHAPE = (1280, 2440)
SPACING_MM = 0.1
MIDDLE = 1220.0
TOP = 255
MM = 9.6
"""Drawn pixels for one millimetre of a tooth."""

UPPER_WIDTHS = (8.6, 6.8, 7.7, 7.0, 6.8, 10.3, 9.8, 8.8)
LOWER_WIDTHS = (5.5, 6.0, 6.9, 7.1, 7.2, 11.2, 10.6, 10.0)
UPPER_CROWNS = (10.6, 9.2, 10.2, 8.7, 8.4, 7.8, 7.4, 6.8)
LOWER_CROWNS = (9.0, 9.4, 10.8, 8.8, 8.4, 7.9, 7.5, 7.0)
UPPER_ROOTS = (13.5, 13.6, 17.5, 14.2, 14.4, 13.0, 12.0, 9.5)
LOWER_ROOTS = (12.6, 14.0, 16.4, 14.6, 14.8, 14.2, 13.0, 10.5)


@dataclass(frozen=True)
class Dentition:
    """What became of the 32 teeth, by FDI number; `filled` holds the size of the filling."""

    missing: frozenset[int] = frozenset()
    crowned: frozenset[int] = frozenset()
    root_filled: frozenset[int] = frozenset()
    filled: Mapping[int, float] = field(default_factory=dict)
    carious: int = 0


SAMPLE = Dentition(
    missing=frozenset({36}),
    crowned=frozenset({46}),
    root_filled=frozenset({46, 15}),
    filled={16: 0.9, 15: 0.7, 26: 1.0, 27: 0.6, 37: 1.0, 47: 0.8, 45: 0.5},
    carious=25,
)


@dataclass(frozen=True)
class Tooth:
    """One tooth by its FDI number: where its biting edge lies, how it leans, and its size in millimetres."""

    fdi: int
    x: float
    y: float
    lean: float
    width: float
    crown: float
    root: float

    @property
    def position(self) -> int:
        """The place in the quadrant, 1 at the midline to 8."""
        return self.fdi % 10

    @property
    def is_upper(self) -> bool:
        """Whether it stands in the upper jaw."""
        return self.fdi < 30

    @property
    def is_molar(self) -> bool:
        """Whether it has several roots."""
        return self.position >= 6

    def place(self, points: Sequence[tuple[float, float]]) -> Points:
        """Return points of the tooth (across towards the back, along to the apex; millimetres) on the film."""
        side = 1 if self.fdi // 10 in (2, 3) else -1
        down = -1 if self.is_upper else 1
        return ink.moved(points, self.x, self.y, angle=self.lean, scale=(side * MM, down * MM))


def bite(dx: float) -> float:
    """Return the height of the biting plane at a distance from the midline: the smile of the film."""
    return 668 - 74 * (dx / 640) ** 2


def teeth(dentition: Dentition) -> list[Tooth]:
    """Return the teeth of both jaws without the missing ones."""
    found = []
    for quadrant in (1, 2, 3, 4):
        is_upper = quadrant < 3
        side = 1 if quadrant in (2, 3) else -1
        widths = UPPER_WIDTHS if is_upper else LOWER_WIDTHS
        at = 0.1
        for place, width in enumerate(widths):
            centre = (at + width / 2) * MM * (1.0 if is_upper else 1.03)
            at += width + 0.04
            fdi = quadrant * 10 + place + 1
            if fdi in dentition.missing:
                continue
            overlap = 1 if place < 3 else -4
            y = bite(centre) + (overlap if is_upper else -overlap * 0.2 + 3) + (4 * (place % 2) if is_upper else 0)
            tilt = (1 + place * 1.6) if is_upper else (2 + place * 3.2)
            lean = side * tilt * (1 if is_upper else -1)
            crown = (UPPER_CROWNS if is_upper else LOWER_CROWNS)[place]
            root = (UPPER_ROOTS if is_upper else LOWER_ROOTS)[place]
            found.append(Tooth(fdi, MIDDLE + side * centre, y, lean, width * 1.03, crown, root))
    return found


def crown_outline(tooth: Tooth) -> list[tuple[float, float]]:
    """Return the crown from neck to neck over the biting edge."""
    h, c = tooth.width / 2, tooth.crown
    if tooth.is_molar:
        return [
            (-h * 0.84, c),
            (-h * 0.98, c * 0.55),
            (-h * 0.9, c * 0.12),
            (-h * 0.5, 0),
            (-h * 0.12, c * 0.16),
            (h * 0.15, c * 0.15),
            (h * 0.5, 0.1),
            (h * 0.88, c * 0.16),
            (h * 0.97, c * 0.55),
            (h * 0.82, c),
        ]
    if tooth.position >= 4:
        return [
            (-h * 0.74, c),
            (-h * 0.96, c * 0.5),
            (-h * 0.62, c * 0.12),
            (0, 0),
            (h * 0.62, c * 0.14),
            (h * 0.96, c * 0.5),
            (h * 0.74, c),
        ]
    if tooth.position == 3:
        return [
            (-h * 0.72, c),
            (-h * 0.97, c * 0.45),
            (-h * 0.6, c * 0.16),
            (0, -0.2),
            (h * 0.6, c * 0.18),
            (h * 0.97, c * 0.48),
            (h * 0.72, c),
        ]
    return [
        (-h * 0.68, c),
        (-h * 0.94, c * 0.4),
        (-h * 0.92, 0.3),
        (0, 0),
        (h * 0.9, 0.5),
        (h * 0.94, c * 0.42),
        (h * 0.68, c),
    ]


def roots(tooth: Tooth) -> list[list[tuple[float, float]]]:
    """Return the centre lines of the roots, each from the neck to its apex."""
    h, c, r = tooth.width / 2, tooth.crown, tooth.root
    if not tooth.is_molar:
        return [[(0, c - 0.5), (0.1, c + r * 0.4), (0.35, c + r * 0.75), (0.8, c + r)]]
    back = 0.9 if tooth.position < 8 else 1.7
    spread = 1.0 if tooth.position == 6 else 0.75 if tooth.position == 7 else 0.5
    both = [
        [
            (-h * 0.44, c),
            (-h * 0.56 * spread, c + r * 0.4),
            (-h * 0.52 * spread, c + r * 0.75),
            (-h * 0.26 * spread, c + r),
        ],
        [
            (h * 0.44, c),
            (h * 0.58 * spread, c + r * 0.4),
            (h * 0.66 * spread, c + r * 0.72),
            (h * 0.58 * spread + back * 0.3, c + r * 0.96),
        ],
    ]
    if tooth.is_upper:
        both.append([(0, c), (0.1, c + r * 0.4), (0.2, c + r * 0.75), (0.2, c + r * 1.04)])
    return both


def root_radii(tooth: Tooth, count: int) -> NDArray[np.float64]:
    """Return the radius of a root along its centre line, in pixels."""
    h = tooth.width / 2 * (0.44 if tooth.is_molar else 0.70)
    along = np.linspace(0, 1, count)
    return np.interp(along, [0, 0.3, 0.75, 0.93, 1.0], [h, h * 0.90, h * 0.58, h * 0.36, h * 0.14]) * MM


@dataclass
class Mouth:
    """What the teeth add up to, each a plane of its own."""

    hard: Plane
    sockets: Plane
    metal: Plane


def draw_tooth(mouth: Mouth, tooth: Tooth, dentition: Dentition, rng: np.random.Generator) -> None:
    """Add one tooth to the planes."""
    reach = int((tooth.crown + tooth.root + 6) * MM)
    left, right = max(0, int(tooth.x) - reach), min(SHAPE[1], int(tooth.x) + reach)
    top, bottom = max(0, int(tooth.y) - reach), min(SHAPE[0], int(tooth.y) + reach)
    size, shift = (bottom - top, right - left), (-left, -top)
    crown = ink.curve(tooth.place(crown_outline(tooth)), steps=8) + shift
    crown_mask = ink.filled(size, crown, 0.8)
    root_plane = np.zeros(size, np.float32)
    for path in roots(tooth):
        line = ink.curve(tooth.place(path), steps=12) + shift
        ink.stroke(root_plane, line, root_radii(tooth, len(line)))
    if tooth.is_molar:
        h, c = tooth.width / 2, tooth.crown
        trunk = [
            (-h * 0.86, c - 0.4),
            (-h * 0.80, c + 1.5),
            (-h * 0.55, c + 3.4),
            (0, c + 2.6),
            (h * 0.55, c + 3.4),
            (h * 0.80, c + 1.5),
            (h * 0.84, c - 0.4),
        ]
        trunk_mask = ink.filled(size, ink.curve(tooth.place(trunk), is_closed=True) + shift, 1)
        root_plane = np.maximum(root_plane, trunk_mask * tooth.width * MM * 0.42)
    solid = np.clip(crown_mask + np.clip(root_plane / 8, 0, 1), 0, 1)
    root_mask = np.clip(root_plane / 5, 0, 1) * (1 - crown_mask)
    dentine = ink.rounded(ink.inset(solid), 34) * 0.66 + 0.16 * np.clip(root_plane / (tooth.width * MM), 0, 1)
    depth = ink.inset(crown_mask)
    y, x = np.mgrid[0 : size[0], 0 : size[1]].astype(np.float32)
    edge, neck = tooth.place([(0, 0)])[0] + shift, tooth.place([(0, tooth.crown)])[0] + shift
    axis = (neck - edge) / max(float(np.hypot(*(neck - edge))), 1e-6)
    along = ((x - edge[0]) * axis[0] + (y - edge[1]) * axis[1]) / (tooth.crown * MM)
    thickness = (15 if tooth.position > 3 else 9) * np.clip(1.12 - along, 0.05, 1)
    enamel = np.clip((thickness - depth) / 4 + 0.5, 0, 1) * crown_mask * np.clip((1.0 - along) * 6, 0, 1)
    cap = ink.blurred(np.asarray(enamel, np.float32), 1.6) * 0.34
    dentine += 0.22 * ink.rounded(depth, 26) * np.clip((1.02 - along) * 2.4, 0, 1)
    pulp = pulp_plane(tooth, size, shift)
    tooth_plane = np.asarray(ink.blurred(dentine, 1.2) + cap - pulp, np.float32)
    outside = ink.inset(1 - np.clip(root_plane, 0, 1))
    near = (along > 1.12) & (outside > 0)
    ligament = np.exp(-(((outside - 2.2) / 1.5) ** 2)) * near
    wall = np.exp(-(((outside - 5.6) / 1.7) ** 2)) * near
    target = np.s_[top:bottom, left:right]
    mouth.sockets[target] += ink.blurred(np.asarray(0.12 * wall - 0.17 * ligament, np.float32), 1.2)
    mouth.sockets[target] -= 0.10 * ink.blurred(root_mask, 2)
    mouth.hard[target] += np.clip(tooth_plane, 0, None) * (0.88 + 0.03 * rng.standard_normal())
    mouth.metal[target] = np.maximum(
        mouth.metal[target], restorations(tooth, dentition, size, shift, crown_mask, along)
    )


def pulp_plane(tooth: Tooth, size: tuple[int, int], shift: tuple[int, int]) -> Plane:
    """Return the pulp chamber and the root canals."""
    c = tooth.crown
    total = np.zeros(size, np.float32)
    for path in roots(tooth):
        line = ink.curve(tooth.place(path), steps=10) + shift
        radii = np.interp(np.linspace(0, 1, len(line)), [0, 0.5, 1], [0.62, 0.42, 0.16]) * MM
        total = np.maximum(total, np.clip(ink.tube(size, line, radii) / 10, 0, 1))
    if tooth.is_molar:
        h = tooth.width / 2
        chamber = [
            (-h * 0.46, c * 0.62),
            (0, c * 0.78),
            (h * 0.46, c * 0.62),
            (h * 0.46, c + 1.4),
            (0, c + 0.8),
            (-h * 0.46, c + 1.4),
        ]
    else:
        chamber = [(0, c * 0.46), (0.85, c * 0.8), (0.7, c + 2), (-0.7, c + 2), (-0.85, c * 0.8)]
    room = ink.filled(size, ink.curve(tooth.place(chamber), is_closed=True) + shift, 2.0)
    return ink.blurred(np.asarray(0.24 * np.maximum(total, room), np.float32), 1.8)


def restorations(
    tooth: Tooth, dentition: Dentition, size: tuple[int, int], shift: tuple[int, int], crown: Plane, along: Plane
) -> Plane:
    """Return crowns, fillings and root canal fillings; a carious spot is less than nothing and lies elsewhere."""
    total: Plane = np.zeros(size, np.float32)
    h, c = tooth.width / 2, tooth.crown
    if tooth.fdi in dentition.crowned:
        total = np.asarray(crown * (along < 0.95) * 1.9, np.float32)
    elif tooth.fdi in dentition.filled:
        w = h * 0.62 * dentition.filled[tooth.fdi]
        spot = [
            (-w, 0.6),
            (w * 0.9, 0.5),
            (w, c * 0.28),
            (w * 0.5, c * 0.44),
            (0, c * 0.36),
            (-w * 0.55, c * 0.46),
            (-w, c * 0.3),
        ]
        total = 1.6 * ink.filled(size, ink.curve(tooth.place(spot), is_closed=True) + shift, 1.0) * crown
    if tooth.fdi in dentition.root_filled:
        for path in roots(tooth)[: 2 if tooth.is_molar else 1]:
            line = ink.curve(tooth.place(path), steps=10)[:-5] + shift
            filling = ink.tube(size, line, np.linspace(0.62, 0.30, len(line)) * MM)
            total = np.maximum(total, np.clip(filling / 8, 0, 1) * 0.95)
    return ink.blurred(np.asarray(total, np.float32), 0.9)


def placed(points: Sequence[tuple[float, float]], side: int = 1) -> Points:
    """Return points given from the midline, on one side of it, as points of the film."""
    return np.asarray(points, float) * (side, 1) + (MIDDLE, 0)


HALF_JAW = points(
    "0,1128 130,1124 290,1092 470,1030 640,956 760,890 836,800 884,660 922,500 958,390 "
    "990,318 1004,262 990,222 950,206 908,222 884,268 872,330 838,402 790,424 748,398 "
    "720,340 700,312 676,344 672,430 682,530 674,606 640,672 560,704 400,738 200,764 "
    "0,776"
)


def lower_jaw(rng: np.random.Generator) -> Plane:
    """Return the mandible with its cortex, its spongy bone, its canals and the mental foramina."""
    half = ink.curve(placed(HALF_JAW))
    outline = np.vstack([half, ink.mirrored(half, MIDDLE)[::-1]])
    mask = ink.filled(SHAPE, outline, 2.2)
    depth = ink.inset(mask)
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]].astype(np.float32)
    crest = y - 776 + 170 * (np.abs(x - MIDDLE) / 640) ** 2 + 9 * ink.clouds(SHAPE, rng, 50, 3)
    thin = np.where(np.abs(x - MIDDLE) < 668, 0.10 + 0.90 * np.clip((crest + 4) / 120, 0, 1) ** 0.7, 1).astype(
        np.float32
    )
    thin = ink.blurred(thin, 5)
    spongy = (
        0.030 * ink.grain(SHAPE, rng, 1.8, 6)
        + 0.030 * ink.grain(SHAPE, rng, 4, 14)
        + 0.05 * ink.clouds(SHAPE, rng, 110, 4)
    )
    total = mask * (0.34 + 0.26 * ink.rounded(depth, 90) + spongy * np.clip(depth / 22, 0, 1)) + 0.12 * ink.shell(
        mask, 80, 9
    )
    lower = ink.curve(np.vstack([ink.mirrored(placed(HALF_JAW[1:7]), MIDDLE)[::-1], placed(HALF_JAW[:7])]) - (0, 17))
    total += (
        0.42
        * ink.tube(SHAPE, lower, np.interp(np.linspace(-1, 1, len(lower)), [-1, -0.5, 0, 0.5, 1], [9, 15, 19, 15, 9]))
        / 34
    )
    for side in (-1, 1):
        canal = ink.curve(placed(points("742,540 716,640 660,760 560,872 450,930 356,930 318,894"), side))
        total -= 0.13 * ink.line(SHAPE, canal, 20, 4) * mask
        for shift in (-14, 14):
            total += 0.10 * ink.line(SHAPE, np.add(canal, (shift * 0.5 * side, shift)), 4, 2) * mask
        total -= 0.14 * ink.filled(SHAPE, ink.ellipse(MIDDLE + side * 316, 888, 16, 13), 5)
        ridge = ink.curve(placed([(690, 560), (668, 680), (600, 790), (480, 850)], side))
        total += 0.16 * ink.line(SHAPE, ridge, 16, 8)
    return ink.blurred(total * thin, 1.0)


def upper_jaw(rng: np.random.Generator) -> Plane:
    """Return the maxilla, sinuses, nose, palate, cheek bones and what is seen of the skull base."""
    arch = points("-660,560 -690,470 -650,380 -500,330 0,300 500,330 650,380 690,470 660,560")
    arch += points("560,572 300,584 0,588 -300,584 -560,572")
    mask = ink.filled(SHAPE, ink.curve(placed(arch), is_closed=True), 14)
    spongy = 0.04 * ink.grain(SHAPE, rng, 2.0, 8) + 0.05 * ink.clouds(SHAPE, rng, 70, 4)
    total = mask * (0.36 + spongy)
    for side in (-1, 1):
        sinus = points("170,380 200,250 330,170 520,160 600,230 624,340 600,440 520,470 440,440 340,462 240,430")
        air = ink.filled(SHAPE, ink.curve(placed(sinus, side), is_closed=True))
        total -= 0.20 * ink.blurred(air, 14) * (1 + 0.2 * ink.clouds(SHAPE, rng, 160, 3))
        total += 0.15 * ink.blurred(ink.shell(air, 60, 5), 1.6)
        cheek = ink.curve(placed(points("470,350 486,408 540,436 610,404 640,330 730,286 860,268 950,196"), side))
        total += (
            0.30
            * ink.tube(SHAPE, cheek, np.interp(np.linspace(0, 1, len(cheek)), [0, 0.5, 1], [7, 13, 4]), core=0.6)
            / 24
        )
        total += 0.12 * ink.blurred(ink.tube(SHAPE, cheek, 52) / 100, 10)
        rim = ink.curve(placed(points("210,60 300,120 440,128 560,70 610,-20"), side))
        total += 0.24 * ink.line(SHAPE, rim, 13, 4)
        wing = ink.curve(placed([(640, 300), (668, 420), (664, 520)], side))
        total += 0.14 * ink.line(SHAPE, wing, 18, 7)
        fossa = ink.curve(placed(points("830,240 880,180 950,160 1020,190 1050,260 1080,220 1230,180"), side))
        total += 0.40 * ink.line(SHAPE, fossa, 16, 5)
        base = points("800,-40 1240,-40 1240,230 1090,230 1030,180 930,140 840,180")
        bone = ink.filled(SHAPE, ink.curve(placed(base, side), is_closed=True), 12)
        total += bone * (0.34 + 0.07 * ink.clouds(SHAPE, rng, 110, 3) + 0.05 * np.abs(ink.clouds(SHAPE, rng, 26, 2)))
        nasal = ink.filled(
            SHAPE, ink.curve(placed(points("14,60 96,70 140,190 130,300 70,340 12,330"), side), is_closed=True), 8
        )
        total -= 0.22 * nasal
        shellbone = ink.filled(SHAPE, ink.ellipse(MIDDLE + side * 84, 250, 34, 66, side * 12), 10)
        total += 0.22 * shellbone
    for y, strength, width in ((356, 0.34, 12), (392, 0.20, 16)):
        palate = ink.curve(
            placed(
                [(-640, y - 40), (-420, y - 6), (-180, y + 2), (0, y - 10), (180, y + 2), (420, y - 6), (640, y - 40)]
            )
        )
        total += strength * ink.line(SHAPE, palate, width, 4)
    septum = ink.curve(placed([(4, -20), (-4, 140), (2, 340)]))
    total += 0.28 * ink.line(SHAPE, septum, 16, 4)
    spine = ink.filled(SHAPE, ink.curve(placed([(-34, 340), (0, 420), (34, 340)]), is_closed=True), 6)
    return ink.blurred(total + 0.22 * spine, 1.0)


def surroundings(rng: np.random.Generator) -> Plane:
    """Return soft tissue, the airway, the tongue, the hyoid bone and the smeared shadow of the neck's spine."""
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]].astype(np.float32)
    dx = np.abs(x - MIDDLE)
    total = 0.58 - 0.10 * np.clip((dx - 700) / 500, 0, 1) + 0.03 * ink.clouds(SHAPE, rng, 300, 3)
    below = ink.curve(placed(points(
"-1300,1010 -900,1030 -640,1060 -400,1140 0,1186 400,1140 640,1060 900,1030 1300,1010 "
"1300,1400 -1300,1400"
)), is_closed=True)  # fmt: skip
    total -= 0.30 * ink.filled(SHAPE, below, 34)
    total += 0.34 * np.exp(-((dx / 190) ** 2)) * np.clip((y - 200) / 700, 0.2, 1)
    for side in (-1, 1):
        throat = points("700,420 790,470 830,640 800,850 700,1000 640,1000 730,840 750,660 700,520")
        total -= 0.22 * ink.filled(SHAPE, ink.curve(placed(throat, side), is_closed=True), 18)
        gap = points("60,452 300,470 560,452 660,470 640,520 420,516 160,500")
        total -= 0.17 * ink.filled(SHAPE, ink.curve(placed(gap, side), is_closed=True), 12)
        horn = ink.curve(placed([(560, 1082), (700, 1052), (840, 1000), (960, 960)], side))
        total += (
            0.22
            * ink.tube(
                SHAPE, horn, np.interp(np.linspace(0, 1, len(horn)), [0, 0.15, 0.8, 1], [6, 24, 17, 5]), core=0.4
            )
            / 52
        )
        for row in range(5):
            mass = ink.filled(SHAPE, ink.ellipse(MIDDLE + side * (1170 - 8 * row), 330 + 190 * row, 96, 88), 22)
            total += 0.13 * mass
        total += 0.12 * ink.filled(SHAPE, placed(points("1060,-20 1240,-20 1240,1300 1090,1300 1040,700"), side), 30)
        ear = ink.filled(SHAPE, ink.ellipse(MIDDLE + side * 1085, 420, 62, 150, side * 8), 12)
        total += 0.10 * ear
    slit = ink.curve(placed(points("-690,596 -400,650 0,674 400,650 690,596 400,668 0,690 -400,668")), is_closed=True)
    total -= 0.16 * ink.filled(SHAPE, slit, 5)
    gums = ink.curve(placed(points("-650,530 0,600 650,530 650,720 0,790 -650,720")), is_closed=True)
    total += 0.04 * ink.filled(SHAPE, gums, 20)
    return np.asarray(total, np.float32)


def tooth_boxes(dentition: Dentition = SAMPLE) -> dict[int, tuple[float, float, float, float]]:
    """Return left, top, right and bottom of each drawn tooth, crown and roots, in pixels of the film."""
    found = {}
    for tooth in teeth(dentition):
        reach = tooth.width * MM * 0.12
        edges = np.vstack([tooth.place(crown_outline(tooth)), *(tooth.place(root) for root in roots(tooth))])
        (left, top), (right, bottom) = edges.min(axis=0), edges.max(axis=0)
        found[tooth.fdi] = (left - reach, top, right + reach, bottom)
    return found


def film(seed: int, dentition: Dentition = SAMPLE) -> NDArray[np.uint16]:
    """Return the stored values of the film, 8 bit, 0 is black."""
    rng = np.random.default_rng(seed)
    mouth = Mouth(*(np.zeros(SHAPE, np.float32) for _ in range(3)))
    for tooth in teeth(dentition):
        draw_tooth(mouth, tooth, dentition, rng)
    attenuation = surroundings(rng) + lower_jaw(rng) + upper_jaw(rng)
    attenuation += mouth.sockets + 1.02 * mouth.hard + 1.5 * mouth.metal
    for decay in (tooth for tooth in teeth(dentition) if tooth.fdi == dentition.carious):
        x, y = decay.place([(decay.width * 0.44, decay.crown * 0.42)])[0]
        attenuation -= 0.34 * ink.filled(SHAPE, ink.ellipse(x, y, 15, 18), 5)
    smear = ink.blurred(attenuation, 90, 8)
    attenuation = 0.90 * attenuation + 0.10 * smear
    signal = ink.radiograph(
        np.clip(attenuation, 0, None), rng, dose=9000, scatter=0.05, blur=1.1, evened=0.30, reach=150
    )
    return ink.levels(signal, 0.22, 1.90, TOP)
