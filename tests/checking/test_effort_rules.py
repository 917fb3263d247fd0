"""The rules on efforts."""

from __future__ import annotations

from tests.checking.plans import at, effort, found, goal, plan, target, theme

from doelnet.draft import Element, Group


def test_an_effort_under_a_theme_alone_leads_to_no_goal():
    assert at(plan(theme("f"), goal("g", "f"), effort("a", "f"), effort("b", "g")), "D301") == ["a"]


def test_an_effort_under_a_theme_alone_is_told_which_theme():
    (finding,) = found(plan(theme("f"), effort("t", "f"), effort("a", "t"), goal("g")), "D301")[:1]
    assert finding.message("nl") == (
        "Deze inspanning staat onder het thema “Naar school”, maar draagt bij aan geen enkel doel."
    )
    assert finding.message("en") == "This effort stands under the theme “Naar school”, but contributes to no goal."


def test_an_effort_under_nothing_is_told_of_no_theme():
    (finding,) = found(plan(theme("f"), effort("a"), goal("g")), "D301")
    assert finding.message("nl") == "Deze inspanning draagt bij aan geen enkel doel."


def test_an_effort_whose_parent_is_not_there_leads_to_no_goal():
    assert at(plan(goal("g"), effort("e", "weg")), "D301") == ["e"]


def test_an_effort_under_a_target_or_a_capability_leads_to_a_goal():
    benefit = Element(id="b", kind="benefit", text="Ouders weten de weg", parents=[])
    capability = Element(id="c", kind="capability", text="Een team dat samenwerkt", parents=["b"])
    draft = plan(goal("g"), target("t", "g"), effort("e1", "t"), benefit, capability, effort("e2", "c"))
    assert at(draft, "D301") == []


def test_a_plan_without_goals_is_told_once():
    (finding,) = found(plan(effort("a"), effort("b")), "D301")
    assert finding.place.element is None
    assert finding.also == ("a", "b")


def test_an_effort_without_an_owner_is_found():
    assert at(plan(goal("g"), effort("a", "g"), effort("b", "g", owner=None)), "D302") == ["b"]


def test_a_plan_in_which_no_effort_has_an_owner_is_told_once():
    draft = plan(goal("g"), effort("a", "g", owner=None), effort("b", "g", owner=None))
    (finding,) = found(draft, "D302")
    assert finding.message("nl") == "Geen van de 2 inspanningen heeft een eigenaar."


def test_the_owner_of_a_goal_owns_what_stands_under_it():
    draft = plan(goal("g", owner="wethouder jeugd"), goal("s", "g"), effort("e", "s", owner=None), effort("d", "s"))
    assert at(draft, "D302") == []


def test_the_working_group_of_a_goal_sees_to_its_efforts():
    draft = plan(goal("g", number="3A."), effort("e", "g", owner=None), effort("d"))
    draft.groups = [Group(name="werkgroep gezond", about="2 en 3a")]
    assert at(draft, "D302") == []


def test_an_effort_for_six_goals_is_found():
    goals = [goal(f"g{n}") for n in range(6)]
    assert at(plan(*goals, effort("e", *(each.id for each in goals))), "D303") == ["e"]


def test_an_effort_for_five_goals_is_left_alone():
    goals = [goal(f"g{n}") for n in range(5)]
    assert at(plan(*goals, effort("e", *(each.id for each in goals))), "D303") == []
