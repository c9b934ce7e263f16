"""A site's template: what it says is used, what is wrong is told with line and field, nothing needed is hidden."""

import base64
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from app.export.pdf_report import SECTIONS as DRAWN
from app.export.pdf_report import PdfReport
from app.paths import resource
from app.report import with_site
from app.settings import Settings
from app.site_picture import site_picture
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


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><rect width="300" height="100" fill="#a01818"/>'
    '<text x="10" y="60" font-size="40">Site</text></svg>'
)


def pdf_page(path, width, height):
    """A page with a green band of 20 points at its top and text below the upper 40 mm."""
    from reportlab.pdfgen.canvas import Canvas

    page = Canvas(str(path), pagesize=(width, height))
    page.setFillColor("#18a018")
    page.rect(20, height - 40, width - 40, 20, stroke=0, fill=1)
    if height > 400:
        page.setFillColor("#1818a0")
        page.rect(20, height / 2, width - 40, 20, stroke=0, fill=1)
    page.save()


@pytest.mark.parametrize(
    ("name", "colour"), [("logo.svg", (160, 24, 24)), ("head.pdf", (24, 160, 24)), ("page.pdf", (24, 160, 24))]
)
def test_a_logo_and_a_letterhead_are_drawn_from_svg_and_pdf(tmp_path, name, colour):
    (tmp_path / "logo.svg").write_text(SVG, "utf-8")
    pdf_page(tmp_path / "head.pdf", 400, 80)
    pdf_page(tmp_path / "page.pdf", 595, 842)
    for field in ("logo", "letterhead"):
        path = template(tmp_path, f'[site]\nname = "Site"\n{field} = "{name}"\n')
        report = with_site(report_of([], frames=[]), replace(Settings(), report_template=str(path)))
        PdfReport().write(report, tmp_path / "report.pdf")
        (image,) = PdfReader(tmp_path / "report.pdf").pages[0].images
        pixels = np.asarray(image.image.convert("RGB")).reshape(-1, 3).astype(int)
        assert (abs(pixels - colour).sum(axis=1) < 12).mean() > 0.3
        blue = (abs(pixels - (24, 24, 160)).sum(axis=1) < 12).any()
        assert not blue  # of a whole page only its head
        fonts = PdfReader(tmp_path / "report.pdf").pages[0]["/Resources"]["/Font"]
        assert all("DejaVu" in str(one.get_object()["/BaseFont"]) for one in fonts.values())


def test_a_picture_that_cannot_be_drawn_is_told_with_its_line(tmp_path):
    for name, content in (("a.svg", "<svg"), ("a.pdf", "%PDF-1.7 broken"), ("a.png", "none"), ("b.svg", "\x00\x01")):
        (tmp_path / name).write_text(content, "utf-8")
        with pytest.raises(TemplateError, match=r"line 2, site\.logo: names a file that cannot be drawn"):
            read_template(template(tmp_path, f'[site]\nlogo = "{name}"\n'))


def test_an_svg_fetches_nothing_and_reads_no_other_file(tmp_path):
    secret = tmp_path / "secret.png"
    Image.new("RGB", (50, 50), "#00ff00").save(secret)
    told = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="60">'
        f'<image xlink:href="{secret}" width="50" height="50"/><image xlink:href="secret.png" width="50" height="50"/>'
        "</svg>"
    )
    (tmp_path / "a.svg").write_text(told, "utf-8")
    assert site_picture(str(tmp_path / "a.svg"), (60, 60)) is None
    held = base64.b64encode(secret.read_bytes()).decode()
    image = f'<image href="data:image/png;base64,{held}"/>'
    own = f'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60">{image}</svg>'
    (tmp_path / "b.svg").write_text(own, "utf-8")
    drawn = site_picture(str(tmp_path / "b.svg"), (60, 60))
    assert drawn is not None  # what lies in the file itself is drawn
    assert (np.asarray(drawn)[:, :, :3] == (0, 255, 0)).all(axis=2).any()


def test_where_a_language_has_no_words_the_english_ones_stand_from_left_to_right(tmp_path):
    path = template(
        tmp_path,
        '[footer]\nen = "Questions: 555"\n'
        '[[text]]\nsection = "impression"\nplace = "before"\nen = "Please correlate."\n',
    )
    settings = replace(Settings(), report_template=str(path), report_language="ar")
    PdfReport().write(with_site(report_of([]), settings), tmp_path / "r.pdf")
    text = " ".join(page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages)
    assert "Please correlate." in text
    assert "Questions: 555" in text


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
