"""A study with a drawn frame, findings of every shape, and the report made of them."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np

from app.report import build_report
from app.review import Decision, Review, Signature, Verdict
from app.study import Instance, Patient, Series, Source, Study
from inference.angle import MeasuredAngle
from inference.finding import (
    Box,
    Code,
    Finding,
    LabelProbability,
    Mask,
    ModelReference,
    Point,
    Polygon,
    Saliency,
    Uncertainty,
)
from inference.frame import Frame, FrameKey, PixelSpacing
from inference.model_card import Calibration
from inference.request import Answer, FrameAnswer
from tests.session_builders import card

KEY = FrameKey("1.2.1.1", 1)
MADE_AT = datetime(2031, 3, 5, 14, 20, 7, tzinfo=timezone(timedelta(hours=1)))
SIGNED = Signature("Dr. Jane Roe", "I have read this study and take responsibility for this report", MADE_AT)
MODEL = ModelReference("chest", "Chest", "1.0.0", "ab" * 32, "2.25.7")
CARD = replace(card("chest"), calibration=Calibration("temperature", 1.0, ece=0.031, n=624))


def drawn_frame(rows=120, columns=100, *, key=KEY, **more):
    stored = np.add.outer(np.arange(rows), np.arange(columns)).astype(np.uint16)
    stored.flags.writeable = False
    more.setdefault("spacing", PixelSpacing(0.5, 0.5))
    return Frame(key, stored, bits_stored=12, digest="d" * 64, **more)


def study_of(frames=1, **more):
    instance = Instance(
        KEY.instance_uid, "1.2.1", "1.2", Source(Path("/films/a.dcm")), modality="DX", frame_count=frames
    )
    series = Series("1.2.1", "DX", (instance,), number=1, description="Chest PA")
    more.setdefault("patient", Patient("Roe Jane", "P1", "1971-03-09", "F"))
    return Study("1.2", more.pop("patient"), (series,), date="2031-03-05", **more)


def found(number=1, *, label="Pneumonia", probability=0.8125, localization=None, **more):
    return Finding(
        f"f{number}",
        KEY,
        label,
        probability,
        0.5,
        MODEL,
        localization=localization,
        uncertainty=Uncertainty(0.5, 0.25, ("Pneumonia",), 0.9),
        is_calibrated=more.pop("is_calibrated", True),
        **more,
    )


def every_shape():
    return (
        found(1),
        found(2, label="Nodule", localization=Box(10.25, 20.5, 40.0, 60.75)),
        found(3, label="Tip", localization=Point(30.0, 40.0)),
        found(4, label="Effusion", localization=Polygon((Point(5, 5), Point(20, 30), Point(30, 10)))),
        found(5, label="Opacity", localization=Mask(50, 60, np.array([[0, 1, 1], [1, 1, 0]], bool))),
    )


def heat(label="Pneumonia"):
    values = np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7)
    return Saliency(KEY, label, "grad_cam", values, Box(0, 0, 120, 100), MODEL)


def answer_of(findings, *, saliencies=()):
    told = FrameAnswer(KEY, "d" * 64, (LabelProbability("Pneumonia", 0.8125, 0.5),), tuple(findings), None, saliencies)
    return Answer(MODEL, "CPU", (told,), (("run", 0.125),))


def report_of(findings=None, *, decisions=(), signature=None, impression="", frames=None, study=None, saliencies=None):
    findings = every_shape() if findings is None else tuple(findings)
    review = Review("1.2", impression=impression)
    for decision in decisions:
        review = review.decided(decision)
    if signature:
        review = review.signed(signature)
    maps = (heat(),) if saliencies is None else saliencies
    return build_report(
        study or study_of(),
        [answer_of(findings, saliencies=maps)],
        review,
        [drawn_frame()] if frames is None else frames,
        cards=[CARD],
        made_at=MADE_AT,
    )


def angled_report(review=None):
    """A normal film whose angle lies below its limit: 10 up on 40 along, 0.5 mm each way."""
    lines = (Point(60, 20), Point(50, 60)), (Point(60, 20), Point(60, 90))
    angle = MeasuredAngle(
        "a", KEY, "Calcaneal pitch", 14.036243, *lines, "Flatfoot", "below", 18.0, "a book", PixelSpacing(0.5, 0.5),
        Point(10, 40), Code("CALCANEAL_PITCH", "99OVERREAD", "Calcaneal pitch"),
    )  # fmt: skip
    said = answer_of([found(1, label="Normal", is_normal=True)])
    said = replace(said, frames=(replace(said.frames[0], angles=(angle,)),))
    return build_report(study_of(), [said], review or Review("1.2"), [drawn_frame()], cards=[CARD], made_at=MADE_AT)


def accepted(number, **more):
    return Decision(f"f{number}", Verdict.ACCEPTED, **more)


def rejected(number, reason="artefact"):
    return Decision(f"f{number}", Verdict.REJECTED, reason)
