"""Landmarks through the whole path: planted blobs come back as points, with their doubt, their number, their slice."""

from dataclasses import replace

import numpy as np
import pytest
from onnx import TensorProto, helper

from inference.errors import Cancelled, CatalogError, InputRefusedError, ModelOutputError
from inference.finding import Box, Point
from inference.frame import PixelSpacing
from inference.heatmap import heatmaps_of, read_heatmap
from inference.landmark_gaps import beside_uneven_gaps
from inference.landmark_series import ELSEWHERE, LEVELS, UNEVEN, at_best_slices
from inference.model_card_tasks import LandmarkRule
from inference.preprocessing import InputGeometry
from inference.request import CancelToken, Explanation
from inference.tasks.cautions import UNLIKE_TRAINING
from inference.tasks.landmarks import HEATMAP_INSTEAD, METHOD
from tests.place_builders import Graph, ask, coloured, heatmap_proto, places_card, spots

SIZE = (64, 96)
NAMES = ("L3/L4", "L4/L5", "L5/S1")
PLACES = ((30.5, 60.25), (50.75, 70.5), (80.25, 66.0))


def card_of(folder, *, size=SIZE, stride=2, gain=1.0, offset=0.0, labels=NAMES, **changes):
    return places_card(
        folder, heatmap_proto(size, stride=stride, gain=gain, offset=offset), "landmarks", labels, **changes
    )


def points(answer):
    return [(one.label, one.localization) for one in answer.findings]


def assert_near(answer, *places, within=0.5):
    assert [one.label for one in answer.findings] == list(NAMES[: len(places)])
    for finding, (row, column) in zip(answer.findings, places, strict=True):
        assert abs(finding.localization.row - row) <= within, finding.localization
        assert abs(finding.localization.column - column) <= within, finding.localization


@pytest.mark.parametrize(
    "given",
    [
        {"resize": "stretch"},
        {"resize": "letterbox"},
        {"resize": "letterbox", "anchor": "top_left"},
        {"resize": "letterbox", "aspect": "physical"},
        {"resize": "crop", "aspect": "physical"},
    ],
    ids=str,
)
@pytest.mark.parametrize("size", [(101, 131), (99, 151), (131, 101)])
def test_planted_points_come_back_to_half_a_pixel(tmp_path, given, size):
    card = card_of(tmp_path, size=(96, 96), input=given)

    (answer,) = ask(card, spots(size, *PLACES, spacing=PixelSpacing(0.7, 0.6)))

    assert_near(answer, *PLACES)


def test_the_peak_of_a_coarse_map_is_within_half_a_cell(tmp_path):
    card = card_of(tmp_path, size=(104, 136), stride=8, landmarks={"reading": "peak"})

    (answer,) = ask(card, spots((101, 131), *PLACES, sigma=9.0))

    assert_near(answer, *PLACES, within=4.1)


def test_points_in_tiles_come_from_the_tile_with_the_highest_peak(tmp_path):
    card = card_of(tmp_path, tiling={"size": [64, 96], "overlap": [16, 24]})
    places = ((30.5, 60.25), (100.75, 170.5), (80.25, 100.0))

    (answer,) = ask(card, spots((131, 207), *places, sigma=3.0))

    assert_near(answer, *places)


def test_a_point_outside_of_the_field_of_view_is_no_finding(tmp_path):
    card = card_of(tmp_path, size=(102, 132), labels=[{"name": one, "threshold": 0.4} for one in NAMES])

    (answer,) = ask(card, spots((101, 131), *PLACES, heights=(255, 204, 80)))

    assert [one.label for one in answer.findings] == list(NAMES[:2])
    assert [one.probability for one in answer.probabilities] == pytest.approx([1.0, 0.8, 0.31], abs=0.02)
    assert [row["is_found"] for row in answer.details[LEVELS]] == [True, True, False]
    assert answer.findings[1].details[0] == ("peak", f"{answer.findings[1].probability:.4f}")


