"""Damaged and hostile inputs: each opens, opens with a flag, or ends in a clear error within 10 s and 1 GB."""

import io
import os
import socket
import struct
import sys
import time
import zipfile
import zlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image
from pydicom import config
from pydicom.datadict import tag_for_keyword
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    MediaStorageDirectoryStorage,
    RLELossless,
)

from app.reading import InputOutcome
from app.reading.dicom_fragments import NO_END
from app.reading.keeper import ReaderKeeper, open_inputs
from tests.dicom_builders import compressed, element, gradient, instance, written

GIB = 1 << 30
ERROR, REFUSE, FLAG, OPEN = InputOutcome.ERROR, InputOutcome.REFUSE, InputOutcome.OPEN_FLAG, InputOutcome.OPEN
NOISE = np.random.default_rng(1).integers(0, 256, (64, 80), dtype=np.uint8)


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def open_one(path: Path, keeper: ReaderKeeper) -> tuple[InputOutcome, str]:
    """The worst outcome of opening a path and decoding what is in it, and what is said of that."""
    begin = time.monotonic()
    opened = open_inputs([path], keeper, is_thorough=True)
    worst, said = InputOutcome.OPEN, ""
    for record in opened.records:
        if record.outcome in (ERROR, REFUSE):
            worst, said = record.outcome, record.reason
            assert record.reason.endswith(".")
            assert record.advice
        elif record.outcome is FLAG and worst is OPEN:
            worst, said = record.outcome, "; ".join(record.flags)
    assert opened.records
    assert time.monotonic() - begin < 10
    assert most_memory(keeper) < GIB
    return worst, said


def most_memory(keeper: ReaderKeeper) -> int:
    """The most that the reader process ever held, in bytes; 0 where the system does not say."""
    status = Path(f"/proc/{keeper.pid}/status")
    try:
        lines = status.read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in lines if line.startswith("VmHWM")), 0)


def opens_still(keeper: ReaderKeeper, folder: Path) -> bool:
    sound = folder / "sound.dcm"
    sound.write_bytes(written(instance()))
    return open_one(sound, keeper)[0] is InputOutcome.OPEN


# Classes of inputs: each a name, what makes the file, and the outcomes that are right.
CASES: dict[str, tuple[object, tuple[InputOutcome, ...]]] = {}


def case(*outcomes):
    def keep(make):
        CASES[make.__name__] = make, outcomes
        return make

    return keep


@case(ERROR)
def an_empty_file():
    return b""


@case(ERROR)
def one_byte():
    return b"\0"


@case(ERROR)
def random_bytes():
    return np.random.default_rng(2).bytes(100_000)


@case(ERROR)
def zeros():
    return bytes(100_000)


@case(ERROR)
def only_a_preamble():
    return bytes(128) + b"DICM"


@case(ERROR)
def a_meta_header_and_nothing_else():
    return bytes(128) + b"DICM" + element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1\0")


@case(ERROR)
def a_value_longer_than_the_file():
    return bytes(128) + b"DICM" + element(8, 0x60, b"UT", b"CR", length=0x7FFFFFF0)


@case(ERROR)
def pixels_longer_than_the_file():
    whole = written(instance())
    return whole.replace(struct.pack("<I", gradient().nbytes), struct.pack("<I", 0x7FFFFFFE))


@case(ERROR)
def zero_rows():
    return written(instance(Rows=0))


@case(REFUSE)
def huge_rows_and_columns():
    return written(instance(Rows=65535, Columns=65535))


@case(ERROR)
def half_the_rows():
    return written(instance(Rows=12))


@case(ERROR)
def a_billion_frames():
    return written(instance(NumberOfFrames=1_000_000_000))


@case(ERROR)
def a_negative_number_of_frames():
    return written(instance(NumberOfFrames=-3))


@case(ERROR)
def two_samples_per_pixel():
    return written(instance(SamplesPerPixel=2))


@case(ERROR)
def eleven_bits_allocated():
    return written(instance(BitsAllocated=11))


