"""A model is added in the window: read aside, asked about, tested; a refusal stands where it can be mended."""

import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.model_adding import Added
from app.recipes import Recipe
from inference.catalog import Catalog
from inference.conversion.proposed import Proposed
from inference.errors import ModelRefusedError, OverreadError
from tests.ui.fakes import card
from ui.dialogs.add_model import AddModelDialog
from ui.dialogs.proposal_form import standing
from ui.model_adder import ModelAdder, in_words

VALUES = (
    Proposed("id", "lung", "the file's name", True),
    Proposed("task", "classification", "one row of 2 numbers", True, ("classification", "multilabel")),
    Proposed("labels", "", "the file does not name them"),
    Proposed("range", "0,1", "usual where nothing is said"),
    Proposed("size", "224,224", "the graph's input", True),
)


@dataclass(frozen=True)
class FakeProposal:
    file: Path
    values: tuple[Proposed, ...] = VALUES
    part: object = None
    name: str = "lung.onnx"
    remarks: tuple[str, ...] = ("Its input takes any number of pictures.",)
    largest_difference: float | None = 3.2e-6
    brought: object = "converted"

    def value(self, name):
        return next(one.value for one in self.values if one.name == name)

    @property
    def open_questions(self):
        return tuple(one for one in self.values if one.is_open)

    @property
    def guesses(self):
        return tuple(one for one in self.values if one.value and not one.is_certain)

    def needs_reading(self, answers):
        return "size" in answers

    def revised(self, answers):
        if answers.get("range") == "nonsense":
            raise OverreadError("range: 'nonsense' is not lowest,highest.", advice="Correct --range.")
        return replace(
            self,
            values=tuple(
                replace(one, value=answers[one.name], reason="given", is_certain=True) if one.name in answers else one
                for one in self.values
            ),
        )


@dataclass
class FakeService:
    """Answers at once, or when the test opens the gate."""

    suffixes: tuple[str, ...] = (".onnx",)
    error: Exception | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    asked: list = field(default_factory=list)
    threads: set = field(default_factory=set)
    proposals: int = 1

    def recipes(self):
        return (Recipe("dental-yolo", "Dental panoramic (YOLO)", "An ONNX file of YOLO."),)

    def _work(self, progress, token):
        self.threads.add(threading.current_thread().name)
        progress(0.4, "Converting to ONNX")
        while not self.gate.wait(0.01):
            token.check()
        token.check()
        if self.error is not None:
            raise self.error

    def propose(self, files, recipe, answers, progress, token):
        self.asked.append((files, recipe, dict(answers)))
        self._work(progress, token)
        made = [FakeProposal(one) for one in files] * self.proposals
        return tuple(one.revised(answers) for one in made)

    def add(self, proposals, *, is_replacing, progress, token):
        self.asked.append(("add", proposals, is_replacing))
        self._work(progress, token)
        added = card("lung")
        return Added((added,), ("No golden sample was given.",)), Catalog((card(), added))


@pytest.fixture
def service():
    made = FakeService()
    made.gate.set()
    return made


@pytest.fixture
def dialog(window, service, qtbot):
    window.keep_models(lambda: service)
    window.actions_by_id.actions["add-model"].trigger()
    made = window.desk.dialog
    assert isinstance(made, AddModelDialog)
    yield made
    service.gate.set()
    window.desk.adder.cancel()


def named(dialog):
    dialog.take_files([Path("/models/lung.onnx")])


def read(dialog, qtbot):
    named(dialog)
    qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._adder.is_busy)


def answer(dialog, qtbot, name, text):
    made = dialog.form.field(name)
    made.clear()
    qtbot.keyClicks(made, text)
    qtbot.keyClick(made, Qt.Key.Key_Return)


def test_without_a_catalogue_of_its_own_the_command_is_not_to_be_had(window):
    assert not window.actions_by_id.actions["add-model"].isEnabled()
    assert window.model.add_button.isHidden()


def test_the_button_in_the_model_panel_opens_it(window, service, qtbot):
    window.keep_models(lambda: service)
    assert not window.model.add_button.isHidden()
    window.model.add_button.click()
    assert isinstance(window.desk.dialog, AddModelDialog)


def test_it_begins_with_a_file_and_a_recipe(dialog):
    assert dialog.page == "file"
    assert not dialog.read_button.isEnabled()
    named(dialog)
    assert dialog.read_button.isEnabled()
    dialog.recipe.setCurrentIndex(1)
    assert dialog.reads.text() == "An ONNX file of YOLO."


def test_reading_happens_aside_with_progress_and_can_be_stopped(dialog, service, qtbot):
    service.gate.clear()
    named(dialog)
    dialog.read_button.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 400)
    assert dialog.stage.text() == "Converting to ONNX"
    assert dialog.cancel_button.text() == "Stop"
    assert not dialog.read_button.isEnabled()
    dialog.cancel_button.click()
    assert not dialog._adder.is_busy
    assert dialog.page == "file"
    assert dialog.progress.isHidden()
    assert service.threads == {"aside"}


def test_the_proposal_shows_every_value_with_its_reason(dialog, qtbot):
    read(dialog, qtbot)
    lines = dialog.form.text().splitlines()
    assert lines[0] == "Labels |  | please answer | the file does not name them"
    assert lines[1] == "Range | 0,1 | please confirm | usual where nothing is said"
    assert "Id in the catalogue | lung | certain | the file's name" in lines
    assert dialog.difference.text() == "Converted to ONNX; its outputs differ from the original's by 3.2e-06 at most."
    assert "any number of pictures" in dialog.remarks.text()
    assert isinstance(dialog.form.field("task"), QComboBox)
    assert not dialog.add_button.isEnabled()
    assert not dialog.grab().isNull()


