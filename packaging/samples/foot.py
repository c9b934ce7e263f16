"""A weight-bearing film of a right foot from the side: bones, soft tissue, and the plate it stands on."""

from collections.abc import Sequence

import ink
import numpy as np
from ink import Plane, Points, points
from numpy.typing import NDArray

SHAPE = (1480, 1960)
SPACING_MM = 0.15
TOP = 255
FLOOR = 1310.0

TIBIA = points(
    "560,-60 562,200 548,420 530,520 518,590 520,622 560,596 620,576 690,584 742,622 "
    "748,580 734,500 716,400 704,200 704,-60"
)
FIBULA = points(
    "500,-60 510,200 528,420 540,540 536,620 552,700 590,724 626,690 632,610 604,520 588,400 578,200 572,-60"
)
TALUS = points(
    "494,700 520,660 560,622 620,600 680,604 730,632 756,664 790,682 826,676 872,690 "
    "902,726 906,772 886,812 846,828 804,814 764,800 740,822 712,836 690,832 650,804 "
    "602,762 552,750 512,760 478,752 470,730"
)
CALCANEUS = points(
    "298,880 324,842 372,838 430,832 490,802 540,770 590,772 640,816 680,850 716,852 "
    "752,836 806,838 846,848 868,884 870,940 850,982 800,992 730,1008 650,1046 560,1100 "
    "486,1156 436,1200 372,1220 306,1214 266,1160 252,1080 258,980 274,916"
)
NAVICULAR = points("914,698 946,690 984,712 996,752 992,812 970,862 932,872 902,846 916,802 922,752")
CUBOID = points("884,862 930,852 990,868 1050,900 1074,950 1056,1000 1014,1030 978,1036 940,1040 900,1006 882,950")
CUNEIFORMS = (
    points("1008,716 1060,722 1112,750 1126,800 1114,868 1082,930 1042,922 1004,872 1004,800"),
    points("1006,720 1060,735 1074,800 1062,862 1012,852 1002,790"),
    points("996,782 1060,790 1092,850 1082,920 1032,930 988,880"),
)
METATARSALS = (
    (points("1176,846 1236,898 1330,978 1420,1058 1490,1118 1520,1148"), [56, 44, 36, 36, 45, 49], 1.0),
    (points("1106,806 1190,872 1310,970 1430,1076 1506,1150"), [40, 33, 24, 25, 36], 0.62),
    (points("1120,884 1190,930 1300,1010 1400,1094 1474,1164"), [40, 32, 23, 24, 35], 0.6),
    (points("1108,950 1170,982 1270,1046 1360,1112 1428,1176"), [38, 31, 23, 24, 33], 0.62),
    (points("1000,1060 1070,1042 1150,1062 1250,1118 1320,1160 1368,1194"), [18, 37, 30, 23, 26, 33], 0.8),
)
PHALANGES = (
    ([(1600, 1184), (1646, 1194), (1704, 1206), (1744, 1214)], [42, 31, 28, 36], 1.0),
    ([(1796, 1226), (1828, 1230), (1872, 1236)], [33, 22, 18], 1.0),
    ([(1566, 1184), (1620, 1180), (1668, 1196)], [28, 18, 24], 0.55),
    ([(1702, 1206), (1726, 1218), (1746, 1238)], [21, 16, 16], 0.55),
    ([(1530, 1196), (1580, 1192), (1622, 1208)], [27, 18, 22], 0.5),
    ([(1650, 1216), (1672, 1228), (1690, 1244)], [20, 15, 15], 0.5),
    ([(1480, 1208), (1524, 1204), (1560, 1218)], [26, 17, 21], 0.5),
    ([(1584, 1226), (1606, 1236), (1622, 1248)], [19, 14, 14], 0.45),
    ([(1420, 1220), (1456, 1220), (1488, 1232)], [25, 16, 20], 0.5),
    ([(1510, 1240), (1530, 1246), (1546, 1254)], [17, 13, 13], 0.45),
)
SKIN = points(
    "404,-60 398,160 388,360 374,520 334,660 270,780 214,900 188,1040 192,1180 226,1276 "
    "300,1307 480,1309 660,1300 860,1284 1040,1280 1200,1292 1360,1308 1560,1309 "
    "1660,1294 1760,1304 1850,1302 1908,1276 1912,1228 1876,1192 1780,1166 1680,1134 "
    "1580,1066 1450,956 1290,828 1140,712 1000,632 890,566 820,480 800,360 812,160 "
    "834,-60"
)


