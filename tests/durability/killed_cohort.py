"""A cohort's run that is killed outright again and again, and goes on each time.

`python -m tests.durability.killed_cohort [KILLS] [STUDIES]` prints how many kills there were and how many results that
the run had acknowledged were lost (none may be: a kill costs the studies in flight alone). The tables are compared with
those of a run that nobody killed.
"""

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from app.cohort.run_progress import RunProgress, Stage
from tests.cohort_runs import films, run_films, table_bytes, tiny_instructions

ROOT = Path(__file__).resolve().parents[2]


@dataclass(slots=True)
class Killed:
    """What became of a run: results that were acknowledged and lost, or made once more, and whether it ended right."""

    kills: int = 0
    lost: int = 0
    again: int = 0
    is_same: bool = False


def drive(kills: int, studies: int, folder: Path, seed: int = 7) -> Killed:
    """Kill a run so many times, at any moment between its first results and its last, then let it end."""
    found, draw = Killed(), random.Random(seed)
    films(folder / "in", studies)
    run_films(folder / "in", folder / "whole", tiny_instructions(folder), workers=2)
    acknowledged = 0
    known: dict[Path, int] = {}
    while True:
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.durability.killed_cohort", "--child", str(folder)], cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True, start_new_session=True,
        )  # fmt: skip
        assert child.stdout is not None
        left = studies - acknowledged
        target = acknowledged + draw.randint(1, max(1, left // max(1, kills - found.kills)))
        for line in child.stdout:
            said = json.loads(line)
            acknowledged = max(acknowledged, said["done"])
            if found.kills < kills and said["done"] >= target and said["done"] < studies:
                os.killpg(child.pid, signal.SIGKILL)  # its workers and their reader processes too
                found.kills += 1
                break
        child.communicate()
        on_disk = {one: one.stat().st_mtime_ns for one in (folder / "out" / "results").rglob("*.json")}
        found.lost += max(0, acknowledged - len(on_disk))
        found.again += sum(on_disk.get(one) != at for one, at in known.items())
        known = on_disk
        if child.returncode == 0:
            found.is_same = table_bytes(folder / "out") == table_bytes(folder / "whole")
            return found
        if child.returncode != -signal.SIGKILL:
            raise RuntimeError(f"the run ended with {child.returncode}")


def child(folder: Path) -> None:
    """The run itself, which says how far it has come."""

    def tell(progress: RunProgress, _: object) -> None:
        if progress.stage in (Stage.READING, Stage.WRITING):
            sys.stdout.write(json.dumps({"done": progress.done}) + "\n")
            sys.stdout.flush()

    run_films(folder / "in", folder / "out", tiny_instructions(folder), workers=2, report=tell)


def main() -> int:
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]))
        return 0
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    studies = int(sys.argv[2]) if len(sys.argv) > 2 else 6 * kills
    with tempfile.TemporaryDirectory(prefix="overread-killed-") as folder:
        found = drive(kills, studies, Path(folder))
    sys.stdout.write(
        f"{found.kills} kills of a run over {studies} studies: {found.lost} acknowledged results lost, "
        f"{found.again} results made anew, "
        f"tables {'the same' if found.is_same else 'OTHER'} as of a run that nobody killed\n"
    )
    return 0 if found.is_same and not found.lost and not found.again else 1


if __name__ == "__main__":
    sys.exit(main())
