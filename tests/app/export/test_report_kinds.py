"""A report of each kind of study: what nobody reviewed is not told, slices are told together, pages are filled."""

import re
import shutil
import subprocess
from dataclasses import replace

import pytest
from pypdf import PdfReader

from app.chosen_frame import ChosenFrame, Overlays
from app.export.overlay_png import shown
from app.export.pdf_overlay import free_area
from app.export.pdf_report import PdfReport
from app.export.study_table import study_row
from app.foot_angles import taken_over
from app.report import build_report
from app.reported_group import ReportedRange, folded, ranged, runs_of
from app.review import Decision, Verdict
from app.site_template import SiteTemplate, TextBlock
from tests.report_builders import KEY, MADE_AT, SIGNED, drawn_frame, found, report_of, study_of
from tests.report_kinds import KINDS, SLICES, key, report_of_kind


def pages_of(tmp_path, report):
    path = tmp_path / "report.pdf"
    PdfReport().write(report, path)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def text_of(tmp_path, report):
    return " ".join(pages_of(tmp_path, report))


def accepted(*numbers):
    return tuple(Decision(f"f{number}", Verdict.ACCEPTED) for number in numbers)


# --- what a signed report does not tell ---


def test_a_signed_chart_of_teeth_tells_only_what_was_accepted(tmp_path):
    signed = text_of(tmp_path, report_of_kind("dental", decisions=accepted(1, 3)))
    draft = text_of(tmp_path, report_of_kind("dental", is_signed=False, decisions=accepted(1, 3)))
    assert "FDI 36 Missing tooth (accepted)" in signed
    assert "FDI 46 Restoration (accepted)" in signed
    assert not [word for word in ("FDI 17", "FDI 11", "Ring", "Implant", "(not reviewed)") if word in signed]
    assert "nothing is reported of the tooth" in signed
    assert "2 findings of the model were not reviewed and are not part of this report." in signed
    assert "FDI 17 Missing tooth (not reviewed)" in draft
    assert "Ring: not seen" in draft


def test_a_ring_is_drawn_in_a_draft_alone(tmp_path):
    def rings(report):
        PdfReport().write(report, tmp_path / "r.pdf")
        drawn = b"".join(page.get_contents().get_data() for page in PdfReader(tmp_path / "r.pdf").pages)
        return drawn.count(b".827451 .862745 .890196 RG")  # a rule, a cell of the chart, or a ring

    with_rings = rings(report_of_kind("dental", is_signed=False, decisions=accepted(1, 2, 3, 6)))
    without = rings(report_of_kind("dental", decisions=accepted(1, 2, 3, 6)))
    assert with_rings - without >= 26  # each tooth of which nothing was said


def test_a_signed_table_of_levels_tells_only_those_that_were_taken(tmp_path):
    signed = text_of(tmp_path, report_of_kind("lumbar", decisions=accepted(1)))
    draft = text_of(tmp_path, report_of_kind("lumbar", is_signed=False, decisions=accepted(1)))
    assert re.search(r"L3/L4 1 of 1 0.89 \(from 0.50\)", signed)
    assert not [name for name in ("L4/L5", "L2/L3", "not found") if name in signed]
    assert re.search(r"L4/L5 1 of 1 .* not reviewed", draft)
    assert "L2/L3 not found" in draft


def test_a_level_that_was_corrected_stands_under_the_readers_name(tmp_path):
    (answer,) = report_of_kind("lumbar").answers
    first = answer.frames[0].findings[0]
    moved = replace(first, label="L2/L3", site="L2/L3")
    supplemented = Decision("f1", Verdict.SUPPLEMENTED, corrected=moved)
    text = text_of(tmp_path, report_of_kind("lumbar", decisions=(supplemented,)))
    assert re.search(r"L2/L3 1 of 1 0.89 \(from 0.50\).*The model said: L3/L4", text)


def test_an_angle_that_nobody_took_over_is_in_no_signed_report(tmp_path):
    signed, draft = report_of_kind("foot"), report_of_kind("foot", is_signed=False)
    assert "Calcaneal pitch" in text_of(tmp_path, draft)
    text = text_of(tmp_path, signed)
    assert "Calcaneal pitch" not in text
    assert "14.0°" not in text
    assert "1 angle that a model measured was not taken over by the reader and is not part of this report." in text
    assert study_row(signed)["angles"] == ""
    assert study_row(draft)["angles"] != ""
    line = shown(draft, draft.key_frames[0])[60, 130:190]
    assert not (line == shown(signed, signed.key_frames[0])[60, 130:190]).all()

    (angle,) = signed.answers[0].frames[0].angles
    review = replace(signed.review, signature=None).measured(taken_over(angle, drawn_frame())).signed(SIGNED)
    own = build_report(signed.study, signed.answers, review, [drawn_frame()], made_at=MADE_AT)
    assert "Calcaneal pitch 14.0° (reader; model 14.0°)" in text_of(tmp_path, own)


