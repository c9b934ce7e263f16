"""A reader opens, runs, reviews, signs and exports in German and in Arabic: no English sentence is on screen."""

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.companion import CompanionKind
from app.paths import resource
from app.settings import Settings, save_settings
from tests.cohort_builders import answer_row, study_row, write_cohort
from tests.companion_builders import ct_series, presentation, save_all, segmentation
from tests.ui.spoken_screen import english_on_screen
from tests.volume_builders import write_series

# Words of the files and of whoever made them: nobody translates them.
OWN_WORDS = ("Axial", "Their segmentation", "THEIR VIEW", "THEIR SPLEEN", "Their model", "Spleen", "Speck <b>",
             "SpleenNet", "Mary Maker", "Maker Model", "REDS")  # fmt: skip
CHEST = resource("samples", "chest-consolidation.dcm")


def to_frame(hands) -> None:
    """Give the keyboard to the frame: after a dialog the offscreen platform gives it to nobody."""
    hands.window.activateWindow()
    hands.to_picture()
    hands.until(lambda: QApplication.focusWidget() is hands.window.viewport.canvas)


def sign(hands, name: str) -> None:
    """Ctrl+S, a name, and the button of the form."""
    to_frame(hands)
    hands.until(hands.window.actions_by_id.actions["sign"].isEnabled)
    hands.ctrl(Qt.Key.Key_S)
    form = hands.window.impression.form
    hands.until(form.isVisible)
    form.reader.clear()
    hands.write(form.reader, name)
    hands.click(form.sign_button)


def export(hands, folder: Path) -> None:
    """Ctrl+E, two formats, a folder, and the button; until it is done."""
    to_frame(hands)
    hands.until(hands.window.actions_by_id.actions["export"].isEnabled)
    hands.ctrl(Qt.Key.Key_E)
    hands.until(lambda: hands.window.desk.dialog is not None and hands.window.desk.dialog.isVisible())
    dialog = hands.window.desk.dialog
    for name, box in dialog.boxes.items():
        if box.isChecked() != (name in ("pdf", "csv")):
            hands.key(Qt.Key.Key_Space, widget=box)
    dialog.folder.clear()
    hands.write(dialog.folder, str(folder))
    hands.click(dialog.export_button)
    hands.until(lambda: folder.is_dir() and {one.suffix for one in folder.rglob("*.*")} >= {".pdf", ".csv"})
    hands.until(lambda: not any(path.name.startswith(".overread") for path in folder.rglob("*")))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_a_journey_shows_no_english_sentence(overread, home, tmp_path, language):
    save_settings(home / "config" / "settings.toml", Settings(language=language))
    left: dict[str, list[str]] = {}

    def story(hands):
        own = ("Synthetic", CHEST.name, "Dr. Test Reader", str(tmp_path))

        def look(where):
            hands.application.processEvents()
            if found := english_on_screen(language, own):
                left[where] = found

        hands.until_frame()
        assert hands.window.tool_bar.sizeHint().width() <= hands.window.width(), "no tool is pushed out of the bar"
        look("opened")
        hands.to_picture()
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        look("answered")
        hands.key(Qt.Key.Key_N)
        hands.key(Qt.Key.Key_Return)
        hands.until_saved()
        look("decided")
        for action in ("settings", "help", "palette", "export", "about", "add-model"):
            hands.window.actions_by_id.actions[action].trigger()
            hands.until(lambda: hands.window.desk.dialog is not None and hands.window.desk.dialog.isVisible())
            look(action)
            hands.window.desk.dialog.reject()
        hands.until_saved()
        out = tmp_path / "out"
        sign(hands, "Dr. Test Reader")
        hands.until(lambda: hands.session.review.is_signed)
        look("signed")
        export(hands, out)
        look("exported")

    assert overread(story, CHEST) == 0
    assert {one.suffix for one in (tmp_path / "out").rglob("*.*")} >= {".pdf", ".csv"}
    assert left == {}, "\n".join(f"{where}: {text}" for where, texts in left.items() for text in texts)


def look_through_docks(hands, look) -> None:
    """A layer of others is switched on by mouse; then the docks behind the first ones."""
    window = hands.window
    window.docks["layers"].raise_()
    hands.until(lambda: len(window.layers.rows) == 2)
    row = next(one for one in window.layers.rows.values() if one.companion.kind is CompanionKind.SEGMENTATION)
    hands.until(row.switch.isVisible)
    is_turned = row.switch.layoutDirection() is Qt.LayoutDirection.RightToLeft
    hands.click(row.switch, where=QPoint(row.switch.width() - 10 if is_turned else 10, row.switch.height() // 2))
    hands.until(lambda: window.layers.looks)
    look("layers")
    for name in ("measurements", "histogram", "key_frames", "project"):
        window.docks[name].raise_()
        look(name)


def look_through_planes(hands, look) -> None:
    """Ctrl+5, and back."""
    mpr, grid = hands.window.desk.mpr, hands.window.grid
    to_frame(hands)
    hands.ctrl(Qt.Key.Key_5)
    hands.until(lambda: mpr.is_on and all(one.cell.frame is not None for one in grid.visible))
    look("planes")
    to_frame(hands)
    hands.ctrl(Qt.Key.Key_5)
    hands.until(lambda: not mpr.is_on)


def look_through_board(hands, look, run: Path) -> None:
    """The board of a finished run, each of its pages."""
    hands.window.actions_by_id.actions["cohort-open"].trigger()
    dialog = hands.window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(run))
    dialog.close()
    hands.until(lambda: hands.window.desk.cohort.has_board)
    panel = hands.window.desk.cohort.desk.panel
    hands.until(lambda: panel.table.cases.rowCount() == 2)
    for tab in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(tab)
        look(f"board {tab}")


@pytest.mark.timeout(300)
@pytest.mark.qt_log_ignore("does not support raise", extend=True)
@pytest.mark.parametrize("language", ["de", "ar"])
def test_layers_planes_conflicts_projects_and_the_board_too(overread, home, tmp_path, language):
    save_settings(home / "config" / "settings.toml", Settings(language=language))
    series = ct_series(6)
    save_all(tmp_path / "ct", *series, segmentation(series), presentation(series))
    twice = write_series(tmp_path / "ct2", np.zeros((3, 8, 8), np.uint16), study="1.2.77", series="1.2.77.1")
    again = dcmread(next(iter(sorted(twice.iterdir()))))
    again.PatientID, again.PatientName = "another", "Another^Patient"
    again.save_as(twice / "again.dcm")
    studies = [study_row(number) for number in (1, 2)]
    run = write_cohort(tmp_path / "run", studies, [answer_row(one, "Pneumonia") for one in studies])
    left: dict[str, list[str]] = {}

    def story(hands):
        window, session = hands.window, hands.session

        def look(where):
            hands.application.processEvents()
            if found := english_on_screen(language, OWN_WORDS):
                left[where] = found

        hands.until(lambda: len(session.studies) == 2 and session.frame is not None)
        session.show_study("1.2.77")
        hands.until_frame()
        assert not window.grid.banner.isHidden()
        look("conflicts")
        session.show_study(series[0].StudyInstanceUID)
        hands.until_frame()
        look_through_docks(hands, look)
        look_through_planes(hands, look)
        window.actions_by_id.actions["project-open"].trigger()
        look("project dialog")
        window.desk.project.dialog.reject()
        look_through_board(hands, look, run)

    assert overread(story, tmp_path / "ct", tmp_path / "ct2") == 0
    assert left == {}, "\n".join(f"{where}: {text}" for where, texts in left.items() for text in texts)
