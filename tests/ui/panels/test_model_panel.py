"""The model panel runs, cancels, and says numbers as sentences."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from inference.errors import DeviceMemoryError, ModelRefusedError
from inference.model_card import Acceptance, Label, Route
from inference.request import Failed, Finished, Progress
from tests.ui.fakes import Bench, answer_to, card, study
from ui.panels.model_panel import ModelPanel
from ui.panels.probability_row import ProbabilityRow


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = ModelPanel(bench.session, theme, icons, "CPU: no NVIDIA driver was found")
    qtbot.addWidget(panel)
    panel.resize(370, 330)
    panel.show()
    return panel


def test_with_no_study_it_says_what_to_do(panel):
    assert not panel.run_button.isEnabled()
    assert "Open a study" in panel.text()


def test_run_asks_the_engine_and_shows_progress(panel, bench, qtbot):
    bench.open()
    assert "v1.0.0" in panel.about.text()
    assert "CPU" in panel.about.text()
    assert "no NVIDIA driver" in panel.about.toolTip()
    qtbot.mouseClick(panel.run_button, Qt.MouseButton.LeftButton)
    request = bench.engine.requests[-1]
    bench.session.receive(Progress(request.id, 0.62, "running the model"))
    bench.turn()
    assert panel.progress.isVisible()
    assert panel.progress.value() == 620
    assert panel.stage.text() == "running the model"
    assert panel.cancel_button.isEnabled()
    assert not panel.run_button.isEnabled()
    panel.cancel_button.click()
    assert bench.engine.cancelled == [request.id]


def test_a_number_is_a_sentence(panel, bench):
    bench.open()
    bench.run(probability=0.81)
    assert "Glioma: 0.81, above this model's operating point (0.50)" in panel.text()
    assert "0.12, below this model's operating point" in panel.text()
    assert "Calibrated on 624 images, ECE 0.03" in panel.text()
    assert "Lateral view is untested." in panel.text()
    assert panel.run_button.text() == "Run again"
    assert not panel.progress.isVisible()


def test_an_uncalibrated_model_says_so(qtbot, theme, icons):
    bench = Bench(cards=(card(calibration=False),))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    bench.open()
    bench.run()
    assert "Uncalibrated" in panel.text()
    assert "score 0.81" in panel.text()


def test_another_model_can_be_chosen(qtbot, theme, icons):
    bench = Bench(cards=(card("one"), card("two")))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    bench.open()
    place = panel.choice.findData("two")
    panel.choice.setCurrentIndex(place)
    panel.choice.activated.emit(place)
    assert bench.session.model.id == "two"


def test_a_full_device_shows_no_answer_and_can_run_again(panel, bench):
    bench.open()
    told = []
    bench.session.notice_raised.subscribe(told.append)
    panel.run_button.click()
    bench.session.receive(Failed(bench.engine.requests[-1].id, DeviceMemoryError("asked 4 GiB of 2 GiB")))
    assert "smaller model" in told[0].advice
    assert panel.run_button.isEnabled()
    assert panel._said == []


def test_a_frame_without_answer_says_so(panel, bench):
    bench.open()
    bench.run()
    bench.session.show_position(1)
    bench.turn()
    assert "not asked about this frame" in panel.text()


def test_rows_are_kept_from_answer_to_answer(panel, bench):
    bench.open()
    bench.run(probability=0.81)
    rows = panel.findChildren(ProbabilityRow)
    bench.run(probability=0.31)
    assert panel.findChildren(ProbabilityRow) == rows
    assert rows[0].accessibleName() == "Glioma: 0.31, below this model's operating point (0.50)"
    bench.session.show_position(1)
    bench.turn()
    assert all(row.isHidden() for row in rows)


def test_a_run_does_not_move_the_panel(panel, bench):
    bench.open()
    bench.run()
    before = panel.trust.mapTo(panel, panel.trust.rect().topLeft())
    bench.session.run()
    bench.turn()
    assert panel.stage.isVisible()
    assert not panel.about.isVisible()
    assert panel.trust.mapTo(panel, panel.trust.rect().topLeft()) == before


def test_what_a_caution_says_is_not_said_again(panel, bench):
    bench.open()
    bench.session.run()
    request = bench.engine.requests.pop()
    told = answer_to(request)
    frame = told.frames[0]
    doubt = replace(frame.uncertainty, is_in_distribution=False)
    caution = "This frame is unlike the images this model was trained on: do not rely on its answer."
    answer = replace(told, frames=(replace(frame, uncertainty=doubt, cautions=(caution, caution)),))
    bench.session.receive(Finished(request.id, answer))
    bench.turn()
    assert panel.text().casefold().count("unlike the images") == 1
    assert panel.cautions.text() == caution


def detector(**more):
    return replace(card(calibration=False), task="detection", **more)


def test_what_a_detector_found_is_counted_and_not_listed_label_by_label(qtbot, theme, icons):
    bench = Bench(cards=(detector(labels=(Label("Glioma"), Label("Shift", scope="frame"), Label("No tumour"))),))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    bench.open()
    bench.run()
    assert panel.summary.text() == "Glioma, Shift."
    assert [row.accessibleName().split(":")[0] for row in panel._bars if not row.isHidden()] == ["Shift"]
    assert "no check for images unlike its own" in panel.text()


def test_models_of_one_name_are_told_apart(qtbot, theme, icons):
    bench = Bench(cards=(card("one"), card("two"), replace(card("three"), display_name="Another")))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    bench.open()

    assert [panel.choice.itemText(place) for place in range(3)] == [
        "Brain MRI: tumour  (one)", "Brain MRI: tumour  (two)", "Another",
    ]  # fmt: skip


def test_models_that_cannot_be_chosen_are_there_with_the_reason(qtbot, theme, icons):
    bench = Bench(cards=(card("one"), replace(card("two"), status="quarantined"), replace(card("3"), status="shadow")))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    bench.open()
    assert [panel.choice.itemText(place) for place in range(3)] == [
        "Brain MRI: tumour", "Brain MRI: tumour (quarantined)", "Brain MRI: tumour (shadow)",
    ]  # fmt: skip
    assert not panel.choice.model().item(1).isEnabled()
    assert "is quarantined: its catalogue says so" in panel.choice.itemData(1, Qt.ItemDataRole.ToolTipRole)
    assert "v1.0.0 · active" in panel.about.text()


def test_a_model_whose_file_was_altered_is_quarantined_with_the_reason(panel, bench):
    bench.open()
    bench.session.run()
    refusal = ModelRefusedError("The checksum of model.onnx differs from the catalogue: 12ab instead of 34cd")
    bench.session.receive(Failed(bench.engine.requests.pop().id, refusal))
    bench.turn()
    assert "quarantined: The checksum of model.onnx differs" in panel.about.text()
    bench.run()
    assert "active" in panel.about.text()


@pytest.fixture
def unsure(qtbot, theme, icons):
    """A session whose router has not told what the picture is."""
    open_gate = replace(card("brain"), accepts=Acceptance(("MR",), ("BRAIN", "HEAD")))
    foot = replace(open_gate, id="foot", display_name="Foot")
    router = replace(card("router", labels=("Brain", "Foot", "Other")), task="router", accepts=Acceptance(),
                     route=Route({"Brain": "brain", "Foot": "foot", "Other": ""}, 0.8))  # fmt: skip
    bench = Bench(cards=(open_gate, foot, router))
    panel = ModelPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(370, 500)
    panel.show()
    bench.open(study(modality="OT"))
    bench.run(probability=0.5, findings=0)
    return panel, bench


def test_a_router_that_is_unsure_asks_the_reader(unsure):
    panel, bench = unsure
    assert bench.session.model is None
    assert "The router is not sure what this is: Brain 0.50" in panel.routing.told.text()
    assert [button.text() for button in panel.routing.buttons] == ["Brain  ·  0.50", "Foot  ·  0.12"]
    panel.routing.buttons[1].click()
    assert bench.session.model.id == "foot"
    assert bench.engine.requests[-1].card.id == "foot"
    bench.turn()
    assert panel.routing.isHidden()


def test_another_study_is_not_asked_the_question_of_the_first(unsure):
    panel, bench = unsure
    bench.open(study("2", modality="OT"))
    assert panel.routing.isHidden()
    bench.session.show_study("1")
    bench.decode()
    assert panel.routing.isVisible()


def test_the_line_about_the_model_wraps(panel, bench):
    bench.open()
    panel.show_device("NVIDIA H200 with a very long name that no narrow panel shows, asked for in the settings")
    panel.resize(250, 330)
    assert panel.about.height() >= 2 * panel.about.fontMetrics().height()
    assert "asked for in the settings" in panel.about.text()
