"""The plain U-Net (Ronneberger 2015) with two convolutions a level, as most torch projects write it.

Keys: `inc.double_conv.0`, `down1.maxpool_conv.1.double_conv.0`, `up1.up`, `up1.conv.double_conv.0`, `outc.conv`; the
older `inc.conv.conv.0`, `down1.mpconv.1.conv.0`, `up1.conv.conv.0` are recognised too.
"""

import re
from typing import TYPE_CHECKING

from inference.architectures import Recognised, Shapes

if TYPE_CHECKING:
    from torch import nn

_OLDER = (
    (re.compile(r"^inc\.conv\.conv\."), "inc.double_conv."),
    (re.compile(r"^(down\d+)\.mpconv\.1\.conv\."), r"\1.maxpool_conv.1.double_conv."),
    (re.compile(r"^(up\d+)\.conv\.conv\."), r"\1.conv.double_conv."),
)


def unet(shapes: Shapes) -> "nn.Module":
    """The U-Net whose tensors have these shapes: (n, channels, rows, columns) to (n, labels, rows, columns)."""
    import torch
    from torch import nn

    depth = _depth(shapes)

    def convolution(key: str) -> nn.Conv2d:
        outputs, inputs, size = shapes[f"{key}.weight"][:3]
        return nn.Conv2d(inputs, outputs, size, padding=size // 2, bias=f"{key}.bias" in shapes)

    def norm(key: str) -> nn.Module:
        return nn.BatchNorm2d(shapes[f"{key}.weight"][0])

    def twice(key: str) -> nn.Sequential:
        first = (convolution(f"{key}.0"), norm(f"{key}.1"), nn.ReLU())
        return nn.Sequential(*first, convolution(f"{key}.3"), norm(f"{key}.4"), nn.ReLU())

    class DoubleConv(nn.Module):
        """Convolution, normalisation, ReLU, twice."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.double_conv = twice(f"{key}.double_conv")

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y: torch.Tensor = self.double_conv(x)
            return y

    class Down(nn.Module):
        """Half the resolution, then two convolutions."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.maxpool_conv = nn.Sequential(nn.MaxPool2d(2), DoubleConv(f"{key}.maxpool_conv.1"))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y: torch.Tensor = self.maxpool_conv(x)
            return y

    class Up(nn.Module):
        """Twice the resolution, laid behind what was kept on the way down, then two convolutions."""

        def __init__(self, key: str) -> None:
            super().__init__()
            kernel = shapes.get(f"{key}.up.weight")
            self.up: nn.Module = nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True)
            if kernel is not None:
                self.up = nn.ConvTranspose2d(kernel[0], kernel[1], kernel[2], 2, bias=f"{key}.up.bias" in shapes)
            self.conv = DoubleConv(f"{key}.conv")

        def forward(self, x: torch.Tensor, kept: torch.Tensor) -> torch.Tensor:
            x = self.up(x)
            rows, columns = kept.shape[2] - x.shape[2], kept.shape[3] - x.shape[3]
            if rows or columns:
                x = nn.functional.pad(x, [columns // 2, columns - columns // 2, rows // 2, rows - rows // 2])
            y: torch.Tensor = self.conv(torch.cat([kept, x], 1))
            return y

    class OutConv(nn.Module):
        """One plane of logits for each label."""

        def __init__(self) -> None:
            super().__init__()
            self.conv = convolution("outc.conv")

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            y: torch.Tensor = self.conv(x)
            return y

    class UNet(nn.Module):
        """Down `depth` levels and up again."""

        def __init__(self) -> None:
            super().__init__()
            self.inc = DoubleConv("inc")
            for at in range(1, depth + 1):
                setattr(self, f"down{at}", Down(f"down{at}"))
                setattr(self, f"up{at}", Up(f"up{at}"))
            self.outc = OutConv()

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            kept = [self.inc(x)]
            for at in range(1, depth + 1):
                kept.append(getattr(self, f"down{at}")(kept[-1]))
            y: torch.Tensor = kept.pop()
            for at in range(1, depth + 1):
                y = getattr(self, f"up{at}")(y, kept.pop())
            logits: torch.Tensor = self.outc(y)
            return logits

    return UNet()


def _depth(shapes: Shapes) -> int:
    return len({name.split(".")[0] for name in shapes if re.match(r"down\d+\.", name)})


def _renamed(name: str) -> str:
    for pattern, replacement in _OLDER:
        name = pattern.sub(replacement, name)
    return name


class _UNet:
    """The double-convolution U-Net."""

    names = ("unet",)

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """See Architecture."""
        keys = {_renamed(name): name for name in shapes}
        renamed = {new: shapes[old] for new, old in keys.items()}
        stem, last = renamed.get("inc.double_conv.0.weight", ()), renamed.get("outc.conv.weight", ())
        depth = _depth(renamed)
        ends = {f"{key}.double_conv.{at}.weight" for at in (0, 1, 3, 4) for key in _places(depth)}
        if len(stem) != 4 or len(last) != 4 or not depth or not ends <= set(renamed):
            return None
        is_learned = "up1.up.weight" in renamed
        notes = () if is_learned else ("The U-Net grows by bilinear interpolation with aligned corners.",)
        return Recognised(
            "unet", "torch", stem[1], last[0], lambda: unet(renamed), keys, "masks", notes, multiple_of=2**depth
        )


def _places(depth: int) -> list[str]:
    downs = [f"down{at}.maxpool_conv.1" for at in range(1, depth + 1)]
    return ["inc", *downs, *(f"up{at}.conv" for at in range(1, depth + 1))]


ARCHITECTURE = _UNet()
