"""What the reader says of a DICOM file: values, windows, spacing, geometry, names."""

from contextlib import closing

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as Items
from pydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

from app.measure_spacing import spacing_words
from app.reading import dicom
from app.reading.opener import Opener
from app.reading.text import iso_date, iso_time, readable, readable_name
from app.study import Source
from inference.frame import LookupTable, PixelSpacing, Rescale, Window
from inference.voi_lut import grey8
from tests.dicom_builders import element, gradient, instance, written


@pytest.fixture
def read(tmp_path):
    """Scan and decode in this process: what is asserted here are values."""

    def one(made, number=1):
        path = tmp_path / "one.dcm"
        path.write_bytes(made if isinstance(made, bytes) else written(made))
        with closing(Opener()) as opener:
            scanned = opener.scan(Source(path), "").instances[0]
            return scanned, opener.frame(scanned.instance, number)

    return one


def item(**attributes) -> Dataset:
    made = Dataset()
    for keyword, value in attributes.items():
        setattr(made, keyword, value)
    return made


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32])
@pytest.mark.parametrize("syntax", [None, ImplicitVRLittleEndian, ExplicitVRBigEndian])
def test_every_depth_in_every_byte_order(read, dtype, syntax):
    limits = np.iinfo(dtype)
    pixels = np.linspace(limits.min, limits.max, 24 * 32).astype(dtype).reshape(24, 32)
    made = instance(pixels)
    if syntax is not None:
        made.file_meta.TransferSyntaxUID = syntax
    if syntax is ExplicitVRBigEndian:
        made.PixelData = pixels.byteswap().tobytes()
    _, frame = read(made)
    assert frame.stored.dtype == dtype
    assert np.array_equal(frame.stored, pixels)


@pytest.mark.parametrize("is_signed", [False, True])
def test_garbage_above_the_stored_bits_is_not_picture(read, is_signed):
    values = np.arange(-2048, 2048, dtype=np.int16) if is_signed else np.arange(4096, dtype=np.int16)
    dirty = (values.view(np.uint16) & 0x0FFF) | 0xA000
    made = instance(dirty.reshape(64, 64), BitsStored=12, HighBit=11, PixelRepresentation=int(is_signed))
    assert np.array_equal(read(made)[1].stored.ravel(), values)


def test_pixels_that_lie_high_are_brought_down(read):
    values = np.arange(4096, dtype=np.uint16)
    made = instance((values << 4).reshape(64, 64), BitsStored=12, HighBit=15)
    assert np.array_equal(read(made)[1].stored.ravel(), values)


def test_one_bit_frames_need_not_begin_on_a_byte(read):
    bits = np.random.default_rng(0).integers(0, 2, (3, 5, 7), dtype=np.uint8)
    made = instance(bits, BitsAllocated=1, BitsStored=1, HighBit=0)
    made.PixelData = np.packbits(bits.ravel(), bitorder="little").tobytes() + b"\0" * 0
    made.PixelData += b"\0" * (len(made.PixelData) % 2)
    for number in (1, 2, 3):
        assert np.array_equal(read(made, number)[1].stored, bits[number - 1])


@pytest.mark.parametrize(("keyword", "dtype"), [("FloatPixelData", np.float32), ("DoubleFloatPixelData", np.float64)])
def test_floating_pixels(read, keyword, dtype):
    values = np.linspace(-1, 1, 24 * 32, dtype=dtype).reshape(24, 32)
    made = instance(BitsAllocated=8 * values.dtype.itemsize, PixelData=None)
    setattr(made, keyword, values.tobytes())
    frame = read(made)[1]
    assert frame.stored.dtype == np.float32
    assert np.array_equal(frame.stored, values.astype(np.float32))
    values[3, 3] = np.nan
    setattr(made, keyword, values.tobytes())
    assert dicom.NOT_NUMBERS in read(made)[1].flags


def test_planes_of_colour_become_pixels(read):
    rgb = np.random.default_rng(0).integers(0, 256, (6, 8, 3), dtype=np.uint8)
    made = instance(rgb, PlanarConfiguration=1)
    made.PixelData = rgb.transpose(2, 0, 1).tobytes()
    frame = read(made)[1]
    assert frame.photometric == "RGB"
    assert np.array_equal(frame.stored, rgb)


