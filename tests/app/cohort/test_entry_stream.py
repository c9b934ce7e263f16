"""Studies are read while others are still looked for; what comes of it is as if all had been known before."""

import json
import threading

import pytest

from app.cohort import entry_stream
from app.cohort.entry import FILE
from app.cohort.entry_folder import SETTLED, folder_entries
from app.cohort.run_control import RunControl
from app.cohort.run_progress import Stage, progress_words
from tests.cohort_runs import film, films, run_films, table_bytes, tiny_instructions

COUNT = 3 * SETTLED
HELD_AT = 2 * SETTLED


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Films, the first study with a second file at the end of all; the look is held half way until `seen` is set."""
    source = films(tmp_path / "in", COUNT)
    film(source / "zz-late.dcm", 2500, study=1)
    seen = threading.Event()

    def held(folder, out, keeper, noted, token, settled):
        def waits(looked_at, found):
            noted(looked_at, found)
            if looked_at >= HELD_AT:
                assert seen.wait(120)

        return folder_entries(folder, out, keeper, waits, token, settled)

    instructions = tiny_instructions(tmp_path)
    run_films(source, tmp_path / "trial", instructions, limit=COUNT)  # a trial looks through the folder first
    monkeypatch.setattr(entry_stream, "folder_entries", held)
    return source, instructions, seen


def test_the_first_result_comes_before_the_last_file_is_looked_at(place, tmp_path):
    source, instructions, seen = place
    told = []

    def follow(progress, _):
        told.append(progress)
        if progress.done >= 2:
            seen.set()

    outcome = run_films(source, tmp_path / "out", instructions, report=follow)
    early = next(one for one in told if one.done >= 2)
    assert early.total <= COUNT
    assert early.left_s is None
    assert early.looked_at >= HELD_AT
    assert f"{early.total:,} found so far, {early.looked_at:,} files looked at" in progress_words(early)
    last = told[-1]
    assert (last.stage, last.done, last.total, last.kept, last.looked_at) == (Stage.OVER, COUNT, COUNT, 0, 0)
    assert outcome.tally.analysed == COUNT
    assert table_bytes(tmp_path / "out") == table_bytes(tmp_path / "trial")
    first = json.loads((tmp_path / "out" / FILE).read_text("utf-8").splitlines()[1])
    assert len(first["sources"]) == 2  # it was read without its second file, and then again


def test_a_run_that_is_stopped_while_looking_keeps_what_it_has_read(place, tmp_path):
    source, instructions, seen = place
    control = RunControl()

    def stop(progress, _):
        if progress.done >= 3:
            control.stop()
            seen.set()

    stopped = run_films(source, tmp_path / "out", instructions, report=stop, control=control)
    assert stopped.is_stopped
    assert not (tmp_path / "out" / FILE).exists()
    kept = len(list((tmp_path / "out" / "results").rglob("*.json")))
    assert 3 <= kept < COUNT
    told = []
    run_films(source, tmp_path / "out", instructions, report=lambda progress, _: told.append(progress))
    assert kept - 1 <= told[-1].kept <= kept  # the first study has grown since
    assert told[-1].done == COUNT
    assert table_bytes(tmp_path / "out") == table_bytes(tmp_path / "trial")
