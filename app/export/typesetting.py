"""Text of any script as lines of glyphs on a PDF page: fonts chosen per run, right-to-left text ordered and shaped.

Nothing in the text is taken for markup. Control and bidirectional formatting characters are shown escaped, and so
is a character that no font has: what is printed is what the text holds.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

REGULAR, BOLD = "DejaVuSans", "DejaVuSans-Bold"
_WIDE = "DroidSansFallback"

# First code point of a block, and the font that has it; "" returns to the first choice.
_BLOCKS = (
    (0x0000, ""), (0x0900, "NotoSansDevanagari-Regular"), (0x0980, "NotoSansBengali-Regular"),
    (0x0A00, "NotoSansGurmukhi-Regular"), (0x0A80, "NotoSansGujarati-Regular"), (0x0B00, "NotoSansOriya-Regular"),
    (0x0B80, "NotoSansTamil-Regular"), (0x0C00, "NotoSansTelugu-Regular"), (0x0C80, "NotoSansKannada-Regular"),
    (0x0D00, "NotoSansMalayalam-Regular"), (0x0D80, "NotoSansSinhala-Regular"), (0x0E00, "NotoSansThai-Regular"),
    (0x0E80, ""), (0x1000, "NotoSansMyanmar-Regular"), (0x10A0, ""), (0x1100, _WIDE),
    (0x1200, "NotoSansEthiopic-Regular"), (0x13A0, ""), (0x1780, "NotoSansKhmer-Regular"), (0x1800, ""),
    (0x19E0, "NotoSansKhmer-Regular"), (0x1A00, ""), (0x2E80, _WIDE), (0xA000, ""), (0xAC00, _WIDE), (0xD800, ""),
    (0xF900, _WIDE), (0xFB00, ""), (0xFE30, _WIDE), (0xFE50, ""), (0xFF00, _WIDE), (0xFFF0, ""),
)  # fmt: skip
_STARTS = tuple(start for start, _ in _BLOCKS)
_ESCAPED_CATEGORIES = ("Cc", "Cs", "Co", "Cn", "Zl", "Zp")
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00ad\u200b")
_CJK = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_OPENING = "\uff08\u300c\u300e\u3010\u3014"
_CLOSING = (
    "\u3001\u3002\uff0c\uff0e\uff09\u300d\u300f\u3011\u3015\uff1a\uff1b\uff01"
    "\uff1f\u30fc\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1"
    "\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u3005\u30fb\uff05"
)
_WORD = re.compile(rf"\s+|[{_OPENING}]*[{_CJK}][{_CLOSING}]*|[^\s{_CJK}]+[{_CLOSING}]*")
"""A line may end behind each; one in Chinese or Japanese neither ends with an opening nor begins with a closing one."""
_NUMBER = re.compile(
    r"\d+(?:\.\d+)? ?[x\u00d7\u2013] ?\d+(?:\.\d+)?(?![\w])|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?(?: [+-]\d\d:\d\d)?"
    r"|(?<![\w.])[+\-\u2212]?\d+(?:[.,:/]\d+)*(?:\s?(?:mm|cm|px|HU|GML|nats)\b[²³]?|\s?°)"
    r"|(?<![\w.])[+\-\u2212]\d+"
)
"""A size, a span, a moment, a signed number, a number and its unit: read from left to right in every script."""
_RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LATIN = re.compile(rf"(?<![A-Za-z0-9])(?:[0-9]+[-_./:])*[0-9]*[A-Za-z](?:[^{_RIGHT_TO_LEFT}]*[A-Za-z0-9)\]])?")
"""Words of a script that runs from left to right, with the numbers and brackets that belong to them."""
_LOOSE, _STRONG = " ·,;:.-", "\u05d0"
"""What stands between words, and a letter that runs from right to left."""
_JOINERS = "\u200c\u200d"
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))


def printable(text: str) -> str:
    """One paragraph without surprises: composed, with every invisible control shown as its code point."""
    told = unicodedata.normalize("NFC", text.replace("\t", " "))
    return "".join(_escaped(one) if _is_hidden(one) else one for one in told)


def shortened(text: str, limit: int) -> str:
    """The text cut to `limit` characters, saying so; for a field that has no room for more."""
    return text if len(text) <= limit else f"{text[:limit]}… (cut: {len(text):,} characters)"


def _is_hidden(one: str) -> bool:
    return one in _BIDI_CONTROLS or unicodedata.category(one) in _ESCAPED_CATEGORIES


def _escaped(one: str) -> str:
    return f"<U+{ord(one):04X}>"


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, in the order in which they are drawn. `width` is in em."""

    font: str
    glyphs: str
    source: str
    width: float
    is_shaped: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Runs from left to right. `width` is in em; `is_rtl` is the direction of its paragraph."""

    runs: tuple[Run, ...] = ()
    is_rtl: bool = False

    @property
    def width(self) -> float:
        """Width in em."""
        return sum(run.width for run in self.runs)


@dataclass(slots=True)
class Typesetter:
    """Sets lines for one document. `folder` holds the fonts, which are loaded when first needed."""

    folder: Path
    _widths: dict[tuple[str, bool], float] = field(default_factory=dict)
    _glyphs: dict[str, dict[int, int]] = field(default_factory=dict)
    _set_before: dict[tuple[object, ...], list[Line]] = field(default_factory=dict)

    def lines(self, text: str, width_em: float, *, is_bold: bool = False, is_rtl: bool | None = None) -> list[Line]:
        """The text broken to lines of at most this width; a line feed begins a new one.

        `is_rtl` is the direction of the paragraphs; None leaves it to the first letter of each. What was set before is
        remembered: a report is set once to find its layout, and again to be drawn.
        """
        key = (text, width_em, is_bold, is_rtl)
        if key in self._set_before:
            return self._set_before[key]
        found: list[Line] = []
        for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            paragraph = printable(raw)
            direction = base_is_rtl(paragraph) if is_rtl is None else is_rtl
            for line in self._broken(paragraph, width_em, is_bold):
                found.append(self._set(line, is_bold, direction))
        self._set_before[key] = found
        return found

    def line(self, text: str, *, is_bold: bool = False, is_rtl: bool | None = None) -> Line:
        """The text as a single line, however long."""
        told = printable(text.replace("\n", " "))
        return self._set(told, is_bold, base_is_rtl(told) if is_rtl is None else is_rtl)

    def draw(self, canvas: Any, line: Line, x: float, y: float, size: float) -> None:  # noqa: ANN401 - reportlab's canvas
        """Draw the line with its left end at (x, y), in points.

        Where glyphs do not name their letters (Indic scripts), the letters are told beside them, so that the text can
        be searched. Arabic glyphs do, and programs disagree on the order in which they read such letters.
        """
        for run in line.runs:
            is_told = run.is_shaped and not base_is_rtl(run.source)
            canvas.setFont(run.font, size)
            if is_told:
                canvas.addLiteral(f"/Span <</ActualText <FEFF{run.source.encode('utf-16-be').hex()}>>> BDC")
            canvas.drawString(x, y, run.glyphs)
            if is_told:
                canvas.addLiteral("EMC")
            x += run.width * size

    def _broken(self, text: str, width_em: float, is_bold: bool) -> Iterator[str]:
        line, used = "", 0.0
        for word in self._fitting(text, width_em, is_bold):
            wide = self._width(word, is_bold)
            if line and used + wide > width_em and not word.isspace():
                yield line.rstrip()
                line, used = "", 0.0
            if line or not word.isspace():
                line, used = line + word, used + wide
        yield line.rstrip()

    def _fitting(self, text: str, width_em: float, is_bold: bool) -> Iterator[str]:
        """Words, and CJK characters one by one; a word wider than the line in pieces."""
        for word in _WORD.findall(text):
            if word.isspace() or self._width(word, is_bold) <= width_em:
                yield word
                continue
            piece, used = "", 0.0
            for cluster in _clusters(word):
                wide = self._width(cluster, is_bold)
                if piece and used + wide > width_em:
                    yield piece
                    piece, used = "", 0.0
                piece, used = piece + cluster, used + wide
            yield piece

    def _width(self, word: str, is_bold: bool) -> float:
        key = (word, is_bold)
        if key not in self._widths:
            self._widths[key] = self._set(word, is_bold, is_rtl=False).width
        return self._widths[key]

    def _set(self, text: str, is_bold: bool, is_rtl: bool) -> Line:
        if text.isascii() and not is_rtl:
            font = BOLD if is_bold else REGULAR
            return Line((self._run(font, text),) if text else ())
        levels = bidi_levels(text, is_rtl)
        spans = _visual([*self._spans(text, levels, is_bold)])
        return Line(tuple(self._run(font, part, is_rtl=level % 2 == 1) for font, part, level in spans), is_rtl)

    def _spans(self, text: str, levels: Sequence[int], is_bold: bool) -> Iterator[tuple[str, str, int]]:
        """(font, text, level) in logical order; a mark stays with the letter before it."""
        font, part, level = "", "", 0
        for one, at in zip(text, levels, strict=True):
            is_mark = bool(part) and (one in _JOINERS or unicodedata.category(one).startswith("M"))
            chosen, shown = (font, one) if is_mark and self._has(font, one) else self._choose(one, is_bold)
            if part and (chosen != font or (at != level and not is_mark)):
                yield font, part, level
                part = ""
            if not part:
                font, level = chosen, at
            part += shown
        if part:
            yield font, part, level

    def _choose(self, one: str, is_bold: bool) -> tuple[str, str]:
        """The font for a character, and what is printed of it: itself, or its code point where no font has it."""
        first = BOLD if is_bold else REGULAR
        block = _BLOCKS[bisect_right(_STARTS, ord(one)) - 1][1]
        for font in (first, block, REGULAR):
            if font and self._has(font, one):
                return font, one
        return (first, "") if one in _JOINERS else (first, _escaped(one))

    def _has(self, font: str, one: str) -> bool:
        if font not in self._glyphs:
            self._glyphs[font] = self._font(font).face.charToGlyph
        return ord(one) in self._glyphs[font]

    def _font(self, name: str) -> Any:  # noqa: ANN401 - reportlab's TTFont
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont

        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(self.folder / f"{name}.ttf")))
        return pdfmetrics.getFont(name)

    def _run(self, font: str, part: str, *, is_rtl: bool = False) -> Run:
        from reportlab.pdfbase.ttfonts import shapeStr

        face = self._font(font)
        if is_rtl and not _has_rtl_letter(part):
            part = "".join(_MIRRORED.get(one, one) for one in reversed(part))
        if not _is_complex(font, part):
            return Run(font, part, part, face.stringWidth(part, 1.0))
        glyphs = shapeStr(part, font, 1.0, force=True)
        width = sum(one.x_advance for one in glyphs.__shapeData__) / 1000.0
        return Run(font, glyphs, part, width, is_shaped=True)


def _is_complex(font: str, part: str) -> bool:
    """Whether glyphs are not simply one a character, from left to right."""
    if font.startswith("Noto"):
        return True
    return any(
        unicodedata.bidirectional(one) in ("R", "AL") or unicodedata.combining(one) for one in part if one > "\u02ff"
    )


def _has_rtl_letter(part: str) -> bool:
    """Whether the shaper sees by itself in which direction it runs; not by an Arabic comma alone."""
    return any(unicodedata.bidirectional(one) in ("R", "AL") and one.isalpha() for one in part)


def _clusters(word: str) -> Iterator[str]:
    """Characters with the marks that belong to them."""
    cluster = ""
    for one in word:
        if cluster and not (one in _JOINERS or unicodedata.category(one).startswith("M")):
            yield cluster
            cluster = ""
        cluster += one
    yield cluster


def base_is_rtl(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left (UAX 9, P2 and P3)."""
    for one in text:
        direction = unicodedata.bidirectional(one)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def bidi_levels(text: str, is_rtl: bool) -> list[int]:
    """The embedding level of each character (UAX 9); all 0 where nothing runs from right to left."""
    if not is_rtl and not any(unicodedata.bidirectional(one) in ("R", "AL", "AN") for one in text if one > "\u058f"):
        return [0] * len(text)
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    storage["base_level"] = int(is_rtl)
    storage["base_dir"] = "R" if is_rtl else "L"
    plain = _NUMBER.sub(lambda found: "0" * len(found[0]), text)
    plain = _LATIN.sub(lambda found: _isolated(found[0]), plain) if is_rtl else plain
    algorithm.get_embedding_levels(plain, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    resolved = iter(storage["chars"])
    pending = next(resolved, None)
    levels: list[int] = []
    for one in plain:  # the algorithm drops joiners: they take the level of what stands before them
        if pending is not None and pending["ch"] == one:
            levels.append(int(pending["level"]))
            pending = next(resolved, None)
        else:
            levels.append(levels[-1] if levels else int(is_rtl))
    return levels


def _isolated(run: str) -> str:
    """A run from left to right as the algorithm takes it for one word.

    A bracket whose other half lies outside of it belongs to the line around it, and parts it.
    """
    for at in _unpaired(run):
        head = run[:at].rstrip(_LOOSE)
        return (
            "a" * len(head) + run[len(head) : at] + _STRONG + _LATIN.sub(lambda one: _isolated(one[0]), run[at + 1 :])
        )
    head = run.rstrip(_LOOSE)
    return "a" * len(head) + run[len(head) :]


def _unpaired(run: str) -> list[int]:
    """Where brackets stand that have no other half within the run."""
    opened: list[int] = []
    alone: list[int] = []
    for at, one in enumerate(run):
        if one in "([":
            opened.append(at)
        elif one in ")]":
            if opened:
                opened.pop()
            else:
                alone.append(at)
    return sorted((*alone, *opened))


def _visual(spans: list[tuple[str, str, int]]) -> list[tuple[str, str, int]]:
    """Spans from left to right: from the highest level down, reverse what is at that level or above (UAX 9, L2)."""
    for level in range(max((at for _, _, at in spans), default=0), 0, -1):
        start = 0
        while start < len(spans):
            end = start
            while end < len(spans) and spans[end][2] >= level:
                end += 1
            spans[start:end] = reversed(spans[start:end])
            start = max(end, start + 1)
    return spans
