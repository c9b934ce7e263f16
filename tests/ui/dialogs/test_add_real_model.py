"""The dialog with the real converters behind it: a real file becomes a model of the list."""

import onnx
import pytest
from PySide6.QtCore import Qt

from app.installed_models import installed_catalog
from app.model_adding_service import ModelAddingService
from app.paths import AppPaths
from tests.onnx_builders import classifier_proto

ANSWERS = {
    "labels": "Pneumonia,Normal", "range": "0,1", "mean": "0.5", "std": "0.25", "modality": "DX", "body_part": "CHEST",
}  # fmt: skip


@pytest.fixture
def paths(home):
    return AppPaths.below(home)


def read(window, qtbot, file):
    window.actions_by_id.actions["add-model"].trigger()
    dialog = window.desk.dialog
    dialog.take_files([file])
    qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._adder.is_busy, timeout=60_000)
    return dialog


def test_a_real_file_is_read_answered_tested_and_added(window, bench, qtbot, paths, tmp_path):
    onnx.save(classifier_proto(2), tmp_path / "chest film.onnx")
    window.keep_models(lambda: ModelAddingService(paths))
    dialog = read(window, qtbot, tmp_path / "chest film.onnx")
    assert "the model has 2" in dialog.form.text()
    for name, text in ANSWERS.items():
        field = dialog.form.field(name)
        field.clear()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    dialog.checked.click()
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.page == "result", timeout=60_000)

    assert "chest-film" in dialog.outcome.text()
    assert installed_catalog(paths).card("chest-film").accepts.modality == ("DX",)
    assert "chest-film" in [card.id for card in bench.session.catalog.cards]


def test_a_file_that_is_no_model_is_refused_in_the_dialog_and_leaves_nothing(window, qtbot, paths, tmp_path):
    (tmp_path / "pointer.onnx").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n")
    window.keep_models(lambda: ModelAddingService(paths))
    dialog = read(window, qtbot, tmp_path / "pointer.onnx")

    assert "Git LFS pointer" in dialog._adder.refusal.text
    assert not paths.data.exists()
