"""PNG, JPEG, TIFF and BMP, grey and colour, 8 and 16 bit."""

import io
from contextlib import closing

import cv2
import numpy as np
import pytest
from PIL import Image

from app.reading.opener import Opener
from app.study import Source

GREY = np.arange(20 * 30, dtype=np.uint16).reshape(20, 30)
RGB = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)


@pytest.fixture
def read(tmp_path):
    def one(content: bytes, number=1):
        path = tmp_path / "one.bin"
        path.write_bytes(content)
        with closing(Opener()) as opener:
            instance = opener.scan(Source(path), "").instances[0].instance
            return instance, opener.frame(instance, number)

    return one


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "BMP"])
def test_grey_and_colour_of_8_bits(read, kind):
    grey = (GREY % 256).astype(np.uint8)
    instance, frame = read(saved(Image.fromarray(grey), kind))
    assert np.array_equal(frame.stored, grey)
    assert (instance.transfer_syntax, instance.rows, instance.columns, instance.kind) == (kind, 20, 30, "raster")
    instance, frame = read(saved(Image.fromarray(RGB), kind))
    assert np.array_equal(frame.stored, RGB)
    assert frame.photometric == "RGB"


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_grey_of_16_bits(read, kind):
    _, frame = read(saved(Image.fromarray(GREY * 100), kind))
    assert frame.stored.dtype == np.uint16
    assert np.array_equal(frame.stored, GREY * 100)
    assert frame.bits_stored == 16


@pytest.mark.parametrize("suffix", [".png", ".tiff"])
def test_colour_of_16_bits_keeps_them(read, suffix):
    deep = RGB.astype(np.uint16) * 257 - 3
    ok, encoded = cv2.imencode(suffix, deep[..., ::-1])
    assert ok
    _, frame = read(encoded.tobytes())
    assert frame.stored.dtype == np.uint16
    assert np.array_equal(frame.stored, deep)


def test_jpeg_as_pillow_reads_it(read):
    encoded = saved(Image.fromarray(RGB), "JPEG", quality=95)
    assert np.array_equal(read(encoded)[1].stored, np.asarray(Image.open(io.BytesIO(encoded))))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_turns_the_picture_upright(read, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    grey = (GREY % 256).astype(np.uint8)
    stored = {
        1: grey, 2: grey[:, ::-1], 3: grey[::-1, ::-1], 4: grey[::-1], 5: grey.T, 6: np.rot90(grey, 1),
        7: grey[::-1, ::-1].T, 8: np.rot90(grey, -1),
    }[orientation]  # fmt: skip
    instance, frame = read(saved(Image.fromarray(np.ascontiguousarray(stored)), "PNG", exif=exif))
    assert np.array_equal(frame.stored, grey)
    assert (instance.rows, instance.columns) == (20, 30)


def test_grey_saved_as_colour_is_grey(read):
    grey = (GREY % 256).astype(np.uint8)
    _, frame = read(saved(Image.fromarray(np.stack([grey] * 3, -1)), "PNG"))
    assert np.array_equal(frame.stored, grey)
    assert frame.photometric == "MONOCHROME2"


def test_palette_one_bit_cmyk_and_transparency(read):
    palette = Image.fromarray(RGB).quantize(16)
    assert np.array_equal(read(saved(palette, "PNG"))[1].stored, np.asarray(palette.convert("RGB")))
    bits = Image.fromarray((GREY % 2 * 255).astype(np.uint8)).convert("1")
    assert set(np.unique(read(saved(bits, "TIFF"))[1].stored)) == {0, 255}
    cmyk = saved(Image.fromarray(RGB).convert("CMYK"), "JPEG")
    assert read(cmyk)[1].stored.shape == (20, 30, 3)
    clear = np.dstack([RGB, np.zeros((20, 30), np.uint8)])
    _, frame = read(saved(Image.fromarray(clear), "PNG"))
    assert not frame.stored.any()
    assert frame.flags


def test_each_page_is_a_frame(read):
    pages = [Image.fromarray((GREY % 256 + n).astype(np.uint8)) for n in range(3)]
    encoded = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    for number in (1, 2, 3):
        instance, frame = read(encoded, number)
        assert instance.frame_count == 3
        assert np.array_equal(frame.stored, np.asarray(pages[number - 1]))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_print_size_is_no_pixel_spacing(read, kind):
    assert read(saved(Image.fromarray(RGB), kind, dpi=(300, 300)))[1].spacing is None


def test_the_same_file_is_the_same_study_and_another_one_is_not(read):
    first, _ = read(saved(Image.fromarray(RGB), "PNG"))
    again, _ = read(saved(Image.fromarray(RGB), "PNG"))
    other, _ = read(saved(Image.fromarray(255 - RGB), "PNG"))
    assert first.study_uid == again.study_uid != other.study_uid
    assert first.study_uid.startswith("2.25.")
    assert len(first.uid) <= 64


def test_a_progressive_jpeg_opens(read):
    encoded = saved(Image.fromarray(RGB), "JPEG", progressive=True)
    assert read(encoded)[1].stored.shape == RGB.shape
