"""Writes `foot-arch` as ONNX, and explains it: Grad-CAM at the end of the stages."""

import warnings
from pathlib import Path

import cv2
import numpy as np
import onnx
import torch
from explanation import Map
from export import LAYER, OPSET
from foot_network import ArchNetwork, place_of
from foot_training import SIDE
from numpy.typing import NDArray
from picture import tensor
from torch import nn

from inference.saliency.vjp import append_vjp


class Shipped(nn.Module):
    """The network as it ships: calibration stays outside, the points are a second output."""

    def __init__(self, network: ArchNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return logits (1, 2) and points (1, 9, 2), (row, column) as shares of the frame."""
        heat = self.network.heatmaps(x)
        return self.network.answered(heat), place_of(heat)


def export_arch(network: ArchNetwork, path: Path) -> None:
    """Write the network as ONNX: `x` (1, 1, 256, 256) to `logits` and `points`, with Grad-CAM's tensors."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shipped = Shipped(network.to(memory_format=torch.contiguous_format)).eval()
    aside = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = {"input_names": ["x"], "output_names": ["logits", "points"]}
        torch.onnx.export(
            shipped, (torch.zeros(1, 1, SIDE, SIDE),), str(aside), dynamo=False, opset_version=OPSET, **names
        )
    model = onnx.load(aside)
    _named_layer(model)
    model = append_vjp(onnx.shape_inference.infer_shapes(model), target=LAYER, logits="logits")
    model.producer_name, model.producer_version = "overread", "1.0.0"
    onnx.checker.check_model(model)
    onnx.save(model, aside)
    aside.replace(path)


def _named_layer(model: onnx.ModelProto) -> None:
    """Call the last stage's activation, which the first step upwards reads, `features`."""
    old = next(node for node in model.graph.node if node.op_type == "ConvTranspose").input[0]
    for node in model.graph.node:
        node.input[:] = [LAYER if name == old else name for name in node.input]
        node.output[:] = [LAYER if name == old else name for name in node.output]


def arch_cam(network: ArchNetwork, square: NDArray[np.uint8], label: int) -> Map:
    """Return the map of one label, 0..1, as large as the square."""
    seen = network.seen(torch.from_numpy(tensor(square[None])))
    activation = seen[-1].detach().requires_grad_(True)
    heat = network.heat(network.fine(network.middle(activation, seen[2].detach()), seen[1].detach()))
    network.answered(heat)[0, label].backward()
    weights = activation.grad.mean(dim=(2, 3), keepdim=True)
    cam = torch.relu((weights * activation.detach()).sum(dim=1))[0].numpy()
    cam = cv2.resize(cam, square.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return cam / cam.max() if cam.max() > 0 else cam
