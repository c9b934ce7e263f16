"""TorchScript archives: a network with its code in torch's own small language, which knows no Python.

Loading one runs that code's constructors. The language cannot reach the system but through a few operators that read
and write files, and through namespaces of other libraries; an archive that mentions them is refused before it is
loaded. It is loaded in the conversion's own process.
"""

import re
import warnings
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inference.conversion.comparison import session_of
from inference.conversion.file import WeightsCandidate, truncated
from inference.conversion.opened import Exported, Opened, input_shape
from inference.conversion.source import Source, Wishes, WishNeededError
from inference.conversion.torch_module import INPUT, TorchModel, output_specifications, trial
from inference.conversion.torch_unrolled import unrolled
from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import torch

_LARGEST_CODE = 64 * 2**20
# aten::save writes a file, aten::from_file maps one for writing, aten::load and hub are not there but may come.
_FILE_OPERATORS = re.compile(rb"\b(save|from_file|load|open|hub|_load_from_file|fork|rpc\w*|c10d\w*)\s*\(")
_NAMESPACES = re.compile(rb"\bops\s*\.\s*(\w+)")
_KNOWN_NAMESPACES = (b"prim", b"aten")
_EXPORT = "Export it to ONNX where it was trained, and add that file."


@dataclass(frozen=True, slots=True, eq=False)
class ScriptModel(TorchModel):
    """An open archive; see Opened."""

    def export(self, size: tuple[int, int]) -> Exported:
        """See Opened. Code whose branches ONNX cannot hold is taken along the way that a frame of this size goes."""
        try:
            exported = TorchModel.export(self, size)
            session_of(exported.model)
        except ModelRefusedError as refusal:
            shape = input_shape(self.source, size)
            try:
                plain = TorchModel(self.source, unrolled(self.module, shape), is_batch_free=False)
            except Exception:  # noqa: BLE001 - torch's tracer raises whatever the code makes it stumble over
                raise refusal from None
            note = "Its code has branches; the one for frames of this size is kept."
            return Exported(plain.export(size).model, (note,))
        return exported


class _TorchScript:
    """A network that torch.jit.save wrote."""

    name = "torchscript"
    title = "TorchScript"

    def recognises(self, file: WeightsCandidate) -> bool:
        """See SourceFormat."""
        return file.has_member("constants.pkl") and file.has_member("data.pkl")

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """See SourceFormat."""
        import torch

        _refuse_reaching_out(file)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                module = torch.jit.load(str(file.path), map_location="cpu").eval()  # type: ignore[no-untyped-call]
        except Exception as error:  # torch tells apart neither damage nor operators that it does not know
            if "Unknown builtin op" in str(error) or "Unknown type name" in str(error):
                raise ModelRefusedError(
                    f"{file.name} needs operators that torch does not have.", advice=_EXPORT
                ) from error
            raise truncated(file.name) from error
        module = module.float()
        for one in module.parameters():
            one.requires_grad = False
        _refuse_signature(module, file.name)
        channels = wishes.channels or stem_channels(module, file.name)
        size, found = trial(module, channels, wishes.size)
        outputs = output_specifications(found, size)
        rows, columns = wishes.size or (None, None)
        return ScriptModel(
            Source(
                file.path, file.sha256, file.size_bytes, self.name, self.title,
                (TensorSpecification(INPUT, (None, channels, rows, columns), "tensor(float)"),), outputs,
                architecture=str(getattr(module, "original_name", "")), label_count=label_count(outputs),
                framework=f"TorchScript, read by PyTorch {torch.__version__}", wishes=wishes,
            ),
            module,
        )  # fmt: skip


def _refuse_reaching_out(file: WeightsCandidate) -> None:
    """Refuse an archive whose code mentions files, other processes, or operators of another library."""
    try:
        with zipfile.ZipFile(file.path) as archive:
            names = [name for name in archive.namelist() if "/code/" in name and name.endswith(".py")]
            if sum(archive.getinfo(name).file_size for name in names) > _LARGEST_CODE:
                raise ModelRefusedError(f"{file.name} holds more code than any network.", advice=_EXPORT)
            code = b"\n".join(archive.read(name) for name in names)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise truncated(file.name) from error
    reaching = _FILE_OPERATORS.search(code)
    if reaching:
        word = reaching.group(1).decode()
        raise ModelRefusedError(f"The code in {file.name} may reach out of the model ({word}).", advice=_EXPORT)
    for namespace in sorted(set(_NAMESPACES.findall(code)) - set(_KNOWN_NAMESPACES)):
        raise ModelRefusedError(f"{file.name} needs the custom operators of {namespace.decode():.40}.", advice=_EXPORT)


def _refuse_signature(module: "torch.nn.Module", name: str) -> None:
    """One tensor goes in; further arguments need a default."""
    arguments = getattr(module.forward, "schema").arguments[1:]  # noqa: B009 - torch's types do not know of it
    required = [one for one in arguments if not one.has_default_value()]
    if len(required) != 1 or str(required[0].type) != "Tensor":
        words = ", ".join(f"{one.name:.40}: {one.type!s:.40}" for one in required) or "nothing"
        raise ModelRefusedError(f"{name} takes {words}; a frame is one tensor.", advice=_EXPORT)


def stem_channels(module: "torch.nn.Module", name: str) -> int:
    """The channels that the first convolution takes; raises where it is one for volumes, or cannot be told."""
    kernels = [one for one in module.parameters() if one.ndim >= 4]
    if not kernels:
        raise WishNeededError(
            f"{name} does not say how many channels its input has.", "channels", choices=("1", "3"),
            advice="Say 1 for grey or 3 for colour.",
        )  # fmt: skip
    if any(one.ndim == 5 for one in kernels):
        raise ModelRefusedError(f"{name} takes volumes.", advice="Use a model that reads one frame at a time.")
    return int(kernels[0].shape[1])


def label_count(outputs: tuple[TensorSpecification, ...]) -> int | None:
    """The width of a classifier's answer; None where the first output is no list of labels."""
    return outputs[0].shape[1] if outputs and len(outputs[0].shape) == 2 else None


SOURCE_FORMAT = _TorchScript()
