"""A frontal chest film: ribs, lungs, vessels, heart and abdomen as what each of them takes away from the beam."""

from collections.abc import Sequence

import ink
import numpy as np
from ink import Plane, Points, points
from numpy.typing import NDArray

SHAPE = (1660, 1430)
COLLIMATED = np.s_[70:1400, :]
"""The rows of the drawing that the beam is opened for."""

SPACING_MM = 0.15
MIDDLE = 715.0
TOP = 4095

RIGHT_LATERAL = points(
    "-112,268 -196,214 -306,226 -408,308 -488,440 -538,610 -564,800 -578,980 -586,1140 -588,1270 -576,1322"
)
RIGHT_BASE = points("-535,1262 -468,1202 -380,1164 -290,1150 -205,1164 -140,1196 -96,1228")
RIGHT_MEDIAL = points("-60,1120 -50,900 -52,700 -62,520 -82,380")
LEFT_LATERAL = points("112,268 194,212 302,224 404,306 482,440 532,610 560,800 576,980 585,1140 588,1300 577,1356")
LEFT_BASE = points("538,1292 470,1234 385,1200 300,1190 220,1200 140,1226 92,1250")
LEFT_MEDIAL = points("55,1120 45,900 50,700 70,520 86,380")
MEDIASTINUM = points(
    "-70,300 -84,420 -86,540 -92,640 -112,740 -150,830 -172,930 -170,1040 -140,1140 "
    "-105,1215 -70,1330 180,1330 300,1250 338,1180 330,1085 290,965 232,850 180,760 "
    "142,690 128,630 120,590 112,560 124,510 112,450 80,405 70,300"
)
BODY = points(
    "-168,-40 -172,60 -200,112 -330,148 -520,166 -660,200 -770,290 -800,600 -780,760 "
    "-668,700 -648,800 -655,1000 -652,1300 -640,1820"
)


def placed(points: Sequence[tuple[float, float]]) -> Points:
    """Return points given from the midline as points of the film."""
    return np.add(points, (MIDDLE, 0.0))


def lung_masks() -> tuple[Plane, Plane]:
    """Return the aerated fields of the right and the left lung."""
    right = ink.curve(placed(RIGHT_LATERAL + RIGHT_BASE + RIGHT_MEDIAL), is_closed=True)
    left = ink.curve(placed(LEFT_LATERAL + LEFT_BASE + LEFT_MEDIAL), is_closed=True)
    return ink.filled(SHAPE, right, 1.6), ink.filled(SHAPE, left, 1.6)


def body() -> Plane:
    """Return the chest wall and the abdomen, without what is inside."""
    half = placed(BODY)
    outline = np.vstack([ink.curve(half), ink.curve(ink.mirrored(half, MIDDLE))[::-1]])
    mask = ink.filled(SHAPE, outline, 2.0)
    wall = ink.rounded(ink.inset(mask), 150) * 0.75 + 0.32 * ink.blurred(mask, 30) * mask
    muscle = np.zeros(SHAPE, np.float32)
    for side in (-1, 1):
        pectoral = [(side * x, y) for x, y in points("330,330 600,330 640,520 610,690 470,640 330,520")]
        muscle += 0.22 * ink.filled(SHAPE, ink.curve(placed(pectoral), is_closed=True), 26)
        lateral = [(side * x, y) for x, y in points("585,620 655,700 648,1200 640,1700 590,1700 600,1100")]
        muscle += 0.10 * ink.filled(SHAPE, ink.curve(placed(lateral), is_closed=True), 8)
        arm = [(side * x, y) for x, y in points("560,270 800,300 800,640 690,700 610,520")]
        muscle += 0.35 * ink.filled(SHAPE, ink.curve(placed(arm), is_closed=True), 22)
    return wall + muscle * mask


