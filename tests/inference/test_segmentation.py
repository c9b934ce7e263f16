"""Regions pixel by pixel, through real small networks whose masks are the brightness of the frame."""

import math
from dataclasses import replace

import numpy as np
import pytest

from inference.blending import map_on_frame, probability_maps
from inference.errors import Cancelled, InputRefusedError, ModelOutputError
from inference.finding import Box
from inference.golden import expected_of
from inference.model_card_tasks import ExpectedFinding
from inference.model_pool import ModelPool
from inference.preprocessing import InputGeometry
from inference.request import CancelToken, Explanation, InferenceRequest
from inference.results import ResultCache
from inference.synchronous import answer_now
from inference.tasks import segmentation
from tests.map_builders import grey, mask_card, on_frame
from tests.place_builders import ask

SIZE = (64, 64)
SOFTMAX = [{"name": "masks", "activation": "softmax"}]
SIGMOID = [{"name": "masks", "activation": "sigmoid"}]
GROUND = [{"name": "Ground", "normal": True}, {"name": "Grey"}, {"name": "White"}]


def sigmoid(logit):
    return 1 / (1 + math.exp(-logit))


def exclusive(folder, **changes):
    """Logits 0, 20x - 5 and 40x - 20: dark is the ground, from a quarter on it is grey, from three quarters white."""
    given = {"labels": GROUND, "output": SOFTMAX} | changes
    return mask_card(folder, SIZE, (0, 20, 40), (0, -5, -20), **given)


def test_labels_that_exclude_each_other_share_the_frame(tmp_path):
    frame = grey(SIZE, (8, 8, 24, 40, 128), (30, 10, 50, 20, 255))
    answer = ask(exclusive(tmp_path), frame)[0]
    found = {one.label: one for one in answer.findings}

    assert set(found) == {"Grey", "White"}
    assert (on_frame(found["Grey"].localization, SIZE) == (frame.stored == 128)).all()
    assert (on_frame(found["White"].localization, SIZE) == (frame.stored == 255)).all()
    powers = [math.exp(one) for one in (0, 15, 20)]
    assert found["White"].probability == pytest.approx(powers[2] / sum(powers), abs=1e-5)
    mask = found["Grey"].localization
    assert (mask.top, mask.left, mask.pixels.shape) == (8, 8, (16, 32))
    assert found["Grey"].details == (("area_px", "512"),)
    assert not mask.pixels.flags.writeable


def test_labels_that_overlap_are_each_their_own(tmp_path):
    labels = [{"name": "Not black", "threshold": 0.2}, {"name": "White", "threshold": 0.9}]
    card = mask_card(tmp_path, SIZE, (20, 20), (-4, -16), labels=labels, output=SIGMOID)
    frame = grey(SIZE, (8, 8, 24, 40, 128), (8, 8, 16, 16, 255))
    found = {one.label: one for one in ask(card, frame)[0].findings}

    assert (on_frame(found["Not black"].localization, SIZE) == (frame.stored > 0)).all()
    assert (on_frame(found["White"].localization, SIZE) == (frame.stored == 255)).all()
    assert found["White"].probability == pytest.approx(sigmoid(4))
    dim = sigmoid(20 * 128 / 255 - 4)
    assert found["Not black"].probability == pytest.approx((448 * dim + 64 * sigmoid(16)) / 512)


def test_the_temperature_is_that_of_the_card(tmp_path):
    card = mask_card(
        tmp_path, SIZE, (8,), (-4,), output=SIGMOID, calibration={"method": "temperature", "temperature": 2.0}
    )
    (finding,) = ask(card, grey(SIZE, (8, 8, 24, 40)))[0].findings

    assert finding.probability == pytest.approx(sigmoid(2))
    assert finding.is_calibrated


