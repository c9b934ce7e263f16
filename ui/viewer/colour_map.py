"""The colours of a heatmap, or of the frame itself: tables of 256 RGB entries beside the program."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.paths import resource
from ui.language import translate

COLOUR_MAPS = ("inferno", "viridis", "magma", "turbo", "jet", "grey")
# DICOM's well-known palettes (PS3.6 B.1), for frames that hold amounts.
PALETTES = ("hot-iron", "pet", "hot-metal-blue", "pet-20-step")
FRAME_COLOURS = (*PALETTES, "inferno", "viridis", "magma", "turbo")
"""What a grey frame may be shown in; the empty name is grey."""
TITLES = {"pet": "PET", "pet-20-step": "PET 20 step"}
# From nothing at 0 to full opacity at this value: where the map is low, the frame stays as it is.
FULL_OPACITY_AT = 0.5


@cache
def colour_table(name: str) -> NDArray[np.uint8]:
    """(256, 3) RGB, lowest value first; raises ValueError for a name that is not one of those above."""
    if name not in COLOUR_MAPS and name not in FRAME_COLOURS:
        raise ValueError(f"no colour map {name!r}")
    table = np.loadtxt(resource("colormaps", f"{name}.csv"), np.uint8, delimiter=",", skiprows=1)
    table.setflags(write=False)
    return table


def argb_table(name: str) -> list[int]:
    """256 colours as Qt wants them, 0xAARRGGBB, with the opacity that grows with the value."""
    red, green, blue = colour_table(name).astype(np.uint32).T
    opacity = np.minimum(np.arange(256) / 255.0 / FULL_OPACITY_AT, 1.0)
    alpha = np.rint(opacity * 255.0).astype(np.uint32)
    return [int(one) for one in (alpha << 24) | (red << 16) | (green << 8) | blue]


@cache
def pixel_table(name: str) -> NDArray[np.uint32]:
    """256 opaque colours as Qt wants them, 0xFFRRGGBB."""
    red, green, blue = colour_table(name).astype(np.uint32).T
    table = np.asarray(0xFF000000 | (red << 16) | (green << 8) | blue, np.uint32)
    table.setflags(write=False)
    return table


def title(name: str) -> str:
    """A colour map as readers call it; the empty name is grey."""
    return TITLES.get(name) or (name.replace("-", " ").capitalize() if name else translate("ColourMap", "Grey"))
