"""Writes `pano-teeth` as ONNX in the layout of YOLO, and asks the file questions the way the application does."""

import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from export import OPSET
from numpy.typing import NDArray
from pano_figures import kept
from pano_films import FDI, FEW, FRAME_LABELS, MIRRORED, ROWS, SIZE
from pano_network import PanoNet
from picture import Grey, tensor
from torch import nn

OUTPUTS = ("candidates", "frame_logits", "gradcam_act")


@dataclass(frozen=True, slots=True)
class Scaling:
    """What makes the logits calibrated: a temperature of the teeth, a slope and an offset of each label of the film."""

    temperature: float = 1.0
    slopes: tuple[float, ...] = (1.0,) * len(FRAME_LABELS)
    offsets: tuple[float, ...] = (0.0,) * len(FRAME_LABELS)


def counted(presence: torch.Tensor) -> torch.Tensor:
    """Return logits (n, 7) of what the 32 presence logits (n, 32) add up to.

    Few teeth: the expected number lies so many of its standard deviations below the limit. A free end in quadrants 1
    to 4: of the three molars the likeliest is absent too. A gap in the upper and the lower jaw: a tooth is absent
    that has one on either side of it.
    """
    chance = torch.sigmoid(presence)
    spread = (chance * (1 - chance)).sum(dim=1, keepdim=True) + 0.25
    few = 1.7 * (FEW - 0.5 - chance.sum(dim=1, keepdim=True)) / spread.sqrt()
    molars = presence.reshape(-1, 4, 8)[:, :, 5:]
    gaps = [_gap(presence[:, [FDI.index(fdi) for fdi in row]]) for row in ROWS]
    return torch.cat([few, -molars.amax(dim=2), *gaps], dim=1)


def _gap(row: torch.Tensor) -> torch.Tensor:
    """Return the logit (n, 1) of a gap in a row of presence logits (n, teeth)."""
    count = row.shape[1]
    before, after = [row[:, :1]], [row[:, -1:]]
    for at in range(1, count - 1):
        before.append(torch.maximum(before[-1], row[:, at : at + 1]))
        after.append(torch.maximum(after[-1], row[:, count - 1 - at : count - at]))
    sides = torch.minimum(torch.cat(before[:-1], dim=1), torch.cat(after[:-1][::-1], dim=1))
    return torch.minimum(sides, -row[:, 1:-1]).amax(dim=1, keepdim=True)


def _averaged(values: torch.Tensor) -> torch.Tensor:
    """Return the mean (1, 32) of what was said of a film and of its mirror image (2, 32), each under its number."""
    return (values[:1] + values[1:, MIRRORED.tolist()]) / 2


