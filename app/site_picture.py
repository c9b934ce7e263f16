"""A site's logo or letterhead as pixels: PNG, JPEG, SVG, or the first page of a PDF.

Drawn as pixels also where the file has lines, so that nothing of a foreign file (its fonts, its colours, its scripts)
is in a report that is to be PDF/A.
"""

import io
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np

from app.paths import resource
from app.reading import UnreadableError, UnsafeError
from app.reading.paged_pdf import drawn_page, page_sizes

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = (".png", ".jpg", ".jpeg", ".svg", ".pdf")
_BYTES = 8 * 2**20
_BAND_PT, _WHITE = 40 * 72 / 25.4, 250
"""Of a whole page the upper 40 mm are a letterhead."""


def site_picture(name: str, limits: tuple[int, int]) -> "Image | None":
    """The picture as RGBA, no larger than (width, height) pixels; None where it is not there or cannot be drawn."""
    path = Path(name)
    try:
        if not name or not path.is_file() or path.stat().st_size > _BYTES:
            return None
        match path.suffix.lower():
            case ".svg":
                return _drawing(path, limits)
            case ".pdf":
                return _page(path.read_bytes(), limits)
            case _:
                return _raster(path, limits)
    except (OSError, UnreadableError, UnsafeError):
        return None


def _raster(source: "Path | io.BytesIO", limits: tuple[int, int]) -> "Image | None":
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(source, formats=("PNG", "JPEG")) as picture:
            picture.thumbnail(limits)
            return picture.convert("RGBA")
    except (UnidentifiedImageError, ValueError, Image.DecompressionBombError):
        return None


def _drawing(path: Path, limits: tuple[int, int]) -> "Image | None":
    """An SVG by resvg: no script, no other file, nothing from the network, text in the fonts that ship."""
    import resvg_py

    fonts = [str(resource("fonts", name)) for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
    try:
        text = path.read_text("utf-8")
        if not _is_self_contained(text):
            return None
        drawn = resvg_py.svg_to_bytes(
            svg_string=text,
            width=limits[0],
            skip_system_fonts=True,
            font_files=fonts,
            font_family="DejaVu Sans",
            sans_serif_family="DejaVu Sans",
            serif_family="DejaVu Sans",
        )
    except (ValueError, ET.ParseError):  # no SVG, or no text in UTF-8
        return None
    return _raster(io.BytesIO(bytes(drawn)), limits)


def _is_self_contained(text: str) -> bool:
    """Whether every reference leads to the file itself, or holds what it names."""
    links = (value for one in ET.fromstring(text).iter() for name, value in one.items() if name.endswith("href"))
    return all(one.strip().startswith(("#", "data:")) for one in links)


def _page(raw: bytes, limits: tuple[int, int]) -> "Image":
    """The first page without its white margins; of one that is taller than a letterhead, what stands at its top."""
    from PIL import Image

    width, height = page_sizes(raw)[0]
    pixels = drawn_page(raw, 1, limits[0])
    if height > 1.5 * _BAND_PT:
        pixels = pixels[: round(_BAND_PT / height * pixels.shape[0])]
    inked = np.argwhere((pixels < _WHITE).any(axis=2))
    if inked.size:
        (top, left), (bottom, right) = inked.min(axis=0), inked.max(axis=0) + 1
        if width <= height:  # a page's own margins stay: what stands at its right edge stands there in the report
            left, right = 0, pixels.shape[1]
        pixels = pixels[top:bottom, left:right]
    picture = Image.fromarray(np.ascontiguousarray(pixels)).convert("RGBA")
    picture.thumbnail(limits)
    return picture
