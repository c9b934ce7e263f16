"""Kills the real application in the middle of a review, again and again, and looks whether anything was lost.

    python tests/durability/killed_review.py --kills 200

Each run opens the real window on a series, with its reader process, engine and store, and reviews by key: it adds
findings, accepts, rejects, flags, undoes and scrolls. Each time the window says that all is saved, the review and the
screen are told to the driver, which ends the program with SIGKILL at a moment that nobody chose. The next run must find
every step that was told, the audit chain unbroken, and the same screen.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SOON_S = 3.0
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


# --- the reader, inside the program that is killed ---


def screen(session):
    """What is in view and what was made of it, as one line."""
    review = session.review
    made = sorted(f"{key} {one.verdict}" for key, one in review.decisions.items()), sorted(review.flagged)
    return {
        "steps": len(session._reviews.of_study(session.study.uid).changes),
        "study": session.study.uid,
        "series": session.series.uid,
        "position": session.position,
        "review": hashlib.sha256(json.dumps(made).encode()).hexdigest()[:16],
    }


def tell(kind, told):
    sys.stdout.write(json.dumps({"kind": kind, **told}) + "\n")
    sys.stdout.flush()


def review_for_ever(application, window):
    """The event loop: work through keys until the program is killed."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    session, dice = window.session, random.Random(int.from_bytes(os.urandom(8), "big"))
    none = Qt.KeyboardModifier.NoModifier
    while session.frame is None or session.study.uid not in session._loaded or not session.is_saved:
        application.processEvents()
    tell("start", screen(session))

    def told_when_saved():
        if session.is_saved:
            tell("saved", screen(session))

    session.save_changed.subscribe(told_when_saved)
    session.frame_changed.subscribe(lambda: tell("moved", {"position": session.position}))
    keys = [Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_Down, Qt.Key.Key_Up]
    while True:
        canvas = window.viewport.canvas
        canvas.setFocus()
        choice = dice.random()
        if choice < 0.3 and session.frame is not None:  # on a busy machine a slice may not be decoded yet
            add(session, dice)
        elif choice < 0.4:
            QTest.keyClick(canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(canvas, dice.choice(keys), none)
        for _ in range(dice.randrange(1, 6)):
            application.processEvents()


def add(session, dice):
    """A finding of the reader's own, as the drawing tools make it."""
    from inference.finding import Box, Finding, ModelReference

    key = session.frame.key
    top, left = dice.uniform(1, 30), dice.uniform(1, 30)
    box = Box(top, left, top + 9, left + 7)
    name = f"reader-{dice.getrandbits(48):012x}"
    reader = ModelReference("reader", "Reader", "1", "")
    session.add_finding(Finding(name, key, "Nodule", 1.0, 0.5, reader, localization=box))
    session.select_finding(name)


def child(film):
    from app.__main__ import main

    return main([film] if film else [], run_loop=review_for_ever)


# --- the driver ---


class Driver:
    """Starts, kills and compares; raises AssertionError at the first thing that was lost."""

    def __init__(self, home, film):
        self.home, self.film = home, film
        self.told, self.acknowledged, self.restarts = None, 0, 0
        self.places = []  # where the reader was lately, each with the time

    def run(self, dice):
        environment = {**os.environ, "OVERREAD_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        paths = [] if self.told else [str(self.film)]
        with subprocess.Popen(
            [sys.executable, __file__, "--child", *paths],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True,
        ) as program:  # fmt: skip
            try:
                self._look_at_start(json.loads(program.stdout.readline() or "{}"))
                for _ in range(dice.randrange(1, 25)):
                    line = program.stdout.readline()
                    assert line, "the program ended by itself"
                    self._take(line)
                time.sleep(dice.uniform(0.0, 0.05))  # so that the kill falls anywhere between two acknowledgements
            finally:
                program.kill()
                rest = program.stdout.read()
                os.killpg(program.pid, signal.SIGKILL) if group_is_left(program.pid) else None
        for line in rest.splitlines(keepends=True):
            if line.endswith("\n"):
                self._take(line)
        self._look_at_record()

    def _take(self, line):
        told = json.loads(line or "{}")
        if "position" in told:
            self.places = [*self.places, (time.monotonic(), told["position"])][-200:]
        if told.get("kind") == "saved":
            self.acknowledged += 1
            self.told = told

    def _look_at_start(self, start):
        assert start.get("kind") == "start", "the program did not start again"
        if self.told is None:
            return
        self.restarts += 1
        for name in ("study", "series"):
            assert start[name] == self.told[name], f"another {name} is in view"
        assert start["steps"] >= self.told["steps"], "acknowledged steps are lost"
        if start["steps"] == self.told["steps"]:
            assert start["review"] == self.told["review"], "the review is another one"
        lately = [place for at, place in self.places if at > self.places[-1][0] - SOON_S] if self.places else []
        assert start["position"] in lately, "another frame is in view than in the last seconds"
        # Killed at once, the program has not yet noted where the reader went: then this frame is in view again.
        self.places.append((time.monotonic(), start["position"]))

    def _look_at_record(self):
        from app.store.address import StoreAddress
        from app.store.check import check_store

        is_good, words = check_store(StoreAddress.of(self.home / "data" / "overread.db"))
        assert is_good, words


def group_is_left(pid):
    try:
        os.killpg(pid, 0)
    except OSError:
        return False
    return True


def drive(kills, home, film, seed, *, is_loud=False):
    """Kill so many times; returns the driver with its counts."""
    driver, dice = Driver(home, film), random.Random(seed)
    for number in range(1, kills + 1):
        driver.run(dice)
        if is_loud and number % 10 == 0:
            sys.stdout.write(f"{number} kills, {driver.acknowledged} acknowledgements, none lost\n")
            sys.stdout.flush()
    return driver


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--child", action="store_true")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("film", nargs="?", default="")
    arguments = parser.parse_args()
    if arguments.child:
        return child(arguments.film)
    home = Path(tempfile.mkdtemp(prefix="killed-"))
    try:
        film = ROOT / "resources" / "samples" / "lumbar"
        driver = drive(arguments.kills, home, film, arguments.seed, is_loud=True)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write(
        f"{arguments.kills} kills: {driver.acknowledged} acknowledged states, {driver.restarts} restarts to the same "
        "screen, no step lost, every chain unbroken\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
