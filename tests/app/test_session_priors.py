"""An earlier study is opened from the record beside the one in view, which stays in view."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.hanging import Hanging
from app.review import StudyState
from app.study import Patient
from app.worklist import WorklistRow
from tests.session_builders import Bench, study

PATIENT = Patient(name="Jane Doe", id="ID-7", birth_date="1980-02-03", sex="F")


def of_patient(uid, date, patient=PATIENT):
    return replace(study(uid, instances=3), patient=patient, date=date, time="")


def row_of(one, **more):
    return WorklistRow(
        one.uid, one.patient.name, one.date, "DX", "", StudyState.NEW, patient_id=one.patient.id,
        paths=(Path(f"/films/{one.uid}"),), **more,
    )  # fmt: skip


@pytest.fixture
def bench():
    made = Bench()
    made.open(of_patient("1.9", "2031-03-04"))
    return made


@pytest.fixture
def opened(bench):
    told = []
    bench.session.beside_opened.subscribe(told.append)
    return told


def test_a_study_of_the_record_is_opened_without_coming_into_view(bench, opened):
    prior = of_patient("1.5", "2029-01-02")
    bench.reading.folder[Path("/films/1.5")] = (prior,)
    bench.heard.clear()
    bench.session.open_beside(row_of(prior))
    assert bench.session.is_opening
    bench.deliver()
    assert opened == ["1.5"]
    assert bench.session.study.uid == "1.9"
    assert [one.uid for one in bench.session.studies] == ["1.9", "1.5"]
    assert not bench.session.is_opening
    assert "study_changed" not in bench.heard
    hanging = Hanging(bench.session)
    hanging.show_prior_beside(hanging.priors[0])
    assert [cell.study.uid for cell in hanging.visible] == ["1.9", "1.5"]


def test_one_that_is_open_is_there_at_once(bench, opened):
    prior = of_patient("1.5", "2029-01-02")
    bench.open(prior)
    bench.session.show_study("1.9")
    bench.session.open_beside(row_of(prior))
    assert opened == ["1.5"]


def test_files_that_are_gone_or_hold_another_study(bench, opened):
    gone = of_patient("1.5", "2029-01-02")
    bench.session.open_beside(replace(row_of(gone), paths=()))
    assert "does not say where" in bench.told()
    bench.reading.folder[Path("/films/1.5")] = (of_patient("1.6", "2029-01-02"),)
    bench.session.open_beside(row_of(gone))
    bench.deliver()
    assert opened == []
    assert bench.session.study.uid == "1.6", "what was opened is shown, as by any other opening"


@pytest.mark.parametrize(
    ("date", "patient", "may"),
    [
        ("2029-01-02", PATIENT, True),
        ("2031-03-04", PATIENT, False),
        ("", PATIENT, False),
        ("2029-01-02", replace(PATIENT, id="ID-8"), False),
        ("2029-01-02", replace(PATIENT, id=""), True),
        ("2029-01-02", replace(PATIENT, id="", name="Somebody Else"), False),
    ],
)
def test_which_rows_may_be_priors(bench, date, patient, may):
    assert bench.session.may_be_prior(row_of(of_patient("1.5", date, patient))) is may
