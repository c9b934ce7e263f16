"""torchvision's checkpoints without torchvision: keys and shapes by its public definition, and what they compute.

The networks are written a second time here, as functions over a state dict, so that a checkpoint has an answer that
owes nothing to the application's own networks.
"""

import torch
from torch.nn import functional

DEPTHS = {"resnet18": (2, 2, 2, 2), "resnet34": (3, 4, 6, 3), "resnet50": (3, 4, 6, 3)}
BLOCKS = (6, 12, 24, 16)


class _Maker:
    def __init__(self, seed=11):
        self.generator = torch.Generator().manual_seed(seed)
        self.state = {}

    def weight(self, key, *shape, bias=False):
        fan = 1
        for size in shape[1:]:
            fan *= size
        self.state[f"{key}.weight"] = torch.randn(shape, generator=self.generator) * (2 / fan) ** 0.5
        if bias:
            self.state[f"{key}.bias"] = torch.randn(shape[0], generator=self.generator) * 0.1

    def norm(self, key, planes):
        for part, low, high in (("weight", 0.8, 1.2), ("bias", -0.1, 0.1), ("running_mean", -0.1, 0.1)):
            self.state[f"{key}.{part}"] = torch.rand(planes, generator=self.generator) * (high - low) + low
        self.state[f"{key}.running_var"] = torch.rand(planes, generator=self.generator) + 0.5
        self.state[f"{key}.num_batches_tracked"] = torch.tensor(3)


def resnet_state(name, channels=3, labels=4, head="fc"):
    make, factor = _Maker(), 4 if name == "resnet50" else 1
    make.weight("conv1", 64, channels, 7, 7)
    make.norm("bn1", 64)
    planes = 64
    for stage, (width, depth) in enumerate(zip((64, 128, 256, 512), DEPTHS[name], strict=True), 1):
        for block in range(depth):
            key = f"layer{stage}.{block}"
            sizes = (1, 3, 1) if factor == 4 else (3, 3)
            widths = (planes, width, width, width * 4) if factor == 4 else (planes, width, width)
            for at, size in enumerate(sizes):
                make.weight(f"{key}.conv{at + 1}", widths[at + 1], widths[at], size, size)
                make.norm(f"{key}.bn{at + 1}", widths[at + 1])
            if not block and (stage > 1 or factor == 4):
                make.weight(f"{key}.downsample.0", width * factor, planes, 1, 1)
                make.norm(f"{key}.downsample.1", width * factor)
            planes = width * factor
    make.weight(head, labels, planes, bias=True)
    return make.state


