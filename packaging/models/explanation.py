"""Grad-CAM maps and the check that they depend on what the model learned (Adebayo 2018)."""

import copy
from collections.abc import Callable
from typing import TypeVar

import cv2
import numpy as np
import torch
from network import SmallResNet
from numpy.typing import NDArray
from picture import tensor
from torch import nn

Map = NDArray[np.float32]
Network = TypeVar("Network", bound=nn.Module)


def grad_cam(network: SmallResNet, square: NDArray[np.uint8], label: int | None = None) -> Map:
    """Return the map of one label (the likeliest by default), 0..1, as large as the square."""
    network.eval()
    x = torch.from_numpy(tensor(square[None]))
    activation = network.features(x).detach().requires_grad_(True)
    logits = network.head(network.pool(activation).flatten(1))[0]
    logits[int(logits.argmax()) if label is None else label].backward()
    weights = activation.grad.mean(dim=(2, 3), keepdim=True)
    cam = torch.relu((weights * activation.detach()).sum(dim=1))[0].numpy()
    cam = cv2.resize(cam, square.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return cam / cam.max() if cam.max() > 0 else cam


def structural_similarity(first: Map, second: Map) -> float:
    """Return the mean SSIM of two maps of range 0..1 (Wang 2004: Gaussian window, sigma 1.5)."""

    def local(a: Map) -> Map:
        return cv2.GaussianBlur(a, (11, 11), 1.5)

    mean_1, mean_2 = local(first), local(second)
    variance_1, variance_2 = local(first * first) - mean_1**2, local(second * second) - mean_2**2
    covariance = local(first * second) - mean_1 * mean_2
    c1, c2 = 0.01**2, 0.03**2
    top = (2 * mean_1 * mean_2 + c1) * (2 * covariance + c2)
    return float((top / ((mean_1**2 + mean_2**2 + c1) * (variance_1 + variance_2 + c2))).mean())


def randomised(network: Network, squares: NDArray[np.uint8], seed: int) -> Network:
    """Return a copy with every weight drawn anew, its normalisation settled on these squares."""
    torch.manual_seed(seed)
    other = copy.deepcopy(network)
    for module in other.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.BatchNorm2d | nn.Linear):
            module.reset_parameters()
    other.train()
    with torch.no_grad():
        for _ in range(20):
            other(torch.from_numpy(tensor(squares)))
    return other.eval()


def randomisation_similarity(
    network: Network,
    squares: NDArray[np.uint8],
    seed: int,
    explain: Callable[[Network, NDArray[np.uint8], int], Map] = grad_cam,
) -> float:
    """Return the mean SSIM between the maps of the trained and of the randomised model, same label for both."""
    other = randomised(network, squares, seed)
    values = []
    for square in squares:
        with torch.inference_mode():
            label = int(network(torch.from_numpy(tensor(square[None]))).argmax())
        values.append(structural_similarity(explain(network, square, label), explain(other, square, label)))
    return float(np.mean(values))
