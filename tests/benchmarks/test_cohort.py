"""What a cohort's run costs: against a bare loop that writes the same tables, in memory, and as it grows.

Printed, not asserted. Rates are taken from the first result to the last. Beside the wall clock, which other programs on
the machine disturb, stand the CPU seconds of a study, all processes of the run together.
"""

import os
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from app.cohort.instructions import instructions_for
from app.cohort.run import CohortRun, run_cohort
from app.cohort.run_progress import Stage
from app.cohort.workplace import LocalWorkplace
from app.installed_models import installed_catalog
from app.paths import AppPaths
from tests.cohort_runs import film, tiny_instructions
from tests.dicom_builders import instance, written

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]

ROOT = Path(__file__).resolve().parents[2]
STUDIES = int(os.environ.get("OVERREAD_BENCH_STUDIES", "10000"))
FILMS = int(os.environ.get("OVERREAD_BENCH_FILMS", "150"))
ROUNDS = 3
KILLS = int(os.environ.get("OVERREAD_BENCH_KILLS", "100"))
MODEL = "chest-pneumonia"
TICKS = os.sysconf("SC_CLK_TCK")


class Watched:
    """A run with what its processes took: CPU seconds and resident memory, sampled while it reads."""

    def __init__(self, source: Path, out: Path, instructions, workers: int):
        self.rss_mib: list[tuple[int, float]] = []
        self._made: list[LocalWorkplace] = []
        self._first: tuple[int, float, float] | None = None
        self._last = (0, 0.0, 0.0)
        self._sampled = 0.0

        def workplace():
            self._made.append(LocalWorkplace(instructions, workers))
            return self._made[0]

        self.outcome = run_cohort(CohortRun(source, out, instructions), workplace, self._report)

    def _report(self, progress):
        if progress.stage is not Stage.READING or not self._made or progress.done < 10:
            return
        now = time.monotonic()
        if self._first is None or now - self._sampled > 0.2 or progress.done == progress.total:
            self._sampled = now
            tree = processes(self._made[0].pids)
            self._last = progress.done, now, sum(cpu_s(one) for one in tree)
            self._first = self._first or self._last
            self.rss_mib.append((progress.done, sum(rss_mib(one) for one in tree)))

    @property
    def wall_s(self) -> float:
        return (self._last[1] - self._first[1]) / (self._last[0] - self._first[0])

    @property
    def cpu_s(self) -> float:
        return (self._last[2] - self._first[2]) / (self._last[0] - self._first[0])


def processes(workers):
    """This process, the workers and their reader processes."""
    found = [os.getpid(), *workers]
    for worker in workers:
        for children in Path(f"/proc/{worker}/task").glob("*/children"):
            found += [int(one) for one in children.read_text("ascii").split()]
    return found


