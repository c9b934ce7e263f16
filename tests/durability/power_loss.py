"""Simulates power losses of a store that is being written: which decisions that were acknowledged are still there?

    python tests/durability/power_loss.py --losses 1000

A real store service writes decisions while `recorder.c` notes every write and every sync of its files. A loss cuts
that record at any place: what was synced stays; of what was not, each write is kept, dropped, or torn between two
sectors. The image that is left is opened as the program does it: every decision that was reported as saved before the
cut must be there, and the audit chain unbroken. `--synchronous NORMAL` shows that the simulation finds a loss.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SECTOR = 512


# --- the writer whose files are recorded ---


def write_for_a_while(path, decisions, synchronous):
    """Append decisions; each acknowledgement is written to a file that is recorded in the same order."""
    import threading
    from datetime import UTC, datetime

    from app.review import Decision, Verdict
    from app.review_change import Action, ReviewChange
    from app.store import database
    from app.store.record import ReviewChanged, Saved
    from app.store.service import StoreService

    prepare, free = database.prepare, threading.Semaphore(3)

    def prepared(connection, **more):
        prepare(connection, **more)
        connection.execute(f"PRAGMA synchronous = {synchronous}").close()
        connection.execute("PRAGMA wal_autocheckpoint = 40").close()  # so that checkpoints are cut too

    database.prepare = prepared
    acknowledged = os.open(path.parent / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def report(event):
        if isinstance(event, Saved):
            os.write(acknowledged, "".join(f"{ticket}\n" for ticket in event.tickets).encode())
            free.release(len(event.tickets))

    service = StoreService(report, path=path)
    for number in range(decisions):
        free.acquire()
        change = ReviewChange(Action.DECIDED, Decision(f"f-{number}", Verdict.ACCEPTED, comment="c" * (number % 900)))
        service.append(ReviewChanged("1.2", change, datetime.now(UTC), "Dr. Roe"))
    service.close(60)
    os.close(acknowledged)


# --- the record of writes, and what is left of it ---


@dataclass
class Step:
    kind: str
    path: str
    offset: int
    content: bytes = b""


def read_log(log):
    names, steps = {}, []
    with log.open("rb") as file:
        while head := file.readline():
            kind, number, offset, length = head.decode().split()
            content = file.read(int(length)) if kind in "NW" else b""
            if kind == "N":
                names[number] = content.decode()
            else:
                steps.append(Step(kind, names[number], int(offset), content))
    return steps


@dataclass
class Disk:
    """The files as they are on the platter, and what still waits for a sync."""

    safe: dict[str, bytearray] = field(default_factory=dict)
    waiting: dict[str, list[Step]] = field(default_factory=dict)

    def take(self, step):
        if step.kind == "S":
            for one in self.waiting.pop(step.path, []):
                apply(self.safe, one)
        elif step.kind == "U":
            self.safe.pop(step.path, None)
            self.waiting.pop(step.path, None)
        else:
            self.waiting.setdefault(step.path, []).append(step)

    def lose_power(self, dice):
        """One of the states that may be left: unsynced writes kept, dropped or torn, in any order."""
        left = {path: bytearray(content) for path, content in self.safe.items()}
        for path, steps in self.waiting.items():
            fate = dice.choice(("keep", "drop", "mix"))
            for one in steps if fate == "mix" else steps if fate == "keep" else []:
                apply_partly(left, one, dice) if fate == "mix" else apply(left, one)
            if fate != "drop":
                left.setdefault(path, bytearray())
        return left


def apply(files, step):
    content = files.setdefault(step.path, bytearray())
    if step.kind == "T":
        del content[step.offset :]
        content.extend(bytes(max(0, step.offset - len(content))))
        return
    content.extend(bytes(max(0, step.offset - len(content))))
    content[step.offset : step.offset + len(step.content)] = step.content


def apply_partly(files, step, dice):
    if step.kind == "T":
        if dice.random() < 0.5:
            apply(files, step)
        return
    for start in range(0, len(step.content), SECTOR):
        if dice.random() < 0.6:
            apply(files, Step("W", step.path, step.offset + start, step.content[start : start + SECTOR]))


# --- the simulation ---


def record(folder, decisions, synchronous):
    """The steps that a writer's files took."""
    library, log, data = folder / "recorder.so", folder / "log", folder / "data"
    compiler = shutil.which("cc") or shutil.which("gcc")
    subprocess.run(
        [
            compiler,
            "-O1",
            "-shared",
            "-fPIC",
            "-o",
            library,
            Path(__file__).with_name("recorder.c"),
            "-ldl",
            "-lpthread",
        ],
        check=True,
    )
    data.mkdir()
    environment = {**os.environ, "LD_PRELOAD": str(library), "RECORD_TO": str(log), "RECORD_BELOW": str(data)}
    command = [sys.executable, __file__, "--write", str(data / "overread.db"), "--decisions", str(decisions)]
    subprocess.run([*command, "--synchronous", synchronous], check=True, env=environment, cwd=ROOT)
    return [one for one in read_log(log) if not one.path.endswith(("-shm", ".lock"))]


def look_at(left, data, image, acknowledged):
    """What is wrong with an image; empty where nothing is."""
    from app.store.address import StoreAddress
    from app.store.check import check_store
    from app.store.database import Database
    from inference.errors import OverreadError

    shutil.rmtree(image, ignore_errors=True)
    image.mkdir()
    for path, content in left.items():
        target = image / Path(path).relative_to(data)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    address = StoreAddress.of(image / "overread.db")
    try:
        opened = Database(address)
    except OverreadError as error:
        return f"cannot be opened: {error}"
    try:
        with opened.transaction() as connection:
            found = set(connection.exec_driver_sql("SELECT ticket FROM decisions").scalars())
    finally:
        opened.close()
    if acknowledged - found:
        return f"{len(acknowledged - found)} acknowledged decisions are lost"
    is_whole, words = check_store(address)
    return "" if is_whole else words


def simulate(losses, decisions, seed, synchronous="FULL"):
    """So many power losses; how often what was wrong, and how many acknowledgements were before the cuts."""
    folder = Path(tempfile.mkdtemp(prefix="power-"))
    try:
        steps, dice, wrong, before = record(folder, decisions, synchronous), random.Random(seed), Counter(), 0
        first = next(i for i, one in enumerate(steps) if one.path.endswith("acknowledged"))
        cuts = sorted(dice.randrange(first, len(steps) + 1) for _ in range(losses))
        disk, done, acknowledged = Disk(), 0, set()
        for cut in cuts:
            for one in steps[done:cut]:
                if one.path.endswith("acknowledged"):
                    acknowledged |= set(one.content.decode().split())
                else:
                    disk.take(one)
            done = cut
            before += len(acknowledged)
            wrong[look_at(disk.lose_power(dice), folder / "data", folder / "image", acknowledged)] += 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return wrong, before / max(losses, 1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--losses", type=int, default=1000)
    parser.add_argument("--decisions", type=int, default=300)
    parser.add_argument("--synchronous", default="FULL")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", type=Path)
    arguments = parser.parse_args()
    if arguments.write:
        write_for_a_while(arguments.write, arguments.decisions, arguments.synchronous)
        return 0
    wrong, before = simulate(arguments.losses, arguments.decisions, arguments.seed, arguments.synchronous)
    told = {words or "nothing lost, chain unbroken": count for words, count in wrong.items()}
    sys.stdout.write(json.dumps({"acknowledged before the cut, on average": round(before, 1), **told}, indent=1) + "\n")
    return 0 if set(wrong) == {""} else 1


if __name__ == "__main__":
    sys.exit(main())
