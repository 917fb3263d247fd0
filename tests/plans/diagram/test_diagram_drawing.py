"""The drawing as a whole: everything is in it once, nothing lies over something else, and it is sound XML."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from tests.plans.diagram.graphs import choices, graphs, plain_address, tree

from doelnet.plans.diagram import Choice, Edge, Graph, Node, Words, draw, embed, outline
from doelnet.plans.diagram.filters import narrow
from doelnet.plans.diagram.fold import fold
from doelnet.plans.diagram.graph import links
from doelnet.plans.diagram.paper import cuts
from doelnet.plans.diagram.plan import MARGIN, SIZES, WIDE, planned

SVG = "{http://www.w3.org/2000/svg}"
SHEET = Path(__file__).parents[3] / "src/doelnet/site/assets/diagram.css"


def drawn(graph: Graph, choice: Choice | None = None, words: Words | None = None) -> ElementTree.Element:
    """Return the drawing, parsed."""
    return ElementTree.fromstring(draw(graph, words or Words(), choice or Choice(), plain_address).svg)


def titles(root: ElementTree.Element) -> list[str]:
    """Return what the cards are called for who cannot see them."""
    return [title.text or "" for title in root.iter(f"{SVG}title")]


@settings(max_examples=60)
@given(graphs(), choices())
def test_whatever_the_plan_and_the_choice_each_card_and_line_is_drawn_once(graph: Graph, choice: Choice) -> None:
    root = drawn(graph, choice)
    folded = fold(narrow(graph, choice), choice)
    cards = list(root.iter(f"{SVG}a"))
    lines = [(int(p.get("data-from", "")), int(p.get("data-to", ""))) for p in root.iter() if p.get("data-from")]
    assert sorted(int(card.get("data-n", "")) for card in cards) == list(range(len(folded.cards)))
    assert len({card.get("id") for card in cards}) == len(cards)
    assert sorted(lines) == sorted(edge for edge in folded.edges if folded.cards[edge[0]].form != "handle")


@settings(max_examples=60)
@given(graphs(), choices())
def test_every_link_that_the_choice_keeps_is_a_line_between_the_cards_that_stand_for_its_ends(
    graph: Graph, choice: Choice
) -> None:
    kept = narrow(graph, choice)
    folded = fold(kept, choice)
    stands = {id: place for place, card in enumerate(folded.cards) if card.form != "handle" for id in card.ids}
    for child, parents in links(kept).up.items():
        for parent in parents:
            assert stands[child] == stands[parent] or (stands[child], stands[parent]) in folded.edges


@settings(max_examples=60)
@given(graphs(), choices())
def test_what_is_shown_and_what_is_folded_add_up_to_what_the_choice_keeps(graph: Graph, choice: Choice) -> None:
    drawing = draw(graph, Words(), choice, plain_address)
    assert drawing.shown + drawing.folded == len(narrow(graph, choice).nodes)


@settings(max_examples=60)
@given(graphs(), choices())
def test_no_two_cards_of_a_column_overlap_and_all_stand_inside_the_drawing(graph: Graph, choice: Choice) -> None:
    plan = planned(fold(narrow(graph, choice), choice), Words())
    for order in plan.orders:
        for above, below in zip(order, order[1:], strict=False):
            assert plan.tops[above] + plan.heights[above] < plan.tops[below]
    for item in range(len(plan.tops)):
        assert MARGIN <= plan.tops[item] <= plan.height - plan.heights[item] - MARGIN
        assert plan.x(item) + plan.card + MARGIN <= plan.width


@settings(max_examples=40)
@given(graphs(), choices())
def test_the_whole_of_the_page_part_is_sound_xml_without_styles_or_scripts_in_it(graph: Graph, choice: Choice) -> None:
    drawing = draw(graph, Words(), choice, plain_address)
    html = embed(drawing, graph, Words(), choice, plain_address)
    root = ElementTree.fromstring(html.replace("<details open>", '<details open="">'))
    names = {name for element in root.iter() for name in element.attrib}
    assert not [name for name in names if name == "style" or name.startswith("on")]
    assert not list(root.iter("script"))


@settings(max_examples=40)
@given(graphs())
def test_on_paper_every_card_stands_whole_in_a_strip(graph: Graph) -> None:
    plan = planned(fold(graph, Choice()), Words())
    strips = cuts(plan, 400, 60)
    for item in range(len(plan.faces)):
        top, bottom = plan.tops[item], plan.tops[item] + plan.heights[item]
        assert any(start <= top and bottom <= end for start, end in strips)
    assert all(0 < end - start <= 400 for start, end in strips)


def test_a_text_with_marks_of_html_stays_text() -> None:
    root = drawn(Graph([Node("g", "goal", "<script>alert('x')</script> & \"meer\"\x0c", href='/a"b')], []))
    assert titles(root) == ["Doel: <script>alert('x')</script> & \"meer\" "]
    assert next(root.iter(f"{SVG}a")).get("href") == '/a"b'


def test_the_title_of_a_card_tells_the_whole_text_and_what_it_contributes_to() -> None:
    text = "Kinderopvang De Waterlelie opent in wijk De Hoven en in Zuidrand een groep voor peuters " * 3
    effort = Node("e", "effort", text, number="3", owner="Kinderopvang De Waterlelie")
    words = Words({"effort": ("Middel", "Middelen")})
    root = drawn(Graph([Node("g", "goal", "Een goede start", number="1.2"), effort], [Edge("e", "g")]), words=words)
    assert titles(root)[1] == f"Middel 3: {text}\nVan: Kinderopvang De Waterlelie\nDraagt bij aan: Doel 1.2"


def test_on_an_english_page_the_texts_of_the_plan_are_said_to_be_dutch() -> None:
    graph = Graph([Node("g", "goal", "Elk kind leest")], [])
    english = Words(language="en")
    assert [link.get("lang") for link in drawn(graph, words=english).iter(f"{SVG}a")] == ["nl"]
    assert [link.get("lang") for link in drawn(graph).iter(f"{SVG}a")] == [None]
    assert ' lang="nl">Elk kind leest</a>' in outline(graph, english, Choice())


def test_the_columns_are_headed_by_the_plans_own_words_from_what_is_wanted_to_what_is_done() -> None:
    graph = Graph(
        [Node("r", "result", "a"), Node("e", "effort", "b"), Node("s", "goal", "c"), Node("g", "goal", "d")],
        [Edge("s", "g"), Edge("e", "s"), Edge("r", "e")],
    )
    words = Words({"goal": ("Beleidsdoel", "Beleidsdoelen"), "effort": ("Middel", "Middelen")})
    labels = [g.get("aria-label") for g in drawn(graph, words=words).iter() if g.get("role") == "list"]
    assert labels == ["Beleidsdoelen", "Subdoelen", "Middelen", "Resultaten"]


def test_a_word_that_a_plan_uses_for_two_kinds_heads_only_the_first() -> None:
    words = Words({"theme": ("Thema", "Thema's"), "goal": ("Thema", "Thema's"), "target": ("Doel", "Doelen")})
    assert [words.heading(kind) for kind in ("theme", "goal", "target")] == ["Thema's", "Doelen", "Streefdoelen"]


def test_a_count_is_said_in_lower_case_unless_the_word_is_spelled_in_capitals() -> None:
    words = Words({"target": ("SMART-doel", "SMART-doelen"), "effort": ("Middel", "Middelen")})
    assert words.count("target", 1) == "1 SMART-doel"
    assert words.count("effort", 3) == "3 middelen"


def test_a_goal_under_a_goal_is_called_a_sub_goal() -> None:
    graph = Graph([Node("g", "goal", "Groot", number="1"), Node("s", "goal", "Klein", number="1.1")], [Edge("s", "g")])
    assert titles(drawn(graph)) == ["Doel 1: Groot", "Subdoel 1.1: Klein\nDraagt bij aan: Doel 1"]


def test_a_fold_is_a_link_to_the_address_that_unfolds_it_and_back() -> None:
    graph = tree(1, 4, 4)
    folds = [a for a in drawn(graph).iter(f"{SVG}a") if "din-fold" in (a.get("class") or "").split()]
    assert folds[0].get("href") == "/plannen/jong-in-waardrecht/diagram/?open=r1.1.1#din-r1.1.1"
    opened = drawn(graph, Choice.from_query("open=r1.1.1"))
    handle = next(a for a in opened.iter(f"{SVG}a") if "din-handle" in (a.get("class") or ""))
    assert handle.get("href") == "/plannen/jong-in-waardrecht/diagram/?dicht=r1.1.1#din-fold-r1.1.1"
    ids = {a.get("id") for a in opened.iter(f"{SVG}a")}
    assert {"din-r1.1.1", "din-r1.1.4", "din-fold-r1.2.1"} <= ids


def test_what_is_lacking_is_said_in_words_on_the_card_and_on_the_fold_that_hides_it() -> None:
    results = [Node(f"r{n}", "result", "Volgt nog", year="2026", placeholder=n < 3) for n in range(13)]
    graph = Graph(
        [Node("g", "goal", "Een goede start", mark="geen streefdoel"), Node("e", "effort", "Voorlezen"), *results],
        [Edge("e", "g"), *(Edge(result.id, "e") for result in results)],
    )
    root = drawn(graph)
    marks = [text.text for text in root.iter(f"{SVG}text") if text.get("class") == "din-mark"]
    assert marks == ["geen streefdoel", "3 nog niet bepaald"]
    assert "Toon 13 resultaten (13 in 2026)" in titles(root)


def test_an_empty_choice_says_so_and_gives_the_way_back() -> None:
    choice = Choice(goal="bestaat niet")
    graph = tree(1, 1, 1)
    drawing = draw(graph, Words(), choice, plain_address)
    html = embed(drawing, graph, Words(), choice, plain_address)
    assert "Bij deze keuze hoort geen enkel onderdeel." in html
    assert 'href="/plannen/jong-in-waardrecht/diagram/?"' in html


def test_the_drawing_is_the_same_every_time() -> None:
    graph = tree(5, 5, 3)
    assert draw(graph, Words(), Choice(), plain_address) == draw(graph, Words(), Choice(), plain_address)


@pytest.mark.parametrize("columns", range(1, 10))
def test_the_style_sheet_lets_the_drawing_scroll_exactly_where_its_columns_do_not_fit(columns: int) -> None:
    card, gutter = SIZES.get(columns, WIDE)
    width = 2 * MARGIN + columns * card + (columns - 1) * gutter
    rule = re.search(rf"min-width: (\d+)px\) {{ \.din-columns-{columns} ", SHEET.read_text("utf-8"))
    assert rule and int(rule.group(1)) == width
