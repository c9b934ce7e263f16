"""One file: read, de-identified, written under another name. The preamble is zeros; nothing of the old name stays."""

import io
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.deidentification.mask import TextMask, mask_pixels
from app.deidentification.profile import Options, apply_profile
from app.deidentification.secret import CohortKey
from app.export import written_aside
from app.reading import UnreadableError
from app.reading.dicom_file import open_dicom
from app.reading.opener import Opener
from app.study import Source
from inference.errors import OverreadError
from inference.frame import Frame

if TYPE_CHECKING:
    from pydicom import Dataset


class NotGivenAwayError(OverreadError):
    """What this file is cannot be de-identified by the profile: text, documents, waveforms."""

    default_advice = "Leave it out, or de-identify it by hand."


def load(source: Source) -> "Dataset":
    """The whole data set with its pixels; raises UnreadableError, UnsafeError or NotGivenAwayError.

    The file is walked by Overread's own bounded reader before pydicom is given it.
    """
    import pydicom

    with closing(Opener()) as opener:
        stream = opener.stream(source)
        found = open_dicom(stream)
        if found.pixels is None:
            raise NotGivenAwayError("It holds no picture, and the profile does not clean documents.")
        stream.seek(0)
        whole = stream.read()
    try:
        return pydicom.dcmread(io.BytesIO(whole), force=True)
    except Exception as error:
        raise UnreadableError("Its data set cannot be read as a whole.") from error


def de_identified(dataset: "Dataset", key: CohortKey, options: Options) -> "Dataset":
    """The data set without its identity; the pixels are the same bytes."""
    apply_profile(dataset, key, options)
    return dataset


def masked(dataset: "Dataset", decode: Callable[[int], Frame], masks: Sequence[TextMask]) -> None:
    """Blacken what the masks cover, and say so; raises MaskRefusedError where that cannot be done."""
    from highdicom.sr import CodedConcept

    mask_pixels(dataset, decode, masks)
    say_seen(dataset)
    dataset.DeidentificationMethodCodeSequence.append(CodedConcept("113101", "DCM", "Clean Pixel Data Option"))


def say_seen(dataset: "Dataset") -> None:
    """Say that a person has seen to it that no identity is burned into the pixels."""
    dataset.BurnedInAnnotation = "NO"


def write(dataset: "Dataset", path: Path) -> None:
    """Write the whole file or nothing, with an empty preamble and file meta information made anew."""
    from pydicom.dataset import FileMetaDataset

    syntax = dataset.file_meta.TransferSyntaxUID
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.preamble = b"\0" * 128
    with written_aside(path) as aside:
        dataset.save_as(aside, enforce_file_format=True)
