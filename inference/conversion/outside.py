"""The conversion's own process as the application holds it: one job, a deadline, and nothing left behind."""

import contextlib
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from inference.conversion.source import Progress
from inference.conversion.wire import receive, refusal_from, send
from inference.errors import ModelRefusedError
from inference.request import CancelToken

CONVERSION_SWITCH = "--conversion-process"
"""A frozen application has no interpreter to give a module to: its entry point takes this switch instead."""

MEMORY_BYTES = 12 * 2**30
DEADLINE_S = 300.0

_ROOT = Path(__file__).resolve().parents[2]
_POLL_S = 0.1
_GONE: dict[str, Any] = {}
_Messages = queue.SimpleQueue[dict[str, Any]]


@contextmanager
def job_folder() -> Iterator[Path]:
    """A folder for one job's files, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="overread-add-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def ask(
    job: Mapping[str, Any],
    folder: Path,
    *,
    progress: Progress = lambda fraction, stage: None,
    token: CancelToken | None = None,
    deadline_s: float = DEADLINE_S,
) -> dict[str, Any]:
    """The answer to one job; raises ModelRefusedError, WishNeededError and Cancelled."""
    with _running(folder) as (process, messages):
        try:
            if process.stdin is not None:
                send(process.stdin, {**job, "folder": str(folder), "memory_bytes": MEMORY_BYTES})
        except OSError:
            raise _ended(str(job.get("name", "The file"))) from None
        due = time.monotonic() + deadline_s
        while True:
            if token is not None:
                token.check()
            if time.monotonic() > due:
                raise ModelRefusedError(
                    f"{job.get('name', 'The file')} could not be read within {deadline_s:g} seconds.",
                    advice="Export it to ONNX where it was trained, and add that file.",
                )
            try:
                message = messages.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if message is _GONE:
                raise _ended(str(job.get("name", "The file")))
            if "refused" in message:
                raise refusal_from(message["refused"])
            if "progress" not in message:
                return message
            progress(float(message["progress"][0]), str(message["progress"][1]))


def _listen(process: "subprocess.Popen[bytes]", messages: "_Messages") -> None:
    """Pass every message on; `_GONE` where the process ended."""
    try:
        while process.stdout is not None:
            messages.put(receive(process.stdout))
    except (EOFError, OSError, ValueError):
        messages.put(_GONE)
    finally:
        if process.stdout is not None:
            process.stdout.close()


@contextmanager
def _running(folder: Path) -> "Iterator[tuple[subprocess.Popen[bytes], _Messages]]":
    """The process and what it says; it is ended, whatever it does, when the job is over."""
    process = subprocess.Popen(
        [sys.executable, CONVERSION_SWITCH] if getattr(sys, "frozen", False) else
        [sys.executable, "-m", "inference.conversion.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # libraries print names of files there
        cwd=folder,
        env={**os.environ, **_environment(folder)},
        close_fds=True,
        creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
    )  # fmt: skip
    messages: _Messages = queue.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(process, messages), name="conversion", daemon=True)
    listener.start()
    try:
        yield process, messages
    finally:
        process.kill()
        process.wait()
        listener.join()
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()


def _environment(folder: Path) -> dict[str, str]:
    """Keras on torch and its settings in the job's folder; no GPU; the project on the path."""
    return {
        "KERAS_BACKEND": "torch",
        "KERAS_HOME": str(folder / "keras"),
        "TMPDIR": str(folder),
        "TEMP": str(folder),
        "CUDA_VISIBLE_DEVICES": "",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH", "")))),
    }


def _ended(name: str) -> ModelRefusedError:
    return ModelRefusedError(
        f"{name} ended the process that read it: it is damaged, or too large for this machine.",
        advice="Copy or download it again, or use a smaller model.",
    )
