"""Viewer tools, one file each: what a drag on the frame does. A module here that defines TOOL is a tool."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from PySide6.QtCore import Qt

from app.measure import Measurement
from inference.finding import Localization, Mask, Point
from inference.frame import Frame, LookupTable, Window
from ui.viewer.coordinates import ViewTransform


@dataclass(frozen=True, slots=True)
class Pointer:
    """Where the mouse is: the place on the frame, and (x, y) on the widget in logical pixels."""

    row: float
    column: float
    x: float
    y: float

    @property
    def point(self) -> Point:
        """The place on the frame."""
        return Point(self.row, self.column)


class Board(Protocol):
    """What the reader draws on: what a tool may do to the marks of the frame in view."""

    @property
    def mask_in_hand(self) -> Mask | None:
        """The mask that a brush goes on with: of the finding that is edited, or of the selected mark."""

    @property
    def brush_radius(self) -> float:
        """Half the brush's size, in logical pixels."""

    @property
    def edits_finding(self) -> bool:
        """Whether what is drawn takes the place of a finding's shape."""

    def settle(self, at: Pointer) -> Point:
        """The place of the frame that is meant: never outside it; on an edge near by where the reader wants that."""

    def sketch(self, measurement: Measurement | None) -> None:
        """Show a measurement that is not finished; None takes it away."""

    def add(self, measurement: Measurement) -> None:
        """Keep a finished measurement, and select it."""

    def draw_finding(self, localization: Localization) -> None:
        """Make a finding of the reader's own here, or give the edited one this shape."""

    def calibrate(self, points: tuple[Point, ...]) -> None:
        """Ask how long this line is."""

    def paint(self, mask: Mask | None) -> None:
        """Show the mask in hand as it is becoming."""

    def keep_painted(self, mask: Mask | None) -> None:
        """Keep the mask in hand as it has become; None removes it."""

    def show_brush(self, at: Pointer | None) -> None:
        """Show how far a brush here would reach; None takes it away."""


class Stage(Protocol):
    """What a tool may see of the canvas, and do to it."""

    @property
    def board(self) -> Board:
        """What the reader draws on."""

    @property
    def frame(self) -> Frame | None:
        """The frame in view."""

    @property
    def voi(self) -> Window | LookupTable | None:
        """The window in use; None for colour."""

    @property
    def transform(self) -> ViewTransform | None:
        """Where the frame lies on the widget."""

    def drag_voi(self, voi: Window) -> None:
        """Use another window, and say so."""

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the frame, in logical pixels."""

    def zoom_about(self, factor: float, x: float, y: float) -> None:
        """Zoom with the place under (x, y) kept there."""

    def show_note(self, text: str, x: float, y: float) -> None:
        """Show lines beside the cursor; an empty text takes them away."""


class Tool(Protocol):
    """One way of using the mouse. Each canvas has tools of its own, so a tool may remember where it was."""

    name: str
    title: str
    cursor: Qt.CursorShape
    draws: bool
    """Whether a click with it draws, instead of selecting what is there."""

    @property
    def is_busy(self) -> bool:
        """Whether something is half drawn, which the next click goes on with."""

    def press(self, stage: Stage, at: Pointer) -> None:
        """A button went down."""

    def move(self, stage: Stage, at: Pointer) -> None:
        """The mouse moved with the button down."""

    def hover(self, stage: Stage, at: Pointer) -> None:
        """The mouse moved with no button down."""

    def release(self, stage: Stage, at: Pointer) -> None:
        """The button went up."""

    def cancel(self, stage: Stage) -> None:
        """Forget what was begun."""

    def finish(self, stage: Stage) -> bool:
        """End what has as many corners as the reader wants; False where this tool knows by itself when it is done."""

    def take_back(self, stage: Stage) -> None:
        """Forget the last corner only."""


def make_tools() -> Mapping[str, Tool]:
    """A new set of every tool, by name."""
    modules = (importlib.import_module(f"{__name__}.{one.name}") for one in pkgutil.iter_modules(__path__))
    made = [cast(type[Tool], module.TOOL)() for module in modules if hasattr(module, "TOOL")]
    return {tool.name: tool for tool in made}
