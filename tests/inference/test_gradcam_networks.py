"""Grad-CAM of whole networks, from a brought file to the map, against torch's autograd."""

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn import functional

from inference.catalog import load_catalog
from inference.conversion import Wishes, convert, read_source
from inference.conversion.steps import convert_here, read_here
from inference.frame import Frame, FrameKey
from inference.model_pool import ModelPool
from inference.preprocessing import prepare
from inference.request import CancelToken
from inference.saliency.grad_cam import EXPLAINER
from tests.checkpoint_builders import expected
from tests.inference_sessions import answers
from tests.onnx_builders import entry, write_catalog
from tests.torchvision_layout import densenet_features, densenet_state, linear, resnet_features, resnet_state

LABELS = ("A", "B", "C", "D")
SIDE = 224
IMAGENET = {"mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}


class EfficientNet(nn.Module):
    """Inverted residuals with SiLU, squeeze and excitation, as EfficientNet-B0 has them; seven blocks."""

    def __init__(self):
        super().__init__()
        self.stem, self.stem_norm = nn.Conv2d(3, 16, 3, 2, 1, bias=False), nn.BatchNorm2d(16)
        plan = [(16, 16, 1), (16, 24, 2), (24, 24, 1), (24, 40, 2), (40, 40, 1), (40, 80, 2), (80, 80, 1)]
        self.blocks = nn.ModuleList(self.block(*one) for one in plan)
        self.top, self.top_norm, self.head = nn.Conv2d(80, 160, 1, bias=False), nn.BatchNorm2d(160), nn.Linear(160, 4)

    @staticmethod
    def block(inputs, outputs, stride):
        wide = inputs * 4
        return nn.ModuleDict({
            "grow": nn.Sequential(nn.Conv2d(inputs, wide, 1, bias=False), nn.BatchNorm2d(wide)),
            "deep": nn.Sequential(nn.Conv2d(wide, wide, 3, stride, 1, groups=wide, bias=False), nn.BatchNorm2d(wide)),
            "squeeze": nn.Conv2d(wide, inputs, 1),
            "excite": nn.Conv2d(inputs, wide, 1),
            "shrink": nn.Sequential(nn.Conv2d(wide, outputs, 1, bias=False), nn.BatchNorm2d(outputs)),
        })  # fmt: skip

    def features(self, x):
        x = functional.silu(self.stem_norm(self.stem(x)))
        for one in self.blocks:
            y = functional.silu(one["deep"](functional.silu(one["grow"](x))))
            gate = functional.silu(one["squeeze"](functional.adaptive_avg_pool2d(y, 1)))
            y = one["shrink"](y * torch.sigmoid(one["excite"](gate)))
            is_same = one["grow"][0].in_channels == one["shrink"][0].out_channels and one["deep"][0].stride == (1, 1)
            x = x + y if is_same else y
        return functional.silu(self.top_norm(self.top(x)))

    def forward(self, x):
        return self.head(functional.adaptive_avg_pool2d(self.features(x), 1).flatten(1))


def reference(features, head, x, label):
    """Grad-CAM by torch alone (Selvaraju 2017): hooked feature map, gradient by autograd, weighted sum, ReLU."""
    activation = features(torch.from_numpy(x).requires_grad_())
    activation.retain_grad()
    logits = head(activation)
    logits[0, label].backward()
    weights = activation.grad.mean((2, 3), keepdim=True)
    raw = (weights * activation).sum(1)[0].detach().numpy()
    cam = np.maximum(raw, 0)
    return logits[0].detach().numpy(), spread(raw), cam / cam.max() if cam.max() > 0 else cam


def spread(raw):
    """A map before its ReLU, from 0 to 1: an untrained network's map may be below zero everywhere, or nearly flat."""
    return (raw - raw.min()) / np.ptp(raw)


def weighted(forward):
    """The map before its ReLU from what the application's graph gives."""
    return spread(np.tensordot(forward.gradient.mean(axis=(1, 2)), forward.activation, axes=1))


def loaded(folder, converted, labels, layout="NCHW", **changes):
    """The converted model as the application loads it."""
    path = folder / "model.onnx"
    path.write_bytes(converted.content)
    rows, columns = converted.inputs[0].shape[2:] if layout == "NCHW" else converted.inputs[0].shape[1:3]
    table = entry("brought", path, folder, labels)
    section = {**table["input"], "name": converted.inputs[0].name, "size": [rows, columns], "channels": 3}
    table["input"] = {**section, "layout": layout, **changes}
    table["output"] = [{"name": converted.outputs[0].name, "activation": "softmax"}]
    table["explain"] = {"method": converted.explanation, "layer": converted.layer}
    card = load_catalog([write_catalog(folder, [table])]).cards[0]
    return card, ModelPool().get(card)


def film():
    """A frame with structure at every scale, so that the maps are not flat."""
    generator = np.random.default_rng(3)
    coarse = generator.normal(size=(9, 9))
    grown = np.kron(coarse, np.ones((30, 30))) + 0.5 * generator.normal(size=(270, 270))
    stored = np.clip(grown * 400 + 2048, 0, 4095).astype(np.uint16)
    return Frame(FrameKey("2.25.9"), stored, bits_stored=12, digest="structured")


def state_file(folder, state):
    torch.save(state, folder / "weights.pth")
    return folder / "weights.pth"


def densenet(folder):
    state = densenet_state(labels=4)
    return state_file(folder, state), lambda x: densenet_features(state, x), lambda y: linear(state, "classifier", y)


def resnet(name):
    def made(folder):
        state = resnet_state(name, labels=4)
        return state_file(folder, state), lambda x: resnet_features(state, name, x), lambda y: linear(state, "fc", y)

    return made


def efficientnet(folder):
    torch.manual_seed(2)
    network = EfficientNet().eval()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 1.5)
    torch.jit.trace(network, torch.rand(1, 3, SIDE, SIDE)).save(str(folder / "weights.pt"))
    return folder / "weights.pt", network.features, lambda y: network.head(y.mean((2, 3)))