def test_a_segmented_palette_is_expanded(read):
    index = np.arange(64, dtype=np.uint8).reshape(8, 8)
    made = instance(index, PhotometricInterpretation="PALETTE COLOR")
    segments = np.array([0, 1, 0, 1, 63, 63 * 256], "<u2").tobytes()
    for channel in ("Red", "Green", "Blue"):
        setattr(made, f"{channel}PaletteColorLookupTableDescriptor", [64, 0, 16])
        setattr(made, f"Segmented{channel}PaletteColorLookupTableData", segments)
    frame = read(made)[1]
    assert frame.stored.dtype == np.uint16
    assert np.array_equal(frame.stored[..., 0].ravel(), np.arange(64) * 256)


def test_a_short_palette_holds_its_last_colour(read):
    index = np.array([[0, 1, 2, 200]], np.uint8).repeat(2, 0)
    made = instance(index, PhotometricInterpretation="PALETTE COLOR")
    for channel, values in (("Red", b"\x01\x02\x03\x04"), ("Green", b"\0\0\0\0"), ("Blue", b"\xff\xff\xff\xff")):
        setattr(made, f"{channel}PaletteColorLookupTableDescriptor", [4, 0, 8])
        setattr(made, f"{channel}PaletteColorLookupTableData", values)
    assert read(made)[1].stored[0].tolist() == [[1, 0, 255], [2, 0, 255], [3, 0, 255], [4, 0, 255]]


def test_rescale_gives_modality_values(read):
    frame = read(instance(RescaleSlope="2", RescaleIntercept="-1024", Modality="CT"))[1]
    assert frame.modality_lut == Rescale(2, -1024)
    assert frame.unit == "HU"
    assert frame.values()[0, 1] == 7 * 2 - 1024


def test_a_modality_table_is_used(read):
    table = item(LUTDescriptor=[3, 0, 16], LUTData=np.array([100, 200, 300], "<u2").tobytes(), ModalityLUTType="OD")
    made = instance(np.array([[0, 1], [2, 9]], np.uint16), ModalityLUTSequence=Items([table]))
    frame = read(made)[1]
    assert isinstance(frame.modality_lut, LookupTable)
    assert frame.values().tolist() == [[100, 200], [300, 300]]


def test_windows_come_in_order_with_their_names(read):
    made = instance(
        WindowCenter=[40, 600], WindowWidth=[400, 1500], WindowCenterWidthExplanation=["BRAIN", "BONE"],
        VOILUTFunction="LINEAR_EXACT",
    )  # fmt: skip
    assert read(made)[1].windows == (
        Window(40, 400, "LINEAR_EXACT", "BRAIN"),
        Window(600, 1500, "LINEAR_EXACT", "BONE"),
    )


def test_a_voi_table_comes_before_windows(read):
    table = item(LUTDescriptor=[2, 10, 8], LUTData=np.array([0, 255], "<u2").tobytes(), LUTExplanation="NORMAL")
    made = instance(VOILUTSequence=Items([table]), WindowCenter=5, WindowWidth=10)
    first, second = read(made)[1].windows
    assert isinstance(first, LookupTable)
    assert (first.first, first.bits, first.explanation) == (10, 8, "NORMAL")
    assert second == Window(5, 10)


def test_padding_is_a_range_and_is_signed_as_the_pixels_are(read):
    made = instance(gradient(dtype=np.int16), PixelPaddingValue=-2000, PixelPaddingRangeLimit=-1990)
    assert read(made)[1].padding == (-2000, -1990)
    made.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    assert read(made)[1].padding == (-2000, -1990)


def test_monochrome1_is_shown_white_on_black(read):
    frame = read(instance(np.array([[0, 255]], np.uint8).repeat(2, 0), PhotometricInterpretation="MONOCHROME1"))[1]
    assert frame.photometric == "MONOCHROME1"
    assert grey8(frame).tolist() == [[255, 0], [255, 0]]


@pytest.mark.parametrize("keyword", ["PixelSpacing", "ImagerPixelSpacing", "NominalScannedPixelSpacing"])
def test_spacing_says_where_it_comes_from(read, keyword):
    assert read(instance(**{keyword: [0.5, 0.25]}))[1].spacing == PixelSpacing(0.5, 0.25, keyword)