@case(ERROR)
def more_bits_stored_than_allocated():
    return written(instance(BitsStored=31))


@case(ERROR)
def colour_that_is_grey():
    return written(instance(PhotometricInterpretation="RGB"))


@case(ERROR)
def a_palette_without_tables():
    return written(instance(PhotometricInterpretation="PALETTE COLOR"))


@case(FLAG)
def windows_that_are_not_numbers():
    return written(with_text("WindowCenter", "NaN", "WindowWidth", "nan"))


@case(OPEN, FLAG)
def a_window_of_negative_width():
    return written(instance(WindowCenter=10, WindowWidth=-5))


@case(ERROR)
def a_slope_that_is_not_a_number():
    return written(with_text("RescaleSlope", "NaN", "RescaleIntercept", "0"))


@case(FLAG)
def a_spacing_of_zero():
    return written(instance(PixelSpacing=[0, 0]))


@case(FLAG)
def a_preamble_that_is_a_program():
    return b"MZ" + written(instance())[2:]


@case(FLAG)
def no_preamble():
    whole = written(instance())
    return whole[whole.index(b"\x08\x00\x16\x00UI") :]


@case(ERROR)
def an_unknown_transfer_syntax():
    whole = written(compressed([imagecodecs.jpegls_encode(NOISE)], JPEGLSLossless, NOISE))
    return whole.replace(b"1.2.840.10008.1.2.4.80", b"1.2.840.10008.1.2.4.99")


@case(REFUSE, ERROR)
def a_deflate_bomb():
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    zeros_ = bytes(1 << 20)
    body = b"".join(packer.compress(zeros_) for _ in range(1500)) + packer.flush()
    meta = element(2, 0x10, b"UI", DeflatedExplicitVRLittleEndian.encode())
    return bytes(128) + b"DICM" + meta + body


@case(ERROR)
def a_deflated_file_cut_short():
    made = instance()
    made.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    return written(made)[:-40]


@case(REFUSE, ERROR)
def sequences_nested_ten_thousand_deep():
    opening = element(8, 0x1140, b"SQ", b"", length=0xFFFFFFFF) + b"\xfe\xff\x00\xe0\xff\xff\xff\xff"
    return bytes(128) + b"DICM" + element(2, 0x10, b"UI", b"1.2.840.10008.1.2.1\0") + opening * 10_000


@case(REFUSE, ERROR, OPEN)
def defined_sequences_nested_deep():
    inner = b""
    for _ in range(3000):
        item = b"\xfe\xff\x00\xe0" + struct.pack("<I", len(inner)) + inner
        inner = element(8, 0x1140, b"SQ", item)
    whole = written(instance())
    place = whole.index(b"\x08\x00\x16\x00UI")
    return whole[:place] + inner + whole[place:]


@case(ERROR)
def a_sequence_without_end():
    return bytes(128) + b"DICM" + element(8, 0x1140, b"SQ", b"\xfe\xff\x00\xe0\xff\xff\xff\xff", length=0xFFFFFFFF)


@case(ERROR)
def five_frames_called_three():
    stream = imagecodecs.jpegls_encode(NOISE)
    return written(compressed([stream] * 5, JPEGLSLossless, NOISE, NumberOfFrames=3))


@case(ERROR)
def three_frames_called_five():
    stream = imagecodecs.jpegls_encode(NOISE)
    return written(compressed([stream] * 3, JPEGLSLossless, NOISE, NumberOfFrames=5))


@case(ERROR)
def a_jpeg_ls_bomb():
    # A header that claims 65535 x 65535 before a few bytes.
    stream = bytearray(imagecodecs.jpegls_encode(NOISE))
    place = stream.index(b"\xff\xf7")
    stream[place + 5 : place + 9] = b"\xff\xff\xff\xff"
    return written(compressed([bytes(stream)], JPEGLSLossless, NOISE))


@case(ERROR)
def a_jpeg_2000_bomb():
    stream = bytearray(imagecodecs.jpeg2k_encode(NOISE, codecformat="j2k", reversible=True))
    stream[8:16] = b"\x7f\xff\xff\xff\x7f\xff\xff\xff"
    return written(compressed([bytes(stream)], JPEG2000Lossless, NOISE))


