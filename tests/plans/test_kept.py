"""A worker makes what it shows of a plan once, and holds no more than it may."""

from __future__ import annotations

import pytest

from doelnet.plans.kept import Kept
from doelnet.plans.models import Plan


@pytest.fixture
def plan() -> Plan:
    return Plan(title="Jong in Waardrecht")


def test_what_was_made_of_a_plan_is_made_once_for_each_question(plan: Plan) -> None:
    kept: Kept[list[str]] = Kept(9)
    first = kept.of(plan, "nl", make=lambda: ["doel"])
    assert kept.of(plan, "nl", make=lambda: ["nooit"]) is first
    assert kept.of(plan, "en", make=lambda: ["goal"]) == ["goal"]
    assert kept.known(plan, "nl") is first
    assert kept.known(plan, "fr") is None


def test_a_plan_that_changed_is_made_anew_and_its_old_state_forgotten(plan: Plan) -> None:
    kept: Kept[int] = Kept(9)
    kept.of(plan, make=lambda: 1)
    plan.revision += 1
    assert kept.known(plan) is None
    assert kept.of(plan, make=lambda: 2) == 2
    plan.revision -= 1
    assert kept.known(plan) is None


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    kept: Kept[int] = Kept(2)
    first, second, third = Plan(), Plan(), Plan()
    for number, each in enumerate((first, second, first, third)):
        kept.of(each, make=lambda number=number: number)
    assert [kept.known(each) for each in (first, second, third)] == [0, None, 3]
