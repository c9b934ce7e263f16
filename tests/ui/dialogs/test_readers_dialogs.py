"""Choosing a reader, laying readers side by side, and the first read, as hands find them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.reader_profile import ReaderBook
from app.review import Verdict
from app.store.record import EveryReviewLoaded, ReviewChanged, StoredStudy
from tests.ui.fakes import study


@pytest.fixture
def read(window, bench):
    """A window on a study that a model has answered."""
    bench.open(study(slices=1))
    bench.run()
    return window


def test_a_reader_is_added_and_chosen_by_pin(read, bench, qtbot):
    saved = []
    read.keep_readers(saved.append)
    QTest.mouseClick(read.status.reader, Qt.MouseButton.LeftButton)
    dialog, session = read.desk.dialog, bench.session
    assert dialog.takes_over.isVisible()
    QTest.keyClicks(dialog.name, "Dr Aoki")
    QTest.keyClicks(dialog.new_pin, "1234")
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert session.is_reader_awaited
    bench.turn()
    assert read.status.reader.text() == "Choose a reader"
    QTest.keyClicks(dialog.pin, "9999")
    QTest.keyClick(dialog.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the reader" in dialog.told.text())
    assert session.profile is None
    QTest.keyClicks(dialog.pin, "1234")
    QTest.mouseClick(dialog.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.profile is not None)
    bench.turn()
    assert read.status.reader.text() == "Reader: Dr Aoki"
    qtbot.waitUntil(lambda: len(saved) == 2)
    assert saved[-1].last == session.profile.key == ""
    session.sign("Dr Aoki", "reviewed")
    assert session.review.signature.reader_name == "Dr Aoki"


def test_a_row_for_each_finding_where_readers_differ_and_a_key_decides(read, bench, qtbot):
    session = bench.session
    first, second, third = ReaderBook().added("A").added("B").added("C").profiles
    session.take_readers(ReaderBook((first, second, third)))
    findings = session.findings()
    for profile, verdict in ((first, Verdict.ACCEPTED), (second, Verdict.REJECTED)):
        session.use_profile(profile)
        session.decide(findings[0].id, verdict)
        session.decide(findings[1].id, Verdict.ACCEPTED)
    session.use_profile(third)
    read.actions_by_id.actions["compare-readers"].trigger()
    dialog = read.desk.dialog
    qtbot.waitExposed(dialog)
    assert dialog.table.rowCount() == 1
    assert [dialog.table.item(0, place).text() for place in range(3)] == [findings[0].label, "accepted", "rejected"]
    assert "same verdict on 1 of 2" in dialog.agreement.text()
    assert session.selected_finding == findings[0]
    QTest.keyClick(dialog, Qt.Key.Key_2)
    decision = session.review.decisions[findings[0].id]
    assert (decision.verdict, decision.adjudicated) == (Verdict.REJECTED, ("A", "B"))
    bench.turn()
    assert dialog.table.item(0, 3).text() == "rejected"
    assert "Adjudicated between A, B".casefold() in read.findings.model.index(0).data().casefold()
    dialog.only_differing.setChecked(False)
    assert dialog.table.rowCount() == 2


def test_the_agreement_is_counted_over_the_record(read, bench, qtbot, tmp_path):
    session = bench.session
    session.take_readers(book := ReaderBook().added("A").added("B"))
    for profile, verdicts in zip(book.profiles, ("ar", "ra"), strict=True):
        session.use_profile(profile)
        for finding, letter in zip(session.findings(), verdicts, strict=True):
            session.decide(finding.id, Verdict.ACCEPTED if letter == "a" else Verdict.REJECTED)
    read.actions_by_id.actions["agreement"].trigger()
    dialog = read.desk.dialog
    changes = tuple(one.change for one in bench.store.events if isinstance(one, ReviewChanged))
    session.receive(EveryReviewLoaded((StoredStudy("1", changes=changes),)))
    qtbot.waitUntil(lambda: dialog.reads is not None, timeout=60_000)  # statsmodels is imported first
    assert "Cohen's kappa -1.00" in dialog.agreement.text()
    assert not dialog.export_button.isEnabled()


def test_the_first_read_hides_what_the_model_says_until_it_is_recorded(window, bench, qtbot):
    bench.session.apply_settings(replace(bench.session.settings, first_read=True))
    bench.open(study(slices=1))
    bench.run()
    form, session = window.findings.first_read, bench.session
    assert form.isVisible()
    assert window.findings.model.rowCount() == 0
    assert window.findings.bar.isHidden()
    assert [form.labels.item(place).text() for place in range(form.labels.count())] == ["Glioma", "Meningioma"]
    form.labels.item(1).setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(form.text, "broad base")
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    bench.turn()
    assert session.review.before.labels == ("Meningioma",)
    assert window.findings.model.rowCount() == 2
    second = window.findings.second_read
    assert "Meningioma" in second.advice.text()
    assert second.ticked == ("Meningioma",)
    second.labels.item(0).setCheckState(Qt.CheckState.Checked)
    QTest.mouseClick(second.record_button, Qt.MouseButton.LeftButton)
    bench.turn()
    assert session.review.after.labels == ("Glioma", "Meningioma")
    assert session.review.after.said == ("Glioma", "Meningioma")
    assert second.isHidden()
    assert window.impression.text.toPlainText() == "broad base"
