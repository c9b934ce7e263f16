import csv
import json
import os
from dataclasses import replace

import numpy as np
import pytest

from app.export import ExportError, NothingToWriteError, exporters, file_name, measurement_table, written_aside
from app.export.csv_table import COLUMNS, CsvTable, cell_text
from app.export.json_result import finite, result_document
from app.export.shape import bounds, document, run_lengths
from app.export.study_table import study_row
from app.export.workbook import Workbook
from app.measure import MeasurementKind, Quantity, measure
from app.paths import resource
from app.report import ReportedMeasurement, build_report
from app.review import Assessment, Decision, Review, Verdict
from app.study import Patient
from app.study_table import result_cells
from inference.finding import Box, Mask, Point, Polygon
from inference.frame import FrameKey
from tests.report_builders import (
    SIGNED,
    accepted,
    angled_report,
    answer_of,
    drawn_frame,
    every_shape,
    found,
    rejected,
    report_of,
    study_of,
)


def table(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_exporter_has_a_name_a_title_and_a_suffix():
    known = exporters()
    suffixes = {name: one.suffix for name, one in known.items()}
    assert {"csv": ".csv", "json": ".json", "pdf": ".pdf", "png": ".png", "sr": ".dcm"}.items() <= suffixes.items()
    assert list(known) == sorted(known)
    assert all(one.title for one in known.values())


def test_csv_has_one_row_a_finding_in_stable_columns(tmp_path):
    path = tmp_path / "t.csv"
    CsvTable().write(report_of(decisions=[accepted(1, comment="seen, twice")]), path)
    content = path.read_bytes()
    assert content.startswith(",".join(COLUMNS).encode() + b"\r\n")
    assert content.count(b"\r\n") == 6
    rows = table(path)
    assert [row["finding"] for row in rows] == ["1", "2", "3", "4", "5"]
    first = rows[0]
    assert (first["label"], first["verdict"], first["comment"]) == ("Pneumonia", "accepted", "seen, twice")
    assert float(first["probability"]) == 0.8125
    assert (first["shape"], first["top"]) == ("frame", "")
    box = rows[1]
    assert [float(box[edge]) for edge in ("top", "left", "bottom", "right")] == [10.25, 20.5, 40.0, 60.75]
    assert (first["study_date"], first["series_uid"], first["instance_uid"], first["frame"]) == (
        "2031-03-05",
        "1.2.1",
        "1.2.1.1",
        "1",
    )


def test_a_signed_table_counts_what_nobody_reviewed(tmp_path):
    CsvTable().write(report_of(decisions=[accepted(1)], signature=SIGNED), tmp_path / "t.csv")
    assert [(row["label"], row["unreviewed_count"]) for row in table(tmp_path / "t.csv")] == [("Pneumonia", "4")]


def test_a_row_has_the_place_and_the_cautions_of_its_frame(tmp_path):
    second = FrameKey("1.2.1.1", 2)
    told = answer_of([found(1), replace(found(2), frame=second)])
    frames = (
        replace(told.frames[0], findings=told.frames[0].findings[:1], cautions=("Blurred.",)),
        replace(told.frames[0], frame=second, findings=told.frames[0].findings[1:], cautions=("Dark.",)),
    )
    report = build_report(study_of(frames=2), [replace(told, frames=frames)], Review("1.2"))
    CsvTable().write(report, tmp_path / "t.csv")
    rows = table(tmp_path / "t.csv")
    assert [(row["position"], row["cautions"]) for row in rows] == [("1", "Blurred."), ("2", "Dark.")]


def test_csv_floats_come_back_bit_for_bit(tmp_path):
    value = 0.1 + 0.2
    CsvTable().write(report_of([found(1, probability=value)]), tmp_path / "t.csv")
    assert float(table(tmp_path / "t.csv")[0]["probability"]) == value


def test_a_study_without_findings_has_no_row_among_them_and_one_among_the_studies(tmp_path):
    CsvTable().write(report_of([]), tmp_path / "t.csv")
    assert table(tmp_path / "t.csv") == []
    assert (tmp_path / "t.csv").read_text("utf-8").startswith("patient_name,")
    row = study_row(report_of([]))
    assert (row["findings"], row["frames_read"], row["models"]) == (0, 1, "chest 1.0.0")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\0"])
def test_no_cell_can_be_a_formula(tmp_path, start):
    name = f"{start}HYPERLINK(1)"
    CsvTable().write(report_of(study=study_of(patient=Patient(name))), tmp_path / "t.csv")
    assert table(tmp_path / "t.csv")[0]["patient_name"] == f"'{name}".replace("\0", "\\0")


def test_numbers_of_our_own_are_not_touched():
    assert (cell_text(-0.5), cell_text(-3), cell_text(True), cell_text(None)) == ("-0.5", "-3", "true", "")
    assert cell_text("-3") == "'-3"


def test_a_byte_order_mark_is_written_on_request(tmp_path):
    CsvTable(has_byte_order_mark=True).write(report_of(), tmp_path / "t.csv")
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbfpatient_name,")


def test_a_name_that_utf8_cannot_say_is_escaped(tmp_path):
    CsvTable().write(report_of(study=study_of(patient=Patient("a\udc80b"))), tmp_path / "t.csv")
    assert table(tmp_path / "t.csv")[0]["patient_name"] == "a\\udc80b"


def test_json_names_everything_and_keeps_floats(tmp_path):
    value = 1 / 3
    report = report_of([found(1, probability=value), *every_shape()[1:]], decisions=[rejected(2)])
    exporters()["json"].write(report, tmp_path / "r.json")
    read = json.loads((tmp_path / "r.json").read_text("utf-8"))
    answer = read["answers"][0]
    frame = answer["frames"][0]
    assert frame["findings"][0]["probability"] == value
    assert frame["frame"] == {
        "study_uid": "1.2",
        "series_uid": "1.2.1",
        "instance_uid": "1.2.1.1",
        "number": 1,
    }
    assert (answer["model"]["id"], answer["model"]["version"], answer["model"]["sha256"]) == (
        "chest",
        "1.0.0",
        "ab" * 32,
    )
    assert (answer["device"], answer["timings_s"]) == ("CPU", {"run": 0.125})
    assert frame["probabilities"] == [{"label": "Pneumonia", "probability": 0.8125, "threshold": 0.5}]
    assert [one["localization"] and one["localization"]["kind"] for one in frame["findings"]] == [
        None,
        "box",
        "point",
        "polygon",
        "mask",
    ]
    assert read["review"]["decisions"] == [
        {
            "finding_id": "f2",
            "verdict": "rejected",
            "reason": "artefact",
            "comment": "",
            "severity": "",
            "certainty": "",
            "difficulty": "",
        }
    ]


def test_json_has_null_for_what_is_not_a_number():
    assert finite({"a": float("nan"), "b": [np.float32(0.5), np.int64(3)], "c": float("inf")}) == {
        "a": None,
        "b": [0.5, 3],
        "c": None,
    }


def test_json_follows_its_schema():
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    schema = json.loads(resource("result.schema.json").read_text("utf-8"))
    for report in (report_of(), report_of([]), report_of(decisions=[accepted(1)], signature=SIGNED)):
        jsonschema.validate(json.loads(json.dumps(finite(result_document(report)))), schema)


def test_the_schema_names_every_key_of_the_document():
    schema = json.loads(resource("result.schema.json").read_text("utf-8"))
    written = result_document(report_of())
    assert set(schema["properties"]) == set(written)
    finding = written["answers"][0]["frames"][0]["findings"][0]
    assert set(schema["$defs"]["finding"]["properties"]) == set(finding)
    assert set(schema["$defs"]["study"]["properties"]) == set(written["study"])


def test_shapes_in_pixels_of_the_frame():
    mask = Mask(50, 60, np.array([[0, 1, 1], [1, 1, 0]], bool))
    assert bounds(mask) == (50.0, 60.0, 52.0, 63.0)
    assert run_lengths(mask) == [1, 4, 1]
    assert run_lengths(Mask(0, 0, np.ones((2, 2), bool))) == [0, 4]
    assert bounds(Mask(0, 0, np.zeros((2, 2), bool))) is None
    assert bounds(Polygon((Point(5, 6), Point(1, 9)))) == (1.0, 6.0, 5.0, 9.0)
    assert document(Box(1.0, 2.0, 3.0, 4.5)) == {"kind": "box", "top": 1.0, "left": 2.0, "bottom": 3.0, "right": 4.5}
    assert document(None) is None


@pytest.mark.parametrize("name", ["csv", "json", "pdf", "png"])
def test_an_export_that_fails_in_the_middle_leaves_the_old_file(tmp_path, monkeypatch, name):
    path = tmp_path / f"a.{name}"
    path.write_text("old")
    monkeypatch.setattr(os, "fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(ExportError, match="disk is full") as caught:
        exporters()[name].write(report_of(), path)
    assert "Free some space" in caught.value.advice
    assert path.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_fault_while_writing_leaves_nothing(tmp_path):
    def torn():
        with written_aside(tmp_path / "a.csv") as aside:
            aside.write_text("half")
            raise RuntimeError("broken")

    with pytest.raises(RuntimeError):
        torn()
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told_with_advice(tmp_path):
    with pytest.raises(ExportError, match="does not exist") as caught:
        CsvTable().write(report_of(), tmp_path / "none" / "a.csv")
    assert "another folder" in caught.value.advice


def test_file_names_hold_nothing_of_the_patient():
    report = report_of(study=study_of(patient=Patient("../../Roe", "P1")))
    assert file_name(3, report, exporters()["pdf"]) == "overread-draft-20310305-142007-003.pdf"
    assert file_name(3, report_of(signature=SIGNED), exporters()["csv"]) == "overread-20310305-142007-003.csv"
    assert file_name(3, report_of(), exporters()["sr"]) == "overread-draft-20310305-142007-003-sr.dcm"


def test_an_answer_from_another_model_keeps_its_own_name():
    other = replace(answer_of([]), model=replace(answer_of([]).model, id="other"))
    written = result_document(replace(report_of(), answers=(other,)))
    assert written["answers"][0]["model"]["id"] == "other"
    assert written["answers"][0]["calibration"] == "uncalibrated"


def graded_report():
    graded = Decision("f1", Verdict.ACCEPTED, comment="=cmd()", assessment=Assessment("severe", "certain", "easy"))
    return report_of(decisions=[graded, rejected(2)], signature=SIGNED, impression="+1 \x01 肺炎")


def test_a_workbook_holds_findings_measurements_and_study(tmp_path):
    import openpyxl

    report = replace(graded_report(), measurements=(ReportedMeasurement("Length", "12.5 mm", "frame 1"),))
    exporters()["xlsx"].write(report, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Findings", "Measurements", "Measured, in words", "Study"]
    names = [cell.value for cell in book["Findings"][1]]
    row = dict(zip(names, [cell.value for cell in book["Findings"][2]], strict=True))
    assert (row["label"], row["severity"], row["certainty"]) == ("Pneumonia", "severe", "certain")
    assert row["probability"] == 0.8125
    assert row["study_date"].isoformat()[:10] == "2031-03-05"
    comment = book["Findings"].cell(2, names.index("comment") + 1)
    assert (comment.value, comment.data_type) == ("=cmd()", "s")  # text, not a formula
    study = dict(zip(*([cell.value for cell in one] for one in book["Study"].iter_rows()), strict=True))
    assert study["impression"] == "+1 <U+0001> 肺炎"
    assert (study["findings"], study["accepted_count"], study["rejected_count"]) == (1, 1, 1)
    assert [cell.value for cell in book["Measured, in words"][2]] == ["Length", "12.5 mm", "frame 1"]


def test_a_study_has_one_row(tmp_path):
    exporters()["study"].write(graded_report(), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["state"], row["reader"], row["labels"]) == ("signed", "Dr. Jane Roe", "Pneumonia")
    assert row["impression"].startswith("'+1")
    assert row["document"] == graded_report().document_id


def test_two_tables_of_one_ending_have_names_of_their_own():
    names = {file_name(1, report_of(), one) for one in exporters().values()}
    assert len(names) == len(exporters())


def test_what_a_model_measured_stands_in_every_table(tmp_path):
    report, words = angled_report(), "14.0°, below 18° (flatfoot); this angle says flatfoot, the class does not"
    CsvTable().write(report, tmp_path / "a.csv")
    assert table(tmp_path / "a.csv")[0]["angles"] == f"Calcaneal pitch {words}"
    assert study_row(report)["angles"] == result_cells(report)["angles"] == f"Calcaneal pitch {words}"
    openpyxl = pytest.importorskip("openpyxl")
    Workbook().write(report, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Measured, in words"]
    assert [cell.value for cell in sheet[2]] == ["Calcaneal pitch", words, "Chest PA"]


def test_json_has_the_lines_that_a_model_measured_and_the_conflict():
    written = json.loads(json.dumps(finite(result_document(angled_report()))))
    (measured,) = written["answers"][0]["frames"][0]["angles"]
    assert (measured["first"], measured["degrees"]) == ([[60, 20], [50, 60]], 14.036243)
    assert (measured["is_spacing_known"], measured["speaks_for_label"]) == (True, True)
    (told,) = written["angles"]
    assert (told["is_readers"], told["conflict"]) == (False, "this angle says flatfoot, the class does not")
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    jsonschema.validate(written, json.loads(resource("result.schema.json").read_text("utf-8")))


def measured_report():
    frame = drawn_frame()
    review = Review("1.2")
    for kind, points in (
        (MeasurementKind.LENGTH, (Point(1 / 3, 1), Point(10, 20))),
        (MeasurementKind.ELLIPSE, (Point(1, 1), Point(10, 20))),
        (MeasurementKind.ARROW, (Point(1, 1), Point(9, 9))),
    ):
        review = review.measured(replace(measure(kind, points, frame, f"m-{kind.value}"), name="=1+1"))
    review = review.measured(measure(MeasurementKind.MASK, (), frame, "m-mask", mask=Mask(3, 4, np.ones((5, 6), bool))))
    review = review.decided(
        Decision("f2", Verdict.REJECTED, "artefact", assessment=Assessment("mild", "certain", "hard"))
    )
    return replace(report_of(), review=review)


def test_measurements_are_numbers_in_every_table(tmp_path):
    pandas = pytest.importorskip("pandas", reason="pandas is not installed")
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
    report = measured_report()
    expected = [
        (one.kind.value, quantity.name, quantity.value, quantity.unit)
        for one in report.review.measurements
        for quantity in one.quantities or (Quantity("", float("nan"), ""),)
    ]
    for name in ("measurements", "xlsx", "json"):
        exporters()[name].write(report, tmp_path / f"a.{name}")
    table = pandas.read_csv(tmp_path / "a.measurements", keep_default_na=False, na_values={"value": [""]}, dtype=str)
    assert list(table.columns) == list(measurement_table.COLUMNS)
    told = list(zip(table.kind, table.quantity, table.value.astype(float), table.unit, strict=True))
    assert [one[:2] + one[3:] for one in told] == [one[:2] + one[3:] for one in expected]
    assert np.array_equal([one[2] for one in told], [one[2] for one in expected], equal_nan=True)  # every digit
    assert table.points[0] == f"{1 / 3!r} 1.0; 10.0 20.0"
    assert table.name[0] == "'=1+1"
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Measurements"]
    header, *rows = sheet.iter_rows(values_only=True)
    values = [row[header.index("value")] for row in rows]
    known = [one[2] for one in expected if one[0] != "arrow"]
    assert [one for one in values if one is not None] == pytest.approx(known, rel=1e-14)  # as many as a workbook has
    read = json.loads((tmp_path / "a.json").read_text("utf-8"))
    jsonschema.validate(read, json.loads(resource("result.schema.json").read_text("utf-8")))
    assert [(q["name"], q["value"], q["unit"]) for one in read["marks"] for q in one["quantities"]] == [
        one[1:] for one in expected if one[0] != "arrow"
    ]
    assert read["review"]["decisions"][0]["severity"] == "mild"


def test_nothing_measured_is_no_table(tmp_path):
    with pytest.raises(NothingToWriteError):
        exporters()["measurements"].write(report_of(), tmp_path / "a.csv")
    assert list(tmp_path.iterdir()) == []


def test_nothing_may_stand_in_the_result_that_the_schema_does_not_name():
    """Objects are closed, but for what a model says in its own words."""

    def open_ones(node, where=""):
        if isinstance(node, dict):
            if node.get("type") == "object" and node.get("additionalProperties") is not False:
                yield where.rsplit("/", 1)[-1]
            for name, one in node.items():
                yield from open_ones(one, f"{where}/{name}")
        elif isinstance(node, list):
            for one in node:
                yield from open_ones(one, where)

    schema = json.loads(resource("result.schema.json").read_text("utf-8"))
    assert sorted(open_ones(schema)) == ["details", "details", "timings_s"]
