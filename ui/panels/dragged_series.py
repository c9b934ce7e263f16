"""What a drag of a series from the list into a viewport carries."""

from PySide6.QtCore import QByteArray, QMimeData

SERIES_MIME = "application/x-overread-series"


def dragged_series(study_uid: str, series_uid: str) -> QMimeData:
    """What a drag of a series carries: two UIDs, for this program alone."""
    made = QMimeData()
    made.setData(SERIES_MIME, QByteArray(f"{study_uid}\n{series_uid}".encode()))
    return made