def closed(points: list[tuple[float, float]]) -> Points:
    """Return a smooth outline through the points."""
    return ink.curve(points, is_closed=True, steps=10)


def solid(
    outline: Points, rng: np.random.Generator, angle: float, *, cortex: float, weight: float, texture: float
) -> Plane:
    """Return a short bone: thin bright cortex, spongy bone whose beams run at `angle` degrees."""
    mask = ink.filled(SHAPE, outline, 1.2)
    depth = ink.inset(mask)
    beams = ink.fibres(SHAPE, rng, angle, 11, 1.5) * 0.6 + ink.fibres(SHAPE, rng, angle + 64, 7, 1.5) * 0.4
    beams += 0.6 * ink.grain(SHAPE, rng, 1.5, 6) + 0.6 * ink.clouds(SHAPE, rng, 90, 3)
    bulk = ink.rounded(depth, 110) * (1 + texture * beams)
    return weight * (0.62 * bulk + 0.30 * ink.shell(mask, 60, cortex) + 0.10 * mask)


def shaft(
    path: Sequence[tuple[float, float]], radii: Sequence[float], rng: np.random.Generator, weight: float
) -> Plane:
    """Return a long bone of the forefoot: a thick wall in the shaft, spongy and round at both ends."""
    line = ink.curve(path, steps=12)
    along = np.linspace(0, len(radii) - 1, len(line))
    width = np.interp(along, np.arange(len(radii)), radii)
    hollow = np.interp(along / (len(radii) - 1), [0, 0.25, 0.5, 0.75, 1], [0.94, 0.84, 0.70, 0.82, 0.94])
    outer = ink.tube(SHAPE, line, width)
    inner = ink.tube(SHAPE, line, width * hollow)
    wall = outer - 0.80 * inner
    return np.asarray(weight * ink.blurred(wall, 1.4) / 58 * (1 + 0.10 * ink.grain(SHAPE, rng, 1.6, 6)), np.float32)


def leg(rng: np.random.Generator) -> Plane:
    """Return the lower ends of the tibia and the fibula, thick-walled above and spongy at the ankle."""
    total = np.zeros(SHAPE, np.float32)
    y = np.arange(SHAPE[0], dtype=np.float32)[:, None]
    for outline, weight in ((TIBIA, 1.0), (FIBULA, 0.62)):
        mask = ink.filled(SHAPE, closed(outline), 1.2)
        low = np.clip((y - 380) / 160, 0, 1)
        wall = ink.shell(mask, 74, 20) * (1 - low) + ink.shell(mask, 64, 6) * low
        beams = ink.fibres(SHAPE, rng, 88, 26, 2.2)
        bulk = ink.rounded(ink.inset(mask), 74) * (0.42 + 0.10 * beams * low * 0.5 + 0.012 * beams)
        total += weight * (0.36 * wall + bulk)
    scar = ink.curve([(522, 548), (600, 540), (680, 536), (738, 546)])
    return total + 0.10 * ink.line(SHAPE, scar, 6, 2)