@case(ERROR)
def a_picture_of_another_size_than_the_header():
    return written(compressed([imagecodecs.jpegls_encode(NOISE[:32])], JPEGLSLossless, NOISE))


@case(ERROR)
def an_offset_table_that_points_nowhere():
    stream = imagecodecs.jpegls_encode(NOISE)
    made = compressed([stream] * 2, JPEGLSLossless, NOISE)
    half = len(stream) // 2 // 2 * 2
    pieces = [stream[:half], stream[half:], stream]
    items = b"".join(
        b"\xfe\xff\x00\xe0" + struct.pack("<I", len(p) + len(p) % 2) + p + b"\0" * (len(p) % 2) for p in pieces
    )
    table = b"\xfe\xff\x00\xe0" + struct.pack("<I", 8) + struct.pack("<II", 0, 7)
    made.PixelData = table + items + b"\xfe\xff\xdd\xe0\0\0\0\0"
    return written(made)


@case(ERROR)
def rle_that_ends_early():
    return written(compressed([struct.pack("<16I", 1, 64, *[0] * 14) + b"\x01ab"], RLELossless, NOISE))


@case(ERROR)
def rle_with_lying_offsets():
    return written(compressed([struct.pack("<16I", 15, *[0xFFFFFFF0] * 15) + b"\0" * 64], RLELossless, NOISE))


@case(ERROR)
def no_fragments_at_all():
    made = compressed([b"\0\0"], JPEGLSLossless, NOISE)
    made.PixelData = b"\xfe\xff\x00\xe0\0\0\0\0\xfe\xff\xdd\xe0\0\0\0\0"
    return written(made)


@case(REFUSE)
def a_png_bomb():
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    packed = zlib.compress(bytes(1 << 20), 9)

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@case(ERROR)
def a_png_with_something_behind_it():
    return picture("PNG") + b"MZ hidden"


@case(ERROR)
def half_a_png():
    return picture("PNG")[:2000]


@case(ERROR)
def half_a_jpeg():
    return picture("JPEG")[:2000]


@case(ERROR)
def half_a_tiff():
    return picture("TIFF")[:2000]


@case(ERROR)
def half_a_bmp():
    return picture("BMP")[:2000]


@case(ERROR)
def a_postscript_program_called_png():
    return b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n(id) print\n"


@case(ERROR)
def a_gif_called_png():
    return picture("GIF")


@case(ERROR)
def a_tiff_whose_pages_lead_in_a_circle():
    # One directory whose next directory is itself, with no tags a picture needs.
    return b"II*\x00" + struct.pack("<I", 8) + struct.pack("<HHHII", 1, 256, 3, 1, 10) + struct.pack("<I", 8)


@case(ERROR)
def a_gzip_file():
    return b"\x1f\x8b\x08\0" + bytes(100)


@case(REFUSE)
def a_zip_bomb():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for place in range(3):
            archive.writestr(f"{place}.dcm", bytes(200 << 20))
    return buffer.getvalue()


@case(REFUSE)
def a_zip_that_leads_out_of_itself():
    return zipped({"../../outside.dcm": written(instance()), "in.dcm": written(instance())})


@case(REFUSE)
def a_zip_with_a_link():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link.dcm")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return buffer.getvalue()


