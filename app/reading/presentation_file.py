"""Presentation states out of DICOM files (PS3.3 A.33): grey, colour and blending ones, as far as they can be shown."""

from pydicom.dataset import Dataset

from app.presentation import (
    DisplayedArea,
    DrawnSheet,
    DrawnText,
    Graphic,
    GraphicLayer,
    PresentationState,
    Shutter,
    Units,
    VoiChoice,
)
from app.reading import UnreadableError
from app.reading.coded import colour, grey_words, items, numbers, pairs, references, series_references, text, whole
from app.reading.dicom_file import DicomFile
from app.reading.dicom_frame import lookup_table, windows_of
from app.reading.dicom_overlay import overlay_in
from app.reading.text import readable
from inference.frame import LookupTable, Rescale

_LONGEST_TEXT = 10_000
_SHAPES = ("POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE")
_LEFT_OUT = {
    "CompoundGraphicSequence": "its compound graphics (axes, rulers, arrows) are not shown",
    "MaskSubtractionSequence": "its mask subtraction is not shown",
    "BlendingSequence": "it blends two series, which is not shown",
    "BlendingDisplaySequence": "it blends several series, which is not shown",
    "RedPaletteColorLookupTableData": "its palette of colours is not applied",
    "SegmentedRedPaletteColorLookupTableData": "its palette of colours is not applied",
    "PresentationLUTSequence": "its presentation table is not applied: the greys are as the window gives them",
}


def read_presentation(file: DicomFile) -> PresentationState:
    """The whole of a presentation state; raises UnreadableError where it names no frame."""
    dataset = file.reader.dataset(list(file.elements.values()))
    blended = [one for keyword in ("BlendingSequence", "AdvancedBlendingSequence") for one in items(dataset, keyword)]
    named = series_references(dataset) + tuple(found for one in blended for found in series_references(one))
    if not named:
        raise UnreadableError("It is a presentation state that refers to no picture.")
    turned = whole(dataset, "ImageRotation")
    left_out = [words for keyword, words in _LEFT_OUT.items() if keyword in dataset]
    shutters = _shutters(dataset)
    if "BITMAP" in text(dataset, "ShutterShape") and not any(one.bitmap for one in shutters):
        left_out.append("its bitmap shutter is damaged and not shown")
    return PresentationState(
        references=named,
        rescale=_rescale(dataset),
        voi=_voi(dataset),
        is_inverted=text(dataset, "PresentationLUTShape") == "INVERSE",
        quarter_turns=turned // 90 % 4,
        is_mirrored=text(dataset, "ImageHorizontalFlip") == "Y",
        areas=_areas(dataset),
        layers=_layers(dataset),
        sheets=_sheets(dataset),
        shutters=shutters,
        left_out=tuple(dict.fromkeys(left_out)),
    )


def _rescale(dataset: Dataset) -> Rescale | LookupTable:
    tables = items(dataset, "ModalityLUTSequence")
    if tables:
        return lookup_table(tables[0], is_signed=False)
    slope, intercept = numbers(dataset, "RescaleSlope"), numbers(dataset, "RescaleIntercept")
    return Rescale(slope[0] if slope and slope[0] else 1.0, intercept[0] if intercept else 0.0)


def _voi(dataset: Dataset) -> tuple[VoiChoice, ...]:
    found = []
    for one in items(dataset, "SoftcopyVOILUTSequence"):
        named = references(one, "ReferencedImageSequence")
        found += [VoiChoice(voi, named) for voi in windows_of(one)[:1]]
    return tuple(found)


def _areas(dataset: Dataset) -> tuple[DisplayedArea, ...]:
    found = []
    for one in items(dataset, "DisplayedAreaSelectionSequence"):
        # Both corners are pixels, 1-based; after a rotation the "top left" one need not be the smaller one.
        first, last = numbers(one, "DisplayedAreaTopLeftHandCorner"), numbers(one, "DisplayedAreaBottomRightHandCorner")
        if len(first) != 2 or len(last) != 2:
            continue
        (left, right), (top, bottom) = sorted((first[0], last[0])), sorted((first[1], last[1]))
        ratio = numbers(one, "PresentationPixelMagnificationRatio")
        is_magnified = text(one, "PresentationSizeMode") == "MAGNIFY" and bool(ratio)
        named = references(one, "ReferencedImageSequence")
        found.append(DisplayedArea(top - 1, left - 1, bottom, right, named, ratio[0] if is_magnified else None))
    return tuple(found)