def wall_x(side: int, y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far the lung reaches from the midline at each height."""
    edge = ink.curve(RIGHT_LATERAL if side < 0 else LEFT_LATERAL)
    down = edge[np.argmin(edge[:, 1]) :]
    return np.interp(y, down[:, 1], np.abs(down[:, 0]))


def rib(number: int, side: int) -> tuple[Points, NDArray[np.float64]]:
    """Return the centre line of a rib from its neck to its cartilage, and the turn (radians) at each of its points."""
    origin = 205 + 92 * (number - 1) + 1.2 * (number - 1) ** 2
    drop = np.interp(number, [1, 2, 4, 7, 9, 10], [110, 190, 330, 450, 470, 430])
    end = np.deg2rad(np.interp(number, [1, 3, 7, 10], [150, 146, 132, 112]))
    turn = np.linspace(0.12, end, 90)
    reach = wall_x(side, np.array([origin + drop / 2]))[0] + 4
    x = reach * np.sin(turn) ** 0.9
    y = origin + drop * (1 - np.cos(turn)) / 2 - 26 * np.sin(np.clip(turn * 1.6, 0, np.pi)) * (number > 1)
    return np.stack([MIDDLE + side * x, y], 1), turn


def ribs() -> Plane:
    """Return ten pairs of ribs, the back bolder than the front, each a hollow band with a soft lower edge."""
    total = np.zeros(SHAPE, np.float32)
    for number in range(1, 11):
        for side in (-1, 1):
            path, turn = rib(number, side)
            height = np.interp(number, [1, 4, 10], [21, 22, 20]) * (1 - 0.12 * np.sin(turn))
            strength = np.interp(np.rad2deg(turn), [7, 30, 90, 118, 145], [0.8, 1.0, 1.0, 0.7, 0.55])
            for start, stop in ((0, 48), (46, len(path))):
                part = ink.tube(SHAPE, path[start:stop], height[start:stop], core=0.84) / 38
                fade = float(strength[start:stop].mean())
                total += part * fade
            edge = np.add(path[4:46], (0, 17))
            total += 0.20 * ink.line(SHAPE, edge, 5, 1.6)
    return ink.blurred(total, 2.0)


def clavicles_and_scapulae() -> Plane:
    """Return the shoulder girdle."""
    total = np.zeros(SHAPE, np.float32)
    for side in (-1, 1):
        bone = points("58,318 120,284 220,262 320,256 420,238 520,216 606,226")
        path = ink.curve(placed([(side * x, y) for x, y in bone]))
        radii = np.interp(np.linspace(0, 1, len(path)), [0, 0.12, 0.5, 0.85, 1], [33, 27, 22, 24, 15])
        total += 1.25 * ink.tube(SHAPE, path, radii, core=0.78) / 50
        blade = points("470,300 590,260 650,330 640,430 600,560 560,700 520,760 500,700")
        blade += [(500, 560), (480, 420)]
        mask = ink.filled(SHAPE, ink.curve(placed([(side * x, y) for x, y in blade]), is_closed=True))
        total += 0.30 * ink.shell(mask, 60, 7) + 0.06 * ink.blurred(mask, 4)
        spine = ink.curve(placed([(side * x, y) for x, y in [(500, 372), (570, 318), (640, 270), (690, 262)]]))
        total += 0.5 * ink.tube(SHAPE, spine, np.linspace(8, 20, len(spine)), core=0.6) / 36
        head = ink.filled(SHAPE, ink.ellipse(MIDDLE + side * 728, 352, 76, 84))
        total += 0.5 * ink.shell(head, 70, 8) + 0.25 * ink.rounded(ink.inset(head), 60)
    return ink.blurred(total, 1.8)


def spine() -> Plane:
    """Return the vertebral column with discs, pedicles and spinous processes, and the breast bone before it."""
    total = np.zeros(SHAPE, np.float32)
    y = -10.0
    for number in range(24):
        half, height = 50 + 1.3 * number, 52 + 1.5 * number
        x, top, bottom = MIDDLE, y + 5, y + height - 6
        box = [(x - half, top), (x, top + 4), (x + half, top), (x + half * 0.9, (top + bottom) / 2)]
        box += [(x + half, bottom), (x, bottom - 4), (x - half, bottom), (x - half * 0.9, (top + bottom) / 2)]
        mask = ink.filled(SHAPE, ink.curve(box, is_closed=True))
        total += 0.55 * ink.rounded(ink.inset(mask), 24) + 0.26 * ink.shell(mask, 20, 5)
        for side in (-1, 1):
            pedicle = ink.filled(SHAPE, ink.ellipse(x + side * half * 0.62, y + height * 0.36, 11, 15))
            total += 0.30 * ink.shell(pedicle, 10, 4)
            process = ink.curve([(x + side * half, y + 18), (x + side * (half + 42), y + 10 + number)])
            total += 0.35 * ink.tube(SHAPE, process, 13, core=0.6) / 24
        drop = ink.filled(SHAPE, ink.ellipse(x, y + height * 0.85, 9, 20))
        total += 0.32 * ink.shell(drop, 9, 4)
        y += height
    manubrium = points("-70,322 0,336 70,322 62,420 46,520 -46,520 -62,420")
    total += 0.10 * ink.filled(SHAPE, ink.curve(placed(manubrium), is_closed=True), 3)
    return ink.blurred(total, 2.2)


def branch(
    plane: Plane, rng: np.random.Generator, start: tuple[float, float], heading: float, radius: float, depth: int
) -> None:
    """Draw a vessel into the plane that bends, narrows and divides until it is too thin to see."""
    steps = int(rng.integers(5, 9))
    points, x, y = [start], *start
    pull = heading
    for _ in range(steps):
        pull += rng.normal(0, 0.15)
        stride = 11 + 2.2 * radius
        x, y = x + stride * np.cos(pull), y + stride * np.sin(pull)
        points.append((x + rng.normal(0, 1.5), y + rng.normal(0, 1.5)))
    path = ink.curve(points, steps=4)
    ink.stroke(plane, path, np.linspace(radius, radius * 0.74, len(path)))
    if radius < 1.1 or depth > 11:
        return
    spread = rng.uniform(0.30, 0.62)
    share = rng.uniform(0.62, 0.88)
    branch(plane, rng, (x, y), pull + spread * (1 - share) * 1.6, radius * 0.78 * share**0.4, depth + 1)
    branch(plane, rng, (x, y), pull - spread * share, radius * 0.78 * (1.25 - share), depth + 1)


def vessels(rng: np.random.Generator, lungs: Plane) -> Plane:
    """Return the vessels of both lungs, thick at the hila and gone near the pleura."""
    plane = np.zeros(SHAPE, np.float32)
    for side, hilum in ((-1, 655.0), (1, 622.0)):
        for angle, size, low in (
            (78, 15, 60),
            (100, 11, 70),
            (58, 13, 40),
            (38, 10.5, 20),
            (18, 10, 10),
            (0, 9.5, 0),
            (-18, 10, -15),
            (-38, 10.5, -30),
            (-58, 11, -45),
            (-76, 10, -55),
        ):
            for twin in (0, 1):
                heading = np.deg2rad(angle + rng.normal(0, 7) + 9 * twin)
                start = (MIDDLE + side * (122 + rng.normal(0, 10)), hilum + low + rng.normal(0, 10) + 20 * twin)
                branch(plane, rng, start, heading if side > 0 else np.pi - heading, size * (1 - 0.3 * twin), 0)
    return ink.blurred(plane, 1.4) * ink.blurred(lungs, 5) * np.clip(ink.inset(lungs) / 170, 0.1, 1)


def hila() -> Plane:
    """Return the roots of the lungs."""
    total = np.zeros(SHAPE, np.float32)
    for side, y in ((-1, 655), (1, 620)):
        down = [(side * 120, y - 60), (side * 150, y), (side * 168, y + 90), (side * 178, y + 180)]
        path = ink.curve(placed(down))
        total += ink.tube(SHAPE, path, np.interp(np.linspace(0, 1, len(path)), [0, 0.3, 1], [26, 30, 13])) / 60
        up = ink.curve(placed([(side * 128, y), (side * 155, y - 70), (side * 176, y - 140)]))
        total += ink.tube(SHAPE, up, np.linspace(22, 10, len(up))) / 60
    return ink.blurred(total, 5)


def airways() -> Plane:
    """Return the air in the windpipe and the main bronchi."""
    path = ink.curve(placed(points("0,-30 2,150 -2,320 -8,470 -8,556")))
    air = ink.tube(SHAPE, path, np.linspace(33, 36, len(path))) / 70
    right = ink.curve(placed([(-14, 545), (-60, 610), (-112, 668), (-132, 740)]))
    left = ink.curve(placed([(2, 550), (56, 606), (128, 650)]))
    for bronchus in (right, left):
        air = np.maximum(air, ink.tube(SHAPE, bronchus, np.linspace(25, 14, len(bronchus))) / 70)
    return ink.blurred(air, 3)


def under_diaphragm() -> Plane:
    """Return 1 where the abdomen lies, up to the domes of the diaphragm."""
    domes = [*RIGHT_BASE, (-40.0, 1248.0), (0.0, 1254.0), (40.0, 1256.0), *LEFT_BASE[::-1]]
    around = [(584.0, 1360.0), (700.0, 1420.0), (700.0, 1800.0), (-700.0, 1800.0), (-700.0, 1390.0), (-585.0, 1325.0)]
    return ink.filled(SHAPE, ink.curve(placed([*domes, *around]), is_closed=True, steps=10), 2.0)


def heart() -> Plane:
    """Return the heart and the great vessels: full in the middle, sharp where they meet the lung."""
    mask = ink.filled(SHAPE, ink.curve(placed(MEDIASTINUM), is_closed=True), 2.6)
    bulk = ink.rounded(ink.inset(mask), 165)
    ventricle = ink.filled(SHAPE, ink.ellipse(MIDDLE + 105, 1060, 215, 190, 28), 60)
    knob = ink.filled(SHAPE, ink.ellipse(MIDDLE + 74, 492, 50, 56), 4)
    aorta = ink.tube(SHAPE, ink.curve(placed([(100, 500), (98, 700), (78, 950), (58, 1250)])), 46) / 92
    return (1 - 0.90 * under_diaphragm()) * (
        1.15 * bulk + 0.42 * ventricle + 0.20 * knob + 0.22 * ink.blurred(aorta, 3) + 0.30 * mask
    )


def abdomen(rng: np.random.Generator) -> Plane:
    """Return what lies under the diaphragm, with the air of the stomach and of the left flexure."""
    mass = under_diaphragm()
    depth = ink.inset(mass)
    total = mass * 0.72 + 0.95 * np.clip(depth / 330, 0, 1) ** 0.7 + 0.03 * ink.clouds(SHAPE, rng, 220, 3) * mass
    bubble = ink.curve(placed(points("190,1300 230,1256 310,1244 390,1262 430,1310 380,1356 270,1364")), is_closed=True)
    total -= 0.62 * ink.filled(SHAPE, bubble, 9)
    for x, y, size in ((490, 1440, 62), (440, 1530, 70), (520, 1560, 52), (360, 1640, 66), (-420, 1690, 60)):
        gas = ink.filled(SHAPE, ink.ellipse(MIDDLE + x, y, size, size * 0.72, x), 12)
        total -= 0.38 * gas * (1 + 0.25 * ink.clouds(SHAPE, rng, 60, 2))
    return ink.blurred(np.clip(total, 0, None), 1.2)


def consolidation(rng: np.random.Generator, lungs: Plane, airway: Plane) -> Plane:
    """Return a lobar pneumonia that hides the right diaphragm, with patches elsewhere and air left in the bronchi."""
    lobe = points("-40,690 -250,700 -440,716 -580,760 -600,1000 -600,1240 -420,1300 -40,1300")
    zone = ink.filled(SHAPE, ink.curve(placed(lobe), is_closed=True), 22)
    upper = ink.filled(SHAPE, ink.ellipse(MIDDLE - 230, 560, 150, 190, 10), 70)
    left = ink.filled(SHAPE, ink.ellipse(MIDDLE + 230, 800, 170, 290, -20), 80)
    lumps = np.clip(0.86 + 0.13 * ink.clouds(SHAPE, rng, 190, 5), 0.3, 1.15)
    tufts = np.clip(0.62 + 0.40 * ink.clouds(SHAPE, rng, 130, 4), 0.1, 1.3)
    haze = 0.20 * ink.blurred(lungs, 20)
    dense = 0.95 * zone * lumps + (0.84 * left + 0.76 * upper) * tufts + haze
    return np.clip(ink.blurred(dense * (1 - 0.35 * airway), 3), 0, 0.93) * ink.blurred(lungs, 2)


def bronchogram(rng: np.random.Generator) -> Plane:
    """Return air-filled bronchi that fan out from the right hilum."""
    plane = np.zeros(SHAPE, np.float32)
    for angle in (112, 128, 146, 166):
        branch(plane, rng, (MIDDLE - 150, 735), np.deg2rad(angle), 7.5, 4)
    return np.clip(ink.blurred(plane, 3.0) / 15, 0, 0.8)


def film(*, is_pneumonia: bool, seed: int) -> NDArray[np.uint16]:
    """Return the stored values of one film, 12 bit, 0 is black."""
    rng = np.random.default_rng(seed)
    right, left = lung_masks()
    lungs = np.clip(right + left, 0, 1)
    aside = np.abs(np.arange(SHAPE[1], dtype=np.float32) - MIDDLE)[None, :]
    aired = lungs * np.clip((aside - 20) / 120, 0, 1) ** 0.7
    air = ink.rounded(ink.inset(right), 190) + ink.rounded(ink.inset(left), 190)
    thorax = points("-560,300 -590,1400 590,1400 560,300 200,180 -200,180")
    cage = ink.filled(SHAPE, ink.curve(placed(thorax), is_closed=True), 60)
    wall = body()
    attenuation = (
        wall + heart() + abdomen(rng) * ink.rounded(ink.inset(wall * 8), 130) + 0.75 * np.clip(1 - aired, 0, 1) * cage
    )
    attenuation -= 0.40 * air * ink.blurred(aired, 3)
    vascular = 0.021 * vessels(rng, lungs) + 0.30 * hila() - 0.40 * airways()
    attenuation += vascular + 0.030 * ink.clouds(SHAPE, rng, 60, 5) * lungs + 0.02 * ink.clouds(SHAPE, rng, 200, 6)
    if is_pneumonia:
        filled = consolidation(rng, lungs, bronchogram(rng))
        downwards = np.clip((np.arange(SHAPE[0], dtype=np.float32) - 850) / 400, 0, 1)[:, None]
        attenuation += filled * (wall + 0.75 * cage + 0.90 + 0.55 * downwards - attenuation)
    spongy = 1 + 0.10 * ink.grain(SHAPE, rng, 1.5, 6)
    attenuation += 0.60 * ribs() * spongy + 0.54 * clavicles_and_scapulae() * spongy + 0.42 * spine()
    signal = ink.radiograph(
        np.clip(attenuation, 0, None),
        rng,
        dose=90000,
        scatter=0.22 if is_pneumonia else 0.10,
        blur=1.0,
        evened=0.5,
        reach=200,
    )
    return ink.levels(signal, 0.16, 2.95, TOP)[COLLIMATED]
