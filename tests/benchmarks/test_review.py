"""What a decision costs when there are many: with the window's panels, and over what a replay from the record takes."""

import statistics
import time
from itertools import cycle

import pytest

from app.review import Decision, Verdict
from app.review_change import Action, ReviewChange
from app.store.record import ReviewChanged
from app.study_reviews import StudyReviews
from tests.ui.fakes import Bench, study
from ui.application import make_application
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.theme import Theme

pytestmark = pytest.mark.benchmark

DECISIONS, FINDINGS, SLICES, IN_VIEW = 10_000, 500, 25, 100


def taken_ms(step, count):
    taken = []
    for number in range(count):
        start = time.perf_counter()
        step(number)
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def line(name, taken, baseline):
    ordered = sorted(taken)
    ratio = statistics.median(taken) / statistics.median(baseline)
    p99 = ordered[int(0.99 * (len(ordered) - 1))]
    return (
        f"  {name:<52} median {statistics.median(taken):7.3f} ms   p99 {p99:7.3f} ms   "
        f"longest {ordered[-1]:7.2f} ms   {ratio:7.1f} of the baseline"
    )


def test_ten_thousand_decisions_and_undo_over_them():
    bench = Bench()
    bench.open(study(slices=1))
    bench.run(findings=FINDINGS, probability=101.0)
    session = bench.session
    ids = cycle([one.id for one in session.findings()])
    verdicts = cycle((Verdict.ACCEPTED, Verdict.REJECTED, Verdict.SUPPLEMENTED))
    plain: dict[str, Verdict] = {}

    def decide(_number):
        session.decide(next(ids), next(verdicts))

    baseline = taken_ms(lambda number: plain.update({f"f-{number % FINDINGS}": Verdict.ACCEPTED}), DECISIONS)
    decided = taken_ms(decide, DECISIONS)
    undone = taken_ms(lambda _number: session.undo(), DECISIONS)
    assert not session.can_undo
    redone = taken_ms(lambda _number: session.redo(), DECISIONS)
    steps = [one.change for one in bench.store.events if isinstance(one, ReviewChanged)]
    start = time.perf_counter()
    replayed = StudyReviews("1", steps)
    replay_ms = 1000 * (time.perf_counter() - start)
    assert replayed.history("").review.decisions == session.review.decisions

    print(f"\n{DECISIONS} decisions on {FINDINGS} findings; the baseline is a plain dict of the same run")
    print(line("a decision", decided, baseline))
    print(line("undo", undone, baseline))
    print(line("redo", redone, baseline))
    print(f"  replay of {len(steps)} steps from the record: {replay_ms:.0f} ms")


def test_a_decision_in_the_window(qtbot, qapp):
    theme, bench, bridge = Theme(), Bench(), Bridge()
    make_application([], theme)
    bridge.deliver_to(bench.session.receive)
    window = MainWindow(bench.session, bench.session.settings, dict, bridge=bridge, theme=theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    bench.open(study(slices=SLICES))
    session = bench.session
    session.run_series()
    while session.is_running:
        bench.decode()
        bench.answer(findings=FINDINGS // SLICES, probability=101.0)
    given = [one.id for one in session.findings()]
    assert len(given) == FINDINGS
    for number in range(DECISIONS):  # as many steps to undo, without the panels being painted between them
        session._reviews.of_study("1").apply(
            ReviewChange(Action.DECIDED, Decision(given[number % FINDINGS], Verdict.ACCEPTED, comment=str(number)))
        )
    ids = cycle(given)

    def seen(_number):
        session.decide(next(ids), Verdict.REJECTED)
        window.refresh_if_due()
        qapp.processEvents()

    def taken_back(_number):
        session.undo()
        window.refresh_if_due()
        qapp.processEvents()

    baseline = taken_ms(lambda _number: (window.repaint(), qapp.processEvents()), IN_VIEW)
    print(
        f"\nthe window after {DECISIONS} decisions on {FINDINGS} findings; the baseline paints it with nothing changed"
    )
    print(line("a decision, every panel refreshed and painted", taken_ms(seen, IN_VIEW), baseline))
    print(line("undo, every panel refreshed and painted", taken_ms(taken_back, IN_VIEW), baseline))
    assert bridge.close()


def test_a_bare_history_for_comparison():
    reviews = StudyReviews("1")
    steps = [ReviewChange(Action.DECIDED, Decision(f"f-{n % FINDINGS}", Verdict.ACCEPTED)) for n in range(DECISIONS)]
    applied = taken_ms(lambda number: reviews.apply(steps[number]), DECISIONS)
    undone = taken_ms(lambda _number: reviews.apply(ReviewChange(Action.UNDONE)), DECISIONS)
    print(line("\n  a step of the bare history", applied, applied))
    print(line("  its undo", undone, applied))
