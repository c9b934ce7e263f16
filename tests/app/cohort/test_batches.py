"""Frames of several studies in one run of the model: the same answers, and only the guilty study is named."""

import csv
import math

from app.cohort.crew import ENDED
from app.cohort.table import FailureRow
from app.cohort.table_file import read_rows
from tests.cohort_runs import films, run_films, sick_worker, table_bytes, tiny_instructions

TOLERANCE = 1e-5
"""Of probabilities and entropies: a batch may be added up in another order, in single precision."""


def cells(out, name):
    with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [cell for row in csv.reader(file) for cell in row]


def test_batches_give_the_tables_of_single_frames(tmp_path):
    source = films(tmp_path / "in", 24)
    (source / "film-005.dcm").write_bytes(b"no picture")
    single = tiny_instructions(tmp_path, rows="rows")
    run_films(source, tmp_path / "single", single)
    batched = tiny_instructions(tmp_path, rows="rows", batch=4)
    outcome = run_films(source, tmp_path / "batched", batched)
    assert (outcome.tally.analysed, outcome.tally.failures) == (23, 1)
    run_films(source, tmp_path / "again", batched, workers=2)
    assert table_bytes(tmp_path / "again") == table_bytes(tmp_path / "batched")  # whatever came together with what
    for name in ("studies", "answers", "findings", "failures"):
        for one, other in zip(cells(tmp_path / "single", name), cells(tmp_path / "batched", name), strict=True):
            assert one == other or math.isclose(float(one), float(other), abs_tol=TOLERANCE)
    assert batched.digest != single.digest  # a run is not gone on with in batches


def test_of_several_studies_in_a_worker_only_the_one_that_ends_it_is_named(tmp_path):
    source = films(tmp_path / "in", 16)
    command = sick_worker(tmp_path / "sick", {5: "os.kill(os.getpid(), signal.SIGKILL)"})
    instructions = tiny_instructions(tmp_path, rows="rows", batch=4)
    outcome = run_films(source, tmp_path / "out", instructions, command=command)
    assert (outcome.tally.analysed, outcome.tally.failures) == (15, 1)
    failures = list(read_rows(tmp_path / "out", "failures", FailureRow))
    assert [(one.input, one.reason) for one in failures] == [(str(source / "film-005.dcm"), ENDED)]
