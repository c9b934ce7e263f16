"""A reader opens, runs, reviews, signs and exports in German and in Arabic: no English sentence is on screen."""

import pytest
from PySide6.QtCore import Qt

from app.paths import resource
from app.settings import Settings, save_settings
from tests.ui.spoken_screen import english_on_screen

CHEST = resource("samples", "chest-consolidation.dcm")


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_journey_shows_no_english_sentence(overread, home, language):
    save_settings(home / "config" / "settings.toml", Settings(language=language))
    left: dict[str, list[str]] = {}

    def story(hands):
        own = ("Synthetic", CHEST.name)

        def look(where):
            hands.application.processEvents()
            if found := english_on_screen(language, own):
                left[where] = found

        hands.until_frame()
        look("opened")
        hands.to_picture()
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        look("answered")
        hands.key(Qt.Key.Key_N)
        hands.key(Qt.Key.Key_Return)
        hands.until_saved()
        look("decided")
        for action in ("settings", "help", "palette", "export", "about", "add-model"):
            hands.window.actions_by_id.actions[action].trigger()
            hands.until(lambda: hands.window.desk.dialog is not None and hands.window.desk.dialog.isVisible())
            look(action)
            hands.window.desk.dialog.reject()
        hands.until_saved()

    assert overread(story, CHEST) == 0
    assert left == {}, "\n".join(f"{where}: {text}" for where, texts in left.items() for text in texts)
