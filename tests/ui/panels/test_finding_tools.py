"""The editor, the filter, the tooth chart and the levels, as a reader's hands find them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.finding_filter import FindingFilter
from app.review import Verdict
from inference.finding import Point
from inference.request import Finished
from tests.ui.fakes import answer_to, study
from ui.panels.findings_list import FindingsPanel


@pytest.fixture
def panel(qtbot, bench, theme, icons):
    panel = FindingsPanel(bench.session, theme, icons)
    qtbot.addWidget(panel)
    panel.resize(370, 520)
    panel.show()
    return panel


def say(bench, *sites, label="Caries", as_point=False):
    """Let the model find one finding at each site."""
    bench.open(study(slices=1))
    bench.session.run()
    for request in bench.engine.requests:
        said = answer_to(request, findings=len(sites))
        frames = tuple(
            replace(
                frame,
                findings=tuple(
                    replace(
                        one,
                        site=site,
                        label=label or site,
                        probability=0.9 - 0.1 * place,
                        localization=Point(9.0 + place, 9.0) if as_point else one.localization,
                    )
                    for place, (one, site) in enumerate(zip(frame.findings, sites, strict=True))
                ),
            )
            for frame in said.frames
        )
        bench.session.receive(Finished(request.id, replace(said, frames=frames)))
    bench.engine.requests = []
    bench.turn()


def test_the_editor_records_everything_in_one_step(panel, bench):
    say(bench, "FDI 46")
    finding = bench.session.findings()[0]
    bench.session.select_finding(finding.id)
    panel.bar.open_form()
    form = panel.bar.form
    form.site.setCurrentText("FDI 47")
    form.severity.setCurrentText("severe")
    form.certainty.setCurrentText("probable")
    form.difficulty.setCurrentText("hard")
    form.code.setText("80967001, SCT, Dental caries")
    QTest.keyClicks(form.comment, "distal")
    QTest.keyClick(form.comment, Qt.Key.Key_Return)
    decision = bench.session.review.decisions[finding.id]
    assert decision.corrected.site == "FDI 47"
    assert decision.corrected.code.meaning == "Dental caries"
    assert (decision.assessment.severity, decision.assessment.difficulty) == ("severe", "hard")
    words = panel.model.index(0).data()
    assert "model said Caries · FDI 46 → reader: Caries · FDI 47" in words
    assert "severe, probable, hard to read, distal" in words.replace(" · ", ", ")
    panel.bar.accept()
    assert bench.session.review.decisions[finding.id].comment == "distal"
    bench.session.undo()
    bench.session.undo()
    assert bench.session.review.decisions == {}


def test_half_a_code_is_refused_with_how_to_write_it(panel, bench):
    say(bench, "FDI 46")
    bench.session.select_finding(bench.session.findings()[0].id)
    panel.bar.open_form()
    panel.bar.form.code.setText("80967001")
    panel.bar.form.save()
    assert "value, scheme, meaning" in panel.bar.form.said.text()
    assert bench.session.review.decisions == {}


def test_the_slider_hides_and_counts_and_loses_nothing(panel, bench):
    say(bench, "FDI 46", "FDI 36", "FDI 11")
    assert panel.filter.isHidden()
    panel.filter.toggle()
    panel.refresh()
    panel.filter.threshold.setValue(75)
    bench.turn()
    assert [one.probability for one in bench.session.shown_findings()] == [0.9, 0.8]
    assert len(bench.session.findings_in_view()) == 2
    assert panel.filter.told.text() == "2 of 3 shown, 1 hidden"
    assert panel.model.rowCount() == 2
    panel.filter.threshold.setValue(100)
    bench.turn()
    assert "All findings are kept" in panel.void.text()
    panel.filter.clear_button.click()
    bench.turn()
    assert panel.model.rowCount() == 3
    assert bench.session.unreviewed_count == 3


def test_next_unreviewed_goes_through_what_the_filter_shows(panel, bench):
    say(bench, "FDI 46", "FDI 36", "FDI 11")
    bench.session.use_filter(FindingFilter(threshold=0.85))
    first = bench.session.next_unreviewed()
    bench.session.decide(first.id, Verdict.ACCEPTED)
    told = []
    bench.session.notice_raised.subscribe(told.append)
    assert bench.session.next_unreviewed() is None
    assert "filter" in told[0].text


def test_the_chart_and_the_list_are_linked_both_ways(panel, bench, qtbot):
    say(bench, "FDI 46", "FDI 36")
    chart, session = panel.teeth, bench.session
    assert chart.isVisible()
    session.select_finding(session.findings()[1].id)
    bench.turn()
    assert chart.chosen == 36
    where = chart._box(46).center().toPoint()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert session.selected_finding.site == "FDI 46"
    before = chart.grab().toImage()
    panel.bar.accept()
    bench.turn()
    assert chart.teeth[46].verdict is Verdict.ACCEPTED
    assert chart.grab().toImage() != before
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen == 45
    assert session.selected_finding is None
    assert chart.tooth_at(chart.rect().bottomRight() + QPoint(5, 5)) == 0


def test_all_levels_up_is_one_step_of_undo(panel, bench):
    say(bench, "L4/L5", "L5/S1", label="", as_point=True)
    assert panel.levels.isVisible()
    assert not panel.teeth.isVisible()
    panel.levels.up_button.click()
    bench.turn()
    assert "L3/L4 (model: L4/L5)" in panel.model.index(0).data()
    bench.session.undo()
    assert bench.session.review.decisions == {}


def test_the_reasons_are_those_of_the_settings(panel, bench):
    bench.session.apply_settings(replace(bench.session.settings, rejection_reasons="Motion; Overlap ;; Motion"))
    panel.bar.refresh()
    assert [one.text() for one in panel.bar._menu.actions()] == ["Motion", "Overlap"]
    assert [panel.bar.reason.itemText(i) for i in range(3)] == ["", "Motion", "Overlap"]


def test_the_tooth_chart_and_the_levels_by_keyboard_alone(panel, bench):
    say(bench, "FDI 46", "FDI 46", "FDI 16")
    chart, session = panel.teeth, bench.session
    chart.setFocus()
    session.select_finding(session.findings()[0].id)
    bench.turn()
    assert chart.chosen == 46
    QTest.keyClick(chart, Qt.Key.Key_Up)  # the tooth above it
    assert (chart.chosen, session.selected_finding.site) == (16, "FDI 16")
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert session.selected_finding.site == "FDI 46"
    assert "46" in chart.accessibleDescription()
    for _ in range(20):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.chosen == 48, "it stops at the end of the jaw"

    say(bench, "L4/L5", "L5/S1", label="", as_point=True)
    panel.levels.up_button.setFocus()
    QTest.keyClick(panel.levels.up_button, Qt.Key.Key_Space)
    bench.turn()
    assert "L3/L4 (model: L4/L5)" in panel.model.index(0).data()
