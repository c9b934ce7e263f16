"""Import by folder watch: what is complete, what is a copy, what is broken, and what a restart finds."""

import shutil
import time
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue

import pytest

from app.arrival.analyst import ArrivalAnalyst
from app.arrival.arrived import Arrival, ArrivalOutcome, ArrivalsLoaded, FilesGone, FilesSettled, FileStamp, WatchTold
from app.arrival.book import ArrivalBook
from app.arrival.folders import folders_of, refusal_of, setting_of
from app.arrival.settling import PATIENCE, Settling
from app.arrival.watch import FolderWatch
from app.reading import InputOutcome, InputRecord, OpenedInputs
from app.settings import Settings
from app.store.record import AnswerMade, StudyArrived, StudyOpened
from app.study import Series, Study
from tests.session_builders import Bench, FakeReading, instance, study
from tests.store_builders import AT, Desk, rows

ROOT = Path("/in")


def stamp(name, size=5, modified=1):
    return FileStamp(ROOT / name, size, modified)


def test_a_group_settles_as_a_whole():
    settling = Settling(10)
    settling.see(ROOT / "a", stamp("a/1"), 0)
    settling.see(ROOT / "a", stamp("a/2", size=1), 5)
    settling.see(ROOT / "b", stamp("b/1"), 0)
    assert settling.settled(9) == ()
    settling.see(ROOT / "a", stamp("a/2", size=2), 9)  # still being written
    assert settling.settled(11) == (stamp("b/1"),)
    settling.see(ROOT / "a", stamp("a/2", size=2), 18)
    assert settling.settled(19) == (stamp("a/1"), stamp("a/2", size=2))
    assert len(settling) == 0


def test_a_folder_that_never_rests_gives_what_is_quiet_and_an_empty_file_in_the_end():
    settling = Settling(10)
    settling.see(ROOT, stamp("1"), 0)
    settling.see(ROOT, stamp("empty", size=0), 0)
    for now in range(0, 10 * PATIENCE, 5):
        settling.see(ROOT, stamp("2", modified=now), now)
        assert settling.settled(now) == ()
    settling.see(ROOT, stamp("2", modified=121), 121)
    assert settling.settled(121) == (stamp("1"), stamp("empty", size=0))
    settling.forget(stamp("2").path)
    assert settling.paths() == ()


def made(*names, uid="1.2"):
    """A study of one series, a file for each SOP Instance UID."""
    instances = tuple(instance(one, study_uid=uid, path=ROOT / path) for path, one in names)
    return Study(uid, study().patient, (Series(f"{uid}.1", "DX", instances),))


def sort(book, *names, uid="1.2", sizes=None):
    files = [stamp(path, size=(sizes or {}).get(path, 5)) for path, _ in names]
    return book.sort(files, OpenedInputs((made(*names, uid=uid),)))


def test_copies_are_told_from_what_is_new():
    book = ArrivalBook()
    assert [one.uid for one in sort(book, ("x/1", "a"), ("x/2", "b")).whole] == ["1.2"]
    again = sort(book, ("y/1", "a"), ("y/2", "b"))
    assert (again.whole, again.parts) == ((), {})
    assert {one.outcome for one in again.arrivals} == {ArrivalOutcome.DUPLICATE}
    late = sort(book, ("x/3", "c"), ("y/4", "a"))
    assert late.parts == {"1.2": (ROOT / "x/1", ROOT / "x/2", ROOT / "x/3")}
    # The same UID on other content is no copy: it is kept, and the study will say so.
    other = sort(book, ("z/1", "a"), sizes={"z/1": 6})
    assert ROOT / "z/1" in other.parts["1.2"]
    # What lies in an archive is known by its UIDs.
    assert {one.outcome for one in sort(book, ("w.zip", "a"), ("w.zip", "b")).arrivals} == {ArrivalOutcome.DUPLICATE}


def test_copies_that_arrive_together_are_read_again_without_them():
    found = sort(ArrivalBook(), ("x/1", "a"), ("x/1 copy", "a#2"))
    assert found.whole == ()
    assert found.parts == {"1.2": (ROOT / "x/1",)}


def test_a_study_is_named_by_its_folder_only_where_nothing_else_lies_in_it():
    book = ArrivalBook()
    names = [(f"x/{number}", f"a{number}") for number in range(10)]
    sort(book, *names)
    assert book.place_of("1.2", (ROOT,)) == (ROOT / "x",)
    assert len(book.place_of("1.2", (ROOT / "x",))) == 10  # the watched folder itself is no study's
    book.add([Arrival(stamp("x/broken"), ArrivalOutcome.BROKEN)])
    assert len(book.place_of("1.2", (ROOT,))) == 10
    assert book.forget([ROOT / "x/0", ROOT / "x/broken"]) == ("1.2",)
    assert book.place_of("1.2", (ROOT,)) == (ROOT / "x",)


