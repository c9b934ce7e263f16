"""A large folder is scanned by two reader processes, and gives what one would have given."""

import os
import signal
import sys
from pathlib import Path

import numpy as np
import pytest

from app.reading import InputOutcome, UnreadableError
from app.reading.keeper import ReaderKeeper, open_inputs
from app.reading.scan_pair import BATCH, PAIR_BATCH, WORTH_CORES, WORTH_FILES, ScanPair
from app.study import Source
from tests.volume_builders import write_series


@pytest.fixture
def folder(tmp_path) -> Path:
    made = write_series(tmp_path / "many", np.zeros((WORTH_FILES + 40, 4, 4), np.uint16), gap=1.0)
    (made / "0-not-a-picture.dcm").write_bytes(b"\0" * 200)
    return made


@pytest.fixture
def pair():
    with ReaderKeeper() as keeper, ScanPair(keeper, keeper.another, cores=WORTH_CORES) as pair:
        yield pair


def ready(pair: ScanPair) -> None:
    pair.expect(WORTH_FILES)
    pair._ready.result(60)


def test_two_say_what_one_says(folder, pair):
    sources = [Source(one) for one in sorted(folder.iterdir())][:90]
    alone = pair.scan_all(sources, str(folder))
    ready(pair)
    assert pair.expect(1) == PAIR_BATCH, "it goes on with both to the end"
    together = pair.scan_all(sources, str(folder))
    assert [str(one) for one in together] == [str(one) for one in alone]
    assert isinstance(together[0], UnreadableError)


def test_a_few_files_are_worth_no_second_process(folder, pair):
    assert pair.expect(WORTH_FILES - 1) == BATCH
    assert pair._second is None


def test_two_cores_have_no_second_process():
    with ReaderKeeper() as keeper, ScanPair(keeper, keeper.another, cores=2) as pair:
        assert pair.expect(10 * WORTH_FILES) == BATCH
        assert pair._second is None


def test_what_was_begun_ahead_is_what_is_asked_for_or_is_dropped(folder, pair):
    sources = [Source(one) for one in sorted(folder.iterdir())][1:33]
    pair.expect(BATCH + 1)
    pair.look_ahead(sources, str(folder))
    assert [one.instances[0].instance.source for one in pair.scan_all(sources[:3], str(folder))] == sources[:3]
    pair.look_ahead(sources, str(folder))
    assert [one.instances[0].instance.source for one in pair.scan_all(sources, str(folder))] == sources


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_second_process_may_die(folder, pair):
    sources = [Source(one) for one in sorted(folder.iterdir())][1:65]
    ready(pair)
    os.kill(pair._second.pid, signal.SIGKILL)
    found = pair.scan_all(sources, str(folder))
    assert [one.instances[0].instance.source for one in found] == sources


def test_a_large_folder_opens_in_order(folder):
    with ReaderKeeper() as keeper:
        opened = open_inputs([folder], keeper)
    (study,) = opened.studies
    assert [one.number for one in study.series[0].instances] == list(range(1, WORTH_FILES + 41))
    failed = [one.path.name for one in opened.records if one.outcome is InputOutcome.ERROR]
    assert failed == ["0-not-a-picture.dcm"]


def test_the_second_process_ends_with_the_scan(pair):
    ready(pair)
    process = pair._second._process
    pair.rest()
    assert not process.is_alive
