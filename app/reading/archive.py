"""Folders, ZIP archives and DICOMDIRs: what they contain, checked for traps before any of it is opened."""

import io
import os
import stat
import zipfile
from pathlib import Path
from typing import BinaryIO

from app.reading import Refusal, Scan, UnreadableError, UnsafeError
from app.reading.dicom_file import open_dicom
from app.reading.elements import Element
from app.study import Source

# Between an archive and its member, and again for an archive inside an archive.
INSIDE = "!/"
NESTING_LIMIT = 2
MEMBER_LIMIT = 200_000
MEMBER_BYTES = 512 * 2**20
ARCHIVE_BYTES = 64 * 2**30
RATIO_LIMIT = 250
# Below this a high ratio does no harm: black frames compress a thousandfold.
RATIO_FLOOR_BYTES = 256 * 2**20
RECORD_LIMIT = 500_000
_LINK_OUT = "It is a link that leads out of the folder that was opened."
_NO_FILE = "It is not a file but a pipe, a socket or a device."
_CHUNK = 1 << 20
_FILE_ID, _RECORDS = 0x00041500, 0x00041220


def check_path(path: Path, root: str) -> os.stat_result:
    """What a path is, links resolved within `root`; raises UnsafeError for links out of it and for devices."""
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        if root and not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
            raise UnsafeError(_LINK_OUT, advice="Open what it leads to directly, if you trust it.")
        try:
            found = path.stat()
        except OSError as error:
            raise UnreadableError("It is a link that leads nowhere.") from error
    if not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
        raise UnsafeError(_NO_FILE)
    return found


