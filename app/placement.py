"""Where a plane of one object lies on a frame of another: by geometry in the patient, else by reference."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.companion import FrameReference, names
from inference.frame import Frame, FrameGeometry, PixelSpacing

# Two planes are one where their normals agree to 2.5 degrees and they are nearer than half a slice.
PARALLEL = 0.999
_NEAR_MM = 0.5
_FAR_MM = 2.5


@dataclass(frozen=True, slots=True)
class Affine:
    """Places (row, column) of a plane to places of a frame, both continuous with the origin at the outer corner."""

    row: tuple[float, float, float] = (1.0, 0.0, 0.0)
    column: tuple[float, float, float] = (0.0, 1.0, 0.0)

    def apply(self, row: float, column: float) -> tuple[float, float]:
        """The place on the frame."""
        a, b, c = self.row
        d, e, f = self.column
        return a * row + b * column + c, d * row + e * column + f


def place_plane(
    frame: Frame,
    size: tuple[int, int],
    references: tuple[FrameReference, ...],
    geometry: FrameGeometry,
    spacing: PixelSpacing | None,
) -> Affine | None:
    """How a plane of `size` (rows, columns) lies on a frame; None where it lies on another one.

    A plane that refers to frames lies on no others. Where both know their place in the patient, that decides; a plane
    of the frame's own size is laid on it pixel by pixel, and one of another size without geometry is not shown.
    """
    is_named = names(references, frame.key)
    if references and not is_named and not _is_in_one_space(geometry, frame.geometry):
        return None
    found = _by_geometry(frame, geometry, spacing)
    if found is not None:
        return found
    if is_named and size == (frame.rows, frame.columns) and not _contradicts(frame, geometry, spacing):
        return Affine()
    return None


def offset_mm(geometry: FrameGeometry, other: FrameGeometry) -> float | None:
    """How far apart two parallel planes of one frame of reference lie; None where that cannot be said."""
    if not _is_in_one_space(geometry, other):
        return None
    normal, other_normal = _normal(geometry), _normal(other)
    if normal is None or other_normal is None or abs(float(normal @ other_normal)) < PARALLEL:
        return None
    apart = np.asarray(other.position, np.float64) - np.asarray(geometry.position, np.float64)
    return abs(float(apart @ normal))


def nearness_mm(geometry: FrameGeometry, other: FrameGeometry) -> float:
    """Nearer than this, two planes are taken for one: half the thinner slice, within half and 2.5 mm."""
    stated = [one for one in (geometry.slice_thickness_mm, other.slice_thickness_mm) if one]
    return min(max(min(stated, default=1.0) / 2, _NEAR_MM), _FAR_MM)


def _by_geometry(frame: Frame, geometry: FrameGeometry, spacing: PixelSpacing | None) -> Affine | None:
    apart = offset_mm(geometry, frame.geometry)
    if apart is None or apart > nearness_mm(geometry, frame.geometry) or spacing is None or frame.spacing is None:
        return None
    (across, down), (frame_across, frame_down) = _axes(geometry), _axes(frame.geometry)
    # Positions are centres of first pixels; places count from their outer corners: hence the halves.
    corner = _corner(geometry, spacing) - _corner(frame.geometry, frame.spacing)
    per_row, per_column = down * spacing.row_mm, across * spacing.column_mm
    rows = [float(one @ frame_down) / frame.spacing.row_mm for one in (per_row, per_column, corner)]
    columns = [float(one @ frame_across) / frame.spacing.column_mm for one in (per_row, per_column, corner)]
    return Affine((rows[0], rows[1], rows[2]), (columns[0], columns[1], columns[2]))


def _contradicts(frame: Frame, geometry: FrameGeometry, spacing: PixelSpacing | None) -> bool:
    """Whether geometry is known on both sides and says that the plane lies elsewhere."""
    apart = offset_mm(geometry, frame.geometry)
    has_turned = _is_in_one_space(geometry, frame.geometry) and apart is None
    is_far = apart is not None and apart > nearness_mm(geometry, frame.geometry)
    return spacing is not None and frame.spacing is not None and (has_turned or is_far)


def _is_in_one_space(geometry: FrameGeometry, other: FrameGeometry) -> bool:
    uid = geometry.frame_of_reference_uid
    are_placed = None not in (geometry.position, geometry.orientation, other.position, other.orientation)
    return bool(uid) and uid == other.frame_of_reference_uid and are_placed


def _axes(geometry: FrameGeometry) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    orientation = np.asarray(geometry.orientation, np.float64)
    return orientation[:3], orientation[3:]


def _normal(geometry: FrameGeometry) -> NDArray[np.float64] | None:
    if geometry.orientation is None:
        return None
    normal = np.cross(*_axes(geometry))
    length = math.sqrt(float(normal @ normal))
    return normal / length if length else None


def _corner(geometry: FrameGeometry, spacing: PixelSpacing) -> NDArray[np.float64]:
    across, down = _axes(geometry)
    centre = np.asarray(geometry.position, np.float64)
    return np.asarray(centre - 0.5 * spacing.row_mm * down - 0.5 * spacing.column_mm * across)
