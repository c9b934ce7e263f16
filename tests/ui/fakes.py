"""A real session on services that answer when the test says so, and the studies it reads."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from app.reading import OpenedInputs
from app.reading.service import Decoded, Opened, ThumbnailMade
from app.session import Session
from app.settings import Settings
from app.store.record import Saved
from app.study import Instance, Patient, Series, Source, Study
from inference.catalog import Catalog
from inference.finding import Box, Finding, LabelProbability, Saliency, Uncertainty
from inference.frame import AcquisitionContext, Frame, FrameKey, PixelSpacing, Rescale
from inference.model_card import (
    Acceptance,
    Calibration,
    ExplanationRule,
    InputSpecification,
    Label,
    ModelCard,
    OutputSpecification,
    WeightsFile,
)
from inference.request import Answer, CancelToken, Finished, FrameAnswer, InferenceRequest, Progress
from ui.refresh_soon import RefreshSoon

NOON = datetime(2031, 3, 5, 12, 34, tzinfo=UTC)
ROWS, COLUMNS = 96, 128


def instance(number: int, study: str = "1", modality: str = "CT", frames: int = 1) -> Instance:
    return Instance(
        uid=f"{study}.1.{number}",
        series_uid=f"{study}.1",
        study_uid=study,
        source=Source(Path(f"/nowhere/{study}-{number}.dcm")),
        modality=modality,
        number=number,
        frame_count=frames,
        rows=ROWS,
        columns=COLUMNS,
    )


def study(uid: str = "1", name: str = "Doe^Jane", *, slices: int = 3, conflicts=(), modality: str = "CT") -> Study:
    series = Series(
        f"{uid}.1",
        modality,
        tuple(instance(n, uid, modality) for n in range(1, slices + 1)),
        1,
        "Axial head",
        "HEAD",
    )
    second = Series(f"{uid}.2", modality, (instance(90, uid, modality),), 2, "Scout")
    patient = Patient(name, f"ID-{uid}", "1960-02-03", "F")
    return Study(uid, patient, (series, second), "2031-03-04", "10:00", "CT head", conflicts=tuple(conflicts))


def frame(key: FrameKey, modality: str = "CT") -> Frame:
    row, column = np.mgrid[0:ROWS, 0:COLUMNS]
    centre = np.hypot(row - ROWS / 2, (column - COLUMNS / 2) * 0.8)
    stored = np.where(centre < 40, 1064 + (40 - centre), 24).astype(np.int16)
    stored.setflags(write=False)
    return Frame(
        key,
        stored,
        modality_lut=Rescale(1.0, -1024.0),
        unit="HU",
        bits_stored=12,
        spacing=PixelSpacing(0.5, 0.5),
        context=AcquisitionContext(modality, "HEAD"),
        digest=f"digest of {key.instance_uid}",
    )


def card(model_id: str = "brain-tumour", *, calibration: bool = True, labels=("Glioma", "Meningioma", "No tumour")):
    return ModelCard(
        id=model_id,
        display_name="Brain MRI: tumour",
        version="1.0.0",
        task="classification",
        file=WeightsFile(Path("/nowhere/model.onnx"), "ab" * 32),
        input=InputSpecification("x", (64, 64)),
        outputs=(OutputSpecification("logits"),),
        labels=tuple(
            Label(name, 0.5, colour, is_normal=name.startswith("No"))
            for name, colour in zip(labels, ("#f0b43c", "#7db7f2", "#62cf8e", "#ec8bb6"), strict=False)
        ),
        root=Path("/nowhere"),
        accepts=Acceptance(("CT", "MR")),
        calibration=Calibration("temperature", 1.3, 0.03, 15, 624) if calibration else None,
        explain=ExplanationRule("grad_cam"),
    )


def answer_to(request: InferenceRequest, probability: float = 0.81, findings: int = 2) -> Answer:
    reference = request.card.reference()
    labels = request.card.labels
    answers = []
    for one in request.frames:
        uncertainty = Uncertainty(0.4, 0.36, (labels[0].name,), 0.9)
        found = tuple(
            Finding(
                id=f"{one.key.instance_uid}:{place}",
                frame=one.key,
                label=labels[place % len(labels)].name,
                probability=probability - 0.2 * place,
                threshold=0.5,
                model=reference,
                localization=None if place == 0 else Box(20 + 8 * place, 30, 50 + 8 * place, 70),
                uncertainty=uncertainty,
                is_calibrated=request.card.calibration is not None,
                colour=labels[place % len(labels)].colour,
            )
            for place in range(findings)
        )
        probabilities = tuple(
            LabelProbability(label.name, value, 0.5)
            for label, value in zip(labels, (probability, 0.12, 0.07, 0.04), strict=False)
        )
        maps = ()
        if request.explain is not None:
            values = np.exp(-np.hypot(*(np.mgrid[0:12, 0:16] - 6.0)) / 4).astype(np.float32)
            label = request.explain.label or labels[0].name
            maps = (Saliency(one.key, label, "grad_cam", values, Box(0, 0, one.rows, one.columns), reference),)
        answers.append(
            FrameAnswer(one.key, one.digest, probabilities, found, uncertainty, maps, ("Lateral view is untested.",))
        )
    return Answer(reference, "CPU", tuple(answers), (("run", 0.02),))


class FakeReading:
    def __init__(self) -> None:
        self.opened: list[tuple[Path, ...]] = []
        self.asked: list[tuple[str, Instance, int]] = []
        self.thumbnails: list[tuple[str, Instance, int]] = []
        self.contents: list[tuple[str, Source]] = []
        self.pages: list[tuple[str, int, int]] = []
        self.cancelled: list[str] = []
        self._count = 0

    def _id(self) -> str:
        self._count += 1
        return f"reading-{self._count}"

    def open(self, paths: Sequence[Path]) -> str:
        self.opened.append(tuple(paths))
        return f"open-{len(self.opened)}"

    def decode(self, instance: Instance, number: int, *, is_urgent: bool = True) -> str:
        self.asked.append((self._id(), instance, number))
        return self.asked[-1][0]

    def thumbnail(self, instance: Instance, number: int = 1, size: int = 96) -> str:
        self.thumbnails.append((self._id(), instance, number))
        return self.thumbnails[-1][0]

    def content(self, source: Source) -> str:
        self.contents.append((self._id(), source))
        return self.contents[-1][0]

    def page(self, source: Source, number: int, width: int) -> str:
        self.pages.append((self._id(), number, width))
        return self.pages[-1][0]

    def cancel(self, request_id: str) -> None:
        self.cancelled.append(request_id)


class FakeEngine:
    def __init__(self) -> None:
        self.requests: list[InferenceRequest] = []
        self.cancelled: list[str] = []

    def submit(self, request: InferenceRequest) -> CancelToken:
        self.requests.append(request)
        return CancelToken()

    def cancel(self, request_id: str) -> None:
        self.cancelled.append(request_id)


class FakeStore:
    def __init__(self) -> None:
        self.events: list[object] = []
        self.claims: list[tuple[str, bool]] = []
        self.filters: dict[str, str] = {}

    def append(self, event: object) -> str:
        self.events.append(event)
        return f"ticket-{len(self.events)}"

    def load(self, study_uid: str) -> None: ...

    def load_left_off(self) -> None: ...

    def load_reviews(self) -> None: ...

    def save_left_off(self, left_off: object) -> None: ...

    def claim(self, study_uid: str, reader_name: str, *, is_taking_over: bool = False) -> None:
        self.claims.append((study_uid, is_taking_over))

    def release(self, study_uid: str) -> None: ...

    def summarise(self, summary: object) -> None: ...

    def keep_filter(self, name: str, query: str) -> None:
        self.filters = {**self.filters, name: query}


class Bench:
    """A session and the strings that move its services."""

    def __init__(
        self, settings: Settings | None = None, cards: Sequence[ModelCard] | None = None, worklist=None
    ) -> None:
        self.reading, self.engine, self.store = FakeReading(), FakeEngine(), FakeStore()
        self.session = Session(
            reading=self.reading,
            engine=self.engine,
            catalog=Catalog(tuple(cards if cards is not None else (card(),))),
            store=self.store,
            settings=settings or Settings(auto_advance=False),
            clock=lambda: NOON,
            worklist=worklist,
        )

    def open(self, *studies: Study) -> None:
        self.session.open([Path("/nowhere")])
        self.session.receive(Opened(f"open-{len(self.reading.opened)}", OpenedInputs(studies or (study(),))))
        self.decode()

    def decode(self) -> None:
        """Decode everything that was asked for, thumbnails too."""
        while self.reading.asked or self.reading.thumbnails:
            asked, self.reading.asked = self.reading.asked, []
            for request_id, one, number in asked:
                self.session.receive(Decoded(request_id, frame(FrameKey(one.uid, number), one.modality)))
            asked, self.reading.thumbnails = self.reading.thumbnails, []
            for request_id, one, number in asked:
                pixels = np.full((48, 64), 90, np.uint8)
                self.session.receive(ThumbnailMade(request_id, FrameKey(one.uid, number), pixels))
            self.turn()
        self.turn()

    def turn(self) -> None:
        """What the event loop's next turn brings: every panel refreshed, hidden ones too."""
        for widget in QApplication.topLevelWidgets():
            for one in widget.findChildren(RefreshSoon):
                one.flush()

    def run(self, **what) -> None:
        self.session.run()
        self.answer(**what)

    def answer(self, **what) -> None:
        """Let the engine answer all that it was asked."""
        asked, self.engine.requests = self.engine.requests, []
        for request in asked:
            self.session.receive(Progress(request.id, 0.5, "running"))
            self.session.receive(Finished(request.id, answer_to(request, **what)))
        self.turn()

    def save(self) -> None:
        tickets = tuple(f"ticket-{place + 1}" for place in range(len(self.store.events)))
        self.session.receive(Saved(tickets, NOON))
        self.turn()
