"""What stands in the corners of the frame: who, what, where in the series, how it is shown, and what to mind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from app.corner_item import DEFAULT_CORNERS, Lines, item, parse_corners
from app.language import spoken
from app.study import Instance, Series, Study
from inference.frame import AcquisitionContext, Frame, LookupTable, Window
from ui.language import translate
from ui.plain_text import file_name, isolated, patient_words, shown

Voi = Window | LookupTable
DEFAULT_LINES = parse_corners(DEFAULT_CORNERS)
_METHODS = {
    "ISO_10918_1": "JPEG",
    "ISO_14495_1": "JPEG-LS",
    "ISO_15444_1": "JPEG 2000",
    "ISO_15444_15": "HTJ2K",
    "ISO_13818_2": "MPEG-2",
    "ISO_14496_10": "H.264",
    "ISO_23008_2": "H.265",
}
_UNITS = {
    "KVP": "kV", "XRayTubeCurrent": "mA", "Exposure": "mAs", "ExposureTime": "ms", "EchoTime": "ms",
    "RepetitionTime": "ms", "InversionTime": "ms", "FlipAngle": "°", "MagneticFieldStrength": "T", "HeartRate": "bpm",
    "SliceLocation": "mm", "SpacingBetweenSlices": "mm",
}  # fmt: skip
_NAMES = {
    "EchoTime": "TE", "RepetitionTime": "TR", "InversionTime": "TI", "FlipAngle": "FA", "SliceLocation": "at",
    "SpacingBetweenSlices": "every",
}  # fmt: skip


class InView(Protocol):
    """What is shown in one viewport."""

    @property
    def study(self) -> Study | None:
        """The study."""

    @property
    def series(self) -> Series | None:
        """The series."""

    @property
    def frame(self) -> Frame | None:
        """The frame, once it is decoded."""

    @property
    def position(self) -> int:
        """The 0-based place of the frame in the series."""


def corner_text(
    view: InView,
    voi: Voi | None,
    zoom: float | None,
    corners: Mapping[str, Lines] = DEFAULT_LINES,
    *,
    is_anonymous: bool = False,
    place: str = "",
) -> Mapping[str, tuple[str, ...]]:
    """The lines of each corner: top_left, top_right, bottom_left, bottom_right.

    `place` is said instead of the frame's number, where what is shown is no frame of the series.

    What must be minded (loss, down-sampling, flags of the file) is told also where no corner asks for it. Anonymous
    means: nothing that names the patient, whatever the corners ask for.
    """
    study, series, frame = view.study, view.series, view.frame
    if study is None or series is None or frame is None:
        return {}
    words = _Words(study, series, frame, view.position, voi, zoom, place)
    told = {
        corner: tuple(filter(None, (_line(words, line, is_anonymous=is_anonymous) for line in lines)))
        for corner, lines in corners.items()
    }
    flags = tuple(words.flags())
    has_flags = any("Flags" in line for lines in corners.values() for line in lines)
    told = {corner: tuple(part for line in lines for part in line.split("\n")) for corner, lines in told.items()}
    return told if has_flags else {**told, "bottom_left": (*flags, *told.get("bottom_left", ()))}


def _line(words: "_Words", keywords: Iterable[str], *, is_anonymous: bool) -> str:
    wanted = (one for one in keywords if not (is_anonymous and item(one).is_identifying))
    parts = [part for one in wanted if (part := words.of(one))]
    return "\n".join(parts) if any("\n" in part for part in parts) else " · ".join(parts)


@dataclass(frozen=True, slots=True)
class _Words:
    """The items of one frame, each made when it is asked for."""

    study: Study
    series: Series
    frame: Frame
    position: int
    voi: Voi | None
    zoom: float | None
    place: str = ""

    def of(self, keyword: str) -> str:
        """The item's words, empty where there is nothing to say."""
        made = _MAKERS.get(keyword)
        if made is not None:
            return made(self)
        text = dict(self.frame.attributes).get(keyword, "")
        return f"{_NAMES.get(keyword, '')} {isolated(text, 64)} {_UNITS.get(keyword, '')}".strip() if text else ""

    def patient_name(self) -> str:
        patient = self.study.patient
        return patient_words(patient.name, patient.id or file_name(self.study))

    def patient_age(self) -> str:
        years = age_years(self.study.patient.birth_date, self.study.date)
        return f"{years} y" if years is not None else ""

    def series_number(self) -> str:
        return (
            translate("_Words", "Series {0}").format(self.series.number)
            if self.series.number is not None
            else translate("_Words", "Series")
        )

    def instance_number(self) -> str:
        found: Instance | None = next(
            (one for one in self.series.instances if one.uid == self.frame.key.instance_uid), None
        )
        return (
            translate("_Words", "image {0}").format(found.number)
            if found is not None and found.number is not None
            else ""
        )

    def frame_number(self) -> str:
        return self.place or translate("_Words", "frame {0}/{1}").format(self.position + 1, self.series.frame_count)

    def spacing(self) -> str:
        spacing = self.frame.spacing
        return (
            translate("_Words", "{0:.3g} x {1:.3g} mm").format(spacing.column_mm, spacing.row_mm)
            if spacing is not None
            else ""
        )

    def thickness(self) -> str:
        thickness = self.frame.geometry.slice_thickness_mm
        return translate("_Words", "{0:g} mm thick").format(thickness) if thickness is not None else ""

    def frame_rate(self) -> str:
        rate = self.frame.timing.rate_hz
        return translate("_Words", "{0:.3g} fps").format(rate) if rate is not None else ""

    def window(self) -> str:
        return voi_words(self.voi, self.frame.unit) if self.voi is not None and not self.frame.is_colour else ""

    def flags(self) -> Iterable[str]:
        frame = self.frame
        lossy = (lossy_words(frame.context),) if frame.context.is_lossy else ()
        told = (shown(spoken(flag), 90) for flag in frame.flags if "lossy" not in flag.casefold() or not lossy)
        reduced = (
            (translate("_Words", "Down-sampled to {0:.0%}").format(self.zoom),) if self.zoom and self.zoom < 1.0 else ()
        )
        return (*told, *lossy, *reduced)


