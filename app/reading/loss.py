"""Whether a compressed frame lost detail, by what its own codestream says: headers forget it, and some never said."""

import struct

HEAD_BYTES = 1 << 14
_SOI, _J2K = b"\xff\xd8", b"\xff\x4f\xff\x51"
_SOS, _COD, _SOT = 0xDA, 0x52, 0x90
_DCT = frozenset((0xC0, 0xC1, 0xC2))
_JPEG_LS = 0xF7
_IRREVERSIBLE = 0


def has_lost_detail(head: bytes) -> bool:
    """Whether the first bytes of a JPEG (by DCT), JPEG-LS (near-lossless) or JPEG 2000 (9-7 wavelet) say so."""
    try:
        if head.startswith(_SOI):
            return _jpeg(head)
        start = head.find(_J2K)
        return start >= 0 and _jpeg_2000(head, start)
    except (struct.error, IndexError):  # cut short, or not what it seems: the decoder has the word on that
        return False


def _jpeg(head: bytes) -> bool:
    offset, process = 2, 0
    while head[offset] == 0xFF:
        marker = head[offset + 1]
        if marker == 0xFF:
            offset += 1
            continue
        if marker in _DCT:
            return True
        if marker == _JPEG_LS:
            process = marker
        if marker == _SOS:  # ISO 14495-1 C.2.3: NEAR follows the components of the scan
            return process == _JPEG_LS and head[offset + 5 + 2 * head[offset + 4]] > 0
        offset += 2 + struct.unpack_from(">H", head, offset + 2)[0]
    return False


def _jpeg_2000(head: bytes, start: int) -> bool:
    offset = start + 2
    while head[offset] == 0xFF and head[offset + 1] != _SOT:
        if head[offset + 1] == _COD:  # ISO 15444-1 A.6.1: the transformation is the last of ten bytes
            return head[offset + 13] == _IRREVERSIBLE
        offset += 2 + struct.unpack_from(">H", head, offset + 2)[0]
    return False
