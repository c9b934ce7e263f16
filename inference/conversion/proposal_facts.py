"""What an ONNX graph says of itself: its inputs, its outputs, the operators at both ends, and a trial run on noise."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.conversion.trial_run import sides_of, trial_runs
from inference.errors import ModelOutputError, ModelRefusedError

if TYPE_CHECKING:
    import onnx

Shape = tuple[int | None, ...]

_UNCHANGING = ("Identity", "Cast", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Dropout", "Transpose")
_BEGINNING = ("Mul", "Div", "Sub", "Add", "BatchNormalization", "Pad", *_UNCHANGING)


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """An operator that the input passes first, with the constant that it uses (None where there is none).

    That of a Transpose is its permutation, that of a Cast the number of ONNX's kind.
    """

    operator: str
    constant: NDArray[Any] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class InputFacts:
    """One input; a size of None is free. `steps` are its first operators up to one that is not simple arithmetic.

    `convolved` is the number of channels that the first convolution takes, 0 where no convolution was reached.
    """

    name: str
    shape: Shape
    kind: str = "float32"
    steps: tuple[Step, ...] = ()
    convolved: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class OutputFacts:
    """One output. `shape` is what came of the trial run, or what the file states where none could be made.

    `last_operator` is the one that makes it, reshaping aside; `values` is what the trial runs gave, one after another.
    """

    name: str
    shape: Shape
    kind: str = "float32"
    last_operator: str = ""
    values: tuple[NDArray[Any], ...] = ()

    @property
    def shape_words(self) -> str:
        """'1 x 84 x 8400', with 'any' for a size that is free."""
        return shape_words(self.shape)

    @property
    def is_float(self) -> bool:
        """Whether it holds numbers rather than indices."""
        return self.kind.startswith("float")

    @property
    def is_probability(self) -> bool:
        """Whether every value of the trial run lies in 0..1; False where there was none."""
        sizes = [one for one in self.values if one.size]
        return bool(sizes) and all(float(one.min()) >= 0.0 and float(one.max()) <= 1.0 + 1e-6 for one in sizes)

    def sums_to_one(self, axis: int) -> bool:
        """Whether the values of the trial run add up to 1 along an axis of more than one value."""
        return self.is_probability and all(
            one.ndim > abs(axis) - (axis < 0)
            and one.shape[axis] > 1
            and np.allclose(one.sum(axis=axis), 1.0, atol=1e-3)
            for one in self.values
        )


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """A graph before anybody was asked.

    `architecture` is the network's name and `range` what it is fed, where the file or its reader knows them;
    `trial_size` is (rows, columns) of the trial run, (0, 0) where none could be made.
    """

    inputs: tuple[InputFacts, ...]
    outputs: tuple[OutputFacts, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    architecture: str = ""
    label_names: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    trial_size: tuple[int, int] = (0, 0)

    @property
    def picture(self) -> InputFacts:
        """The input that takes the frame."""
        return self.inputs[0]


def shape_words(shape: Sequence[int | None]) -> str:
    """'1 x 3 x 640 x 640', with 'any' for a size that is free."""
    return " x ".join("any" if one is None else str(one) for one in shape)


def facts_of(content: bytes, metadata: Mapping[str, str], *, side: int = 0) -> Facts:
    """Look at a graph, serialised, and run it on noise; `side` is tried first where the input's size is free.

    `metadata` is what the original file held. Raises ModelRefusedError for a graph that takes no frame or a volume,
    ModelOutputError where it answers noise with values that are not numbers.
    """
    import onnx

    model = onnx.load_model_from_string(content)
    graph = _Graph(model)
    inputs = _ordered([graph.input_facts(one) for one in graph.inputs])
    stated = {one.key: one.value for one in model.metadata_props} | dict(metadata)
    runs, size = trial_runs(content, inputs, [side] if side else sides_of(stated))
    outputs = tuple(graph.output_facts(one, runs) for one in model.graph.output)
    for output in outputs:
        if output.is_float and any(not np.isfinite(one).all() for one in output.values):
            raise ModelOutputError(f"The model answers noise with values that are not numbers ({output.name!r:.40}).")
    return Facts(inputs, outputs, stated, trial_size=size)


def _ordered(inputs: Sequence[InputFacts]) -> tuple[InputFacts, ...]:
    """The inputs, the one that takes the frame first."""
    if any(len(one.shape) >= 5 for one in inputs):
        raise ModelRefusedError("The model takes volumes.", advice="Use a model that reads one frame at a time.")
    pictures = [one for one in inputs if len(one.shape) == 4]
    if not pictures:
        raise ModelRefusedError(
            "The model takes no picture: none of its inputs has four axes.",
            advice="Export it with an input of (batch, channels, rows, columns) or (batch, rows, columns, channels).",
        )
    return (pictures[0], *(one for one in inputs if one is not pictures[0]))


class _Graph:
    """A graph that can be walked from its inputs and from its outputs."""

    def __init__(self, model: "onnx.ModelProto") -> None:
        from onnx import numpy_helper

        graph = model.graph
        held = {one.name for one in graph.initializer}
        self.inputs = [one for one in graph.input if one.name not in held]
        self._makers = {name: node for node in graph.node for name in node.output if name}
        self._takers: dict[str, list[onnx.NodeProto]] = {}
        for node in graph.node:
            for name in node.input:
                self._takers.setdefault(name, []).append(node)
        self._tensors = {one.name: one for one in graph.initializer}
        for node in graph.node:
            if node.op_type == "Constant":
                self._tensors |= [(node.output[0], one.t) for one in node.attribute if one.name == "value"]
        self._read = numpy_helper.to_array

    def input_facts(self, value: "onnx.ValueInfoProto") -> InputFacts:
        shape, kind = _stated(value)
        steps, convolved = tuple(self._beginning(value.name)), 0
        if steps and steps[-1].operator == "Conv" and steps[-1].constant is not None:
            convolved = int(steps[-1].constant.shape[1])
        return InputFacts(value.name, shape, kind, steps, convolved)

    def output_facts(self, value: "onnx.ValueInfoProto", runs: Sequence[Mapping[str, NDArray[Any]]]) -> OutputFacts:
        shape, kind = _stated(value)
        values = tuple(one[value.name] for one in runs)
        return OutputFacts(
            value.name, values[0].shape if values else shape, kind, self._last_operator(value.name), values
        )

    def _beginning(self, name: str) -> Iterator[Step]:
        for _ in range(16):
            takers = [node for node in self._takers.get(name, []) if node.op_type != "Shape"]
            if len(takers) != 1:
                return
            node = takers[0]
            yield Step(node.op_type, self._constant(node, name))
            if node.op_type not in _BEGINNING:
                return
            name = node.output[0]

    def _constant(self, node: "onnx.NodeProto", name: str) -> "NDArray[Any] | None":
        if node.op_type == "Transpose":
            return np.array([at for one in node.attribute if one.name == "perm" for at in one.ints])
        if node.op_type == "Cast":
            return np.array([one.i for one in node.attribute if one.name == "to"])
        others = [one for one in node.input if one != name and one in self._tensors]
        return self._read(self._tensors[others[0]]) if others else None

    def _last_operator(self, name: str) -> str:
        while name in self._makers and self._makers[name].op_type in _UNCHANGING:
            name = self._makers[name].input[0]
        return self._makers[name].op_type if name in self._makers else ""


def _stated(value: "onnx.ValueInfoProto") -> tuple[Shape, str]:
    import onnx

    tensor = value.type.tensor_type
    shape = tuple(
        one.dim_value if one.HasField("dim_value") and one.dim_value > 0 else None for one in tensor.shape.dim
    )
    kind = onnx.TensorProto.DataType.Name(tensor.elem_type).lower()
    return shape, {"float": "float32", "double": "float64"}.get(kind, kind)