def test_a_signed_report_gives_no_number_of_a_label_that_was_not_accepted(tmp_path):
    text = text_of(tmp_path, report_of_kind("foot", decisions=accepted(1)))
    told = text[text.index("Probabilities") : text.index("Key frames")]
    assert "Normal" in told
    assert "Flatfoot" not in told
    draft = text_of(tmp_path, report_of_kind("foot", is_signed=False, decisions=accepted(1)))
    assert "Flatfoot" in draft[draft.index("Probabilities") : draft.index("Key frames")]


# --- slices of a stack ---


def test_slices_with_one_answer_are_one_row_with_their_span(tmp_path):
    text = text_of(tmp_path, report_of_kind("brain", is_signed=False, decisions=accepted(2)))
    findings = text[text.index("Findings") : text.index("Probabilities")]
    assert len(re.findall(r"Meningioma frames? \d", findings)) == 2  # the one that was accepted, and the others
    assert f"frames 3\u20134, 6\u20139 of {SLICES}" in findings
    assert f"frames 1, 5 of {SLICES}" in findings
    assert "0.70 (frame 3) to 0.90 (frame 9); this model's operating point is 0.50" in findings
    assert "Normalised entropy 0.20 to 0.60" in findings
    assert "The model asks for a careful look at: frame 3" in findings


def test_what_differs_is_told_by_itself():
    told = [replace(found(at), frame=key(at), is_calibrated=at != 4, probability=0.5 + at / 100) for at in range(1, 6)]
    report = report_of(told, study=study_of(frames=SLICES), decisions=[
        Decision("f1", Verdict.ACCEPTED, comment="Seen on both."), Decision("f2", Verdict.ACCEPTED),
    ])  # fmt: skip
    rows = ranged(folded(report.findings), lambda _: "1")
    spans = [[one.number for one in row.findings] if isinstance(row, ReportedRange) else [row.number] for row in rows]
    assert spans == [[1], [2], [3, 5], [4]]
    others = ranged(folded(report.findings), lambda frame: str(frame.number))
    assert not [one for one in others if isinstance(one, ReportedRange)]  # each slice in a series of its own
    assert runs_of([7, 2, 3, 4, 9, 3]) == ((2, 4), (7, 7), (9, 9))


# --- pages ---


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_signed", [True, False])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_page_begins_with_a_line_that_belongs_to_the_one_before(tmp_path, kind, is_signed, paper):
    report = report_of_kind(kind, is_signed=is_signed)
    PdfReport(page_size=paper).write(report, tmp_path / "r.pdf")
    heads = ("Findings", "Teeth", "Levels", "Angles", "Probabilities", "Key frame", "Measurements", "Cautions",
             "Models", "Signature", "This document", "FINDING")  # fmt: skip
    pages = [page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages]
    for page in pages[1:]:
        assert page.startswith(heads), page[:80]
    last = pages[-1]
    assert "Signature" in last or "This document" not in last  # never the number of the document alone


def test_the_signature_and_the_number_stay_together_and_a_model_is_never_torn(tmp_path):
    for count in range(3, 45, 6):
        report = report_of_kind("chest")
        report = replace(report, review=replace(report.review, impression="\n".join(["A line."] * count)))
        pages = pages_of(tmp_path, report)
        (models,) = [page for page in pages if "Device UID" in page]
        assert "SHA-256" in models
        assert [("Signature" in page, "This document" in page) for page in pages][-1] == (True, True)


def test_the_last_row_of_a_table_is_never_alone_on_its_page(tmp_path):
    for count in range(23, 38, 2):
        report = report_of_kind("generic", is_signed=False)
        marks = [replace(report.review.measurements[0], id=str(at)) for at in range(count)]
        review = replace(report.review, measurements=tuple(marks))
        told = tuple(replace(report.measurements[0], label="Length") for _ in marks)
        pages = pages_of(tmp_path, replace(report, review=review, measurements=told, key_frames=()))
        rows = [len(re.findall(r"\bM\d+ Length", page)) for page in pages]
        assert sum(rows) == count
        assert 1 not in rows, rows


# --- key frames ---


