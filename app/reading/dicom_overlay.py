"""Overlay planes of a DICOM file (PS3.3 C.9.2)."""

from typing import Any

import numpy as np
from pydicom.dataset import Dataset

from app.reading.dicom_file import DicomFile
from app.reading.text import readable
from inference.frame import Overlay


def overlays_of(file: DicomFile, number: int) -> tuple[Overlay, ...]:
    """The overlay planes of one frame (PS3.3 C.9.2); those kept in unused pixel bits are retired and not read."""
    found = []
    for group in range(0x6000, 0x6020, 2):
        wanted = frozenset((group << 16) | e for e in (0x10, 0x11, 0x15, 0x22, 0x50, 0x51, 0x3000))
        if (group << 16 | 0x3000) not in file.elements:
            continue
        plane = file.values(wanted).dataset

        def value(element: int, plane: Dataset = plane, group: int = group) -> Any:  # noqa: ANN401
            return plane[group, element].value if (group, element) in plane else None

        rows, columns, origin = int(value(0x10) or 0), int(value(0x11) or 0), value(0x50) or (1, 1)
        frames, first = int(value(0x15) or 1), int(value(0x51) or 1)
        place = number - first if frames > 1 else 0
        bits = value(0x3000) or b""
        if rows < 1 or columns < 1 or not 0 <= place < frames or len(bits) * 8 < rows * columns * frames:
            continue
        begin = place * rows * columns
        packed = np.frombuffer(bits, np.uint8)[begin // 8 : (begin + rows * columns + 7) // 8]
        pixels = np.unpackbits(packed, bitorder="little")[begin % 8 :][: rows * columns].reshape(rows, columns)
        description = readable(value(0x22))
        found.append(Overlay(group, pixels.astype(np.bool_), int(origin[0]), int(origin[1]), description))
    return tuple(found)
