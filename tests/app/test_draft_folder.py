"""Drafts expire, what is signed stays."""

import json
import os
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.draft_folder import DRAFT_FORMATS, SEAL, SIGNED_FORMATS, DraftFolder, damaged_files
from app.export import ExportError, exporters
from app.review import Signature
from tests.report_builders import accepted, report_of

SIGNED = Signature("Dr A", "reviewed", datetime(2031, 3, 5, 14, 20, tzinfo=UTC))
HOUR = 3600.0


@pytest.fixture
def folder(tmp_path):
    return DraftFolder(tmp_path / "drafts", tmp_path / "permanent", lambda _uid: "study-0123")


def of(formats):
    return [exporters()[name] for name in formats]


def age(path, hours):
    for one in (path, *path.rglob("*")):
        at = one.stat().st_mtime - hours * HOUR
        os.utime(one, (at, at))


def test_a_draft_is_replaced_and_expires_when_nobody_signs(folder):
    folder.keep(report_of(), of(DRAFT_FORMATS))
    first = (folder.drafts / "study-0123" / "results.json").read_bytes()
    folder.keep(report_of(impression="clear"), of(DRAFT_FORMATS))
    draft = folder.drafts / "study-0123"
    assert sorted(one.name for one in draft.iterdir()) == ["results.csv", "results.json"]
    assert (draft / "results.json").read_bytes() != first

    now = (draft / "results.json").stat().st_mtime
    assert folder.sweep(now + 23 * HOUR, 24 * HOUR) == 0
    age(draft, 2)
    assert folder.sweep(now + 23 * HOUR, 24 * HOUR) == 1
    assert not draft.exists()


def test_a_draft_that_changed_lately_stays_however_old_its_folder_is(folder):
    folder.keep(report_of(), of(DRAFT_FORMATS))
    draft = folder.drafts / "study-0123"
    now = (draft / "results.csv").stat().st_mtime
    age(draft, 100)
    folder.keep(report_of(impression="again"), of(("csv",)))
    assert folder.sweep(now + HOUR, 24 * HOUR) == 0


def test_signing_moves_the_results_to_the_permanent_record_under_a_seal(folder):
    folder.keep(report_of(), of(DRAFT_FORMATS))
    report = report_of(decisions=(accepted(1),), signature=SIGNED)
    signed = folder.approve(report, of(SIGNED_FORMATS))
    assert not (folder.drafts / "study-0123").exists()
    assert sorted(one.name for one in signed.iterdir()) == ["results.csv", "results.json", "results.pdf", SEAL]
    seal = json.loads((signed / SEAL).read_text())
    assert seal["signature"]["reader_name"] == "Dr A"
    assert seal["replaces"] is None
    assert damaged_files(signed) == ()
    assert folder.is_approved(report.study.uid, SIGNED)
    assert folder.approve(report, of(SIGNED_FORMATS)) is None
    assert folder.sweep(signed.stat().st_mtime + 1000 * HOUR, HOUR) == 0

    (signed / "results.csv").chmod(0o600)
    (signed / "results.csv").write_text("other")
    assert damaged_files(signed) == ("results.csv",)


def test_an_amendment_names_the_folder_that_it_replaces_and_both_stay(folder):
    report = report_of(decisions=(accepted(1),), signature=SIGNED)
    first = folder.approve(report, of(("json",)))
    later = replace(SIGNED, at=datetime(2031, 3, 6, tzinfo=UTC))
    review = replace(report.review, signature=later, replaces=SIGNED, amendment_reason="wrong side")
    second = folder.approve(replace(report, review=review), of(("json",)))
    seal = json.loads((second / SEAL).read_text())
    assert (seal["replaces"]["folder"], seal["amendment_reason"]) == (first.name, "wrong side")
    assert first.exists()


def test_a_failure_leaves_neither_half_a_record_nor_loses_the_draft(folder):
    folder.keep(report_of(), of(DRAFT_FORMATS))

    class Full:
        name, title, suffix = "full", "Full", ".full"

        def write(self, report, path):
            raise ExportError("The disk is full.")

    report = report_of(decisions=(accepted(1),), signature=SIGNED)
    with pytest.raises(ExportError):
        folder.approve(report, [*of(("json",)), Full()])
    assert list((folder.permanent / "study-0123").iterdir()) == []
    assert (folder.drafts / "study-0123").exists()
    with pytest.raises(ExportError, match="Only a signed"):
        folder.approve(report_of(), of(("json",)))
    assert folder.keep(report, of(("json",))) == ()
