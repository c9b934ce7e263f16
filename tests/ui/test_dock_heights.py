"""At its first size the window shows the whole answer; docks get their heights back, and keep the reader's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.fakes import Bench, card

RIGHT = ("model", "findings", "explain", "impression")


@pytest.fixture
def bench():
    four = card(labels=("Glioma", "Meningioma", "Pituitary", "No tumour"))
    return Bench(cards=(four,))


def heights(window):
    return [window.docks[name].height() for name in RIGHT]


def test_all_of_an_answer_is_seen_at_the_first_size(window, bench):
    bench.open()
    bench.run()
    QApplication.processEvents()
    assert window.size().height() == 1000
    assert "Calibrated on" in window.model.trust.text()
    assert window.model.cautions.isVisible()
    (area,) = window.model.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert window.findings.list.viewport().height() >= window.findings.list.sizeHintForRow(0)


def test_a_form_that_closes_gives_the_room_back(window, bench, qtbot):
    bench.open()
    bench.run()
    QApplication.processEvents()
    before = heights(window)
    for come, go in (
        (window.findings.bar.open_form, window.findings.bar.close_form),
        (window.findings.bar.reject, window.findings.bar.reject),
        (window.desk.sign, window.impression.close_form),
    ):
        come()
        qtbot.waitUntil(lambda: heights(window) != before)
        QApplication.processEvents()
        go()
        qtbot.waitUntil(lambda: heights(window) == before)


def test_what_the_reader_drags_meanwhile_stays(window, bench, qtbot, monkeypatch):
    bench.open()
    bench.run()
    window.findings.bar.open_form()
    QApplication.processEvents()
    docks = [window.docks[name] for name in RIGHT]
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    window.resizeDocks(docks, [230, 330, 175, 140], Qt.Orientation.Vertical)
    QApplication.processEvents()
    dragged = heights(window)
    window.findings.bar.close_form()
    QApplication.processEvents()
    assert heights(window) == dragged


class Drawer:
    kept = b""

    def load_layout(self):
        return self.kept

    def save_layout(self, layout):
        self.kept = layout


def test_the_docks_own_proportions_come_back(make_window, bench):
    drawer = Drawer()
    first, bridge = make_window(layout_store=drawer)
    docks = [first.docks[name] for name in RIGHT]
    first.resizeDocks(docks, [250, 300, 180, 145], Qt.Orientation.Vertical)
    QApplication.processEvents()
    wanted = heights(first)
    first.close()
    assert bridge.close()
    end = 4 + int(drawer.kept[:4])
    drawer.kept = b"0000" + drawer.kept[end:]  # without the window's place: the screen of the tests is a small one
    again, other = make_window(layout_store=drawer)
    QApplication.processEvents()
    assert heights(again) == pytest.approx(wanted, abs=4)
    other.close()
