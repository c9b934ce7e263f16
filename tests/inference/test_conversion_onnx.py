"""ONNX files of every layout become one file that answers the same; what cannot be read is refused in one sentence."""

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from inference.conversion import Wishes, WishNeededError
from inference.conversion.steps import convert_here, read_here
from inference.errors import ModelRefusedError
from tests.inference_sessions import answers
from tests.onnx_builders import SIDE, classifier_proto


def saved(model, path, **options):
    onnx.save(model, path, **options)
    return path


def model_of(nodes, inputs, outputs, arrays=(), opset=17, **options):
    graph = helper.make_graph(
        nodes,
        "planted",
        [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in inputs],
        [helper.make_tensor_value_info(name, kind, shape) for name, kind, shape in outputs],
        [numpy_helper.from_array(array, name) for name, array in arrays],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8, **options)


def pooled(shape, *, kind=TensorProto.FLOAT, axes=(2, 3), operator="ReduceMean", opset=17):
    """A model of one node: the mean of each colour."""
    node = helper.make_node(operator, ["x"], ["y"], axes=list(axes), keepdims=0)
    return model_of([node], [("x", kind, shape)], [("y", kind, [None, None])], opset=opset)


def test_a_classifier_gets_what_grad_cam_needs_and_keeps_its_names(tmp_path):
    x = np.random.default_rng(0).random((1, 1, SIDE, SIDE)).astype(np.float32)
    source = read_here(saved(classifier_proto(3, batch="n"), tmp_path / "model.onnx"), Wishes())

    converted = convert_here(source, samples=[x])

    assert (source.format, source.layout, source.label_count) == ("onnx", "NCHW", 3)
    assert (converted.explanation, converted.layer) == ("grad_cam", "features")
    assert [one.shape for one in converted.inputs] == [(None, 1, SIDE, SIDE)]
    assert [one.name for one in converted.outputs] == ["logits"]
    assert [one.largest for one in converted.differences] == [0.0]
    assert answers(converted, np.concatenate([x, x]))[0].shape == (2, 3)


def test_no_explanation_is_written_where_none_is_wanted(tmp_path):
    path = saved(classifier_proto(3), tmp_path / "model.onnx")
    converted = convert_here(read_here(path, Wishes(has_explanation=False)))

    assert [one.name for one in onnx.load_from_string(converted.content).graph.output] == ["logits"]
    assert converted.explanation == "occlusion"


def test_weights_beside_the_model_are_taken_into_it(tmp_path):
    whole = classifier_proto(2)
    external = {"save_as_external_data": True, "location": "model.data", "size_threshold": 0}
    path = saved(classifier_proto(2), tmp_path / "model.onnx", **external)
    x = np.random.default_rng(0).random((1, 1, SIDE, SIDE)).astype(np.float32)

    source = read_here(path, Wishes())
    converted = convert_here(source)

    assert "1 further file" in source.notes[0]
    plain = convert_here(read_here(saved(whole, tmp_path / "whole.onnx"), Wishes()))
    np.testing.assert_array_equal(answers(converted, x)[0], answers(plain, x)[0])
    assert b"model.data" not in converted.content


@pytest.mark.parametrize("how", ["symbolic", "hard", "outside", "short", "missing"])
def test_weights_that_lie_elsewhere_are_refused(tmp_path, how):
    folder = tmp_path / "model"
    folder.mkdir()
    path, numbers = folder / "model.onnx", folder / "model.data"
    external = {"save_as_external_data": True, "location": "model.data", "size_threshold": 0}
    saved(classifier_proto(2), path, **external)
    if how == "symbolic":
        numbers.rename(tmp_path / "elsewhere")
        numbers.symlink_to(tmp_path / "elsewhere")
    elif how == "hard":
        (tmp_path / "second").hardlink_to(numbers)
    elif how == "outside":
        numbers.rename(tmp_path / "model.data")
        model = onnx.load(path, load_external_data=False)
        for tensor in model.graph.initializer:
            tensor.external_data[0].value = "../model.data"
        path.write_bytes(model.SerializeToString())
    elif how == "short":
        numbers.write_bytes(numbers.read_bytes()[:10])
    else:
        numbers.unlink()

    with pytest.raises(ModelRefusedError):
        read_here(path, Wishes())


