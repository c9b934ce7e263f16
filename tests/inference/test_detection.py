"""Detectors through the whole path: real small networks find planted shapes, and the places are worked out by hand."""

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from onnx import TensorProto, helper

from inference.errors import Cancelled, InputRefusedError, ModelOutputError
from inference.finding import Box, Mask
from inference.frame import PixelSpacing
from inference.model_card_tasks import Tiling
from inference.request import CancelToken, Explanation
from inference.tasks.cautions import UNGATED, UNLIKE_TRAINING
from inference.tasks.derived import NOTHING_LOCATED
from inference.tasks.explaining import OCCLUSION_INSTEAD
from inference.tasks.hiding import DERIVED, NOTHING_TO_EXPLAIN
from tests.place_builders import COLOURS, Graph, ask, colours, detector_proto, places_card

SIZE = (64, 96)
RED, GREEN = ("Red", 11, 21, 47, 100), ("Green", 61, 121, 99, 190, 204)
DECODERS = [("yolo", False), ("yolo", True), ("yolo_v5", False), ("yolo_v5", True), ("end_to_end", False),
            ("end_to_end", True), ("torchvision", False)]  # fmt: skip


def detector(folder, decoder="yolo", *, size=SIZE, layout="NCHW", is_transposed=False, has_masks=False, **changes):
    proto = detector_proto(decoder, size, layout=layout, is_transposed=is_transposed, has_masks=has_masks)
    rule = {"decoder": decoder} | changes.pop("detection", {})
    if has_masks and decoder != "torchvision":
        rule["mask_coefficients"] = 3
    if decoder == "detr":
        rule["has_background"] = True
        changes["output"] = [{"name": "logits", "role": "logits", "activation": "softmax"},
                             {"name": "boxes", "role": "boxes"}]  # fmt: skip
    return places_card(folder, proto, "detection", detection=rule, **changes)


def edges(place):
    if isinstance(place, Mask):
        rows, columns = np.flatnonzero(place.pixels.any(1)), np.flatnonzero(place.pixels.any(0))
        return (place.top + rows[0], place.left + columns[0], place.top + rows[-1] + 1, place.left + columns[-1] + 1)
    return (place.top, place.left, place.bottom, place.right)


def assert_found(answer, *planted, within=0.5):
    assert [one.label for one in answer.findings] == [one[0] for one in planted]
    for finding, shape in zip(answer.findings, planted, strict=True):
        assert np.abs(np.subtract(edges(finding.localization), shape[1:5])).max() <= within, finding.localization
        assert finding.probability == pytest.approx((shape[5] if len(shape) > 5 else 255) / 255, abs=1e-3)


@pytest.mark.parametrize("has_masks", [False, True])
@pytest.mark.parametrize(("decoder", "is_transposed"), DECODERS)
def test_every_layout_gives_back_planted_shapes_to_half_a_pixel(tmp_path, decoder, is_transposed, has_masks):
    card = detector(tmp_path, decoder, is_transposed=is_transposed, has_masks=has_masks)

    (answer,) = ask(card, colours((101, 203), RED, GREEN))

    assert_found(answer, RED, GREEN)
    for finding in answer.findings:
        assert isinstance(finding.localization, Mask if has_masks else Box)
    assert [one.probability for one in answer.probabilities] == pytest.approx([1.0, 0.8, 0.0], abs=1e-3)


def test_detr_with_a_background_gives_back_planted_shapes(tmp_path):
    assert_found(ask(detector(tmp_path, "detr"), colours((101, 203), RED, GREEN))[0], RED, GREEN)


def test_channels_may_come_last(tmp_path):
    assert_found(ask(detector(tmp_path, layout="NHWC"), colours((101, 203), RED, GREEN))[0], RED, GREEN)


