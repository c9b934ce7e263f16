"""How long the cohort board takes to sort and filter ten thousand studies; printed, beside a plain Python sort."""

import time
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication

from app.cohort.board import Board
from app.cohort.reading import Cohort, joined
from app.cohort.strata import StratumRule
from tests.cohort_builders import drawn_cohort
from ui.panels.cohort_table import CaseTable
from ui.theme import Theme

pytestmark = pytest.mark.benchmark

STUDIES, RUNS = 10_000, 9


def milliseconds(action, runs=RUNS):
    """The wall clock's median and longest, and the processor's median, to which a busy machine does not add."""
    taken, worked = [], []
    for at in range(runs):
        begun, work = time.perf_counter(), time.process_time()
        action(at)
        QApplication.processEvents()
        taken.append((time.perf_counter() - begun) * 1000)
        worked.append((time.process_time() - work) * 1000)
    return median(taken), max(taken), median(worked)


def test_ten_thousand_studies(qtbot, tmp_path) -> None:
    studies, answers = drawn_cohort(STUDIES)
    cohort = Cohort(tmp_path, tuple(studies), joined(studies, answers))
    board = Board(cohort, [StratumRule("PNEUMONIA", "normalised_entropy", 0.9, "unsure")])
    table = CaseTable(Theme())
    qtbot.addWidget(table)
    table.resize(900, 700)
    table.take(board)
    table.show()
    qtbot.waitExposed(table)
    doubts = board.view.numbers("normalised_entropy").tolist()
    names = ("probability", "study", "normalised_entropy", "scanner", "ood_score")
    words = ("maker", "s0012", "other p", "unsure", "")

    for what, action in (
        ("sort by a column, painted", lambda at: board.sort(names[at % 5], is_descending=bool(at % 2))),
        ("search by words, painted", lambda at: board.filter(text=words[at % 5])),
        ("one stratum or all, painted", lambda at: board.filter(stratum=("unsure", "")[at % 2])),
        ("a span of a measure, painted", lambda at: board.filter_span("probability", (0.01 * at, 0.9))),
        ("brush a span, painted", lambda at: board.brush({"normalised_entropy": (0.05 * at, 1.0)})),
        ("move a limit, painted", lambda at: board.move_limit(0, 0.5 + 0.04 * at)),
        ("baseline: sorted() of one column", lambda at: sorted(range(STUDIES), key=lambda i: doubts[i])),
    ):
        middle, longest, worked = milliseconds(action)
        print(f"{what:34} median {middle:6.1f} ms, longest {longest:6.1f} ms; processor {worked:6.1f} ms")
    assert len(board.rows()) <= STUDIES
