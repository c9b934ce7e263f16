"""What is fitted against what was put in, what is refused, and the new version beside the old one."""

import shutil
from argparse import Namespace
from dataclasses import replace
from datetime import date
from io import StringIO

import cv2
import numpy as np
import pytest

from app.cohort.calibrated_entry import add_calibrated, current_point, old_id
from app.cohort.calibration import (
    CalibrationError,
    OperatingPoint,
    ReviewedCases,
    Wishes,
    calibrate,
    conformal_quantile,
    fit,
    folds,
    upper_rank,
)
from app.cohort.calibration_command import run_calibrate
from app.cohort.calibration_reading import logits_of, refuse_other_kinds, reviewed_files
from app.cohort.reference_row import ReferenceRow, ReferenceTableError
from app.installed_models import installed_catalog
from app.model_adding_catalog import remove_model
from app.model_commands import check_models
from app.paths import AppPaths
from inference.finding import LabelProbability
from inference.model_pool import ModelPool
from inference.uncertainty import softmax

POINT = OperatingPoint(1.0, (0.5, 0.5), 0.2, 10.0)


def cases(count=2000, temperature=2.5, seed=3, patients=400):
    """Labels drawn from softmax(logits / temperature): a model that is too sure of itself by that factor."""
    draw = np.random.default_rng(seed)
    logits = draw.normal(0.0, 4.0, (count, 2))
    is_first = draw.random(count) < softmax(logits, temperature)[:, 0]
    return ReviewedCases(
        names=("Normal", "Pneumonia"),
        logits=logits,
        truth=np.stack((is_first, ~is_first), axis=1),
        patients=np.array([f"p{at % patients}" for at in range(count)], object),
        ood_scores=draw.gamma(9.0, 1.0, count),
        is_exclusive=True,
        normal=0,
    )


def test_the_temperature_that_was_put_in_is_found() -> None:
    found = fit(cases(20_000), Wishes(), has_gate=True)

    assert found.temperature == pytest.approx(2.5, rel=0.05)
    assert found.thresholds[0] == pytest.approx(1.0 - found.thresholds[1])
    assert found.thresholds[1] == pytest.approx(0.5, abs=0.08)


def test_after_is_better_than_before_on_patients_that_were_held_back() -> None:
    found = calibrate(cases(), POINT)

    assert found.before.ece > 0.08
    assert found.after.ece < 0.04
    assert found.after.brier < found.before.brier
    assert found.after.log_loss < found.before.log_loss
    assert found.after.coverage.low < 0.9 < found.after.coverage.high
    assert found.after.unlike.low < 0.05 < found.after.unlike.high
    assert (found.cases, found.patients) == (2000, 400)


def test_no_patient_is_in_two_parts() -> None:
    some = cases(300, patients=60)
    judged = []
    for fitted_on, held_back in folds(some):
        assert not set(some.patients[fitted_on]) & set(some.patients[held_back])
        judged += held_back.tolist()
    assert sorted(judged) == list(range(300))


def test_a_wanted_sensitivity_is_reached_on_what_it_was_fitted_on() -> None:
    some = cases()
    point = fit(some, Wishes(sensitivity=0.95), has_gate=False)
    called = some.probabilities(point.temperature)[:, 1] >= point.thresholds[1]

    assert called[some.truth[:, 1]].mean() == pytest.approx(0.95, abs=0.002)
    assert point.gate is None


def test_the_conformal_quantile_by_hand() -> None:
    # nine cases, alpha 0.2: the ceil(10 * 0.8) = eighth smallest of 1 - p
    shares = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1])
    assert conformal_quantile(shares, 0.2) == pytest.approx(0.8)
    assert upper_rank(np.arange(4.0), 0.99) == 3.0


def test_too_few_cases_are_refused_with_the_number_needed() -> None:
    with pytest.raises(
        CalibrationError, match=r"needs 100 cases of 20 patients, 25 of them with each label; there are 60"
    ):
        calibrate(cases(60, patients=60), POINT)
    few = cases(400)
    rare = replace(few, truth=np.stack((np.arange(400) >= 9, np.arange(400) < 9), axis=1))
    with pytest.raises(CalibrationError, match="Pneumonia is in 9"):
        calibrate(rare, POINT)
    with pytest.raises(CalibrationError, match="there are 12 patients"):
        calibrate(cases(400, patients=12), POINT)


def test_logits_come_back_from_probabilities() -> None:
    logits = np.array([2.0, -1.0, 0.5])
    said = [LabelProbability("x", float(one), 0.5) for one in softmax(logits, 1.7)]
    found = logits_of(said, 1.7, is_exclusive=True)

    assert found - found[0] == pytest.approx(logits - logits[0])


