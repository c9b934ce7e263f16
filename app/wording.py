"""How numbers are said to a reader: one place for all sentences, on screen and on paper.

A number is a sentence: it comes with what it is measured against, and a bare percentage never appears.
"""

import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from app.language import marked, say
from app.reader_finding import is_by_reader
from app.review import Verdict
from app.study import Source
from inference.finding import Box, Finding, Localization, Mask, Point, Polygon, Uncertainty

DISCLAIMER = marked("Research software, not a medical device, not for diagnostic use.")
UNCALIBRATED = marked("uncalibrated")

_VERDICTS = {
    Verdict.UNREVIEWED: marked("not reviewed"),
    Verdict.ACCEPTED: marked("accepted"),
    Verdict.REJECTED: marked("rejected"),
    Verdict.SUPPLEMENTED: marked("corrected"),
}
_SURE_BELOW, _UNSURE_FROM = 0.35, 0.7


class CalibrationFigures(Protocol):
    """What a model card says of its calibration: expected calibration error on n images held back."""

    @property
    def ece(self) -> float | None:
        """Expected calibration error, 0 to 1."""

    @property
    def n(self) -> int | None:
        """Images that it was measured on."""


def probability_sentence(probability: float, threshold: float, *, is_calibrated: bool = True) -> str:
    """'0.81, above this model's operating point (0.50)'; an uncalibrated one is called a score."""
    if not math.isfinite(probability):
        return say("the model gave no usable number")
    value, point = told_apart(probability, threshold)
    told = {"value": never_certain(value), "point": point}
    if probability == threshold:
        sentence = say("{value}, at this model's operating point ({point})", **told)
    elif probability > threshold:
        sentence = say("{value}, above this model's operating point ({point})", **told)
    else:
        sentence = say("{value}, below this model's operating point ({point})", **told)
    return sentence if is_calibrated else say("score {sentence}, uncalibrated", sentence=sentence)


def finding_sentence(finding: Finding) -> str:
    """The sentence of a finding's probability; for a landmark that of its heatmap's peak, and its entropy.

    Behind it stands what the neighbouring slices show, and which level beside it competes for its place.
    """
    if is_by_reader(finding):
        return say("drawn by the reader; no model gave it")
    if not isinstance(finding.localization, Point):
        return probability_sentence(finding.probability, finding.threshold, is_calibrated=finding.is_calibrated)
    peak = probability_sentence(finding.probability, finding.threshold)
    doubt = finding.uncertainty
    told = [say("peak {sentence}", sentence=peak)]
    if doubt and math.isfinite(doubt.entropy_nats):
        told.append(say("entropy {value} nats", value=f"{doubt.entropy_nats:.2f}"))
    details = dict(finding.details)
    told += [details[name] for name in ("neighbours", "warning") if details.get(name)]
    return "; ".join(told)


def number_words(finding: Finding) -> str:
    """A finding's number beside its outline: '0.81', 'score 0.81' where it is not calibrated, 'peak 0.81'."""
    if is_by_reader(finding):
        return say("by the reader")
    words = probability_words(finding.probability)
    if isinstance(finding.localization, Point):
        return say("peak {value}", value=words)
    return words if finding.is_calibrated else say("score {value}", value=words)


def probability_words(probability: float) -> str:
    """'0.81', two decimals; never certainty: 'above 0.99' or 'below 0.01' where they would say 1.00 or 0.00."""
    return never_certain(f"{probability:.2f}")


def never_certain(rounded: str) -> str:
    """A rounded probability, or the bound that it lies beyond where it would read as certainty."""
    whole, _, decimals = rounded.partition(".")
    if whole == "1" and not decimals.strip("0"):
        return say("above {value}", value=f"0.{'9' * len(decimals)}")
    if whole in ("0", "-0") and not decimals.strip("0"):
        return say("below {value}", value=f"0.{'0' * (len(decimals) - 1)}1")
    return rounded


