"""torch.export files (.pt2): a graph of torch's operators in JSON beside its weights.

torch's own reader falls back to full pickles, evaluates the sizes in the graph as Python, and finds operators by
walking the torch module to any function. So the archive is read here first, and only what torch.export.save writes
for a plain network is let through: operators of the aten namespace, sizes that are sums and products, weights as
bare numbers.
"""

import io
import json
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from inference.conversion.file import WeightsCandidate, truncated
from inference.conversion.opened import Opened
from inference.conversion.source import Source, Wishes
from inference.conversion.torch_module import TorchModel, output_specifications, trial
from inference.conversion.torch_script import label_count
from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import torch

_MODEL = "models/model.json"
_ALLOWED = re.compile(
    r"(archive_format|archive_version|byteorder|\.data/\w+|models/model\.json|data/sample_inputs/model\.pt"
    r"|data/weights/(weight_\d+|model_weights_config\.json)"
    r"|data/constants/(tensor_\d+|model_constants_config\.json)|extra/.*)"
)
_TARGET = re.compile(
    r"torch\.ops\.aten\.\w+\.\w+|_operator\.(getitem|add|sub|mul|floordiv|mod|neg|eq|ne|lt|le|gt|ge|and_|or_)"
    r"|torch\.(sym_int|sym_float|sym_max|sym_min|sym_not|sym_sqrt)|math\.(ceil|floor|trunc)"
)
_SIZE = re.compile(r"[\w\s+\-*/(),.<>=']*")
_SIZE_WORDS = re.compile(r"[A-Za-z_]\w*")
_KNOWN_WORDS = re.compile(
    r"[su]\d+|zuf\d+|Symbol|Integer|Rational|Float|Add|Mul|Pow|FloorDiv|CeilDiv|Mod|PythonMod|Max|Min|TruncToInt"
    r"|FloatTrueDiv|IntTrueDiv|Eq|Ne|Lt|Le|Gt|Ge|positive|nonnegative|integer|precision|True|False"
)
_CHECKS = (
    "aten._assert_scalar.default", "aten._assert_tensor_metadata.default", "aten.sym_constrain_range.default",
    "aten.sym_constrain_range_for_size.default", "aten._assert_async.msg",
)  # fmt: skip
_TREE_KINDS = ("builtins.tuple", "builtins.list", "builtins.dict", "collections.OrderedDict", None)
_EXPORT = "Export it to ONNX where it was trained, and add that file."


class _TorchProgram:
    """A network that torch.export.save wrote."""

    name = "torch_export"
    title = "torch.export program"

    def recognises(self, file: WeightsCandidate) -> bool:
        """See SourceFormat."""
        is_older = "serialized_exported_program.json" in file.members
        return is_older or any("models/" in one and one.endswith(".json") for one in file.members)

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """See SourceFormat."""
        import torch

        if not file.has_member(_MODEL):
            raise ModelRefusedError(
                f"{file.name} was written by an older torch, or holds several programs.",
                advice="Save it again with torch.export.save of torch 2.9 or newer, or export it to ONNX.",
            )
        table = _checked(file)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                program = torch.export.load(str(file.path))
                module = _plain(program.module(check_guards=False))  # the guards are Python, and would be run
        except Exception as error:  # torch's reader raises whatever the graph makes it stumble over
            raise truncated(file.name) from error
        name, shape = _entry(program, file.name)
        channels = shape[1] or wishes.channels or 1
        size = (shape[2], shape[3]) if shape[2] and shape[3] else wishes.size
        used, found = trial(module, channels, size)
        outputs = output_specifications(found, used if size is None or not (shape[2] and shape[3]) else (0, 0))
        version = table.get("torch_version", "")
        return TorchModel(
            Source(
                file.path, file.sha256, file.size_bytes, self.name, self.title,
                (TensorSpecification(name, (shape[0], channels, *(size or (None, None))), "tensor(float)"),), outputs,
                label_count=label_count(outputs), framework=f"PyTorch {version}".strip(), wishes=wishes,
            ),
            module,
            is_batch_free=shape[0] is None,
        )  # fmt: skip


