"""F6 gives the keyboard to one part of the window after the other, in the order in which they stand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

WANTED = ["model", "findings", "explain", "impression", "tool bar", "worklist", "series", "frame"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


def part_of(window, widget):
    """The name of the part that a control stands in."""
    for name, dock in window.docks.items():
        if dock.widget().isAncestorOf(widget) or dock.widget() is widget:
            return name
    if window.tool_bar.isAncestorOf(widget):
        return "tool bar"
    return "frame" if window.grid.isAncestorOf(widget) else type(widget).__name__


def round_trip(window, modifier=Qt.KeyboardModifier.NoModifier):
    seen = []
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, modifier)
        here = part_of(window, QApplication.focusWidget())
        if here in seen:
            return seen, here
        seen.append(here)
    raise AssertionError(seen)


def test_f6_goes_round_every_part_and_back(window, bench):
    bench.open()
    bench.session.run()
    bench.answer()
    window.show()
    window.activateWindow()
    window.viewport.canvas.setFocus()
    seen, again = round_trip(window)
    assert again == seen[0]
    assert [one for one in seen if one in WANTED] == WANTED
    window.viewport.canvas.setFocus()
    back, _ = round_trip(window, SHIFT)
    assert back == [*reversed(seen[:-1]), "frame"]
    window.docks["series"].close()
    QApplication.processEvents()
    assert "series" not in round_trip(window)[0]
