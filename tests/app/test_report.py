from dataclasses import replace
from pathlib import Path

import pytest

from app.report import build_report, choose_key_frames, letterhead_of, top_label
from app.review import Decision, Review, StudyState, Verdict
from app.settings import Settings
from app.study import Patient, Source
from app.wording import (
    calibration_words,
    moment_words,
    place_words,
    prediction_set_words,
    probability_sentence,
    probability_words,
    rejected_words,
    source_words,
    uncertainty_words,
    unreviewed_words,
)
from inference.finding import Box, LabelProbability, Uncertainty
from inference.frame import FrameKey
from inference.model_card import Calibration
from tests.report_builders import (
    KEY,
    MADE_AT,
    SIGNED,
    accepted,
    answer_of,
    drawn_frame,
    found,
    heat,
    rejected,
    report_of,
    study_of,
)


@pytest.mark.parametrize(
    ("probability", "threshold", "sentence"),
    [
        (0.81, 0.5, "0.81, above this model's operating point (0.50)"),
        (0.314, 0.5, "0.31, below this model's operating point (0.50)"),
        (0.5, 0.5, "0.50, at this model's operating point (0.50)"),
        (0.4996, 0.5, "0.4996, below this model's operating point (0.5000)"),
        (0.9997, 0.5, "above 0.99, above this model's operating point (0.50)"),
        (0.0002, 0.5, "below 0.01, below this model's operating point (0.50)"),
        (1.0, 0.5, "above 0.99, above this model's operating point (0.50)"),
        (0.0, 0.5, "below 0.01, below this model's operating point (0.50)"),
        (0.9996, 0.9985, "above 0.999, above this model's operating point (0.999)"),
        (0.9996, 0.9984, "above 0.999, above this model's operating point (0.998)"),
        (0.995, 0.5, "0.99, above this model's operating point (0.50)"),
        (0.005, 0.5, "0.01, below this model's operating point (0.50)"),
        (float("nan"), 0.5, "the model gave no usable number"),
    ],
)
def test_a_probability_is_a_sentence(probability, threshold, sentence):
    assert probability_sentence(probability, threshold) == sentence


@pytest.mark.parametrize("probability", [0.0, 1e-9, 0.0049, 0.0051, 0.4, 0.9949, 0.9951, 0.99999994, 1.0])
def test_no_probability_reads_as_certainty(probability):
    told = probability_words(probability)
    assert told not in ("0.00", "1.00")
    assert told == (
        "above 0.99" if probability >= 0.995 else "below 0.01" if probability < 0.005 else f"{probability:.2f}"
    )


def test_an_uncalibrated_number_is_called_a_score():
    told = probability_sentence(0.81, 0.5, is_calibrated=False)
    assert told == "score 0.81, above this model's operating point (0.50), uncalibrated"


def test_calibration_says_on_how_much():
    assert calibration_words(Calibration("temperature", 1.1, ece=0.031, n=624)) == "calibrated on 624 images, ECE 0.03"
    assert calibration_words(None) == "uncalibrated"


def test_doubt_is_told_without_a_percentage():
    words = uncertainty_words(Uncertainty(0.6, 0.87, ("A", "B"), 0.9, 3.0, False, True))
    assert words == (
        "The model is unsure (normalised entropy 0.87)",
        "Prediction set: A or B; such a set holds the truth in 90 of 100 images like those it was set up on",
        "The model asks for a careful look: several labels are likely enough for its prediction set and the image is"
        " unlike its training images",
    )
    assert "%" not in " ".join(words)


def test_a_frame_unlike_the_training_is_said_once_whether_or_not_a_look_is_asked_for():
    for asks in (True, False):
        words = uncertainty_words(Uncertainty(0.1, 0.1, ood_score=9.0, is_in_distribution=False, needs_review=asks))
        assert sum("nlike" in one for one in words) == 1


def test_a_prediction_set_says_what_its_coverage_means():
    often = "90 of 100 images like those it was set up on"
    assert prediction_set_words(Uncertainty(0.1, 0.1, ("A",), 0.9)).startswith("Prediction set: A; ")
    assert prediction_set_words(Uncertainty(0.1, 0.1, ("A", "B", "C"), 0.9)).startswith("Prediction set: A, B or C; ")
    assert prediction_set_words(Uncertainty(0.1, 0.1, (), 0.9)).endswith(often)
    assert prediction_set_words(Uncertainty(0.1, 0.1)) == ""


