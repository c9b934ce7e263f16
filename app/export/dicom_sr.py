"""The review as a DICOM structured report: TID 1500 (PS3.16) as Comprehensive 3D SR or Comprehensive SR.

Each finding is a measurement group of its own with a tracking UID that stays through amendments: what it is (coded),
where (an image region in pixels of the frame, PS3.3 C.18.6), which algorithm said so and how certain it was, and what
the reader made of it. Measurements of the reader are groups too. A signed review is complete and verified by its
reader; a draft is partial and unverified. An amendment names the document that it replaces.

Beside all that others can read stands a record for Overread itself (`app.reading.own_record`), from which the review
comes back value for value.
"""

import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.drawing import outlines
from app.export import NothingToWriteError, dicom_code, graded_item
from app.export.dicom_frame import is_multi_frame, with_first_plane
from app.export.dicom_object import (
    UTF_8,
    Identity,
    contributing_equipment,
    frame_keys,
    replaced_series_uid,
    replaced_uid,
    source_headers,
    sources_that_suffice,
    told_at,
    tracking_uid,
    uid,
    write_object,
)
from app.export.measured_line import measured_line
from app.measure import Quantity
from app.reading.dicom_file import open_dicom
from app.reading.own_record import put_record, seal_of
from app.report import Report, ReportedFinding
from app.returned_review import record_text
from inference.finding import Code, Finding, Localization, Point
from inference.frame import FrameKey

if TYPE_CHECKING:
    from highdicom import sr
    from pydicom import Dataset

    _Group = sr.PlanarROIMeasurementsAndQualitativeEvaluations | sr.MeasurementsAndQualitativeEvaluations

_AI = Code("123110", "DCM", "Artificial Intelligence")
_CERTAINTY = Code("111012", "DCM", "Certainty of Finding")
_ENTROPY = dicom_code.private_code("Normalised entropy")
_IMPRESSION = Code("121073", "DCM", "Impression")
_MEANING = dicom_code.private_code("Meaning of the signature")
_PIXEL_VALUE = dicom_code.private_code("Pixel value")
_ATTENUATION = Code("112031", "DCM", "Attenuation Coefficient")
_DERIVATIONS = {
    "Mean": Code("373098007", "SCT", "Mean"),
    "SD": Code("386136009", "SCT", "Standard Deviation"),
    "Min": Code("255605001", "SCT", "Minimum"),
    "Max": Code("56851009", "SCT", "Maximum"),
}
_QUANTITIES = {
    "Area": Code("42798000", "SCT", "Area"),
    "Perimeter": Code("131191004", "SCT", "Perimeter"),
    "Length": Code("410668003", "SCT", "Length"),
    "Angle": Code("1483009", "SCT", "Angle"),
}
_NAMELESS = {"mm": "Length", "px": "Length", "°": "Angle"}


@dataclass(frozen=True, slots=True)
class StructuredReport:
    """Writes one SR document."""

    name: str = "sr"
    title: str = "Structured report (DICOM SR)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole document or nothing; raises ExportError where the pictures are not DICOM."""
        keys = frame_keys(report) or tuple(one.frame for answer in report.answers for one in answer.frames)
        if not report.answers and not report.findings and not report.review.measurements:
            raise NothingToWriteError("Nothing has been found or measured.", advice="Run a model or measure something.")
        headers = source_headers(report.study, (key.instance_uid for key in keys))
        with sources_that_suffice():
            made = _document(report, headers)
            _seal(made, report)
        write_object(made, path, report)


def _seal(made: "Dataset", report: Report) -> None:
    """Put the record in, sealed over the report as a reader of the file will have it."""
    made.SpecificCharacterSet, made.preamble = UTF_8, b"\0" * 128
    written = io.BytesIO()
    made.save_as(written, enforce_file_format=True)
    found = open_dicom(written)
    text = record_text(report, told_at(report))
    put_record(made, text, seal_of(found.reader.dataset(list(found.elements.values())), text))


def is_without_space(report: Report, headers: "Iterable[Dataset]") -> bool:
    """Whether the report is a Comprehensive SR: asked for, or because no frame lies in a frame of reference."""
    if report.structured_report != "auto":
        return report.structured_report == "2d"
    return not any(header.get("FrameOfReferenceUID") for header in headers)


