"""The key frames as DICOM secondary captures: what cannot read findings can still show them.

Each shows the frame as read and with what was found, side by side, or as the reader chose it to be shown, with "not for
diagnostic use" burned into the pixels. It also serves pictures that are not DICOM, under the study that
Overread gave them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.chosen_frame import Overlays
from app.export import NothingToWriteError
from app.export.dicom_frame import is_multi_frame
from app.export.dicom_object import (
    Identity,
    body_part_and_side,
    contributing_equipment,
    numbered,
    source_headers,
    sources_that_suffice,
    write_object,
)
from app.export.overlay_png import shown
from app.report import KeyFrame, Report

if TYPE_CHECKING:
    from pydicom import Dataset

_DERIVED = {
    Overlays.BOTH: "Frame as read, and with findings and heatmap",
    Overlays.WITHOUT: "Frame as read",
    Overlays.WITH: "Frame with findings and heatmap",
}


@dataclass(frozen=True, slots=True)
class SecondaryCaptures:
    """Writes one capture for each key frame."""

    name: str = "sc"
    title: str = "Key frames (DICOM secondary capture)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the captures, the first under `path`, each whole or not at all."""
        if not report.key_frames:
            raise NothingToWriteError(
                "There is no key frame to draw.", advice="Run a model, or open a study that can be shown."
            )
        for number, key in enumerate(report.key_frames, start=1):
            source = _source(report, key)
            carried = body_part_and_side(source) if source is not None else {"Laterality": ""}
            with sources_that_suffice():
                made = _capture(report, key, source, number)
            write_object(made, numbered(path, number), report, carried)


def _source(report: Report, key: KeyFrame) -> "Dataset | None":
    uid = key.frame.key.instance_uid
    if report.study.instance(uid).kind != "dicom":
        return None
    return source_headers(report.study, [uid])[uid]


def _capture(report: Report, key: KeyFrame, source: "Dataset | None", number: int) -> "Dataset":
    import highdicom as hd
    from pydicom.sr.codedict import codes
    from pydicom.uid import ExplicitVRLittleEndian

    made = hd.sc.SCImage(
        pixel_array=shown(report, key),
        photometric_interpretation=hd.PhotometricInterpretationValues.RGB,
        bits_allocated=8,
        coordinate_system=hd.CoordinateSystemNames.PATIENT,
        patient_orientation=("L", "P"),
        study_instance_uid=report.study.uid,
        **Identity(report, "sc", number).equipment(),
        **_patient(report, source),
        transfer_syntax_uid=ExplicitVRLittleEndian,
        contributing_equipment=contributing_equipment(report.models),
    )
    _compress(made)
    made["PatientOrientation"].value = None  # two views side by side have none
    made.BurnedInAnnotation = "YES"
    made.ConversionType = "WSD"
    made.Modality = str(source.get("Modality", "") or "OT") if source is not None else "OT"
    made.SeriesDescription = "Overread: key frames, not for diagnostic use"
    made.DerivationDescription = f"{_DERIVED[key.overlays]}; not for diagnostic use"
    if source is not None:
        reference = hd.ReferencedImageSequence(
            [source], referenced_frame_number=key.frame.key.number if is_multi_frame(source) else None
        )
        reference[0].PurposeOfReferenceCodeSequence = [_item(codes.DCM.SourceImageForImageProcessingOperation)]
        made.SourceImageSequence = reference
    return made


def _compress(made: "Dataset") -> None:
    """RLE by the encoder that is asked for: whichever pydicom finds first may end the process on odd sizes."""
    from pydicom.encaps import encapsulate
    from pydicom.uid import RLELossless
    from rle.utils import encode_pixel_data

    size = made.Rows, made.Columns
    pixels = made.PixelData[: size[0] * size[1] * 3]  # without the byte that makes their number even
    stream = encode_pixel_data(
        pixels, byteorder="<", rows=size[0], columns=size[1], samples_per_pixel=3, bits_allocated=8
    )
    made.PixelData = encapsulate([stream])
    made["PixelData"].VR = "OB"
    made["PixelData"].is_undefined_length = True
    made.PlanarConfiguration = 0
    made.file_meta.TransferSyntaxUID = RLELossless


def _item(code: Any) -> "Dataset":  # noqa: ANN401 - pydicom's Code has no public type
    """A code as an item of a code sequence (PS3.3 8.8)."""
    from highdicom.sr import CodedConcept

    return CodedConcept.from_code(code)


def _patient(report: Report, source: "Dataset | None") -> dict[str, Any]:
    """Patient and study: as the source says, else as Overread knows them."""
    if source is not None:
        return {
            "patient_id": str(source.PatientID),
            "patient_name": source.PatientName or None,
            "patient_birth_date": str(source.PatientBirthDate) or None,
            "patient_sex": str(source.PatientSex) if source.PatientSex in ("M", "F", "O") else None,
            "accession_number": str(source.AccessionNumber) or None,
            "study_id": str(source.StudyID) or None,
            "study_date": str(source.StudyDate) or None,
            "study_time": str(source.StudyTime) or None,
            "referring_physician_name": source.ReferringPhysicianName or None,
        }
    patient = report.study.patient
    return {"patient_id": patient.id[:64], "patient_name": patient.name[:64] or None}


EXPORTER = SecondaryCaptures()
