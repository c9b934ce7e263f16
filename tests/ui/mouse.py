"""The mouse over a widget, by real events."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

LEFT = Qt.MouseButton.LeftButton
_NONE, _PLAIN = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def send(widget, kind, at, button, buttons):
    where = QPointF(*at)
    event = QMouseEvent(kind, where, widget.mapToGlobal(where), button, buttons, _PLAIN)
    QCoreApplication.sendEvent(widget, event)


def hover(widget, at):
    send(widget, QEvent.Type.MouseMove, at, _NONE, _NONE)


def drag(widget, *points, button=LEFT):
    """Press at the first place, go over the others, let go at the last; one place alone is a click."""
    send(widget, QEvent.Type.MouseButtonPress, points[0], button, button)
    for one in points[1:]:
        send(widget, QEvent.Type.MouseMove, one, _NONE, button)
    send(widget, QEvent.Type.MouseButtonRelease, points[-1], button, _NONE)


def double_click(widget, at):
    drag(widget, at)
    send(widget, QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT)
    send(widget, QEvent.Type.MouseButtonRelease, at, LEFT, _NONE)
