"""Palette colour to RGB (PS3.3 C.7.6.3.1.5 and C.7.9)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.reading import UnreadableError
from app.reading.header import Header

_BROKEN = "Its palette is missing or damaged."
_CHANNELS = ("Red", "Green", "Blue")
_DISCRETE, _LINEAR, _INDIRECT = 0, 1, 2


def apply_palette(pixels: NDArray[Any], header: Header, *, is_little: bool) -> NDArray[Any]:
    """(rows, columns) of indices to (rows, columns, 3) of RGB, uint8 or uint16 as the palette is."""
    tables = [_table(header, channel, is_little) for channel in _CHANNELS]
    first = tables[0][0]
    widest = max(table.dtype.itemsize for _, table in tables)
    index = pixels.astype(np.int64) - first
    return np.stack([table.astype(f"u{widest}")[np.clip(index, 0, table.size - 1)] for _, table in tables], axis=-1)


def _table(header: Header, channel: str, is_little: bool) -> tuple[int, NDArray[Any]]:
    descriptor = header.get(f"{channel}PaletteColorLookupTableDescriptor")
    if descriptor is None or len(descriptor) != 3:
        raise UnreadableError(_BROKEN)
    entries, first, bits = int(descriptor[0]) or 1 << 16, int(descriptor[1]), int(descriptor[2])
    if first >= 1 << 15 and header.get("PixelRepresentation") == 1:
        first -= 1 << 16
    order = "<" if is_little else ">"
    plain = header.get(f"{channel}PaletteColorLookupTableData")
    if plain is not None:
        # Entries of 8 bits may lie in 16 (C.7.6.3.1.6): the length of the data tells.
        width = 1 if len(plain) < 2 * entries else 2
        if len(plain) < width * entries or bits not in (8, 16):
            raise UnreadableError(_BROKEN)
        table = np.frombuffer(plain, np.uint8 if width == 1 else f"{order}u2", count=entries)
        return first, table.astype(f"u{width}")
    segments = header.get(f"Segmented{channel}PaletteColorLookupTableData")
    if segments is None or bits not in (8, 16):
        raise UnreadableError(_BROKEN)
    words = np.frombuffer(
        segments[: len(segments) // (bits // 8) * (bits // 8)], np.uint8 if bits == 8 else f"{order}u2"
    )
    expanded = _expanded([int(word) for word in words], entries, bits)
    if len(expanded) < entries:
        raise UnreadableError(_BROKEN)
    return first, np.array(expanded[:entries], np.uint8 if bits == 8 else np.uint16)


def _expanded(words: list[int], entries: int, bits: int) -> list[int]:
    """Discrete, linear and indirect segments (C.7.9.2) as single entries."""
    values: list[int] = []
    starts: list[int] = []
    offset = 0
    try:
        while offset < len(words) - 1 and len(values) < entries:
            starts.append(offset)
            offset = _segment(words, offset, values, bits, starts)
    except IndexError:
        raise UnreadableError(_BROKEN) from None
    return values


def _segment(words: list[int], offset: int, values: list[int], bits: int, starts: list[int]) -> int:
    code, length = words[offset], words[offset + 1]
    offset += 2
    if code == _DISCRETE:
        if offset + length > len(words):
            raise UnreadableError(_BROKEN)
        values += words[offset : offset + length]
        return offset + length
    if code == _LINEAR:
        if not values or not length:
            raise UnreadableError(_BROKEN)
        begin, end = values[-1], words[offset]
        values += [round(begin + (end - begin) * (n + 1) / length) for n in range(length)]
        return offset + 1
    if code == _INDIRECT:
        parts = words[offset : offset + (4 if bits == 8 else 2)]
        target = sum(part << (bits * place) for place, part in enumerate(parts))
        if target >= offset - 2:  # only what lies before: no segment can lead to itself
            raise UnreadableError(_BROKEN)
        for _ in range(length):
            if words[target] == _INDIRECT:
                raise UnreadableError(_BROKEN)
            target = _segment(words, target, values, bits, starts)
        return offset + len(parts)
    raise UnreadableError(_BROKEN)
