"""Runs an ONNX model with ONNX Runtime, on the CPU or on a GPU."""

import logging
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from inference.device import COREML, CPU, CUDA, DIRECTML, DeviceChoice, cpu_after
from inference.errors import Cancelled, DeviceMemoryError, ModelOutputError, ModelRefusedError
from inference.model_card import ModelCard
from inference.request import CancelToken
from inference.runners import TensorSpecification
from inference.runners.onnx_graph import OnnxFile, read_onnx
from inference.weights import WeightsReader

if TYPE_CHECKING:
    import onnxruntime

_LOG = logging.getLogger(__name__)

_MOST_THREADS = 8
_FATAL_ONLY = 4
_OUT_OF_MEMORY = ("failed to allocate", "out of memory", "alloc_failed", "bad allocation", "bad_alloc", "bfc_arena")
_KINDS: dict[str, type[np.generic]] = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(int64)": np.int64,
    "tensor(uint8)": np.uint8,
}


def load_onnx(card: ModelCard, device: DeviceChoice, reader: WeightsReader, threads: int = 0) -> "OnnxRunner":
    """Check the card's file and load it; where the device cannot take it, on the CPU, and `device` says so.

    `threads` is how many one run may use; 0 leaves it to `thread_count`. Raises ModelRefusedError and
    DeviceMemoryError.
    """
    runner = OnnxRunner(read_onnx(card, reader), card.file.path.name, device, threads)
    runner.warm_up()
    return runner


class OnnxRunner:
    """One ONNX Runtime session. `device` is what the session says it runs on, not what was asked for."""

    def __init__(self, file: OnnxFile, name: str, device: DeviceChoice, threads: int = 0) -> None:
        self.size_bytes = 2 * file.size_bytes
        self._session = _session(file, name, device, threads)
        used = str(self._session.get_providers()[0])
        self.device = device if used == device.provider else cpu_after(f"{device.name} could not be used.")
        self.inputs = tuple(_specification(one) for one in self._session.get_inputs())
        self.outputs = tuple(_specification(one) for one in self._session.get_outputs())
        self._on_device: dict[tuple[str, tuple[int, ...]], Any] = {}

    def warm_up(self) -> None:
        """On a GPU, run once on zeros: the first run picks its algorithms and takes its memory."""
        if self.device.provider == CUDA:
            self.run({}, [self.outputs[0].name], CancelToken())

    def run(
        self, feeds: Mapping[str, NDArray[Any]], outputs: Sequence[str], token: CancelToken
    ) -> dict[str, NDArray[Any]]:
        """The named outputs; inputs that are not fed are zero. Cancellation ends the run within milliseconds."""
        import onnxruntime

        token.check()
        options = onnxruntime.RunOptions()
        options.log_severity_level = _FATAL_ONLY
        options.only_execute_path_to_fetches = True
        complete = self._completed(feeds)

        def terminate() -> None:
            options.terminate = True

        token.when_cancelled(terminate)
        try:
            values = self._run(complete, list(outputs), options)
        except Exception as error:  # ONNX Runtime's exceptions share no base of their own
            raise self._translated(error, token) from error
        finally:
            token.forget(terminate)
        token.check()
        found = dict(zip(outputs, values, strict=True))
        for name, value in found.items():
            if not np.isfinite(value).all():
                raise ModelOutputError(f"The model's output {name!r:.40} has values that are not finite.")
        return found

    def close(self) -> None:
        """Give the session's memory back."""
        self._on_device.clear()
        self._session = None

    def _run(self, feeds: Mapping[str, NDArray[Any]], outputs: list[str], options: object) -> list[NDArray[Any]]:
        if self.device.provider != CUDA:
            return list(self._session.run(outputs, feeds, options))
        binding = self._session.io_binding()
        for name, value in feeds.items():
            binding.bind_ortvalue_input(name, self._placed(name, value))
        for name in outputs:
            binding.bind_output(name, "cuda", self.device.index)
        self._session.run_with_iobinding(binding, options)
        return list(binding.copy_outputs_to_cpu())

    def _placed(self, name: str, value: NDArray[Any]) -> object:
        """The value in the GPU's memory, in a place that is kept for the next run of the same shape."""
        import onnxruntime

        place = self._on_device.get((name, value.shape))
        if place is None:
            place = onnxruntime.OrtValue.ortvalue_from_numpy(value, "cuda", self.device.index)
            self._on_device[(name, value.shape)] = place
        else:
            place.update_inplace(value)
        return place

    def _completed(self, feeds: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """The feeds, and zeros for the inputs that are not among them, with the batch of those that are."""
        batch = next((value.shape[0] for value in feeds.values() if value.ndim), 1)
        complete = {}
        for one in self.inputs:
            if one.name in feeds:
                complete[one.name] = np.ascontiguousarray(feeds[one.name])
            else:
                shape = [size or (batch if axis == 0 else 1) for axis, size in enumerate(one.shape)]
                complete[one.name] = np.zeros(shape, _KINDS.get(one.kind, np.float32))
        return complete

    def _translated(self, error: Exception, token: CancelToken) -> Exception:
        if token.is_cancelled:
            return Cancelled()
        if is_out_of_memory(error):
            return DeviceMemoryError(f"{self.device.name} ran out of memory.")
        _LOG.error("a run failed on %s: %s", self.device.provider, type(error).__name__)
        return ModelOutputError(f"The model could not be run: {_first_line(error)}")


def is_out_of_memory(error: Exception) -> bool:
    """Whether an exception of the runtime says that memory ran out."""
    return isinstance(error, MemoryError) or any(words in str(error).lower() for words in _OUT_OF_MEMORY)


def thread_count() -> int:
    """Threads for one run: every core up to two, then all but one, for the window."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if cores <= 2 else min(cores - 1, _MOST_THREADS)


def _session(file: OnnxFile, name: str, device: DeviceChoice, threads: int) -> "onnxruntime.InferenceSession":
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or thread_count()
    options.log_severity_level = _FATAL_ONLY
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if device.provider == DIRECTML:
        options.enable_mem_pattern = False
        options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    if file.external:
        folder = str(file.external[0].parent)
        options.add_session_config_entry("session.model_external_initializers_file_folder_path", folder)
    try:
        return onnxruntime.InferenceSession(file.content, options, providers=_providers(device))
    except Exception as error:  # ONNX Runtime's exceptions share no base of their own
        if is_out_of_memory(error):
            raise DeviceMemoryError(f"{device.name} ran out of memory.") from error
        raise ModelRefusedError(f"{name} cannot be loaded: {_first_line(error)}") from error


def _providers(device: DeviceChoice) -> list[str | tuple[str, dict[str, str]]]:
    if device.provider in (CUDA, DIRECTML):
        return [(device.provider, {"device_id": str(device.index)}), CPU]
    return [COREML, CPU] if device.provider == COREML else [CPU]


def _first_line(error: Exception) -> str:
    """The runtime's reason without its code and its paths."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rsplit(" : ", maxsplit=1)[-1][:200]


def _specification(value: "onnxruntime.NodeArg") -> TensorSpecification:
    shape = tuple(size if isinstance(size, int) else None for size in value.shape)
    return TensorSpecification(str(value.name), shape, str(value.type))