def _checked(file: WeightsCandidate) -> dict[str, Any]:
    """The program's JSON after every check; raises ModelRefusedError."""
    import pickle

    import torch

    foreign = [one for one in file.members if not _ALLOWED.fullmatch(one.split("/", maxsplit=1)[-1])]
    if foreign:
        raise ModelRefusedError(
            f"{file.name} holds more than a graph and its weights ({foreign[0]:.60}).", advice=_EXPORT
        )
    try:
        with zipfile.ZipFile(file.path) as archive:
            read = {name.split("/", maxsplit=1)[-1]: archive.read(name) for name in file.members if _is_told(name)}
        program: dict[str, Any] = json.loads(read[_MODEL])
        configs = [json.loads(content) for name, content in read.items() if name.endswith("_config.json")]
        torch.load(io.BytesIO(read["data/sample_inputs/model.pt"]), weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelRefusedError(f"{file.name} holds Python code, which is never run.", advice=_EXPORT) from error
    except Exception as error:  # a damaged archive ends in whatever its reader stumbles over
        raise truncated(file.name) from error
    for one in (entry for config in configs for entry in config.get("config", {}).values()):
        if one.get("use_pickle") or not re.fullmatch(r"(weight|tensor)_\d+", str(one.get("path_name"))):
            raise ModelRefusedError(f"{file.name} holds pickled weights.", advice=_EXPORT)
    _refuse_graph(program, file.name)
    return program


def _is_told(name: str) -> bool:
    return name.endswith((_MODEL, "_config.json", "sample_inputs/model.pt"))


def _refuse_graph(program: dict[str, Any], name: str) -> None:
    """Refuse an operator, a size or a structure that is not one of the known."""
    for key, value in _walk(program):
        if key == "target" and not _TARGET.fullmatch(str(value)):
            raise ModelRefusedError(f"{name} needs the operator {value!s:.60}, which is not known.", advice=_EXPORT)
        if key == "expr_str" and not _is_size(value):
            raise ModelRefusedError(f"{name} computes a size in a way that is not known.", advice=_EXPORT)
        if key in ("in_spec", "out_spec") and not _is_tree(value):
            raise ModelRefusedError(f"{name} takes or gives objects of its own kind.", advice=_EXPORT)


def _walk(value: object, key: str = "") -> Iterator[tuple[str, object]]:
    """Every key of nested JSON with its value, but for the remarks about where a node came from."""
    if key == "metadata":
        if isinstance(value, dict):
            yield from (("target", one) for name, one in value.items() if name == "torch_fn_target")
        return
    if isinstance(value, dict):
        for name, one in value.items():
            yield str(name), one
            yield from _walk(one, str(name))
    elif isinstance(value, list):
        for one in value:
            yield from _walk(one, key)


def _is_size(value: object) -> bool:
    words = _SIZE_WORDS.findall(str(value))
    return bool(_SIZE.fullmatch(str(value))) and all(_KNOWN_WORDS.fullmatch(one) for one in words)


def _is_tree(value: object) -> bool:
    """Whether a structure of inputs or outputs is made of tuples, lists and dictionaries."""
    try:
        tree = json.loads(value) if isinstance(value, str) and value else value
    except ValueError:
        return False
    return all(one in _TREE_KINDS for key, one in _walk(tree) if key == "type" and not isinstance(one, dict))


def _entry(program: "torch.export.ExportedProgram", name: str) -> tuple[str, tuple[int | None, ...]]:
    """The one input's name and shape; a size that is not fixed is None."""
    inputs = program.graph_signature.user_inputs
    nodes = {node.name: node for node in program.graph.nodes}
    values = [nodes[str(one)].meta["val"] for one in inputs if str(one) in nodes]
    if len(inputs) != 1 or len(values) != 1:
        raise ModelRefusedError(f"{name} takes {len(inputs)} inputs; a frame is one tensor.", advice=_EXPORT)
    shape = tuple(size if isinstance(size, int) else None for size in values[0].shape)
    if len(shape) != 4:
        what = "volumes" if len(shape) == 5 else f"{len(shape)} axes"
        raise ModelRefusedError(f"{name} takes {what}.", advice="Use a model that reads one frame at a time.")
    return str(inputs[0]), shape


def _plain(module: "torch.fx.GraphModule") -> "torch.fx.GraphModule":
    """The program without its checks of sizes, which torch's ONNX exporter cannot follow."""
    import torch

    module._forward_pre_hooks.clear()
    for node in list(module.graph.nodes):
        if node.target == torch.ops.aten.sym_size.int:
            node.op, node.target = "call_method", "size"
        elif not node.users and str(node.target) in _CHECKS:
            module.graph.erase_node(node)
    module.graph.eliminate_dead_code()
    module.recompile()
    return module.requires_grad_(False)


SOURCE_FORMAT = _TorchProgram()
