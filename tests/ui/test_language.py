"""The window in other languages: what is translated, that no value is lost, and that Arabic turns it round."""

import importlib.util
import json
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt

from app.language import plainly, say, spoken, unspoken
from ui.actions import command
from ui.dialogs.help import PAGES, guide_blocks, help_page
from ui.language import Language, chosen_language
from ui.viewer.canvas import Canvas

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "ar")


@pytest.fixture
def translations():
    """The script behind `make translations`."""
    specification = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(specification)
    before = list(sys.path)
    specification.loader.exec_module(module)
    sys.path[:] = before
    return module


@pytest.fixture
def speak(qapp):
    made = []

    def in_language(name):
        made.append(Language(qapp, name))
        return made[-1]

    yield in_language
    for one in made:
        one.remove(qapp)


def messages(language):
    for context in ET.parse(FOLDER / f"overread_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield message.findtext("source"), message.findtext("translation") or ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_that_is_offered_is_whole(translations, language, record_property):
    missing, total = translations.untranslated(language)
    record_property("untranslated", len(missing))
    for context, text in missing:
        print(f"{language} lacks {context}: {text!r}")  # noqa: T201 - the list is what a translator needs
    assert total - len(missing) >= translations.FINISHED * total


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_value_is_lost_in_translation(language):
    for source, translation in messages(language):
        if translation and "step{1}" not in source:
            assert sorted(re.findall(r"\{[^{}]*\}", translation)) == sorted(re.findall(r"\{[^{}]*\}", source)), source


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "Nächste Schicht"), ("es", "Corte siguiente"), ("ar", "الشريحة التالية"), ("en", "Next slice")],
)
def test_commands_are_said_in_the_language(speak, language, words):
    speak(language)
    assert command("next-slice").name == words


def test_arabic_turns_the_window_round_and_never_the_picture(speak, qapp, qtbot):
    speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(12.5, "f", 1) == "12.5"
    canvas = Canvas()
    qtbot.addWidget(canvas)
    assert canvas.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_is_left_is_as_it_was(qapp):
    Language(qapp, "ar").remove(qapp)
    assert command("next-slice").name == "Next slice"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert say("{count} files", count=2) == "2 files"


def test_an_unknown_language_is_english(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fi-FI", "de-AT"])
    assert chosen_language("system") == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fi-FI"])
    assert chosen_language("system") == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_has_what_the_english_one_has(translations, language):
    lacks, total = [], 0
    for page in PAGES:
        own, english = ((ROOT / "resources" / "help" / folder / page).read_text("utf-8") for folder in (language, "."))
        told, wanted = guide_blocks(own), guide_blocks(english)
        total += len(wanted)
        lacks += [f"{page}: {one}" for one in [style for style, _ in wanted][len(told) :]]
        for named in (r"(?:(?:Ctrl|Shift|Alt)\+)+\w+|(?<![A-Za-z+])F\d+", r"`[^`]+`"):  # shortcuts, commands
            known = set(re.findall(named, own, re.ASCII))
            lacks += [f"{page}: {one}" for one in sorted(set(re.findall(named, english, re.ASCII)) - known)]
    print("\n".join(lacks))  # noqa: T201 - the list is what a translator needs
    assert len(lacks) <= 2 * (1 - translations.FINISHED) * total  # a new point brings its shortcuts with it


def test_the_help_is_read_in_the_language_of_the_window(speak):
    assert help_page("looking.md").parent.name == "help"
    speak("de")
    assert help_page("looking.md").parent.name == "de"
    assert help_page("no page of it.md").parent.name == "help"


def test_what_is_kept_in_english_is_said_in_the_language_where_it_is_shown(speak):
    kept = "x.dcm was not opened: It is a PDF document, not a picture."
    assert spoken(kept) == kept
    speak("de")
    assert spoken(kept) == "x.dcm wurde nicht geöffnet: Es ist ein PDF-Dokument, kein Bild."
    assert spoken("accepted · model said Normal → reader: Pneumonia (moved)") == (
        "angenommen · Modell: Normal → Leser: Pneumonie (verschoben)"
    )
    assert unspoken("Pneumonie", ("Normal", "Pneumonia")) == "Pneumonia"
    with plainly():
        assert spoken(kept) == kept


@pytest.mark.parametrize(
    "words",
    [
        "Müller^Anna",
        "راشد^ليلى",
        "כהן^דוד",
        "山田^太郎",
        "สมชาย^ใจดี",
        "Иванов^Пётр",
        "sag T1 and T2, thin slices",
        "Not reviewed^Normal",
    ],
)
def test_what_a_file_or_a_person_says_stays_as_it_is(speak, words):
    speak("de")
    assert spoken(words) == words


def test_every_template_is_known(translations):
    lines = (FOLDER / "sentences.txt").read_text("utf-8").splitlines()
    known = {json.loads(one) for one in lines}
    missing = [one for one in translations.app_texts() if one not in known]
    assert len(missing) <= (1 - translations.FINISHED) * len(known), missing


def test_no_notice_and_no_failure_is_overlooked(translations):
    found = translations.overlooked_in_app()
    assert not found, "say it as a literal or an f-string, so that `make translations` finds it"