def test_a_label_stands_wholly_on_its_picture_and_on_nothing_else():
    within = (100.0, 100.0, 200.0, 180.0)
    taken = []
    for tip in ((199.0, 101.0), (199.0, 101.0), (150.0, 140.0), (101.0, 179.0), (199.0, 101.0)):
        area = free_area(60.0, 9.0, tip, within, taken)
        assert within[0] <= area[0] < area[2] <= within[2]
        assert within[1] <= area[1] < area[3] <= within[3]
        for other in taken:
            assert area[2] <= other[0] or other[2] <= area[0] or area[3] <= other[1] or other[3] <= area[1]
        taken.append(area)


def test_a_label_is_never_cut_and_the_scale_stands_below_the_picture(tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    report = report_of_kind("generic")
    path = tmp_path / "r.pdf"
    PdfReport().write(report, path)
    shown = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    words = [
        (float(x), float(y), float(right), word)
        for x, y, right, word in re.findall(
            r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<', shown
        )
    ]
    pictures = {  # (left, lower, width, height) of each picture on its page
        tuple(round(float(one), 3) for one in found[:4])
        for page in PdfReader(path).pages
        for found in re.findall(rb"q\s+([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm", page.get_contents().get_data())
    }
    assert len(pictures) >= 2
    right_edge = max(left + width for width, _, left, _ in pictures)
    labels = [one for one in words if one[3] in ("M1", "M2", "M3")]
    assert len(labels) >= 6  # in the table and on the picture
    assert max(right for _, _, right, _ in labels) <= right_edge
    lower = max(842 - level for _, height, _, level in pictures if height > 50)
    (bar,) = [y for _, y, _, word in words if word == "10" and y > lower - 1] or [0]
    assert bar >= lower - 1


def test_without_the_table_the_caption_says_what_each_mark_is(tmp_path):
    report = report_of_kind("generic")
    hidden = replace(report, template=SiteTemplate(hidden=frozenset({"measurements"})))
    text = text_of(tmp_path, hidden)
    assert "MEASUREMENT" not in text
    value = report.numbered_measurements[0].told.value
    assert f"the measurements M1 (Length {value}" in text
    assert f"(Length {value}" not in text_of(tmp_path, report)


def test_a_key_frame_is_exported_with_the_overlay_that_the_reader_chose():
    base = report_of_kind("chest", is_signed=False)
    widths = {}
    for overlays in Overlays:
        review = base.review.with_key_frames((ChosenFrame(KEY, overlays),))
        report = build_report(base.study, base.answers, review, [drawn_frame()], made_at=MADE_AT)
        picture = shown(report, report.key_frames[0])
        widths[overlays] = picture.shape[1]
        is_coloured = (picture[:120, -100:, 0] != picture[:120, -100:, 2]).any()
        assert is_coloured == (overlays is not Overlays.WITHOUT)
    assert widths == {Overlays.BOTH: 204, Overlays.WITH: 100, Overlays.WITHOUT: 100}


# --- a site's own words ---


def block(section, place):
    return TextBlock(section, place, {"en": f"Site words {place} {section}."})


def test_the_sites_words_stand_below_the_heading_of_their_section_and_only_where_there_is_one(tmp_path):
    blocks = tuple(block(section, place) for section in ("findings", "teeth") for place in ("before", "after"))
    text = text_of(tmp_path, replace(report_of_kind("chest"), template=SiteTemplate(texts=blocks)))
    order = [text.index(words) for words in ("Findings", "before findings.", "FINDING", "after findings.", "Models")]
    assert order == sorted(order)
    assert "teeth" not in text


# --- a file that no record knows ---


def test_without_a_record_there_is_no_code_and_the_report_says_so(tmp_path):
    report = report_of_kind("chest", is_signed=False)
    told = text_of(tmp_path, report)
    assert "overread verify FILE.pdf" in told
    text = text_of(tmp_path, replace(report, is_recorded=False))
    assert "verify" not in text
    assert "No record knows of this file: whether it was changed cannot be checked." in text
    PdfReport().write(replace(report, is_recorded=False), tmp_path / "r.pdf")
    import pikepdf

    with pikepdf.open(tmp_path / "r.pdf") as pdf:
        alternatives = [
            str(one.Alt) for one in pdf.objects if getattr(one, "_type_name", "") == "dictionary" and "/Alt" in one
        ]
    assert alternatives
    assert not [one for one in alternatives if "QR" in one]


def test_a_point_says_nothing_twice(tmp_path):
    text = text_of(tmp_path, report_of_kind("lumbar"))
    assert "peak: " not in text
    assert "slice: " not in text
    assert "neighbours: " not in text
    assert "2 of 2 neighbouring slices agree" in text
