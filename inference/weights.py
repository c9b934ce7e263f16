"""Finds a model's files and refuses what must not be loaded; never fetches anything.

A file is opened once: what was checked is what is loaded.
"""

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from inference.errors import ModelRefusedError

_LFS_POINTER = b"version https://git-lfs.github.com/spec/"
_LARGEST_FILE = 4 * 2**30
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)

Stamp = tuple[str, int, int, int]
"""Path, size, modification time (ns) and inode of a file."""


@dataclass(slots=True)
class WeightsReader:
    """Reads files against their SHA-256. A file that did not change since is not summed again in this process."""

    _verified: dict[Stamp, str] = field(default_factory=dict)

    def read(self, path: Path, sha256: str, root: Path) -> bytes:
        """The bytes of a file below `root`; raises ModelRefusedError where it is not the one described."""
        content, stamp = self._open(path, root)
        if self._verified.get(stamp) != sha256:
            found = hashlib.sha256(content).hexdigest()
            if found != sha256:
                difference = f"{found[:12]}... instead of {sha256[:12]}..."
                raise ModelRefusedError(f"The checksum of {path.name} differs from the catalogue: {difference}")
            self._verified[stamp] = sha256
        return content

    def read_unverified(self, path: Path, root: Path) -> bytes:
        """The bytes of a file that another file's checksum does not cover; the caller sums it."""
        return self._open(path, root)[0]

    def _open(self, path: Path, root: Path) -> tuple[bytes, Stamp]:
        _refuse_links(path, root)
        try:
            descriptor = os.open(path, os.O_RDONLY | _NO_FOLLOW)
        except OSError as error:
            raise _missing(path, error) from error
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(file.fileno())
            _refuse_kind(path, status)
            content = file.read()
        if content.startswith(_LFS_POINTER):
            raise ModelRefusedError(
                f"{path.name} is a Git LFS pointer, not the model.", advice="Run `git lfs pull`, or copy the real file."
            )
        return content, (str(path), status.st_size, status.st_mtime_ns, status.st_ino)


def _refuse_links(path: Path, root: Path) -> None:
    """No component below the catalogue's folder may be a symbolic link."""
    if not path.is_relative_to(root):
        raise ModelRefusedError(f"{path.name} lies outside the folder of its catalogue.")
    here = root
    for part in path.relative_to(root).parts:
        here = here / part
        if part == "..":
            raise ModelRefusedError(f"{path.name} lies outside the folder of its catalogue.")
        try:
            is_link = stat.S_ISLNK(here.lstat().st_mode)
        except OSError as error:
            raise _missing(path, error) from error
        if is_link:
            raise ModelRefusedError(f"{path.name} is reached through a symbolic link.", advice="Copy the file itself.")


def _refuse_kind(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ModelRefusedError(f"{path.name} is not a regular file.")
    if status.st_nlink > 1:
        raise ModelRefusedError(
            f"{path.name} is a hard link: another name can change it.", advice="Copy the file, so that it has one name."
        )
    if status.st_size > _LARGEST_FILE:
        raise ModelRefusedError(f"{path.name} is larger than 4 GiB.")


def _missing(path: Path, error: OSError) -> ModelRefusedError:
    reason = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error.strerror}"
    return ModelRefusedError(f"{path.name} {reason}.")
