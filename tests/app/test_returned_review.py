"""Reviews that come back: one session reviews real files and exports, another with an empty record opens them."""

import shutil
from dataclasses import replace

import numpy as np
import pydicom
import pytest

from app.export import exporters
from app.export_command import RecordReader
from app.finding_filter import EVERY_MODEL, FindingFilter
from app.map_over_frame import over_frame
from app.measure import MeasurementKind, measure
from app.paths import AppPaths
from app.reader_finding import reader_finding
from app.reading.keeper import ReaderKeeper
from app.reading.own_record import CREATOR, GROUP
from app.report import with_site
from app.result_set import ResultSet
from app.review import Assessment, Review, Signature, StudyState, Verdict
from app.review_steps import review_after, steps_to
from app.settings import Settings
from app.store.codec import to_text
from app.store.record import AnswerMade
from app.structured_report import understood
from app.study import Source
from inference.finding import (
    Box,
    Finding,
    LabelProbability,
    Mask,
    ModelReference,
    Point,
    Polygon,
    Saliency,
    Uncertainty,
)
from inference.frame import FrameKey, Window
from inference.request import Answer, FrameAnswer
from tests.report_builders import MADE_AT, SIGNED

MODEL = ModelReference("elsewhere", "Elsewhere", "1.0.0", "ab" * 32, "2.25.7")
KINDS = ("sr", "seg", "map", "gsps", "ko")
WINDOW, MARKED = Window(41.25, 350.5), Window(40.5, 333.25, "SIGMOID")
"""The reader's window of the frame in view at the export; and the one under which the frame became a key frame."""


def ring():
    pixels = np.zeros((13, 17), bool)
    pixels[2:11, 1:15] = True
    pixels[5:8, 4:9] = False
    return Mask(3, 4, pixels)


def answer_on(frame):
    """Findings of every shape, at places that no single-precision number holds."""
    key, third = frame.key, 1 / 3
    doubt = Uncertainty(0.5, 0.1 + third, ("A", "B"), 0.9, 3.25, is_in_distribution=False, needs_review=True)

    def one(number, label, place, probability=0.7 + third / 10, **more):
        told = {"uncertainty": doubt, "is_calibrated": True, "details": (("of", "x"),), **more}
        return Finding(f"f{number}", key, label, probability, 0.5, MODEL, place, **told)

    found = (
        one(1, "Opacity", None),
        one(2, "Nodule", Box(1 + third, 2 + third, 20.1, 30.7)),
        one(3, "L4/L5", Point(5 + third, 6.1), site="L4/L5"),
        one(4, "Effusion", Polygon((Point(5, 5 + third), Point(20, 30), Point(30, 10)))),
        one(5, "Crown", ring(), site="FDI 46"),
        one(6, "Ghost", Box(1, 1, 3 + third, 4)),
    )
    values = np.random.default_rng(3).random((7, 7), np.float32)
    heat = Saliency(key, "Opacity", "grad_cam", values, Box(0, 0, frame.rows, frame.columns), MODEL)
    labels = (LabelProbability("Opacity", 0.1 + 0.2, 0.5), LabelProbability("Nodule", third, 0.4))
    told = FrameAnswer(key, frame.digest, labels, found, doubt, (heat,), ("A caution.",), {"scores": (1, third)})
    return Answer(MODEL, "CPU", (told,), (("run", third),), notices=("A notice.",))


