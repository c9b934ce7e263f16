"""Masks as DICOM segmentations: one segment a finding, in the frames that they were found in (PS3.3 A.51).

Slices of one series that share a frame of reference make one object; frames that have none make one object each,
since nothing but their source says where they lie.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.export import NothingToWriteError, dicom_code
from app.export.dicom_frame import has_geometry, is_multi_frame, name_source, single_frame
from app.export.dicom_object import (
    MANUFACTURER,
    Identity,
    body_part,
    contributing_equipment,
    numbered,
    source_headers,
    sources_that_suffice,
    tracking_uid,
    write_object,
)
from app.report import Report, ReportedFinding
from inference.finding import Code, Mask
from inference.frame import FrameKey

if TYPE_CHECKING:
    from highdicom.color import CIELabColor
    from highdicom.seg import SegmentDescription
    from pydicom import Dataset

_ABNORMAL = Code("49755003", "SCT", "Morphologically abnormal structure")
_ANATOMY = Code("123037004", "SCT", "Anatomical Structure")


@dataclass(frozen=True, slots=True)
class SegmentationObject:
    """Writes one object for the masks of each series, or of each frame where the series has no geometry."""

    name: str = "seg"
    title: str = "Masks (DICOM SEG)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the objects, the first under `path`, each whole or not at all; raises ExportError without masks."""
        masked = [one for one in report.findings if isinstance(one.shown.localization, Mask)]
        if not masked:
            raise NothingToWriteError(
                "No finding has a mask.", advice="Export the structured report for boxes and points."
            )
        headers = source_headers(report.study, (one.shown.frame.instance_uid for one in masked))
        for number, group in enumerate(_groups(masked, headers), start=1):
            with sources_that_suffice():
                made = _segmentation(report, group, headers, number)
            first = headers[group[0].shown.frame.instance_uid]
            # General Image asks for an orientation of rows and columns, empty where no frame of reference has one.
            extra = {} if has_geometry(first) else {"PatientOrientation": ""}
            write_object(made, numbered(path, number), report, body_part(first) | extra)


def _groups(masked: Iterable[ReportedFinding], headers: "dict[str, Dataset]") -> list[list[ReportedFinding]]:
    """Findings that go into one object together."""
    groups: dict[tuple[object, ...], list[ReportedFinding]] = {}
    for one in masked:
        header = headers[one.shown.frame.instance_uid]
        place, is_located = str(header.get("FrameOfReferenceUID", "")), has_geometry(header)
        series = (str(header.get("SeriesInstanceUID", "")), place, int(header.Rows), int(header.Columns))
        # A multi-frame source stands for all its frames; several of them do not fit one object.
        alone = one.shown.frame.instance_uid if "NumberOfFrames" in header else ""
        key: tuple[object, ...] = (*series, alone) if is_located else (one.shown.frame,)
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _segmentation(
    report: Report, group: Sequence[ReportedFinding], headers: "dict[str, Dataset]", number: int
) -> "Dataset":
    import highdicom as hd

    keys = list(dict.fromkeys(one.shown.frame for one in group))
    header = headers[keys[0].instance_uid]
    is_located = has_geometry(header)
    is_whole = is_located and is_multi_frame(header)
    sources = [header] if is_whole else [single_frame(headers[one.instance_uid], one.number) for one in keys]
    made = hd.seg.Segmentation(
        source_images=sources,
        pixel_array=_planes(group, keys, header, is_whole=is_whole),
        segmentation_type=hd.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[_described(report, one, at) for at, one in enumerate(group, start=1)],
        **Identity(report, "seg", number).device(),
        content_label="FINDINGS",
        content_description="Masks of findings, reviewed" if report.signature else "Masks of findings, draft",
        content_creator_name=report.reader_name[:64] or None,
        contributing_equipment=contributing_equipment(report.models),
    )
    made.SeriesDescription = "Overread: masks"
    if not is_located:
        name_source(made, header, keys[0].number)
    return made


def _planes(
    group: Sequence[ReportedFinding], keys: Sequence[FrameKey], header: "Dataset", *, is_whole: bool
) -> NDArray[np.bool_]:
    """(frames, rows, columns, segments): each finding in the plane of its own segment."""
    count = int(header.NumberOfFrames) if is_whole else len(keys)
    planes = np.zeros((count, int(header.Rows), int(header.Columns), len(group)), np.bool_)
    for at, one in enumerate(group):
        mask = one.shown.localization
        if not isinstance(mask, Mask):
            continue
        frame = one.shown.frame.number - 1 if is_whole else keys.index(one.shown.frame)
        plane = planes[frame, :, :, at]
        top, left = max(mask.top, 0), max(mask.left, 0)
        part = mask.pixels[top - mask.top :, left - mask.left :][: plane.shape[0] - top, : plane.shape[1] - left]
        plane[top : top + part.shape[0], left : left + part.shape[1]] = part
    return planes


def _described(report: Report, one: ReportedFinding, number: int) -> "SegmentDescription":
    import highdicom as hd

    finding, shown = one.finding, one.shown
    kind = hd.seg.SegmentAlgorithmTypeValues.AUTOMATIC
    algorithm: hd.AlgorithmIdentificationSequence | None = hd.AlgorithmIdentificationSequence(
        name=(finding.model.display_name or finding.model.id or MANUFACTURER)[:64],
        family=dicom_code.concept(Code("123110", "DCM", "Artificial Intelligence")),
        version=finding.model.version[:64] or "unknown",
    )
    if one.is_added:
        kind, algorithm = hd.seg.SegmentAlgorithmTypeValues.MANUAL, None
    elif one.corrected is not None:
        kind = hd.seg.SegmentAlgorithmTypeValues.SEMIAUTOMATIC
    site = dicom_code.site_code(shown.site)
    return hd.seg.SegmentDescription(
        segment_number=number,
        segment_label=f"{shown.label}, {shown.site}"[:64] if shown.site else shown.label[:64],
        segmented_property_category=dicom_code.concept(_ANATOMY if shown.is_normal else _ABNORMAL),
        segmented_property_type=dicom_code.concept(dicom_code.finding_code(shown)),
        algorithm_type=kind,
        algorithm_identification=algorithm,
        tracking_uid=tracking_uid(report, finding.id),
        tracking_id=f"Finding {one.number}",
        anatomic_regions=[dicom_code.concept(site)] if site else None,
        display_color=lab_colour(shown.colour),
    )


def lab_colour(colour: str) -> "CIELabColor":
    """'#rrggbb' as the CIELab value that a DICOM object recommends for display."""
    import cv2
    from highdicom.color import CIELabColor

    channels = [int(colour[at : at + 2], 16) / 255.0 for at in (1, 3, 5)]
    lab = cv2.cvtColor(np.array([[channels]], np.float32), cv2.COLOR_RGB2Lab)[0, 0]
    return CIELabColor(float(lab[0]), float(lab[1]), float(lab[2]))


EXPORTER = SegmentationObject()
