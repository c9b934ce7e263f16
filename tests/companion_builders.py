"""Objects beside pictures, made by highdicom as others make them: a CT series and what refers to it."""

import io
from pathlib import Path

import highdicom as hd
import numpy as np
from highdicom.pm import ParametricMap, RealWorldValueMapping
from highdicom.pr import (
    AnnotationUnitsValues,
    GraphicAnnotation,
    GraphicLayer,
    GraphicObject,
    GraphicTypeValues,
    GrayscaleSoftcopyPresentationState,
    SoftcopyVOILUTTransformation,
    TextObject,
)
from highdicom.seg import Segmentation, SegmentDescription
from highdicom.sr.coding import CodedConcept
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import CTImageStorage, EncapsulatedPDFStorage, ExplicitVRLittleEndian, generate_uid
from reportlab.pdfgen.canvas import Canvas

ROWS, COLUMNS, SPACING = 40, 60, 0.5
LONG_AGO = {"manufacturer": "Elsewhere", "manufacturer_model_name": "Their model", "software_versions": "3.1",
            "device_serial_number": "7"}  # fmt: skip


def ct_series(slices: int = 3, *, step_mm: float = 4.0) -> list[Dataset]:
    """Axial slices of one series, the first at z = 0."""
    study, series, space = generate_uid(), generate_uid(), generate_uid()
    made = []
    for place in range(slices):
        one = Dataset()
        one.SOPClassUID, one.SOPInstanceUID = CTImageStorage, generate_uid()
        one.StudyInstanceUID, one.SeriesInstanceUID, one.FrameOfReferenceUID = study, series, space
        one.PatientName, one.PatientID, one.PatientBirthDate, one.PatientSex = "Layer^Lena", "L-1", "19700102", "F"
        one.StudyDate, one.StudyTime, one.StudyID, one.AccessionNumber = "20240301", "101112", "1", "A1"
        one.ReferringPhysicianName = one.PositionReferenceIndicator = ""
        one.Modality, one.SeriesNumber, one.InstanceNumber, one.Manufacturer = "CT", 1, place + 1, "Scanner"
        one.SeriesDescription, one.ImageType, one.KVP, one.AcquisitionNumber = (
            "Axial",
            ["ORIGINAL", "PRIMARY", "AXIAL"],
            "120",
            1,
        )
        one.ImagePositionPatient = [-10.0, -20.0, place * step_mm]
        one.ImageOrientationPatient, one.PixelSpacing = [1, 0, 0, 0, 1, 0], [SPACING, SPACING]
        one.SliceThickness = step_mm
        one.Rows, one.Columns, one.SamplesPerPixel, one.PhotometricInterpretation = ROWS, COLUMNS, 1, "MONOCHROME2"
        one.BitsAllocated, one.BitsStored, one.HighBit, one.PixelRepresentation = 16, 16, 15, 1
        one.RescaleIntercept, one.RescaleSlope, one.RescaleType = -1024, 1, "HU"
        row, column = np.mgrid[0:ROWS, 0:COLUMNS]
        one.PixelData = (1024 + row + 2 * column + 10 * place).astype(np.int16).tobytes()
        one.file_meta = FileMetaDataset()
        one.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        one.file_meta.MediaStorageSOPClassUID = CTImageStorage
        one.file_meta.MediaStorageSOPInstanceUID = one.SOPInstanceUID
        made.append(one)
    return made


def segmentation(sources: list[Dataset], kind: str = "BINARY", **what: object) -> Dataset:
    """Two segments: rows 5-9 of every slice, and one pixel of the last; the first has a colour."""
    pixels = np.zeros((len(sources), ROWS, COLUMNS, 2), np.float64 if kind == "FRACTIONAL" else np.uint8)
    pixels[:, 5:10, 20:30, 0] = 0.75 if kind == "FRACTIONAL" else 1
    pixels[-1, 39, 59, 1] = 1
    algorithm = hd.AlgorithmIdentificationSequence("SpleenNet", codes.cid7162.ArtificialIntelligence, "2.0")
    described = [
        SegmentDescription(
            segment_number=number, segment_label=label, segmented_property_category=codes.SCT.Organ,
            segmented_property_type=codes.SCT.Spleen, algorithm_type="AUTOMATIC",
            algorithm_identification=algorithm, tracking_uid=f"1.2.3.{number}", tracking_id=f"track {number}",
            display_color=hd.color.CIELabColor(*colour) if colour else None,
        )
        for number, label, colour in ((1, "Spleen", (54.29, 80.81, 69.89)), (2, "Speck <b>", None))
    ]  # fmt: skip
    return Segmentation(
        sources, pixels, kind, described, generate_uid(), 90, generate_uid(), 1, content_label="THEIR SPLEEN",
        content_creator_name="Maker^Mary", series_description="Their segmentation", **LONG_AGO, **what,
    )  # fmt: skip


