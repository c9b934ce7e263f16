"""A touchpad over the real window: two fingers scroll slice by slice, a pinch zooms, and nothing runs on by itself."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent

from tests.ui.fakes import study

PIXELS_A_SLICE = 40


@pytest.fixture
def shown(window, bench):
    bench.open(study("1", slices=30))
    return window


def two_fingers(window, pixels, phase=Qt.ScrollPhase.ScrollUpdate, modifiers=Qt.KeyboardModifier.NoModifier):
    """As the system sends it: to the window, at the place of the frame, in pixels and in eighths of a degree."""
    canvas = window.viewport.canvas
    place = QPointF(canvas.rect().center())
    event = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(0, pixels), QPoint(0, pixels * 3), Qt.MouseButton.NoButton, modifiers,
        phase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(canvas, event)


def test_two_fingers_scroll_slice_by_slice(shown, bench):
    two_fingers(shown, 0, Qt.ScrollPhase.ScrollBegin)
    for _ in range(10):
        two_fingers(shown, -8)
    assert bench.session.position == 80 // PIXELS_A_SLICE
    for _ in range(40):
        two_fingers(shown, 0, Qt.ScrollPhase.ScrollMomentum)
        two_fingers(shown, -30, Qt.ScrollPhase.ScrollMomentum)
    assert bench.session.position == 2, "the fingers are off: the study does not run on"
    two_fingers(shown, 0, Qt.ScrollPhase.ScrollBegin)
    two_fingers(shown, PIXELS_A_SLICE)
    assert bench.session.position == 1
    assert shown.viewport.position.text() == "2 / 30"


def test_with_ctrl_they_zoom_about_the_place_under_them(shown):
    canvas = shown.viewport.canvas
    before, under = canvas.zoom, canvas.pointer(QPointF(canvas.rect().center()))
    two_fingers(shown, PIXELS_A_SLICE, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert canvas.zoom > before
    after = canvas.pointer(QPointF(canvas.rect().center()))
    assert (after.row, after.column) == pytest.approx((under.row, under.column), abs=1.0)


def test_a_pinch_zooms_the_viewport_under_it(shown):
    shown.desk.choose_layout("1x2")
    left, right = (one.canvas for one in shown.grid.visible)
    zooms = left.zoom, right.zoom
    place = QPointF(left.rect().center())
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2, place, place,
        left.mapToGlobal(place), 0.5, QPointF(),
    )  # fmt: skip
    QCoreApplication.sendEvent(left, event)
    assert event.isAccepted()
    assert left.zoom == pytest.approx(1.5 * zooms[0], rel=0.02)
    assert right.zoom == zooms[1], "zoom goes along only where it is linked"
