"""The models that ship: their files, their golden samples, their maps."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from inference.catalog import load_catalog
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.request import Explanation, InferenceRequest
from inference.results import ResultCache
from inference.saliency.sanity import randomisation_ssim
from inference.synchronous import answer_now

CARDS = load_catalog([Path(__file__).resolve().parents[2] / "models.toml"]).cards
SURE = [card for card in CARDS if card.golden.probabilities]
CLASSIFIERS = [card for card in CARDS if card.task == "classification"]


def name(card):
    return card.id


def golden_frame(card):
    with Image.open(card.golden.sample, formats=["PNG"]) as picture:
        return Frame(FrameKey("2.25.1"), np.asarray(picture.convert("L")), digest=card.golden.sha256)


@pytest.fixture(scope="module")
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


def ask(pool, card, explain=None):
    return answer_now(InferenceRequest("r", (golden_frame(card),), card, explain=explain), pool, ResultCache()).frames[
        0
    ]


@pytest.mark.parametrize("card", SURE, ids=name)
def test_the_golden_sample_gives_the_published_probabilities(pool, card):
    found = [one.probability for one in ask(pool, card).probabilities]

    assert found == pytest.approx(card.golden.probabilities, abs=card.golden.tolerance)


@pytest.mark.parametrize("card", CARDS, ids=name)
def test_the_file_is_small_and_the_card_complete(card):
    assert card.file.path.stat().st_size < 15 * 2**20
    assert card.calibration is not None
    assert card.ood is not None
    assert card.metrics
    assert (card.file.path.parent / "README.md").is_file()


@pytest.mark.parametrize("card", CLASSIFIERS, ids=name)
def test_every_label_has_its_own_map_from_the_graph_s_gradient(pool, card):
    maps = [ask(pool, card, Explanation(label.name)).saliencies[0] for label in card.labels]

    assert pool.get(card).has_gradient
    assert {one.method for one in maps} == {"grad_cam"}
    assert all(one.values.min() >= 0 and one.values.max() <= 1 for one in maps)
    assert max(one.values.max() for one in maps) == 1.0
    assert randomisation_ssim([maps[0].values], [maps[-1].values]) < 0.99


@pytest.mark.parametrize("card", CLASSIFIERS, ids=name)
def test_the_out_of_distribution_gate_has_an_answer(pool, card):
    assert ask(pool, card).uncertainty.is_in_distribution is not None
