"""The list of what others made: who, when, on and off, and what a file that cannot be read says."""

from pathlib import Path

import pytest

from app.companion import Companion, CompanionKind, FrameReference
from app.document import PagedDocument
from app.presentation import PresentationState, VoiChoice
from app.reading import OpenedInputs, UnreadableError
from app.reading.service import ContentLoaded, Opened, ReadingFailed
from app.segmentation import Segment, Segmentation
from app.structured_report import ReportItem, StructuredReport
from app.study import Source
from inference.finding import Code
from inference.frame import Rescale, Window
from tests.ui.fakes import study


def companion(kind: CompanionKind, uid: str = "c1", **what) -> Companion:
    made = {"label": "THEIRS", "author": "Mary Maker", "maker": "Elsewhere", "device": "Model 3", "date": "2024-03-01"}
    return Companion(uid, kind, Source(Path(f"/nowhere/{uid}.dcm")), "1", **{**made, **what})


def open_with(bench, *companions):
    bench.session.open([Path("/nowhere")])
    opened = OpenedInputs((study(),), (), companions)
    bench.session.receive(Opened(f"open-{len(bench.reading.opened)}", opened))
    bench.decode()


def deliver(bench, content):
    request_id, _source = bench.reading.contents.pop()
    bench.session.receive(ContentLoaded(request_id, content))
    bench.turn()


def test_a_row_says_what_it_is_and_asks_for_nothing_until_it_is_switched_on(window, bench):
    open_with(bench, companion(CompanionKind.SEGMENTATION), companion(CompanionKind.REPORT, "c2", label="<b>SR</b>"))
    rows = window.layers.rows
    assert set(rows) == {"c1", "c2"}
    assert rows["c1"].words.text() == "Segmentation · Mary Maker · Elsewhere · Model 3 · 2024-03-01"
    assert rows["c2"].name.text() == "<b>SR</b>"
    assert window.docks["layers"].count.text() == "2"
    assert bench.reading.contents == []
    rows["c1"].switch.click()
    assert len(bench.reading.contents) == 1
    assert window.layers.looks == ()
    deliver(bench, Segmentation("BINARY", (Segment(1, "Liver & more"),), ()))
    (look,) = window.layers.looks
    assert look.uid == "c1"
    box = rows["c1"]._segment_boxes[1]
    assert box.accessibleName() == "Liver & more"
    box.setChecked(False)
    assert window.layers.looks[0].hidden == {1}
    rows["c1"].switch.click()
    assert window.layers.looks == ()


def test_a_state_sets_the_window_of_its_frames_once(window, bench):
    open_with(bench, companion(CompanionKind.PRESENTATION))
    window.layers.rows["c1"].switch.click()
    frame = bench.session.frame
    here = (FrameReference(frame.key.instance_uid),)
    choice = VoiChoice(Window(1064.0, 400.0))
    deliver(bench, PresentationState(here, Rescale(), voi=(choice,), is_inverted=True, quarter_turns=1))
    assert window.viewport.voi == Window(40.0, 400.0)  # the state's is in stored values
    assert window.viewport.is_inverted
    assert window.viewport.canvas.transform.orientation.quarter_turns == 1
    window.viewport.set_voi(Window(10, 20))
    window.layers.refresh()
    assert window.viewport.voi == Window(10, 20)
    window.layers.rows["c1"].switch.click()
    assert not window.viewport.is_inverted
    assert window.viewport.canvas.transform.orientation.quarter_turns == 0


def test_what_cannot_be_read_says_why_and_is_off(window, bench):
    open_with(bench, companion(CompanionKind.MAP))
    row = window.layers.rows["c1"]
    row.switch.click()
    request_id, _source = bench.reading.contents.pop()
    bench.session.receive(ReadingFailed(request_id, UnreadableError("None of its values is a number.")))
    bench.turn()
    assert row.failure.text() == "None of its values is a number."
    assert not row.switch.isChecked()
    assert not row.switch.isEnabled()
    assert window.layers.looks == ()


@pytest.mark.parametrize("kind", [CompanionKind.REPORT, CompanionKind.DOCUMENT])
def test_what_is_opened_alone_is_read_at_once(window, bench, kind):
    bench.session.open([Path("/nowhere")])
    bench.session.receive(Opened("open-1", OpenedInputs((), (), (companion(kind),))))
    bench.turn()
    dialog = window.desk.dialog
    assert dialog is not None
    if kind is CompanionKind.REPORT:
        name, unit = Code("1", "X", "Length"), Code("mm", "UCUM", "millimeter")
        child = ReportItem("NUM", "CONTAINS", name, "12 mm", number=12.0, unit=unit)
        deliver(bench, StructuredReport(ReportItem("CONTAINER", name=Code("2", "X", "Report"), children=(
            child, ReportItem("TEXT", name=Code("3", "X", "<i>Note</i>"), words="<img src=x>\u202egnp"),
        )), completion="COMPLETE"))  # fmt: skip
        top = dialog.tree.topLevelItem(0)
        assert [top.child(0).text(n) for n in range(3)] == ["Length", "12 mm (millimeter)", "1, X"]
        assert top.child(1).text(0) == "<i>Note</i>"
        assert top.child(1).text(1) == "<img src=x>\\u202egnp"
    else:
        deliver(bench, PagedDocument("Letter", ((200.0, 300.0),) * 2))
        assert dialog.page.maximum() == 2
        assert [one[1] for one in bench.reading.pages] == [1]
        dialog.page.stepUp()
        assert [one[1] for one in bench.reading.pages] == [1, 2]
    dialog.accept()
