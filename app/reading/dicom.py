"""DICOM files: what they hold, and their frames."""

import hashlib
from dataclasses import replace
from typing import Any, BinaryIO

import numpy as np
import pydicom.config
from numpy.typing import NDArray
from pydicom.datadict import tag_for_keyword
from pydicom.uid import UID

from app.reading import Scan, ScannedInstance, StudyHeader, UnreadableError
from app.reading.companions import COMPANION_WORDS, companion_of, kind_of
from app.reading.dicom_display import DISPLAY_KEYWORDS, attributes_of, shutter_of, timing_of
from app.reading.dicom_file import DICOMDIR_CLASS, DicomFile, accepts, open_dicom
from app.reading.dicom_frame import FrameHeader, is_lossy
from app.reading.dicom_overlay import embedded_overlays, overlays_of
from app.reading.dicom_pixels import PixelLayout, PixelStore, layout_of
from app.reading.header import Header
from app.reading.loss import HEAD_BYTES, has_lost_detail
from app.reading.text import iso_date, iso_time, readable, readable_name
from app.study import Instance, Patient, Source
from inference.frame import Frame, FrameKey, LookupTable, Photometric, Rescale

# Values are checked here, where it is known what they are for.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE

LOSSY = "was compressed with loss"
BURNED_IN = "has text burned into its pixels, which may name the patient"
NO_UID = "has no SOP Instance UID: it cannot be told from a copy of itself"
NOT_NUMBERS = "has pixels that are not numbers; they are shown black"

_STUDY = """
    SpecificCharacterSet StudyDate StudyTime AccessionNumber InstitutionName ReferringPhysicianName StudyDescription
    SeriesDescription PatientName PatientID IssuerOfPatientID PatientBirthDate PatientSex BodyPartExamined Laterality
    StudyInstanceUID SeriesInstanceUID SeriesNumber Manufacturer ManufacturerModelName
"""
_IDENTITY = f"{_STUDY} SOPClassUID SOPInstanceUID Modality InstanceNumber"
_PIXELS = """
    SamplesPerPixel PhotometricInterpretation PlanarConfiguration NumberOfFrames Rows Columns BitsAllocated BitsStored
    HighBit PixelRepresentation BurnedInAnnotation LossyImageCompression
"""
_GEOMETRY = """
    ImagePositionPatient ImageOrientationPatient PatientOrientation SliceThickness FrameOfReferenceUID PixelSpacing
    ImagerPixelSpacing NominalScannedPixelSpacing SequenceOfUltrasoundRegions ImageLaterality FrameLaterality
    ViewPosition PixelSpacingCalibrationType EstimatedRadiographicMagnificationFactor DistanceSourceToDetector
    DistanceSourceToPatient
"""
_VALUES = """
    RescaleSlope RescaleIntercept RescaleType ModalityLUTSequence WindowCenter WindowWidth VOILUTFunction
    WindowCenterWidthExplanation VOILUTSequence PixelPaddingValue PixelPaddingRangeLimit FloatPixelPaddingValue
    RedPaletteColorLookupTableDescriptor GreenPaletteColorLookupTableDescriptor BluePaletteColorLookupTableDescriptor
    RedPaletteColorLookupTableData GreenPaletteColorLookupTableData BluePaletteColorLookupTableData
    SegmentedRedPaletteColorLookupTableData SegmentedGreenPaletteColorLookupTableData
    SegmentedBluePaletteColorLookupTableData
"""


def _tags(*keywords: str) -> frozenset[int]:
    return frozenset(tag for word in " ".join(keywords).split() if (tag := tag_for_keyword(word)) is not None)


SCAN_TAGS = _tags(_IDENTITY, _PIXELS, _GEOMETRY)
_STUDY_TAGS = _tags(_STUDY)
_STUDIES_KEPT = 64
COMPANION_TAGS = _tags(_IDENTITY, COMPANION_WORDS)
FRAME_TAGS = _tags(_IDENTITY, _PIXELS, _GEOMETRY, _VALUES, DISPLAY_KEYWORDS)


