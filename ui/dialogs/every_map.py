"""A map for every label of the answer, side by side: what speaks for each, on the frame in view."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.answers import saliency_of
from app.drawing import Picture, plain, reduced, squared, stretched, with_heatmap
from app.language import spoken
from app.session import Session
from app.wording import probability_words
from inference.finding import LabelProbability, Saliency
from inference.frame import Frame
from ui.panels.parts import PlainLabel, push_button
from ui.plain_text import shown, tip
from ui.qimage import qimage
from ui.refresh_soon import RefreshSoon

SIDE = 230
"""Of one picture, in logical pixels."""
COLUMNS = 3


class EveryMapDialog(QDialog):
    """Asks for the maps that are not there yet, one after the other; a click chooses the label to explain."""

    chosen = Signal(str)

    def __init__(self, session: Session, labels: tuple[str, ...], method: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A map for every label"))
        self._session, self._method = session, method
        self._frame = session.frame
        self._ground = _ground(self._frame, self.devicePixelRatioF()) if self._frame else None
        self._shown: dict[str, Saliency] = {}
        self._asked: set[str] = set()
        self.tiles = {name: self._tile(name) for name in labels}
        self.state = PlainLabel("", "muted", wraps=False)
        self._lay_out()
        RefreshSoon(self, self.refresh, session.answer_changed, session.frame_changed, is_seen_only=False)
        self.refresh()

    def _tile(self, name: str) -> QToolButton:
        tile = QToolButton()
        tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        tile.setIconSize(QSize(SIDE, SIDE))
        tile.setText(shown(spoken(name), 40))
        tile.setAccessibleName(self.tr("Explain {0}").format(spoken(name)))
        tile.setToolTip(tip(self.tr("Lay the map of {0} over the frame").format(spoken(name))))
        tile.clicked.connect(lambda _checked=False: self._choose(name))
        if self._ground is not None:
            tile.setIcon(self._pixmap(self._ground))
        return tile

    def _lay_out(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setSpacing(8)
        for place, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Maps"))
        area.setWidgetResizable(True)
        area.setWidget(inner)
        close = push_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        ends = QHBoxLayout()
        ends.addWidget(self.state, 1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Each map shows which part of the frame speaks for its label, from none to most."
                    " Maps of different labels are not on one scale."
                ),
                "muted",
            )
        )
        column.addWidget(area, 1)
        column.addLayout(ends)
        rows = min(-(-len(self.tiles) // COLUMNS), 2)
        self.resize(COLUMNS * (SIDE + 26) + 60, rows * (SIDE + 44) + 130)

    def refresh(self) -> None:
        """Show the maps that have come, and ask for the next."""
        session = self._session
        if session.frame is not self._frame:  # the reader has moved on
            self.reject()
            return
        answer = session.frame_answer
        given = {one.label: one for one in session.probabilities_in_view()}
        for name in self.tiles:
            saliency = saliency_of(answer, name, self._method) or saliency_of(answer, name)
            if saliency is not None and saliency is not self._shown.get(name):
                self._show_map(name, saliency)
            self.tiles[name].setText(_caption(name, given.get(name)))
        missing = [name for name in self.tiles if name not in self._shown]
        self.state.say(self.tr("{0} of {1} maps").format(len(self._shown), len(self.tiles)) if missing else "")
        waiting = [name for name in missing if name not in self._asked]
        if waiting and not session.is_running:
            self._asked.add(waiting[0])
            session.explain(waiting[0], self._method)

    def _show_map(self, name: str, saliency: Saliency) -> None:
        self._shown[name] = saliency
        if self._ground is not None and self._frame is not None:
            laid = with_heatmap(self._ground, stretched(saliency, self._frame, self._ground.shape))
            self.tiles[name].setIcon(self._pixmap(laid))

    def _pixmap(self, picture: Picture) -> QPixmap:
        made = QPixmap.fromImage(qimage(picture))
        made.setDevicePixelRatio(self.devicePixelRatioF())
        return made

    def _choose(self, name: str) -> None:
        self.accept()
        self.chosen.emit(name)


def _ground(frame: Frame, ratio: float) -> Picture:
    """The frame with square pixels, as small as a tile."""
    return reduced(squared(plain(frame), frame), round(SIDE * ratio))


def _caption(name: str, given: LabelProbability | None) -> str:
    return (
        f"{shown(spoken(name), 30)}  {spoken(probability_words(given.probability))}"
        if given
        else shown(spoken(name), 40)
    )
