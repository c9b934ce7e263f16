import tomllib

import pytest

from app.__main__ import main
from app.cohort.table import AnswerRow
from app.cohort.table_file import read_rows
from tests.cohort_runs import ANY, film, films, table_bytes
from tests.onnx_builders import tiny_classifier


@pytest.fixture
def first(home, tmp_path, capsys):
    """A run with maps of every label, as its folder; the model is the site's own."""
    tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=ANY, explain={"method": "grad_cam"})
    source = films(tmp_path / "in", 4)
    out = tmp_path / "first"
    asked = ["cohort", "run", str(source), "--model", "tiny", "--out", str(out), "--device", "cpu", "--workers", "1"]
    assert main([*asked, "--maps", "all"]) == 0, capsys.readouterr().err
    capsys.readouterr()
    return out


def again(first, out, *more):
    return main(["cohort", "run", str(first / "cohort.toml"), "--out", str(out), *more])


def test_a_record_runs_again_to_the_same_bytes(first, tmp_path, capsys):
    said = tomllib.loads((first / "cohort.toml").read_text("utf-8"))
    assert said["settings"]["maps"] == "all"
    assert set(said["tables"]) == set(table_bytes(first))
    assert again(first, tmp_path / "second", "--workers", "2") == 0
    assert "tables are those of the record, byte for byte" in capsys.readouterr().err
    assert table_bytes(tmp_path / "second") == table_bytes(first)


def test_other_pixels_are_told_from_other_answers(first, tmp_path, capsys):
    film(tmp_path / "in" / "film-002.dcm", 2900, study=2)
    assert again(first, tmp_path / "second") == 1
    told = capsys.readouterr().err
    assert "Not those of the record, as other files or pixels were read: answers.csv" in told


def test_other_weights_under_the_same_name_are_refused(first, home, tmp_path, capsys):
    tiny_classifier(home / "data" / "model.onnx", ("A", "B", "C"), model_id="tiny", accepts=ANY)
    assert again(first, tmp_path / "second") == 2
    told = capsys.readouterr().err
    assert "The weights of tiny are not those of the record: here SHA-256" in told
    assert not (tmp_path / "second").exists()


def test_an_altered_file_a_missing_model_and_a_changed_entry_are_refused(first, home, tmp_path, capsys):
    weights, catalog = home / "data" / "model.onnx", home / "data" / "models.toml"
    whole, entry = weights.read_bytes(), catalog.read_text("utf-8")
    weights.write_bytes(whole + b"\0")
    assert again(first, tmp_path / "second") == 2
    assert "checksum" in capsys.readouterr().err
    weights.write_bytes(whole)
    catalog.write_text(entry.replace("threshold = 0.5", "threshold = 0.6"), "utf-8")
    assert again(first, tmp_path / "second") == 2
    assert "entry says something else" in capsys.readouterr().err
    catalog.unlink()
    assert again(first, tmp_path / "second") == 2
    assert "The model tiny of the record is not installed. Install it; its weights have" in capsys.readouterr().err


def test_what_the_record_says_cannot_be_said_otherwise(first, tmp_path, capsys):
    assert again(first, tmp_path / "second", "--maps", "none") == 2
    assert "The record says what is run: --maps all then, none now." in capsys.readouterr().err
    assert again(first, tmp_path / "second", "--maps", "all", "--limit", "3") == 2
    assert "--limit was not given then, 3 now." in capsys.readouterr().err
    strange = tmp_path / "other.toml"
    strange.write_text("schema = 1\n", "utf-8")
    assert main(["cohort", "run", str(strange), "--out", str(tmp_path / "second")]) == 2
    assert "other.toml is not the record of a run" in capsys.readouterr().err


def test_maps_say_where_a_classifier_looked(first):
    rows = list(read_rows(first, "answers", AnswerRow))
    assert len(rows) == 8
    hot = [one for one in rows if one.spread_px is not None]
    assert hot
    for one in hot:
        assert 0 < one.peak <= 1
        assert 0 <= one.row <= 40
        assert 0 <= one.column <= 36
        assert 0 <= one.spread_px <= 27  # half the frame's diagonal: the widest two heats can lie apart
        assert one.spread_mm is None  # the films say nothing of their spacing