class Workstation:
    """A session on a record of its own."""

    def __init__(self, folder, monkeypatch, reader_name=""):
        monkeypatch.setenv("OVERREAD_HOME", str(folder))
        paths = AppPaths.default()
        paths.make()
        self.said = []
        self.reader = RecordReader(paths, Settings(reader_name=reader_name, auto_advance=False), self.said.append)
        self.session = self.reader.session
        self.notices = []
        self.session.notice_raised.subscribe(self.notices.append)

    def open(self, *paths):
        (study,) = self.reader.open(paths)
        self.reader.report(study)
        return study

    @property
    def told(self):
        return " ".join(f"{one.text} {one.advice}" for one in self.notices)

    def review(self, study, *, signer=None):
        """A reading with every kind of verdict, grade and mark."""
        session, (frame,) = self.session, self.reader.report(study).key_frames
        frame = frame.frame
        session._models.book.add(study.uid, answer_on(frame))
        session._keep(AnswerMade(study.uid, answer_on(frame), MADE_AT))
        session.use_filter(FindingFilter(maker=EVERY_MODEL))
        session.decide("f1", Verdict.ACCEPTED, comment="clear", assessment=Assessment("mild", "certain", "hard"))
        session.decide("f3", Verdict.REJECTED, "artefact")
        nodule = next(one for one in session.findings() if one.id == "f2")
        moved = replace(nodule, label="Granuloma", localization=Box(2 + 1 / 3, 3.5, 21.1, 30))
        session.decide("f2", Verdict.SUPPLEMENTED, "wrong label", corrected=moved, assessment=Assessment("severe"))
        session.decide("f5", Verdict.ACCEPTED)
        session.decide("f6", Verdict.REJECTED, "Nicht vorhanden: 肺")
        session.add_finding(reader_finding(frame.key, ring(), "Added mask"))
        session.add_finding(reader_finding(frame.key, Box(1 / 3, 1, 9, 9), "Added box"))
        session.flag("f4")
        session.set_impression("Überblick: 肺炎.\nSecond line.")
        for kind, points in (
            (MeasurementKind.LENGTH, (Point(1 / 3, 1), Point(10, 20))),
            (MeasurementKind.ELLIPSE, (Point(1, 1), Point(10, 20))),
            (MeasurementKind.ARROW, (Point(1, 1), Point(9, 9))),
        ):
            session.add_measurement(measure(kind, points, frame))
        session.add_measurement(measure(MeasurementKind.MASK, (), frame, mask=ring()))
        session.toggle_key_frame(MARKED)
        session.caption_key_frame(frame.key, "Worth a look")
        if signer:
            assert session.sign(signer, "I take responsibility")
        return frame

    def export(self, folder, **settings):
        folder.mkdir(exist_ok=True)
        made = []
        key = self.session.series.instances[0].uid
        self.session.request_report(made.append, {FrameKey(key): WINDOW})
        self.reader._until(lambda: bool(made))
        for kind in KINDS:
            exporters()[kind].write(with_site(made[0], Settings(**settings)), folder / f"{kind}.dcm")
        return folder

    def close(self):
        reader, self.reader = self.reader, None
        if reader is not None:
            reader.close()


@pytest.fixture
def station(tmp_path, monkeypatch):
    stations = []

    def make(name, **more):
        stations.append(Workstation(tmp_path / name, monkeypatch, **more))
        return stations[-1]

    yield make
    for one in stations:
        one.close()


@pytest.fixture
def film(shared_data, tmp_path):
    """A copy of a real file in a folder of its own."""

    def find(name):
        folder = tmp_path / "study"
        folder.mkdir()
        shutil.copy(next((shared_data / "dicom").rglob(name)), folder / "one.dcm")
        return folder

    return find


def changed(path, edit):
    made = pydicom.dcmread(path)
    edit(made)
    made.save_as(path, enforce_file_format=True)


