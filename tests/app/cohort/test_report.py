"""The report in a real browser, and what it must never hold."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import datetime

import numpy as np
import pypdf
import pytest

from app.cohort.analysis import Asked, analyse
from app.cohort.analysis_command import write_report
from app.cohort.analysis_table import write_tables
from app.cohort.contact import picture_of
from app.cohort.reading import read_cohort
from app.cohort.strata import read_rule
from app.cohort.table_file import read_cells
from app.drawing import mark
from inference.finding import Point
from inference.frame import Frame, FrameKey
from tests.cohort_builders import drawn_cohort, write_cohort

CHROMIUM = shutil.which("chromium")
MADE_AT = datetime(2031, 3, 5, 9, 0)


@pytest.fixture(scope="module")
def cohort(tmp_path_factory):
    studies, answers = drawn_cohort(60)
    hostile = "<script>x()</script>"
    studies = [
        replace(
            one, patient_name=f"MARKER^NAME{one.number}", patient_id=f"MARKER{one.number}",
            scanner=f"{one.scanner}{hostile}",
        )
        for one in studies
    ]  # fmt: skip
    return read_cohort(write_cohort(tmp_path_factory.mktemp("run"), studies, answers))


@pytest.fixture(scope="module")
def found(cohort):
    return analyse(cohort, (), Asked(rules=(read_rule("PNEUMONIA:normalised_entropy>0.9=unsure"),), top=8))


@pytest.fixture(scope="module")
def written(found, tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    write_tables(found, folder)
    page, paper = write_report(found, folder, made_at=MADE_AT)
    return page, paper, page.read_text(encoding="utf-8")


def browse(page, tmp_path, *switches):
    assert CHROMIUM
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
               f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", "--window-size=1280,2400",
               *switches, page.as_uri()]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)


def test_the_page_says_what_was_found(written, found) -> None:
    text = written[2]

    for part in ("Summary", "Strata", "Distributions", "Ranked candidates", "Against the reference", "Drift over time",
                 "Studies", "Provenance"):  # fmt: skip
        assert f">{part}</h2>" in text
    assert found.strata_figures[0].context.above > 0
    assert f"<b>{found.strata_figures[0].context.above}</b><span>in stratum “unsure”</span>" in text
    assert text.count("<svg ") == text.count("</svg>") >= 14
    assert "could not be read" in text  # the drawn cohort has no files


def test_the_page_names_nobody_and_fetches_nothing(written, cohort) -> None:
    text = written[2]

    assert "MARKER" not in text
    for one in cohort.studies[:20]:
        assert one.study_uid + "<" not in text
        assert one.path not in text
    assert not re.search(r"""(?:src|href|url)\s*[=(]\s*["']?(?!#|data:)[a-z/]""", text)
    assert "http://" not in text
    assert "https://" not in text
    assert "<script>x()" not in text
    assert "&lt;script&gt;x()" in text


def test_identities_are_there_when_they_are_asked_for(found, tmp_path) -> None:
    page, _ = write_report(found, tmp_path, has_identity=True, made_at=MADE_AT)
    text = page.read_text(encoding="utf-8")

    assert "This report names patients" in text
    assert str(found.ranked.words("patient_id")[0]) in text


def test_the_tables_beside_it_name_nobody(written, found) -> None:
    folder = written[0].parent
    rows = list(read_cells(folder, "analysis-cases", {}))
    text = (folder / "analysis-cases.csv").read_text(encoding="utf-8")

    assert len(rows) == len(found.cases) == 120
    assert not {"patient_id", "patient_name", "study_uid", "path", "study_date"} & set(rows[0])
    assert "MARKER" not in text
    assert {row["stratum"] for row in rows} == {"", "unsure"}
    assert min(row["rank"] for row in rows) == 1
    figures = next(read_cells(folder, "analysis-figures", {}))
    assert figures["sensitivity"] == found.figures[0].confusion.sensitivity.value


def test_the_paper_has_the_same_parts(written) -> None:
    pages = pypdf.PdfReader(written[1]).pages
    text = " ".join(page.extract_text() for page in pages)

    assert len(pages) >= 4
    for part in ("Strata", "Ranked candidates", "Against the reference", "Provenance"):
        assert part in text
    assert "MARKER" not in text
    assert not any(page.images for page in pages)  # the plots are vectors, and there are no frames


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium to open the page with")
def test_a_browser_opens_it_without_an_error_and_sorts(written, tmp_path) -> None:
    page = tmp_path / "clicked.html"
    click = """<script>
      const tables = Array.from(document.querySelectorAll("table"));
      const table = tables.find(one => one.caption.textContent.startsWith("Studies"));
      const heads = Array.from(table.tHead.rows[0].cells);
      const at = heads.findIndex(one => one.textContent === "Probability");
      const column = () => Array.from(table.tBodies[0].rows).map(row => Number(row.cells[at].dataset.key));
      const isSorted = (some, sign) => some.every((one, i) => !i || sign * (one - some[i - 1]) >= 0);
      const before = isSorted(column(), 1) || isSorted(column(), -1);
      heads[at].querySelector("button").click(); const up = isSorted(column(), 1);
      heads[at].querySelector("button").click(); const down = isSorted(column(), -1);
      document.getElementById("theme").click();
      document.title = ["was", before, "up", up, "down", down, heads[at].getAttribute("aria-sort"),
        document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor,
        performance.getEntriesByType("resource").length].join(" ");
    </script></body>"""  # fmt: skip
    page.write_text(written[2].replace("</body>", click), encoding="utf-8")

    shown = browse(page, tmp_path, "--dump-dom")
    title = re.search(r"<title>(.*?)</title>", shown.stdout)[1]

    assert title == "was false up true down true descending dark rgb(15, 18, 22) 0"
    assert "CONSOLE" not in shown.stderr


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium to open the page with")
def test_a_browser_paints_it(written, tmp_path) -> None:
    import cv2

    picture = tmp_path / "page.png"
    shown = browse(written[0], tmp_path, f"--screenshot={picture}")
    pixels = cv2.imread(str(picture))

    assert "CONSOLE" not in shown.stderr
    assert pixels.shape[:2] == (2400, 1280)
    teal = (np.abs(pixels.astype(int) - (0x6E, 0x75, 0x0C)).max(axis=2) < 60).mean()
    assert teal > 0.003  # bars of the histograms


def test_marks_are_drawn_at_the_size_of_the_thumbnail() -> None:
    stored = np.zeros((512, 256), np.uint8)
    frame = Frame(key=FrameKey("1.2", 1), stored=stored)
    picture = picture_of(frame, [mark(Point(256.0, 128.0), "L5/S1", "#f0b43c")], 200)

    assert picture.shape == (200, 100, 3)
    assert tuple(picture[100, 50]) == (0xF0, 0xB4, 0x3C)
    assert tuple(picture[0, 0]) == (0, 0, 0)