def densenet_state(channels=3, labels=4, head="classifier"):
    make = _Maker()
    make.weight("features.conv0", 64, channels, 7, 7)
    make.norm("features.norm0", 64)
    planes = 64
    for block, depth in enumerate(BLOCKS, 1):
        for layer in range(1, depth + 1):
            key = f"features.denseblock{block}.denselayer{layer}"
            make.norm(f"{key}.norm1", planes)
            make.weight(f"{key}.conv1", 128, planes, 1, 1)
            make.norm(f"{key}.norm2", 128)
            make.weight(f"{key}.conv2", 32, 128, 3, 3)
            planes += 32
        if block < 4:
            make.norm(f"features.transition{block}.norm", planes)
            make.weight(f"features.transition{block}.conv", planes // 2, planes, 1, 1)
            planes //= 2
    make.norm("features.norm5", planes)
    make.weight(head, labels, planes, bias=True)
    return make.state


def unet_state(channels=1, labels=3, widths=(4, 8, 16), is_older=False):
    """The double-convolution U-Net with transposed convolutions; `is_older` gives the keys of its first version."""
    make = _Maker()

    def twice(key, inputs, outputs):
        for at, source in ((0, inputs), (3, outputs)):
            make.weight(f"{key}.{at}", outputs, source, 3, 3, bias=is_older)
            make.norm(f"{key}.{at + 1}", outputs)

    inner, down = ("conv", "mpconv") if is_older else ("double_conv", "maxpool_conv")
    first = "inc.conv.conv" if is_older else "inc.double_conv"
    twice(first, channels, widths[0])
    for at in range(1, len(widths)):
        twice(f"down{at}.{down}.1.{inner}", widths[at - 1], widths[at])
    for at, width in enumerate(reversed(widths[:-1]), 1):
        make.weight(f"up{at}.up", 2 * width, width, 2, 2)
        make.state[f"up{at}.up.bias"] = torch.zeros(width)
        twice(f"up{at}.conv.{inner}", 2 * width, width)
    make.weight("outc.conv", labels, widths[0], 1, 1, bias=True)
    return make.state


def _norm(state, key, x):
    parts = [state[f"{key}.{part}"] for part in ("running_mean", "running_var", "weight", "bias")]
    return functional.batch_norm(x, *parts)


def linear(state, head, x):
    return functional.linear(x.mean((2, 3)), state[f"{head}.weight"], state[f"{head}.bias"])


def resnet_answer(state, name, x, head="fc"):
    return linear(state, head, resnet_features(state, name, x))


def resnet_features(state, name, x):
    """What goes into the global pooling."""
    count = 3 if name == "resnet50" else 2
    x = functional.relu(_norm(state, "bn1", functional.conv2d(x, state["conv1.weight"], stride=2, padding=3)))
    x = functional.max_pool2d(x, 3, 2, 1)
    for stage, depth in enumerate(DEPTHS[name], 1):
        for block in range(depth):
            key, y = f"layer{stage}.{block}", x
            stride = 2 if stage > 1 and block == 0 else 1
            for at in range(1, count + 1):
                weight = state[f"{key}.conv{at}.weight"]
                is_strided = at == (2 if count == 3 else 1)
                y = functional.conv2d(y, weight, stride=stride if is_strided else 1, padding=weight.shape[2] // 2)
                y = _norm(state, f"{key}.bn{at}", y)
                y = functional.relu(y) if at < count else y
            if f"{key}.downsample.0.weight" in state:
                x = functional.conv2d(x, state[f"{key}.downsample.0.weight"], stride=stride)
                x = _norm(state, f"{key}.downsample.1", x)
            x = functional.relu(x + y)
    return x


def densenet_answer(state, x, head="classifier"):
    return linear(state, head, densenet_features(state, x))


def densenet_features(state, x):
    """What goes into the global pooling."""
    x = functional.conv2d(x, state["features.conv0.weight"], stride=2, padding=3)
    x = functional.max_pool2d(functional.relu(_norm(state, "features.norm0", x)), 3, 2, 1)
    for block, depth in enumerate(BLOCKS, 1):
        for layer in range(1, depth + 1):
            key = f"features.denseblock{block}.denselayer{layer}"
            y = functional.conv2d(functional.relu(_norm(state, f"{key}.norm1", x)), state[f"{key}.conv1.weight"])
            y = functional.relu(_norm(state, f"{key}.norm2", y))
            x = torch.cat([x, functional.conv2d(y, state[f"{key}.conv2.weight"], padding=1)], 1)
        if block < 4:
            key = f"features.transition{block}"
            x = functional.conv2d(functional.relu(_norm(state, f"{key}.norm", x)), state[f"{key}.conv.weight"])
            x = functional.avg_pool2d(x, 2)
    return functional.relu(_norm(state, "features.norm5", x))


def unet_answer(state, x, levels=3):
    older = "inc.conv.conv.0.weight" in state
    inner, down, first = ("conv", "mpconv", "inc.conv.conv") if older else (
        "double_conv", "maxpool_conv", "inc.double_conv")  # fmt: skip

    def twice(key, y):
        for at in (0, 3):
            y = functional.conv2d(y, state[f"{key}.{at}.weight"], state.get(f"{key}.{at}.bias"), padding=1)
            y = functional.relu(_norm(state, f"{key}.{at + 1}", y))
        return y

    kept = [twice(first, x)]
    for at in range(1, levels):
        kept.append(twice(f"down{at}.{down}.1.{inner}", functional.max_pool2d(kept[-1], 2)))
    y = kept.pop()
    for at in range(1, levels):
        grown = functional.conv_transpose2d(y, state[f"up{at}.up.weight"], state[f"up{at}.up.bias"], stride=2)
        y = twice(f"up{at}.conv.{inner}", torch.cat([kept.pop(), grown], 1))
    return functional.conv2d(y, state["outc.conv.weight"], state["outc.conv.bias"])