class DicomReader:
    """DICOM files of any transfer syntax; keeps the last file's header, for the next frame of it."""

    name = "dicom"

    def __init__(self) -> None:
        self._studies: dict[tuple[object, ...], StudyHeader] = {}
        self._last: tuple[BinaryIO, DicomFile, Header, PixelLayout, PixelStore] | None = None

    def accepts(self, head: bytes) -> bool:
        """Whether a file begins like DICOM, with its preamble or without."""
        return accepts(head)

    def scan(self, stream: BinaryIO, source: Source) -> Scan:
        """The one Instance in the file, or what kind of document it is; pixels are measured, not decoded."""
        file = open_dicom(stream)
        header = file.values(SCAN_TAGS)
        sop_class = readable(header.get("SOPClassUID")) or file.media_class
        if DICOMDIR_CLASS in (sop_class, file.media_class):
            return Scan("dicomdir", transfer_syntax=file.transfer_syntax)
        if header.get("Rows") is None and header.get("Columns") is None and file.pixels is None:
            found = _document(file, sop_class)
            return replace(found, companion=companion_of(file.values(COMPANION_TAGS), source))
        layout = layout_of(header, file)
        PixelStore(file, layout)
        instance = _instance(file, header, layout, source)
        scanned = ScannedInstance(instance, self._study_header(header, instance))
        beside = companion_of(file.values(COMPANION_TAGS), source) if kind_of(sop_class) else None
        return Scan("dicom", (scanned,), transfer_syntax=file.transfer_syntax, companion=beside)

    def frame(self, stream: BinaryIO, instance: Instance, number: int) -> Frame:
        """Decode one frame; raises UnreadableError where the file is not the one that was scanned."""
        if self._last is None or self._last[0] is not stream:
            file = open_dicom(stream)
            header = file.values(FRAME_TAGS)
            layout = layout_of(header, file)
            self._last = stream, file, header, layout, PixelStore(file, layout)
        _, file, header, layout, store = self._last
        uid = readable(header.get("SOPInstanceUID"))
        if uid and uid != instance.uid.split("#")[0]:
            raise UnreadableError("The file is not the one that was opened.", advice="Open it again.")
        frame = _frame(file, header, layout, store.frame(number, header), FrameKey(instance.uid, number))
        embedded = embedded_overlays(file, layout, store, number)
        if embedded:
            frame = replace(frame, overlays=(*frame.overlays, *embedded))
        if not frame.context.is_lossy and has_lost_detail(store.head(number, HEAD_BYTES)):
            return replace(frame, context=replace(frame.context, is_lossy=True))
        return frame

    def _study_header(self, header: Header, instance: Instance) -> StudyHeader:
        """What a series says of itself in every one of its files is put into words once."""
        stored = header.stored(_STUDY_TAGS)
        if stored is None:
            return _study_header(header, instance)
        key = (instance.study_uid, instance.series_uid, *stored)
        known = self._studies.get(key)
        if known is None:
            if len(self._studies) >= _STUDIES_KEPT:
                self._studies.clear()
            known = self._studies[key] = _study_header(header, instance)
        return known


def _document(file: DicomFile, sop_class: str) -> Scan:
    words = UID(sop_class).name if sop_class else ""
    if not words or words.endswith("Image Storage"):
        raise UnreadableError("It has no pixels: either it was cut short, or its pixels are kept elsewhere.")
    what = words.removesuffix(" Storage") if words != sop_class else "an object of a kind that is not known"
    return Scan("document", transfer_syntax=file.transfer_syntax, flags=(f"holds no picture: it is {what}",))


def _instance(file: DicomFile, header: Header, layout: PixelLayout, source: Source) -> Instance:
    view = FrameHeader(file, header, 1)
    view.spacing()
    uid = readable(header.get("SOPInstanceUID"))
    flags = [*file.flags, *view.flags]
    if not uid:
        flags.append(NO_UID)
        uid = derived_uid(str(source.path), source.member)
    if is_lossy(header, file.transfer_syntax):
        flags.append(LOSSY)
    if str(header.get("BurnedInAnnotation") or "").upper() == "YES":
        flags.append(BURNED_IN)
    study_uid = readable(header.get("StudyInstanceUID")) or derived_uid(uid, "study")
    return Instance(
        uid=uid,
        series_uid=readable(header.get("SeriesInstanceUID")) or derived_uid(uid, "series"),
        study_uid=study_uid,
        source=source,
        sop_class_uid=readable(header.get("SOPClassUID")),
        modality=readable(header.get("Modality")),
        number=_number(header, "InstanceNumber"),
        frame_count=layout.frames,
        rows=layout.rows,
        columns=layout.columns,
        transfer_syntax=file.transfer_syntax,
        photometric=layout.photometric,
        geometry=view.geometry(),
        flags=tuple(dict.fromkeys(flags)),
    )


