"""A map is off until asked for, says what it is, and is asked for once."""

import pytest

from app.settings import Settings
from ui.panels.explain_panel import ExplainPanel


@pytest.fixture
def panel(qtbot, bench, icons):
    panel = ExplainPanel(bench.session, Settings(), icons)
    qtbot.addWidget(panel)
    return panel


def test_it_is_off_and_says_why(panel, bench):
    assert not panel.switch.isEnabled()
    assert "Run a model" in panel.caption.text()
    bench.open()
    bench.run()
    assert panel.switch.isEnabled()
    assert not panel.look.is_shown
    assert panel.caption.text().startswith("Off.")


def test_switching_on_asks_for_the_map_of_the_first_label(panel, bench, qtbot):
    bench.open()
    bench.run()
    with qtbot.waitSignal(panel.look_changed):
        panel.switch.click()
    assert panel.look.is_shown
    bench.answer()
    saliency = bench.session.saliency_in_view()
    assert saliency.label == "Glioma"
    assert panel.caption.text() == "Grad-CAM of “Glioma” by Brain MRI: tumour 1.0.0"
    assert bench.engine.requests == []


def test_another_label_asks_for_another_map(panel, bench):
    bench.open()
    bench.run()
    panel.switch.click()
    bench.answer()
    panel.label.setCurrentIndex(1)
    panel.label.activated.emit(1)
    assert bench.engine.requests[-1].explain.label == "Meningioma"
    bench.answer()
    assert "Meningioma" in panel.caption.text()


def test_opacity_and_colours_are_said(panel, bench, qtbot):
    bench.open()
    bench.run()
    panel.switch.click()
    with qtbot.waitSignal(panel.look_changed):
        panel.opacity.setValue(75)
    assert panel.look.opacity == 0.75
    assert panel.opacity_words.text() == "0.75"
    panel.colours.setCurrentIndex(1)
    assert panel.look.colour_map == "viridis"


def test_the_settings_look_is_taken_up_at_once_and_the_readers_own_stays_else(panel, qtbot):
    with qtbot.waitSignal(panel.look_changed):
        panel.use(Settings(overlay_opacity=0.3, colour_map="viridis"))
    assert (panel.look.opacity, panel.look.colour_map) == (0.3, "viridis")
    assert panel.opacity_words.text() == "0.30"
    panel.opacity.setValue(60)
    panel.use(Settings(overlay_opacity=0.3, colour_map="viridis", theme="light"))
    assert panel.look.opacity == 0.6
