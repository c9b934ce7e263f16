"""Replay packages: real studies read by the bundled models, packed, and run again to the same numbers."""

import io
import json
import runpy
import zipfile
from contextlib import redirect_stderr, redirect_stdout

import jsonschema
import numpy as np
import pytest

from app.__main__ import main
from app.export.package import Package
from app.paths import resource
from app.reading.keeper import ReaderKeeper, open_inputs
from app.replay import Comparison
from app.replay_package import DOCUMENT, PackageError, read_package
from app.report import build_report
from app.review import Review
from app.store.codec import decoded, encoded

SCHEMA = json.loads(resource("package.schema.json").read_text("utf-8"))


def run(*arguments):
    """Run the program; its exit code and all that it said."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = main([str(one) for one in arguments])
    return code, said.getvalue()


def packed(tmp_path, source, *more):
    code, said = run("analyze", source, "--formats", "package,pdf,json", "--out", tmp_path / "out", *more)
    assert code == 0, said
    result = json.loads((tmp_path / "out" / "study-001" / "result.json").read_text("utf-8"))
    jsonschema.validate(result, json.loads(resource("result.schema.json").read_text("utf-8")))
    return tmp_path / "out" / "study-001" / "package.zip"


def edited(path, edit):
    """The package with its document changed."""
    with zipfile.ZipFile(path) as archive:
        told = json.loads(archive.read(DOCUMENT))
    edit(told)
    other = path.with_name("edited.zip")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr(DOCUMENT, json.dumps(told))
    return other


@pytest.fixture
def film(tmp_path, shared_data, home):
    """A real chest film with what the bundled model and its map say of it."""
    source = min((shared_data / "chest_pneumonia" / "test" / "PNEUMONIA").iterdir())
    return packed(tmp_path, source), source


def test_the_published_schema_is_the_one_of_the_types():
    script = runpy.run_path(str(resource("..", "packaging", "package_schema.py")))
    assert json.loads(script["text"]()) == SCHEMA, "make it anew: python packaging/package_schema.py"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_number_is_reproduced_and_what_differs_is_told_by_how_much(film):
    path, source = film
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == [DOCUMENT]
        told = json.loads(archive.read(DOCUMENT))
    jsonschema.validate(told, SCHEMA)
    assert read_package(path).frames
    code, said = run("replay", path)
    assert (code, "holds no pictures" in said) == (3, True)
    code, said = run("replay", path, "--images", source, "--tolerance", "0")
    assert (code, "Reproduced." in said) == (0, True), said
    assert "numbers compared" in said

    def shift(told):
        one = told["answers"][0]["frames"][0]["probabilities"][0]
        one["probability"] += 0.25

    code, said = run("replay", edited(path, shift), "--images", source)
    assert code == 1
    assert "probabilities[0].probability" in said
    assert "0.25 apart" in said
    assert "NOT reproduced: 1 values differ." in said

    def fade(told):
        one = told["answers"][0]["frames"][0]["saliencies"][0]
        one["values"] = encoded((decoded(one["values"]) * np.float32(0.5)).astype(np.float32))

    code, said = run("replay", edited(path, fade), "--images", source)
    assert code == 1
    assert "map of" in said


def test_a_dicom_study_is_packed_with_its_files(tmp_path, shared_data, home):
    source = next((shared_data / "dicom").rglob("RG1_J2KI.dcm"))
    path = packed(tmp_path, source)
    assert run("replay", path, "--images", source, "--tolerance", "0")[0] == 0
    assert not any(one.member for one in read_package(path).files)
    # the same with the files in it: nothing else is needed
    with ReaderKeeper() as keeper:
        (study,) = open_inputs([source], keeper, lambda _: None).studies
        frame = keeper.decode(study.series[0].instances[0])
    report = build_report(study, read_package(path).answers, Review(study.uid), [frame])
    whole = tmp_path / "whole.zip"
    Package(has_images=True).write(report, whole)
    with zipfile.ZipFile(whole) as archive:
        assert archive.read("images/00001.dcm") == source.read_bytes()
        archive.extractall(tmp_path / "unpacked")
    assert run("replay", whole)[0] == 0
    assert run("replay", tmp_path / "unpacked")[0] == 0


def test_other_pixels_and_other_models_are_refused_with_the_reason(film, shared_data):
    path, source = film

    def other_pixels(told):
        told["frames"][0]["digest"] = "0" * 64

    def other_weights(told):
        told["models"][0]["sha256"] = "0" * 64

    def no_model(told):
        told["models"][0]["id"] = "nobody"

    for edit, words in (
        (other_pixels, "has other pixels"),
        (other_weights, "has other weights here"),
        (no_model, "is not installed here"),
    ):
        code, said = run("replay", edited(path, edit), "--images", source)
        assert (code, words in said) == (3, True), said
    code, said = run("replay", path, "--images", next((shared_data / "dicom").rglob("CT_small.dcm")))
    assert (code, "The study of the package is not among these files" in said) == (3, True)


def test_a_package_that_is_none_is_wrong_usage(film, tmp_path):
    path, source = film

    def words_for_a_number(told):
        told["answers"][0]["frames"][0]["probabilities"][0]["probability"] = "much"

    def newer(told):
        told["layout"] = 2

    for edit in (words_for_a_number, newer):
        assert run("replay", edited(path, edit), "--images", source)[0] == 2
        with pytest.raises(jsonschema.ValidationError), zipfile.ZipFile(edited(path, edit)) as archive:
            jsonschema.validate(json.loads(archive.read(DOCUMENT)), SCHEMA)
    (tmp_path / "a.zip").write_bytes(b"nothing")
    with pytest.raises(PackageError):
        read_package(tmp_path / "a.zip")


def test_not_a_number_equals_itself_and_shapes_are_told():
    made = Comparison()
    made.compare("x", {"a": float("nan"), "b": [1, 2.5]}, {"a": float("nan"), "b": [1, 2.5, 3]})
    assert made.numbers == 3
    assert [(one.where, one.expected, one.found) for one in made.differences] == [("x.b[2]", "nothing", "3")]
    made = Comparison()
    made.compare("x", encoded(np.zeros((2, 2), np.float32)), encoded(np.zeros((2, 3), np.float32)))
    assert made.differences[0].expected == "shape (2, 2)"
