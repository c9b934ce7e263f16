"""The appended gradient against torch's autograd, over the operators of the networks that the field uses."""

import io
import warnings

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

from inference.saliency.grad_cam import grad_cam
from inference.saliency.vjp import ACTIVATION, COTANGENT, GRADIENT, NotDifferentiableError, append_vjp
from tests.onnx_builders import classifier_proto

LABELS = 5


class Network(nn.Module):
    """`features` makes the activation that is explained, `rest` the logits from it."""

    size = (33, 31)

    def forward(self, x):
        return self.rest(self.features(x))


class ResidualNet(Network):
    """Batch normalisation, a strided shortcut, max pooling, global average."""

    def __init__(self):
        super().__init__()
        self.stem, self.bn = nn.Conv2d(3, 8, 5, 2, 2), nn.BatchNorm2d(8)
        self.a, self.b, self.short = nn.Conv2d(8, 12, 3, 2, 1), nn.Conv2d(12, 12, 3, 1, 1), nn.Conv2d(8, 12, 1, 2)
        self.bn2, self.fc = nn.BatchNorm2d(12), nn.Linear(12, LABELS)

    def features(self, x):
        return functional.relu(self.bn(self.stem(x)))

    def rest(self, x):
        x = functional.max_pool2d(x, 3, 2, 1)
        x = functional.relu(self.bn2(self.b(functional.leaky_relu(self.a(x), 0.1))) + self.short(x))
        return self.fc(functional.adaptive_avg_pool2d(x, 1).flatten(1))


class DenseNet(Network):
    """Concatenation, transition by average pooling, a normalisation that is not folded away, global maximum."""

    size = (32, 48)

    def __init__(self):
        super().__init__()
        self.stem, self.a, self.b = nn.Conv2d(3, 6, 3, 2, 1), nn.Conv2d(6, 4, 3, 1, 1), nn.Conv2d(10, 4, 3, 1, 2, 2)
        self.bn, self.t, self.fc = nn.BatchNorm2d(14), nn.Conv2d(14, 7, 1), nn.Linear(7, LABELS)

    def features(self, x):
        return self.stem(x)

    def rest(self, x):
        x = torch.cat([x, self.a(functional.elu(x))], 1)
        x = torch.cat([x, functional.softplus(self.b(x))], 1)
        x = functional.avg_pool2d(self.t(functional.relu(self.bn(x))), 2)
        return self.fc(functional.adaptive_max_pool2d(functional.pad(x, (1, 0, 0, 2)), 1).flatten(1))


class EfficientNet(Network):
    """Depthwise convolution, SiLU, squeeze and excitation, hard swish and sigmoid, means by reduction."""

    def __init__(self):
        super().__init__()
        self.stem, self.bn = nn.Conv2d(3, 8, 3, 2, 1), nn.BatchNorm2d(8)
        self.deep, self.down, self.up = nn.Conv2d(8, 8, 5, 2, 2, groups=8), nn.Conv2d(8, 4, 1), nn.Conv2d(4, 8, 1)
        self.top, self.fc = nn.Conv2d(8, 16, 1), nn.Linear(16, LABELS)

    def features(self, x):
        return functional.silu(self.bn(self.stem(x)))

    def rest(self, x):
        x = functional.silu(self.deep(x))
        x = x * torch.sigmoid(self.up(functional.silu(self.down(functional.adaptive_avg_pool2d(x, 1)))))
        x = functional.hardswish(self.top(x)) * functional.hardsigmoid(x.mean(1, keepdim=True))
        return self.fc(torch.clamp(x, -0.5, 6.0).mean((2, 3)))


class Transformer(Network):
    """Patches, a class token, layer normalisation, attention, GELU, one token gathered."""

    size = (32, 32)

    def __init__(self):
        super().__init__()
        self.patch, self.token = nn.Conv2d(3, 16, 4, 4), nn.Parameter(torch.randn(1, 1, 16))
        self.qkv, self.n1, self.n2 = nn.Linear(16, 48), nn.LayerNorm(16), nn.LayerNorm(16)
        self.wide, self.narrow, self.fc = nn.Linear(16, 32), nn.Linear(32, 16), nn.Linear(16, LABELS)

    def features(self, x):
        return self.patch(x)

    def rest(self, x):
        x = torch.cat([self.token.expand(x.shape[0], -1, -1), x.flatten(2).transpose(1, 2)], 1)
        q, k, v = (part.reshape(1, -1, 2, 8).transpose(1, 2) for part in self.qkv(self.n1(x)).chunk(3, -1))
        seen = torch.softmax(q @ k.transpose(-1, -2) / 8**0.5, -1) @ v
        x = x + seen.transpose(1, 2).reshape(x.shape)
        x = x + self.narrow(functional.gelu(self.wide(self.n2(x))))
        return self.fc(x[:, 0])


