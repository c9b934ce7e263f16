import re
import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from app.export.pdf_report import PdfReport
from app.export.typesetting import printable
from app.foot_angles import taken_over
from app.report import Letterhead, ReportedMeasurement
from app.review import Review
from app.study import Patient
from inference.finding import Box, LabelProbability
from tests.report_builders import SIGNED, accepted, angled_report, drawn_frame, found, rejected, report_of, study_of
from tests.report_kinds import KINDS, report_of_kind


def read(path):
    reader = PdfReader(path)
    return reader, " ".join(" ".join(page.extract_text().split()) for page in reader.pages)


def written(tmp_path, report, **options):
    path = tmp_path / "report.pdf"
    PdfReport(**options).write(report, path)
    return path


def poppler(name, *arguments):
    if shutil.which(name) is None:
        pytest.skip(f"{name} (poppler-utils) is not installed")
    return subprocess.run([name, *map(str, arguments)], capture_output=True, check=True).stdout.decode("utf-8")


def test_a_signed_report_says_all_that_it_must(tmp_path):
    report = report_of(
        decisions=[accepted(1, comment="Agreed."), rejected(2), accepted(4)],
        signature=SIGNED,
        impression="Consolidation in the right lower zone.",
    )
    report = replace(
        report,
        letterhead=Letterhead("St. Example Hospital", ("1 Sample Street",)),
        measurements=(ReportedMeasurement("Nodule", "12.5 mm", "frame 1"),),
        audit_head="cafe" * 16,
    )
    reader, text = read(written(tmp_path, report))
    for words in (
        "St. Example Hospital",
        "Roe Jane",
        "P1",
        "1971-03-09 · female",
        "Chest PA",
        "Consolidation in the right lower zone.",
        "Pneumonia",
        "0.81, above this model's operating point (0.50)",
        "calibrated on 624 images, ECE 0.03",
        "The model is sure (normalised entropy 0.25)",
        "accepted",
        "Agreed.",
        "1 finding was rejected by the reader.",
        "Grad-CAM for Pneumonia",
        "12.5 mm",
        "version 1.0.0",
        f"SHA-256 {'ab' * 32}",
        "Device UID 2.25.7",
        "Intended use: research only",
        "Dr. Jane Roe",
        "Signed 2031-03-05 14:20:07 +01:00",
        "I have read this study and take responsibility for this report",
        "Research software, not a medical device, not for diagnostic use.",
        f"Page 1 of {len(reader.pages)}",
        "cafe" * 16,
    ):
        assert words in text, words
    assert "Nodule box" not in text
    assert "DRAFT" not in text
    assert "%" not in text


def test_a_draft_is_marked_on_every_page_and_lists_rejected_findings(tmp_path):
    report = report_of([found(n, label=f"Opacity {n}") for n in range(1, 20)], decisions=[rejected(2)])
    reader, text = read(written(tmp_path, report))
    assert len(reader.pages) > 1
    assert all("DRAFT" in page.extract_text() for page in reader.pages)
    assert "Nobody has signed this report" in text
    assert "rejected" in text
    assert "artefact" in text


def test_markup_in_a_name_is_printed_literally(tmp_path):
    name = '<para><img src="/etc/passwd"/></para> & <b>Roe</b>'
    path = written(tmp_path, report_of([], study=study_of(patient=Patient(name)), frames=[]))
    reader, text = read(path)
    assert "<b>Roe</b>" in text.replace(" ", "").replace("</para>&", "")
    assert '<para><img src="/etc/' in text
    assert not any(page.images for page in reader.pages)


def test_document_properties_name_no_patient(tmp_path):
    report = report_of(study=study_of(patient=Patient("Canary Person", "CANARY-7")), signature=SIGNED)
    reader, _ = read(written(tmp_path, report))
    assert reader.metadata.title == "Report"
    assert reader.trailer["/Root"]["/Lang"] == "en"
    told = " ".join(str(value) for value in reader.metadata.values())
    assert "Canary" not in told
    assert "CANARY" not in told
    assert "Roe" not in told


def test_the_same_report_gives_the_same_bytes(tmp_path):
    report = report_of()
    first = written(tmp_path, report).read_bytes()
    assert written(tmp_path, report).read_bytes() == first


