"""Events of worker threads reach the GUI thread, in order, and cost no reference to True."""

import sys
import threading

from PySide6.QtCore import QThread

from inference.request import Failed
from ui.bridge import Bridge


def test_2000_emits_leave_the_references_to_true_as_they_were(qtbot):
    bridge = Bridge()
    heard = []
    bridge.deliver_to(heard.append)
    bridge.post("warm")
    qtbot.waitUntil(lambda: len(heard) == 1)
    before = sys.getrefcount(True)
    for number in range(2000):
        bridge.post(number)
    qtbot.waitUntil(lambda: len(heard) == 2001)
    assert abs(sys.getrefcount(True) - before) < 50


def test_events_of_a_foreign_thread_arrive_on_the_gui_thread_in_order(qtbot):
    bridge = Bridge()
    heard, threads = [], set()

    def hear(event):
        heard.append(event)
        threads.add(QThread.currentThread())

    bridge.deliver_to(hear)
    workers = [
        threading.Thread(target=lambda name=name: [bridge.post((name, n)) for n in range(200)]) for name in "abc"
    ]
    for worker in workers:
        worker.start()
    qtbot.waitUntil(lambda: len(heard) == 600)
    for worker in workers:
        worker.join()
    assert threads == {bridge.thread()}
    for name in "abc":
        assert [n for who, n in heard if who == name] == list(range(200))


def test_what_comes_before_the_receiver_waits_for_it(qtbot):
    bridge = Bridge()
    heard = []
    bridge.post("early")
    bridge.run_aside(lambda: None, lambda _: bridge.deliver_to(heard.append))
    qtbot.waitUntil(lambda: heard == ["early"])


def test_work_aside_gives_its_result_or_its_exception_on_the_gui_thread(qtbot):
    bridge = Bridge()
    got = []
    bridge.run_aside(threading.get_ident, lambda result: got.append((result, threading.get_ident())))
    qtbot.waitUntil(lambda: len(got) == 1)
    assert got[0][0] != got[0][1] == threading.get_ident()
    bridge.run_aside(lambda: 1 // 0, got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert isinstance(got[1], ZeroDivisionError)


def test_a_closed_bridge_is_silent(qtbot):
    bridge = Bridge()
    heard = []
    bridge.deliver_to(heard.append)
    bridge.post("last")
    assert bridge.close()
    bridge.post("never")
    other = Bridge()
    other.deliver_to(heard.append)
    other.post("mark")
    qtbot.waitUntil(lambda: "mark" in heard)
    assert heard == ["mark"]


def test_an_event_reaches_the_real_session(qtbot, bench):
    bridge = Bridge()
    bridge.deliver_to(bench.session.receive)
    bench.open()
    bench.session.run()
    bridge.post(Failed(bench.engine.requests[-1].id, RuntimeError("secret")))
    qtbot.waitUntil(lambda: not bench.session.is_running)
