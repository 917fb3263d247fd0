"""Graphs for the tests of the diagram: any graph at all, and plans of Waardrecht."""

from __future__ import annotations

from hypothesis import strategies as st

from doelnet.plans.diagram import ALL, Choice, Edge, Graph, Node
from doelnet.plans.diagram.graph import KINDS

TEXTS = st.text(min_size=1, max_size=120) | st.just("De Waterlelie opent een groep & 't Spoor <b>leest</b>")


@st.composite
def graphs(draw: st.DrawFn, most: int = 30) -> Graph:
    """Return any graph: circles, edges that go backward, edges to nowhere and loose nodes included."""
    kinds = draw(st.lists(st.sampled_from(KINDS), max_size=most))
    nodes = [
        Node(
            id=f"n{index}",
            kind=kind,
            text=draw(TEXTS),
            number=draw(st.none() | st.sampled_from(["1", "2.1", "hoofdstuk zeven van het uitvoeringsplan"])),
            owner=draw(st.sampled_from([None, "GGD Waardland", "Welzijn Waardrecht"])),
            year=draw(st.sampled_from([None, "2026", "2027"])),
            placeholder=draw(st.booleans()),
            href=f"/onderdeel/{index}/?a=1&b=2",
            mark=draw(st.sampled_from([None, "geen streefdoel"])),
        )
        for index, kind in enumerate(kinds)
    ]
    ends = st.integers(0, len(nodes))
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=2 * most)) if nodes else []
    return Graph(nodes, [Edge(f"n{child}", f"n{parent}") for child, parent in pairs])


@st.composite
def choices(draw: st.DrawFn, most: int = 30) -> Choice:
    """Return any choice, also of what is not in the graph."""
    ids = st.integers(0, most).map(lambda index: f"n{index}")
    some = st.frozensets(ids | st.just(ALL), max_size=4)
    return Choice(
        theme=draw(st.none() | ids),
        goal=draw(st.none() | ids),
        owner=draw(st.none() | st.sampled_from(["GGD Waardland", "niemand"])),
        open=draw(some),
        shut=draw(some),
        kinds=draw(st.frozensets(st.sampled_from(KINDS))),
    )


def tree(goals: int, efforts: int, results: int) -> Graph:
    """Return a plan with so many goals, efforts under each goal, and results under each effort."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    for goal in range(1, goals + 1):
        nodes.append(Node(f"g{goal}", "goal", "Meer kinderen hebben een kansrijke start", number=str(goal)))
        for effort in range(1, efforts + 1):
            nodes.append(Node(f"e{goal}.{effort}", "effort", "De bibliotheek leest voor in elke groep"))
            edges.append(Edge(f"e{goal}.{effort}", f"g{goal}"))
            for result in range(1, results + 1):
                id = f"r{goal}.{effort}.{result}"
                nodes.append(Node(id, "result", "Alle groepen doen mee", year=str(2025 + result)))
                edges.append(Edge(id, f"e{goal}.{effort}"))
    return Graph(nodes, edges)


def plain_address(choice: Choice) -> str:
    """Return the address of a diagram, as a page would."""
    return f"/plannen/jong-in-waardrecht/diagram/?{choice.query()}"
