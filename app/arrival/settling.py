"""When what is being copied into a folder is complete: nothing in its group has changed for a stated time."""

from dataclasses import dataclass, field
from pathlib import Path

from app.arrival.arrived import FileStamp

PATIENCE = 12
"""How many times the settling time a group may keep changing before what is quiet in it is taken without the rest."""


@dataclass(slots=True)
class _Seen:
    stamp: FileStamp
    quiet_since: float


@dataclass(slots=True)
class _Group:
    begun: float
    files: dict[Path, _Seen] = field(default_factory=dict)


class Settling:
    """The files that are not complete yet, in groups: a folder below the watched one, or all that lie loose in it.

    Times are seconds of any one clock. A file without content keeps its group waiting: many a copy begins with one.
    """

    def __init__(self, settle_s: float) -> None:
        self._settle_s = settle_s
        self._groups: dict[Path, _Group] = {}

    def __len__(self) -> int:
        return sum(len(group.files) for group in self._groups.values())

    def paths(self) -> tuple[Path, ...]:
        """The files that are waited for."""
        return tuple(path for group in self._groups.values() for path in group.files)

    def see(self, group: Path, stamp: FileStamp, now: float) -> None:
        """A file looks like this now."""
        found = self._groups.setdefault(group, _Group(now))
        known = found.files.get(stamp.path)
        is_quiet = known is not None and (known.stamp.size, known.stamp.modified) == (stamp.size, stamp.modified)
        if not is_quiet:
            found.files[stamp.path] = _Seen(stamp, now)

    def forget(self, path: Path) -> None:
        """A file is gone before it was complete."""
        for key, group in tuple(self._groups.items()):
            if group.files.pop(path, None) is not None and not group.files:
                del self._groups[key]

    def settled(self, now: float) -> tuple[FileStamp, ...]:
        """What is complete; it is no longer waited for."""
        found: list[FileStamp] = []
        for key, group in tuple(self._groups.items()):
            is_late = now - group.begun > PATIENCE * self._settle_s
            quiet = [
                one
                for one in group.files.values()
                if now - one.quiet_since >= self._settle_s and (one.stamp.size > 0 or is_late)
            ]
            if quiet and (is_late or len(quiet) == len(group.files)):
                found += [one.stamp for one in quiet]
                for one in quiet:
                    del group.files[one.stamp.path]
                group.begun = now
            if not group.files:
                del self._groups[key]
        return tuple(sorted(found, key=lambda one: one.path))
