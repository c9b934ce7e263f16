"""Whether two frames are neighbours in one stack, so that the view may stay when the reader scrolls."""

from inference.frame import Frame

_SAME_COSINE = 1e-3


def are_of_one_stack(one: Frame | None, other: Frame) -> bool:
    """Frames of one instance; or of one frame of reference, seen from the same side, in the same unit.

    In doubt they are not: a flip must never be carried to another patient unseen.
    """
    if one is None:
        return False
    if one.key.instance_uid == other.key.instance_uid:
        return True
    here, there = one.geometry, other.geometry
    if not here.frame_of_reference_uid or here.frame_of_reference_uid != there.frame_of_reference_uid:
        return False
    if here.orientation is None or there.orientation is None or one.unit != other.unit:
        return False
    pairs = zip(here.orientation, there.orientation, strict=True)
    return all(abs(a - b) < _SAME_COSINE for a, b in pairs) and one.context.modality == other.context.modality
