import os
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from app.review import Decision, Signature, Verdict
from app.review_change import Action, ReviewChange
from app.store.address import StoreAddress
from app.store.audit import audit_rows, verify_audit, walk
from app.store.backup import KEPT, back_up
from app.store.check import check_store
from app.store.codec import from_text, to_text
from app.store.database import Database
from app.store.file import marker_of, prepare
from app.store.lock import WindowLock, lock_of
from app.store.migrations import MIGRATIONS
from app.store.record import (
    Activity,
    AnswerMade,
    LeftOff,
    LeftOffLoaded,
    ReviewChanged,
    Saved,
    SignedElsewhere,
    StoreFailed,
    StoreRefusedError,
    StudyOpened,
)
from app.store.schema import build_tables
from app.study_reviews import StudyReviews
from inference.finding import Mask
from inference.frame import FrameKey
from tests.session_builders import answer, card, finding, frame, study
from tests.store_builders import AT, Desk, connected, rows, signing, step

ROOT = Path(__file__).resolve().parents[2]
KEY = FrameKey("1.2.1.1")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "overread.db"


@pytest.fixture
def desk(address):
    made = Desk(address)
    yield made
    made.service.close()


@pytest.fixture
def filed(path):
    """A desk on a file."""
    made = Desk(StoreAddress.of(path))
    yield made
    made.service.close()


def verified(address):
    with audit_rows(address) as trail:
        return walk(trail)


def test_what_was_saved_comes_back_with_every_digit(desk, address):
    made = answer(card(), [frame(KEY)], probability=0.1 + 0.2, explain="Pneumonia")
    desk.saved(StudyOpened(study(), (Path("/films/a"),), AT), AnswerMade("1.2", made, AT), step())
    desk.service.close()
    stored = Desk(address).load()

    assert stored.answers[0].frames[0].probabilities[0].probability == 0.30000000000000004
    assert stored.answers[0].frames[0].findings == made.frames[0].findings
    np.testing.assert_array_equal(stored.answers[0].frames[0].saliencies[0].values, made.frames[0].saliencies[0].values)
    assert StudyReviews("1.2", stored.changes).history("").review.verdict_on("f-1") is Verdict.ACCEPTED


def test_values_survive_the_text_and_arrays_come_back_locked():
    mask = Mask(2, 3, np.eye(5, dtype=bool))
    one = finding(card(), KEY)
    signed = Signature("Rœ 山", "reviewed", AT)

    for value in (one, signed, (1, 2.5, None, "x"), Decision("f", Verdict.SUPPLEMENTED, corrected=one), {"a": (1,)}):
        assert from_text(to_text(value)) == value
    again = from_text(to_text(mask))
    np.testing.assert_array_equal(again.pixels, mask.pixels)
    assert not again.pixels.flags.writeable
    assert from_text(to_text({"odd": object()})) == {"odd": None}


def test_a_shadow_answer_is_kept_and_not_loaded(desk, address):
    desk.saved(AnswerMade("1.2", answer(card("shy"), [frame(KEY)]), AT, is_shadow=True))

    assert desk.load().answers == ()
    assert rows(address, "SELECT model_id, is_shadow FROM results") == [("shy", 1)]


def test_the_place_where_the_reader_left_off_comes_back(desk):
    desk.service.load_left_off()
    assert desk.next(LeftOffLoaded).left_off is None
    there = LeftOff((Path("/films/a b"), Path("/é")), "1.2", "1.2.1", 41)
    desk.service.save_left_off(LeftOff((), "1", "1", 0))
    desk.service.save_left_off(there)
    desk.saved(step())
    desk.service.load_left_off()

    assert desk.next(LeftOffLoaded).left_off == there


def test_the_file_is_set_as_it_must_be(path, tmp_path):
    database = Database(StoreAddress.of(path))
    with database.transaction() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "busy_timeout", "trusted_schema", "secure_delete",
                "application_id", "user_version",
            )
        }  # fmt: skip
    database.close()

    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "trusted_schema": 0,
        "secure_delete": 1,
        "application_id": 0x4F565244,
        "user_version": len(MIGRATIONS),
    }
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


def test_the_tables_are_those_that_the_migrations_made(address):
    Database(address).close()
    tables = build_tables()
    for table in tables.in_order():
        if address.is_shared:
            told = f"SELECT column_name FROM information_schema.columns WHERE table_name = '{table.name}'"
            made = [row[0] for row in rows(address, f"{told} ORDER BY ordinal_position")]
        else:
            made = [row[1] for row in rows(address, f"PRAGMA table_info({table.name})")]
        assert made == [column.name for column in table.columns]