@pytest.mark.parametrize(
    ("doubt", "reason"),
    [
        (Uncertainty(0.1, 0.1, (), 0.9, needs_review=True), "no label is likely enough for its prediction set"),
        (
            Uncertainty(0.1, 0.1, ("A", "B"), 0.9, needs_review=True),
            "several labels are likely enough for its prediction set",
        ),
        (
            Uncertainty(0.1, 0.1, ("A",), 0.9, 9.0, is_in_distribution=False, needs_review=True),
            "the image is unlike its training images",
        ),
        (Uncertainty(0.7, 0.99, needs_review=True), "its probabilities are too evenly spread"),
    ],
)
def test_a_careful_look_is_asked_for_with_its_reason(doubt, reason):
    assert uncertainty_words(doubt)[-1] == f"The model asks for a careful look: {reason}"


def test_small_words():
    assert source_words(Source(Path("/ward/a.zip"), "b/c.png")) == "a.zip (b/c.png)"
    assert moment_words(MADE_AT) == "2031-03-05 14:20:07 +01:00"
    assert rejected_words(0) == ""
    assert rejected_words(1) == "1 finding was rejected by the reader."
    assert place_words(Box(10.0, 20.0, 40.0, 60.0)) == "box at row 10, column 20, 30 x 40 pixels"


def test_a_draft_lists_all_findings_with_their_verdicts():
    report = report_of(decisions=[accepted(1), rejected(2)])
    assert report.is_draft
    assert report.state is StudyState.IN_REVIEW
    assert [one.verdict for one in report.findings[:3]] == [Verdict.ACCEPTED, Verdict.REJECTED, Verdict.UNREVIEWED]
    assert (len(report.findings), report.rejected_count) == (5, 1)


def test_a_signed_report_holds_accepted_and_supplemented_findings_only():
    corrected = replace(found(3), label="Catheter")
    supplemented = Decision("f3", Verdict.SUPPLEMENTED, corrected=corrected)
    report = report_of(decisions=[accepted(1), rejected(2), supplemented], signature=SIGNED)
    assert report.state is StudyState.SIGNED
    assert [(one.number, one.finding.id, one.shown.label) for one in report.findings] == [
        (1, "f1", "Pneumonia"),
        (2, "f3", "Catheter"),
    ]
    assert report.findings[1].finding.label == "Tip"
    assert report.rejected_count == 1
    assert report.reader_name == "Dr. Jane Roe"
    assert [one.number for one in report.key_frames[0].findings] == [1, 2]


def test_a_finding_that_the_reader_added_is_told_as_such():
    own = Decision("own", Verdict.SUPPLEMENTED, corrected=found(9, label="Fracture"))
    report = report_of([], decisions=[own], signature=SIGNED)
    assert [(one.shown.label, one.probability_words) for one in report.findings] == [
        ("Fracture", "added by the reader")
    ]


def test_the_map_of_a_rejected_finding_is_not_in_a_signed_report():
    assert report_of(signature=SIGNED, decisions=[accepted(1)]).key_frames[0].saliency is not None
    assert report_of(signature=SIGNED, decisions=[rejected(1)]).key_frames[0].saliency is None


def test_models_carry_calibration_device_and_use():
    model = report_of().models[0]
    assert (model.calibration, model.device, model.intended_use) == (
        "calibrated on 624 images, ECE 0.03",
        "CPU",
        "research only",
    )


def test_key_frames_are_the_most_probable_ones_that_are_not_normal():
    answers = [
        answer_of(
            [
                replace(found(1, probability=0.6), frame=FrameKey("1.2.1.1", 1)),
                replace(found(2, probability=0.9), frame=FrameKey("1.2.1.1", 2)),
                replace(found(3, probability=0.99, is_normal=True), frame=FrameKey("1.2.1.1", 3)),
            ]
        )
    ]
    assert choose_key_frames(answers) == (FrameKey("1.2.1.1", 2), FrameKey("1.2.1.1", 1))
    assert choose_key_frames(answers, limit=1) == (FrameKey("1.2.1.1", 2),)
    assert choose_key_frames([answer_of([])]) == (KEY,)
    assert choose_key_frames([]) == ()


