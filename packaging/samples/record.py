"""Writes drawn frames as DICOM files: valid objects, the same identifiers at every run, and SYNTHETIC in the header."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    UID,
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGLSLossless,
    MRImageStorage,
    RLELossless,
)

SYNTAXES = {
    "plain": ExplicitVRLittleEndian,
    "jpeg-ls": JPEGLSLossless,
    "rle": RLELossless,
}

COMMENT = "SYNTHETIC: drawn by the Overread project, not a patient"


@dataclass(frozen=True)
class Subject:
    """Whose study it claims to be, and what was examined."""

    name: str
    number: int
    sex: str
    born: str
    age: str
    study: str
    series: str
    taken: str
    body_part: str
    region: tuple[str, str, str]
    syntax: str


def uid(*words: str) -> UID:
    """Return the identifier that belongs to these words (UUID-derived, under 2.25)."""
    digest = bytearray(hashlib.sha256(b"overread sample/" + "/".join(words).encode()).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return UID(f"2.25.{int.from_bytes(digest, 'big')}")


def code(value: str, scheme: str, meaning: str) -> Dataset:
    """Return a coded concept."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def header(subject: Subject, storage: UID, modality: str, number: int) -> FileDataset:
    """Return a file with patient, study, series and equipment, without pixels."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = storage
    meta.MediaStorageSOPInstanceUID = uid(subject.name, "instance", str(number))
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.SOPClassUID, ds.SOPInstanceUID = storage, meta.MediaStorageSOPInstanceUID
    ds.StudyDate = ds.SeriesDate = ds.AcquisitionDate = ds.ContentDate = subject.taken
    ds.StudyTime = ds.SeriesTime = ds.AcquisitionTime = ds.ContentTime = "101500"
    ds.AccessionNumber = f"SYN{subject.number:05d}"
    ds.Modality = modality
    ds.Manufacturer, ds.ManufacturerModelName = "Overread", "Phantom"
    ds.DeviceSerialNumber, ds.SoftwareVersions = "0", "1"
    ds.InstitutionName = "SYNTHETIC"
    ds.ReferringPhysicianName = ""
    ds.StudyDescription, ds.SeriesDescription = f"SYNTHETIC {subject.study}", f"SYNTHETIC {subject.series}"
    ds.PatientName, ds.PatientID = f"SYNTHETIC^{subject.name.upper()}", f"SYNTHETIC-{subject.number}"
    ds.PatientBirthDate, ds.PatientSex, ds.PatientAge = subject.born, subject.sex, subject.age
    ds.PatientComments = COMMENT
    ds.BodyPartExamined = subject.body_part
    ds.StudyInstanceUID, ds.SeriesInstanceUID = uid(subject.name, "study"), uid(subject.name, "series")
    ds.StudyID, ds.SeriesNumber, ds.InstanceNumber = str(subject.number), 1, number
    ds.AcquisitionNumber = 1
    ds.ImageComments = COMMENT
    ds.ContentQualification = "RESEARCH"
    ds.QualityControlImage, ds.LossyImageCompression = "YES", "00"
    # The word burned in says what the pixels are; it identifies nobody, which is what this attribute is about.
    ds.BurnedInAnnotation = "NO"
    return ds


def set_pixels(ds: FileDataset, stored: NDArray[np.uint16], bits: int, photometric: str) -> None:
    """Put one grey frame into the file."""
    ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, photometric
    ds.Rows, ds.Columns = stored.shape
    ds.BitsAllocated = 8 if bits == 8 else 16
    ds.BitsStored, ds.HighBit, ds.PixelRepresentation = bits, bits - 1, 0
    ds.PixelData = stored.astype(np.uint8 if bits == 8 else "<u2").tobytes()
    ds["PixelData"].VR = "OB" if bits == 8 else "OW"


def save(ds: FileDataset, syntax: str, path: Path) -> None:
    """Compress and write the file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if syntax == "jpeg-2000":
        stream = imagecodecs.jpeg2k_encode(
            ds.pixel_array, codecformat="j2k", reversible=True, bitspersample=ds.BitsStored, resolutions=6
        )
        ds.PixelData = encapsulate([bytes(stream)])
        ds["PixelData"].VR, ds["PixelData"].is_undefined_length = "OB", True
        ds.file_meta.TransferSyntaxUID = JPEG2000Lossless
    elif syntax != "plain":
        ds.compress(SYNTAXES[syntax], generate_instance_uid=False)
    ds.save_as(path, enforce_file_format=True)


