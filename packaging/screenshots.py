"""The pictures of the README, taken from the bundled samples by driving the real window: `make screenshots`.

Needs no display.
"""

import argparse
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from guide import ROOT, Guide, drive


def take_all(guide: Guide, out: Path) -> None:
    """One picture for each kind of study that the window can show something of."""
    guide.show(lambda study: "consolidation" in study.description.casefold())
    guide.run()
    guide.take(out / "window.png")
    guide.show(lambda study: "brain" in study.description.casefold())
    series = guide.session.series
    assert series is not None
    guide.session.show_position(series.frame_count * 2 // 3)  # through the drawn mass
    guide.wait(lambda: guide.session.frame is not None, "the slice")
    guide.run()
    guide.take(out / "brain.png")


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "screenshots")
    return parser.parse_args()


if __name__ == "__main__":
    folder = parse().out.absolute()
    raise SystemExit(drive(lambda guide: take_all(guide, folder), [str(ROOT / "resources" / "samples")]))
