"""The indexed view of a draft."""

from __future__ import annotations

from hypothesis import given, settings
from tests.checking.plans import effort, goal, plan, result, target
from tests.strategies import drafts

from doelnet.checking.network import Network
from doelnet.draft import Draft


def test_a_walk_in_a_circle_visits_each_element_once():
    network = Network(plan(goal("a", "c"), goal("b", "a"), goal("c", "b")))
    a, b, c = network.elements
    assert list(network.ancestors(a)) == [c, b]
    assert list(network.descendants(a)) == [b, c]


def test_a_parent_that_is_not_there_is_left_out():
    network = Network(plan(goal("g"), effort("e", "weg", "g")))
    assert network.parents(network.by_id["e"]) == [network.by_id["g"]]


def test_of_two_elements_with_one_id_the_first_counts():
    network = Network(plan(goal("a", text="eerste"), goal("a", text="tweede")))
    assert [element.text for element in network.elements] == ["eerste"]


def test_the_network_knows_what_leads_to_a_goal_and_what_has_a_target_below():
    network = Network(plan(goal("g"), goal("h"), target("t", "g"), effort("e", "t"), result("r", "e"), effort("x")))
    assert network.with_above("goal") == {"t", "e", "r"}
    assert network.with_below("target") == {"g"}


@settings(max_examples=40)
@given(drafts())
def test_floods_agree_with_walks(draft: Draft):
    network = Network(draft)
    for element in network.elements:
        assert (element.id in network.with_below("effort")) == any(
            below.kind == "effort" for below in network.descendants(element)
        )
        assert (element.id in network.with_above("goal")) == any(
            above.kind == "goal" for above in network.ancestors(element)
        )
