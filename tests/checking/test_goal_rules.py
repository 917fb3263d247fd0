"""The rules on goals."""

from __future__ import annotations

import pytest
from tests.checking.plans import at, effort, found, goal, plan, target, theme


def test_a_goal_without_a_target_is_found():
    assert at(plan(goal("g"), effort("e", "g")), "D101") == ["g"]


def test_a_goal_whose_sub_goal_holds_a_target_is_left_alone():
    assert at(plan(goal("g"), goal("s", "g"), target("t", "s")), "D101") == []


def test_a_sub_goal_beside_a_measured_one_is_found_by_itself():
    assert at(plan(goal("g"), goal("s1", "g"), goal("s2", "g"), target("t", "s1")), "D101") == ["s2"]


def test_a_sub_goal_of_a_goal_with_a_target_of_its_own_is_left_alone():
    assert at(plan(goal("g"), goal("s", "g"), goal("z", "s"), target("t", "g")), "D101") == []


def test_goals_that_all_lack_a_target_are_told_once_at_the_top():
    (finding,) = found(plan(goal("g"), goal("s1", "g"), goal("s2", "g")), "D101")
    assert finding.place.element == "g"
    assert finding.message("nl") == "Dit doel en de 2 subdoelen eronder hebben geen streefcijfer."
    assert finding.also == ("s1", "s2")


def test_a_goal_above_a_benefit_with_a_target_is_left_alone():
    from doelnet.draft import Element

    benefit = Element(id="b", kind="benefit", text="Ouders hebben minder zorgen", parents=["g"])
    assert at(plan(goal("g"), benefit, target("t", "b")), "D101") == []


def test_the_single_aim_of_a_proposal_needs_no_target():
    assert at(plan(goal("g"), kind="budget-proposal"), "D101") == []


def test_goals_that_stand_in_a_circle_are_still_told():
    assert len(at(plan(goal("a", "b"), goal("b", "a")), "D101")) == 1


def test_a_goal_without_an_effort_is_found():
    assert at(plan(goal("a"), goal("b"), effort("e", "b")), "D102") == ["a"]


def test_an_effort_under_the_target_of_a_sub_goal_counts_for_the_goal():
    assert at(plan(goal("g"), goal("s", "g"), target("t", "s"), effort("e", "t")), "D102") == []


def test_an_effort_right_at_a_goal_counts_for_its_sub_goals():
    assert at(plan(goal("g"), goal("s", "g"), target("t", "g"), effort("e", "t")), "D102") == []


def test_a_framework_without_any_effort_is_left_alone():
    assert at(plan(goal("g"), kind="policy-framework"), "D102") == []


def test_an_implementation_plan_without_any_effort_is_not():
    assert at(plan(goal("g")), "D102") == ["g"]


def test_eight_goals_side_by_side_are_many():
    assert at(plan(*(goal(f"g{n}") for n in range(8))), "D103") == [None]


def test_eight_goals_under_one_theme_are_told_at_the_theme():
    assert at(plan(theme("f"), *(goal(f"g{n}", "f") for n in range(8))), "D103") == ["f"]


def test_seven_goals_with_many_sub_goals_are_left_alone():
    goals = [goal(f"g{n}") for n in range(7)]
    assert at(plan(*goals, *(goal(f"s{n}", "g0") for n in range(9))), "D103") == []


def test_eight_goals_under_two_themes_are_left_alone():
    goals = [goal(f"g{n}", "f1" if n % 2 else "f2") for n in range(8)]
    assert at(plan(theme("f1"), theme("f2"), *goals), "D103") == []


@pytest.mark.parametrize(
    "text",
    [
        "Het opstellen van een aanpak voor kinderen die thuiszitten",
        "Een gezamenlijke visie op het jonge kind vaststellen.",
        "In kaart brengen welk aanbod er in De Hoven is",
        "Wij willen onderzoeken of een ouderkamer helpt",
    ],
)
def test_a_goal_that_is_work_is_found(text):
    assert at(plan(goal("g", text=text)), "D104") == ["g"]


@pytest.mark.parametrize(
    "text",
    [
        "Elk kind gaat naar school of krijgt een passend aanbod",
        "Alle peuters spreken Nederlands als zij naar groep 1 gaan. Dat gaan wij onderzoeken.",
        "100% van de peuters in beeld hebben en dat blijven monitoren",
    ],
)
def test_a_goal_that_says_what_changes_is_left_alone(text):
    assert at(plan(goal("g", text=text)), "D104") == []