@pytest.mark.parametrize("table", ["audit", "decisions"])
@pytest.mark.parametrize("change", ["UPDATE {} SET ticket = 'x'", "DELETE FROM {}"])
def test_decisions_and_audit_cannot_be_changed(desk, address, table, change):
    desk.saved(step())
    with connected(address) as connection, pytest.raises(Exception, match="append-only"):
        connection.execute(change.format(table))
    assert len(rows(address, f"SELECT * FROM {table}")) == 1


@pytest.mark.parametrize(
    "late",
    [
        step("f-2"),
        signing("signed over"),
        ReviewChanged("1.2", ReviewChange(Action.UNDONE), AT),
        AnswerMade("1.2", answer(card(), [frame(FrameKey("1.2.1.2"))]), AT),
        AnswerMade("1.2", answer(card("other"), [frame(KEY)]), AT),
    ],
)
def test_what_was_signed_is_altered_by_no_other_window(desk, address, late):
    said = answer(card(), [frame(KEY)])
    desk.saved(StudyOpened(study(), (), AT), AnswerMade("1.2", said, AT), step())
    second = Desk(address)
    assert len(second.load().changes) == 1
    desk.saved(signing())
    signed = rows(address, "SELECT * FROM decisions"), rows(address, "SELECT * FROM results")
    ticket = second.service.append(late)
    refused = second.next(SignedElsewhere)

    assert refused.tickets == (ticket,)
    assert StudyReviews("1.2", refused.stored.changes).history("").review.signature.meaning == "reviewed"
    assert (rows(address, "SELECT * FROM decisions"), rows(address, "SELECT * FROM results")) == signed
    assert rows(address, "SELECT event, outcome FROM audit")[-1][0].startswith("refused: ")
    assert verified(address).is_intact
    second.saved(
        AnswerMade("1.2", said, AT), ReviewChanged("1.2", ReviewChange(Action.AMENDED, text="side"), AT), step("f-2")
    )
    assert second.service.close()


def test_a_second_window_on_the_same_record_is_told_once(filed, path):
    filed.saved(step())
    second = Desk(StoreAddress.of(path))
    second.load()
    second.saved(step("f-2"))
    assert second.service.close()
    assert second.shared == 1

    assert lock_of(path).read_text() == f"{os.getpid()}\n"
    assert filed.service.close()
    alone = Desk(StoreAddress.of(path))
    alone.load()
    assert alone.service.close()
    assert alone.shared == 0
    assert filed.shared == 0


def test_the_lock_of_a_window_that_was_killed_is_free(path):
    path.parent.mkdir(parents=True)
    holder = (
        "import sys; from pathlib import Path; from app.store.lock import WindowLock\n"
        "lock = WindowLock(Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", holder, str(path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout.readline() == "True\n"
        mine = WindowLock(path)
        assert not mine.take()
        other.kill()
        other.wait(30)
        assert mine.take()
    mine.release()


def test_only_what_follows_the_signature_is_refused_of_what_comes_together(address):
    desk = Desk(address)
    tickets = [desk.service.append(one) for one in (step(), signing(), step("f-2"), step("f-3"))]
    refused = []
    while len(refused) < 2:
        refused += desk.next(SignedElsewhere).tickets

    assert refused == tickets[2:]
    assert [one.action for one in desk.load().changes] == [Action.DECIDED, Action.SIGNED]
    assert desk.service.close()


def test_the_audit_trail_names_who_what_and_which_model(desk, address):
    one = finding(card(), KEY)
    desk.saved(
        StudyOpened(study(), (), AT, "Dr. Roe"),
        step(one.id, model=one.model, object_uid="1.2.1.1", before=Decision(one.id, Verdict.REJECTED)),
        ReviewChanged(
            "1.2", ReviewChange(Action.SIGNED, signature=Signature("Dr. Roe", "approved", AT)), AT, "Dr. Roe"
        ),
        Activity("110106", "export pdf", AT, "1.2", "Dr. Roe", is_success=False),
    )
    found = rows(address, "SELECT event, reader_name, model_sha256, before <> '', meaning, outcome FROM audit")

    assert found == [
        ("110103 study opened", "Dr. Roe", "", 0, "", "success"),
        ("decided", "Dr. Roe", "sha-chest", 1, "", "success"),
        ("signed", "Dr. Roe", "", 1, "approved", "success"),
        ("110106 export pdf", "Dr. Roe", "", 0, "", "failure"),
    ]
    check = verified(address)
    assert check.is_intact
    assert check.rows == 4


def test_a_flag_is_there_again_and_stands_in_the_audit_trail(desk, address):
    def flagged(action, before):
        change = ReviewChange(action, text="f-1")
        return ReviewChanged("1.2", change, AT, "Dr. Roe", before, not before, "1.2.1.1")

    desk.saved(flagged(Action.FLAGGED, False), flagged(Action.UNFLAGGED, True), flagged(Action.FLAGGED, False))
    desk.service.close()
    stored = Desk(address).load()

    assert StudyReviews("1.2", stored.changes).history("").review.flagged == {"f-1"}
    assert rows(address, "SELECT finding_id FROM decisions") == [("f-1",)] * 3
    assert rows(address, "SELECT event, before, after, object_uids FROM audit")[:2] == [
        ("flagged", "false", "true", "1.2.1.1"),
        ("flag removed", "true", "false", "1.2.1.1"),
    ]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE audit SET reader_name = 'Mallory' WHERE sequence = 2",
        "UPDATE audit SET outcome = '' WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 2",
    ],
    ids=["reader", "outcome", "row"],
)
def test_tampering_breaks_the_chain(desk, address, tampering):
    desk.saved(step("a"), step("b"), step("c"))
    desk.service.close()
    with connected(address) as connection:
        on_table = " ON audit" if address.is_shared else ""
        connection.execute(f"DROP TRIGGER audit_keep_update{on_table}")
        connection.execute(f"DROP TRIGGER audit_keep_delete{on_table}")
        connection.execute(tampering)
        connection.commit()

    assert verified(address).broken_at in (2, 3)
    is_whole, told = check_store(address)
    assert not is_whole
    assert "broken" in told


