"""The planes of a segmentation or a map: which frames they refer to, where they lie, and their pixels."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.companion import FrameReference
from app.reading.coded import first, items, numbers, references, series_references
from app.reading.dicom_file import DicomFile
from app.reading.dicom_pixels import PixelLayout, PixelStore, layout_of
from app.reading.header import Header
from inference.frame import FrameGeometry, PixelSpacing

PIXELS_LIMIT = 512 * 2**20
_SHARED, _EACH = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"


@dataclass(frozen=True, slots=True)
class PlaneHeader:
    """One frame of such an object; `own` and `shared` are its functional groups."""

    number: int
    own: Dataset = field(repr=False)
    shared: Dataset = field(repr=False)
    references: tuple[FrameReference, ...] = ()
    geometry: FrameGeometry = field(default_factory=FrameGeometry)
    spacing: PixelSpacing | None = None

    def macro(self, keyword: str) -> Dataset:
        """The macro that holds for this frame; an empty one where there is none."""
        own = items(self.own, keyword)
        return own[0] if own else first(self.shared, keyword)


class PlaneFile:
    """An open object of planes: its data set, its layout, and its frames one by one."""

    def __init__(self, file: DicomFile) -> None:
        self.dataset = file.reader.dataset(list(file.elements.values()))
        self.header: Header = file.values(frozenset(file.elements))
        layout: PixelLayout = layout_of(self.header, file)
        if layout.photometric == "PALETTE COLOR":  # the colours of a label map are not its labels
            layout = replace(layout, photometric="MONOCHROME2")
        self.layout = layout
        self._store = PixelStore(file, layout)

    def planes(self) -> Iterator[PlaneHeader]:
        """The headers of all frames, in order."""
        shared, each = first(self.dataset, _SHARED), items(self.dataset, _EACH)
        # Without per-frame references, an object of one frame for one picture refers to it in its series list.
        listed = series_references(self.dataset) if self.layout.frames == 1 else ()
        frame_of_reference = str(self.dataset.get("FrameOfReferenceUID") or "")
        for number in range(1, self.layout.frames + 1):
            own = each[number - 1] if number <= len(each) else Dataset()
            plane = PlaneHeader(number, own, shared)
            measures, position = plane.macro("PixelMeasuresSequence"), plane.macro("PlanePositionSequence")
            top = self.dataset
            yield replace(
                plane,
                references=_sources(plane) or (listed if len(listed) == 1 else ()),
                geometry=FrameGeometry(
                    position=_exactly(3, position, top, "ImagePositionPatient"),
                    orientation=_exactly(6, plane.macro("PlaneOrientationSequence"), top, "ImageOrientationPatient"),
                    slice_thickness_mm=next(iter(numbers(measures, "SliceThickness")), None),
                    frame_of_reference_uid=frame_of_reference,
                ),
                spacing=_spacing(measures) or _spacing(top),
            )

    def pixels(self, number: int) -> NDArray[Any]:
        """The stored values of one frame, 1-based: (rows, columns)."""
        return self._store.frame(number, self.header)


def _sources(plane: PlaneHeader) -> tuple[FrameReference, ...]:
    derived = plane.own if items(plane.own, "DerivationImageSequence") else plane.shared
    found: list[FrameReference] = []
    for one in items(derived, "DerivationImageSequence"):
        found += references(one, "SourceImageSequence")
    return tuple(found)


def _exactly(count: int, macro: Dataset, top: Dataset, keyword: str) -> Any:  # noqa: ANN401 - a tuple of that length
    found = numbers(macro, keyword) or numbers(top, keyword)
    return found if len(found) == count else None


def _spacing(measures: Dataset) -> PixelSpacing | None:
    pair = numbers(measures, "PixelSpacing")
    return PixelSpacing(pair[0], pair[1]) if len(pair) == 2 and min(pair) > 0 else None