def test_the_entropy_is_that_of_the_normalised_heatmap(tmp_path):
    flat = np.zeros((64, 96, 3), np.uint8)
    flat[16:32, 8:40, 0] = 255
    flat[:, :, 1] = 128
    labels = [{"name": one, "threshold": 0.3} for one in NAMES]

    (answer,) = ask(card_of(tmp_path, labels=labels), coloured(flat))

    block, even = answer.findings[0].uncertainty, answer.findings[1].uncertainty
    assert block.entropy_nats == pytest.approx(np.log(8 * 16), abs=1e-6)
    assert block.normalised_entropy == pytest.approx(np.log(128) / np.log(32 * 48), abs=1e-6)
    assert (even.entropy_nats, even.normalised_entropy) == (pytest.approx(np.log(32 * 48)), pytest.approx(1))
    assert even.needs_review
    assert answer.details[LEVELS][2]["normalised_entropy"] == pytest.approx(1)


def test_a_level_above_its_limit_falls_into_its_stratum(tmp_path):
    strata = [
        {"label": "L5/S1", "measure": "entropy_nats", "above": 3.0, "name": "watch"},
        {"label": "L5/S1", "measure": "entropy_nats", "above": 4.0, "name": "high risk"},
        {"label": "L4/L5", "measure": "normalised_entropy", "above": 0.99, "name": "never"},
    ]
    card = card_of(tmp_path, size=(102, 132), uncertainty={"strata": strata})

    sharp, wide = ask(card, spots((101, 131), *PLACES, sigma=1.5), spots((101, 131), *PLACES, sigma=9.0, number=2))

    assert [dict(one.details).get("stratum") for one in wide.findings] == [None, None, "high risk"]
    assert [one.uncertainty.needs_review for one in wide.findings] == [False, False, True]
    assert [row["stratum"] for row in sharp.details[LEVELS]] == ["", "", ""]
    assert not any(one.uncertainty.needs_review for one in sharp.findings)


def test_numbering_is_doubted_where_a_neighbour_is_hot_at_the_same_place(tmp_path):
    card = card_of(tmp_path, size=(102, 132), landmarks={"compete_above": 0.5})
    near = (PLACES[0], PLACES[0], PLACES[2])
    clear, doubtful = ask(card, spots((101, 131), *PLACES), spots((101, 131), *near, heights=(255, 140, 255), number=2))

    assert not any("umbering" in text for text in clear.cautions)
    assert [dict(one.details).get("warning") for one in doubtful.findings] == [
        "L4/L5 competes for this place: check the numbering",
        "L3/L4 competes for this place: check the numbering",
        None,
    ]
    assert "Numbering in doubt at L3/L4 and L4/L5: check the levels before they are used." in doubtful.cautions
    assert [one.uncertainty.needs_review for one in doubtful.findings] == [True, True, False]


@pytest.mark.parametrize(
    ("rows", "doubtful"),
    [
        ((10, 35, 60, 85), (False, False, False, False)),
        ((10, 35, 60, 95), (False, False, False, False)),
        ((10, 60, 85, 110), (True, True, True, False)),
        ((10, 35, 60, 110), (False, True, True, True)),
        ((10, 35, 35, 60), (True, True, True, True)),
        ((10, 10, 10, 10), (False, False, False, False)),
    ],
    ids=["even", "a little longer", "one skipped above", "one skipped below", "two on one disc", "all on one disc"],
)
def test_points_beside_a_gap_that_skips_a_disc_are_doubted(rows, doubtful):
    places = np.array([(row, 60.5 + row / 10) for row in rows])

    assert beside_uneven_gaps(places, [True] * 4, 1.5) == doubtful
    assert not any(beside_uneven_gaps(places, [True] * 4, 0.0))


def test_a_gap_over_a_point_that_was_not_found_counts_for_two():
    places = np.array([(10.0, 60), (35, 60), (0, 0), (85, 60), (110, 60)])

    assert not any(beside_uneven_gaps(places, [True, True, False, True, True], 1.5))
    assert beside_uneven_gaps(places, [True] * 5, 1.5) != (False,) * 5


