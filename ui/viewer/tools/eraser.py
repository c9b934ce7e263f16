"""Taking away from a painted region."""

from ui.viewer.tools.painting import Painting


class Eraser(Painting):
    """Erases from the selected mask, or from that of the finding that is edited."""

    name = "eraser"
    title = "Eraser"
    erases = True


TOOL = Eraser
