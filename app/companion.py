"""What stands beside pictures in a study: presentation states, segmentations, maps, reports, documents. Values only."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.study import Patient, Source
from inference.frame import FrameKey


class CompanionKind(StrEnum):
    """What an object beside the pictures is."""

    PRESENTATION = "presentation state"
    SEGMENTATION = "segmentation"
    MAP = "parametric map"
    REPORT = "structured report"
    DOCUMENT = "document"

    @property
    def is_layer(self) -> bool:
        """Whether it is shown over frames, rather than read by itself."""
        return self in (CompanionKind.PRESENTATION, CompanionKind.SEGMENTATION, CompanionKind.MAP)


@dataclass(frozen=True, slots=True)
class Companion:
    """One object that is about pictures, as far as its header says; its content is read when it is asked for.

    `label` is what its maker called it, `author` a person, `maker` and `device` a company and its model; `date` and
    `time` are ISO 8601 or empty.
    """

    uid: str
    kind: CompanionKind
    source: Source
    study_uid: str
    series_uid: str = ""
    sop_class_uid: str = ""
    patient: Patient = field(default_factory=Patient)
    label: str = ""
    description: str = ""
    author: str = ""
    maker: str = ""
    device: str = ""
    software_versions: str = ""
    date: str = ""
    time: str = ""
    frame_of_reference_uid: str = ""

    @property
    def title(self) -> str:
        """What to call it: never empty."""
        return self.label or self.description or self.kind.value.capitalize()


@dataclass(frozen=True, slots=True)
class FrameReference:
    """Some frames of one SOP Instance, 1-based; without numbers all of them."""

    instance_uid: str
    numbers: tuple[int, ...] = ()

    def covers(self, key: FrameKey) -> bool:
        """Whether it names this frame."""
        is_same = key.instance_uid.split("#")[0] == self.instance_uid
        return is_same and (not self.numbers or key.number in self.numbers)


def names(references: tuple[FrameReference, ...], key: FrameKey) -> bool:
    """Whether one of the references names this frame."""
    return any(one.covers(key) for one in references)


@dataclass(frozen=True, slots=True)
class AlgorithmIdentification:
    """By what something was made (PS3.3 10.16), as far as it says."""

    name: str
    version: str = ""
    family: str = ""
    parameters: str = ""
    source: str = ""
