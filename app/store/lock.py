"""Whether another window uses the same record: an advisory lock on a small file beside the store.

The system lets go of it when the program ends, however it ends, so a lock never outlives its window. It keeps nobody
out: the store's own transactions do what must be right; this only lets the reader be told.
"""

import errno
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_LOCKED_BYTE = 1024  # past the process number, which stays readable where a locked byte is not
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


def lock_of(path: Path) -> Path:
    """The file that the window which uses a store holds."""
    return path.with_name(path.name + ".lock")


class WindowLock:
    """Held from `take` until `release`; the file names the process that holds it."""

    def __init__(self, path: Path) -> None:
        self._path = lock_of(path)
        self._file: int | None = None

    def take(self) -> bool:
        """Take the lock; False if another window holds it. Where a disk knows no locks nobody is said to hold it."""
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        try:
            _lock(file)
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, f"{os.getpid()}\n".encode("ascii"))
        except OSError as error:
            os.close(file)
            return error.errno not in _HELD
        self._file = file
        return True

    def release(self) -> None:
        """Let go of it. The file stays: removing it could take away the one that another window just locked."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)
