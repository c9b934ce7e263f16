"""Report: a frozen snapshot of everything that an exporter may say of a study."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from app import __version__
from app.answers import reading_places
from app.chosen_frame import ChosenFrame, Overlays
from app.finding_group import asks_for_verdict
from app.language import plainly, say
from app.measure import Measurement
from app.report_language import language_of_reports
from app.review import NOT_ASSESSED, Assessment, Decision, Review, Signature, StudyState, Verdict
from app.review_change import ReviewChange
from app.settings import Settings, Value, telling
from app.site_template import PLAIN, SiteTemplate, read_template
from app.study import Study
from app.wording import calibration_words, probability_sentence, probability_words, source_words, uncertainty_words
from inference.finding import Finding, ModelReference, Saliency
from inference.frame import Frame, FrameKey, LookupTable, Window
from inference.model_card import ModelCard
from inference.request import Answer, FrameAnswer

KEY_FRAME_LIMIT = 6
_SIGNED_VERDICTS = (Verdict.ACCEPTED, Verdict.SUPPLEMENTED)


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding as the report tells it: what the model said first, and what the reader made of it.

    `number` counts from 1 and is what the key frames are labelled with. `corrected` is the reader's own version
    of a supplemented finding. `is_added` marks one that no model gave.
    """

    number: int
    finding: Finding
    verdict: Verdict = Verdict.UNREVIEWED
    reason: str = ""
    comment: str = ""
    corrected: Finding | None = None
    is_added: bool = False
    assessment: Assessment = NOT_ASSESSED

    @property
    def shown(self) -> Finding:
        """The finding as it stands after the reader's correction."""
        return self.corrected or self.finding

    @property
    def probability_words(self) -> str:
        """The probability as a sentence, as the model gave it."""
        if self.is_added:
            return say("added by the reader")
        finding = self.finding
        return probability_sentence(finding.probability, finding.threshold, is_calibrated=finding.is_calibrated)

    @property
    def uncertainty_words(self) -> tuple[str, ...]:
        """The model's own doubt, in sentences."""
        return uncertainty_words(self.finding.uncertainty)


@dataclass(frozen=True, slots=True, eq=False)
class KeyFrame:
    """A frame that the report shows, without and with what was found in it.

    `window` is the reader's VOI; None means the frame's own. `position` is the 1-based place in its series.
    `saliency_probability` is what the model gave the label of the map, where that is known. `chosen` is what the reader
    said of it; None where the report chose it by itself.
    """

    frame: Frame
    window: Window | LookupTable | None = None
    findings: tuple[ReportedFinding, ...] = ()
    saliency: Saliency | None = None
    series: str = ""
    position: int = 1
    frame_count: int = 1
    is_inverted: bool = False
    saliency_probability: float | None = None
    chosen: ChosenFrame | None = None

    @property
    def overlays(self) -> Overlays:
        """Whether it is shown with what was found, without, or both."""
        return self.chosen.overlays if self.chosen is not None else Overlays.BOTH

    @property
    def caption(self) -> str:
        """What the reader wrote under it."""
        return self.chosen.caption if self.chosen is not None else ""

    @property
    def is_map_of_answer(self) -> bool:
        """Whether the map is of a label that is reported for this frame."""
        return self.saliency is not None and any(_explains(self.saliency, one) for one in self.findings)

    @property
    def map_words(self) -> str:
        """What the map shows: what drove the answer, where a point lies, or where the model would look for a label."""
        if self.saliency is None:
            return ""
        label = say(self.saliency.label)
        if self.saliency.method == "heatmap":
            return say("where the model sees {label}", label=label)
        if self.is_map_of_answer:
            return say("what drove the answer")
        told = self.saliency_probability
        if told is None:
            return say("where the model would look for {label}, which it did not answer", label=label)
        return say(
            "where the model would look for {label} (probability {value}), which it did not answer",
            label=label,
            value=probability_words(told),
        )


@dataclass(frozen=True, slots=True)
class ReportedModel:
    """A model that took part: which one, exactly, and how far its numbers can be read."""

    reference: ModelReference
    calibration: str
    intended_use: str = ""
    device: str = ""
    manufacturer: str = ""
    model_name: str = ""


