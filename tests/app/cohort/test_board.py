import numpy as np
import pytest

from app.cohort.board import Board
from app.cohort.reading import Cohort, joined
from app.cohort.strata import StratumRule
from tests.cohort_builders import drawn_cohort


@pytest.fixture
def board(tmp_path):
    studies, answers = drawn_cohort(40)
    cohort = Cohort(tmp_path, tuple(studies), joined(studies, answers))
    return Board(cohort, [StratumRule("PNEUMONIA", "normalised_entropy", 0.9, "unsure")])


def test_each_study_is_there_once_the_most_uncertain_first(board) -> None:
    values = board.view.numbers("normalised_entropy")[board.rows()]

    assert len(board.rows()) == 40
    assert (np.diff(values) <= 0).all()


def test_words_strata_and_spans_filter_together(board) -> None:
    board.filter(text="maker s000")
    shown = board.view.words("scanner")[board.rows()]
    assert set(shown) == {"Maker Model"}

    board.filter(text="", stratum="unsure")
    assert (board.view.numbers("normalised_entropy")[board.rows()] > 0.9).all()

    board.filter_span("normalised_entropy", (0.92, 0.97))
    values = board.view.numbers("normalised_entropy")[board.rows()]
    assert ((values >= 0.92) & (values <= 0.97)).all()
    board.filter_span("normalised_entropy", None)
    board.filter(stratum="")
    assert len(board.rows()) == 40


def test_text_sorts_by_the_alphabet_and_numbers_by_size(board) -> None:
    board.sort("study_date", is_descending=False)
    dates = board.view.words("study_date")[board.rows()].tolist()
    assert dates == sorted(dates)

    board.sort("probability", is_descending=True)
    assert (np.diff(board.view.numbers("probability")[board.rows()]) <= 0).all()


def test_what_is_brushed_stays_selected_under_another_label(board) -> None:
    heard = []
    board.selection_changed.subscribe(lambda: heard.append(len(board.selected)))
    board.choose_label("PNEUMONIA")
    board.brush({"probability": (0.6, 1.0), "normalised_entropy": (0.0, 0.9)})
    chosen = board.selected

    assert heard == [len(chosen)]
    values = board.view.numbers("probability")[board.is_selected()]
    assert chosen
    assert (values >= 0.6).all()
    board.choose_label("NORMAL")
    assert board.selected == chosen
    assert (board.view.numbers("probability")[board.is_selected()] <= 0.4001).all()


def test_only_the_selected_can_be_shown(board) -> None:
    board.select(["S00003", "S00007"])
    board.show_selected_only(True)
    assert sorted(board.view.words("study")[board.rows()]) == ["S00003", "S00007"]


def test_a_moved_limit_moves_the_stratum(board) -> None:
    before, context = int((board.strata == "unsure").sum()), board.context(0)
    assert context.above == before

    board.move_limit(0, 0.5)
    assert int((board.strata == "unsure").sum()) == board.context(0).above > before


def test_a_study_is_found_by_its_uid(board) -> None:
    assert board.place_of("1.2.3.7") == "S00007"
    assert board.place_of("9.9") == ""
    assert board.case("S00007").words("path").tolist() == ["/cohort/film-00007.dcm"]


def test_a_queue_is_of_the_cohort(board) -> None:
    assert board.minutes() == (4.0, 0)
    assert len(board.queue(1.0, 4.0)) == 15
