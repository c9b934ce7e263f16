"""A cohort's report as one HTML file that fetches nothing: plots are SVG, pictures are inside, text is escaped."""

import base64
from dataclasses import dataclass
from typing import Any

from app.cohort.plot import Drawing
from app.cohort.plot_svg import svg
from app.cohort.report_part import Card, CohortReport, Part, Sub
from app.drawing import jpeg
from app.paths import resource

_JPEG_QUALITY = 82


def html(report: CohortReport) -> str:
    """The whole page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    templates = Environment(
        loader=FileSystemLoader(resource("cohort")), autoescape=True, undefined=StrictUndefined, trim_blocks=False
    )
    setter = _Setter()
    return str(
        templates.get_template("report.html.j2").render(
            title=report.title,
            subtitle=report.subtitle,
            disclaimer=report.disclaimer,
            footer=report.footer,
            parts=[setter.part(one) for one in report.parts],
        )
    )


@dataclass(slots=True)
class _Setter:
    """Turns parts into what the template reads; counts the plots, whose ids must differ."""

    plots_set: int = 0

    def part(self, one: Part) -> dict[str, Any]:
        return {
            "id": one.id,
            "title": one.title,
            "texts": one.texts,
            "notes": one.notes,
            "tiles": one.tiles,
            "plots": [self.plot(drawn) for drawn in one.plots],
            "cards": [_card(card) for card in one.cards],
            "subs": [self.sub(sub) for sub in one.subs],
            "tables": one.tables,
        }

    def sub(self, one: Sub) -> dict[str, Any]:
        return {
            "title": one.title,
            "texts": one.texts,
            "plots": [self.plot(drawn) for drawn in one.plots],
            "tables": one.tables,
        }

    def plot(self, drawn: Drawing) -> dict[str, Any]:
        from markupsafe import Markup

        self.plots_set += 1
        return {"svg": Markup(svg(drawn, self.plots_set)), "words": drawn.words}  # its own texts are escaped in svg


def _card(one: Card) -> dict[str, Any]:
    picture = ""
    if one.picture is not None:
        picture = "data:image/jpeg;base64," + base64.b64encode(jpeg(one.picture, _JPEG_QUALITY)).decode("ascii")
    return {
        "title": one.title,
        "lines": one.lines,
        "stratum": one.stratum,
        "picture": picture,
        "words": one.words,
        "alt": f"{one.title}: frame with the model's marks",
    }