@dataclass(frozen=True, slots=True)
class ReportedMeasurement:
    """A measurement of the reader, as text: '42.1 mm', '17.3 degrees'."""

    label: str
    value: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class NumberedMeasurement:
    """A measurement with the name that it has in the table and on the key frames: 'M1'. None: known as text alone."""

    name: str
    told: ReportedMeasurement
    measurement: Measurement | None = None

    @property
    def is_drawn(self) -> bool:
        """Whether it has a place on its frame."""
        return self.measurement is not None and bool(self.measurement.points or self.measurement.mask is not None)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends the report: the site's name, lines of address, its logo (a PNG or JPEG file), its paper."""

    institution: str = ""
    lines: tuple[str, ...] = ()
    logo_path: str = ""
    page_size: str = "A4"


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """What is known of one study at one moment. A signed one holds accepted and supplemented findings only.

    `answers` are the models' unchanged words, for machines; `findings` are what people are told. `uid_root` is the
    site's own root for new UIDs, empty for 2.25. `structured_report` is the kind of DICOM SR: auto, 3d or 2d.
    `changes` are the steps of all readers that led to the review; `settings` are those that differ from the defaults
    and name nobody. `is_recorded`: a record keeps that the report was written, so that its file can be checked.
    """

    study: Study
    review: Review
    state: StudyState
    made_at: datetime
    findings: tuple[ReportedFinding, ...] = ()
    rejected_count: int = 0
    unreviewed_count: int = 0
    key_frames: tuple[KeyFrame, ...] = ()
    models: tuple[ReportedModel, ...] = ()
    answers: tuple[Answer, ...] = ()
    measurements: tuple[ReportedMeasurement, ...] = ()
    cautions: tuple[str, ...] = ()
    reader_name: str = ""
    letterhead: Letterhead = Letterhead()
    template: SiteTemplate = PLAIN
    audit_head: str = ""
    unanswered: str = ""
    application_version: str = __version__
    language: str = "en"
    uid_root: str = ""
    structured_report: str = "auto"
    is_recorded: bool = True
    changes: tuple[ReviewChange, ...] = ()
    settings: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def document_id(self) -> str:
        """The number of a document made of this snapshot: a UUID that follows from the study and the moment."""
        signed = f"{self.signature.at.isoformat()} {self.signature.reader_name}" if self.signature else ""
        return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self.study.uid} {self.made_at.isoformat()} {signed}"))

    @property
    def is_draft(self) -> bool:
        """Whether nobody has signed."""
        return self.review.signature is None

    @property
    def signature(self) -> Signature | None:
        """Who signed, if anyone did."""
        return self.review.signature

    @property
    def impression(self) -> str:
        """The reader's text."""
        return self.review.impression

    @property
    def numbered_measurements(self) -> tuple[NumberedMeasurement, ...]:
        """The measurements as they are numbered, each with what it was made of where the review has it."""
        made = self.review.measurements
        known = made if len(made) == len(self.measurements) else (None,) * len(self.measurements)
        pairs = zip(self.measurements, known, strict=True)
        return tuple(NumberedMeasurement(f"M{number}", *pair) for number, pair in enumerate(pairs, start=1))

    @property
    def series(self) -> tuple[str, ...]:
        """One line for each series: '1 · Axial T1 · MR · 24 frames'."""
        return tuple(
            " · ".join(
                part
                for part in (
                    str(one.number if one.number is not None else place),
                    one.description,
                    one.modality,
                    say("1 frame") if one.frame_count == 1 else say("{count} frames", count=one.frame_count),
                )
                if part
            )
            for place, one in enumerate(self.study.series, start=1)
        )

    @property
    def coverage(self) -> tuple[str, ...]:
        """A sentence for each series of which not every frame was read."""
        return coverage_words(self.study, self.answers)

    def cautions_of(self, key: FrameKey) -> tuple[str, ...]:
        """The cautions that hold for one frame: its own, and those of the whole study."""
        by_frame: dict[str, set[FrameKey]] = {}
        for frame in (one for answer in self.answers for one in answer.frames):
            for text in frame.cautions:
                by_frame.setdefault(text, set()).add(frame.frame)
        for shown in self.key_frames:
            for text in shown.frame.flags:
                by_frame.setdefault(text, set()).add(shown.frame.key)
        for instance in (one for series in self.study.series for one in series.instances):
            for text in instance.flags:
                by_frame.setdefault(text, set()).update(instance.frame_keys())
        return tuple(text for text in self.cautions if text not in by_frame or key in by_frame[text])

    @property
    def sources(self) -> tuple[str, ...]:
        """The files of the study by name, each once."""
        instances = (one for series in self.study.series for one in series.instances)
        return tuple(dict.fromkeys(source_words(one.source) for one in instances))

    @property
    def is_synthetic(self) -> bool:
        """Whether the study says of itself that it was drawn, not taken."""
        told = (self.study.description, self.study.patient.name, self.study.patient.id)
        flags = (flag for series in self.study.series for one in series.instances for flag in one.flags)
        return any("synthetic" in text.casefold() for text in (*told, *flags))