@pytest.mark.parametrize(
    ("name", "signer"), [("CT_small.dcm", "Dr. Jane Roe"), ("6154", ""), ("examples_ybr_color.dcm", "Dr. Jane Roe")]
)
def test_another_workstation_shows_the_same_review_value_for_value(station, film, name, signer):
    folder = film(name)
    first = station("a", reader_name="Dr. Jane Roe")
    study = first.open(folder)
    first.review(study, signer=signer)
    first.export(folder / "exported", uid_root="1.2.826.0.1.99" if signer else "")
    second = station("b")
    seen = second.open(folder)
    session = second.session
    assert session.study.uid == study.uid == seen.uid
    assert "were not opened" not in second.told
    # every value: findings, verdicts, reasons, grades, marks, masks pixel by pixel, maps, impression, signature
    assert to_text(steps_to(session.review)) == to_text(steps_to(first.session.review))
    assert to_text(session.answers_of(study.uid)) == to_text(first.session.answers_of(study.uid))
    assert to_text(session.findings()) == to_text(first.session.findings())
    assert session.review.signature == first.session.review.signature
    assert session.state_of(study.uid) is (StudyState.SIGNED if signer else StudyState.IN_REVIEW)
    assert session.unreviewed_count == first.session.unreviewed_count
    back = session.returned_review(study.uid)
    assert back.cautions == ()
    if not name.endswith("color.dcm"):
        assert {one.voi for one in back.windows.values()} == {MARKED}
        assert session.returned_window(FrameKey(session.series.instances[0].uid)).voi == MARKED
    assert "Dr. Jane Roe" in second.told
    # and it is in the record: without the objects it is there again
    second.close()
    third = station("b")
    third.open(folder / "one.dcm")
    assert to_text(steps_to(third.session.review)) == to_text(steps_to(first.session.review))