@pytest.mark.parametrize(
    ("shape", "axes", "layout"), [((1, 3, 40, 48), (2, 3), "NCHW"), ((1, 40, 48, 3), (1, 2), "NHWC")]
)
def test_the_layout_is_told_by_the_axis_of_the_colours(tmp_path, shape, axes, layout):
    source = read_here(saved(pooled(shape, axes=axes), tmp_path / "model.onnx"), Wishes())

    assert (source.layout, source.inputs[0].shape) == (layout, shape)


def test_sizes_left_open_are_asked_for_and_then_fixed(tmp_path):
    path = saved(pooled(["n", 3, "h", "w"]), tmp_path / "model.onnx")

    with pytest.raises(WishNeededError) as caught:
        convert_here(read_here(path, Wishes()))
    converted = convert_here(read_here(path, Wishes(size=(24, 32))))

    assert caught.value.wish == "size"
    assert converted.inputs[0].shape == (None, 3, 24, 32)


def test_what_a_producer_wrote_is_kept_and_used(tmp_path):
    model = pooled(["n", 3, "h", "w"])
    facts = {"names": "{0: 'implant', 1: 'crown'}", "imgsz": "[48, 64]", "task": "detect", "stride": "32"}
    helper.set_model_props(model, facts)

    source = read_here(saved(model, tmp_path / "model.onnx"), Wishes())

    assert source.inputs[0].shape == (None, 3, 48, 64)
    assert source.label_names == ("implant", "crown")
    assert dict(source.facts) == facts


@pytest.mark.parametrize(
    ("shape", "wishes", "wish"),
    [
        (["n", "c", "h", "w"], Wishes(size=(32, 32)), "layout"),
        (["n", "c", "h", "w"], Wishes(size=(32, 32), layout="NCHW"), "channels"),
        ([1, 3, 32, 3], Wishes(), "layout"),
    ],
)
def test_an_input_that_says_nothing_is_asked_about(tmp_path, shape, wishes, wish):
    with pytest.raises(WishNeededError) as caught:
        read_here(saved(pooled(shape), tmp_path / "model.onnx"), wishes)

    assert caught.value.wish == wish
    assert len(caught.value.choices) == 2


