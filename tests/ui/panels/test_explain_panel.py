"""A map is off until asked for, says what it is, and is asked for once."""

from dataclasses import replace

import pytest

from app.settings import Settings
from inference.finding import Point
from inference.model_card import Label
from inference.request import Finished
from tests.ui.fakes import Bench, answer_to, card, study
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


@pytest.mark.parametrize(
    ("task", "offered"),
    [
        ("classification", ["Grad-CAM", "Occlusion"]),
        ("detection", ["Occlusion"]),
        ("landmarks", ["Heatmap of the point"]),
    ],
)
def test_each_kind_of_model_offers_what_it_can(qtbot, icons, theme, task, offered):
    bench = Bench(cards=(replace(card(), task=task),))
    panel = ExplainPanel(bench.session, Settings(), icons)
    qtbot.addWidget(panel)
    bench.open(study(slices=1))
    bench.run()
    assert [panel.method.itemText(place) for place in range(panel.method.count())] == offered


def test_the_heatmap_of_the_level_that_is_selected(qtbot, icons, theme):
    levels = tuple(Label(name, 0.3) for name in ("L4/L5", "L5/S1"))
    bench = Bench(cards=(replace(card(), task="landmarks", labels=levels, explain=None),))
    panel = ExplainPanel(bench.session, Settings(), icons)
    qtbot.addWidget(panel)
    bench.open(study(slices=1))
    bench.session.run()
    request = bench.engine.requests.pop()
    told = answer_to(request)
    points = tuple(replace(one, localization=Point(40, 60)) for one in told.frames[0].findings)
    bench.session.receive(Finished(request.id, replace(told, frames=(replace(told.frames[0], findings=points),))))
    bench.session.cancel_run()  # of the other slices: the run goes over the whole series
    bench.session.select_finding(points[1].id)
    bench.turn()
    panel.switch.click()
    asked = bench.engine.requests[-1].explain
    assert (asked.label, asked.method) == ("L5/S1", "heatmap")


def test_a_derived_finding_is_explained_by_the_one_it_follows_from(qtbot, icons, theme):
    labels = (Label("Tooth 18"), Label("Tooth 38"), Label("Third molar", scope="derived"))
    bench = Bench(cards=(replace(card(), task="detection", labels=labels, explain=None),))
    panel = ExplainPanel(bench.session, Settings(), icons)
    qtbot.addWidget(panel)
    bench.open()
    bench.session.run()
    request = bench.engine.requests.pop()
    told = answer_to(request, findings=1)
    derived = replace(told.frames[0].findings[0], label="Third molar", details=(("of", "Tooth 38"),))
    bench.session.receive(Finished(request.id, replace(told, frames=(replace(told.frames[0], findings=(derived,)),))))
    bench.session.select_finding(derived.id)
    bench.turn()
    assert [panel.label.itemData(place) for place in range(panel.label.count())] == ["Tooth 18", "Tooth 38"]
    assert panel.label.currentData() == "Tooth 38"


def test_a_method_that_was_asked_before_is_shown_again_without_asking(panel, bench):
    bench.open()
    bench.run()
    panel.switch.click()
    bench.answer()
    first = bench.session.saliency_in_view()
    bench.session.explain("Glioma", "occlusion")
    assert bench.engine.requests.pop().explain.method == "occlusion"
    bench.session.cancel_run()
    bench.session.explain("Glioma", "grad_cam")
    assert bench.engine.requests == []
    assert bench.session.saliency_in_view() is first
