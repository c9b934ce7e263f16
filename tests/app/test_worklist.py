import pytest

from app.review import StudyState
from app.study import Patient
from app.worklist import in_reading_order, matches, worklist_row
from tests.session_builders import study


def row(uid="1.2", state=StudyState.ANALYSED, risk=0.5, **more):
    return worklist_row(study(uid, **more), state, 1, risk)


def test_unread_come_first_and_of_these_the_most_uncertain():
    rows = [
        row("signed", StudyState.SIGNED, 0.99),
        row("sure", StudyState.ANALYSED, 0.1),
        row("new", StudyState.NEW, None),
        row("unsure", StudyState.IN_REVIEW, 0.9),
    ]

    assert [one.study_uid for one in in_reading_order(rows)] == ["unsure", "sure", "new", "signed"]


@pytest.mark.parametrize(
    ("text", "is_found"),
    [("", True), ("roe", True), ("ROE chest", True), ("20310305", True), ("2031-03", True), ("dx p1", True),
     ("analysed", True), ("roe brain", False)],
)  # fmt: skip
def test_a_search_finds_studies_in_which_every_word_stands(text, is_found):
    one = row(patient=Patient("Jane Roe", "P1"), date="2031-03-05", description="Chest PA")

    assert matches(one, text) is is_found


def test_a_row_counts_frames_and_has_no_telling_repr():
    one = row(series=2, instances=3, frames=4, patient=Patient("Jane Roe", "P1"))

    assert one.frames == 24
    assert "Roe" not in repr(one)
