"""Each layout of a detector's outputs against candidates worked out by hand, and numbers that are no answer."""

import numpy as np
import pytest

from inference.detection import DetectorLayout
from inference.detection.located import located, mask_of
from inference.detection.suppression import kept_by_suppression
from inference.errors import ModelOutputError
from inference.finding import Box
from inference.model_card_tasks import DetectionRule
from inference.preprocessing import InputGeometry
from inference.tasks.detection import decoders

SIZE = (80, 160)
WHOLE = InputGeometry(Box(0, 0, *SIZE), Box(0, 0, *SIZE))


def decode(decoder, outputs, *, labels=2, activation="none", temperature=1.0, **rule):
    given = DetectionRule(decoder=decoder, **({"min_score": 0.1} | rule))
    layout = DetectorLayout(given, labels, SIZE, activation, temperature)
    return decoders()[decoder].decode({name: np.asarray(one) for name, one in outputs.items()}, layout)


def said(candidates):
    return [
        (int(label), round(float(score), 4), [round(float(edge), 3) for edge in box])
        for label, score, box in zip(candidates.labels, candidates.scores, candidates.boxes, strict=True)
    ]


YOLO = np.array([[40, 20, 8, 4, 0.9, 0.2], [100, 60, 20, 10, 0.05, 0.02], [80, 40, 2, 2, 0.3, 0.6]], np.float32)
YOLO_SAID = [(0, 0.9, [18, 36, 22, 44]), (1, 0.6, [39, 79, 41, 81])]


@pytest.mark.parametrize("rows", [YOLO.T[None], YOLO[None], YOLO.T, YOLO])
def test_yolo_is_read_in_both_directions(rows):
    found = decode("yolo", {"candidates": rows})

    assert said(found) == YOLO_SAID
    assert found.best == pytest.approx([0.9, 0.6])


def test_yolo_where_both_directions_fit_is_read_as_it_is_exported():
    square = np.zeros((6, 6), np.float32)
    square[:3] = YOLO

    assert said(decode("yolo", {"candidates": square.T[None]})) == YOLO_SAID


def test_yolo_may_give_logits_and_boxes_as_shares_of_the_input():
    logits = np.array([[0.25, 0.25, 0.05, 0.05, np.log(3), -20]], np.float32)

    (one,) = said(decode("yolo", {"candidates": logits[None]}, activation="sigmoid", is_normalised=True))

    assert one == (0, 0.75, [18, 36, 22, 44])


def test_yolo_may_give_corners():
    corners = np.array([[36, 18, 44, 22, 0.9, 0.2]], np.float32)

    assert said(decode("yolo", {"candidates": corners[None]}, box_format="xyxy")) == YOLO_SAID[:1]


def test_yolo_v5_multiplies_objectness_and_label():
    rows = np.array([[40, 20, 8, 4, 0.5, 0.9, 0.2], [80, 40, 2, 2, 0.2, 0.4, 0.3]], np.float32)

    found = decode("yolo_v5", {"candidates": rows[None]})

    assert said(found) == [(0, 0.45, [18, 36, 22, 44])]
    assert found.best == pytest.approx([0.45, 0.1])
    assert said(decode("yolo_v5", {"candidates": rows.T[None]})) == said(found)


def test_yolo_v5_may_give_logits():
    rows = np.array([[40, 20, 8, 4, 0, np.log(3), -20]], np.float32)

    assert said(decode("yolo_v5", {"candidates": rows[None]}, activation="sigmoid"))[0][1] == pytest.approx(0.375)


def test_end_to_end_leaves_padding_and_background_out():
    rows = np.array(
        [[36, 18, 44, 22, 0.9, 1], [79, 39, 81, 41, 0.6, 2], [0, 0, 9, 9, 0.8, 0], [0, 0, 0, 0, 0, 0]], np.float32
    )

    found = decode("end_to_end", {"candidates": rows[None]}, box_format="xyxy", label_offset=1)

    assert said(found) == YOLO_SAID
    assert said(decode("end_to_end", {"candidates": rows.T[None]}, box_format="xyxy", label_offset=1)) == YOLO_SAID


def test_detr_takes_the_likeliest_label_beside_no_object():
    logits = np.log(np.array([[0.7, 0.1, 0.2], [0.02, 0.08, 0.9], [0.3, 0.6, 0.1]], np.float32))
    boxes = np.array([[0.25, 0.25, 0.05, 0.05], [0.5, 0.5, 1, 1], [0.5, 0.5, 0.0125, 0.025]], np.float32)
    outputs = {"logits": logits[None], "boxes": boxes[None]}

    found = decode("detr", outputs, activation="softmax", has_background=True, is_normalised=True)

    assert said(found) == [(0, 0.7, [18, 36, 22, 44]), (1, 0.6, [39, 79, 41, 81])]
    assert found.best == pytest.approx([0.7, 0.6])


