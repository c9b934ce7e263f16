"""Both themes can be read: 4.5 to 1 for text, 3 to 1 for edges and the focus, computed."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from app.paths import resource
from app.review import StudyState, Verdict
from ui.icons import Icons, pixmap
from ui.theme import DARK, LIGHT, Theme, contrast, style_sheet

THEMES = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])


def test_contrast_is_wcags():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", ["window", "panel", "raised", "sunken", "selected", "hover"])
def test_text_can_be_read_on_every_ground(colours, ground):
    on = getattr(colours, ground)
    assert contrast(colours.text, on) >= 7
    assert contrast(colours.muted, on) >= 4.5


@THEMES
def test_verdicts_states_and_levels_can_be_read(colours):
    for verdict in Verdict:
        for ground in (colours.panel, colours.selected):
            assert contrast(colours.verdict(verdict), ground) >= 4.5
    for state in StudyState:
        assert contrast(colours.state(state), colours.panel) >= 4.5
    for level in ("information", "caution", "failure"):
        fill = getattr(colours, f"{level}_fill")
        assert contrast(getattr(colours, level), fill) >= 4.5
        assert contrast(colours.text, fill) >= 7
        assert contrast(colours.muted, fill) >= 4.5


@THEMES
def test_buttons_and_the_focus_can_be_seen(colours):
    assert contrast(colours.on_accent, colours.accent_fill) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.accent, colours.selected) >= 4.5
    for ground in (colours.panel, colours.window, colours.raised, colours.sunken):
        assert contrast(colours.focus, ground) >= 3


@THEMES
def test_the_viewport_is_pure_black(colours):
    assert QColor(colours.viewport) == QColor(0, 0, 0)


@THEMES
def test_every_name_in_the_sheet_is_a_colour(colours):
    sheet = style_sheet(colours)
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    used = set(re.findall(r"@([a-z_]+)", resource("theme", "overread.qss").read_text("utf-8")))
    assert used - {"icons", "theme"} <= {one.name for one in fields(colours)}


def test_icons_are_drawn_for_the_very_pixels_of_a_screen(qapp):
    for ratio in (1.0, 1.5, 2.0):
        made = pixmap("accept", "#ff0000", 20, ratio)
        assert made.width() == round(20 * ratio)
        assert made.devicePixelRatio() == ratio
        picture = made.toImage()
        reds = sum(picture.pixelColor(x, y).red() > 200 for x in range(made.width()) for y in range(made.height()))
        assert reds > 10 * ratio


def test_every_icon_can_be_drawn(theme, icons):
    for path in resource("icons").glob("*.svg"):
        assert not icons(path.stem).isNull()


def test_an_icon_follows_the_theme(qapp, qtbot):
    theme = Theme("dark")
    icons = Icons(theme)
    button = QPushButton()
    qtbot.addWidget(button)
    icons.dress(button, "accept")
    dark = button.icon().pixmap(20, 20).toImage()
    theme.name = "light"
    icons.renew()
    assert button.icon().pixmap(20, 20).toImage() != dark
