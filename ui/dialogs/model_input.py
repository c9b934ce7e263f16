"""What the model saw: its exact input, pixel by pixel, and how it was made from the frame."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from inference.model_card import ModelCard
from ui.panels.parts import PlainLabel, push_button
from ui.qimage import qimage

SIDE = 480


def input_words(card: ModelCard) -> tuple[str, ...]:
    """How the frame was prepared, in sentences."""
    rows, columns = card.input.size
    low, high = card.input.range
    channels = "1 channel" if card.input.channels == 1 else f"{card.input.channels} channels"
    polarity = "MONOCHROME1 is inverted first" if card.input.invert_monochrome1 else "polarity as stored"
    return (
        f"{columns} x {rows} pixels, {channels}, by {card.input.resize}.",
        f"Window: {card.input.window}; {polarity}.",
        f"Grey 0 to 255 becomes {low:g} to {high:g}, then mean {_numbers(card.input.mean)} is taken off"
        f" and the rest divided by {_numbers(card.input.std)}.",
    )


def _numbers(values: tuple[float, ...]) -> str:
    return " / ".join(f"{value:g}" for value in values)


class ModelInputDialog(QDialog):
    """The model's input enlarged without smoothing."""

    def __init__(self, pixels: NDArray[np.uint8], card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What the model saw")
        self.picture = QLabel()
        self.picture.setAccessibleName("The model's input")
        ratio = self.devicePixelRatioF()
        scaled = qimage(pixels).scaled(
            round(SIDE * ratio),
            round(SIDE * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        shown = QPixmap.fromImage(scaled)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        close = push_button("Close", "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(f"{card.display_name} {card.version}", "heading"))
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for sentence in input_words(card):
            column.addWidget(PlainLabel(sentence, "muted"))
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
