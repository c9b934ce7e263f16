import random
from types import MappingProxyType

import pytest

from app.replaced import Replaced
from app.review import Decision, Review, Verdict
from app.review_change import Action, ReviewChange
from app.study_reviews import StudyReviews


def test_a_replaced_mapping_is_what_a_dict_would_be_and_every_version_stays():
    rules = random.Random(7)
    plain, one = {}, Replaced()
    versions = []
    for step in range(2000):
        key = f"f-{rules.randrange(300)}"
        value = None if rules.random() < 0.2 else step
        plain = {name: kept for name, kept in plain.items() if name != key}
        if value is not None:
            plain[key] = value
        one = one.replaced(key, value)
        versions.append((one, plain))

    for made, expected in versions[::97]:
        assert dict(made) == expected
        assert list(made) == list(expected)
        assert len(made) == len(expected)
        assert bool(made) is bool(expected)
    assert one == plain
    assert Replaced() == MappingProxyType({})
    assert "none" not in one
    with pytest.raises(KeyError):
        one["none"]


def test_taking_a_verdict_back_leaves_no_decision():
    review = Review("1.2").decided(Decision("f", Verdict.ACCEPTED))

    assert review.verdict_on("f") is Verdict.ACCEPTED
    assert review.decided(Decision("f", Verdict.UNREVIEWED)) == Review("1.2")


def test_replaying_the_steps_gives_the_review_and_its_undo():
    steps = [ReviewChange(Action.DECIDED, Decision(f"f-{n % 7}", Verdict.ACCEPTED, comment=str(n))) for n in range(50)]
    steps += [ReviewChange(Action.UNDONE)] * 20 + [ReviewChange(Action.REDONE)] * 5
    steps += [ReviewChange(Action.IMPRESSION, text="done")]
    history = StudyReviews("1.2", steps).history("")

    assert history.review.impression == "done"
    assert history.review.decisions["f-6"].comment == "34"
    assert not history.can_redo
    for _ in range(36):
        history.apply(ReviewChange(Action.UNDONE))
    assert history.review == Review("1.2")
    assert not history.can_undo
