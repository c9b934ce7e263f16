"""Order and contradictions of studies."""

import random

import pytest

from app.reading import ScannedInstance, StudyHeader
from app.reading.assembly import DUPLICATE, assemble
from app.study import Instance, Patient, Source
from inference.frame import FrameGeometry

AXIAL = (1.0, 0, 0, 0, 1, 0)
OBLIQUE = (0.0, 1, 0, 0, 0, -1)


def scanned(uid, *, number=None, position=None, orientation=AXIAL, patient=None, series="1.1", study="1", **fields):
    geometry = FrameGeometry(position, orientation if position else None)
    one = Instance(uid, series, study, Source(f"/{uid}"), number=number, geometry=geometry, rows=8, columns=8, **fields)
    return ScannedInstance(one, StudyHeader(patient or Patient("A", "1"), study, series))


def order(found) -> list[str]:
    return [one.uid for one in found[0].series[0].instances]


def test_slices_lie_along_their_normal_whatever_their_numbers():
    slices = [scanned(f"z{z}", number=99 - z, position=(0.0, 0, float(z) * 2)) for z in range(20)]
    random.Random(0).shuffle(slices)
    assert order(assemble(slices)) == [f"z{z}" for z in range(20)]


def test_the_normal_of_sagittal_slices_is_not_the_z_axis():
    slices = [scanned(f"x{x}", position=(-float(x), 5, 5), orientation=OBLIQUE) for x in (3, 1, 2, 0)]
    assert order(assemble(slices)) == ["x0", "x1", "x2", "x3"]


def test_without_geometry_the_number_decides():
    assert order(assemble([scanned("b", number=10), scanned("a", number=2), scanned("c")])) == ["a", "b", "c"]


def test_one_slice_without_position_leaves_the_order_to_numbers():
    slices = [scanned("b", number=2, position=(0.0, 0, 0)), scanned("a", number=1)]
    assert order(assemble(slices)) == ["a", "b"]


def test_duplicates_stay_apart_and_are_flagged():
    (study,) = assemble([scanned("1.5"), scanned("1.5"), scanned("1.6")])
    assert [one.uid for one in study.series[0].instances] == ["1.5", "1.5#2", "1.6"]
    assert [DUPLICATE in one.flags for one in study.series[0].instances] == [True, True, False]
    assert any("share a SOP Instance UID" in one for one in study.conflicts)
    assert study.instance("1.5#2").uid == "1.5#2"


@pytest.mark.parametrize("other", [Patient("B", "1"), Patient("A", "2"), Patient("A", "1", "1970-01-01")])
def test_two_patients_in_one_study_are_a_conflict(other):
    (study,) = assemble([scanned("1"), scanned("2", patient=other)])
    assert study.conflicts == ("Its files name 2 different patients.",)


def test_mixed_orientation_spacing_and_size_are_conflicts():
    turned = [scanned("1", position=(0.0, 0, 0)), scanned("2", position=(0.0, 0, 1), orientation=OBLIQUE)]
    gap = [scanned(str(z), position=(0.0, 0, float(z))) for z in (0, 1, 2, 4)]
    sizes = [
        scanned("1"),
        ScannedInstance(Instance("2", "1.1", "1", Source("/2"), rows=9, columns=8), scanned("2").header),
    ]
    for slices, word in ((turned, "orientation"), (gap, "evenly"), (sizes, "sizes")):
        (study,) = assemble(slices)
        assert any(word in one for one in study.conflicts), word


def test_a_tidy_study_has_no_conflict():
    (study,) = assemble([scanned(str(z), position=(0.0, 0, z * 1.25)) for z in range(8)])
    assert study.conflicts == ()


def test_studies_and_series_are_kept_apart():
    found = assemble([scanned("1"), scanned("2", study="2"), scanned("3", series="1.2")])
    assert [(study.uid, len(study.series)) for study in found] == [("1", 2), ("2", 1)]
