"""DenseNet121 (Huang 2017) in torch, its keys those of torchvision; MONAI's are recognised."""

import re
from typing import TYPE_CHECKING

from inference.architectures import Recognised, Shapes, head_keys

if TYPE_CHECKING:
    from torch import nn

_BLOCKS = (6, 12, 24, 16)
_GROWTH, _BOTTLENECK, _STEM = 32, 4, 64
_FEATURES = 1024
_HEADS = ("classifier", "class_layers", "fc", "head")
# torchvision before 0.3 wrote `denselayer1.norm.1`, MONAI writes `denselayer1.layers.norm1`.
_OTHER_NAMES = re.compile(r"(denselayer\d+)\.(?:layers\.)?(norm|conv)\.?([12])\.(weight|bias|running_\w+|num_\w+)$")


def densenet121(channels: int, labels: int) -> "nn.Module":
    """A DenseNet121: (n, channels, rows, columns) to logits (n, labels)."""
    import torch
    from torch import nn

    class DenseLayer(nn.Module):
        """Normalise, 1x1 to 128 planes, normalise, 3x3 to 32 new planes, laid behind what came in."""

        def __init__(self, inputs: int) -> None:
            super().__init__()
            self.norm1 = nn.BatchNorm2d(inputs)
            self.conv1 = nn.Conv2d(inputs, _BOTTLENECK * _GROWTH, 1, bias=False)
            self.norm2 = nn.BatchNorm2d(_BOTTLENECK * _GROWTH)
            self.conv2 = nn.Conv2d(_BOTTLENECK * _GROWTH, _GROWTH, 3, padding=1, bias=False)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            new = self.conv1(torch.relu(self.norm1(x)))
            return torch.cat([x, self.conv2(torch.relu(self.norm2(new)))], 1)

    class Transition(nn.Module):
        """Half the planes, half the rows and columns."""

        def __init__(self, inputs: int) -> None:
            super().__init__()
            self.norm = nn.BatchNorm2d(inputs)
            self.conv = nn.Conv2d(inputs, inputs // 2, 1, bias=False)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return nn.functional.avg_pool2d(self.conv(torch.relu(self.norm(x))), 2)

    class DenseNet(nn.Module):
        """The stem, four dense blocks with transitions between, global average pooling, one linear layer."""

        def __init__(self) -> None:
            super().__init__()
            self.features = nn.Sequential()
            self.features.add_module("conv0", nn.Conv2d(channels, _STEM, 7, 2, 3, bias=False))
            self.features.add_module("norm0", nn.BatchNorm2d(_STEM))
            self.features.add_module("relu0", nn.ReLU())
            self.features.add_module("pool0", nn.MaxPool2d(3, 2, 1))
            planes = _STEM
            for at, depth in enumerate(_BLOCKS, 1):
                block = nn.Sequential()
                for index in range(1, depth + 1):
                    block.add_module(f"denselayer{index}", DenseLayer(planes))
                    planes += _GROWTH
                self.features.add_module(f"denseblock{at}", block)
                if at < len(_BLOCKS):
                    self.features.add_module(f"transition{at}", Transition(planes))
                    planes //= 2
            self.features.add_module("norm5", nn.BatchNorm2d(planes))
            self.classifier = nn.Linear(planes, labels)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            x = torch.relu(self.features(x))
            pooled = torch.flatten(nn.functional.adaptive_avg_pool2d(x, 1), 1)
            logits: torch.Tensor = self.classifier(pooled)
            return logits

    return DenseNet()


class _DenseNet:
    """DenseNet121 of torchvision and of MONAI."""

    names = ("densenet121",)

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """See Architecture."""
        stem, last = shapes.get("features.conv0.weight", ()), shapes.get("features.norm5.weight", ())
        heads = head_keys(shapes, _HEADS)
        if len(stem) != 4 or last != (_FEATURES,) or len(heads) != 1:
            return None
        if f"features.denseblock3.denselayer{_BLOCKS[2]}" not in {_layer(name) for name in shapes}:
            return None
        keys = {f"classifier.{part}": f"{heads[0]}.{part}" for part in ("weight", "bias")}
        for name in shapes:
            if _OTHER_NAMES.search(name):
                keys[_OTHER_NAMES.sub(r"\1.\2\3.\4", name)] = name
        channels, labels = stem[1], shapes[f"{heads[0]}.weight"][0]
        is_monai = heads[0].startswith("class_layers") or any(".layers.norm1." in name for name in shapes)
        return Recognised(
            "densenet121", "MONAI" if is_monai else "torchvision", channels, labels,
            lambda: densenet121(channels, labels), keys,
        )  # fmt: skip


def _layer(name: str) -> str:
    return ".".join(name.split(".")[:3])


ARCHITECTURE = _DenseNet()
