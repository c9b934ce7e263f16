"""Coded concepts for what Overread says: units, quantities, sites, and private codes where no other is known."""

import re
from typing import TYPE_CHECKING

from inference.finding import Code, Finding

if TYPE_CHECKING:
    from highdicom.sr import CodedConcept

PRIVATE_SCHEME = "99OVERREAD"
_MEANING_LIMIT = 64  # Code Meaning is an LO (PS3.5 6.2)
_VALUE_LIMIT = 16  # Code Value is an SH

# CID 4018 (PS3.16), by the number of the Federation Dentaire Internationale: quadrant, then tooth from the midline.
_TEETH = {
    11: ("422653006", "Maxillary right central incisor tooth"),
    12: ("424877001", "Maxillary right lateral incisor tooth"),
    13: ("860767006", "Maxillary right canine tooth"),
    14: ("57826002", "Maxillary right first premolar tooth"),
    15: ("36492000", "Maxillary right second premolar tooth"),
    16: ("865995000", "Maxillary right first molar tooth"),
    17: ("863902006", "Maxillary right second molar tooth"),
    18: ("68085002", "Maxillary right third molar tooth"),
    21: ("424399000", "Maxillary left central incisor tooth"),
    22: ("423185002", "Maxillary left lateral incisor tooth"),
    23: ("860780009", "Maxillary left canine tooth"),
    24: ("61897005", "Maxillary left first premolar tooth"),
    25: ("23226009", "Maxillary left second premolar tooth"),
    26: ("865988009", "Maxillary left first molar tooth"),
    27: ("863901004", "Maxillary left second molar tooth"),
    28: ("87704003", "Maxillary left third molar tooth"),
    31: ("425106001", "Mandibular left central incisor tooth"),
    32: ("423331005", "Mandibular left lateral incisor tooth"),
    33: ("860782001", "Mandibular left canine tooth"),
    34: ("2400006", "Mandibular left first premolar tooth"),
    35: ("24573005", "Mandibular left second premolar tooth"),
    36: ("866006002", "Mandibular left first molar tooth"),
    37: ("863898000", "Mandibular left second molar tooth"),
    38: ("74344005", "Mandibular left third molar tooth"),
    41: ("424575004", "Mandibular right central incisor tooth"),
    42: ("423937004", "Mandibular right lateral incisor tooth"),
    43: ("860785004", "Mandibular right canine tooth"),
    44: ("80140008", "Mandibular right first premolar tooth"),
    45: ("8873007", "Mandibular right second premolar tooth"),
    46: ("866005003", "Mandibular right first molar tooth"),
    47: ("863899008", "Mandibular right second molar tooth"),
    48: ("38994002", "Mandibular right third molar tooth"),
}
_DISCS = {
    "L1/L2": ("80064006", "Intervertebral disc structure of first lumbar vertebra"),
    "L2/L3": ("67459009", "Intervertebral disc structure of second lumbar vertebra"),
    "L3/L4": ("62551000", "Intervertebral disc structure of third lumbar vertebra"),
    "L4/L5": ("84020006", "Intervertebral disc structure of fourth lumbar vertebra"),
    "L5/S1": ("715056000", "L5/S1 disc"),
}


def site_code(site: str) -> Code | None:
    """The anatomic site that a finding's words name ('FDI 46', 'L4/L5'); None where no code is known for them."""
    if found := re.fullmatch(r"FDI (\d\d)", site):
        value = _TEETH.get(int(found.group(1)))
        return Code(value[0], "SCT", value[1]) if value else None
    disc = _DISCS.get(site)
    return Code(disc[0], "SCT", disc[1]) if disc else None


def finding_code(finding: Finding) -> Code:
    """What the finding is: its own code, else a private one made of its label."""
    return finding.code if finding.code is not None and finding.code.value else private_code(finding.label)


def private_code(meaning: str) -> Code:
    """A code of Overread's own for words that no scheme is known to code; the same words give the same code."""
    plain = re.sub(r"[^A-Z0-9]+", "_", meaning.upper()).strip("_") or "UNNAMED"
    return Code(_shortened(plain), PRIVATE_SCHEME, meaning)


def _shortened(value: str) -> str:
    """At most 16 characters; where letters are lost four of a digest keep two long labels apart."""
    if len(value) <= _VALUE_LIMIT:
        return value
    import hashlib

    return f"{value[: _VALUE_LIMIT - 5]}_{hashlib.sha256(value.encode()).hexdigest()[:4].upper()}"


def unit_code(unit: str) -> Code:
    """The UCUM code of a unit as Overread writes it; pixels and bare numbers are counted in UCUM's own way."""
    known = {
        "mm": Code("mm", "UCUM", "mm"),
        "mm²": Code("mm2", "UCUM", "square millimeter"),
        "px": Code("{pixels}", "UCUM", "pixels"),
        "px²": Code("{pixels}", "UCUM", "pixels"),
        "°": Code("deg", "UCUM", "degree"),
        "%": Code("%", "UCUM", "percent"),
        "HU": Code("[hnsf'U]", "UCUM", "Hounsfield unit"),
    }
    return known.get(unit, Code("1", "UCUM", "no units"))


def concept(code: Code) -> "CodedConcept":
    """The code as highdicom takes it, its meaning no longer than the standard allows."""
    from highdicom.sr import CodedConcept

    meaning = "".join(one if one.isprintable() and one != "\\" else " " for one in code.meaning).strip()
    return CodedConcept(code.value, code.scheme, (meaning or code.value)[:_MEANING_LIMIT])
