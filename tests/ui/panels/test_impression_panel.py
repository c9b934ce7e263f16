"""The reader's words are taken over, signed and locked; nothing modal."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from tests.ui.fakes import Bench, study
from ui.panels.conflict_banner import ConflictBanner
from ui.panels.impression_panel import ImpressionPanel


class Paper:
    name, title, suffix = "pdf", "PDF report", ".pdf"

    def write(self, report, path): ...


@pytest.fixture
def bench():
    return Bench(Settings(reader_name="Dr Ada Reader", auto_advance=False))


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = ImpressionPanel(bench.session, lambda: bench.session.settings, lambda: {"pdf": Paper()}, icons)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_without_a_study_nothing_can_be_written(panel):
    assert not panel.text.isEnabled()
    assert not panel.sign_button.isEnabled()
    assert not panel.export_button.isEnabled()


def test_text_becomes_the_impression_when_the_reader_pauses(panel, bench, qtbot):
    bench.open()
    qtbot.keyClicks(panel.text, "No acute finding.")
    assert bench.session.review.impression == ""
    panel._timer.setInterval(1)
    panel._typed()
    qtbot.waitUntil(lambda: bench.session.review.impression == "No acute finding.")


def test_leaving_the_field_takes_the_text_over(panel, bench, qtbot):
    bench.open()
    qtbot.keyClicks(panel.text, "Clear.")
    QApplication.sendEvent(panel.text, QFocusEvent(QEvent.Type.FocusOut))
    assert bench.session.review.impression == "Clear."


def test_undo_gives_the_text_back(panel, bench, qtbot):
    bench.open()
    panel.text.setPlainText("First.")
    panel.commit()
    bench.session.undo()
    assert panel.text.toPlainText() == ""
    bench.session.redo()
    assert panel.text.toPlainText() == "First."


def test_signing_is_inline_and_locks(panel, bench):
    bench.open()
    bench.run()
    panel.sign_button.click()
    assert panel.form.isVisible()
    assert panel.form.reader.text() == "Dr Ada Reader"
    assert "2 findings not reviewed" in panel.form.obstacle.text()
    panel.form.sign_button.click()
    assert bench.session.review.is_signed
    assert panel.text.isReadOnly()
    assert "Signed by Dr Ada Reader" in panel.locked.text()
    assert panel.sign_button.isHidden()
    assert panel.export_button.isVisible()


def test_an_amendment_needs_a_reason_and_opens_the_report_again(panel, bench):
    bench.open()
    bench.session.sign("Dr Ada Reader", "I approve this report")
    panel.amend_button.click()
    assert panel.amend_form.isVisible()
    assert not panel.amend_form.amend_button.isEnabled()
    panel.amend_form.reason.setText("Side was wrong")
    panel.amend_form.amend_button.click()
    assert not bench.session.review.is_signed
    assert bench.session.review.amendment_reason == "Side was wrong"
    assert not panel.text.isReadOnly()
    assert panel.amend_form.isHidden()
    assert panel.sign_button.isVisible()


def test_a_signature_needs_a_name(panel, bench, qtbot):
    bench.open()
    panel.sign_button.click()
    panel.form.reader.clear()
    assert not panel.form.sign_button.isEnabled()
    panel.form.reader.returnPressed.emit()
    assert not bench.session.review.is_signed
    panel.form.cancel_button.click()
    assert panel.form.isHidden()
    assert panel.sign_button.isVisible()


def test_signing_waits_until_contradictions_are_acknowledged(panel, bench, qtbot, theme, icons):
    banner = ConflictBanner(bench.session, theme, icons)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    bench.open(study("1", conflicts=("Two patients: the names differ.",)))
    assert not banner.isHidden()
    assert "Two patients" in banner.words.text()
    panel.sign_button.click()
    assert not panel.form.sign_button.isEnabled()
    assert "acknowledge" in panel.form.obstacle.text()
    banner.button.click()
    assert bench.session.review.acknowledged_conflicts
    assert panel.form.sign_button.isEnabled()
    assert banner.button.isHidden()


def test_the_menu_lists_what_can_be_exported(panel, bench, qtbot):
    bench.open()
    panel.menu.aboutToShow.emit()
    first, *_, last = panel.menu.actions()
    assert first.text() == "PDF report (.pdf)"
    with qtbot.waitSignal(panel.export_wanted) as signal:
        first.trigger()
    assert signal.args == ["pdf"]
    with qtbot.waitSignal(panel.export_wanted) as signal:
        last.trigger()
    assert signal.args == [""]


def test_a_readers_name_in_any_script_is_shown_as_it_is_written(panel, bench):
    bench.open()
    for name in ("Dr. Jörg Müller", "د. محمد"):
        bench.session.sign(name, "I approve this report")
        assert f"Signed by \u2068{name}\u2069 · " in panel.locked.text()
        bench.session.amend("again")
