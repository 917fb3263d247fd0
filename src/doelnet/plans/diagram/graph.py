"""What goes into a diagram: a plan's nodes and links as plain data, and the plan's own words for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, get_args

from doelnet.draft import ElementKind
from doelnet.plans.words import USUAL, small

Language = Literal["nl", "en"]
KINDS: tuple[ElementKind, ...] = ("theme", "goal", "benefit", "capability", "target", "effort", "result")
"""The kinds in the order of the columns, from what is wanted to what it should yield."""

assert set(KINDS) == set(get_args(ElementKind))

ENGLISH = {
    "theme": ("Theme", "Themes"),
    "goal": ("Goal", "Goals"),
    "subgoal": ("Sub-goal", "Sub-goals"),
    "benefit": ("Benefit", "Benefits"),
    "capability": ("Capability", "Capabilities"),
    "target": ("Target", "Targets"),
    "effort": ("Effort", "Efforts"),
    "result": ("Result", "Results"),
}
DUTCH = {**USUAL, "subgoal": ("Subdoel", "Subdoelen")}


@dataclass(frozen=True, slots=True)
class Node:
    """An element as the diagram shows it.

    `aim` says in a few words what a target wants where its text does not ("minimaal 90%, in 2027");
    `href` is the address of its own page; `mark` a word for what it lacks ("geen streefcijfer"), if anything.
    """

    id: str
    kind: ElementKind
    text: str
    number: str | None = None
    owner: str | None = None
    year: str | None = None
    aim: str | None = None
    placeholder: bool = False
    href: str = ""
    mark: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """The element with id `child` contributes to the one with id `parent`."""

    child: str
    parent: str


@dataclass(frozen=True, slots=True)
class Graph:
    """A plan's nodes in document order, and its edges. Edges to unknown nodes are left out of the diagram."""

    nodes: Sequence[Node]
    edges: Sequence[Edge]


@dataclass(frozen=True)
class Words:
    """The plan's own words for its kinds, singular and plural; `subgoal` may be named as well.

    A word that the plan uses for two kinds goes to the first: columns must be told apart by their headings.
    """

    own: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    language: Language = "nl"

    @cached_property
    def _pairs(self) -> dict[str, tuple[str, str]]:
        pairs = dict(DUTCH if self.language == "nl" else ENGLISH)
        taken: set[str] = set()
        for kind in ("theme", "goal", "subgoal", *KINDS[2:]):
            own = self.own.get(kind)
            if own and own[1].casefold() not in taken:
                pairs[kind] = own
            if own:
                taken.add(pairs[kind][1].casefold())
        return pairs

    @property
    def tongue(self) -> str:
        """Return the attribute that says that a plan's own text is Dutch, on a page in another language."""
        return "" if self.language == "nl" else ' lang="nl"'

    def is_own(self, kind: str) -> bool:
        """Whether the plan has a word of its own for a kind, rather than the page's language."""
        return self.language == "nl" or self.pair(kind) == self.own.get(kind)

    def pair(self, kind: str) -> tuple[str, str]:
        """Return singular and plural for a kind, or for "subgoal"."""
        return self._pairs[kind]

    def heading(self, kind: str) -> str:
        """Return what stands over a column of this kind."""
        return self.pair(kind)[1]

    def count(self, kind: str, number: int) -> str:
        """Return "1 resultaat", "9 resultaten"; a word keeps its capitals only where they spell it ("SMART-doel")."""
        word = self.pair(kind)[0 if number == 1 else 1]
        return f"{number} {small(word)}"


@dataclass(frozen=True, slots=True)
class Links:
    """The edges by end, without edges to unknown nodes, to itself, or said twice."""

    up: dict[str, list[str]]
    down: dict[str, list[str]]


def links(graph: Graph) -> Links:
    """Return for each node what it contributes to (`up`) and what contributes to it (`down`)."""
    up: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    down: dict[str, list[str]] = {node.id: [] for node in graph.nodes}
    for child, parent in dict.fromkeys((edge.child, edge.parent) for edge in graph.edges):
        if child in up and parent in up and child != parent:
            up[child].append(parent)
            down[parent].append(child)
    return Links(up, down)


def reach(start: str, neighbours: Mapping[str, Sequence[str]]) -> set[str]:
    """Return `start` and everything that can be reached from it; nothing where `start` is unknown."""
    found = {start} if start in neighbours else set()
    waiting = list(found)
    while waiting:
        for other in neighbours[waiting.pop()]:
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found
