"""Planes through a volume: positions to the voxel against DICOM geometry, values, slabs, and what is refused."""

from dataclasses import replace

import numpy as np
import pytest

from app.measure import probe
from app.patient_plane import plane_of
from app.reformat import Orientation, Projection, Slab, plane_stack
from app.volume import VolumeBuilder, VolumeError, check_series
from inference.frame import FrameGeometry, PixelSpacing, Rescale
from tests.app.test_hanging import stack
from tests.builders import AXIAL, CORONAL, SAGITTAL, make_frame

SHAPE = (12, 20, 30)
SPACING = PixelSpacing(0.8, 0.5)
ORIGIN = np.array((-40.0, 12.5, 77.0))


def turned(*degrees):
    """Row and column directions turned about x, then y, then z."""
    matrix = np.eye(3)
    for axis, angle in enumerate(np.deg2rad(degrees)):
        one, other = [each for each in range(3) if each != axis]
        step = np.eye(3)
        step[one, one] = step[other, other] = np.cos(angle)
        step[one, other], step[other, one] = -np.sin(angle), np.sin(angle)
        matrix = step @ matrix
    return tuple(float(each) for each in (*matrix[:, 0], *matrix[:, 1]))


def slices(orientation, *, gap=2.5, block=None, order=None):
    normal = np.cross(orientation[:3], orientation[3:])
    block = np.zeros(SHAPE, np.int16) if block is None else block
    made = []
    for number in order if order is not None else range(len(block)):
        position = tuple(float(each) for each in ORIGIN + normal * gap * number)
        geometry = FrameGeometry(position, orientation, frame_of_reference_uid="1.9")
        made.append(
            make_frame(block[number], f"1.2.{number}", geometry=geometry, spacing=SPACING, unit="HU",
                       modality_lut=Rescale(1.0, -1024.0))
        )  # fmt: skip
    return made


def volume_of(frames):
    builder = VolumeBuilder("1.2", len(frames))
    for one in frames:
        builder.add(one)
    return builder.finish()


def patient_place(orientation, gap, k, r, c):
    """PS3.3 C.7.6.2.1.1, written out: where the centre of pixel (r, c) of slice k lies."""
    across, down = np.array(orientation[:3]), np.array(orientation[3:])
    return ORIGIN + np.cross(across, down) * gap * k + across * SPACING.column_mm * c + down * SPACING.row_mm * r


@pytest.mark.parametrize(
    "orientation",
    [AXIAL, CORONAL, SAGITTAL, (-1.0, 0.0, 0.0, 0.0, -1.0, 0.0), (0.0, -1.0, 0.0, 0.0, 0.0, -1.0)],
    ids=["axial", "coronal", "sagittal", "prone", "sagittal from the other side"],
)
@pytest.mark.parametrize("plane", list(Orientation))
@pytest.mark.parametrize("order", [range(12), range(11, -1, -1), (3, 0, 7, 1, 2, 11, 10, 4, 5, 6, 9, 8)])
def test_a_planted_voxel_is_found_where_it_lies_in_the_patient(orientation, plane, order):
    block = np.full(SHAPE, 1000, np.int16)
    block[4, 13, 21] = 1600
    volume = volume_of(slices(orientation, block=block, order=order))
    place = patient_place(orientation, 2.5, 4, 13, 21)
    stack_ = plane_stack(volume, plane)
    index = stack_.nearest(place)
    frame = stack_.frame(index)
    at = plane_of(frame).to_frame(place)
    found = probe(frame, at.row, at.column)
    assert found.value == 576.0
    assert found.position_mm == pytest.approx(tuple(place), abs=1e-6)
    assert int((frame.stored == 1600).sum()) == 1
    assert sum(int((stack_.frame(i).stored == 1600).sum()) for i in range(stack_.count)) == 1


@pytest.mark.parametrize("degrees", [(20, 0, 0), (0, 35, 0), (10, -25, 40)])
@pytest.mark.parametrize("plane", list(Orientation))
def test_in_an_oblique_acquisition_a_planted_ball_is_found_where_it_lies(degrees, plane):
    orientation = turned(*degrees)
    gap = 0.7
    centre = np.array((25, 10, 15))
    k, r, c = np.mgrid[0:50, 0:20, 0:30]
    distance = np.sqrt(((k - 25) * gap) ** 2 + ((r - 10) * 0.8) ** 2 + ((c - 15) * 0.5) ** 2)
    block = (1000 + 500 * np.clip(3 - distance, 0, 3)).astype(np.int16)
    volume = volume_of(slices(orientation, gap=gap, block=block))
    place = patient_place(orientation, gap, *centre)
    stack_ = plane_stack(volume, plane)
    assert stack_.axes is None
    # The brightest voxel of all planes together lies within one step of the ball's centre.
    frames = [stack_.frame(i) for i in range(stack_.count)]
    best = max(range(stack_.count), key=lambda i: frames[i].stored.max())
    row, column = np.unravel_index(frames[best].stored.argmax(), frames[best].stored.shape)
    found = stack_.plane(best).to_patient(row + 0.5, column + 0.5)
    assert np.linalg.norm(found - place) < 0.5
    # And the ball's centre of mass lies there to a tenth of a millimetre.
    weights = np.stack([np.where(one.stored > 1000, one.stored - 1000, 0) for one in frames]).astype(float)
    n, rr, cc = (np.arange(size) for size in weights.shape)
    mean = [
        (weights.sum(axis=tuple(other for other in range(3) if other != axis)) * each).sum() / weights.sum()
        for axis, each in enumerate((n, rr, cc))
    ]
    mass = stack_.first + np.array(mean) @ stack_.steps_mm
    assert mass == pytest.approx(place, abs=0.1)


