"""What the rules of the vector-Jacobian product write on: an ONNX graph's shapes, its constants, the nodes to add."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from inference.errors import OverreadError

if TYPE_CHECKING:
    import onnx

Dimension = int | str
"""A size, or the name of one that is only known at run time (the batch)."""


class NotDifferentiableError(OverreadError):
    """The graph has a part through which no gradient can be written."""

    default_advice = "Explain this model by occlusion, which needs no gradient."


@dataclass(slots=True)
class Tape:
    """The graph as the rules see it. Names stand for tensors; `emit` appends a node and returns its output."""

    opset: int
    shapes: dict[str, tuple[Dimension, ...]]
    constants: Mapping[str, NDArray[Any]]
    nodes: "list[onnx.NodeProto]" = field(default_factory=list)
    initializers: "list[onnx.TensorProto]" = field(default_factory=list)
    _count: int = 0

    def emit(self, operator: str, *inputs: str, **attributes: object) -> str:
        """Append a node with one output and return the output's name."""
        return self.emit_last(operator, 1, *inputs, **attributes)

    def emit_last(self, operator: str, outputs: int, *inputs: str, **attributes: object) -> str:
        """Append a node with several outputs and return the name of the last."""
        from onnx import helper

        names = [self._fresh() for _ in range(outputs)]
        node = helper.make_node(operator, list(inputs), names, name=names[0])
        node.attribute.extend(helper.make_attribute(key, value) for key, value in attributes.items())
        self.nodes.append(node)
        return names[-1]

    def constant(self, values: ArrayLike) -> str:
        """A tensor with these values."""
        from onnx import numpy_helper

        name = self._fresh()
        array = np.asarray(values)
        self.initializers.append(numpy_helper.from_array(array, name))
        self.shapes[name] = array.shape
        return name

    def scalar(self, value: float) -> str:
        """A float32 number."""
        return self.constant(np.float32(value))

    def integers(self, *values: int) -> str:
        """A list of int64."""
        return self.constant(np.array(values, np.int64))

    def shape(self, name: str) -> tuple[Dimension, ...]:
        """The shape of a tensor; raises where shape inference does not know it."""
        shape = self.shapes.get(name)
        if shape is None:
            raise NotDifferentiableError(f"The shape of {name!r:.80} is not known in this graph.")
        return shape

    def sizes(self, name: str, axes: Sequence[int]) -> list[int]:
        """The sizes along `axes`, all of which must be known before run time."""
        sizes = [size for size in (self.shape(name)[axis] for axis in axes) if isinstance(size, int)]
        if len(sizes) != len(axes):
            raise NotDifferentiableError(f"The size of {name!r:.80} depends on the input.")
        return sizes

    def shape_tensor(self, name: str) -> str:
        """The shape of a tensor as a tensor: a constant where it is known, else computed at run time."""
        shape = self.shape(name)
        sizes = [size for size in shape if isinstance(size, int)]
        return self.integers(*sizes) if len(sizes) == len(shape) else self.emit("Shape", name)

    def reshape_like(self, value: str, name: str) -> str:
        """`value` in the shape of `name`."""
        return self.emit("Reshape", value, self.shape_tensor(name))

    def expand_like(self, value: str, name: str) -> str:
        """`value`, whose reduced axes have size 1, repeated to the shape of `name`."""
        return self.emit("Expand", value, self.shape_tensor(name))

    def sum(self, value: str, axes: Sequence[int]) -> str:
        """Sum along `axes`, which stay with size 1."""
        if self.opset >= 13:
            return self.emit("ReduceSum", value, self.integers(*axes), keepdims=1)
        return self.emit("ReduceSum", value, axes=list(axes), keepdims=1)

    def unbroadcast(self, gradient: str, source: str, result: str) -> str:
        """The gradient of `result`, summed where `source` was repeated to make it."""
        small, large = self.shape(source), self.shape(result)
        if small == large:
            return gradient
        extra = len(large) - len(small)
        repeated = [axis for axis in range(extra, len(large)) if small[axis - extra] == 1 and large[axis] != 1]
        axes = [*range(extra), *repeated]
        return self.reshape_like(self.sum(gradient, axes) if axes else gradient, source)

    def where(self, condition: str, value: str) -> str:
        """`value` where `condition` holds, else 0."""
        from onnx import TensorProto

        return self.emit("Mul", value, self.emit("Cast", condition, to=TensorProto.FLOAT))

    def _fresh(self) -> str:
        self._count += 1
        return f"_vjp_{self._count}"


@dataclass(frozen=True, slots=True)
class Step:
    """One node of the forward graph, and the gradients of its outputs that are known so far."""

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any]
    gradients: Mapping[str, str]
    wanted: frozenset[str]

    @property
    def gradient(self) -> str:
        """The gradient of the first output."""
        return self.gradients[self.outputs[0]]

    def wants(self, index: int) -> bool:
        """Whether the gradient of this input is needed."""
        return index < len(self.inputs) and self.inputs[index] in self.wanted

    def has(self, index: int) -> bool:
        """Whether this optional input is connected."""
        return index < len(self.inputs) and bool(self.inputs[index])

    def only(self, *indexes: int) -> None:
        """Raise if a gradient is needed for an input other than these."""
        for index in range(len(self.inputs)):
            if index not in indexes and self.wants(index):
                raise NotDifferentiableError(f"{self.operator}: no gradient with respect to input {index}.")