def test_broken_files_are_known_too():
    record = InputRecord(ROOT / "bad", InputOutcome.ERROR, reason="It is cut short.")
    book = ArrivalBook()
    found = book.sort([stamp("bad"), stamp("report")], OpenedInputs((), (record,)))
    assert [one.outcome for one in found.arrivals] == [ArrivalOutcome.BROKEN, ArrivalOutcome.DOCUMENT]
    assert found.broken == (record,)
    assert len(book.stamps()) == 2


def test_the_setting_names_whole_folders():
    assert folders_of(" /a ; /b;/a/c;;/a ") == (Path("/a"), Path("/b"))
    assert [bool(refusal_of(one)) for one in ("/a; b", "/a", "")] == [True, False, False]
    assert folders_of(setting_of((Path("/a"), Path("/b c")))) == (Path("/a"), Path("/b c"))


class Watched:
    """A real watch on a real folder, and what it told."""

    def __init__(self, folder):
        self.folder, self.reports = folder, SimpleQueue()
        self.watch = FolderWatch(self.reports.put, tick_s=0.02, sweep_s=0.5)

    def begin(self, known=(), settle_s=0.15):
        self.watch.watch([self.folder], settle_s, known)

    def until(self, kind, accepts=lambda _one: True, timeout_s=60):
        until = time.monotonic() + timeout_s
        while True:
            one = self.reports.get(timeout=max(0.01, until - time.monotonic()))
            if isinstance(one, kind) and accepts(one):
                return one

    def settled(self):
        return sorted(one.path.relative_to(self.folder).as_posix() for one in self.until(FilesSettled).files)