def test_rt_detr_takes_a_sigmoid_for_each_label():
    outputs = {"logits": np.array([[[np.log(3), -20]]]), "boxes": np.array([[[0.25, 0.25, 0.05, 0.05]]])}

    assert said(decode("detr", outputs, activation="sigmoid", is_normalised=True)) == [(0, 0.75, [18, 36, 22, 44])]


TORCHVISION = {
    "boxes": np.array([[36, 18, 44, 22], [79, 39, 81, 41], [0, 0, 9, 9]], np.float32),
    "labels": np.array([1, 2, 2]),
    "scores": np.array([0.9, 0.6, 0.01], np.float32),
}


def test_torchvision_counts_labels_from_one_with_or_without_a_batch():
    rule = {"box_format": "xyxy", "label_offset": 1}
    batch = {name: one[None] for name, one in TORCHVISION.items()}

    assert said(decode("torchvision", TORCHVISION, **rule)) == YOLO_SAID
    assert said(decode("torchvision", batch, **rule)) == YOLO_SAID


def test_torchvision_may_find_nothing():
    empty = {"boxes": np.zeros((0, 4)), "labels": np.zeros(0, np.int64), "scores": np.zeros(0)}
    empty["masks"] = np.zeros((0, 1, 28, 28))

    found = decode("torchvision", empty, box_format="xyxy", label_offset=1)

    assert said(found) == []
    assert found.best.tolist() == [0, 0]
    assert located([found], [WHOLE], DetectionRule()) == ()


@pytest.mark.parametrize("decoder", ["yolo", "yolo_v5", "end_to_end", "detr"])
def test_no_candidates_are_no_failure(decoder):
    width = {"yolo": 6, "yolo_v5": 7, "end_to_end": 6, "detr": 2}[decoder]
    outputs = {"candidates": np.zeros((1, 0, width)), "logits": np.zeros((1, 0, 2)), "boxes": np.zeros((1, 0, 4))}

    assert said(decode(decoder, outputs)) == []


def test_masks_of_mask_rcnn_fill_their_boxes():
    square = np.zeros((1, 1, 28, 28), np.float32)
    square[..., :14] = 1.0
    outputs = {"boxes": np.array([[40, 20, 68, 48]]), "labels": np.array([1]), "scores": np.array([0.9])}
    found = decode("torchvision", outputs | {"masks": square}, box_format="xyxy", label_offset=1)

    (one,) = located([found], [WHOLE], DetectionRule())
    mask = mask_of(one, [found], [WHOLE])

    assert (mask.top, mask.left, mask.pixels.shape) == (20, 40, (28, 14))
    assert mask.pixels.all()


def test_masks_the_size_of_the_input_are_cut_to_their_boxes():
    whole = np.ones((1, 1, *SIZE), np.float32)
    outputs = {"boxes": np.array([[40.4, 20.6, 60.4, 30.6]]), "labels": np.array([1]), "scores": np.array([0.9])}
    found = decode("torchvision", outputs | {"masks": whole}, box_format="xyxy", label_offset=1)

    mask = mask_of(located([found], [WHOLE], DetectionRule())[0], [found], [WHOLE])

    assert (mask.top, mask.left, mask.pixels.shape) == (21, 40, (10, 20))


@pytest.mark.parametrize("is_last", [False, True])
def test_prototypes_are_summed_by_their_coefficients(is_last):
    prototypes = np.zeros((2, 20, 40), np.float32)
    prototypes[0, :, :20], prototypes[0, :, 20:] = 1, -1
    prototypes[1] = -100
    rows = np.array([[80, 40, 80, 40, 0.9, 0.2, 5, 0.01]], np.float32)
    given = prototypes.transpose(1, 2, 0) if is_last else prototypes
    found = decode("yolo", {"candidates": rows[None], "prototypes": given[None]}, mask_coefficients=2)

    mask = mask_of(located([found], [WHOLE], DetectionRule())[0], [found], [WHOLE])

    assert (mask.top, mask.left, mask.pixels.shape[0]) == (20, 40, 40)
    assert mask.pixels.shape[1] == pytest.approx(40, abs=1)


def test_an_empty_mask_is_none():
    rows = np.array([[80, 40, 80, 40, 0.9, 0.2, 1]], np.float32)
    outputs = {"candidates": rows[None], "prototypes": np.full((1, 1, 20, 40), -9.0)}
    found = decode("yolo", outputs, mask_coefficients=1)

    assert mask_of(located([found], [WHOLE], DetectionRule())[0], [found], [WHOLE]) is None


