"""What each mouse button and the wheel do: data, so that a preset is a line."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Literal

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

BUTTON_TOOLS = ("active", "window_level", "pan", "zoom", "probe", "")
"""What a drag with a button can do; "active" is the chosen tool, "" nothing."""
WHEEL_ACTIONS: tuple[WheelAction, ...] = ("scroll", "zoom", "none")


def read_mouse(preset: str, text: str) -> MouseBindings:
    """A preset with the reader's own changes, written as 'right=pan; wheel=zoom'; what is unknown is passed over."""
    found = PRESETS.get(preset, MouseBindings())
    for part in text.split(";"):
        name, _, value = (one.strip() for one in part.partition("="))
        if (name in ("left", "middle", "right") and value in BUTTON_TOOLS) or (
            name in ("wheel", "ctrl_wheel") and value in WHEEL_ACTIONS
        ):
            found = replace(found, **_one(name, value))
        elif name == "double_click_fits" and value in ("yes", "no"):
            found = replace(found, double_click_fits=value == "yes")
    return found


def written_mouse(preset: str, bindings: MouseBindings) -> str:
    """What differs from the preset, as it stands in the settings."""
    given = PRESETS.get(preset, MouseBindings())
    differing = [one.name for one in fields(bindings) if getattr(bindings, one.name) != getattr(given, one.name)]
    return "; ".join(f"{name}={_word(getattr(bindings, name))}" for name in differing)


def _one(name: str, value: object) -> dict[str, Any]:
    return {name: value}


def _word(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)
