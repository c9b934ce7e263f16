"""Studies, cards and answers made small, and services that answer when the test says so."""

from collections import deque
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue

import numpy as np

from app.arrival.arrived import ArrivalsLoaded
from app.reading import InputOutcome, InputRecord, OpenedInputs
from app.reading.service import Decoded, Opened, ReadingDropped
from app.session import Session
from app.settings import Settings
from app.store.record import ClaimAnswered, EveryReviewLoaded, LeftOffLoaded, Loaded, Saved, StoredStudy
from app.store.service import StoreService
from app.study import Instance, Patient, Series, Source, Study
from inference.catalog import Catalog
from inference.finding import Box, Finding, LabelProbability, Saliency, Uncertainty
from inference.frame import Frame, FrameKey
from inference.model_card import (
    Acceptance,
    InputSpecification,
    Label,
    ModelCard,
    OutputSpecification,
    Route,
    WeightsFile,
)
from inference.request import Answer, CancelToken, Dropped, Finished, FrameAnswer


def instance(uid, *, frames=1, modality="DX", series_uid="1.2.1", study_uid="1.2", path=None, number=None):
    source = Source(Path(path or f"/films/{uid}.dcm"))
    return Instance(uid, series_uid, study_uid, source, modality=modality, frame_count=frames, number=number)


def study(uid="1.2", *, series=1, instances=1, frames=1, modality="DX", body_part="CHEST", **more):
    made = []
    for s in range(1, series + 1):
        series_uid = f"{uid}.{s}"
        pictures = tuple(
            instance(
                f"{series_uid}.{i}", frames=frames, modality=modality, series_uid=series_uid, study_uid=uid, number=i
            )
            for i in range(1, instances + 1)
        )
        made.append(Series(series_uid, modality, pictures, number=s, body_part=body_part))
    return Study(uid, more.pop("patient", Patient("Roe^Jane", "P1")), tuple(made), **more)


def frame(key, *, digest="", value=7):
    stored = np.full((8, 8), value, np.uint8)
    stored.flags.writeable = False
    return Frame(key, stored, digest=digest or f"digest-{key.instance_uid}-{key.number}")


def card(model_id="chest", *, modality=("DX",), body_part=("CHEST",), status="active", task="classification", **more):
    return ModelCard(
        id=model_id,
        display_name=model_id.capitalize(),
        version="1.0.0",
        task=task,
        file=WeightsFile(Path(f"/models/{model_id}.onnx"), f"sha-{model_id}"),
        input=InputSpecification("x", (8, 8)),
        outputs=(OutputSpecification("logits"),),
        labels=(Label("Pneumonia"), Label("Normal", is_normal=True)),
        root=Path("/models"),
        status=status,
        accepts=Acceptance(modality=modality, body_part=body_part),
        **more,
    )


def router(**to):
    return card("router", modality=(), body_part=(), task="router", route=Route(to, min_probability=0.8))


def finding(one, key, number=1, **more):
    return Finding(
        f"{one.id}-{key.instance_uid}-{key.number}-{number}",
        key,
        more.pop("label", "Pneumonia"),
        more.pop("probability", 0.81),
        0.5,
        one.reference(),
        localization=Box(1.0, 1.5, 4.25, 5.0),
        uncertainty=Uncertainty(0.5, more.pop("entropy", 0.4)),
        **more,
    )


def answer(one, frames, *, findings=1, label="Pneumonia", probability=0.81, explain="", **more):
    said = tuple(
        FrameAnswer(
            shown.key,
            shown.digest,
            (LabelProbability(label, probability, 0.5),),
            tuple(finding(one, shown.key, number) for number in range(1, findings + 1)),
            Uncertainty(0.5, 0.4),
            (saliency(one, shown.key, explain),) if explain else (),
            cautions=more.get("cautions", ()),
        )
        for shown in frames
    )
    return Answer(one.reference(), "CPU", said, (("run", 0.1),), notices=more.get("notices", ()))


def saliency(one, key, label):
    values = np.linspace(0, 1, 4, dtype=np.float32).reshape(2, 2)
    return Saliency(key, label, "grad-cam", values, Box(0, 0, 8, 8), one.reference())


class FakeReading:
    """Notes what it is asked; `Bench.deliver` lets it answer."""

    def __init__(self):
        self.asked, self.cancelled, self.events, self.folder = {}, [], deque(), {}
        self.is_answering, self.digests = True, {}

    def _ask(self, *what):
        request_id = f"read-{len(self.asked) + 1}"
        self.asked[request_id] = what
        return request_id

    def open(self, paths):
        request_id = self._ask("open", tuple(paths))
        studies = tuple(one for path in paths for one in self.folder.get(path, ()))
        failed = tuple(
            InputRecord(path, InputOutcome.ERROR, reason="it is not a picture", advice="Ask for it again.")
            for path in paths
            if path not in self.folder
        )
        self.events.append(Opened(request_id, OpenedInputs(studies, failed)))
        return request_id

    def decode(self, instance, number, *, is_urgent=True):
        request_id = self._ask("decode", FrameKey(instance.uid, number), is_urgent)
        if self.is_answering:
            key = FrameKey(instance.uid, number)
            self.events.append(Decoded(request_id, frame(key, digest=self.digests.get(key, ""))))
        return request_id

    def thumbnail(self, instance, number=1, size=96):
        return self._ask("thumbnail", FrameKey(instance.uid, number))

    def cancel(self, request_id):
        self.cancelled.append(request_id)
        if any(getattr(event, "request_id", "") == request_id for event in self.events):
            self.events = deque(event for event in self.events if event.request_id != request_id)
            self.events.append(ReadingDropped(request_id))

    def decodes(self, *, is_urgent):
        return [what[1] for what in self.asked.values() if what[0] == "decode" and what[2] is is_urgent]


