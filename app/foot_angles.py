"""Angles measured on a foot beside what a model says of it, with a flag where the two disagree.

Two kinds. The reader draws the angles of the forefoot: above 15 degrees between the first metatarsal and the great toe,
or above 9 degrees between the first and the second metatarsal, a foot is taken for one with hallux valgus (Hardy and
Clapham 1951, J Bone Joint Surg Br 33-B:376). And a model may measure angles itself, each with the limit, the label and
the source that its entry states; the reader can take such lines over and move them, and then the reader's value counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.finding_filter import standing
from app.language import marked, say
from app.measure import Measurement, measure
from app.measure_shape import MeasurementKind
from app.report import Report, ReportedMeasurement, place_in_series
from app.review import Review, Verdict
from inference.angle import Line, MeasuredAngle, is_beyond, signed_degrees
from inference.finding import Finding
from inference.frame import Frame, FrameKey
from inference.model_card_tasks import RuleAccuracy, Side

LIMITS = {MeasurementKind.HALLUX_VALGUS: (marked("HVA"), 15.0), MeasurementKind.INTERMETATARSAL: (marked("IMA"), 9.0)}
"""In degrees; above it the angle speaks for hallux valgus."""

SOURCE = "Hardy and Clapham 1951"
HALLUX_VALGUS = marked("hallux valgus")
_WORDS = (HALLUX_VALGUS, "bunion")


@dataclass(frozen=True, slots=True)
class FootAngle:
    """One measured angle: `conflict` says how it disagrees with the class, and is empty where it does not.

    On `side` of `limit` (degrees) it speaks for `label`. `lines` are the two lines on `frame`, in its pixels.
    `model_degrees` is what a model measured first, where a model did; `is_readers`: the value is the reader's.
    `remark` says what the number must not be taken for.
    """

    name: str
    degrees: float
    limit: float
    conflict: str = ""
    side: Side = "above"
    label: str = HALLUX_VALGUS
    frame: FrameKey | None = None
    lines: tuple[Line, ...] = ()
    is_readers: bool = True
    model_degrees: float | None = None
    remark: str = ""
    source: str = SOURCE
    accuracy: RuleAccuracy | None = None
    angle_id: str = ""
    """Which of a model's angles it is; empty for one that only the reader drew."""

    @property
    def speaks(self) -> bool:
        """Whether it speaks for its label."""
        return is_beyond(self.degrees, self.side, self.limit)

    @property
    def value_words(self) -> str:
        """'14.2°', or with both hands '16.0° (yours; model 14.2°)'."""
        if self.is_readers and self.model_degrees is not None:
            return say("{own}° (reader; model {model}°)", own=f"{self.degrees:.1f}", model=f"{self.model_degrees:.1f}")
        return f"{self.degrees:.1f}°"

    @property
    def limit_words(self) -> str:
        """'below 18° (flatfoot)', or 'not below 18°'."""
        values = {"limit": f"{self.limit:g}", "label": say(_in_sentence(self.label))}
        if self.side == "below":
            told = say("below {limit}° ({label})", **values) if self.speaks else say("not below {limit}°", **values)
        else:
            told = say("above {limit}° ({label})", **values) if self.speaks else say("not above {limit}°", **values)
        return told

    @property
    def words(self) -> str:
        """'HVA 22.1°, above 15° (hallux valgus)'."""
        return f"{say(self.name)} {self.value_words}, {self.limit_words}"

    @property
    def whole_words(self) -> str:
        """The value, its limit, what it must not be taken for, and how it disagrees with the class."""
        told = f"{self.value_words}, {self.limit_words}"
        return "; ".join(part for part in (told, self.remark, self.conflict) if part)

    @property
    def accuracy_words(self) -> str:
        """How far the limit may be trusted; empty where nobody measured it."""
        one = self.accuracy
        if one is None:
            return ""
        return say(
            "This limit alone: sensitivity {sensitivity}, specificity {specificity} ({n} films: {dataset}).",
            sensitivity=f"{one.sensitivity:.2f}", specificity=f"{one.specificity:.2f}", n=one.n,
            dataset=say(one.dataset),
        )  # fmt: skip


def foot_angles(
    measurements: Iterable[Measurement],
    findings: Iterable[Finding],
    review: Review,
    labels: Sequence[str],
    measured: Iterable[MeasuredAngle] = (),
) -> tuple[FootAngle, ...]:
    """The angles measured on a foot, each with the class beside it: first those of a model, then those of the reader.

    `labels` are all that the model can say: only a model that knows hallux valgus can disagree with the reader's angles
    of the forefoot. `measured` are the angles that models measured; each is held against the findings of its own frame.
    What the reader rejected is not the class; what the reader corrected is.
    """
    marks = tuple(measurements)
    standing_ones = [standing(one, review) for one in findings if review.verdict_on(one.id) is not Verdict.REJECTED]
    angles = [_of_model(one, marks, standing_ones) for one in measured]
    is_asked = any(_is_hallux(label) for label in labels)
    is_said = any(_is_hallux(one.label) for one in standing_ones)
    for one in marks:
        name, limit = LIMITS.get(one.kind, ("", 0.0))
        value = next((each.value for each in one.quantities if each.unit == "°"), None)
        if name and value is not None:
            angle = FootAngle(name, value, limit, frame=one.frame, lines=_lines(one))
            is_judged = (is_asked or is_said) and bool(standing_ones)
            angles.append(replace(angle, conflict=_conflict(angle, is_said=is_said) if is_judged else ""))
    return tuple(angles)