def test_numbering_is_doubted_beside_uneven_gaps_where_the_entry_asks_for_it(tmp_path):
    skipped = ((5.5, 60.25), (70.5, 60.25), (95.5, 60.25))
    frame = spots((101, 131), *skipped)

    (quiet,) = ask(card_of(tmp_path, size=(102, 132)), frame)
    (told,) = ask(card_of(tmp_path, size=(102, 132), landmarks={"uneven_above": 1.5}), frame)

    assert not any("umbering" in text for text in quiet.cautions)
    assert [dict(one.details)["warning"] for one in told.findings] == [UNEVEN] * 3
    assert [row["warning"] for row in told.details[LEVELS]] == [UNEVEN] * 3
    assert all(one.uncertainty.needs_review for one in told.findings)
    assert "Numbering in doubt at L3/L4, L4/L5 and L5/S1: check the levels before they are used." in told.cautions


def test_gaps_are_compared_in_millimetres(tmp_path):
    bent = ((20.5, 20.5), (20.5, 60.5), (60.5, 60.5))
    card = card_of(tmp_path, size=(102, 132), landmarks={"uneven_above": 1.5})

    square, squeezed = ask(
        card, spots((101, 131), *bent), spots((101, 131), *bent, spacing=PixelSpacing(2.0, 1.0), number=2)
    )

    assert not any("umbering" in text for text in square.cautions)
    assert [dict(one.details).get("warning") for one in squeezed.findings] == [UNEVEN] * 3


def test_a_ratio_that_would_doubt_even_gaps_is_refused(tmp_path):
    with pytest.raises(CatalogError, match="above 1"):
        card_of(tmp_path, landmarks={"uneven_above": 1.0})


def test_levels_that_are_not_neighbours_do_not_compete(tmp_path):
    same = (PLACES[0], PLACES[1], PLACES[0])

    (answer,) = ask(card_of(tmp_path, size=(102, 132)), spots((101, 131), *same))

    assert not any("umbering" in text for text in answer.cautions)


def test_the_heatmaps_are_the_explanation_the_asked_one_first(tmp_path):
    card = card_of(tmp_path, size=(96, 96), input={"resize": "letterbox"})

    (answer,) = ask(card, spots((101, 131), *PLACES), explain=Explanation("L4/L5"))

    assert [(one.label, one.method) for one in answer.saliencies] == [
        ("L4/L5", METHOD), ("L3/L4", METHOD), ("L5/S1", METHOD),
    ]  # fmt: skip
    saliency = answer.saliencies[0]
    row, column = np.unravel_index(saliency.values.argmax(), saliency.values.shape)
    assert saliency.region == Box(0, 0, 101, 131)
    assert (row + 0.5) * 101 / saliency.values.shape[0] == pytest.approx(50.75, abs=2)
    assert (column + 0.5) * 131 / saliency.values.shape[1] == pytest.approx(70.5, abs=2)
    assert 0.9 < saliency.values.max() <= 1
    assert not saliency.values.flags.writeable


def test_another_method_gives_way_to_the_heatmap_and_a_wrong_word_is_refused(tmp_path):
    card, frame = card_of(tmp_path, size=(102, 132)), spots((101, 131), *PLACES)

    assert HEATMAP_INSTEAD in ask(card, frame, explain=Explanation("L3/L4", "grad_cam"))[0].cautions
    for wrong in (Explanation("L6"), Explanation("L3/L4", "magic")):
        with pytest.raises(InputRefusedError) as caught:
            ask(card, frame, explain=wrong)
        assert "Choose one of" in caught.value.advice


def test_a_black_frame_has_no_level_and_no_failure(tmp_path):
    (answer,) = ask(card_of(tmp_path), coloured(np.zeros((70, 50, 3), np.uint8)), explain=Explanation())

    assert answer.findings == ()
    assert [row["normalised_entropy"] for row in answer.details[LEVELS]] == pytest.approx([1, 1, 1])
    assert len(answer.saliencies) == 3


