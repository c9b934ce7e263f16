"""The replay package: all that is needed to reproduce the numbers of one study, and to notice where that fails.

A ZIP (or the folder that it was unpacked to) with `package.json`, whose layout is `resources/package.schema.json`: the
digest of every frame and file that took part, every model by its checksum, thresholds, settings, versions, what the
models answered, the steps of the review, and the review that they led to. On request the source files are in `images/`.
It names no patient; SOP Instance UIDs and readers' names are in it.
"""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.review_change import ReviewChange
from app.store.codec import decoded, encoded
from app.store.typed import fits
from inference.errors import OverreadError
from inference.frame import FrameKey
from inference.request import Answer

LAYOUT, DOCUMENT, IMAGES = 1, "package.json", "images"
_LONGEST = 512 * 2**20

Document = dict[str, Any]


class PackageError(OverreadError):
    """The package cannot be read."""

    default_advice = "Name a package that `overread export --formats package` wrote, or the folder it was unpacked to."


@dataclass(frozen=True, slots=True)
class PackedFrame:
    """One frame that took part; `digest` is that of its decoded pixels."""

    frame: FrameKey
    digest: str


@dataclass(frozen=True, slots=True)
class PackedFile:
    """The file of one instance; `member` is where it lies in the package, empty where it was not put in."""

    instance_uid: str
    sha256: str
    bytes: int
    member: str = ""


@dataclass(frozen=True, slots=True)
class PackedModel:
    """One model; `thresholds` maps a label to its operating point."""

    id: str
    name: str
    version: str
    sha256: str
    device: str
    calibration: str
    thresholds: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class ReplayPackage:
    """What a package says. `steps` are the fewest that lead to the review that `events` led to."""

    application_version: str
    made_at: str
    study_uid: str
    versions: Mapping[str, str]
    settings: Mapping[str, bool | int | float | str]
    frames: tuple[PackedFrame, ...]
    files: tuple[PackedFile, ...]
    models: tuple[PackedModel, ...]
    answers: tuple[Answer, ...]
    events: tuple[ReviewChange, ...]
    steps: tuple[ReviewChange, ...]


_PLAIN = {"frames": PackedFrame, "files": PackedFile, "models": PackedModel}
_CODED = ("answers", "events", "steps")


def document_of(package: ReplayPackage) -> Document:
    """The package as JSON's own kinds, as the schema describes them."""
    told: Document = {"layout": LAYOUT, "application": "overread"}
    for one in fields(package):
        value = getattr(package, one.name)
        if one.name in _PLAIN:
            told[one.name] = [_row(item) for item in value]
        else:
            told[one.name] = encoded(value) if one.name in _CODED else dict(value) if _is_map(value) else value
    return told


def _row(item: object) -> Document:
    row: Document = {}
    for one in fields(item):  # type: ignore[arg-type]
        value = getattr(item, one.name)
        row[one.name] = encoded(value) if isinstance(value, FrameKey) else dict(value) if _is_map(value) else value
    return row


def _is_map(value: object) -> bool:
    return isinstance(value, Mapping)


def package_of(told: object) -> ReplayPackage:
    """The package that a document was made from; raises PackageError for one that is not what it should be."""
    if not isinstance(told, dict) or told.get("application") != "overread" or told.get("layout") != LAYOUT:
        raise PackageError("It is no replay package, or one of a newer version of Overread.")
    try:
        values: Document = {one.name: told[one.name] for one in fields(ReplayPackage)}
        for name, kind in _PLAIN.items():
            values[name] = tuple(kind(**{key: _value(item) for key, item in row.items()}) for row in values[name])
        for name in _CODED:
            values[name] = decoded(values[name])
        made = ReplayPackage(**values)
        is_right = fits(made, ReplayPackage)
    except (KeyError, TypeError, ValueError, AttributeError):
        is_right = False
    if not is_right:
        raise PackageError("The package is damaged: it does not follow its own schema.")
    return made


def _value(item: object) -> object:
    return decoded(item) if isinstance(item, dict) and "$" in item else item


def read_package(path: Path) -> ReplayPackage:
    """The package of a ZIP or a folder; raises PackageError."""
    try:
        if path.is_dir():
            text = (path / DOCUMENT).read_bytes()
        else:
            with zipfile.ZipFile(path) as archive:
                if archive.getinfo(DOCUMENT).file_size > _LONGEST:
                    raise PackageError("The package is larger than any real one.")
                text = archive.read(DOCUMENT)
        told = json.loads(text)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, RecursionError) as error:
        raise PackageError("The package cannot be read.") from error
    return package_of(told)
