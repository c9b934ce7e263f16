import itertools

from app.cohort.case import cases_of
from app.cohort.ranking import DEFAULT_MINUTES, minutes_per_case, rank, reading_queue


def films(count=100, rare=3):
    """`count` films, of which the first `rare` show what is rare; doubt grows with the number."""
    rows = []
    for at in range(count):
        for label, probability in (("common", 0.9 if at % 2 else 0.2), ("rare", 0.8 - at / 1000 if at < rare else 0.0)):
            rows.append(
                {"study": f"S{at}", "model_id": "m", "label": label, "probability": probability, "threshold": 0.5,
                 "is_normal": 0.0, "normalised_entropy": at / count}
            )  # fmt: skip
    return cases_of(rows)


def test_the_most_uncertain_comes_first_and_the_unknown_last() -> None:
    cases = cases_of(
        [{"study": name, "normalised_entropy": value} for name, value in (("a", 0.2), ("b", None), ("c", 0.9))]
    )
    assert cases.words("study")[rank(cases, "normalised_entropy")].tolist() == ["c", "a", "b"]


def test_two_hours_hold_thirty_cases_of_four_minutes() -> None:
    queue = reading_queue(films(), 2.0, 4.0)
    reasons = [one.reason for one in queue]

    assert len(queue) == len({one.study for one in queue}) == 30
    assert (reasons.count("rare"), reasons.count("audit"), reasons.count("uncertain")) == (3, 6, 21)
    assert {one.study for one in queue if one.reason == "rare"} == {"S0", "S1", "S2"}
    assert {one.study for one in queue if one.reason == "uncertain"} == {f"S{at}" for at in range(79, 100)}


def test_the_audit_is_drawn_from_what_the_model_is_sure_of_and_stands_among_the_others() -> None:
    queue = reading_queue(films(), 2.0, 4.0)
    places = [at for at, one in enumerate(queue) if one.reason == "audit"]

    assert all(int(queue[at].study[1:]) < 79 for at in places)
    assert max(b - a for a, b in itertools.pairwise(places)) <= 6
    assert queue == reading_queue(films(), 2.0, 4.0)
    assert queue != reading_queue(films(), 2.0, 4.0, seed=8)


def test_a_label_that_every_tenth_study_has_is_not_rare() -> None:
    assert all(one.reason != "rare" for one in reading_queue(films(rare=10), 2.0, 4.0))


def test_there_are_no_more_cases_than_the_cohort_has() -> None:
    assert len(reading_queue(films(7, 0), 100.0, 4.0)) == 7


def test_minutes_are_the_median_of_what_was_measured() -> None:
    assert minutes_per_case([3.0, 5.0, 100.0, float("nan"), -1.0]) == (5.0, 3)
    assert minutes_per_case([float("nan")]) == (DEFAULT_MINUTES, 0)