def test_spacing_at_the_detector_is_brought_into_the_patient_by_the_files_own_magnification(read):
    by_factor = {"ImagerPixelSpacing": [0.22, 0.11], "EstimatedRadiographicMagnificationFactor": 1.1}
    stated = read(instance(Modality="DX", **by_factor))[1].spacing
    assert (stated.row_mm, stated.column_mm) == (pytest.approx(0.2), pytest.approx(0.1))
    assert spacing_words(stated) == "magnification 1.10 by the file"
    by_distance = {"DistanceSourceToDetector": 1100, "DistanceSourceToPatient": 1000}
    assert read(instance(ImagerPixelSpacing=[0.22, 0.11], **by_distance))[1].spacing == stated
    nonsense = {"DistanceSourceToDetector": 1100, "DistanceSourceToPatient": 0}
    assert spacing_words(read(instance(ImagerPixelSpacing=[0.2, 0.2], **nonsense))[1].spacing) == "at detector"


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ({"PixelSpacingCalibrationType": "FIDUCIAL", "ImagerPixelSpacing": [0.5, 0.5]},
         "calibrated by the file (fiducial)"),
        ({"PixelSpacingCalibrationType": "GEOMETRY"}, "calibrated by the file (geometry)"),
        ({"ImagerPixelSpacing": [0.5, 0.5]}, "at detector"),
        ({"ImagerPixelSpacing": [0.6, 0.6]}, ""),
        ({}, "spacing: plane not stated"),
        ({"Modality": "CT"}, ""),
    ],
)  # fmt: skip
def test_a_pixel_spacing_says_whether_it_was_calibrated(read, header, words):
    spacing = read(instance(**({"Modality": "DX", "PixelSpacing": [0.5, 0.5]} | header)))[1].spacing
    assert (spacing.row_mm, spacing.column_mm) == (0.5, 0.5)
    assert spacing_words(spacing) == words


@pytest.mark.parametrize("value", [[0, 0.5], [-1, 1], [1e9, 1]])
def test_a_spacing_that_cannot_be_is_left_out_with_a_flag(read, value):
    scanned, frame = read(instance(PixelSpacing=value))
    assert frame.spacing is None
    assert any("spacing" in flag for flag in scanned.instance.flags)


def test_ultrasound_has_the_spacing_of_its_one_region(read):
    region = item(
        RegionSpatialFormat=1, PhysicalUnitsXDirection=3, PhysicalUnitsYDirection=3, PhysicalDeltaX=0.05,
        PhysicalDeltaY=0.04,
    )  # fmt: skip
    made = instance(Modality="US", SequenceOfUltrasoundRegions=Items([region]))
    assert read(made)[1].spacing == PixelSpacing(0.4, 0.5, "SequenceOfUltrasoundRegions")
    made.SequenceOfUltrasoundRegions.append(region)
    assert read(made)[1].spacing is None


def test_an_enhanced_frame_has_its_own_geometry_window_and_spacing(read):
    def group(number):
        return item(
            PlanePositionSequence=Items([item(ImagePositionPatient=[0, 0, number * 3.0])]),
            FrameVOILUTSequence=Items([item(WindowCenter=number * 10, WindowWidth=100)]),
            PixelValueTransformationSequence=Items([item(RescaleSlope=number, RescaleIntercept=0, RescaleType="US")]),
        )

    shared = item(
        PlaneOrientationSequence=Items([item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])]),
        PixelMeasuresSequence=Items([item(PixelSpacing=[0.7, 0.7], SliceThickness=3)]),
    )
    made = instance(
        np.stack([gradient() + n for n in range(3)]),
        SharedFunctionalGroupsSequence=Items([shared]),
        PerFrameFunctionalGroupsSequence=Items([group(n) for n in (1, 2, 3)]),
    )
    scanned, frame = read(made, 2)
    assert scanned.instance.frame_count == 3
    assert np.array_equal(frame.stored, gradient() + 1)
    assert frame.geometry.position == (0, 0, 6)
    assert frame.geometry.orientation == (1, 0, 0, 0, 1, 0)
    assert frame.geometry.slice_thickness_mm == 3
    assert frame.windows == (Window(20, 100),)
    assert frame.modality_lut == Rescale(2, 0)
    assert frame.spacing == PixelSpacing(0.7, 0.7)


def test_an_overlay_lies_where_it_says(read):
    plane = np.zeros((24, 32), np.uint8)
    plane[3:5, 7:20] = 1
    made = instance()
    made.add_new(0x60000010, "US", 24)
    made.add_new(0x60000011, "US", 32)
    made.add_new(0x60000022, "LO", "Marks")
    made.add_new(0x60000050, "SS", [1, 1])
    made.add_new(0x60003000, "OW", np.packbits(plane.ravel(), bitorder="little").tobytes())
    (overlay,) = read(made)[1].overlays
    assert np.array_equal(overlay.pixels, plane.astype(bool))
    assert (overlay.group, overlay.description) == (0x6000, "Marks")


