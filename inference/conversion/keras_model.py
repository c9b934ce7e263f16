"""Keras models, `.keras` and legacy `.h5`, through Keras 3 on its torch backend."""

import importlib.util
import json
import os
import sys
import warnings
from typing import TYPE_CHECKING, Any

from inference.conversion.file import WeightsCandidate
from inference.conversion.keras_safety import CONFIG, HDF5_HEAD, WEIGHTS, checked_configuration, layer_kinds
from inference.conversion.opened import Opened
from inference.conversion.source import Source, Wishes
from inference.conversion.torch_module import TorchModel, first_line
from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import keras

_BACKEND = "KERAS_BACKEND"
_INSTALL = 'Install what reads them: pip install "overread[keras]" (or: pip install "keras>=3.15" h5py).'
_EXPORT = "Export it to ONNX where it was trained, and add that file."
_PREPARING = ("Rescaling", "Normalization")
_PREPARING_KEYS = ("scale", "offset", "mean", "variance")
_EIGHT_BIT_BELOW = 0.05
"""A rescaling by less than this is made for values of 0 to 255 (1/255, 1/127.5)."""


class _Keras:
    """A whole Keras model."""

    name = "keras"
    title = "Keras model"

    def recognises(self, file: WeightsCandidate) -> bool:
        """See SourceFormat."""
        return file.head.startswith(HDF5_HEAD) or {CONFIG, WEIGHTS} <= set(file.members)

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """See SourceFormat."""
        _need_keras(file.name)
        configuration = checked_configuration(file)
        model = _loaded(file)
        entries, outputs = _ends(model, file.name)
        layout = "NCHW" if _is_channels_first(configuration) else "NHWC"
        entry = _with_wishes(entries[0], layout, wishes)
        facts = _facts(model, configuration)
        scales = [float(one.get("scale", 1.0)) for kind, one in layer_kinds(configuration) if kind == "Rescaling"
                  and isinstance(one.get("scale"), int | float)]  # fmt: skip
        shape = outputs[0].shape
        return TorchModel(
            Source(
                file.path, file.sha256, file.size_bytes, self.name, self.title, (entry,), outputs, layout,
                architecture=str(model.name)[:80], label_count=shape[1] if len(shape) == 2 else None,
                range=(0.0, 255.0) if scales and abs(scales[0]) < _EIGHT_BIT_BELOW else None,
                framework=_framework(), facts=facts, wishes=wishes,
            ),
            model,
            is_batch_free=False,
        )  # fmt: skip


def _need_keras(name: str) -> None:
    """Set Keras up on torch; raises ModelRefusedError that says how to install it."""
    missing = [one for one in ("keras", "h5py") if importlib.util.find_spec(one) is None]
    if missing:
        raise ModelRefusedError(
            f"{name} is a Keras model, and {' and '.join(missing)} is not installed.", advice=_INSTALL
        )
    if "keras" not in sys.modules:
        os.environ[_BACKEND] = "torch"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import keras

    if keras.backend.backend() != "torch":
        raise ModelRefusedError(
            f"Keras runs on {keras.backend.backend()} here, not on torch.", advice="Start Overread anew."
        )


def _framework() -> str:
    import keras

    return f"Keras {keras.__version__} on torch"


def _loaded(file: WeightsCandidate) -> "keras.Model":
    import keras

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = keras.saving.load_model(str(file.path), compile=False, safe_mode=True)
    except Exception as error:  # Keras raises whatever a configuration makes it stumble over
        raise ModelRefusedError(
            f"{file.name} cannot be loaded by Keras {keras.__version__}: {first_line(error)}", advice=_EXPORT
        ) from error
    model.eval()
    return model


def _ends(model: "keras.Model", name: str) -> tuple[tuple[TensorSpecification, ...], tuple[TensorSpecification, ...]]:
    """The model's inputs and outputs, named as its layers are."""
    inputs, outputs = (list(getattr(model, end, None) or []) for end in ("inputs", "outputs"))
    if len(inputs) != 1 or not outputs:
        raise ModelRefusedError(f"{name} takes {len(inputs)} inputs; a frame is one tensor.", advice=_EXPORT)
    if len(inputs[0].shape) != 4:
        what = "volumes" if len(inputs[0].shape) == 5 else f"{len(inputs[0].shape)} axes"
        raise ModelRefusedError(f"{name} takes {what}.", advice="Use a model that reads one frame at a time.")
    found: list[TensorSpecification] = []
    for one in outputs:
        label = str(one._keras_history.operation.name)
        count = sum(other.name.split(":")[0] == label for other in found)
        unique = f"{label}:{count}" if count else label
        found.append(TensorSpecification(unique, tuple(one.shape), "tensor(float)"))
    entry = TensorSpecification(str(inputs[0].name), tuple(inputs[0].shape), "tensor(float)")
    return (entry,), tuple(found)


def _with_wishes(entry: TensorSpecification, layout: str, wishes: Wishes) -> TensorSpecification:
    """The input with the size and the channels that were told where the model leaves them open."""
    batch, *rest = entry.shape
    rows, columns, channels = rest if layout == "NHWC" else (rest[1], rest[2], rest[0])
    told_rows, told_columns = wishes.size or (None, None)
    rows, columns, channels = rows or told_rows, columns or told_columns, channels or wishes.channels or 3
    shape = (batch, rows, columns, channels) if layout == "NHWC" else (batch, channels, rows, columns)
    return TensorSpecification(entry.name, shape, entry.kind)


def _is_channels_first(configuration: dict[str, Any]) -> bool:
    return any(one.get("data_format") == "channels_first" for _, one in layer_kinds(configuration))


def _facts(model: "keras.Model", configuration: dict[str, Any]) -> dict[str, str]:
    """What the model does to the frame by itself, and how its last layer ends."""
    facts = {"parameters": str(model.count_params())}
    for kind, one in layer_kinds(configuration):
        if kind in _PREPARING and kind.lower() not in facts:
            facts[kind.lower()] = json.dumps(
                {key: one[key] for key in ("scale", "offset", "mean", "variance") if key in one}
            )
    last = [one.get("activation") for _, one in layer_kinds(configuration) if isinstance(one.get("activation"), str)]
    if last:
        facts["last_activation"] = str(last[-1])
    return facts


SOURCE_FORMAT = _Keras()