def _layers(dataset: Dataset) -> tuple[GraphicLayer, ...]:
    found = []
    for one in items(dataset, "GraphicLayerSequence"):
        grey = numbers(one, "GraphicLayerRecommendedDisplayGrayscaleValue")
        tint = colour(one, "GraphicLayerRecommendedDisplayCIELabValue") or (grey_words(grey[0]) if grey else "")
        order = whole(one, "GraphicLayerOrder")
        found.append(GraphicLayer(text(one, "GraphicLayer"), order, tint, text(one, "GraphicLayerDescription")))
    return tuple(found)


def _sheets(dataset: Dataset) -> tuple[DrawnSheet, ...]:
    return tuple(
        DrawnSheet(
            layer=text(one, "GraphicLayer"),
            references=references(one, "ReferencedImageSequence"),
            graphics=tuple(found for item in items(one, "GraphicObjectSequence") if (found := _graphic(item))),
            texts=tuple(words for item in items(one, "TextObjectSequence") if (words := _text(item))),
        )
        for one in items(dataset, "GraphicAnnotationSequence")
    )


def _graphic(item: Dataset) -> Graphic | None:
    kind, places = text(item, "GraphicType"), tuple(pairs(numbers(item, "GraphicData")))
    needed = {"CIRCLE": 2, "ELLIPSE": 4}.get(kind, 1)
    if kind not in _SHAPES or len(places) < needed:
        return None
    return Graphic(kind, places, _units(item, "GraphicAnnotationUnits"), text(item, "GraphicFilled") == "Y")


def _text(item: Dataset) -> DrawnText | None:
    raw = str(item.get("UnformattedTextValue") or "")[:_LONGEST_TEXT]
    words = "\n".join(readable(line) for line in raw.splitlines()).strip()
    if not words:
        return None
    anchors = tuple(pairs(numbers(item, "AnchorPoint")))
    corners = tuple(pairs(numbers(item, "BoundingBoxTopLeftHandCorner")))
    ends = tuple(pairs(numbers(item, "BoundingBoxBottomRightHandCorner")))
    return DrawnText(
        text=words,
        box=(corners[0], ends[0]) if corners and ends else None,
        box_units=_units(item, "BoundingBoxAnnotationUnits"),
        anchor=anchors[0] if anchors else None,
        anchor_units=_units(item, "AnchorPointAnnotationUnits"),
        is_anchor_visible=text(item, "AnchorPointVisibility") == "Y",
    )


def _units(item: Dataset, keyword: str) -> Units:
    return Units.DISPLAY if text(item, keyword) == "DISPLAY" else Units.PIXEL


def _shutters(dataset: Dataset) -> tuple[Shutter, ...]:
    shapes = text(dataset, "ShutterShape")
    tint = colour(dataset, "ShutterPresentationColorCIELabValue")
    tint = tint or grey_words(float(whole(dataset, "ShutterPresentationValue")))
    found = []
    if "RECTANGULAR" in shapes:
        edges = [numbers(dataset, f"Shutter{edge}Edge") for edge in
                 ("UpperHorizontal", "LeftVertical", "LowerHorizontal", "RightVertical")]  # fmt: skip
        if all(edges):
            # Edges are the outermost pixels to be seen, 1-based (PS3.3 C.7.6.11).
            top, left, bottom, right = (one[0] for one in edges)
            found.append(Shutter("RECTANGULAR", ((top - 1, left - 1), (bottom, right)), colour=tint))
    if "CIRCULAR" in shapes:
        centre, radius = numbers(dataset, "CenterOfCircularShutter"), numbers(dataset, "RadiusOfCircularShutter")
        if len(centre) == 2 and radius:
            found.append(Shutter("CIRCULAR", ((centre[0] - 0.5, centre[1] - 0.5),), radius[0], tint))
    if "POLYGONAL" in shapes:
        corners = numbers(dataset, "VerticesOfThePolygonalShutter")
        # Here, unlike in graphics, the row comes first.
        places = tuple((corners[n] - 0.5, corners[n + 1] - 0.5) for n in range(0, len(corners) - 1, 2))
        if len(places) > 2:
            found.append(Shutter("POLYGONAL", places, colour=tint))
    if "BITMAP" in shapes:
        group = whole(dataset, "ShutterOverlayGroup")
        bitmap = overlay_in(dataset, group) if group in range(0x6000, 0x6020, 2) else None
        if bitmap is not None:
            found.append(Shutter("BITMAP", (), colour=tint, bitmap=bitmap))
    return tuple(found)
