"""Reports in every language: no text is left in English, Arabic runs from right to left, every name is printed."""

import importlib.util
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from app.export.pdf_report import PdfReport
from app.export.typesetting import Typesetter, bidi_levels
from app.foot_angles import LIMITS
from app.language import speaking
from app.measure import MeasurementKind, measure
from app.reading.assembly import (
    DUPLICATE,
    DUPLICATES,
    MIXED_FRAME,
    MIXED_ORIENTATION,
    MIXED_SPACING,
    TWO_PATIENTS,
)
from app.reading.dicom import BURNED_IN, LOSSY, NO_UID, NOT_NUMBERS
from app.reading.dicom_frame import BAD_SLOPE, BAD_WINDOW, NO_SPACING
from app.reading.raster import PALETTED, TRANSPARENT
from app.report import Letterhead, ReportedMeasurement
from app.report_language import REPORT_LANGUAGES, language_of_reports, reporting_in, retold
from app.settings import Settings
from app.study import Patient
from inference.finding import Box, LabelProbability, Point
from inference.gate import INVERTED, UNKNOWN_ORIGIN
from inference.tasks.cautions import UNCALIBRATED, UNGATED, UNLIKE_TRAINING
from inference.tasks.multilabel import CONTRADICTION, NONE_REACHED
from inference.tasks.segmentation import TOO_MANY
from tests.report_builders import SIGNED, accepted, drawn_frame, found, rejected, report_of, study_of
from tests.report_kinds import KINDS, SOURCE, report_of_kind

ROOT = Path(__file__).resolve().parent.parent.parent.parent
OTHERS = REPORT_LANGUAGES[1:]
OWN = {  # what is no word of any language: names, numbers of standards, units, and what the study and the machine say
    "Overread", "overread", "verify", "FILE", "pdf", "SHA", "UID", "QR", "ID", "FDI", "ECE", "Grad", "CAM", "SD", "DX",
    "Roe", "Jane", "Dr", "P1", "Chest", "PA", "chest", "CPU", "mm", "px", "nat", "nats", "HU", "Hardy", "and",
    "Clapham", "HVA", "IMA", "M1", "M2", "M3", "GPU", "Agreed", "artefact", "sound", "Site", "MONOCHROME2", "x",
}  # fmt: skip


OWN_OF_KINDS = {
    "radiopaedia", "org", "pacs", "de", "doi", "ar", "calcaneal", "inclination", "angle", "term",
    "L2", "L3", "L4", "L5", "S1", "CR", "AP", "arch", "Foot", "ray", "other",
}  # fmt: skip
"""What the sources of a limit are called, levels of the spine, and words of DICOM."""


@pytest.fixture(scope="module")
def translations():
    """The script behind `make translations`."""
    specification = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(specification)
    before = list(sys.path)
    specification.loader.exec_module(module)
    sys.path[:] = before
    return module


def foot_marks():
    """A hallux valgus angle of 45 degrees, a length and an area, on the drawn frame."""
    frame = drawn_frame()
    return (
        measure(
            MeasurementKind.HALLUX_VALGUS, (Point(80, 20), Point(40, 20), Point(40, 20), Point(10, 50)), frame, "a"
        ),
        measure(MeasurementKind.LENGTH, (Point(10, 10), Point(10, 60)), frame, "b"),
        measure(MeasurementKind.RECTANGLE, (Point(60, 40), Point(90, 80)), frame, "c"),
    )


def full_report(language="en", *, is_signed=True):
    """A report with every section that one study can have: teeth, angles, probabilities, measurements, cautions."""
    findings = [
        found(1),
        found(2, label="Missing tooth", site="FDI 36"),
        found(3, label="Flatfoot", localization=Box(10, 20, 40, 60)),
        found(4, label="Implant", site="FDI 11"),
    ]
    decisions = [accepted(1, comment="Agreed."), accepted(2), rejected(4)]
    decisions += [accepted(3)] if is_signed else []
    report = report_of(findings, decisions=decisions, study=study_of(frames=24))
    review = report.review
    for one in foot_marks():
        review = review.measured(one)
    if is_signed:
        review = review.signed(replace(SIGNED, meaning="Responsibility: I read this study"))
    told = (LabelProbability("Flatfoot", 0.8125, 0.5), LabelProbability("Normal", 0.1875, 0.5),
            LabelProbability("Hallux valgus", 0.1, 0.5))  # fmt: skip
    (answer,) = report.answers
    answer = replace(answer, frames=(replace(answer.frames[0], probabilities=told),))
    return replace(
        report,
        review=review,
        answers=(answer,),
        language=language,
        findings=tuple(one for one in report.findings if one.number != 4) if is_signed else report.findings,
        rejected_count=1,
        measurements=tuple(
            ReportedMeasurement(one.title, one.value_words, "Chest PA frame 1") for one in review.measurements
        ),
        cautions=(
            "No label reached its threshold.",
            "was compressed with loss",
            "Series 2 mixes pictures of different sizes.",
        ),
        letterhead=Letterhead("Site"),
        audit_head="cafe" * 16,
    )


