"""From a finished run to the board, from a row of it to the study in the viewer, back, and out as a report."""

from dataclasses import replace

import cv2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.reading.keeper import ReaderKeeper, open_inputs
from tests.cohort_builders import answer_row, study_row, write_cohort

FILMS = "chest_pneumonia/test/PNEUMONIA"


@pytest.fixture
def run(shared_data, tmp_path):
    """A run over three real films, as its tables tell of it."""
    studies, answers = [], []
    with ReaderKeeper() as keeper:
        for number, source in enumerate(sorted((shared_data / FILMS).iterdir())[:3], start=1):
            path = tmp_path / f"film-{number}.png"
            assert cv2.imwrite(str(path), cv2.imread(str(source), cv2.IMREAD_UNCHANGED))
            study = open_inputs([path], keeper).studies[0]
            instance = study.series[0].instances[0]
            row = study_row(number, path=str(path), study_uid=study.uid, instance_uid=instance.uid, patient_id="",
                            study_date="", scanner="")  # fmt: skip
            studies.append(row)
            answers.append(replace(answer_row(row, "Pneumonia"), normalised_entropy=0.2 * number))
    return write_cohort(tmp_path / "run", studies, answers)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen platform has no windows to raise
def test_from_the_board_to_the_study_and_back(overread, run, tmp_path) -> None:
    def story(hands):
        door = hands.window.desk.cohort
        actions = hands.window.actions_by_id.actions
        assert not actions["cohort-show"].isEnabled()
        actions["cohort-open"].trigger()
        dialog = hands.window.findChild(QFileDialog)
        dialog.fileSelected.emit(str(run))
        dialog.close()
        hands.until(lambda: door.has_board)
        desk = door.desk
        table = desk.panel.table
        hands.until(lambda: table.cases.rowCount() == 3)
        assert [table.cases.study(at) for at in range(3)] == ["S00003", "S00002", "S00001"]

        where = table.visualRect(table.cases.index(0, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
        hands.until_frame()
        hands.until(lambda: hands.session.model is not None)
        assert hands.session.study.series[0].instances[0].source.path == tmp_path / "film-3.png"
        assert hands.session.model.id == "chest-pneumonia"

        desk.panel.tabs.setCurrentIndex(2)
        sheet = desk.panel.sheet
        hands.until(lambda: sheet.list.count() == 1 and len(sheet._known) == 1)
        QTest.mouseClick(desk.panel.clear, Qt.MouseButton.LeftButton)
        hands.until(lambda: sheet.list.count() == 3 and len(sheet._known) == 3)
        item = sheet.list.visualItemRect(sheet.list.item(2)).center()
        QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=item)
        hands.until(lambda: hands.session.study.series[0].instances[0].source.path.name == "film-1.png")

        desk.panel.tabs.setCurrentIndex(desk.panel.tabs.count() - 1)
        hands.until(lambda: "No reader has decided" in desk.panel.record.words.text())

        desk.dock.close()
        actions["cohort-show"].trigger()
        assert desk.dock.isVisible()
        assert table.currentIndex().row() == 2  # the study in the viewer, marked on the board

        QTest.mouseClick(desk.panel.report, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        hands.until(desk.panel.report.isEnabled, timeout_s=120)
        assert "report.html" in hands.notices()
        assert (run / "report.html").read_text(encoding="utf-8").count("data:image/jpeg") == 3
        assert (run / "report.pdf").is_file()

    assert overread(story) == 0


def test_a_folder_that_is_no_run_is_a_notice(overread, tmp_path) -> None:
    def story(hands):
        hands.window.desk.cohort.open(tmp_path)
        hands.until(lambda: "cohort" in hands.notices().lower())
        assert not hands.window.desk.cohort.has_board

    assert overread(story) == 0
