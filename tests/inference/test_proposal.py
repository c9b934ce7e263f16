"""What is proposed for a brought graph: each published layout gives its values, and says what it cannot know."""

from dataclasses import replace

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from inference.conversion.proposal import AnswerError, proposition
from inference.conversion.proposal_facts import facts_of
from inference.conversion.proposed import Given
from inference.errors import ModelOutputError, ModelRefusedError
from tests.detector_builders import EIGHT, candidates_v5, candidates_v8, constant_network, ultralytics

NOISE = np.random.default_rng(0)


def proposed(model, metadata=None, side=0, **answers):
    onnx.checker.check_model(model)
    facts = facts_of(model.SerializeToString(), metadata or {}, side=side)
    found = proposition(facts, {name: Given(value) for name, value in answers.items()})
    return {one.name: one for one in found.values}, found.reading


def values(found, *names):
    return {name: (found[name].value, found[name].is_certain) for name in names}


def probabilities(*shape, axis=-1):
    raw = np.exp(NOISE.standard_normal(shape))
    return (raw / raw.sum(axis=axis, keepdims=True)).astype(np.float32)


def test_yolo_v8_is_told_by_its_metadata():
    model = constant_network({"output0": candidates_v8([(30, 20, 10, 8, 0.9, 2)], 8)}, metadata=ultralytics())
    found, reading = proposed(model)

    assert values(found, "task", "decoder", "layout", "size", "channels", "range", "mean", "std", "resize") == {
        "task": ("detection", True), "decoder": ("yolo", True), "layout": ("NCHW", True), "size": ("64,64", True),
        "channels": ("3", True), "range": ("0,1", True), "mean": ("0", True), "std": ("1", True),
        "resize": ("letterbox", True),
    }  # fmt: skip
    assert found["labels"].value.split(",") == list(EIGHT)
    assert (reading.label_count, reading.activation, reading.is_normalised) == (8, "none", False)
    assert [one.name for one in found.values() if one.is_open] == ["modality", "body_part"]
    assert all(one.reason for one in found.values())


def test_yolo_v5_has_objectness_and_is_told_by_its_anchors_without_metadata():
    found, reading = proposed(constant_network({"output": candidates_v5([(30, 20, 10, 8, 0.9, 2)], 8)}))

    assert (found["decoder"].value, reading.label_count) == ("yolo_v5", 8)
    assert found["labels"].is_open
    assert found["range"].is_open


@pytest.mark.parametrize("side", [64, 640])
def test_yolo_v8_without_metadata_is_told_by_its_anchors(side):
    model = constant_network({"output0": candidates_v8([(30, 20, 10, 8, 0.9, 2)], 8, side)}, shape=(1, 3, side, side))
    found, reading = proposed(model)

    assert values(found, "task", "decoder") == {"task": ("detection", True), "decoder": ("yolo", True)}
    assert (reading.label_count, reading.is_normalised) == (8, False)
    assert set(found["decoder"].choices) == {"yolo", "yolo_v5"}


def test_a_yolo_on_its_other_side_is_read_all_the_same():
    upright = candidates_v8([(30, 20, 10, 8, 0.9, 2)], 8).transpose(0, 2, 1)
    found, reading = proposed(constant_network({"output0": upright}, metadata=ultralytics()))

    assert (found["decoder"].value, reading.label_count) == ("yolo", 8)


def test_yolo_with_instance_masks_has_prototypes():
    outputs = {
        "output0": candidates_v8([(30, 20, 10, 8, 0.9, 2)], 8, coefficients=32),
        "output1": NOISE.standard_normal((1, 32, 16, 16)).astype(np.float32),
    }
    found, reading = proposed(constant_network(outputs, metadata=ultralytics(task="segment")))

    assert found["task"].value == "detection"
    assert (reading.label_count, reading.mask_coefficients) == (8, 32)
    assert reading.roles == (("output0", "candidates"), ("output1", "prototypes"))


@pytest.mark.parametrize("names", [EIGHT, ("Caries", "Crown")])
def test_yolo_with_built_in_suppression_is_a_short_list(names):
    rows = np.zeros((1, 300, 6), np.float32)
    rows[0, 0] = (10, 12, 30, 40, 0.9, 1)
    found, reading = proposed(constant_network({"output0": rows}, metadata=ultralytics(names)))

    assert (found["decoder"].value, reading.box_format, reading.is_normalised) == ("end_to_end", "xyxy", False)


def test_rt_detr_from_ultralytics_gives_normalised_boxes_without_suppression():
    rows = NOISE.uniform(0, 1, (1, 300, 12)).astype(np.float32)
    _, reading = proposed(constant_network({"output0": rows}, metadata=ultralytics()))

    assert (reading.decoder, reading.nms, reading.is_normalised, reading.label_count) == ("yolo", "none", True, 8)