def build_report(
    study: Study,
    answers: Sequence[Answer],
    review: Review,
    frames: Iterable[Frame] = (),
    *,
    cards: Iterable[ModelCard] = (),
    windows: Mapping[FrameKey, Window | LookupTable] = MappingProxyType({}),
    saliencies: Iterable[Saliency] = (),
    made_at: datetime | None = None,
) -> Report:
    """The report of a study as it stands.

    `frames` are the decoded key frames in the order in which they are shown; `choose_key_frames` names them. A signed
    report shows only those with a finding that it tells.
    `saliencies` are laid over the key frame that they belong to; those in the answers come after them.
    """
    with plainly():  # a report is kept in English, and told in its language when it is written
        findings, verdicts = _reported(answers, review, study)
        answered = [one for answer in answers for one in answer.frames]
        maps = [*saliencies, *(one for answer in answered for one in answer.saliencies)]
        given = {
            (one.frame, answer.model.id, told.label): told.probability
            for answer in answers
            for one in answer.frames
            for told in one.probabilities
        }
        shown = _fitting_frames(tuple(frames), findings, review)
        return Report(
            study=study,
            review=review,
            state=_state(answers, review),
            made_at=made_at or datetime.now(UTC).astimezone(),
            findings=findings,
            rejected_count=verdicts.count(Verdict.REJECTED),
            unreviewed_count=verdicts.count(Verdict.UNREVIEWED),
            key_frames=tuple(_key_frame(study, one, findings, maps, given, windows, review) for one in shown),
            models=_models(answers, {card.id: card for card in cards}),
            answers=tuple(answers),
            cautions=(*_not_shown(review, shown), *_cautions(study, answers, answered, shown)),
            reader_name=review.signature.reader_name if review.signature else "",
        )


def letterhead_of(settings: Settings, template: SiteTemplate = PLAIN) -> Letterhead:
    """The letterhead of the site's template, and what that leaves open as the settings describe it."""
    return Letterhead(
        template.name or settings.institution,
        template.address,
        template.logo_path or settings.logo_path,
        template.page_size or settings.page_size,
    )


def with_site(report: Report, settings: Settings) -> Report:
    """The report as this site sends it out: its letterhead and template, its language, its root for new UIDs.

    So is the kind of structured report. Reads the template's file; raises TemplateError.
    """
    template = read_template(Path(settings.report_template)) if settings.report_template else PLAIN
    return replace(
        report,
        letterhead=letterhead_of(settings, template),
        template=template,
        uid_root=settings.uid_root,
        structured_report=settings.structured_report,
        settings=telling(settings),
        language=language_of_reports(settings),
    )


