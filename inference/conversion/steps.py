"""Reading and converting in this process: what the conversion's own process does, and what tests call directly."""

import hashlib
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

import inference.conversion
from inference.conversion.comparison import compare, readable, session_of, tried_inputs
from inference.conversion.file import WeightsCandidate, look_at
from inference.conversion.finishing import Explained, endings, explained, finished, free_batch
from inference.conversion.opened import Opened, SourceFormat, input_shape, input_size
from inference.conversion.source import Converted, Progress, Source, Wishes
from inference.conversion.torch_module import is_out_of_memory, too_large
from inference.errors import ModelRefusedError
from inference.loaded_model import ACTIVATION, COTANGENT, GRADIENT
from inference.plugins import defined
from inference.runners import TensorSpecification

if TYPE_CHECKING:
    import onnx
    import onnxruntime

_LARGEST = 2**31 - 2**24
_OWN_OUTPUTS = (ACTIVATION, GRADIENT)


@cache
def formats() -> tuple[SourceFormat, ...]:
    """The kinds of weights file."""
    return tuple(cast(SourceFormat, one) for one in defined(inference.conversion, "SOURCE_FORMAT"))


def open_file(path: Path, wishes: Wishes) -> Opened:
    """A weights file, open in this process; raises ModelRefusedError and WishNeededError."""
    file = look_at(path)
    titles = ", ".join(one.title for one in formats())
    for kind in formats():
        if wishes.source_format == kind.name or (not wishes.source_format and kind.recognises(file)):
            return _opened(kind, file, wishes)
    if wishes.source_format:
        raise ModelRefusedError(f"No format {wishes.source_format!r:.40}.", advice=f"Known are: {titles}.")
    raise _unknown(file, titles)


def _opened(kind: SourceFormat, file: WeightsCandidate, wishes: Wishes) -> Opened:
    """The file, open; a refusal's advice is for a file that is being brought, not for one that is installed."""
    try:
        return kind.open(file, wishes)
    except ModelRefusedError as error:
        if error.advice == ModelRefusedError.default_advice:
            error.advice = "Copy or download it again, with every file that belongs to it."
        raise


def _unknown(file: WeightsCandidate, titles: str) -> ModelRefusedError:
    return ModelRefusedError(f"{file.name} is no model of a kind that is known here.", advice=f"Known are: {titles}.")


def read_here(path: Path, wishes: Wishes) -> Source:
    """What a weights file is, read in this process."""
    return open_file(path, wishes).source


def run_here(source: Source, tensor: NDArray[np.float32]) -> dict[str, NDArray[Any]]:
    """What the original answers, asked in this process."""
    return _reopened(source, source.wishes).run(tensor)


def convert_here(
    source: Source,
    wishes: Wishes | None = None,
    samples: Sequence[NDArray[np.float32]] = (),
    progress: Progress = lambda fraction, stage: None,
) -> Converted:
    """The file as one ONNX model, converted and compared in this process; see inference.conversion.convert."""
    wished = wishes or source.wishes
    progress(0.0, "Reading the file")
    conversion = _Conversion(_reopened(source, wished), wished)
    progress(0.2, "Writing it as ONNX")
    conversion.write()
    progress(0.5, "Comparing it with the original")
    conversion.ask_original(samples)
    conversion.settle_batch()
    progress(0.7, "Making its answers explicable")
    conversion.explain()
    progress(0.8, "Comparing it with the original")
    found = conversion.converted()
    progress(1.0, "Compared")
    return found


def _reopened(source: Source, wishes: Wishes) -> Opened:
    opened = open_file(source.path, wishes)
    if opened.source.sha256 != source.sha256:
        raise ModelRefusedError(f"{source.path.name} was changed meanwhile.", advice="Add it again.")
    return opened


