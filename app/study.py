"""Patient, Study, Series, Instance: identity, order and lookup. Values only; no pixels."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from inference.frame import FrameGeometry, FrameKey


@dataclass(frozen=True, slots=True, repr=False)
class Patient:
    """The person in the picture. Has no useful repr, so that none of it reaches a log.

    `name` is readable text in its own script, `birth_date` is ISO 8601 or empty, `sex` is DICOM's letter.
    """

    name: str = ""
    id: str = ""
    birth_date: str = ""
    sex: str = ""
    issuer: str = ""

    def __repr__(self) -> str:
        return "Patient(...)"


@dataclass(frozen=True, slots=True, repr=False)
class Source:
    """Where the bytes of an Instance lie: a file, or a member of an archive. No repr: paths can name a patient."""

    path: Path
    member: str = ""

    def __repr__(self) -> str:
        return f"Source(*{self.path.suffix})"


@dataclass(frozen=True, slots=True)
class Instance:
    """One SOP Instance, or one raster picture, without its pixels.

    `transfer_syntax` is a UID, or the raster format's name. `flags` are plain sentences that the reader must see.
    """

    uid: str
    series_uid: str
    study_uid: str
    source: Source
    kind: str = "dicom"
    sop_class_uid: str = ""
    modality: str = ""
    number: int | None = None
    frame_count: int = 1
    rows: int = 0
    columns: int = 0
    transfer_syntax: str = ""
    photometric: str = ""
    geometry: FrameGeometry = field(default_factory=FrameGeometry)
    flags: tuple[str, ...] = ()

    def frame_keys(self) -> Iterator[FrameKey]:
        """The keys of its frames, in order."""
        return (FrameKey(self.uid, number) for number in range(1, self.frame_count + 1))


@dataclass(frozen=True, slots=True)
class Series:
    """Instances made in one go, in reading order: by geometry where it is known, else by number."""

    uid: str
    modality: str
    instances: tuple[Instance, ...]
    number: int | None = None
    description: str = ""
    body_part: str = ""
    frame_count: int = field(init=False, repr=False, compare=False)
    """Frames of all instances together."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "frame_count", sum(instance.frame_count for instance in self.instances))

    def frames(self) -> tuple[tuple[Instance, int], ...]:
        """Every frame in reading order, as its instance and its 1-based number there."""
        return tuple((one, number) for one in self.instances for number in range(1, one.frame_count + 1))


@dataclass(frozen=True, slots=True)
class Study:
    """One visit of one patient.

    `date` and `time` are ISO 8601 or empty. `scanner` is its maker and model. `conflicts` names contradictions between
    its files (two patients, duplicate SOP Instance UIDs, mixed spacing): signing waits until the reader has
    acknowledged them.
    """

    uid: str
    patient: Patient
    series: tuple[Series, ...]
    date: str = ""
    time: str = ""
    description: str = ""
    accession_number: str = ""
    referring_physician: str = ""
    institution: str = ""
    scanner: str = ""
    conflicts: tuple[str, ...] = ()

    @property
    def modalities(self) -> tuple[str, ...]:
        """The distinct modalities, in the order of the series."""
        return tuple(dict.fromkeys(one.modality for one in self.series if one.modality))

    def instance(self, uid: str) -> Instance:
        """The instance with this SOP Instance UID; KeyError if the study has none."""
        for series in self.series:
            for instance in series.instances:
                if instance.uid == uid:
                    return instance
        raise KeyError(uid)

    def series_of(self, instance_uid: str) -> Series:
        """The series that holds this SOP Instance UID; KeyError if none does."""
        for series in self.series:
            if any(instance.uid == instance_uid for instance in series.instances):
                return series
        raise KeyError(instance_uid)
