"""Segmentations out of DICOM files: binary, fractional and label maps (PS3.3 C.8.20)."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.companion import AlgorithmIdentification
from app.reading import UnreadableError, UnsafeError
from app.reading.coded import algorithms, code, colour, items, text, whole
from app.reading.dicom_file import DicomFile
from app.reading.planes import PIXELS_LIMIT, PlaneFile, PlaneHeader
from app.segmentation import Segment, Segmentation, SegmentPlane, pack_plane

LOSSY = "was compressed with loss: the edges of its segments are not exact"


def read_segmentation(file: DicomFile) -> Segmentation:
    """The whole of a segmentation; raises UnreadableError where its frames name no segment."""
    planes = PlaneFile(file)
    dataset = planes.dataset
    kind = text(dataset, "SegmentationType") or "BINARY"
    if kind not in ("BINARY", "FRACTIONAL", "LABELMAP"):
        raise UnreadableError("It is a segmentation of a type that is not known.")
    found: list[SegmentPlane] = []
    kept = 0
    for plane in planes.planes():
        stored = planes.pixels(plane.number)
        for number, values in _segments_of(plane, stored, kind):
            packed = pack_plane(values)
            if packed is None:
                continue
            top, left, height, width, raw = packed
            kept += len(raw)
            if kept > PIXELS_LIMIT:
                raise UnsafeError("Its segments take more memory than those of any real study.")
            maximum = whole(dataset, "MaximumFractionalValue", 255) if kind == "FRACTIONAL" else 1
            found.append(SegmentPlane(
                number, planes.layout.rows, planes.layout.columns, top, left, height, width, raw, max(1, maximum),
                plane.references, plane.geometry, plane.spacing,
            ))  # fmt: skip
    is_lossy = text(dataset, "LossyImageCompression") == "01"
    return Segmentation(
        kind=kind,
        segments=tuple(_segment(one) for one in items(dataset, "SegmentSequence")),
        planes=tuple(found),
        fractional_type=text(dataset, "SegmentationFractionalType"),
        frame_of_reference_uid=text(dataset, "FrameOfReferenceUID"),
        flags=(LOSSY,) if is_lossy else (),
    )


def _segments_of(plane: PlaneHeader, stored: NDArray[Any], kind: str) -> list[tuple[int, NDArray[np.uint8]]]:
    if kind == "LABELMAP":
        labels = [int(one) for one in np.unique(stored) if one]
        return [(number, (stored == number).astype(np.uint8)) for number in labels]
    number = whole(plane.macro("SegmentIdentificationSequence"), "ReferencedSegmentNumber")
    if number < 1:
        raise UnreadableError("One of its frames does not say which segment it is of.")
    if kind == "BINARY":
        return [(number, (stored != 0).astype(np.uint8))]
    return [(number, np.clip(stored, 0, 255).astype(np.uint8))]


def _segment(item: Dataset) -> Segment:
    number = whole(item, "SegmentNumber")
    name = text(item, "SegmentAlgorithmName")
    identified = algorithms(item, "SegmentationAlgorithmIdentificationSequence")
    return Segment(
        number=number,
        label=text(item, "SegmentLabel") or f"Segment {number}",
        description=text(item, "SegmentDescription"),
        category=code(item, "SegmentedPropertyCategoryCodeSequence"),
        type=code(item, "SegmentedPropertyTypeCodeSequence"),
        anatomy=code(item, "AnatomicRegionSequence"),
        algorithm_type=text(item, "SegmentAlgorithmType"),
        algorithms=identified or ((AlgorithmIdentification(name),) if name else ()),
        tracking_id=text(item, "TrackingID"),
        tracking_uid=text(item, "TrackingUID"),
        colour=colour(item, "RecommendedDisplayCIELabValue"),
    )
