import numpy as np
import pytest

from app.settings import Settings, setting_fields
from app.window_preset import DEFAULT_PRESETS, format_presets, parse_presets, refusal_of
from inference.frame import Rescale, Window
from inference.voi_lut import grey8
from tests.builders import make_frame


def test_the_presets_that_ship_are_read_and_written_as_they_are():
    presets = parse_presets(DEFAULT_PRESETS)

    assert format_presets(presets) == DEFAULT_PRESETS
    assert set(presets) >= {"CT", "MR", "CR", "DX", "MG", "US", "PT", "Other"}
    assert presets["CT"][1].window == Window(-600, 1500, "LINEAR", "Lung")
    assert Settings().window_presets == DEFAULT_PRESETS


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Brain 40/80", "does not begin with a modality"),
        ("CT Brain: 40/80", "does not begin with a modality"),
        ("CT: 40/80", "needs a name"),
        ("CT: Brain 40", "level/width"),
        ("CT: Brain x/80", "level/width"),
        ("CT: Brain nan/80", "level/width"),
        ("CT: Brain 40/0", "width must be 1"),
        ("MR: Wide 5-101%", "rise from 0 to 100"),
        ("MR: Wide 50-50%", "rise from 0 to 100"),
        ("CT: A 1/2; CT: B 1/2", "there twice"),
        ("CT: " + ", ".join(["A 1/2"] * 9), "more than 8"),
    ],
)
def test_what_is_no_preset_is_refused_in_a_sentence(text, told):
    assert told in refusal_of(text)
    (field,) = [one for one in setting_fields() if one.name == "window_presets"]
    assert told in field.refusal(text)


def test_a_window_in_units_is_the_same_on_every_frame():
    (preset,) = parse_presets("CT: Brain 40/80")["CT"]

    assert preset.window_on(make_frame(np.zeros((4, 4), np.int16))) == Window(40, 80, "LINEAR", "Brain")


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
def test_a_share_counts_the_pixels_as_they_are_seen(photometric):
    stored = np.arange(10_000, dtype=np.uint16).reshape(100, 100)
    frame = make_frame(stored, photometric=photometric, modality_lut=Rescale(2.0, -100.0))
    (preset,) = parse_presets("MR: Dark 0-60%")["MR"]

    grey = grey8(frame, preset.window_on(frame))

    assert (grey == 255).mean() == pytest.approx(0.4, abs=0.01), "the brightest 40 % are flat"
    assert (grey == 0).mean() < 0.01, "and the darkest are not"
    assert preset.window_on(frame).explanation == "Dark"
