"""The viewer's tools as the reader meets them: words, keys, icons, and which of them share a button."""

from dataclasses import dataclass

BAR = ""
"""The group of the tools with a button of their own."""


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """One tool; `group` names the button that it shares with others."""

    name: str
    text: str
    icon: str
    keys: tuple[str, ...] = ()
    group: str = BAR


TOOL_GROUPS = ("Measure", "Region", "Mark", "Finding")
# fmt: off
TOOL_ENTRIES = (
    ToolEntry("window_level", "W/L", "window-level", ("W",)),
    ToolEntry("pan", "Pan", "pan", ("P",)),
    ToolEntry("zoom", "Zoom", "zoom", ("Z",)),
    ToolEntry("probe", "Probe", "probe", ("Q",)),
    ToolEntry("ruler", "Ruler", "ruler", ("Shift+L",), "Measure"),
    ToolEntry("polyline", "Polyline", "polyline", ("Shift+P",), "Measure"),
    ToolEntry("angle", "Angle", "angle", ("Shift+A",), "Measure"),
    ToolEntry("cobb", "Cobb angle", "cobb", ("Shift+C",), "Measure"),
    ToolEntry("hallux_valgus", "Hallux valgus angle", "hallux-valgus", ("Shift+H",), "Measure"),
    ToolEntry("intermetatarsal", "Intermetatarsal angle", "intermetatarsal", ("Shift+I",), "Measure"),
    ToolEntry("calibrate", "Calibrate by a known length", "calibrate", ("Shift+K",), "Measure"),
    ToolEntry("rectangle", "Rectangle", "box", ("Shift+B",), "Region"),
    ToolEntry("ellipse", "Ellipse", "ellipse", ("Shift+E",), "Region"),
    ToolEntry("polygon", "Polygon", "polygon", ("Shift+O",), "Region"),
    ToolEntry("freehand", "Freehand", "freehand", ("Shift+D",), "Region"),
    ToolEntry("brush", "Brush", "brush", ("B",), "Region"),
    ToolEntry("eraser", "Eraser", "eraser", ("Shift+X",), "Region"),
    ToolEntry("point", "Point", "point", ("Shift+T",), "Mark"),
    ToolEntry("arrow", "Arrow with text", "arrow", ("Shift+W",), "Mark"),
    ToolEntry("finding_box", "New finding: box", "finding-box", ("Shift+V",), "Finding"),
    ToolEntry("finding_outline", "New finding: outline", "finding-outline", group="Finding"),
    ToolEntry("finding_mask", "New finding: brush", "finding-mask", group="Finding"),
    ToolEntry("finding_point", "New finding: point", "finding-point", group="Finding"),
)
# fmt: on
