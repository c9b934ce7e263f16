"""The PDF report inside a DICOM object (PS3.3 A.45), so that a PACS keeps it with the study."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.export import pdf_report
from app.export.dicom_object import (
    SERIAL_NUMBER,
    Identity,
    body_part_and_side,
    contributing_equipment,
    source_headers,
    write_object,
)
from app.report import Report

if TYPE_CHECKING:
    from pydicom import Dataset

_COPIED = (
    "PatientName", "PatientID", "IssuerOfPatientID", "PatientBirthDate", "PatientSex", "StudyInstanceUID", "StudyDate",
    "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName", "StudyDescription",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class EncapsulatedPdf:
    """Writes the PDF report as one DICOM object."""

    name: str = "dicom-pdf"
    title: str = "PDF report as a DICOM object"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole object or nothing; raises ExportError where the pictures are not DICOM."""
        uids = [one.uid for series in report.study.series for one in series.instances]
        keys = [one.frame.key.instance_uid for one in report.key_frames] or uids[:1]
        sources = list(source_headers(report.study, keys).values())
        with tempfile.TemporaryDirectory(prefix="overread-") as folder:
            whole = Path(folder) / "report.pdf"
            pdf_report.EXPORTER.write(report, whole)
            document = whole.read_bytes()
        write_object(_encapsulated(report, document, sources), path, report, body_part_and_side(sources[0]))


def _encapsulated(report: Report, document: bytes, sources: "list[Dataset]") -> "Dataset":
    import copy

    from highdicom.sr import CodedConcept
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian

    identity, source = Identity(report, "dicom-pdf"), sources[0]
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = EncapsulatedPDFStorage, identity.instance_uid
    for keyword in _COPIED:
        if keyword in source:
            made[keyword] = copy.deepcopy(source[keyword])
    made.Modality = "DOC"
    made.SeriesInstanceUID, made.SeriesNumber = identity.series_uid, identity.series_number
    made.SeriesDescription = "Overread: report" if report.signature else "Overread: draft of a report"
    made.InstanceNumber = 1
    made.Manufacturer = made.ManufacturerModelName = "Overread"
    made.DeviceSerialNumber, made.SoftwareVersions = SERIAL_NUMBER, report.application_version
    made.ConversionType = "WSD"
    made.ContentDate = made.ContentTime = made.InstanceCreationDate = made.InstanceCreationTime = ""
    made.AcquisitionDateTime = f"{source.get('StudyDate', '')}{source.get('StudyTime', '')}" if source.StudyDate else ""
    made.BurnedInAnnotation = "YES"
    made.DocumentTitle = "Overread report" if report.signature else "Overread report, draft"
    made.ConceptNameCodeSequence = [CodedConcept("18748-4", "LN", "Diagnostic imaging study")]
    made.VerificationFlag = "VERIFIED" if report.signature else "UNVERIFIED"
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.SourceInstanceSequence = [_reference(one) for one in sources]
    if report.models:
        made.ContributingEquipmentSequence = contributing_equipment(report.models)
    made.EncapsulatedDocumentLength = len(document)
    made.EncapsulatedDocument = document + b"\0" * (len(document) % 2)
    return made


def _reference(source: "Dataset") -> "Dataset":
    from pydicom.dataset import Dataset

    one = Dataset()
    one.ReferencedSOPClassUID, one.ReferencedSOPInstanceUID = source.SOPClassUID, source.SOPInstanceUID
    return one


EXPORTER = EncapsulatedPdf()
