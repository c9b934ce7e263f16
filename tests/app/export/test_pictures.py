import numpy as np
import pytest
from PIL import Image

from app import drawing
from app.export import ExportError
from app.export.overlay_png import OverlayPng, shown
from app.mark_painting import with_marks
from inference.finding import Box, Mask, Point, Saliency
from inference.frame import Frame, FrameGeometry, FrameKey, PixelSpacing, Window
from tests.report_builders import KEY, MODEL, angled_report, drawn_frame, every_shape, found, heat, report_of

BLACK = np.zeros((100, 80), np.uint8)


def black_frame(**more):
    return Frame(KEY, BLACK, **more)


def test_the_overlay_stands_beside_the_plain_frame_at_full_resolution(tmp_path):
    OverlayPng().write(report_of(), tmp_path / "o.png")
    with Image.open(tmp_path / "o.png") as picture:
        pixels = np.asarray(picture)
    assert pixels.shape[0] > 120
    assert pixels.shape[1] == 2 * 100 + 4
    plain = drawing.plain(drawn_frame())
    assert np.array_equal(pixels[:120, :100], np.repeat(plain[:, :, None], 3, axis=2))
    assert not np.array_equal(pixels[:120, 104:], pixels[:120, :100])


def test_each_key_frame_has_a_file(tmp_path):
    frames = [drawn_frame(), drawn_frame(key=FrameKey(KEY.instance_uid, 2))]
    OverlayPng().write(report_of(frames=frames), tmp_path / "o.png")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["o-2.png", "o.png"]


def test_without_a_key_frame_there_is_nothing_to_draw(tmp_path):
    with pytest.raises(ExportError, match="no key frame"):
        OverlayPng().write(report_of(frames=[]), tmp_path / "o.png")


def test_the_window_of_the_reader_is_used():
    frame = Frame(KEY, np.array([[0, 100, 200]], np.uint16), bits_stored=12)
    assert drawing.plain(frame, Window(100.0, 1.0, "LINEAR_EXACT")).tolist() == [[0, 128, 255]]


def test_a_box_is_drawn_where_it_is():
    mark = drawing.mark(Box(20, 10, 60, 50), "1 Box", "#ff0000")
    picture = with_marks(BLACK, black_frame(), [mark], drawing_font())
    red = (picture[:, :, 0] > 200) & (picture[:, :, 1] < 60)
    assert red[40, 9:12].any()
    assert red[40, 49:52].any()
    assert red[19:22, 30].any()
    assert not red[30:50, 20:40].any()


def drawing_font():
    from app.paths import resource

    return resource("fonts", "DejaVuSans.ttf")


def test_the_contour_of_a_mask_follows_its_edge():
    (outline,) = drawing.mark(Mask(10, 20, np.ones((4, 6), bool)), "", "#ffffff").outlines
    assert outline.min(axis=0).tolist() == pytest.approx([10.0, 20.0], abs=0.5)
    assert outline.max(axis=0).tolist() == pytest.approx([14.0, 26.0], abs=0.5)


def test_the_heatmap_changes_nothing_where_it_is_zero():
    values = np.zeros((4, 4), np.float32)
    values[0, 0] = 1.0
    grey = np.full((100, 80), 77, np.uint8)
    heated = drawing.with_heatmap(grey, Saliency(KEY, "A", "grad_cam", values, Box(0, 0, 100, 80), MODEL))
    assert heated[90, 70].tolist() == [77, 77, 77]
    assert heated[3, 3].tolist() != [77, 77, 77]


def test_a_map_of_a_part_stays_in_its_region():
    grey = np.full((100, 80), 77, np.uint8)
    values = np.ones((2, 2), np.float32)
    heated = drawing.with_heatmap(grey, Saliency(KEY, "A", "grad_cam", values, Box(40, 20, 200, 60), MODEL))
    changed = (heated != 77).any(axis=2)
    assert changed[40:, 20:60].all()
    assert changed.sum() == 60 * 40


def test_a_map_that_is_not_finite_is_drawn_as_nothing():
    grey = np.full((10, 10), 77, np.uint8)
    values = np.full((2, 2), np.nan, np.float32)
    assert (drawing.with_heatmap(grey, Saliency(KEY, "A", "x", values, Box(0, 0, 10, 10), MODEL)) == 77).all()


def test_pixels_that_are_not_square_are_drawn_square():
    frame = black_frame(spacing=PixelSpacing(1.0, 0.5))
    assert drawing.display_size(frame) == (200, 80)
    assert drawing.squared(BLACK, frame).shape == (200, 80)
    assert drawing.display_size(black_frame(spacing=PixelSpacing(0.5, 1.0))) == (100, 160)


@pytest.mark.parametrize(
    ("geometry", "letters"),
    [
        (FrameGeometry(orientation=(1, 0, 0, 0, 1, 0)), ("R", "L", "A", "P")),
        (FrameGeometry(orientation=(0, 1, 0, 0, 0, -1)), ("A", "P", "H", "F")),
        (FrameGeometry(patient_orientation=("L", "F")), ("R", "L", "H", "F")),
        (FrameGeometry(orientation=(0.8, 0.6, 0, 0, 0, -1)), ("RA", "LP", "H", "F")),
    ],
)
def test_orientation_letters(geometry, letters):
    assert drawing.orientation_letters(black_frame(geometry=geometry)) == letters


def test_no_letters_where_the_file_says_nothing():
    assert drawing.orientation_letters(black_frame()) is None
    assert drawing.orientation_letters(black_frame(geometry=FrameGeometry(patient_orientation=("", "F")))) is None


def test_jpeg_keeps_colour_at_full_resolution():
    from io import BytesIO

    picture = np.zeros((16, 16, 3), np.uint8)
    picture[:, 7] = (255, 0, 0)
    with Image.open(BytesIO(drawing.jpeg(picture))) as read:
        assert [component[1:3] for component in read.layer] == [(1, 1)] * 3


def test_every_shape_has_a_mark():
    marks = [drawing.mark(one.localization, one.label, one.colour) for one in every_shape()]
    assert [len(one.outlines) for one in marks] == [0, 1, 0, 1, 1]
    assert marks[2].anchor == (30.0, 40.0)
    picture = with_marks(BLACK, black_frame(), marks, drawing_font())
    assert picture.shape == (100, 80, 3)
    assert picture.any()


def test_a_colour_frame_stays_in_colour(tmp_path):
    stored = np.zeros((20, 30, 3), np.uint8)
    stored[:, :, 1] = 200
    frame = Frame(KEY, stored, photometric="RGB")
    OverlayPng().write(
        report_of([found(1, localization=Point(5, 5))], frames=[frame], saliencies=(heat(),)), tmp_path / "o.png"
    )
    with Image.open(tmp_path / "o.png") as picture:
        assert picture.getpixel((3, 3)) == (0, 200, 0)


def test_the_lines_of_an_angle_that_a_model_measured_are_drawn():
    report = angled_report()
    marked = shown(report, report.key_frames[0])[:120, 104:]
    colour = np.array([0x8F, 0xD0, 0xFF])
    is_line = np.abs(marked.astype(int) - colour).sum(axis=2) < 40
    assert is_line[60, 25:88].all()  # the second, along row 60 from column 20 to column 90
    assert is_line[55, 38:43].any()  # the first, half of the way from (60, 20) to (50, 60)
    assert not is_line[80:].any()
