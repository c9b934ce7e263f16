"""A volume that a landmark model has read: each level once, at its best slice, in the window as in the tables."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest

from app.analysis import DONE, analyze_paths
from app.answers import told
from app.reading.keeper import ReaderKeeper
from app.report import KeyFrame
from app.review import Verdict
from app.settings import Settings
from app.store.codec import from_text, to_text
from inference.catalog import load_catalog
from inference.finding import Box, Finding, Point, Saliency, Uncertainty
from inference.frame import FrameKey
from inference.landmark_series import LEVELS
from inference.request import Answer, Finished, FrameAnswer
from tests import dicom_builders
from tests.place_builders import heatmap_proto, places_card, spot_pixels
from tests.session_builders import Bench, card, frame, study

ON_CPU = Settings(device="cpu")
NAMES = ("L3/L4", "L4/L5", "L5/S1")
PLACES = ((30.5, 60.25), (50.75, 70.5), (80.25, 66.0))
HEIGHTS = ((40, 200, 90), (250, 180, 30), (120, 90, 20))
LUMBAR = card("lumbar", task="landmarks")


@pytest.fixture(scope="module")
def keeper():
    with ReaderKeeper() as one:
        yield one


def slices(folder, *heights):
    """A series of one file a slice."""
    pictures = [spot_pixels((101, 131), *PLACES, heights=of) for of in heights]
    folder.mkdir()
    same = {"StudyInstanceUID": "1.2.9", "SeriesInstanceUID": "1.2.9.1", "PatientID": "P7"}
    made = [
        dicom_builders.instance(pixels, SOPInstanceUID=f"1.2.9.1.{at}", InstanceNumber=at, **same)
        for at, pixels in enumerate(pictures, start=1)
    ]
    for at, one in enumerate(made):
        (folder / f"{at}.dcm").write_bytes(dicom_builders.written(one))
    return folder


def catalog(folder):
    labels = [{"name": one, "threshold": 0.3, "site": one} for one in NAMES]
    strata = [{"label": "L5/S1", "measure": "entropy_nats", "above": 4.0, "name": "high risk"}]
    accepts = {"modality": [], "body_part": [], "view": [], "min_size": [1, 1], "on_fail": "warn"}
    proto = heatmap_proto((102, 132), stride=2)
    places_card(folder, proto, "landmarks", labels, uncertainty={"strata": strata}, accepts=accepts)
    return load_catalog([folder / "models.toml"])


def table(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_analyze_tells_each_level_once_with_slice_peak_entropy_and_stratum(tmp_path, keeper):
    folder, out = slices(tmp_path / "in", *HEIGHTS), tmp_path / "out"

    code = analyze_paths(
        [folder], catalog=catalog(tmp_path / "m"), out=out, model="places", settings=ON_CPU, keeper=keeper
    )

    assert code == DONE
    rows = table(out / "levels.csv")
    assert [(row["label"], row["outcome"], row["position"]) for row in rows] == [
        ("L3/L4", "found", "2"), ("L4/L5", "found", "1"), ("L5/S1", "found", "1"),
    ]  # fmt: skip
    assert [row["stratum"] for row in rows] == ["", "", "high risk"]
    for row, place, peak in zip(rows, PLACES, (250, 200, 90), strict=True):
        assert float(row["row"]) == pytest.approx(place[0], abs=0.5)
        assert float(row["column"]) == pytest.approx(place[1], abs=0.5)
        assert float(row["peak"]) == pytest.approx(peak / 255, abs=0.02)
        assert (row["frames"], row["series_uid"], row["patient_id"]) == ("3", "1.2.9.1", "P7")
        assert float(row["entropy_nats"]) > 0
    assert [table(out / "studies.csv")[0][name] for name in ("label", "site", "findings")] == ["L3/L4", "L3/L4", "3"]
    findings = table(out / "study-001" / "findings.csv")
    assert [(row["label"], row["position"], row["shape"]) for row in findings] == [
        ("L3/L4", "2", "point"), ("L4/L5", "1", "point"), ("L5/S1", "1", "point"),
    ]  # fmt: skip
    result = json.loads((out / "study-001" / "result.json").read_text("utf-8"))
    (answer,) = result["answers"]
    assert [len(one["findings"]) for one in answer["frames"]] == [2, 1, 0]
    assert [len(one["details"][LEVELS]) for one in answer["frames"]] == [3, 3, 3]
    told_of = {one["label"]: one for frame in answer["frames"] for one in frame["findings"]}
    assert told_of["L5/S1"]["details"]["stratum"] == "high risk"
    assert told_of["L5/S1"]["details"]["slice"] == "1"
    assert {one["method"] for frame in answer["frames"] for one in frame["saliencies"]} == {"heatmap"}


def test_a_level_that_no_slice_shows_has_a_row_that_says_so(tmp_path, keeper):
    folder, out = slices(tmp_path / "in", (250, 20, 30), (40, 60, 10)), tmp_path / "out"

    analyze_paths(
        [folder], catalog=catalog(tmp_path / "m"), out=out, model="places", formats=("csv",), settings=ON_CPU,
        keeper=keeper,
    )  # fmt: skip

    rows = table(out / "levels.csv")
    assert [(row["outcome"], row["position"]) for row in rows] == [
        ("found", "1"),
        ("not found", "2"),
        ("not found", "1"),
    ]
    assert rows[1]["needs_review"] == ""


def slice_answer(frame, *peaks):
    """What a landmark model says of a slice: peaks in the order of the levels, found from 0.3 on."""
    rows = [
        {"label": name, "site": name, "row": 10.0 * at, "column": 4.0, "peak": peak, "threshold": 0.3,
         "is_found": peak >= 0.3, "entropy_nats": 1.0, "normalised_entropy": 1 - peak, "stratum": "", "warning": ""}
        for at, (name, peak) in enumerate(zip(NAMES, peaks, strict=True))
    ]  # fmt: skip
    findings = tuple(
        Finding(
            f"{row['label']}@{frame.key.instance_uid}", frame.key, row["label"], row["peak"], 0.3, LUMBAR.reference(),
            Point(row["row"], row["column"]), Uncertainty(1.0, row["normalised_entropy"]),
        )
        for row in rows
        if row["is_found"]
    )  # fmt: skip
    doubt = Uncertainty(1.0, 1 - sum(peaks) / 3)
    return FrameAnswer(frame.key, frame.digest, (), findings, doubt, details={LEVELS: rows})


PEAKS = ((0.4, 0.8, 0.1), (0.9, 0.5, 0.2), (0.2, 0.1, 0.6))


def bench(*peaks, instances=3):
    """A session in which a landmark model is asked about a series."""
    made = Bench(LUMBAR)

    def rule(request):
        said = tuple(
            slice_answer(one, *(peaks or PEAKS)[int(one.key.instance_uid.rsplit(".", 1)[1]) - 1])
            for one in request.frames
        )
        return Finished(request.id, Answer(LUMBAR.reference(), "CPU", said))

    made.engine.rule = rule
    made.open(study(modality="MR", instances=instances))
    made.session.select_model("lumbar")
    return made


def run_series(made):
    made.session.run_series()
    made.deliver()
    return made.session


def levels(session):
    """Each finding and the last number of its slice's UID."""
    return [(one.label, one.frame.instance_uid[-1]) for one in session.findings()]


