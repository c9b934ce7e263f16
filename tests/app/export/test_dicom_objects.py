"""Every DICOM object on real files, judged by dicom3tools and dcmtk, and read back by pydicom and highdicom."""

import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pydicom
import pytest

from app.chosen_frame import ChosenFrame
from app.export import ExportError, NothingToWriteError, exporters
from app.export.dicom_object import replaced_uid
from app.export.secondary_capture import _compress
from app.map_over_frame import over_frame
from app.measure import MeasurementKind, measure
from app.reader_finding import reader_finding
from app.reading.keeper import ReaderKeeper, open_inputs
from app.report import build_report
from app.review import Assessment, Decision, Review, Signature, Verdict
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
from tests.dicom_builders import gradient, instance, written
from tests.report_builders import SIGNED, report_of

OBJECTS = ("sr", "seg", "map", "gsps", "sc", "ko", "dicom-pdf")
REAL = (
    "CT_small.dcm",
    "MR_small.dcm",
    "6154",
    "examples_ybr_color.dcm",
    "eCT_Supplemental.dcm",
    "examples_palette.dcm",
)
MODEL = ModelReference("chest", "Chest", "1.0.0", "ab" * 32, "2.25.7")


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


@pytest.fixture(scope="module")
def opened(keeper):
    """The study of a file, and its first frame."""
    known = {}

    def open_file(path, number=1):
        if path not in known:
            known[path] = open_inputs([path], keeper, lambda _: None).studies[0]
        study = known[path]
        return study, keeper.decode(study.series[0].instances[0], number)

    return open_file


def two_pieces():
    pixels = np.zeros((12, 14), bool)
    pixels[1:5, 2:6] = pixels[7:11, 7:13] = True
    pixels[8, 9] = False
    return Mask(5, 6, pixels)


def findings_on(key):
    def one(number, label, localization, **more):
        doubt = Uncertainty(0.5, 0.25)
        return Finding(f"f{number}", key, label, 0.8125, 0.5, MODEL, localization, doubt, is_calibrated=True, **more)

    return (
        one(1, "Pneumonia", None),
        one(2, "Nodule", Box(1.5, 2.25, 20.0, 30.0)),
        one(3, "L4/L5", Point(5.0, 6.5), site="L4/L5"),
        one(4, "Effusion", Polygon((Point(5, 5), Point(20, 30), Point(30, 10)))),
        one(5, "Crown", two_pieces(), site="FDI 46"),
    )


def report_on(study, frame, *, signature=None, number=1, **changed):
    key = FrameKey(frame.key.instance_uid, number)
    region = Box(0, 0, frame.rows, frame.columns)
    heat = Saliency(key, "Pneumonia", "grad_cam", np.linspace(0, 1, 49, dtype=np.float32).reshape(7, 7), region, MODEL)
    told = FrameAnswer(key, "d" * 64, (LabelProbability("Pneumonia", 0.8125, 0.5),), findings_on(key), None, (heat,))
    review = Review(study.uid, impression="Überblick: 肺炎").decided(Decision("f1", Verdict.ACCEPTED, comment="clear"))
    for one in ("f2", "f4", "f5"):
        review = review.decided(Decision(one, Verdict.ACCEPTED))
    review = review.decided(Decision("f3", Verdict.REJECTED, "artefact"))
    for kind, points in (
        (MeasurementKind.LENGTH, (Point(1, 1), Point(10, 20))),
        (MeasurementKind.ELLIPSE, (Point(1, 1), Point(10, 20))),
        (MeasurementKind.COBB, (Point(1, 1), Point(2, 20), Point(9, 1), Point(20, 20))),
        (MeasurementKind.POLYGON, (Point(1, 1), Point(2, 20), Point(9, 1))),
        (MeasurementKind.POINT, (Point(3, 4),)),
        (MeasurementKind.ARROW, (Point(1, 1), Point(9, 9))),
        (MeasurementKind.MAGNIFICATION, ()),
    ):
        review = review.measured(measure(kind, points, frame, f"m-{kind.value}"))
    review = review.measured(measure(MeasurementKind.MASK, (), frame, "m-mask", mask=two_pieces()))
    if signature:
        review = review.signed(signature)
    answers = [Answer(MODEL, "CPU", (told,))]
    report = build_report(study, answers, replace(review, **changed), [frame], made_at=SIGNED.at)
    return replace(report, reader_name=signature.reader_name if signature else "")


def files_of(folder):
    return sorted(folder.glob("*.dcm"))