def _document(report: Report, headers: "dict[str, Dataset]") -> "Dataset":
    from highdicom import sr
    from pydicom.sr.codedict import codes

    kind = "sr-2d" if is_without_space(report, headers.values()) else "sr"
    identity, signature = Identity(report, kind), report.signature
    content = sr.MeasurementReport(
        observation_context=_context(report),
        procedure_reported=codes.LN.CTUnspecifiedBodyRegion
        if "CT" in report.study.modalities
        else dicom_code.concept(dicom_code.private_code("Imaging procedure")),
        imaging_measurements=[*_findings(report, headers), *_measurements(report, headers)]
        or [_nothing(report, next(iter(headers.values())))],
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=[one for header in headers.values() if (one := _library_entry(header)) is not None],
    )
    if report.impression:
        content[0].ContentSequence.append(graded_item.text_item(_IMPRESSION, report.impression))
    if signature is not None and signature.meaning:
        content[0].ContentSequence.append(graded_item.text_item(_MEANING, signature.meaning))
    make = sr.Comprehensive3DSR if kind == "sr" else sr.ComprehensiveSR
    made: Dataset = make(
        evidence=list(headers.values()),
        content=content[0],
        **identity.equipment(),
        institution_name=report.letterhead.institution[:64] or None,
        is_complete=signature is not None,
        is_final=signature is not None,
        is_verified=signature is not None,
        verifying_observer_name=_person_name(signature.reader_name) if signature else None,
        verifying_organization=(report.letterhead.institution[:64] or "not named") if signature else None,
        previous_versions=_predecessors(report, kind),
        contributing_equipment=contributing_equipment(report.models),
    )
    if signature is not None:
        made.VerifyingObserverSequence[0].VerificationDateTime = signature.at.strftime("%Y%m%d%H%M%S%z")
    made.SeriesDescription = "Overread: review" if signature else "Overread: draft of a review"
    return made


def _context(report: Report) -> "sr.ObservationContext":
    from highdicom import sr
    from pydicom.sr.codedict import codes

    person = None
    if report.reader_name:
        attributes = sr.PersonObserverIdentifyingAttributes(
            _person_name(report.reader_name), organization_name=report.letterhead.institution[:64] or None
        )
        person = sr.ObserverContext(codes.DCM.Person, attributes)
    models = [one for one in report.models if one.reference.device_uid] or list(report.models)
    device_uid = next((one.reference.device_uid for one in models if one.reference.device_uid), "")
    device = sr.ObserverContext(
        codes.DCM.Device,
        sr.DeviceObserverIdentifyingAttributes(
            uid=device_uid or uid(report, "device"),
            name=models[0].reference.display_name[:64] if models else "Overread",
            manufacturer_name="Overread",
            model_name=(models[0].model_name or models[0].reference.id)[:64] if models else "Overread",
            serial_number=models[0].reference.version if models else None,
        ),
    )
    return sr.ObservationContext(observer_person_context=person, observer_device_context=device)


def _library_entry(header: "Dataset") -> "Dataset | None":
    """The source as the image library takes it; None for a slice that does not say where it lies (TID 1604)."""
    one = with_first_plane(header)
    is_slice = header.get("Modality") in ("CT", "MR", "PT")
    needed = ("PixelSpacing", "SliceThickness", "ImageOrientationPatient", "ImagePositionPatient")
    return one if not is_slice or all(one.get(keyword) for keyword in needed) else None


def _predecessors(report: Report, kind: str) -> "list[Dataset] | None":
    from pydicom import Dataset
    from pydicom.uid import Comprehensive3DSRStorage, ComprehensiveSRStorage

    replaced = replaced_uid(report, kind)
    if not replaced:
        return None
    earlier = Dataset()
    earlier.SOPClassUID = Comprehensive3DSRStorage if kind == "sr" else ComprehensiveSRStorage
    earlier.SOPInstanceUID = replaced
    earlier.StudyInstanceUID = report.study.uid
    earlier.SeriesInstanceUID = replaced_series_uid(report, kind)
    return [earlier]


# --- findings ---


def _findings(report: Report, headers: "dict[str, Dataset]") -> "Iterable[_Group]":
    for one in report.findings:
        header = headers.get(one.shown.frame.instance_uid)
        if header is None:
            continue
        regions = _regions(one.shown.localization, header, one.shown.frame)
        for number, region in enumerate(regions, start=1):
            part = f", part {number} of {len(regions)}" if len(regions) > 1 else ""
            yield _finding(report, one, header, region, part)


def _finding(
    report: Report, one: ReportedFinding, header: "Dataset", region: "sr.ImageRegion | None", part: str
) -> "_Group":
    from highdicom import sr

    told: dict[str, Any] = {
        "tracking_identifier": sr.TrackingIdentifier(
            tracking_uid(report, one.finding.id), f"Finding {one.number}: {one.shown.label}{part}"[:64]
        ),
        "finding_type": dicom_code.concept(dicom_code.finding_code(one.shown)),
        "finding_sites": _sites(one.shown.site),
        "algorithm_id": None if one.is_added else _algorithm(one.finding),
        "measurements": [] if one.is_added else list(_certainties(one.finding)),
        "qualitative_evaluations": graded_item.evaluations(one),
    }
    group: _Group
    if region is not None:
        group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(referenced_region=region, **told)
    else:
        source = sr.SourceImageForMeasurementGroup(
            header.SOPClassUID, header.SOPInstanceUID, _frame_numbers(header, one.shown.frame)
        )
        group = sr.MeasurementsAndQualitativeEvaluations(source_images=[source], **told)
    group[0].ContentSequence.extend(graded_item.words(one))
    return group


