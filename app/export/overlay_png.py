"""The key frames as PNG at full resolution: as read on the left, with findings and heatmap on the right.

Of a frame that the reader chose to be shown with or without overlay alone there is that picture alone.
Several key frames make several files: `name.png`, `name-2.png` and so on. No identity is drawn into the pixels.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app import drawing
from app.angle_drawing import angle_mark, drawn_angles
from app.chosen_frame import Overlays
from app.export import ExportError, NothingToWriteError, written_aside
from app.mark_painting import with_marks
from app.paths import resource
from app.report import KeyFrame, Report
from app.reported_group import marks_of
from app.wording import DISCLAIMER, method_words

_FONT = "DejaVuSans.ttf"
_GROUND, _INK = (18, 22, 26), (205, 214, 221)


@dataclass(frozen=True, slots=True)
class OverlayPng:
    """Writes each key frame as a pair of pictures, or as the one that the reader chose."""

    name: str = "png"
    title: str = "Key frames (PNG)"
    suffix: str = ".png"

    def write(self, report: Report, path: Path) -> None:
        """Write one file for each key frame, the first under `path`, each whole or not at all."""
        if not report.key_frames:
            raise NothingToWriteError(
                "There is no key frame to draw.", advice="Run a model, or open a study that can be shown."
            )
        for number, key in enumerate(report.key_frames, start=1):
            target = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
            code = _png(shown(report, key))
            with written_aside(target) as aside:
                aside.write_bytes(code)


def shown(report: Report, key: KeyFrame) -> drawing.Picture:
    """The frame as it is to be shown, (rows, columns, 3) uint8, with a line of text below: twice, or once."""
    plain = drawing.squared(drawing.plain(key.frame, key.window, is_inverted=key.is_inverted), key.frame)
    pictures = [drawing.in_colour(plain)] if key.overlays is not Overlays.WITH else []
    if key.overlays is not Overlays.WITHOUT:
        pictures.append(_marked(report, key, plain))
    rows, columns = plain.shape[:2]
    gap = max(4, columns // 100)
    strip = max(18, max(rows, columns) // 45)
    sheet = np.full((rows + strip, len(pictures) * (columns + gap) - gap, 3), _GROUND, np.uint8)
    for number, picture in enumerate(pictures):
        start = number * (columns + gap)
        sheet[:rows, start : start + columns] = picture
    sheet[rows:] = _strip(_words(report, key), sheet.shape[1], strip)
    return sheet


def _marked(report: Report, key: KeyFrame, plain: drawing.Picture) -> drawing.Picture:
    """The frame with its heatmap and all that was found on it."""
    marked = plain
    if key.saliency is not None:
        marked = drawing.with_heatmap(plain, drawing.stretched(key.saliency, key.frame, plain.shape[:2]))
    angles = tuple(angle_mark(one) for one in drawn_angles(report, key.frame.key))
    return with_marks(marked, key.frame, (*marks_of(key.findings), *angles), resource("fonts", _FONT))


def _words(report: Report, key: KeyFrame) -> str:
    parts = ["SYNTHETIC" if report.is_synthetic else "", "DRAFT" if report.is_draft else "", DISCLAIMER]
    if key.saliency is not None and key.overlays is not Overlays.WITHOUT:
        model = key.saliency.model.display_name
        parts.append(f"Map: {method_words(key.saliency.method)} for {key.saliency.label}, {model}: {key.map_words}")
    return " · ".join(part for part in parts if part)


def _strip(text: str, width: int, height: int) -> drawing.Picture:
    from PIL import Image, ImageDraw, ImageFont

    ground = Image.new("RGB", (width, height), _GROUND)
    pen = ImageDraw.Draw(ground)
    size = max(8, round(height * 0.6))
    face: Any = ImageFont.truetype(str(resource("fonts", _FONT)), size)
    wide = pen.textlength(text, font=face)
    if wide > width - size:
        face = ImageFont.truetype(str(resource("fonts", _FONT)), max(6, int(size * (width - size) / wide)))
    pen.text((size // 2, height // 2), text, fill=_INK, font=face, anchor="lm")
    return np.asarray(ground, np.uint8)


def _png(picture: drawing.Picture) -> bytes:
    import cv2

    is_encoded, code = cv2.imencode(".png", picture[:, :, ::-1], [cv2.IMWRITE_PNG_COMPRESSION, 3])
    if not is_encoded:
        raise ExportError("The picture could not be encoded.")
    return bytes(code)


EXPORTER = OverlayPng()
