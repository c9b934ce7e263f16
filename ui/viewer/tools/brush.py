"""Painting a region pixel by pixel."""

from ui.viewer.tools.painting import Painting


class BrushTool(Painting):
    """Paints; the mask has area and statistics."""

    name = "brush"
    title = "Brush"


TOOL = BrushTool