def judged(path):
    """What dicom3tools and dcmtk have against a file."""
    for program in ("dciodvfy", "dcmdump"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    found = subprocess.run(["dciodvfy", "-new", str(path)], capture_output=True, text=True, check=False)
    errors = [line for line in found.stderr.splitlines() if line.startswith("Error")]
    dumped = subprocess.run(["dcmdump", "-q", str(path)], capture_output=True, text=True, check=False)
    return errors + dumped.stderr.splitlines() + ([] if dumped.returncode == 0 else ["dcmdump failed"])


@pytest.fixture
def real(opened, shared_data):
    """The report on a real file."""

    def find(name, **more):
        return report_on(*opened(next((shared_data / "dicom").rglob(name))), **more)

    return find


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("signature", [None, SIGNED], ids=["draft", "signed"])
def test_every_object_of_a_real_file_is_right_in_the_eyes_of_others(real, tmp_path, name, signature):
    report = real(name, signature=signature)
    known = exporters()
    for kind in OBJECTS:
        known[kind].write(report, tmp_path / f"{kind}.dcm")
    assert [one.stem for one in files_of(tmp_path)] == sorted(OBJECTS)
    for path in files_of(tmp_path):
        assert judged(path) == [], path.name
        made = pydicom.dcmread(path)
        assert path.read_bytes()[:132] == b"\0" * 128 + b"DICM"
        assert made.StudyInstanceUID == report.study.uid
        assert made.SpecificCharacterSet == "ISO_IR 192"
        (maker,) = [one for one in made.ContributingEquipmentSequence if "DeviceUID" in one]
        assert (maker.ManufacturerModelName, maker.SoftwareVersions, maker.DeviceUID) == ("Chest", "1.0.0", "2.25.7")


def groups_of(document):
    """The measurement groups of an SR by their tracking identifier."""
    import highdicom as hd

    content = hd.sr.srread(document).content
    found = [*content.get_planar_roi_measurement_groups(), *content.get_image_measurement_groups()]
    return {one.tracking_identifier: one for one in found}


def test_a_structured_report_says_what_was_found_where_and_by_whom(real, tmp_path):
    report = real("CT_small.dcm", signature=SIGNED)
    exporters()["sr"].write(report, tmp_path / "a.dcm")
    groups = groups_of(tmp_path / "a.dcm")
    nodule = next(one for name, one in groups.items() if "Nodule" in name)
    assert nodule.roi.graphic_type.value == "POLYLINE"
    # (column, row), the origin at the outer corner of the first pixel: what Overread has, axes changed
    assert nodule.roi.value.tolist() == [[2.25, 1.5], [30, 1.5], [30, 20], [2.25, 20], [2.25, 1.5]]
    assert nodule.finding_type.scheme_designator == "99OVERREAD"
    assert next((one.name.value, one.value) for one in nodule.get_measurements()) == ("111012", 81.25)
    crowns = [one for name, one in groups.items() if "Crown" in name]
    assert len(crowns) == 2  # two pieces, one thing
    assert len({one.tracking_uid for one in crowns}) == 1
    assert crowns[0].finding_sites[0].value.value == "866005003"
    length = next(one for name, one in groups.items() if name.endswith("Length"))
    (told,) = length.get_measurements()
    assert (told.name.value, told.unit.value) == ("410668003", "mm")
    assert told.value == pytest.approx(report.review.measurements[0].quantities[0].value)
    ellipse = next(one for name, one in groups.items() if name.endswith("Ellipse"))
    mean = [one for one in ellipse.get_measurements() if one.derivation and one.derivation.value == "373098007"]
    assert [(one.name.value, one.unit.value) for one in mean] == [("112031", "[hnsf'U]")]
    assert not any("L4/L5" in name for name in groups)  # rejected, so not told by a signed document


def test_a_signed_document_is_verified_and_a_draft_is_not(real, tmp_path):
    for signature, words in ((SIGNED, ("COMPLETE", "VERIFIED")), (None, ("PARTIAL", "UNVERIFIED"))):
        exporters()["sr"].write(real("6154", signature=signature), tmp_path / "a.dcm")
        made = pydicom.dcmread(tmp_path / "a.dcm")
        assert (made.CompletionFlag, made.VerificationFlag) == words
    exporters()["sr"].write(real("6154", signature=SIGNED), tmp_path / "a.dcm")
    made = pydicom.dcmread(tmp_path / "a.dcm")
    assert made.VerifyingObserverSequence[0].VerifyingObserverName == "Dr. Jane Roe"
    assert made.VerifyingObserverSequence[0].VerificationDateTime == "20310305142007+0100"
    impressions = [one for one in made.ContentSequence if one.ConceptNameCodeSequence[0].CodeValue == "121073"]
    assert [one.TextValue for one in impressions] == ["Überblick: 肺炎"]


def test_a_signed_review_is_one_object_and_an_amendment_names_it(real, tmp_path):
    first, second = tmp_path / "a.dcm", tmp_path / "b.dcm"
    signed = real("CT_small.dcm", signature=SIGNED)
    for path in (first, second):
        exporters()["sr"].write(signed, path)
    uids = [pydicom.dcmread(path).SOPInstanceUID for path in (first, second)]
    assert uids[0] == uids[1]
    later = Signature("Dr. John Doe", "I amend", SIGNED.at.replace(hour=16))
    amended = real("CT_small.dcm", signature=later, replaces=SIGNED, amendment_reason="left is right")
    exporters()["sr"].write(amended, second)
    made = pydicom.dcmread(second)
    assert made.SOPInstanceUID != uids[0] == replaced_uid(amended, "sr")
    (study,) = made.PredecessorDocumentsSequence
    assert study.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID == uids[0]
    assert judged(second) == []


def test_uids_lie_below_the_root_of_the_site(real, tmp_path):
    exporters()["sr"].write(replace(real("6154"), uid_root="1.2.826.0.1.99"), tmp_path / "a.dcm")
    made = pydicom.dcmread(tmp_path / "a.dcm")
    assert made.SOPInstanceUID.startswith("1.2.826.0.1.99.")
    assert made.SeriesInstanceUID.startswith("1.2.826.0.1.99.")


def test_a_mask_comes_back_pixel_by_pixel(real, tmp_path):
    import highdicom as hd

    report = real("CT_small.dcm", signature=SIGNED)
    exporters()["seg"].write(report, tmp_path / "a.dcm")
    made = hd.seg.segread(tmp_path / "a.dcm")
    assert made.number_of_segments == 1
    described = made.get_segment_description(1)
    assert described.segment_label == "Crown, FDI 46"
    assert described.algorithm_type.value == "AUTOMATIC"
    uid = report.findings[0].finding.frame.instance_uid
    pixels = made.get_pixels_by_source_instance([uid])[0, :, :, 0]
    expected = np.zeros_like(pixels, bool)
    expected[5:17, 6:20] = two_pieces().pixels
    assert np.array_equal(pixels.astype(bool), expected)


def test_masks_of_three_slices_are_one_object_and_each_plane_names_its_slice(opened, tmp_path):
    import highdicom as hd

    folder = tmp_path / "series"
    folder.mkdir()
    shared = {"StudyInstanceUID": "1.2.3", "SeriesInstanceUID": "1.2.3.4", "FrameOfReferenceUID": "1.2.3.5"}
    for at in range(3):
        made = instance(
            gradient(40, 48),
            **shared,
            SOPClassUID=pydicom.uid.MRImageStorage,
            SOPInstanceUID=f"1.2.3.4.{at + 1}",
            Modality="MR",
            InstanceNumber=at + 1,
            ImagePositionPatient=[0, 0, 4.0 * at],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            PixelSpacing=[0.5, 0.5],
            SliceThickness=4,
        )
        (folder / f"{at}.dcm").write_bytes(written(made))
    study, frame = opened(folder)
    keys = [FrameKey(one.uid) for one in study.series[0].instances]
    masks = [
        Finding(f"f{at}", keys[at], "Disc", 0.9, 0.5, MODEL, Mask(10 * at, 5, np.ones((4, 6), bool))) for at in (0, 2)
    ]
    answer = Answer(MODEL, "CPU", tuple(FrameAnswer(one.frame, "d" * 64, (), (one,)) for one in masks))
    report = build_report(study, [answer], Review(study.uid), [frame], made_at=SIGNED.at)
    exporters()["seg"].write(report, tmp_path / "a.dcm")
    assert len(files_of(tmp_path)) == 1
    assert judged(tmp_path / "a.dcm") == []
    made = hd.seg.segread(tmp_path / "a.dcm")
    pixels = made.get_pixels_by_source_instance(
        [one.instance_uid for one in keys], assert_missing_frames_are_empty=True
    )
    assert [int(pixels[at].sum()) for at in range(3)] == [24, 0, 24]
    assert pixels[0, :4, 5:11, 0].all()
    assert pixels[2, 20:24, 5:11, 1].all()


def test_a_map_holds_the_values_of_the_method_over_the_frame(real, tmp_path):
    report = real("CT_small.dcm")
    exporters()["map"].write(report, tmp_path / "a.dcm")
    made = pydicom.dcmread(tmp_path / "a.dcm")
    values = np.frombuffer(made.FloatPixelData, np.float32).reshape(128, 128)
    heat = report.answers[0].frames[0].saliencies[0].values
    # the middle of each of the 7 x 7 cells, each 18.3 pixels wide, holds the method's own value to interpolation
    for row, column in ((0, 0), (3, 3), (6, 2)):
        at = values[round((row + 0.5) * 128 / 7 - 0.5), round((column + 0.5) * 128 / 7 - 0.5)]
        assert at == pytest.approx(heat[row, column], abs=0.012)
    (told,) = made.SharedFunctionalGroupsSequence[0].RealWorldValueMappingSequence
    quantity = told.QuantityDefinitionSequence[0].ConceptCodeSequence[0]
    assert quantity.CodeValue == "130403"
    source = made.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
    assert source.ReferencedSOPInstanceUID == report.findings[0].finding.frame.instance_uid


def test_a_map_of_a_part_of_the_frame_is_nought_outside_it():
    heat = Saliency(FrameKey("1"), "A", "occlusion", np.ones((3, 3), np.float32), Box(10, 20, 40, 50), MODEL)
    values = over_frame(heat, (60, 70))
    assert values[10:40, 20:50].min() == 1.0
    values[10:40, 20:50] = 0.0
    assert values.max() == 0.0


def test_a_map_of_one_frame_of_many_names_that_frame(opened, shared_data, tmp_path):
    study, frame = opened(next((shared_data / "dicom").rglob("examples_ybr_color.dcm")), 7)
    report = report_on(study, frame, number=7)
    for kind in ("map", "seg"):
        exporters()[kind].write(report, tmp_path / f"{kind}.dcm")
        made = pydicom.dcmread(tmp_path / f"{kind}.dcm")
        source = made.PerFrameFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[0]
        assert int(source.ReferencedFrameNumber) == 7
        assert source.ReferencedSOPClassUID == pydicom.uid.UltrasoundMultiFrameImageStorage


def test_a_presentation_state_carries_marks_and_window(real, tmp_path):
    report = real("CT_small.dcm")
    key = replace(report.key_frames[0], window=Window(40.0, 400.0), is_inverted=True)
    exporters()["gsps"].write(replace(report, key_frames=(key,)), tmp_path / "a.dcm")
    assert judged(tmp_path / "a.dcm") == []
    made = pydicom.dcmread(tmp_path / "a.dcm")
    (voi,) = made.SoftcopyVOILUTSequence
    assert (float(voi.WindowCenter), float(voi.WindowWidth)) == (40.0, 400.0)
    assert made.PresentationLUTShape == "INVERSE"
    (annotation,) = made.GraphicAnnotationSequence
    lines = {one.GraphicType: [] for one in annotation.GraphicObjectSequence}
    for one in annotation.GraphicObjectSequence:
        lines[one.GraphicType].append(list(one.GraphicData))
    assert [6.5, 5.0] in lines["POINT"]
    assert [2.25, 1.5, 30.0, 1.5, 30.0, 20.0, 2.25, 20.0, 2.25, 1.5] in lines["POLYLINE"]
    assert [1.0, 1.0, 20.0, 10.0] in lines["POLYLINE"]
    texts = [one.UnformattedTextValue for one in annotation.TextObjectSequence]
    assert any("Nodule" in one for one in texts)
    assert any("mm" in one for one in texts)


def test_an_encapsulated_report_is_the_pdf_itself(real, tmp_path):
    report = real("6154", signature=SIGNED)
    exporters()["dicom-pdf"].write(report, tmp_path / "a.dcm")
    exporters()["pdf"].write(report, tmp_path / "a.pdf")
    made = pydicom.dcmread(tmp_path / "a.dcm")
    assert made.EncapsulatedDocument[: made.EncapsulatedDocumentLength] == (tmp_path / "a.pdf").read_bytes()
    assert made.VerificationFlag == "VERIFIED"


def test_a_capture_serves_a_picture_that_is_not_dicom(keeper, tmp_path):
    import cv2

    picture = tmp_path / "film.png"
    cv2.imwrite(str(picture), gradient(60, 50, np.uint8))
    study = open_inputs([picture], keeper, lambda _: None).studies[0]
    report = report_on(study, keeper.decode(study.series[0].instances[0], 1))
    exporters()["sc"].write(report, tmp_path / "sc.dcm")
    assert judged(tmp_path / "sc.dcm") == []
    made = pydicom.dcmread(tmp_path / "sc.dcm")
    assert made.BurnedInAnnotation == "YES"
    assert made.pixel_array.shape[2] == 3
    with pytest.raises(ExportError, match="not DICOM"):
        exporters()["sr"].write(report, tmp_path / "sr.dcm")
    assert not (tmp_path / "sr.dcm").exists()


@pytest.mark.parametrize("name", ["Yamada^Tarou=山田^太郎=やまだ^たろう", "محمود^أحمد", "X" * 64])
def test_a_name_in_any_script_is_carried(opened, tmp_path, name):
    path = tmp_path / "one.dcm"
    path.write_bytes(
        written(instance(gradient(60, 50), SpecificCharacterSet="ISO_IR 192", PatientName=name, Laterality="L"))
    )
    report = report_on(*opened(path))
    for kind in ("sr", "seg", "gsps", "dicom-pdf", "sc"):
        exporters()[kind].write(report, tmp_path / f"{kind}.dcm")
        assert str(pydicom.dcmread(tmp_path / f"{kind}.dcm").PatientName) == name
    assert pydicom.dcmread(tmp_path / "gsps.dcm").Laterality == "L"


def test_a_name_in_an_old_character_set_is_carried_into_utf_8(opened, tmp_path):
    made = instance(gradient(60, 50), SpecificCharacterSet=["ISO 2022 IR 6", "ISO 2022 IR 87"])
    made.PatientName = "Yamada^Tarou=山田^太郎"
    (tmp_path / "one.dcm").write_bytes(written(made))
    exporters()["sr"].write(report_on(*opened(tmp_path / "one.dcm")), tmp_path / "sr.dcm")
    assert str(pydicom.dcmread(tmp_path / "sr.dcm").PatientName) == "Yamada^Tarou=山田^太郎"


def test_what_a_study_has_nothing_for_is_told_apart_from_a_failure(tmp_path):
    empty = replace(report_of([], saliencies=()), key_frames=(), answers=())
    for kind in ("seg", "map", "sc", "ko"):
        with pytest.raises(NothingToWriteError) as caught:
            exporters()[kind].write(empty, tmp_path / "a.dcm")
        assert caught.value.advice
    assert list(tmp_path.iterdir()) == []


def test_a_selection_names_the_chosen_frames_of_an_object_and_the_readers_captions(real, tmp_path):
    report = real("eCT_Supplemental.dcm")
    key = report.key_frames[0]
    second = replace(key, frame=replace(key.frame, key=FrameKey(key.frame.key.instance_uid, 2)))
    captioned = replace(key, chosen=ChosenFrame(key.frame.key, caption="Where it begins"))
    exporters()["ko"].write(replace(report, key_frames=(second, captioned)), tmp_path / "a.dcm")
    assert judged(tmp_path / "a.dcm") == []
    made = pydicom.dcmread(tmp_path / "a.dcm")
    references = [one.ReferencedSOPSequence[0] for one in made.ContentSequence if "ReferencedSOPSequence" in one]
    assert [list(one.ReferencedFrameNumber) for one in references] == [[1, 2]]
    assert "Where it begins" in " ".join(one.TextValue for one in made.ContentSequence if "TextValue" in one)


def test_a_study_without_a_finding_has_a_document_that_says_so(real, tmp_path):
    report = real("CT_small.dcm")
    nothing = replace(report, findings=(), review=replace(report.review, measurements=(), decisions={}))
    exporters()["sr"].write(nothing, tmp_path / "a.dcm")
    assert judged(tmp_path / "a.dcm") == []
    assert list(groups_of(tmp_path / "a.dcm")) == ["No finding"]
    with pytest.raises(NothingToWriteError):
        exporters()["sr"].write(replace(nothing, answers=()), tmp_path / "b.dcm")


def test_a_file_that_is_gone_is_told_and_nothing_is_left(opened, tmp_path):
    path = tmp_path / "one.dcm"
    path.write_bytes(written(instance(gradient(60, 50))))
    report = report_on(*opened(path))
    path.unlink()
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(ExportError, match="cannot be read any more"):
        exporters()["sr"].write(report, out / "a.dcm")
    assert list(out.iterdir()) == []


def test_what_the_reader_drew_is_told_without_any_model(opened, shared_data, tmp_path):
    study, frame = opened(next((shared_data / "dicom").rglob("CT_small.dcm")))
    review = Review(study.uid)
    for place, label in ((two_pieces(), "Effusion"), (Box(1, 2, 30, 40), "Nodule")):
        own = reader_finding(frame.key, place, label)
        review = review.decided(Decision(own.id, Verdict.SUPPLEMENTED, corrected=own))
    report = build_report(study, [], review.signed(SIGNED), [frame], made_at=SIGNED.at)
    for kind in ("seg", "sr"):
        exporters()[kind].write(report, tmp_path / f"{kind}.dcm")
        assert judged(tmp_path / f"{kind}.dcm") == []
    drawn = pydicom.dcmread(tmp_path / "seg.dcm")
    assert [str(one.SegmentLabel) for one in drawn.SegmentSequence] == ["Effusion"]
    assert int(drawn.pixel_array.sum()) == int(two_pieces().pixels.sum())
    assert sum("Nodule" in name for name in groups_of(tmp_path / "sr.dcm")) == 1


@pytest.mark.parametrize(
    ("name", "asked", "expected"),
    [
        ("CT_small.dcm", "auto", "Comprehensive3DSRStorage"),
        ("6154", "auto", "ComprehensiveSRStorage"),
        ("CT_small.dcm", "2d", "ComprehensiveSRStorage"),
        ("6154", "3d", "Comprehensive3DSRStorage"),
    ],
)
def test_the_kind_of_report_is_asked_for_or_follows_from_the_frames(real, tmp_path, name, asked, expected):
    path = tmp_path / "a.dcm"
    later = Signature("Dr. John Doe", "I amend", SIGNED.at.replace(hour=16))
    report = real(name, signature=later, replaces=SIGNED, amendment_reason="left is right")
    exporters()["sr"].write(replace(report, structured_report=asked), path)
    made = pydicom.dcmread(path)
    assert made.SOPClassUID == getattr(pydicom.uid, expected)
    (study,) = made.PredecessorDocumentsSequence
    (earlier,) = study.ReferencedSeriesSequence[0].ReferencedSOPSequence
    assert earlier.ReferencedSOPClassUID == made.SOPClassUID
    assert judged(path) == []
    dumped = subprocess.run(["dsrdump", "-q", str(path)], capture_output=True, text=True, check=False)
    assert (dumped.returncode, dumped.stderr) == (0, "")
    assert "Meaning of the signature" in dumped.stdout
    assert len(groups_of(path)) > 5  # highdicom reads both kinds


def test_the_readers_grading_is_coded(real, tmp_path):
    report = real("CT_small.dcm", signature=SIGNED)
    graded = replace(
        report.findings[0], assessment=Assessment("severe", "probable", "hard"), reason="why not", comment="clear"
    )
    exporters()["sr"].write(replace(report, findings=(graded, *report.findings[1:])), tmp_path / "a.dcm")
    group = groups_of(tmp_path / "a.dcm")[f"Finding 1: {graded.shown.label}"]
    told = {(one.name.scheme_designator, one.name.meaning): one.value for one in group.get_qualitative_evaluations()}
    assert told["99OVERREAD", "Reader's verdict"].meaning == "Finding accepted"
    assert told["SCT", "Severity"].value == "24484000"
    assert told["99OVERREAD", "Reader's certainty"].value == "2931005"
    assert told["99OVERREAD", "Difficulty of reading"].meaning == "hard to read"
    texts = {
        item.ConceptNameCodeSequence[0].CodeMeaning: item.TextValue
        for item in group[0].ContentSequence
        if item.ValueType == "TEXT" and item.ConceptNameCodeSequence[0].CodeMeaning != "Tracking Identifier"
    }
    assert (texts["Reason of the verdict"], texts["Comment"]) == ("why not", "clear")
    assert judged(tmp_path / "a.dcm") == []


def test_a_capture_of_odd_size_is_encoded_exactly(tmp_path):
    pixels = np.random.default_rng(2).integers(0, 255, (1523, 393, 3), dtype=np.uint8)
    made = instance(pixels, SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0)
    _compress(made)
    path = tmp_path / "sc.dcm"
    made.save_as(path, enforce_file_format=True)
    subprocess.run(["dcmdrle", path, tmp_path / "plain.dcm"], check=True)
    assert np.array_equal(pydicom.dcmread(tmp_path / "plain.dcm").pixel_array, pixels)
