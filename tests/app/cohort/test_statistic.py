"""Against values that were computed by hand, or published."""

import math

import numpy as np
import pytest

from app.cohort.statistic import bootstrap_by_patient, bootstrap_rate, confusion_at, rows_by_patient, wilson
from app.cohort.statistic_comparison import agreement, compare_areas, compare_calls, delong_covariance
from app.cohort.statistic_curve import decision_curve, precision_recall, reliability, risk_coverage, roc, roc_area

# DeLong 1988: 49 patients with ovarian cancer, as the documentation of SAS/STAT's PROC LOGISTIC prints them:
# albumin, total protein, Krebs-Goplerud score, and whether surgery was of no use (1).
OVARIAN = """
3.0 5.8 10 0 3.2 6.3 5 1 3.9 6.8 3 1 2.8 4.8 6 0 3.2 5.8 3 1 0.9 4.0 5 0 2.5 5.7 8 0 1.6 5.6 5 1 3.8 5.7 5 1
3.7 6.7 6 1 3.2 5.4 4 1 3.8 6.6 6 1 4.1 6.6 5 1 3.6 5.7 5 1 4.3 7.0 4 1 3.6 6.7 4 0 2.3 4.4 6 1 4.2 7.6 4 0
4.0 6.6 6 0 3.5 5.8 6 1 3.8 6.8 7 1 3.0 4.7 8 0 4.5 7.4 5 1 3.7 7.4 5 1 3.1 6.6 6 1 4.1 8.2 6 1 4.3 7.0 5 1
4.3 6.5 4 1 3.2 5.1 5 1 2.6 4.7 6 1 3.3 6.8 6 0 1.7 4.0 7 0 3.7 6.1 5 1 3.3 6.3 7 1 4.2 7.7 6 1 3.5 6.2 5 1
2.9 5.7 9 0 2.1 4.8 7 1 2.8 6.2 8 0 4.0 7.0 7 1 3.3 5.7 6 1 3.7 6.9 5 1 3.6 6.6 5 1
"""


def ovarian():
    table = np.array(OVARIAN.split(), float).reshape(-1, 4)
    return table[:, 3] == 1, table[:, 0], table[:, 1], 10.0 - table[:, 2]


def words(*texts):
    return np.array(texts, object)


def test_wilson_is_the_published_interval() -> None:
    # Newcombe 1998 (Stat Med 17:857), table I, method 3: 81/263, 15/148, 0/20, 1/29
    for hits, trials, low, high in ((81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611),
                                    (1, 29, 0.0061, 0.1718)):  # fmt: skip
        found = wilson(hits, trials)
        assert (found.low, found.high) == pytest.approx((low, high), abs=6e-5)


def test_nothing_to_measure_is_no_figure() -> None:
    assert math.isnan(wilson(0, 0).value)
    assert not wilson(0, 0).is_known


def test_the_threshold_itself_is_a_call() -> None:
    truth = np.array([True, True, False, False, False])
    found = confusion_at(truth, np.array([0.5, 0.4, 0.5, 0.1, 0.2]), 0.5)

    assert (found.true_positive, found.false_positive, found.false_negative, found.true_negative) == (1, 1, 1, 2)
    assert found.sensitivity.value == 0.5
    assert found.specificity.value == pytest.approx(2 / 3)
    assert found.positive_predictive_value.value == 0.5
    assert found.negative_predictive_value.value == pytest.approx(2 / 3)


def test_unknown_patients_are_each_their_own() -> None:
    assert [one.tolist() for one in rows_by_patient(words("a", "", "a", ""))] == [[0, 2], [1], [3]]


def test_many_copies_of_a_patient_do_not_make_the_interval_narrower() -> None:
    hits = np.array([True, True, False, True, False, True, True, False, True, True])
    once = bootstrap_rate(words(*range(10)), hits, np.ones(10, bool))
    copied = bootstrap_rate(np.repeat(words(*range(10)), 20), np.repeat(hits, 20), np.ones(200, bool))
    apart = bootstrap_rate(words(*range(200)), np.repeat(hits, 20), np.ones(200, bool))

    assert (copied.value, copied.low, copied.high) == (once.value, once.low, once.high)
    assert apart.high - apart.low < 0.4 * (copied.high - copied.low)


def test_samples_without_a_diseased_patient_are_left_out() -> None:
    truth = np.array([True, False, False, True])
    probability = np.array([0.9, 0.2, 0.3, 0.8])
    found = bootstrap_by_patient(
        words("a", "b", "c", "d"), lambda rows: roc_area(truth[rows], probability[rows]), resamples=100
    )
    assert (found.value, found.low, found.high) == (1.0, 1.0, 1.0)


def test_the_areas_are_those_of_delong_1988() -> None:
    truth, albumin, protein, score = ovarian()
    areas, covariance = delong_covariance(truth, np.stack((albumin, score, protein)))

    assert areas == pytest.approx([0.7366, 0.7258, 0.6478], abs=5e-5)
    assert np.sqrt(np.diag(covariance)) == pytest.approx([0.0927, 0.1028, 0.1000], abs=5e-5)