NETWORKS = {
    "DenseNet121": densenet,
    "ResNet50": resnet("resnet50"),
    "ResNet18": resnet("resnet18"),
    "EfficientNet": efficientnet,
}


@pytest.mark.filterwarnings("ignore:.*torch.jit.*")
@pytest.mark.parametrize("name", NETWORKS)
def test_the_map_of_a_brought_network_is_torchs(tmp_path, name):
    path, features, head = NETWORKS[name](tmp_path)
    converted = convert_here(read_here(path, Wishes(size=(SIDE, SIDE))))
    card, model = loaded(tmp_path, converted, LABELS, **IMAGENET)
    prepared, token = prepare(film(), card.input), CancelToken()

    for label in (0, 2):
        logits, raw, cam = reference(features, head, prepared.tensor, label)
        forward = model.forward(prepared.tensor, token, label_index=label)
        found = EXPLAINER.explain(model, prepared, forward, label, token, lambda fraction: None)

        assert np.abs(forward.logits - logits).max() < 1e-4 * max(1, np.abs(logits).max())
        assert found.shape == cam.shape
        assert np.abs(found - cam).max() < 1e-3
        assert np.abs(weighted(forward) - raw).max() < 1e-3


def test_the_map_of_a_brought_keras_network_is_torchs(keras_checkpoints, tmp_path):
    x, (features, kernel) = expected(keras_checkpoints, "mobilenet-features")
    planes, weights = torch.from_numpy(features).permute(0, 3, 1, 2), torch.from_numpy(kernel)
    converted = convert(read_source(keras_checkpoints / "mobilenet.keras"))
    assert np.abs(answers(converted, x)[0] - expected(keras_checkpoints, "mobilenet")[1][0]).max() < 1e-4
    card, model = loaded(tmp_path, converted, (*LABELS, "E"), "NHWC", mean=[0.0] * 3, std=[1.0] * 3)
    prepared, token = prepare(film(), card.input), CancelToken()

    for label in (1, 3):
        _, raw, cam = reference(lambda _: planes.clone().requires_grad_(), lambda y: y.mean((2, 3)) @ weights, x, label)
        forward = model.forward(x, token, label_index=label)
        found = EXPLAINER.explain(model, prepared, forward, label, token, lambda fraction: None)

        assert found.shape == cam.shape
        assert np.abs(found - cam).max() < 1e-3
        assert np.abs(weighted(forward) - raw).max() < 1e-3
