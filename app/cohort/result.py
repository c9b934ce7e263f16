"""The result of one entry: what the tables will say of it, as a JSON document in a file of its own.

Nothing in it but `seconds` and `timings` depends on the clock or on the machine.
"""

import logging
from collections.abc import Mapping
from datetime import date
from time import perf_counter
from typing import Any

from app.cohort.answer_rows import answer_rows, likeliest_answers
from app.cohort.entry import Entry
from app.cohort.instructions import NO_MAPS
from app.cohort.map_reading import MapReader
from app.cohort.read_ahead import Opened, Refused
from app.cohort.table import FINDINGS, LEVELS
from app.export.csv_table import Cell
from app.export.csv_table import rows as finding_rows
from app.level_table import level_rows
from app.notices import notice_of
from app.report import Report
from app.study import Source, Study
from app.study_table import identity_cells, result_cells
from app.unattended import Stage, Unattended
from inference.errors import OverreadError
from inference.model_card import ModelCard

SCHEMA = 1
NO_PICTURE = "holds no picture"

_LOG = logging.getLogger(__name__)

Document = dict[str, Any]


def read_opened(
    opened: Opened, reader: Unattended, cards: Mapping[str, ModelCard], stage: Stage, maps: str = NO_MAPS
) -> Document:
    """Answer every study of an entry; what fails is in the document, never raised."""
    begun = perf_counter()
    studies = [_study(study, reader, cards, stage, maps) for study in opened.studies]
    failures = [_failure(one.source, one.reason, one.advice) for one in opened.refused if not one.is_document]
    documents = [_document(one) for one in opened.refused if one.is_document]
    if not studies and not failures and not documents:
        failures.append(_failure(opened.entry.sources[0], "It holds no picture that can be opened.", ""))
    return _result(studies, failures, documents) | {"seconds": perf_counter() - begun}


def failed_result(entry: Entry, reason: str, advice: str) -> Document:
    """The result of an entry that ended its worker: nothing but the failure."""
    source = entry.sources[0]
    return _result([], [_failure(source, reason, advice)], [])


def problem_result(entry: Entry) -> Document:
    """The result of an entry that could not be read from the beginning."""
    if entry.is_document:
        return _result([], [], [_document(Refused(entry.sources[0], entry.problem, is_document=True))])
    return _result([], [_failure(entry.sources[0], entry.problem, entry.advice)], [])


def _result(studies: list[Document], failures: list[Document], documents: list[Document]) -> Document:
    return {
        "schema": SCHEMA,
        "studies": studies,
        "failures": failures,
        "documents": documents,
    }


def _study(study: Study, reader: Unattended, cards: Mapping[str, ModelCard], stage: Stage, maps: str) -> Document:
    source = study.series[0].instances[0].source
    cells: dict[str, Cell] = {
        **identity_cells(study),
        "path": f"{source.path}!{source.member}" if source.member else str(source.path),
        "outcome": "failed",
        "sex": study.patient.sex,
        "age_years": _age_years(study.patient.birth_date, study.date),
        "institution": study.institution,
        "scanner": study.scanner,
    }
    try:
        report, sentences = reader.report(study, stage)
        seen = MapReader(reader, maps, stage)
        for card, said, _ in likeliest_answers(report, cards):
            seen.read(study, card, said.frame.frame, said.told)
    except Exception as error:  # noqa: BLE001 - one study's failure must not end the others
        if not isinstance(error, OverreadError):
            _LOG.error("a study could not be analysed", exc_info=error)
        notice = notice_of(error)
        cells["reason"] = f"{notice.text} {notice.advice}".strip()
        failures = [_failure(source, notice.text, notice.advice)]
        return {"study": cells, "answers": [], "levels": [], "findings": [], "digests": [], "failures": failures}
    return {
        "study": cells | _told(report, sentences, seen.cautions),
        "answers": list(answer_rows(report, cards, seen.readings)),
        "levels": [_only(LEVELS, {**cells, **one}) for one in level_rows(report)],
        "findings": [_only(FINDINGS, one) for one in finding_rows(report)],
        "digests": [one.digest for answer in report.answers for one in answer.frames],
        "failures": [_failure(source, sentence, "") for sentence in sentences],
        "timings": {**_timings(report), **seen.seconds},
    }


def _told(report: Report, sentences: tuple[str, ...], of_maps: tuple[str, ...]) -> dict[str, Cell]:
    told = {name: cell for name, cell in result_cells(report).items() if name != "seconds"}
    if sentences or of_maps:
        told["cautions"] = " | ".join((*report.cautions, *of_maps, *sentences))
    return told


def _timings(report: Report) -> dict[str, float]:
    """Seconds of each stage, over all models."""
    seconds: dict[str, float] = {}
    for name, value in (one for answer in report.answers for one in answer.timings_s):
        seconds[name] = seconds.get(name, 0.0) + value
    return seconds


def _only(columns: Mapping[str, object], cells: Mapping[str, Cell]) -> dict[str, Cell]:
    return {name: cell for name, cell in cells.items() if name in columns and cell is not None}


def _failure(source: Source, reason: str, advice: str) -> Document:
    return {"input": str(source.path), "member": source.member, "reason": reason, "advice": advice}


def _document(refused: Refused) -> Document:
    return {
        "input": str(refused.source.path),
        "member": refused.source.member,
        "reason": NO_PICTURE,
        "kind": refused.reason,
    }


def _age_years(born: str, on: str) -> int | None:
    """Whole years at the study, from two ISO dates; None where one is not known or the other way round."""
    try:
        birth, day = date.fromisoformat(born), date.fromisoformat(on)
    except ValueError:
        return None
    years = day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))
    return years if years >= 0 else None
