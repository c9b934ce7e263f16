"""A cohort is run from the window while the reader reads on: begun, paused, stopped, gone on with."""

from PySide6.QtCore import Qt

from app.cohort.table import StudyRow
from app.cohort.table_file import read_rows
from tests.cohort_runs import ANY, films
from tests.onnx_builders import tiny_classifier


def from_palette(hands, words):
    """Ctrl+K, the words, Enter."""
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_K)
    palette = hands.window.desk.dialog
    hands.until(palette.isVisible)
    hands.write(palette.search, words)
    hands.key(Qt.Key.Key_Return, widget=palette.search)


def test_a_cohort_is_run_stopped_and_gone_on_with(overread, home, tmp_path):
    tiny_classifier(home / "data" / "model.onnx", model_id="tiny", accepts=ANY)
    source, out = films(tmp_path / "in", 24), tmp_path / "out"

    def story(hands):
        hands.until_frame()
        from_palette(hands, "cohort")
        dialog, runner = hands.window.desk.dialog, hands.window.desk.cohort_runner
        hands.until(dialog.isVisible)
        hands.write(dialog.source, str(source))
        hands.write(dialog.out, str(out))
        dialog.model.setCurrentIndex(dialog.model.findData("tiny"))
        dialog.workers.setValue(1)
        hands.click(dialog.start_button)
        hands.until(lambda: runner.progress is not None and runner.progress.done >= 2, timeout_s=120)
        hands.click(dialog.pause_button)
        hands.until(lambda: runner.is_paused or not runner.is_running)
        assert hands.session.frame is not None  # the viewer is where it was
        hands.click(dialog.stop_button)
        hands.until(lambda: not runner.is_running, timeout_s=60)
        assert "Still to be read" in dialog.told.text()
        hands.click(dialog.start_button)
        hands.until(lambda: not runner.is_running, timeout_s=120)
        assert "Studies: 24 analysed" in dialog.told.text()
        assert "The cohort was read." in hands.notices()

    overread(story)
    assert [one.number for one in read_rows(out, "studies", StudyRow)] == list(range(1, 25))
