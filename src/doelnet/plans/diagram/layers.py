"""Columns: in which one each card stands, and the points at which long lines pass the columns between."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from doelnet.draft import ElementKind

from .fold import Card, Folded
from .graph import KINDS

DEEPEST = 2
"""Goals under goals get a column of their own to this depth; deeper ones stand in the last of those columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the diagram; `depth` tells goals (0), sub-goals (1) and sub-goals of those (2) apart."""

    kind: ElementKind
    depth: int = 0

    @property
    def word(self) -> str:
        """Return which of the plan's words stands over it."""
        return "subgoal" if self.kind == "goal" and self.depth else self.kind


@dataclass(frozen=True, slots=True)
class Layers:
    """A layered graph. Items below `cards` are cards, the others points where lines pass a column.

    `orders` holds the items of each column from the top down; `left` and `right` the neighbours of each item in the
    columns beside it; `routes` for each edge (child, parent) the points it passes, from child to parent.
    """

    cards: int
    columns: list[Column]
    column_of: list[int]
    orders: list[list[int]]
    left: list[list[int]]
    right: list[list[int]]
    routes: dict[tuple[int, int], list[int]]
    rank: list[int]


def layered(folded: Folded) -> Layers:
    """Return the cards of `folded` in columns, each in document order.

    All lines into one card pass a column at one point: they part only where what they come from does.
    """
    depths = _goal_depths(folded)
    keys = [Column(card.kind, depths[index]) for index, card in enumerate(folded.cards)]
    columns = sorted(set(keys), key=lambda column: (KINDS.index(column.kind), column.depth))
    number = {column: index for index, column in enumerate(columns)}
    column_of = [number[key] for key in keys]
    rank = list(range(len(keys)))
    routes: dict[tuple[int, int], list[int]] = {}
    points: dict[tuple[int, int, bool], int] = {}
    segments: dict[tuple[int, int], None] = {}
    for child, parent in folded.edges:
        start, end = column_of[child], column_of[parent]
        step = -1 if end < start else 1
        route = []
        for column in range(start + step, end, step) if start != end else ():
            point = points.get((parent, column, step < 0))
            if point is None:
                point = points[parent, column, step < 0] = len(rank)
                column_of.append(column)
                rank.append(child)
            route.append(point)
        routes[child, parent] = route
        if start != end:
            stops = [child, *route, parent][::step]
            segments.update(dict.fromkeys(pairwise(stops)))
    return _joined(len(keys), columns, column_of, rank, routes, segments)


def _joined(
    cards: int,
    columns: list[Column],
    column_of: list[int],
    rank: list[int],
    routes: dict[tuple[int, int], list[int]],
    segments: dict[tuple[int, int], None],
) -> Layers:
    left: list[list[int]] = [[] for _ in column_of]
    right: list[list[int]] = [[] for _ in column_of]
    for one, other in segments:
        right[one].append(other)
        left[other].append(one)
    orders: list[list[int]] = [[] for _ in columns]
    for item in sorted(range(len(column_of)), key=lambda item: (rank[item], item)):
        orders[column_of[item]].append(item)
    return Layers(cards, columns, column_of, orders, left, right, routes, rank)


def _goal_depths(folded: Folded) -> list[int]:
    """Return for each card how many goals stand above it, for goals; 0 for others. A circle stops the count."""
    above: dict[int, list[int]] = {}
    kinds: list[Card] = folded.cards
    for child, parent in folded.edges:
        if kinds[child].kind == kinds[parent].kind == "goal":
            above.setdefault(child, []).append(parent)
    depths = [0] * len(kinds)
    for _ in range(DEEPEST):
        for child, parents in above.items():
            depths[child] = min(DEEPEST, 1 + max(depths[parent] for parent in parents))
    return depths
