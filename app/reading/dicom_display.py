"""What a DICOM file says of how it wants to be shown: shutter, pace of its frames, and lines for the corners."""

import math
from itertools import accumulate
from typing import Any, Protocol

from app.reading.header import Header
from app.reading.text import readable
from inference.frame import FrameTiming
from inference.shutter import Shutter

_SHUTTER = """
    ShutterShape ShutterLeftVerticalEdge ShutterRightVerticalEdge ShutterUpperHorizontalEdge ShutterLowerHorizontalEdge
    CenterOfCircularShutter RadiusOfCircularShutter VerticesOfThePolygonalShutter ShutterPresentationValue
    ShutterPresentationColorCIELabValue
"""
_TIMING = "RecommendedDisplayFrameRate CineRate FrameTime FrameTimeVector PreferredPlaybackSequencing"
_LOSSY = "LossyImageCompressionRatio LossyImageCompressionMethod"
SHOWN = """
    AcquisitionTime ContrastBolusAgent ConvolutionKernel EchoTime Exposure ExposureTime FlipAngle HeartRate
    InversionTime KVP MagneticFieldStrength Manufacturer ManufacturerModelName PatientPosition ProtocolName
    RepetitionTime SequenceName SliceLocation SpacingBetweenSlices StationName XRayTubeCurrent
"""
"""Attributes that a corner may show, and nothing else asks for; none of them names the patient."""
DISPLAY_KEYWORDS = f"{_SHUTTER} {_TIMING} {_LOSSY} {SHOWN}"

_WHITE_P_VALUE = 0xFFFF
# CIE XYZ of the white that PCS-values are relative to (ICC: D50), and from it to linear sRGB.
_D50 = (0.9642, 1.0, 0.8251)
_TO_SRGB = ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.0334540), (0.0719453, -0.2289914, 1.4052427))
_FASTEST_HZ, _SLOWEST_HZ = 1000.0, 0.01


class Values(Protocol):
    """A header as it holds for one frame."""

    def get(self, keyword: str) -> Any:  # noqa: ANN401 - as DICOM has it
        """The value, None where there is none."""

    def numbers(self, keyword: str, count: int) -> tuple[float, ...] | None:
        """Exactly `count` finite numbers, else None."""


def shutter_of(view: Values) -> Shutter | None:
    """The display shutter (PS3.3 C.7.6.11); None where there is none, or where its numbers make no sense.

    Its edges are given as columns and rows from 1; the pixels on the edges are taken as seen, as DCMTK does.
    """
    stated = view.get("ShutterShape")
    shapes = {str(one).strip().upper() for one in _listed(stated)}
    if not shapes:
        return None
    rectangle = _rectangle(view) if "RECTANGULAR" in shapes else None
    circle = _circle(view) if "CIRCULAR" in shapes else None
    polygon = _polygon(view) if "POLYGONAL" in shapes else ()
    if rectangle is None and circle is None and not polygon:
        return None
    value = view.numbers("ShutterPresentationValue", 1)
    lab = view.numbers("ShutterPresentationColorCIELabValue", 3)
    return Shutter(
        rectangle, circle, polygon, value[0] / _WHITE_P_VALUE if value else 0.0, rgb_of_pcs_lab(lab) if lab else None
    )


def _rectangle(view: Values) -> tuple[float, float, float, float] | None:
    names = ("UpperHorizontalEdge", "LeftVerticalEdge", "LowerHorizontalEdge", "RightVerticalEdge")
    edges = [view.numbers(f"Shutter{name}", 1) for name in names]
    if any(edge is None for edge in edges):
        return None
    top, left, bottom, right = (edge[0] for edge in edges if edge is not None)
    return (top - 1, left - 1, bottom, right) if top <= bottom and left <= right else None


def _circle(view: Values) -> tuple[float, float, float] | None:
    centre, radius = view.numbers("CenterOfCircularShutter", 2), view.numbers("RadiusOfCircularShutter", 1)
    if centre is None or radius is None or radius[0] <= 0:
        return None
    return centre[0] - 0.5, centre[1] - 0.5, radius[0]


def _polygon(view: Values) -> tuple[tuple[float, float], ...]:
    numbers = view.numbers("VerticesOfThePolygonalShutter", len(_listed(view.get("VerticesOfThePolygonalShutter"))))
    if not numbers or len(numbers) % 2 or len(numbers) < 6:
        return ()
    return tuple((row - 0.5, column - 0.5) for row, column in zip(numbers[::2], numbers[1::2], strict=True))


def rgb_of_pcs_lab(lab: tuple[float, ...]) -> tuple[int, int, int]:
    """SRGB of a colour in PCS-values, as DICOM scales CIELab into 16 bits (PS3.3 C.10.7.1.1)."""
    lightness, a, b = lab[0] * 100 / 0xFFFF, lab[1] * 255 / 0xFFFF - 128, lab[2] * 255 / 0xFFFF - 128
    middle = (lightness + 16) / 116
    roots = (middle + a / 500, middle, middle - b / 200)
    xyz = [
        white * (root**3 if root > 6 / 29 else 3 * (6 / 29) ** 2 * (root - 4 / 29))
        for white, root in zip(_D50, roots, strict=True)
    ]
    linear = (sum(part * one for part, one in zip(row, xyz, strict=True)) for row in _TO_SRGB)
    red, green, blue = (round(255 * _gamma(min(max(one, 0.0), 1.0))) for one in linear)
    return red, green, blue


def _gamma(linear: float) -> float:
    return float(12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055)


def timing_of(header: Header) -> FrameTiming:
    """The pace of the frames: as recommended for display, else the cine rate, else as they were acquired."""
    is_swept = _listed(header.get("PreferredPlaybackSequencing")) in ([1], ["1"])
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        rate = _positive(header.get(keyword))
        if rate is not None:
            return FrameTiming(rate, (), keyword, is_swept)
    steps = [_positive(one) or 0.0 for one in _listed(header.get("FrameTimeVector"))]
    if len(steps) > 1 and sum(steps) > 0:
        starts = tuple(accumulate(one / 1000 for one in (0.0, *steps[1:])))
        if starts[-1] > 0:
            return FrameTiming(_bounded((len(starts) - 1) / starts[-1]), starts, "FrameTimeVector", is_swept)
    time_ms = _positive(header.get("FrameTime"))
    if time_ms is not None:
        return FrameTiming(_bounded(1000 / time_ms), (), "FrameTime", is_swept)
    return FrameTiming(is_swept=is_swept)


def _bounded(rate_hz: float) -> float:
    return min(max(rate_hz, _SLOWEST_HZ), _FASTEST_HZ)


def _positive(value: object) -> float | None:
    try:
        number = float(str(value))
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None


def attributes_of(view: Values) -> tuple[tuple[str, str], ...]:
    """(keyword, text) of each shown attribute that the file has."""
    found = []
    for keyword in SHOWN.split():
        text = ", ".join(_text(one) for one in _listed(view.get(keyword)))[:120]
        if text:
            found.append((keyword, text))
    return tuple(found)


def _text(value: object) -> str:
    return f"{value:g}" if isinstance(value, float | int) else readable(value)


def _listed(value: Any) -> list[Any]:  # noqa: ANN401
    if value is None or value == "":
        return []
    return [value] if isinstance(value, str | bytes) or not hasattr(value, "__iter__") else list(value)
