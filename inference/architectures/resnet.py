"""ResNet (He 2016) in torch, its keys those of torchvision: `conv1`, `layer1.0.conv1` ... `fc`; MONAI's too."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inference.architectures import Recognised, Shapes, head_keys

if TYPE_CHECKING:
    from torch import nn

DEPTHS = {"resnet18": (2, 2, 2, 2), "resnet34": (3, 4, 6, 3), "resnet50": (3, 4, 6, 3)}
_WIDTHS = (64, 128, 256, 512)
_BOTTLENECK = 4
_HEADS = ("fc", "classifier", "head")


@dataclass(frozen=True, slots=True)
class Plan:
    """What tells one ResNet from another.

    `stem` is the first convolution's kernel and stride. Where `has_projection` is false a shortcut pools and adds zero
    planes (MONAI's type A); `has_projection_bias` is MONAI's own.
    """

    name: str
    channels: int
    labels: int
    stem: tuple[int, int] = (7, 2)
    has_projection: bool = True
    has_projection_bias: bool = False
    has_head_bias: bool = True


def resnet(plan: Plan) -> "nn.Module":
    """A ResNet18, 34 or 50: (n, channels, rows, columns) to logits (n, labels)."""
    import torch
    from torch import nn

    is_bottleneck = plan.name == "resnet50"
    factor = _BOTTLENECK if is_bottleneck else 1

    def convolution(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Conv2d:
        return nn.Conv2d(inputs, outputs, size, stride, size // 2, bias=False)

    class ZeroPadded(nn.Module):
        """Shortcut A: every second pixel, the missing channels zero."""

        def __init__(self, missing: int, stride: int) -> None:
            super().__init__()
            self.missing, self.stride = missing, stride

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            small = nn.functional.avg_pool2d(x, kernel_size=1, stride=self.stride)
            return nn.functional.pad(small, (0, 0, 0, 0, 0, self.missing))

    class Block(nn.Module):
        """Two 3x3 convolutions, or 1x1, 3x3 (with the stride), 1x1, beside the shortcut."""

        def __init__(self, inputs: int, width: int, stride: int) -> None:
            super().__init__()
            outputs = width * factor
            first, middle = (1, stride) if is_bottleneck else (3, 1)
            self.conv1 = convolution(inputs, width, first, 1 if is_bottleneck else stride)
            self.bn1 = nn.BatchNorm2d(width)
            self.conv2 = convolution(width, width, 3, middle)
            self.bn2 = nn.BatchNorm2d(width)
            if is_bottleneck:
                self.conv3 = convolution(width, outputs, 1)
                self.bn3 = nn.BatchNorm2d(outputs)
            self.downsample: nn.Module | None = None
            if stride != 1 or inputs != outputs:
                projection = nn.Conv2d(inputs, outputs, 1, stride, bias=plan.has_projection_bias)
                self.downsample = (
                    nn.Sequential(projection, nn.BatchNorm2d(outputs))
                    if plan.has_projection
                    else ZeroPadded(outputs - inputs, stride)
                )

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y = torch.relu(self.bn1(self.conv1(x)))
            y = self.bn2(self.conv2(y))
            if is_bottleneck:
                y = self.bn3(self.conv3(torch.relu(y)))
            return torch.relu(y + (x if self.downsample is None else self.downsample(x)))

    class ResNet(nn.Module):
        """The stem, four stages, global average pooling, one linear layer."""

        def __init__(self) -> None:
            super().__init__()
            kernel, stride = plan.stem
            inputs = _WIDTHS[0]
            self.conv1 = nn.Conv2d(plan.channels, inputs, kernel, stride, kernel // 2, bias=False)
            self.bn1 = nn.BatchNorm2d(inputs)
            for at, (width, depth) in enumerate(zip(_WIDTHS, DEPTHS[plan.name], strict=True)):
                blocks = []
                for index in range(depth):
                    blocks.append(Block(inputs, width, 2 if at and not index else 1))
                    inputs = width * factor
                setattr(self, f"layer{at + 1}", nn.Sequential(*blocks))
            self.fc = nn.Linear(inputs, plan.labels, bias=plan.has_head_bias)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            x = nn.functional.max_pool2d(torch.relu(self.bn1(self.conv1(x))), 3, 2, 1)
            for at in range(1, 5):
                x = getattr(self, f"layer{at}")(x)
            logits: torch.Tensor = self.fc(torch.flatten(nn.functional.adaptive_avg_pool2d(x, 1), 1))
            return logits

    return ResNet()


class _ResNet:
    """ResNet18, 34 and 50 of torchvision and of MONAI."""

    names = (*DEPTHS, *(f"monai-{name}{stem}" for name in DEPTHS for stem in ("", "-stride2")))

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """See Architecture. MONAI's stem has stride 1 unless it was made otherwise, which no tensor shows."""
        stem, heads = shapes.get("conv1.weight", ()), head_keys(shapes, _HEADS)
        name = _depth(shapes)
        if len(stem) != 4 or stem[0] != _WIDTHS[0] or not name or len(heads) != 1:
            return None
        has_projection = "layer2.0.downsample.0.weight" in shapes
        has_bias = "layer2.0.downsample.0.bias" in shapes
        is_monai = wish.startswith("monai-") or (not wish and (has_bias or not has_projection))
        stride = 2 if not is_monai or wish.endswith("-stride2") else 1
        labels = shapes[f"{heads[0]}.weight"][0]
        parts = [part for part in ("weight", "bias") if f"{heads[0]}.{part}" in shapes]
        plan = Plan(name, stem[1], labels, (stem[2], stride), has_projection, has_bias, "bias" in parts)
        notes = (f"MONAI's ResNet: the first convolution is taken to have stride {stride}.",) if is_monai else ()
        keys = {f"fc.{part}": f"{heads[0]}.{part}" for part in parts}
        return Recognised(
            name, "MONAI" if is_monai else "torchvision", stem[1], labels, lambda: resnet(plan), keys, notes=notes
        )


def _depth(shapes: Shapes) -> str:
    """The member of the family by its number of blocks and their width; "" where it is none."""
    factor = _BOTTLENECK if "layer1.0.conv3.weight" in shapes else 1
    for name, depths in DEPTHS.items():
        if (name == "resnet50") != (factor == _BOTTLENECK):
            continue
        counts = tuple(
            len({key.split(".")[1] for key in shapes if key.startswith(f"layer{at}.")}) for at in range(1, 5)
        )
        widths = tuple(shapes.get(f"layer{at}.0.conv1.weight", (0,))[0] for at in range(1, 5))
        if counts == depths and widths == _WIDTHS:
            return name
    return ""


ARCHITECTURE = _ResNet()
