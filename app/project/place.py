"""What to open for each of several studies that were read together: its files, or the folder that holds it alone."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.study import Study

_LISTED = 8


def places_of(studies: Sequence[Study]) -> Mapping[str, tuple[Path, ...]]:
    """The paths of each study; a study of many files is named by its folder, where no other one lies in it."""
    files = {one.uid: _files(one) for one in studies}
    found: dict[str, tuple[Path, ...]] = {}
    for uid, mine in files.items():
        folder = Path(os.path.commonpath([path.parent for path in mine]))
        others = (path for other, theirs in files.items() if other != uid for path in theirs)
        is_alone = len(mine) > _LISTED and not any(path.is_relative_to(folder) for path in others)
        found[uid] = (folder,) if is_alone else mine
    return found


def _files(study: Study) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(one.source.path for series in study.series for one in series.instances))
