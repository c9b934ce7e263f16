"""From reviewed studies to a training set: which frames, which findings, whose split, and where it all came from.

A frame is taken where every finding on it that asks for a verdict has one: what nobody looked at teaches nothing.
Rejected findings are left out, so that a frame of which all were rejected is an example without any.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from app import __version__
from app.export import ExportError, NothingToWriteError, aside_name, failure_of, sweep
from app.export.training import SPLITS, Region, Sample, Split, TrainingFormat, TrainingSet
from app.finding_group import asks_for_verdict
from app.report import Report
from app.review import Verdict
from app.study import Study
from inference.finding import Finding
from inference.frame import Frame, FrameKey
from inference.voi_lut import grey8

FrameOf = Callable[[Study, FrameKey], Frame]
_TOLD = (Verdict.ACCEPTED, Verdict.SUPPLEMENTED)


@dataclass(frozen=True, slots=True)
class TrainingChoice:
    """What a training set is made of.

    `shares` are the parts of the patients in train, val and test. `has_unreviewed` takes the model's word where the
    reader has not spoken; `has_anatomy` also takes normal anatomy (teeth, levels) that the reader left as it is.
    `is_display` writes 8-bit pictures in the frame's own window, else 16-bit ones of the stored values. `labels` are
    numbered first and in this order, whether or not they were given; what else was given follows by the alphabet.
    """

    shares: tuple[float, float, float] = (0.8, 0.1, 0.1)
    seed: int = 0
    has_unreviewed: bool = False
    has_anatomy: bool = False
    is_display: bool = True
    labels: tuple[str, ...] = ()


def write_training_set(
    reports: Sequence[Report],
    frame_of: FrameOf,
    formats: Sequence[TrainingFormat],
    folder: Path,
    choice: TrainingChoice = TrainingChoice(),
) -> TrainingSet:
    """Write the reviewed frames of these studies in each format, each in a folder of its name.

    The folder must be empty or new; raises ExportError otherwise, and NothingToWriteError where no frame was reviewed.
    It is written aside and stands there once it is whole: after a failure, or a kill, it is as it was.
    """
    if folder.exists() and any(folder.iterdir()):
        raise ExportError("The folder for the training set is not empty.", advice="Choose a new one.")
    aside = folder.with_name(aside_name())
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        sweep(folder.parent)
        aside.mkdir()
        made = _gathered(reports, frame_of, aside / "pictures", choice)
        for one in formats:
            one.write(made, aside / one.name)
        text = json.dumps(provenance(reports, made, choice), ensure_ascii=False, indent=1)
        (aside / "provenance.json").write_text(text, encoding="utf-8")
        if folder.exists():
            folder.rmdir()
        aside.rename(folder)
    except OSError as error:
        raise failure_of(error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return replace(made, pictures=folder / "pictures")


def _gathered(reports: Sequence[Report], frame_of: FrameOf, pictures: Path, choice: TrainingChoice) -> TrainingSet:
    pictures.mkdir()
    patients = {who: f"P{at:04d}" for at, who in enumerate(dict.fromkeys(_patient(one) for one in reports), start=1)}
    splits = split_patients(patients, choice)
    samples: list[Sample] = []
    for number, report in enumerate(reports, start=1):
        who = _patient(report)
        for key in reviewed_frames(report, choice):
            frame = frame_of(report.study, key)
            name = f"{len(samples) + 1:06d}"
            _write_picture(frame, pictures / f"{name}.png", is_display=choice.is_display)
            samples.append(_sample(report, key, frame, name, patients[who], f"S{number:04d}", splits[who], choice))
    if not samples:
        raise NothingToWriteError(
            "No frame of these studies has been reviewed.", advice="Give every finding a verdict, or sign, then export."
        )
    used = dict.fromkeys(label for one in samples for label in (*one.labels, *(region.label for region in one.regions)))
    others = sorted(one for one in used if one not in choice.labels)
    return TrainingSet(tuple(samples), (*choice.labels, *others), pictures)


def _patient(report: Report) -> str:
    """Who a study is of, as far as its files say; without a name or an ID each study is somebody else's."""
    patient = report.study.patient
    if patient.id:
        return f"id {patient.issuer} {patient.id}"
    return f"name {patient.name} {patient.birth_date}" if patient.name else f"study {report.study.uid}"


def split_patients(patients: Iterable[str], choice: TrainingChoice) -> dict[str, Split]:
    """Each patient's split: in the order of a keyed digest, so that the same patients and seed give the same splits.

    A split with a share above 0 has at least one patient where there are enough of them.
    """
    order = sorted(patients, key=lambda one: hashlib.sha256(f"{choice.seed}\0{one}".encode()).hexdigest())
    total = sum(choice.shares) or 1.0
    counts = [round(len(order) * share / total) for share in choice.shares]
    for at, share in enumerate(choice.shares):
        if share > 0 and counts[at] == 0 and len(order) >= sum(one > 0 for one in choice.shares):
            counts[at] = 1
    counts[counts.index(max(counts))] += len(order) - sum(counts)
    names = [split for split, count in zip(SPLITS, counts, strict=True) for _ in range(count)]
    return dict(zip(order, names, strict=True))


def reviewed_frames(report: Report, choice: TrainingChoice) -> tuple[FrameKey, ...]:
    """The frames that may teach something, in the order of the answers and then of what the reader added."""
    said = {one.frame: one.findings for answer in report.answers for one in answer.frames}
    corrected = (one.corrected for one in report.review.decisions.values() if one.corrected is not None)
    keys = dict.fromkeys((*said, *(one.frame for one in corrected)))
    if choice.has_unreviewed or report.review.is_signed:
        return tuple(keys)
    return tuple(key for key in keys if _is_judged(report, said.get(key, ()), key))


