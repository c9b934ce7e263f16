"""Objects made by others, through the reader process: what they say, where they lie, and how broken ones end."""

import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from pydicom.uid import generate_uid

from app.companion import CompanionKind, FrameReference
from app.placement import place_plane
from app.presentation import Units, voi_for_frame
from app.reading import UnreadableError
from app.reading.keeper import ReaderKeeper, open_inputs
from app.study import Source
from inference.frame import FrameGeometry, FrameKey, PixelSpacing, Rescale, Window
from tests.companion_builders import (
    COLUMNS,
    ROWS,
    ct_series,
    encapsulated,
    parametric_map,
    pdf,
    presentation,
    save_all,
    segmentation,
)

needs_validator = pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="dciodvfy is not installed")


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as made:
        yield made


@pytest.fixture(scope="module")
def series():
    return ct_series()


@pytest.fixture
def read(keeper, tmp_path):
    def content(made):
        (path,) = save_all(tmp_path / "made", made)
        return keeper.content(Source(path))

    return content


def frame_of(keeper, made, tmp_path):
    (path,) = save_all(tmp_path / "frame", made)
    return keeper.decode(keeper.scan(path).instances[0].instance)


def test_a_folder_tells_what_stands_beside_its_pictures(keeper, series, tmp_path):
    made = [presentation(series), segmentation(series), encapsulated(series, pdf())]
    save_all(tmp_path / "all", *series, *made)
    opened = open_inputs([tmp_path / "all"], keeper)
    kinds = {one.kind: one for one in opened.companions}
    assert set(kinds) == {CompanionKind.PRESENTATION, CompanionKind.SEGMENTATION, CompanionKind.DOCUMENT}
    state = kinds[CompanionKind.PRESENTATION]
    assert (state.title, state.author, state.maker, state.device) == (
        "THEIR VIEW", "Mary Maker", "Elsewhere", "Their model",
    )  # fmt: skip
    assert {one.study_uid for one in opened.companions} == {opened.studies[0].uid}
    assert kinds[CompanionKind.DOCUMENT].date == "2024-03-02"
    assert opened.studies[0].series[-1].modality == "SEG"


def test_a_presentation_state_keeps_window_shapes_words_and_shutter(read, series):
    state = read(presentation(series))
    first = FrameKey(series[0].SOPInstanceUID)
    assert all(state.covers(FrameKey(one.SOPInstanceUID)) for one in series)
    assert not state.covers(FrameKey("1.2.3"))
    assert state.rescale == Rescale(1.0, -1024.0)
    choice = state.voi_of(first)
    assert choice is not None
    assert (choice.voi.centre, choice.voi.width) == (40.0, 400.0)
    (sheet,) = state.sheets_of(first)
    assert state.sheets_of(FrameKey(series[1].SOPInstanceUID)) == ()
    assert state.colour_of(sheet.layer) == "#ff0000"
    shapes = {one.kind: one for one in sheet.graphics if one.units is Units.PIXEL}
    assert shapes["POLYLINE"].places == ((5, 10), (5, 20), (15, 20))
    assert shapes["CIRCLE"].places == ((20, 30), (20, 34))
    assert len(shapes["ELLIPSE"].places) == 4
    assert sheet.graphics[-1].units is Units.DISPLAY
    assert [one.text for one in sheet.texts] == ["<b>Look</b> here", "In a box"]
    assert sheet.texts[0].anchor == (15, 20)
    assert np.allclose(sheet.texts[1].box, ((0.1, 0.1), (0.2, 0.4)))
    assert state.shutters[0].places == ((1, 2), (39, 58))


def test_turns_areas_and_inversion_are_read(read, series):
    made = presentation(series)
    made.ImageRotation, made.ImageHorizontalFlip, made.PresentationLUTShape = 90, "Y", "INVERSE"
    area = made.DisplayedAreaSelectionSequence[0]
    area.DisplayedAreaTopLeftHandCorner, area.DisplayedAreaBottomRightHandCorner = [50, 3], [11, 30]
    state = read(made)
    assert (state.quarter_turns, state.is_mirrored, state.is_inverted) == (1, True, True)
    found = state.area_of(FrameKey(series[0].SOPInstanceUID))
    assert found is not None
    assert (found.top, found.left, found.bottom, found.right) == (2, 10, 30, 50)


