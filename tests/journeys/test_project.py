"""Annotating for research at the window: labels by key, one case after the other, a blind repeat, statistics, COCO."""

import json
import shutil

from PySide6.QtCore import QPoint, Qt

from app.__main__ import main
from app.paths import resource

PLAN = """
name = "Opacities"
[[labels]]
name = "Zone"
kinds = ["point"]
key = "2"
[[labels]]
name = "Opacity"
kinds = ["box", "polygon"]
colour = "#f09a3c"
key = "1"
[[labels]]
name = "Good"
kinds = ["class"]
of = "study"
group = "quality"
key = "8"
[[labels]]
name = "Poor"
kinds = ["class"]
of = "study"
group = "quality"
key = "9"
[queue]
repeats = 1.0
repeat_after = 1
"""


def labels(session):
    return sorted(one.label for one in session.findings() if session.is_added(one))


def read_case(hands, turn):
    """Box, class and another class in its place, all by keys; then the next case."""
    window, session = hands.window, hands.session
    assert labels(session) == []  # a case that comes again shows nothing of the first time
    hands.key(Qt.Key.Key_1)
    assert window.desk.tool == "finding_box"
    canvas = window.viewport.canvas
    hands.until(lambda: canvas.frame is not None and canvas.frame.key == session.frame.key)
    middle = canvas.rect().center()
    hands.drag(canvas, middle - QPoint(40, 40), middle + QPoint(30 + 10 * turn, 30))
    hands.until(lambda: labels(session) == ["Opacity"])
    hands.key(Qt.Key.Key_1)
    assert window.desk.tool == "finding_outline"  # the key again takes the next way
    for key, told in (
        (Qt.Key.Key_8, ["Good", "Opacity"]),
        (Qt.Key.Key_9, ["Opacity", "Poor"]),  # one of a group
        (Qt.Key.Key_9, ["Opacity"]),
        (Qt.Key.Key_8, ["Good", "Opacity"]),
    ):
        hands.key(key)
        assert labels(session) == told
    assert session.classes_in_view() == {"Good"}
    assert {one.label: one.colour for one in session.findings()}["Opacity"] == "#f09a3c"
    hands.until_saved()
    hands.key(Qt.Key.Key_D)


def look_at_statistics(hands, path):
    """What the cases that came twice say."""
    hands.window.desk.project.show_statistics()
    dialog = hands.window.desk.project.dialog
    hands.until(lambda: dialog.table.rowCount() == 2)
    assert dialog.table.item(0, 1).text() == "Opacity"
    assert 0.7 < float(dialog.table.item(0, 4).text()) < 1
    assert dialog.table.item(1, 2).text() == "2 of 2"
    dialog.save(str(path))
    hands.until(path.is_file)
    dialog.reject()


def test_a_project_is_read_by_keys_alone_and_comes_out_as_coco(overread, tmp_path):
    films, plan, out = tmp_path / "films", tmp_path / "plan.toml", tmp_path / "out"
    films.mkdir()
    for name in ("chest-consolidation.dcm", "chest-normal.dcm"):
        shutil.copy(resource("samples") / name, films)
    plan.write_text(PLAN, "utf-8")

    def story(hands):
        window, session = hands.window, hands.session
        hands.until_frame()
        hands.until_saved()
        hands.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        dialog = window.desk.project.dialog
        dialog.take_plan(plan)
        dialog.take_path(films)
        hands.until(dialog.begin_button.isEnabled)
        hands.click(dialog.begin_button)
        window.activateWindow()
        hands.until(lambda: session.project is not None and session.project.case is not None)

        def arrived():
            project = session.project
            return session.study is not None and session.study.uid == project.case.study_uid and session.frame

        seen = []
        for turn in range(4):
            hands.until(arrived)
            hands.until(lambda at=turn: session.project.progress.done == at)
            hands.to_picture()
            case = session.project.case
            seen.append((case.study_uid, bool(case.repeats)))
            read_case(hands, turn)
        hands.until(lambda: session.project.is_over)
        assert "Every case of the project is done" in hands.notices()
        assert [uid for uid, _ in seen[:2]] != [seen[0][0]] * 2 or seen[1][1]
        assert sum(again for _, again in seen) == 2
        assert window.project.progress.text().startswith("4 of 4 done")
        look_at_statistics(hands, tmp_path / "agreement.csv")
        session.close_project()
        hands.until(lambda: labels(session) == ["Good", "Opacity"])

    assert overread(story, films) == 0
    assert main(["export", str(films), "--out", str(out), "--formats", "coco", "--labels", str(plan)]) == 0
    (made, *_) = sorted((out / "training" / "coco").rglob("*train*.json"))
    categories = [one["name"] for one in json.loads(made.read_text("utf-8"))["categories"]]
    assert categories[:4] == ["Zone", "Opacity", "Good", "Poor"]
