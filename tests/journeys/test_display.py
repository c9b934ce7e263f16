"""A real CT, MR, CR and US, and a film written as MG, opened and read: the screen shows what the file holds."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import DigitalMammographyXRayImageStorageForPresentation, ExplicitVRLittleEndian
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from inference.voi_lut import grey8

FILES = {
    "CT": "pydicom/test_files/CT_small.dcm",
    "MR": "pydicom-data/MR2_UNCR.dcm",
    "CR": "pydicom-data/RG3_J2KR.dcm",
    "US": "pydicom/test_files/examples_ybr_color.dcm",
}


@pytest.fixture
def source(request, shared_data, tmp_path) -> tuple[str, Path]:
    """A real file of a modality; as none of the shared ones is a mammogram, a real film is written as one."""
    modality = request.param
    if modality in FILES:
        return modality, shared_data / "dicom" / FILES[modality]
    film = pydicom.dcmread(shared_data / "dicom" / FILES["CR"])
    pixels = film.pixel_array
    film.decompress()
    if film.PhotometricInterpretation == "MONOCHROME2":  # the same picture in the other polarity
        film.PixelData = (pixels.max() - pixels).astype(np.uint16).tobytes()
    film.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    film.file_meta.MediaStorageSOPClassUID = film.SOPClassUID = DigitalMammographyXRayImageStorageForPresentation
    film.Modality, film.PhotometricInterpretation, film.ViewPosition = "MG", "MONOCHROME1", "CC"
    film.ImageLaterality, film.PatientOrientation = "L", ["A", "R"]
    film.WindowCenter, film.WindowWidth, film.VOILUTFunction = [int(pixels.max()) // 2, 400], [800, 300], "SIGMOID"
    film.WindowCenterWidthExplanation = ["NORMAL", "HARDER"]
    rows, columns = pixels.shape
    film.ShutterShape, film.ShutterLeftVerticalEdge, film.ShutterRightVerticalEdge = "RECTANGULAR", 101, columns - 100
    film.ShutterUpperHorizontalEdge, film.ShutterLowerHorizontalEdge = 51, rows - 50
    path = tmp_path / "mammogram.dcm"
    film.save_as(path)
    return modality, path


def middle_of(canvas) -> QPoint:
    return QPoint(canvas.width() // 2, canvas.height() // 2)


def pixel_under(canvas, where: QPoint) -> tuple[int, int]:
    row, column = canvas.transform.to_frame(where.x() + 0.5, where.y() + 0.5)
    return int(row), int(column)


def assert_the_screen_is_the_reference(hands, canvas, *, is_inverted=False):
    """At 100 %, a line of pixels through the middle, away from words, is the reference grey."""
    frame, middle = canvas.frame, middle_of(canvas)
    image = canvas.grab().toImage()
    if frame.is_colour:
        shown = frame.stored if not is_inverted else 255 - frame.stored
    else:
        shown = np.repeat(grey8(frame, canvas.voi, is_inverted=is_inverted)[..., None], 3, axis=2)
    for x in range(middle.x() - 20, middle.x() + 20):
        row, column = pixel_under(canvas, QPoint(x, middle.y()))
        colour = image.pixelColor(x, middle.y())
        assert (colour.red(), colour.green(), colour.blue()) == tuple(shown[row, column]), (x, row, column)


def assert_the_probe_says_what_the_file_holds(hands, file, modality):
    canvas = hands.window.viewport.canvas
    QTest.mouseMove(canvas, QPoint(3, 3))
    QTest.mouseMove(canvas, middle_of(canvas))
    row, column = pixel_under(canvas, middle_of(canvas))
    words = hands.window.status.probe
    if canvas.frame.is_colour:
        hands.until(lambda: f"column {column}, row {row}" in words.text() and "RGB" in words.text())
        return
    value = float(file.pixel_array[row, column]) * float(file.get("RescaleSlope", 1))
    value += float(file.get("RescaleIntercept", 0))
    hands.until(lambda: f"{value:.6g}" in words.text())
    assert ("HU" in words.text()) == (modality == "CT")


def choose_windows(hands, modality):
    """By the keys 2 and 1; a second 1 goes to the file's next window."""
    window, viewport, canvas = hands.window, hands.window.viewport, hands.window.viewport.canvas
    if canvas.frame.is_colour:
        assert viewport.voi is None
        return
    own = canvas.voi
    hands.key(Qt.Key.Key_2)
    assert canvas.voi != own
    assert canvas.voi.explanation == viewport.presets[0].name
    assert_the_screen_is_the_reference(hands, canvas)
    hands.key(Qt.Key.Key_1)
    assert canvas.voi == own
    if modality == "MG":
        assert (own.function, own.explanation) == ("SIGMOID", "NORMAL")
        hands.key(Qt.Key.Key_1)
        assert canvas.voi.explanation == "HARDER"
    hands.ctrl(Qt.Key.Key_H)
    hands.until(lambda: window.histogram._of is canvas.frame)
    hands.to_picture()


def play(hands, file):
    """As fast as the file says."""
    slices, session = hands.window.viewport.slices, hands.session
    assert slices.rate.value() == pytest.approx(1000 / float(file.FrameTime), abs=0.1)
    first = session.position
    hands.key(Qt.Key.Key_C)
    hands.until(lambda: session.position > first + 2)
    hands.key(Qt.Key.Key_C)
    assert not slices.is_playing


def open_the_shutter(hands):
    canvas = hands.window.viewport.canvas
    hands.key(Qt.Key.Key_Space)
    x, y = canvas.transform.to_widget(25, canvas.frame.columns / 2)
    where = QPointF(x + 60, y).toPoint()  # beside the letter in the middle
    assert hands.colour_at(canvas, where).value() == 0, "the shutter covers the edge"
    hands.window.actions_by_id.actions["shutter"].trigger()
    assert hands.colour_at(canvas, where).value() > 0


@pytest.mark.parametrize("source", [*FILES, "MG"], indirect=True)
def test_a_real_file_is_read(overread, source):
    modality, path = source
    file = pydicom.dcmread(path)

    def story(hands):
        hands.until_frame()
        canvas = hands.window.viewport.canvas
        corners = str(canvas._overlay.corners)
        assert f"{file.Columns} x {file.Rows}" in corners
        assert ("Down-sampled" in corners) == (canvas.zoom < 1)
        assert ("Lossy compression" in corners) == canvas.frame.context.is_lossy == (modality == "US")
        hands.to_picture()
        hands.key(Qt.Key.Key_O)
        assert canvas.zoom == 1.0
        assert "Down-sampled" not in str(canvas._overlay.corners)
        assert_the_screen_is_the_reference(hands, canvas)
        assert_the_probe_says_what_the_file_holds(hands, file, modality)
        for key in (Qt.Key.Key_H, Qt.Key.Key_V, Qt.Key.Key_R):
            hands.key(key)
            assert_the_screen_is_the_reference(hands, canvas)
        hands.key(Qt.Key.Key_I)
        assert_the_screen_is_the_reference(hands, canvas, is_inverted=True)
        hands.key(Qt.Key.Key_I)
        choose_windows(hands, modality)
        if modality == "US":
            play(hands, file)
        if modality == "MG":
            open_the_shutter(hands)

    assert overread(story, path) == 0