def test_connected_regions_are_findings_of_their_own(tmp_path):
    card = mask_card(tmp_path, SIZE, segmentation={"is_split": True, "min_area_px": 20})
    frame = grey(SIZE, (4, 4, 10, 10), (10, 10, 20, 30, 200), (40, 40, 44, 44), (50, 10, 55, 15))
    answer = ask(card, frame)[0]

    boxes = [one.place for one in expected_of(answer.findings)]
    assert boxes == [Box(50, 10, 55, 15), Box(4, 4, 20, 30)]  # 16 pixels are too few; corners that touch hang together
    assert answer.findings[1].probability == pytest.approx((36 + 200 * 200 / 255) / 236)
    assert len({one.id for one in answer.findings}) == 2
    assert [one.id for one in ask(card, frame)[0].findings] == [one.id for one in answer.findings]


def test_small_pieces_are_left_out_of_a_region_that_is_not_split(tmp_path):
    card = mask_card(tmp_path, SIZE, segmentation={"min_area_px": 20})
    (finding,) = ask(card, grey(SIZE, (4, 4, 10, 10), (40, 40, 44, 44), (50, 10, 55, 15)))[0].findings

    assert expected_of([finding]) == (ExpectedFinding("Label 0", 1.0, Box(4, 4, 55, 15)),)
    assert finding.localization.pixels.sum() == 36 + 25


def test_where_nothing_is_found_the_reader_is_told(tmp_path):
    answer = ask(exclusive(tmp_path), grey(SIZE))[0]

    assert answer.findings == ()
    assert segmentation.NONE_REACHED in answer.cautions
    assert [one.label for one in answer.probabilities] == ["Ground", "Grey", "White"]
    assert answer.probabilities[1].probability == pytest.approx(sigmoid(-5), abs=1e-4)


def test_doubt_is_that_of_each_label_there_or_not(tmp_path):
    answer = ask(mask_card(tmp_path, SIZE, (2,), (0,), output=SIGMOID), grey(SIZE, (8, 8, 24, 40)))[0]

    p = (512 * sigmoid(2) + (64 * 64 - 512) * 0.5) / 64**2
    (finding,) = answer.findings
    assert finding.probability == pytest.approx(p)
    entropy = -p * math.log(p) - (1 - p) * math.log(1 - p)
    assert finding.uncertainty.entropy_nats == pytest.approx(entropy)
    assert finding.uncertainty.needs_review
    assert answer.uncertainty.normalised_entropy == pytest.approx(entropy / math.log(2))


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
def test_labels_may_come_last(tmp_path, layout):
    frame = grey(SIZE, (8, 8, 24, 40))
    card = mask_card(tmp_path, SIZE, (1, 0), (0, 0), layout=layout)
    (finding,) = ask(card, frame)[0].findings

    assert (on_frame(finding.localization, SIZE) == (frame.stored > 0)).all()


def test_masks_of_another_number_of_labels_are_refused(tmp_path):
    card = replace(mask_card(tmp_path, SIZE, (1, 0), (0, 0)), labels=mask_card(tmp_path / "b", SIZE).labels)

    with pytest.raises(ModelOutputError, match=r"\(1, 2, 64, 64\)"):
        ask(card, grey(SIZE))


def test_where_both_axes_fit_the_layout_decides():
    values = np.zeros((1, 2, 5, 2))
    values[0, 1] = 1.0

    assert probability_maps(values, 2, "none", 1.0, "NCHW").shape == (2, 5, 2)
    assert probability_maps(values, 2, "none", 1.0, "NHWC").shape == (2, 2, 5)


def test_a_region_across_tiles_is_one_without_a_seam(tmp_path):
    size = (150, 230)
    shape = (11, 13, 139, 201, 180)
    card = mask_card(tmp_path, SIZE, tiling={"size": [64, 64], "overlap": [16, 16]}, segmentation={"is_split": True})
    frame = grey(size, shape)
    (finding,) = ask(card, frame)[0].findings

    assert (on_frame(finding.localization, size) == (frame.stored > 0)).all()
    assert finding.probability == pytest.approx(180 / 255, abs=1e-5)


def test_in_an_overlap_a_tile_counts_more_the_farther_its_border_is():
    geometries = [InputGeometry(Box(0, left, 4, left + 8), Box(0, 0, 4, 8)) for left in (0, 4)]
    maps = [np.ones((4, 8), np.float32), np.zeros((4, 8), np.float32)]
    blended = map_on_frame(maps, geometries, (4, 8), (4, 12))

    first, second = np.array([3.5, 2.5, 1.5, 0.5]), np.array([0.5, 1.5, 2.5, 3.5])
    assert blended[2].tolist() == pytest.approx([1, 1, 1, 1, *(first / (first + second)), 0, 0, 0, 0])


