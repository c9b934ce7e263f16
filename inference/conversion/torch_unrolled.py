"""A scripted network with branches and loops, taken along the one way that a frame of a given size goes."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


def unrolled(module: "torch.nn.Module", shape: tuple[int, ...]) -> "torch.nn.Module":
    """The operators that ran for an input of `shape`, as a module without branches.

    Operators that torch's ONNX exporter has no name for are written out in simpler ones.
    """
    import torch
    from torch._decomp import get_decompositions
    from torch.fx.experimental.proxy_tensor import make_fx

    aten = torch.ops.aten
    unknown: list[Any] = [
        aten.native_batch_norm, aten._native_batch_norm_legit, aten._native_batch_norm_legit_no_training,
        aten.native_group_norm, aten.native_layer_norm, aten.addmm, aten._unsafe_view, aten.silu, aten.hardswish,
        aten.native_dropout,
    ]  # fmt: skip
    table: Any = get_decompositions(unknown)

    def run(x: torch.Tensor) -> object:
        return module(x)

    with torch.no_grad():
        found = make_fx(run, decomposition_table=table)(torch.zeros(shape))
    for node in list(found.graph.nodes):
        if node.target == aten._to_copy.default:  # a cast of float32 to float32
            node.replace_all_uses_with(node.args[0])
            found.graph.erase_node(node)
    found.recompile()
    return found.eval()