def hindfoot(rng: np.random.Generator) -> Plane:
    """Return heel bone, ankle bone, and the bones of the arch."""
    total = solid(closed(CALCANEUS), rng, -38, cortex=6, weight=0.92, texture=0.10)
    arcs = np.zeros(SHAPE, np.float32)
    for step in range(9):
        arc = ink.curve(
            [(690 - 14 * step, 824 + 8 * step), (560 - 26 * step, 930 + 10 * step), (430 - 18 * step, 1090 - 6 * step)]
        )
        arcs += 0.06 * ink.line(SHAPE, arc, 5, 2.2)
    heel = ink.filled(SHAPE, closed(CALCANEUS), 4)
    total += arcs * heel - 0.10 * ink.filled(SHAPE, ink.ellipse(690, 920, 90, 56, 20), 26) * heel
    total += solid(closed(TALUS), rng, 52, cortex=6, weight=0.98, texture=0.08)
    total += 0.20 * ink.line(SHAPE, ink.curve(points("556,776 606,790 650,826 684,860 730,866")), 20, 7)
    total -= 0.22 * ink.filled(SHAPE, closed(points("700,842 742,828 776,806 800,826 760,836 720,850")), 5)
    total += solid(closed(NAVICULAR), rng, 80, cortex=6, weight=0.80, texture=0.08)
    total += solid(closed(CUBOID), rng, 20, cortex=6, weight=0.66, texture=0.08)
    for outline, weight in zip(CUNEIFORMS, (0.66, 0.36, 0.38), strict=True):
        total += solid(closed(outline), rng, 30, cortex=6, weight=weight, texture=0.08)
    return total


def forefoot(rng: np.random.Generator) -> Plane:
    """Return metatarsals, toes and the sesamoid bones."""
    total = np.zeros(SHAPE, np.float32)
    for path, radii, weight in (*METATARSALS, *PHALANGES):
        total += shaft(path, radii, rng, 0.92 * weight)
    for x, y in ((1480, 1216), (1528, 1226)):
        total += solid(ink.ellipse(x, y, 24, 15, 20), rng, 0, cortex=4, weight=0.5, texture=0.1)
    return total


def soft_tissue(rng: np.random.Generator) -> Plane:
    """Return skin, fat pads, the Achilles tendon and the fat before it."""
    mask = ink.filled(SHAPE, closed(SKIN), 2.0)
    depth = ink.inset(mask)
    total = mask * 0.08 + 0.54 * ink.rounded(depth, 240) + 0.02 * ink.clouds(SHAPE, rng, 120, 4) * mask
    tendon = closed(points("428,-60 420,300 392,560 316,760 262,900 286,900 352,760 440,560 470,300 486,-60"))
    total += 0.09 * ink.filled(SHAPE, tendon, 8)
    fat = closed(points("478,420 500,560 484,680 410,780 330,816 400,690 452,560"))
    total -= 0.10 * ink.filled(SHAPE, fat, 9)
    pad = closed(points("230,1190 320,1240 480,1220 620,1150 640,1270 460,1300 280,1298"))
    total -= 0.05 * ink.filled(SHAPE, pad, 9) * (1 + 0.5 * ink.fibres(SHAPE, rng, 80, 14, 4))
    sole = closed(points("560,1160 760,1090 960,1110 1200,1180 1320,1250 1000,1220 700,1220"))
    total += 0.08 * ink.filled(SHAPE, sole, 16) * (1 + 0.3 * ink.fibres(SHAPE, rng, 10, 40, 4))
    edge = np.clip(1 - np.abs(depth - 6) / 6, 0, 1) * mask
    return total + 0.05 * ink.blurred(np.asarray(edge, np.float32), 2)


def plate(rng: np.random.Generator) -> Plane:
    """Return the block on which the foot stands."""
    y = np.arange(SHAPE[0], dtype=np.float32)[:, None]
    x = np.arange(SHAPE[1], dtype=np.float32)[None, :]
    top = FLOOR + 3 + 0.002 * (x - 900)
    block = np.clip((y - top) / 2.5, 0, 1)
    rim = np.exp(-(((y - top - 7) / 6) ** 2))
    return np.asarray(block * (0.95 + 0.03 * ink.clouds(SHAPE, rng, 8, 2)) + 0.12 * rim, np.float32)


def film(seed: int) -> NDArray[np.uint16]:
    """Return the grey values of the film, 8 bit, 0 is black."""
    rng = np.random.default_rng(seed)
    attenuation = soft_tissue(rng) + leg(rng) + hindfoot(rng) + forefoot(rng) + plate(rng)
    signal = ink.radiograph(
        np.clip(attenuation, 0, None), rng, dose=11000, scatter=0.06, blur=1.1, evened=0.38, reach=170
    )
    return ink.levels(signal, 0.075, 1.62, TOP, gamma=0.82)
