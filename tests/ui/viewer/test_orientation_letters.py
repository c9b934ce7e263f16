"""The letters at the edges name the side of the patient that is really there, after every flip and turn."""

import itertools
import math

import numpy as np
import pytest

from inference.frame import FrameGeometry
from tests.builders import AXIAL, CORONAL, SAGITTAL
from ui.viewer.coordinates import Orientation, ViewTransform
from ui.viewer.orientation import EdgeLetters, direction_letters, edge_letters

ORIENTATIONS = [Orientation(turns, mirrored) for turns in range(4) for mirrored in (False, True)]
SIDES = {"L": (1, 0, 0), "R": (-1, 0, 0), "P": (0, 1, 0), "A": (0, -1, 0), "H": (0, 0, 1), "F": (0, 0, -1)}


def oblique(seed: int) -> tuple[float, ...]:
    """Row and column cosines of a plane that lies anyhow in the patient."""
    axes, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))
    return tuple(float(one) for one in (*axes[:, 0], *axes[:, 1]))


def towards(cosines, view: ViewTransform, x: float, y: float) -> np.ndarray:
    """Where a step on the screen leads in the patient: by the place of the frame under it, not by the letters' rule."""
    row, column = view.to_frame(x, y)
    start_row, start_column = view.to_frame(0.0, 0.0)
    across, down = np.array(cosines[:3]), np.array(cosines[3:])
    step = across * (column - start_column) + down * (row - start_row)
    return step / np.linalg.norm(step)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("cosines", [AXIAL, CORONAL, SAGITTAL, *map(oblique, range(12))])
def test_each_letter_points_to_the_side_that_it_names(orientation, cosines):
    view = ViewTransform(100, 100, 2.0, 2.0, 17, -5, orientation)
    letters = edge_letters(FrameGeometry(orientation=cosines), orientation)
    for text, (x, y) in zip(
        (letters.left, letters.top, letters.right, letters.bottom), ((-1, 0), (0, -1), (1, 0), (0, 1)), strict=True
    ):
        step = towards(cosines, view, x, y)
        shares = sorted(((float(np.dot(step, SIDES[side])), side) for side in SIDES), reverse=True)
        assert text[0] == shares[0][1]
        assert all(np.dot(step, SIDES[side]) > 0 for side in text)
        # A second letter where the edge leans by 15 degrees or more.
        assert (len(text) == 2) == (shares[1][0] >= math.sin(math.radians(15)))


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_the_letters_of_a_film_follow_too(orientation):
    letters = edge_letters(FrameGeometry(patient_orientation=("L", "F")), orientation)
    cosines = edge_letters(FrameGeometry(orientation=CORONAL), orientation)
    assert letters == cosines
    assert edge_letters(FrameGeometry(patient_orientation=("LE", "RT")), orientation) == EdgeLetters()


def test_flipped_twice_is_as_before_and_a_turn_goes_clockwise():
    plain = edge_letters(FrameGeometry(orientation=AXIAL), Orientation())
    assert plain == EdgeLetters("R", "A", "L", "P")
    for flip in (Orientation.flipped_horizontally, Orientation.flipped_vertically):
        assert edge_letters(FrameGeometry(orientation=AXIAL), flip(flip(Orientation()))) == plain
    assert edge_letters(FrameGeometry(orientation=AXIAL), Orientation().turned()) == EdgeLetters("P", "R", "A", "L")
    assert direction_letters((0.0, 0.0, 0.0)) == ""
    for one, other in itertools.pairwise(ORIENTATIONS):
        assert edge_letters(FrameGeometry(orientation=oblique(3)), one) != edge_letters(
            FrameGeometry(orientation=oblique(3)), other
        )
