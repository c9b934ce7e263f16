"""What stands in the corners of the frame: who, what, where in the series, and how it is shown."""

from collections.abc import Mapping

from app.hanging import Cell
from inference.frame import Frame, LookupTable, Window
from ui.plain_text import file_name, isolated, patient_words, shown

Voi = Window | LookupTable


def corner_text(cell: Cell, voi: Voi | None, zoom: float | None) -> Mapping[str, tuple[str, ...]]:
    """The lines of each corner: top_left, top_right, bottom_left, bottom_right."""
    study, series, frame = cell.study, cell.series, cell.frame
    if study is None or series is None or frame is None:
        return {}
    patient = study.patient
    who = patient_words(patient.name, patient.id or file_name(study))
    sex_and_birth = " · ".join(shown(p, 20) for p in (patient.sex, patient.birth_date) if p)
    number = f"Series {series.number}" if series.number is not None else "Series"
    place = f"frame {cell.position + 1}/{series.frame_count}"
    return {
        "top_left": _lines(who, isolated(patient.id, 64), sex_and_birth),
        "top_right": _lines(isolated(study.institution, 64), isolated(study.description, 64), shown(study.date, 20)),
        "bottom_left": _lines(*_flags(frame), isolated(series.description, 64), f"{number} · {place}"),
        "bottom_right": _lines(
            f"{frame.columns} x {frame.rows}",
            f"zoom {zoom:.2f}x" if zoom else "",
            voi_words(voi, frame.unit) if voi is not None and not frame.is_colour else "",
        ),
    }


def voi_words(voi: Voi, unit: str = "") -> str:
    """'W 350 L 40 HU', with the window's name where the file gives one."""
    if isinstance(voi, LookupTable):
        return shown(voi.explanation, 40) or "VOI table"
    digits = 0 if abs(voi.width) >= 10 else 2
    words = f"W {voi.width:.{digits}f} L {voi.centre:.{digits}f}"
    name = f"{shown(voi.explanation, 40)} · " if voi.explanation else ""
    return f"{name}{words} {shown(unit, 12)}".rstrip()


def _flags(frame: Frame) -> tuple[str, ...]:
    lossy = ("Lossy compression",) if frame.context.is_lossy else ()
    told = (shown(flag, 90) for flag in frame.flags if "lossy" not in flag.casefold() or not lossy)
    return (*told, *lossy)


def _lines(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
