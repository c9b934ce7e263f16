"""The look of the window: two sets of colours, one style sheet for both."""

import re
from dataclasses import dataclass, fields
from typing import Literal

from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.review import StudyState, Verdict

ThemeName = Literal["dark", "light"]


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the window, by what it is for. `sunken` is a field to type in, `raised` a button or a card."""

    window: str
    panel: str
    raised: str
    hover: str
    sunken: str
    line: str
    strong_line: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    selected: str
    focus: str
    accepted: str
    rejected: str
    supplemented: str
    unreviewed: str
    information: str
    information_fill: str
    caution: str
    caution_fill: str
    failure: str
    failure_fill: str
    viewport: str = "#000000"

    def verdict(self, verdict: Verdict) -> str:
        """The colour of a verdict; a glyph always stands beside it."""
        return {
            Verdict.UNREVIEWED: self.unreviewed,
            Verdict.ACCEPTED: self.accepted,
            Verdict.REJECTED: self.rejected,
            Verdict.SUPPLEMENTED: self.supplemented,
        }[verdict]

    def state(self, state: StudyState) -> str:
        """The colour of a study's state; its word always stands in it."""
        return {
            StudyState.NEW: self.muted,
            StudyState.ANALYSED: self.information,
            StudyState.IN_REVIEW: self.unreviewed,
            StudyState.SIGNED: self.accepted,
            StudyState.AMENDED: self.supplemented,
        }[state]


DARK = Colours(
    window="#0f1216",
    panel="#161a20",
    raised="#232a33",
    hover="#2d3641",
    sunken="#0c0f13",
    line="#262d36",
    strong_line="#3d4856",
    text="#e8ecf1",
    muted="#a0abb9",
    disabled="#626d7b",
    accent="#56c7bd",
    accent_fill="#14756e",
    accent_hover="#177f77",
    on_accent="#ffffff",
    selected="#173a3c",
    focus="#56c7bd",
    accepted="#62cf8e",
    rejected="#f48b86",
    supplemented="#bda6fb",
    unreviewed="#f0b84a",
    information="#7db7f2",
    information_fill="#16283b",
    caution="#f0b84a",
    caution_fill="#33280f",
    failure="#f48b86",
    failure_fill="#3b1b1d",
)
LIGHT = Colours(
    window="#e9edf1",
    panel="#ffffff",
    raised="#eef1f4",
    hover="#e1e6eb",
    sunken="#ffffff",
    line="#d5dbe1",
    strong_line="#a9b4bf",
    text="#16202a",
    muted="#51606f",
    disabled="#96a1ac",
    accent="#0a6a64",
    accent_fill="#0c756e",
    accent_hover="#0a625c",
    on_accent="#ffffff",
    selected="#d3ecea",
    focus="#0c756e",
    accepted="#156b3a",
    rejected="#b3261e",
    supplemented="#5b3fb5",
    unreviewed="#805000",
    information="#155a9c",
    information_fill="#e3effb",
    caution="#7a4d00",
    caution_fill="#fff2d6",
    failure="#a5201a",
    failure_fill="#fde6e4",
)
THEMES: dict[str, Colours] = {"dark": DARK, "light": LIGHT}


class Theme:
    """The colours in use, handed to whoever draws for itself."""

    def __init__(self, name: str = "dark") -> None:
        self.name = name if name in THEMES else "dark"

    @property
    def colours(self) -> Colours:
        """The colours of the theme in use."""
        return THEMES[self.name]

    def apply(self, application: QApplication, name: str | None = None) -> None:
        """Dress the whole application; with a name, change to that theme."""
        if name in THEMES:
            self.name = name
        sheet = style_sheet(self.colours)
        if application.styleSheet() != sheet:  # every widget that there is would be dressed again
            QGuiApplication.setPalette(palette(self.colours))
            application.setStyleSheet(sheet)


def style_sheet(colours: Colours) -> str:
    """The style sheet with these colours in it."""
    values = {one.name: str(getattr(colours, one.name)) for one in fields(colours)}
    values["icons"] = resource("icons").as_posix()
    values["theme"] = "light" if colours is LIGHT else "dark"
    text = resource("theme", "overread.qss").read_text(encoding="utf-8")
    return re.sub(r"@(icons|theme|[a-z_]+)", lambda match: values.get(match[1], match[0]), text)


def palette(colours: Colours) -> QPalette:
    """The palette for what no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.panel),
        (role.WindowText, colours.text),
        (role.Base, colours.sunken),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.rejected),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent_fill),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.hover),
        (role.Midlight, colours.raised),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.window),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    return made


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
