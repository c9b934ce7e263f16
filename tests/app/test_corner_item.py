import pytest

from app.corner_item import CORNER_ITEMS, DEFAULT_CORNERS, format_corners, parse_corners, refusal_of
from app.reading.dicom_display import SHOWN

IDENTIFYING = {
    "PatientName", "PatientID", "PatientBirthDate", "InstitutionName", "ReferringPhysicianName", "AccessionNumber",
    "StationName",
}  # fmt: skip


def test_the_default_is_read_and_written_as_it_is():
    corners = parse_corners(DEFAULT_CORNERS)

    assert format_corners(corners) == DEFAULT_CORNERS
    assert corners["top_left"] == (("PatientName",), ("PatientID",), ("PatientSex", "PatientBirthDate"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PatientName", "4 corners"),
        ("PatientName | | | ", ""),
        ("PatientNoise | | | ", "'PatientNoise' cannot be shown"),
        ("Zoom;" * 13 + "| | |", "room for 12"),
    ],
)
def test_what_says_nothing_of_corners_is_refused(text, told):
    refusal = refusal_of(text)
    assert told in refusal
    assert bool(refusal) == bool(told)


def test_all_that_the_reader_takes_along_can_be_shown_and_what_names_the_patient_is_known():
    assert set(SHOWN.split()) <= {one.keyword for one in CORNER_ITEMS}
    assert {one.keyword for one in CORNER_ITEMS if one.is_identifying} == IDENTIFYING