def told_apart(one: float, other: float) -> tuple[str, str]:
    """Two numbers with two decimals, or with as many (up to six) as it takes to see that they differ."""
    for digits in range(2, 7):
        texts = f"{one:.{digits}f}", f"{other:.{digits}f}"
        if texts[0] != texts[1] or one == other:
            return texts
    return texts


def calibration_words(calibration: CalibrationFigures | None) -> str:
    """'calibrated on 624 images, ECE 0.03', or plainly 'uncalibrated'."""
    if calibration is None:
        return say(UNCALIBRATED)
    count, error = f"{calibration.n or 0:,}", f"{calibration.ece or 0.0:.2f}"
    if calibration.n and calibration.ece is not None:
        return say("calibrated on {count} images, ECE {error}", count=count, error=error)
    if calibration.ece is not None:
        return say("calibrated, ECE {error}", error=error)
    return say("calibrated on {count} images", count=count) if calibration.n else say("calibrated")


def uncertainty_words(uncertainty: Uncertainty | None) -> tuple[str, ...]:
    """What the model's own doubt is, one sentence each; empty where it states none."""
    if uncertainty is None:
        return ()
    words = []
    spread = uncertainty.normalised_entropy
    if math.isfinite(spread):
        words.append(_spread_words(spread))
    if told := prediction_set_words(uncertainty):
        words.append(told)
    if uncertainty.is_in_distribution is False and not uncertainty.needs_review:  # else it is among the reasons
        words.append(say("Unlike the images this model was trained on"))
    if uncertainty.needs_review:
        words.append(say("The model asks for a careful look: {reasons}", reasons=_review_reasons(uncertainty)))
    return tuple(words)


def doubt_words(uncertainty: Uncertainty | None) -> tuple[str, ...]:
    """The same for a table of many findings: what a prediction set means is left to `coverage_notes`."""
    if uncertainty is None or uncertainty.coverage is None:
        return uncertainty_words(uncertainty)
    full = prediction_set_words(uncertainty)
    labels = any_of([say(one) for one in uncertainty.prediction_set])
    short = say("Prediction set: {labels}", labels=labels) if labels else ""
    return tuple(filter(None, (short if one == full else one for one in uncertainty_words(uncertainty))))


def coverage_notes(doubts: Iterable[Uncertainty | None]) -> tuple[str, ...]:
    """What the prediction sets of several findings mean, each coverage once."""
    counts = dict.fromkeys(round(100 * one.coverage) for one in doubts if one is not None and one.coverage is not None)
    return tuple(
        say("A prediction set holds the truth in {count} of 100 images like those it was set up on.", count=count)
        for count in counts
    )


def _spread_words(spread: float) -> str:
    value = f"{spread:.2f}"
    if spread < _SURE_BELOW:
        return say("The model is sure (normalised entropy {value})", value=value)
    if spread >= _UNSURE_FROM:
        return say("The model is unsure (normalised entropy {value})", value=value)
    return say("The model is undecided (normalised entropy {value})", value=value)


def prediction_set_words(uncertainty: Uncertainty) -> str:
    """The conformal set as a sentence, with what its coverage means; empty where the model makes none."""
    if uncertainty.coverage is None:
        return ""
    count, labels = round(100 * uncertainty.coverage), uncertainty.prediction_set
    if not labels:
        return say(
            "No label is likely enough for a prediction set, which holds the truth in {count} of 100 images "
            "like those it was set up on",
            count=count,
        )
    return say(
        "Prediction set: {labels}; such a set holds the truth in {count} of 100 images like those it was set up on",
        labels=any_of([say(one) for one in labels]),
        count=count,
    )


def any_of(words: Sequence[str]) -> str:
    """'A', 'A or B', 'A, B or C'."""
    return say("{first} or {last}", first=_enumerated(words[:-1]), last=words[-1]) if words[1:] else "".join(words)


def all_of(words: Sequence[str]) -> str:
    """'A', 'A and B', 'A, B and C'."""
    return say("{first} and {last}", first=_enumerated(words[:-1]), last=words[-1]) if words[1:] else "".join(words)


