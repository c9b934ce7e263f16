"""Cohorts for tests: rows of a finished run, and the folder that they lie in. Knows no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.cohort.table import AnswerRow, FailureRow, StudyRow, cells_of, columns_of, study_columns
from app.cohort.table_file import TableWriter

SHA = "ab" * 32


def study_row(number: int = 1, **fields: object) -> StudyRow:
    """An analysed chest film."""
    plain = StudyRow(
        number=number,
        study_id=f"case-{number:05d}",
        path=f"/cohort/film-{number:05d}.dcm",
        outcome="analysed",
        patient_id=f"P{number:05d}",
        sex="FM"[number % 2],
        age_years=20 + number % 60,
        study_uid=f"1.2.3.{number}",
        study_date="2031-03-05",
        modality="DX",
        institution="North",
        scanner="Maker Model",
        frames=1,
        frames_read=1,
        model_id="chest-pneumonia",
        model_version="1.0.0",
        label="PNEUMONIA",
        probability=0.81,
        threshold=0.5,
        is_calibrated=True,
        instance_uid=f"1.2.3.{number}.1.1",
        frame=1,
        normalised_entropy=0.7,
        needs_review=False,
        device="CPU (x86_64)",
        source=f"film-{number:05d}.dcm",
        position=1,
        findings=1,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def answer_row(study: StudyRow, label: str = "PNEUMONIA", **fields: object) -> AnswerRow:
    """What the model said of one label of a study."""
    plain = AnswerRow(
        number=study.number,
        study_id=study.study_id,
        study_uid=study.study_uid,
        series_uid=f"{study.study_uid}.1",
        model_id=study.model_id,
        model_version=study.model_version,
        model_sha256=SHA,
        label=label,
        site="",
        is_normal=label == "NORMAL",
        is_exclusive=True,
        is_found=True,
        probability=0.81,
        threshold=0.5,
        is_calibrated=True,
        entropy_nats=0.48,
        normalised_entropy=0.7,
        prediction_set_size=1,
        prediction_set=label,
        coverage=0.9,
        ood_score=12.5,
        is_in_distribution=True,
        needs_review=False,
        instance_uid=study.instance_uid,
        frame=1,
        position=1,
        frames=1,
        source=study.source,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def drawn_cohort(count: int, seed: int = 1) -> tuple[list[StudyRow], list[AnswerRow]]:
    """Studies with two labels each, probabilities drawn so that they agree with `reference` more often than not."""
    draw = np.random.default_rng(seed)
    studies, answers = [], []
    for number in range(1, count + 1):
        is_ill = bool(draw.random() < 0.4)
        ill = float(np.clip(draw.normal(0.7 if is_ill else 0.3, 0.2), 0.001, 0.999))
        shares = np.array((ill, 1 - ill))
        nats = float(-(shares * np.log(shares)).sum())
        doubt = {"entropy_nats": nats, "normalised_entropy": nats / float(np.log(2))}
        names = tuple(name for name, one in (("PNEUMONIA", ill), ("NORMAL", 1 - ill)) if one >= 0.2)
        study = study_row(
            number,
            probability=max(ill, 1 - ill),
            label="PNEUMONIA" if ill >= 0.5 else "NORMAL",
            normalised_entropy=doubt["normalised_entropy"],
            reference="PNEUMONIA" if is_ill else "NORMAL",
            study_date=f"20{30 + number % 3}-0{1 + number % 9}-05",
            scanner=("Maker Model", "Other Scanner")[number % 2],
            given=(("site", ("north", "south")[number % 2]),),
        )
        studies.append(study)
        for label, one in (("PNEUMONIA", ill), ("NORMAL", 1 - ill)):
            answers.append(
                answer_row(
                    study, label, probability=one, is_found=one >= 0.5, prediction_set=" | ".join(names),
                    prediction_set_size=len(names), ood_score=float(draw.gamma(4.0)), **doubt,
                )
            )  # fmt: skip
    return studies, answers


def write_cohort(
    folder: Path,
    studies: Sequence[StudyRow],
    answers: Iterable[AnswerRow] = (),
    failures: Iterable[FailureRow] = (),
) -> Path:
    """The folder as a finished run leaves it, with the tables that were given; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    given = [name for name, _ in studies[0].given] if studies else []
    for name, columns, rows in (
        ("studies", study_columns(given), studies),
        ("answers", columns_of(AnswerRow), answers),
        ("failures", columns_of(FailureRow), failures),
    ):
        with TableWriter(folder, name, columns) as table:
            for row in rows:
                table.add(cells_of(row))
    return folder
