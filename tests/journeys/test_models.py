"""Models that a site brings, in the whole window: added, run, seen and judged; points and boxes beside numbers."""

import cv2
import numpy as np
import onnx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from app.paths import resource
from app.review import Verdict
from inference.catalog import load_catalog
from inference.finding import Box, Point
from tests.dicom_builders import instance, written
from tests.onnx_builders import classifier_proto
from tests.place_builders import detector_proto, heatmap_proto, places_card, spot_pixels
from ui.panels.finding_model import FINDING, GROUP

SIDE = 96
LEVELS = ("L3/L4", "L4/L5", "L5/S1")


@pytest.fixture
def bright_film(tmp_path):
    """A picture without a header, as bright as the tiny classifier likes it."""
    path = tmp_path / "film.png"
    assert cv2.imwrite(str(path), np.full((80, 90), 230, np.uint8))
    return path


@pytest.fixture
def brought(tmp_path):
    """A classifier as a site would bring it: nothing in it says what its outputs are called."""
    path = tmp_path / "haze detector.onnx"
    onnx.save(classifier_proto(2), path)
    return path


def from_palette(hands, words):
    """Ctrl+K, the words, Enter."""
    hands.to_picture()
    hands.ctrl(Qt.Key.Key_K)
    palette = hands.window.desk.dialog
    hands.until(palette.isVisible)
    hands.write(palette.search, words)
    hands.key(Qt.Key.Key_Return, widget=palette.search)


def answer(hands, dialog, name, text):
    """Type one value of the proposal and press Enter."""
    field = dialog.form.field(name)
    field.clear()
    hands.write(field, text)
    hands.key(Qt.Key.Key_Return, widget=field)
    hands.until(lambda: not hands.window.desk.adder.is_busy)


def to_finding(hands, label):
    """N until this finding is the chosen one."""
    hands.to_picture()
    for _ in range(10):
        hands.key(Qt.Key.Key_N)
        if hands.session.selected_finding is not None and hands.session.selected_finding.label == label:
            return
    raise AssertionError(f"N never came to {label}")


