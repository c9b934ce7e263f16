"""The record under load: ten thousand decisions and the undo of them, and a worklist of 100,000 studies."""

import os
import statistics
import time
from queue import SimpleQueue

import pytest
from PySide6.QtWidgets import QApplication

from app.review import Verdict
from app.store.address import StoreAddress
from app.store.database import Database
from app.store.worklist_reader import WorklistReader
from app.worklist_query import Order, WorklistPage, WorklistQuery
from inference.frame import FrameKey
from tests.session_builders import Bench, RecordingStore, card, finding, study
from ui.panels.record_model import RecordModel

STUDIES = int(os.environ.get("OVERREAD_BENCH_STUDIES", "100000"))
STEPS = 10_000
GOAL_MS = 50


def told(name, values_ms, baseline_ms=None):
    ordered = sorted(values_ms)
    ratio = f", {statistics.median(values_ms) / baseline_ms:.2f} x the baseline" if baseline_ms else ""
    print(f"{name}: median {statistics.median(values_ms):.2f} ms, p99 {ordered[int(len(ordered) * 0.99)]:.2f} ms, "
          f"worst {ordered[-1]:.2f} ms{ratio}")  # fmt: skip


@pytest.mark.benchmark
def test_ten_thousand_decisions_and_their_undo(tmp_path):
    store = RecordingStore(tmp_path / "overread.db")
    bench = Bench(store=store)
    session = bench.open(study())
    key = FrameKey("1.2.1.1")
    session.add_finding(finding(card(), key, 1))
    verdicts = (Verdict.ACCEPTED, Verdict.REJECTED)
    decided, undone = [], []
    for number in range(STEPS):
        start = time.perf_counter()
        session.decide(f"{card().id}-1.2.1.1-1-1", verdicts[number % 2], comment=str(number))
        decided.append((time.perf_counter() - start) * 1000)
    baseline = statistics.median(decided[:100])
    for _ in range(STEPS):
        start = time.perf_counter()
        session.undo()
        undone.append((time.perf_counter() - start) * 1000)
    start = time.perf_counter()
    assert store.close(600)
    told("decision, as the reader feels it", decided, baseline)
    told("undo", undone, baseline)
    print(f"goal {GOAL_MS} ms; the last of them was on disk {time.perf_counter() - start:.1f} s later")


@pytest.fixture(scope="module")
def record(tmp_path_factory):
    """A hundred thousand studies with names, labels and risks as a year of a clinic has them."""
    address = StoreAddress.of(tmp_path_factory.mktemp("record") / "overread.db")
    database = Database(address)
    families = ("Müller", "Roe", "Abel", "Ng", "Şahin", "Iwasaki", "Okafor")
    states, labels = ("new", "analysed", "in review", "signed"), ("", "Pneumonia", "Nodule", "Caries; Implant")
    with database.transaction() as connection:
        for start in range(0, STUDIES, 5000):
            connection.execute(
                database.tables.studies.insert(),
                [
                    {
                        "uid": f"1.2.{n}", "patient_name": f"{families[n % 7]}^{n}", "patient_id": f"P{n}",
                        "issuer": "",
                        "birth_date": "", "sex": "", "date": f"2031-{n % 12 + 1:02}-{n % 28 + 1:02}", "time": "",
                        "description": "Chest PA", "modalities": ("DX", "CT", "MR")[n % 3], "accession_number": "",
                        "institution": "", "frames": 1, "paths": "[]", "first_seen_at": f"2031-01-01T{n:09}",
                        "last_seen_at": "", "patient_key": f"{families[n % 7]}^{n}".casefold(),
                        "words": f"{families[n % 7]} {n} P{n} 2031 chest pa".casefold(), "state": states[n % 4],
                        "risk": (n * 7919 % 1000) / 1000, "labels": labels[n % 4],
                        "label_words": labels[n % 4].casefold(), "probability": (n * 104729 % 1000) / 1000,
                        "unreviewed": n % 5, "flagged": 0, "frames_read": 1, "conflicts": 0, "is_flagged": 0,
                        "note": "", "repeats": "",
                    }
                    for n in range(start, min(start + 5000, STUDIES))
                ],
            )  # fmt: skip
    database.close()
    return address


@pytest.mark.benchmark
def test_a_worklist_of_a_hundred_thousand(record, qapp):
    heard = SimpleQueue()
    reader = WorklistReader(heard.put, path=record.path)

    def asked(query, offset=0):
        start = time.perf_counter()
        reader.ask(query, offset)
        while not isinstance(page := heard.get(timeout=60), WorklistPage):
            pass
        assert page.query == query
        return page, (time.perf_counter() - start) * 1000

    asked(WorklistQuery())
    _, baseline = asked(WorklistQuery(text="p5"))
    for text in ("müller", "roe 4242", "nodule", "no such thing", "chest pa signed"):
        page, ms = asked(WorklistQuery(text=text))
        print(f"search {text!r}: {page.total:,} of {STUDIES:,} in {ms:.0f} ms ({ms / baseline:.1f} x the first search)")
    for order in Order:
        _, first = asked(WorklistQuery(order=order))
        _, last = asked(WorklistQuery(order=order), STUDIES - 100)
        print(f"order by {order}: first page {first:.0f} ms, last page {last:.0f} ms")
    assert reader.close(60)


@pytest.mark.benchmark
def test_what_the_window_itself_waits_for(record, qapp, qtbot):
    """On the GUI thread there is only the model: taking a page in, and being scrolled through."""
    from PySide6.QtWidgets import QTableView

    heard = SimpleQueue()
    reader = WorklistReader(heard.put, path=record.path)
    model = RecordModel()
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(900, 600)
    view.show()
    model.page_wanted.connect(lambda offset: reader.ask(model.query, offset))
    spent, worked = [], []

    def timed(does, *arguments):
        start, at_work = time.perf_counter(), time.thread_time()
        does(*arguments)
        QApplication.processEvents()
        spent.append((time.perf_counter() - start) * 1000)
        worked.append((time.thread_time() - at_work) * 1000)

    timed(model.begin, WorklistQuery())
    while model.total == 0:
        timed(model.show, heard.get(timeout=60))
    for place in range(0, STUDIES, max(1, STUDIES // 200)):
        timed(view.scrollTo, model.index(place, 0))
        while not heard.empty():
            page = heard.get()
            if isinstance(page, WorklistPage):
                timed(model.show, page)
    told(f"one turn of the window while {STUDIES:,} rows are scrolled through", spent)
    told("of that the thread itself worked (the rest it waited for a processor)", worked)
    assert reader.close(60)
