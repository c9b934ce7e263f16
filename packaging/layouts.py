"""Pictures of every layout at 100 % and 200 %: `python packaging/layouts.py --out DIR PATH ...`.

For whoever changes what the window shows: look at them. Without paths the bundled samples are opened. Needs no display.
One picture of each modality alone, then 1x2, 2x1, 2x2, full screen, and the planes of the longest series.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from guide import ROOT, Guide, drive  # it puts the project on the path

from app.study import Study

SCALES = ("1", "2")
_MODALITIES = 6
_FEW = 4
"""From so many slices on, planes are cut."""


def take_layouts(guide: Guide, out: Path, name: str) -> list[Path]:
    """One picture for each layout; the paths of all."""
    session, taken = guide.session, []
    guide.wait(lambda: session.studies and not session.is_opening, "the studies to be opened")
    by_modality: dict[str, Study] = {}
    for study in sorted(session.studies, key=_pixels, reverse=True):
        by_modality.setdefault(study.series[0].modality or "none", study)
    for modality, study in islice(by_modality.items(), _MODALITIES):
        guide.show(lambda one, wanted=study.uid: one.uid == wanted)
        taken.append(guide.take(out / f"{name}-1x1-{modality}.png"))
    many = max(session.studies, key=lambda one: (len(one.series), _pixels(one)))
    for layout in ("1x2", "2x1", "2x2"):
        guide.show(lambda one: one.uid == many.uid)
        guide.do(f"layout-{layout}")
        _wait_for_all(guide)
        taken.append(guide.take(out / f"{name}-{layout}.png"))
    guide.do("full-screen")
    taken.append(guide.take(out / f"{name}-full-screen.png"))
    guide.do("full-screen")
    guide.do("layout-1x1")
    return [*taken, *_planes(guide, out, name)]


def _planes(guide: Guide, out: Path, name: str) -> list[Path]:
    session = guide.session
    series = [(study, one) for study in session.studies for one in study.series]
    for study, one in sorted(series, key=lambda pair: -pair[1].frame_count):
        if one.frame_count < _FEW:
            break
        session.show_place(study.uid, one.uid, one.frame_count // 2)
        guide.wait(lambda: session.frame is not None, "the slice")
        guide.do("mpr")
        mpr = guide.window.desk.mpr
        guide.wait(lambda mpr=mpr: mpr.is_on or session.volume_progress is None, "the volume")
        if mpr.is_on:
            _wait_for_all(guide)
            return [guide.take(out / f"{name}-mpr.png")]
    return []


def _wait_for_all(guide: Guide) -> None:
    cells = [one.cell for one in guide.window.grid.visible if one.cell.study is not None]
    guide.wait(lambda: all(one.frame is not None for one in cells), "every frame")


def _pixels(study: Study) -> int:
    return max((one.rows * one.columns for series in study.series for one in series.instances), default=0)


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("paths", nargs="*", default=[str(ROOT / "resources" / "samples")])
    return parser.parse_args(arguments)


def main() -> int:
    """A process for each scale, since Qt takes it up once."""
    wanted = parse()
    scale = os.environ.get("QT_SCALE_FACTOR")
    if scale is None:
        command = [sys.executable, __file__, *sys.argv[1:]]
        scaled = ({**os.environ, "QT_SCALE_FACTOR": one} for one in SCALES)
        return max(subprocess.run(command, env=one, check=False).returncode for one in scaled)
    name = f"{100 * float(scale):.0f}"
    return drive(lambda guide: print(*take_layouts(guide, wanted.out.absolute(), name), sep="\n"), wanted.paths)  # noqa: T201


if __name__ == "__main__":
    raise SystemExit(main())
