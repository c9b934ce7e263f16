"""Brings a weights file of any supported kind in: it becomes one ONNX file that answers as the original does.

A kind of file is a module here that defines SOURCE_FORMAT. Foreign files are parsed in a process of their own with a
deadline and a cap on memory, so that a hostile one ends there; torch and Keras are never loaded into the window.
Nothing is written but into a temporary folder, which is gone when a call returns.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from inference.conversion.file import look_at
from inference.conversion.outside import ask, job_folder
from inference.conversion.source import TOLERANCE, Converted, Difference, Progress, Source, Wishes, WishNeededError
from inference.conversion.wire import MODEL, converted_from, load_arrays, save_arrays, source_from, table_of
from inference.request import CancelToken

__all__ = [
    "TOLERANCE",
    "Converted",
    "Difference",
    "Progress",
    "Source",
    "WishNeededError",
    "Wishes",
    "convert",
    "read_source",
    "run_original",
]


def read_source(path: Path, wishes: Wishes | None = None, *, token: CancelToken | None = None) -> Source:
    """What a weights file is; takes seconds, so never on the window's thread.

    Raises ModelRefusedError in one sentence, WishNeededError where something must be told, Cancelled.
    """
    path = path.absolute()
    look_at(path)
    with job_folder() as folder:
        job = {"do": "read", "name": path.name, "path": str(path), "wishes": table_of(wishes or Wishes())}
        return source_from(ask(job, folder, token=token)["source"])


def convert(
    source: Source,
    wishes: Wishes | None = None,
    *,
    samples: Sequence[NDArray[np.float32]] = (),
    progress: Progress = lambda fraction, stage: None,
    token: CancelToken | None = None,
) -> Converted:
    """The file as one ONNX model, compared with the original on random input and on `samples`.

    A sample is a prepared input of the model, batch axis included. `wishes` replace those the source was read with.
    Raises ModelRefusedError, also where an output differs by more than TOLERANCE; WishNeededError; Cancelled.
    """
    with job_folder() as folder:
        save_arrays(folder, {str(at): sample for at, sample in enumerate(samples)})
        job = {
            "do": "convert",
            "name": source.path.name,
            "source": table_of(source),
            "wishes": table_of(wishes or source.wishes),
        }
        answer = ask(job, folder, progress=progress, token=token)
        return converted_from(answer["converted"], (folder / MODEL).read_bytes())


def run_original(
    source: Source, tensor: NDArray[np.float32], *, token: CancelToken | None = None
) -> dict[str, NDArray[np.float32]]:
    """What the original answers to one prepared input, by the output's name."""
    with job_folder() as folder:
        save_arrays(folder, {"tensor": tensor})
        ask({"do": "run", "name": source.path.name, "source": table_of(source)}, folder, token=token)
        return load_arrays(folder)
