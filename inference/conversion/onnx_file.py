"""ONNX files, also those whose weights lie in files beside them."""

import math
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.file import WeightsCandidate, truncated
from inference.conversion.onnx_input import constant_sizes, frame_input
from inference.conversion.opened import Exported, Opened
from inference.conversion.source import Source, Wishes
from inference.errors import ModelRefusedError
from inference.loaded_model import ACTIVATION, COTANGENT, GRADIENT
from inference.runners import TensorSpecification
from inference.runners.onnx_graph import external_files, parsed, refuse_custom_operators, tensors_of
from inference.weights import WeightsReader

if TYPE_CHECKING:
    import onnx
    import onnxruntime

_LARGEST = 2**31 - 2**24
_OLDEST_CONTAINER = 10
"""IR version that every ONNX Runtime since 1.20 reads; later ones only add element types and device placement."""

_FIRST_FIELD = b"\x08"
_KINDS = {"tensor(float)": "f4", "tensor(float16)": "f2", "tensor(double)": "f8", "tensor(uint8)": "u1"}


@dataclass(frozen=True, slots=True, eq=False)
class OnnxModel:
    """An ONNX file in a session of ONNX Runtime; see Opened."""

    source: Source
    model: "onnx.ModelProto"
    session: "onnxruntime.InferenceSession"
    is_batch_free: bool = True

    def run(self, tensor: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
        """See Opened."""
        entry = self.source.inputs[0]
        rows, columns = tensor.shape[2:] if self.source.layout == "NCHW" else tensor.shape[1:3]
        feeds = {entry.name: tensor.astype(_KINDS[entry.kind])}
        feeds |= constant_sizes(self.model, entry.name, (rows, columns))
        feeds |= _no_cotangent(self.session)
        names = [one.name for one in self.source.outputs]
        return dict(zip(names, self.session.run(names, feeds), strict=True))

    def export(self, size: tuple[int, int]) -> Exported:
        """See Opened."""
        import onnx
        from onnx import numpy_helper

        copy = onnx.ModelProto()
        copy.CopyFrom(self.model)
        sizes = constant_sizes(copy, self.source.inputs[0].name, size)
        kept = [one for one in copy.graph.input if one.name not in sizes]
        del copy.graph.input[:]
        copy.graph.input.extend(kept)
        copy.graph.initializer.extend(numpy_helper.from_array(value, name) for name, value in sizes.items())
        notes = [f"The input {name!r:.40} is set to the size of the model's input." for name in sizes]
        return Exported(copy, tuple(notes))


class _Onnx:
    """ONNX Runtime's own format."""

    name = "onnx"
    title = "ONNX"

    def recognises(self, file: WeightsCandidate) -> bool:
        """See SourceFormat."""
        is_graph = file.head.startswith(_FIRST_FIELD) and file.head[8:9] != b"{"  # which would be .safetensors
        return not file.members and (file.suffix == ".onnx" or is_graph)

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """See SourceFormat."""
        model = parsed(file.path.read_bytes(), file.name)
        refuse_custom_operators(model)
        notes = (*_with_weights_inside(model, file), *_in_a_readable_container(model))
        session = _session(model, file.name)
        facts = _facts(model)
        entry, layout = frame_input(model, file.name, wishes, facts)
        outputs = tuple(
            TensorSpecification(
                str(one.name), tuple(size if isinstance(size, int) else None for size in one.shape), str(one.type)
            )
            for one in session.get_outputs()
            if one.name not in (ACTIVATION, GRADIENT)
        )
        producer = f"{model.producer_name} {model.producer_version}".strip()
        labels = outputs[0].shape[1] if outputs and len(outputs[0].shape) == 2 else None
        return OnnxModel(
            Source(
                file.path, file.sha256, file.size_bytes, self.name, self.title, (entry,), outputs, layout,
                architecture=str(model.graph.name)[:80], label_count=labels, label_names=_label_names(facts),
                framework=producer, facts=facts, notes=notes, wishes=wishes,
            ),
            model,
            session,
        )  # fmt: skip


def _no_cotangent(session: "onnxruntime.InferenceSession") -> dict[str, NDArray[Any]]:
    """Zeros for the further input of a model that can be explained already."""
    return {
        one.name: np.zeros([size if isinstance(size, int) else 1 for size in one.shape], np.float32)
        for one in session.get_inputs()
        if one.name == COTANGENT
    }


def _in_a_readable_container(model: "onnx.ModelProto") -> tuple[str, ...]:
    """Write a newer container as an older one; what really needs the newer is then refused when it is loaded."""
    if model.ir_version <= _OLDEST_CONTAINER:
        return ()
    told = f"The file's container (IR version {model.ir_version}) is written as version {_OLDEST_CONTAINER}."
    model.ir_version = _OLDEST_CONTAINER
    return (told,)


def _facts(model: "onnx.ModelProto") -> dict[str, str]:
    """What the producer wrote into the file, such as Ultralytics' names and imgsz."""
    return {str(one.key)[:80]: str(one.value)[:20_000] for one in list(model.metadata_props)[:100]}


def _label_names(facts: dict[str, str]) -> tuple[str, ...]:
    """Ultralytics writes names as {0: 'tooth', 1: 'implant'}."""
    import ast

    text = facts.get("names", "")
    try:
        names = ast.literal_eval(text) if text else ()
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return ()
    if isinstance(names, dict):
        names = [names[key] for key in sorted(names)] if all(isinstance(key, int) for key in names) else ()
    return tuple(str(one) for one in names) if isinstance(names, list | tuple) else ()


def _with_weights_inside(model: "onnx.ModelProto", file: WeightsCandidate) -> tuple[str, ...]:
    """Take weights that lie in files beside the model into it; links and ways out of the folder are refused."""
    import onnx

    folder = file.path.parent
    found = external_files(model, folder)
    total = file.size_bytes + sum(_length(path) for path in found)
    if total > _LARGEST:
        raise ModelRefusedError(
            f"{file.name} holds {total / 2**30:.1f} GiB with its weights; one ONNX file takes 2.",
            advice="Use a smaller model.",
        )
    contents = {path: WeightsReader().read_opened_again(path, folder) for path in found}
    for tensor in tensors_of(model):
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            entries = {one.key: one.value for one in tensor.external_data}
            tensor.raw_data = _slice(tensor, contents[folder / entries["location"]], entries, file.name)
            tensor.data_location = onnx.TensorProto.DEFAULT
            del tensor.external_data[:]
    return (f"Its weights lay in {len(found)} further file(s); they are in one file now.",) if found else ()


def _length(path: Path) -> int:
    try:
        status = os.lstat(path)
    except OSError:
        return 0  # reading it says why
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _slice(tensor: "onnx.TensorProto", content: bytes, entries: dict[str, str], name: str) -> bytes:
    from onnx import helper

    try:
        start = int(entries.get("offset", 0))
        size = math.prod(tensor.dims) * helper.tensor_dtype_to_np_dtype(tensor.data_type).itemsize
        length = int(entries.get("length", size))
    except (ValueError, KeyError, TypeError) as error:
        raise truncated(name) from error
    if start < 0 or length != size or start + length > len(content):
        raise ModelRefusedError(
            f"The weights beside {name} are shorter than it says.", advice="Copy all of its files again."
        )
    return content[start : start + length]


def _session(model: "onnx.ModelProto", name: str) -> "onnxruntime.InferenceSession":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 2
    try:
        return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime's exceptions share no base of their own
        reason = (str(error).strip().splitlines() or ["?"])[0].rsplit(" : ", maxsplit=1)[-1][:200]
        raise ModelRefusedError(
            f"{name} cannot be loaded: {reason}", advice="Export it again with operators of ONNX's own."
        ) from error


SOURCE_FORMAT = _Onnx()
