"""A screen reader has a name for everything that can be used in the window; dialogs: dialogs/test_by_keyboard.py."""

from PySide6.QtWidgets import QSlider

from tests.ui.keyboard import nameless


def test_every_menu_has_a_letter_of_its_own(window):
    titles = [action.text() for action in window.menuBar().actions()]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(titles)


def test_everything_in_the_window_has_a_name(window, bench):
    bench.open()
    bench.run()
    assert nameless(window) == []


def test_a_slider_says_its_value_as_it_stands_beside_it(window, bench):
    bench.open()
    bench.run()
    bench.session.show_position(1)
    bench.turn()
    said = {one.accessibleName(): one.accessibleDescription() for one in window.findChildren(QSlider)}
    assert said["Slice"] == window.viewport.position.text()
    window.explain.opacity.setValue(70)
    assert window.explain.opacity.accessibleDescription() == window.explain.opacity_words.text() == "0.70"
    assert all(said.values()), said