@dataclass(slots=True)
class _Conversion:
    """One file on its way: written, its batch settled, explained, compared."""

    opened: Opened
    wishes: Wishes
    model: "onnx.ModelProto | None" = None
    shape: tuple[int, int, int, int] = (1, 1, 1, 1)
    is_batch_free: bool = False
    notes: tuple[str, ...] = ()
    inputs: tuple[NDArray[np.float32], ...] = ()
    answers: tuple[dict[str, NDArray[Any]], ...] = ()
    explained: Explained | None = None

    @property
    def source(self) -> Source:
        return self.opened.source

    def write(self) -> None:
        """The exported graph, its input fixed."""
        size = input_size(self.source, self.wishes)
        self.shape = input_shape(self.source, size)
        exported = self.opened.export(size)
        entry = next((one for one in exported.model.graph.input if one.name == self.source.inputs[0].name), None)
        if entry is None:
            raise ModelRefusedError(f"{self.source.path.name} does not use its input.", advice="Export it again.")
        self.is_batch_free = entry.type.tensor_type.shape.dim[0].dim_value == 0
        self.model, notes = finished(exported.model, self.source, self.shape, is_batch_free=self.is_batch_free)
        self.notes = (*exported.notes, *notes)

    def ask_original(self, samples: Sequence[NDArray[np.float32]]) -> None:
        """What the original answers to everything that is tried."""
        self.inputs = tuple(tried_inputs(self.source, self.shape, samples, self.wishes.range))
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self.answers = tuple(readable(self.opened.run(one)) for one in self.inputs)
        except ModelRefusedError:
            raise
        except Exception as error:  # torch and ONNX Runtime share no exception
            if is_out_of_memory(error):
                raise too_large() from error
            rows, columns = input_size(self.source, self.wishes)
            reason = (str(error).strip().splitlines() or ["?"])[0].rsplit(" : ", maxsplit=1)[-1][:160]
            raise ModelRefusedError(
                f"The original does not run on {rows} x {columns} pixels: {reason}",
                advice="Say the size that it was trained with.",
            ) from error

    def settle_batch(self) -> None:
        """Keep the batch free only where two frames at once get the answers that each gets alone."""
        if not self.is_batch_free or self.model is None:
            return
        names = list(self.answers[0])
        try:
            both = _answers(session_of(self.model), np.concatenate(self.inputs[:2]), names)
            first, second = self.answers[:2]
            compare([{name: np.concatenate([first[name], second[name]]) for name in names}], [both])
            free_batch(self.model)
        except Exception:  # noqa: BLE001 - a batch baked into a foreign graph shows in whatever way it likes
            self.is_batch_free = False
            self.model, _ = finished(self.model, self.source, self.shape, is_batch_free=False)
            self.notes += ("It reads one frame at a time.",)

    def explain(self) -> None:
        """Append what Grad-CAM needs to a classifier."""
        if self.model is None:
            raise RuntimeError("asked before it was written")
        first = self.answers[0][self.wishes.logits or self.source.outputs[0].name]
        if self.wishes.has_explanation and first.ndim == 2:
            self.explained = explained(
                self.model, self.source, self.shape, logits=self.wishes.logits, layer=self.wishes.layer
            )
        else:
            self.explained = Explained(self.model)

    def converted(self) -> Converted:
        """The last comparison, on the very bytes that are handed on."""
        if self.explained is None or self.model is None:
            raise RuntimeError("asked before it was written")
        model = self.explained.model
        if model.ByteSize() > _LARGEST:
            raise ModelRefusedError(
                "The model is larger than one ONNX file can be (2 GiB).", advice="Use a smaller one."
            )
        session = session_of(model)
        names = list(self.answers[0])
        differences = compare(self.answers, [_answers(session, one, names) for one in self.inputs])
        content = model.SerializeToString(deterministic=True)
        opsets = [one.version for one in model.opset_import if one.domain in ("", "ai.onnx")]
        return Converted(
            content=content,
            sha256=hashlib.sha256(content).hexdigest(),
            opset=int(opsets[0]) if opsets else 0,
            inputs=tuple(_specification(one) for one in session.get_inputs() if one.name != COTANGENT),
            outputs=_outputs(session, self.answers[0]),
            differences=differences,
            activations={name: end for name, end in endings(self.model).items() if name in names},
            explanation=self.explained.explanation,
            layer=self.explained.layer,
            notes=(*self.notes, *self.explained.notes),
        )


def _answers(
    session: "onnxruntime.InferenceSession", tensor: NDArray[np.float32], names: list[str]
) -> dict[str, NDArray[Any]]:
    """What the converted model answers; Grad-CAM's cotangent, where it has one, is zero."""
    feeds: dict[str, NDArray[Any]] = {}
    for one in session.get_inputs():
        if one.name == COTANGENT:
            feeds[one.name] = np.zeros(
                [size if isinstance(size, int) else len(tensor) for size in one.shape], np.float32
            )
        else:
            feeds[one.name] = tensor
    return dict(zip(names, session.run(names, feeds), strict=True))


def _specification(value: "onnxruntime.NodeArg") -> TensorSpecification:
    shape = tuple(size if isinstance(size, int) else None for size in value.shape)
    return TensorSpecification(str(value.name), shape, str(value.type))


def _outputs(
    session: "onnxruntime.InferenceSession", answer: dict[str, NDArray[Any]]
) -> tuple[TensorSpecification, ...]:
    """The model's own outputs; where the graph does not tell a length, it is left open."""
    found = []
    for one in session.get_outputs():
        if one.name in _OWN_OUTPUTS:
            continue
        specification = _specification(one)
        rank = np.ndim(answer[one.name])
        if len(specification.shape) != rank:
            specification = replace(specification, shape=(None,) * rank)
        found.append(specification)
    return tuple(found)