def test_a_cancelled_run_ends(tmp_path):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        ask(card_of(tmp_path), spots((101, 131), *PLACES), token=token)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_heat_that_is_no_number_is_refused(tmp_path, value):
    graph = Graph()
    mean = graph.op("ReduceMean", "x", axes=[1, 2, 3], keepdims=1)
    heat = graph.op("Add", mean, np.full((1, 3, 8, 8), value, np.float32))
    given = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 3, *SIZE])
    card = places_card(tmp_path, graph.proto([given], [("heatmaps", heat, TensorProto.FLOAT)]), "landmarks", NAMES)

    with pytest.raises(ModelOutputError, match="not finite"):
        ask(card, spots((101, 131), *PLACES))


def test_logits_without_an_activation_are_refused_and_with_it_read(tmp_path):
    frame = spots((101, 131), *PLACES)
    logits = {"size": (102, 132), "gain": 20.0, "offset": -10.0}

    with pytest.raises(ModelOutputError, match="activation"):
        ask(card_of(tmp_path, **logits), frame)
    output = [{"name": "heatmaps", "activation": "sigmoid"}]
    assert_near(ask(card_of(tmp_path / "s", output=output, **logits), frame)[0], *PLACES)


def test_the_number_of_heatmaps_is_that_of_the_labels(tmp_path):
    with pytest.raises(ModelOutputError, match=r"\(1, 2, rows, columns\)"):
        ask(card_of(tmp_path, labels=NAMES[:2]), spots((101, 131), *PLACES))


def test_heatmaps_may_have_their_labels_last_and_share_their_heat_out():
    values = np.zeros((1, 4, 5, 2), np.float32)
    values[0, 1, 2, 0] = np.log(20)

    found = heatmaps_of(values, 2, "softmax")

    assert found.shape == (2, 4, 5)
    assert found[0].sum() == pytest.approx(1)
    assert found[0, 1, 2] == pytest.approx(20 / 39)
    assert found[1].max() == pytest.approx(1 / 20)


WHOLE = InputGeometry(Box(0, 0, 40, 40), Box(0, 0, 40, 40))


@pytest.mark.parametrize("sigma", [0.8, 1.5, 3.0])
@pytest.mark.parametrize("offset", [(0.0, 0.0), (0.3, -0.4), (0.45, 0.25)])
def test_the_centre_of_mass_is_a_tenth_of_a_cell_near(sigma, offset):
    rows, columns = (np.arange(20) + 0.5 for _ in range(2))
    place = (9.5 + offset[0], 12.5 + offset[1])
    heat = 0.2 + 0.7 * np.exp(-((rows[:, None] - place[0]) ** 2 + (columns - place[1]) ** 2) / (2 * sigma**2))

    found = read_heatmap(heat, LandmarkRule(window=7), WHOLE, (40, 40))

    assert (found.row, found.column) == (pytest.approx(place[0], abs=0.1), pytest.approx(place[1], abs=0.1))


def test_a_peak_at_the_edge_is_not_drawn_inwards():
    heat = np.zeros((8, 8))
    heat[0, 4], heat[1, 4] = 1.0, 0.9

    found = read_heatmap(heat, LandmarkRule(), WHOLE, (40, 40))

    assert (found.row, found.column) == (0.5, 4.5)


def test_heat_on_the_border_of_a_letterbox_is_not_looked_at():
    heat = np.zeros((8, 8))
    heat[0, 4], heat[4, 4] = 1.0, 0.6
    letterboxed = InputGeometry(Box(0, 0, 20, 40), Box(10, 0, 30, 40))

    assert read_heatmap(heat, LandmarkRule(), letterboxed, (40, 40)).cell == (4, 4)


def series(tmp_path, *heights, places=PLACES):
    """The answers to one slice after another, whose spots have these heights."""
    labels = [{"name": one, "threshold": 0.3} for one in NAMES]
    card = card_of(tmp_path, size=(102, 132), labels=labels)
    shown = [places] * len(heights) if isinstance(places[0][0], float) else places
    frames = [
        spots((101, 131), *where, heights=of, number=at)
        for at, (of, where) in enumerate(zip(heights, shown, strict=True), start=1)
    ]
    return ask(card, *frames)


