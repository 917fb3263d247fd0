"""What may be the same in another plan: by letters and by meaning, quick enough, and never with what is hidden."""

from __future__ import annotations

import time

import pytest
from tests.factories import a_draft, a_plan, effort, goal
from tests.intake.conftest import let_read, the_stream
from tests.people import person

from doelnet.accounts.models import User
from doelnet.intake import alike, services
from doelnet.intake.models import Likeness, Meaning, Review

MINE = [
    goal("d1", "Kinderen lezen beter en met meer plezier"),
    effort("i1", "Mentoren leren een moeilijk gesprek te voeren", "d1"),
    effort("i2", "De gemeente vernieuwt het zwembad", "d1"),
]
THEIRS = [
    goal("d1", "Kinderen lezen beter en met meer plezier."),
    effort("i1", "Mentoren trainen in het voeren van een moeilijk gesprek", "d1"),
    effort("i2", "Kinderen lezen beter en met meer plezier", "d1"),
]


@pytest.fixture
def review(adviser: User, monkeypatch: pytest.MonkeyPatch) -> Review:
    let_read(monkeypatch, lambda name, data: services.Whole(the_stream(name), a_draft(MINE), []))
    return services.take_in(adviser, "plan.md", b"#")


def found(review: Review) -> list[tuple[str, str]]:
    return list(Likeness.objects.filter(item__review=review).values_list("item__key", "element__key"))


def test_equal_words_and_equal_sense_are_found_within_a_kind(review: Review, adviser: User) -> None:
    a_plan(adviser, THEIRS)
    alike.find_likenesses(review)
    assert sorted(found(review)) == [("d1", "d1"), ("i1", "i1")]


def test_plans_that_the_reviewer_may_not_see_are_not_looked_at(review: Review) -> None:
    a_plan(person("collega", is_adviser=True), THEIRS)
    assert alike.find_likenesses(review) == 0


def test_no_text_is_encoded_twice(review: Review, adviser: User, monkeypatch: pytest.MonkeyPatch) -> None:
    a_plan(adviser, THEIRS)
    alike.find_likenesses(review)
    before = found(review)
    assert Meaning.objects.count() == 5  # one text stands in both
    monkeypatch.setattr(alike, "_encoded", lambda texts: pytest.fail("encoded again"))
    alike.find_likenesses(review)
    assert found(review) == before


def test_three_hundred_items_beside_a_thousand_elements_take_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    np = pytest.importorskip("numpy")
    made = np.random.default_rng(1)
    monkeypatch.setattr(alike, "meanings", lambda texts: made.normal(size=(len(list(texts)), 512)).astype(np.float32))
    sides = [
        [
            alike.Said(n, "effort", f"Wij openen plein {n % 97} in wijk {n % 13} voor groep {n % 8}")
            for n in range(count)
        ]
        for count in (300, 1000)
    ]
    begin = time.process_time()
    assert alike.pairs(*sides)
    assert time.process_time() - begin < 5
