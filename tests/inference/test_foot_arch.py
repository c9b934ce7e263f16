"""`foot-arch` on the drawn sample, on real feet where they are there, on mirror images, and at its gate."""

import csv
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
import pytest

from inference.catalog import load_catalog
from inference.frame import AcquisitionContext, Frame, FrameKey
from inference.gate import gate
from inference.model_pool import ModelPool
from inference.preprocessing import prepare
from inference.request import Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

ROOT = Path(__file__).resolve().parents[2]
FEET = ROOT.parent / "shared" / "data" / "foot"
SAMPLE = ROOT / "resources" / "samples" / "foot-lateral.png"
HEEL, CALCANEUS_FRONT, DOME = 0, 1, 4


@pytest.fixture(scope="module")
def card():
    return next(one for one in load_catalog([ROOT / "models.toml"]).cards if one.id == "foot-arch")


@pytest.fixture(scope="module")
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


def frame_of(picture, number=1, context=None):
    return Frame(FrameKey("2.25.7", number), picture, context=context or AcquisitionContext("", "", ""))


def ask(pool, card, picture, explain=None):
    request = InferenceRequest("r", (frame_of(picture),), card, explain=explain)
    return answer_now(request, pool, ResultCache()).frames[0]


def chance_of_flatfoot(pool, card, picture):
    return next(one.probability for one in ask(pool, card, picture).probabilities if one.label == "Flatfoot")


def sample_picture():
    return cv2.imread(str(SAMPLE), cv2.IMREAD_GRAYSCALE)


def first_copies(label, count):
    if not (FEET / "labels.csv").is_file():
        pytest.skip("the lateral feet are not in ../shared/data")
    with (FEET / "labels.csv").open(newline="") as file:
        firsts = {row["source_image"]: row["file"] for row in csv.DictReader(file) if row["label"] == label}
    return [cv2.imread(str(FEET / firsts[source]), cv2.IMREAD_GRAYSCALE) for source in sorted(firsts)[:count]]


def metric(card, dataset, name):
    return next(one for one in card.metrics if one.name == name and dataset in one.dataset)


def test_the_drawn_high_arch_is_called_normal_and_so_is_its_mirror_image(pool, card):
    picture = sample_picture()

    assert ask(pool, card, picture).findings[0].label == "Normal"
    assert ask(pool, card, np.ascontiguousarray(picture[:, ::-1])).findings[0].label == "Normal"


def test_the_graph_tells_where_it_saw_the_points_that_it_measured(card):
    picture = sample_picture()
    session = onnxruntime.InferenceSession(str(card.file.path), providers=["CPUExecutionProvider"])
    feed = {"x": prepare(frame_of(picture), card.input).tensor, "cot": np.eye(1, 2, dtype=np.float32)}

    points = session.run(["points"], feed)[0][0] * picture.shape

    assert np.linalg.norm(points[HEEL] - (1219, 350)) < 80
    assert np.linalg.norm(points[CALCANEUS_FRONT] - (985, 850)) < 80
    assert np.linalg.norm(points[DOME] - (601, 640)) < 80


def test_real_feet_of_the_training_are_told_apart(pool, card):
    normal = [chance_of_flatfoot(pool, card, picture) for picture in first_copies("Normal", 20)]
    flat = [chance_of_flatfoot(pool, card, picture) for picture in first_copies("Flatfoot", 20)]

    assert np.mean([*(one < 0.5 for one in normal), *(one >= 0.5 for one in flat)]) >= 0.85


def test_a_mirror_image_of_a_real_foot_gets_nearly_the_same_chance(pool, card):
    apart = [
        abs(
            chance_of_flatfoot(pool, card, picture)
            - chance_of_flatfoot(pool, card, np.ascontiguousarray(picture[:, ::-1]))
        )
        for picture in first_copies("Flatfoot", 12)
    ]

    assert np.median(apart) < 0.1


def test_both_labels_have_maps_of_their_own(pool, card):
    picture = sample_picture()
    maps = [ask(pool, card, picture, Explanation(name)).saliencies[0].values for name in ("Normal", "Flatfoot")]

    assert all(one.max() == pytest.approx(1.0) for one in maps)
    assert np.abs(maps[0] - maps[1]).max() > 0.5


def test_a_hand_is_stopped_at_the_gate_and_a_foot_is_not(card):
    picture = sample_picture()

    assert not gate(frame_of(picture, context=AcquisitionContext("DX", "HAND", "")), card).is_open
    assert gate(frame_of(picture, context=AcquisitionContext("DX", "FOOT", "")), card).is_open


def test_the_figures_come_from_patients_that_the_network_had_not_seen(card):
    accuracy = metric(card, "one copy of each source", "accuracy")

    assert accuracy.n == 203
    assert accuracy.ci_low < accuracy.value < accuracy.ci_high
    assert card.calibration.n == 203