@pytest.mark.parametrize(("page", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper(tmp_path, page, size):
    reader, _ = read(written(tmp_path, report_of(), page_size=page))
    assert (round(reader.pages[0].mediabox.width), round(reader.pages[0].mediabox.height)) == size
    reader, _ = read(written(tmp_path, replace(report_of(), letterhead=Letterhead(page_size=page))))
    assert round(reader.pages[0].mediabox.width) == size[0]


NAMES = {
    "Latin": "Zoë Åström-Łukasz",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Ольга Ёжикова",
    "Japanese": "山田太郎",
    "Korean": "김철수",
    "Thai": "สมชาย",
    "Hindi": "राजेन्द्र",
}


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_can_be_read_back(tmp_path, script):
    report = report_of([], study=study_of(patient=Patient(NAMES[script])), frames=[])
    text = poppler("pdftotext", written(tmp_path, report), "-")
    assert NAMES[script] in text


def test_right_to_left_names_are_shaped_and_ordered(tmp_path):
    report = report_of([], study=study_of(patient=Patient("محمد")), frames=[])
    text = poppler("pdftotext", written(tmp_path, report), "-")
    assert "\ufee3\ufea4\ufee4\ufeaa" in text  # the four letters in their joined forms: initial, medial, medial, final


def test_every_font_is_embedded_and_subset(tmp_path):
    names = " ".join([*NAMES.values(), "محمد", "שלום"])
    report = report_of(study=study_of(patient=Patient(names)))
    path = written(tmp_path, report)
    fonts = poppler("pdffonts", path).splitlines()[2:]
    assert len(fonts) >= 5
    for line in fonts:
        assert line.split()[-5:-2] == ["yes", "yes", "yes"], line
    assert path.stat().st_size < 400_000


@pytest.mark.parametrize(
    "name",
    [
        "e\u0301\u0323\u0302\u0302\u0302" * 10,
        "\u0300\u0301",
        "\U0001f600\U0010ffff\ue000\ufffe",
        "\ud800\udfff",
        "\0\x1b[2Jx\r\n\x7f",
        "\u200d\u200c\u2060",
        "A" * 65_536,
        "\u0645" * 65_536,
        " " * 65_536,
    ],
    ids=[
        "marks",
        "only marks",
        "unknown",
        "surrogates",
        "controls",
        "joiners",
        "64 KB",
        "64 KB Arabic",
        "64 KB spaces",
    ],
)
def test_no_name_breaks_the_report(tmp_path, name):
    patient = Patient(name, name[:64])
    reader, text = read(written(tmp_path, report_of(study=study_of(patient=patient))))
    assert 1 <= len(reader.pages) <= 4
    assert "Research software" in text


def test_hidden_characters_are_shown():
    assert printable("a\u202eb\0c\td") == "a<U+202E>b<U+0000>c d"


def test_a_long_impression_goes_on_over_pages(tmp_path):
    words = [f"word{n}" for n in range(4000)]
    reader, text = read(written(tmp_path, report_of([], impression="\n".join([" ".join(words), "ذلك كل شيء"]))))
    assert len(reader.pages) > 4
    assert [one for one in words if one not in text] == []


def test_two_hundred_findings(tmp_path):
    findings = [found(n, label=f"Opacity {n}", localization=Box(n / 4, 5, n / 4 + 20, 40)) for n in range(1, 201)]
    _, text = read(written(tmp_path, report_of(findings)))
    assert [n for n in range(1, 201) if f"Opacity {n} " not in text] == []


def test_a_finding_of_a_stack_names_its_frame(tmp_path):
    _, text = read(written(tmp_path, report_of([found(1)], study=study_of(frames=24))))
    assert "frame 1 of 24, whole frame" in text


def test_no_finding_is_said(tmp_path):
    assert "The model reported no finding." in read(written(tmp_path, report_of([])))[1]
    nothing = replace(report_of([]), answers=(), models=(), unanswered="No model fits this study.")
    _, text = read(written(tmp_path, nothing))
    assert "No model was run on this study." in text
    assert "No model fits this study." in text


def test_synthetic_conflicts_and_cautions_are_flagged(tmp_path):
    study = study_of(patient=Patient("SYNTHETIC Chest"), conflicts=("Two patients in one study",))
    report = report_of(study=study, frames=[drawn_frame(flags=("Compressed with loss",))])
    _, text = read(written(tmp_path, report))
    for words in ("SYNTHETIC", "It shows no person", "Two patients in one study", "Compressed with loss"):
        assert words in text


@pytest.mark.parametrize("shape", [(1, 1), (3, 900), (900, 3), (60, 200)])
def test_frames_of_odd_shapes(tmp_path, shape):
    report = report_of([found(1, localization=Box(0, 0, 1, 1))], frames=[drawn_frame(*shape, spacing=None)])
    reader, text = read(written(tmp_path, report))
    assert "there is no scale" in text
    assert len(reader.pages) <= 3


def test_a_frame_is_printed_without_and_with_its_overlay(tmp_path):
    reader, _ = read(written(tmp_path, report_of()))
    shown = [image for page in reader.pages for image in page.images]
    grey, heated = (np.asarray(one.image) for one in shown[:2])
    assert grey.ndim == 2
    assert heated.shape[2] == 3
    assert grey.shape == heated.shape[:2] == (120, 100)


def test_a_map_of_another_label_is_not_said_to_have_driven_the_answer(tmp_path):
    normal = found(1, label="Normal", probability=0.9, is_normal=True)
    _, text = read(written(tmp_path, report_of([normal])))
    assert "what drove the answer" not in text
    assert "which it did not answer" in text
    assert "what drove the answer" in read(written(tmp_path, report_of([found(1)])))[1]


def test_a_signed_report_says_what_nobody_reviewed_and_how_much_was_read(tmp_path):
    report = report_of(decisions=[accepted(1)], signature=SIGNED, study=study_of(frames=24))
    _, text = read(written(tmp_path, report))
    assert "4 findings of the model were not reviewed and are not part of this report." in text
    assert text.count("1 of 24 frames of series 1 were read by the model") == 2
    draft = read(written(tmp_path, report_of(decisions=[accepted(1)])))[1]
    assert "not part of this report" not in draft


def test_a_logo_that_is_no_picture_is_left_out(tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n")
    report = replace(report_of([], frames=[]), letterhead=Letterhead("Site", logo_path=str(logo)))
    reader, text = read(written(tmp_path, report))
    assert "Site" in text
    assert not any(page.images for page in reader.pages)


# --- PDF/A-2b, structure, and the code ---


@pytest.fixture(scope="module")
def archived(tmp_path_factory):
    """A signed report of several pages as pikepdf opens it."""
    import pikepdf

    findings = [found(number, localization=Box(1.0, 2.0, 30.0, 40.0)) for number in range(1, 40)]
    decisions = [accepted(number, comment="seen") for number in range(1, 40)]
    report = report_of(findings, decisions=decisions, signature=SIGNED, impression="肺炎, كسر, Überblick")
    report = replace(report, audit_head="cafe" * 16)
    path = tmp_path_factory.mktemp("pdf") / "report.pdf"
    PdfReport().write(report, path)
    with pikepdf.open(path) as pdf:
        yield pdf, report, path


def test_it_says_of_itself_that_it_is_pdf_a_2b(archived):
    pdf, _, path = archived
    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20310305142007+01'00")
    with pdf.open_metadata(update_docinfo=False) as told:
        assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("2", "B")
        assert told["dc:title"] == str(pdf.docinfo["/Title"]) == "Report"
        assert told["xmp:CreateDate"] == "2031-03-05T14:20:07+01:00"
    assert b"pdfaid:part" in path.read_bytes()  # readable without a PDF program
    (intent,) = pdf.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert bytes(intent.DestOutputProfile.read_bytes())[36:40] == b"acsp"
    assert not pdf.is_encrypted
    assert pdf.trailer.ID is not None
    assert path.read_bytes()[:8] >= b"%PDF-1.7"


def test_every_font_is_embedded_and_nothing_acts(archived):
    pdf, _, _ = archived
    fonts = [one for one in pdf.objects if isinstance_of(one, "/Font")]
    assert fonts
    for font in fonts:
        described = font.get("/FontDescriptor") or font.DescendantFonts[0].FontDescriptor
        assert any(name in described for name in ("/FontFile", "/FontFile2", "/FontFile3")), font.BaseFont
        assert "/ToUnicode" in font
    for one in pdf.objects:
        text = repr(one.keys()) if hasattr(one, "keys") and one._type_name in ("dictionary", "stream") else ""
        for forbidden in ("'/JavaScript'", "'/JS'", "'/OpenAction'", "'/AA'", "'/EmbeddedFiles'", "'/Launch'"):
            assert forbidden not in text


def isinstance_of(one, kind):
    return one._type_name == "dictionary" and one.get("/Type") == kind


def test_every_mark_lies_in_one_region_and_every_region_in_the_tree(archived):
    import pikepdf

    pdf, _, _ = archived
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "en"
    parents = dict(
        zip(
            list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2],
            list(pdf.Root.StructTreeRoot.ParentTree.Nums)[1::2],
            strict=True,
        )
    )
    drawing = {"Tj", "TJ", "'", '"', "f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}
    for number, page in enumerate(pdf.pages):
        depth, ids = [], []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                depth.append(str(operands[0]))
                if name == "BDC" and "/MCID" in operands[1]:
                    ids.append(int(operands[1].MCID))
            elif name == "EMC":
                depth.pop()
            elif name in drawing:
                assert depth, f"page {number + 1}: {name} is in no region"
        assert depth == []
        assert ids == list(range(len(ids)))
        assert len(parents[page.obj.StructParents]) == len(ids)


def test_the_tree_reads_in_order_with_headings_and_figures(archived):
    pdf, _, _ = archived
    kinds, alternatives = [], []

    def walk(node):
        kinds.append(str(node.S))
        if "/Alt" in node:
            alternatives.append(str(node.Alt))
        for child in node.get("/K", []):
            if "/S" in child:
                walk(child)

    walk(pdf.Root.StructTreeRoot.K[0])
    assert kinds[0] == "/Document"
    assert kinds.count("/H1") == 1
    assert kinds.count("/H2") >= 5
    assert kinds.count("/P") > 40
    assert any("as read and with what was found" in one for one in alternatives)


def nodes_of(pdf):
    """Every element of the structure, from the root down."""

    def walk(node):
        yield node
        for child in node.get("/K", []):
            if "/S" in child:
                yield from walk(child)

    return walk(pdf.Root.StructTreeRoot.K[0])


def test_tables_are_tagged_with_their_heads_and_every_figure_says_what_it_shows(tmp_path):
    import pikepdf

    for kind in KINDS:
        for is_signed in (True, False):
            PdfReport().write(report_of_kind(kind, is_signed=is_signed), tmp_path / "r.pdf")
            with pikepdf.open(tmp_path / "r.pdf") as pdf:
                assert pdf.Root.ViewerPreferences.DisplayDocTitle
                kinds = {str(one.S) for one in nodes_of(pdf)}
                assert kinds <= {"/Document", "/H1", "/H2", "/H3", "/P", "/Figure", "/Table", "/TR", "/TH", "/TD"}
                tables = [one for one in nodes_of(pdf) if one.S == "/Table"]
                assert len(tables) >= 1
                for table in tables:
                    first, *rows = list(table.K)
                    assert {str(one.S) for one in (first, *rows)} == {"/TR"}
                    assert all(one.S == "/TH" and one.A.Scope == "/Column" for one in first.K)
                    for row in rows:
                        columns = sum(int(one.A.ColSpan) if "/A" in one else 1 for one in row.K)
                        assert all(one.S == "/TD" for one in row.K)
                        assert columns >= len(first.K)
                figures = [one for one in nodes_of(pdf) if one.S == "/Figure"]
                assert figures
                assert all(str(one.Alt).strip() for one in figures)


def test_nothing_in_it_is_what_pdf_a_2_forbids(archived, tmp_path):
    """ISO 19005-2, 6.1 to 6.7, as far as it holds for what such a file is made of; with a logo that is transparent."""
    import pikepdf

    Image.new("RGBA", (60, 20), (20, 120, 90, 128)).save(tmp_path / "logo.png")
    draft = report_of_kind("chest", is_signed=False)
    draft = replace(draft, letterhead=Letterhead("Site", logo_path=str(tmp_path / "logo.png")))
    paths = [archived[2], written(tmp_path, draft)]
    for path in paths:
        raw = path.read_bytes()
        assert re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}", raw)  # 6.1.2
        with pikepdf.open(path) as pdf:
            assert len(pdf.Root.OutputIntents) == 1  # 6.2.3; it is the blending space of pages with transparency
            assert int(pdf.Root.OutputIntents[0].DestOutputProfile.N) == 3
            assert not [key for key in ("/AcroForm", "/OCProperties", "/Perms", "/Requirements") if key in pdf.Root]
            for page in pdf.pages:
                assert not [key for key in ("/Annots", "/AA", "/Trans") if key in page]
            for one in pdf.objects:
                if one._type_name == "stream":
                    assert not [key for key in ("/F", "/FFilter", "/FDecodeParms", "/OPI", "/Ref", "/PS") if key in one]
                    assert "/LZWDecode" not in repr(one.get("/Filter"))  # 6.1.7
                    if one.get("/Subtype") == "/Image":
                        assert one.get("/ColorSpace") in ("/DeviceRGB", "/DeviceGray")  # 6.2.4: never CMYK
                        assert not bool(one.get("/Interpolate", False))  # 6.2.8
                        assert int(one.BitsPerComponent) == 8
                elif one._type_name == "dictionary":
                    assert not [key for key in ("/TR", "/HTP") if key in one]  # 6.2.5; TR2 none
                    if "/ca" in one or "/CA" in one:
                        assert 0 <= float(one.get("/ca", 1)) <= 1
                    if one.get("/Type") == "/Font" and one.get("/Subtype") == "/TrueType":
                        flags = int(one.FontDescriptor.Flags)
                        assert flags & 4  # symbolic: its own cmap tells the glyphs, 6.2.11.6
                        assert "/Encoding" not in one
                        assert len(one.Widths) == int(one.LastChar) - int(one.FirstChar) + 1


def test_the_code_says_the_number_of_the_document(archived, tmp_path):
    import cv2

    _, report, path = archived
    poppler("pdftoppm", "-r", "200", "-png", path, tmp_path / "page")
    told = set()
    for page in sorted(tmp_path.glob("page*.png")):
        text, _, _ = cv2.QRCodeDetector().detectAndDecode(cv2.imread(str(page)))
        told.add(text)
    assert f"overread:1:{report.document_id}:cafecafecafecafe" in told


def test_neither_title_nor_metadata_names_the_patient(archived):
    pdf, _, path = archived
    with pdf.open_metadata(update_docinfo=False) as told:
        assert "Roe" not in str(told)
    assert b"Roe" not in path.read_bytes()


# --- what a kind of study adds ---


def test_a_dental_report_has_a_chart_and_a_row_for_each_tooth(tmp_path):
    findings = [
        found(1, label="Missing tooth", site="FDI 36"),
        found(2, label="Crown", site="FDI 46", localization=Box(1, 2, 3, 4)),
    ]
    _, text = read(written(tmp_path, report_of(findings, decisions=[accepted(1), rejected(2)])))
    assert "Teeth" in text
    assert "FDI 36 Missing tooth (accepted)" in text
    assert "FDI 46 Crown (rejected)" in text
    for number in ("18", "28", "38", "48"):
        assert f" {number} " in text


def test_a_classifier_report_tells_every_label_with_its_operating_point(tmp_path):
    report = report_of([found(1)])
    told = (LabelProbability("Pneumonia", 0.8125, 0.5), LabelProbability("Normal", 0.1875, 0.5))
    (answer,) = report.answers
    answer = replace(answer, frames=(replace(answer.frames[0], probabilities=told),))
    _, text = read(written(tmp_path, replace(report, answers=(answer,))))
    assert "0.81, at or above its operating point (0.50)" in text
    assert "0.19, below its operating point (0.50)" in text


def test_a_study_of_no_such_kind_has_none_of_these_sections(tmp_path):
    _, text = read(written(tmp_path, report_of([found(1)])))
    assert not [name for name in ("Teeth", "Levels", "Probabilities") if name in text]


def test_the_angle_that_a_model_measured_is_told_flagged_and_drawn(tmp_path):
    reader, text = read(written(tmp_path, angled_report()))
    assert "Angles of the foot" in text
    assert "14.0°, below 18° (flatfoot)" in text
    assert "Conflict: this angle says flatfoot" in text
    assert "with the measurements Calcaneal pitch" in text
    operators = b"".join(page.get_contents().get_data() for page in reader.pages)
    assert operators.count(b".560784 .815686 1 RG") == 2  # a line each


def test_lines_that_the_reader_took_over_are_drawn_as_the_readers(tmp_path):
    (angle,) = angled_report().answers[0].frames[0].angles
    review = Review("1.2").measured(taken_over(angle, drawn_frame()))
    _, text = read(written(tmp_path, angled_report(review)))
    assert "14.0° (reader; model 14.0°)" in text
    assert "the measurements Calcaneal pitch" not in text