def test_a_model_is_added_run_and_its_finding_accepted(overread, bright_film, brought):
    def first(hands):
        hands.until_frame()
        from_palette(hands, "add model")
        dialog = hands.window.desk.dialog
        hands.until(dialog.isVisible)
        hands.write(dialog.path, str(brought))
        hands.key(Qt.Key.Key_Return, widget=dialog.path)
        hands.until(lambda: dialog.page == "proposal", timeout_s=120)
        assert "Size | 32,32 | certain" in dialog.form.text()
        assert not dialog.add_button.isEnabled()
        given = {"labels": "Haze,Normal", "range": "0,1", "mean": "0.5", "std": "0.25", "modality": "any",
                 "body_part": "any"}  # fmt: skip
        for name, text in given.items():
            answer(hands, dialog, name, text)
        assert hands.window.desk.adder.open_count == 0
        hands.click(dialog.checked, where=QPoint(8, dialog.checked.height() // 2))
        hands.click(dialog.add_button)
        hands.until(lambda: dialog.page == "result", timeout_s=120)
        assert "haze-detector" in dialog.outcome.text()
        hands.click(dialog.use_button)
        hands.until_answered()
        hands.window.activateWindow()  # there is no window manager here to do it
        hands.until(hands.window.isActiveWindow)
        (finding,) = hands.session.findings()
        assert finding.label == "Haze"
        assert finding.model.id == "haze-detector"
        assert "Haze: score" in hands.window.model.text()
        assert "ncalibrated" in hands.window.model.text()
        to_finding(hands, "Haze")
        hands.key(Qt.Key.Key_Return)
        assert hands.session.review.verdict_on(finding.id) is Verdict.ACCEPTED
        hands.until_saved()

    def second(hands):
        hands.until_frame()
        hands.until(hands.session.findings)
        assert "haze-detector" in [one.id for one in hands.session.models_for_study()]
        assert hands.session.review.verdict_on(hands.session.findings()[0].id) is Verdict.ACCEPTED

    assert overread(first, bright_film) == 0
    assert overread(second) == 0


def test_a_file_that_is_no_model_is_refused_in_the_dialog_and_leaves_nothing(overread, bright_film, tmp_path, home):
    pointer = tmp_path / "pointer.onnx"
    pointer.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")

    def story(hands):
        hands.until_frame()
        hands.click(hands.window.model.add_button)
        dialog = hands.window.desk.dialog
        hands.until(dialog.isVisible)
        hands.write(dialog.path, str(pointer))
        hands.click(dialog.read_button)
        hands.until(dialog.refusal.isVisible, timeout_s=120)
        assert "LFS" in dialog.refusal.text()
        assert dialog.advice.text()
        assert dialog.page == "file"
        hands.key(Qt.Key.Key_Escape, widget=dialog)
        hands.until(lambda: not dialog.isVisible())
        assert hands.notices() == ""

    assert overread(story, bright_film) == 0
    assert not (home / "data" / "models.toml").exists()
    assert not any((home / "data" / "models").glob("*"))


@pytest.fixture
def spine(tmp_path, home):
    """Three slices with the levels in red, green and blue, brightest in the second; and the model that reads them."""
    labels = [{"name": name, "threshold": 0.3, "site": name} for name in LEVELS]
    places_card(
        home / "data", heatmap_proto((64, 64)), "landmarks", labels,
        accepts={"modality": ["MR"], "body_part": ["LSPINE"]},
        uncertainty={"strata": [{"label": "L5/S1", "measure": "entropy_nats", "above": 0.5, "name": "high risk"}]},
    )  # fmt: skip
    heights = ((120, 120, 120), (255, 255, 130), (120, 120, 255))
    slices = [spot_pixels((SIDE, SIDE), (20, 48), (48, 48), (76, 48), sigma=5.0, heights=height) for height in heights]
    path = tmp_path / "spine.dcm"
    path.write_bytes(written(instance(np.stack(slices), Modality="MR", BodyPartExamined="LSPINE")))
    return path


def test_levels_lie_on_their_slices_and_have_their_heatmaps(overread, spine):
    def story(hands):
        session, window = hands.session, hands.window
        hands.until_frame()
        hands.choose_model("Tiny places")
        assert session.model.id == "places"
        hands.to_picture()
        hands.until(window.actions_by_id.actions["run"].isEnabled)
        hands.ctrl(Qt.Key.Key_R)
        hands.until(lambda: session.frames_read() == (3, 3) and not session.is_running)
        found = {one.label: one for one in session.findings()}
        assert set(found) == set(LEVELS)
        assert [found[name].frame.number for name in LEVELS] == [2, 2, 3]
        place = found["L4/L5"].localization
        assert isinstance(place, Point)
        assert (place.row, place.column) == (pytest.approx(48, abs=2), pytest.approx(48, abs=2))

        # Chosen in the list: its slice comes into view, its name stands beside it.
        model, view = window.findings.model, window.findings.list
        at = next(i for i in range(model.rowCount()) if model.index(i).data(FINDING).label == "L5/S1")
        assert "high risk" in model.index(at).data()
        assert "entropy" in model.index(at).data()
        hands.click(view.viewport(), where=view.visualRect(model.index(at)).center())
        hands.until(lambda: session.position == 2 and session.frame is not None)
        assert session.selected_finding.label == "L5/S1"

        # Its heatmap, and that of another level.
        hands.click(window.explain.switch)
        hands.until(lambda: session.saliency_in_view() is not None)
        assert (session.saliency_in_view().label, session.saliency_in_view().method) == ("L5/S1", "heatmap")
        hands.until(lambda: "Heatmap" in window.explain.caption.text())
        to_finding(hands, "L4/L5")
        hands.until(lambda: session.position == 1 and session.saliency_in_view() is not None)
        assert session.saliency_in_view().label == "L4/L5"
        hands.key(Qt.Key.Key_Return)
        assert session.review.verdict_on(found["L4/L5"].id) is Verdict.ACCEPTED

    assert overread(story, spine) == 0


@pytest.fixture
def mouth(tmp_path, home):
    """A panoramic film with two teeth and an implant, each a bar of its own colour; and the detector that reads it."""
    labels = [
        {"name": "Tooth 16", "site": "FDI 16", "normal": True, "colour": "#00ff00"},
        {"name": "Tooth 26", "site": "FDI 26", "normal": True, "colour": "#00ff00"},
        {"name": "Implant", "site": "FDI 36", "colour": "#ff00ff"},
        {"name": "Missing tooth", "scope": "derived"},
        {"name": "Tooth 16 seen", "scope": "derived"},
    ]
    places_card(
        home / "data", detector_proto("yolo", (96, 192)), "detection", labels,
        accepts={"modality": ["PX"], "body_part": ["JAW"]},
        derived=[{"label": "Missing tooth", "of": ["Tooth 26"], "when": "absent"},
                 {"label": "Tooth 16 seen", "of": ["Tooth 16"], "when": "present"}],
    )  # fmt: skip
    pixels = np.zeros((240, 480, 3), np.uint8)
    pixels[60:120, 100:140, 0] = 255
    pixels[60:120, 300:340, 1] = 255
    pixels[150:210, 200:240, 2] = 255
    path = tmp_path / "mouth.dcm"
    path.write_bytes(written(instance(pixels, Modality="PX", BodyPartExamined="JAW")))
    return path


def test_a_panoramic_with_boxes_is_read_and_judged(overread, mouth):
    def story(hands):
        session, window = hands.session, hands.window
        hands.until_frame()
        hands.choose_model("Tiny places")
        hands.to_picture()
        hands.until(window.actions_by_id.actions["run"].isEnabled)
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        found = {one.label: one for one in session.findings()}
        assert set(found) == {"Tooth 16", "Tooth 26", "Implant", "Tooth 16 seen"}
        box = found["Implant"].localization
        assert isinstance(box, Box)
        assert (box.top, box.left, box.bottom, box.right) == pytest.approx((150, 200, 210, 240), abs=3)
        assert window.model.summary.text() == "Implant, Tooth 16 seen; 2 teeth found."
        assert session.unreviewed_count == 2

        # The teeth are one line, and unfold by mouse.
        model, view = window.findings.model, window.findings.list
        group = next(model.index(i) for i in range(model.rowCount()) if model.index(i).data(GROUP) is not None)
        assert group.data().startswith("2 teeth found")
        view.scrollTo(group)
        hands.click(view.viewport(), where=view.visualRect(group).center())
        assert model.rowCount() == 5

        # The outline is where the implant is, and nothing covers it.
        canvas = window.viewport.canvas
        to_finding(hands, "Implant")
        middle = QPoint(*(round(one) for one in canvas.transform.to_widget(180, 220)))
        picture = canvas.grab().toImage()
        assert picture.pixelColor(middle) == QColor(0, 0, 255)
        shown = {one.finding_id: one for one in canvas._overlay.findings._drawn}
        edge = shown[found["Implant"].id].box
        assert abs(edge.center().x() - middle.x()) < 3
        hands.click(canvas, where=middle)
        assert session.selected_finding.label == "Implant"
        hands.key(Qt.Key.Key_Return)
        assert session.review.verdict_on(found["Implant"].id) is Verdict.ACCEPTED
        hands.to_picture()
        hands.key(Qt.Key.Key_N)
        assert session.selected_finding.label == "Tooth 16 seen"
        hands.key(Qt.Key.Key_X)
        assert session.unreviewed_count == 0

    assert overread(story, mouth) == 0


def test_what_a_model_saw_is_shown(overread, mouth):
    def story(hands):
        hands.until_frame()
        from_palette(hands, "what the model saw")
        hands.until(lambda: hasattr(hands.window.desk.dialog, "where"))
        dialog = hands.window.desk.dialog
        assert dialog.where.text() == "It shows rows 0 to 240, columns 0 to 480 of the frame."
        assert dialog.picture.pixmap().width() == 480

    assert overread(story, mouth) == 0


def is_shipped(model_id):
    return model_id in {card.id for card in load_catalog([resource("models.toml")]).cards}


@pytest.mark.skipif(not is_shipped("pano-teeth"), reason="pano-teeth is not in this catalogue")
def test_the_drawn_panoramic_is_read_by_the_bundled_model(overread):
    def story(hands):
        session, window = hands.session, hands.window
        hands.until_frame()
        assert session.model.id == "pano-teeth"
        hands.to_picture()
        hands.until(window.actions_by_id.actions["run"].isEnabled)
        hands.ctrl(Qt.Key.Key_R)
        hands.until_answered()
        teeth = [one for one in session.findings() if one.is_normal]
        assert 28 <= len(teeth) <= 32
        assert session.unreviewed_count == len(session.findings()) - len(teeth)
        assert any(row.data().startswith(f"{len(teeth)} teeth found") for row in rows_of(window.findings.model))
        window.viewport.canvas.grab()
        numbers = [one for one in window.viewport.canvas._overlay.findings._drawn if one.is_calm and one.text]
        assert len(numbers) >= 20
        places = [one.label for one in numbers]
        assert not any(one.intersects(other) for i, one in enumerate(places) for other in places[:i])

    assert overread(story, resource("samples", "panoramic.dcm")) == 0


@pytest.mark.skipif(not is_shipped("lumbar-levels"), reason="lumbar-levels is not in this catalogue")
def test_the_drawn_spine_is_read_level_by_level_by_the_bundled_model(overread):
    def story(hands):
        session, window = hands.session, hands.window
        hands.until_frame()
        assert session.model.id == "lumbar-levels"
        hands.to_picture()
        hands.until(window.actions_by_id.actions["run"].isEnabled)
        hands.ctrl(Qt.Key.Key_R)
        hands.until(lambda: session.frames_read()[0] == session.frames_read()[1] and not session.is_running, 120)
        levels = {one.label: one for one in session.findings() if isinstance(one.localization, Point)}
        assert {"L3/L4", "L4/L5"} <= set(levels)
        assert levels["L3/L4"].localization.row < levels["L4/L5"].localization.row
        assert "entropy" in rows_of(window.findings.model)[0].data()
        session.select_finding(levels["L4/L5"].id)
        hands.until(lambda: session.frame is not None and session.frame.key == levels["L4/L5"].frame)

    assert overread(story, resource("samples", "lumbar")) == 0


def rows_of(model):
    return [model.index(place) for place in range(model.rowCount())]
