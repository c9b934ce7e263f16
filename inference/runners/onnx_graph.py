"""Looks into an ONNX file before it is loaded, and refuses what must not be."""

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from inference.errors import ModelAlteredError, ModelRefusedError
from inference.model_card import ModelCard
from inference.weights import WeightsReader, refuse_other_sum

if TYPE_CHECKING:
    import onnx

_KNOWN_DOMAINS = ("", "ai.onnx", "ai.onnx.ml", "com.microsoft")
"""ONNX's own operators, and those built into ONNX Runtime; anything else needs a library of foreign code."""


@dataclass(frozen=True, slots=True)
class OnnxFile:
    """A checked model: the very bytes that were summed, and where its external data lies if it has any."""

    content: bytes
    external: tuple[Path, ...]
    size_bytes: int


def read_onnx(card: ModelCard, reader: WeightsReader) -> OnnxFile:
    """The card's file after every check, read once; raises ModelRefusedError.

    Where weights lie in further files, the catalogue's checksum is that of all bytes: the model's, then each
    external file's in the order of their names.
    """
    path = card.file.path
    content = reader.read_unverified(path, card.root)
    try:
        model = parsed(content, path.name)
    except ModelRefusedError as error:  # what the catalogue describes was a model when it was written
        raise ModelAlteredError(str(error)) from error
    refuse_custom_operators(model)
    _refuse_volume(model, card.input.name)
    external = external_files(model, path.parent)
    if not external:
        refuse_other_sum(content, path, card.file.sha256)
        return OnnxFile(content, (), len(content))
    digest, size = hashlib.sha256(content), len(content)
    for one in external:
        part = reader.read_opened_again(one, card.root)
        digest.update(part)
        size += len(part)
    if digest.hexdigest() != card.file.sha256:
        raise ModelAlteredError(f"The checksum of {path.name} with its external data differs from the catalogue.")
    return OnnxFile(content, external, size)


def parsed(content: bytes, name: str) -> "onnx.ModelProto":
    """The model in these bytes; raises ModelRefusedError for what is none."""
    import onnx

    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # protobuf's own, which has no types
        raise ModelRefusedError(f"{name} is not an ONNX file, or only a part of one.") from error
    if not model.graph.node:
        raise ModelRefusedError(f"{name} is not an ONNX file, or only a part of one.")
    return model


def refuse_custom_operators(model: "onnx.ModelProto") -> None:
    """Raise ModelRefusedError for an operator that needs a library of foreign code."""
    for graph in (model.graph, *model.functions):
        for node in graph.node:
            if node.domain not in _KNOWN_DOMAINS and not _is_defined(model, node):
                raise ModelRefusedError(
                    f"The model needs the custom operator {node.domain}.{node.op_type}.",
                    advice="Export the model again with ONNX's own operators only.",
                )


def _is_defined(model: "onnx.ModelProto", node: "onnx.NodeProto") -> bool:
    """Whether the operator is a function that the file itself spells out."""
    return any((one.domain, one.name) == (node.domain, node.op_type) for one in model.functions)


def _refuse_volume(model: "onnx.ModelProto", name: str) -> None:
    for value in model.graph.input:
        if value.name == name and len(value.type.tensor_type.shape.dim) > 4:
            raise ModelRefusedError("The model takes volumes.", advice="Use a model that reads one frame at a time.")


def external_files(model: "onnx.ModelProto", folder: Path) -> tuple[Path, ...]:
    """Where the weights outside the file lie; never outside the file's own folder."""
    import onnx

    locations = set()
    for tensor in tensors_of(model):
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            entries = {one.key: one.value for one in tensor.external_data}
            locations.add(entries.get("location", ""))
    for location in locations:
        parts = (*PurePosixPath(location).parts, *PureWindowsPath(location).parts)
        is_outside = PurePosixPath(location).is_absolute() or PureWindowsPath(location).anchor or ".." in parts
        if not location or is_outside or "\0" in location:
            raise ModelRefusedError("The model's external data lies outside its folder.")
    return tuple(folder / PurePosixPath(location) for location in sorted(locations))


def tensors_of(model: "onnx.ModelProto") -> "list[onnx.TensorProto]":
    """Every tensor of the file: initializers, attributes of nodes, subgraphs and functions."""
    found: list[onnx.TensorProto] = []
    queue: list[onnx.GraphProto | onnx.FunctionProto] = [model.graph, *model.functions]
    while queue:
        graph = queue.pop()
        found += getattr(graph, "initializer", [])
        for sparse in getattr(graph, "sparse_initializer", []):
            found += [sparse.values, sparse.indices]
        for node in graph.node:
            for attribute in node.attribute:
                found += [attribute.t, *attribute.tensors]
                queue += [attribute.g, *attribute.graphs]
    return found
