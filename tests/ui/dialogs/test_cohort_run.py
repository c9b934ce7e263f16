"""The dialog of a run over a cohort: a form, then how far it is; the run goes on while the dialog is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.cohort.run_outside import Ended, RunForm, Said, event_of
from app.cohort.run_progress import RunProgress, Stage
from tests.ui.fakes import card
from ui.bridge import Bridge
from ui.cohort_runner import CohortRunner
from ui.dialogs.cohort_run import CohortRunDialog


class FakeRun:
    """Keeps what it was told, and says what the test wants."""

    def __init__(self, form, tell):
        self.form, self.tell, self.orders = form, tell, []

    def pause(self):
        self.orders.append("pause")

    def go_on(self):
        self.orders.append("go on")

    def stop(self):
        self.orders.append("stop")


@pytest.fixture
def started():
    return []


@pytest.fixture
def notices():
    return []


@pytest.fixture
def runner(qtbot, started, notices):
    def start(form, tell):
        started.append(FakeRun(form, tell))
        return started[-1]

    return CohortRunner(Bridge(), notices.append, start)


@pytest.fixture
def dialog(qtbot, runner):
    made = CohortRunDialog(runner, (card("chest"), card("lumbar")), "cpu")
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begun(qtbot, dialog, started):
    qtbot.keyClicks(dialog.source, "/cohort/list.csv")
    qtbot.keyClicks(dialog.out, "/cohort/out")
    press(qtbot, dialog.start_button)
    return started[-1]


def told(qtbot, runner, run, event):
    with qtbot.waitSignal(runner.changed):
        run.tell(event)


def test_it_starts_what_the_form_says(qtbot, dialog, started):
    assert not dialog.start_button.isEnabled()
    dialog.model.setCurrentIndex(2)
    dialog.workers.setValue(3)
    press(qtbot, dialog.trial)
    dialog.trial.setChecked(True)
    qtbot.keyClicks(dialog.cluster, "tcp://head:8786")
    run = begun(qtbot, dialog, started)
    assert run.form == RunForm(
        Path("/cohort/list.csv"), Path("/cohort/out"), "lumbar", 3, 10, "cpu", "tcp://head:8786", is_retrying=False
    )
    words = run.form.arguments()
    assert words[:5] == ("cohort", "run", str(Path("/cohort/list.csv")), "--out", str(Path("/cohort/out")))
    assert "--limit" in words
    assert not dialog.source.isEnabled()
    assert not dialog.start_button.isEnabled()


def test_progress_rate_and_time_left(qtbot, dialog, runner, started):
    run = begun(qtbot, dialog, started)
    assert dialog.bar.maximum() == 0  # nothing is known of the whole yet
    told(qtbot, runner, run, RunProgress(Stage.LOOKING, looked_at=12345))
    assert dialog.words.text() == "Looking for studies: 12,345 files looked at"
    told(qtbot, runner, run, RunProgress(Stage.READING, 600, 1200, failed=2, per_minute=300.0, left_s=120.0))
    assert dialog.words.text() == "Reading: 600 of 1,200, 2 failed; 300 a minute, 2 min left"
    assert (dialog.bar.value(), dialog.bar.maximum()) == (600, 1200)


def test_pause_go_on_and_stop(qtbot, dialog, runner, started, notices):
    run = begun(qtbot, dialog, started)
    press(qtbot, dialog.pause_button)
    told(qtbot, runner, run, RunProgress(Stage.PAUSED, 5, 10))
    assert dialog.pause_button.text() == "Go on"
    press(qtbot, dialog.pause_button)
    told(qtbot, runner, run, RunProgress(Stage.READING, 6, 10))
    assert dialog.pause_button.text() == "Pause"
    press(qtbot, dialog.stop_button)
    assert run.orders == ["pause", "go on", "stop"]
    assert dialog.words.text() == "Stopping"
    assert not dialog.stop_button.isEnabled()
    told(qtbot, runner, run, Said("Studies: 6 analysed. Failures: 0."))
    told(qtbot, runner, run, Said("Still to be read: 4. Run the same command again to go on."))
    told(qtbot, runner, run, Ended(1))
    assert dialog.words.text() == "Stopped"
    assert "Still to be read: 4" in dialog.told.text()
    assert dialog.start_button.isEnabled()
    assert "was stopped" in notices[0].text
    press(qtbot, dialog.start_button)  # the same again: it goes on
    assert started[-1] is not run


def test_closed_and_opened_again_it_shows_the_run_that_went_on(qtbot, dialog, runner, started, notices):
    run = begun(qtbot, dialog, started)
    told(qtbot, runner, run, RunProgress(Stage.READING, 1, 10))
    press(qtbot, dialog.close_button)
    assert run.orders == []
    again = CohortRunDialog(runner, (card("chest"),), "cpu")
    qtbot.addWidget(again)
    assert again.source.text() == str(Path("/cohort/list.csv"))
    assert again.words.text() == "Reading: 1 of 10"
    told(qtbot, runner, run, Said("Studies: 10 analysed. Failures: 0."))
    told(qtbot, runner, run, Ended(0))
    assert notices[0].text == "The cohort was read."
    assert again.board_button.isVisibleTo(again)
    with qtbot.waitSignal(again.board_wanted) as wanted:
        press(qtbot, again.board_button)
    assert wanted.args == [str(Path("/cohort/out"))]


def test_a_refusal_is_said_where_it_can_be_mended(qtbot, dialog, runner, started, notices):
    run = begun(qtbot, dialog, started)
    told(qtbot, runner, run, Said("overread: The folder holds another cohort. Choose another with --out."))
    told(qtbot, runner, run, Ended(2))
    assert dialog.words.text() == "The run was refused."
    assert dialog.told.text() == "The folder holds another cohort. Choose another with --out."
    assert not dialog.board_button.isVisibleTo(dialog)
    assert notices[0].text.startswith("The folder holds another cohort.")
    assert dialog.out.isEnabled()


def test_lines_that_say_nothing_are_passed_over():
    assert event_of("not JSON") is None
    assert event_of('{"progress": {"stage": "dancing"}}') is None
    assert event_of('{"said": "hello"}') == Said("hello")
