"""Overlay planes of a DICOM file (PS3.3 C.9.2): of their own or, in files from before 2004, in unused pixel bits."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.reading.dicom_file import DicomFile
from app.reading.dicom_pixels import PixelLayout, PixelStore
from app.reading.text import readable
from inference.frame import Overlay


def embedded_overlays(file: DicomFile, layout: PixelLayout, store: PixelStore, number: int) -> tuple[Overlay, ...]:
    """The planes of one frame that lie in bits of its pixels which no value uses (PS3.5 8.1.2, retired)."""
    found = []
    cells: NDArray[Any] | None = None
    used = range(layout.high_bit + 1 - layout.bits_stored, layout.high_bit + 1)
    for group in range(0x6000, 0x6020, 2):
        if (group << 16 | 0x102) not in file.elements or (group << 16 | 0x3000) in file.elements:
            continue
        plane = file.values(frozenset((group << 16) | e for e in (0x22, 0x100, 0x102))).dataset
        allocated, bit = (int(plane[group, e].value or 0) if (group, e) in plane else 0 for e in (0x100, 0x102))
        if allocated != layout.bits_allocated or bit in used or not 0 <= bit < allocated:
            continue
        cells = store.cells(number) if cells is None else cells
        if cells is None:
            break
        description = readable(plane[group, 0x22].value) if (group, 0x22) in plane else ""
        found.append(Overlay(group, (cells >> bit & 1).astype(np.bool_), description=description))
    return tuple(found)


def overlays_of(file: DicomFile, number: int) -> tuple[Overlay, ...]:
    """The overlay planes of one frame that are kept apart from its pixels."""
    found = []
    for group in range(0x6000, 0x6020, 2):
        if (group << 16 | 0x3000) in file.elements:
            wanted = frozenset((group << 16) | e for e in (0x10, 0x11, 0x15, 0x22, 0x50, 0x51, 0x3000))
            found.append(overlay_in(file.values(wanted).dataset, group, number))
    return tuple(one for one in found if one is not None)


def overlay_in(plane: Dataset, group: int, number: int = 1) -> Overlay | None:
    """The overlay plane of a group for one frame; None where the data set has none that can be meant."""

    def value(element: int) -> Any:  # noqa: ANN401 - as DICOM has it
        return plane[group, element].value if (group, element) in plane else None

    rows, columns, origin = int(value(0x10) or 0), int(value(0x11) or 0), value(0x50) or (1, 1)
    frames, first = int(value(0x15) or 1), int(value(0x51) or 1)
    place = number - first if frames > 1 else 0
    bits = value(0x3000) or b""
    if rows < 1 or columns < 1 or not 0 <= place < frames or len(bits) * 8 < rows * columns * frames:
        return None
    begin = place * rows * columns
    packed = np.frombuffer(bits, np.uint8)[begin // 8 : (begin + rows * columns + 7) // 8]
    pixels = np.unpackbits(packed, bitorder="little")[begin % 8 :][: rows * columns].reshape(rows, columns)
    return Overlay(group, pixels.astype(np.bool_), int(origin[0]), int(origin[1]), readable(value(0x22)))