def _study_header(header: Header, instance: Instance) -> StudyHeader:
    patient = Patient(
        name=readable_name(header.get("PatientName")),
        id=readable(header.get("PatientID")),
        birth_date=iso_date(header.get("PatientBirthDate")),
        sex=readable(header.get("PatientSex")),
        issuer=readable(header.get("IssuerOfPatientID")),
    )
    return StudyHeader(
        patient=patient,
        study_uid=instance.study_uid,
        series_uid=instance.series_uid,
        date=iso_date(header.get("StudyDate")),
        time=iso_time(header.get("StudyTime")),
        description=readable(header.get("StudyDescription")),
        accession_number=readable(header.get("AccessionNumber")),
        referring_physician=readable_name(header.get("ReferringPhysicianName")),
        institution=readable(header.get("InstitutionName")),
        series_number=_number(header, "SeriesNumber"),
        series_description=readable(header.get("SeriesDescription")),
        body_part=readable(header.get("BodyPartExamined")),
        laterality=readable(header.get("Laterality")),
        scanner=" ".join(
            filter(None, (readable(header.get("Manufacturer")), readable(header.get("ManufacturerModelName"))))
        ),
    )


def _frame(file: DicomFile, header: Header, layout: PixelLayout, pixels: NDArray[Any], key: FrameKey) -> Frame:
    view = FrameHeader(file, header, key.number)
    stored = np.ascontiguousarray(_at_most_32_bits(pixels))
    is_colour = stored.ndim == 3
    lut = Rescale() if is_colour else view.modality_lut(is_signed=layout.is_signed)
    padding = None if is_colour else view.padding(is_signed=layout.is_signed)
    photometric: Photometric = (
        "RGB" if is_colour else "MONOCHROME1" if layout.photometric == "MONOCHROME1" else "MONOCHROME2"
    )
    flags = list(view.flags)
    if stored.dtype.kind == "f" and not np.isfinite(stored).all():
        flags.append(NOT_NUMBERS)
    return Frame(
        key=key,
        stored=stored,
        photometric=photometric,
        modality_lut=lut,
        unit="" if is_colour else view.unit(),
        bits_stored=_bits_stored(layout, stored),
        spacing=view.spacing(),
        windows=() if is_colour else view.windows(is_signed=layout.is_signed),
        padding=padding,
        overlays=overlays_of(file, key.number),
        geometry=view.geometry(),
        context=view.context(file.transfer_syntax),
        flags=tuple(dict.fromkeys((*flags, *view.flags))),
        digest=digest_of(stored, lut, photometric, padding),
        shutter=shutter_of(view),
        timing=timing_of(header),
        attributes=attributes_of(view),
    )


def digest_of(
    stored: NDArray[Any], lut: Rescale | LookupTable, photometric: str, padding: tuple[float, float] | None
) -> str:
    """SHA-256 of the pixels and of all that turns them into values: what results are kept under."""
    sum_ = hashlib.sha256(np.ascontiguousarray(stored).data)
    sum_.update(f"|{stored.dtype.str}|{stored.shape}|{photometric}|{padding}|".encode())
    if isinstance(lut, Rescale):
        sum_.update(f"{lut.slope!r} {lut.intercept!r}".encode())
    else:
        sum_.update(f"{lut.first} {lut.bits}".encode() + lut.values.tobytes())
    return sum_.hexdigest()


def derived_uid(*parts: str) -> str:
    """A UID made from text (PS3.5 B.2), the same for the same text."""
    number = int.from_bytes(hashlib.sha256("\0".join(parts).encode("utf-8", "surrogateescape")).digest()[:16])
    return f"2.25.{number}"


def _at_most_32_bits(pixels: NDArray[Any]) -> NDArray[Any]:
    if pixels.dtype.itemsize < 8:
        return pixels
    if pixels.dtype.kind == "f":
        return pixels.astype(np.float32)
    narrow: type[np.int32 | np.uint32] = np.int32 if pixels.dtype.kind == "i" else np.uint32
    limits = np.iinfo(narrow)
    if pixels.min() < limits.min or pixels.max() > limits.max:
        raise UnreadableError("Its pixel values need more than 32 bits.")
    return pixels.astype(narrow)


def _number(header: Header, keyword: str) -> int | None:
    try:
        return int(header.get(keyword))
    except (TypeError, ValueError):
        return None


READER = DicomReader()


def _bits_stored(layout: PixelLayout, stored: NDArray[Any]) -> int:
    """Depth of the pixels as they are handed on; a palette's colours have the palette's depth, not the index's."""
    bits = 8 * stored.dtype.itemsize
    is_palette = stored.ndim == 3 and layout.samples == 1
    return bits if is_palette else min(layout.bits_stored, bits)