class Various(Network):
    """What is left: instance normalisation, transposed convolution, tanh, powers, quotients, slices, differences."""

    size = (16, 24)

    def __init__(self):
        super().__init__()
        self.stem, self.up = nn.Conv2d(3, 8, 3, 1, 1), nn.ConvTranspose2d(4, 4, 3, 2, 1, 1)
        self.norm, self.slope, self.fc = nn.InstanceNorm2d(8, affine=True), nn.PReLU(4), nn.Linear(4, LABELS)

    def features(self, x):
        return self.stem(x)

    def rest(self, x):
        x = self.norm(torch.tanh(x) + 0.1 * x)
        first, second = x[:, :4], x[:, 4:]
        x = torch.tanh(first) / (1.5 + second**2) - torch.exp(-second.abs())
        x = self.slope(self.up(torch.log(2 + torch.sqrt(1 + x * x))))
        return torch.log_softmax(self.fc(x.sum((2, 3)) / 100), 1) * 2


NETWORKS = [ResidualNet, DenseNet, EfficientNet, Transformer, Various]


def made(kind):
    torch.manual_seed(7)
    network = kind().eval()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)
            module.running_var.uniform_(0.5, 2)
    return network, torch.randn(1, 3, *kind.size)


def exported(network, x, **options):
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network, (x,), file, dynamo=False, input_names=["x"], output_names=["logits"], do_constant_folding=True,
            **{"opset_version": 17, **options},
        )  # fmt: skip
    return onnx.load_from_string(file.getvalue())


def session(model):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def answers(model, x, label, labels=LABELS):
    cotangent = np.eye(1, labels, label, dtype=np.float32)
    return session(model).run(["logits", ACTIVATION, GRADIENT], {"x": np.asarray(x), COTANGENT: cotangent})


def autograd(network, x, label):
    activation = network.features(x).detach().requires_grad_()
    logits = network.rest(activation)
    logits[0, label].backward()
    return logits.detach().numpy(), activation.detach().numpy(), activation.grad.numpy()


def feature_name(model, activation, x):
    """The tensor of the graph that holds the activation: found by its values, since exporters choose the names."""
    open_model = onnx.ModelProto()
    open_model.CopyFrom(onnx.shape_inference.infer_shapes(model))
    known = {one.name for one in open_model.graph.output}
    maps = [one for one in open_model.graph.value_info if len(one.type.tensor_type.shape.dim) == 4]
    open_model.graph.output.extend(one for one in maps if one.name not in known)
    run = session(open_model)
    names = [one.name for one in run.get_outputs()]
    for name, value in zip(names, run.run(names, {"x": np.asarray(x)}), strict=True):
        if value.shape == activation.shape and np.allclose(value, activation, atol=1e-5):
            return name
    raise AssertionError("the exporter fused the activation away")


@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize("options", [{}, {"dynamic_axes": {"x": {0: "n"}, "logits": {0: "n"}}}], ids=["fixed", "batch"])
def test_the_gradient_is_torch_s(kind, options):
    network, x = made(kind)
    logits, activation, gradient = autograd(network, x, 2)
    model = exported(network, x, **options)
    target = feature_name(model, activation, x)

    found = answers(append_vjp(model, target=target, input_shape=tuple(x.shape)), x, 2)

    assert np.abs(found[0] - logits).max() < 1e-4
    assert np.abs(found[1] - activation).max() < 1e-4
    assert np.abs(found[2] - gradient).max() <= 1e-5 * np.abs(gradient).max() + 1e-9
    expected = grad_cam(activation[0], gradient[0])
    assert np.abs(grad_cam(found[1][0], found[2][0]) - expected).max() < 1e-3


@pytest.mark.parametrize("opset", [13, 16])
def test_older_opsets_work_too(opset):
    network, x = made(EfficientNet)
    _, activation, gradient = autograd(network, x, 1)
    model = exported(network, x, opset_version=opset)

    found = answers(append_vjp(model, target=feature_name(model, activation, x)), x, 1)

    assert np.abs(found[2] - gradient).max() <= 1e-5 * np.abs(gradient).max()


