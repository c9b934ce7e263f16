"""What every phantom is drawn with: curves, filled outlines, bones, tubes, clouds and grain on planes of float32.

A plane holds what a beam or a coil would sum up at each pixel; nothing here knows which anatomy it draws.
Points are (x, y) in pixels, x to the right and y down.
"""

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Plane = NDArray[Any]
"""One value per pixel, (row, column); float32, or float64 on the way."""

Points = NDArray[np.float64]
"""A curve, (n, 2), each row (x, y)."""


def points(text: str) -> list[tuple[float, float]]:
    """Return the points of an outline written as "x,y x,y ..."."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def curve(points: ArrayLike, *, is_closed: bool = False, steps: int = 16) -> Points:
    """Return a smooth curve (Catmull-Rom) through `points`, `steps` points for each span."""
    knots = np.asarray(points, float)
    if is_closed:
        padded = np.vstack([knots[-1], knots, knots[0], knots[1]])
    else:
        padded = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    t = (np.arange(steps) / steps)[:, None]
    spans = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        spans.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    if not is_closed:
        spans.append(knots[-1:])
    return np.vstack(spans)


def mirrored(points: ArrayLike, middle: float) -> Points:
    """Return the points on the other side of the vertical line x = `middle`."""
    return np.asarray(points, float) * (-1, 1) + (2 * middle, 0)


def moved(points: ArrayLike, x: float, y: float, *, angle: float = 0.0, scale: ArrayLike = 1.0) -> Points:
    """Return the points scaled, then turned clockwise by `angle` degrees about the origin, then moved by (x, y)."""
    turn = np.deg2rad(angle)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    turned: Points = (np.asarray(points, float) * np.asarray(scale, float)) @ matrix
    return np.add(turned, (x, y))


def filled(shape: tuple[int, int], outline: ArrayLike, sigma: float = 0.0) -> Plane:
    """Return 1 inside the closed outline and 0 outside, its edge blurred by `sigma`."""
    canvas = np.zeros(shape, np.uint8)
    corners = np.round(np.asarray(outline, float) * 16).astype(np.int32)
    cv2.fillPoly(canvas, [corners], 255, cv2.LINE_AA, 4)
    return blurred(canvas.astype(np.float32) / 255, sigma)


def ellipse(x: float, y: float, across: float, down: float, angle: float = 0.0) -> Points:
    """Return the outline of an ellipse with the half axes `across` and `down`, turned by `angle` degrees."""
    t = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    return moved(np.stack([across * np.cos(t), down * np.sin(t)], 1), x, y, angle=angle)


def blurred(plane: Plane, sigma: float, sigma_y: float = 0.0) -> Plane:
    """Return the plane blurred; wide blurs are made on a smaller plane."""
    if sigma <= 0:
        return plane
    if min(sigma, sigma_y or sigma) > 24:
        rows, columns = plane.shape
        small = cv2.resize(plane, (max(8, columns // 8), max(8, rows // 8)), interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), sigma / 8, None, sigma_y / 8, cv2.BORDER_REPLICATE)
        return np.asarray(cv2.resize(small, (columns, rows), interpolation=cv2.INTER_CUBIC), np.float32)
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma, None, sigma_y, cv2.BORDER_REPLICATE), np.float32)


def inset(mask: Plane) -> Plane:
    """Return how far each pixel lies inside the mask, in pixels; 0 outside."""
    return np.asarray(cv2.distanceTransform((mask > 0.5).astype(np.uint8), cv2.DIST_L2, 5), np.float32)


def rounded(depth: Plane, radius: float) -> Plane:
    """Return the half chord of a body whose edge is round with this radius, from 0 at the edge to 1 inside."""
    inside = np.clip(depth, 0, radius)
    return np.sqrt(inside * (2 * radius - inside)) / np.float32(radius)


def shell(mask: Plane, radius: float, cortex: float) -> Plane:
    """Return what a beam meets in the hollow shell of a rounded body: a bright rim, and less within.

    1 is about the brightest of the rim. `cortex` is the wall's thickness in pixels.
    """
    depth = inset(mask)
    wall = rounded(depth, radius) - rounded(np.clip(depth - cortex, 0, None), radius)
    return np.asarray(wall / max(np.sqrt(cortex * (2 * radius - cortex)) / radius, 1e-6), np.float32)


def stroke(plane: Plane, path: ArrayLike, radii: ArrayLike, core: float = 0.0) -> Plane:
    """Draw a tube along the path into the plane, in place: the chord of a cylinder, where tubes cross the thicker one.

    `radii` is one for each point; `core` is the share of the radius that is hollow. The value is the chord in pixels.
    """
    points = np.asarray(path, float)
    widths = np.broadcast_to(np.asarray(radii, float), (len(points),))
    for (x0, y0), (x1, y1), r0, r1 in zip(points, points[1:], widths, widths[1:], strict=False):
        reach = max(r0, r1) + 1.5
        left, right = int(max(0, min(x0, x1) - reach)), int(min(plane.shape[1], max(x0, x1) + reach + 1))
        top, bottom = int(max(0, min(y0, y1) - reach)), int(min(plane.shape[0], max(y0, y1) + reach + 1))
        if left >= right or top >= bottom:
            continue
        y, x = np.ogrid[top:bottom, left:right]
        length = max((x1 - x0) ** 2 + (y1 - y0) ** 2, 1e-9)
        along = np.clip(((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length, 0, 1)
        square = (x - x0 - along * (x1 - x0)) ** 2 + (y - y0 - along * (y1 - y0)) ** 2
        radius = r0 + along * (r1 - r0)
        chord = 2 * np.sqrt(np.clip(radius**2 - square, 0, None))
        if core:
            chord -= 2 * np.sqrt(np.clip((core * radius) ** 2 - square, 0, None)) * 0.8
        patch = plane[top:bottom, left:right]
        np.maximum(patch, chord, out=patch, casting="unsafe")
    return plane


def tube(shape: tuple[int, int], path: ArrayLike, radii: ArrayLike, core: float = 0.0) -> Plane:
    """Return a plane with one tube (see `stroke`)."""
    return stroke(np.zeros(shape, np.float32), path, radii, core)


def line(shape: tuple[int, int], path: ArrayLike, width: float, sigma: float = 0.0) -> Plane:
    """Return a thin line of the value 1 along the path."""
    return blurred(np.clip(tube(shape, path, width / 2) / max(width, 1e-6), 0, 1), sigma)


def clouds(shape: tuple[int, int], rng: np.random.Generator, size: float, octaves: int = 4) -> Plane:
    """Return fractal clouds of mean 0 and deviation 1; the coarsest are about `size` pixels wide."""
    total = np.zeros(shape, np.float32)
    for octave in range(octaves):
        cell = max(size / 2**octave, 1.0)
        grid = (int(shape[0] / cell) + 3, int(shape[1] / cell) + 3)
        coarse = rng.standard_normal(grid).astype(np.float32)
        wide = cv2.resize(coarse, (int(grid[1] * cell), int(grid[0] * cell)), interpolation=cv2.INTER_CUBIC)
        total += wide[: shape[0], : shape[1]] * np.float32(0.55**octave)
    return np.asarray((total - total.mean()) / max(float(total.std()), 1e-6), np.float32)


def grain(shape: tuple[int, int], rng: np.random.Generator, fine: float, coarse: float) -> Plane:
    """Return noise of deviation 1 whose structures lie between two sizes in pixels, as spongy bone has."""
    white = rng.standard_normal(shape).astype(np.float32)
    band = blurred(white, fine) - blurred(white, coarse)
    return band / max(float(band.std()), 1e-6)


def fibres(shape: tuple[int, int], rng: np.random.Generator, angle: float, length: float, width: float) -> Plane:
    """Return streaks of deviation 1 along `angle` degrees (0 is horizontal, positive clockwise)."""
    side = int(np.hypot(*shape)) + 8
    white = rng.standard_normal((side, side)).astype(np.float32)
    band = blurred(white, length, width) - blurred(white, length, width * 2.5)
    centre = (side / 2, side / 2)
    turned = cv2.warpAffine(band, cv2.getRotationMatrix2D(centre, -angle, 1.0), (side, side))
    top, left = (side - shape[0]) // 2, (side - shape[1]) // 2
    cut = turned[top : top + shape[0], left : left + shape[1]]
    return np.asarray(cut / max(float(cut.std()), 1e-6), np.float32)


def radiograph(
    attenuation: Plane,
    rng: np.random.Generator,
    *,
    dose: float,
    scatter: float,
    blur: float,
    evened: float,
    reach: float,
) -> Plane:
    """Return the detector's signal behind an attenuation: scatter, unsharpness, quantum noise, logarithm.

    `dose` is the number of quanta of the open beam, `scatter` the scattered share. `evened` takes out that share
    of what is coarser than `reach` pixels, as the processing of digital radiographs does.
    """
    beam = np.exp(-blurred(attenuation, blur))
    beam = (1 - scatter) * beam + scatter * blurred(beam, max(attenuation.shape) / 12)
    noise = blurred(rng.standard_normal(beam.shape).astype(np.float32), 0.6) * 1.6
    beam = np.clip(beam + noise * np.sqrt(beam / dose), 1e-4, None)
    signal = -np.log(beam)
    coarse = blurred(signal, reach)
    return np.asarray(signal - evened * (coarse - coarse.mean()), np.float32)


def levels(signal: Plane, low: float, high: float, top: int, gamma: float = 1.0) -> NDArray[np.uint16]:
    """Return stored values from 0 at `low` to `top` at `high`, with a soft toe and shoulder."""
    share = (signal - low) / (high - low)
    share = np.where(share > 0.85, 0.85 + 0.15 * np.tanh((share - 0.85) / 0.15), share)
    share = np.where(share < 0.06, 0.06 * np.exp(np.clip(share - 0.06, -8, 0) / 0.06), share)
    return np.asarray(np.round(np.clip(share, 0, 1) ** gamma * top), np.uint16)


def lettered(stored: NDArray[np.uint16], words: Sequence[tuple[str, int, int, float]], value: int) -> None:
    """Write words into the stored values, in place: each is (text, x, baseline y, height in pixels)."""
    for text, x, y, height in words:
        thickness = max(1, round(height / 12))
        canvas = np.zeros(stored.shape, np.uint8)
        cv2.putText(canvas, text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, height / 22, 255, thickness, cv2.LINE_AA)
        share = canvas.astype(np.float32) / 255
        stored[:] = np.round(stored * (1 - share) + value * share).astype(np.uint16)