@pytest.fixture
def watched(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    made = Watched(folder)
    yield made
    assert made.watch.close()


def test_what_is_copied_moved_and_was_there_before_is_found(watched, tmp_path):
    (watched.folder / "before.dcm").write_bytes(b"1")
    watched.begin()
    assert watched.settled() == ["before.dcm"]
    aside = tmp_path / "aside"
    (aside / "deep").mkdir(parents=True)
    for name in ("1.dcm", "deep/2.dcm", ".hidden", "3.dcm.part"):
        (aside / name).write_bytes(b"1")
    shutil.move(aside, watched.folder / "study")
    assert watched.settled() == ["study/1.dcm", "study/deep/2.dcm"]
    (watched.folder / "study/3.dcm.part").rename(watched.folder / "study/3.dcm")
    assert watched.settled() == ["study/3.dcm"]


def test_what_grows_is_waited_for_and_what_is_known_is_not_told_again(watched):
    slow = watched.folder / "slow.dcm"
    slow.write_bytes(b"")
    watched.begin(settle_s=0.4)
    watched.until(WatchTold, lambda one: one.settling == 1)
    for _ in range(3):
        with slow.open("ab") as file:
            file.write(b"1" * 1000)
    (found,) = watched.until(FilesSettled).files
    assert found.size == 3000
    watched.begin([found], settle_s=0.05)
    (watched.folder / "new.dcm").write_bytes(b"1")
    assert watched.settled() == ["new.dcm"]
    slow.write_bytes(b"other")  # what changed is read again
    assert watched.settled() == ["slow.dcm"]


def test_what_is_deleted_is_told_and_a_folder_out_of_reach_is_not_taken_for_empty(watched):
    for name in ("1.dcm", "2.dcm"):
        (watched.folder / name).write_bytes(b"1")
    watched.begin()
    assert watched.settled() == ["1.dcm", "2.dcm"]
    (watched.folder / "1.dcm").unlink()
    assert [one.name for one in watched.until(FilesGone).paths] == ["1.dcm"]
    away = watched.folder.rename(watched.folder.with_name("away"))
    assert watched.until(WatchTold, lambda one: one.unreachable).unreachable == (watched.folder,)
    away.rename(watched.folder)
    (watched.folder / "3.dcm").write_bytes(b"1")
    assert watched.settled() == ["3.dcm"]
    while not watched.reports.empty():
        assert not isinstance(watched.reports.get_nowait(), FilesGone)


def test_a_folder_without_events_is_looked_through(watched, monkeypatch):
    monkeypatch.setattr("app.arrival.watch.is_on_network", lambda _path: True)
    monkeypatch.setattr("app.arrival.watch._POLL_S", 0.1)
    watched.begin()
    watched.until(WatchTold, lambda one: one.reached == 1)
    (watched.folder / "1.dcm").write_bytes(b"1")
    assert watched.settled() == ["1.dcm"]


# --- the session ---


class FakeWatch:
    def __init__(self):
        self.asked = []

    def watch(self, folders, settle_s, known):
        self.asked.append((folders, settle_s, known))


class FakeAnalyst:
    def __init__(self):
        self.asked = []

    def analyse(self, one, catalog):
        self.asked.append(one.uid)

    def take(self, event):
        return False


class Arriving(Bench):
    """A session with a watched folder."""

    def __init__(self, **settings):
        super().__init__(settings=Settings(watch_folders="/in", watch_settle_s=3.0, **settings))
        self.watch, self.analyst = FakeWatch(), FakeAnalyst()
        self.session.watch_folders(self.watch, self.analyst)
        self.deliver()

    def arrive(self, *names, uid="1.2"):
        one = made(*names, uid=uid)
        for name, _ in names:
            self.reading.folder[ROOT / name] = (one,)
        self.settle(*(stamp(name) for name, _ in names))

    def settle(self, *files):
        self.session.receive(FilesSettled(files))
        self.deliver()

    def arrived(self):
        return [(one.study.uid, one.paths) for one in self.store.of(StudyArrived)]


class OneStudyReading(FakeReading):
    """Reads a study once, however many of its files are named."""

    def open(self, paths):
        request_id = super().open(paths)
        event = self.events.pop()
        studies = {one.uid: one for one in event.inputs.studies}
        self.events.append(replace(event, inputs=replace(event.inputs, studies=tuple(studies.values()))))
        return request_id


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.setattr("tests.session_builders.FakeReading", OneStudyReading)
    return Arriving(watch_analyse=True)


def test_a_study_that_arrives_is_recorded_and_nothing_else_moves(bench):
    assert bench.watch.asked == [((ROOT,), 3.0, ())]
    bench.arrive(("x/1", "a"), ("x/2", "b"))
    assert bench.arrived() == [("1.2", (ROOT / "x/1", ROOT / "x/2"))]
    assert (bench.session.studies, bench.session.study, bench.notices) == ((), None, [])
    assert bench.session.arrived_count == 1
    assert bench.analyst.asked == ["1.2"]
    bench.arrive(("y/1", "a"), ("y/2", "b"))  # a copy
    assert len(bench.arrived()) == 1
    assert bench.store.arrived[ROOT / "y/1"].outcome is ArrivalOutcome.DUPLICATE


def test_a_broken_file_is_named_once_and_kept_as_such(bench):
    bench.settle(*(stamp(f"bad-{number}") for number in range(5)))
    assert [one.text for one in bench.notices] == [
        *(f"bad-{number} arrived and cannot be read: it is not a picture" for number in range(3)),
        "2 more files that arrived cannot be read.",
    ]
    again = Arriving()
    again.store.arrived = bench.store.arrived
    again.session.receive(ArrivalsLoaded(tuple(again.store.arrived.values())))
    assert len(again.watch.asked[-1][2]) == 5  # the watch knows them, and does not tell of them


def test_what_is_gone_is_told_and_may_come_again(bench):
    bench.arrive(("x/1", "a"))
    bench.session.receive(FilesGone((ROOT / "x/1",)))
    assert "deleted or moved away" in bench.told()
    assert bench.store.arrived == {}
    bench.arrive(("x/1", "a"))
    assert len(bench.arrived()) == 2


def test_other_settings_watch_anew(bench):
    bench.session.apply_settings(replace(bench.session.settings, watch_folders=""))
    assert bench.watch.asked[-1][0] == ()
    bench.session.apply_settings(replace(bench.session.settings, watch_folders="/other"))
    bench.deliver()
    assert bench.watch.asked[-1][0] == (Path("/other"),)


# --- the record ---


def test_the_record_keeps_what_came_of_files_and_leaves_a_whole_study_where_it_was(address, tmp_path):
    desk = Desk(address)
    one = made(("x/1", "a"), ("x/2", "b"))
    known = [Arrival(stamp("x/1"), ArrivalOutcome.TAKEN, {"1.2": ("a",)}), Arrival(stamp("z"), ArrivalOutcome.BROKEN)]
    desk.service.keep_arrivals(known)
    desk.service.load_arrivals()
    assert desk.next(ArrivalsLoaded).arrivals == tuple(known)
    desk.service.keep_arrivals((), [ROOT / "z"])
    desk.service.load_arrivals()
    assert desk.next(ArrivalsLoaded).arrivals == (known[0],)

    (tmp_path / "here").touch()
    desk.saved(StudyOpened(one, (tmp_path / "here",), AT))
    desk.saved(StudyArrived(one, (ROOT / "copy",), AT))
    assert [row[0] for row in rows(address, "SELECT paths FROM studies")] == [f'["{tmp_path / "here"}"]']
    (tmp_path / "here").unlink()
    desk.saved(StudyArrived(one, (ROOT / "copy",), AT))
    assert [row[0] for row in rows(address, "SELECT paths FROM studies")] == ['["/in/copy"]']
    events = [row[0] for row in rows(address, "SELECT event FROM audit ORDER BY sequence")]
    assert events == ["110103 study opened", "110103 study arrived again", "110103 study arrived"]
    desk.service.close()


def test_an_arrival_is_analysed_by_the_model_that_fits_it_on_the_windows_engine():
    bench, reports = Bench(), SimpleQueue()
    bench.engine.answer_all()
    analyst = ArrivalAnalyst(bench.reading, bench.engine, reports.put)
    bench.session.watch_folders(FakeWatch(), analyst)
    analyst.analyse(study(), bench.session.catalog)
    until = time.monotonic() + 60
    while reports.empty() and time.monotonic() < until:
        bench.deliver()
    bench.session.receive(reports.get())
    (answered,) = bench.store.of(AnswerMade)
    assert (answered.study_uid, answered.answer.model.id) == ("1.2", "chest")
    assert not bench.engine.requests[0].is_urgent
    assert analyst.close()
