"""One record, several workstations: claims, two writing at once, what each row says, a server that goes away."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.review import StudyState
from app.review_change import Action, ReviewChange
from app.store import claims
from app.store.address import StoreAddress
from app.store.audit import audit_rows, walk
from app.store.record import (
    AnswerMade,
    ClaimAnswered,
    Remark,
    ReviewChanged,
    Saved,
    StoreFailed,
    StoreRefusedError,
    StudyOpened,
    StudyRemarked,
    StudySummary,
)
from app.study import Patient
from inference.frame import FrameKey
from tests.session_builders import answer, card, frame, study
from tests.store_builders import AT, Desk, rows, signing, step


@pytest.fixture
def desks(address):
    """Two workstations on one record."""
    made = Desk(address, "ws-1"), Desk(address, "ws-2")
    yield made
    for one in made:
        one.service.close()


def claimed(desk, uid="1.2", reader="Dr. Roe", **more):
    desk.service.claim(uid, reader, **more)
    return desk.next(ClaimAnswered).held


def test_a_claim_is_shown_to_the_other_until_it_is_taken_over_or_let_go(desks):
    one, other = desks
    assert claimed(one) is None
    assert claimed(one) is None  # renewed
    held = claimed(other, reader="Dr. Poe")
    assert (held.reader_name, held.workstation) == ("Dr. Roe", "ws-1")
    assert timedelta(minutes=14) < held.expires_at - datetime.now(UTC) <= claims.LASTS

    assert claimed(other, reader="Dr. Poe", is_taking_over=True) is None
    assert claimed(one).reader_name == "Dr. Poe"
    one.service.release("1.2")  # not ours any more: nothing is let go
    assert claimed(one) is not None
    other.service.release("1.2")
    other.saved(step())
    assert claimed(one) is None


def test_another_reader_of_the_same_workstation_is_told_too(desks):
    assert claimed(desks[0], reader="Dr. Roe") is None
    assert claimed(desks[0], reader="Dr. Poe").reader_name == "Dr. Roe"


def test_a_claim_runs_out(desks, monkeypatch):
    monkeypatch.setattr("app.store.writer.LASTS", timedelta(seconds=-1))
    assert claimed(desks[0]) is None
    assert claimed(desks[1], reader="Dr. Poe") is None


def test_two_workstations_write_at_once_and_the_chain_has_one_end(desks, address):
    def write(desk):
        desk.saved(*(step(f"{desk.address.path.name}-{number}") for number in range(60)))

    threads = [threading.Thread(target=write, args=(desk,)) for desk in desks]
    for one in threads:
        one.start()
    for one in threads:
        one.join(60)

    assert len(desks[0].load().changes) == 120
    assert {row[0] for row in rows(address, "SELECT workstation FROM audit")} == {"ws-1", "ws-2"}
    with audit_rows(address) as trail:
        check = walk(trail)
    assert check.is_intact
    assert check.rows == 120


def test_each_workstation_goes_on_where_its_own_reader_left_off(desks):
    from app.store.record import LeftOff, LeftOffLoaded

    for number, desk in enumerate(desks):
        desk.service.save_left_off(LeftOff((Path(f"/films/{number}"),), f"1.{number}"))
        desk.saved(step())
    for number, desk in enumerate(desks):
        desk.service.load_left_off()
        assert desk.next(LeftOffLoaded).left_off.study_uid == f"1.{number}"


def row_of(address, names):
    return rows(address, f"SELECT {names} FROM studies WHERE uid = '1.2'")[0]


def test_a_row_follows_every_event(desks, address):
    desk = desks[0]
    opened = study(patient=Patient("Röe^Jane\0", "P1"), date="2031-03-05", description="Chest", frames=3)
    desk.saved(StudyOpened(opened, (), AT))
    assert row_of(address, "state, risk, frames, patient_key") == ("new", -1, 3, "röe^jane")
    assert "20310305" in row_of(address, "words")[0]
    desk.saved(AnswerMade("1.2", answer(card(), [frame(FrameKey("1.2.1.1"))]), AT))
    assert row_of(address, "state, risk, labels, probability") == ("analysed", 0.4, "Pneumonia", 0.81)
    for action, state in (
        (Action.IMPRESSION, "in review"), (Action.SIGNED, "signed"), (Action.AMENDED, "in review"),
        (Action.SIGNED, "amended"),
    ):  # fmt: skip
        signed = signing().change.signature if action is Action.SIGNED else None
        desk.saved(ReviewChanged("1.2", ReviewChange(action, text="x", signature=signed), AT))
        assert row_of(address, "state")[0] == state
    desk.service.summarise(StudySummary("1.2", StudyState.IN_REVIEW.value, 0.7, ("Nodule",), 0.6, 2, 1, 3))
    desk.saved(StudyRemarked("1.2", Remark.FLAGGED, AT), StudyRemarked("1.2", Remark.NOTED, AT, "Ask again"))
    told = "state, risk, labels, unreviewed, flagged, frames_read, is_flagged, note, label_words"
    assert row_of(address, told) == ("amended", 0.7, "Nodule", 2, 1, 3, 1, "Ask again", "nodule ask again")
    assert [row[0] for row in rows(address, "SELECT event FROM audit")][-2:] == ["study flagged", "study noted"]


def test_a_server_that_goes_away_loses_nothing_and_writes_nothing_twice(postgres, tmp_path):
    address = StoreAddress.of(tmp_path / "overread.db", url=postgres.database())
    desk = Desk(address)
    desk.saved(step("a"))
    postgres.halt()
    try:
        desk.service.append(step("b"))
        failed = desk.next(StoreFailed)
        assert "cannot be reached" in str(failed.error)
        assert failed.unsaved == 1
    finally:
        postgres.start()
    desk.next(Saved)
    assert [one.decision.finding_id for one in desk.load().changes] == ["a", "b"]
    assert desk.service.close()


def test_a_commit_whose_answer_was_lost_is_not_written_again(desks, address, monkeypatch):
    from app.store.database import Database

    desk = desks[0]
    desk.saved(step("a"))
    transaction, lost = Database.transaction, []

    def losing(self):
        from contextlib import contextmanager

        from app.store.record import StoreError

        @contextmanager
        def once():
            with transaction(self) as connection:
                yield connection
            if not lost:
                lost.append(True)
                raise StoreError("The answer was lost.")

        return once()

    monkeypatch.setattr(Database, "transaction", losing)
    ticket = desk.service.append(step("b"))
    assert desk.next(StoreFailed).unsaved == 1
    assert desk.next(Saved).tickets == (ticket,)
    assert [one.decision.finding_id for one in desk.load().changes] == ["a", "b"]


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("postgresql://me:secret@server/db", "password"),
        ("postgresql://server/db?password=secret", "password"),
        ("mysql://server/db", "no address of a PostgreSQL"),
    ],
)
def test_an_address_with_a_password_or_of_another_kind_is_refused(tmp_path, url, told):
    with pytest.raises(StoreRefusedError, match=told) as refused:
        StoreAddress.of(tmp_path / "overread.db", url=url)
    assert "secret" not in f"{refused.value} {refused.value.advice}"


def test_a_server_that_is_not_there_is_named_without_its_password(tmp_path):
    desk = Desk(StoreAddress.of(tmp_path / "overread.db", url=f"postgresql://me@/db?host={tmp_path}"))
    desk.service.append(step())
    assert "cannot be reached" in str(desk.next(StoreFailed).error)
    assert not desk.service.close()


def test_a_strange_database_a_newer_one_and_one_that_is_gone_are_refused(postgres, tmp_path):
    from tests.store_builders import connected

    address = StoreAddress.of(tmp_path / "overread.db", url=postgres.database())

    def refusal():
        desk = Desk(address)
        desk.service.append(step())
        error = desk.next(StoreFailed).error
        assert not desk.service.close()
        assert isinstance(error, StoreRefusedError)
        return str(error)

    def execute(statement):
        with connected(address) as connection:
            connection.execute(statement)

    execute("CREATE TABLE studies (theirs TEXT)")
    assert "not a store of Overread" in refusal()
    execute("DROP TABLE studies")
    desk = Desk(address)
    desk.saved(step())
    assert desk.service.close()
    execute("INSERT INTO layout (version, id, at) VALUES (99, '', '')")
    assert "newer version" in refusal()
    execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    assert "missing" in refusal()
