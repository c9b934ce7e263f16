"""Small functions that write DICOM files for tests: one Instance as bytes, whole or with something wrong."""

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    ExplicitVRLittleEndian,
    SecondaryCaptureImageStorage,
    generate_uid,
)


def gradient(rows: int = 24, columns: int = 32, dtype: Any = np.uint16) -> NDArray[Any]:
    """A picture in which every pixel differs from its neighbours."""
    return (np.arange(rows * columns).reshape(rows, columns) * 7 % 4096).astype(dtype)


def instance(pixels: NDArray[Any] | None = None, **attributes: Any) -> Dataset:
    """One Instance of a study of its own, of the given pixels: (rows, columns), (frames, ...) or (..., 3)."""
    stored = gradient() if pixels is None else pixels
    is_colour = stored.shape[-1] == 3
    frames = stored.shape[0] if stored.ndim == (4 if is_colour else 3) else 1
    rows, columns = stored.shape[-3:-1] if is_colour else stored.shape[-2:]
    made = Dataset()
    made.SOPClassUID = SecondaryCaptureImageStorage
    made.SOPInstanceUID = generate_uid()
    made.StudyInstanceUID, made.SeriesInstanceUID = generate_uid(), generate_uid()
    made.PatientName, made.PatientID, made.Modality = "Test^Phantom", "T-1", "OT"
    made.Rows, made.Columns, made.SamplesPerPixel = rows, columns, 3 if is_colour else 1
    made.PhotometricInterpretation = "RGB" if is_colour else "MONOCHROME2"
    if frames > 1:
        made.NumberOfFrames = frames
    if is_colour:
        made.PlanarConfiguration = 0
    made.BitsAllocated = made.BitsStored = 8 * stored.dtype.itemsize
    made.HighBit, made.PixelRepresentation = made.BitsStored - 1, int(stored.dtype.kind == "i")
    made.PixelData = stored.tobytes() + b"\0" * (stored.nbytes % 2)
    made["PixelData"].VR = "OB" if stored.dtype.itemsize == 1 else "OW"
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    for keyword, value in attributes.items():
        if value is None:
            delattr(made, keyword)
        else:
            setattr(made, keyword, value)
    return made


def compressed(frames: list[bytes], syntax: str, pixels: NDArray[Any], **attributes: Any) -> Dataset:
    """An Instance whose frames are the given codestreams; `pixels` gives the layout of one frame."""
    made = instance(pixels, **attributes)
    made.file_meta.TransferSyntaxUID = syntax
    if len(frames) > 1:
        made.NumberOfFrames = attributes.get("NumberOfFrames", len(frames))
    made.PixelData = encapsulate(frames)
    made["PixelData"].VR = "OB"
    made["PixelData"].is_undefined_length = True
    return made


def written(made: Dataset) -> bytes:
    """The bytes of the file."""
    buffer = io.BytesIO()
    made.file_meta.MediaStorageSOPClassUID = made.get("SOPClassUID", SecondaryCaptureImageStorage)
    made.file_meta.MediaStorageSOPInstanceUID = made.get("SOPInstanceUID", generate_uid())
    made.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def element(group: int, number: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """One explicit little-endian element, with another length than its value's if that is wanted."""
    size = len(value) if length is None else length
    head = group.to_bytes(2, "little") + number.to_bytes(2, "little") + vr
    if vr in (b"OB", b"OW", b"SQ", b"UN", b"UT"):
        return head + b"\0\0" + size.to_bytes(4, "little") + value
    return head + size.to_bytes(2, "little") + value