def test_an_oblique_plane_interpolates_a_ramp_exactly_and_pads_what_lies_outside():
    orientation = turned(15, -10, 30)
    k, r, c = np.mgrid[0:30, 0:40, 0:50]
    block = (100 * k + 10 * r + 3 * c).astype(np.int16)
    volume = volume_of(slices(orientation, gap=0.7, block=block))
    stack_ = plane_stack(volume, Orientation.CORONAL)
    index = stack_.nearest(volume.middle)
    frame = stack_.frame(index)
    plane = plane_of(frame)
    inside = 0
    for row in range(0, frame.rows, 7):
        for column in range(0, frame.columns, 7):
            at = volume.to_index(plane.to_patient(row + 0.5, column + 0.5))
            value = int(frame.stored[row, column])
            if ((at >= 0) & (at <= np.array(block.shape) - 1)).all():
                inside += 1
                assert value == pytest.approx(at @ (100, 10, 3), abs=0.51)
            elif ((at < -0.6) | (at > np.array(block.shape) - 0.4)).any():
                assert frame.padding[0] <= value <= frame.padding[1]
    assert inside > 20


def test_slabs_take_the_greatest_the_mean_and_the_least():
    block = np.full(SHAPE, 1000, np.int16)
    block[5, 10, 15], block[7, 10, 15] = 1900, 400
    stack_ = plane_stack(volume_of(slices(AXIAL, block=block)), Orientation.AXIAL)
    at = (10, 15)
    assert stack_.frame(6).stored[at] == 1000
    five = 10.1  # mm: the plane and two to each side, 2.5 mm apart
    assert stack_.frame(6, Slab(five)).stored[at] == 1900
    assert stack_.frame(6, Slab(five, Projection.MINIMUM)).stored[at] == 400
    assert stack_.frame(6, Slab(five, Projection.MEAN)).stored[at] == round((3 * 1000 + 1900 + 400) / 5)
    assert stack_.frame(6, Slab(4.9)).stored[at] == 1000


def test_the_frames_become_views_of_the_one_block():
    builder = VolumeBuilder("1.2", SHAPE[0])
    views = [builder.add(one) for one in slices(AXIAL)]
    volume = builder.finish()
    assert all(np.shares_memory(view.stored, volume.stored) for view in views)
    assert not volume.stored.flags.writeable


def shifted(frames, number, by):
    moved = list(frames)
    geometry = moved[number].geometry
    position = tuple(float(one) for one in np.array(geometry.position) + by)
    moved[number] = replace(moved[number], geometry=replace(geometry, position=position))
    return moved


def askew(frames):
    for number in range(len(frames)):
        frames = shifted(frames, number, (0.0, 0.4 * number, 0.0))
    return frames


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda f: f[:2], "at least three"),
        (lambda f: f[:4] + f[5:], "1 slice is missing"),
        (lambda f: shifted(f, 5, (0, 0, 0.9)), "not evenly spaced"),
        (lambda f: shifted(f, 5, (0.6, 0, 0)), "shifted"),
        (askew, "gantry was tilted"),
        (lambda f: [*f, f[3]], "at one place"),
        (lambda f: [*f[:-1], replace(f[-1], stored=np.zeros((20, 31), np.int16))], "different sizes"),
        (lambda f: [*f[:-1], replace(f[-1], modality_lut=Rescale(2.0, 0.0))], "units or scales"),
        (lambda f: [*f[:-1], replace(f[-1], spacing=PixelSpacing(1.0, 1.0))], "different sizes"),
        (lambda f: [*f[:-1], replace(f[-1], geometry=FrameGeometry())], "where each slice lies"),
        (lambda f: [replace(one, stored=np.zeros((20, 30, 3), np.uint8)) for one in f], "in colour"),
    ],
)
def test_what_is_no_volume_is_refused_with_the_reason(spoil, reason):
    with pytest.raises(VolumeError, match=reason):
        volume_of(spoil(slices(AXIAL)))


def test_the_headers_alone_refuse_before_anything_is_decoded():
    good = stack("1.2", "1.2.1", 20)
    check_series(good)
    with pytest.raises(VolumeError, match="missing"):
        check_series(replace(good, instances=good.instances[:5] + good.instances[7:]))
