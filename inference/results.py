"""Remembers answers, so that a frame that was read is not read again."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

from inference.finding import Mask
from inference.frame import Frame, FrameKey
from inference.model_card import ModelCard
from inference.request import Explanation, FrameAnswer

_OVERHEAD_BYTES = 4096


@dataclass(frozen=True, slots=True)
class ResultKey:
    """What an answer depends on: the frame, the weights, the entry, and the map that was asked for."""

    frame: FrameKey
    digest: str
    sha256: str
    entry: str
    explain: Explanation | None


def result_key(frame: Frame, card: ModelCard, explain: Explanation | None) -> ResultKey:
    """The key of the answer to one frame."""
    entry = hashlib.sha256(repr((card, frame.context)).encode()).hexdigest()
    return ResultKey(frame.key, frame.digest, card.file.sha256, entry, explain)


@dataclass(frozen=True, slots=True, eq=False)
class CachedAnswer:
    """An answer and the device that gave it."""

    answer: FrameAnswer
    device: str


class ResultCache:
    """Answers by key within `limit` bytes; the least recently used leaves first. Belongs to one thread."""

    def __init__(self, limit: int = 128 * 2**20) -> None:
        self._limit = limit
        self._size = 0
        self._answers: OrderedDict[ResultKey, CachedAnswer] = OrderedDict()

    def __len__(self) -> int:
        return len(self._answers)

    @property
    def is_keeping(self) -> bool:
        """Whether anything can be remembered; where nothing can, no key need be made."""
        return self._limit > 0

    @property
    def size_bytes(self) -> int:
        """Memory that the answers take."""
        return self._size

    def get(self, key: ResultKey) -> CachedAnswer | None:
        """The answer, if it is remembered."""
        found = self._answers.get(key)
        if found is not None:
            self._answers.move_to_end(key)
        return found

    def put(self, key: ResultKey, answer: CachedAnswer) -> None:
        """Remember an answer; one of a frame without a digest is not kept, since nothing would tell it apart."""
        if not key.digest:
            return
        if old := self._answers.pop(key, None):
            self._size -= _size_bytes(old)
        self._answers[key] = answer
        self._size += _size_bytes(answer)
        while self._size > self._limit and self._answers:
            _, oldest = self._answers.popitem(last=False)
            self._size -= _size_bytes(oldest)

    def clear(self) -> None:
        """Forget everything."""
        self._answers.clear()
        self._size = 0


def _size_bytes(cached: CachedAnswer) -> int:
    masks = (one.localization.pixels for one in cached.answer.findings if isinstance(one.localization, Mask))
    return (
        _OVERHEAD_BYTES + sum(one.values.nbytes for one in cached.answer.saliencies) + sum(one.nbytes for one in masks)
    )
