"""A site's template: what it says is used, what is wrong is told with line and field, nothing needed is hidden."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from app.export.pdf_report import SECTIONS as DRAWN
from app.export.pdf_report import PdfReport
from app.paths import resource
from app.report import with_site
from app.settings import Settings
from app.site_template import NEEDED, PLAIN, SECTIONS, TemplateError, read_template
from tests.report_builders import SIGNED, accepted, found, report_of

EXAMPLE = resource("reports") / "example.toml"


def template(tmp_path, text):
    path = tmp_path / "site.toml"
    path.write_text(text, "utf-8")
    return path


def test_the_example_is_valid_and_says_what_is_printed(tmp_path):
    settings = replace(Settings(), report_template=str(EXAMPLE), institution="Not this", report_language="de")
    report = with_site(report_of(decisions=[accepted(1)], signature=SIGNED), settings)
    PdfReport().write(report, tmp_path / "report.pdf")
    reader = PdfReader(tmp_path / "report.pdf")
    text = " ".join(page.extract_text() for page in reader.pages)
    for words in (
        "St. Example Hospital",
        "1 Sample Street",
        "Bitte mit dem klinischen Befund abgleichen.",
        "Rückfragen",
    ):
        assert words in text, words
    assert "Not this" not in text
    assert all("Forschungssoftware" in page.extract_text() for page in reader.pages)
    assert all("Rückfragen" in page.extract_text() for page in reader.pages)


def test_every_section_is_known_to_both():
    assert set(SECTIONS) == set(DRAWN) == set(PLAIN.shown_sections)
    assert set(NEEDED) < set(SECTIONS)


def test_sections_stand_in_the_order_of_the_site_and_pictures_in_the_head(tmp_path):
    for name, colour in (("logo.png", "#1c6b87"), ("head.png", "#703010")):
        Image.new("RGB", (600, 120), colour).save(tmp_path / name)
    path = template(
        tmp_path,
        '[site]\nname = "Site"\nlogo = "logo.png"\nletterhead = "head.png"\n'
        '[page]\nsize = "Letter"\naccent = "#703010"\n'
        '[sections]\norder = ["models", "findings"]\nhidden = ["impression"]\n',
    )
    report = with_site(report_of([found(1)], frames=[]), replace(Settings(), report_template=str(path)))
    PdfReport().write(report, tmp_path / "report.pdf")
    reader = PdfReader(tmp_path / "report.pdf")
    text = reader.pages[0].extract_text()
    assert text.index("Models") < text.index("Findings")
    assert "Impression" not in text
    assert len(reader.pages[0].images) == 2
    assert round(reader.pages[0].mediabox.width) == 612


@pytest.mark.parametrize("name", NEEDED)
def test_what_law_and_traceability_need_cannot_be_hidden(tmp_path, name):
    path = template(tmp_path, f'[site]\nname = "x"\n\n[sections]\nhidden = ["{name}"]\n')
    with pytest.raises(TemplateError, match=rf"site.toml, line 5, sections.hidden: {name} cannot be hidden: "):
        read_template(path)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[site\n", "no valid TOML.*line 1"),
        ("[sight]\n", "line 1, sight: is not known"),
        ('[site]\nname = "x"\nnam = "y"\n', "line 3, site.nam: is not known"),
        ("[site]\nname = 3\n", "line 2, site.name: must be text"),
        ('[site]\naddress = "one"\n', "line 2, site.address: must be a list"),
        ('[site]\n\nlogo = "none.png"\n', "line 3, site.logo: names a file that is not there"),
        ('[page]\nsize = "A3"\n', "line 2, page.size: must be one of A4, Letter"),
        ('[page]\naccent = "blue"\n', "line 2, page.accent: must be a colour"),
        ('[page]\naccent = "#f0f0f0"\n', "line 2, page.accent: cannot be read on paper"),
        ('[sections]\norder = ["teeth", "feet"]\n', "line 2, sections.order: has no section feet"),
        ('[sections]\norder = ["teeth", "teeth"]\n', "names a section twice"),
        ('[[text]]\nsection = "teeth"\nplace = "under"\nen = "x"\n', "line 3, text.place: must be before or after"),
        ('[[text]]\nsection = "teeth"\nplace = "after"\n', "has no words"),
        ('[footer]\nfr = "x"\n', "line 2, footer.fr: is not known"),
        ("[disclaimer]\nshown = false\n", "line 1, disclaimer: is not known"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path, text, told):
    with pytest.raises(TemplateError, match=told):
        read_template(template(tmp_path, text))


def test_a_template_that_is_not_there_is_told(tmp_path):
    with pytest.raises(TemplateError, match="cannot be read"):
        with_site(report_of([]), replace(Settings(), report_template=str(Path(tmp_path) / "none.toml")))
