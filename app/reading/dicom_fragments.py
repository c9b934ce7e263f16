"""Compressed frames by their place in a file (PS3.5 A.4): which fragments make which frame, without reading them."""

from itertools import pairwise

import numpy as np

from app.reading import UnreadableError
from app.reading.dicom_file import DicomFile
from app.reading.elements import ITEM, SEQUENCE_END, UNDEFINED, Element, Encoding

Fragment = tuple[int, int]
_EXTENDED_OFFSETS, _EXTENDED_LENGTHS = 0x7FE00001, 0x7FE00002
NO_END = "lacks the end mark of its compressed pixels; each of its pictures has its own"
_STARTS = (b"\xff\xd8", b"\xff\x4f")
_COUNT = "It holds {} frames and its header says {}: it is damaged."
_MISFIT = "Its table of frames does not fit its frames: it is damaged."
_CUT_SHORT = "Its pixels are cut short: the file is truncated."


def frame_fragments(file: DicomFile, frames: int) -> list[list[Fragment]]:
    """Offset and length of the fragments of each frame; raises UnreadableError where they are not that many."""
    if file.pixels is None or file.reader.encoding != Encoding(is_implicit=False, is_little=True):
        raise UnreadableError("Its compressed pixels are written in a way that no standard allows.")
    offsets, fragments = _walk(file, file.pixels)
    offsets = _extended_table(file) or offsets
    if frames == 1 and len(offsets) <= 1:
        starts = sum(_is_start(file, one) for one in fragments)
        if starts > 1:
            raise UnreadableError(_COUNT.format(starts, 1))
        return [fragments]
    if len(fragments) == frames:
        return [[one] for one in fragments]
    if len(offsets) == frames:
        return _by_offsets(offsets, fragments)
    grouped: list[list[Fragment]] = []
    for one in fragments:
        if not grouped or _is_start(file, one):
            grouped.append([])
        grouped[-1].append(one)
    if len(grouped) != frames:
        raise UnreadableError(_COUNT.format(len(grouped), frames))
    return grouped


def _walk(file: DicomFile, pixels: Element) -> tuple[list[int], list[Fragment]]:
    """The basic offset table and all fragments that hold anything."""
    offset = pixels.offset
    found: list[Fragment] = []
    has_end = False
    while offset + 8 <= file.size:
        group, element, length = file.reader.item_head(offset)
        tag = group << 16 | element
        offset += 8
        if tag == SEQUENCE_END:
            has_end = True
            break
        if tag != ITEM or length == UNDEFINED:
            raise UnreadableError("Its compressed pixels are damaged.")
        if offset + length > file.size:
            raise UnreadableError(_CUT_SHORT)
        found.append((offset, length))
        offset += length
    fragments = [one for one in found[1:] if one[1]]
    if not fragments:
        raise UnreadableError(_CUT_SHORT)
    if not has_end and NO_END not in file.flags:
        file.flags.append(NO_END)
    begin, length = found[0]
    return [int(offset) for offset in np.frombuffer(file.reader.read(begin, length // 4 * 4), "<u4")], fragments


def _by_offsets(offsets: list[int], fragments: list[Fragment]) -> list[list[Fragment]]:
    base = fragments[0][0] - 8
    bounds = [*(base + offset for offset in offsets), fragments[-1][0] + fragments[-1][1]]
    grouped = [[one for one in fragments if begin <= one[0] - 8 < end] for begin, end in pairwise(bounds)]
    if not all(grouped) or sum(map(len, grouped)) != len(fragments):
        raise UnreadableError(_MISFIT)
    return grouped


def _extended_table(file: DicomFile) -> list[int]:
    one = file.elements.get(_EXTENDED_OFFSETS)
    if one is None or _EXTENDED_LENGTHS not in file.elements:
        return []
    return [
        int(offset) for offset in np.frombuffer(file.reader.read(one.offset, (one.end - one.offset) // 8 * 8), "<u8")
    ]


def _is_start(file: DicomFile, fragment: Fragment) -> bool:
    return file.reader.read(fragment[0], min(2, fragment[1])) in _STARTS