def parametric_map(sources: list[Dataset], pixels: np.ndarray, *, slope: float = 1.0) -> Dataset:
    """A map of the slices' own size, one value a pixel."""
    mapping = RealWorldValueMapping(
        lut_label="ADC", lut_explanation="Apparent diffusion", unit=codes.UCUM.SquareMillimeterPerSecond,
        value_range=(0, 4000) if pixels.dtype.kind == "u" else (0.0, 1000.0), slope=slope, intercept=0.0,
        quantity_definition=CodedConcept("113041", "DCM", "Apparent Diffusion Coefficient"),
    )  # fmt: skip
    made = ParametricMap(
        sources, pixels, generate_uid(), 91, generate_uid(), 1,
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[mapping], voi_lut_transformations=[hd.VOILUTTransformation(500.0, 1000.0)],
        content_label="THEIR MAP", **LONG_AGO,
    )  # fmt: skip
    made.Laterality = ""
    return made


def presentation(sources: list[Dataset], **what: object) -> Dataset:
    """A window of 400/40, a polyline, a circle, an ellipse, a point and text, on one layer."""
    layer = GraphicLayer("REDS", 1, "marks", display_color=hd.color.CIELabColor(54.29, 80.81, 69.89))

    def drawn(kind: GraphicTypeValues, *places: tuple[float, float], units: str = "PIXEL") -> GraphicObject:
        return GraphicObject(kind, np.array(places, float), AnnotationUnitsValues(units))

    shapes = GraphicTypeValues
    sheet = GraphicAnnotation(
        referenced_images=sources[:1],
        graphic_layer=layer,
        graphic_objects=[
            drawn(shapes.POLYLINE, (10, 5), (20, 5), (20, 15)),
            drawn(shapes.CIRCLE, (30, 20), (34, 20)),
            drawn(shapes.ELLIPSE, (40, 10), (50, 10), (45, 8), (45, 12)),
            drawn(shapes.INTERPOLATED, (5, 30), (15, 35), (25, 30)),
            drawn(shapes.POINT, (55, 35)),
            drawn(shapes.POLYLINE, (0.1, 0.9), (0.9, 0.9), units="DISPLAY"),
        ],
        text_objects=[
            TextObject("<b>Look</b> here", AnnotationUnitsValues.PIXEL, anchor_point=(20.0, 15.0)),
            TextObject("In a box", AnnotationUnitsValues.DISPLAY, bounding_box=(0.1, 0.1, 0.4, 0.2)),
        ],
    )
    made = GrayscaleSoftcopyPresentationState(
        referenced_images=sources, series_instance_uid=generate_uid(), series_number=92,
        sop_instance_uid=generate_uid(), instance_number=1, content_label="THEIR VIEW",
        content_description="As read", content_creator_name="Maker^Mary", graphic_layers=[layer],
        graphic_annotations=[sheet],
        voi_lut_transformations=[SoftcopyVOILUTTransformation(window_center=40.0, window_width=400.0)],
        modality_lut_transformation=hd.ModalityLUTTransformation(rescale_intercept=-1024.0, rescale_slope=1.0,
                                                                rescale_type="HU"), **LONG_AGO, **what,
    )  # fmt: skip
    made.ShutterShape, made.Laterality = "RECTANGULAR", ""
    made.ShutterLeftVerticalEdge, made.ShutterRightVerticalEdge = 3, 58
    made.ShutterUpperHorizontalEdge, made.ShutterLowerHorizontalEdge = 2, 39
    made.ShutterPresentationValue = 0
    return made


def pdf(pages: int = 2) -> bytes:
    """A document with a black square in the middle of each page."""
    whole = io.BytesIO()
    canvas = Canvas(whole, pagesize=(200, 300))
    for _ in range(pages):
        canvas.rect(80, 130, 40, 40, fill=1)
        canvas.showPage()
    canvas.save()
    return whole.getvalue()


def encapsulated(sources: list[Dataset], document: bytes) -> Dataset:
    """A document as an Instance of the study."""
    made = Dataset()
    for keyword in ("StudyInstanceUID", "PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate",
                    "StudyTime", "StudyID", "AccessionNumber", "ReferringPhysicianName"):  # fmt: skip
        setattr(made, keyword, getattr(sources[0], keyword))
    made.SOPClassUID, made.SOPInstanceUID, made.SeriesInstanceUID = (
        EncapsulatedPDFStorage,
        generate_uid(),
        generate_uid(),
    )
    made.Modality, made.ConversionType, made.SeriesNumber, made.InstanceNumber = "DOC", "WSD", 93, 1
    made.Manufacturer, made.BurnedInAnnotation, made.DocumentTitle = "Elsewhere", "YES", "Letter"
    made.ContentDate, made.ContentTime, made.AcquisitionDateTime = "20240302", "120000", "20240302120000"
    made.ConceptNameCodeSequence = [CodedConcept("18748-4", "LN", "Diagnostic imaging report")]
    made.MIMETypeOfEncapsulatedDocument = "application/pdf"
    made.EncapsulatedDocument = document + b"\0" * (len(document) % 2)
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID, made.file_meta.MediaStorageSOPInstanceUID = (
        made.SOPClassUID, made.SOPInstanceUID,
    )  # fmt: skip
    return made


def save_all(folder: Path, *made: Dataset) -> list[Path]:
    """Write them, one file each."""
    folder.mkdir(exist_ok=True)
    paths = []
    for place, one in enumerate(made):
        path = folder / f"{place:03}-{one.Modality}.dcm"
        one.save_as(path, enforce_file_format=True)
        paths.append(path)
    return paths