@pytest.mark.parametrize(
    ("other", "difference", "low", "high", "p_value"),
    [("albumin", 0.0108, -0.1761, 0.1976, 0.9102), ("protein", -0.0780, -0.2830, 0.1271, 0.4561)],
)
def test_the_differences_are_those_of_delong_1988(other, difference, low, high, p_value) -> None:
    truth, albumin, protein, score = ovarian()
    found = compare_areas(truth, {"albumin": albumin, "protein": protein}[other], score)

    assert found.difference.value == pytest.approx(difference, abs=6e-5)
    assert (found.difference.low, found.difference.high) == pytest.approx((low, high), abs=1e-4)
    assert found.p_value == pytest.approx(p_value, abs=6e-5)


def test_one_kind_of_case_has_no_area() -> None:
    assert compare_areas(np.ones(5, bool), np.arange(5.0), np.arange(5.0)) is None


def test_mcnemar_counts_only_the_discordant_cases() -> None:
    truth = np.ones(20, bool)
    first = np.array([True] * 18 + [False] * 2)
    second = np.array([True] * 10 + [False] * 8 + [True] * 2)
    found = compare_calls(truth, first, second)

    assert (found.only_first, found.only_second) == (8, 2)
    assert found.p_value == pytest.approx(2 * (1 + 10 + 45) / 1024)  # the binomial tail of 2 in 10


def test_mcnemar_of_many_discordant_cases_is_that_of_the_textbook() -> None:
    # the voters of Agresti 1990 (Categorical Data Analysis, p. 350): 150 and 86 of 1600 changed their minds; the exact
    # test is the binomial one of the discordant cases, here as SciPy has it
    from scipy.stats import binomtest

    first = np.array([True] * 794 + [True] * 150 + [False] * 86 + [False] * 570)
    second = np.array([True] * 794 + [False] * 150 + [True] * 86 + [False] * 570)
    found = compare_calls(np.ones(1600, bool), first, second)

    assert (found.only_first, found.only_second) == (150, 86)
    assert found.p_value == pytest.approx(binomtest(86, 236).pvalue, rel=1e-6)


def test_kappa_is_that_of_the_textbook() -> None:
    # Altman 1991, Practical Statistics for Medical Research, 14.3: 85 xeromammograms by two readers, kappa 0.47
    table = [[21, 12, 0, 0], [4, 17, 1, 0], [3, 9, 15, 2], [0, 0, 0, 1]]
    pairs = [(str(i), str(j)) for i in range(4) for j in range(4) for _ in range(table[i][j])]
    found = agreement(words(*(one for one, _ in pairs)), words(*(other for _, other in pairs)))

    assert found.count == 85
    assert found.kappa.value == pytest.approx(0.47, abs=5e-3)
    assert found.observed == pytest.approx(54 / 85)


def test_ece_and_brier_by_hand() -> None:
    truth = np.array([False, True, True, True])
    found = reliability(truth, np.array([0.15, 0.15, 0.85, 0.95]))

    assert found.counts.tolist() == [2, 1, 1]
    assert found.observed.tolist() == [0.5, 1.0, 1.0]
    assert found.ece == pytest.approx((2 * 0.35 + 0.15 + 0.05) / 4)
    assert found.brier == pytest.approx((0.15**2 + 0.85**2 + 0.15**2 + 0.05**2) / 4)


def test_the_curves_by_hand() -> None:
    truth = np.array([True, False, True, False])
    probability = np.array([0.9, 0.8, 0.7, 0.1])

    assert roc(truth, probability).area == 0.75
    assert precision_recall(truth, probability).area == pytest.approx(0.5 * 1 + 0.5 * 2 / 3)


def test_equal_doubts_are_kept_together() -> None:
    found = risk_coverage(np.array([False, True, False, True]), np.array([0.1, 0.5, 0.5, 0.9]))

    assert found.x.tolist() == [0.25, 0.75, 1.0]
    assert found.y.tolist() == pytest.approx([0.0, 1 / 3, 0.5])
    assert found.area == pytest.approx((0 + 1 / 3 + 1 / 3 + 0.5) / 4)


def test_net_benefit_by_hand() -> None:
    truth = np.array([True, True, False, False, False])
    found = decision_curve(truth, np.array([0.9, 0.3, 0.6, 0.2, 0.1]))
    at = int(np.flatnonzero(np.isclose(found.thresholds, 0.5))[0])

    assert found.by_model[at] == pytest.approx(1 / 5 - 1 / 5)
    assert found.on_everyone[at] == pytest.approx(2 / 5 - 3 / 5)
    assert found.by_model[19] == pytest.approx(2 / 5 - 2 / 5 * 0.25)  # at 0.20, which is a call
