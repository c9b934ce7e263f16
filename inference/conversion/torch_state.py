"""A torch state dict of a named architecture: .pth, .pt, .bin, .ckpt or .safetensors."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import inference.architectures
from inference.architectures import Recognised, architectures
from inference.conversion.file import WeightsCandidate
from inference.conversion.opened import Opened
from inference.conversion.source import Source, Wishes
from inference.conversion.torch_module import INPUT, TorchModel
from inference.conversion.torch_reading import load_safetensors, load_weights, plain_text, tensors_of
from inference.errors import ModelRefusedError
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import torch

_PICKLE_HEADS = tuple(b"\x80" + bytes([protocol]) for protocol in range(2, 6))
_WRAPPERS = ("state_dict", "model_state_dict", "model", "net", "network", "ema", "ema_state_dict", "weights", "params")
_PREFIXES = ("module", "model", "backbone", "net", "network", "_orig_mod", "encoder", "densenet121", "resnet", "unet")
_LABEL_KEYS = ("class_names", "classes", "labels", "label_names", "names")
_COUNTERS = ".num_batches_tracked"
_VOLUME_AXES = 5
_NAMED = 3
_EXPORT = "Export the network to ONNX or TorchScript where it was trained, and add that file."


class _TorchState:
    """Weights without a network."""

    name = "torch_state_dict"
    title = "PyTorch state dict"

    def recognises(self, file: WeightsCandidate) -> bool:
        """See SourceFormat."""
        if file.members:
            return file.has_member("data.pkl") and not file.has_member("constants.pkl")
        return _is_safetensors(file) or file.head.startswith(_PICKLE_HEADS)

    def open(self, file: WeightsCandidate, wishes: Wishes) -> Opened:
        """See SourceFormat."""
        import torch

        loaded = load_safetensors(file) if _is_safetensors(file) else load_weights(file)
        state, facts = _unwrapped(loaded, file.name)
        if any(value.ndim == _VOLUME_AXES for value in state.values()):
            raise ModelRefusedError(
                f"{file.name} holds a network for volumes.", advice="Use a model that reads one frame at a time."
            )
        plan, tensors = _recognised(state, file.name, wishes.architecture)
        module = _filled(plan, tensors, file.name)
        is_map = plan.outputs == "masks"
        shape = (None, plan.labels, None, None) if is_map else (None, plan.labels)
        names = _label_names(facts, plan.labels)
        rows, columns = wishes.size or (None, None)
        return TorchModel(
            Source(
                file.path, file.sha256, file.size_bytes, self.name, self.title,
                (TensorSpecification(INPUT, (None, plan.channels, rows, columns), "tensor(float)"),),
                (TensorSpecification("masks" if is_map else "logits", shape, "tensor(float)"),),
                architecture=plan.architecture, label_count=plan.labels, label_names=names,
                framework=f"PyTorch {torch.__version__}", facts=facts | {"origin": plan.origin},
                notes=(_trust(plan), *plan.notes), wishes=wishes,
            ),
            module,
        )  # fmt: skip


def _is_safetensors(file: WeightsCandidate) -> bool:
    return file.head[8:9] == b"{" and int.from_bytes(file.head[:8], "little") < file.size_bytes


def _trust(plan: Recognised) -> str:
    return (
        f"The network is {plan.architecture} as {plan.origin} defines it, told by the names and shapes of its tensors; "
        "a network that was changed without new tensors would not be noticed."
    )


def _unwrapped(loaded: object, name: str) -> "tuple[dict[str, torch.Tensor], dict[str, str]]":
    """The tensors inside a checkpoint, and its plain remarks."""
    state = tensors_of(loaded)
    if state:
        return state, {}
    if isinstance(loaded, Mapping):
        facts = {str(key): text for key, value in loaded.items() if (text := plain_text(value)) is not None}
        for wrapper in _WRAPPERS:
            state = tensors_of(loaded.get(wrapper))
            if state:
                return state, facts
        found = ", ".join(f"{key!s:.40}" for key in list(loaded)[:_NAMED])
        raise ModelRefusedError(f"{name} holds no state dict; it holds: {found}.", advice=_EXPORT)
    raise ModelRefusedError(f"{name} holds a {type(loaded).__name__}, not a state dict.", advice=_EXPORT)


def _recognised(state: "dict[str, torch.Tensor]", name: str, wish: str) -> "tuple[Recognised, dict[str, torch.Tensor]]":
    """The network whose tensors these are, with the wrapping prefixes taken off as far as needed."""
    families = architectures(inference.architectures)
    known = [one for family in families for one in family.names]
    if wish and wish not in known:
        raise ModelRefusedError(f"No architecture {wish!r:.40}.", advice=f"Known are: {', '.join(known)}.")
    current: dict[str, torch.Tensor] | None = state
    while current is not None:
        shapes = {key: tuple(int(size) for size in value.shape) for key, value in current.items()}
        for family in families:
            plan = family.recognise(shapes, wish)
            if plan is not None:
                _refuse_other(plan, wish, family.names, name)
                return plan, current
        current = _without_prefix(current)
    keys = ", ".join(f"{key:.60}" for key in list(state)[:_NAMED])
    raise ModelRefusedError(
        f"{name} belongs to no network that is known here; its tensors begin with {keys}.",
        advice=f"{_EXPORT} Known are: {', '.join(known)}.",
    )


def _refuse_other(plan: Recognised, wish: str, names: tuple[str, ...], name: str) -> None:
    if wish and (wish not in names or plan.architecture not in wish):
        raise ModelRefusedError(
            f"{name} holds a {plan.architecture}, not a {wish}.", advice="Leave the architecture open."
        )


def _without_prefix(state: "dict[str, torch.Tensor]") -> "dict[str, torch.Tensor] | None":
    """The tensors with a wrapping prefix taken off those that have it; None where none is left."""
    firsts = [key.split(".", maxsplit=1)[0] for key in state]
    prefix = next((one for one in _PREFIXES if 2 * firsts.count(one) > len(firsts)), None)
    if prefix is None:
        return None
    shorter = {key.removeprefix(f"{prefix}."): value for key, value in state.items()}
    return shorter if len(shorter) == len(state) else None


def _filled(plan: Recognised, tensors: "dict[str, torch.Tensor]", name: str) -> "torch.nn.Module":
    """The network with these weights; a missing or a superfluous tensor is a refusal that names some."""
    import torch

    with torch.device("meta"):
        module = plan.build()
    own = module.state_dict()
    source = {key: plan.keys.get(key, key) for key in own}
    missing = [source[key] for key in own if source[key] not in tensors and not key.endswith(_COUNTERS)]
    used = set(source.values())
    superfluous = [key for key in tensors if key not in used and not key.endswith(_COUNTERS)]
    for what, keys in (("lacks", missing), ("has superfluous", superfluous)):
        if keys:
            some = ", ".join(f"{key:.60}" for key in keys[:_NAMED]) + (" ..." if len(keys) > _NAMED else "")
            raise ModelRefusedError(
                f"{name} {what} tensors for a {plan.architecture}: {some} ({len(keys)} in all).", advice=_EXPORT
            )
    filled = {}
    for key, value in own.items():
        found = tensors.get(source[key], torch.zeros(()))
        if found.shape != value.shape:
            raise ModelRefusedError(
                f"{name}: {source[key]:.60} has the shape {tuple(found.shape)}, a {plan.architecture} needs "
                f"{tuple(value.shape)}.",
                advice=_EXPORT,
            )
        filled[key] = found.to(value.dtype)
    module.load_state_dict(filled, assign=True)
    return module.eval().requires_grad_(False)


def _label_names(facts: Mapping[str, str], labels: int) -> tuple[str, ...]:
    """The labels that a checkpoint names beside its weights, where there are as many as the network has."""
    import json

    for key in _LABEL_KEYS:
        try:
            value = json.loads(facts.get(key, ""))
        except ValueError:
            continue
        names = list(value.values()) if isinstance(value, dict) else value
        if isinstance(names, list) and len(names) == labels and all(isinstance(one, str) for one in names):
            return tuple(names)
    return ()


SOURCE_FORMAT = _TorchState()
