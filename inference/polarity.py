"""Whether a grey frame looks inverted: bright air around a darker body, where films and slices have dark air.

Measured on public pictures, as they are and turned over: it is wrong about 0 to 0.3 % of the pictures that are right,
and sees nearly all inverted brain slices, 97 % of sagittal lumbar slices, 71 % of feet and half of the chest films. A
panoramic film has no air at its border, so there it sees nothing: it is a caution, never a proof.
"""

from dataclasses import replace

import numpy as np

from inference.frame import Frame
from inference.voi_lut import grey8

_SIDE = 128
_BORDER, _INNER = 6, 24
_BRIGHT = 0.85


def looks_inverted(frame: Frame) -> bool:
    """Whether most of the border is bright, or far brighter than the middle; False for colour and for flat frames."""
    import cv2

    if frame.is_colour or min(frame.rows, frame.columns) < _INNER:
        return False
    step = max(1, min(frame.rows, frame.columns) // (2 * _SIDE))
    grey = grey8(replace(frame, stored=np.ascontiguousarray(frame.stored[::step, ::step])))
    small = np.asarray(cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.float32)
    low, high = (float(edge) for edge in np.percentile(small, (1, 99)))
    if high - low < 8:
        return False
    level = np.clip((small - low) / (high - low), 0.0, 1.0)
    border = np.concatenate(
        (level[:_BORDER].ravel(), level[-_BORDER:].ravel(), level[:, :_BORDER].ravel(), level[:, -_BORDER:].ravel())
    )
    bright = float((border > _BRIGHT).mean())
    is_brighter = float(np.median(border)) - float(np.median(level[_INNER:-_INNER, _INNER:-_INNER])) > 0.25
    return bright > 0.5 or (is_brighter and bright > 0.4)
