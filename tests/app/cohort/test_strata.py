import numpy as np
import pytest

from app.cohort.case import cases_of
from app.cohort.strata import LUMBAR, StratumError, limit_context, read_rule, rules_for, stratify, values_of
from app.installed_models import installed_catalog
from app.paths import AppPaths


def levels(*entropies):
    return cases_of(
        [
            {"study": f"S{at}", "label": label, "entropy_nats": nats}
            for at, nats in enumerate(entropies)
            for label in ("L4/L5", "L5/S1")
        ]
    )


def test_the_lumbar_rule_is_ready_made(tmp_path) -> None:
    catalog = installed_catalog(AppPaths.below(tmp_path))
    card = catalog.card("lumbar-levels")
    rules = rules_for([card], [one.name for one in card.labels])

    assert LUMBAR in rules
    assert (LUMBAR.label, LUMBAR.measure, LUMBAR.above, LUMBAR.name) == ("L5/S1", "entropy_nats", 5.0, "high")
    assert rules[-1] == LUMBAR  # the higher limit comes last, so that it names a case that is above both
    assert rules_for([card], ["Pneumonia"]) == ()


def test_only_what_lies_above_the_limit_is_in_the_stratum() -> None:
    cases = levels(4.9, 5.0, 5.1)

    assert stratify(cases, [LUMBAR]).tolist() == ["", "", "", "", "", "high"]
    assert values_of(cases, LUMBAR).tolist() == [4.9, 5.0, 5.1]


def test_the_context_of_a_limit_by_hand() -> None:
    found = limit_context(np.array([1.0, 2.0, 3.0, 6.0, np.nan]), 3.0)

    assert (found.count, found.above, found.percentile, found.mean) == (4, 1, 75.0, 3.0)
    assert found.sd == pytest.approx(np.sqrt(14 / 3))
    assert found.deviations == 0.0
    assert "1 of 4 (25 %) above; percentile 75" in found.words


def test_a_rule_is_read_as_it_is_typed() -> None:
    assert read_rule("L5/S1:entropy_nats>5.0=high") == LUMBAR
    assert read_rule(":ood_score>12=far off").label == ""


@pytest.mark.parametrize("text", ["L5/S1>5", "L5/S1:fear>5=high", "L5/S1:entropy_nats>1e=high"])
def test_what_is_no_rule_is_refused_with_an_example(text) -> None:
    with pytest.raises(StratumError) as refused:
        read_rule(text)
    assert "L5/S1:entropy_nats>5.0=high" in refused.value.advice
