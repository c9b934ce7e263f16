"""The findings get the room where they are the answer, and the numbers where those are."""

from dataclasses import replace

import pytest

from tests.ui.fakes import Bench, card


@pytest.fixture
def bench():
    return Bench(cards=(card("numbers"), replace(card("teeth"), task="detection")))


def heights(window):
    return window.docks["model"].height(), window.docks["findings"].height()


def test_a_detector_gives_the_findings_most_of_the_room_and_a_classifier_takes_it_back(window, bench, qtbot):
    window.resize(1600, 1000)
    bench.open()
    qtbot.waitUntil(lambda: heights(window)[0] > heights(window)[1])
    before = heights(window)
    bench.session.select_model("teeth")
    bench.run()
    qtbot.waitUntil(lambda: heights(window)[0] < heights(window)[1])
    assert sum(heights(window)) == sum(before)
    bench.session.select_model("numbers")
    bench.run()
    qtbot.waitUntil(lambda: abs(heights(window)[0] - before[0]) <= 4)


def test_what_a_list_needs_at_once_does_not_become_the_first_share(window, bench, qtbot):
    window.resize(1600, 1000)
    bench.open()
    qtbot.waitUntil(lambda: heights(window)[0] > heights(window)[1])
    before = heights(window)
    for model, count in (("teeth", 9), ("numbers", 1), ("teeth", 9), ("numbers", 1)):  # the filter comes with nine
        bench.session.select_model(model)
        bench.run(findings=count)
        qtbot.waitUntil(lambda count=count: window.findings.filter.isVisible() == (count > 4))
        qtbot.waitUntil(lambda model=model: (heights(window)[0] < heights(window)[1]) == (model == "teeth"))
    qtbot.waitUntil(lambda: abs(heights(window)[0] - before[0]) <= 4)