def _is_judged(report: Report, findings: Iterable[Finding], key: FrameKey) -> bool:
    waiting = [one for one in findings if asks_for_verdict(one)]
    decided = report.review.decisions
    has_word = any(one.id in decided for one in findings) or any(
        one.corrected is not None and one.corrected.frame == key for one in decided.values()
    )
    return has_word and all(one.id in decided for one in waiting)


def _findings_on(
    report: Report, key: FrameKey, choice: TrainingChoice
) -> Iterable[tuple[Finding, Verdict, float | None]]:
    """What stands on a frame after the review: the finding, its verdict, and what the model had given it."""
    given = {one.id: one for answer in report.answers for frame in answer.frames for one in frame.findings}
    decided = report.review.decisions
    for finding_id, finding in given.items():
        decision = decided.get(finding_id)
        verdict = decision.verdict if decision else Verdict.UNREVIEWED
        shown = decision.corrected if decision and decision.corrected else finding
        is_anatomy = not asks_for_verdict(finding)
        is_told = verdict in _TOLD or (
            verdict is Verdict.UNREVIEWED and (choice.has_anatomy if is_anatomy else choice.has_unreviewed)
        )
        if shown.frame == key and is_told:
            yield shown, verdict, float(finding.probability)
    for finding_id, decision in decided.items():
        if finding_id not in given and decision.corrected is not None and decision.corrected.frame == key:
            yield decision.corrected, decision.verdict, None


def _sample(
    report: Report,
    key: FrameKey,
    frame: Frame,
    name: str,
    patient: str,
    study: str,
    split: Split,
    choice: TrainingChoice,
) -> Sample:
    told = list(_findings_on(report, key, choice))
    return Sample(
        name,
        split,
        patient,
        study,
        frame.rows,
        frame.columns,
        labels=tuple(dict.fromkeys(one.label for one, _, _ in told if one.localization is None)),
        regions=tuple(
            Region(one.label, one.localization, one.site, verdict.value, probability)
            for one, verdict, probability in told
            if one.localization is not None
        ),
        modality=frame.context.modality,
        body_part=frame.context.body_part,
        digest=frame.digest,
        is_signed=report.review.is_signed,
        models=tuple(dict.fromkeys(f"{one.model.id}@{one.model.version}" for one in report.answers)),
        affine=affine_of(frame),
    )


def affine_of(frame: Frame) -> tuple[tuple[float, ...], ...] | None:
    """(column, row, slice) indices to millimetres in RAS axes (nibabel's convention); None without geometry.

    DICOM's axes are LPS: left and posterior change sign. The slice axis is the cross product of row and column.
    """
    geometry, spacing = frame.geometry, frame.spacing
    if geometry.position is None or geometry.orientation is None or spacing is None:
        return None
    along_row, along_column = np.array(geometry.orientation[:3]), np.array(geometry.orientation[3:])
    depth = geometry.slice_thickness_mm or 1.0
    matrix = np.eye(4)
    matrix[:3, 0] = along_row * spacing.column_mm
    matrix[:3, 1] = along_column * spacing.row_mm
    matrix[:3, 2] = np.cross(along_row, along_column) * depth
    matrix[:3, 3] = geometry.position
    ras = np.diag([-1.0, -1.0, 1.0, 1.0]) @ matrix
    return tuple(tuple(float(value) for value in row) for row in ras)


def _write_picture(frame: Frame, path: Path, *, is_display: bool) -> None:
    """8 bits as displayed, or 16 bits of the stored values, lifted where they are negative."""
    import cv2

    if frame.is_colour:
        stored = frame.stored if frame.stored.dtype == np.uint8 else (frame.stored >> 8).astype(np.uint8)
        picture = np.ascontiguousarray(stored[:, :, ::-1])
    elif is_display:
        picture = grey8(frame)
    else:
        whole = frame.stored.astype(np.int64)
        picture = np.clip(whole - min(int(whole.min()), 0), 0, 65535).astype(np.uint16)
    is_encoded, code = cv2.imencode(".png", picture)
    if not is_encoded:
        raise ExportError("A picture could not be encoded.")
    path.write_bytes(bytes(code))


def provenance(reports: Sequence[Report], made: TrainingSet, choice: TrainingChoice) -> Mapping[str, Any]:
    """Where the set came from, for the person who trains on it; nothing in it names a patient."""
    models = {
        one.reference.id: {"version": one.reference.version, "sha256": one.reference.sha256}
        for report in reports
        for one in report.models
    }
    counts = dict.fromkeys(made.labels, 0)
    for sample in made.samples:
        for label in (*sample.labels, *(one.label for one in sample.regions)):
            counts[label] += 1
    return {
        "application": {"name": "overread", "version": __version__},
        "intended_use": "research only",
        "studies": len(reports),
        "signed_studies": sum(one.review.is_signed for one in reports),
        "samples": len(made.samples),
        "patients": len({one.patient for one in made.samples}),
        "splits": {split: len(made.of(split)) for split in SPLITS},
        "shares": list(choice.shares),
        "seed": choice.seed,
        "with_unreviewed": choice.has_unreviewed,
        "with_anatomy": choice.has_anatomy,
        "pixels": "8 bit as displayed" if choice.is_display else "16 bit of the stored values",
        "labels": counts,
        "models": models,
        "pictures": {one.file_name: one.digest for one in made.samples},
    }
