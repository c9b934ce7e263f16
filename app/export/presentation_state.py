"""The reader's windows and marks as DICOM presentation states (PS3.3 A.33): softcopy, one for each series and polarity.

Findings are outlines with their label, measurements lines with their value, both in pixels of the frame. Grey series
carry the window of each key frame; colour series have none.
"""

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.drawing import outlines
from app.export import NothingToWriteError
from app.export.dicom_frame import is_multi_frame
from app.export.dicom_object import (
    Identity,
    body_part_and_side,
    contributing_equipment,
    frame_keys,
    numbered,
    source_headers,
    sources_that_suffice,
    tracking_uid,
    write_object,
)
from app.export.measured_line import measured_line
from app.export.srgb import srgb_profile
from app.report import KeyFrame, Report
from inference.finding import Point
from inference.frame import FrameKey, LookupTable

if TYPE_CHECKING:
    from highdicom import pr
    from pydicom import Dataset

_TEXT_LIMIT = 1024


@dataclass(frozen=True, slots=True)
class _Track:
    """What follows one mark through every object."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class PresentationStates:
    """Writes one presentation state for each series that something is told of."""

    name: str = "gsps"
    title: str = "Marks and windows (DICOM presentation state)"
    suffix: str = ".dcm"

    def write(self, report: Report, path: Path) -> None:
        """Write the objects, the first under `path`, each whole or not at all."""
        keys = frame_keys(report)
        if not keys:
            raise NothingToWriteError(
                "There is neither a mark nor a key frame.", advice="Run a model or mark something first."
            )
        headers = source_headers(report.study, (one.instance_uid for one in keys))
        for number, group in enumerate(_groups(report, keys, headers), start=1):
            with sources_that_suffice():
                made = _state(report, group, headers, number)
            write_object(made, numbered(path, number), report, body_part_and_side(headers[group[0].instance_uid]))


def _groups(report: Report, keys: Iterable[FrameKey], headers: "dict[str, Dataset]") -> list[list[FrameKey]]:
    """Frames that one state can present: of one series, grey or colour, inverted or not."""
    inverted = {one.frame.key for one in report.key_frames if one.is_inverted}
    groups: dict[tuple[object, ...], list[FrameKey]] = {}
    for key in keys:
        header = headers[key.instance_uid]
        means = str(header.get("PhotometricInterpretation", ""))
        kind = (str(header.get("SeriesInstanceUID", "")), _is_colour(header), means, key in inverted)
        groups.setdefault(kind, []).append(key)
    return list(groups.values())


def _is_colour(header: "Dataset") -> bool:
    return int(header.get("SamplesPerPixel", 1) or 1) > 1 or header.get("PhotometricInterpretation") == "PALETTE COLOR"


def _state(report: Report, keys: Sequence[FrameKey], headers: "dict[str, Dataset]", number: int) -> "Dataset":
    import highdicom as hd

    sources = [headers[uid] for uid in dict.fromkeys(one.instance_uid for one in keys)]
    layer = hd.pr.GraphicLayer("OVERREAD", 1, "Findings and measurements")
    told: dict[str, Any] = {
        "referenced_images": sources,
        **Identity(report, "gsps", number).device(),
        "content_label": "OVERREAD",
        "content_description": "Marks of a signed review" if report.signature else "Marks of a draft",
        "content_creator_name": report.reader_name[:64] or None,
        "graphic_annotations": [
            made for key in keys if (made := _annotation(report, key, headers[key.instance_uid], layer)) is not None
        ],
        "graphic_layers": [layer],
        "contributing_equipment": contributing_equipment(report.models),
    }
    state: Dataset
    if _is_colour(sources[0]):
        # The colours are those of an ordinary screen, few sources say theirs; DICOM takes input profiles (C.11.15).
        told["referenced_images"] = [_as_true_colour(one) for one in sources]
        state = hd.pr.ColorSoftcopyPresentationState(**told, icc_profile=srgb_profile(b"scnr"))
    else:
        shown = {one.frame.key: one for one in report.key_frames}
        is_inverted = any(one.is_inverted for key, one in shown.items() if key in keys)
        # The shape holds for the values as they are (PS3.3 C.11.6): what the source means by them adds nothing to it.
        is_inverted = is_inverted != (sources[0].get("PhotometricInterpretation") == "MONOCHROME1")
        shape = hd.PresentationLUTShapeValues.INVERSE if is_inverted else hd.PresentationLUTShapeValues.IDENTITY
        state = hd.pr.GrayscaleSoftcopyPresentationState(
            **told,
            voi_lut_transformations=[
                _voi(shown[key], headers[key.instance_uid]) for key in keys if key in shown and shown[key].window
            ]
            or None,
            presentation_lut_transformation=hd.PresentationLUTTransformation(presentation_lut_shape=shape),
        )
    state.SeriesDescription = "Overread: marks"
    return state


def _as_true_colour(header: "Dataset") -> "Dataset":
    """A palette is shown as the colours it stands for, which highdicom does not know."""
    one = copy.deepcopy(header)
    one.SamplesPerPixel = 3
    return one


def _voi(shown: KeyFrame, header: "Dataset") -> "pr.SoftcopyVOILUTTransformation":
    import highdicom as hd

    number = shown.frame.key.number if is_multi_frame(header) else None
    where = hd.ReferencedImageSequence([header], referenced_frame_number=number)
    voi = shown.window
    if isinstance(voi, LookupTable):
        table = hd.VOILUT(voi.first, voi.values.astype(np.uint16), (voi.explanation or "VOI LUT")[:64])
        return hd.pr.SoftcopyVOILUTTransformation(voi_luts=[table], referenced_images=where)
    if voi is None:
        raise ValueError("a frame without a window of the reader's has no transformation")
    return hd.pr.SoftcopyVOILUTTransformation(
        window_center=voi.centre,
        window_width=voi.width,
        window_explanation=voi.explanation[:64] or None,
        voi_lut_function=voi.function,
        referenced_images=where,
    )


def _annotation(
    report: Report, key: FrameKey, header: "Dataset", layer: "pr.GraphicLayer"
) -> "pr.GraphicAnnotation | None":
    """The marks of one frame; None where it has none."""
    import highdicom as hd

    graphics, texts = [], []
    size = (int(header.Rows), int(header.Columns))
    for one in report.findings:
        place = one.shown.localization
        if one.shown.frame != key or place is None:
            continue
        track = _Track(tracking_uid(report, one.finding.id), f"Finding {one.number}")
        lines = (
            [np.array([[place.row, place.column]])]
            if isinstance(place, Point)
            else [np.vstack([line, line[:1]]) for line in outlines(place)]
        )
        graphics += [_graphic(line, size, track) for line in lines]
        if lines:
            name = (
                f"{one.shown.label}, {one.shown.site}"
                if one.shown.site not in ("", one.shown.label)
                else one.shown.label
            )
            texts.append(_text(f"{one.number} {name}", lines[0][0], size, track))
    for measurement in report.review.measurements_on(key):
        line = np.array([[point.row, point.column] for point in measured_line(measurement)])
        if not line.size:
            continue
        track = _Track(tracking_uid(report, measurement.id), "Measurement")
        graphics.append(_graphic(line, size, track))
        texts.append(
            _text(
                "; ".join(part for part in (measurement.name, measurement.value_words) if part) or measurement.title,
                line[-1],
                size,
                track,
            )
        )
    if not graphics:
        return None
    return hd.pr.GraphicAnnotation(
        referenced_images=[header],
        graphic_layer=layer,
        referenced_frame_number=key.number if is_multi_frame(header) else None,
        graphic_objects=graphics,
        text_objects=texts or None,
    )


def _graphic(line: "np.ndarray[Any, Any]", size: tuple[int, int], track: _Track) -> "pr.GraphicObject":
    """A line of (row, column) as DICOM's (column, row), origin at the outer corner of the first pixel, as in SCOORD."""
    from highdicom import pr

    inside = np.clip(line, 0.0, size)[:, ::-1]
    kind = pr.GraphicTypeValues.POINT if len(line) == 1 else pr.GraphicTypeValues.POLYLINE
    return pr.GraphicObject(
        kind, inside, pr.AnnotationUnitsValues.PIXEL, tracking_uid=track.uid, tracking_id=track.name
    )


def _text(text: str, at: "np.ndarray[Any, Any]", size: tuple[int, int], track: _Track) -> "pr.TextObject":
    from highdicom import pr

    row, column = np.clip(at, 0.0, size)
    return pr.TextObject(
        text_value=text[:_TEXT_LIMIT],
        units=pr.AnnotationUnitsValues.PIXEL,
        anchor_point=(float(column), float(row)),
        anchor_point_visible=False,
        tracking_uid=track.uid,
        tracking_id=track.name,
    )


EXPORTER = PresentationStates()
