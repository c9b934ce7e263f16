"""What the corners say of a frame: who, what, how, and what must be minded."""

from dataclasses import dataclass, replace

import numpy as np
import pytest

from app.corner_item import CORNER_ITEMS, parse_corners
from app.study import Patient
from inference.frame import AcquisitionContext, FrameKey, FrameTiming, LookupTable, Window
from tests.ui.fakes import frame, study
from ui.corner_text import age_years, corner_text, voi_words


@dataclass
class View:
    study: object
    series: object
    frame: object
    position: int = 1


@pytest.fixture
def view():
    one = study("1", slices=3)
    one = replace(one, institution="St. Elsewhere", referring_physician="Dr. Roe", accession_number="ACC-7")
    shown = replace(
        frame(FrameKey("1.1.2")),
        attributes=(("KVP", "120"), ("EchoTime", "30"), ("StationName", "CT-HALL-2"), ("ProtocolName", "Head")),
        timing=FrameTiming(25.0, (), "CineRate"),
    )
    return View(one, one.series[0], shown)


def corners(view, text=None, zoom=1.0, **what):
    lines = {} if text is None else {"corners": parse_corners(text)}
    return corner_text(view, Window(40, 80), zoom, **lines, **what)


def test_by_default_who_what_and_how(view):
    assert corners(view) == {
        "top_left": ("Doe, Jane", "ID-1", "F · 1960-02-03"),
        "top_right": ("St. Elsewhere", "CT head", "2031-03-04"),
        "bottom_left": ("Axial head", "Series 1 · frame 2/3"),
        "bottom_right": ("128 x 96", "zoom 1.00x", "W 80 L 40 HU"),
    }


def test_any_attribute_in_any_corner(view):
    told = corners(view, "KVP EchoTime;PatientAge|InstanceNumber;FrameRate|PixelSpacing|ProtocolName;FlipAngle")
    assert told == {
        "top_left": ("120 kV · TE 30 ms", "71 y"),
        "top_right": ("image 2", "25 fps"),
        "bottom_left": ("0.5 x 0.5 mm",),
        "bottom_right": ("Head",),
    }


def test_anonymous_corners_name_nobody(view):
    everything = " ; ".join(one.keyword for one in CORNER_ITEMS[:12])
    told = "\n".join(line for lines in corners(view, f"{everything}|||", is_anonymous=True).values() for line in lines)
    for name in ("Doe", "Jane", "ID-1", "1960", "Elsewhere", "Roe", "ACC-7", "HALL"):
        assert name not in told
    assert "CT head" in told


def test_what_must_be_minded_is_told_where_no_corner_asks_for_it(view):
    context = AcquisitionContext("CT", is_lossy=True, lossy_ratios=(12.5,), lossy_methods=("ISO_10918_1",))
    view.frame = replace(view.frame, context=context, flags=("a window of it is not usable and is left out",))
    told = corners(view, "Zoom | | | ", zoom=0.42)
    assert told["bottom_left"] == (
        "a window of it is not usable and is left out",
        "Lossy compression 12.5:1 (JPEG)",
        "Down-sampled to 42%",
    )
    assert corners(view, "Flags | | | ", zoom=0.42)["top_left"] == told["bottom_left"]
    assert "Down-sampled" not in str(corners(view, zoom=1.0)), "at 100 % every pixel is on the screen"


def test_a_picture_without_a_patient_is_called_by_its_file(view):
    view.study = replace(view.study, patient=Patient())
    assert corners(view, "PatientName|||")["top_left"] == ("1-1.dcm",)
    assert corners(view, "PatientName|||", is_anonymous=True)["top_left"] == ()


def test_windows_by_their_names():
    assert voi_words(Window(40, 80, "LINEAR", "BRAIN"), "HU") == "BRAIN · W 80 L 40 HU"
    assert voi_words(Window(2, 3, "SIGMOID")) == "W 3.00 L 2.00 sigmoid"
    assert voi_words(LookupTable(0, np.zeros(4, np.uint16), 8, "HARDER")) == "HARDER"
    assert voi_words(LookupTable(0, np.zeros(4, np.uint16), 8)) == "VOI table"


@pytest.mark.parametrize(
    ("born", "then", "years"),
    [("1960-02-03", "2031-02-02", 70), ("1960-02-03", "2031-02-03", 71), ("", "2031-01-01", None),
     ("2031-01-02", "2031-01-01", None), ("1960", "2031-01-01", None)],
)  # fmt: skip
def test_age_in_whole_years(born, then, years):
    assert age_years(born, then) == years
