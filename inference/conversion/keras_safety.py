"""Looks into a Keras file before Keras does: only Keras' own layers, and weights that lie in the file itself.

Keras refuses Lambda layers by itself (safe_mode), but its table of what may be named in a configuration is wide, and
HDF5 follows links into other files. Both are read here first.
"""

import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from inference.conversion.file import LARGEST_FILE, WeightsCandidate, truncated
from inference.errors import ModelRefusedError

if TYPE_CHECKING:
    import h5py

HDF5_HEAD = b"\x89HDF\r\n\x1a\n"
CONFIG, WEIGHTS = "config.json", "model.weights.h5"
_MODULES = re.compile(
    r"builtins|keras(\.src)?(\.(activations|constraints|dtype_policies|initializers|layers|models|regularizers)(\.\w+)*)?"
)
_RUNS_CODE = (
    "Lambda", "TFOpLambda", "SlicingOpLambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer",
    "StringLookup", "IntegerLookup", "TextVectorization", "CustomObject", "Pipeline",
)  # fmt: skip
_ACTIVATIONS = (
    "celu", "elu", "exponential", "gelu", "glu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_swish", "hard_tanh",
    "leaky_relu", "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "silu", "softmax",
    "softplus", "softsign", "swish", "tanh",
)  # fmt: skip
_NOT_LOADED = ("compile_config", "training_config", "optimizer_config")
_MOST_GROUPS = 100_000
_LARGEST_CONFIG = 64 * 2**20
_EXPORT = "Save it without such layers, or export it to ONNX (model.export('model.onnx', format='onnx'))."


def checked_configuration(file: WeightsCandidate) -> dict[str, Any]:
    """The model's configuration after every check; raises ModelRefusedError."""
    import h5py

    try:
        if file.members:
            with zipfile.ZipFile(file.path) as archive:
                if archive.getinfo(CONFIG).file_size > _LARGEST_CONFIG:
                    raise truncated(file.name)
                text: str | bytes = archive.read(CONFIG)
                weights = io.BytesIO(archive.read(WEIGHTS))
            with h5py.File(weights, "r") as tree:
                _refuse_links(tree, file.name)
        else:
            with h5py.File(file.path, "r") as tree:
                _refuse_links(tree, file.name)
                if "model_config" not in tree.attrs:
                    raise ModelRefusedError(
                        f"{file.name} holds weights without their network.",
                        advice="Save the whole model: model.save().",
                    )
                text = tree.attrs["model_config"]
        configuration = json.loads(text)
    except ModelRefusedError:
        raise
    except Exception as error:  # a damaged file ends in whatever its reader stumbles over
        raise truncated(file.name) from error
    if not isinstance(configuration, dict):
        raise truncated(file.name)
    for layer in _layers(configuration):
        _refuse_layer(layer, file.name)
    return configuration


def _layers(value: object) -> Iterator[dict[str, Any]]:
    """Every object that a configuration names, but for what only training needs."""
    if isinstance(value, dict):
        if "class_name" in value:
            yield value
        for key, one in value.items():
            if key not in _NOT_LOADED:
                yield from _layers(one)
    elif isinstance(value, list):
        for one in value:
            yield from _layers(one)


def layer_kinds(configuration: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Every named object with its own configuration, in the order of the file."""
    found = []
    for one in _layers(configuration):
        own = one.get("config")
        found.append((str(one["class_name"]), own if isinstance(own, dict) else {}))
    return found


def _refuse_layer(layer: dict[str, Any], name: str) -> None:
    kind = str(layer["class_name"])
    if kind.rsplit(">", maxsplit=1)[-1] in _RUNS_CODE:
        raise ModelRefusedError(f"{name} has a layer of kind {kind:.40}, which may run code.", advice=_EXPORT)
    registered = str(layer.get("registered_name") or "")
    if not _MODULES.fullmatch(str(layer.get("module") or "keras")) or ">" in registered:
        module = registered or layer.get("module")
        raise ModelRefusedError(f"{name} needs code of its own ({module!s:.60}), not only Keras.", advice=_EXPORT)
    if kind == "function" and layer.get("config") not in _ACTIVATIONS:
        raise ModelRefusedError(f"{name} names a function of Python.", advice=_EXPORT)


def _refuse_links(tree: "h5py.File", name: str) -> None:
    """Refuse what leads out of the file, and arrays larger than it can hold."""
    import h5py

    total, queue = 0, [tree["/"]]
    while queue:
        group = queue.pop()
        for key in group:
            if not isinstance(group.get(key, getlink=True), h5py.HardLink):
                raise ModelRefusedError(
                    f"{name} links to data outside of it.", advice="Save the model into one file again."
                )
            member = group[key]
            if isinstance(member, h5py.Group):
                queue.append(member)
                continue
            if member.external or member.is_virtual:
                raise ModelRefusedError(
                    f"{name} links to data outside of it.", advice="Save the model into one file again."
                )
            total += int(member.nbytes)
        if total > LARGEST_FILE or len(queue) > _MOST_GROUPS:
            raise ModelRefusedError(f"{name} would unpack to more than 4 GiB.", advice="Do not use this file.")