def open_regular(path: Path) -> BinaryIO:
    """Open a file that was checked; what took its place since then, a pipe above all, is not waited for."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise UnsafeError(_NO_FILE)
    return os.fdopen(handle, "rb")


def scan_folder(path: Path, root: str) -> Scan:
    """The files and folders in a folder, in the order of their names."""
    found = path.stat()
    contents, refusals = [], []
    for entry in sorted(os.scandir(path), key=lambda one: one.name):
        source = Source(Path(entry.path))
        try:
            check_path(source.path, root or str(path))
        except UnsafeError as error:
            refusals.append(Refusal(source, is_unsafe=True, reason=str(error)))
        except (UnreadableError, OSError):
            refusals.append(Refusal(source, is_unsafe=False, reason="It is a link that leads nowhere."))
        else:
            contents.append(source)
    return Scan("folder", contents=tuple(contents), refusals=tuple(refusals), identity=(found.st_dev, found.st_ino))


def is_zip(head: bytes) -> bool:
    """Whether a file begins like a ZIP archive."""
    return head[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def scan_archive(stream: BinaryIO, source: Source) -> Scan:
    """The members of a ZIP archive; raises UnsafeError for a bomb."""
    if source.member.count(INSIDE) >= NESTING_LIMIT:
        raise UnsafeError("It is an archive in an archive in an archive: it is not opened further.")
    contents, refusals = [], []
    size = stream.seek(0, io.SEEK_END)
    with _zip(stream) as archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
    if len(members) > MEMBER_LIMIT:
        raise UnsafeError(f"It has {len(members)} members, more than any real archive.")
    total = sum(one.file_size for one in members)
    if total > ARCHIVE_BYTES or (total > RATIO_FLOOR_BYTES and total > RATIO_LIMIT * max(size, 1)):
        raise UnsafeError("It would grow beyond any real size when it is unpacked.")
    seen: set[str] = set()
    for one in members:
        name = f"{source.member}{INSIDE}{one.filename}" if source.member else one.filename
        inner = Source(source.path, name)
        reason, is_unsafe = _why_not(one, seen)
        seen.add(one.filename)
        if reason:
            refusals.append(Refusal(inner, is_unsafe, reason))
        else:
            contents.append(inner)
    return Scan("archive", contents=tuple(contents), refusals=tuple(refusals))


def extract(stream: BinaryIO, name: str) -> BinaryIO:
    """One member, into memory, no longer than it says; raises UnreadableError if it is not there or is damaged."""
    with _zip(stream) as archive:
        try:
            with archive.open(name) as packed:
                expected = archive.getinfo(name).file_size
                whole = io.BytesIO()
                while piece := packed.read(_CHUNK):
                    whole.write(piece)
                    if whole.tell() > min(expected, MEMBER_BYTES):
                        raise UnsafeError("It is longer than its archive says.")
        except KeyError:
            raise UnreadableError("It is not in its archive any more.") from None
        except (zipfile.BadZipFile, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, zlib_error()):
            raise UnreadableError("It is damaged in its archive, or packed in a way that cannot be read.") from None
        if whole.tell() != expected:
            raise UnreadableError("It is cut short in its archive.")
    whole.seek(0)
    return whole


def zlib_error() -> type[Exception]:
    """What zlib raises for a damaged stream."""
    import zlib

    return zlib.error


def scan_dicomdir(stream: BinaryIO, source: Source, root: str) -> Scan:
    """The files that a DICOMDIR names (PS3.3 annex F): those inside its folder, and why not the others.

    The records are taken as they lie in the sequence; the offsets that chain them are not followed, so a chain that
    leads back into itself leads nowhere.
    """
    file = open_dicom(stream)
    records = file.elements.get(_RECORDS)
    contents: dict[Source, None] = {}
    refusals: dict[Source, Refusal] = {}
    if source.member:
        raise UnreadableError("A DICOMDIR inside an archive is not followed; the archive's own members are opened.")
    folder = source.path.parent
    for place, (begin, end) in enumerate(file.reader.items(records) if records else ()):
        if place >= RECORD_LIMIT:
            raise UnsafeError("It has more records than any real one.")
        named = [one for one in file.reader.walk(begin, end) if one.tag == _FILE_ID]
        if not named:
            continue
        parts = _components(file.reader.read(named[0].offset, _short(named[0])))
        if not parts:
            continue
        inner = Source(folder.joinpath(*[part for part in parts if part not in ("..", ".")]))
        if any(part in ("..", ".") or "/" in part or ":" in part for part in parts):
            refusals[inner] = Refusal(inner, is_unsafe=True, reason="The DICOMDIR names a file outside its folder.")
            continue
        found = _existing(folder, parts)
        if found is None:
            refusals[inner] = Refusal(inner, is_unsafe=False, reason="The DICOMDIR names it, but it is missing.")
            continue
        try:
            check_path(found, root or str(folder))
        except UnsafeError as error:
            refusals[inner] = Refusal(inner, is_unsafe=True, reason=str(error))
        else:
            contents[Source(found)] = None
    return Scan(
        "dicomdir", contents=tuple(contents), refusals=tuple(refusals.values()), transfer_syntax=file.transfer_syntax
    )


def _why_not(member: zipfile.ZipInfo, seen: set[str]) -> tuple[str, bool]:
    parts = member.filename.replace("\\", "/").split("/")
    if ".." in parts or parts[0] == "" or ":" in parts[0] or INSIDE in member.filename or "\0" in member.filename:
        return "Its name leads out of the archive.", True
    if stat.S_ISLNK(member.external_attr >> 16):
        return "It is a link, which an archive of pictures has no need of.", True
    if member.flag_bits & 1:
        return "It is encrypted: unpack the archive with its password first.", False
    if member.filename in seen:
        return "The archive has two members of this name.", True
    if member.file_size > MEMBER_BYTES:
        return f"It is larger than {MEMBER_BYTES >> 20} MiB unpacked: unpack the archive first.", False
    return "", False


def _zip(stream: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise UnreadableError("It begins like a ZIP archive but is damaged or cut short.") from None


def _components(value: bytes) -> list[str]:
    return [part.strip(" \0") for part in value.decode("latin-1").split("\\") if part.strip(" \0")]


def _short(element: Element) -> int:
    return min(element.end - element.offset, 4096)


def _existing(folder: Path, parts: list[str]) -> Path | None:
    """The file, whatever the case its medium wrote its name in; None if it is missing."""
    path = folder
    for part in parts:
        candidate = next((one for one in (part, part.lower(), part.upper()) if os.path.lexists(path / one)), None)
        if candidate is None:
            return None
        path = path / candidate
    return path