def test_masks_and_maps_of_the_objects_are_compared_with_the_report(station, film):
    folder = film("CT_small.dcm")
    first = station("a")
    study = first.open(folder)
    frame = first.review(study, signer="Dr. Jane Roe")
    out = first.export(folder / "exported")
    stored = pydicom.dcmread(out / "map.dcm")
    heat = first.session.answers_of(study.uid)[0].frames[0].saliencies[0]
    values = np.frombuffer(stored.FloatPixelData, np.float32).reshape(frame.rows, frame.columns)
    assert np.array_equal(values, over_frame(heat, (frame.rows, frame.columns)))

    def turn(made):
        pixels = bytearray(made.PixelData)
        pixels[len(pixels) // 4] ^= 0xFF
        made.PixelData = bytes(pixels)

    changed(out / "seg.dcm", turn)

    def fade(made):
        made.FloatPixelData = (values * np.float32(0.5)).tobytes()

    changed(out / "map.dcm", fade)
    second = station("b")
    second.open(folder)
    assert "in the segmentation is not the one of the report" in second.told
    assert "The heatmap of Opacity is not the one of the report" in second.told
    assert to_text(steps_to(second.session.review)) == to_text(steps_to(first.session.review))


def comment(made):
    group = next(one for one in made.ContentSequence if one.ConceptNameCodeSequence[0].CodeValue == "126010")
    words = [
        item
        for one in group.ContentSequence
        for item in one.get("ContentSequence", ())
        if item.ValueType == "TEXT" and item.ConceptNameCodeSequence[0].CodeValue == "121106"
    ]
    words[0].TextValue = "nothing to see"


def verdict(made):
    made.VerificationFlag = "UNVERIFIED"


def record(made):
    made.private_block(GROUP, CREATOR)[0x01].value = b"\0" * 64


def unsealed(made):
    made.remove_private_tags()


def renumbered(made):
    made.SOPInstanceUID = made.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"


def unnamed(made):
    del made.ContributingEquipmentSequence


TAMPERED = (
    (comment, "changed since Overread wrote it"),
    (verdict, "changed since Overread wrote it"),
    (record, "changed since Overread wrote it"),
    (renumbered, "changed since Overread wrote it"),
    (unsealed, "has lost the record"),
    (unnamed, "does not name the models"),
)


def test_what_was_tampered_with_is_told_and_not_taken(station, film, tmp_path):
    folder = film("6154")
    first = station("a")
    study = first.open(folder)
    first.review(study, signer="Dr. Jane Roe")
    out = first.export(folder / "exported")
    whole = (out / "sr.dcm").read_bytes()
    with ReaderKeeper() as keeper:
        for edit, words in TAMPERED:
            path = tmp_path / "edited.dcm"
            path.write_bytes(whole)
            assert understood(keeper.content(Source(path))).fault == ""
            changed(path, edit)
            found = understood(keeper.content(Source(path)))
            assert words in found.fault, edit
            assert found.returned is None
    changed(out / "sr.dcm", comment)
    second = station("b")
    second.open(folder)
    assert "was changed since Overread wrote it. It can be read under Layers" in second.told
    assert not second.session.review.is_begun
    assert second.session.answers_of(study.uid) == ()


def test_what_a_pacs_corrects_does_not_break_the_seal(station, film):
    folder = film("6154")
    first = station("a")
    study = first.open(folder)
    first.review(study, signer="Dr. Jane Roe")
    out = first.export(folder / "exported")

    def coerced(made):
        made.PatientID, made.AccessionNumber, made.InstitutionName = "PACS-7", "A-9", "Elsewhere"
        made.ContributingEquipmentSequence.append(pydicom.Dataset())
        made.ContributingEquipmentSequence[-1].Manufacturer = "PACS"
        made.file_meta.TransferSyntaxUID = pydicom.uid.ImplicitVRLittleEndian

    path = out / "sr.dcm"
    made = pydicom.dcmread(path)
    coerced(made)
    made.save_as(path, enforce_file_format=True, implicit_vr=True, little_endian=True)
    second = station("b")
    second.open(folder)
    assert second.session.review.is_signed
    assert to_text(steps_to(second.session.review)) == to_text(steps_to(first.session.review))


def test_a_review_in_the_record_is_never_written_over(station, film):
    folder = film("6154")
    first = station("a", reader_name="Dr. Jane Roe")
    study = first.open(folder)
    first.review(study, signer="Dr. Jane Roe")
    out = first.export(folder / "exported")
    second = station("b", reader_name="Dr. John Doe")
    second.open(folder / "one.dcm")
    second.session.set_impression("My own words.")
    steps = to_text(steps_to(second.session.review))
    second.open(out)
    assert to_text(steps_to(second.session.review)) == steps
    assert "the one in the record stays" in second.told
    (kept,) = [one for one in second.session.result_sets() if "from a file" in one.name]
    assert isinstance(kept, ResultSet)
    assert [one.label for one in kept.findings] == ["Opacity", "Granuloma", "Crown", "Added mask", "Added box"]
    # the same again says nothing new to the workstation that it came from
    first.open(out)
    assert "another review" not in first.told


def test_a_draft_of_another_reader_is_theirs(station, film):
    folder = film("6154")
    first = station("a", reader_name="Dr. Jane Roe")
    study = first.open(folder)
    first.review(study)
    first.export(folder / "exported")
    second = station("b", reader_name="Dr. John Doe")
    second.open(folder)
    session = second.session
    assert "as theirs and not as yours" in second.told
    assert not session.review.decisions
    assert list(session.reviews_in_view()) == ["Dr. Jane Roe"]
    assert to_text(steps_to(session.reviews_in_view()["Dr. Jane Roe"])) == to_text(steps_to(first.session.review))


def test_of_several_versions_the_newest_signed_one_is_taken(station, film):
    folder = film("6154")
    first = station("a")
    study = first.open(folder)
    first.review(study, signer="Dr. Jane Roe")
    first.export(folder / "first")
    first.session.amend("left is right")
    first.session.set_impression("Amended.")
    assert first.session.sign("Dr. Jane Roe", "I amend")
    first.export(folder / "second")
    second = station("b")
    second.open(folder)
    review = second.session.review
    assert review.impression == "Amended."
    assert review.amendment_reason == "left is right"
    assert second.session.state_of(study.uid) is StudyState.AMENDED
    assert to_text(steps_to(review)) == to_text(steps_to(first.session.review))


def test_steps_lead_to_the_review_that_they_were_made_of():
    review = Review("1.2", impression="x", acknowledged_conflicts=True, flagged=frozenset({"a"}))
    review = replace(review, signature=SIGNED, replaces=Signature("A", "B", MADE_AT), amendment_reason="why")
    assert review_after("1.2", steps_to(review)) == review
