"""A finding of the reader: painted pixel by pixel."""

from inference.finding import Mask
from ui.viewer.tools import Stage
from ui.viewer.tools.painting import Painting


class FindingMask(Painting):
    """Paints a new finding, or goes on with the one that is edited."""

    name = "finding_mask"
    title = "Finding: brush"

    def keep(self, stage: Stage, mask: Mask | None) -> None:
        """Make the finding with the first stroke, and go on with it."""
        if stage.board.edits_finding:
            stage.board.keep_painted(mask)
        elif mask is not None:
            stage.board.paint(None)
            stage.board.draw_finding(mask)


TOOL = FindingMask
