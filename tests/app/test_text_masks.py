"""Masks over burned-in text, on real files of every kind: what is below is gone, every other pixel is the same."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.uid import ExplicitVRLittleEndian

from app.deidentification.burned_in import suggested_text
from app.deidentification.decision import parsed, told
from app.deidentification.file import load, masked, write
from app.deidentification.form import Places
from app.deidentification.mask import MaskRefusedError, TextMask
from app.deidentification.profile import Options, apply_profile
from app.deidentification.run import GivingAway
from app.deidentification.secret import CohortKey
from app.reading.keeper import ReaderKeeper, open_inputs
from inference.finding import Box

MASK = Box(3.2, 4.0, 9.0, 12.5)
ROWS, COLUMNS = slice(3, 9), slice(4, 13)
AS_THEY_LIE = (
    "SC_rgb.dcm",
    "SC_rgb_expb_16bit_2frame.dcm",
    "SC_rgb_32bit_2frame.dcm",
    "SC_ybr_full_uncompressed.dcm",
    "SC_rgb_rle_2frame.dcm",
    "SC_rgb_rle_16bit_2frame.dcm",
    "OBXXXX1A_rle_2frame.dcm",
    "examples_palette.dcm",
    "OBXXXX1A_expb_2frame.dcm",
    "US1_UNCI.dcm",
    "color-pl.dcm",
    "6154",
    "CT_small.dcm",
    "image_dfl.dcm",
)
DECODED = (
    "JPEGLosslessSV1__JPEGLosslessP14SV1_1s_1f_u_08_08.dcm",
    "JPEGLosslessSV1__JPEGLosslessP14SV1_3s_2f_u_08_08.dcm",
    "examples_jpeg2k.dcm",
    "RG3_J2KR.dcm",
    "JPEGLSLossless__RG2_JLSL.dcm",
    "examples_ybr_color.dcm",
)


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


@pytest.fixture
def find(shared_data):
    return lambda name: next((shared_data / "dicom").rglob(name))


def mask_file(path, keeper, masks, out):
    """The file, de-identified and masked, read back by pydicom."""
    instance = open_inputs([path], keeper).studies[0].series[0].instances[0]
    dataset = load(instance.source)
    apply_profile(dataset, CohortKey(), Options())
    masked(dataset, lambda number: keeper.decode(instance, number), masks)
    write(dataset, out)
    return instance, pydicom.dcmread(out)


def raw(dataset):
    """(frames, rows, columns[, samples]) as they lie in the file, without any conversion of colours."""
    return pydicom.pixels.pixel_array(dataset, raw=True).reshape(-1, *_shape(dataset))


def _shape(dataset):
    samples = int(dataset.SamplesPerPixel)
    return (dataset.Rows, dataset.Columns) if samples == 1 else (dataset.Rows, dataset.Columns, samples)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", AS_THEY_LIE)
def test_pixels_that_lie_there_plainly_are_blackened_in_place(name, find, keeper, tmp_path):
    before = pydicom.dcmread(find(name))
    last = int(before.get("NumberOfFrames", 1))
    _, after = mask_file(find(name), keeper, [TextMask(MASK, (last,))], tmp_path / "a.dcm")
    old, new = raw(before).copy(), raw(after)
    covered = new[last - 1, ROWS, COLUMNS]
    assert np.all(covered == covered[0, 0])
    old[last - 1, ROWS, COLUMNS] = covered[0, 0]
    assert np.array_equal(old, new)
    assert after.PhotometricInterpretation == before.PhotometricInterpretation
    shown = keeper.decode(open_inputs([tmp_path / "a.dcm"], keeper).studies[0].series[0].instances[0], last)
    grey = shown.stored[ROWS, COLUMNS].astype(float)
    extreme = shown.stored.max() if shown.photometric == "MONOCHROME1" else shown.stored.min()
    assert np.all(grey == extreme) or grey.max() < 40


@pytest.mark.parametrize("name", DECODED)
def test_compressed_pixels_are_written_as_they_were_decoded(name, find, keeper, tmp_path):
    instance, after = mask_file(find(name), keeper, [TextMask(MASK)], tmp_path / "a.dcm")
    assert after.file_meta.TransferSyntaxUID == ExplicitVRLittleEndian
    new = raw(after)
    for number in (1, instance.frame_count):
        old = keeper.decode(instance, number).stored.copy()
        covered = new[number - 1, ROWS, COLUMNS]
        assert np.all(covered == covered[0, 0])
        old[ROWS, COLUMNS] = covered[0, 0]
        assert np.array_equal(old, new[number - 1])
    assert after.BurnedInAnnotation == "NO"
    assert len(new) == instance.frame_count


def test_a_lossy_file_goes_on_saying_that_it_is(find, keeper, tmp_path):
    before = pydicom.dcmread(find("examples_ybr_color.dcm"))
    _, after = mask_file(find("examples_ybr_color.dcm"), keeper, [TextMask(MASK)], tmp_path / "a.dcm")
    assert after.get("LossyImageCompression") == before.get("LossyImageCompression") == "01"


def test_halved_colours_go_in_pairs(find, keeper, tmp_path):
    path = find("SC_ybr_full_422_uncompressed.dcm")
    before = pydicom.dcmread(path)
    _, after = mask_file(path, keeper, [TextMask(Box(3, 5, 9, 12))], tmp_path / "a.dcm")
    old = np.frombuffer(before.PixelData, np.uint8).reshape(100, 50, 4).copy()
    old[3:9, 2:6] = [0, 0, 128, 128]
    assert np.array_equal(old, np.frombuffer(after.PixelData, np.uint8).reshape(100, 50, 4))


@pytest.mark.parametrize("name", ["parametric_map_float.dcm", "liver_1frame.dcm"])
def test_what_cannot_be_masked_is_refused_with_the_reason(name, find, keeper, tmp_path):
    with pytest.raises(MaskRefusedError, match="pixels"):
        mask_file(find(name), keeper, [TextMask(MASK)], tmp_path / "a.dcm")
    assert not (tmp_path / "a.dcm").exists()


@pytest.mark.skipif(shutil.which("dcm2pnm") is None, reason="dcmtk is not installed")
@pytest.mark.parametrize("name", ["US1_UNCI.dcm", "examples_palette.dcm", "SC_rgb_rle.dcm"])
def test_dcmtk_sees_the_same_picture_but_for_the_mask(name, find, keeper, tmp_path):
    import cv2

    before, after = pydicom.dcmread(find(name)), tmp_path / "a.dcm"
    if before.file_meta.TransferSyntaxUID.is_compressed:
        before.decompress()
    before.save_as(tmp_path / "b.dcm")
    mask_file(find(name), keeper, [TextMask(MASK)], after)
    pictures = []
    for path in (tmp_path / "b.dcm", after):
        subprocess.run(["dcm2pnm", "--write-bmp", path, path.with_suffix(".bmp")], check=True, capture_output=True)
        pictures.append(cv2.imread(str(path.with_suffix(".bmp"))))
    old, new = pictures
    assert new[ROWS, COLUMNS].max() == 0
    old[ROWS, COLUMNS] = 0
    assert np.array_equal(old, new)


def covers(boxes, row, column):
    return any(one.top <= row <= one.bottom and one.left <= column <= one.right for one in boxes)


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("US1_UNCI.dcm", [(42, 60), (42, 330), (50, 560), (370, 295), (465, 500)]),
        ("examples_palette.dcm", [(16, 40), (44, 180), (44, 420), (44, 720), (94, 260), (112, 20)]),
        ("examples_ybr_color.dcm", [(6, 15), (20, 310), (90, 310), (122, 310)]),
        ("gdcm-US-ALOKA-16.dcm", [(12, 110), (440, 40), (40, 300)]),
    ],
)
def test_text_of_real_captures_is_suggested(name, places, find, keeper):
    instance = open_inputs([find(name)], keeper).studies[0].series[0].instances[0]
    boxes = suggested_text(keeper.decode(instance, 1))
    assert [place for place in places if not covers(boxes, *place)] == []


@pytest.mark.parametrize("name", ["RG1_J2KI.dcm", "RG3_J2KR.dcm", "JPEGLSLossless__RG2_JLSL.dcm", "JPEG2000.dcm"])
def test_none_is_suggested_where_there_is_none(name, find, keeper):
    instance = open_inputs([find(name)], keeper).studies[0].series[0].instances[0]
    assert suggested_text(keeper.decode(instance, 1)) == ()


def test_masks_are_told_with_their_frames_and_read_again():
    masks = (TextMask(Box(1, 2, 3, 4)), TextMask(Box(5, 6, 7, 8), (1, 2, 3, 9)))
    assert told(masks) == "1 2 3 4; 5 6 7 8 @1-3,9"
    assert parsed(told(masks)) == masks
    with pytest.raises(ValueError, match="0"):
        parsed("1 2 3 4 @0-3")


def test_one_run_holds_decides_and_goes_on(find, keeper, tmp_path):
    places = Places.beside(tmp_path / "out")
    lines, carried = [], []
    run = GivingAway(keeper, places, Options(), lines.append, lambda _study, held: carried.append(held))
    run.over([find("US1_UNCI.dcm"), find("examples_ybr_color.dcm"), find("CT_small.dcm")])
    assert run.total.given == 1
    assert len(run.waiting) == 2
    first, second = run.held.values()
    run.decide(type(first)(first.uid, first.file, first.reason, (TextMask(MASK),), "mask", "J. Doe"))
    run.decide(type(second)(second.uid, second.file, second.reason, (), "leave out", "J. Doe"))
    assert not run.waiting
    assert (run.total.given, run.total.masked, run.total.left_out) == (2, 1, 1)
    assert [one.decision for one in carried] == ["mask", "leave out"]
    given = [pydicom.dcmread(one) for one in sorted(Path(places.out).rglob("*.dcm"))]
    assert sorted(one.Modality for one in given) == ["CT", "US"]
    assert "J. Doe" in places.decisions.read_text()
