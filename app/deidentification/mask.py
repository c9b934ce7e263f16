"""Masks over burned-in text: the pixels below them are gone, every other pixel is the same as before.

Where the pixels lie in the file as they are (or run-length coded), they are blackened in place: whatever their colour
model, nothing else of them is touched. Other compressed pixels are written as they were decoded, without loss.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from app.deidentification.burned_in import blackened
from inference.errors import OverreadError
from inference.finding import Box
from inference.frame import Frame

if TYPE_CHECKING:
    from pydicom import Dataset

_RLE = "1.2.840.10008.1.2.5"
_PALETTES = (
    "RedPaletteColorLookupTableDescriptor", "GreenPaletteColorLookupTableDescriptor",
    "BluePaletteColorLookupTableDescriptor", "RedPaletteColorLookupTableData", "GreenPaletteColorLookupTableData",
    "BluePaletteColorLookupTableData",
)  # fmt: skip
_NO_LONGER = (
    "SmallestImagePixelValue", "LargestImagePixelValue", "ExtendedOffsetTable", "ExtendedOffsetTableLengths",
)  # fmt: skip


class MaskRefusedError(OverreadError):
    """These pixels cannot be masked without changing others."""

    default_advice = "Leave the file out, or mask it with the program that made it."


@dataclass(frozen=True, slots=True)
class TextMask:
    """One rectangle to be blackened, in pixels of the frame; `frames` are 1-based, none means every frame."""

    box: Box
    frames: tuple[int, ...] = ()

    def holds_for(self, number: int) -> bool:
        """Whether it lies over a frame."""
        return not self.frames or number in self.frames


def mask_pixels(dataset: "Dataset", decode: Callable[[int], Frame], masks: Sequence[TextMask]) -> None:
    """Blacken what the masks cover, in place; raises MaskRefusedError with the reason where that cannot be done.

    `decode` gives a frame, 1-based, as decoded outside this process; only compressed pixels ask for it.
    """
    if "PixelData" not in dataset:
        raise MaskRefusedError("Its pixels are real numbers, or are missing.")
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax == _RLE:
        dataset.decompress(as_rgb=False, generate_instance_uid=False, decoding_plugin="pydicom")
    elif syntax.is_compressed and syntax.is_encapsulated:
        _write_decoded(dataset, decode, masks)
        _forget_what_changed(dataset)
        return
    _blacken_in_place(dataset, masks)
    _forget_what_changed(dataset)


def _forget_what_changed(dataset: "Dataset") -> None:
    for keyword in _NO_LONGER:
        if keyword in dataset:
            delattr(dataset, keyword)


# --- pixels as they lie in the file ---


def _blacken_in_place(dataset: "Dataset", masks: Sequence[TextMask]) -> None:
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    count, samples = int(dataset.get("NumberOfFrames", 1) or 1), int(dataset.get("SamplesPerPixel", 1) or 1)
    photometric, bits = str(dataset.get("PhotometricInterpretation", "")), int(dataset.BitsAllocated)
    if bits not in (8, 16, 32):
        raise MaskRefusedError(f"Its pixels have {bits} bits each.")
    kind = np.dtype(f"{'i' if int(dataset.get('PixelRepresentation', 0)) else 'u'}{bits // 8}")
    is_swapped = _is_big_endian(dataset) and bits > 8
    is_halved = photometric in ("YBR_FULL_422", "YBR_PARTIAL_422")
    per_row = columns * 2 if is_halved else columns * samples
    # Bytes in big-endian words (PS3.5 8.1.1): neighbours have changed places.
    is_paired = _is_big_endian(dataset) and bits == 8 and dataset["PixelData"].VR == "OW"
    raw = _with_pairs_swapped(dataset.PixelData) if is_paired else dataset.PixelData
    content = np.frombuffer(raw, kind.newbyteorder(">" if is_swapped else "<")).copy()
    if content.size < count * rows * per_row or samples not in (1, 3):
        raise MaskRefusedError("Its pixels do not have the size that the file states.")
    whole = content[: count * rows * per_row]
    is_planar = samples == 3 and not is_halved and int(dataset.get("PlanarConfiguration", 0) or 0) == 1
    if is_halved:
        pixels = whole.reshape(count, rows, columns // 2, 4)
    else:
        shape = (count, samples, rows, columns) if is_planar else (count, rows, columns, samples)
        pixels = whole.reshape(shape)
        pixels = np.moveaxis(pixels, 1, -1) if is_planar else pixels
    for number, plane in enumerate(pixels, start=1):
        black = _black(dataset, photometric, plane)
        for one in (one for one in masks if one.holds_for(number)):
            top, left, bottom, right = _edges(one.box, rows, columns)
            if is_halved:  # two neighbours share their colour: both go
                left, right = left // 2, (right + 1) // 2
            plane[top:bottom, left:right] = black
    dataset.PixelData = _with_pairs_swapped(content.tobytes()) if is_paired else content.tobytes()


def _with_pairs_swapped(raw: bytes) -> bytes:
    return np.frombuffer(raw, np.uint16).byteswap().tobytes()


def _edges(box: Box, rows: int, columns: int) -> tuple[int, int, int, int]:
    """Every pixel that the box touches, within the frame."""
    top, left = max(int(np.floor(box.top)), 0), max(int(np.floor(box.left)), 0)
    return top, left, min(max(int(np.ceil(box.bottom)), 0), rows), min(max(int(np.ceil(box.right)), 0), columns)


def _is_big_endian(dataset: "Dataset") -> bool:
    return not dataset.file_meta.TransferSyntaxUID.is_little_endian


def _black(dataset: "Dataset", photometric: str, plane: NDArray[Any]) -> Any:  # noqa: ANN401 - a value or several
    """What is shown as black, in the values of the file."""
    if photometric in ("YBR_FULL_422", "YBR_PARTIAL_422"):
        return np.array([0, 0, 128, 128], plane.dtype)
    if photometric.startswith("YBR") and plane.shape[-1] == 3:
        middle = 1 << (int(dataset.BitsStored) - 1)
        return np.array([0, middle, middle], plane.dtype)
    if photometric == "PALETTE COLOR":
        return _darkest_entry(dataset)
    if photometric == "MONOCHROME1":
        return plane.max()
    return plane.min() if plane.dtype.kind == "i" else 0


def _darkest_entry(dataset: "Dataset") -> int:
    """The stored value whose colour in the palette is darkest."""
    total: NDArray[Any] | None = None
    first = 0
    for name in ("Red", "Green", "Blue"):
        data = dataset.get(f"{name}PaletteColorLookupTableData")
        told = dataset.get(f"{name}PaletteColorLookupTableDescriptor")
        if data is None or told is None:
            raise MaskRefusedError("Its palette is not one of three plain tables.")
        count, first, bits = int(told[0]) or 65536, int(told[1]), int(told[2])
        order = ">" if _is_big_endian(dataset) else "<"
        is_bytes = bits == 8 and len(data) < 2 * count
        table = np.frombuffer(data, np.uint8 if is_bytes else f"{order}u2")[:count].astype(np.int64)
        total = table if total is None else total[: table.size] + table[: total.size]
    return first + int(np.argmin(total)) if total is not None and total.size else first


# --- compressed pixels ---


def _write_decoded(dataset: "Dataset", decode: Callable[[int], Frame], masks: Sequence[TextMask]) -> None:
    """Write the decoded frames uncompressed; grey keeps its stored values, colour is RGB as decoded."""
    from pydicom.uid import ExplicitVRLittleEndian

    if str(dataset.get("PhotometricInterpretation", "")) == "PALETTE COLOR":
        raise MaskRefusedError("It is a compressed picture with a palette.")
    count = int(dataset.get("NumberOfFrames", 1) or 1)
    frames = [decode(number) for number in range(1, count + 1)]
    if any(one.stored.dtype.kind == "f" for one in frames):
        raise MaskRefusedError("Its pixels are real numbers.")
    planes = np.stack([_masked_plane(one, number, masks) for number, one in enumerate(frames, start=1)])
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.Rows, dataset.Columns = frames[0].rows, frames[0].columns
    dataset.BitsAllocated = 8 * planes.dtype.itemsize
    dataset.PixelRepresentation = int(planes.dtype.kind == "i")
    if frames[0].is_colour:
        dataset.PhotometricInterpretation, dataset.SamplesPerPixel, dataset.PlanarConfiguration = "RGB", 3, 0
        dataset.BitsStored = dataset.BitsAllocated
        for keyword in _PALETTES:
            if keyword in dataset:
                delattr(dataset, keyword)
    dataset.HighBit = int(dataset.BitsStored) - 1
    content = planes.astype(planes.dtype.newbyteorder("<")).tobytes()
    dataset.PixelData = content + b"\0" * (len(content) % 2)
    dataset["PixelData"].VR = "OW" if dataset.BitsAllocated > 8 else "OB"
    dataset["PixelData"].is_undefined_length = False


def _masked_plane(frame: Frame, number: int, masks: Iterable[TextMask]) -> NDArray[Any]:
    boxes = [one.box for one in masks if one.holds_for(number)]
    return blackened(frame.stored, boxes, is_inverted=frame.photometric == "MONOCHROME1")