def test_the_window_tells_each_level_of_a_series_once():
    session = run_series(bench())

    assert levels(session) == [("L3/L4", "2"), ("L4/L5", "1"), ("L5/S1", "3")]
    assert session.unreviewed_count == 3
    assert session.worklist()[0].risk == pytest.approx(0.4)
    assert session.worklist()[0].frames_read == 3
    assert [one.finding.label for one in session.report().findings] == ["L3/L4", "L4/L5", "L5/S1"]


def test_a_slice_gives_way_to_a_better_one():
    made = bench()
    made.session.explain("L3/L4")
    made.deliver()
    assert levels(made.session) == [("L3/L4", "1"), ("L4/L5", "1")]

    made.session.show_position(1)
    made.deliver()
    made.session.explain("L3/L4")
    made.deliver()

    assert levels(made.session) == [("L3/L4", "2"), ("L4/L5", "1")]
    assert made.session.frame_answer.findings == made.session.findings_in_view()


def test_run_reads_the_whole_series_the_frame_in_view_first():
    made = bench()
    made.session.show_position(1)
    made.deliver()
    made.session.run()
    made.deliver()

    assert [len(one.frames) for one in made.engine.requests] == [1, 3]
    assert made.engine.requests[0].frames[0].key.instance_uid.endswith("2")
    assert levels(made.session) == [("L3/L4", "2"), ("L4/L5", "1"), ("L5/S1", "3")]
    assert made.session.selected_finding.label == "L3/L4"


