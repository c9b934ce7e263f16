"""How the reader looks at a frame: fitted or not, zoom, pan and turns, through every change of the widget."""

from dataclasses import replace

from inference.frame import Frame
from ui.viewer.coordinates import MAXIMUM_ZOOM, MINIMUM_ZOOM, Orientation, ViewTransform, fitted


def pixel_aspect(frame: Frame) -> float:
    """A pixel's height by its width; 1 where the spacing is not known or makes no sense."""
    spacing = frame.spacing
    if spacing is None or spacing.row_mm <= 0 or spacing.column_mm <= 0:
        return 1.0
    aspect = spacing.row_mm / spacing.column_mm
    return aspect if abs(aspect - 1.0) > 1e-3 else 1.0


class ViewState:
    """The transform in use, and what is needed to make the next one.

    `size` is the widget's (width, height) in logical pixels and `ratio` the device pixels in one of them.
    """

    def __init__(self) -> None:
        self.transform: ViewTransform | None = None
        self.size = (1.0, 1.0)
        self.ratio = 1.0
        self.is_fitted = True
        self._frame_size = (1, 1)
        self._aspect = 1.0
        # The zoom shown is a little below the one asked for; without this, small steps would be lost.
        self._wanted_zoom = 1.0

    @property
    def orientation(self) -> Orientation:
        """How the frame is turned."""
        return self.transform.orientation if self.transform else Orientation()

    def use(self, frame: Frame, *, keeps_view: bool) -> None:
        """Look at this frame; zoom and place are kept only where it has the size of the last."""
        size, aspect = (frame.rows, frame.columns), pixel_aspect(frame)
        is_like = (size, aspect) == (self._frame_size, self._aspect)
        self._frame_size, self._aspect = size, aspect
        if self.transform is None or not (keeps_view and is_like):
            self.fit(self.orientation if keeps_view else Orientation())

    def fit(self, orientation: Orientation | None = None) -> None:
        """The whole frame, as large as it can be."""
        turned = self.orientation if orientation is None else orientation
        self.transform = fitted(self._frame_size, self._aspect, self.size, self.ratio, turned)
        self._wanted_zoom = self.transform.zoom
        self.is_fitted = True

    def show_area(self, top: float, left: float, bottom: float, right: float) -> None:
        """A part of the frame, in its pixels, as large as it can be; all of the frame stays fitted."""
        self.fit()
        if self.transform is None or bottom <= top or right <= left:
            return
        rows, columns = self._frame_size
        if (top, left) <= (0, 0) and bottom >= rows and right >= columns:
            return
        across, down = (right - left), (bottom - top) * self._aspect
        if self.transform.orientation.quarter_turns % 2:
            across, down = down, across
        zoom = min(self.size[0] * self.ratio / across, self.size[1] * self.ratio / down)
        self.zoom_to(zoom, 0.0, 0.0)
        middle = (top + bottom) / 2, (left + right) / 2
        self.transform = self.transform.anchored(*middle, self.size[0] / 2, self.size[1] / 2)

    def zoom_to(self, wanted: float, x: float, y: float) -> None:
        """Zoom with the place under (x, y) kept there."""
        if self.transform is not None:
            self._wanted_zoom = min(max(wanted, MINIMUM_ZOOM), MAXIMUM_ZOOM)
            self.transform = self.transform.zoomed(self._wanted_zoom, self._aspect, x, y)
            self.is_fitted = False

    def zoom_about(self, factor: float, x: float, y: float) -> None:
        """Zoom by a factor with the place under (x, y) kept there."""
        self.zoom_to(self._wanted_zoom * factor, x, y)

    def look_at(self, zoom: float, place: tuple[float, float]) -> None:
        """Show a place (row, column) in the middle of the widget at a zoom."""
        if self.transform is not None:
            x, y = self.size[0] / 2, self.size[1] / 2
            self.zoom_to(zoom, x, y)
            self.transform = self.transform.anchored(*place, x, y)

    def pan_by(self, dx: float, dy: float) -> None:
        """Move the frame, in logical pixels."""
        if self.transform is not None:
            self.transform = self.transform.panned(dx, dy)
            self.is_fitted = False

    def turn_to(self, orientation: Orientation) -> None:
        """Turn or mirror about the middle of the widget; a fitted frame stays fitted."""
        if self.is_fitted:
            self.fit(orientation)
        elif self.transform is not None:
            self.transform = self.transform.oriented(orientation, self.size[0] / 2, self.size[1] / 2)

    def resize(self, size: tuple[float, float], ratio: float) -> None:
        """The widget changed, or moved to another screen: a fitted frame is fitted again, else its middle stays."""
        if (size, ratio) == (self.size, self.ratio):
            return
        old, old_size = self.transform, self.size
        self.size, self.ratio = size, ratio
        if old is None:
            return
        if self.is_fitted:
            self.fit()
            return
        middle = old.to_frame(old_size[0] / 2, old_size[1] / 2)
        self._wanted_zoom *= ratio / old.ratio
        moved = replace(old, ratio=ratio).zoomed(self._wanted_zoom, self._aspect, 0.0, 0.0)
        self.transform = moved.anchored(*middle, size[0] / 2, size[1] / 2)

    @property
    def viewport(self) -> tuple[int, int]:
        """The widget's (width, height) in device pixels."""
        return max(1, round(self.size[0] * self.ratio)), max(1, round(self.size[1] * self.ratio))