def test_a_signed_report_shows_the_frames_of_what_it_tells():
    one = replace(found(1, probability=0.6), frame=FrameKey("1.2.1.1", 1))
    two = replace(found(2, probability=0.9), frame=FrameKey("1.2.1.1", 2))
    frames = tuple(replace(answer_of([told]).frames[0], frame=told.frame) for told in (one, two))
    answers = [replace(answer_of([]), frames=frames)]
    draft = Review("1.2").decided(accepted(1)).decided(rejected(2))
    signed = draft.signed(SIGNED)
    assert choose_key_frames(answers, review=draft) == (two.frame, one.frame)
    assert choose_key_frames(answers, review=signed) == (one.frame,)
    nothing = Review("1.2").decided(rejected(1)).signed(SIGNED)
    assert choose_key_frames(answers, review=nothing) == (one.frame,)
    shown = [drawn_frame(key=two.frame), drawn_frame(key=one.frame)]
    report = build_report(study_of(frames=2), answers, signed, shown)
    assert [key.frame.key for key in report.key_frames] == [one.frame]
    assert [key.frame.key for key in build_report(study_of(frames=2), answers, draft, shown).key_frames] == [
        two.frame,
        one.frame,
    ]


def test_the_label_to_explain_is_the_one_that_is_reported():
    normal = found(1, label="Normal", probability=0.9, is_normal=True)
    told = replace(
        answer_of([normal]).frames[0],
        probabilities=(LabelProbability("Normal", 0.9, 0.5), LabelProbability("Pneumonia", 0.1, 0.5)),
    )
    assert top_label(told) == ""
    assert top_label(answer_of([normal, found(2, probability=0.6)]).frames[0]) == "Pneumonia"


def test_the_map_of_the_reported_finding_comes_before_that_of_another_label():
    key = report_of([found(1)], saliencies=(heat("Tumour"), heat("Pneumonia"))).key_frames[0]
    assert (key.saliency.label, key.map_words) == ("Pneumonia", "what drove the answer")


def test_a_map_of_what_was_not_answered_says_so_and_is_in_no_signed_report():
    normal = found(1, label="Normal", probability=0.9, is_normal=True)
    key = report_of([normal]).key_frames[0]
    assert not key.is_map_of_answer
    assert key.map_words == ("where the model would look for Pneumonia (probability 0.81), which it did not answer")
    assert report_of([normal], decisions=[accepted(1)], signature=SIGNED).key_frames[0].saliency is None


def test_a_key_frame_knows_its_place_in_the_series():
    frame = drawn_frame(key=FrameKey(KEY.instance_uid, 3))
    report = build_report(study_of(frames=12), [], Review("1.2"), [frame])
    key = report.key_frames[0]
    assert (key.series, key.position, key.frame_count) == ("Chest PA", 3, 12)
    assert report.state is StudyState.NEW


def test_each_caution_is_told_once():
    answer = answer_of([found(1)])
    answer = replace(
        answer, notices=("The CPU is used.",), frames=(replace(answer.frames[0], cautions=("Look.",)),) * 2
    )
    report = build_report(study_of(), [answer], Review("1.2"), [drawn_frame(flags=("Lossy",))])
    assert report.cautions == ("Lossy", "The CPU is used.", "Look.")


def test_findings_that_nobody_judged_are_counted():
    report = report_of(decisions=[accepted(1), rejected(2)], signature=SIGNED)
    assert (len(report.findings), report.rejected_count, report.unreviewed_count) == (1, 1, 3)
    assert unreviewed_words(0) == ""
    assert unreviewed_words(1) == "1 finding of the model was not reviewed and is not part of this report."


def test_a_series_that_was_read_in_part_says_so():
    words = "1 of 24 frames of series 1 were read by the model"
    assert report_of(study=study_of(frames=24)).coverage == (words,)
    assert words in report_of(study=study_of(frames=24)).cautions
    assert report_of().coverage == ()
    assert build_report(study_of(frames=24), [], Review("1.2")).coverage == ()


def test_a_frame_has_its_own_cautions_and_those_of_the_study():
    frames = tuple(
        replace(answer_of([]).frames[0], frame=FrameKey(KEY.instance_uid, n), cautions=(f"Look at {n}.",))
        for n in (1, 2)
    )
    answers = [replace(answer_of([]), frames=frames, notices=("The CPU is used.",))]
    report = build_report(study_of(frames=2), answers, Review("1.2"))
    assert report.cautions_of(KEY) == ("The CPU is used.", "Look at 1.")


def test_a_drawn_study_is_known_as_synthetic():
    assert report_of(study=study_of(patient=Patient("SYNTHETIC^Chest"))).is_synthetic
    assert not report_of().is_synthetic


def test_the_letterhead_comes_from_the_settings():
    head = letterhead_of(replace(Settings(), institution="St. Example", page_size="Letter"))
    assert (head.institution, head.page_size) == ("St. Example", "Letter")
