"""The shipped tooth model on real held-back panoramics and on the bundled drawn one, through the engine's path."""

import sys
from pathlib import Path

import numpy as np
import pytest

from inference.catalog import load_catalog
from inference.finding import Box
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.request import InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
FILMS = DATA / "dental" / "ufba425"
needs_films = pytest.mark.skipif(not FILMS.is_dir(), reason=f"the panoramic films are not in {FILMS}")


@pytest.fixture(scope="module")
def card():
    return next(card for card in load_catalog([ROOT / "models.toml"]).cards if card.id == "pano-teeth")


@pytest.fixture(scope="module")
def pool():
    opened = ModelPool("cpu")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def scripts():
    """The training scripts' modules, which know the split."""
    sys.path.insert(0, str(ROOT / "packaging" / "models"))
    yield
    sys.path.remove(str(ROOT / "packaging" / "models"))


def ask(pool, card, picture):
    frame = Frame(FrameKey("2.25.1"), picture)
    return answer_now(InferenceRequest("r", (frame,), card), pool, ResultCache()).frames[0]


def stated(card, name):
    return next(one for one in card.metrics if one.name == name and one.dataset == "held-back films").value


@needs_films
def test_held_back_teeth_are_found_and_numbered_as_the_card_says(pool, card, scripts):
    from evaluation.pano_teeth import found_in
    from pano_figures import average_precisions, numbered
    from pano_teeth import parts

    films = parts(DATA)[2]
    found = found_in([ask(pool, card, film.picture) for film in films])
    shown = found.teeth >= card.label("Tooth 11").threshold
    counts = np.array([numbered(b, s, film) for b, s, film in zip(found.boxes, shown, films, strict=True)])

    precision = average_precisions(found.boxes, found.teeth, films).mean()
    right = counts[:, 1].sum() / counts[:, 0].sum()

    assert precision == pytest.approx(stated(card, "mAP50"), abs=0.02)
    assert precision >= 0.85
    assert right == pytest.approx(stated(card, "number right, of the matched teeth"), abs=0.01)
    assert right >= 0.95


@needs_films
def test_the_same_teeth_are_found_at_any_size(pool, card, scripts):
    import cv2
    from pano_teeth import parts

    film = parts(DATA)[2][10].picture
    small, large = (ask(pool, card, cv2.resize(film, size)) for size in ((512, 512), (2356, 1292)))
    boxes = [
        {f.label: f.localization for f in one.findings if isinstance(f.localization, Box)} for one in (small, large)
    ]
    shared = sorted(set(boxes[0]) & set(boxes[1]))

    assert len(shared) >= 0.95 * max(map(len, boxes))
    for name in shared:
        scaled = np.array(edges(boxes[0][name])) * (1292 / 512, 2356 / 512, 1292 / 512, 2356 / 512)
        assert np.abs(scaled - edges(boxes[1][name])).max() < 0.015 * 2356


def edges(box):
    return (box.top, box.left, box.bottom, box.right)


def test_the_drawn_sample_has_its_31_teeth_and_one_gap(pool, card):
    import pydicom

    dataset = pydicom.dcmread(ROOT / "resources" / "samples" / "panoramic.dcm")
    answer = ask(pool, card, dataset.pixel_array.astype(np.uint8))
    sites = {finding.site for finding in answer.findings if finding.label.startswith("Tooth ")}
    gaps = [finding.site for finding in answer.findings if finding.label == "Missing tooth"]

    assert len(sites) == 31
    assert gaps == ["FDI 36"]
    assert "Restoration" in [finding.label for finding in answer.findings]