def _enumerated(words: Sequence[str]) -> str:
    """The words with the comma of the language between them."""
    return say(", ").join(words)


def gate_words(uncertainty: Uncertainty | None, *, has_gate: bool) -> str:
    """What the out-of-distribution gate lets pass, or that there is none; what it stops, `uncertainty_words` says."""
    if not has_gate:
        return say("It has no check for images unlike its own")
    is_known = uncertainty is not None and uncertainty.is_in_distribution
    return say("Like the images it was trained on") if is_known else ""


def _review_reasons(uncertainty: Uncertainty) -> str:
    """Why the card's rule asks for a careful look."""
    reasons = []
    if uncertainty.coverage is not None and not uncertainty.prediction_set:
        reasons.append(say("no label is likely enough for its prediction set"))
    if len(uncertainty.prediction_set) > 1:
        reasons.append(say("several labels are likely enough for its prediction set"))
    if uncertainty.is_in_distribution is False:
        reasons.append(say("the image is unlike its training images"))
    return all_of(reasons) or say("its probabilities are too evenly spread")


def verdict_words(verdict: Verdict) -> str:
    """The verdict as it is printed."""
    return say(_VERDICTS[verdict])


def rejected_words(count: int) -> str:
    """How many findings of the model the reader rejected; empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return say("1 finding was rejected by the reader.")
    return say("{count} findings were rejected by the reader.", count=count)


def place_words(localization: Localization | None) -> str:
    """Where a finding lies, in pixels of its frame."""
    if localization is None:
        return say("whole frame")
    if isinstance(localization, Point):
        return say(
            "point at row {row}, column {column}", row=f"{localization.row:.0f}", column=f"{localization.column:.0f}"
        )
    if isinstance(localization, Box):
        return say(
            "box at row {row}, column {column}, {height} x {width} pixels",
            row=f"{localization.top:.0f}",
            column=f"{localization.left:.0f}",
            height=f"{localization.bottom - localization.top:.0f}",
            width=f"{localization.right - localization.left:.0f}",
        )
    if isinstance(localization, Polygon):
        return say("outline of {count} points", count=len(localization.points))
    return _mask_words(localization)


def _mask_words(mask: Mask) -> str:
    count = int(mask.pixels.sum())
    if not count:
        return say("empty region")
    top, left = (mask.top + int(mask.pixels.any(axis=1).argmax()), mask.left + int(mask.pixels.any(axis=0).argmax()))
    return say("region of {count} pixels at row {row}, column {column}", count=f"{count:,}", row=top, column=left)


def unreviewed_words(count: int) -> str:
    """How many findings of the model a signed report leaves out because nobody judged them; empty for none."""
    if count == 0:
        return ""
    if count == 1:
        return say("1 finding of the model was not reviewed and is not part of this report.")
    return say("{count} findings of the model were not reviewed and are not part of this report.", count=count)


def source_words(source: Source) -> str:
    """The name of a file, and its member where it is an archive; never the folder that it lies in."""
    return f"{source.path.name} ({source.member})" if source.member else source.path.name


def method_words(method: str) -> str:
    """The name of a method that explains, as its authors write it."""
    names = {
        "grad_cam": "Grad-CAM",
        "grad-cam": "Grad-CAM",
        "occlusion": marked("Occlusion"),
        "heatmap": marked("Heatmap"),
    }
    return say(names.get(method, method))


def moment_words(moment: datetime) -> str:
    """A time with its offset from UTC: '2031-03-05 14:20:07 +01:00'."""
    text = (moment if moment.tzinfo else moment.astimezone()).isoformat(sep=" ", timespec="seconds")
    return f"{text[:19]} {text[19:]}"


def sex_words(letter: str) -> str:
    """DICOM's letter for the patient's sex as a word."""
    known = {"M": marked("male"), "F": marked("female"), "O": marked("other")}
    return say(known.get(letter.strip().upper(), letter))
