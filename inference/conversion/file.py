"""A foreign file before anything parses it: what it is by its first bytes, and what is refused at once."""

import hashlib
import os
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from inference.errors import ModelRefusedError

LARGEST_FILE = 4 * 2**30
_LARGEST_INFLATION = 100
_FREE_INFLATION = 64 * 2**20
_HEAD_BYTES = 4096
_ENCRYPTED = 0x1
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)

_EXPORT = "Export the model as ONNX and add that file."
_FOREIGN = (
    (b"version https://git-lfs.github.com/spec/", "is a Git LFS pointer, not the model.", "Run `git lfs pull` first."),
    (b"<", "is a text with markup, not a model.", "Download the file itself, not the page that shows it."),
    (b"\x1f\x8b", "is a compressed archive.", "Unpack it and add the file inside."),
    (b"7z\xbc\xaf", "is a compressed archive.", "Unpack it and add the file inside."),
    (b"Rar!", "is a compressed archive.", "Unpack it and add the file inside."),
    (b"GGUF", "is a language model.", "Choose a model that reads pictures."),
)
_TFLITE, _TFLITE_AT = b"TFL3", 4
_TAR, _TAR_AT = b"ustar", 257


@dataclass(frozen=True, slots=True)
class WeightsCandidate:
    """A regular file: its first bytes and, where it is a ZIP archive, the names of its members."""

    path: Path
    size_bytes: int
    sha256: str
    head: bytes
    members: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The file's own name, which every refusal starts with."""
        return self.path.name

    @property
    def suffix(self) -> str:
        """The suffix in lower case, with its dot."""
        return self.path.suffix.lower()

    def has_member(self, name: str) -> bool:
        """Whether the archive has this member, at its top or below its one folder, as torch writes it."""
        return any(one == name or one.split("/", maxsplit=1)[-1] == name for one in self.members)


def look_at(path: Path) -> WeightsCandidate:
    """The file behind a path; raises ModelRefusedError for links, folders, devices, empty and foreign files."""
    try:
        status = path.lstat()
    except OSError as error:
        reason = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read: {error.strerror}"
        raise ModelRefusedError(f"{path.name} {reason}.", advice="Choose a file that is there.") from error
    _refuse_kind(path, status)
    try:
        descriptor = os.open(path, _FLAGS)
    except OSError as error:
        raise ModelRefusedError(
            f"{path.name} cannot be read: {error.strerror}.", advice="Check that you may read it."
        ) from error
    with os.fdopen(descriptor, "rb") as file:
        _refuse_kind(path, os.fstat(file.fileno()))
        head = file.read(_HEAD_BYTES)
        _refuse_foreign(path, head)
        file.seek(0)
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    members = _members(path) if head.startswith(b"PK") else ()
    return WeightsCandidate(path, status.st_size, digest, head, members)


def _refuse_kind(path: Path, status: os.stat_result) -> None:
    if stat.S_ISLNK(status.st_mode):
        raise ModelRefusedError(f"{path.name} is a symbolic link.", advice="Choose the file that it points to.")
    if stat.S_ISDIR(status.st_mode):
        raise ModelRefusedError(
            f"{path.name} is a folder, not a model file.", advice="Choose a file; save a SavedModel as .keras first."
        )
    if not stat.S_ISREG(status.st_mode):
        raise ModelRefusedError(f"{path.name} is not a regular file.", advice="Choose a model file.")
    if status.st_size > LARGEST_FILE:
        raise ModelRefusedError(f"{path.name} is larger than 4 GiB.", advice="Use a smaller model.")


def _refuse_foreign(path: Path, head: bytes) -> None:
    if not head.strip(b"\0"):
        raise ModelRefusedError(f"{path.name} is empty.", advice="Copy or download it again.")
    for start, reason, advice in _FOREIGN:
        if head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(start):
            raise ModelRefusedError(f"{path.name} {reason}", advice=advice)
    if head[_TFLITE_AT : _TFLITE_AT + len(_TFLITE)] == _TFLITE:
        raise ModelRefusedError(f"{path.name} is a TensorFlow Lite model, which is not supported.", advice=_EXPORT)
    if head[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR:
        raise ModelRefusedError(f"{path.name} is an archive.", advice="Unpack it and add the file inside.")


def _members(path: Path) -> tuple[str, ...]:
    """The names inside a ZIP archive after a look at its directory: no bombs, no way out of a folder."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise truncated(path.name) from error
    size = path.stat().st_size
    total = sum(one.file_size for one in entries)
    if total > LARGEST_FILE or total > max(_FREE_INFLATION, _LARGEST_INFLATION * size):
        raise ModelRefusedError(
            f"{path.name} would unpack to {total / 2**30:.1f} GiB.", advice="Do not use this file; ask for another."
        )
    for one in entries:
        parts = PurePosixPath(one.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or ":" in one.filename or one.flag_bits & _ENCRYPTED:
            raise ModelRefusedError(
                f"{path.name} has a member that leaves its folder or is encrypted.",
                advice="Do not use this file; ask for another.",
            )
    return tuple(one.filename for one in entries)


def truncated(name: str) -> ModelRefusedError:
    """The refusal of a file whose end is missing."""
    return ModelRefusedError(
        f"{name} is damaged or only a part of a file.", advice="Copy or download it again, and compare its size."
    )