def choose_key_frames(
    answers: Iterable[Answer], limit: int = KEY_FRAME_LIMIT, *, review: Review | None = None
) -> tuple[FrameKey, ...]:
    """The frames that a report shows: the ones with the highest probability of a label that is not normal.

    Frames with a localized finding come before those without; where nothing was found, the first answered frame.
    Where the review is signed, only frames of findings that the signed report tells, those of normal ones last.
    Where the reader has chosen key frames, it is these and no others, however many.
    """
    if review is not None and review.key_frames:
        return tuple(one.key for one in review.key_frames)
    told = tuple(answers)
    is_signed = review is not None and review.is_signed
    if review is not None and is_signed:
        findings = [one.shown for one in _reported(told, review, None)[0]]
    else:
        findings = [one for answer in told for frame in answer.frames for one in frame.findings]
    rank: dict[FrameKey, tuple[bool, bool, float]] = {}
    for one in findings:
        if is_signed or not one.is_normal:
            value = (not one.is_normal, one.localization is not None, one.probability)
            rank[one.frame] = max(rank.get(one.frame, value), value)
    best = sorted(rank, key=lambda key: rank[key], reverse=True)[:limit]
    first = next((frame.frame for answer in told for frame in answer.frames), None)
    return tuple(best) or ((first,) if first else ())


def top_label(answer: FrameAnswer) -> str:
    """The label to explain: the most probable finding that is not normal; empty where none is reported."""
    ranked = sorted(answer.findings, key=lambda one: one.probability, reverse=True)
    return next((one.label for one in ranked if not one.is_normal), "")


def _reported(
    answers: Sequence[Answer], review: Review, study: Study | None
) -> tuple[tuple[ReportedFinding, ...], list[Verdict]]:
    """The findings that the report tells, in reading order, and the verdicts on all that ask for one."""
    said = [finding for answer in answers for frame in answer.frames for finding in frame.findings]
    places = reading_places(answers, study) if study else {}
    given = {finding.id: finding for finding in sorted(said, key=lambda one: places.get(one.id, (0, 0)))}
    added = {
        key: decision.corrected
        for key, decision in review.decisions.items()
        if key not in given and decision.corrected is not None
    }
    told = [
        _one(finding, review.decisions.get(key), is_added=key in added) for key, finding in {**given, **added}.items()
    ]
    told.sort(key=lambda one: not asks_for_verdict(one.shown))  # normal anatomy has the last numbers
    verdicts = [one.verdict for one in told if asks_for_verdict(one.finding) or one.verdict is not Verdict.UNREVIEWED]
    if review.is_signed:
        told = [one for one in told if one.verdict in _SIGNED_VERDICTS]
    return tuple(_numbered(told)), verdicts


def _fitting_frames(
    frames: tuple[Frame, ...], findings: Sequence[ReportedFinding], review: Review
) -> tuple[Frame, ...]:
    """The reader's own choice; else of a signed report those with a reported finding, where none has one the first."""
    if review.key_frames:
        by_key = {one.key: one for one in frames}
        return tuple(by_key[one.key] for one in review.key_frames if one.key in by_key)
    if not review.is_signed:
        return frames
    keys = {one.shown.frame for one in findings}
    return tuple(one for one in frames if one.key in keys) or frames[:1]


def _not_shown(review: Review, shown: Sequence[Frame]) -> tuple[str, ...]:
    """What is said where a key frame of the reader's choice could not be had: it is never left out in silence."""
    missing = len(review.key_frames) - len(shown) if review.key_frames else 0
    if missing <= 0:
        return ()
    if missing == 1:
        return (say("1 key frame that the reader chose is not shown: it could not be read."),)
    return (say("{count} key frames that the reader chose are not shown: they could not be read.", count=missing),)


def _one(finding: Finding, decision: Decision | None, *, is_added: bool) -> ReportedFinding:
    if decision is None:
        return ReportedFinding(0, finding)
    corrected = None if is_added else decision.corrected
    told = (decision.verdict, decision.reason, decision.comment, corrected, is_added, decision.assessment)
    return ReportedFinding(0, finding, *told)


def _numbered(told: Iterable[ReportedFinding]) -> Iterable[ReportedFinding]:
    for number, one in enumerate(told, start=1):
        yield replace(one, number=number)