@pytest.mark.parametrize(
    "given",
    [
        {"resize": "stretch"},
        {"resize": "letterbox"},
        {"resize": "letterbox", "anchor": "top_left"},
        {"resize": "letterbox", "aspect": "physical"},
        {"resize": "crop"},
        {"resize": "crop", "aspect": "physical"},
    ],
    ids=str,
)
@pytest.mark.parametrize("size", [(101, 203), (203, 101), (64, 96), (37, 51)])
@pytest.mark.parametrize("has_masks", [False, True])
def test_places_come_back_however_the_frame_was_fitted(tmp_path, given, size, has_masks):
    rows, columns = size
    planted = ("Red", rows * 3 // 8, columns * 3 // 8, rows * 5 // 8, columns * 5 // 8)
    frame = colours(size, planted, spacing=PixelSpacing(0.5, 0.35))
    card = detector(tmp_path, has_masks=has_masks, size=(96, 64), input=given)

    assert_found(ask(card, frame)[0], planted, within=0.5 if not has_masks else 1.0)


@pytest.mark.parametrize("has_masks", [False, True])
@pytest.mark.parametrize(
    "planted",
    [
        ("Red", 5, 10, 45, 50),  # in one tile only
        ("Red", 70, 100, 90, 120),  # whole in one tile, cut in its neighbours
        ("Red", 40, 30, 80, 190),  # longer than a tile
        ("Red", 0, 0, 131, 207),  # the whole frame
    ],
    ids=str,
)
def test_what_tiles_cut_is_one_thing(tmp_path, planted, has_masks):
    card = detector(tmp_path, has_masks=has_masks, tiling={"size": [64, 96], "overlap": [16, 24]})

    (answer,) = ask(card, colours((131, 207), planted))

    assert_found(answer, planted)


def test_two_things_in_neighbouring_tiles_stay_two(tmp_path):
    one, other = ("Red", 10, 10, 40, 60), ("Red", 10, 160, 40, 200, 230)
    card = detector(tmp_path, tiling={"size": [64, 96], "overlap": [16, 24]})

    assert_found(ask(card, colours((64, 207), one, other))[0], one, other)


def test_a_frame_no_larger_than_a_tile_is_seen_whole(tmp_path):
    card = detector(tmp_path, tiling={"size": [101, 203], "overlap": [0, 0]})
    stages = []

    (answer,) = ask(card, colours((101, 203), RED), progress=lambda part, words: stages.append(words))

    assert_found(answer, RED)
    assert "Reading the tiles" not in stages


def test_thresholds_hold_for_each_label(tmp_path):
    labels = [{"name": "Red", "threshold": 0.9}, {"name": "Green", "threshold": 0.5, "site": "left"}, "Blue"]
    card = detector(tmp_path, labels=labels)
    frame = colours((64, 96), ("Red", 10, 10, 30, 30, 220), ("Green", 40, 40, 60, 60, 140))

    (answer,) = ask(card, frame)

    (finding,) = answer.findings
    assert (finding.label, finding.site, finding.threshold) == ("Green", "left", 0.5)
    assert answer.probabilities[0].probability == pytest.approx(220 / 255, abs=1e-3)


def test_nothing_there_is_no_finding_and_no_failure(tmp_path):
    (answer,) = ask(detector(tmp_path), colours((40, 50)))

    assert (answer.findings, answer.saliencies) == ((), ())
    assert [one.probability for one in answer.probabilities] == [0, 0, 0]
    assert answer.uncertainty.normalised_entropy == pytest.approx(0)


def test_findings_of_one_label_have_ids_of_their_own_that_stay(tmp_path):
    card = detector(tmp_path, tiling={"size": [64, 96], "overlap": [0, 0]})
    frame = colours((64, 192), ("Red", 10, 10, 40, 60), ("Red", 10, 110, 40, 180, 230))

    first, second = (ask(card, frame)[0].findings for _ in range(2))

    assert len({one.id for one in first}) == 2
    assert [one.id for one in first] == [one.id for one in second]


def test_doubt_is_the_entropy_of_there_or_not(tmp_path):
    card = detector(tmp_path, labels=[{"name": "Red", "threshold": 0.3}, *COLOURS[1:]])
    sure, unsure = ask(card, colours(SIZE, RED), colours(SIZE, ("Red", 11, 21, 47, 90, 128), number=2))

    assert sure.findings[0].uncertainty.normalised_entropy == pytest.approx(0, abs=1e-3)
    doubt = unsure.findings[0].uncertainty
    assert doubt.entropy_nats == pytest.approx(np.log(2), abs=1e-4)
    assert doubt.normalised_entropy == pytest.approx(1, abs=1e-4)
    assert doubt.needs_review
    assert not sure.findings[0].uncertainty.needs_review


def test_the_prediction_set_holds_there_or_not_there(tmp_path):
    rule = {"conformal_alpha": 0.1, "conformal_quantile": 0.3}
    card = detector(tmp_path, labels=TEETH, derived=RULES, uncertainty=rule)
    sure, open_ = ask(card, colours(SIZE, RED), colours(SIZE, (*RED[:4], 90, 140), number=2))

    assert sure.findings[0].uncertainty.prediction_set == ("Red",)
    assert sure.findings[1].uncertainty.prediction_set == ("Missing",)
    assert sure.findings[0].uncertainty.coverage == pytest.approx(0.9)
    assert open_.findings[0].uncertainty.prediction_set == ()
    assert open_.findings[0].uncertainty.needs_review


def test_calibration_tempers_the_scores(tmp_path):
    card = detector(tmp_path, calibration={"method": "temperature", "temperature": 2.0})

    (finding,) = ask(card, colours(SIZE, ("Red", 11, 21, 47, 90, 204)))[0].findings

    assert finding.probability == pytest.approx(1 / (1 + (0.2 / 0.8) ** 0.5), abs=1e-3)
    assert finding.is_calibrated


TEETH = [
    {"name": "Red", "normal": True, "site": "FDI 18"}, {"name": "Green", "normal": True, "site": "FDI 11"}, "Blue",
    {"name": "Missing", "scope": "derived", "threshold": 0.7}, {"name": "Third molar", "scope": "derived"},
]  # fmt: skip
RULES = [
    {"label": "Missing", "of": ["Red", "Green"], "when": "absent"},
    {"label": "Third molar", "of": ["Red"], "when": "present"},
]


def test_absent_and_present_are_findings_made_of_findings(tmp_path):
    card = detector(tmp_path, labels=TEETH, derived=RULES)

    (answer,) = ask(card, colours((101, 203), RED))

    red, missing, molar = answer.findings
    assert red.is_normal
    assert (missing.label, missing.site, missing.localization) == ("Missing", "FDI 11", None)
    assert missing.probability == pytest.approx(1)
    assert (molar.label, molar.site, molar.localization) == ("Third molar", "FDI 18", red.localization)
    assert not molar.is_normal
    assert [one.probability for one in answer.probabilities] == pytest.approx([1, 0, 0, 1, 1], abs=1e-3)
    assert len({one.id for one in answer.findings}) == 3


def test_what_was_found_is_not_absent_as_well_and_a_doubt_is_neither(tmp_path):
    labels = [TEETH[0] | {"threshold": 0.3}, *TEETH[1:]]
    card = detector(tmp_path, labels=labels, derived=RULES)
    frame = colours((101, 203), (*RED, 100), ("Green", 61, 121, 99, 190, 110))

    (answer,) = ask(card, frame)

    assert [one.label for one in answer.findings] == ["Red"]
    assert answer.probabilities[3].probability == pytest.approx(1 - 110 / 255, abs=1e-3)


def test_where_everything_would_be_absent_the_reader_is_warned(tmp_path):
    (answer,) = ask(detector(tmp_path, labels=TEETH, derived=RULES), colours((101, 203)))

    assert [one.site for one in answer.findings] == ["FDI 18", "FDI 11"]
    assert NOTHING_LOCATED in answer.cautions


def frame_detector(folder, **changes):
    """A detector that also says of the whole frame whether the mean of its channels is above a quarter."""
    graph = Graph("frame_")
    mean = graph.op("Reshape", graph.op("ReduceMean", "x", axes=[1, 2, 3], keepdims=0), np.array([1, 1]))
    proto = graph.onto(detector_proto("yolo", SIZE), "bright", graph.op("Mul", graph.op("Sub", mean, 0.25), 40.0))
    outputs = [{"name": "candidates"}, {"name": "bright", "role": "frame_logits", "activation": "sigmoid"}]
    labels = [*COLOURS, {"name": "Bright", "scope": "frame", "threshold": 0.5}]
    return places_card(folder, proto, "detection", output=outputs, labels=labels, **changes)


def test_labels_of_the_frame_stand_beside_the_boxes(tmp_path):
    card = frame_detector(tmp_path)
    dark, bright = ask(card, colours(SIZE, ("Red", 0, 0, 10, 10)), colours(SIZE, ("Red", 0, 0, 64, 96), number=2))

    assert [one.label for one in dark.findings] == ["Red"]
    assert [(one.label, one.localization is None) for one in bright.findings] == [("Red", False), ("Bright", True)]
    assert bright.probabilities[3].probability == pytest.approx(1 / (1 + np.exp(-40 * (1 / 3 - 0.25))), abs=1e-5)


def test_of_several_tiles_the_one_that_says_it_most_names_the_frame(tmp_path):
    card = frame_detector(tmp_path, tiling={"size": [64, 96], "overlap": [0, 0]})

    (answer,) = ask(card, colours((64, 192), ("Red", 0, 0, 64, 96)))

    assert [one.label for one in answer.findings] == ["Red", "Bright"]


def gated(folder, on_fail):
    """A detector whose training frames were black: the gate looks at the mean of the three channels."""
    proto = Graph().onto(detector_proto("yolo", SIZE), "gradcam_act", "x")
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / "ood.npz", means=np.zeros((1, 3), np.float32), whitening=np.eye(3, dtype=np.float32))
    digest = hashlib.sha256((folder / "ood.npz").read_bytes()).hexdigest()
    gate = {"method": "mahalanobis", "threshold": 0.5, "on_fail": on_fail, "statistics": "ood.npz"}
    output = [{"name": "candidates"}]
    return places_card(folder, proto, "detection", ood=gate | {"statistics_sha256": digest}, output=output)


