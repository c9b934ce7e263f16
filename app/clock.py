"""The time, as everything that is kept states it."""

from datetime import UTC, datetime


def local_time() -> datetime:
    """The time with the machine's offset from UTC."""
    return datetime.now(UTC).astimezone()