@pytest.mark.parametrize("kind", [TensorProto.FLOAT16, TensorProto.UINT8])
def test_an_input_of_other_numbers_takes_frames_after_a_cast(tmp_path, kind):
    nodes = [
        helper.make_node("Cast", ["x"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["floats"], ["y"], axes=[2, 3], keepdims=0),
    ]
    model = model_of(nodes, [("x", kind, [1, 3, 16, 16])], [("y", TensorProto.FLOAT, [1, 3])])

    converted = convert_here(read_here(saved(model, tmp_path / "model.onnx"), Wishes()))

    assert converted.inputs[0].kind == "tensor(float)"
    assert answers(converted, np.full((1, 3, 16, 16), 7, np.float32))[0] == pytest.approx(7.0)


def test_an_input_that_repeats_the_size_is_filled_in(tmp_path):
    nodes = [
        helper.make_node("ReduceMean", ["images"], ["means"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Cast", ["orig_target_sizes"], ["sizes"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["sizes", "means"], ["boxes"]),
    ]
    entries = [("images", TensorProto.FLOAT, [1, 3, 32, 64]), ("orig_target_sizes", TensorProto.INT64, [1, 2])]
    model = model_of(nodes, entries, [("boxes", TensorProto.FLOAT, [1, 2])])

    converted = convert_here(read_here(saved(model, tmp_path / "model.onnx"), Wishes()))

    assert [one.name for one in converted.inputs] == ["images"]
    found = answers(converted, np.ones((1, 3, 32, 64), np.float32))[0]
    np.testing.assert_allclose(found, [[64.0, 32.0]])  # columns, then rows, as RT-DETR has it


def test_an_old_operator_set_is_raised(tmp_path):
    source = read_here(saved(pooled([1, 3, 16, 16], opset=11), tmp_path / "model.onnx"), Wishes())

    converted = convert_here(source)

    assert converted.opset == 17
    assert "from 11 to 17" in " ".join(converted.notes)


def test_a_newer_container_is_written_as_an_older_one(tmp_path):
    model = classifier_proto(2)
    model.ir_version = 14
    path = tmp_path / "newest.onnx"
    path.write_bytes(model.SerializeToString())

    read = read_here(path, Wishes())

    assert "IR version 14" in " ".join(read.notes)


def test_a_batch_that_the_graph_only_seems_to_leave_open_is_fixed(tmp_path):
    nodes = [
        helper.make_node("Reshape", ["x", "shape"], ["flat"]),
        helper.make_node("ReduceMean", ["flat"], ["y"], axes=[2], keepdims=0),
    ]
    model = model_of(
        nodes,
        [("x", TensorProto.FLOAT, ["n", 3, 8, 8])],
        [("y", TensorProto.FLOAT, [1, 3])],
        [("shape", np.array([1, 3, 64], np.int64))],
    )

    converted = convert_here(read_here(saved(model, tmp_path / "model.onnx"), Wishes()))

    assert converted.inputs[0].shape == (1, 3, 8, 8)
    assert "It reads one frame at a time." in converted.notes


def two_inputs():
    node = helper.make_node("Add", ["x", "other"], ["y"])
    shape = [1, 3, 8, 8]
    entries = [("x", TensorProto.FLOAT, shape), ("other", TensorProto.FLOAT, shape)]
    return model_of([node], entries, [("y", TensorProto.FLOAT, shape)])


def custom():
    node = helper.make_node("Magic", ["x"], ["y"], domain="acme.ops")
    return model_of([node], [("x", TensorProto.FLOAT, [1, 3, 8, 8])], [("y", TensorProto.FLOAT, [1, 3])])


def unknown_operator():
    node = helper.make_node("Magic", ["x"], ["y"])
    return model_of([node], [("x", TensorProto.FLOAT, [1, 3, 8, 8])], [("y", TensorProto.FLOAT, [1, 3])])


def not_numbers():
    nodes = [helper.make_node("Sub", ["x", "x"], ["zero"]), helper.make_node("Div", ["zero", "zero"], ["y"])]
    return model_of(nodes, [("x", TensorProto.FLOAT, [1, 3, 8, 8])], [("y", TensorProto.FLOAT, [1, 3, 8, 8])])


def five_axes():
    node = helper.make_node("Unsqueeze", ["x", "axes"], ["y"])
    shapes = [("x", TensorProto.FLOAT, [1, 3, 8, 8])], [("y", TensorProto.FLOAT, [1, 3, 8, 8, 1])]
    return model_of([node], *shapes, [("axes", np.array([4], np.int64))])


def sequence():
    node = helper.make_node("SequenceConstruct", ["x"], ["y"])
    model = model_of([node], [("x", TensorProto.FLOAT, [1, 3, 8, 8])], [])
    model.graph.output.append(helper.make_tensor_sequence_value_info("y", TensorProto.FLOAT, None))
    return model


REFUSED = [
    (lambda: pooled([1, 1, 16, 16, 16]), "takes volumes"),
    (lambda: pooled([8, 3, 16, 16]), "takes 8 frames at a time"),
    (lambda: pooled([1, 7, 16, 16]), "no axis holds 1 or 3 colours"),
    (lambda: pooled([1, 16], axes=(1,)), "an input of 2 axes"),
    (lambda: pooled([1, 3, 16, 16], kind=TensorProto.INT64, operator="ReduceMax"), "takes int64 numbers"),
    (two_inputs, r"needs 2 inputs \(x, other\)"),
    (custom, "custom operator acme.ops.Magic"),
    (unknown_operator, "cannot be loaded"),
    (not_numbers, "values that are not numbers"),
    (five_axes, "nothing that can be read"),
    (sequence, "nothing that can be read"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED)
def test_a_model_that_no_task_can_use_is_refused(tmp_path, make, words):
    path = saved(make(), tmp_path / "model.onnx")

    with pytest.raises(ModelRefusedError, match=words) as caught:
        convert_here(read_here(path, Wishes()))

    assert caught.value.advice
    assert str(caught.value).count("\n") == 0


def test_a_file_that_changes_between_reading_and_converting_is_refused(tmp_path):
    path = saved(classifier_proto(2), tmp_path / "model.onnx")
    source = read_here(path, Wishes())
    saved(classifier_proto(3), path)

    with pytest.raises(ModelRefusedError, match="changed meanwhile"):
        convert_here(source)