def told(answers):
    return [[one.label for one in answer.findings] for answer in answers]


def test_each_level_is_told_once_on_its_best_slice(tmp_path):
    answers = series(tmp_path, (100, 200, 90), (250, 180, 120), (120, 90, 20))

    best = at_best_slices(answers, (1, 2, 3))

    assert told(best) == [["L4/L5"], ["L3/L4", "L5/S1"], []]
    assert [dict(one.details)["slice"] for answer in best for one in answer.findings] == ["1", "2", "2"]
    assert best[2].uncertainty is None
    assert len(best[2].details[LEVELS]) == 3
    assert best[1].findings[0].id == answers[1].findings[0].id


def test_neighbouring_slices_agree_or_warn(tmp_path):
    moved = (PLACES[0], PLACES[2], PLACES[2])
    answers = series(tmp_path, (100, 120, 90), (250, 180, 120), (120, 90, 20), places=[PLACES, PLACES, moved])

    best = {one.label: one for answer in at_best_slices(answers, (4, 5, 6)) for one in answer.findings}

    assert dict(best["L3/L4"].details)["neighbours"] == "2 of 2 neighbouring slices agree"
    assert dict(best["L4/L5"].details)["neighbours"] == "1 of 2 neighbouring slices agree"
    assert dict(best["L4/L5"].details)["warning"] == ELSEWHERE
    assert best["L4/L5"].uncertainty.needs_review
    assert dict(best["L5/S1"].details)["neighbours"] == "1 of 2 neighbouring slices agree"
    assert "warning" not in dict(best["L5/S1"].details)


def test_what_the_reader_has_judged_stays_and_stands_alone(tmp_path):
    answers = series(tmp_path, (100, 200, 90), (250, 180, 120))
    judged = answers[0].findings[0]

    best = at_best_slices(answers, (1, 2), decided={judged.id})

    assert told(best) == [["L3/L4", "L4/L5"], ["L5/S1"]]


def test_cautions_are_of_what_is_told(tmp_path):
    together = (PLACES[0], PLACES[0], PLACES[2])
    answers = series(tmp_path, (100, 90, 90), (250, 240, 120), places=[together, PLACES])

    best = at_best_slices(answers, (1, 2))

    assert any("umbering" in text for text in answers[0].cautions)
    assert not any("umbering" in text for text in best[0].cautions)


def test_a_slice_of_which_nothing_is_told_may_look_unlike_the_training(tmp_path):
    answers = [replace(one, cautions=(UNLIKE_TRAINING,)) for one in series(tmp_path, (90, 90, 90), (250, 240, 200))]

    assert [one.cautions for one in at_best_slices(answers, (1, 2))] == [(), (UNLIKE_TRAINING,)]
    nothing = [replace(one, findings=()) for one in answers]
    assert [one.cautions for one in at_best_slices(nothing, (1, 2))] == [(UNLIKE_TRAINING,)] * 2


def test_a_level_that_one_slice_shows_is_not_absent_in_another(tmp_path):
    labels = [*({"name": one, "threshold": 0.3} for one in NAMES), {"name": "Not seen", "scope": "derived"}]
    rules = [{"label": "Not seen", "of": list(NAMES), "when": "absent"}]
    card = card_of(tmp_path, size=(102, 132), labels=labels, derived=rules)
    frames = [spots((101, 131), *PLACES, heights=of, number=at) for at, of in enumerate([(0, 90, 0), (200, 0, 0)], 1)]

    best = at_best_slices(ask(card, *frames), (1, 2))

    assert told(best) == [["L4/L5", "Not seen"], ["L3/L4"]]
    assert dict(best[0].findings[1].details)["of"] == "L5/S1"


def test_one_slice_is_its_own_series(tmp_path):
    (answer,) = series(tmp_path, (250, 180, 120))

    (best,) = at_best_slices([answer], (1,))

    assert points(best) == points(answer)
    assert "neighbours" not in dict(best.findings[0].details)
    assert at_best_slices([replace(answer, findings=())], (1,))[0].findings == ()
    assert isinstance(best.findings[0].localization, Point)
