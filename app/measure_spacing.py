"""How far millimetres can be trusted: at the detector, by a magnification, or calibrated by the reader."""

from dataclasses import replace

from inference.frame import PixelSpacing

AT_DETECTOR = "ImagerPixelSpacing"
BY_LENGTH, BY_MAGNIFICATION = "reader's calibration", "reader's magnification"
"""Sources of a spacing that the reader stated, in place of a DICOM keyword."""
PLANE_NOT_STATED = "plane not stated"
_CALIBRATED = ("geometry", "fiducial")


def spacing_words(spacing: PixelSpacing | None) -> str:
    """What must be known of lengths made with this spacing; empty where the file measured it in the patient."""
    if spacing is None:
        return "pixel spacing unknown"
    known, kind = spacing.magnification, spacing.calibration
    stated = f"calibrated by the file ({kind})" if kind in _CALIBRATED else f"spacing: {kind}" if kind else ""
    return {
        BY_LENGTH: "calibrated by reader",
        BY_MAGNIFICATION: f"magnification {known or 1.0:.2f} stated by reader",
        AT_DETECTOR: "at detector" if known is None else f"magnification {known:.2f} by the file",
        "NominalScannedPixelSpacing": "on the scanned film",
    }.get(spacing.source, stated)


def is_enlarged(spacing: PixelSpacing | None) -> bool:
    """Whether lengths may be larger than in the patient, so that a magnification can be stated."""
    return spacing is not None and (spacing.source == AT_DETECTOR or spacing.calibration == PLANE_NOT_STATED)


def scale_note(spacing: PixelSpacing) -> str:
    """The same for a scale bar, in the fewest words."""
    words = spacing_words(spacing)
    return f" {words}" if words else ""


def calibrated(spacing: PixelSpacing | None, ratio: float) -> PixelSpacing:
    """Pixels of such a size that what measured 1 (mm, or px without spacing) is `ratio` mm; their aspect is kept."""
    row, column = (spacing.row_mm, spacing.column_mm) if spacing else (1.0, 1.0)
    return PixelSpacing(row * ratio, column * ratio, BY_LENGTH)


def magnified(spacing: PixelSpacing, magnification: float) -> PixelSpacing:
    """Pixels at the detector as they are in the patient, by the magnification that the reader states."""
    known = spacing.magnification or 1.0
    by_reader = replace(spacing, source=BY_MAGNIFICATION, magnification=magnification, calibration="")
    factor = known / magnification
    return replace(by_reader, row_mm=spacing.row_mm * factor, column_mm=spacing.column_mm * factor)
