import numpy as np
import pytest

from app.histogram import ends_of, histogram_of, window_between
from inference.frame import LookupTable, Rescale, Window
from inference.voi_lut import window_float
from tests.builders import make_frame


def test_each_value_is_counted_once_in_the_frames_own_unit():
    stored = np.repeat(np.arange(100, dtype=np.int16), 5).reshape(20, 25)
    found = histogram_of(make_frame(stored, modality_lut=Rescale(2.0, -1000.0)))
    assert found.counts.tolist() == [5] * 100
    assert found.edges[0] == -1001
    assert found.edges[-1] == -1000 + 2 * 99.5


def test_a_falling_scale_is_turned_and_padding_is_left_out():
    stored = np.array([[0, 0, 0, 1], [2, 2, 9, 9]], np.uint8)
    found = histogram_of(make_frame(stored, modality_lut=Rescale(-1.0, 10.0), padding=(9, 9)))
    assert found.counts.tolist() == [2, 1, 3]
    assert np.all(np.diff(found.edges) > 0)


def test_wide_frames_have_bins_of_equally_many_values():
    stored = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    assert set(histogram_of(make_frame(stored)).counts[:-1].tolist()) == {256}


def test_tables_and_floats_and_nothing_at_all():
    lut = LookupTable(0, np.array([5, 7, 7, 9], np.uint16), 8)
    found = histogram_of(make_frame(np.array([[0, 1], [2, 3]], np.uint8), modality_lut=lut))
    assert found.counts.sum() == 4
    values = np.array([[0.5, np.nan], [np.inf, 1.5]], np.float32)
    assert histogram_of(make_frame(values)).counts.sum() == 2
    assert histogram_of(make_frame(np.full((2, 2), np.nan, np.float32))) is None
    assert histogram_of(make_frame(np.zeros((2, 2, 3), np.uint8))) is None


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
def test_the_ends_of_a_window_make_the_same_window(function):
    window = window_between(*ends_of(Window(40.0, 81.0, function)), Window(0, 9, function))
    assert (window.centre, window.width) == (40.0, 81.0)
    if function != "SIGMOID":
        low, high = ends_of(window)
        assert window_float(np.array([low, high]), window).tolist() == [0, 255]
