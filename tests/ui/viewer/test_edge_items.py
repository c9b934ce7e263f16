"""Letters and scale bar tell the truth about the patient, or nothing."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from inference.frame import FrameGeometry, PixelSpacing
from tests.builders import AXIAL, CORONAL, SAGITTAL, make_frame
from ui.viewer.coordinates import Orientation, ViewTransform
from ui.viewer.edge_items import bar_length_mm, draw_scale_bar, mm_per_pixel
from ui.viewer.orientation import direction_letters, edge_letters, opposite


def letters(geometry, orientation=Orientation()):  # noqa: B008 - frozen
    found = edge_letters(geometry, orientation)
    return found.left, found.top, found.right, found.bottom


@pytest.mark.parametrize(
    ("cosines", "expected"),
    [(AXIAL, ("R", "A", "L", "P")), (CORONAL, ("R", "H", "L", "F")), (SAGITTAL, ("A", "H", "P", "F"))],
)
def test_the_three_planes(cosines, expected) -> None:
    assert letters(FrameGeometry(orientation=cosines)) == expected


def test_letters_follow_flips_and_turns() -> None:
    geometry = FrameGeometry(orientation=AXIAL)
    assert letters(geometry, Orientation().flipped_horizontally()) == ("L", "A", "R", "P")
    assert letters(geometry, Orientation().flipped_vertically()) == ("R", "P", "L", "A")
    assert letters(geometry, Orientation().turned()) == ("P", "R", "A", "L")
    assert letters(geometry, Orientation().turned().flipped_horizontally()) == ("A", "R", "P", "L")


def test_an_oblique_edge_has_two_letters_the_greater_first() -> None:
    turn = math.radians(30)
    assert direction_letters((math.cos(turn), math.sin(turn), 0)) == "LP"
    assert direction_letters((-math.sin(turn), 0, math.cos(turn))) == "HR"
    assert direction_letters((math.cos(math.radians(10)), math.sin(math.radians(10)), 0)) == "L"
    assert opposite("HR") == "FL"


def test_patient_orientation_serves_where_there_are_no_cosines() -> None:
    assert letters(FrameGeometry(patient_orientation=("L", "F"))) == ("R", "H", "L", "F")
    assert letters(FrameGeometry(patient_orientation=("LE", "F"))) == ("", "H", "", "F")
    assert letters(FrameGeometry()) == ("", "", "", "")
    assert letters(FrameGeometry(orientation=(0, 0, 0, 0, 0, 0))) == ("", "", "", "")


@pytest.mark.parametrize(("longest", "expected"), [(99, 50), (100, 100), (21, 20), (19.9, 10), (0.3, 0.2), (1, 1)])
def test_a_scale_bar_has_a_round_length(longest, expected) -> None:
    assert bar_length_mm(longest) == pytest.approx(expected)


def test_a_scale_bar_is_as_long_as_it_says() -> None:
    spacing = PixelSpacing(0.8, 0.4)
    view = ViewTransform(100, 100, 2.0, 4.0, ratio=2.0)
    assert mm_per_pixel(spacing, view) == pytest.approx(0.4)
    first, last = view.to_frame(0, 0), view.to_frame(50, 0)
    assert (last[1] - first[1]) * 0.4 == pytest.approx(50 * 0.4)
    turned = ViewTransform(100, 100, 2.0, 4.0, orientation=Orientation(1), ratio=2.0)
    assert mm_per_pixel(spacing, turned) == pytest.approx(0.4)
    assert np.isfinite(bar_length_mm(1e-3))


def test_a_scale_bar_goes_out_of_the_way_of_the_corners(qapp) -> None:
    frame = make_frame(np.zeros((100, 100), np.uint8), spacing=PixelSpacing(0.1, 0.1, "ImagerPixelSpacing", 1.0))
    view = ViewTransform(100, 100, 3.0, 3.0)
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    area = QRectF(0, 0, 300, 300)
    (free,) = draw_scale_bar(painter, area, frame, view)
    corners = [QRectF(10, 240, 120, 15), QRectF(10, 255, 140, 15), QRectF(200, 262, 90, 15), QRectF(10, 10, 290, 15)]
    (moved,) = draw_scale_bar(painter, area, frame, view, corners)
    painter.end()
    assert any(free.intersects(one) for one in corners)
    assert not any(moved.intersects(one) for one in corners)
    assert moved.bottom() < 240
    assert moved.size() == free.size()
