"""What is chosen: filters, folding, and the address that holds both."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from tests.plans.diagram.graphs import choices, graphs, plain_address, tree

from doelnet.plans.diagram import ALL, Choice, Edge, Graph, Node, Words, outline
from doelnet.plans.diagram.controls import controls
from doelnet.plans.diagram.filters import narrow
from doelnet.plans.diagram.fold import MANY_EFFORTS, fold

NET = Graph(
    [
        Node("t", "theme", "Gelijke kansen"),
        Node("g1", "goal", "Een goede start", number="1"),
        Node("g2", "goal", "Een plan per school", number="2"),
        Node("k", "target", "90% van de scholen in 2028"),
        Node("e1", "effort", "Voorlezen", owner="Bibliotheek Waardland"),
        Node("e2", "effort", "Schoolplannen", owner="Waardcollege"),
        Node("r2", "result", "Tien plannen"),
    ],
    [
        Edge("g1", "t"),
        Edge("g2", "t"),
        Edge("k", "g1"),
        Edge("k", "g2"),
        Edge("e1", "g1"),
        Edge("e2", "k"),
        Edge("r2", "e2"),
    ],
)


def kept(**choice: object) -> set[str]:
    return {node.id for node in narrow(NET, Choice(**choice)).nodes}


@given(choices())
def test_the_address_holds_the_choice(choice: Choice) -> None:
    assert Choice.from_query(choice.query()) == choice


def test_what_an_address_holds_that_is_no_choice_is_passed_over() -> None:
    assert Choice.from_query("soort=niets&bladzijde=3&doel=&open=e1") == Choice(open=frozenset({"e1"}))


def test_choosing_a_goal_keeps_all_that_leads_to_it_and_all_it_leads_to() -> None:
    assert kept(goal="g1") == {"t", "g1", "k", "e1", "e2", "r2"}
    assert kept(goal="g2") == {"t", "g2", "k", "e2", "r2"}


def test_choosing_an_owner_keeps_their_efforts_with_what_these_lead_to_and_yield() -> None:
    assert kept(owner="Waardcollege") == {"t", "g1", "g2", "k", "e2", "r2"}
    assert kept(owner="niemand") == set()


def test_choices_narrow_each_other() -> None:
    assert kept(goal="g1", owner="Bibliotheek Waardland") == {"t", "g1", "e1"}


def test_what_led_to_a_hidden_kind_leads_to_what_that_led_to() -> None:
    graph = narrow(NET, Choice(kinds=frozenset({"goal", "result"})))
    assert {(edge.child, edge.parent) for edge in graph.edges} == {("r2", "g1"), ("r2", "g2")}


def test_few_results_stand_in_full_and_many_fold_by_the_efforts_they_belong_to() -> None:
    assert fold(tree(2, 2, 3), Choice()).hidden == 0
    folded = fold(tree(2, 2, 4), Choice())
    assert [len(card.members) for card in folded.cards if card.form == "fold"] == [4, 4, 4, 4]


def test_a_result_of_two_efforts_hangs_on_both_when_folded() -> None:
    results = [Node(f"r{n}", "result", "Alle scholen") for n in range(13)]
    graph = Graph(
        [Node("e1", "effort", "A"), Node("e2", "effort", "B"), *results],
        [Edge(result.id, effort) for result in results for effort in ("e1", "e2")],
    )
    assert fold(graph, Choice()).edges == [(2, 0), (2, 1)]


@pytest.mark.parametrize("goals", [4, 10, 30])
def test_the_longest_lists_of_efforts_fold_until_the_column_can_be_read(goals: int) -> None:
    graph = tree(goals, 2, 0)
    extra = [Node(f"x{n}", "effort", "Spreekuur in De Hoven") for n in range(60)]
    long = Graph([*graph.nodes, *extra], [*graph.edges, *(Edge(node.id, "g1") for node in extra[1:])])
    cards = [card for card in fold(long, Choice()).cards if card.kind == "effort"]
    assert len(cards) <= MANY_EFFORTS
    assert max(cards, key=lambda card: len(card.members)).form == "fold"


def test_all_can_be_unfolded_or_folded_and_one_group_said_otherwise() -> None:
    graph = tree(2, 2, 4)
    assert fold(graph, Choice(open=frozenset({ALL}))).hidden == 0
    assert fold(graph, Choice(open=frozenset({ALL}), shut=frozenset({"r1.1.1"}))).hidden == 4
    assert fold(graph, Choice(shut=frozenset({ALL}))).shown == 2
    assert fold(graph, Choice(shut=frozenset({ALL}), open=frozenset({"e1.1"}))).shown == 4


def test_an_element_named_in_open_is_always_in_view() -> None:
    folded = fold(tree(3, 3, 5), Choice(open=frozenset({"r2.2.3"})))
    assert "r2.2.3" in {card.id for card in folded.cards if card.form == "node"}


def test_the_filters_offer_each_goal_and_a_way_to_take_the_choice_back() -> None:
    html = controls(NET, Words(), Choice(goal="g2"), plain_address)
    root = ElementTree.fromstring(html)
    links = {"".join(a.itertext()): a.get("href") for a in root.iter("a")}
    assert links["1 Een goede start"] == "/plannen/jong-in-waardrecht/diagram/?doel=g1"
    assert links["Doel: 2 Een plan per school × haal deze keuze weg"] == "/plannen/jong-in-waardrecht/diagram/?"
    assert [a.text for a in root.iter("a") if a.get("aria-current") and "doel" in (a.get("href") or "")][0]


def test_a_column_is_hidden_and_shown_again_and_the_last_one_stays() -> None:
    hidden = Choice().toggled("target")
    assert "target" not in hidden.kinds and len(hidden.kinds) == 6
    assert hidden.toggled("target") == Choice()
    assert Choice(kinds=frozenset({"goal"})).toggled("goal") == Choice(kinds=frozenset({"goal"}))


@settings(max_examples=60)
@given(graphs())
def test_the_same_in_words_names_every_element(graph: Graph) -> None:
    html = outline(graph, Words(), Choice()) or "<ul/>"
    root = ElementTree.fromstring(html)
    assert {a.get("href") for a in root.iter("a")} == {node.href for node in graph.nodes}


def test_in_words_an_element_with_two_parents_stands_under_both_and_its_own_part_once() -> None:
    html = outline(NET, Words(), Choice())
    assert html.count("90% van de scholen") == 2
    assert html.count("Schoolplannen") == 1
    assert "(staat hierboven met wat eraan bijdraagt)" in html


def test_a_chain_deeper_than_anyone_reads_is_still_told() -> None:
    nodes = [Node(f"g{n}", "goal", f"Doel {n}", href=f"/{n}") for n in range(3000)]
    graph = Graph(nodes, [Edge(f"g{n + 1}", f"g{n}") for n in range(2999)])
    assert outline(graph, Words(), Choice()).count("<a ") >= 3000