def test_a_bitmap_shutter_is_read(read, series):
    made = presentation(series)
    covered = np.zeros((ROWS, COLUMNS), np.uint8)
    covered[:4] = 1
    made.ShutterShape, made.ShutterOverlayGroup, made.ShutterPresentationValue = "BITMAP", 0x6002, 0x8000
    for element, vr, value in (
        (0x10, "US", ROWS), (0x11, "US", COLUMNS), (0x40, "CS", "G"), (0x50, "SS", [1, 1]), (0x100, "US", 1),
        (0x102, "US", 0), (0x3000, "OW", np.packbits(covered.ravel(), bitorder="little").tobytes()),
    ):  # fmt: skip
        made.add_new(0x60020000 | element, vr, value)
    (shutter,) = read(made).shutters
    assert shutter.kind == "BITMAP"
    assert np.array_equal(shutter.bitmap.pixels, covered.astype(bool))
    made.ShutterOverlayGroup = 0x6004
    damaged = read(made)
    assert damaged.shutters == ()
    assert damaged.left_out == ("its bitmap shutter is damaged and not shown",)


def test_a_window_of_stored_values_is_put_into_the_frames_units():
    moved = voi_for_frame(Window(1064, 401), Rescale(), Rescale(2.0, -1024.0))
    assert moved == Window(1063.5 * 2 - 1024, 800, "LINEAR_EXACT")
    assert voi_for_frame(Window(40, 400), Rescale(1, -1024), Rescale(1, -1024)) == Window(40, 400)
    assert voi_for_frame(Window(1064, 400), Rescale(), Rescale(1, -1024)) == Window(40, 400)


@pytest.mark.parametrize("kind", ["BINARY", "FRACTIONAL"])
def test_a_segmentation_keeps_its_segments_and_lies_on_its_frames(keeper, read, series, tmp_path, kind):
    found = read(segmentation(series, kind, **({"max_fractional_value": 200} if kind == "FRACTIONAL" else {})))
    spleen, speck = found.segments
    assert (spleen.label, spleen.colour, spleen.tracking_uid, spleen.tracking_id) == (
        "Spleen", "#ff0000", "1.2.3.1", "track 1",
    )  # fmt: skip
    assert (spleen.algorithms[0].name, spleen.algorithms[0].version) == ("SpleenNet", "2.0")
    assert spleen.type is not None
    assert spleen.type.meaning == "Spleen"
    assert speck.label == "Speck <b>"
    assert speck.colour == ""
    planes = [one for one in found.planes if one.segment_number == 1]
    assert len(planes) == 3
    assert (planes[0].top, planes[0].left, planes[0].height, planes[0].width) == (5, 20, 5, 10)
    assert planes[0].mask().all()
    if kind == "FRACTIONAL":
        assert (planes[0].maximum, int(planes[0].values()[0, 0])) == (200, 150)
        assert not planes[0].mask(0.8).any()
    (last,) = [one for one in found.planes if one.segment_number == 2]
    frames = [frame_of(keeper, one, tmp_path) for one in series]
    on = [place_plane(f, (ROWS, COLUMNS), last.references, last.geometry, last.spacing) is not None for f in frames]
    assert on == [False, False, True]


def test_a_label_map_gives_a_plane_for_each_label(read, series):
    made = segmentation(series, "LABELMAP")
    found = read(made)
    assert found.kind == "LABELMAP"
    assert sorted({one.segment_number for one in found.planes}) == [1, 2]
    assert sum(one.segment_number == 1 for one in found.planes) == 3


@pytest.mark.parametrize(("dtype", "slope"), [(np.float32, 1.0), (np.float64, 1.0), (np.uint16, 0.5)])
def test_a_map_gives_real_world_values(read, series, dtype, slope):
    row, column = np.mgrid[0:ROWS, 0:COLUMNS]
    pixels = np.stack([(row + column + 100 * place).astype(dtype) for place in range(3)])
    found = read(parametric_map(series, pixels, slope=slope))
    assert len(found.planes) == 3
    middle = next(one for one in found.planes if one.references[0].instance_uid == series[1].SOPInstanceUID)
    assert middle.values()[4, 7] == pytest.approx((4 + 7 + 100) * slope)
    assert middle.mapping.words == "Apparent Diffusion Coefficient, mm2/s"
    assert found.low < found.high