def refused(path):
    desk = Desk(StoreAddress.of(path))
    desk.service.append(step())
    failed = desk.next(StoreFailed)
    assert failed.unsaved == 1
    assert not desk.service.close()
    return failed.error


def test_a_store_from_a_newer_version_is_refused_and_left_alone(filed, path):
    filed.saved(step())
    filed.service.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    error = refused(path)

    assert isinstance(error, StoreRefusedError)
    assert "newer version" in str(error)
    assert path.read_bytes() == before


@pytest.mark.parametrize("damage", [b"this is no database, and never was" * 200, None])
def test_a_damaged_store_is_named_and_never_overwritten(filed, path, damage):
    filed.saved(*(step(f"f-{n}") for n in range(50)))
    filed.service.close()
    content = bytearray(path.read_bytes())
    content[4096:12288] = os.urandom(8192)
    path.write_bytes(damage or bytes(content))
    before = path.read_bytes()
    error = refused(path)

    assert "damaged" in str(error)
    assert "backup" in error.advice
    assert path.read_bytes() == before


def test_a_store_that_is_gone_is_not_silently_begun_anew(filed, path):
    filed.saved(step())
    filed.service.close()
    path.unlink()
    assert "missing" in str(refused(path))
    assert not path.exists()

    marker_of(path).unlink()
    Desk(StoreAddress.of(path)).saved(step())


def test_another_programs_database_is_refused(path):
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    assert "not a store of Overread" in str(refused(path))