def test_every_row_of_a_batch_has_its_own_gradient():
    network, x = made(EfficientNet)
    model = exported(network, x, dynamic_axes={"x": {0: "n"}, "logits": {0: "n"}})
    run = session(append_vjp(model))
    several = np.concatenate([x.numpy(), 2 * x.numpy(), -x.numpy()])
    cotangent = np.eye(3, LABELS, dtype=np.float32)

    together = run.run([GRADIENT], {"x": several, COTANGENT: cotangent})[0]

    for at in range(3):
        alone = run.run([GRADIENT], {"x": several[at : at + 1], COTANGENT: cotangent[at : at + 1]})[0]
        assert np.abs(together[at] - alone[0]).max() < 1e-6


def test_the_target_is_by_default_the_input_of_the_last_global_pooling():
    network, x = made(ResidualNet)
    model = append_vjp(exported(network, x))

    assert [one.dim_value for one in model.graph.output[1].type.tensor_type.shape.dim] == [1, 12, 5, 4]


def test_a_softmax_at_the_end_is_left_out():
    plain = classifier_proto(2)
    ended = classifier_proto(2)
    ended.graph.node.append(helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1))
    ended.graph.output[0].name = "probabilities"
    x = np.random.default_rng(1).random((1, 1, 32, 32), np.float32)

    expected = answers(append_vjp(plain), x, 0, 2)[2]
    found = session(append_vjp(ended)).run([GRADIENT], {"x": x, COTANGENT: np.eye(1, 2, dtype=np.float32)})[0]

    assert np.array_equal(found, expected)


def test_a_channels_last_pooling_gives_channels_first_maps():
    x = np.random.default_rng(1).random((1, 6, 5, 3), np.float32)
    weights = np.random.default_rng(2).random((3, 2), np.float32)
    nodes = [
        helper.make_node("Relu", ["x"], ["map"]),
        helper.make_node("ReduceMean", ["map"], ["mean"], axes=[1, 2], keepdims=0),
        helper.make_node("MatMul", ["mean", "w"], ["logits"]),
    ]
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, x.shape)
    made_ = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 2])
    graph = helper.make_graph(nodes, "last", [given], [made_], [numpy_helper.from_array(weights, "w")])
    model = append_vjp(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9))

    _, activation, gradient = answers(model, x, 1, 2)

    assert np.array_equal(activation, x.transpose(0, 3, 1, 2))
    assert gradient[0, :, 2, 2] == pytest.approx(weights[:, 1] / 30)


def test_padding_that_the_runtime_works_out_is_understood():
    kernel = np.random.default_rng(3).random((4, 1, 3, 3), np.float32)
    x = np.random.default_rng(4).random((1, 1, 10, 9), np.float32)
    nodes = [
        helper.make_node("Relu", ["x"], ["map"]),
        helper.make_node("Conv", ["map", "k"], ["y"], strides=[2, 2], auto_pad="SAME_UPPER"),
        helper.make_node("GlobalAveragePool", ["y"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["logits"]),
    ]
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, x.shape)
    made_ = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, 4])
    graph = helper.make_graph(nodes, "same", [given], [made_], [numpy_helper.from_array(kernel, "k")])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    gradient = answers(append_vjp(model, target="map"), x, 2, 4)[2]

    tensor = torch.from_numpy(x).requires_grad_()
    padded = functional.pad(tensor, (1, 1, 0, 1))
    functional.conv2d(padded, torch.from_numpy(kernel), stride=2).mean((2, 3))[0, 2].backward()
    assert np.abs(gradient - tensor.grad.numpy()).max() < 1e-6


def test_the_model_itself_answers_as_before():
    model = classifier_proto(3)
    x = np.random.default_rng(5).random((1, 1, 32, 32), np.float32)

    assert np.array_equal(session(model).run(None, {"x": x})[0], answers(append_vjp(model), x, 0, 3)[0])
    assert [one.name for one in model.graph.output] == ["logits"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda model: setattr(model.graph.node[1], "op_type", "Sin"), "Sin"),
        (lambda model: model.CopyFrom(append_vjp(model)), "already"),
        (lambda model: setattr(model.opset_import[0], "domain", "foreign"), "own operators"),
    ],
)
def test_what_cannot_be_differentiated_is_named(change, words):
    model = classifier_proto(2)
    change(model)

    with pytest.raises(NotDifferentiableError, match=words) as caught:
        append_vjp(model, target="convolved")
    assert "occlusion" in caught.value.advice


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"target": "nothing"}, "no tensor"),
        ({"logits": "nothing"}, "not made"),
        ({"target": "flat"}, "2 axes"),
        ({"target": "logits", "logits": "features"}, "does not depend"),
        ({"input_shape": (1, 2, 3)}, "4 axes, not 3"),
    ],
)
def test_a_wrong_choice_is_named(options, words):
    with pytest.raises(NotDifferentiableError, match=words):
        append_vjp(classifier_proto(2), **options)
