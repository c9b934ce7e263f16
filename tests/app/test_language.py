"""Sentences of app/ and inference/ in another language, without Qt."""

import threading

from app.language import say, speaking, use_translator

GERMAN = {"{count} files were not opened.": "{count} Dateien wurden nicht geöffnet.", "broken {a}": "kaputt {b}"}


def german(source):
    return GERMAN.get(source, source)


def test_english_needs_no_translator():
    assert say("{count} files were not opened.", count=3) == "3 files were not opened."
    assert say("A brace } stands as it is") == "A brace } stands as it is"


def test_a_translator_speaks_on_every_thread_and_a_report_in_its_own_language():
    use_translator(german)
    try:
        heard = []
        thread = threading.Thread(target=lambda: heard.append(say("{count} files were not opened.", count=2)))
        thread.start()
        thread.join()
        assert heard == ["2 Dateien wurden nicht geöffnet."]
        with speaking(lambda source: source):
            assert say("{count} files were not opened.", count=2) == "2 files were not opened."
        assert say("{count} files were not opened.", count=2) == heard[0]
    finally:
        use_translator(None)


def test_a_translation_that_names_another_value_is_not_used():
    with speaking(german):
        assert say("broken {a}", a=1) == "broken 1"
