"""Where a place of the frame lies on the screen, under zoom, pan, mirroring, rotation and pixel aspect."""

import math
from dataclasses import dataclass, replace

ZOOM_BITS = 8
ASPECT_BITS = 10
MINIMUM_ZOOM = 1 / 64
MAXIMUM_ZOOM = 64.0


def shown_zoom(wanted: float, bits: int = ZOOM_BITS) -> float:
    """The nearest zoom at or below `wanted` that is `k / 2**n` with k of `bits` bits; less than 0.8 % smaller at 8.

    A crop of the frame that starts at a multiple of 2**n then starts at a whole device pixel, so that
    cv2.resize on a crop gives the same pixels as on the whole frame and panning never makes the picture swim.
    """
    wanted = min(max(wanted, MINIMUM_ZOOM), MAXIMUM_ZOOM)
    mantissa, exponent = math.frexp(wanted * (1 + 1e-12))
    return math.ldexp(math.floor(mantissa * 2**bits), exponent - bits)


def shown_row_zoom(zoom: float, aspect: float) -> float:
    """The zoom of rows beside a shown zoom of columns; true to the pixel's aspect within 0.2 %."""
    return zoom if aspect == 1.0 else shown_zoom(zoom * aspect, ASPECT_BITS)


def denominator(zoom: float) -> int:
    """The 2**n of a `shown_zoom`: how many frame pixels make a whole number of device pixels."""
    return zoom.as_integer_ratio()[1]


@dataclass(frozen=True, slots=True)
class Orientation:
    """How the frame is turned on the screen: mirrored left to right first, then turned clockwise by quarters."""

    quarter_turns: int = 0
    is_mirrored: bool = False

    def turned(self) -> "Orientation":
        """After a quarter turn clockwise, as seen on the screen."""
        return Orientation((self.quarter_turns + 1) % 4, self.is_mirrored)

    def flipped_horizontally(self) -> "Orientation":
        """After left and right of the screen change places."""
        return Orientation(-self.quarter_turns % 4, not self.is_mirrored)

    def flipped_vertically(self) -> "Orientation":
        """After top and bottom of the screen change places."""
        return Orientation((2 - self.quarter_turns) % 4, not self.is_mirrored)

    @property
    def column_direction(self) -> tuple[int, int]:
        """Where increasing columns point on the screen, as (x, y)."""
        return _quarter_turn((-1 if self.is_mirrored else 1, 0), self.quarter_turns)

    @property
    def row_direction(self) -> tuple[int, int]:
        """Where increasing rows point on the screen, as (x, y)."""
        return _quarter_turn((0, 1), self.quarter_turns)


def _quarter_turn(direction: tuple[int, int], turns: int) -> tuple[int, int]:
    for _ in range(turns % 4):
        direction = (-direction[1], direction[0])
    return direction


@dataclass(frozen=True, slots=True)
class ViewTransform:
    """Frame coordinates to widget coordinates, and back.

    Frame coordinates are (row, column), continuous, with the origin at the outer corner of the first pixel. Widget
    coordinates are (x, y) in Qt's logical pixels; `ratio` is the device pixels in one of them. `zoom` is device
    pixels per frame column and `zoom_row` per frame row, both of `shown_zoom`; they differ where pixels are not
    square. (`origin_x`, `origin_y`) is where the frame's origin lies, in whole device pixels.
    """

    rows: int
    columns: int
    zoom: float = 1.0
    zoom_row: float = 1.0
    origin_x: int = 0
    origin_y: int = 0
    orientation: Orientation = Orientation()
    ratio: float = 1.0

    def to_device(self, row: float, column: float) -> tuple[float, float]:
        """The device pixel position (x, y) of a place of the frame."""
        along, down = self.orientation.column_direction, self.orientation.row_direction
        u, v = column * self.zoom, row * self.zoom_row
        return self.origin_x + along[0] * u + down[0] * v, self.origin_y + along[1] * u + down[1] * v

    def to_widget(self, row: float, column: float) -> tuple[float, float]:
        """The widget position (x, y) of a place of the frame."""
        x, y = self.to_device(row, column)
        return x / self.ratio, y / self.ratio

    def to_frame(self, x: float, y: float) -> tuple[float, float]:
        """The place (row, column) of the frame at a widget position; may lie outside the frame."""
        along, down = self.orientation.column_direction, self.orientation.row_direction
        dx, dy = x * self.ratio - self.origin_x, y * self.ratio - self.origin_y
        return (dx * down[0] + dy * down[1]) / self.zoom_row, (dx * along[0] + dy * along[1]) / self.zoom

    def affine(self) -> tuple[float, float, float, float, float, float]:
        """(a, b, c, d, e, f) of device x = a * column + b * row + c and device y = d * column + e * row + f."""
        along, down = self.orientation.column_direction, self.orientation.row_direction
        return (
            along[0] * self.zoom,
            down[0] * self.zoom_row,
            self.origin_x,
            along[1] * self.zoom,
            down[1] * self.zoom_row,
            self.origin_y,
        )

    @property
    def device_size(self) -> tuple[int, int]:
        """Width and height of the whole frame in device pixels, before it is turned."""
        return round(self.columns * self.zoom), round(self.rows * self.zoom_row)

    def outline(self) -> tuple[float, float, float, float]:
        """The frame on the widget: left, top, width, height."""
        first, last = self.to_widget(0, 0), self.to_widget(self.rows, self.columns)
        left, top = min(first[0], last[0]), min(first[1], last[1])
        return left, top, abs(first[0] - last[0]), abs(first[1] - last[1])

    def panned(self, dx: float, dy: float) -> "ViewTransform":
        """After a move by (dx, dy) in widget coordinates, to the nearest device pixel."""
        return replace(
            self,
            origin_x=self.origin_x + round(dx * self.ratio),
            origin_y=self.origin_y + round(dy * self.ratio),
        )

    def zoomed(self, wanted: float, aspect: float, x: float, y: float) -> "ViewTransform":
        """At another zoom, with the place under (x, y) kept there; `aspect` is a pixel's height by its width."""
        zoom = shown_zoom(wanted)
        changed = replace(self, zoom=zoom, zoom_row=shown_row_zoom(zoom, aspect))
        return changed.anchored(*self.to_frame(x, y), x, y)

    def oriented(self, orientation: Orientation, x: float, y: float) -> "ViewTransform":
        """Turned or mirrored about the place under widget position (x, y)."""
        changed = replace(self, orientation=orientation)
        return changed.anchored(*self.to_frame(x, y), x, y)

    def anchored(self, row: float, column: float, x: float, y: float) -> "ViewTransform":
        """Moved so that the place (row, column) lies at widget position (x, y), to the nearest device pixel."""
        now_x, now_y = self.to_device(row, column)
        return replace(
            self,
            origin_x=self.origin_x + round(x * self.ratio - now_x),
            origin_y=self.origin_y + round(y * self.ratio - now_y),
        )


def fitted(
    size: tuple[int, int], aspect: float, viewport: tuple[float, float], ratio: float, orientation: Orientation
) -> ViewTransform:
    """The whole frame of `size` (rows, columns), as large as it can be, in the middle of a viewport (width, height)."""
    rows, columns = size
    width, height = columns * 1.0, rows * aspect
    if orientation.quarter_turns % 2:
        width, height = height, width
    zoom = shown_zoom(min(viewport[0] * ratio / width, viewport[1] * ratio / height))
    start = ViewTransform(rows, columns, zoom, shown_row_zoom(zoom, aspect), 0, 0, orientation, ratio)
    return start.anchored(rows / 2, columns / 2, viewport[0] / 2, viewport[1] / 2)
