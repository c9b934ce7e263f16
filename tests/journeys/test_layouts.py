"""A mammogram of four views hangs and reads as it should; every layout can be put into pictures to look at."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from tests.film_builders import COLUMNS, EXPOSED, ROWS, VIEWS, write_mammogram

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_mammogram_hangs_in_four_views(overread, tmp_path):
    """No real one is at hand: it is drawn, with the attributes of digital mammography for presentation."""

    def story(hands):
        window, session, grid = hands.window, hands.session, hands.window.grid
        hands.until_frame()
        hands.to_picture()
        hands.key(Qt.Key.Key_4, CTRL)
        hands.until(lambda: all(one.cell.frame is not None for one in grid.visible))
        assert [one.cell.series.description for one in grid.visible] == [" ".join(one) for one in VIEWS]
        right, left, *_ = grid.visible
        frame = right.cell.frame
        assert (frame.photometric, frame.bits_stored, session.series.modality) == ("MONOCHROME1", 12, "MG")
        assert frame.spacing.source == "ImagerPixelSpacing"
        assert frame.spacing.magnification == 1.0

        # MONOCHROME1: what was exposed most is darkest; the breast lies against the chest wall.
        def grey(viewport, row, column):
            canvas = viewport.canvas
            x, y = canvas.transform.to_widget(row, column)
            return canvas.grab().toImage().pixelColor(round(x), round(y)).red()

        for one in (right, left):
            one.canvas.set_words_visible(False)
            outside = 60 if one is right else COLUMNS - 60
            inside = COLUMNS - 60 if one is right else 60
            background = 255 - round(255 * EXPOSED / 4096)
            assert abs(grey(one, 100, outside) - background) <= 2
            assert grey(one, ROWS / 2, inside) > background + 60
            one.canvas.set_words_visible(True)
        assert grey(left, 620, 300) > grey(left, 560, 300) + 20, "the mass is brighter than what surrounds it"

        # Letters as the file states them: the chest wall is at the right edge of a right breast.
        hands.click(right.canvas, where=QPoint(5, 5))
        hands.key(Qt.Key.Key_H)
        hands.key(Qt.Key.Key_H)
        assert right.cell.frame.geometry.patient_orientation == ("P", "L")
        assert left.cell.frame.geometry.patient_orientation == ("A", "R")
        assert not window.desk.mpr.is_on

    assert overread(story, write_mammogram(tmp_path / "mg")) == 0


def test_pictures_of_every_layout_are_taken(tmp_path):
    films = write_mammogram(tmp_path / "mg")
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "layouts.py"), "--out", str(out), str(films)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"},
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    names = {one.name for one in out.iterdir()}
    assert names == {f"200-{name}.png" for name in ("1x1-MG", "1x2", "2x1", "2x2", "full-screen")}
    picture = QImage(str(out / "200-2x2.png"))
    assert (picture.width(), picture.height()) == (3200, 2000)
    grey = np.array([picture.pixelColor(x, 1000).lightness() for x in range(0, 3200, 8)])
    assert grey.max() > 120, "something is shown"
