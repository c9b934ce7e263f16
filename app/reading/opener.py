"""The reader process's way to a file: checked, opened once, handed to the reader of its format."""

import os
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from app.reading import Reader, Scan, UnreadableError, dicom, raster
from app.reading.archive import (
    INSIDE,
    check_path,
    extract,
    is_zip,
    open_regular,
    scan_archive,
    scan_dicomdir,
    scan_folder,
)
from app.reading.companions import read_companion
from app.reading.content import Content
from app.reading.dicom_file import open_dicom
from app.reading.encapsulated_pdf import draw_page
from app.study import Instance, Source
from inference.frame import Frame

READERS: tuple[Reader, ...] = (dicom.READER, raster.READER)
_HEAD_BYTES = 4096
_KEPT = 2
# What a program or document is called, so that the reader of the message knows it was not mistaken.
_OTHERS = {
    b"%PDF": "It is a PDF document, not a picture.",
    b"%!PS": "It is a PostScript program, which is never run.",
    b"\xc5\xd0\xd3\xc6": "It is a PostScript program, which is never run.",
    b"\x1f\x8b": "It is compressed with gzip: unpack it first.",
    b"7z\xbc\xaf": "It is a 7-Zip archive: unpack it first.",
    b"Rar!": "It is a RAR archive: unpack it first.",
    b"GIF8": "It is a GIF, which no picture for diagnosis is kept in.",
    b"MZ": "It is a program.",
    b"\x7fELF": "It is a program.",
    b"version https://git-lfs": "It is a placeholder of Git LFS: fetch the real file first.",
}


@dataclass(frozen=True, slots=True)
class _Identity:
    """Which file exactly: a file that was written anew is another one."""

    device: int
    inode: int
    size: int
    changed_ns: int


class Opener:
    """Opens sources, and keeps the last ones open: the next frame of a file is likely to be asked for.

    `kind` says what the last scanned source was, even where its scan failed.
    """

    def __init__(self) -> None:
        self.kind = "unknown"
        self._kept: OrderedDict[Source, tuple[_Identity, BinaryIO]] = OrderedDict()

    def scan(self, source: Source, root: str) -> Scan:
        """What is at a source; raises UnreadableError or UnsafeError."""
        self.kind = "unknown"
        found = check_path(source.path, root)
        if S_ISDIR(found.st_mode):
            self.kind = "folder"
            return scan_folder(source.path, root)
        stream = self.stream(source)
        head = _head(stream)
        for reader in READERS:
            if reader.accepts(head):
                self.kind = reader.name
                scan = reader.scan(stream, source)
                return scan_dicomdir(stream, source, root) if scan.kind == "dicomdir" else scan
        if is_zip(head):
            self.kind = "archive"
            return scan_archive(stream, source)
        raise UnreadableError(_what_else(head), advice=_advice(head))

    def frame(self, instance: Instance, number: int) -> Frame:
        """One frame of an instance; raises UnreadableError or UnsafeError."""
        stream = self.stream(instance.source)
        head = _head(stream)
        for reader in READERS:
            if reader.name == instance.kind and reader.accepts(head):
                return reader.frame(stream, instance, number)
        raise UnreadableError("The file is not the one that was opened.", advice="Open it again.")

    def content(self, source: Source) -> Content:
        """All of an object beside the pictures; raises UnreadableError or UnsafeError."""
        return read_companion(open_dicom(self.stream(source)))

    def page(self, source: Source, number: int, width: int) -> NDArray[np.uint8]:
        """One page of a document, (height, width, 3) RGB; raises UnreadableError or UnsafeError."""
        return draw_page(open_dicom(self.stream(source)), number, width)

    def close(self) -> None:
        """Close the files that were kept open."""
        while self._kept:
            self._kept.popitem()[1][1].close()

    def stream(self, source: Source) -> BinaryIO:
        """The open file of a source; raises UnreadableError or UnsafeError. Closed by `close`."""
        check_path(source.path, "")
        identity = _identity(source.path)
        kept = self._kept.get(source)
        if kept is not None and kept[0] == identity:
            self._kept.move_to_end(source)
            return kept[1]
        if source.member:
            archive, _, name = source.member.rpartition(INSIDE)
            stream = extract(self.stream(Source(source.path, archive)), name)
        else:
            stream = open_regular(source.path)
        if kept is not None:
            kept[1].close()
        self._kept[source] = identity, stream
        while len(self._kept) > _KEPT + source.member.count(INSIDE):
            self._kept.popitem(last=False)[1][1].close()
        return stream


def _identity(path: Path) -> _Identity:
    found = os.stat(path)  # noqa: PTH116 - faster than Path.stat, and this runs for every file
    return _Identity(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _head(stream: BinaryIO) -> bytes:
    stream.seek(0)
    head = stream.read(_HEAD_BYTES)
    if not head:
        raise UnreadableError("It is empty.")
    return head


def _what_else(head: bytes) -> str:
    return next(
        (words for magic, words in _OTHERS.items() if head.startswith(magic)), "It is not a picture that can be read."
    )


def _advice(head: bytes) -> str:
    if _what_else(head).endswith("first."):
        return "Then open what was in it."
    return "Overread opens DICOM, PNG, JPEG, TIFF and BMP files, folders, ZIP archives and DICOMDIRs."