def own_mark_id(angle_id: str) -> str:
    """The id of the reader's mark that a model's angle becomes when it is taken over."""
    return f"angle-{angle_id}"


def taken_over(angle: MeasuredAngle, frame: Frame) -> Measurement:
    """The model's lines as a mark of the reader's own, on the frame as it is measured."""
    points = (*angle.first, *angle.second)
    made = measure(MeasurementKind.BETWEEN_LINES, points, frame, own_mark_id(angle.id))
    return replace(made, name=angle.name)


def angles_of(report: Report) -> tuple[FootAngle, ...]:
    """Every such angle of a report, as it stands."""
    frames = [frame for answer in report.answers for frame in answer.frames]
    given = [one for frame in frames for one in frame.findings]
    added = [one.finding for one in report.findings if one.is_added]
    labels = tuple(dict.fromkeys(one.label for frame in frames for one in frame.probabilities))
    measured = [one for frame in frames for one in frame.angles]
    return foot_angles(report.review.measurements, [*given, *added], report.review, labels, measured)


def told_angles(report: Report) -> tuple[FootAngle, ...]:
    """The angles that people are told: in a signed report those alone that a reader drew or took over.

    There, the class beside them is what the reader accepted.
    """
    if report.signature is None:
        return angles_of(report)
    accepted = [one.finding for one in report.findings]
    frames = [frame for answer in report.answers for frame in answer.frames]
    labels = tuple(dict.fromkeys(one.label for frame in frames for one in frame.probabilities))
    measured = [one for frame in frames for one in frame.angles]
    told = foot_angles(report.review.measurements, accepted, report.review, labels, measured)
    return tuple(one for one in told if one.is_readers)


def left_out_words(report: Report) -> str:
    """How many angles of a model a signed report leaves out because no reader took them over; empty for none."""
    count = len(angles_of(report)) - len(told_angles(report))
    if count == 0:
        return ""
    if count == 1:
        return say("1 angle that a model measured was not taken over by the reader and is not part of this report.")
    return say(
        "{count} angles that models measured were not taken over by the reader and are not part of this report.",
        count=count,
    )


def reported_angles(report: Report) -> tuple[ReportedMeasurement, ...]:
    """The angles that models measured, as a table of measurements tells them, each with its frame."""
    told = []
    for one in told_angles(report):
        if one.angle_id and one.frame is not None:
            series, position, count = place_in_series(report.study, one.frame)
            place = f"{series} frame {position}".strip() if count > 1 else series
            told.append(ReportedMeasurement(one.name, one.whole_words, place))
    return tuple(told)


def angles_by_frame(report: Report) -> dict[FrameKey, str]:
    """What models measured on each frame, in a line."""
    told: dict[FrameKey, list[str]] = {}
    for one in told_angles(report):
        if one.angle_id and one.frame is not None:
            told.setdefault(one.frame, []).append(f"{one.name} {one.whole_words}")
    return {key: " | ".join(words) for key, words in told.items()}


def _of_model(one: MeasuredAngle, marks: Sequence[Measurement], findings: Iterable[Finding]) -> FootAngle:
    """The model's angle, with the reader's value where the reader took its lines over."""
    own = next((mark for mark in marks if mark.id == own_mark_id(one.id) and len(mark.points) == 4), None)
    lines = _lines(own) if own is not None else (one.first, one.second)
    spacing = own.spacing if own is not None else one.spacing
    degrees = signed_degrees(lines[0], lines[1], one.up, spacing)
    angle = FootAngle(
        name=one.name,
        degrees=degrees,
        limit=one.limit_degrees,
        side=one.side,
        label=one.label,
        frame=one.frame,
        lines=lines,
        is_readers=own is not None,
        model_degrees=one.degrees,
        remark="" if spacing is not None else say("pixels taken as square: their spacing is not known"),
        source=one.source,
        accuracy=one.accuracy,
        angle_id=one.id,
    )
    told = [finding.label.casefold() for finding in findings if finding.frame == one.frame]
    is_said = one.label.casefold() in told
    return replace(angle, conflict=_conflict(angle, is_said=is_said)) if told else angle


def _lines(mark: Measurement) -> tuple[Line, ...]:
    points = mark.points
    return ((points[0], points[1]), (points[2], points[3])) if len(points) == 4 else ()


def _conflict(angle: FootAngle, *, is_said: bool) -> str:
    if is_said == angle.speaks:
        return ""
    label = say(_in_sentence(angle.label))
    if is_said:
        return say("the class says {label}, this angle does not", label=label)
    return say("this angle says {label}, the class does not", label=label)


def _in_sentence(label: str) -> str:
    """A label within a sentence: 'flatfoot'; an abbreviation, and a label in another language, stays as it is."""
    if (told := say(label)) != label:
        return told
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def _is_hallux(label: str) -> bool:
    return any(word in label.casefold() for word in _WORDS)
