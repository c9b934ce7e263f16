"""Files of studies that nobody has signed, which expire, and of those that somebody has, which stay.

A study's draft is what its results look like now; it is written anew when they change and deleted after a set time.
Signing writes the signed results to the permanent record and takes the draft away. The store holds every decision in
either case: what expires is files alone.
"""

import hashlib
import json
import logging
import secrets
import shutil
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.export import Exporter, ExportError, write_report
from app.report import Report
from app.review import Signature

logger = logging.getLogger(__name__)

DRAFT_FORMATS = ("json", "csv")
SIGNED_FORMATS = ("json", "csv", "pdf")
SEAL = "signature.json"
_DIGITS = 8


@dataclass(frozen=True, slots=True)
class DraftFolder:
    """The draft folder and the permanent record beside it. `name_of` names a study's folder without saying its UID.

    Its methods read and write files, so they run aside.
    """

    drafts: Path
    permanent: Path
    name_of: Callable[[str], str]
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, report: Report, exporters: Sequence[Exporter]) -> tuple[Path, ...]:
        """Write a study's draft in place of the one before; raises ExportError. A signed report is never a draft."""
        if report.signature is not None:
            return ()
        folder = self.drafts / self.name_of(report.study.uid)
        with self._lock:
            _make(folder)
            return _written(report, exporters, folder)

    def approve(self, report: Report, exporters: Sequence[Exporter]) -> Path | None:
        """Write a signed report to the permanent record, with its seal, and take the draft away; raises ExportError.

        A report that is there already is left as it is: then nothing is written, and None comes back.
        """
        signature = report.signature
        if signature is None:
            raise ExportError("Only a signed report goes to the permanent record.", advice="Sign it first.")
        study = self.permanent / self.name_of(report.study.uid)
        folder = study / _signed_name(signature)
        with self._lock:
            is_new = not folder.exists()
            if is_new:
                _make(study)
                self._write_whole(report, exporters, folder)
            shutil.rmtree(self.drafts / self.name_of(report.study.uid), ignore_errors=True)
        return folder if is_new else None

    def _write_whole(self, report: Report, exporters: Sequence[Exporter], folder: Path) -> None:
        """All files and their seal, or nothing: written aside, then renamed."""
        aside = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}")
        try:
            _make(aside)
            files = _written(report, exporters, aside)
            sums = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
            (aside / SEAL).write_text(json.dumps(_seal(report, sums), indent=2), encoding="utf-8")
            for path in aside.iterdir():
                path.chmod(0o400)
            aside.replace(folder)
        except OSError as error:
            raise ExportError("The signed results could not be written to the permanent record.") from error
        finally:
            shutil.rmtree(aside, ignore_errors=True)

    def is_approved(self, study_uid: str, signature: Signature) -> bool:
        """Whether the report that this signature is under lies in the permanent record."""
        return (self.permanent / self.name_of(study_uid) / _signed_name(signature)).exists()

    def sweep(self, now_s: float, lifetime_s: float) -> int:
        """Delete drafts that have not changed for this long; how many. What cannot be deleted is tried again later."""
        gone = 0
        with self._lock, suppress(OSError):
            for folder in list(self.drafts.iterdir()):
                try:
                    if not folder.is_symlink() and folder.is_dir() and now_s - _changed_s(folder) > lifetime_s:
                        shutil.rmtree(folder)
                        gone += 1
                except OSError as error:
                    logger.warning("a draft could not be deleted: %s", type(error).__name__)
        if gone:
            logger.info("deleted %d drafts that had expired", gone)
        return gone


def damaged_files(folder: Path) -> tuple[str, ...]:
    """The names of the files of a signed report that are no longer what was signed, or that are missing."""
    try:
        sums = json.loads((folder / SEAL).read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, KeyError):
        return (SEAL,)
    return tuple(name for name, known in sums.items() if _sum_of(folder / Path(name).name) != known)


def _sum_of(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ExportError("The folder for the results cannot be made.") from error


def _written(report: Report, exporters: Sequence[Exporter], folder: Path) -> tuple[Path, ...]:
    paths = []
    for one in exporters:
        path = folder / f"results{one.suffix}"
        write_report(one, report, path)
        paths.append(path)
    return tuple(paths)


def _changed_s(folder: Path) -> float:
    return max((path.stat().st_mtime for path in (folder, *folder.rglob("*"))), default=0.0)


def _signed_name(signature: Signature) -> str:
    told = f"{signature.reader_name}\0{signature.meaning}\0{signature.at.isoformat()}"
    return f"signed-{signature.at:%Y%m%d-%H%M%S}-{hashlib.sha256(told.encode()).hexdigest()[:_DIGITS]}"


def _seal(report: Report, sums: dict[str, str]) -> dict[str, object]:
    review = report.review
    return {
        "signature": _signature(review.signature),
        "replaces": _signature(review.replaces),
        "amendment_reason": review.amendment_reason,
        "audit_head": report.audit_head,
        "application_version": report.application_version,
        "files": sums,
    }


def _signature(signature: Signature | None) -> dict[str, str] | None:
    if signature is None:
        return None
    return {
        "reader_name": signature.reader_name,
        "meaning": signature.meaning,
        "at": signature.at.isoformat(),
        "folder": _signed_name(signature),
    }
