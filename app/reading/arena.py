"""The shared memory through which pixels come back from the reader process.

The keeper makes it, names it and removes it, so that nothing is left behind when the reader process dies. One block is
used again for every frame: its pages are there already, and the copy out of it takes a millisecond for a radiograph.
"""

import sys
from multiprocessing import resource_tracker, shared_memory
from typing import Any

import numpy as np
from numpy.typing import NDArray

_GRAIN_BYTES = 1 << 20
_DTYPES = frozenset(("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32"))


class Arena:
    """A block of shared memory that grows; made and removed on the keeper's side."""

    def __init__(self) -> None:
        self._block: shared_memory.SharedMemory | None = None

    @property
    def name(self) -> str:
        """The name under which the reader process finds it, empty while there is none."""
        return self._block.name if self._block else ""

    @property
    def size_bytes(self) -> int:
        """How much it holds."""
        return self._block.size if self._block else 0

    def reserve(self, size_bytes: int) -> None:
        """Make room for `size_bytes`; what lay there is gone if it had to grow."""
        if size_bytes > self.size_bytes:
            self.close()
            rounded = (size_bytes + _GRAIN_BYTES - 1) // _GRAIN_BYTES * _GRAIN_BYTES
            self._block = shared_memory.SharedMemory(create=True, size=rounded)

    def take(self, dtype: str, shape: tuple[int, ...]) -> NDArray[Any]:
        """A read-only copy of the pixels that lie there; raises ValueError if they cannot be what is said of them."""
        if self._block is None or dtype not in _DTYPES or len(shape) not in (2, 3) or min(shape) < 1:
            raise ValueError("no pixels of that kind")
        pixels = np.ndarray(shape, np.dtype(dtype), buffer=self._block.buf).copy()
        pixels.flags.writeable = False
        return pixels

    def close(self) -> None:
        """Remove it."""
        if self._block is not None:
            self._block.close()
            self._block.unlink()
            self._block = None


class BorrowedArena:
    """The reader process's view of an Arena, which it neither makes nor removes."""

    def __init__(self) -> None:
        self._block: shared_memory.SharedMemory | None = None

    def put(self, name: str, pixels: NDArray[Any]) -> None:
        """Lay pixels there."""
        if self._block is None or self._block.name != name:
            if self._block is not None:
                self._block.close()
            self._block = _attach(name)
        np.ndarray(pixels.shape, pixels.dtype, buffer=self._block.buf)[...] = pixels


def _attach(name: str) -> shared_memory.SharedMemory:
    if sys.version_info >= (3, 13):
        return shared_memory.SharedMemory(name=name, track=False)
    # Before 3.13 opening a block also claims it, and this process's tracker would remove the keeper's memory.
    claim = resource_tracker.register
    resource_tracker.register = lambda name, rtype: None
    try:
        return shared_memory.SharedMemory(name=name)
    finally:
        resource_tracker.register = claim