def cpu_s(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / TICKS


def rss_mib(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0.0


@pytest.fixture(scope="module")
def chest_films(tmp_path_factory):
    """Films of 1,024 x 1,024 pixels of 12 bits, one a study."""
    folder = tmp_path_factory.mktemp("films")
    draw = np.random.default_rng(1)
    for number in range(FILMS):
        pixels = draw.integers(0, 4096, (1024, 1024)).astype(np.uint16)
        window = {"WindowCenter": 2048, "WindowWidth": 4096}
        made = instance(pixels, Modality="DX", BodyPartExamined="CHEST", **window)
        (folder / f"{number:05d}.dcm").write_bytes(written(made))
    return folder


def test_against_a_bare_loop(chest_films, tmp_path):
    catalog = installed_catalog(AppPaths.default())
    instructions = instructions_for(catalog, MODEL, device="cpu")
    taken: dict[str, list[tuple[float, float]]] = {"bare": [], "1 worker": [], "2 workers": []}
    for turn in range(ROUNDS):
        command = [sys.executable, str(Path(__file__).with_name("bare_loop.py")), str(chest_films)]
        command += [str(tmp_path / f"bare-{turn}"), MODEL, "1"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        said = subprocess.check_output(command, cwd=ROOT, env=environment, text=True).split()
        taken["bare"].append((float(said[0]), float(said[1])))
        for workers in (1, 2):
            run = Watched(chest_films, tmp_path / f"out-{turn}-{workers}", instructions, workers)
            taken["1 worker" if workers == 1 else "2 workers"].append((run.wall_s, run.cpu_s))
    print(f"\n{FILMS} films of 1,024 x 1,024, {MODEL}, one thread each, {ROUNDS} turns; load {os.getloadavg()[0]:.1f}")
    for name, pairs in taken.items():
        wall, cpu = (statistics.median(one[at] for one in pairs) for at in (0, 1))
        print(f"{name:>10}: {60 / wall:6.0f} studies a minute, {1000 * cpu:6.1f} ms of CPU a study")
    for name in ("1 worker", "2 workers"):
        walls = [bare[0] / ours[0] for bare, ours in zip(taken["bare"], taken[name], strict=True)]
        shares = [bare[1] / ours[1] for bare, ours in zip(taken["bare"], taken[name], strict=True)]
        print(
            f"{name}: {statistics.median(walls):.2f} times the bare loop ({min(walls):.2f} to {max(walls):.2f}); "
            f"bare CPU over ours {statistics.median(shares):.2f}"
        )


@pytest.fixture(scope="module")
def many_films(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many")
    for number in range(1, STUDIES + 1):
        film(folder / f"{number % 100:02d}" / f"{number:06d}.dcm", number % 3000, study=number)
    return folder


def test_memory_stays_flat_over_many_studies(many_films, tmp_path):
    run = Watched(many_films, tmp_path / "out", tiny_instructions(tmp_path), 2)
    early = max(rss for done, rss in run.rss_mib if done <= STUDIES // 10)
    late = max(rss for done, rss in run.rss_mib if done > STUDIES // 10)
    print(
        f"\n{STUDIES} studies, 2 workers: {60 / run.wall_s:.0f} a minute, {1000 * run.cpu_s:.1f} ms of CPU a study; "
        f"memory of all processes {early:.0f} MiB in the first tenth, at most {late:.0f} MiB after it; "
        f"{run.outcome.bytes_each / 1000:.1f} KB of disk a study; whole run {run.outcome.lasted_s:.0f} s"
    )


def test_twice_the_cohort_takes_twice_the_time(tmp_path):
    instructions = tiny_instructions(tmp_path)
    for count in (500, 1000):
        for number in range(1, count + 1):
            film(tmp_path / f"in-{count}" / f"{number:06d}.dcm", number, study=number)
    ratios, shares = [], []
    for turn in range(ROUNDS):  # the half before and after the whole: what else the machine does falls on both alike
        before, whole, after = (
            Watched(tmp_path / f"in-{count}", tmp_path / f"out-{turn}-{at}", instructions, 2)
            for at, count in enumerate((500, 1000, 500))
        )
        ratios.append(4 * whole.wall_s / (before.wall_s + after.wall_s))
        shares.append(4 * whole.cpu_s / (before.cpu_s + after.cpu_s))
    print(
        f"\n1,000 studies against 500: {statistics.median(ratios):.2f} times the time "
        f"({min(ratios):.2f} to {max(ratios):.2f}), {statistics.median(shares):.2f} times the CPU"
    )


def test_a_worker_killed_again_and_again(tmp_path):
    """Every study comes to its end: analysed, or named after its worker was killed twice over it."""
    source = tmp_path / "in"
    for number in range(1, 10 * KILLS + 1):
        film(source / f"{number:06d}.dcm", number, study=number)
    instructions = tiny_instructions(tmp_path)
    made: list[LocalWorkplace] = []
    killed: list[int] = []

    def workplace():
        made.append(LocalWorkplace(instructions, 2))
        return made[0]

    def kill(progress):
        alive = [one for one in made[0].pids if one not in killed] if made else []
        if progress.stage is Stage.READING and alive and progress.done >= 10 * len(killed) and len(killed) < KILLS:
            killed.append(alive[len(killed) % len(alive)])
            os.kill(killed[-1], signal.SIGKILL)

    outcome = run_cohort(CohortRun(source, tmp_path / "out", instructions), workplace, kill)
    tally = outcome.tally
    print(f"\n{len(killed)} kills: {tally.analysed} of {10 * KILLS} studies analysed, {tally.failures} named as failed")
    assert tally.missing == 0
    assert tally.analysed + tally.failures == 10 * KILLS