def test_run_reads_one_slice_where_there_is_only_one():
    made = bench(instances=1)
    made.session.run()
    made.deliver()

    assert len(made.engine.requests) == 1
    assert levels(made.session) == [("L3/L4", "1"), ("L4/L5", "1")]


@pytest.mark.parametrize("verdict", [Verdict.ACCEPTED, Verdict.REJECTED])
def test_a_judged_level_stays_on_its_slice_whatever_is_read_later(verdict):
    made = bench()
    made.session.explain("L3/L4")
    made.deliver()
    judged = made.session.findings()[0]
    made.session.decide(judged.id, verdict)

    session = run_series(made)

    assert levels(session) == [("L3/L4", "1"), ("L4/L5", "1"), ("L5/S1", "3")]
    assert session.review.verdict_on(judged.id) is verdict
    session.undo()
    assert ("L3/L4", "2") in levels(session)


def test_a_heatmap_says_what_it_shows():
    shown = frame(FrameKey("1"))
    heat = Saliency(shown.key, "L4/L5", "heatmap", np.ones((2, 2), np.float32), Box(0, 0, 8, 8), LUMBAR.reference())

    assert KeyFrame(shown, saliency=heat).map_words == "where the model sees L4/L5"


def test_two_series_of_a_study_have_their_own_levels():
    one = study(modality="MR", series=2, instances=2)
    frames = [frame for series in one.series for frame in series.instances]
    said = [slice_answer(_Slice(frame.uid), *PEAKS[at % 2]) for at, frame in enumerate(frames)]

    whole = told(Answer(LUMBAR.reference(), "CPU", tuple(said)), one)

    assert [[finding.label for finding in frame.findings] for frame in whole.frames] == [
        ["L4/L5"], ["L3/L4"], ["L4/L5"], ["L3/L4"],
    ]  # fmt: skip


def test_levels_come_back_from_the_record_as_they_were():
    one = study(modality="MR", instances=2)
    frames = [slice_answer(_Slice(f"1.2.1.{at}"), *PEAKS[at - 1]) for at in (1, 2)]
    answer = Answer(LUMBAR.reference(), "CPU", tuple(frames))

    again = told(from_text(to_text(answer)), one)

    assert [frame.findings for frame in again.frames] == [frame.findings for frame in told(answer, one).frames]
    assert [len(frame.findings) for frame in again.frames] == [1, 1]


def test_an_answer_without_levels_is_told_as_it_is():
    plain = Answer(LUMBAR.reference(), "CPU", (replace(slice_answer(_Slice("1.2.1.1"), *PEAKS[0]), details={}),))

    assert told(plain, study(modality="MR")) is plain


class _Slice:
    """As much of a frame as an answer needs."""

    def __init__(self, uid):
        self.key, self.digest = FrameKey(uid), uid
