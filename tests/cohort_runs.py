"""Cohorts to run in tests: drawn films on disk, instructions for the tiny classifier, and workers that misbehave."""

import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from app.cohort.instructions import Instructions, instructions_for
from app.cohort.run import CohortRun, RunOutcome, run_cohort
from app.cohort.run_control import RunControl
from app.cohort.run_progress import RunProgress
from app.cohort.workplace import LocalWorkplace
from inference.catalog import load_catalog
from tests.dicom_builders import instance, written
from tests.onnx_builders import tiny_classifier

ANY = {"modality": [], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "warn"}


def film(path: Path, value: int, study: int = 0, **attributes: object) -> Path:
    """A DICOM film of 40 x 36 pixels around one grey; with `study` the UIDs are told beforehand."""
    noise = np.random.default_rng(value).integers(0, 12, (40, 36))
    given: dict[str, object] = {"Modality": "DX", "PatientID": f"P{study or value}"}
    given |= {"WindowCenter": 2048, "WindowWidth": 4096}
    if study:
        given |= {
            "StudyInstanceUID": f"1.2.826.0.1.{study}",
            "SeriesInstanceUID": f"1.2.826.0.1.{study}.1",
            "SOPInstanceUID": f"1.2.826.0.1.{study}.1.{value + 1}",
        }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written(instance((value + noise).astype(np.uint16), **{**given, **attributes})))
    return path


def films(folder: Path, count: int) -> Path:
    """So many studies of one film each, bright and dark in turn."""
    for number in range(1, count + 1):
        film(folder / f"film-{number:03d}.dcm", 30 if number % 2 else 3000 + number, study=number)
    return folder


def tiny_instructions(folder: Path, rows: int | str = 1, **settings: object) -> Instructions:
    """Instructions for the tiny classifier that lies in a folder; its graph takes so many `rows` at once."""
    path = folder / "models" / "model.onnx"
    catalog = load_catalog([tiny_classifier(path, model_id="tiny", accepts=ANY, batch=rows)])
    return instructions_for(catalog, "tiny", device="cpu", **settings)


def run_films(
    source: Path,
    out: Path,
    instructions: Instructions,
    *,
    workers: int = 1,
    command: Sequence[str] = (),
    report: Callable[[RunProgress, LocalWorkplace | None], None] = lambda progress, workplace: None,
    control: RunControl | None = None,
    **fields: object,
) -> RunOutcome:
    """Run on this machine; `report` also gets the workplace, once there is one."""
    made: list[LocalWorkplace] = []

    def workplace() -> LocalWorkplace:
        made.append(LocalWorkplace(instructions, workers, command))
        return made[0]

    asked = CohortRun(source, out, instructions, **fields)  # type: ignore[arg-type]
    return run_cohort(asked, workplace, lambda progress: report(progress, made[0] if made else None), control)


def sick_worker(folder: Path, actions: Mapping[int, str]) -> tuple[str, ...]:
    """The command of a worker that does something (Python) whenever it comes to an entry of these numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    script = folder / "sick_worker.py"
    script.write_text(
        textwrap.dedent(f"""
            import os, signal, threading
            from app.cohort import worker
            well = worker.read_opened
            ACTIONS = {dict(actions)!r}
            def read_opened(opened, *others):
                exec(ACTIONS.get(opened.entry.number, ""))
                return well(opened, *others)
            worker.read_opened = read_opened
            worker.main()
            """),
        "utf-8",
    )
    return sys.executable, str(script)


def table_bytes(out: Path) -> dict[str, bytes]:
    """Every table of a run but the timings, as bytes."""
    tables = sorted(one for one in out.iterdir() if one.suffix in (".csv", ".parquet"))
    return {one.name: one.read_bytes() for one in tables if not one.name.startswith("timings")}
