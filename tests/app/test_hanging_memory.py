"""How a study hung is there again: when the reader comes back to it, and after a restart."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.hanging import Hanging, Links
from app.hanging_memory import LAYOUT_NAMES, REMEMBERED, HungPlace, KeptHanging, kept_from, layout_for
from app.store.record import LeftOffLoaded
from app.store.service import StoreService
from tests.session_builders import Bench, study


def shown(hanging):
    return [(cell.series.uid, cell.position) if cell.series else None for cell in hanging.visible]


@pytest.fixture
def bench():
    return Bench()


@pytest.fixture
def hanging(bench):
    return Hanging(bench.session)


def read(bench, hanging):
    """Two studies; the first hung 2x1 with its third series above and its second below, which is active."""
    bench.open(study("1.2", series=3, instances=5), study("1.3", series=2))
    hanging.show_cells(2, "2x1")
    top, below = hanging.visible
    hanging.hang(top, "1.2", "1.2.3")
    hanging.use_links(Links(scroll=False, window=True, zoom=True))
    bench.session.show_position(3)
    hanging.activate(below)
    bench.deliver()
    assert shown(hanging) == [("1.2.3", 3), ("1.2.2", 0)]


def test_the_reader_comes_back_to_a_study(bench, hanging):
    read(bench, hanging)
    bench.session.show_study("1.3")
    hanging.show_cells(1)
    bench.deliver()
    assert hanging.layout == "1x1"
    bench.session.show_place("1.2", "1.2.2", 0)
    bench.deliver()
    assert (hanging.layout, hanging.links) == ("2x1", Links(scroll=False, window=True, zoom=True, pan=False))
    assert shown(hanging) == [("1.2.3", 3), ("1.2.2", 0)]
    assert hanging.active is hanging.visible[1]
    assert all(cell.frame is not None for cell in hanging.visible)


def test_it_hangs_so_after_a_restart(bench, hanging):
    read(bench, hanging)
    again = Bench()
    again.reading.folder = bench.reading.folder
    again.store.left_off = bench.store.left_off
    later = Hanging(again.session)
    again.session.resume()
    again.deliver()
    assert (later.layout, later.links) == (hanging.layout, hanging.links)
    assert shown(later) == [("1.2.3", 3), ("1.2.2", 0)]
    assert later.active is later.visible[1]


def test_a_series_that_was_asked_for_is_not_pushed_aside_by_memory(bench, hanging):
    read(bench, hanging)
    bench.session.show_study("1.3")
    bench.session.show_place("1.2", "1.2.3", 4)  # the next finding lies there
    bench.deliver()
    assert (bench.session.series.uid, bench.session.position) == ("1.2.3", 4)
    assert shown(hanging)[0] == ("1.2.3", 4)
    assert hanging.active is hanging.visible[0]


def test_a_series_that_is_gone_leaves_its_place_to_another(bench, hanging):
    read(bench, hanging)
    again = Bench()
    again.reading.folder = {path: tuple(_without(one, "1.2.3") for one in found)
                            for path, found in bench.reading.folder.items()}  # fmt: skip
    again.store.left_off = bench.store.left_off
    later = Hanging(again.session)
    again.session.resume()
    again.deliver()
    assert [place[0] for place in shown(later)] == ["1.2.1", "1.2.2"]


def _without(one, series_uid):
    return replace(one, series=tuple(each for each in one.series if each.uid != series_uid))


def test_the_store_keeps_it_for_the_studies_read_last(bench, hanging, tmp_path):
    read(bench, hanging)
    for number in range(REMEMBERED + 5):
        bench.session._hangings[f"9.{number}"] = "x"
    bench.session.remember_view()
    left_off = bench.store.left_off
    assert len(left_off.hangings) == REMEMBERED
    assert left_off.hangings[-1][0] == "1.2"

    heard = []
    store = StoreService(heard.append, path=tmp_path / "record.db")
    store.save_left_off(left_off)
    store.load_left_off()
    assert store.close()
    (loaded,) = [one for one in heard if isinstance(one, LeftOffLoaded)]
    assert loaded.left_off == left_off
    assert all(isinstance(path, Path) for path in loaded.left_off.paths)


KEPT = KeptHanging("1x2", (HungPlace("1", "2", 3), None), 0, (True, False, False, True))


def test_what_is_kept_comes_back():
    assert kept_from(KEPT.as_text()) == KEPT


@pytest.mark.parametrize(
    "text",
    [
        "", "{}", "null", "[1]", '["3x3",[],0,[true,true,true,true]]', KEPT.as_text().replace("3]", "-3]"),
        KEPT.as_text().replace("1x2", "2x2"), KEPT.as_text().replace(",0,[", ",2,["),
        KEPT.as_text().replace("true", '"yes"'), KEPT.as_text().replace('"1"', "1"),
    ],
)  # fmt: skip
def test_anything_else_is_left_alone(text):
    assert kept_from(text) is None


def test_a_layout_has_room():
    assert [layout_for(count) for count in (1, 2, 3, 4)] == ["1x1", "1x2", "2x2", "2x2"]
    assert layout_for(2, "2x1") == "2x1"
    assert layout_for(4, "2x1") == "2x2"
    assert set(map(layout_for, (1, 2, 4))) < set(LAYOUT_NAMES)
