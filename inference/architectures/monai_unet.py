"""MONAI's UNet in two dimensions, with and without residual units: nested `model.0`, `model.1.submodule`, `model.2`."""

import re
from typing import TYPE_CHECKING

from inference.architectures import Recognised, Shapes
from inference.architectures.monai_blocks import block, has_batch_statistics

if TYPE_CHECKING:
    from torch import nn

_STRIDE = 2
_UNIT = re.compile(r"\.conv\.unit(\d+)\.conv\.weight$")


def monai_unet(shapes: Shapes) -> "nn.Module":
    """The UNet whose tensors have these shapes: (n, channels, rows, columns) to (n, labels, rows, columns)."""
    import torch
    from torch import nn

    class ResidualUnit(nn.Module):
        """Some convolutions, the first with the stride, beside a shortcut."""

        def __init__(self, key: str, stride: int, *, is_last_bare: bool = False) -> None:
            super().__init__()
            count = _units(shapes, key)
            self.conv = nn.Sequential()
            for at in range(count):
                is_bare = is_last_bare and at == count - 1
                one = block(shapes, f"{key}.conv.unit{at}", stride=1 if at else stride, default="relu", is_bare=is_bare)
                self.conv.add_module(f"unit{at}", one)
            kernel = shapes.get(f"{key}.residual.weight")
            self.residual: nn.Module = nn.Identity()
            if kernel is not None:
                has_bias = f"{key}.residual.bias" in shapes
                self.residual = nn.Conv2d(kernel[1], kernel[0], kernel[2], stride, kernel[2] // 2, bias=has_bias)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y: torch.Tensor = self.conv(x) + self.residual(x)
            return y

    class Skip(nn.Module):
        """The level below, laid behind what went into it."""

        def __init__(self, submodule: nn.Module) -> None:
            super().__init__()
            self.submodule = submodule

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return torch.cat([x, self.submodule(x)], 1)

    def down(key: str, stride: int) -> nn.Module:
        if _units(shapes, key):
            return ResidualUnit(key, stride)
        return block(shapes, key, stride=stride, default="relu")

    def up(key: str, *, is_top: bool) -> nn.Module:
        if f"{key}.0.conv.weight" not in shapes:
            return block(shapes, key, stride=_STRIDE, is_transposed=True, default="relu", is_bare=is_top)
        grown = block(shapes, f"{key}.0", stride=_STRIDE, is_transposed=True, default="relu")
        return nn.Sequential(grown, ResidualUnit(f"{key}.1", 1, is_last_bare=is_top))

    def level(key: str, *, is_top: bool = False) -> nn.Module:
        below = f"{key}.1.submodule"
        inner = level(below) if _is_level(shapes, below) else down(below, 1)
        return nn.Sequential(down(f"{key}.0", _STRIDE), Skip(inner), up(f"{key}.2", is_top=is_top))

    class UNet(nn.Module):
        """The levels, nested."""

        def __init__(self) -> None:
            super().__init__()
            self.model = level("model", is_top=True)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y: torch.Tensor = self.model(x)
            return y

    return UNet()


def _units(shapes: Shapes, key: str) -> int:
    return sum(1 for name in shapes if name.startswith(f"{key}.conv.unit") and _UNIT.fullmatch(name[len(key) :]))


def _is_level(shapes: Shapes, key: str) -> bool:
    return any(name.startswith(f"{key}.1.submodule.") for name in shapes)


class _MonaiUNet:
    """MONAI's UNet."""

    names = ("monai-unet",)

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """See Architecture."""
        if not _is_level(shapes, "model"):
            return None
        stem = next((shapes[key] for key in _STEMS if key in shapes), ())
        last = next((shapes[key] for key in _ENDS if key in shapes), ())
        if len(stem) != 4 or len(last) != 4:
            return None
        labels = last[1] if "model.2.conv.weight" in shapes else last[0]
        notes = [f"MONAI's UNet: every level is taken to have stride {_STRIDE}."]
        if not any(name.endswith(".A.weight") for name in shapes):
            notes.append("MONAI's UNet: ReLU is taken, because no other activation has left tensors.")
        if not has_batch_statistics(shapes):
            notes.append("MONAI's UNet: normalisation by instance is taken, MONAI's default.")
        depth = max(name.count(".submodule.") for name in shapes)
        return Recognised(
            "monai-unet", "MONAI", stem[1], labels, lambda: monai_unet(shapes), {}, "masks", tuple(notes),
            multiple_of=_STRIDE**depth,
        )  # fmt: skip


_STEMS = ("model.0.conv.unit0.conv.weight", "model.0.conv.weight")
_ENDS = ("model.2.1.conv.unit0.conv.weight", "model.2.conv.weight")

ARCHITECTURE = _MonaiUNet()
