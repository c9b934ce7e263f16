"""A canvas on a widget of a known size, and ways to look at its pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage

from ui.viewer.canvas import Canvas


class ScaledCanvas(Canvas):
    """A canvas on a screen with this many device pixels in a logical one."""

    ratio = 1.0

    def devicePixelRatioF(self):  # noqa: N802
        return self.ratio

    def picture(self) -> QImage:
        image = QImage(round(self.width() * self.ratio), round(self.height() * self.ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.ratio)
        image.fill(QColor("#ff00ff"))
        self.render(image, QPoint(0, 0))
        return image

    def pixels(self):
        """(rows, columns, 3) of device pixels, RGB."""
        image = self.picture()
        # The image must outlive the array over its memory.
        shown = (
            np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[:, : image.width(), 2::-1].copy()
        )
        assert not image.isNull()
        return shown

    def colour_at(self, row: float, column: float) -> tuple[int, int, int]:
        """The screen's colour at a place of the frame."""
        image = self.picture()
        x, y = self.transform.to_device(row, column)
        return image.pixelColor(int(x), int(y)).getRgb()[:3]


@pytest.fixture
def make_canvas(qtbot):
    def make(width: int = 400, height: int = 300, ratio: float = 1.0) -> ScaledCanvas:
        canvas = ScaledCanvas()
        canvas.ratio = ratio
        qtbot.addWidget(canvas)
        canvas.resize(width, height)
        canvas.show()
        qtbot.waitExposed(canvas)
        return canvas

    return make


@pytest.fixture
def canvas(make_canvas):
    return make_canvas()
