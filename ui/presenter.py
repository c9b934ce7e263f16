"""Shows the layers that are on over the viewports, and lets a presentation state set how a frame is seen."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from app.notices import Level, Notice
from app.presentation import DisplayedArea, PresentationState, VoiChoice, voi_for_frame
from app.session import Session
from inference.frame import Frame, FrameKey
from ui.panels.layers_panel import LayersPanel
from ui.panels.viewport import Viewport
from ui.panels.viewport_grid import ViewportGrid
from ui.viewer.coordinates import Orientation


@dataclass(slots=True)
class _Applied:
    """What of which state a viewport was set to."""

    state: PresentationState | None = None
    choice: VoiChoice | None = None
    area: DisplayedArea | None = None


class Presenter(QObject):
    """Follows the frame of the active viewport: a state that covers it is applied once, then the reader rules."""

    def __init__(self, parent: QObject, session: Session, layers: LayersPanel, grid: ViewportGrid) -> None:
        super().__init__(parent)
        self._session, self._layers, self._grid = session, layers, grid
        self._applied: dict[Viewport, _Applied] = {}
        self._returned: set[tuple[Viewport, FrameKey]] = set()
        layers.looks_changed.connect(self.refresh)
        grid.viewport_made.connect(self._lay_over)
        session.frame_changed.subscribe(self.follow)
        session.review_changed.subscribe(self.follow)

    @Slot()
    def refresh(self) -> None:
        """Draw the layers that are on, and apply the topmost state among them."""
        for viewport in self._grid.viewports:
            self._lay_over(viewport)
        self.follow()

    @Slot(object)
    def _lay_over(self, viewport: Viewport) -> None:
        viewport.canvas.set_layers(self._layers.looks)

    def follow(self) -> None:
        """Another frame is in view: apply what the state says of it, where that is not applied already."""
        frame = self._session.frame
        if frame is None:
            return
        viewport = self._grid.active
        states = [one.content for one in self._layers.looks if isinstance(one.content, PresentationState)]
        state = next((one for one in reversed(states) if one.covers(frame.key)), None)
        applied = self._applied.setdefault(viewport, _Applied())
        if state is not applied.state:
            had_one = applied.state is not None
            applied = self._applied[viewport] = _Applied(state)
            if state is not None:
                self._turn(viewport, state, frame)
            elif had_one:
                viewport.reset()
        if state is None:
            self._set_returned_window(viewport, frame)
        else:
            self._set_window(viewport, applied, state, frame)
            area = state.area_of(frame.key)
            if area is not None and area != applied.area:
                viewport.canvas.show_area(area.top, area.left, area.bottom, area.right)
            applied.area = area

    def _turn(self, viewport: Viewport, state: PresentationState, frame: Frame) -> None:
        viewport.reset()
        turned = Orientation(state.quarter_turns)
        viewport.canvas.turn_to(turned.flipped_horizontally() if state.is_mirrored else turned)
        # The state's shape holds for the values as they are (PS3.3 C.11.6): MONOCHROME1 adds nothing to it.
        if viewport.is_inverted != (state.is_inverted != (frame.photometric == "MONOCHROME1")):
            viewport.invert()

    def _set_returned_window(self, viewport: Viewport, frame: Frame) -> None:
        """Show a frame once as the reader saw it whose review came back; from then on the reader rules."""
        came_back = self._session.returned_window(frame.key)
        if came_back is None or (viewport, frame.key) in self._returned or frame.is_colour:
            return
        self._returned.add((viewport, frame.key))
        voi = voi_for_frame(came_back.voi, came_back.rescale, frame.modality_lut)
        if voi is not None:
            viewport.set_voi(voi)

    def _set_window(self, viewport: Viewport, applied: _Applied, state: PresentationState, frame: Frame) -> None:
        choice = state.voi_of(frame.key)
        if choice is None or choice is applied.choice or frame.is_colour:
            return
        applied.choice = choice
        voi = voi_for_frame(choice.voi, state.rescale, frame.modality_lut)
        if voi is not None:
            viewport.set_voi(voi)
        else:
            text = self.tr("The presentation state's window does not fit this frame's values; the file's own is used.")
            self._session.notice_raised.emit(Notice(Level.CAUTION, text))
