"""The worklist as it is read from the record: pages, searches, every order, what comes next, and what others change."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue

import pytest

from app.review import StudyState
from app.store.record import ClaimAnswered, Remark, StudyOpened, StudyRemarked, StudySummary
from app.store.worklist_reader import WorklistReader
from app.study import Patient
from app.worklist_query import (
    FiltersRead,
    Neighbours,
    Order,
    RecordChanged,
    WorklistFailed,
    WorklistPage,
    WorklistQuery,
)
from tests.session_builders import study
from tests.store_builders import AT, Desk, step

NAMES = ("Müller^Jörg", "Roe^Jane", "Abel^Kain", "100%_Sure^A")


class Asking:
    """A worklist reader whose answers a test can wait for."""

    def __init__(self, address, workstation="ws-1"):
        self.heard = SimpleQueue()
        self.reader = WorklistReader(
            self.heard.put, path=address.path, backups=address.backups, url=address.url, workstation=workstation
        )

    def next(self, kind, timeout_s=30.0):
        while not isinstance(report := self.heard.get(timeout=timeout_s), kind):
            pass
        return report

    def page(self, query=WorklistQuery(), offset=0):  # noqa: B008
        self.reader.ask(query, offset)
        return self.next(WorklistPage)

    def uids(self, **what):
        return [row.study_uid for row in self.page(WorklistQuery(**what)).rows]


@pytest.fixture
def record(address):
    """Four studies, one of them signed."""
    desk = Desk(address, "ws-1")
    for number, name in enumerate(NAMES):
        opened = study(
            str(number),
            patient=Patient(name, f"P{9 - number}"),
            date=f"2031-03-0{number + 1}",
            description=("Chest", "Foot", "Brain", "Chest")[number],
            modality="MR" if number == 2 else "DX",
            frames=number + 1,
        )
        desk.saved(StudyOpened(opened, (Path(f"/films/{number}"),), AT + timedelta(minutes=number)))
    for number, (risk, label, state) in enumerate(
        [(0.2, "Nodule", "analysed"), (0.9, "Pneumonia", "in review"), (-1.0, "", "new"), (0.5, "Nodule", "analysed")]
    ):
        labels = (label,) if label else ()
        desk.service.summarise(StudySummary(str(number), state, risk, labels, risk / 2, number, 0, 1))
    desk.saved(StudyRemarked("3", Remark.FLAGGED, AT), StudyRemarked("3", Remark.NOTED, AT, "Ask Dr. Poe"))
    yield desk
    desk.service.close()


@pytest.fixture
def asking(record, address):
    made = Asking(address)
    yield made
    assert made.reader.close()


def test_a_row_says_what_is_known_and_where_its_files_are(asking):
    row = next(one for one in asking.page().rows if one.study_uid == "3")
    assert row == replace(row, patient="100%_Sure^A", patient_id="P6", date="2031-03-04", modalities="DX", frames=4,
                          state=StudyState.ANALYSED, risk=0.5, labels=("Nodule",), probability=0.25, unreviewed=3,
                          is_flagged=True, note="Ask Dr. Poe", paths=(Path("/films/3"),), claimed="")  # fmt: skip
    assert "Sure" not in repr(row)


SEARCHES = [
    ({}, ["1", "3", "0", "2"]),
    ({"order": Order.ABNORMAL}, ["1", "3", "0", "2"]),
    ({"order": Order.WAITING}, ["0", "1", "2", "3"]),
    ({"order": Order.PATIENT}, ["3", "2", "0", "1"]),
    ({"order": Order.PATIENT, "is_descending": True}, ["1", "0", "2", "3"]),
    ({"order": Order.PATIENT_ID}, ["3", "2", "1", "0"]),
    ({"order": Order.DATE, "is_descending": True}, ["3", "2", "1", "0"]),
    ({"order": Order.UNCERTAINTY}, ["2", "0", "3", "1"]),
    ({"order": Order.FINDING}, ["2", "0", "3", "1"]),
    ({"text": "müller"}, ["0"]),
    ({"text": "MÜLLER 20310301 dx"}, ["0"]),
    ({"text": "nodule"}, ["3", "0"]),
    ({"text": "poe"}, ["3"]),
    ({"text": "100%_"}, ["3"]),
    ({"text": "%"}, ["3"]),
    ({"text": "in review"}, ["1"]),
    ({"text": "roe brain"}, []),
    ({"states": (StudyState.NEW, StudyState.IN_REVIEW)}, ["1", "2"]),
    ({"modality": "MR"}, ["2"]),
    ({"label": "Pneumonia"}, ["1"]),
    ({"date_from": "2031-03-02", "date_to": "2031-03-03"}, ["1", "2"]),
    ({"risk_from": 0.5}, ["1", "3"]),
    ({"risk_from": 0.5, "risk_to": 0.5}, ["3"]),
    ({"risk_to": 0.5}, ["3", "0"]),
    ({"is_flagged": True}, ["3"]),
]


def test_every_search_and_order(asking):
    assert [asking.uids(**what) for what, _ in SEARCHES] == [uids for _, uids in SEARCHES]


def test_what_is_signed_comes_last_whatever_its_risk(asking, record):
    from tests.store_builders import signing

    record.saved(replace(signing(), study_uid="1"))
    assert asking.uids() == ["3", "0", "2", "1"]


def test_one_after_the_other_is_the_whole_list_in_every_order(asking):
    for order in Order:
        for is_descending in (False, True):
            walk_along(asking, WorklistQuery(order=order, is_descending=is_descending))


def walk_along(asking, query):
    uids = [row.study_uid for row in asking.page(query).rows]
    for place, uid in enumerate(uids):
        asking.reader.ask_beside(query, uid)
        beside = asking.next(Neighbours)
        assert (beside.previous.study_uid if beside.previous else None) == (uids[place - 1] if place else None)
        assert (beside.following.study_uid if beside.following else None) == (uids[place + 1 :] or [None])[0]


def test_another_workstations_change_is_told_within_seconds(asking, record, address):
    asking.page()
    other = Desk(address, "ws-2")
    other.service.claim("0", "Dr. Poe")
    assert other.next(ClaimAnswered).held is None
    asking.next(RecordChanged)
    row = next(one for one in asking.page().rows if one.study_uid == "0")
    assert row.claimed == "Dr. Poe"
    assert next(one for one in Asking(address, "ws-2").page().rows if one.study_uid == "0").claimed == ""
    other.saved(replace(step(), study_uid="0"))
    asking.next(RecordChanged)
    assert next(one for one in asking.page().rows if one.study_uid == "0").state is StudyState.IN_REVIEW
    assert other.service.close()


def test_a_record_that_is_not_there_yet_is_said_and_read_once_it_is(address):
    asking = Asking(address)
    asking.reader.ask(WorklistQuery())
    assert asking.next(WorklistFailed).error.advice
    desk = Desk(address)
    desk.saved(step())
    assert asking.page().total == 1
    assert asking.reader.close()
    assert desk.service.close()


def test_a_kept_search_is_there_again_and_can_be_forgotten(asking, record):
    query = WorklistQuery("roe", order=Order.DATE)
    record.service.keep_filter("Mine", query.as_text())
    record.service.keep_filter("Bad", "{}{")
    record.saved(step())
    asking.reader.ask_filters()
    assert asking.next(FiltersRead).filters == (("Mine", query),)
    record.service.keep_filter("Mine", "")
    record.saved(step("f-2"))
    asking.reader.ask_filters()
    assert asking.next(FiltersRead).filters == ()


def test_a_query_is_kept_as_text():
    query = WorklistQuery("roe", (StudyState.NEW,), "DX", "Nodule", "2031-01-01", "", 0.5, True, Order.DATE, True, 0.7)
    assert WorklistQuery.from_text(query.as_text()) == query
