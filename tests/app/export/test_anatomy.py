"""Many located findings in what leaves the house: normal anatomy in one row and thin lines, masks and points whole."""

import csv
from dataclasses import replace

import numpy as np
from pypdf import PdfReader

from app.export.csv_table import CsvTable
from app.export.json_result import result_document
from app.export.pdf_report import PdfReport
from app.mark_painting import with_marks
from app.paths import resource
from app.reported_group import ReportedGroup, folded, marks_of
from app.store.codec import from_text, to_text
from inference.finding import Box, Mask, Point, Uncertainty
from inference.frame import Frame
from tests.report_builders import KEY, accepted, drawn_frame, found, report_of

DOUBTFUL = Uncertainty(0.6, 0.9, needs_review=True)


def teeth(count=4, first=1):
    return [
        found(
            first + at, label=f"Tooth {11 + at}", site=f"FDI {11 + at}", is_normal=True, colour="#6fb7e0",
            localization=Box(40, 5 + 22 * at, 80, 25 + 22 * at),
        )
        for at in range(count)
    ]  # fmt: skip


def panoramic(**more):
    missing = found(20, label="Missing tooth", site="FDI 18", details=(("of", "Tooth 18"),))
    filling = found(21, label="Restoration", localization=Mask(50, 30, np.ones((6, 8), bool)), site="FDI 12")
    return report_of([*teeth(), missing, filling], saliencies=(), **more)


def levels():
    return [
        found(
            at + 1, label=name, site=name, is_normal=True, is_calibrated=False, localization=Point(20 + 30 * at, 50),
            details=(("peak", "0.8125"), ("stratum", "high risk")),
        )
        for at, name in enumerate(("L4/L5", "L5/S1"))
    ]  # fmt: skip


def text_of(tmp_path, report):
    PdfReport().write(report, tmp_path / "report.pdf")
    pages = PdfReader(tmp_path / "report.pdf").pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def test_normal_anatomy_is_folded_and_has_the_last_numbers():
    *told, group = folded(panoramic().findings)

    assert [(one.number, one.shown.label) for one in told] == [(1, "Missing tooth"), (2, "Restoration")]
    assert isinstance(group, ReportedGroup)
    assert (group.words, group.names, group.doubtful) == ("4 teeth found", "11, 12, 13, 14", "")
    assert [one.number for one in group.findings] == [3, 4, 5, 6]


def test_a_tooth_that_the_reader_judged_stands_alone():
    report = panoramic(decisions=[accepted(2)])
    *told, group = folded(report.findings)

    assert "Tooth 12" in [one.shown.label for one in told]
    assert group.names == "11, 13, 14"


def test_points_are_never_folded():
    told = folded(report_of(levels(), saliencies=()).findings)

    assert [one.shown.label for one in told] == ["L4/L5", "L5/S1"]


def test_the_report_tells_teeth_in_one_row_and_which_are_in_doubt(tmp_path):
    told = [*teeth(3), replace(teeth(1, first=4)[0], label="Tooth 48", site="FDI 48", uncertainty=DOUBTFUL)]
    text = text_of(tmp_path, report_of([*told, found(9, label="Missing tooth", site="FDI 18")], saliencies=()))

    assert "11, 12, 13, 48" in text
    assert "The model asks for a careful look at: 48" in text
    assert "normal anatomy" in text
    assert "Missing tooth · FDI 18" in text
    assert "Tooth 11" not in text
    assert "4 teeth found (thin lines)" in text


def test_a_level_says_its_entropy_and_its_stratum(tmp_path):
    text = text_of(tmp_path, report_of(levels(), saliencies=()))

    assert "Entropy of its heatmap: 0.50 nats" in text
    assert "stratum: high risk" in text
    assert "L5/S1 · L5/S1" not in text


def test_the_table_has_area_entropy_and_details(tmp_path):
    CsvTable().write(panoramic(), tmp_path / "t.csv")
    CsvTable().write(report_of(levels(), saliencies=()), tmp_path / "l.csv")
    read = (csv.DictReader((tmp_path / name).read_text("utf-8").splitlines()) for name in ("t.csv", "l.csv"))
    rows, points = (list(one) for one in read)

    assert [(row["label"], row["area_px"], row["is_normal"]) for row in rows[:3]] == [
        ("Missing tooth", "", "false"), ("Restoration", "48", "false"), ("Tooth 11", "", "true")
    ]  # fmt: skip
    assert rows[0]["details"] == "of: Tooth 18"
    assert (points[1]["site"], points[1]["entropy_nats"]) == ("L5/S1", "0.5")
    assert points[1]["details"] == "peak: 0.8125 | stratum: high risk"
    assert (points[1]["top"], points[1]["left"], points[1]["shape"]) == ("50.0", "50.0", "point")


def test_a_mask_comes_back_from_json_and_from_the_store():
    pixels = np.zeros((5, 7), bool)
    pixels[1:4, 2:6] = True
    pixels[2, 3] = False
    finding = found(1, localization=Mask(11, 13, pixels))
    told = result_document(report_of([finding]))["answers"][0]["frames"][0]["findings"][0]["localization"]

    runs, value, flat = told["counts"], False, []
    for run in runs:
        flat += [value] * run
        value = not value
    assert np.array(flat).reshape(told["rows"], told["columns"]).tolist() == pixels.tolist()
    assert (told["top"], told["left"]) == (11, 13)
    kept = from_text(to_text(finding)).localization
    assert (kept.top, kept.left, kept.pixels.dtype) == (11, 13, np.bool_)
    assert kept.pixels.tolist() == pixels.tolist()


def test_anatomy_is_drawn_thinner_than_what_was_found():
    black = np.zeros((1200, 1000), np.uint8)
    marks = marks_of(panoramic().key_frames[0].findings)
    shown = with_marks(black, drawn_frame(), marks, resource("fonts", "DejaVuSans.ttf"))

    assert [(one.label, one.is_quiet) for one in marks] == [
        ("1 Missing tooth · FDI 18", False), ("2 Restoration · FDI 12", False),
        ("11", True), ("12", True), ("13", True), ("14", True),
    ]  # fmt: skip
    blue = (shown[:, :, 2] > 200) & (shown[:, :, 0] < 130)
    orange = (shown[:, :, 0] > 220) & (shown[:, :, 2] < 80)
    assert 0 < blue[700, 40:60].sum() < orange[530, 290:310].sum()


def test_labels_do_not_cover_each_other():
    black = np.zeros((1000, 1000), np.uint8)
    frame = Frame(KEY, black)
    colours = ("#ff0000", "#00ff00", "#0000ff")
    told = [
        found(at, label="MMMMMMMM", localization=Point(500.0, 500.0 + 4 * at), colour=colour)
        for at, colour in enumerate(colours, start=1)
    ]
    font = resource("fonts", "DejaVuSans.ttf")
    marks = marks_of(report_of(told, frames=[frame], saliencies=()).findings)
    together = with_marks(black, frame, marks, font).max(axis=2) > 200
    alone = [with_marks(black, frame, [one], font).max(axis=2) > 200 for one in marks]

    # If one label covered another, the picture of all would have far fewer bright pixels than the three have.
    assert together.sum() > 0.85 * sum(one.sum() for one in alone)