def text_of(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    return subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode("utf-8")


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_a_report_is_translated(translations, language):
    known = translations.report_translations(translations.FOLDER / f"report_{language}.ts")
    missing = [text for text in translations.report_texts() if not known.get(text)]
    assert missing == []
    for source, translation in known.items():
        values = [sorted(re.findall(r"\{\w+\}", text)) for text in (source, translation)]
        assert values[0] == values[1], source


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("is_signed", [True, False])
def test_no_fixed_word_is_left_in_english(tmp_path, language, is_signed):
    path = tmp_path / "report.pdf"
    PdfReport().write(full_report(language, is_signed=is_signed), path)
    text = text_of(path)
    english = tmp_path / "english.pdf"
    PdfReport().write(full_report("en", is_signed=is_signed), english)
    words = set(re.findall(r"[A-Za-z][A-Za-z0-9]+", text_of(english))) - OWN
    words = {one for one in words if not re.fullmatch(r"[0-9a-f]{4,}|(?:ab)+|(?:cafe)+", one)}
    same = {word for word in words if re.search(rf"\b{word}\b", text)}
    root = ET.parse(ROOT / "resources" / "translations" / f"report_{language}.ts").getroot()
    native = " ".join(one.findtext("translation") or "" for one in root.iter("message"))
    assert {word for word in same if not re.search(rf"\b{word}\b", native)} == set()
    assert len(words) > 100


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("is_signed", [True, False])
def test_no_kind_of_report_has_a_word_left_in_english(tmp_path, language, is_signed):
    """Each word of the English report that the other one has too is one of the other language, or no word."""
    path = tmp_path / "report.pdf"
    known = native_words(language)
    for kind in KINDS:
        report = report_of_kind(kind, is_signed=is_signed)
        PdfReport().write(report, path)
        english = words_of(text_of(path))
        PdfReport().write(replace(report, language=language), path)
        left = (english & words_of(text_of(path))) - OWN - OWN_OF_KINDS - known - words_of(report.document_id)
        assert left == set(), kind
        assert len(english) > 60, kind


def words_of(text):
    """Words of Latin letters; those that a line ends within are put together again."""
    found = set(re.findall(r"[A-Za-z][A-Za-z0-9]+", re.sub(r"-\n", "", text)))
    return {one for one in found if not re.fullmatch(r"[0-9a-f]{4,}|(?:ab)+|(?:cafe)+", one)}


def native_words(language):
    root = ET.parse(ROOT / "resources" / "translations" / f"report_{language}.ts").getroot()
    pairs = [(one.findtext("source") or "", one.findtext("translation") or "") for one in root.iter("message")]
    whole = " ".join(translation for source, translation in pairs if translation != source or " " not in source)
    return set(re.findall(r"[A-Za-z][A-Za-z0-9]+", whole))


@pytest.mark.parametrize("language", OTHERS)
def test_what_files_runs_and_the_choice_of_a_model_say_is_told_in_the_language(language):
    gate = [INVERTED, UNKNOWN_ORIGIN, UNLIKE_TRAINING, UNGATED, UNCALIBRATED, NONE_REACHED, CONTRADICTION, TOO_MANY]
    files = [LOSSY, BURNED_IN, NO_UID, NOT_NUMBERS, DUPLICATE, NO_SPACING, BAD_WINDOW, BAD_SLOPE, PALETTED, TRANSPARENT]
    files += [one.format(3) for one in (TWO_PATIENTS, DUPLICATES, MIXED_FRAME, MIXED_ORIENTATION, MIXED_SPACING)]
    made = [
        "The header does not name the modality: check that this is DX or CR.",
        "Chest X-ray: pneumonia needs 64 x 64 pixels or more; this has 8 x 8.",
        "The router sees foot (0.93, above the least at which it decides (0.80)) and chose Foot X-ray: arch.",
        "The router sees other (above 0.99, above the least at which it decides (0.80)); no model reads that.",
        "The router is not sure what this is: foot 0.31, below the least at which it decides (0.80).",
        "No model fits this study. This is unlike the pictures that the router knows.",
        "The frames read of a series of 300 are evenly spaced.",
        "1 of 24 frames of series 1 were read by the model",
        "calibrated by the file (geometry)",
        "calibrated by the file (fiducial)",
        "magnification 1.10 by the file",
        SOURCE,
    ]
    known = native_words(language)
    with reporting_in(language):
        for text in (*gate, *files, *made):
            told = retold(text)
            assert told != text
            left = (words_of(told) & words_of(text)) - OWN - OWN_OF_KINDS - known
            assert left == set(), (text, told)


@pytest.mark.parametrize("language", REPORT_LANGUAGES)
def test_the_document_says_its_language_and_its_title_in_it(tmp_path, language):
    path = tmp_path / "report.pdf"
    PdfReport().write(full_report(language), path)
    reader = PdfReader(path)
    assert reader.trailer["/Root"]["/Lang"] == language
    titles = {"en": "Report", "de": "Befundbericht", "es": "Informe", "ja": "読影報告書", "ar": "التقرير"}
    assert reader.metadata.title == titles[language]
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, check=True).stdout.decode().splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts)


