"""Viewports by mouse and key: layouts, another series in each, linked scrolling, a prior beside, planes."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.hanging import Links
from tests.volume_builders import SAGITTAL, phantom, write_series
from ui.panels.dragged_series import dragged_series
from ui.panels.worklist import ROW

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path):
    """A CT of 24 axial slices, 8 sagittal ones of the same space, and an older CT of the same patient."""
    block = phantom()
    block[9, 30, 41] = 3000
    write_series(tmp_path / "now" / "axial", block, origin=(-31.5, -31.5, -20.0))
    write_series(tmp_path / "now" / "sagittal", block.transpose(2, 0, 1)[::8, ::-1], series="1.2.3.2", number=2,
                 orientation=SAGITTAL, origin=(-31.5, -31.5, 26.0), spacing=(2.0, 1.0), gap=8.0,
                 description="Sagittal")  # fmt: skip
    write_series(tmp_path / "before" / "axial", phantom(), study="1.2.4", series="1.2.4.1", date="20290102",
                 frame_of_reference="1.2.826.0.1.8")  # fmt: skip
    return tmp_path


def started(hands, count=2):
    hands.until(lambda: len(hands.session.studies) == count and hands.session.frame is not None)
    hands.session.show_study("1.2.3")
    hands.until_frame()
    hands.to_picture()


def middle_of(canvas):
    return QPoint(canvas.width() // 2, canvas.height() // 2)


def test_layouts_and_links(overread, folder):
    def story(hands):
        started(hands)
        window, session, grid = hands.window, hands.session, hands.window.grid
        first = window.viewport
        hands.key(Qt.Key.Key_2, CTRL)
        hands.until(lambda: all(one.cell.frame is not None for one in grid.visible))
        left, right = grid.visible
        assert left is first
        assert left.isVisible()
        assert right.isVisible()
        assert right.cell.series.description == "Sagittal"
        assert not left.bar.isHidden()
        assert left.stage.property("look") == "active"

        # The slice in view is drawn on the one that it cuts, where it cuts it.
        hands.until(lambda: right.canvas._overlay.reference_lines)
        line = right.canvas._overlay.reference_lines[0]
        z = left.cell.frame.geometry.position[2]
        assert line[0].row == pytest.approx((26.0 - z) / 2 + 0.5)

        # A click into the other one makes it active, and everything follows it.
        hands.click(right.canvas, where=middle_of(right.canvas))
        assert window.viewport is right
        assert session.series.uid == "1.2.3.2"
        assert right.stage.property("look") == "active"
        assert left.stage.property("look") == "resting"
        hands.key(Qt.Key.Key_Down)
        assert session.position == right.cell.position
        assert left.cell.position == 0  # they cross: they do not scroll together

        # Another series by a drop, and by the wheel both go to the same place.
        dragged, buttons = (
            dragged_series("1.2.3", "1.2.3.1"),
            (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
        )
        for event in (
            QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, dragged, *buttons),
            QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, dragged, *buttons),
        ):
            QApplication.sendEvent(right.canvas, event)
        hands.until(lambda: right.cell.series.uid == "1.2.3.1" and right.cell.frame is not None)
        for _ in range(5):
            hands.key(Qt.Key.Key_Down)
        hands.until(lambda: left.cell.position == right.cell.position == session.position > 0)
        hands.until(lambda: left.cell.frame is not None and left.cell.frame.key == right.cell.frame.key)

        # Zoom, window and pan go along once they are linked.
        hands.key(Qt.Key.Key_L, CTRL)
        hands.key(Qt.Key.Key_Plus)
        assert left.canvas.zoom == pytest.approx(right.canvas.zoom)
        hands.drag(right.canvas, middle_of(right.canvas), middle_of(right.canvas) + QPoint(60, 30))
        assert left.voi == right.voi
        assert left.voi.width != 800

    assert overread(story, folder) == 0


def test_maximising_and_a_prior_beside(overread, folder):
    def story(hands):
        started(hands)
        window, session, grid = hands.window, hands.session, hands.window.grid
        hands.key(Qt.Key.Key_2, CTRL)
        hands.key(Qt.Key.Key_F6, CTRL)
        hands.until(lambda: all(one.cell.frame is not None for one in grid.visible))
        left, right = grid.visible
        assert window.viewport is right
        hands.key(Qt.Key.Key_F9)
        assert right.isVisible()
        assert not left.isVisible()
        hands.key(Qt.Key.Key_F9)
        assert right.isVisible()
        assert left.isVisible()
        hands.key(Qt.Key.Key_F6, CTRL)
        assert window.viewport is left
        hands.key(Qt.Key.Key_B, CTRL)
        hands.until(lambda: right.cell.frame is not None and right.cell.study.uid == "1.2.4")
        assert right.bar.relation.text().startswith("PRIOR 2029-01-02")
        assert left.bar.relation.text() == "CURRENT 2031-03-04"
        position = right.cell.position
        hands.key(Qt.Key.Key_Down)
        assert right.cell.position == position + 1  # another space: slice by slice
        hands.click(right.canvas, where=middle_of(right.canvas))
        assert session.study.uid == "1.2.4"
        hands.key(Qt.Key.Key_1, CTRL)
        assert window.viewport is right
        assert not left.isVisible()

    assert overread(story, folder) == 0


def test_planes_through_a_planted_voxel(overread, folder):
    planted = np.array((-31.5 + 41, -31.5 + 30, -20.0 + 9 * 2.0))

    def story(hands):
        started(hands)
        window, session, grid = hands.window, hands.session, hands.window.grid
        hands.key(Qt.Key.Key_L, SHIFT)
        hands.key(Qt.Key.Key_5, CTRL)
        mpr = window.desk.mpr
        hands.until(lambda: mpr.is_on and all(one.cell.frame is not None for one in grid.visible))
        axial, sagittal, coronal, series = grid.visible
        assert [one.cell.words.split(" plane")[0] for one in (axial, sagittal, coronal)] == [
            "Axial", "Sagittal", "Coronal",
        ]  # fmt: skip
        # The ruler stays with the slices.
        tools = [one.canvas._hands.active.name for one in grid.visible]
        assert tools == ["window_level", "window_level", "window_level", "ruler"]
        hands.key(Qt.Key.Key_W)
        # The planes' frames and the slices are one block of memory.
        for place in session.series.frames():
            assert np.shares_memory(session._loader.cache.get(*place).stored, mpr.volume.stored)

        # Drag the cross-hair on the axial plane to the planted voxel, then on the coronal to its slice.
        def drag_to(viewport, point):
            canvas = viewport.canvas
            cross = canvas.cross_hair
            start = QPointF(*canvas.transform.to_widget(cross.place.row, cross.place.column)).toPoint()
            plane = grid.links._hanging.plane(viewport.cell)
            place = plane.to_frame(point)
            hands.drag(canvas, start, QPointF(*canvas.transform.to_widget(place.row, place.column)).toPoint())

        drag_to(axial, planted)
        hands.until(lambda: sagittal.cell.frame is not None and not sagittal.cell._is_cutting)
        drag_to(coronal, planted)
        stacks = [one.cell for one in (axial, sagittal, coronal)]
        hands.until(lambda: all(cell._shown == (cell.stack, cell.position, mpr.slab) for cell in stacks))
        assert np.abs(mpr.point - planted).max() < 1.0
        for viewport in (axial, sagittal, coronal):
            plane, frame = grid.links._hanging.plane(viewport.cell), viewport.cell.frame
            at = plane.to_frame(planted)
            assert frame.stored[int(at.row), int(at.column)] == 3000
        assert session.position == 9  # the series went to the same slice
        assert series.cell.frame.stored[30, 41] == 3000

        # The probe says where it is and what it holds.
        canvas, at = sagittal.canvas, grid.links._hanging.plane(sagittal.cell).to_frame(planted)
        QTest.mouseMove(canvas, QPointF(*canvas.transform.to_widget(at.row, at.column)).toPoint())
        assert "1976 HU" in window.status.probe.text()
        assert "(9.5, -1.5, -2." in window.status.probe.text()

        # A slab shows it from further away; a ruler is refused on planes.
        hands.click(sagittal.canvas, where=QPoint(5, 5))
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Down)
        hands.until(lambda: not (sagittal.cell.frame.stored == 3000).any())
        for _ in range(3):
            hands.key(Qt.Key.Key_BracketRight, CTRL)
        hands.until(lambda: int((sagittal.cell.frame.stored == 3000).sum()) > 0)
        assert "10 mm maximum" in sagittal.bar.words.text()
        hands.key(Qt.Key.Key_L, SHIFT)
        assert "not on planes" in hands.notices()

        # Back to where the reader was.
        hands.key(Qt.Key.Key_5, CTRL)
        assert not mpr.is_on
        assert grid.visible == (series,)
        assert window.viewport is series

    assert overread(story, folder / "now", folder / "before") == 0


def test_a_tilted_stack_is_refused_in_words(overread, tmp_path):
    block = phantom((6, 16, 16))
    tilt = (1.0, 0.0, 0.0, 0.0, 0.984808, 0.173648)
    folder = write_series(tmp_path / "tilted", block, orientation=tilt)
    from pydicom import dcmread

    for place, path in enumerate(sorted(folder.iterdir())):
        one = dcmread(path)
        one.ImagePositionPatient = [0, 0, 2.0 * place]
        one.save_as(path)

    def story(hands):
        hands.until_frame()
        hands.to_picture()
        hands.key(Qt.Key.Key_5, CTRL)
        hands.until(lambda: "gantry was tilted" in hands.notices())
        assert not hands.window.desk.mpr.is_on

    assert overread(story, folder) == 0


def test_a_real_ct_and_mr_in_four_viewports_planes_and_full_screen(overread, shared_data):
    dicom = shared_data / "dicom"
    gated = "SmartScore - Gated 0.5 sec"

    def story(hands):
        window, session, grid = hands.window, hands.session, hands.window.grid
        hands.until(lambda: len(session.studies) >= 2 and session.frame is not None)
        hands.to_picture()
        hands.key(Qt.Key.Key_4, CTRL)
        seen = set()
        for study in session.studies:
            session.show_study(study.uid)
            shown = [one.cell for one in grid.visible if one.cell.series is not None]
            hands.until(lambda shown=shown: all(cell.frame is not None for cell in shown))
            assert {cell.study.uid for cell in shown} == {study.uid}
            seen |= {cell.series.modality for cell in shown}
        assert {"CT", "MR"} <= seen

        # Full screen: the viewports alone, and back.
        hands.key(Qt.Key.Key_F11)
        hands.until(window.isFullScreen)
        assert all(one.isVisible() for one in grid.visible)
        assert not any(dock.isVisible() for dock in window.docks.values())
        hands.key(Qt.Key.Key_F11)
        hands.until(lambda: not window.isFullScreen() and window.docks["worklist"].isVisible())

        # Planes through a real CT: on the axial one the very values of the slice, at the same place in the patient.
        study, series = next(
            (study, one) for study in session.studies for one in study.series if one.description.startswith(gated[:18])
        )
        session.show_place(study.uid, series.uid, 2)
        hands.until_frame()
        hands.to_picture()
        hands.key(Qt.Key.Key_5, CTRL)
        hands.until(lambda: window.desk.mpr.is_on and all(one.cell.frame is not None for one in grid.visible))
        hands.until(lambda: not any(cell._is_cutting for cell in window.desk.mpr.cells))
        axial, slice_ = grid.visible[0].cell.frame, session.frame
        assert np.array_equal(axial.stored, slice_.stored)
        assert axial.geometry.position == pytest.approx(slice_.geometry.position, abs=1e-3)

    paths = ("pydicom/test_files/dicomdirtests/98892001", "pydicom-data/MR2_UNCR.dcm", "pydicom-data/693_J2KI.dcm")
    assert overread(story, *(dicom / path for path in paths)) == 0


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_prior_from_the_worklists_menu_and_all_of_it_again_after_a_restart(overread, folder):
    def beside(hands):
        started(hands)
        window, session, grid = hands.window, hands.session, hands.window.grid
        studies = window.worklist.list
        place = next(
            i for i in range(studies.model().rowCount()) if studies.model().index(i, 0).data(ROW).uid == "1.2.4"
        )
        where = studies.visualRect(studies.model().index(place, 0)).center()
        hands.click(studies.viewport(), Qt.MouseButton.RightButton, where)
        assert session.study.uid == "1.2.3", "a right click brings nothing into view"
        QApplication.sendEvent(
            studies.viewport(),
            QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, studies.viewport().mapToGlobal(where)),
        )
        menu = window.worklist.open_menu
        hands.until(menu.isVisible)
        assert menu.hanging.isEnabled()
        hands.click(menu, where=menu.actionGeometry(menu.hanging).center())
        hands.until(lambda: all(one.cell.frame is not None for one in grid.visible))
        assert [one.cell.study.uid for one in grid.visible] == ["1.2.3", "1.2.4"]
        assert window.viewport is grid.visible[0]
        window.activateWindow()  # which the window system does where there is one
        hands.to_picture()
        hands.until(lambda: QApplication.focusWidget() is window.viewport.canvas)
        hands.key(Qt.Key.Key_3, CTRL)  # one above the other
        hands.key(Qt.Key.Key_L, CTRL)
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Down)
        assert [one.cell.position for one in grid.visible] == [2, 2]

    assert overread(beside, folder / "now", folder / "before") == 0

    def again(hands):
        window, session, grid = hands.window, hands.session, hands.window.grid
        hands.until(lambda: len(session.studies) == 2 and session.frame is not None)
        hands.until(lambda: all(one.cell.frame is not None for one in grid.visible))
        assert grid.layout_in_use.name == "2x1"
        assert [(one.cell.study.uid, one.cell.position) for one in grid.visible] == [("1.2.3", 2), ("1.2.4", 2)]
        assert window.desk.hanging.links == Links(scroll=True, window=True, zoom=True, pan=True)
        top, below = (one.geometry() for one in grid.visible)
        assert below.top() > top.bottom()

    assert overread(again) == 0


def test_the_cross_hair_of_planes_by_keyboard_alone(overread, folder):
    def story(hands):
        started(hands, 1)
        window, grid, mpr = hands.window, hands.window.grid, hands.window.desk.mpr
        hands.key(Qt.Key.Key_5, CTRL)
        hands.until(lambda: mpr.is_on and all(one.cell.frame is not None for one in grid.visible))
        axial = grid.visible[0]
        hands.click(axial.canvas, where=QPoint(5, 5))
        assert window.viewport is axial
        before = np.array(mpr.point)
        hands.key(Qt.Key.Key_F7)
        assert axial.canvas.key_cross.is_shown
        hands.key(Qt.Key.Key_Space, CTRL)
        for _ in range(3):
            hands.key(Qt.Key.Key_Right)
        hands.key(Qt.Key.Key_Down)
        hands.key(Qt.Key.Key_Space, CTRL)
        plane = window.desk.hanging.plane(axial.cell)
        moved = np.array(mpr.point) - before
        assert moved @ plane.across == pytest.approx(3.0, abs=1.01)  # pixels of a millimetre
        assert moved @ plane.down == pytest.approx(1.0, abs=1.01)
        hands.key(Qt.Key.Key_Left)
        assert np.array(mpr.point) - before == pytest.approx(moved), "let go, it stays"

    assert overread(story, folder / "now") == 0