def write_projection(
    path: Path, subject: Subject, stored: NDArray[np.uint16], *, bits: int, spacing: float, view: str, is_inverse: bool
) -> None:
    """Write one radiograph (DX; a panoramic is PX) for presentation."""
    is_panoramic = subject.body_part == "JAW"
    ds = header(subject, DigitalXRayImageStorageForPresentation, "PX" if is_panoramic else "DX", 1)
    top = (1 << bits) - 1
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.ImageType = ["ORIGINAL", "PRIMARY", ""]
    ds.ImageLaterality = "B" if is_panoramic else "U"
    ds.AnatomicRegionSequence = Items([code(*subject.region)])
    ds.PatientOrientation = ["L", "F"]
    ds.PixelIntensityRelationship, ds.PixelIntensityRelationshipSign = "LOG", -1 if is_inverse else 1
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = 0, 1, "US"
    ds.PresentationLUTShape = "INVERSE" if is_inverse else "IDENTITY"
    ds.WindowCenter, ds.WindowWidth = (top + 1) / 2, top + 1
    ds.DetectorType, ds.DetectorConfiguration = "DIRECT", "AREA"
    ds.ImagerPixelSpacing = [spacing, spacing]
    if is_panoramic:
        ds.PixelSpacing, ds.PixelSpacingCalibrationType = [spacing / 1.25] * 2, "GEOMETRY"
        ds.PixelSpacingCalibrationDescription = "divided by a magnification of 1.25"
    ds.PositionerType = "NONE"
    ds.ViewPosition = view
    views = {"PA": ("399348003", "SCT", "postero-anterior"), "": ("441672005", "SCT", "Panoramic projection")}
    ds.ViewCodeSequence = Items([code(*views[view])])
    ds.ViewCodeSequence[0].ViewModifierCodeSequence = Items([])
    ds.PatientOrientationCodeSequence = Items([code("10904000", "SCT", "erect")])
    ds.KVP, ds.ExposureTime, ds.XRayTubeCurrent = (70, 14000, 10) if is_panoramic else (120, 8, 250)
    ds.AcquisitionContextSequence = Items([])
    set_pixels(ds, top - stored if is_inverse else stored, bits, "MONOCHROME1" if is_inverse else "MONOCHROME2")
    save(ds, subject.syntax, path)


@dataclass(frozen=True)
class Geometry:
    """How the slices of a series lie in the patient (millimetres, LPS)."""

    spacing: float
    thickness: float
    gap: float
    orientation: tuple[float, ...]
    corners: Sequence[tuple[float, float, float]]
    """Centre of the first pixel of each slice."""


@dataclass(frozen=True)
class Sequencing:
    """How the signal was weighted."""

    kind: str
    variant: str
    repetition_ms: float
    echo_ms: float
    train: int
    flip: float
    agent: str
    window: tuple[float, float]


def write_slices(
    folder: Path, subject: Subject, slices: Sequence[NDArray[np.uint16]], place: Geometry, weighting: Sequencing
) -> None:
    """Write a magnetic resonance series, one file a slice."""
    frame = uid(subject.name, "frame of reference")
    for number, (stored, corner) in enumerate(zip(slices, place.corners, strict=True), 1):
        ds = header(subject, MRImageStorage, "MR", number)
        ds.ImageType = ["ORIGINAL", "PRIMARY", "OTHER"]
        ds.FrameOfReferenceUID, ds.PositionReferenceIndicator = frame, ""
        ds.PatientPosition = "HFS"
        ds.ImagePositionPatient = [round(value, 4) for value in corner]
        ds.ImageOrientationPatient = list(place.orientation)
        normal = np.cross(place.orientation[:3], place.orientation[3:])
        ds.SliceLocation = round(float(np.dot(normal, corner)), 4)
        ds.PixelSpacing, ds.SliceThickness = [place.spacing, place.spacing], place.thickness
        ds.SpacingBetweenSlices = place.gap
        ds.ScanningSequence, ds.SequenceVariant, ds.ScanOptions = weighting.kind, weighting.variant, ""
        ds.MRAcquisitionType, ds.SequenceName = "2D", "phantom"
        ds.RepetitionTime, ds.EchoTime = weighting.repetition_ms, weighting.echo_ms
        ds.EchoTrainLength, ds.FlipAngle, ds.MagneticFieldStrength = weighting.train, weighting.flip, 1.5
        ds.EchoNumbers, ds.NumberOfAverages = 1, 1
        if weighting.agent:
            ds.ContrastBolusAgent = weighting.agent
        ds.AnatomicRegionSequence = Items([code(*subject.region)])
        ds.WindowCenter, ds.WindowWidth = weighting.window
        set_pixels(ds, stored, 12, "MONOCHROME2")
        save(ds, subject.syntax, folder / f"slice-{number:02d}.dcm")
