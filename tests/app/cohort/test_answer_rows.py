"""What the table of answers says of a volume that a landmark model has read."""

import numpy as np
import pytest

from app.cohort.entry import Entry
from app.cohort.read_ahead import ReadAhead
from app.cohort.result import read_opened
from app.reading.keeper import ReaderKeeper
from app.study import Source
from app.unattended import Unattended
from inference.catalog import load_catalog
from inference.finding import Box
from inference.frame import PixelSpacing
from inference.heatmap import spread_of
from inference.model_pool import ModelPool
from inference.preprocessing import InputGeometry
from inference.results import ResultCache
from tests.dicom_builders import instance, written
from tests.place_builders import heatmap_proto, places_card, spot_pixels

PLACES = ((30.5, 60.25), (50.75, 70.5), (80.25, 66.0))
HEIGHTS = ((40, 200, 90), (250, 180, 30), (120, 90, 210))

EXPECTED = [("L3/L4", 2, 3), ("L4/L5", 1, 3), ("L5/S1", 3, 3)]


@pytest.fixture
def volume(tmp_path):
    """One multi-frame file of three slices, on each of which another level is hottest."""
    slices = np.stack([spot_pixels((101, 131), *PLACES, heights=of) for of in HEIGHTS])
    path = tmp_path / "volume.dcm"
    path.write_bytes(written(instance(slices, PixelSpacing=[0.5, 0.5])))
    return path


@pytest.fixture
def catalog(tmp_path):
    labels = [{"name": one, "threshold": 0.3, "site": one} for one in ("L3/L4", "L4/L5", "L5/S1")]
    strata = [{"label": "L4/L5", "measure": "entropy_nats", "above": 2.0, "name": "high risk"}]
    accepts = {"modality": [], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "warn"}
    proto = heatmap_proto((102, 132), stride=2)
    places_card(tmp_path / "m", proto, "landmarks", labels, uncertainty={"strata": strata}, accepts=accepts)
    return load_catalog([tmp_path / "m" / "models.toml"])


def test_each_level_of_a_volume_once_on_its_best_slice_with_its_peak_and_spread(volume, catalog):
    with ReaderKeeper() as keeper:
        ahead = ReadAhead(keeper)
        ahead.add(Entry(1, (Source(volume),)))
        ahead.end()
        pool = ModelPool("cpu")
        reader = Unattended(ahead, pool, catalog, catalog.cards[0], False, ResultCache(limit=0))
        document = read_opened(ahead.next(), reader, {one.id: one for one in catalog.cards}, lambda *_: None)
        pool.close()
    (study,) = document["studies"]
    rows = study["answers"]
    assert [(one["label"], one["position"], one["frames"]) for one in rows] == EXPECTED
    for one in rows:
        assert one["probability"] == one["peak"]
        assert not one["is_exclusive"]
        assert one["spread_px"] > 0
        assert 0 < one["normalised_entropy"] < 1
    assert rows[1]["stratum"] == "high risk"
    assert [one["label"] for one in study["levels"]] == ["L3/L4", "L4/L5", "L5/S1"]
    assert study["study"]["frames_read"] == 3
    assert len(study["digests"]) == 3


def test_the_spread_of_heat_is_its_standard_deviation_on_the_frame():
    heat = np.zeros((50, 50))
    heat[10, 25] = heat[40, 25] = 0.5  # 30 cells apart: each lies 15 cells from the middle
    whole = Box(0, 0, 200, 100)
    geometry = InputGeometry(whole, Box(0, 0, 100, 100))
    found = spread_of(heat, geometry, (100, 100), PixelSpacing(0.5, 2.0))
    assert found.px == pytest.approx(15 * 2 * 2)  # a cell is two pixels of the input, one of them two of the frame
    assert found.mm == pytest.approx(15 * 2 * 2 * 0.5)
    assert spread_of(heat, geometry, (100, 100), None).mm is None
