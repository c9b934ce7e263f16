"""Where a classifier looked: spread and peak of a label's Grad-CAM, on the frame where that label is likeliest."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.cohort.instructions import MAPS_OF_ALL, NO_MAPS
from app.study import Study
from app.unattended import Stage, Unattended
from inference.errors import OverreadError
from inference.finding import LabelProbability, Saliency
from inference.frame import FrameKey, PixelSpacing
from inference.heatmap import spread_over
from inference.model_card import ModelCard
from inference.model_pool import ModelPool
from inference.request import Explanation

METHOD = "grad_cam"
TASKS = ("classification", "multilabel")
_NO_GRADIENT = "No maps were made: this model gives no gradient."


@dataclass(frozen=True, slots=True)
class MapReading:
    """What one map says, as the table of answers has it: `peak` is the share of its heat in the hottest cell."""

    peak: float
    spread_px: float | None = None
    spread_mm: float | None = None
    row: float | None = None
    column: float | None = None


class MapReader:
    """Makes the maps of one study that were asked for; `maps` is a word of the instructions."""

    def __init__(self, reader: Unattended, maps: str, stage: Stage) -> None:
        self._reader, self._maps, self._stage = reader, maps, stage
        self._readings: dict[tuple[str, str], MapReading] = {}
        self._cautions: dict[str, None] = {}
        self._seconds = 0.0

    @property
    def readings(self) -> Mapping[tuple[str, str], MapReading]:
        """What was read, by the model's id and the label."""
        return self._readings

    @property
    def cautions(self) -> tuple[str, ...]:
        """Why a map that was asked for is missing."""
        return tuple(self._cautions)

    @property
    def seconds(self) -> Mapping[str, float]:
        """What the maps took, for the table of timings; nothing where none was made."""
        return {"explain": self._seconds} if self._readings else {}

    def read(self, study: Study, card: ModelCard, key: FrameKey, told: LabelProbability) -> None:
        """The map of one label, where it is wanted and the model can give it; each costs one run of the model."""
        is_wanted = self._maps == MAPS_OF_ALL or told.probability >= told.threshold
        if self._maps == NO_MAPS or card.task not in TASKS or not is_wanted:
            return
        try:
            pool = self._reader.pool
            if isinstance(pool, ModelPool) and not pool.get(card).has_gradient:
                self._cautions[_NO_GRADIENT] = None
                return
            frame = self._reader.keeper.decode(study.instance(key.instance_uid), key.number)
            answer = self._reader.ask(card, [frame], self._stage, Explanation(told.label, METHOD))
        except OverreadError as error:
            self._cautions[f"No map was made: {error}"] = None
            return
        self._seconds += sum(seconds for _, seconds in answer.timings_s)
        for one in answer.frames[0].saliencies:
            self._readings[card.id, told.label] = reading_of(one, frame.spacing)


def reading_of(map_: Saliency, spacing: PixelSpacing | None) -> MapReading:
    """Spread and peak of one map; one without heat has neither a place nor a spread."""
    total = float(map_.values.sum(dtype="float64"))
    if total <= 0:
        return MapReading(0.0)
    spread, (row, column) = spread_over(map_.values, map_.region, spacing)
    return MapReading(float(map_.values.max()) / total, spread.px, spread.mm, row, column)
