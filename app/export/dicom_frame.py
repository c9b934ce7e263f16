"""One frame of a source, where an object is of that frame alone."""

import copy
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydicom import Dataset


def single_frame(header: "Dataset", number: int) -> "Dataset":
    """The header as if it held this frame (1-based) and no other; `name_source` then says what it truly is.

    highdicom derives geometry from every frame of a source, and has no way to be told of one.
    """
    from pydicom import Sequence
    from pydicom.uid import SecondaryCaptureImageStorage

    if not is_multi_frame(header):
        return header
    one = copy.deepcopy(header)
    if "PerFrameFunctionalGroupsSequence" in header:
        one.NumberOfFrames = 1
        one.PerFrameFunctionalGroupsSequence = Sequence([header.PerFrameFunctionalGroupsSequence[number - 1]])
    else:  # a multi-frame class without functional groups (ultrasound, angiography) is not known to highdicom
        one.SOPClassUID = SecondaryCaptureImageStorage
        del one.NumberOfFrames
    return one


def is_multi_frame(header: "Dataset") -> bool:
    """Whether references to it must say which frame."""
    return int(header.get("NumberOfFrames", 1) or 1) > 1


def with_first_plane(header: "Dataset") -> "Dataset":
    """An enhanced source with the geometry of its first frame where an ordinary one has it."""
    groups = [
        *header.get("SharedFunctionalGroupsSequence", ()),
        *header.get("PerFrameFunctionalGroupsSequence", ())[:1],
    ]
    if not groups:
        return header
    one = copy.deepcopy(header)
    for group in groups:
        for macro in ("PixelMeasuresSequence", "PlaneOrientationSequence", "PlanePositionSequence"):
            for element in (element for item in group.get(macro, ()) for element in item):
                one[element.tag] = element
    return one


def with_own_geometry(header: "Dataset", frame_of_reference_uid: str) -> "Dataset":
    """The header with a frame of reference of its own, where the source has none (films, ultrasound, photographs).

    A parametric map must lie in one (PS3.3 A.75). This one is shared with nothing: the origin is the first pixel, the
    axes are those of the frame, a pixel of unknown size counts 1 mm. What ties the map to its source is the reference.
    """
    one = copy.deepcopy(header)
    spacing = header.get("PixelSpacing") or header.get("ImagerPixelSpacing") or [1.0, 1.0]
    one.FrameOfReferenceUID = frame_of_reference_uid
    one.PositionReferenceIndicator = ""
    one.ImagePositionPatient = [0.0, 0.0, 0.0]
    one.ImageOrientationPatient = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]
    one.PixelSpacing = [float(value) for value in spacing]
    one.SliceThickness = 1.0
    return one


def has_geometry(header: "Dataset") -> bool:
    """Whether the source says where its frames lie in a frame of reference."""
    is_placed = "ImagePositionPatient" in header or "PerFrameFunctionalGroupsSequence" in header
    return bool(header.get("FrameOfReferenceUID", "")) and is_placed


def name_source(made: "Dataset", header: "Dataset", number: int) -> None:
    """Let every reference to this source name its class and, of a multi-frame one, the frame (PS3.3 10.3)."""
    for item in _items(made):
        if item.get("ReferencedSOPInstanceUID") == header.SOPInstanceUID:
            item.ReferencedSOPClassUID = header.SOPClassUID
            if is_multi_frame(header) and "PurposeOfReferenceCodeSequence" in item:
                item.ReferencedFrameNumber = number


def _items(dataset: "Dataset") -> Iterator["Dataset"]:
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                yield item
                yield from _items(item)
