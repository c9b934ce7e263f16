"""What hangs in each viewport: layouts, priors, links, and where one slice cuts another."""

from dataclasses import replace

import numpy as np
import pytest

from app.hanging import Hanging, Links
from app.patient_plane import plane_of, reference_line
from app.prior import are_one_patient, counterpart, priors_of
from app.study import Patient, Series
from inference.frame import FrameGeometry, PixelSpacing
from tests.builders import AXIAL, CORONAL, SAGITTAL, make_frame
from tests.session_builders import Bench, instance, study


def placed(orientation, position, *, frame_of_reference="1.9", shape=(40, 60), spacing=(2.0, 1.0)):
    geometry = FrameGeometry(position, orientation, frame_of_reference_uid=frame_of_reference)
    return plane_of(make_frame(np.zeros(shape, np.uint8), geometry=geometry, spacing=PixelSpacing(*spacing)))


def stack(uid, series_uid, count, *, step=1.0, first=0.0, frame_of_reference="1.9", orientation=AXIAL):
    """A series of axial slices, `step` mm apart."""
    made = []
    for number in range(count):
        geometry = FrameGeometry(
            (0.0, 0.0, first + step * number), orientation, frame_of_reference_uid=frame_of_reference
        )
        one = instance(f"{series_uid}.{number}", series_uid=series_uid, study_uid=uid, modality="CT", number=number)
        made.append(replace(one, geometry=geometry, rows=8, columns=8))
    return Series(series_uid, "CT", tuple(made), description=series_uid)


class GeometricReading:
    """Answers decodes with frames that lie where their headers say."""

    def install(self, bench):
        decode = bench.reading.decode

        def decode_placed(one, number, *, is_urgent=True):
            request_id = decode(one, number, is_urgent=is_urgent)
            last = bench.reading.events.pop()
            frame = replace(last.frame, geometry=one.geometry, spacing=PixelSpacing(1.0, 1.0))
            bench.reading.events.append(replace(last, frame=frame))
            return request_id

        bench.reading.decode = decode_placed


@pytest.fixture
def bench():
    made = Bench()
    GeometricReading().install(made)
    return made


def hung(bench, one, count):
    hanging = Hanging(bench.session)
    bench.open(one)
    hanging.show_cells(count)
    bench.deliver()
    return hanging


def shown(hanging):
    return [(cell.series.uid, cell.position) if cell.series else None for cell in hanging.visible]


def test_a_layout_hangs_the_series_of_the_study_in_order(bench):
    hanging = hung(bench, study(series=3), 4)
    assert shown(hanging) == [("1.2.1", 0), ("1.2.2", 0), ("1.2.3", 0), None]
    assert all(cell.frame is not None for cell in hanging.visible[:3])


def test_the_views_of_one_series_hang_side_by_side(bench):
    hanging = hung(bench, study(instances=4, modality="MG"), 4)
    assert shown(hanging) == [("1.2.1", 0), ("1.2.1", 1), ("1.2.1", 2), ("1.2.1", 3)]


def test_the_session_has_in_view_what_the_active_cell_shows(bench):
    hanging = hung(bench, study(series=2, instances=5), 2)
    first, second = hanging.visible
    bench.session.show_position(3)
    bench.deliver()
    frame = second.frame
    hanging.activate(second)
    assert bench.session.series.uid == "1.2.2"
    assert bench.session.frame is frame  # nothing was decoded again
    assert (first.series.uid, first.position) == ("1.2.1", 3)
    assert second.position == 3  # it had scrolled along
    hanging.activate(first)
    assert (bench.session.series.uid, bench.session.position) == ("1.2.1", 3)


def test_another_case_leaves_nothing_of_the_last_one_on_screen(bench):
    hanging = Hanging(bench.session)
    bench.open(study("1.2", series=2), study("1.3", series=2))
    hanging.show_cells(2)
    bench.session.next_case()
    bench.deliver()
    assert {cell.study.uid for cell in hanging.visible} == {bench.session.study.uid} == {"1.3"}


def test_fewer_cells_keep_the_active_one_in_sight(bench):
    hanging = hung(bench, study(series=4), 4)
    last = hanging.visible[3]
    hanging.activate(last)
    hanging.show_cells(1)
    assert hanging.visible == (last,)
    assert last.series.uid == "1.2.4"


def test_linked_scrolling_goes_by_the_place_in_the_patient(bench):
    one = replace(study("1.2"), series=(stack("1.2", "1.2.1", 20, step=1.0), stack("1.2", "1.2.2", 10, step=2.5)))
    hanging = hung(bench, one, 2)
    bench.session.show_position(10)
    bench.deliver()
    assert hanging.visible[1].position == 4  # 10 mm
    assert hanging.visible[1].frame.geometry.position == (0.0, 0.0, 10.0)
    hanging.links = Links(scroll=False)
    bench.session.show_position(0)
    assert hanging.visible[1].position == 4


