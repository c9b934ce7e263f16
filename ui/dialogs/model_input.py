"""What the model saw: its exact input, pixel by pixel, and how it was made from the frame."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inference.finding import Box
from inference.model_card import InputSpecification, ModelCard
from inference.preprocessing import PreparedFrame
from ui.language import translate
from ui.panels.parts import PlainLabel, push_button
from ui.qimage import qimage

SIDE, MARGIN = 480, 18
"""Of the picture and beside it, in logical pixels."""


def input_words(card: ModelCard, parts: int = 1) -> tuple[str, ...]:
    """How the frame was prepared, in sentences; `parts` is how many tiles it was read in."""
    rows, columns = card.input.size
    low, high = card.input.range
    channels = (
        translate("ModelInput", "1 channel")
        if card.input.channels == 1
        else translate("ModelInput", "{0} channels").format(card.input.channels)
    )
    polarity = (
        translate("ModelInput", "MONOCHROME1 is inverted first")
        if card.input.invert_monochrome1
        else translate("ModelInput", "polarity as stored")
    )
    tiles = (
        (translate("ModelInput", "Read in {0} overlapping tiles, each prepared by itself.").format(parts),)
        if parts > 1
        else ()
    )
    return (
        *tiles,
        translate("ModelInput", "{0} x {1} pixels, {2}, by {3}{4}.").format(
            columns, rows, channels, card.input.resize, _aspect(card.input)
        ),
        translate("ModelInput", "Window: {0}; {1}.").format(card.input.window, polarity),
        translate(
            "ModelInput",
            "Grey 0 to 255 becomes {0:g} to {1:g}, then mean {2} is taken off and the rest divided by {3}.",
        ).format(low, high, _numbers(card.input.mean), _numbers(card.input.std)),
    )


def _aspect(made: InputSpecification) -> str:
    return (
        translate("ModelInput", ", a millimetre as long across as down where the spacing is known")
        if made.aspect == "physical"
        else ""
    )


def _numbers(values: tuple[float, ...]) -> str:
    return " / ".join(f"{value:g}" for value in values)


def part_words(place: int, parts: Sequence[PreparedFrame]) -> str:
    """Which part of the frame one input is."""
    seen: Box = parts[place].geometry.source
    where = translate("ModelInput", "rows {0:.0f} to {1:.0f}, columns {2:.0f} to {3:.0f} of the frame").format(
        seen.top, seen.bottom, seen.left, seen.right
    )
    return (
        translate("ModelInput", "Tile {0} of {1}: {2}").format(place + 1, len(parts), where)
        if len(parts) > 1
        else translate("ModelInput", "It shows {0}.").format(where)
    )


class ModelInputDialog(QDialog):
    """The model's input enlarged without smoothing; of a frame read in tiles, one tile after the other."""

    def __init__(self, parts: Sequence[PreparedFrame], card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What the model saw"))
        self._parts = tuple(parts)
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("The model's input"))
        self.picture.setFixedWidth(SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.where = PlainLabel()
        self.tile = QSlider(Qt.Orientation.Horizontal)
        self.tile.setAccessibleName(self.tr("Tile"))
        self.tile.setRange(0, len(self._parts) - 1)
        self.tile.setPageStep(1)
        self.tile.setVisible(len(self._parts) > 1)
        self.tile.valueChanged.connect(self._show_part)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.picture)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(f"{card.display_name} {card.version}", "heading"))
        column.addLayout(middle)
        column.addWidget(self.tile)
        column.addWidget(self.where)
        for sentence in input_words(card, len(self._parts)):
            column.addWidget(PlainLabel(sentence, "muted"))
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._show_part(0)
        width = SIDE + 2 * MARGIN
        self.setMinimumSize(width, column.totalHeightForWidth(width))  # wrapped words are higher than their hint

    @Slot(int)
    def _show_part(self, place: int) -> None:
        ratio = self.devicePixelRatioF()
        scaled = qimage(self._parts[place].picture).scaled(
            round(SIDE * ratio),
            round(SIDE * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        shown = QPixmap.fromImage(scaled)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setFixedHeight(round(shown.height() / ratio))
        self.where.say(part_words(place, self._parts))
