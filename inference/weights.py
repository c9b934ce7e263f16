"""Finds a model's files and refuses what must not be loaded; never fetches anything.

What was summed is what is loaded: a file is read once, and its bytes are handed on. Only where the runtime opens a
file by its path again (external data) could another name change it in between; there, links are refused.
"""

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from inference.errors import ModelAlteredError, ModelRefusedError

_LFS_POINTER = b"version https://git-lfs.github.com/spec/"
_LARGEST_FILE = 4 * 2**30
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class WeightsReader:
    """Reads files below a catalogue's folder; every read gives the bytes that are then summed and loaded."""

    def read(self, path: Path, sha256: str, root: Path) -> bytes:
        """The bytes of a file below `root`; raises ModelRefusedError where it is not the one described."""
        content = self.read_unverified(path, root)
        refuse_other_sum(content, path, sha256)
        return content

    def read_unverified(self, path: Path, root: Path) -> bytes:
        """The bytes of a file; the caller sums these very bytes and loads nothing else.

        Links are followed: installers link from their caches, and a link cannot change what was read.
        """
        _refuse_outside(path, root)
        return _content(path, _FLAGS)

    def read_opened_again(self, path: Path, root: Path) -> bytes:
        """The bytes of a file that the runtime opens by its path once more: it must have this one name."""
        _refuse_outside(path, root)
        _refuse_symbolic_links(path, root)
        return _content(path, _FLAGS | _NO_FOLLOW, has_one_name=True)


def refuse_other_sum(content: bytes, path: Path, sha256: str) -> None:
    """Raise ModelAlteredError where these bytes are not those that the catalogue describes."""
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        difference = f"{found[:12]}... instead of {sha256[:12]}..."
        raise ModelAlteredError(f"The checksum of {path.name} differs from the catalogue: {difference}")


def _content(path: Path, flags: int, *, has_one_name: bool = False) -> bytes:
    try:
        descriptor = os.open(path, flags)
    except OSError as error:
        raise _missing(path, error) from error
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(file.fileno())
        _refuse_kind(path, status)
        if has_one_name and status.st_nlink > 1:
            raise ModelRefusedError(
                f"{path.name} is a hard link: another name can change it while it is loaded.",
                advice="Copy the file, so that it has one name.",
            )
        content = file.read()
    if content.startswith(_LFS_POINTER):
        raise ModelRefusedError(
            f"{path.name} is a Git LFS pointer, not the model.", advice="Run `git lfs pull`, or copy the real file."
        )
    return content


def _refuse_outside(path: Path, root: Path) -> None:
    if not path.is_relative_to(root) or ".." in path.relative_to(root).parts:
        raise ModelRefusedError(f"{path.name} lies outside the folder of its catalogue.")


def _refuse_symbolic_links(path: Path, root: Path) -> None:
    """No component below the catalogue's folder may be a symbolic link."""
    here = root
    for part in path.relative_to(root).parts:
        here = here / part
        try:
            is_link = stat.S_ISLNK(here.lstat().st_mode)
        except OSError as error:
            raise _missing(path, error) from error
        if is_link:
            raise ModelRefusedError(f"{path.name} is reached through a symbolic link.", advice="Copy the file itself.")


def _refuse_kind(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ModelRefusedError(f"{path.name} is not a regular file.")
    if status.st_size > _LARGEST_FILE:
        raise ModelRefusedError(f"{path.name} is larger than 4 GiB.")


def _missing(path: Path, error: OSError) -> ModelRefusedError:
    reason = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error.strerror}"
    return ModelRefusedError(f"{path.name} {reason}.")
