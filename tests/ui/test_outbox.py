"""Exports are written aside into names that identify nobody, under the site's letterhead."""

from dataclasses import replace

import pytest

from app.export import ExportError
from app.settings import Settings
from tests.ui.fakes import Bench
from ui.outbox import written


class Kept:
    name, title, suffix = "kept", "Kept", ".kept"

    def __init__(self):
        self.reports = []

    def write(self, report, path):
        self.reports.append(report)
        path.write_text("x")


@pytest.fixture
def report():
    bench = Bench()
    bench.open()
    return bench.session.report()


def test_a_second_export_replaces_nothing(report, tmp_path):
    one = Kept()
    first = written(report, [one], tmp_path, Settings())
    second = written(report, [one], tmp_path, Settings())
    assert first != second
    assert len(list(tmp_path.iterdir())) == 2
    assert all("Doe" not in path.name and "ID-1" not in path.name for path in (*first, *second))


def test_a_folder_that_cannot_be_made_is_an_expected_failure(report, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError):
        written(report, [Kept()], tmp_path / "file" / "below", Settings())


def test_the_letterhead_and_the_paper_are_the_settings(report, tmp_path):
    settings = replace(Settings(), institution="City Hospital", page_size="Letter")
    one = Kept()
    written(report, [one], tmp_path / "out", settings)
    assert one.reports[0].letterhead.institution == "City Hospital"
    assert one.reports[0].letterhead.page_size == "Letter"
