"""Where a stated pixel spacing holds: in the patient, at the detector, or by a calibration (PS3.3 10.7.1.3)."""

from typing import Any, Protocol

from app.measure_spacing import PLANE_NOT_STATED
from app.reading.text import readable
from inference.frame import PixelSpacing

_PATIENT, _DETECTOR = "PixelSpacing", "ImagerPixelSpacing"
_PROJECTIONS = ("CR", "DX", "MG", "RG", "RF", "XA", "PX", "IO")
_LARGEST_MAGNIFICATION = 5.0
_SAME = 1e-4


class Values(Protocol):
    """The header as it holds for one frame."""

    def get(self, keyword: str) -> Any:  # noqa: ANN401 - as DICOM has it
        """The value of a keyword; None where there is none."""

    def numbers(self, keyword: str, count: int) -> tuple[float, ...] | None:
        """Exactly so many finite numbers, else None."""


def read_spacing(keyword: str, pair: tuple[float, float], values: Values) -> PixelSpacing:
    """The spacing that a keyword states, in the patient as far as the file says how.

    Spacing at the detector is divided by the magnification that the file estimates. A Pixel Spacing that is the same
    as that at the detector was never corrected, unless the file says that it was calibrated.
    """
    if keyword == _DETECTOR:
        return _at_detector(pair, values)
    if keyword != _PATIENT:
        return PixelSpacing(*pair, keyword)
    kind = readable(values.get("PixelSpacingCalibrationType")).upper()
    if kind in ("GEOMETRY", "FIDUCIAL"):
        return PixelSpacing(*pair, keyword, calibration=kind.lower())
    imager = values.numbers(_DETECTOR, 2)
    if imager is not None and all(abs(one - other) <= _SAME * one for one, other in zip(pair, imager, strict=True)):
        return _at_detector(pair, values)
    is_unstated = imager is None and readable(values.get("Modality")) in _PROJECTIONS
    return PixelSpacing(*pair, keyword, calibration=PLANE_NOT_STATED if is_unstated else "")


def _at_detector(pair: tuple[float, float], values: Values) -> PixelSpacing:
    magnification = _magnification(values)
    if magnification is None:
        return PixelSpacing(*pair, _DETECTOR)
    return PixelSpacing(pair[0] / magnification, pair[1] / magnification, _DETECTOR, magnification)


def _magnification(values: Values) -> float | None:
    """The file's own estimate, or source to detector by source to patient; None where that cannot be meant."""
    stated = values.numbers("EstimatedRadiographicMagnificationFactor", 1)
    detector, patient = values.numbers("DistanceSourceToDetector", 1), values.numbers("DistanceSourceToPatient", 1)
    found = stated[0] if stated is not None else None
    if found is None and detector is not None and patient is not None and patient[0] > 0:
        found = detector[0] / patient[0]
    return found if found is not None and 1.0 <= found <= _LARGEST_MAGNIFICATION else None