def boxes(path, page=1):
    """Each word of a page with its left and right edge, in points."""
    told = subprocess.run(
        ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(path), "-"], capture_output=True, check=True
    )
    found = re.findall(r'xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<', told.stdout.decode())
    return [(float(left), float(right), word) for left, right, word in found]


def test_an_arabic_report_is_laid_out_from_right_to_left(tmp_path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    edges = {}
    for language in ("en", "ar"):
        path = tmp_path / f"{language}.pdf"
        PdfReport().write(full_report(language), path)
        edges[language] = {word: (left, right) for left, right, word in reversed(boxes(path))}
    english, arabic = (edges[one]["P1"] for one in ("en", "ar"))
    assert (
        abs(english[0] - (595.3 - arabic[1])) < 25
    )  # the identifier stands mirrored: a label of another width beside it
    assert edges["ar"]["Overread"][0] > 400
    assert edges["en"]["Overread"][0] < 200
    # a moment is read from left to right within a line that runs from right to left
    assert edges["ar"]["2031-03-05"][0] < edges["ar"]["14:20:07"][0] < edges["ar"]["+01:00"][0]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("على CPU (x86_64) الآن", ["CPU (x86_64)"]),
        ("شغل على CPU (x86_64)", ["CPU (x86_64)"]),
        ("مربع، 153 x 104 بكسل", ["153 x 104"]),
        ("الرقم 67340000-bace-549b-9086-6f3acf5ba7d3", ["67340000-bace-549b-9086-6f3acf5ba7d3"]),
        ("الصور 2\u20137، 15 من 24", ["2\u20137"]),
        ("(انظر Overread 0.1.0)", ["Overread 0.1.0"]),
        ("جهاز (CPU) هنا", ["CPU"]),
        ("و (radiopaedia.org); Hardy and Clapham", ["radiopaedia.org", "Hardy and Clapham"]),
    ],
)
def test_what_runs_from_left_to_right_is_one_run_in_an_arabic_line(text, runs):
    levels = bidi_levels(text, is_rtl=True)
    for run in runs:
        start = text.index(run)
        inside = levels[start : start + len(run)]
        assert set(inside) == {2}, (run, inside)
        around = [levels[at] for at in (start - 1, start + len(run)) if 0 <= at < len(text)]
        assert 2 not in around  # a bracket around it belongs to the line


def test_marks_between_arabic_words_are_turned_though_none_of_them_is_a_letter():
    runs = Typesetter(ROOT / "resources" / "fonts").line("(الصورة 16)؛", is_rtl=True).runs
    assert [run.source for run in runs][:2] == ["؛(", "16"]  # from left to right: the mark, the bracket as it is drawn