def test_detr_has_a_background_and_rt_detr_has_none():
    boxes = NOISE.uniform(0, 1, (1, 100, 4)).astype(np.float32)
    logits = NOISE.normal(0, 3, (1, 100, 9)).astype(np.float32)
    model = constant_network({"logits": logits, "pred_boxes": boxes}, name="pixel_values")

    found, reading = proposed(model)
    assert (found["decoder"].value, found["activation"].value) == ("detr", "softmax")
    assert (reading.has_background, reading.label_count) == (True, 8)

    found, reading = proposed(model, labels=",".join("abcdefghi"))
    assert (reading.has_background, reading.label_count, found["activation"].value) == (False, 9, "sigmoid")

    boxes = NOISE.uniform(0, 1, (1, 300, 4)).astype(np.float32)
    logits = NOISE.normal(0, 3, (1, 300, 8)).astype(np.float32)
    found, reading = proposed(constant_network({"logits": logits, "pred_boxes": boxes}))
    assert (reading.has_background, reading.label_count, found["activation"].value) == (False, 8, "sigmoid")


@pytest.mark.parametrize("has_masks", [False, True])
def test_torchvision_counts_its_labels_from_one(has_masks):
    outputs = {
        "boxes": np.array([[1, 2, 30, 40]], np.float32),
        "labels": np.array([1], np.int64),
        "scores": np.array([0.9], np.float32),
    }
    outputs |= {"masks": NOISE.uniform(0, 1, (1, 1, 64, 64)).astype(np.float32)} if has_masks else {}
    found, reading = proposed(constant_network(outputs))

    assert (found["decoder"].value, found["label_offset"].value) == ("torchvision", "1")
    assert reading.box_format == "xyxy"
    assert [role for _, role in reading.roles] == ["boxes", "labels", "scores", *(["masks"] if has_masks else [])]
    assert proposed(constant_network(outputs), label_offset="0")[0]["label_offset"].value == "0"


def test_the_authors_rt_detr_export_gives_labels_boxes_and_scores_of_one_frame():
    outputs = {
        "labels": np.array([[0, 1]], np.int64),
        "boxes": np.array([[[1, 2, 30, 40], [5, 6, 7, 8]]], np.float32),
        "scores": np.array([[0.9, 0.1]], np.float32),
    }
    model = constant_network(outputs, other_inputs={"orig_target_sizes": (TensorProto.INT64, (1, 2))})
    found, reading = proposed(model)

    assert (reading.decoder, found["label_offset"].value) == ("torchvision", "0")


def test_a_softmax_at_the_end_is_seen_by_running():
    found, reading = proposed(constant_network({"probabilities": probabilities(1, 4)}))

    assert values(found, "task", "activation") == {"task": ("classification", True), "activation": ("none", True)}
    assert reading.label_count == 4


def test_logits_leave_the_activation_and_the_normalisation_open():
    logits = np.array([[-3.0, 5.0, 0.5]], np.float32)
    found, _ = proposed(constant_network({"logits": logits}, shape=("n", 3, 64, 64)))

    assert values(found, "task", "activation") == {
        "task": ("classification", False),
        "activation": ("softmax", False),
    }
    assert {one.name for one in found.values() if one.is_open} == {
        "labels", "range", "mean", "std", "modality", "body_part",
    }  # fmt: skip
    assert "the model has 3" in found["labels"].reason


def test_labels_that_do_not_exclude_one_another_are_multilabel():
    model = constant_network({"y": np.array([[1.0, 2.0, -1.0]], np.float32)}, ends={"y": "Sigmoid"})

    assert values(proposed(model)[0], "task", "activation") == {
        "task": ("multilabel", True),
        "activation": ("none", True),
    }


def test_one_value_is_two_labels_or_one():
    model = constant_network({"y": np.array([[1.5]], np.float32)}, ends={"y": "Sigmoid"})

    found, reading = proposed(model, labels="Normal,Pneumonia")
    assert (found["task"].value, found["normal"].value, reading.edits[-1].kind) == (
        "classification",
        "Normal",
        "binary",
    )
    found, reading = proposed(model, task="multilabel", labels="Pneumonia")
    assert (reading.label_count, reading.edits) == (1, ())
    with pytest.raises(AnswerError, match="low value"):
        proposed(model, labels="Pneumonia")


