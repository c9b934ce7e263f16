"""A large frame in overlapping tiles, each of which the model sees as if it were a frame of its own."""

from inference.finding import Box
from inference.frame import Frame
from inference.model_card import InputSpecification
from inference.model_card_tasks import Tiling
from inference.preprocessing import PreparedFrame, picture_of, prepare, prepare_part


def tile_boxes(rows: int, columns: int, tiling: Tiling) -> tuple[Box, ...]:
    """The tiles of a frame of this size, row by row, in its own whole pixels.

    They cover it, neighbours overlap by `tiling.overlap` or more, and the last of each direction lies flush with the
    border. A side that is no longer than a tile is not divided.
    """
    tops = _starts(rows, tiling.size[0], tiling.overlap[0])
    lefts = _starts(columns, tiling.size[1], tiling.overlap[1])
    height, width = min(rows, tiling.size[0]), min(columns, tiling.size[1])
    return tuple(Box(top, left, top + height, left + width) for top in tops for left in lefts)


def prepare_tiles(frame: Frame, specification: InputSpecification, tiling: Tiling | None) -> tuple[PreparedFrame, ...]:
    """The frame as the model sees it, whole or in tiles; each tile's geometry leads back to the whole frame."""
    if tiling is None or (frame.rows <= tiling.size[0] and frame.columns <= tiling.size[1]):
        return (prepare(frame, specification),)
    picture = picture_of(frame, specification)
    tiles = tile_boxes(frame.rows, frame.columns, tiling)
    return tuple(prepare_part(picture, tile, specification, frame.spacing) for tile in tiles)


def _starts(length: int, size: int, overlap: int) -> tuple[int, ...]:
    """Where the tiles of one direction begin: evenly spread, so that no two overlap much more than others."""
    if length <= size:
        return (0,)
    count = -(-(length - overlap) // (size - overlap))
    return tuple(at * (length - size) // (count - 1) for at in range(count))