@pytest.mark.parametrize("allocated", [8, 16])
def test_an_overlay_in_bits_that_no_value_uses(read, allocated):
    """As files before 2004 have it (PS3.5 8.1.2): here in the topmost bit, below it the value."""
    stored = allocated - 4
    values = (np.arange(24 * 32).reshape(24, 32) % 2**stored).astype(f"u{allocated // 8}")
    plane = np.zeros((24, 32), values.dtype)
    plane[3:5, 7:20] = 1
    made = instance(values | plane << (allocated - 1), BitsStored=stored, HighBit=stored - 1)
    made.add_new(0x60000010, "US", 24)
    made.add_new(0x60000011, "US", 32)
    made.add_new(0x60000022, "LO", "Old marks")
    made.add_new(0x60000050, "SS", [1, 1])
    made.add_new(0x60000100, "US", allocated)
    made.add_new(0x60000102, "US", allocated - 1)
    frame = read(made)[1]
    assert np.array_equal(frame.stored, values), "what a bit of the overlay was is not of the value"
    (overlay,) = frame.overlays
    assert np.array_equal(overlay.pixels, plane.astype(bool))
    assert (overlay.group, overlay.description) == (0x6000, "Old marks")
    made[0x60000102].value = 2
    assert read(made)[1].overlays == (), "a bit of the value is no overlay"


def test_loss_and_burned_in_text_are_flagged(read):
    scanned, frame = read(instance(LossyImageCompression="01", BurnedInAnnotation="YES"))
    assert scanned.instance.flags == (dicom.LOSSY, dicom.BURNED_IN)
    assert frame.context.is_lossy


def test_the_digest_follows_what_values_depend_on(read):
    same = instance(RescaleSlope=1, RescaleIntercept=0)
    other = instance(RescaleSlope=1, RescaleIntercept=5)
    digests = {read(made)[1].digest for made in (same, instance(), other)}
    assert len(digests) == 2


def test_a_file_without_uids_is_not_merged_with_another(read):
    first = instance(SOPInstanceUID=None, StudyInstanceUID=None, SeriesInstanceUID=None)
    scanned, _ = read(first)
    assert scanned.instance.uid.startswith("2.25.")
    assert scanned.instance.study_uid != scanned.instance.series_uid
    assert dicom.NO_UID in scanned.instance.flags


@pytest.mark.parametrize(
    ("character_set", "encoded", "shown"),
    [
        ("ISO_IR 100", "Buc^Jérôme".encode("latin-1"), "Jérôme Buc"),
        ("ISO_IR 192", "Yamada^Tarou=山田^太郎=やまだ^たろう".encode(), "Tarou Yamada (山田 太郎, やまだ たろう)"),
        ("ISO_IR 144", "Чехов^Антон".encode("iso8859-5"), "Антон Чехов"),
        ("ISO_IR 127", "قباني^لنزار".encode("iso8859-6"), "لنزار قباني"),
        ("GB18030", "Wang^XiaoDong=王^小东".encode("gb18030"), "XiaoDong Wang (王 小东)"),
        ("\\ISO 2022 IR 87", b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B", "Tarou Yamada (山田 太郎)"),
    ],
)
def test_names_are_readable_in_every_script(read, character_set, encoded, shown):
    name = encoded + b" " * (len(encoded) % 2)
    whole = written(instance(PatientName="X" * len(name))).replace(b"X" * len(name), name)
    place = whole.index(b"\x08\x00\x16\x00UI")
    named = character_set.encode() + b" " * (len(character_set) % 2)
    assert read(whole[:place] + element(8, 5, b"CS", named) + whole[place:])[0].header.patient.name == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Doe^Jane^M^Dr^PhD", "Dr Jane M Doe PhD"),
        ("Doe", "Doe"),
        ("^", ""),
        ("Evil\u202egnp.exe", "Evil<U+202E>gnp.exe"),
        ("Two\nlines", "Two<U+000A>lines"),
        ("<b>bold</b>", "<b>bold</b>"),
    ],
)
def test_a_name_cannot_hide_anything(value, shown):
    assert readable_name(value) == shown


def test_a_long_text_is_cut():
    assert len(readable("x" * 70_000)) < 1100


@pytest.mark.parametrize(("value", "iso"), [("20240229", "2024-02-29"), ("1999.01.02", "1999-01-02"), ("20240230", "")])
def test_dates(value, iso):
    assert iso_date(value) == iso


@pytest.mark.parametrize(("value", "iso"), [("101530.123", "10:15:30"), ("1015", "10:15:00"), ("99", "")])
def test_times(value, iso):
    assert iso_time(value) == iso
