"""A graph is fitted to what the engine feeds and the task reads; what it answers stays what it was."""

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper

from inference.conversion.adaptation import adapted, fitted
from inference.conversion.reading import Edit, OutputReading
from inference.errors import ModelRefusedError
from tests.detector_builders import constant_network
from tests.onnx_builders import classifier_proto


def reading(*names, task="detection", edits=()):
    roles = tuple((name, "logits") for name in names)
    return OutputReading(task, "", roles, None, "none", edits=edits)


def answers(model, tensor):
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [one.name for one in session.get_outputs()]
    return dict(zip(names, session.run(names, {session.get_inputs()[0].name: tensor}), strict=True)), session


def fit(model, shape, *names, edits=()):
    return adapted(model.SerializeToString(), shape=shape, reading=reading(*names, edits=edits))


@pytest.mark.parametrize("batch", [1, "n"])
def test_a_free_batch_and_size_become_those_of_one_frame(batch):
    model = constant_network({"y": np.ones((1, 2), np.float32)}, shape=(batch, 3, "h", "w"))
    found = fit(model, (1, 3, 48, 32), "y")

    assert [one.dim_value for one in found.graph.input[0].type.tensor_type.shape.dim] == [1, 3, 48, 32]
    assert answers(found, np.zeros((1, 3, 48, 32), np.float32))[0]["y"].tolist() == [[1, 1]]


def test_a_graph_that_always_takes_eight_frames_is_refused():
    model = constant_network({"y": np.ones((8, 2), np.float32)}, shape=(8, 3, 32, 32))
    with pytest.raises(ModelRefusedError, match="8 frames at once"):
        fit(model, (1, 3, 32, 32), "y")


@pytest.mark.parametrize("kind", [TensorProto.UINT8, TensorProto.FLOAT16, TensorProto.DOUBLE])
def test_other_kinds_of_numbers_are_cast(kind):
    model = constant_network({"y": np.array([[3, 4]], np.float32)}, shape=(1, 3, 32, 32), kind=kind)
    found = fit(model, (1, 3, 32, 32), "y")

    assert answers(found, np.full((1, 3, 32, 32), 200, np.float32))[0]["y"].tolist() == [[3, 4]]


def test_half_precision_answers_become_single():
    model = constant_network({"y": np.array([[3, 4]], np.float32)}, shape=(1, 3, 32, 32))
    model.graph.node.append(helper.make_node("Cast", ["y"], ["half"], to=TensorProto.FLOAT16))
    del model.graph.output[:]
    model.graph.output.append(helper.make_tensor_value_info("half", TensorProto.FLOAT16, (1, 2)))
    found = answers(fit(model, (1, 3, 32, 32), "half"), np.zeros((1, 3, 32, 32), np.float32))[0]["half"]

    assert (found.dtype, found.tolist()) == (np.float32, [[3, 4]])


def test_sizes_and_masks_that_the_engine_does_not_feed_become_constants():
    model = constant_network(
        {"y": np.zeros((1, 2), np.float32)},
        shape=(1, 3, 48, 32),
        other_inputs={
            "orig_target_sizes": (TensorProto.FLOAT, (1, 2)),
            "pixel_mask": (TensorProto.INT64, ("n", "h", "w")),
        },
    )
    model.graph.node.append(helper.make_node("Add", ["y", "orig_target_sizes"], ["sizes"]))
    model.graph.node.append(helper.make_node("ReduceSum", ["pixel_mask"], ["ones"], keepdims=0))
    model.graph.output.append(helper.make_tensor_value_info("sizes", TensorProto.FLOAT, (1, 2)))
    model.graph.output.append(helper.make_tensor_value_info("ones", TensorProto.INT64, ()))
    found, session = answers(fit(model, (1, 3, 48, 32), "sizes", "ones"), np.zeros((1, 3, 48, 32), np.float32))

    assert found["sizes"].tolist() == [[48, 32]]
    assert found["ones"] == 48 * 32
    assert len(session.get_inputs()) == 1


def test_outputs_are_joined_turned_and_left_out():
    outputs = {"a": np.array([0.5], np.float32), "b": np.array([[0.25]], np.float32), "c": np.zeros((1, 9), np.float32)}
    edits = (Edit("flatten", ("a",)), Edit("flatten", ("b",)), Edit("concat", ("a", "b"), (1,)))
    found = answers(
        fit(constant_network(outputs), (1, 3, 64, 64), "a", edits=edits), np.zeros((1, 3, 64, 64), np.float32)
    )[0]
    assert {name: value.tolist() for name, value in found.items()} == {"a": [[0.5, 0.25]]}

    maps = np.arange(2 * 4 * 3, dtype=np.float32).reshape(1, 2, 4, 3)
    turned = fit(constant_network({"y": maps}), (1, 3, 64, 64), "y", edits=(Edit("transpose", ("y",), (0, 3, 1, 2)),))
    found = answers(turned, np.zeros((1, 3, 64, 64), np.float32))[0]["y"]
    assert (found == maps.transpose(0, 3, 1, 2)).all()


@pytest.mark.parametrize("is_flat", [False, True])
def test_one_value_becomes_two_logits_whose_softmax_is_its_sigmoid(is_flat):
    logit = np.array([1.3] if is_flat else [[1.3]], np.float32)
    edits = (*((Edit("flatten", ("y",)),) if is_flat else ()), Edit("binary", ("y",)))
    for end in ({}, {"y": "Sigmoid"}):
        model = constant_network({"y": logit}, ends=end)
        found = answers(fit(model, (1, 3, 64, 64), "y", edits=edits), np.zeros((1, 3, 64, 64), np.float32))[0]["y"]
        assert found == pytest.approx(np.array([[0, 1.3]]))


def test_a_classifier_gets_its_gradient_and_what_has_none_is_explained_by_occlusion():
    content = classifier_proto(3).SerializeToString()
    found = fitted(content, shape=(1, 1, 32, 32), reading=reading("logits", task="classification"))
    assert (found.explanation, found.layer) == ("grad_cam", "features")
    names = {one.name for one in onnx.load_model_from_string(found.content).graph.output}
    assert {"logits", "gradcam_act", "gradcam_grad"} == names

    flat = constant_network({"y": np.ones((1, 2), np.float32)}).SerializeToString()
    found = fitted(flat, shape=(1, 3, 64, 64), reading=reading("y", task="classification"))
    assert found.explanation == "occlusion"
    assert "occlusion" in found.remarks[0]
    assert fitted(flat, shape=(1, 3, 64, 64), reading=reading("y")).explanation == ""
