"""Structured reports out of DICOM files, of any template (PS3.3 C.17.3), as trees."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pydicom.dataset import Dataset

from app.reading import UnreadableError, UnsafeError
from app.reading.coded import code, items, numbers, reference, references, text
from app.reading.dicom_file import DicomFile
from app.reading.own_record import record_of
from app.reading.text import iso_date, iso_time, readable, readable_name
from app.structured_report import ReportItem, StructuredReport
from inference.finding import Code

ITEM_LIMIT = 50_000
DEEPEST = 64
_LONGEST_TEXT = 100_000


def read_report(file: DicomFile) -> StructuredReport:
    """The whole of a report; raises UnreadableError where it has no content, UnsafeError beyond all measure."""
    dataset = file.reader.dataset(list(file.elements.values()))
    if not text(dataset, "ValueType") and not items(dataset, "ContentSequence"):
        raise UnreadableError("It is a structured report without content.")
    template = items(dataset, "ContentTemplateSequence")
    is_selection = text(dataset, "Modality") == "KO"  # which says no more than it shows
    record, fault = ("", "") if is_selection else record_of(dataset)
    return StructuredReport(
        root=_Tree().item(dataset, 0),
        template=" ".join(text(one, "TemplateIdentifier") for one in template[:1]),
        completion=text(dataset, "CompletionFlag"),
        verification=text(dataset, "VerificationFlag"),
        observers=tuple(
            (readable_name(one.get("VerifyingObserverName")), date_words(text(one, "VerificationDateTime")))
            for one in items(dataset, "VerifyingObserverSequence")
        ),
        evidence=_instances(dataset, "CurrentRequestedProcedureEvidenceSequence"),
        replaces=_instances(dataset, "PredecessorDocumentsSequence"),
        uid=text(dataset, "SOPInstanceUID"),
        record=record,
        fault=fault,
        checksums=tuple(text(one, "DeviceSerialNumber") for one in items(dataset, "ContributingEquipmentSequence")),
    )


class _Tree:
    """Counts what it makes, so that no report grows beyond measure."""

    def __init__(self) -> None:
        self._count = 0

    def item(self, dataset: Dataset, depth: int) -> ReportItem:
        """One content item with all below it."""
        self._count += 1
        if self._count > ITEM_LIMIT or depth > DEEPEST:
            raise UnsafeError("It has more content, or nests it deeper, than any real report.")
        kind = text(dataset, "ValueType") or ("CONTAINER" if depth == 0 else "")
        graphic, places = _places(dataset, kind)
        return ReportItem(
            kind=kind,
            relation=text(dataset, "RelationshipType"),
            name=code(dataset, "ConceptNameCodeSequence"),
            words=_words(dataset, kind),
            code=code(dataset, "ConceptCodeSequence") if kind == "CODE" else None,
            number=_number(dataset) if kind == "NUM" else None,
            unit=_unit(dataset) if kind == "NUM" else None,
            references=references(dataset, "ReferencedSOPSequence") if kind != "SCOORD3D" else (),
            graphic=graphic,
            places=places,
            details=_details(dataset, kind),
            children=tuple(self.item(one, depth + 1) for one in items(dataset, "ContentSequence")),
        )


def _words(dataset: Dataset, kind: str) -> str:
    found = _WORDS.get(kind)
    return found(dataset) if found else ""


def _text_words(dataset: Dataset) -> str:
    raw = str(dataset.get("TextValue") or "")[:_LONGEST_TEXT]
    return "\n".join(readable(line) for line in raw.splitlines()).strip()


def _code_words(dataset: Dataset) -> str:
    found = code(dataset, "ConceptCodeSequence")
    return found.meaning if found else ""


def _reference_words(dataset: Dataset) -> str:
    named = (reference(one) for one in items(dataset, "ReferencedSOPSequence"))
    return "; ".join(
        f"{one.instance_uid}, frame {', '.join(map(str, one.numbers))}" if one.numbers else one.instance_uid
        for one in named
    )


def _number_words(dataset: Dataset) -> str:
    for one in items(dataset, "MeasuredValueSequence")[:1]:
        unit = _unit(dataset)
        value = text(one, "NumericValue")
        return f"{value} {_unit_words(unit)}".strip() if value else ""
    qualifier = code(dataset, "NumericValueQualifierCodeSequence")
    return qualifier.meaning if qualifier else ""


def _number(dataset: Dataset) -> float | None:
    for one in items(dataset, "MeasuredValueSequence")[:1]:
        found = numbers(one, "NumericValue")
        return found[0] if found else None
    return None


def _unit(dataset: Dataset) -> Code | None:
    for one in items(dataset, "MeasuredValueSequence")[:1]:
        return code(one, "MeasurementUnitsCodeSequence")
    return None


def _unit_words(unit: Code | None) -> str:
    if unit is None or unit.value in ("1", "{no units}"):  # UCUM for a plain number
        return ""
    return unit.value if unit.scheme == "UCUM" and not unit.value.startswith("{") else unit.meaning


def _places(dataset: Dataset, kind: str) -> tuple[str, tuple[tuple[float, ...], ...]]:
    if kind not in ("SCOORD", "SCOORD3D"):
        return "", ()
    step = 2 if kind == "SCOORD" else 3
    flat = numbers(dataset, "GraphicData")
    places = tuple(flat[n : n + step] for n in range(0, len(flat) - step + 1, step))
    return text(dataset, "GraphicType"), places


def _details(dataset: Dataset, kind: str) -> tuple[tuple[str, str], ...]:
    found = [
        ("Observed", date_words(text(dataset, "ObservationDateTime"))),
        ("Observation UID", text(dataset, "ObservationUID")),
        ("Continuity", text(dataset, "ContinuityOfContent") if kind == "CONTAINER" else ""),
        ("Frame of reference", text(dataset, "ReferencedFrameOfReferenceUID") if kind == "SCOORD3D" else ""),
        ("Refers to item", ".".join(f"{one:.0f}" for one in numbers(dataset, "ReferencedContentItemIdentifier"))),
    ]
    qualifier = code(dataset, "NumericValueQualifierCodeSequence")
    if qualifier is not None:
        found.append(("Qualifier", qualifier.meaning))
    return tuple((name, words) for name, words in found if words)


def date_words(value: str) -> str:
    """A date, a time or both, as ISO 8601 where it is one, else as it stands."""
    day, clock = iso_date(value[:8]), iso_time(value[8:].split("+", maxsplit=1)[0].split("&", maxsplit=1)[0])
    if day:
        return f"{day} {clock}".strip()
    return iso_time(value) or value


def _instances(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    found: list[str] = []
    for study in items(dataset, keyword):
        for series in items(study, "ReferencedSeriesSequence"):
            found += [one.instance_uid for one in references(series, "ReferencedSOPSequence")]
    return tuple(found)


_WORDS: Mapping[str, Callable[[Dataset], str]] = MappingProxyType(
    {
        "TEXT": _text_words,
        "PNAME": lambda one: readable_name(one.get("PersonName")),
        "CODE": _code_words,
        "NUM": _number_words,
        "DATE": lambda one: date_words(text(one, "Date")),
        "TIME": lambda one: date_words(text(one, "Time")),
        "DATETIME": lambda one: date_words(text(one, "DateTime")),
        "UIDREF": lambda one: text(one, "UID"),
        "IMAGE": _reference_words,
        "COMPOSITE": _reference_words,
        "WAVEFORM": _reference_words,
        "TCOORD": lambda one: text(one, "TemporalRangeType"),
    }
)