def test_without_a_common_space_linked_scrolling_goes_by_the_same_number_of_slices_and_back(bench):
    other = stack("1.2", "1.2.2", 6, frame_of_reference="1.8")
    hanging = hung(bench, replace(study("1.2"), series=(stack("1.2", "1.2.1", 20), other)), 2)
    positions = []
    for position in (2, 5, 9, 4):
        bench.session.show_position(position)
        bench.deliver()
        positions.append(hanging.visible[1].position)
    assert positions == [2, 5, 5, 4]


def test_slices_that_cross_do_not_scroll_together(bench):
    other = stack("1.2", "1.2.2", 6, orientation=SAGITTAL)
    hanging = hung(bench, replace(study("1.2"), series=(stack("1.2", "1.2.1", 20), other)), 2)
    bench.session.show_position(5)
    assert hanging.visible[1].position == 0


def test_a_prior_hangs_beside_and_says_so(bench):
    now = replace(study("1.2", series=2), date="2031-03-04")
    before = replace(study("1.3", series=2), date="2029-01-02")
    hanging = Hanging(bench.session)
    bench.open(now, before)
    bench.session.show_study("1.2")
    assert [one.uid for one in hanging.priors] == ["1.3"]
    hanging.show_prior_beside(hanging.priors[0])
    bench.deliver()
    assert [cell.study.uid for cell in hanging.visible] == ["1.2", "1.3"]
    assert [hanging.relation(cell) for cell in hanging.visible] == ["current", "prior"]
    hanging.activate(hanging.visible[1])
    assert bench.session.study.uid == "1.3"
    assert [cell.study.uid for cell in hanging.visible] == ["1.2", "1.3"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Patient("Roe^Jane", "1", "1960-01-01", issuer="A"), Patient("Roe-Doe^Jane", "1", issuer="A"), True),
        (Patient("Roe^Jane", "1", issuer="A"), Patient("Roe^Jane", "1", issuer="B"), False),
        (Patient("Roe^Jane", "1", "1960-01-01"), Patient("Roe^Jane", "2", "1960-01-01"), False),
        (Patient("Roe^Jane", "", "1960-01-01"), Patient("ROE^JANE", "2", "1960-01-01"), True),
        (Patient("Roe^Jane", ""), Patient("Roe^Jane", ""), False),
        (Patient("Roe^Jane", "1", issuer="A"), Patient("Roe^Jane", "1"), False),
    ],
)
def test_who_is_one_patient(one, other, same):
    assert are_one_patient(one, other) is same


def test_a_prior_is_earlier_and_its_counterpart_is_alike():
    now, older = replace(study("1"), date="2031-03-04"), replace(study("2", series=2), date="2030-03-04")
    later, undated = replace(study("3"), date="2032-01-01"), study("4")
    assert priors_of(now, (now, later, older, undated)) == (older,)
    series = Series("9", "DX", (), description="Chest PA")
    words = ("Lateral", "PA chest")
    named = tuple(replace(each, description=said) for each, said in zip(older.series, words, strict=True))
    assert counterpart(series, replace(older, series=named)).description == "PA chest"


def test_a_reference_line_lies_where_the_slice_cuts():
    axial = placed(AXIAL, (0.0, 0.0, 7.0))  # rows of 2 mm, columns of 1 mm: y from -1 to 79, x from -0.5 to 59.5
    coronal = placed(CORONAL, (0.0, 21.0, 50.0))
    first, last = reference_line(coronal, axial)
    # Row r has its upper edge at y = 2 r - 1: y = 21 is row 11.
    assert (first.row, last.row) == pytest.approx((11.0, 11.0))
    assert sorted((first.column, last.column)) == pytest.approx([0.0, 60.0])


def test_a_reference_line_is_cut_to_what_the_slice_covers():
    axial = placed(AXIAL, (0.0, 0.0, 7.0))
    short = placed(CORONAL, (20.0, 21.0, 10.0), shape=(10, 15))
    first, last = reference_line(short, axial)
    assert sorted((first.column, last.column)) == pytest.approx([20.0, 35.0])


def test_no_reference_line_where_it_would_mislead():
    axial = placed(AXIAL, (0.0, 0.0, 7.0))
    assert reference_line(placed(AXIAL, (0.0, 0.0, 9.0)), axial) is None
    assert reference_line(placed(CORONAL, (0.0, 21.0, 100.0), frame_of_reference="1.8"), axial) is None
    assert reference_line(placed(CORONAL, (0.0, 21.0, 100.0), frame_of_reference=""), axial) is None
    assert reference_line(placed(CORONAL, (0.0, 500.0, 100.0)), axial) is None


def test_an_oblique_slice_gives_an_oblique_line():
    turned = np.deg2rad(30)
    oblique = (1.0, 0.0, 0.0, 0.0, float(np.cos(turned)), float(np.sin(turned)))
    axial, tilted = placed(AXIAL, (0.0, 0.0, 10.0)), placed(oblique, (0.0, 0.0, 0.0))
    first, last = reference_line(tilted, axial)
    for end in (first, last):
        point = axial.to_patient(end.row, end.column)
        assert abs(tilted.distance_mm(point)) < 1e-9
        assert point[2] == pytest.approx(10.0)
    assert first.row == pytest.approx((10 / np.tan(turned) + 1) / 2)
