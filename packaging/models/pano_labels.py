"""The labels of `pano-teeth` as its entry has them: names, codes, colours, and the rules that derive some."""

from collections.abc import Iterable

from pano_films import FDI, FRAME_LABELS, FREE_ENDS, GAPS
from pano_findings import KINDS, OTHERS, THIRD
from pano_points import Points

TOOTH_CODES = (
    *("422653006", "424877001", "860767006", "57826002", "36492000", "865995000", "863902006", "68085002"),
    *("424399000", "423185002", "860780009", "61897005", "23226009", "865988009", "863901004", "87704003"),
    *("425106001", "423331005", "860782001", "2400006", "24573005", "866006002", "863898000", "74344005"),
    *("424575004", "423937004", "860785004", "80140008", "8873007", "866005003", "863899008", "38994002"),
)
"""SNOMED CT codes of CID 4018 in the order of FDI (looked up in pydicom 3.0.2's tables)."""

_QUADRANTS = ("Maxillary right", "Maxillary left", "Mandibular left", "Mandibular right")
_PLACES = (
    *("central incisor", "lateral incisor", "canine", "first premolar"),
    *("second premolar", "first molar", "second molar", "third molar"),
)

COLOURS = {
    "Missing tooth": "#FFB454",
    "Third molar present": "#6FB7E0",
    "Third molar absent": "#8FA3B8",
    "Restoration": "#C9A0FF",
    "Orthodontic appliance": "#F58FC0",
    "Implant": "#FF7A6B",
    "More than 32 teeth": "#5FD0C5",
    "Fewer than 20 teeth": "#FF8A5B",
    "Free end": "#E6C35C",
    "Gap between teeth": "#D9A066",
}

CODES = {
    "Missing tooth": "MISSING_TOOTH",
    "Third molar present": "THIRD_MOLAR",
    "Third molar absent": "NO_THIRD_MOLAR",
    "Restoration": "RESTORATION",
    "Orthodontic appliance": "ORTHO_APPLIANCE",
    "Implant": "DENTAL_IMPLANT",
    "More than 32 teeth": "MORE_THAN_32",
    "Fewer than 20 teeth": "FEWER_THAN_20",
    **{name: f"FREE_END_Q{name[-1]}" for name in FREE_ENDS},
    **dict(zip(GAPS, ("GAP_UPPER_JAW", "GAP_LOWER_JAW"), strict=True)),
}
"""Codes of the project's own scheme, of at most 16 letters (PS3.5: SH)."""


def _label(name: str, threshold: float, colour: str, code: tuple[str, str, str], **more: object) -> dict[str, object]:
    value, scheme, meaning = code
    finding = {"value": value, "scheme": scheme, "meaning": meaning}
    return {"name": name, "threshold": round(threshold, 6), "colour": colour, **more, "finding": finding}


def _private(name: str) -> tuple[str, str, str]:
    return CODES[name], "99OVERREAD", name


def labels(points: Points, offered: Iterable[str]) -> list[dict[str, object]]:
    """Return the 32 teeth, then the whole-film labels that are offered, then the derived ones."""
    tables = []
    for at, fdi in enumerate(FDI):
        meaning = f"{_QUADRANTS[at // 8]} {_PLACES[at % 8]} tooth"
        code = (TOOTH_CODES[at], "SCT", meaning)
        tables.append(_label(f"Tooth {fdi}", points.tooth, "#7FA98A", code, normal=True, site=f"FDI {fdi}"))
    kinds = [kind for kind in KINDS if kind.name in offered]
    of_label = {label: kind for kind in kinds for label in kind.labels}
    for name in FRAME_LABELS:
        if name in of_label:
            kind = of_label[name]
            point = points.kinds[kind.name]
            tables.append(_label(name, point, COLOURS[kind.name], _private(name), scope="frame"))
    for kind in kinds:
        if kind.place == "tooth":
            point = points.kinds[kind.name]
            tables.append(_label(kind.name, point, COLOURS[kind.name], _private(kind.name), scope="derived"))
    return tables


def derived(offered: Iterable[str]) -> list[dict[str, object]]:
    """Return the rules of the kinds that follow from single teeth."""
    rules = (
        ("Missing tooth", OTHERS, "absent"),
        ("Third molar present", THIRD, "present"),
        ("Third molar absent", THIRD, "absent"),
    )
    return [
        {"label": name, "of": [f"Tooth {fdi}" for fdi in teeth], "when": when}
        for name, teeth, when in rules
        if name in offered
    ]
