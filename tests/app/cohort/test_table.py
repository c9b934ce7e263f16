import csv

import pytest

from app.cohort.table import FINDINGS, LEVELS, AnswerRow, FailureRow, StudyRow, cells_of, columns_of, study_columns
from app.cohort.table_file import TableError, TableWriter, read_rows
from tests.cohort_builders import answer_row, drawn_cohort, study_row, write_cohort


@pytest.fixture
def hostile():
    """Texts that break naive tables."""
    return study_row(
        2,
        patient_name="=HYPERLINK(1)",
        reason='a "quoted", cell\r\nof two lines',
        study_id="+1",
        age_years=None,
        needs_review=None,
        probability=1 / 3,
        given=(("site", "-Süd"), ("note", "")),
    )


@pytest.mark.parametrize("removed", [".csv", ".parquet"])
def test_rows_come_back_as_they_went_in_from_either_file(tmp_path, hostile, removed):
    studies = [study_row(1, given=(("site", "Nord"), ("note", "x"))), hostile]
    answers = [answer_row(one, label) for one in studies for label in ("PNEUMONIA", "NORMAL")]
    failures = [FailureRow("/cohort/ü.dcm", "", "It is empty.", "Ask again.", None, 3)]
    folder = write_cohort(tmp_path / "out", studies, answers, failures)
    for name in ("studies", "answers", "failures"):
        (folder / f"{name}{removed}").unlink()
    assert list(read_rows(folder, "studies", StudyRow)) == studies
    assert list(read_rows(folder, "answers", AnswerRow)) == answers
    assert list(read_rows(folder, "failures", FailureRow)) == failures


def test_a_spreadsheet_finds_no_formula(tmp_path, hostile):
    folder = write_cohort(tmp_path / "out", [hostile])
    with (folder / "studies.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["patient_name"] == "'=HYPERLINK(1)"
    assert row["given_site"] == "'-Süd"
    assert row["probability"] == repr(1 / 3)


def test_the_same_rows_are_the_same_bytes(tmp_path):
    studies, answers = drawn_cohort(2500)
    one, other = (write_cohort(tmp_path / name, studies, answers) for name in ("a", "b"))
    for name in ("studies.csv", "studies.parquet", "answers.csv", "answers.parquet"):
        assert (one / name).read_bytes() == (other / name).read_bytes()


def test_a_table_that_breaks_off_leaves_the_old_one(tmp_path):
    folder = write_cohort(tmp_path / "out", [study_row()])
    before = (folder / "studies.csv").read_bytes()
    with pytest.raises(ValueError, match="abc"), TableWriter(folder, "studies", study_columns()) as table:
        table.add({**cells_of(study_row(7)), "age_years": "abc"})
    assert (folder / "studies.csv").read_bytes() == before
    assert sorted(one.name for one in folder.glob("*tudies*")) == ["studies.csv", "studies.parquet"]
    assert not list(folder.glob(".overread*"))


def test_text_that_is_no_text_is_shown_escaped(tmp_path):
    folder = write_cohort(tmp_path / "out", [study_row(path="/cohort/\udcff.dcm")])
    assert next(read_rows(folder, "studies", StudyRow)).path == "/cohort/\\udcff.dcm"


def test_a_folder_without_tables_says_so(tmp_path):
    with pytest.raises(TableError, match="no table 'answers'"):
        list(read_rows(tmp_path, "answers", AnswerRow))
    (tmp_path / "studies.csv").write_text("number\r\n1\r\n", "utf-8")
    assert list(read_rows(tmp_path, "answers", AnswerRow)) == []
    (tmp_path / "answers.csv").write_text("label\r\nA\r\n", "utf-8")
    with pytest.raises(TableError, match="lacks a column"):
        list(read_rows(tmp_path, "answers", AnswerRow))


def test_the_columns_of_analyze_are_kept_and_no_clock_is_among_them():
    names = {*study_columns(), *columns_of(AnswerRow), *LEVELS, *FINDINGS}
    assert not names & {"seconds", "made_at", "folder", "worker"}
    assert list(LEVELS)[:3] == ["number", "patient_name", "patient_id"]
    assert LEVELS["peak"] is float
    assert FINDINGS["finding"] is str
    assert FINDINGS["is_normal"] is bool
