"""Parametric maps out of DICOM files: floating-point or whole numbers, as real-world values (PS3.3 A.75)."""

import zlib
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset

from app.parametric_map import MapPlane, ParametricMap, RealWorldMapping
from app.reading import UnreadableError, UnsafeError
from app.reading.coded import algorithms, code, code_of, first, items, numbers, text
from app.reading.dicom_file import DicomFile
from app.reading.dicom_frame import windows_of
from app.reading.planes import PIXELS_LIMIT, PlaneFile, PlaneHeader
from inference.finding import Code
from inference.frame import Window

NO_MAPPING = "does not say what its values mean: they are shown as stored"
_QUANTITY = ("246205007", "G-C1C6")


def read_map(file: DicomFile) -> ParametricMap:
    """The whole of a map; raises UnreadableError where none of its values is a number."""
    planes = PlaneFile(file)
    found: list[MapPlane] = []
    flags: list[str] = []
    low, high, kept = np.inf, -np.inf, 0
    window: Window | None = None
    for plane in planes.planes():
        item = _mapping_item(plane, planes.dataset)
        if not item:
            flags.append(NO_MAPPING)
        values = _real(planes.pixels(plane.number), item)
        finite = values[np.isfinite(values)]
        if finite.size:
            low, high = min(low, float(finite.min())), max(high, float(finite.max()))
        raw = zlib.compress(values.tobytes(), 1)
        kept += len(raw)
        if kept > PIXELS_LIMIT:
            raise UnsafeError("Its values take more memory than those of any real study.")
        found.append(MapPlane(planes.layout.rows, planes.layout.columns, raw, _mapping(item), plane.references,
                              plane.geometry, plane.spacing))  # fmt: skip
        window = window or _window(plane, planes.dataset)
    if not low <= high:
        raise UnreadableError("None of its values is a number.")
    if window is not None and not _are_mapped(found):
        low, high = window.centre - window.width / 2, window.centre + window.width / 2
    return ParametricMap(
        planes=tuple(found),
        low=low,
        high=high if high > low else low + 1.0,
        algorithms=algorithms(planes.dataset, "AlgorithmIdentificationSequence"),
        frame_of_reference_uid=text(planes.dataset, "FrameOfReferenceUID"),
        flags=tuple(dict.fromkeys(flags)),
    )


def _are_mapped(planes: list[MapPlane]) -> bool:
    # A window is in stored units: where real-world values differ from them, it does not hold.
    return any((one.mapping.slope, one.mapping.intercept) != (1.0, 0.0) for one in planes)


def _mapping_item(plane: PlaneHeader, top: Dataset) -> Dataset:
    return plane.macro("RealWorldValueMappingSequence") or first(top, "RealWorldValueMappingSequence")


def _real(stored: NDArray[Any], item: Dataset) -> NDArray[np.float32]:
    table = numbers(item, "RealWorldValueLUTData")
    begin = numbers(item, "RealWorldValueFirstValueMapped") or numbers(
        item, "DoubleFloatRealWorldValueFirstValueMapped"
    )
    if table and begin:
        place = np.clip(stored.astype(np.int64) - int(begin[0]), 0, len(table) - 1)
        return np.asarray(table, np.float32)[place]
    slope, intercept = numbers(item, "RealWorldValueSlope"), numbers(item, "RealWorldValueIntercept")
    values = stored.astype(np.float64)
    return (values * (slope[0] if slope else 1.0) + (intercept[0] if intercept else 0.0)).astype(np.float32)


def _end(item: Dataset, which: str) -> tuple[float, ...]:
    keyword = f"RealWorldValue{which}ValueMapped"
    return numbers(item, keyword) or numbers(item, f"DoubleFloat{keyword}")


def _mapping(item: Dataset) -> RealWorldMapping:
    slope, intercept = numbers(item, "RealWorldValueSlope"), numbers(item, "RealWorldValueIntercept")
    begin = numbers(item, "RealWorldValueFirstValueMapped") or numbers(
        item, "DoubleFloatRealWorldValueFirstValueMapped"
    )
    end = _end(item, "Last")
    return RealWorldMapping(
        label=text(item, "LUTLabel"),
        explanation=text(item, "LUTExplanation"),
        unit=code(item, "MeasurementUnitsCodeSequence"),
        quantity=_quantity(item),
        slope=slope[0] if slope else 1.0,
        intercept=intercept[0] if intercept else 0.0,
        first=begin[0] if begin else None,
        last=end[0] if end else None,
    )


def _quantity(item: Dataset) -> Code | None:
    for one in items(item, "QuantityDefinitionSequence"):
        name = code(one, "ConceptNameCodeSequence")
        if name is not None and name.value in _QUANTITY:
            return code_of(first(one, "ConceptCodeSequence"))
    return None


def _window(plane: PlaneHeader, top: Dataset) -> Window | None:
    found = windows_of(plane.macro("FrameVOILUTSequence")) or windows_of(top)
    return next((one for one in found if isinstance(one, Window)), None)
