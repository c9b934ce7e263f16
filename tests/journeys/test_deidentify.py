"""Studies are given away from the window: burned-in text is masked with the mouse, and all of it is on record."""

import csv

import cv2
import numpy as np
import pydicom
import pytest
from pydicom.uid import CTImageStorage, UltrasoundImageStorage
from PySide6.QtCore import QPoint, Qt

from app.__main__ import main
from tests.dicom_builders import gradient, instance, written

TEXT_ROWS = slice(24, 40)


def captured(text):
    rows, columns = np.mgrid[0:400, 0:500]
    picture = (90 + 60 * np.sin(rows / 60) * np.cos(columns / 80)).astype(np.uint8)
    cv2.putText(picture, text, (20, 40), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 255, 2)
    return picture


@pytest.fixture
def folder(tmp_path):
    """A CT slice, and three ultrasound pictures of which two have a name burned in."""
    place = tmp_path / "in"
    place.mkdir()
    shared = {"PatientID": "P-77", "PatientName": "Roe^Jane", "StudyInstanceUID": "1.2.77"}
    made = instance(gradient(), SOPClassUID=CTImageStorage, Modality="CT", SeriesInstanceUID="1.2.77.1", **shared)
    (place / "ct.dcm").write_bytes(written(made))
    for at, text in enumerate(("ROE JANE 1977", "", "ROE JANE P-77")):
        picture = instance(
            captured(text), SOPClassUID=UltrasoundImageStorage, Modality="US", SeriesInstanceUID="1.2.77.2",
            SOPInstanceUID=f"1.2.77.2.{at + 1}", InstanceNumber=at + 1, **shared,
        )  # fmt: skip
        (place / f"us{at}.dcm").write_bytes(written(picture))
    return place


def place_on(board, row, column):
    return board.to_widget(row, column).toPoint()


def mask_the_text(hands, dialog):
    """Draw a mask, move it by hand and by key, delete it; then make the suggestion a mask by a click."""
    board = dialog.board
    hands.until(lambda: board._picture is not None and board.pieces)
    assert not dialog.mask_button.isEnabled()
    hands.drag(board, place_on(board, 200, 100), place_on(board, 260, 220))
    drawn = board.masks[0].box
    assert (round(drawn.top), round(drawn.bottom)) == (200, 260)
    hands.drag(board, place_on(board, 230, 160), place_on(board, 250, 160))
    assert round(board.masks[0].box.top) == 220
    hands.drag(board, place_on(board, 280, 160), place_on(board, 300, 160))
    assert round(board.masks[0].box.bottom) == 300
    hands.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, board)
    assert round(board.masks[0].box.left) == 110
    hands.key(Qt.Key.Key_Delete, widget=board)
    assert board.masks == ()
    hands.click(board, where=place_on(board, 32, 60))
    hands.until(lambda: len(board.masks) == 1)
    assert dialog.mask_button.isEnabled()


@pytest.mark.timeout(300)
def test_held_pictures_are_masked_confirmed_and_left_out(overread, folder, tmp_path, capsys):
    out = tmp_path / "out"

    def story(hands):
        hands.until_frame()
        hands.to_picture()
        hands.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        form = hands.window.desk.dialog
        assert not form.start_button.isEnabled()
        hands.write(form.out, str(out))
        hands.click(form.dates)
        hands.click(form.start_button)
        hands.until(form.look_button.isVisible)
        assert form.look_button.text() == "Look at 3 held..."
        hands.click(form.look_button)
        dialog = hands.window.desk.masks
        hands.until(dialog.isVisible)
        hands.write(dialog.reader, "J. Doe")
        mask_the_text(hands, dialog)
        hands.click(dialog.mask_button)
        hands.until(lambda: "2 of 3" in dialog.heading.text())
        hands.until(dialog.clear_button.isEnabled)
        hands.click(dialog.clear_button)
        hands.until(lambda: "3 of 3" in dialog.heading.text())
        hands.until(dialog.leave_button.isEnabled)
        hands.click(dialog.leave_button)
        hands.until(lambda: hands.application.activeModalWidget() is form)
        hands.until(lambda: "Given away: 3 (1 masked)" in form.words.text())
        form.close()
        hands.until_saved()

    assert overread(story, folder) == 0
    given = {
        (one.Modality, int(one.get("InstanceNumber", 0) or 0)): one
        for one in map(pydicom.dcmread, sorted(out.rglob("*.dcm")))
    }
    assert len(given) == 3
    masked, confirmed = given["US", 1].pixel_array, given["US", 2].pixel_array
    original = captured("ROE JANE 1977")
    assert masked[TEXT_ROWS, 24:200].max() == 0
    assert np.array_equal(masked[60:], original[60:])
    assert np.array_equal(confirmed, captured(""))
    assert all("Roe" not in str(one) for one in given.values())
    with (tmp_path / "out.held.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(one["decision"], one["decided_by"]) for one in rows] == [
        ("mask", "J. Doe"), ("clear", "J. Doe"), ("leave out", "J. Doe"),
    ]  # fmt: skip
    assert main(["audit", "export", str(tmp_path / "trail.csv")]) == 0
    trail = (tmp_path / "trail.csv").read_text()
    assert "burned-in text: mask, 1 region, decided by J. Doe; file 1.2.77.2.1" in trail
    assert "burned-in text: leave out, decided by J. Doe; file 1.2.77.2.3" in trail
    assert "de-identified export: given away: 1" in trail


def test_a_folder_that_is_not_empty_is_refused_in_words(overread, folder, tmp_path):
    def story(hands):
        hands.until_frame()
        hands.to_picture()
        hands.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        form = hands.window.desk.dialog
        hands.write(form.out, str(folder))
        hands.click(form.start_button)
        hands.until(form.failure.isVisible)
        assert "not empty" in form.failure.text()
        hands.click(form.close_button, where=QPoint(4, 4))
        hands.until_saved()

    assert overread(story, folder) == 0


def test_a_study_of_the_record_is_given_away_without_being_opened(overread, folder, tmp_path):
    other, out = tmp_path / "other", tmp_path / "out"
    other.mkdir()
    made = instance(gradient(), SOPClassUID=CTImageStorage, Modality="CT", PatientID="P-78", PatientName="Doe^John")
    (other / "ct.dcm").write_bytes(written(made))

    def first_day(hands):
        hands.until_frame()
        hands.until_saved()

    def second_day(hands):
        hands.until_frame()
        worklist = hands.window.worklist
        hands.click(worklist.scopes[1])
        hands.until(lambda: [one.patient_id for one in worklist.record_rows].count("P-78") == 1)
        hands.to_picture()
        hands.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        form = hands.window.desk.dialog
        hands.click(form.record_button)
        for row in range(form.studies.count()):
            is_other = "Doe" in form.studies.item(row).text()
            form.studies.item(row).setCheckState(Qt.CheckState.Checked if is_other else Qt.CheckState.Unchecked)
        hands.write(form.out, str(out))
        hands.click(form.start_button)
        hands.until(lambda: "Given away: 1" in form.words.text())
        form.close()
        hands.until_saved()

    assert overread(first_day, other) == 0
    assert overread(second_day, folder) == 0
    (one,) = map(pydicom.dcmread, out.rglob("*.dcm"))
    assert one.Modality == "CT"
    assert "Doe" not in str(one)