class Shipped(nn.Module):
    """The network with everything in the graph: boxes in input pixels, calibrated scores, calibrated film logits.

    The film is read twice, as it is and mirrored, and the two answers are averaged.
    """

    def __init__(self, network: PanoNet, scaling: Scaling, columns: Sequence[int] | None = None) -> None:
        super().__init__()
        self.network, self.temperature, self.columns = network, scaling.temperature, columns
        self.register_buffer("slopes", torch.tensor(scaling.slopes))
        self.register_buffer("offsets", torch.tensor(scaling.offsets))
        self.register_buffer("own", torch.eye(len(FDI))[None])
        self.register_buffer("pixels", torch.tensor([SIZE[1], SIZE[0]] * 2, dtype=torch.float32))

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return candidates (1, 4 + 32, 32), film logits (1, labels), and the activation that the gate looks at."""
        found = self.network(torch.cat([x, x.flip(3)], dim=0))
        presence = _averaged(found["presence"]) / self.temperature
        there, back = found["boxes"][:1], found["boxes"][1:][:, MIRRORED.tolist()]
        boxes = (there + torch.cat([1 - back[..., :1], back[..., 1:]], dim=2)) / 2
        boxes = (boxes * self.pixels).transpose(1, 2)
        scores = torch.sigmoid(presence)[:, None, :] * self.own
        film = found["film"].mean(dim=0, keepdim=True)
        film = torch.cat([film, counted(presence)], dim=1) * self.slopes + self.offsets
        if self.columns is not None:
            film = torch.cat([film[:, k : k + 1] for k in self.columns], dim=1)
        return torch.cat([boxes, scores], dim=1), film, found["deep"][:1]


def export_pano(network: PanoNet, scaling: Scaling, path: Path, labels: Sequence[str] = FRAME_LABELS) -> None:
    """Write the file: `x` (1, 1, 256, 512) to OUTPUTS, with those of the film labels that are offered."""
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = [at for at, name in enumerate(FRAME_LABELS) if name in labels]
    shipped = Shipped(network.to(memory_format=torch.contiguous_format), scaling, columns).eval()
    aside = path.with_suffix(".part")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        names = {"input_names": ["x"], "output_names": list(OUTPUTS)}
        torch.onnx.export(shipped, (torch.zeros(1, 1, *SIZE),), str(aside), dynamo=False, opset_version=OPSET, **names)
    model = onnx.load(aside)
    _short_names(model)
    model.producer_name, model.producer_version = "overread", "1.0.0"
    onnx.checker.check_model(model)
    onnx.save(model, aside)
    aside.replace(path)


def _short_names(model: onnx.ModelProto) -> None:
    """Take a tenth of a megabyte of names, which nobody reads, from the file."""
    graph = model.graph
    kept = {one.name for one in (*graph.input, *graph.output)}
    inside = [name for node in graph.node for name in (*node.input, *node.output) if name and name not in kept]
    short = {name: f"t{at}" for at, name in enumerate(dict.fromkeys(inside))}
    for node in graph.node:
        node.name = ""
        node.input[:] = [short.get(name, name) for name in node.input]
        node.output[:] = [short.get(name, name) for name in node.output]
    for weights in graph.initializer:
        weights.name = short.get(weights.name, weights.name)
    del graph.value_info[:]


class ExportedPano:
    """The ONNX file in a session of ONNX Runtime."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(self, picture: Grey) -> dict[str, NDArray[np.float32]]:
        """Return every output for one picture of the input's size."""
        return dict(zip(OUTPUTS, self._session.run(list(OUTPUTS), {"x": tensor(picture[None])}), strict=True))

    def milliseconds(self, runs: int = 40) -> float:
        """Return the processor time of the fastest run: on a busy machine the nearest to what an idle one takes."""
        picture = np.zeros(SIZE, np.uint8)
        times = []
        for _ in range(runs):
            begun = time.process_time()
            self.run(picture)
            times.append(time.process_time() - begun)
        return min(times) * 1000


@dataclass(frozen=True, slots=True)
class Found:
    """What the file says of films: boxes (n, 32, 4: left top right bottom, input pixels), probabilities, features.

    The box of a number that claims another's tooth is empty, as the application leaves it out.
    """

    boxes: NDArray[np.float32]
    teeth: NDArray[np.float64]
    film: NDArray[np.float64]
    features: NDArray[np.float32]


def found_by(model: ExportedPano, pictures: Sequence[Grey]) -> Found:
    """Return what the file says of pictures of the input's size."""
    boxes, teeth, film, features = [], [], [], []
    for picture in pictures:
        out = model.run(picture)
        candidates = out["candidates"][0]
        centre, half = candidates[:2].T, candidates[2:4].T / 2
        corners = np.concatenate([centre - half, centre + half], axis=1)
        teeth.append(np.diag(candidates[4:]).astype(np.float64))
        boxes.append(np.where(kept(corners, teeth[-1])[:, None], corners, 0))
        film.append(1 / (1 + np.exp(-out["frame_logits"][0].astype(np.float64))))
        features.append(out["gradcam_act"][0].mean(axis=(1, 2)))
    return Found(np.stack(boxes), np.stack(teeth), np.stack(film), np.stack(features))
