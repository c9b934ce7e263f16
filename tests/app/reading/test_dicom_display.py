"""What a DICOM file says of how it is to be shown: shutter, pace, compression, lines for the corners."""

from contextlib import closing

import numpy as np
import pytest
from pydicom.dataset import Dataset

from app.reading.opener import Opener
from app.study import Source
from inference.frame import FrameTiming
from inference.shutter import Shutter
from tests.dicom_builders import instance, written


@pytest.fixture
def read(tmp_path):
    def one(number=1, pixels=None, **attributes):
        path = tmp_path / "one.dcm"
        path.write_bytes(written(instance(pixels, **attributes)))
        with closing(Opener()) as opener:
            scanned = opener.scan(Source(path), "").instances[0]
            return opener.frame(scanned.instance, number)

    return one


RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterLeftVerticalEdge": 3,
    "ShutterRightVerticalEdge": 30,
    "ShutterUpperHorizontalEdge": 5,
    "ShutterLowerHorizontalEdge": 20,
}


def test_a_rectangle_shows_its_edges_and_what_lies_within(read):
    shutter = read(**RECTANGLE, ShutterPresentationValue=0x8000).shutter
    assert shutter.rectangle == (4, 2, 20, 30)
    assert shutter.rgb == (128, 128, 128)
    covered = shutter.covered(24, 32)
    seen = np.zeros((24, 32), bool)
    seen[4:20, 2:30] = True  # rows 5 to 20 and columns 3 to 30, counted from 1
    assert np.array_equal(~covered, seen)


def test_circle_and_polygon_show_only_what_is_in_both(read):
    shutter = read(
        ShutterShape=["CIRCULAR", "POLYGONAL"],
        CenterOfCircularShutter=[12, 16],
        RadiusOfCircularShutter=6,
        VerticesOfThePolygonalShutter=[1, 1, 1, 16, 24, 16, 24, 1],
    ).shutter
    assert shutter.circle == (11.5, 15.5, 6)
    assert shutter.polygon == ((0.5, 0.5), (0.5, 15.5), (23.5, 15.5), (23.5, 0.5))
    seen = ~shutter.covered(24, 32)
    assert seen[11, 10]
    assert not seen[11, 17], "in the circle, right of the polygon"
    assert not seen[2, 10], "in the polygon, above the circle"


def test_a_colour_of_the_cover_is_read_from_cielab(read):
    shutter = read(**RECTANGLE, ShutterPresentationColorCIELabValue=[65535, 0x8080, 0x8080]).shutter
    assert min(shutter.rgb) >= 254


@pytest.mark.parametrize(
    "attributes",
    [
        {"ShutterShape": "RECTANGULAR"},
        {**RECTANGLE, "ShutterRightVerticalEdge": 1},
        {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [1, 1], "RadiusOfCircularShutter": 0},
        {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [1, 1, 2]},
        {"ShutterShape": "BITMAP"},
    ],
)
def test_a_shutter_that_cannot_be_meant_covers_nothing(read, attributes):
    assert read(**attributes).shutter is None


@pytest.mark.parametrize(
    ("attributes", "rate_hz", "source"),
    [
        ({"RecommendedDisplayFrameRate": 24, "CineRate": 30, "FrameTime": 100}, 24, "RecommendedDisplayFrameRate"),
        ({"CineRate": 30, "FrameTime": 100}, 30, "CineRate"),
        ({"FrameTime": 40}, 25, "FrameTime"),
        ({"FrameTime": 0}, None, ""),
        ({}, None, ""),
    ],
)
def test_the_pace_is_the_one_meant_for_display(read, attributes, rate_hz, source):
    timing = read(**attributes).timing
    assert (timing.rate_hz, timing.source) == (rate_hz, source)


def test_uneven_frames_keep_their_own_times(read):
    pixels = np.zeros((4, 8, 8), np.uint8)
    timing = read(2, pixels, FrameTimeVector=[0, 50, 100, 50], PreferredPlaybackSequencing=1).timing
    assert timing.starts_s == pytest.approx((0, 0.05, 0.15, 0.2))
    assert timing == FrameTiming(pytest.approx(15), timing.starts_s, "FrameTimeVector", is_swept=True)


def test_the_frames_of_an_enhanced_object_have_shutters_of_their_own(read):
    def group(right):
        inner, outer = Dataset(), Dataset()
        for keyword, value in {**RECTANGLE, "ShutterRightVerticalEdge": right}.items():
            setattr(inner, keyword, value)
        outer.FrameDisplayShutterSequence = [inner]
        return outer

    pixels = np.zeros((2, 24, 32), np.uint8)
    groups = [group(10), group(20)]
    assert read(1, pixels, PerFrameFunctionalGroupsSequence=groups).shutter == Shutter((4, 2, 20, 10))
    assert read(2, pixels, PerFrameFunctionalGroupsSequence=groups).shutter == Shutter((4, 2, 20, 20))


def test_lossy_compression_is_told_with_ratio_and_method(read):
    context = read(
        LossyImageCompression="01",
        LossyImageCompressionRatio=[3, 12.5],
        LossyImageCompressionMethod=["ISO_10918_1", "ISO_15444_1"],
    ).context
    assert context.is_lossy
    assert context.lossy_ratios == (3, 12.5)
    assert context.lossy_methods == ("ISO_10918_1", "ISO_15444_1")


def test_what_a_corner_may_show_names_nobody(read):
    attributes = dict(read(KVP=120, RepetitionTime=500.5, ProtocolName="Head", PatientComments="Doe").attributes)
    assert attributes == {"KVP": "120", "RepetitionTime": "500.5", "ProtocolName": "Head"}
