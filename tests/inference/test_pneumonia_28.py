"""`pneumonia-28` on PneumoniaMNIST's test part, against the published ResNet-18 at 28 pixels."""

from pathlib import Path

import numpy as np
import pytest

from inference.catalog import load_catalog
from inference.frame import Frame, FrameKey
from inference.gate import gate
from inference.model_pool import ModelPool
from inference.request import Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT.parent / "shared" / "data" / "medmnist" / "pneumoniamnist.npz"
PUBLISHED_AUC, PUBLISHED_ACCURACY = 0.944, 0.854


@pytest.fixture(scope="module")
def card():
    return next(one for one in load_catalog([ROOT / "models.toml"]).cards if one.id == "pneumonia-28")


@pytest.fixture(scope="module")
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def official_part():
    if not PICTURES.is_file():
        pytest.skip("PneumoniaMNIST is not in ../shared/data")
    with np.load(PICTURES) as archive:
        return archive["test_images"], archive["test_labels"][:, 0] == 1


def answer(pool, card, picture, number=1, explain=None):
    frame = Frame(FrameKey("2.25.28", number), picture)
    return answer_now(InferenceRequest("r", (frame,), card, explain=explain), pool, ResultCache()).frames[0]


def area_under_curve(chances, positive):
    """Of all pairs of a positive and a negative, the share in which the positive has the higher chance."""
    ahead = chances[positive][:, None] - chances[~positive][None]
    return float(((ahead > 0) + 0.5 * (ahead == 0)).mean())


def metric(card, name):
    return next(one for one in card.metrics if one.name == name)


def test_the_mean_of_three_seeds_reaches_the_published_figures(card):
    assert metric(card, "auc, mean of three seeds").value >= PUBLISHED_AUC
    assert metric(card, "accuracy at 0.5, mean of three seeds").value >= PUBLISHED_ACCURACY


def test_the_shipped_seed_gives_the_figures_of_its_card(pool, card, official_part):
    pictures, positive = official_part
    chances = np.array([answer(pool, card, one, at).probabilities[1].probability for at, one in enumerate(pictures, 1)])

    right = (chances >= card.label("Pneumonia").threshold) == positive
    assert area_under_curve(chances, positive) == pytest.approx(metric(card, "auc").value, abs=0.002)
    assert right.mean() == pytest.approx(metric(card, "accuracy").value, abs=0.005)


def test_a_frame_of_28_pixels_passes_the_gate_and_a_smaller_one_is_doubted(card):
    assert gate(Frame(FrameKey("2.25.28"), np.zeros((28, 28), np.uint8)), card).cautions == (
        gate(Frame(FrameKey("2.25.28"), np.zeros((224, 224), np.uint8)), card).cautions
    )
    small = gate(Frame(FrameKey("2.25.28"), np.zeros((27, 28), np.uint8)), card)
    assert "needs 28 x 28 pixels or more; this has 27 x 28" in (small.refusals + small.cautions)[0]


def test_a_tall_film_is_cropped_to_its_middle_square_as_the_set_was_made(pool, card):
    film = np.zeros((56, 28), np.uint8)
    film[:14], film[42:] = 255, 255

    seen = answer(pool, card, film).probabilities[1].probability
    assert seen == pytest.approx(
        answer(pool, card, np.zeros((28, 28), np.uint8)).probabilities[1].probability, abs=1e-6
    )


def test_the_map_of_each_label_lies_on_the_frame(pool, card):
    picture = np.random.default_rng(1).integers(0, 255, (28, 28), np.uint8)

    found = answer(pool, card, picture, explain=Explanation("Pneumonia")).saliencies[0]
    assert found.method == "grad_cam"
    assert found.values.max() <= 1