def _state(answers: Sequence[Answer], review: Review) -> StudyState:
    if review.is_signed:
        return StudyState.SIGNED
    if review.is_begun:
        return StudyState.IN_REVIEW
    return StudyState.ANALYSED if answers else StudyState.NEW


def _key_frame(
    study: Study,
    frame: Frame,
    findings: Sequence[ReportedFinding],
    maps: Sequence[Saliency],
    given: Mapping[tuple[FrameKey, str, str], float],
    windows: Mapping[FrameKey, Window | LookupTable],
    review: Review,
) -> KeyFrame:
    here = tuple(one for one in findings if one.shown.frame == frame.key)
    of_frame = [one for one in maps if one.frame == frame.key]
    fitting = [one for one in of_frame if any(_explains(one, told) for told in here)]
    saliency = next(iter(fitting if fitting or review.is_signed else of_frame), None)
    series, position, count = place_in_series(study, frame.key)
    chosen = review.chosen(frame.key)
    return KeyFrame(
        frame,
        chosen.window if chosen is not None and chosen.window is not None else windows.get(frame.key),
        here,
        saliency,
        series=series,
        position=position,
        frame_count=count,
        is_inverted=chosen is not None and chosen.is_inverted,
        saliency_probability=given.get((frame.key, saliency.model.id, saliency.label)) if saliency else None,
        chosen=chosen,
    )


def _explains(saliency: Saliency, told: ReportedFinding) -> bool:
    """Whether a map is of the label that a finding has, as the model or as the reader names it."""
    return saliency.label in (told.finding.label, told.shown.label)


def coverage_words(study: Study, answers: Iterable[Answer]) -> tuple[str, ...]:
    """'1 of 24 frames of series 1 were read by the model': for each series of which not every frame was read.

    Nothing is said where no model answered at all.
    """
    read = {one.frame for answer in answers for one in answer.frames}
    words = []
    for place, series in enumerate(study.series, start=1):
        count = sum(FrameKey(instance.uid, number) in read for instance, number in series.frames())
        if read and count < series.frame_count:
            name = series.number if series.number is not None else place
            words.append(
                say(
                    "{count} of {total} frames of series {series} were read by the model",
                    count=count,
                    total=series.frame_count,
                    series=name,
                )
            )
    return tuple(words)


def source_of(study: Study, key: FrameKey) -> str:
    """The file that holds a frame, by name; empty where the study has no such frame."""
    try:
        return source_words(study.instance(key.instance_uid).source)
    except KeyError:
        return ""


def place_in_series(study: Study, key: FrameKey) -> tuple[str, int, int]:
    """The series' description, the 1-based position of the frame in it, and its number of frames."""
    try:
        series = study.series_of(key.instance_uid)
    except KeyError:
        return "", 1, 1
    keys = [FrameKey(instance.uid, number) for instance, number in series.frames()]
    return series.description or series.modality, keys.index(key) + 1 if key in keys else 1, len(keys)


def _models(answers: Iterable[Answer], cards: Mapping[str, ModelCard]) -> tuple[ReportedModel, ...]:
    models: dict[ModelReference, ReportedModel] = {}
    for answer in answers:
        card = cards.get(answer.model.id)
        calibration = calibration_words(card.calibration if card else None)
        use = card.intended_use if card else ""
        maker = (card.device.manufacturer, card.device.model_name) if card else ("", "")
        models.setdefault(answer.model, ReportedModel(answer.model, calibration, use, answer.device, *maker))
    return tuple(models.values())


def _cautions(
    study: Study, answers: Sequence[Answer], answered: Iterable[FrameAnswer], frames: Iterable[Frame]
) -> tuple[str, ...]:
    """What the reader must be told, each sentence once: of the files, of the run, of the frames."""
    of_files = (flag for series in study.series for instance in series.instances for flag in instance.flags)
    of_frames = (flag for frame in frames for flag in frame.flags)
    of_runs = (text for answer in answers for text in answer.notices)
    of_answers = (text for answer in answered for text in answer.cautions)
    of_series = coverage_words(study, answers)
    return tuple(dict.fromkeys((*of_files, *of_frames, *of_runs, *of_answers, *of_series)))