class FakeEngine:
    """Keeps the requests; the test answers them, or a rule does."""

    def __init__(self):
        self.requests, self.cancelled, self.events, self.rule = [], [], deque(), None

    def submit(self, request):
        self.requests.append(request)
        if self.rule is not None:
            self.events.append(self.rule(request))
        return CancelToken()

    def cancel(self, request_id):
        self.cancelled.append(request_id)
        self.events.append(Dropped(request_id))

    def answer_all(self):
        """From now on every request is answered with one finding a frame."""
        self.rule = lambda request: Finished(
            request.id,
            answer(request.card, request.frames, explain=request.explain.label if request.explain else ""),
        )


class FakeStore:
    """Remembers in a list; reports as saved at once unless it is told that the disk is full."""

    def __init__(self):
        self.appended, self.events, self.stored, self.left_off = [], deque(), {}, None
        self.arrived = {}
        self.claims, self.released, self.summaries, self.held = [], [], [], {}

    def append(self, event):
        self.appended.append(event)
        ticket = f"ticket-{len(self.appended)}"
        self.events.append(Saved((ticket,), datetime(2031, 3, 5, tzinfo=UTC), "head"))
        return ticket

    def load(self, study_uid):
        self.events.append(Loaded(self.stored.get(study_uid, StoredStudy(study_uid))))

    def load_reviews(self):
        self.events.append(EveryReviewLoaded(tuple(self.stored.values())))

    def load_left_off(self):
        self.events.append(LeftOffLoaded(self.left_off))

    def save_left_off(self, left_off):
        self.left_off = left_off

    def claim(self, study_uid, reader_name, *, is_taking_over=False):
        self.claims.append((study_uid, reader_name, is_taking_over))
        held = None if is_taking_over else self.held.get(study_uid)
        self.events.append(ClaimAnswered(study_uid, held))

    def release(self, study_uid):
        self.released.append(study_uid)

    def summarise(self, summary):
        self.summaries.append(summary)

    def keep_filter(self, name, query): ...

    def load_arrivals(self):
        self.events.append(ArrivalsLoaded(tuple(self.arrived.values())))

    def keep_arrivals(self, kept, gone=()):
        self.arrived |= {one.stamp.path: one for one in kept}
        for path in gone:
            self.arrived.pop(path, None)

    def of(self, kind):
        return [one for one in self.appended if isinstance(one, kind)]


class RecordingStore(StoreService):
    """The real store; what it reports waits until the test lets it arrive."""

    def __init__(self, path):
        self.events, self.reported = deque(), SimpleQueue()
        super().__init__(self._heard, path=path)

    def _heard(self, report):
        self.events.append(report)
        self.reported.put(report)

    def wait_for(self, kind, timeout_s=30.0):
        while not isinstance(report := self.reported.get(timeout=timeout_s), kind):
            pass
        return report


class Bench:
    """A session with its fakes, and what it told."""

    def __init__(self, *cards, settings=None, store=None, reading=None, engine=None, worklist=None):
        self.worklist = worklist
        self.reading, self.engine = reading or FakeReading(), engine or FakeEngine()
        self.store = store or FakeStore()
        self.minutes = 0
        self.session = Session(
            reading=self.reading,
            engine=self.engine,
            catalog=Catalog(cards or (card(),)),
            store=self.store,
            settings=settings or Settings(auto_advance=False),
            clock=self.clock,
            worklist=worklist,
        )
        self.notices, self.heard = [], []
        self.session.notice_raised.subscribe(self.notices.append)
        for name in ("studies_changed", "study_changed", "frame_changed", "answer_changed", "review_changed"):
            getattr(self.session, name).subscribe(lambda name=name: self.hears(name))

    def hears(self, name):
        """Note an event; whoever hears one must see a state that fits together."""
        self.heard.append(name)
        session = self.session
        if session.frame is not None:
            one, number = session.series.frames()[session.position]
            assert session.frame.key == FrameKey(one.uid, number)
        assert session.study is None or session.study in session.studies
        assert session.series is None or session.series in session.study.series
        assert session.selected_finding is None or session.selected_finding in session.findings()

    def clock(self):
        self.minutes += 1
        return datetime(2031, 3, 5, 8, tzinfo=UTC) + timedelta(minutes=self.minutes)

    def deliver(self):
        """Let every event arrive, those that follow from them too."""
        sources = (self.reading, self.store, self.engine, *([self.worklist] if self.worklist else []))
        while any(source.events for source in sources):
            for source in sources:
                if source.events:
                    self.session.receive(source.events.popleft())

    def open(self, *studies):
        paths = [Path(f"/films/{one.uid}") for one in studies]
        self.reading.folder |= {path: (one,) for path, one in zip(paths, studies, strict=True)}
        self.session.open(paths)
        self.deliver()
        return self.session

    def open_and_run(self, *studies):
        self.engine.answer_all()
        self.open(*studies)
        self.session.run()
        self.deliver()
        return self.session

    def told(self):
        return " ".join(f"{notice.text} {notice.advice}" for notice in self.notices)