def test_while_another_holds_the_store_nothing_is_lost_and_work_resumes(filed, path, monkeypatch):
    filed.saved(step("a"))
    filed.service.close()
    monkeypatch.setattr("app.store.file.BUSY_TIMEOUT_MS", 50)
    with closing(sqlite3.connect(path, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        held = Desk(StoreAddress.of(path))
        held.service.append(step("b"))
        failed = held.next(StoreFailed)
        assert "Another program" in str(failed.error)
        assert failed.unsaved == 1
        holder.execute("COMMIT")
    assert held.next(Saved)
    assert [change.decision.finding_id for change in held.load().changes] == ["a", "b"]
    assert held.service.close()


def test_a_full_disk_is_said_and_what_waits_is_written_later(filed, path, monkeypatch):
    filed.saved(step("a"))
    filed.service.close()
    is_full = threading.Event()
    is_full.set()

    def prepared(connection, **more):
        prepare(connection, **more)
        if is_full.is_set():
            connection.execute("PRAGMA max_page_count = 1").close()

    monkeypatch.setattr("app.store.database.prepare", prepared)
    filed = Desk(StoreAddress.of(path))
    for number in range(40):
        filed.service.append(step(f"f-{number}" * 200))
    failed = filed.next(StoreFailed)
    assert "disk is full" in str(failed.error)
    assert "Free some space" in failed.error.advice

    is_full.clear()
    filed.saved(step("z"))
    assert filed.service.close()
    assert len(Desk(StoreAddress.of(path)).load().changes) == 42
    assert verify_audit(path).is_intact


def test_a_step_that_cannot_be_written_does_not_hold_up_the_others(desk, path):
    bad = step("bad")
    object.__setattr__(bad, "study_uid", object())
    desk.service.append(step("a"))
    desk.service.append(bad)
    desk.saved(step("b"))

    assert [change.decision.finding_id for change in desk.load().changes] == ["a", "b"]


def test_a_migration_is_one_step_with_a_verified_copy_before_it(path, tmp_path):
    backups = tmp_path / "backups"
    Database(StoreAddress.of(path, backups)).close()
    broken = (*MIGRATIONS, ("CREATE TABLE more (a TEXT)", "CREATE TABLE more (a TEXT)"))
    with pytest.raises(Exception, match="store cannot be used"):
        Database(StoreAddress.of(path, backups), broken)
    assert rows(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert rows(path, "SELECT name FROM sqlite_master WHERE name = 'more'") == []

    Database(StoreAddress.of(path, backups), (*MIGRATIONS, ("CREATE TABLE more (a TEXT)",))).close()
    assert rows(path, "PRAGMA user_version") == [(len(MIGRATIONS) + 1,)]
    copies = sorted(backups.glob("overread-before-layout-*.db"))
    assert rows(copies[-1], "PRAGMA user_version") == [(len(MIGRATIONS),)]


def test_copies_are_whole_and_only_the_last_few_are_kept(filed, path, tmp_path):
    filed.saved(step())
    copies = [back_up(path, tmp_path / "b", "daily") for _ in range(KEPT + 2)]

    assert sorted((tmp_path / "b").iterdir()) == copies[-KEPT:]
    assert check_store(StoreAddress.of(copies[-1])) == (
        True,
        f"whole (layout {len(MIGRATIONS)}), audit trail of 1 rows unbroken",
    )


def test_a_store_that_is_not_there_yet_is_no_fault(path):
    assert check_store(StoreAddress.of(path)) == (True, "no store yet; it is made at first start")
    assert not path.exists()


def test_a_path_with_odd_characters_is_a_path(tmp_path):
    desk = Desk(StoreAddress.of(tmp_path / "a?b #1 %20" / "överread.db"))
    desk.saved(step())
    assert desk.service.close()


APPENDING = """
import sys, threading
from datetime import UTC, datetime
from pathlib import Path
from app.review import Decision, Verdict
from app.review_change import Action, ReviewChange
from app.store.record import ReviewChanged, Saved
from app.store.service import StoreService

free = threading.Semaphore(100)

def report(event):
    if isinstance(event, Saved):
        sys.stdout.write("".join(f"{ticket}\\n" for ticket in event.tickets))
        sys.stdout.flush()
        free.release(len(event.tickets))

service = StoreService(report, path=Path(sys.argv[1]))
while True:
    free.acquire()
    change = ReviewChange(Action.DECIDED, Decision("f", Verdict.ACCEPTED))
    service.append(ReviewChanged("1.2", change, datetime.now(UTC), "Dr. Roe"))
"""


def test_no_acknowledged_decision_is_lost_when_the_program_is_killed(path):
    acknowledged = set()
    for run in range(20):
        with subprocess.Popen(
            [sys.executable, "-c", APPENDING, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as program:
            for _ in range(1 + run * 7):
                acknowledged.add(program.stdout.readline().strip())
            assert "" not in acknowledged
            program.kill()
            acknowledged |= {line.strip() for line in program.stdout if line.endswith("\n")}
    written = {ticket for (ticket,) in rows(path, "SELECT ticket FROM decisions")}

    assert len(acknowledged) > 500
    assert acknowledged <= written
    check = verify_audit(path)
    assert check.is_intact
    assert check.rows == len(written)
    assert check_store(StoreAddress.of(path))[0]


def test_a_record_that_was_just_opened_is_not_copied_again_whatever_the_machine_has_run_for(path, monkeypatch):
    running = time.monotonic
    monkeypatch.setattr("app.store.service.time.monotonic", lambda: running() + 1e6)
    backups = path.parent / "backups"
    desk = Desk(StoreAddress.of(path, backups))
    desk.saved(step())
    assert desk.service.close()
    assert not list(backups.glob("overread-daily-*"))