def test_a_plane_of_another_grid_lies_where_the_patient_says(keeper, series, tmp_path):
    frame = frame_of(keeper, series[1], tmp_path)
    turned = FrameGeometry((-9.75, -19.75, 4.5), (0, 1, 0, 1, 0, 0), None, 4.0, series[1].FrameOfReferenceUID)
    found = place_plane(frame, (20, 30), (), turned, PixelSpacing(1.0, 1.0))
    assert found is not None
    # Its first pixel, 1 mm wide, covers the frame's first two: its corner is the frame's corner, its axes are swapped.
    assert found.apply(0, 0) == pytest.approx((0, 0))
    assert found.apply(3, 5) == pytest.approx((10, 6))
    far = replace(turned, position=(-9.75, -19.75, 6.5))
    assert place_plane(frame, (20, 30), (), far, PixelSpacing(1.0, 1.0)) is None
    named = (FrameReference(series[1].SOPInstanceUID),)
    assert place_plane(frame, (ROWS, COLUMNS), named, FrameGeometry(), None) is not None
    assert place_plane(frame, (20, 30), named, FrameGeometry(), None) is None
    assert place_plane(frame, (ROWS, COLUMNS), (FrameReference("9.9"),), FrameGeometry(), None) is None


def test_a_report_is_a_tree_of_codes_numbers_and_references(keeper, shared_data):
    found = keeper.content(Source(shared_data / "dicom/pydicom/test_files/test-SR.dcm"))
    kinds = {one.kind for one in found.root.walk()}
    assert {"CONTAINER", "TEXT", "CODE", "NUM", "DATE", "IMAGE", "SCOORD"} <= kinds
    number = next(one for one in found.root.walk() if one.kind == "NUM")
    assert number.number is not None
    assert number.words.startswith(f"{number.number:g}")
    assert (found.completion, found.verification) == ("COMPLETE", "VERIFIED")
    assert found.observers


def test_a_document_is_counted_and_drawn(keeper, series, tmp_path):
    (path,) = save_all(tmp_path / "made", encapsulated(series, pdf(3)))
    source = Source(path)
    found = keeper.content(source)
    assert (found.title, found.page_sizes) == ("Letter", ((200.0, 300.0),) * 3)
    page = keeper.page(source, 2, 400)
    assert page.shape == (600, 400, 3)
    assert tuple(page[300, 200]) == (0, 0, 0)
    assert tuple(page[10, 10]) == (255, 255, 255)
    with pytest.raises(UnreadableError, match="no page 4"):
        keeper.page(source, 4, 400)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: encapsulated(s, b"%PDF-1.7 and then nothing of the kind"), "damaged"),
        (lambda s: encapsulated(s, b"MZ\x90\x00"), "something else"),
        (lambda s: _with(encapsulated(s, b"<CDA/>"), MIMETypeOfEncapsulatedDocument="text/XML"), "of type text/xml"),
        (lambda s: _with(presentation(s), ReferencedSeriesSequence=[]), "refers to no picture"),
        (lambda s: _with(segmentation(s), SegmentationType="PAINTING"), "type that is not known"),
        (lambda s: _with(segmentation(s), PerFrameFunctionalGroupsSequence=[]), "which segment it is of"),
        (lambda s: _with(segmentation(s), NumberOfFrames=400), "cut short"),
        (lambda s: parametric_map(s, np.full((3, ROWS, COLUMNS), np.nan, np.float32)), "None of its values"),
    ],
)
def test_what_is_broken_ends_in_a_sentence(read, series, change, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        read(change(series))


def _with(made, **values):
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def test_no_cut_of_a_file_ends_the_reader(keeper, series, tmp_path):
    for number, made in enumerate((presentation(series), segmentation(series), encapsulated(series, pdf(1)))):
        (path,) = save_all(tmp_path / str(number), made)
        whole, pid = path.read_bytes(), None
        for cut in range(600, len(whole) - 1, max(1, len(whole) // 12)):
            path.write_bytes(whole[:cut])
            with pytest.raises(UnreadableError) as failure:
                keeper.content(Source(path))
            assert failure.value.args[0].endswith(".")
            pid = pid or keeper.pid
        assert keeper.pid == pid


@needs_validator
def test_what_these_tests_read_is_valid(series, tmp_path):
    pixels = np.zeros((3, ROWS, COLUMNS), np.float32)
    pixels[0, 0, 0] = 1
    made = save_all(
        tmp_path / "valid", presentation(series), segmentation(series), parametric_map(series, pixels),
        encapsulated(series, pdf()),
    )  # fmt: skip
    for path in made:
        said = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False).stderr
        assert [line for line in said.splitlines() if line.startswith("Error")] == [], path.name


def test_two_objects_with_one_uid_are_one(keeper, series, tmp_path):
    made = encapsulated(series, pdf(1))
    save_all(tmp_path / "twice", made, made)
    made.SOPInstanceUID = generate_uid()
    save_all(tmp_path / "twice" / "more", made)
    assert len(open_inputs([tmp_path / "twice"], keeper).companions) == 2
