"""Studies that come by themselves: dropped while the window is open and while it is closed, broken, and gone again."""

import shutil

import tomli_w

from app.paths import resource
from ui.panels.record_model import ROW


def rows(panel):
    model = panel.record.model
    found = [model.index(place, 0).data(ROW) for place in range(model.rowCount())]
    return [one for one in found if one is not None]


def zipped(source, target):
    shutil.make_archive(str(target), "zip", source)


def test_what_is_dropped_into_a_watched_folder_is_in_the_worklist(overread, home, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (home / "config").mkdir(parents=True)
    settings = {"watch_folders": str(folder), "watch_settle_s": 0.6, "watch_analyse": True}
    (home / "config" / "settings.toml").write_text(tomli_w.dumps(settings), "utf-8")
    samples = resource("samples")
    foot, lumbar, chest = samples / "foot-lateral.png", samples / "lumbar", tmp_path / "chest"
    chest.mkdir()
    shutil.copy(samples / "chest-consolidation.dcm", chest)

    def first(hands):
        panel, status = hands.window.worklist, hands.window.status
        hands.until_frame()
        shown = hands.session.study.uid
        hands.until(lambda: status.watch.text() == "1 folder watched")
        shutil.copytree(chest, folder / "deep" / "chest")
        (folder / "broken.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"cut short")
        hands.until(lambda: "arrived" in status.watch.text() and "broken.dcm arrived" in hands.notices())
        hands.until_saved()
        assert hands.session.study.uid == shown
        assert len(hands.session.studies) == 1
        hands.click(status.watch)
        hands.until(lambda: len(rows(panel)) == 2)
        hands.until(lambda: rows(panel)[0].risk)  # the model that fits has read it
        table = panel.record.list
        hands.click(table.viewport(), where=table.visualRect(table.model().index(0, 0)).center())
        hands.until(lambda: hands.session.study.uid != shown and hands.session.frame_answer is not None)

    assert overread(first, foot) == 0
    zipped(lumbar, folder / "came while it was closed")
    shutil.copytree(chest, folder / "again")

    def second(hands):
        panel, status = hands.window.worklist, hands.window.status
        hands.until_frame()
        hands.until(lambda: "1 arrived" in status.watch.text())
        hands.until_saved()
        hands.click(status.watch)
        hands.until(lambda: len(rows(panel)) == 3)
        assert "broken" not in hands.notices()  # told once, not at each start
        shutil.rmtree(folder / "deep")
        hands.until(lambda: "deleted or moved away" in hands.notices(), timeout_s=60)

    assert overread(second, foot) == 0