def test_a_frame_unlike_the_training_data_is_named_or_refused(tmp_path):
    frame = colours(SIZE, ("Red", 0, 0, 64, 96), number=2)
    like, unlike = ask(gated(tmp_path / "warn", "warn"), colours(SIZE, RED), frame)

    assert (like.uncertainty.is_in_distribution, UNLIKE_TRAINING in like.cautions) == (True, False)
    assert UNLIKE_TRAINING in unlike.cautions
    assert UNGATED not in unlike.cautions
    assert unlike.findings[0].uncertainty.needs_review
    with pytest.raises(InputRefusedError, match="unlike"):
        ask(gated(tmp_path / "block", "block"), frame)


def test_the_map_of_a_label_lights_up_where_it_lies(tmp_path):
    card = detector(tmp_path, input={"resize": "letterbox"})
    frame = colours((101, 203), ("Green", 70, 150, 78, 165, 204))

    (answer,) = ask(card, frame, explain=Explanation("Green"))

    (saliency,) = answer.saliencies
    row, column = np.unravel_index(np.argmax(saliency.values), saliency.values.shape)
    assert (saliency.label, saliency.method, saliency.region) == ("Green", "occlusion", Box(0, 0, 101, 203))
    assert abs((row + 0.5) * 101 / saliency.values.shape[0] - 74) < 101 / 8
    assert abs((column + 0.5) * 203 / saliency.values.shape[1] - 157) < 203 / 8
    assert saliency.values.max() > 0.8
    assert OCCLUSION_INSTEAD not in answer.cautions


