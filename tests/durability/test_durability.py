"""Short runs of what `make durability` runs at length: 200 kills of the real application, 1,000 power losses."""

import shutil
import sys

import pytest

from tests.durability import killed_cohort
from tests.durability.killed_review import ROOT, drive
from tests.durability.power_loss import simulate


def test_a_review_that_is_killed_goes_on_where_it_was(tmp_path):
    driver = drive(3, tmp_path / "home", ROOT / "resources" / "samples" / "lumbar", seed=3)
    assert driver.restarts == 2
    assert driver.acknowledged > 3


def test_a_cohort_that_is_killed_goes_on_and_ends_the_same(tmp_path):
    found = killed_cohort.drive(2, 30, tmp_path)
    assert (found.kills, found.lost, found.again, found.is_same) == (2, 0, 0, True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="writes are recorded through LD_PRELOAD")
@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler to build the recorder of writes")
def test_a_power_loss_takes_no_acknowledged_decision_and_the_simulation_can_tell():
    wrong, before = simulate(30, 60, seed=5)
    assert wrong == {"": 30}
    assert before > 5
    careless, _ = simulate(30, 60, seed=5, synchronous="NORMAL")
    assert any("lost" in words for words in careless)