@pytest.mark.parametrize("language", REPORT_LANGUAGES)
def test_no_head_of_a_table_runs_into_the_next(tmp_path, language):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    PdfReport().write(report_of_kind("lumbar", language, is_signed=False), tmp_path / "r.pdf")
    for page in range(1, len(PdfReader(tmp_path / "r.pdf").pages) + 1):
        told = subprocess.run(
            ["pdftotext", "-bbox", "-f", str(page), "-l", str(page), str(tmp_path / "r.pdf"), "-"],
            capture_output=True, check=True,
        ).stdout.decode()  # fmt: skip
        found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', told)
        words = [(*(float(one) for one in edges), word) for *edges, word in found if len(word) > 1]
        for at, (left, upper, right, lower, word) in enumerate(words):
            for left2, upper2, right2, lower2, other in words[at + 1 :]:
                across = min(right, right2) - max(left, left2)
                down = min(lower, lower2) - max(upper, upper2)
                small = max(lower - upper, lower2 - upper2) < 20  # not the mark of a draft, which lies across the page
                assert not (small and across > 1.5 and down > 5), (word, other)


@pytest.mark.parametrize("language", REPORT_LANGUAGES)
@pytest.mark.parametrize("case", ["names", "64 KB", "200 findings", "nothing"])
def test_the_report_is_right_in_every_language(tmp_path, language, case):
    path = tmp_path / "report.pdf"
    names = "Zoë Ελένη Ольга 山田 김철수 สมชาย राजेन्द्र محمد שלום"
    if case == "names":
        report = report_of([found(1)], study=study_of(patient=Patient(names, "P1")))
    elif case == "64 KB":
        report = report_of([found(1)], study=study_of(patient=Patient("A<b>x</b> م" * 6000, "P1")))
    elif case == "200 findings":
        findings = [found(n, localization=Box(n / 4, 5, n / 4 + 20, 40)) for n in range(1, 201)]
        report = report_of(findings)
    else:
        report = report_of([], frames=[])
    PdfReport().write(replace(report, language=language), path)
    text = text_of(path)
    flat = text.replace("\n", " ")
    assert "P1" in flat
    if case == "names":
        assert all(one in text for one in ("Zoë", "Ελένη", "山田", "สมชาย"))
    if case == "64 KB" and language != "ar":
        assert "<b>x</b>" in text
    if case == "200 findings":
        assert all(re.search(rf"(?m)^{n}$|\b{n}\b", text) for n in range(1, 201))
    with reporting_in(language):
        nothing = retold("The model reported no finding.")
    if case == "nothing" and language != "ar":
        assert nothing.replace(" ", "") in re.sub(r"\s", "", text)
    assert len(PdfReader(path).pages) <= (30 if case == "200 findings" else 4)


def test_what_was_said_in_english_is_told_again():
    with reporting_in("de"):
        assert retold("No label reached its threshold.") == "Kein Label erreichte seinen Schwellenwert."
        assert retold("3 of 24 frames of series 2 were read by the model").startswith("3 von 24 Bildern der Serie 2")
        assert retold("Tooth 36") == "Zahn 36"
        assert retold("calibrated on 624 images, ECE 0.03") == "kalibriert an 624 Bildern, ECE 0.03"
        assert retold("A label of a site's own model") == "A label of a site's own model"
    assert retold("Tooth 36") == "Tooth 36"


def test_the_language_is_that_of_the_setting_else_of_the_window():
    assert language_of_reports(Settings(report_language="ja", language="de")) == "ja"
    assert language_of_reports(Settings(language="de")) == "de"
    assert language_of_reports(Settings()) == "en"
    assert language_of_reports(Settings(report_language="ja"), "ar") == "ar"


def test_the_window_s_language_never_reaches_an_english_report(tmp_path):
    plain, other = tmp_path / "plain.pdf", tmp_path / "other.pdf"
    PdfReport().write(full_report(), plain)
    with speaking(lambda source: f"X{source}"):
        PdfReport().write(full_report(), other)
    assert plain.read_bytes() == other.read_bytes()


def test_both_angles_have_a_name():
    assert {name for name, _ in LIMITS.values()} == {"HVA", "IMA"}
