"""Two result sets side by side, by mouse and key: what differs is said, and each run can be shown."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.review import Verdict
from inference.frame import FrameKey
from inference.request import Finished
from tests.session_builders import Bench, answer, card, frame, study
from ui.dialogs.result_sets import ResultSetsDialog

KEY = FrameKey("1.2.1.1", 1)


def version(one, number, label):
    model = replace(one.reference(), version=number, sha256=f"sha-{number}")
    made = answer(one, (frame(KEY),))
    frames = tuple(
        replace(each, findings=tuple(replace(found, id=f"{number}-{found.id}", label=label, model=model)
                                     for found in each.findings))
        for each in made.frames
    )  # fmt: skip
    return replace(made, model=model, frames=frames)


@pytest.fixture
def session():
    one = card()
    bench = Bench(one)
    opened = bench.open(study())
    for number, label in (("1.0.0", "Pneumonia"), ("2.0.0", "Effusion")):
        opened.run()
        opened.receive(Finished(bench.engine.requests[-1].id, version(one, number, label)))
    return opened


@pytest.fixture
def dialog(qtbot, session):
    made = ResultSetsDialog(session)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(dialog):
    return [[dialog.table.item(row, column).text() for column in range(4)] for row in range(dialog.table.rowCount())]


def test_two_versions_are_laid_side_by_side_and_switched(dialog, session, qtbot):
    assert [box.currentText().strip("\u2068\u2069") for box in dialog.choices] == [
        "Chest 2.0.0 · sha-2.0.",
        "Chest 1.0.0 · sha-1.0.",
    ]
    ((_, newer, older, difference),) = cells(dialog)
    assert (newer.split()[0], older.split()[0], difference) == ("Effusion", "Pneumonia", "another label")
    assert dialog.told.text() == "1 of 1 findings differ."

    qtbot.mouseClick(dialog.show_buttons[1], Qt.MouseButton.LeftButton)
    assert [one.label for one in session.findings()] == ["Pneumonia"]
    qtbot.keyClick(dialog.show_buttons[0], Qt.Key.Key_Space)
    assert [one.label for one in session.findings()] == ["Effusion"]


def test_the_same_set_on_both_sides_differs_nowhere(dialog, qtbot):
    qtbot.keyClick(dialog.choices[1], Qt.Key.Key_Up)
    dialog.choices[1].activated.emit(0)
    assert dialog.told.text() == "0 of 1 findings differ."
    assert len(cells(dialog)) == 1
    qtbot.keyClick(dialog.only_differing, Qt.Key.Key_Space)
    assert cells(dialog) == []


def test_a_row_selects_its_finding_and_a_reader_s_set_is_not_shown_as_a_run(qtbot, session):
    session.decide(session.findings()[0].id, Verdict.ACCEPTED)
    dialog = ResultSetsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.sets) == 3
    dialog.table.setCurrentCell(0, 1)
    assert session.selected_finding is session.findings()[0]
    dialog.choices[1].setCurrentIndex(2)
    dialog.refresh()
    assert not dialog.show_buttons[1].isEnabled()
    assert cells(dialog)[0][3] == ""
