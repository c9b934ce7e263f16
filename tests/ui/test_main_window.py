"""The window as a whole: docks, drops, notices, layout, theme, peek, closing."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
)

from app.measure import MeasurementKind, measure
from app.notices import Level, Notice
from inference.finding import Point
from tests.ui.fakes import study
from ui.dock import share_places
from ui.main_window import MainWindow


def test_it_has_the_docks_of_the_drawing(window):
    left = ["worklist", "key_frames", "project", "series", "layers", "measurements", "histogram"]
    assert list(window.docks) == [*left, "model", "findings", "explain", "impression"]
    assert all(dock.isVisible() for dock in window.docks.values())
    assert "NOT FOR DIAGNOSTIC USE" in window.status.disclaimer.text()
    assert "CPU" in window.status.device.text()


def test_no_label_reads_markup(window, bench):
    bench.open(study("1", "<b>Doe</b>"))
    bench.run()
    rich = [one.text() for one in window.findChildren(QLabel) if one.textFormat() != Qt.TextFormat.PlainText
            and one.text()]  # fmt: skip
    assert rich == []


def test_every_control_has_a_name(window):
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSlider)
    ours = [one for panel in (window.worklist, window.series, window.model, window.findings, window.explain,
            window.impression, window.viewport) for kind in kinds for one in panel.findChildren(kind)]  # fmt: skip
    nameless = [
        one
        for one in ours
        if not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
        and not isinstance(one.parent(), QComboBox | QLineEdit | QAbstractItemView)
        and one.parent().metaObject().className() != "QComboBoxPrivateContainer"
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert nameless == []


def drop(window, path):
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(path))])
    where = QPoint(20, 200)
    entered = QDragEnterEvent(where, Qt.DropAction.CopyAction, urls, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(
        QPointF(where), Qt.DropAction.CopyAction, urls, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(window, dropped)


def test_files_and_folders_can_be_dropped(window, bench, tmp_path):
    drop(window, tmp_path)
    assert bench.reading.opened == [(tmp_path,)]


def test_text_cannot_be_dropped(window):
    words = QMimeData()
    words.setText("not a file")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    event.ignore()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()


def test_a_notice_of_the_session_stands_in_the_window(window, bench):
    bench.session.notice_raised.emit(Notice(Level.CAUTION, "Careful", "Look twice."))
    assert "Look twice." in window.notice_bar.text()


def test_the_slice_slider_and_the_session_follow_each_other(window, bench):
    bench.open(study("1", slices=12))
    slider = window.viewport.slider
    assert (slider.minimum(), slider.maximum()) == (0, 11)
    slider.setValue(5)
    assert bench.session.position == 5
    bench.session.show_position(7)
    assert slider.value() == 7
    assert window.viewport.position.text() == "8 / 12"


def test_a_window_chosen_for_a_series_stays_for_its_slices_and_not_for_the_next(window, bench):
    bench.open(study("1", slices=3))
    window.viewport.set_preset(2)
    bench.session.show_position(1)
    bench.decode()
    assert window.viewport.voi.explanation == "Brain"
    bench.session.show_series("1.2")
    bench.decode()
    assert window.viewport.voi.explanation != "Brain"


def test_saved_is_said_only_after_the_store_has(window, bench):
    bench.open()
    assert "saving" in window.status.saved.text()
    bench.save()
    assert window.status.saved.text() == "autosaved 12:34"


def test_holding_the_key_peeks(window, bench, monkeypatch):
    bench.open()
    peeks = []
    monkeypatch.setattr(window.viewport.canvas, "set_peek", peeks.append)
    none = Qt.KeyboardModifier.NoModifier
    window.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_QuoteLeft, none))
    window.keyPressEvent(QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_QuoteLeft, none, "`", autorep=True))
    window.keyReleaseEvent(QKeyEvent(QKeyEvent.Type.KeyRelease, Qt.Key.Key_QuoteLeft, none))
    assert peeks == [True, False]


def test_full_screen_shows_the_frame_alone_and_comes_back(window, bench):
    bench.open()
    window.toggle_full_screen()
    assert window.isFullScreen()
    assert not any(dock.isVisible() for dock in window.docks.values())
    window.toggle_full_screen()
    assert not window.isFullScreen()
    assert all(dock.isVisible() for dock in window.docks.values())


class Drawer:
    def __init__(self):
        self.kept = b""

    def load_layout(self):
        return self.kept

    def save_layout(self, layout):
        self.kept = layout


def test_docks_are_remembered(qtbot, bench, theme, make_window):
    drawer = Drawer()
    first, bridge = make_window(layout_store=drawer)
    first.docks["series"].close()
    first.close()
    assert bridge.close()
    assert drawer.kept
    second, other = make_window(layout_store=drawer)
    assert second.docks["series"].isHidden()
    assert second.docks["worklist"].isVisible()
    second.reset_layout()
    assert second.docks["series"].isVisible()
    other.close()


@pytest.mark.parametrize("kept", [b"", b"rubbish", b"0005abcdefgh"])
def test_a_damaged_layout_is_no_obstacle(qtbot, bench, theme, make_window, kept):
    drawer = Drawer()
    drawer.kept = kept
    window, bridge = make_window(layout_store=drawer)
    assert window.docks["worklist"].isVisible()
    bridge.close()


def test_the_theme_changes_and_is_saved(qtbot, bench, theme, make_window):
    saved = []
    window, bridge = make_window(save_settings=saved.append)
    window.desk.change_theme()
    assert theme.name == "light"
    assert bridge.close()
    assert saved[0].theme == "light"
    assert bench.session.settings.theme == "light"


def test_closing_keeps_the_last_words(window, bench, qtbot):
    bench.open()
    window.impression.text.setPlainText("Last words.")
    with qtbot.waitSignal(window.closing):
        window.close()
    assert bench.session.review.impression == "Last words."


def test_export_writes_aside_and_names_the_folder(window, bench, qtbot, tmp_path, paper):
    bench.open()
    bench.run()
    window.desk.export("paper")
    dialog = window.desk.dialog
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.page.setCurrentText("Letter")
    dialog.export_button.click()
    bench.decode()
    qtbot.waitUntil(lambda: "Exported 1 file" in window.notice_bar.text())
    assert str(tmp_path / "out") in window.notice_bar.text()
    written = list((tmp_path / "out").iterdir())
    assert [path.suffix for path in written] == [".paper"]
    assert "Doe" not in written[0].name
    assert paper.threads != {"MainThread"}
    assert window.desk.settings.page_size == "Letter"


def test_an_export_that_fails_says_what_to_do(window, bench, qtbot, tmp_path, paper):
    paper.fails = True
    bench.open()
    window.desk.export("paper")
    window.desk.dialog.folder.setText(str(tmp_path))
    window.desk.dialog.export_button.click()
    qtbot.waitUntil(lambda: "Nothing was exported" in window.notice_bar.text())
    assert "another folder" in window.notice_bar.text()
    assert not window.desk.outbox.is_busy
    assert list(tmp_path.iterdir()) == []


def test_signed_looks_read_only(window, bench):
    bench.open()
    bench.session.sign("Dr Reader", "I approve this report")
    assert "read only" in window.windowTitle()
    assert window.docks["impression"].count.text() == "signed"


def test_the_first_paint_needs_nothing_heavy():
    code = (
        "import sys, ui.main_window, ui.application, ui.bridge;"
        "print(sorted({'torch', 'onnxruntime', 'onnx', 'cv2', 'pydicom', 'reportlab', 'sqlalchemy', 'pyqtgraph',"
        "'PIL', 'highdicom'} & set(sys.modules)))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2]
    )
    assert said.stdout.strip() == "[]"


def test_the_window_is_a_main_window(window):
    assert isinstance(window, MainWindow)


def test_on_a_low_screen_docks_share_a_place(window):
    high = window.minimumSizeHint().height()
    assert high <= 1000
    share_places(window, window.docks, 720)
    assert window.tabifiedDockWidgets(window.docks["model"]) == [window.docks["explain"]]
    assert window.tabifiedDockWidgets(window.docks["findings"]) == [window.docks["impression"]]
    assert window.minimumSizeHint().height() <= 720


def test_signing_brings_its_dock_to_the_front(window, bench):
    share_places(window, window.docks, 720)
    bench.open()
    window.desk.sign()
    assert window.impression.form.isVisible()


def test_a_narrow_window_shows_tools_without_names(window):
    button = window.tool_bar.widgetForAction(window.actions_by_id.actions["tool-pan"])
    window.resize(1600, 1000)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    window.resize(1200, 1000)
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def test_the_tool_bar_fits_into_the_first_size(window):
    assert window.tool_bar.sizeHint().width() <= window.width()


def test_a_measurement_is_kept_and_can_be_deleted_and_undone(window, bench):
    bench.open()
    canvas = window.viewport.canvas
    key = bench.session.frame.key
    made = measure(MeasurementKind.LENGTH, (Point(10, 10), Point(10, 50)), bench.session.frame)
    canvas.add_measurement(made)
    assert [one.id for one in bench.session.review.measurements] == [made.id]
    canvas.select_measurement(made.id)
    window.actions_by_id.refresh()
    window.actions_by_id.actions["delete-mark"].trigger()
    assert bench.session.review.measurements == ()
    bench.session.undo()
    bench.turn()
    assert [one.frame for one in canvas.measurements] == [key]


def test_a_caution_of_the_answer_stands_in_the_model_panel_and_does_not_move_the_frame(window, bench):
    bench.open()
    before = window.viewport.geometry()
    bench.run()
    assert window.model.cautions.text() == "Lateral view is untested."
    assert window.model.cautions.objectName() == "caution"
    assert window.notice_bar.text() == ""
    assert window.viewport.geometry() == before


def test_a_changed_look_of_the_map_holds_at_once(window, bench):
    bench.open()
    bench.run()
    window.explain.switch.click()
    bench.answer()
    window.desk.change_settings(replace(window.desk.settings, overlay_opacity=0.9, colour_map="grey"))
    assert (window.explain.look.opacity, window.explain.look.colour_map) == (0.9, "grey")
    assert window.explain.opacity.value() == 90


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # the offscreen platform, of a floating dock
def test_no_dialog_and_no_floating_dock_outlives_the_window(window, qtbot):
    dialog, dock = QDialog(window), QDockWidget("Apart", window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.setFloating(True)
    dialog.show()
    others = [dialog, dock]
    qtbot.waitUntil(lambda: all(one.isWindow() and one.isVisible() for one in others))
    window.close()
    assert not [one for one in others if one.isVisible()]


def test_a_dock_behind_another_s_tab_loads_nothing(bench, window, qtbot):
    bench.open()
    assert window.viewport.canvas.frame is not None
    histogram = window.histogram
    histogram.refresh()
    assert histogram.isVisible()  # to Qt it is: it lies behind the tab of the series
    assert histogram.plot is None
    with qtbot.waitSignal(histogram.made):
        window.desk.show_dock("histogram")
    assert histogram.plot is not None
