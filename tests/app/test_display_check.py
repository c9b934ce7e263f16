import csv
import io
from datetime import UTC, datetime, timedelta

import pytest

from app.display_check import CHECK_ITEMS, DisplayCheck, DisplayLog, DisplayLogError, csv_of, standing_of

NOON = datetime(2031, 3, 5, 12, 0, tzinfo=UTC)
YES = tuple((one.id, True) for one in CHECK_ITEMS)
NO = (("edges", False), *YES[1:])


def entry(days_ago: float, answers=YES, screen="EIZO RX360") -> DisplayCheck:
    return DisplayCheck((NOON - timedelta(days=days_ago)).isoformat(), "Roe", screen, answers, "=warm")


def test_what_is_kept_comes_back_and_a_damaged_line_is_passed_over(tmp_path):
    log = DisplayLog(tmp_path / "data" / "display-checks.jsonl")
    assert log.entries() == ()
    log.append(entry(2))
    with (tmp_path / "data" / "display-checks.jsonl").open("a") as file:
        file.write('{"made_at": 3}\nnoise\n')
    assert log.append(entry(1, NO)) == (entry(2), entry(1, NO)) == log.entries()


def test_a_log_that_cannot_be_written_says_what_to_do(tmp_path):
    (tmp_path / "data").write_text("a file where a folder should be")
    with pytest.raises(DisplayLogError) as caught:
        DisplayLog(tmp_path / "data" / "log.jsonl").append(entry(0))
    assert "data folder" in caught.value.advice


def test_the_table_has_a_row_an_entry_and_no_formula(tmp_path):
    log = DisplayLog(tmp_path / "log.jsonl")
    log.append(entry(2, NO))
    log.append(DisplayCheck(NOON.isoformat(), "Roe", "EIZO RX360"))
    log.export_csv(tmp_path / "checks.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "checks.csv").read_text("utf-8-sig"))))
    assert [(row["kind"], row["passed"], row["edges"], row["steps"]) for row in rows] == [
        ("check", "no", "fail", "pass"),
        ("acknowledged", "", "", ""),
    ]
    assert rows[0]["remark"] == "'=warm"
    assert csv_of([]).count("\n") == 1


@pytest.mark.parametrize(
    ("entries", "days", "is_told"),
    [
        ((), 30, True),
        ((entry(1),), 30, False),
        ((entry(31),), 30, True),
        ((entry(31),), 0, False),
        ((entry(1, NO),), 30, True),
        ((entry(1, NO), entry(0, ())), 30, False),
        ((entry(60), entry(40, ())), 30, True),
        ((entry(1, screen="another"),), 30, True),
    ],
)
def test_the_reader_is_told_where_nobody_looked_lately_or_what_was_seen_was_bad(entries, days, is_told):
    assert standing_of(entries, "EIZO RX360", NOON, days).is_told is is_told


def test_an_acknowledgement_is_no_check():
    standing = standing_of((entry(12), entry(1, ())), "EIZO RX360", NOON, 30)
    assert standing.last == entry(12)
    assert standing.days_ago == 12
    assert not entry(1, ()).has_passed
