"""Every file of the shared DICOM folder opens with a reference decoder's pixels, or ends in a clear error."""

import os
import time
import warnings
from pathlib import Path

import gdcm
import numpy as np
import openjpeg
import pytest
from pydicom import config, dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame
from pydicom.pixels import apply_color_lut, get_decoder, pixel_array
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from app.reading import UnreadableError
from app.reading.keeper import ReaderKeeper

FOLDER = Path("dicom")
# Not DICOM, cut short, without pixels, or with a header that contradicts itself.
NO_PICTURE = {
    "LICENSE", "README", "README.md", "README.txt", "crayons.icc", "no_meta.dcm", "rtplan.dump", "rtstruct.dump",
    "test1.json", "test_PN.json", "zipMR.gz",
    "MR_truncated.dcm", "rtplan_truncated.dcm", "DICOMDIR-nooffset", "JPEG2000-embedded-sequence-delimiter.dcm",
    "UN_sequence.dcm", "empty_charset_LEI.dcm", "no_meta_group_length.dcm", "priv_SQ.dcm",
    "badVR.dcm", "meta_missing_tsyntax.dcm", "nested_priv_SQ.dcm",
}  # fmt: skip
# pydicom 3.0.2 cannot decode the first four, reads a big-endian palette as little-endian, and needs an end mark.
SIBLINGS = {
    "liver_rle.dcm": "liver.dcm",
    "liver_deflate.dcm": "liver.dcm",
    "liver_nonbyte_aligned_rle.dcm": "liver_nonbyte_aligned.dcm",
    "liver_nonbyte_aligned_deflate.dcm": "liver_nonbyte_aligned.dcm",
    "OBXXXX1A_expb.dcm": "OBXXXX1A.dcm",
    "OBXXXX1A_expb_2frame.dcm": "OBXXXX1A_2frame.dcm",
    "emri_small_jpeg_2k_lossless_too_short.dcm": "emri_small_jpeg_2k_lossless.dcm",
}


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def names() -> list[str]:
    beside = Path(__file__).resolve().parents[3].parent / "shared" / "data"
    root = Path(os.environ.get("OVERREAD_SHARED_DATA", beside)) / FOLDER
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", names() or ["absent"])
def test_it_opens_exactly_or_says_why_not(name, keeper, shared_data):
    path = shared_data / FOLDER / name
    begin = time.monotonic()
    failure = None
    try:
        scan = keeper.scan(path)
        frames = {
            number: keeper.decode(one.instance, number)
            for one in scan.instances
            for number in {1, one.instance.frame_count}
        }
    except UnreadableError as error:
        frames, failure = {}, error
    assert time.monotonic() - begin < 10
    assert (failure is not None) == (path.name in NO_PICTURE or "TINY_ALPHA/PT" in name), str(failure)
    if failure is not None:
        assert str(failure).endswith(".")
        assert failure.advice
        return
    if not scan.instances:
        assert scan.kind == "dicomdir" or (scan.kind == "document" and scan.flags)
        return
    for number, frame in frames.items():
        expected = reference(path, number)
        assert frame.stored.shape == expected.shape
        assert np.array_equal(frame.stored, expected), "other pixels than the reference decoder's"
        assert not frame.stored.flags.writeable
        assert frame.digest


def test_the_process_outlived_them_all(keeper, shared_data):
    before = keeper.pid
    scan = keeper.scan(shared_data / FOLDER / "pydicom/test_files/CT_small.dcm")
    assert keeper.decode(scan.instances[0].instance).stored.shape == (128, 128)
    assert keeper.pid == before


def reference(path: Path, number: int) -> np.ndarray:
    """Stored values by pydicom with a plug-in that is not Overread's, by gdcm itself, or of an uncompressed twin."""
    if path.name in SIBLINGS:
        path = path.with_name(SIBLINGS[path.name])
    with warnings.catch_warnings(), config.disable_value_validation():
        warnings.simplefilter("ignore")
        dataset = dcmread(path, force=True)
        if "TransferSyntaxUID" not in dataset.file_meta:
            dataset.file_meta.TransferSyntaxUID = implied_syntax(dataset)
        pixels = decoded(dataset, path, number)
        if dataset.PhotometricInterpretation == "PALETTE COLOR":
            return apply_color_lut(pixels, dataset)
    if pixels.ndim == 3 and pixels.dtype.itemsize == 4:  # colour is kept at 16 bits
        return (pixels >> 16).astype(np.uint16)
    return pixels.astype(np.float32) if pixels.dtype == np.float64 else pixels


def decoded(dataset: Dataset, path: Path, number: int) -> np.ndarray:
    syntax = dataset.file_meta.TransferSyntaxUID
    if syntax.keyword.startswith("HTJ2K"):
        return by_openjpeg(dataset, number)
    if syntax.keyword == "JPEGExtended12Bit":
        return by_gdcm(path)
    if not syntax.is_encapsulated:
        return pixel_array(dataset, index=number - 1)
    for plugin in get_decoder(syntax).available_plugins:
        try:
            return pixel_array(dataset, index=number - 1, decoding_plugin=plugin)
        except RuntimeError:
            continue
    raise AssertionError("no reference decoder")


def by_openjpeg(dataset: Dataset, number: int) -> np.ndarray:
    return openjpeg.decode(get_frame(dataset.PixelData, number - 1, number_of_frames=dataset.get("NumberOfFrames", 1)))


def by_gdcm(path: Path) -> np.ndarray:
    reader = gdcm.ImageReader()
    reader.SetFileName(str(path))
    assert reader.Read()
    picture = reader.GetImage()
    buffer = picture.GetBuffer().encode("utf-8", "surrogateescape")
    return np.frombuffer(buffer, "<u2").reshape(picture.GetDimension(1), picture.GetDimension(0))


def implied_syntax(dataset: Dataset):
    is_implicit, is_little = dataset.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if is_little else ExplicitVRBigEndian
