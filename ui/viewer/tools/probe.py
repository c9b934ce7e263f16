"""The value under the cursor: stored, in modality units, and where in the patient."""

from PySide6.QtCore import Qt

from app.measure import probe
from ui.viewer.tools import Pointer, Stage
from ui.viewer.tools.idle import Idle


class ProbeTool(Idle):
    """Says beside the cursor what the pixel below it holds."""

    name = "probe"
    title = "Probe"
    cursor = Qt.CursorShape.CrossCursor

    def press(self, stage: Stage, at: Pointer) -> None:
        """Say what is here."""
        self.hover(stage, at)

    def move(self, stage: Stage, at: Pointer) -> None:
        """Say what is here."""
        self.hover(stage, at)

    def hover(self, stage: Stage, at: Pointer) -> None:
        """Say what is here."""
        found = probe(stage.frame, at.row, at.column) if stage.frame is not None else None
        stage.show_note("" if found is None else "\n".join(found.words()), at.x, at.y)

    def cancel(self, stage: Stage) -> None:
        """Say nothing more."""
        stage.show_note("", 0, 0)


TOOL = ProbeTool