@case(ERROR)
def an_encrypted_zip():
    whole = bytearray(zipped({"in.dcm": written(instance())}))
    whole[6] |= 1
    whole[whole.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(whole)


@case(ERROR)
def half_a_zip():
    return zipped({"in.dcm": written(instance())})[:-30]


@case(ERROR)
def a_zip_with_a_damaged_member():
    whole = bytearray(zipped({"in.dcm": written(instance())}))
    whole[300] ^= 0xFF
    return bytes(whole)


@case(REFUSE)
def a_zip_in_a_zip_in_a_zip_in_a_zip():
    whole = zipped({"in.dcm": written(instance())})
    for _ in range(3):
        whole = zipped({"in.zip": whole})
    return whole


@case(OPEN, FLAG)
def a_zip_in_a_zip():
    return zipped({"in.zip": zipped({"in.dcm": written(instance())})})


@case(REFUSE, ERROR)
def a_dicomdir_that_leads_out_of_its_folder():
    return dicomdir([["..", "..", "etc", "passwd"], ["/etc/passwd"]])


@case(ERROR)
def a_dicomdir_whose_files_are_missing():
    return dicomdir([["IMAGES", "ONE"], ["IMAGES", "TWO"]])


@case(ERROR)
def a_dicomdir_whose_records_lead_in_a_circle():
    return dicomdir([["IMAGES", "ONE"]] * 3, circle=True)


def with_text(*pairs: str) -> Dataset:
    made = instance()
    for keyword, text in zip(pairs[::2], pairs[1::2], strict=True):
        made.add(DataElement(tag_for_keyword(keyword), "LO", text))
    return made


def picture(kind: str) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(NOISE).save(buffer, kind)
    return buffer.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def dicomdir(names: list[list[str]], *, circle: bool = False) -> bytes:
    made = instance(SOPClassUID=MediaStorageDirectoryStorage)
    for keyword in ("PixelData", "Rows", "Columns"):
        delattr(made, keyword)
    records = []
    with config.disable_value_validation():
        for parts in names:
            record = Dataset()
            record.OffsetOfTheNextDirectoryRecord = 400 if circle else 0
            record.OffsetOfReferencedLowerLevelDirectoryEntity = 400 if circle else 0
            record.DirectoryRecordType = "IMAGE"
            record.ReferencedFileID = parts
            records.append(record)
        made.DirectoryRecordSequence = Items(records)
        return written(made)


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_file_ends_clearly(name, keeper, tmp_path):
    make, outcomes = CASES[name]
    suffix = ".png" if "png" in name else ".dcm"
    path = tmp_path / f"{name}{suffix}"
    path.write_bytes(make())
    outcome, said = open_one(path, keeper)
    assert outcome in outcomes, said
    assert opens_still(keeper, tmp_path)


def test_there_are_at_least_thirty_classes():
    assert len(CASES) >= 30


@pytest.mark.parametrize("fraction", [0.02, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.999])
@pytest.mark.parametrize("kind", ["raw", "jpeg", "lossless", "jpeg-ls", "jpeg2000", "htj2k", "rle", "deflated"])
def test_a_file_cut_anywhere_is_never_shown_as_whole(kind, fraction, keeper, tmp_path):
    whole = sample(kind)
    path = tmp_path / "cut.dcm"
    path.write_bytes(whole[: int(len(whole) * fraction)])
    outcome, said = open_one(path, keeper)
    assert outcome is ERROR or (outcome is FLAG and NO_END in said), said


STREAMS = {
    "jpeg": (JPEGBaseline8Bit, lambda: jpeg(smooth())),
    "flat jpeg": (JPEGBaseline8Bit, lambda: jpeg(framed())),
    "lossless": (JPEGLosslessSV1, lambda: imagecodecs.jpeg8_encode(smooth(), lossless=True, predictor=1)),
    "flat lossless": (JPEGLosslessSV1, lambda: imagecodecs.jpeg8_encode(framed(), lossless=True, predictor=1)),
    "jpeg-ls": (JPEGLSLossless, lambda: imagecodecs.jpegls_encode(smooth())),
    "jpeg2000": (JPEG2000Lossless, lambda: imagecodecs.jpeg2k_encode(smooth(), codecformat="j2k", reversible=True)),
    "htj2k": (HTJ2KLossless, lambda: imagecodecs.htj2k_encode(smooth())),
}


@pytest.mark.parametrize("fraction", [0.2, 0.4, 0.5, 0.6, 0.75, 0.9, 0.95])
@pytest.mark.parametrize("kind", STREAMS)
def test_half_a_picture_with_its_end_mark_is_not_shown(kind, fraction, keeper, tmp_path):
    """The file is whole and the codestream ends as it should; only its middle is gone."""
    syntax, encode = STREAMS[kind]
    stream = encode()
    cut = stream[: int(len(stream) * fraction)] + b"\xff\xd9"
    path = tmp_path / "half.dcm"
    path.write_bytes(written(compressed([cut], syntax, smooth(), SOPInstanceUID="1.2.3.4")))
    outcome, said = open_one(path, keeper)
    assert outcome is ERROR, said
    path.write_bytes(written(compressed([stream], syntax, smooth(), SOPInstanceUID="1.2.3.4")))
    assert open_one(path, keeper)[0] in (OPEN, FLAG)


def smooth() -> np.ndarray:
    rows, columns = np.mgrid[0:96, 0:128]
    return (rows + columns + NOISE.repeat(2, 0)[:96, :80].repeat(2, 1)[:, :128] % 8).astype(np.uint8)


def framed() -> np.ndarray:
    """A picture whose lower part is black, as beside a limb."""
    pixels = smooth()
    pixels[60:] = 0
    return pixels


def jpeg(pixels: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def sample(kind: str) -> bytes:
    if kind == "raw":
        return written(instance(smooth()))
    if kind == "deflated":
        made = instance(smooth())
        made.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
        return written(made)
    if kind == "rle":
        made = instance(smooth())
        made.compress(RLELossless, generate_instance_uid=False)
        return written(made)
    syntax, encode = STREAMS[kind]
    return written(compressed([encode()], syntax, smooth()))


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system")
def test_a_pipe_is_refused(keeper, tmp_path):
    os.mkfifo(tmp_path / "pipe.dcm")
    assert open_one(tmp_path / "pipe.dcm", keeper)[0] is REFUSE
    assert open_one(tmp_path, keeper)[0] is REFUSE


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
def test_a_device_is_refused(keeper):
    assert open_one(Path("/dev/zero"), keeper)[0] is REFUSE


@pytest.mark.skipif(sys.platform == "win32", reason="no sockets in the file system")
def test_a_socket_is_refused(keeper, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as one:
        one.bind("s.dcm")
        assert open_one(tmp_path / "s.dcm", keeper)[0] is REFUSE


def test_links_in_a_circle_end(keeper, tmp_path):
    folder = tmp_path / "study"
    folder.mkdir()
    (folder / "one.dcm").write_bytes(written(instance()))
    (folder / "again").symlink_to(folder)
    (folder / "self.dcm").symlink_to(folder / "self.dcm")
    opened = open_inputs([folder], keeper)
    assert sum(record.kind == "dicom" for record in opened.records) == 1
    assert len(opened.studies) == 1


def test_a_link_out_of_the_folder_is_refused(keeper, tmp_path):
    (tmp_path / "outside.dcm").write_bytes(written(instance()))
    folder = tmp_path / "study"
    folder.mkdir()
    (folder / "link.dcm").symlink_to(tmp_path / "outside.dcm")
    assert open_one(folder, keeper)[0] is REFUSE


def test_a_folder_called_dcm_is_a_folder(keeper, tmp_path):
    folder = tmp_path / "x.dcm"
    folder.mkdir()
    assert open_inputs([folder], keeper).records[0].kind == "folder"
    (folder / "one").write_bytes(written(instance()))
    assert open_one(folder, keeper)[0] is OPEN


def test_what_is_not_there_is_said(keeper, tmp_path):
    outcome, said = open_one(tmp_path / "absent.dcm", keeper)
    assert (outcome, said) == (ERROR, "It is not there.")


def test_a_file_that_may_not_be_read(keeper, tmp_path):
    path = tmp_path / "locked.dcm"
    path.write_bytes(written(instance()))
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    assert open_one(path, keeper)[0] is ERROR


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="the system does not tell limits")
def test_no_core_file_can_hold_a_patient(keeper, tmp_path):
    assert opens_still(keeper, tmp_path)
    limits = Path(f"/proc/{keeper.pid}/limits").read_text()
    assert next(line for line in limits.splitlines() if line.startswith("Max core")).split()[4] == "0"
