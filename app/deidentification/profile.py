"""What is done to a data set: every attribute of the table, at every depth, and what the table cannot know of.

Beyond the table, to be on the safe side: attributes that the dictionary does not know are removed, and so are names of
persons and long texts that the table does not name; every UID that is not the standard's own is replaced; references to
other objects keep their UIDs and codes, no words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from app.deidentification.secret import CohortKey
from app.deidentification.table import AttributeAction, action_on, may_be_removed
from app.deidentification.words import cleaned

if TYPE_CHECKING:
    from pydicom import DataElement, Dataset

_STANDARD_ROOT = "1.2.840.10008."
_PATIENT_NAME, _PATIENT_ID = 0x00100010, 0x00100020
_PATIENT_GROUP = 0x0010
# Dates of a person are no dates of a course (the option's columns are empty for them).
_SHIFTED = ("DA", "DT")
_FREE_TEXT = ("LT", "PN", "ST", "UC", "UT")
_WORDS = (*_FREE_TEXT, "LO", "SH")
_DUMMIES: dict[str, Any] = {
    "AE": "REMOVED", "AS": "000Y", "CS": "REMOVED", "DA": "19000101", "DS": "0", "DT": "19000101000000", "FD": 0.0,
    "FL": 0.0, "IS": "0", "LO": "REMOVED", "LT": "REMOVED", "PN": "REMOVED", "SH": "REMOVED", "SL": 0, "SS": 0,
    "ST": "REMOVED", "SV": 0, "TM": "000000", "UC": "REMOVED", "UL": 0, "UR": "http://removed.invalid", "US": 0,
    "UT": "REMOVED", "UV": 0,
}  # fmt: skip
# Descriptors of the picture that the option keeps in cleaned words; those of persons and places are never kept.
_DESCRIPTORS = frozenset((
    "StudyDescription", "SeriesDescription", "ProtocolName", "RequestedProcedureDescription", "ContrastBolusAgent",
    "PerformedProcedureStepDescription", "AcquisitionDeviceProcessingDescription", "AcquisitionProtocolDescription",
    "DerivationDescription", "ImageComments", "FrameComments", "ScheduledProcedureStepDescription",
))  # fmt: skip
# Column "Rtn. Dev. Id." of the table: what tells one machine from another. DeviceUID is kept too.
_DEVICE = frozenset((
    "CassetteID", "DetectorID", "DeviceDescription", "DeviceLabel", "DeviceSerialNumber", "DeviceUID", "GantryID",
    "GeneratorID", "PerformedStationAETitle", "PerformedStationName", "PlateID", "ScheduledStationAETitle",
    "ScheduledStationName", "SourceManufacturer", "SourceSerialNumber", "StationName", "TreatmentMachineName",
    "UniqueDeviceIdentifier", "XRayDetectorID", "XRayDetectorLabel", "XRaySourceID",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """Options (PS3.15 E.3): dates shifted (113107), device identity kept (113109), descriptors cleaned (113105)."""

    has_shifted_dates: bool = False
    has_device: bool = False
    has_descriptors: bool = False


def patient_of(dataset: "Dataset") -> str:
    """Who a file is of, for the key: issuer and ID, else name and birth date."""
    told = [str(dataset.get(one, "") or "") for one in ("IssuerOfPatientID", "PatientID")]
    if told[1]:
        return " ".join(told).strip()
    return f"{dataset.get('PatientName', '')} {dataset.get('PatientBirthDate', '')}".strip() or "nobody"


def apply_profile(dataset: "Dataset", key: CohortKey, options: Options) -> None:
    """De-identify a data set in place; its pixels are left alone."""
    patient = patient_of(dataset)
    worker = _Worker(key, options, patient, key.shift_days(patient))
    worker.clean(dataset)
    _name(dataset, key.pseudonym(patient))
    _declare(dataset, options)


@dataclass(frozen=True, slots=True)
class _Worker:
    key: CohortKey
    options: Options
    patient: str
    days: int

    def clean(self, dataset: "Dataset") -> None:
        for element in list(_elements(dataset)):
            action = self._action(element)
            if action is None:
                if element.VR == "SQ":
                    for item in element.value:
                        self.clean(item)
            else:
                self._act(dataset, element, action)

    def _action(self, element: "DataElement") -> "AttributeAction | None":
        """What is done to an attribute; None to leave it, or to look into it."""
        tag, keyword = int(element.tag), element.keyword
        told = action_on(tag)
        if self.options.has_device and keyword in _DEVICE:
            return None
        if told is None:
            if not keyword or element.VR in _FREE_TEXT:
                return AttributeAction.REMOVE
            return AttributeAction.NEW_UID if element.VR == "UI" else None
        return told

    def _act(self, dataset: "Dataset", element: "DataElement", action: AttributeAction) -> None:
        if self._is_kept_in_part(dataset, element):
            return
        if action is AttributeAction.REMOVE:
            del dataset[element.tag]
        elif element.VR == "SQ" and action is AttributeAction.NEW_UID:
            for item in element.value:
                self.clean(item)
                for word in [one for one in item.iterall() if one.VR in _WORDS]:
                    word.value = None
        elif element.VR == "SQ" and may_be_removed(int(element.tag)):
            del dataset[element.tag]
        elif action is AttributeAction.NEW_UID:
            self._renew(element)
        elif action is AttributeAction.EMPTY or element.is_empty:
            element.value = [] if element.VR == "SQ" else None
        else:
            self._replace(dataset, element)

    def _is_kept_in_part(self, dataset: "Dataset", element: "DataElement") -> bool:
        """Whether an option of the profile keeps what is left of a value: a shifted date, cleaned words."""
        is_persons = int(element.tag) >> 16 == _PATIENT_GROUP
        if self.options.has_shifted_dates and not is_persons:
            if element.VR == "TM":
                return True
            if element.VR in _SHIFTED:
                values = [shifted(str(one), self.days) for one in _values(element)]
                element.value = values if len(values) > 1 else next(iter(values), "")
                return True
        if self.options.has_descriptors and element.keyword in _DESCRIPTORS:
            element.value = " ".join(cleaned(str(one)) for one in _values(element)).strip()
            return True
        return False

    def _renew(self, element: "DataElement") -> None:
        values = [self._uid(str(one)) for one in _values(element)]
        element.value = values if len(values) > 1 else next(iter(values), "")

    def _uid(self, original: str) -> str:
        return original if not original or original.startswith(_STANDARD_ROOT) else self.key.uid(original)

    def _replace(self, dataset: "Dataset", element: "DataElement") -> None:
        if element.VR == "UI":
            self._renew(element)
        elif element.VR == "SQ" or element.VR not in _DUMMIES:
            # The items of such a sequence are about persons and what they wrote; no dummy of them says anything.
            element.value = [] if element.VR == "SQ" else None
        else:
            element.value = _DUMMIES[element.VR]


def _elements(dataset: "Dataset") -> "Iterator[DataElement]":
    """Every element; one whose value cannot be read is removed unread."""
    for tag in list(dataset.keys()):
        try:
            yield dataset[tag]
        except Exception:  # noqa: BLE001 - pydicom raises what its converters raise
            del dataset[tag]


def _values(element: "DataElement") -> "list[Any]":
    value = element.value
    if value is None or value == "":
        return []
    return [value] if isinstance(value, str | bytes) or not hasattr(value, "__iter__") else list(value)


def shifted(value: str, days: int) -> str:
    """A DA or DT so many days earlier, as precise as it was; what is no date becomes empty."""
    digits = value[:8]
    try:
        day = datetime.strptime(digits, "%Y%m%d")
    except ValueError:
        return ""
    return f"{day - timedelta(days=days):%Y%m%d}{value[8:]}"


def _name(dataset: "Dataset", pseudonym: str) -> None:
    dataset.PatientName, dataset.PatientID = pseudonym, pseudonym


def _declare(dataset: "Dataset", options: Options) -> None:
    """Say what was done (PS3.15 E.1.1, PS3.3 C.7.1.1): the method in words and in codes of CID 7050."""
    from highdicom.sr import CodedConcept

    codes = [("113100", "Basic Application Confidentiality Profile")]
    if options.has_shifted_dates:
        codes.append(("113107", "Retain Longitudinal Temporal Information Modified Dates Option"))
    if options.has_device:
        codes.append(("113109", "Retain Device Identity Option"))
    if options.has_descriptors:
        codes.append(("113105", "Clean Descriptors Option"))
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = "Overread, PS3.15 Annex E, table of 2026c"
    dataset.DeidentificationMethodCodeSequence = [CodedConcept(value, "DCM", meaning[:64]) for value, meaning in codes]
    dataset.LongitudinalTemporalInformationModified = "MODIFIED" if options.has_shifted_dates else "REMOVED"
