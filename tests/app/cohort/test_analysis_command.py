"""`overread cohort analyse` and `report` as a reader calls them, on drawn cohorts."""

from dataclasses import replace

import pytest

from app.__main__ import main
from app.cohort.run_record import FILE
from app.cohort.table_file import read_cells
from tests.cohort_builders import drawn_cohort, write_cohort


@pytest.fixture
def run(home, tmp_path):
    studies, answers = drawn_cohort(20)
    return write_cohort(tmp_path / "run", studies, answers)


def analyse(folder, *more):
    return main(["cohort", "analyse", str(folder), *more])


def labels(tmp_path, text):
    path = tmp_path / "labels.csv"
    path.write_text(text, "utf-8")
    return str(path)


def names(folder):
    return {one.stem for one in folder.glob("analysis-*.csv")}


def test_what_an_earlier_analysis_wrote_does_not_lie_beside_a_new_one(run, tmp_path, capsys):
    rule = "PNEUMONIA:normalised_entropy>0.9=unsure"
    assert analyse(run, "--stratum", rule, "--hours", "1") == 0
    before = names(run)
    assert {"analysis-strata", "analysis-queue", "analysis-figures", "analysis-cases"} <= before
    (run / "analysis-of-mine.csv").write_text("mine", "utf-8")

    table = labels(tmp_path, "number,label\n1,PNEUMONIA\n2,NORMAL\n77,NORMAL\n")
    assert analyse(run, "--reference", table) == 0

    assert {"analysis-unmatched", "analysis-cases", "analysis-of-mine"} <= names(run)
    assert not {"analysis-strata", "analysis-queue"} & names(run)
    assert {one.stem for one in run.glob("analysis-*.parquet")} == names(run) - {"analysis-of-mine"}
    assert "1 row of the reference names no study of this cohort: line 4 (77)." in capsys.readouterr().out
    assert list(read_cells(run, "analysis-unmatched", {})) == [
        {"line": 4, "column": "number", "named": "", "why": "no study of this cohort"}
    ]


def test_a_misspelt_label_writes_nothing(run, tmp_path, capsys):
    table = labels(tmp_path, "number,label\n1,PNEUMONIA\n2,NORMALL\n")
    assert analyse(run, "--reference", table) == 2
    assert "“NORMALL” (line 3; did you mean NORMAL?)" in capsys.readouterr().err
    assert not names(run)
    assert analyse(run, "--reference", table, "--other-label", "normall") == 0


def test_a_run_is_not_compared_with_itself_nor_with_another_cohort(run, tmp_path, capsys):
    assert analyse(run, "--compare", f"{run}/.") == 2
    assert "cannot be compared with itself" in capsys.readouterr().err
    studies, answers = drawn_cohort(3)
    other = write_cohort(
        tmp_path / "other",
        [replace(one, study_uid=f"9.{one.number}", path=f"/else/{one.number}") for one in studies],
        [replace(one, study_uid=f"9.{one.number}") for one in answers],
    )
    assert analyse(run, "--compare", str(other)) == 2
    assert "other has no study in common with this cohort" in capsys.readouterr().err


def test_a_run_that_was_ended_before_its_tables_is_to_be_finished_first(home, tmp_path, capsys):
    folder = tmp_path / "killed"
    folder.mkdir()
    (folder / FILE).write_text('schema = 1\n[run]\nstate = "unfinished"\n', "utf-8")
    assert analyse(folder) == 2
    told = capsys.readouterr().err
    assert "was ended before it wrote a table. Finish it first" in told


def test_an_unfinished_run_says_what_is_missing(run, capsys):
    (run / FILE).write_text("schema = 1\n[outcome]\nentries_to_be_read = 7\n", "utf-8")
    assert analyse(run) == 0
    assert "The run is not finished: 7 studies are still to be read" in capsys.readouterr().out
