"""A training set of one study, from the window: its frames are decoded again, in a reader process of its own."""

from collections.abc import Sequence
from pathlib import Path

from app.export.training import TrainingFormat
from app.reading.keeper import ReaderKeeper
from app.report import Report
from app.settings import Settings
from app.study import Study
from app.training_set import write_training_set
from inference.frame import Frame, FrameKey


def write_for_training(report: Report, formats: Sequence[TrainingFormat], folder: Path, settings: Settings) -> Path:
    """Write the reviewed frames in these formats into a new folder, which is returned; raises ExportError."""
    number = 1
    while (place := folder / f"overread-training-{report.made_at:%Y%m%d-%H%M%S}-{number:03d}").exists():
        number += 1
    with ReaderKeeper(deadline_s=settings.reader_deadline_s) as keeper:

        def frame_of(study: Study, key: FrameKey) -> Frame:
            return keeper.decode(study.instance(key.instance_uid), key.number)

        write_training_set([report], frame_of, formats, place)
    return place