def test_a_map_lies_in_the_tile_where_the_label_is(tmp_path):
    card = detector(tmp_path, tiling={"size": [64, 96], "overlap": [0, 0]})

    (answer,) = ask(card, colours((64, 192), ("Red", 30, 150, 36, 156)), explain=Explanation())

    assert answer.saliencies[0].region == Box(0, 96, 64, 192)


def test_what_cannot_be_explained_says_so(tmp_path):
    card = detector(tmp_path, labels=TEETH, derived=RULES)
    frame = colours(SIZE, RED)

    assert OCCLUSION_INSTEAD in ask(card, frame, explain=Explanation("Red", "grad_cam"))[0].cautions
    assert DERIVED in ask(card, frame, explain=Explanation("Missing"))[0].cautions
    empty = detector(tmp_path / "plain")
    assert NOTHING_TO_EXPLAIN in ask(empty, colours(SIZE), explain=Explanation())[0].cautions
    for wrong in (Explanation("Nothing"), Explanation("Red", "magic")):
        with pytest.raises(InputRefusedError) as caught:
            ask(card, frame, explain=wrong)
        assert "Choose one of" in caught.value.advice


@pytest.mark.parametrize("stage", ["Reading the tiles", "Explaining"])
def test_a_cancelled_run_ends_between_two_runs_of_the_network(tmp_path, stage):
    card, token, told = detector(tmp_path, tiling={"size": [32, 32], "overlap": [0, 0]}), CancelToken(), []

    def progress(part, words):
        told.append(words)
        if words == stage:
            token.cancel()

    with pytest.raises(Cancelled):
        ask(card, colours((320, 320), RED), token=token, explain=Explanation("Red"), progress=progress)
    assert told.count(stage) == 1


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none_are_refused(tmp_path, value):
    graph = Graph()
    mean = graph.op("ReduceMean", "x", axes=[1, 2, 3], keepdims=0)
    rows = graph.op("Add", mean, np.full((1, 7, 3), value, np.float32))
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, *SIZE])
    card = places_card(tmp_path, graph.proto([given], [("candidates", rows, TensorProto.FLOAT)]), "detection")

    with pytest.raises(ModelOutputError, match="not finite"):
        ask(card, colours(SIZE, RED))


def test_a_wrong_layout_and_a_missing_activation_are_named(tmp_path):
    card = detector(tmp_path)

    with pytest.raises(ModelOutputError, match=r"\(1, 7, 3\)"):
        ask(replace(card, detection=replace(card.detection, mask_coefficients=32)), colours(SIZE, RED))
    bright = places_card(tmp_path / "b", detector_proto("yolo", SIZE), "detection", input={"range": [0.0, 255.0]})
    with pytest.raises(ModelOutputError, match="activation"):
        ask(bright, colours(SIZE, RED))


def test_a_large_panoramic_is_read_in_tiles_to_half_a_pixel(tmp_path):
    planted = ("Red", 100, 900, 1200, 1500), ("Green", 400, 20, 900, 700, 204)
    card = detector(tmp_path, size=(128, 128))
    tiled = replace(card, tiling=Tiling((768, 768), (128, 128)))

    (answer,) = ask(tiled, colours((1292, 2356), *planted))

    assert_found(answer, *planted)
