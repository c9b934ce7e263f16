"""What each mouse button and the wheel do: data, so that a preset is a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

WheelAction = Literal["scroll", "zoom", "none"]


@dataclass(frozen=True, slots=True)
class MouseBindings:
    """The tool that a drag with each button uses; "active" is the chosen tool, "" is none.

    A click of the right button without a drag always asks for the menu. A wheel that scrolls zooms where the series
    has only one frame.
    """

    left: str = "active"
    middle: str = "pan"
    right: str = "zoom"
    wheel: WheelAction = "scroll"
    ctrl_wheel: WheelAction = "zoom"
    double_click_fits: bool = True


PRESETS: Mapping[str, MouseBindings] = MappingProxyType(
    {
        "overread": MouseBindings(),
        "ohif": MouseBindings(ctrl_wheel="scroll", double_click_fits=False),
        "weasis": MouseBindings(right=""),
    }
)
