"""A report of each kind of study, made by hand: what is fixed in it is what a program says, never a name of its own."""

from dataclasses import replace

from app.measure import MeasurementKind, measure
from app.report import Letterhead, ReportedMeasurement, build_report
from app.review import Decision, Review, Verdict
from inference.angle import MeasuredAngle
from inference.finding import Box, Code, LabelProbability, Point, Uncertainty
from inference.frame import FrameKey, PixelSpacing
from inference.landmark_series import LEVELS, NEIGHBOURS
from inference.request import FrameAnswer
from tests.report_builders import CARD, KEY, MADE_AT, SIGNED, answer_of, drawn_frame, found, heat, study_of

KINDS = ("dental", "foot", "chest", "brain", "lumbar", "generic")
SLICES = 9
SOURCE = (
    "radiological teaching (pacs.de/term/calcaneal-inclination-angle); published limits run from 12.3° "
    "(doi:10.1258/ar.2011.110387) to 19° (radiopaedia.org, calcaneal inclination angle)"
)


def key(number: int) -> FrameKey:
    return FrameKey(KEY.instance_uid, number)


def report_of_kind(kind: str, language: str = "en", *, is_signed: bool = True, decisions: tuple[Decision, ...] = ()):
    """The report; without `decisions` every other finding is accepted, and the last is left to nobody."""
    answers, cautions, frames = MADE[kind]()
    findings = [one for answer in answers for frame in answer.frames for one in frame.findings]
    review = Review("1.2", impression="")
    chosen = decisions or tuple(Decision(one.id, Verdict.ACCEPTED) for one in findings[:-1:2])
    for decision in chosen:
        review = review.decided(decision)
    for mark in marks(kind):
        review = review.measured(mark)
    if is_signed:
        review = review.signed(replace(SIGNED, meaning="Responsibility: I read this study"))
    report = build_report(
        study_of(frames=SLICES), answers, review, frames, cards=[replace(CARD, intended_use="research only")],
        made_at=MADE_AT,
    )  # fmt: skip
    return replace(
        report,
        language=language,
        cautions=(*report.cautions, *cautions),
        letterhead=Letterhead("Site"),
        audit_head="cafe" * 16,
        unanswered="" if answers else "No model fits this study. This is unlike the pictures that the router knows.",
        measurements=tuple(ReportedMeasurement(one.title, one.value_words, "") for one in review.measurements),
    )


def marks(kind: str):
    if kind == "foot":
        points = Point(80, 20), Point(40, 20), Point(40, 20), Point(10, 50)
        return (measure(MeasurementKind.HALLUX_VALGUS, points, drawn_frame(), "a"),)
    if kind == "generic":
        frame = drawn_frame(spacing=PixelSpacing(0.5, 0.5, "PixelSpacing", calibration="geometry"))
        return (
            measure(MeasurementKind.LENGTH, (Point(60, 50), Point(62, 99)), frame, "b"),
            measure(MeasurementKind.ELLIPSE, (Point(60, 40), Point(90, 80)), frame, "c"),
            measure(MeasurementKind.LENGTH, (Point(118, 2), Point(118, 40)), frame, "d"),
        )
    return ()


def _dental():
    findings = [
        found(1, label="Missing tooth", site="FDI 36"),
        found(2, label="Implant", site="FDI 11", localization=Box(10, 20, 40, 60)),
        found(3, label="Restoration", site="FDI 46", localization=Box(10, 20, 40, 60)),
        found(4, label="Tooth 21", site="FDI 21", is_normal=True, localization=Box(50, 20, 60, 30)),
        found(5, label="Tooth 22", site="FDI 22", is_normal=True, localization=Box(50, 30, 60, 40)),
        found(6, label="Missing tooth", site="FDI 17"),
    ]
    return [answer_of(findings)], ("Nothing that this model locates was found: what it calls absent may only be out of "
            "its reach.",), [drawn_frame()]  # fmt: skip


