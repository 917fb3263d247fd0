"""Folding: many results, or a long list of efforts, as one card that says how many."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Literal

from doelnet.draft import ElementKind

from .choice import ALL, Choice
from .graph import Graph, Node, links

MANY_RESULTS = 12
"""A diagram with more results than this folds those that belong to the same efforts."""

MANY_EFFORTS = 48
"""A diagram with more efforts than this folds lists of them, the longest first, until this many cards are left."""

LONG_LISTS = (12, 9, 7, 6, 5, 4, 3, 2)
"""The lengths from which a list of efforts folds, tried in this order."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands in the diagram as one card.

    An element itself ("node"); a group of elements folded into one ("fold"); or, above a group that the reader
    unfolded, the way to fold it again ("handle"). `members` are the elements it stands for.
    """

    form: Literal["node", "fold", "handle"]
    kind: ElementKind
    members: tuple[Node, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of the members."""
        return tuple(member.id for member in self.members)

    @property
    def id(self) -> str:
        """Return an id that no other card of the diagram has."""
        return self.members[0].id if self.form == "node" else f"{self.form}-{self.members[0].id}"


@dataclass(frozen=True, slots=True)
class Folded:
    """The cards in document order, and the edges between them as (child, parent) places in that list."""

    cards: list[Card]
    edges: list[tuple[int, int]]

    @property
    def shown(self) -> int:
        """Return how many elements have a card of their own."""
        return sum(card.form == "node" for card in self.cards)

    @property
    def hidden(self) -> int:
        """Return how many elements are folded into a card with others."""
        return sum(len(card.members) for card in self.cards if card.form == "fold")


_Groups = dict[tuple[str, ...], list[Node]]


def fold(graph: Graph, choice: Choice) -> Folded:
    """Return the cards and edges of `graph` as `choice` and the sizes of its lists ask for."""
    up = links(graph).up
    efforts = _groups(graph, "effort", {node.id: tuple(sorted(up[node.id])) for node in graph.nodes})
    stands_for = {node.id: node.id for node in graph.nodes}
    forms = _forms(efforts, choice, _effort_limit(efforts))
    _merge(efforts, forms, stands_for)
    above = {id: tuple(sorted({stands_for[parent] for parent in parents})) for id, parents in up.items()}
    results = _groups(graph, "result", above)
    limit = 2 if sum(map(len, results.values())) > MANY_RESULTS else 0
    result_forms = _forms(results, choice, limit)
    _merge(results, result_forms, stands_for)
    return _assembled(graph, up, stands_for, {**forms, **result_forms})


def _groups(graph: Graph, kind: ElementKind, above: dict[str, tuple[str, ...]]) -> _Groups:
    groups: _Groups = {}
    for node in graph.nodes:
        if node.kind == kind:
            groups.setdefault(above[node.id], []).append(node)
    return groups


def _effort_limit(groups: _Groups) -> int:
    """Return from which length a list of efforts folds; 0 for never."""
    sizes = Counter(map(len, groups.values()))
    if sum(size * times for size, times in sizes.items()) <= MANY_EFFORTS:
        return 0
    for limit in LONG_LISTS:
        if sum(times if size >= limit else size * times for size, times in sizes.items()) <= MANY_EFFORTS:
            return limit
    return LONG_LISTS[-1]


_Forms = dict[str, Card]
"""For the first member of a group: its fold, or the handle above it."""


def _forms(groups: _Groups, choice: Choice, limit: int) -> _Forms:
    forms: _Forms = {}
    for members in groups.values():
        if len(members) < 2:
            continue
        ids = [member.id for member in members]
        asked = _asked(ids, choice)
        if asked == "open":
            forms[ids[0]] = Card("handle", members[0].kind, tuple(members))
        elif asked == "shut" or (limit and len(members) >= limit):
            forms[ids[0]] = Card("fold", members[0].kind, tuple(members))
    return forms


def _asked(ids: list[str], choice: Choice) -> Literal["open", "shut", None]:
    """Return what the reader asked for a group: a member's own id goes before `ALL`."""
    if not choice.open.isdisjoint(ids):
        return "open"
    if not choice.shut.isdisjoint(ids):
        return "shut"
    if ALL in choice.open:
        return "open"
    return "shut" if ALL in choice.shut else None


def _merge(groups: _Groups, forms: _Forms, stands_for: dict[str, str]) -> None:
    for members in groups.values():
        first = members[0].id
        if first in forms and forms[first].form == "fold":
            for member in members:
                stands_for[member.id] = first


def _assembled(graph: Graph, up: dict[str, list[str]], stands_for: dict[str, str], forms: _Forms) -> Folded:
    cards: list[Card] = []
    place: dict[str, int] = {}
    handles: list[tuple[int, str]] = []
    for node in graph.nodes:
        if stands_for[node.id] != node.id:
            continue
        form = forms.get(node.id)
        if form and form.form == "handle":
            handles.append((len(cards), node.id))
            cards.append(form)
        place[node.id] = len(cards)
        cards.append(form if form and form.form == "fold" else Card("node", node.kind, (node,)))
    edges = [(place[stands_for[child]], place[stands_for[parent]]) for child in up for parent in up[child]]
    edges += [(handle, place[stands_for[parent]]) for handle, first in handles for parent in up[first]]
    return Folded(cards, [edge for edge in dict.fromkeys(edges) if edge[0] != edge[1]])
