"""MONAI's BasicUNet (Falk 2019) in two dimensions: `conv_0`, `down_1` ... `upcat_1`, `final_conv`."""

from typing import TYPE_CHECKING

from inference.architectures import Recognised, Shapes
from inference.architectures.monai_blocks import LEAKY_SLOPE, block, has_batch_statistics

if TYPE_CHECKING:
    from torch import nn

_LEVELS = 4


def basic_unet(shapes: Shapes) -> "nn.Module":
    """The BasicUNet whose tensors have these shapes: (n, channels, rows, columns) to (n, labels, rows, columns)."""
    import torch
    from torch import nn

    def twice(key: str) -> nn.Sequential:
        steps = nn.Sequential()
        for at in (0, 1):
            steps.add_module(f"conv_{at}", block(shapes, f"{key}.conv_{at}"))
        return steps

    def down(key: str) -> nn.Sequential:
        steps = nn.Sequential()
        steps.add_module("max_pooling", nn.MaxPool2d(2))
        steps.add_module("convs", twice(f"{key}.convs"))
        return steps

    class UpCat(nn.Module):
        """Twice the resolution, behind what was kept, then two convolutions."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.upsample = nn.Sequential()
            learned, fixed = (shapes.get(f"{key}.upsample.{name}.weight") for name in ("deconv", "preconv"))
            if learned is not None:
                self.upsample.add_module("deconv", nn.ConvTranspose2d(learned[0], learned[1], 2, 2))
            else:
                if fixed is not None:
                    self.upsample.add_module("preconv", nn.Conv2d(fixed[1], fixed[0], 1))
                self.upsample.add_module("grown", nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True))
            self.convs = twice(f"{key}.convs")

        def forward(self, x: torch.Tensor, kept: torch.Tensor) -> torch.Tensor:
            x = self.upsample(x)
            rows, columns = kept.shape[2] - x.shape[2], kept.shape[3] - x.shape[3]
            if rows or columns:
                x = nn.functional.pad(x, [0, columns, 0, rows], "replicate")
            y: torch.Tensor = self.convs(torch.cat([kept, x], 1))
            return y

    class BasicUNet(nn.Module):
        """Down four levels and up again."""

        def __init__(self) -> None:
            super().__init__()
            self.conv_0 = twice("conv_0")
            for at in range(1, _LEVELS + 1):
                setattr(self, f"down_{at}", down(f"down_{at}"))
                setattr(self, f"upcat_{at}", UpCat(f"upcat_{at}"))
            last = shapes["final_conv.weight"]
            self.final_conv = nn.Conv2d(last[1], last[0], 1, bias="final_conv.bias" in shapes)

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            kept = [self.conv_0(x)]
            for at in range(1, _LEVELS + 1):
                kept.append(getattr(self, f"down_{at}")(kept[-1]))
            y: torch.Tensor = kept.pop()
            for at in range(_LEVELS, 0, -1):
                y = getattr(self, f"upcat_{at}")(y, kept.pop())
            logits: torch.Tensor = self.final_conv(y)
            return logits

    return BasicUNet()


class _BasicUNet:
    """MONAI's BasicUNet."""

    names = ("monai-basic-unet",)

    def recognise(self, shapes: Shapes, wish: str) -> Recognised | None:
        """See Architecture."""
        stem, last = shapes.get("conv_0.conv_0.conv.weight", ()), shapes.get("final_conv.weight", ())
        places = ["conv_0", *(f"down_{at}.convs" for at in range(1, 5)), *(f"upcat_{at}.convs" for at in range(1, 5))]
        is_whole = all(f"{place}.conv_{at}.conv.weight" in shapes for place in places for at in (0, 1))
        if len(stem) != 4 or len(last) != 4 or not is_whole:
            return None
        notes = [f"BasicUNet: a leaky ReLU of slope {LEAKY_SLOPE} is taken, MONAI's default."]
        if not has_batch_statistics(shapes):
            notes.append("BasicUNet: normalisation by instance is taken, MONAI's default.")
        return Recognised(
            "monai-basic-unet", "MONAI", stem[1], last[0], lambda: basic_unet(shapes), {}, "masks", tuple(notes),
            multiple_of=2**_LEVELS,
        )  # fmt: skip


ARCHITECTURE = _BasicUNet()
