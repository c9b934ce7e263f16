"""The self-test of models that locate things: each expected finding in its place, nothing missing, nothing too much."""

import hashlib

import cv2
import numpy as np
import pytest

from inference.golden import expected_of, golden_frame, refusal
from inference.model_pool import ModelPool
from tests.map_builders import mask_card
from tests.place_builders import ask

SIZE = (64, 64)
THERE = {"label": "Label 0", "probability": 200 / 255, "place": [8, 10, 24, 40]}


@pytest.fixture
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


def card(folder, *expected, **changes):
    """A model of masks whose golden sample is a rectangle of grey 200."""
    picture = np.zeros(SIZE, np.uint8)
    picture[8:24, 10:40] = 200
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "golden.png"
    cv2.imwrite(str(path), picture)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    golden = {"sample": path.name, "sha256": digest, "expected": list(expected)} | changes
    return mask_card(folder, SIZE, labels=[{"name": "Label 0"}], golden=golden)


def test_a_sample_whose_finding_is_where_it_should_be_is_right(tmp_path, pool):
    assert refusal(card(tmp_path, THERE), pool) == ""


@pytest.mark.parametrize(
    ("expected", "reason"),
    [
        ([THERE | {"place": [8, 10, 24, 42.5]}], "Label 0 at 0.784 is missing"),
        ([THERE | {"probability": 0.75}], "Label 0 at 0.750 is missing"),
        ([THERE | {"place": [16, 25]}], "Label 0 at 0.784 is missing"),
        ([THERE, THERE | {"place": [40, 40, 50, 50]}], "Label 0 at 0.784 is missing"),
        ([{"label": "Label 0", "probability": 0.784}], "Label 0 at 0.784 is missing"),
        ([{"label": "Label 0", "probability": 0.51}], "Label 0 at 0.784 is not expected"),
    ],
)
def test_another_place_probability_or_number_is_refused(tmp_path, pool, expected, reason):
    assert reason in refusal(card(tmp_path, *expected), pool)


@pytest.mark.parametrize("change", [{"place": [8, 10, 24, 41.9]}, {"probability": 0.8}])
def test_within_the_tolerances_it_is_right(tmp_path, pool, change):
    assert refusal(card(tmp_path, THERE | change), pool) == ""


def test_the_tolerances_are_those_of_the_entry(tmp_path, pool):
    moved = THERE | {"place": [8, 10, 24, 44], "probability": 0.7}

    assert refusal(card(tmp_path / "a", moved, tolerance=0.1, tolerance_px=4.0), pool) == ""
    assert refusal(card(tmp_path / "b", moved, tolerance=0.1, tolerance_px=3.9), pool) != ""


def test_a_finding_at_its_threshold_may_be_missing(tmp_path, pool):
    assert refusal(card(tmp_path, THERE, THERE | {"probability": 0.51}), pool) == ""


def test_what_a_model_says_of_its_sample_can_be_written_down_as_expected(tmp_path):
    model = card(tmp_path, THERE)
    (found,) = expected_of(ask(model, golden_frame(model, model.golden))[0].findings)

    assert found.label == "Label 0"
    assert found.probability == pytest.approx(200 / 255)
    assert [found.place.top, found.place.left, found.place.bottom, found.place.right] == THERE["place"]