def _foot():
    lines = (Point(60, 20), Point(50, 60)), (Point(60, 20), Point(60, 90))
    angle = MeasuredAngle(
        "a", KEY, "Calcaneal pitch", 14.036243, *lines, "Flatfoot", "below", 18.0, SOURCE, None,
        Point(10, 40), Code("CALCANEAL_PITCH", "99OVERREAD", "Calcaneal pitch"),
    )  # fmt: skip
    said = answer_of([found(1, label="Normal", is_normal=True), found(2, label="Flatfoot")], saliencies=())
    told = LabelProbability("Normal", 0.9, 0.5), LabelProbability("Flatfoot", 0.1, 0.5)
    return [replace(said, frames=(replace(said.frames[0], angles=(angle,), probabilities=told),))], (
        "The router sees foot (0.93, above the least at which it decides (0.80)) and chose Foot X-ray: arch.",
    ), [drawn_frame(spacing=None)]  # fmt: skip


def _chest():
    told = LabelProbability("Pneumonia", 0.8125, 0.5), LabelProbability("Normal", 0.1875, 0.5)
    said = answer_of([found(1), found(2, label="Normal", is_normal=True)], saliencies=(heat(),))
    return [replace(said, frames=(replace(said.frames[0], probabilities=told),))], (
        "The header does not name the view: check that this is PA or AP.",
        "This frame is unlike the images this model was trained on: do not rely on its answer.",
    ), [drawn_frame()]  # fmt: skip


def _brain():
    doubt = Uncertainty(0.4, 0.6, ("Meningioma", "Glioma"), 0.9, is_in_distribution=False, needs_review=True)
    frames = []
    for at in range(1, SLICES + 1):
        label = "No tumour" if at in (1, 5) else "Meningioma"
        one = replace(
            found(at, label=label, probability=0.6 + at / 30, is_normal=label == "No tumour"),
            frame=key(at),
            uncertainty=doubt if at == 3 else Uncertainty(0.2, at / 20, (label,), 0.9),
        )
        told = LabelProbability("Meningioma", 0.6, 0.5), LabelProbability("No tumour", 0.3, 0.5)
        frames.append(FrameAnswer(key(at), "d" * 64, told, (one,)))
    answer = replace(answer_of([]), frames=tuple(frames))
    return [answer], ("The slices of series 1 are not evenly spaced.",), [drawn_frame(key=key(at)) for at in (3, 4)]


def _lumbar():
    names = "L3/L4", "L4/L5", "L5/S1"
    rows, points = [], []
    for at, name in enumerate(names, start=1):
        rows.append(
            {
                "label": name, "site": name, "row": 20.0 * at, "column": 50.0, "peak": 0.9 - at / 100, "threshold": 0.5,
                "entropy_nats": 3.5, "normalised_entropy": 0.4, "stratum": "", "warning": "", "is_found": True,
            }
        )  # fmt: skip
        details = (("peak", "0.9"), ("slice", "1"), (NEIGHBOURS, "2 of 2 neighbouring slices agree"))
        points.append(found(at, label=name, site=name, localization=Point(20.0 * at, 50.0), details=details))
    rows.append({**rows[0], "label": "L2/L3", "site": "L2/L3", "is_found": False, "peak": 0.2})
    said = answer_of(points, saliencies=())
    frame = replace(said.frames[0], details={LEVELS: rows}, probabilities=())
    return (
        [replace(said, frames=(frame,))],
        ("Numbering in doubt at L5/S1: check the levels before they are used.",),
        [drawn_frame()],
    )


def _generic():
    spacing = PixelSpacing(0.5, 0.5, "PixelSpacing", calibration="geometry")
    return (
        [],
        ("was compressed with loss", "has pixels that are not numbers; they are shown black"),
        [drawn_frame(spacing=spacing)],
    )


MADE = {
    "dental": _dental, "foot": _foot, "chest": _chest, "brain": _brain, "lumbar": _lumbar, "generic": _generic,
}  # fmt: skip
