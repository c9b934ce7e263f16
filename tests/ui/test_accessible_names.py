"""A screen reader has a name for everything that can be used in the window; dialogs: dialogs/test_by_keyboard.py."""

from tests.ui.keyboard import nameless


def test_every_menu_has_a_letter_of_its_own(window):
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(titles)


def test_everything_in_the_window_has_a_name(window, bench):
    bench.open()
    bench.run()
    assert nameless(window) == []
