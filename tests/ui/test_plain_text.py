"""What came from a file is shown as it is: no markup, nothing hidden, no borrowed direction."""

import pytest

from ui.panels.parts import ElidedLabel, PlainLabel
from ui.plain_text import isolated, patient_words, shown, tip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\x00b\x1bc", "a\\u0000b\\u001bc"),
        ("evil\u202egpj.exe", "evil\\u202egpj.exe"),
        ("iso\u2066lated\u2069", "iso\\u2066lated\\u2069"),
        ("\u2068\u0639\u2069", "\u2068\u0639\u2069"),
        ("\u2069\u0639\u2068", "\\u2069\u0639\\u2068"),
        ("\u2068\u0639", "\\u2068\u0639"),
        ("\u2068\u202e\u2069", "\u2068\\u202e\u2069"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\ufeffmark\u200b", "\\ufeffmark\\u200b"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("\ud800", "\\ud800"),
    ],
)
def test_the_invisible_is_made_visible(text, expected):
    assert shown(text) == expected


def test_a_long_text_ends():
    assert len(shown("x" * 70_000)) == 400


def test_a_name_in_another_script_is_isolated():
    assert isolated("Doe") == "Doe"
    assert isolated("علي") == "\u2068علي\u2069"


def test_an_isolated_name_stays_so_in_a_tip_and_a_label(qtbot, theme):
    assert tip(isolated("Jörg Müller")) == "<span>\u2068Jörg Müller\u2069</span>"
    label = PlainLabel(f"Signed by {isolated('علي')}.")
    qtbot.addWidget(label)
    assert label.text() == "Signed by \u2068علي\u2069."


def test_a_name_cannot_leave_its_isolate():
    assert isolated("\u2069ع") == "\u2068\\u2069ع\u2069"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Doe^Jane", "Doe, Jane"), ("Doe^Jane^Q^Dr", "Doe, Jane Q Dr"), ("Doe", "Doe"), ("", "ID-7"), ("^", "ID-7")],
)
def test_a_patients_name_is_read_as_the_standard_says(name, expected):
    assert patient_words(name, "ID-7") == expected


def test_a_tool_tip_is_never_markup():
    assert tip("<b>x</b>") == "<span>&lt;b&gt;x&lt;/b&gt;</span>"
    assert tip("") == ""


def test_labels_show_markup_as_text(qtbot, theme):
    label = PlainLabel("<img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat().name == "PlainText"
    assert label.text().startswith("<img")


def test_an_elided_label_keeps_the_whole_in_its_tip(qtbot, theme):
    label = ElidedLabel("a very long line that does not fit")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.text() == "a very long line that does not fit"
    assert "does not fit" in label.toolTip()
    label.resize(600, 20)
    assert label.toolTip() == ""