def test_what_is_open_is_answered_and_what_is_a_guess_confirmed_before_it_is_added(dialog, qtbot, window, bench):
    read(dialog, qtbot)
    answer(dialog, qtbot, "labels", "Opacity,Normal")
    assert "Labels | Opacity,Normal | answered | by you" in dialog.form.text()
    assert not dialog.add_button.isEnabled()
    assert dialog.checked.text() == "I have checked the value that I am asked to confirm"
    dialog.checked.click()
    assert dialog.add_button.isEnabled()
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.page == "result")
    assert "(lung, classification, active)" in dialog.outcome.text()
    assert "No golden sample was given." in dialog.told.text()
    bench.open()
    assert "lung" in [one.id for one in bench.session.models_for_study()]
    assert bench.session.model is None  # a model that was just added is offered, not chosen


def test_the_new_model_runs_on_the_study_in_view(dialog, qtbot, window, bench):
    bench.open()
    read(dialog, qtbot)
    answer(dialog, qtbot, "labels", "Opacity,Normal")
    dialog.checked.click()
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.page == "result")
    dialog.use_button.click()
    assert bench.session.model.id == "lung"
    assert bench.engine.requests[-1].card.id == "lung"
    bench.turn()
    assert window.model.choice.currentData() == "lung"


def test_a_wrong_answer_is_refused_beside_the_field(dialog, qtbot):
    read(dialog, qtbot)
    answer(dialog, qtbot, "range", "nonsense")
    assert dialog.refusal.text() == "range: 'nonsense' is not lowest,highest."
    assert dialog.advice.text() == "Correct “range”."
    assert dialog.page == "proposal"
    answer(dialog, qtbot, "range", "0,255")
    assert dialog.refusal.isHidden()
    assert "Range | 0,255 | answered | by you" in dialog.form.text()


def test_a_file_that_is_refused_says_why_and_another_can_be_named(dialog, service, qtbot):
    service.error = ModelRefusedError("lung.onnx is a Git LFS pointer, not the model.", advice="Run `git lfs pull`.")
    read(dialog, qtbot)
    assert dialog.page == "file"
    assert dialog.refusal.text() == "lung.onnx is a Git LFS pointer, not the model."
    assert dialog.advice.text() == "Run `git lfs pull`."
    service.error = None
    read(dialog, qtbot)
    assert dialog.refusal.isHidden()
    assert dialog.page == "proposal"


def test_a_bug_is_named_as_one_and_tells_nothing(dialog, service, qtbot):
    service.error = ValueError("Doe^Jane")
    read(dialog, qtbot)
    assert "unexpected fault (ValueError)" in dialog.refusal.text()
    assert "Doe" not in dialog.refusal.text()


def test_an_answer_that_changes_the_reading_reads_the_file_anew(dialog, service, qtbot):
    read(dialog, qtbot)
    answer(dialog, qtbot, "labels", "Opacity,Normal")
    answer(dialog, qtbot, "size", "512,512")
    qtbot.waitUntil(lambda: not dialog._adder.is_busy)
    assert service.asked[-1][2] == {"labels": "Opacity,Normal", "size": "512,512"}
    assert "Size | 512,512 | answered | by you" in dialog.form.text()


def test_the_models_of_a_recipe_are_asked_about_one_by_one(dialog, service, qtbot):
    service.proposals = 2
    read(dialog, qtbot)
    assert dialog.which.count() == 2
    assert "1 to answer" in dialog.which.itemText(0)
    answer(dialog, qtbot, "labels", "A,B")
    assert "to answer" not in dialog.which.itemText(0)
    dialog.which.setCurrentIndex(1)
    assert dialog.form.field("labels").text() == ""
    answer(dialog, qtbot, "labels", "C,D")
    dialog.checked.click()
    assert dialog.add_button.isEnabled()


def test_closing_gives_up_what_is_under_way(dialog, service, qtbot, window):
    service.gate.clear()
    named(dialog)
    dialog.read_button.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 400)
    dialog.reject()
    assert not window.desk.adder.is_busy
    window.actions_by_id.actions["add-model"].trigger()
    assert window.desk.dialog.page == "file"


def test_flags_are_words_for_a_reader_who_has_fields():
    assert in_words("Choose another --id, or say --replace.") == "Choose another “id”, or say “replace”."
    assert in_words("Say --label-offset.") == "Say “label offset”."


def test_how_a_value_stands():
    assert [standing(one) for one in VALUES] == ["certain", "certain", "open", "guess", "certain"]


def test_a_model_given_up_a_moment_too_late_is_in_the_list(qtbot, service, bench):
    from ui.bridge import Bridge

    taken, bridge = [], Bridge()
    adder = ModelAdder(service, bridge, taken.append)
    adder.read([Path("/models/lung.onnx")])
    qtbot.waitUntil(lambda: not adder.is_busy)
    gate = service.gate
    finish = threading.Event()
    service._work = lambda progress, token: finish.wait(10)  # past the last look at the token
    adder.add(is_replacing=False)
    adder.cancel()
    finish.set()
    qtbot.waitUntil(lambda: bool(taken))
    assert adder.added is None
    assert gate.is_set()
    assert bridge.close()
