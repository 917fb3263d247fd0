"""How fast the diagram is drawn, as a ratio to writing its cards alone: 150 cards, and 1,000 elements folded.

Run: python benchmarks/diagram_speed.py. Exits 1 where a bound is passed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from doelnet.plans.diagram import Choice, Edge, Graph, Node, Words, draw, embed
from doelnet.plans.diagram.cards import box, inside, name
from doelnet.plans.diagram.filters import narrow
from doelnet.plans.diagram.fold import fold
from doelnet.plans.diagram.plan import Plan, planned
from doelnet.plans.diagram.text import clear_widths

BOUND_MS = 30
ROUNDS = 15
WORDS = Words({"effort": ("Middel", "Middelen")})


@dataclass(frozen=True, slots=True)
class Case:
    """A plan to draw, and how the reader chose to see it."""

    label: str
    graph: Graph
    choice: Choice


def plan(goals: int, subgoals: int, efforts: int, results: int) -> Graph:
    """Return a plan with so many elements of each kind; every seventh effort serves two sub-goals."""
    nodes = [
        Node(f"g{n}", "goal", f"Kinderen in wijk {n} groeien op in een gezond gezin", f"{n}") for n in range(goals)
    ]
    edges: list[Edge] = []
    for n in range(subgoals):
        nodes.append(
            Node(f"s{n}", "goal", f"Meer jongeren van school {n} doen mee aan sport en cultuur", f"{n % 9}.{n}")
        )
        edges.append(Edge(f"s{n}", f"g{n * goals // subgoals}"))
    for n in range(efforts):
        text = f"Welzijn Waardrecht organiseert activiteit {n} samen met de scholen en de Bibliotheek Waardland."
        nodes.append(Node(f"e{n}", "effort", text, owner="Welzijn Waardrecht" if n % 2 else None, href=f"/e/{n}/"))
        edges.append(Edge(f"e{n}", f"s{n * subgoals // efforts}"))
        if n % 7 == 0:
            edges.append(Edge(f"e{n}", f"s{(n * 13) % subgoals}"))
    for n in range(results):
        text = f"Ouders van school {n} zijn beter geïnformeerd over opgroeien en opvoeden"
        nodes.append(Node(f"r{n}", "result", text, year="2026", placeholder=n % 11 == 0, href=f"/r/{n}/"))
        edges.append(Edge(f"r{n}", f"e{n * efforts // results}"))
    return Graph(nodes, edges)


CASES = [
    Case("150 cards", plan(7, 47, 48, 48), Choice()),
    Case("1,000 elements, folded", plan(10, 60, 310, 620), Choice()),
]


def address(choice: Choice) -> str:
    """Return the address of a diagram, as a page would."""
    return f"/plannen/jong-in-waardrecht/diagram/?{choice.query()}"


def write_cards(ready: Plan) -> int:
    """Write the cards of a plan that is measured and placed already: the floor."""
    size = 0
    for card, shown in zip(ready.folded.cards, ready.faces, strict=True):
        parts = (box(card.kind, card.form, ready.card, shown.height), inside(shown, card.form, ready.card))
        size += len(name(card, card.kind, WORDS, ()) + "".join(parts))
    return size


def best(run: Callable[[], object]) -> float:
    """Return the shortest of some runs, in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        run()
        times.append((perf_counter() - start) * 1000)
    return min(times)


def cold(case: Case) -> None:
    """Draw as a worker does that has measured no word yet."""
    clear_widths()
    draw(case.graph, WORDS, case.choice, address)


def measure(case: Case) -> float:
    """Print the figures of one case and return how long it took cold, in milliseconds."""
    ready = planned(fold(narrow(case.graph, case.choice), case.choice), WORDS)
    drawing = draw(case.graph, WORDS, case.choice, address)
    floor = best(lambda: write_cards(ready))
    warm = best(lambda: draw(case.graph, WORDS, case.choice, address))
    first = best(lambda: cold(case))
    whole = best(lambda: embed(drawing, case.graph, WORDS, case.choice, address))
    sizes = f"{len(ready.folded.cards)} cards for {len(case.graph.nodes)} elements, {len(drawing.svg) // 1000} kB"
    print(f"{case.label}: {sizes}, {drawing.crossings} crossings, filters and words {whole:.1f} ms")
    print(f"  cards alone {floor:.2f} ms, drawing {warm:.1f} ms ({warm / floor:.1f} x), cold {first:.1f} ms")
    return first


def main() -> int:
    """Print the times and return the exit code."""
    return 0 if max([measure(case) for case in CASES]) < BOUND_MS else 1


if __name__ == "__main__":
    sys.exit(main())