def test_temperature_tempers_scores_that_are_in_the_graph_already():
    rows = np.array([[40, 20, 8, 4, 0.8, 0.0]], np.float32)

    (found,) = decode("yolo", {"candidates": rows[None]}, temperature=2.0).scores

    assert found == pytest.approx(2 / 3, abs=1e-6)


@pytest.mark.parametrize(
    ("decoder", "outputs", "words"),
    [
        ("yolo", {"candidates": np.zeros((1, 7, 9))}, r"\(1, 7, 9\)"),
        ("yolo", {"candidates": np.zeros((2, 6, 9))}, "axes"),
        ("yolo", {"candidates": np.full((1, 9, 6), 7.0)}, "activation"),
        ("yolo", {"candidates": np.full((1, 9, 6), np.nan)}, "not finite"),
        ("yolo", {"boxes": np.zeros((1, 9, 6))}, "no output of the role candidates"),
        ("yolo_v5", {"candidates": np.zeros((1, 9, 6))}, r"\(1, 9, 6\)"),
        ("end_to_end", {"candidates": np.array([[[0, 0, 1, 1, 0.9, 2]]])}, "label number 2"),
        ("detr", {"logits": np.zeros((1, 3, 2)), "boxes": np.zeros((1, 4, 4))}, "4 boxes and 3 rows"),
        ("torchvision", TORCHVISION | {"scores": np.zeros(2)}, "3 boxes and an output"),
        ("torchvision", TORCHVISION | {"labels": np.array([1, 9, 1])}, "label number 9"),
        ("torchvision", TORCHVISION | {"masks": np.zeros((2, 1, 28, 28)), "labels": [0, 1, 1]}, "3 boxes and 2 masks"),
    ],
)
def test_numbers_that_no_layout_has_are_refused(decoder, outputs, words):
    with pytest.raises(ModelOutputError, match=words):
        decode(decoder, outputs)


def test_coefficients_that_do_not_fit_their_prototypes_are_refused():
    outputs = {"candidates": np.full((1, 1, 8), 0.5), "prototypes": np.zeros((1, 32, 20, 40))}

    with pytest.raises(ModelOutputError, match="32 mask prototypes"):
        decode("yolo", outputs, mask_coefficients=2)


BOXES = np.array([[0, 0, 10, 10], [0, 1, 10, 11], [0, 30, 10, 40], [0, 0, 10, 10]], np.float64)


@pytest.mark.parametrize(
    ("rule", "kept"),
    [
        ({}, [0, 3, 2]),
        ({"nms": "any_label"}, [0, 2]),
        ({"nms": "none"}, [0, 1, 3, 2]),
        ({"nms": "none", "one_per_label": True}, [0, 3]),
        ({"one_per_label": True}, [0, 3]),
        ({"nms": "any_label", "one_per_label": True}, [0]),
        ({"nms": "none", "max_detections": 2}, [0, 1]),
        ({"nms_iou": 0.9}, [0, 1, 3, 2]),
    ],
)
def test_suppression_follows_its_rule(rule, kept):
    scores, labels = np.array([0.9, 0.8, 0.3, 0.5]), np.array([0, 0, 0, 1])

    assert kept_by_suppression(BOXES, scores, labels, DetectionRule(**rule)).tolist() == kept


def test_ten_thousand_candidates_are_suppressed_as_opencv_does_it():
    import cv2

    random = np.random.default_rng(7)
    places, sides = random.uniform(0, 600, (10_000, 2)), random.uniform(5, 60, (10_000, 2))
    boxes, scores = np.concatenate((places, places + sides), axis=1), random.permutation(10_000) / 10_000
    rule = DetectionRule(nms_iou=0.5, max_detections=10_000)

    kept = kept_by_suppression(boxes, scores, np.zeros(10_000, np.int64), rule)

    flipped = [[left, top, right - left, bottom - top] for top, left, bottom, right in boxes]
    assert kept.tolist() == list(cv2.dnn.NMSBoxes(flipped, scores.tolist(), 0.0, 0.5))


def test_boxes_beside_the_frame_are_left_out():
    boxes = np.array([[80, 100, 20, 10, 0.9, 0.0], [80, 75, 20, 20, 0.8, 0.0]])
    found = decode("yolo", {"candidates": boxes[None]})

    (one,) = located([found], [WHOLE], DetectionRule())

    assert one.box == Box(65, 70, 80, 90)
