"""The conversion's own process: what runs on the far side of the pipe, and the only place that loads torch or Keras.

`python -m inference.conversion.child`; one job comes on standard input as a line of JSON, the answer goes to standard
output, after lines that tell how far it is. Files cross in the job's folder, which the other side makes and removes.
"""

import contextlib
import os
import sys
import warnings
from pathlib import Path
from typing import IO, Any

from inference.conversion.steps import convert_here, read_here, run_here
from inference.conversion.wire import (
    ARRAYS,
    MODEL,
    load_arrays,
    receive,
    refusal_of,
    save_arrays,
    send,
    source_from,
    table_of,
    wishes_from,
)
from inference.errors import OverreadError

_TOO_LARGE = "Reading it would take more memory than a model may have."
_BROKEN = "It is damaged, or not what it says it is"


def main() -> None:
    """Do one job and end."""
    jobs, replies = _pipes()
    job = receive(jobs)
    _settle_in(int(job["memory_bytes"]))
    send(replies, _answer(job, replies))


def _answer(job: dict[str, Any], replies: IO[bytes]) -> dict[str, Any]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _done(job, replies)
    except OverreadError as error:
        return {"refused": refusal_of(error)}
    except MemoryError:
        return {"refused": {"message": _TOO_LARGE, "advice": "Use a smaller model."}}
    except Exception as error:  # noqa: BLE001 - whatever a hostile file raises in a parser is that file's failure
        words = f"{_BROKEN} ({type(error).__name__})."
        return {"refused": {"message": words, "advice": "Copy or download the file again."}}


def _done(job: dict[str, Any], replies: IO[bytes]) -> dict[str, Any]:
    folder = Path(job["folder"])
    if job["do"] == "read":
        return {"source": table_of(read_here(Path(job["path"]), wishes_from(job["wishes"])))}
    source = source_from(job["source"])
    arrays = load_arrays(folder) if (folder / ARRAYS).exists() else {}
    if job["do"] == "run":
        save_arrays(folder, run_here(source, arrays["tensor"]))
        return {"ran": True}
    converted = convert_here(
        source,
        wishes_from(job["wishes"]),
        tuple(arrays.values()),
        lambda fraction, stage: send(replies, {"progress": [fraction, stage]}),
    )
    (folder / MODEL).write_bytes(converted.content)
    return {"converted": table_of(converted)}


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """The two ends of the conversation; libraries that print to standard output reach nothing."""
    replies = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    return sys.stdin.buffer, replies


def _settle_in(memory_bytes: int) -> None:
    """Low priority and a cap on memory, where the system knows them."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