def test_two_heads_of_one_value_are_joined():
    outputs = {"left": np.array([[0.5]], np.float32), "right": np.array([[-0.5]], np.float32)}
    found, reading = proposed(constant_network(outputs, ends=dict.fromkeys(outputs, "Sigmoid")))

    assert (found["task"].value, reading.label_count, reading.edits[-1].kind) == ("multilabel", 2, "concat")


def test_a_network_with_channels_last_and_its_own_rescaling():
    nodes = [
        helper.make_node("Mul", ["input", "scale"], ["scaled"]),
        helper.make_node("Add", ["scaled", "shift"], ["shifted"]),
        helper.make_node("Transpose", ["shifted"], ["first"], perm=[0, 3, 1, 2]),
        helper.make_node("GlobalAveragePool", ["first"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["flat"]),
        helper.make_node("Softmax", ["flat"], ["label"]),
    ]
    graph = helper.make_graph(
        nodes,
        "keras",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", 28, 28, 3])],
        [helper.make_tensor_value_info("label", TensorProto.FLOAT, ["n", 3])],
        [
            numpy_helper.from_array(np.array(1 / 127.5, np.float32), "scale"),
            numpy_helper.from_array(np.array(-1, np.float32), "shift"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)

    assert values(proposed(model)[0], "layout", "size", "channels", "range", "mean", "std") == {
        "layout": ("NHWC", True), "size": ("28,28", True), "channels": ("3", True), "range": ("0,255", True),
        "mean": ("0", True), "std": ("1", True),
    }  # fmt: skip


def test_a_torchvision_network_proposes_imagenet_and_is_not_sure():
    model = constant_network({"logits": np.array([[-3.0, 5.0]], np.float32)}, shape=("n", 3, "h", "w"), convolved=3)
    facts = replace(facts_of(model.SerializeToString(), {}, side=224), architecture="densenet121")
    found = {one.name: one for one in proposition(facts, {}).values}

    assert values(found, "size", "channels", "range", "mean") == {
        "size": ("224,224", False), "channels": ("3", True), "range": ("0,1", False),
        "mean": ("0.485,0.456,0.406", False),
    }  # fmt: skip


def test_maps_are_regions_or_points():
    maps = NOISE.standard_normal((1, 5, 32, 32)).astype(np.float32)
    found, reading = proposed(constant_network({"masks": maps}))
    assert (found["task"].value, found["activation"].value) == ("segmentation", "softmax")
    assert set(found["task"].choices) == {"segmentation", "landmarks"}
    assert proposed(constant_network({"heatmaps": maps}))[0]["task"].value == "landmarks"

    found, reading = proposed(constant_network({"masks": maps}), task="landmarks")
    assert (reading.roles, found["activation"].value) == ((("masks", "heatmaps"),), "none")


def test_maps_with_channels_last_are_turned():
    reading = proposed(constant_network({"y": probabilities(1, 32, 32, 4)}, shape=(1, 64, 64, 1)))[1]

    assert (reading.task, reading.is_certain, reading.label_count) == ("segmentation", True, 4)
    assert reading.edits[0].numbers == (0, 3, 1, 2)


def test_one_map_an_output_is_one_point_each():
    outputs = {f"L{at}": NOISE.standard_normal((1, 1, 32, 32)).astype(np.float32) for at in range(1, 6)}
    found, reading = proposed(constant_network(outputs))

    assert (found["task"].value, reading.label_count, reading.edits[0].kind) == ("landmarks", 5, "concat")


@pytest.mark.parametrize(
    ("model", "words"),
    [
        (constant_network({"y": np.zeros((1, 2), np.float32)}, shape=(1, 1, 8, 64, 64)), "volumes"),
        (constant_network({"y": np.zeros((1, 2), np.float32)}, shape=(1, 10)), "no picture"),
        (constant_network({"y": np.zeros((1, 7, 9, 2, 5), np.float32)}), "No task"),
        (constant_network({"y": np.zeros((1, 20), np.float32)}, metadata=ultralytics(task="pose")), "pose"),
    ],
)
def test_what_no_task_reads_is_refused(model, words):
    with pytest.raises(ModelRefusedError, match=words):
        proposed(model)


def test_answers_that_are_no_numbers_are_refused():
    with pytest.raises(ModelOutputError, match="not numbers"):
        proposed(constant_network({"y": np.array([[np.nan, 0.0]], np.float32)}))


def test_a_wrong_choice_names_the_flag():
    model = constant_network({"probabilities": probabilities(1, 4)})
    with pytest.raises(AnswerError, match="landmarks") as wrong:
        proposed(model, task="landmarks")
    assert wrong.value.advice == "Correct --task."
    with pytest.raises(AnswerError, match="3 names are given; the model answers with 4"):
        proposed(model, labels="a,b,c")
