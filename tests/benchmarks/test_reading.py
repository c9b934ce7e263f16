"""Reading against its floor: headers against a bare dcmread loop, frames against the bare codec."""

import io
import statistics
import sys
import time

import imagecodecs
import numpy as np
import pytest
import rle.utils
from PIL import Image
from pydicom import dcmread
from pydicom.encaps import get_frame
from pydicom.uid import (
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from app.reading.keeper import ReaderKeeper, open_inputs
from tests.dicom_builders import compressed, instance, written

pytestmark = pytest.mark.benchmark
ROUNDS = 5


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        one.warm_up()
        yield one


def median_s(work) -> float:
    work()
    found = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return statistics.median(found)


def radiograph(dtype) -> np.ndarray:
    """3000 x 2500 with the gradients and the noise of a film, 12 bits deep (8 for uint8)."""
    rows, columns = np.mgrid[0:3000, 0:2500]
    top = 255 if dtype == np.uint8 else 4095
    smooth = (np.sin(rows / 400) * np.cos(columns / 300) + 1) * 0.45 * top
    noise = np.random.default_rng(0).normal(0, top / 500, rows.shape)
    return np.clip(smooth + noise, 0, top).astype(dtype)


def jpeg(pixels) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


DEEP, SHALLOW = np.uint16, np.uint8
CODECS = {
    "uncompressed": (ExplicitVRLittleEndian, DEEP, lambda p: p.tobytes(), lambda s: np.frombuffer(s, np.uint16).copy()),
    "RLE": (RLELossless, DEEP, None, lambda s: rle.utils.decode_frame(s, 3000 * 2500, 16, "<")),
    "JPEG 8 bit": (JPEGBaseline8Bit, SHALLOW, jpeg, lambda s: np.asarray(Image.open(io.BytesIO(s)))),
    "JPEG Lossless": (
        JPEGLosslessSV1, DEEP,
        lambda p: imagecodecs.jpeg8_encode(p, lossless=True, predictor=1, bitspersample=12), imagecodecs.jpeg8_decode,
    ),
    "JPEG-LS": (JPEGLSLossless, DEEP, imagecodecs.jpegls_encode, imagecodecs.jpegls_decode),
    "JPEG 2000": (
        JPEG2000Lossless, DEEP,
        lambda p: imagecodecs.jpeg2k_encode(p, codecformat="j2k", reversible=True), imagecodecs.jpeg2k_decode,
    ),
    "HTJ2K": (HTJ2KLossless, DEEP, imagecodecs.htj2k_encode, imagecodecs.htj2k_decode),
}  # fmt: skip


@pytest.mark.parametrize("name", CODECS)
def test_a_frame_against_the_bare_codec(name, keeper, tmp_path, capsys):
    syntax, dtype, encode, decode = CODECS[name]
    pixels = radiograph(dtype)
    path = tmp_path / "film.dcm"
    if name == "uncompressed":
        made, stream = instance(pixels, BitsStored=12, HighBit=11), pixels.tobytes()
    elif name == "RLE":
        made = instance(pixels, BitsStored=12, HighBit=11)
        made.compress(RLELossless, generate_instance_uid=False)
        stream = get_frame(made.PixelData, 0, number_of_frames=1)
    else:
        stream = encode(pixels)
        made = compressed([stream], syntax, pixels, **({"BitsStored": 12, "HighBit": 11} if dtype == DEEP else {}))
    path.write_bytes(written(made))
    one = keeper.scan(path).instances[0].instance
    frame = keeper.decode(one)
    if name != "JPEG 8 bit":
        assert np.array_equal(frame.stored, pixels)
    ours, bare = median_s(lambda: keeper.decode(one)), median_s(lambda: decode(stream))
    with capsys.disabled():
        ratio = f"ratio {ours / bare:.2f} (aim: 1.2)"
        sys.stdout.write(f"\n{name}: {ours * 1000:.1f} ms, bare codec {bare * 1000:.1f} ms, {ratio}\n")


def test_one_frame_of_three_hundred(keeper, tmp_path, capsys):
    pixels = radiograph(DEEP)[:512, :512]
    stream = imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True)
    path = tmp_path / "series.dcm"
    path.write_bytes(written(compressed([stream] * 300, JPEG2000Lossless, pixels, BitsStored=12, HighBit=11)))
    one = keeper.scan(path).instances[0].instance
    numbers = iter(range(1, 300))
    ours = median_s(lambda: keeper.decode(one, next(numbers)))
    bare = median_s(lambda: imagecodecs.jpeg2k_decode(stream))
    with capsys.disabled():
        sys.stdout.write(f"\none of 300 frames, JPEG 2000: {ours * 1000:.1f} ms, bare codec {bare * 1000:.1f} ms")


def test_headers_of_a_folder(keeper, tmp_path, capsys):
    count = 600
    for number in range(count):
        made = instance(np.zeros((64, 64), np.uint16), InstanceNumber=number, SeriesInstanceUID="1.3")
        made.StudyInstanceUID = "1.2"
        for place in range(60):  # a scanner writes a hundred elements
            made.add_new((0x0019, 0x1000 + place), "LO", f"private value {place}")
        made.ImagePositionPatient, made.ImageOrientationPatient = [0, 0, number], [1, 0, 0, 0, 1, 0]
        (tmp_path / f"{number}.dcm").write_bytes(written(made))
    paths = sorted(tmp_path.iterdir())

    def bare():
        for path in paths:
            dcmread(path, stop_before_pixels=True)

    ours_s, bare_s = median_s(lambda: open_inputs([tmp_path], keeper)), median_s(bare)
    with capsys.disabled():
        sys.stdout.write(
            f"\nheaders: {count / ours_s:.0f} files a second into a study, bare dcmread {count / bare_s:.0f} "
            f"(aim: 4,000 a second)"
        )


def test_start_of_the_reader_process(capsys, tmp_path):
    path = tmp_path / "one.dcm"
    path.write_bytes(written(instance()))

    def start():
        with ReaderKeeper() as keeper:
            keeper.scan(path)

    with capsys.disabled():
        sys.stdout.write(f"\nreader process from nothing to its first header: {median_s(start) * 1000:.0f} ms")