@pytest.fixture
def paths(tmp_path):
    made = AppPaths.below(tmp_path / "home")
    made.make()
    return made


def test_the_new_version_takes_the_id_and_the_old_one_stays(paths) -> None:
    card = installed_catalog(paths).card("chest-pneumonia")
    found = calibrate(cases(), current_point(card))
    pool = ModelPool("cpu")
    try:
        new, old = add_calibrated(paths, card, found, 0.1, pool, date(2031, 3, 5))
    finally:
        pool.close()

    catalog = installed_catalog(paths)
    assert catalog.cards[0].id == "chest-pneumonia" == new.id  # the choice by header finds it first
    assert (new.version, old.version, old.id) == ("1.0.0+site.20310305", "1.0.0", "chest-pneumonia-1.0.0")
    assert new.calibration.temperature == found.fitted.temperature
    assert new.calibration.ece == found.after.ece
    assert new.ood.threshold == found.fitted.gate
    assert new.uncertainty.conformal_quantile == found.fitted.quantile
    assert [one.threshold for one in new.labels] == pytest.approx(found.fitted.thresholds, abs=1e-6)
    assert old.calibration == card.calibration
    assert [one.threshold for one in old.labels] == [one.threshold for one in card.labels]
    assert check_models(catalog, out := StringIO(), [new.id, old.id]), out.getvalue()

    remove_model(paths, new.id)
    again = installed_catalog(paths)
    assert again.card("chest-pneumonia").version == "1.0.0"
    assert check_models(again, out, [old.id])


def test_a_second_calibration_keeps_the_first(paths) -> None:
    pool = ModelPool("cpu")
    try:
        for day in (5, 6):
            card = installed_catalog(paths).card("chest-pneumonia")
            found = calibrate(cases(seed=day), current_point(card))
            add_calibrated(paths, card, found, 0.1, pool, date(2031, 3, day))
    finally:
        pool.close()
    versions = {one.id: one.version for one in installed_catalog(paths).cards if one.id.startswith("chest-pneu")}

    assert versions == {
        "chest-pneumonia": "1.0.0+site.20310306",
        "chest-pneumonia-1.0.0": "1.0.0",
        "chest-pneumonia-1.0.0-site.20310305": "1.0.0+site.20310305",
    }


def test_an_id_stays_within_its_bounds(paths) -> None:
    card = replace(installed_catalog(paths).card("chest-pneumonia"), id="a" * 64, version="2.0+site.20310305")
    assert old_id(card) == "a" * 46 + "-2.0-site.20310305"


def test_other_kinds_of_model_are_refused(paths) -> None:
    with pytest.raises(CalibrationError, match="landmarks"):
        refuse_other_kinds(installed_catalog(paths).card("lumbar-levels"))


def test_files_are_found_from_the_table(paths, tmp_path) -> None:
    card = installed_catalog(paths).card("chest-pneumonia")
    rows = [ReferenceRow({"file": "a.png", "label": "PNEUMONIA", "patient": "p"}),
            ReferenceRow({"file": "b.png", "label": ""})]  # fmt: skip
    found = reviewed_files(card, rows, tmp_path)

    assert [(one.path, one.truth, one.patient) for one in found] == [(tmp_path / "a.png", (False, True), "p")]
    with pytest.raises(CalibrationError, match="file, path, source"):
        reviewed_files(card, [ReferenceRow({"label": "Normal"})], tmp_path)
    with pytest.raises(ReferenceTableError, match=r"“PNEUMONA” \(line 7; did you mean"):
        reviewed_files(card, [*rows, ReferenceRow({"file": "c.png", "label": "PNEUMONA"}, 7)], tmp_path)


def test_too_few_real_films_change_nothing(paths, shared_data, tmp_path) -> None:
    folder = shared_data / "chest_pneumonia" / "test" / "NORMAL"
    names = []
    for at, source in enumerate(sorted(folder.iterdir())[:3]):
        target = tmp_path / f"{at}.png"
        assert cv2.imwrite(str(target), cv2.imread(str(source), cv2.IMREAD_UNCHANGED))
        names.append(target.name)
    labels = tmp_path / "labels.csv"
    labels.write_text("file,label\n" + "".join(f"{name},Normal\n" for name in names), encoding="utf-8")
    asked = Namespace(
        id="chest-pneumonia", labels=labels, reviews=False, images=None, sensitivity=None, alpha=None, dry_run=False
    )

    with pytest.raises(CalibrationError, match="there are 3 cases"):
        run_calibrate(asked, paths, "cpu", StringIO())
    assert not paths.user_catalog.exists()
    shutil.rmtree(tmp_path / "home")
