"""What runs on a machine of a cluster, inside its Dask worker: one entry at a time for each of the worker's threads.

Models and instructions travel by content: a task names their SHA-256, and what the machine lacks is asked for, checked
when it comes and kept under its sum. Entries are read by worker processes as on one machine, so that a file or a model
that ends one costs the same there.
"""

import getpass
import hashlib
import os
import pickle
import secrets
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.cohort.crew import UnfitError, Worker
from app.cohort.entry import Entry
from app.cohort.instructions import Instructions, has_external_data, relocated

FOLDER_VARIABLE = "OVERREAD_COHORT_FOLDER"
"""Where a node keeps what was sent to it, if not below its temporary folder."""

_LOCK = threading.Lock()
_READY: dict[str, Instructions] = {}
_IDLE: dict[str, list[Worker]] = {}


@dataclass(frozen=True, slots=True)
class Missing:
    """What this node lacks to read an entry, by SHA-256."""

    sha256: tuple[str, ...]


def read_on_node(entry: Entry, sha256: str) -> bytes | Missing:
    """The packed result of an entry, read by the instructions of this SHA-256; raises UnfitError."""
    with _LOCK:
        found = _READY.get(sha256) or _prepared(sha256)
        if isinstance(found, Missing):
            return found
        _READY[sha256] = found
        idle = _IDLE.setdefault(sha256, [])
        if found.batch > 1:  # one process for all threads of this node: their frames go to the device together
            worker = idle[0] if idle else Worker(found)
            _IDLE[sha256] = [worker]
        else:
            worker = idle.pop() if idle else Worker(found)
    try:
        return worker.read(entry)
    finally:
        with _LOCK:
            if found.batch == 1:
                _IDLE.setdefault(sha256, []).append(worker)


def keep_on_node(sha256: str, content: bytes) -> None:
    """Keep what was asked for; raises ValueError where it is not what its sum says."""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ValueError("what was sent is not what was asked for")
    place = _place(sha256)
    aside = place.with_name(f".{sha256[:16]}-{secrets.token_hex(4)}")
    aside.write_bytes(content)
    aside.replace(place)


def end_on_node(sha256: str) -> None:
    """End the worker processes of a run."""
    with _LOCK:
        _READY.pop(sha256, None)
        workers = _IDLE.pop(sha256, [])
    for one in workers:
        one.close()


def _prepared(sha256: str) -> Instructions | Missing:
    """The instructions with every model's file in its place here, or what is lacking of that."""
    packed = _kept(sha256)
    if packed is None:
        return Missing((sha256,))
    instructions = pickle.loads(packed)
    if not isinstance(instructions, Instructions) or instructions.version != __version__:
        words = f"A node of the cluster runs Overread {__version__}, another version."
        raise UnfitError(words, advice="Install the same version everywhere.")
    places: dict[str, Path] = {}
    missing = []
    for sum_, (path, _) in instructions.files().items():
        if path.is_file() and has_external_data(path):
            continue  # several files under one sum: it is loaded from where it is installed
        if _kept(sum_) is not None or _copied(path, sum_):
            places[sum_] = _place(sum_)
        else:
            missing.append(sum_)
    return Missing(tuple(missing)) if missing else relocated(instructions, places, _folder())


def _copied(path: Path, sha256: str) -> bool:
    """Whether this file of the node's own is the one that is wanted, and was taken."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    if hashlib.sha256(content).hexdigest() != sha256:
        return False
    keep_on_node(sha256, content)
    return True


def _kept(sha256: str) -> bytes | None:
    """What is kept under a sum; None where there is nothing, or something else."""
    try:
        content = _place(sha256).read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == sha256 else None


def _place(sha256: str) -> Path:
    return _folder() / sha256


def _folder() -> Path:
    """A folder of this user's own, which the workers of one machine share."""
    given = os.environ.get(FOLDER_VARIABLE, "")
    folder = Path(given) if given else Path(tempfile.gettempdir()) / f"overread-cohort-{getpass.getuser()}"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
