"""Writes the replay package of a study (`app.replay_package`), from which `overread replay` reproduces every number."""

import hashlib
import importlib.metadata
import json
import platform
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.export import ExportError, NothingToWriteError, written_aside
from app.reading.opener import Opener
from app.replay_package import (
    DOCUMENT,
    IMAGES,
    PackedFile,
    PackedFrame,
    PackedModel,
    ReplayPackage,
    document_of,
)
from app.report import Report
from app.review_steps import steps_to
from app.study import Instance
from inference.errors import OverreadError
from inference.request import Answer

_LIBRARIES = ("numpy", "opencv-python-headless", "onnxruntime", "torch", "pydicom", "highdicom", "pylibjpeg-libjpeg")
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Package:
    """Writes one ZIP; `has_images` puts the source files in as well, which name the patient."""

    has_images: bool = False
    name: str = "package"
    title: str = "Replay package (every number, to be run again)"
    suffix: str = ".zip"

    def write(self, report: Report, path: Path) -> None:
        """Write the whole package or nothing; raises ExportError where no model has answered and nothing is marked."""
        if not report.answers and not report.review.is_begun:
            raise NothingToWriteError("Nothing has been found or measured.", advice="Run a model or measure something.")
        instances = list(_instances(report))
        with written_aside(path) as aside, closing(Opener()) as opener:
            try:
                with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
                    files = tuple(self._packed(one, number, opener, archive) for number, one in enumerate(instances, 1))
                    text = json.dumps(document_of(_package(report, files)), ensure_ascii=False, indent=1)
                    archive.writestr(DOCUMENT, text)
            except OverreadError as error:
                raise ExportError(
                    "A file of the study cannot be read any more.", advice="Open the study again."
                ) from error

    def _packed(self, one: Instance, number: int, opener: Opener, archive: zipfile.ZipFile) -> PackedFile:
        """One source file's digest; the file itself where it is wanted."""
        suffix = ".dcm" if one.kind == "dicom" else Path(one.source.member or one.source.path.name).suffix.lower()
        member = f"{IMAGES}/{number:05d}{suffix}" if self.has_images else ""
        found, size = hashlib.sha256(), 0
        stream = opener.stream(one.source)
        stream.seek(0)
        target = archive.open(member, "w", force_zip64=True) if member else None
        try:
            while piece := stream.read(_CHUNK):
                found.update(piece)
                size += len(piece)
                if target is not None:
                    target.write(piece)
        finally:
            if target is not None:
                target.close()
        return PackedFile(one.uid, found.hexdigest(), size, member)


def _package(report: Report, files: tuple[PackedFile, ...]) -> ReplayPackage:
    return ReplayPackage(
        application_version=report.application_version,
        made_at=report.made_at.isoformat(),
        study_uid=report.study.uid,
        versions=dict(_versions()),
        settings=dict(report.settings),
        frames=_frames(report),
        files=files,
        models=tuple(_model(report, one) for one in report.answers),
        answers=report.answers,
        events=report.changes or steps_to(report.review),
        steps=steps_to(report.review),
    )


def _instances(report: Report) -> Iterator[Instance]:
    """The files whose frames took part, in the order of the study."""
    wanted = {one.frame.instance_uid for answer in report.answers for one in answer.frames}
    wanted |= {one.frame.instance_uid for one in report.review.measurements}
    wanted |= {one.frame.key.instance_uid for one in report.key_frames}
    for series in report.study.series:
        yield from (one for one in series.instances if one.uid in wanted)


def _frames(report: Report) -> tuple[PackedFrame, ...]:
    """Every frame whose pixels a number was made of."""
    told = {one.frame.key: one.frame.digest for one in report.key_frames}
    told |= {one.frame: one.digest for answer in report.answers for one in answer.frames}
    return tuple(PackedFrame(key, digest) for key, digest in told.items() if digest)


def _model(report: Report, answer: Answer) -> PackedModel:
    model = answer.model
    words = next((one.calibration for one in report.models if one.reference == model), "uncalibrated")
    told = {one.label: one.threshold for frame in answer.frames for one in frame.probabilities}
    found = {one.label: one.threshold for frame in answer.frames for one in frame.findings}
    return PackedModel(
        model.id, model.display_name, model.version, model.sha256, answer.device, words, {**found, **told}
    )


def _versions(libraries: Iterable[str] = _LIBRARIES) -> Iterator[tuple[str, str]]:
    """What the numbers were made with, as far as it is installed."""
    yield "python", platform.python_version()
    yield "machine", f"{platform.system()} {platform.machine()}"
    for name in libraries:
        try:
            yield name, importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue


EXPORTER = Package()