_MAKERS: Mapping[str, Callable[[_Words], str]] = {
    "PatientName": _Words.patient_name,
    "PatientID": lambda words: isolated(words.study.patient.id, 64),
    "PatientBirthDate": lambda words: shown(words.study.patient.birth_date, 20),
    "PatientAge": _Words.patient_age,
    "PatientSex": lambda words: shown(words.study.patient.sex, 20),
    "InstitutionName": lambda words: isolated(words.study.institution, 64),
    "ReferringPhysicianName": lambda words: isolated(words.study.referring_physician, 64),
    "AccessionNumber": lambda words: isolated(words.study.accession_number, 64),
    "StudyDescription": lambda words: isolated(words.study.description, 64),
    "StudyDate": lambda words: shown(words.study.date, 20),
    "StudyTime": lambda words: shown(words.study.time, 20),
    "Modality": lambda words: shown(words.series.modality, 16),
    "SeriesDescription": lambda words: isolated(words.series.description, 64),
    "SeriesNumber": _Words.series_number,
    "BodyPartExamined": lambda words: isolated(words.series.body_part, 40),
    "Laterality": lambda words: shown(words.frame.context.laterality, 8),
    "ViewPosition": lambda words: shown(words.frame.context.view, 24),
    "InstanceNumber": _Words.instance_number,
    "FrameNumber": _Words.frame_number,
    "MatrixSize": lambda words: f"{words.frame.columns} x {words.frame.rows}",
    "PixelSpacing": _Words.spacing,
    "SliceThickness": _Words.thickness,
    "FrameRate": _Words.frame_rate,
    "Zoom": lambda words: translate("_Words", "zoom {0:.2f}x").format(words.zoom) if words.zoom else "",
    "Window": _Words.window,
    "Flags": lambda words: "\n".join(words.flags()),
}


def age_years(birth_date: str, date: str) -> int | None:
    """Whole years between two ISO 8601 dates; None where one is not known."""
    try:
        born, then = (tuple(int(part) for part in text.split("-")) for text in (birth_date, date))
    except ValueError:
        return None
    if len(born) != 3 or len(then) != 3 or then < born:
        return None
    return then[0] - born[0] - (then[1:] < born[1:])


def lossy_words(context: AcquisitionContext) -> str:
    """'Lossy compression 10:1 (JPEG)', as far as the file tells."""
    ratios = ", ".join(f"{ratio:.3g}:1" for ratio in context.lossy_ratios)
    methods = ", ".join(_METHODS.get(one, shown(one, 24)) for one in context.lossy_methods)
    return (
        translate("CornerText", "Lossy compression {0} {1}")
        .format(ratios, f"({methods})" if methods else "")
        .rstrip()
        .replace("  ", " ")
    )


def voi_words(voi: Voi, unit: str = "") -> str:
    """'W 350 L 40 HU', with the window's name where the file gives one."""
    if isinstance(voi, LookupTable):
        return shown(voi.explanation, 40) or translate("CornerText", "VOI table")
    digits = 0 if abs(voi.width) >= 10 else 2
    words = f"W {voi.width:.{digits}f} L {voi.centre:.{digits}f}"
    name = f"{shown(voi.explanation, 40)} · " if voi.explanation else ""
    function = {"SIGMOID": " sigmoid", "LINEAR_EXACT": " exact"}.get(voi.function, "")
    return f"{name}{words} {shown(unit, 12)}".rstrip() + function
