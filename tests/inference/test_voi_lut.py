"""Window, table, padding and polarity against the formulas of PS3.3 and against pydicom."""

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels import apply_voi, apply_windowing

from inference.frame import Frame, FrameKey, LookupTable, Rescale, Window
from inference.voi_lut import apply_table, auto_window, default_voi, grey8, grey_table, window_float

KEY = FrameKey("1.2.3")


def frame(stored, **fields):
    return Frame(KEY, np.asarray(stored), **fields)


def ramp(dtype):
    limits = np.iinfo(dtype)
    return np.arange(limits.min, limits.max + 1, dtype=dtype).reshape(-1, 256)


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize(("centre", "width"), [(40, 400), (128, 256), (-600.5, 1500.25), (10, 2)])
@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.uint16, np.int16])
def test_windows_agree_with_pydicom(function, centre, width, dtype):
    stored = ramp(dtype)
    header = Dataset()
    header.PhotometricInterpretation = "MONOCHROME2"
    header.BitsStored, header.PixelRepresentation = 8 * stored.dtype.itemsize, int(np.iinfo(dtype).min < 0)
    header.WindowCenter, header.WindowWidth, header.VOILUTFunction = centre, width, function
    low, high = float(np.iinfo(dtype).min), float(np.iinfo(dtype).max)
    with np.errstate(over="ignore"):  # pydicom's own exponent
        reference = np.asarray(apply_windowing(stored, header), np.float64)
    expected = (reference - low) / (high - low) * 255

    shown = grey8(frame(stored, bits_stored=header.BitsStored), Window(centre, width, function))

    assert np.abs(shown - expected).max() <= 0.5 + 1e-9


def test_linear_follows_the_standards_pseudo_code():
    # PS3.3 C.11.2.1.2.1: c=2048, w=4096 gives 0 at x=0 and the top at x=4095.
    shown = grey8(frame([[0, 1, 2047, 2048, 4095, 4096]], bits_stored=16), Window(2048, 4096))
    assert shown.dtype == np.uint8
    expected = [np.floor(((x - 2047.5) / 4095 + 0.5) * 255 + 0.5) for x in (0, 1, 2047, 2048, 4095)]
    assert shown.tolist() == [[*expected, 255]]


def test_a_linear_window_of_width_one_is_a_threshold():
    shown = grey8(frame(np.array([[99, 100, 101]], np.int16)), Window(100, 1))
    assert shown.tolist() == [[0, 255, 255]]


@pytest.mark.parametrize("first", [0, -100, 40])
def test_a_voi_table_agrees_with_pydicom(first):
    values = np.linspace(0, 4095, 300).astype(np.uint16)
    header = Dataset()
    header.BitsStored, header.PixelRepresentation = 16, 1
    item = Dataset()
    item.LUTDescriptor, item.LUTData = [300, first, 12], values.tolist()
    header.VOILUTSequence = [item]
    stored = np.arange(-200, 500, dtype=np.int16).reshape(1, -1)
    expected = np.asarray(apply_voi(stored, header), np.float64) / 4095 * 255

    shown = grey8(frame(stored), LookupTable(first, values, 12))

    assert np.abs(shown - expected).max() <= 0.5 + 1e-9


def test_the_window_is_in_modality_units():
    hounsfield = frame(np.array([[24, 1024, 2024]], np.uint16), modality_lut=Rescale(1.0, -1024.0))
    assert grey8(hounsfield, Window(0, 2000, "LINEAR_EXACT")).tolist() == [[0, 128, 255]]


def test_a_modality_table_comes_before_the_window():
    table = LookupTable(0, np.array([1000, 0, 500], np.uint16), 16)
    shown = grey8(frame(np.array([[0, 1, 2]], np.uint8), modality_lut=table), Window(500, 1000, "LINEAR_EXACT"))
    assert shown.tolist() == [[255, 0, 128]]


def test_monochrome1_is_shown_with_white_bone():
    film = frame(np.array([[0, 255]], np.uint8), photometric="MONOCHROME1")
    assert grey8(film).tolist() == [[255, 0]]
    assert grey8(film, is_inverted=True).tolist() == [[0, 255]]


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("is_inverted", [False, True])
def test_padding_is_black_whatever_the_polarity(photometric, is_inverted):
    padded = frame(np.array([[-2000, -1999, 0, 50]], np.int16), photometric=photometric, padding=(-2000, -1999))
    shown = grey8(padded, Window(25, 100), is_inverted=is_inverted)
    assert shown[0, :2].tolist() == [0, 0]
    assert shown[0, 2:].all()


def test_padding_does_not_widen_the_automatic_window():
    stored = np.full((100, 100), -32768, np.int16)
    stored[25:75, 25:75] = np.arange(2500).reshape(50, 50)
    window = auto_window(frame(stored, padding=(-32768, -32768)), 0, 100)
    assert (window.centre, window.width) == (1250, 2500)
    assert grey8(frame(stored, padding=(-32768, -32768)), window).max() == 255


def test_the_files_own_window_comes_first():
    own = Window(1, 2, explanation="BONE")
    assert default_voi(frame(np.zeros((2, 2), np.uint16), windows=(own, Window(3, 4)))) is own


def test_eight_bits_without_a_window_are_shown_as_they_are():
    stored = ramp(np.uint8)
    assert (grey8(frame(stored)) == stored).all()


@pytest.mark.parametrize("value", [0, 7, 65535])
def test_a_constant_frame_has_a_window(value):
    constant = frame(np.full((8, 8), value, np.uint16), bits_stored=16)
    assert auto_window(constant).width > 0
    assert grey8(constant).shape == (8, 8)


@pytest.mark.parametrize("dtype", [np.uint32, np.int32, np.float32])
def test_deep_frames_need_no_table(dtype):
    stored = (np.arange(600 * 3).reshape(600, 3) * 1000).astype(dtype)
    deep = frame(stored, bits_stored=32)
    with pytest.raises(ValueError, match="no table"):
        grey_table(deep, Window(0, 1))
    shown = grey8(deep, Window(900_000, 1_800_000, "LINEAR_EXACT"))
    assert (shown == window_float(stored, Window(900_000, 1_800_000, "LINEAR_EXACT"))).all()
    assert shown[0, 0] == 0
    assert shown[-1, -1] == 255


def test_a_small_float_range_has_a_window():
    parametric = frame(np.linspace(0, 1e-3, 100, dtype=np.float32).reshape(10, 10))
    shown = grey8(parametric)
    assert shown.min() == 0
    assert shown.max() == 255


def test_what_is_not_a_number_is_black():
    assert window_float(np.array([np.nan, 1.0]), Window(0.5, 1, "LINEAR_EXACT")).tolist() == [0, 255]


@pytest.mark.parametrize(("dtype", "white"), [(np.uint8, 255), (np.uint16, 65535)])
def test_colour_becomes_luminance(dtype, white):
    stored = np.array([[[white, white, white], [white, 0, 0], [0, white, 0], [0, 0, 0]]], dtype)
    colour = frame(stored, photometric="RGB")
    assert grey8(colour).tolist() == [[255, 76, 150, 0]]
    assert grey8(colour, is_inverted=True).tolist() == [[0, 179, 105, 255]]


def test_a_table_is_indexed_by_the_unsigned_value():
    signed = frame(np.array([[-1, 0, 1]], np.int16))
    table = grey_table(signed, Window(0, 2, "LINEAR_EXACT"))
    assert table.shape == (65536,)
    assert [table[65535], table[0], table[1]] == [0, 128, 255]
    assert apply_table(signed.stored, table).tolist() == [[0, 128, 255]]
