"""Zoom and place in one viewport that go with those of another."""

from app.patient_plane import plane_of
from inference.frame import Frame
from ui.viewer.coordinates import ViewTransform, fitted
from ui.viewer.view_state import pixel_aspect

Look = tuple[Frame, ViewTransform, tuple[float, float]]
"""A frame, where it lies on its widget, and the widget's (width, height) in logical pixels."""


def linked_view(source: Look, target: Look, *, zooms: bool, pans: bool) -> tuple[float, tuple[float, float]]:
    """The zoom of `target` and the place (row, column) at its middle, after the reader changed `source`.

    One millimetre is as long on both where both say how large a pixel is in the patient; else both are enlarged alike
    against the whole frame. The middle is the same place of the patient where both lie in one space and the same
    way, else the same share of the frame.
    """
    zoom = _zoom(source, target) if zooms else target[1].zoom
    frame, view, size = target
    middle = view.to_frame(size[0] / 2, size[1] / 2)
    return zoom, _middle(source, frame) if pans else middle


def _zoom(source: Look, target: Look) -> float:
    frame, view, size = source
    other, there, other_size = target
    spacings = (frame.spacing, other.spacing)
    if all(one is not None and one.source == "PixelSpacing" for one in spacings):
        one, two = spacings
        # Logical pixels for a millimetre stay the same; zoom counts device pixels for a frame pixel.
        return view.zoom / view.ratio / one.column_mm * two.column_mm * there.ratio  # type: ignore[union-attr]
    return view.zoom / _fit(frame, view, size) * _fit(other, there, other_size)


def _fit(frame: Frame, view: ViewTransform, size: tuple[float, float]) -> float:
    shape = (frame.rows, frame.columns)
    return fitted(shape, pixel_aspect(frame), size, view.ratio, view.orientation).zoom


def _middle(source: Look, other: Frame) -> tuple[float, float]:
    frame, view, size = source
    row, column = view.to_frame(size[0] / 2, size[1] / 2)
    here, there = plane_of(frame), plane_of(other)
    if here is not None and there is not None and here.shares_space_with(there) and here.is_parallel_to(there):
        place = there.to_frame(here.to_patient(row, column))
        return place.row, place.column
    return row / frame.rows * other.rows, column / frame.columns * other.columns
