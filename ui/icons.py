"""Line icons, drawn for the exact pixels of every screen, so that they stay sharp at 100 to 200 %."""

import weakref
from functools import cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from ui.theme import Theme

BUTTON, TOOL, PLACE = 16, 20, 32
"""Widths in logical pixels: of a button's icon, of a tool bar's, and of what stands in an empty place."""


class Dressed(Protocol):
    """Whatever carries an icon: an action, a button."""

    def setIcon(self, icon: QIcon, /) -> None:  # noqa: N802
        """Show this icon."""


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def draw(painter: QPainter, name: str, colour: str, where: QRectF) -> None:
    """Draw the icon into a square of the painter's coordinates."""
    _renderer(name, colour).render(painter, where)


def pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """The icon on transparent ground; `size` in logical pixels, `ratio` the device pixels in one of them."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    draw(painter, name, colour, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class Icons:
    """Makes the icons of one window in the colours of its theme, and again when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[str, str, int], QIcon] = {}
        self._dressed: list[tuple[weakref.ref[Dressed], str, str, int]] = []

    def __call__(self, name: str, colour: str = "text", size: int = BUTTON) -> QIcon:
        """The icon of this name; `colour` is the name of one of the theme's, `size` in logical pixels."""
        key = (name, colour, size)
        if key not in self._made:
            self._made[key] = self._make(name, colour, size)
        return self._made[key]

    def dress(self, one: Dressed, name: str, colour: str = "text", size: int = BUTTON) -> None:
        """Give it the icon, and the new one after a change of theme."""
        one.setIcon(self(name, colour, size))
        self._dressed.append((weakref.ref(one), name, colour, size))

    def renew(self) -> None:
        """Draw all icons again in the theme's colours."""
        self._made.clear()
        self._dressed = [entry for entry in self._dressed if entry[0]() is not None]
        for reference, name, colour, size in self._dressed:
            one = reference()
            if one is not None:
                one.setIcon(self(name, colour, size))

    def _make(self, name: str, colour: str, size: int) -> QIcon:
        colours = self._theme.colours
        looks = [
            (QIcon.Mode.Normal, QIcon.State.Off, getattr(colours, colour)),
            (QIcon.Mode.Disabled, QIcon.State.Off, colours.disabled),
        ]
        if colour == "text":
            looks.append((QIcon.Mode.Normal, QIcon.State.On, colours.accent))
        icon = QIcon()
        for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
            for mode, state, shade in looks:
                icon.addPixmap(pixmap(name, shade, size, ratio), mode, state)
        return icon
