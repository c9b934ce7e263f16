"""Writes real checkpoints with the real libraries, each with an input and what the library itself answers to it.

`python tests/checkpoint_builders.py torch|keras FOLDER`, in a process of its own: MONAI and Keras warn when they are
imported, and Keras takes its backend from the environment.
"""

import json
import os
import subprocess
import sys
import warnings
from collections import OrderedDict
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
SIDE = 64


def build(kind: str, folder: Path) -> Path:
    """Run this file in a process of its own and return the folder with what it wrote."""
    environment = {**os.environ, "KERAS_BACKEND": "torch", "KERAS_HOME": str(folder / "home"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "ignore", __file__, kind, str(folder)]
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=280)
    return folder


def expected(folder: Path, name: str) -> tuple[np.ndarray, list[np.ndarray]]:
    """The input that was tried with a checkpoint, and the outputs that its library gave."""
    with np.load(folder / f"{name}.npz") as stored:
        return stored["x"], [stored[key] for key in sorted(stored.files) if key != "x"]


def _remember(folder: Path, name: str, x: np.ndarray, outputs: list[np.ndarray]) -> None:
    np.savez(folder / f"{name}.npz", x=x, **{f"y{at}": one for at, one in enumerate(outputs)})


def _torch_networks() -> dict:
    """MONAI's networks, and how many channels each takes."""
    from monai.networks import nets

    two = {"spatial_dims": 2}
    residual = {**two, "n_input_channels": 1, "num_classes": 3}
    unet = {**two, "in_channels": 1, "out_channels": 3}
    narrow = {"features": (4, 4, 8, 8, 16, 4)}
    levels = {"channels": (4, 8, 16), "strides": (2, 2)}
    return {
        "densenet121": (nets.DenseNet121(**two, in_channels=3, out_channels=4), 3),
        "resnet18": (nets.resnet18(**residual), 1),
        "resnet18-type-a": (nets.resnet18(**residual, shortcut_type="A"), 1),
        "resnet34-stride2": (nets.resnet34(**residual, conv1_t_stride=2), 1),
        "resnet50": (nets.resnet50(**{**residual, "n_input_channels": 3}), 3),
        "basic-unet": (nets.BasicUNet(**unet, **narrow), 1),
        "basic-unet-batch": (nets.BasicUNet(**unet, **narrow, norm="batch", upsample="nontrainable"), 1),
        "unet": (nets.UNet(**unet, **levels), 1),
        "unet-residual": (nets.UNet(**unet, **levels, num_res_units=2, norm="batch"), 1),
    }  # fmt: skip


def shaken(network):
    """The network in evaluation, with the statistics of a trained one."""
    import torch

    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)
            module.running_var.uniform_(0.5, 2)
    return network.eval()


def _write_torch(folder: Path) -> None:
    import torch

    torch.manual_seed(5)
    for name, (network, channels) in _torch_networks().items():
        x = torch.rand(1, channels, SIDE, SIDE)
        with torch.no_grad():
            _remember(folder, name, x.numpy(), [shaken(network)(x).numpy()])
        state = network.state_dict()
        torch.save(state, folder / f"{name}.pth")
        if name == "densenet121":
            wrapped = OrderedDict((f"module.{key}", value) for key, value in state.items())
            extra = {"epoch": 7, "best_auc": np.float64(0.9), "classes": ["A", "B", "C", "D"]}
            torch.save({"state_dict": wrapped, **extra}, folder / "wrapped.pt")
            torch.save(network, folder / "whole.pth")
        if name == "basic-unet":
            torch.jit.script(network).save(str(folder / f"{name}.scripted.pt"))  # its decoder has branches and a loop
        if name in ("densenet121", "resnet50", "unet-residual"):
            torch.jit.trace(network, x).save(str(folder / f"{name}.ts.pt"))
            if name != "resnet50":
                torch.jit.script(network).save(str(folder / f"{name}.scripted.pt"))
            sizes = ({0: torch.export.Dim("batch")},) if name != "resnet50" else None
            frames = torch.cat([x, x]) if sizes else x
            torch.export.save(torch.export.export(network, (frames,), dynamic_shapes=sizes), folder / f"{name}.pt2")


def _keras_models() -> dict:
    import keras
    from keras import layers

    def classifier(*, is_raw: bool, activation: str | None, units: int):
        entry = keras.Input((SIDE, SIDE, 3), name="picture")
        x = layers.Rescaling(1 / 255)(entry) if is_raw else entry
        for width in (8, 16):
            x = layers.Conv2D(width, 3, strides=2, padding="same", use_bias=False)(x)
            x = layers.Activation("relu")(layers.BatchNormalization()(x))
        x = layers.MaxPooling2D()(x)
        x = layers.GlobalAveragePooling2D()(layers.SeparableConv2D(16, 3, padding="same", activation="relu")(x))
        return keras.Model(entry, layers.Dense(units, activation=activation, name="kinds")(layers.Dropout(0.3)(x)))

    plain = keras.Sequential([
        keras.Input((28, 28, 1)), layers.Conv2D(8, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten(),
        layers.Dense(5, activation="softmax"),
    ])  # fmt: skip
    code = keras.Sequential([keras.Input((SIDE, SIDE, 3)), layers.Lambda(lambda x: x * 2), layers.Flatten()])
    return {
        "raw": classifier(is_raw=True, activation="softmax", units=4),
        "logits": classifier(is_raw=False, activation=None, units=4),
        "one-sigmoid": classifier(is_raw=False, activation="sigmoid", units=1),
        "plain": plain,
        "mobilenet": keras.applications.MobileNetV2((96, 96, 3), weights=None, classes=5, alpha=0.35),
        "lambda": code,
    }


def _write_keras(folder: Path) -> None:
    import keras

    keras.utils.set_random_seed(5)
    generator = np.random.default_rng(5)
    for name, model in _keras_models().items():
        for weight in model.weights:
            if "variance" in weight.path:
                weight.assign(generator.uniform(0.5, 2, weight.shape))
        model.save(folder / f"{name}.keras")
        if name == "lambda":
            continue
        x = generator.uniform(0, 255 if name == "raw" else 1, (1, *model.input_shape[1:])).astype(np.float32)
        _remember(folder, name, x, [np.asarray(model.predict(x, verbose=0))])
        model.save(folder / f"{name}.h5")
        if name == "mobilenet":
            _remember_feature_map(folder, model, x)
    _keras_models()["plain"].save_weights(folder / "alone.weights.h5")
    (folder / "version.json").write_text(json.dumps(keras.__version__), "utf-8")


def _remember_feature_map(folder: Path, model, x: np.ndarray) -> None:
    """What goes into the global pooling of the model, and the weights of the layer behind it."""
    import keras

    pooling = next(layer for layer in model.layers if "GlobalAveragePooling" in type(layer).__name__)
    features = keras.Model(model.inputs, pooling.input).predict(x, verbose=0)
    _remember(folder, "mobilenet-features", x, [np.asarray(features), np.asarray(model.layers[-1].kernel)])


if __name__ == "__main__":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        {"torch": _write_torch, "keras": _write_keras}[sys.argv[1]](Path(sys.argv[2]))
