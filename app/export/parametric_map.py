"""Heatmaps and Grad-CAM as DICOM parametric maps of floating point values, 0 to 1 (PS3.3 A.75), one object a map.

A map is written at the size of its frame, bilinear between the values of the method, so that any viewer lays it over
the frame pixel by pixel. Its quantity is coded by CID 7180 (visual explanations) where that knows the method.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.export import NothingToWriteError, dicom_code
from app.export.dicom_frame import has_geometry, name_source, single_frame, with_own_geometry
from app.export.dicom_object import (
    Identity,
    body_part_and_side,
    contributing_equipment,
    numbered,
    source_headers,
    sources_that_suffice,
    uid,
    write_object,
)
from app.map_over_frame import over_frame
from app.report import Report, ReportedModel
from app.wording import method_words
from inference.finding import Code, Saliency

if TYPE_CHECKING:
    from pydicom import Dataset

_QUANTITIES = {
    "grad_cam": Code("130403", "DCM", "Gradient-weighted class activation"),
    "grad-cam": Code("130403", "DCM", "Gradient-weighted class activation"),
    "occlusion": Code("130401", "DCM", "Visual explanation"),
}


@dataclass(frozen=True, slots=True)
class ParametricMaps:
    """Writes each map of the report as an object of its own."""

    name: str = "map"
    title: str = "Heatmaps (DICOM parametric map)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the objects, the first under `path`, each whole or not at all; raises ExportError without maps."""
        maps = _maps(report)
        if not maps:
            raise NothingToWriteError("There is no map.", advice="Ask for a heatmap in the Explain panel first.")
        headers = source_headers(report.study, (one.frame.instance_uid for one in maps))
        for number, saliency in enumerate(maps, start=1):
            header = headers[saliency.frame.instance_uid]
            with sources_that_suffice():
                made = _map(report, saliency, header, number)
            write_object(made, numbered(path, number), report, body_part_and_side(header))


def _maps(report: Report) -> list[Saliency]:
    """Every map of the report once: those of the answers, and those that the reader looks at."""
    told = [one for answer in report.answers for frame in answer.frames for one in frame.saliencies]
    shown = [one.saliency for one in report.key_frames if one.saliency is not None]
    known = {(one.frame, one.label, one.method, one.model.id): one for one in (*told, *shown) if one.values.size}
    return list(known.values())


def _map(report: Report, saliency: Saliency, header: "Dataset", number: int) -> "Dataset":
    import highdicom as hd
    from pydicom.sr.codedict import codes

    method = method_words(saliency.method)
    quantity = _QUANTITIES.get(saliency.method) or dicom_code.private_code(method)
    source = single_frame(header, saliency.frame.number)
    if not has_geometry(header):
        words = (saliency.frame.instance_uid, str(saliency.frame.number))
        source = with_own_geometry(source, uid(report, "frame of reference", *words))
    mapping = hd.pm.RealWorldValueMapping(
        lut_label=method[:16],
        lut_explanation=f"{method} for {saliency.label}"[:64],
        unit=codes.UCUM.NoUnits,
        value_range=(0.0, 1.0),
        slope=1.0,
        intercept=0.0,
        quantity_definition=dicom_code.concept(quantity),
    )
    made = hd.pm.ParametricMap(
        source_images=[source],
        pixel_array=over_frame(saliency, (int(header.Rows), int(header.Columns)))[None],
        **Identity(report, "map", number).device(),
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[mapping],
        voi_lut_transformations=[hd.VOILUTTransformation(window_center=0.5, window_width=1.0)],
        content_label="HEATMAP",
        content_description=f"{method} for {saliency.label}"[:64],
        content_creator_name=report.reader_name[:64] or None,
        derived_pixel_contrast=hd.pm.DerivedPixelContrastValues.NONE,
        contributing_equipment=contributing_equipment(_models(report, saliency)),
    )
    made.SeriesDescription = "Overread: heatmaps"
    name_source(made, header, saliency.frame.number)
    return made


def _models(report: Report, saliency: Saliency) -> Iterable[ReportedModel]:
    return [one for one in report.models if one.reference.id == saliency.model.id]


EXPORTER = ParametricMaps()
