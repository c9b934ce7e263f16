"""Exporters: each writes a Report to a file of one format. A new format is a new module that defines EXPORTER."""

import errno
import hashlib
import importlib
import os
import pkgutil
import platform
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol, cast

from app.language import plainly
from app.report import Report
from inference.errors import OverreadError

_ASIDE = ".overread-"
_STEMS = {"pdf": "report", "csv": "findings", "json": "result", "png": "overlay", "xlsx": "workbook"}
_NODE = hashlib.sha256(platform.node().encode()).hexdigest()[:8]


class ExportError(OverreadError):
    """The file could not be written; what was there before is as it was."""

    default_advice = "Choose another folder, or check that this one exists and may be written to."


class NothingToWriteError(ExportError):
    """The study has nothing that this format could hold: no mask, no map, no key frame. Other formats may."""


class Exporter(Protocol):
    """One file format: `name` is its word on the command line, `title` its line in a menu."""

    @property
    def name(self) -> str:
        """The word that chooses it: pdf."""

    @property
    def title(self) -> str:
        """What a reader calls it: PDF report."""

    @property
    def suffix(self) -> str:
        """The file's ending, with the dot."""

    def write(self, report: Report, path: Path) -> None:
        """Write the whole file or nothing; raises ExportError."""


def exporters() -> dict[str, Exporter]:
    """Every exporter of this package by its name, in the order of the names."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    known = (cast("Exporter", module.EXPORTER) for module in modules if hasattr(module, "EXPORTER"))
    return {one.name: one for one in sorted(known, key=lambda one: one.name)}


def write_report(exporter: Exporter, report: Report, path: Path) -> None:
    """Write a report in one format; raises ExportError.

    What programs read is in English, whatever the window speaks; a document for people has its own language.
    """
    with plainly():
        exporter.write(report, path)


@contextmanager
def written_aside(path: Path) -> Iterator[Path]:
    """A new file beside `path` to write to; it takes the place of `path` when the block ends well.

    After a failure nothing is left of it, and the old file is as it was; what a process that was killed has left, the
    next one sweeps away. What the operating system refuses is raised as ExportError with advice.
    """
    sweep(path.parent)
    aside = path.with_name(f"{aside_name()}{path.suffix}")
    try:
        with aside.open("xb"):
            pass
        yield aside
        _sync(aside)
        aside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise failure_of(error) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def aside_name() -> str:
    """A hidden name for what is being written, which says by whom: this process of this computer."""
    return f"{_ASIDE}{_NODE}-{os.getpid()}-{secrets.token_hex(6)}"


def sweep(folder: Path) -> None:
    """Delete what processes of this computer were writing here when they were killed."""
    with suppress(OSError):
        mark = f"{_ASIDE}{_NODE}-"
        for one in folder.glob(f"*{mark}*"):  # pikepdf writes beside our own aside, and names it after that
            number = one.name.partition(mark)[2].partition("-")[0]
            if not number.isdecimal() or _is_alive(int(number)):
                continue
            if one.is_dir() and not one.is_symlink():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink(missing_ok=True)


def _is_alive(process: int) -> bool:
    """Whether there may still be such a process; where that cannot be found out without harm, yes."""
    if os.name != "posix":  # os.kill ends a process of Windows
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def file_name(number: int, report: Report, exporter: Exporter) -> str:
    """A name of the application's own making: 'overread-20310305-142007-001.pdf', of a DICOM object '...-001-sr.dcm'.

    A format whose word is not its ending has its word in the name, so that two of them never meet.

    Nothing of it comes from a UID, an ID or a name.
    """
    kind = "draft-" if report.is_draft else ""
    word = "" if exporter.suffix == f".{exporter.name}" else f"-{exporter.name}"
    return f"overread-{kind}{report.made_at:%Y%m%d-%H%M%S}-{number:03d}{word}{exporter.suffix}"


def stem_and_suffix(exporter: Exporter) -> str:
    """The name in a folder that holds one study alone: 'report.pdf', 'findings.csv', 'workbook.xlsx', 'sr.dcm'."""
    return f"{_STEMS.get(exporter.name, exporter.name)}{exporter.suffix}"


def failure_of(error: OSError) -> ExportError:
    """What the operating system refused, in words and with advice."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError("The disk is full.", advice="Free some space or choose another disk, then export again.")
    if error.errno == errno.EFBIG:
        return ExportError(
            "The disk takes no file of this size.", advice="Choose another disk, or export fewer formats at once."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportError(
            "This folder may not be written to.", advice="Choose a folder of your own, then export again."
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return ExportError("The folder does not exist.", advice="Choose another folder, then export again.")
    if error.errno == errno.EISDIR:
        return ExportError("There is a folder of this name.", advice="Choose another name for the file.")
    return ExportError(f"The file could not be written ({errno.errorcode.get(error.errno or 0, 'unknown reason')}).")


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the platform lets a folder be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(handle)