def test_what_a_crop_leaves_out_has_no_region(tmp_path):
    card = mask_card(tmp_path, SIZE, input={"resize": "crop"})
    (finding,) = ask(card, grey((64, 128), (10, 0, 20, 128)))[0].findings

    assert expected_of([finding])[0].place == Box(10, 32, 20, 96)


def test_the_bright_border_of_a_letterbox_is_no_region(tmp_path):
    card = mask_card(tmp_path, SIZE, input={"resize": "letterbox", "fill": 255})
    answer = ask(card, grey((32, 64)))[0]

    assert answer.findings == ()
    assert answer.probabilities[0].probability == 0.0


def test_more_regions_than_can_be_told_are_cut_to_the_largest(tmp_path):
    size = (64, 64)
    dots = [(row, column, row + 1, column + 1) for row in range(0, 64, 3) for column in range(0, 64, 3)]
    card = mask_card(tmp_path, size, segmentation={"is_split": True})
    answer = ask(card, grey(size, *dots, (0, 0, 5, 5)))[0]

    assert len(answer.findings) == segmentation.MOST_REGIONS
    assert segmentation.TOO_MANY in answer.cautions
    assert max(one.localization.pixels.sum() for one in answer.findings) >= 25


@pytest.mark.parametrize(("asked", "label"), [("", "White"), ("Grey", "Grey")])
def test_the_map_of_a_label_is_its_probability(tmp_path, asked, label):
    frame = grey((64, 64), (8, 8, 24, 40, 255))
    answer = ask(exclusive(tmp_path), frame, explain=Explanation(asked))[0]

    (saliency,) = answer.saliencies
    assert (saliency.label, saliency.method, saliency.region) == (label, "heatmap", Box(0, 0, 64, 64))
    powers = [math.exp(one) for one in (0, 15, 20)]
    share = powers[2 if label == "White" else 1] / sum(powers)
    assert saliency.values[8:24, 8:40].mean() == pytest.approx(share, abs=1e-5)


def test_another_method_gives_way_and_a_wrong_word_is_refused(tmp_path):
    card = exclusive(tmp_path)

    assert segmentation.MAP_INSTEAD in ask(card, grey(SIZE), explain=Explanation("", "occlusion"))[0].cautions
    with pytest.raises(InputRefusedError, match="no label 'Black'"):
        ask(card, grey(SIZE), explain=Explanation("Black"))
    with pytest.raises(InputRefusedError, match="No explanation 'magic'"):
        ask(card, grey(SIZE), explain=Explanation("", "magic"))


def test_absent_and_present_are_findings_made_of_regions(tmp_path):
    labels = [{"name": "A", "site": "left"}, {"name": "B", "site": "right"}]
    labels += [{"name": "Missing", "scope": "derived"}, {"name": "Seen", "scope": "derived"}]
    derived = [{"label": "Missing", "of": ["A", "B"]}, {"label": "Seen", "of": ["A", "B"], "when": "present"}]
    card = mask_card(tmp_path, SIZE, (1, 0), (0, 0), labels=labels, derived=derived)
    found = ask(card, grey(SIZE, (8, 8, 24, 40)))[0].findings

    assert [(one.label, one.site, one.probability) for one in found] == [
        ("A", "left", 1.0), ("Missing", "right", 1.0), ("Seen", "left", 1.0)
    ]  # fmt: skip
    assert found[2].localization is found[0].localization


def test_a_cancelled_token_ends_it(tmp_path):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        ask(exclusive(tmp_path), grey(SIZE), token=token)


def test_the_memory_of_a_mask_counts_where_answers_are_kept(tmp_path):
    pool, results = ModelPool("cpu"), ResultCache()
    frame = grey(SIZE, (8, 8, 24, 40))
    answer_now(InferenceRequest("r", (frame,), mask_card(tmp_path, SIZE)), pool, results)
    pool.close()

    assert results.size_bytes == 4096 + 16 * 32
