"""A panel is refreshed once for many events, and not while nobody can see it."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.event import Event
from tests.ui.fakes import study
from ui.burst import Burst
from ui.refresh_soon import RefreshSoon


@pytest.fixture
def panel(qtbot):
    panel = QWidget()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def made():
    return []


def test_many_events_are_one_refresh(panel, made, qtbot):
    first, second = Event(), Event()
    soon = RefreshSoon(panel, lambda: made.append("refresh"), first, second)
    for event in (first, second, first):
        event.emit()
    assert made == []
    assert soon.is_due
    qtbot.waitUntil(lambda: made == ["refresh"])
    QApplication.processEvents()
    assert made == ["refresh"]
    assert not soon.is_due


def test_an_event_within_a_refresh_asks_for_another(panel, made, qtbot):
    event = Event()

    def refresh():
        made.append("refresh")
        if len(made) == 1:
            event.emit()

    RefreshSoon(panel, refresh, event)
    event.emit()
    qtbot.waitUntil(lambda: len(made) == 2)


def test_what_is_hidden_waits_until_it_is_shown(panel, made):
    event = Event()
    RefreshSoon(panel, lambda: made.append("refresh"), event)
    panel.hide()
    event.emit()
    QApplication.processEvents()
    assert made == []
    panel.show()
    assert made == ["refresh"]


def test_what_works_unseen_does_not_wait(panel, made, qtbot):
    event = Event()
    RefreshSoon(panel, lambda: made.append("refresh"), event, is_seen_only=False)
    panel.hide()
    event.emit()
    qtbot.waitUntil(lambda: made == ["refresh"])


def test_flush_does_it_now_and_only_if_due(panel, made):
    event = Event()
    soon = RefreshSoon(panel, lambda: made.append("refresh"), event)
    soon.flush()
    assert made == []
    event.emit()
    soon.flush()
    QApplication.processEvents()
    assert made == ["refresh"]


def test_a_cycle_of_run_and_answer_refreshes_each_panel_once_a_turn(window, bench, monkeypatch, qtbot):
    bench.open(study("1", slices=5))
    bench.run()
    counts = dict.fromkeys(("model", "findings", "worklist", "explain"), 0)
    for name in counts:
        inner = getattr(window, name)
        for one in inner.findChildren(RefreshSoon):
            refresh = one._refresh

            def counted(name=name, refresh=refresh):
                counts[name] += 1
                refresh()

            monkeypatch.setattr(one, "_refresh", counted)
    bench.session.show_position(1)
    bench.decode()
    counts.update(dict.fromkeys(counts, 0))
    bench.session.run()
    bench.session.show_position(2)
    bench.session.select_finding(None)
    qtbot.waitUntil(lambda: min(counts.values()) > 0)
    assert counts == dict.fromkeys(counts, 1)


def test_what_is_painted_is_the_newest(window, bench):
    bench.open()
    bench.run()
    bench.session.show_position(1)
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    assert "not asked about this frame" in window.model.text()


def test_a_hidden_dock_costs_nothing(window, bench, monkeypatch):
    bench.open()
    window.docks["model"].close()
    bench.run()
    bench.session.show_position(1)
    (soon,) = window.model.findChildren(RefreshSoon)
    QApplication.processEvents()
    assert soon.is_due
    window.docks["model"].show()
    assert not soon.is_due
    assert "not asked about this frame" in window.model.text()


def test_nothing_calls_a_panel_that_is_gone(qapp, made):
    event = Event()
    dialog = QWidget()
    RefreshSoon(dialog, lambda: made.append("refresh"), event)
    shiboken6.delete(dialog)

    event.emit()

    assert made == []


@pytest.fixture
def clock():
    """A clock that stands still until it is told the time."""
    now = {"s": 100.0}

    def read():
        return now["s"]

    read.move = lambda seconds: now.update(s=now["s"] + seconds)
    return read


def test_the_first_of_a_burst_does_not_wait_and_none_waits_for_ever(clock):
    burst = Burst(clock)
    assert burst.pause_ms() == 0
    pauses = []
    for _ in range(20):
        clock.move(0.05)
        pauses.append(burst.pause_ms())
    assert pauses.count(0) == 1, "once in 600 ms"
    clock.move(1.0)
    assert burst.pause_ms() == 0


@pytest.fixture
def scrolled(panel, made, clock):
    """What refreshes in bursts, its first refresh done."""
    event = Event()
    told = {"false": False}
    soon = RefreshSoon(panel, lambda: made.append("refresh"), in_bursts=(event,), is_false=lambda: told["false"])
    soon._burst = Burst(clock)
    panel.show()
    event.emit()
    soon.flush_for_paint()
    assert made == ["refresh"]
    return event, soon, told


def test_a_slice_that_passes_refreshes_nothing_before_it_is_painted(scrolled, made, qtbot):
    event, soon, _ = scrolled
    event.emit()
    soon.flush_for_paint()
    assert made == ["refresh"]
    assert soon.is_due
    soon.flush_seen()
    assert made == ["refresh"] * 2, "a key finds everything true"
    event.emit()
    qtbot.waitUntil(lambda: len(made) == 3, timeout=10_000)
    assert not soon.is_due


def test_what_would_be_false_does_not_wait(scrolled, made):
    event, soon, told = scrolled
    told["false"] = True
    event.emit()
    soon.flush_for_paint()
    assert made == ["refresh"] * 2


def test_an_event_that_is_no_slice_ends_the_waiting(scrolled, made):
    event, soon, _ = scrolled
    event.emit()
    soon.ask()
    soon.flush_for_paint()
    assert made == ["refresh"] * 2
