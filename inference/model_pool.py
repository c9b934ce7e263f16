"""Loaded models within a memory budget; the least recently used leaves first."""

import io
import logging
from collections import OrderedDict
from collections.abc import Callable

import numpy as np

from inference.device import DeviceChoice, choose_device, cpu_after
from inference.errors import DeviceMemoryError, ModelAlteredError, ModelRefusedError
from inference.loaded_model import LoadedModel
from inference.model_card import ModelCard
from inference.runners import ModelRunner
from inference.runners.onnx_runner import load_onnx
from inference.uncertainty import TrainingStatistics
from inference.weights import WeightsReader

_LOG = logging.getLogger(__name__)

RunnerLoader = Callable[[ModelCard, DeviceChoice, WeightsReader], ModelRunner]

SelfTest = Callable[[LoadedModel], None]
"""Raises ModelAlteredError where a model that was just loaded does not answer as it must."""

Distrust = Callable[[ModelCard, str], None]
"""Hears of a model whose checksum or self-test failed, and why, on the thread that asked for it."""


class ModelPool:
    """Models are loaded on first use, on the thread that asks; a pool belongs to one thread.

    `device_preference` is what `choose_device` takes. `load` makes a runner from a card, `self_test` looks at each
    model once it is loaded.
    """

    def __init__(
        self,
        device_preference: str = "auto",
        budget_bytes: int = 2 * 2**30,
        load: RunnerLoader = load_onnx,
        *,
        self_test: SelfTest = lambda model: None,
        distrust: Distrust = lambda card, why: None,
    ) -> None:
        self._preference = device_preference
        self._budget_bytes = budget_bytes
        self._load = load
        self._self_test = self_test
        self._distrust = distrust
        self._reader = WeightsReader()
        self._models: OrderedDict[tuple[str, str], LoadedModel] = OrderedDict()
        self._device: DeviceChoice | None = None

    @property
    def device(self) -> DeviceChoice:
        """The device that models are loaded on; looked for at the first question."""
        if self._device is None:
            self._device = choose_device(self._preference)
        return self._device

    @property
    def used_bytes(self) -> int:
        """Memory that the loaded models take, estimated from their files."""
        return sum(model.runner.size_bytes for model in self._models.values())

    def has(self, card: ModelCard) -> bool:
        """Whether the model is loaded."""
        return (card.id, card.file.sha256) in self._models

    def get(self, card: ModelCard) -> LoadedModel:
        """The model, loaded if it was not; raises ModelRefusedError, or DeviceMemoryError of the CPU."""
        key = (card.id, card.file.sha256)
        model = self._models.get(key)
        if model is None:
            model = self._loaded(card, self.device)
            self._models[key] = model
            self._make_room(key)
        elif model.card != card:  # the entry was edited, the weights were not
            model = LoadedModel(card, model.runner, self._statistics(card))
            self._models[key] = model
        self._models.move_to_end(key)
        return model

    def move_to_cpu(self, card: ModelCard, reason: str) -> LoadedModel:
        """Load the model again on the CPU, because its device could not run it."""
        key = (card.id, card.file.sha256)
        if old := self._models.pop(key, None):
            old.runner.close()
        self._models[key] = LoadedModel(card, self._load(card, cpu_after(reason), self._reader), self._statistics(card))
        return self._models[key]

    def close(self) -> None:
        """Let every model go."""
        for model in self._models.values():
            model.runner.close()
        self._models.clear()

    def _loaded(self, card: ModelCard, device: DeviceChoice) -> LoadedModel:
        if card.status == "quarantined":
            because = f": {card.status_reason.rstrip('.')}" if card.status_reason else ""
            raise ModelRefusedError(f"{card.display_name} is quarantined{because}.", advice="Choose another model.")
        try:
            model = self._tested(card, device)
        except ModelAlteredError as error:
            self._distrust(card, str(error))
            raise
        _LOG.info("loaded %s on %s", card.id, model.runner.device.provider)
        return model

    def _tested(self, card: ModelCard, device: DeviceChoice) -> LoadedModel:
        try:
            return self._on_device(card, device)
        except DeviceMemoryError as error:
            if device.is_cpu:
                raise
            return self._on_device(card, cpu_after(f"{error} The CPU is used."))
        except ModelAlteredError:
            if device.is_cpu:
                raise
            # where the file itself is altered the CPU says so too; else this device computes it otherwise
            reason = f"{device.name} gives other answers than the golden sample expects. The CPU is used."
            return self._on_device(card, cpu_after(reason))

    def _on_device(self, card: ModelCard, device: DeviceChoice) -> LoadedModel:
        statistics = self._statistics(card)
        model = LoadedModel(card, self._load(card, device, self._reader), statistics)
        try:
            self._self_test(model)
        except BaseException:
            model.runner.close()
            raise
        return model

    def _statistics(self, card: ModelCard) -> TrainingStatistics | None:
        if card.ood is None or card.ood.statistics is None:
            return None
        content = self._reader.read(card.ood.statistics, card.ood.statistics_sha256, card.root)
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
                return TrainingStatistics(arrays["means"], arrays["whitening"])
        except (ValueError, KeyError, OSError) as error:
            raise ModelRefusedError(f"{card.ood.statistics.name} does not hold the statistics.") from error

    def _make_room(self, newest: tuple[str, str]) -> None:
        while self.used_bytes > self._budget_bytes and next(iter(self._models)) != newest:
            _, oldest = self._models.popitem(last=False)
            oldest.runner.close()
            _LOG.info("unloaded %s", oldest.card.id)