def _nothing(report: Report, header: "Dataset") -> "_Group":
    """What stands where a model or a reader looked and nothing is told: TID 1500 asks for one group at least."""
    from highdicom import sr

    return sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(uid(report, "nothing"), "No finding"),
        finding_type=dicom_code.concept(dicom_code.private_code("No finding is reported")),
        source_images=[sr.SourceImageForMeasurementGroup(header.SOPClassUID, header.SOPInstanceUID)],
    )


def _algorithm(finding: Finding) -> "sr.AlgorithmIdentification":
    from highdicom import sr

    return sr.AlgorithmIdentification(
        name=finding.model.display_name or finding.model.id,
        version=finding.model.version or "unknown",
        parameters=[
            f"model {finding.model.id}, SHA-256 {finding.model.sha256}",
            f"operating point {finding.threshold:g}",
            "calibrated" if finding.is_calibrated else "uncalibrated",
        ],
        family=dicom_code.concept(_AI),
        manufacturer="Overread",
    )


def _certainties(finding: Finding) -> "Iterable[sr.Measurement]":
    if math.isfinite(finding.probability):
        yield _measured(_CERTAINTY, finding.probability * 100.0, "%")
    doubt = finding.uncertainty
    if doubt is not None and math.isfinite(doubt.normalised_entropy):
        yield _measured(_ENTROPY, doubt.normalised_entropy, "")


def _measured(name: Code, value: float, unit: str, derivation: Code | None = None) -> "sr.Measurement":
    from highdicom import sr

    return sr.Measurement(
        name=dicom_code.concept(name),
        value=value,
        unit=dicom_code.concept(dicom_code.unit_code(unit)),
        derivation=dicom_code.concept(derivation) if derivation else None,
    )


def _sites(site: str) -> "list[sr.FindingSite] | None":
    from highdicom import sr

    if not site:
        return None
    code = dicom_code.site_code(site) or dicom_code.private_code(site)
    return [sr.FindingSite(dicom_code.concept(code))]


# --- measurements of the reader ---


def _measurements(report: Report, headers: "dict[str, Dataset]") -> "Iterable[_Group]":
    from highdicom import sr

    for number, one in enumerate(report.review.measurements, start=1):
        header = headers.get(one.frame.instance_uid)
        line = measured_line(one)
        if header is None or not line:
            continue
        name = str(one.kind.value).replace("_", " ").capitalize()
        words = f"Measurement {number}: {one.name or name}"
        yield sr.PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=sr.TrackingIdentifier(tracking_uid(report, one.id), words[:64]),
            referenced_region=_region(line, header, one.frame),
            finding_type=dicom_code.concept(dicom_code.private_code(name)),
            measurements=[told for quantity in one.quantities if (told := _quantity(quantity)) is not None],
        )


def _quantity(quantity: Quantity) -> "sr.Measurement | None":
    if not math.isfinite(quantity.value):
        return None
    if (derivation := _DERIVATIONS.get(quantity.name)) is not None:
        name = _ATTENUATION if quantity.unit == "HU" else _PIXEL_VALUE
        return _measured(name, quantity.value, quantity.unit, derivation)
    words = quantity.name or _NAMELESS.get(quantity.unit, "Value")
    code = _QUANTITIES.get(words) or dicom_code.private_code(words)
    return _measured(code, quantity.value, quantity.unit)


# --- places ---


def _regions(localization: Localization | None, header: "Dataset", key: FrameKey) -> "Sequence[sr.ImageRegion | None]":
    """The image regions of a finding: none of the whole frame, one of each piece of a mask."""
    if localization is None:
        return [None]
    if isinstance(localization, Point):
        return [_region((localization,), header, key)]
    found = []
    for line in outlines(localization, has_holes=False):
        points = [Point(float(row), float(column)) for row, column in line]
        if len(points) > 2:
            found.append(_region((*points, points[0]), header, key))
    return found or [None]


def _region(points: Sequence[Point], header: "Dataset", key: FrameKey) -> "sr.ImageRegion":
    """An SCOORD: (column, row) from the outer corner of the first pixel, as in Overread, kept within the frame."""
    from highdicom import sr

    rows, columns = float(header.Rows), float(header.Columns)
    data = np.array([(min(max(one.column, 0.0), columns), min(max(one.row, 0.0), rows)) for one in points])
    return sr.ImageRegion(
        graphic_type=sr.GraphicTypeValues.POINT if len(points) == 1 else sr.GraphicTypeValues.POLYLINE,
        graphic_data=data,
        source_image=sr.SourceImageForRegion(header.SOPClassUID, header.SOPInstanceUID, _frame_numbers(header, key)),
    )


def _frame_numbers(header: "Dataset", key: FrameKey) -> list[int] | None:
    return [key.number] if is_multi_frame(header) else None


def _person_name(name: str) -> str:
    """A reader's printed name as a DICOM person name: free text stands in the family name, carets and bars do not."""
    plain = "".join(one if one.isprintable() and one not in "^=\\" else " " for one in name).strip()
    return plain[:64] or "unnamed"


EXPORTER = StructuredReport()
