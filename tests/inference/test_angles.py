"""Angles that a model measures: geometry by hand, the way back to the frame, what an entry may say of them."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from inference.angle import is_beyond, signed_degrees
from inference.catalog import load_catalog
from inference.errors import CatalogError, ModelOutputError
from inference.finding import Point
from inference.frame import Frame, FrameKey, PixelSpacing
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from tests.onnx_builders import SIDE, classifier_proto, entry, write_catalog

ROOT = Path(__file__).resolve().parents[2]
HEEL, SOLE = Point(100.0, 100.0), Point(100.0, 200.0)
FRONT, LOW, DOME = Point(80.0, 150.0), Point(120.0, 150.0), Point(40.0, 140.0)
POINTS = ("heel", "front", "sole", "dome")
PLACES = ((0.5, 0.25), (0.25, 0.5), (0.5, 0.75), (0.125, 0.5))
ANGLE = {
    "name": "Pitch", "first": ["heel", "front"], "second": ["heel", "sole"], "up": "dome", "label": "Flat",
    "side": "below", "limit": 18.0, "source": "a book",
}  # fmt: skip
OUTPUT = {"name": "points", "role": "points", "points": list(POINTS)}


def mirrored(point):
    return replace(point, column=300.0 - point.column)


@pytest.mark.parametrize(
    ("front", "spacing", "degrees"),
    [
        (FRONT, None, 21.80141),  # 20 up on 50 along
        (FRONT, PixelSpacing(0.2, 0.1), 38.65981),  # 4 mm up on 5 mm along
        (FRONT, PixelSpacing(0.3, 0.3), 21.80141),
        (LOW, None, -21.80141),
        (Point(100.0, 150.0), None, 0.0),
    ],
)
def test_degrees_lie_in_the_plane_of_the_patient_and_fall_below_zero_away_from_the_foot(front, spacing, degrees):
    found = signed_degrees((HEEL, front), (HEEL, SOLE), DOME, spacing)
    turned = [mirrored(one) for one in (HEEL, front, SOLE, DOME)]

    assert found == pytest.approx(degrees, abs=1e-4)
    assert signed_degrees((turned[0], turned[1]), (turned[0], turned[2]), turned[3], spacing) == pytest.approx(found)
    assert signed_degrees((HEEL, front), (HEEL, SOLE), None, spacing) == pytest.approx(abs(degrees), abs=1e-4)


def test_at_its_limit_an_angle_speaks_for_nothing():
    assert [is_beyond(one, "below", 18.0) for one in (17.99, 18.0, 18.01)] == [True, False, False]
    assert [is_beyond(one, "above", 15.0) for one in (14.99, 15.0, 15.01)] == [False, False, True]


def catalogue(folder, places=PLACES, *, output=OUTPUT, angle=ANGLE, **changes):
    """A classifier that says Flat of a bright frame, and always finds the same points."""
    model = classifier_proto(2)
    shape = (1, len(places), 2)
    constant = numpy_helper.from_array(np.array(places, np.float32).reshape(shape), "placed")
    model.graph.node.append(helper.make_node("Constant", [], ["points"], value=constant))
    model.graph.output.append(helper.make_tensor_value_info("points", onnx.TensorProto.FLOAT, shape))
    path = folder / "model.onnx"
    onnx.save(model, path)
    outputs = [{"name": "logits", "activation": "softmax"}, *([output] if output else [])]
    made = entry("tiny", path, folder, ("Flat", "Normal"), explain=None, **changes)
    return write_catalog(folder, [{**made, "output": outputs, "angle": [angle] if angle else []}])


def answered(folder, frame, *places, **changes):
    card = load_catalog([catalogue(folder, *places, **changes)]).cards[0]
    pool = ModelPool("cpu")
    try:
        return answer_now(InferenceRequest("r", (frame,), card), pool, ResultCache()).frames[0]
    finally:
        pool.close()


def frame_of(rows, columns, **more):
    return Frame(FrameKey("2.25.7", 1), np.full((rows, columns), 200, np.uint8), digest="d" * 64, **more)


def test_an_answer_carries_lines_in_pixels_of_the_frame_and_all_that_is_needed_to_read_them(tmp_path):
    (angle,) = answered(tmp_path, frame_of(80, 160)).angles

    assert (angle.first, angle.second) == ((Point(40, 40), Point(20, 80)), (Point(40, 40), Point(40, 120)))
    assert angle.degrees == pytest.approx(26.565051)  # 20 up on 40 along
    assert (angle.name, angle.label, angle.side, angle.limit_degrees) == ("Pitch", "Flat", "below", 18.0)
    assert (angle.source, angle.spacing, angle.up) == ("a book", None, Point(10, 80))
    assert not angle.speaks


def test_the_spacing_of_the_frame_decides_the_degrees_and_the_same_frame_gives_the_same_id(tmp_path):
    wide = PixelSpacing(0.1, 0.2)  # 2 mm up on 8 mm along
    first = answered(tmp_path, frame_of(80, 160, spacing=wide)).angles[0]

    assert first.degrees == pytest.approx(14.036243)
    assert first.speaks
    assert answered(tmp_path, frame_of(80, 160, spacing=wide)).angles[0].id == first.id
    assert first.spacing == wide


def test_points_find_their_way_back_through_a_letterbox(tmp_path):
    boxed = {**entry_input(), "resize": "letterbox"}
    (angle,) = answered(tmp_path, frame_of(32, 64), input=boxed).angles

    # The frame takes the middle 16 of 32 rows: half of the input's height is half of the frame's, a quarter its top.
    assert (angle.first, angle.second[1]) == ((Point(16, 16), Point(0, 32)), Point(16, 48))


def entry_input():
    return {
        "name": "x", "layout": "NCHW", "size": [SIDE, SIDE], "channels": 1, "resize": "stretch", "window": "voi",
        "invert_monochrome1": True, "range": [0.0, 1.0], "mean": [0.5], "std": [0.25],
    }  # fmt: skip


@pytest.mark.parametrize("task", ["classification", "multilabel"])
def test_both_tasks_of_the_whole_frame_measure(tmp_path, task):
    activation = "softmax" if task == "classification" else "sigmoid"
    path = catalogue(tmp_path, task=task, calibration=None)
    path.write_text(path.read_text("utf-8").replace('activation = "softmax"', f'activation = "{activation}"'), "utf-8")
    card = load_catalog([path]).cards[0]
    pool = ModelPool("cpu")
    said = answer_now(InferenceRequest("r", (frame_of(80, 160),), card), pool, ResultCache())
    pool.close()

    assert [one.name for one in said.frames[0].angles] == ["Pitch"]


@pytest.mark.parametrize(
    ("places", "words"),
    [
        (PLACES[:3], "entry describes (1, 4, 2)"),
        (((40.0, 20.0), *PLACES[1:]), "not shares of its input"),
        (((float("nan"), 0.2), *PLACES[1:]), "values that are not finite"),
    ],
)
def test_points_that_cannot_be_places_are_refused(tmp_path, places, words):
    with pytest.raises(ModelOutputError, match=words.replace("(", r"\(").replace(")", r"\)")):
        answered(tmp_path, frame_of(80, 160), places)


def test_the_bundled_entry_says_whence_its_limit_is_and_how_good_it_is_alone():
    card = next(one for one in load_catalog([ROOT / "models.toml"]).cards if one.id == "foot-arch")
    (rule,) = card.angles

    assert (rule.name, rule.label, rule.side, rule.limit_degrees) == ("Calcaneal pitch", "Flatfoot", "below", 18.0)
    assert "12.3° (doi:10.1258/ar.2011.110387)" in rule.source
    assert rule.accuracy.n == 203
    assert rule.accuracy.specificity > rule.accuracy.sensitivity


def test_the_bundled_models_angle_on_the_drawn_foot_stays_as_it_is_when_pixels_are_not_square():
    card = next(one for one in load_catalog([ROOT / "models.toml"]).cards if one.id == "foot-arch")
    film = cv2.imread(str(ROOT / "resources" / "samples" / "foot-lateral.png"), cv2.IMREAD_GRAYSCALE)
    wide = cv2.resize(film, (film.shape[1] * 2, film.shape[0]), interpolation=cv2.INTER_LINEAR)
    frames = (
        Frame(FrameKey("1", 1), film, spacing=PixelSpacing(0.2, 0.2), digest="a"),
        Frame(FrameKey("2", 1), wide, spacing=PixelSpacing(0.2, 0.1), digest="b"),
        Frame(FrameKey("3", 1), wide, digest="c"),
    )
    pool = ModelPool("cpu")
    said = answer_now(InferenceRequest("r", frames, card), pool, ResultCache())
    pool.close()
    pitch = [one.angles[0].degrees for one in said.frames]

    # Heel (1219, 350), front of the calcaneus (985, 850) as drawn: 25 degrees over a level sole.
    assert pitch[0] == pytest.approx(25.1, abs=3.0)
    assert pitch[1] == pytest.approx(pitch[0], abs=0.5)
    assert pitch[2] < pitch[1] - 8


def failure(folder, **changes):
    with pytest.raises(CatalogError) as caught:
        load_catalog([catalogue(folder, **changes)])
    return str(caught.value)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"first": ["heel", "toe"]}, "'toe' is not a point of this model"),
        ({"first": ["heel"]}, "must be two points"),
        ({"second": ["heel", "heel"]}, "must be two points"),
        ({"up": "head"}, "'head' is not a point of this model"),
        ({"up": "sole"}, "must lie beside the second line"),
        ({"label": "Cavus"}, "'Cavus' is not a label of this model"),
        ({"side": "under"}, "must be one of below, above"),
        ({"unit": "radians"}, "must be one of degrees"),
        ({"limit": 400.0}, "out of range: from -180 to 180"),
        ({"source": ""}, "is not of the form"),
        ({"measured": {"dataset": "x", "n": 0, "sensitivity": 0.5, "specificity": 0.5}}, "n: 0 is out of range"),
        (
            {"measured": {"dataset": "x", "n": 5, "sensitivity": 1.5, "specificity": 0.5}},
            "sensitivity: 1.5 is out of range",
        ),
        ({"colour": "red"}, "unknown key"),
    ],
)
def test_an_angle_that_cannot_be_measured_is_an_error_that_names_the_key(tmp_path, change, words):
    assert words in failure(tmp_path, angle={**ANGLE, **change})


def test_angles_need_points_and_points_need_names_and_a_model_of_the_whole_frame(tmp_path):
    assert "angles need an output of the role points" in failure(tmp_path, output=None)
    assert "must name the points" in failure(tmp_path, output={"name": "points", "role": "points"})
    twice = {**OUTPUT, "points": ["heel", "heel", "sole", "dome"]}
    assert "each point needs a name of its own" in failure(tmp_path, output=twice)
    named = {"name": "points", "activation": "none", "points": ["a"]}
    assert "has no named points" in failure(tmp_path, output=named, angle=None)
    router = {"to": {"Flat": ""}, "min_probability": 0.5}
    assert "it has no points" in failure(tmp_path, task="router", route=router, angle=None)
