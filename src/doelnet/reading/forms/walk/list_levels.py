"""Lists that go deep: which kind each depth holds, by the words over the list and by items that open with a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk import words
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span

_YEARLY = re.compile(
    r"(?:(?:resultaat|in|eind|medio|uiterlijk|vóór|voor|per|jaar)\s+)?(?P<year>20\d\d)"
    r"(?:\s*(?::|[-–—](?=\s)|\))\s*(?=\S)|\s*:?$)",
    re.IGNORECASE,
)
_RANK = ("theme", "goal", "benefit", "capability", "effort", "result")
_PARTS = re.compile(r"\s*(?:[,;:/|&+→>–—-]|\ben\b|\bmet\b|\bmet\s+hun\b)\s*", re.IGNORECASE)
_APART_BY_LABEL = frozenset({*_RANK, "target", "indicator"})
_GOAL = words.Label("goal", "doel", None, 0)
_EFFORT = words.Label("effort", "inspanning", None, 0)


def yearly(span: Span) -> tuple[str, Span] | None:
    """Return the year that an entry opens with ("2026: …", "Eind 2027 - …") and the text behind it, or None."""
    match = _YEARLY.match(span.text)
    return (match["year"], span.cut(match.end()).trimmed()) if match else None


def planned(nodes: list[Node]) -> dict[int, words.Label]:
    """Return for each item of a deep list, by its place in the outline, what its depth says that it is.

    A list whose items say so by labels of their own is left alone; what is labelled as an owner or date is no level.
    """
    found: dict[int, words.Label] = {}
    for run in _runs(nodes):
        plain = [node for node in run if node.label is None]
        depths = {depth_of(node) for node in plain}
        if len(depths) > 1 and not any(node.label.role in _APART_BY_LABEL for node in run if node.label):
            found |= _labels(plain, _named(nodes, run[0], len(depths)))
    return found


def depth_of(node: Node) -> int:
    """Return how deep an item stands in its list; 0 for what is no item."""
    return node.block.depth if isinstance(node.block, Item) else 0


def _runs(nodes: list[Node]) -> Iterator[list[Node]]:
    for listed, group in groupby(nodes, key=lambda node: isinstance(node.block, Item)):
        if listed:
            yield list(group)


def _named(nodes: list[Node], first: Node, depths: int) -> list[words.Label]:
    """Return the kinds that the heading or lead over a list names from high to low: "Doelen, subdoelen en acties"."""
    for over in nodes[first.index - 1 : first.index] + first.path[-1:]:
        said = [label for piece in _PARTS.split(over.text) if (label := _kind(piece))]
        ranks = [_RANK.index(label.role) for label in said if label.role in _RANK]
        if 1 < len(ranks) == len(said) <= depths and ranks == sorted(ranks) and _RANK.index("effort") in ranks:
            return said
    return []


def _kind(piece: str) -> words.Label | None:
    """Return the kind that a piece of a heading names: "de doelen van het programma"."""
    for word in (piece, *piece.split()):
        if role := words.role_of(word):
            return words.Label(role, word, None, 0)
    return None


def _labels(run: list[Node], named: list[words.Label]) -> dict[int, words.Label]:
    """Tell what each item is: what its depth is called, else results by their years with efforts and goals over them.

    What stands deeper than that and names no year is part of the item over it.
    """
    over = _above(run)
    years = {node.index: year for node in run if over[node.index] and (year := _year(node, over[node.index]))}
    acting = {depth_of(_acting(over[index])) for index in years}
    depths = sorted({depth_of(node) for node in run})
    if named:
        called = dict(zip(depths, named, strict=False))
    elif len(years) > 1 and len(acting) == 1:
        called = {depth: _GOAL for depth in depths if depth < min(acting)} | {min(acting): _EFFORT}
    else:
        return {}
    found = {}
    for node in run:
        label = called.get(depth_of(node), called[max(called)])
        year = years.get(node.index) or (words.column(node.text).year if named else None)
        if depth_of(node) not in called and year:
            label = words.Label("result", year, None, 0, year)
        found[node.index] = label
    return found


def _above(run: list[Node]) -> dict[int, list[Node]]:
    """Return for each item the items that it stands under, the highest first."""
    above: list[Node] = []
    found = {}
    for node in run:
        while above and depth_of(above[-1]) >= depth_of(node):
            above.pop()
        found[node.index] = list(above)
        above.append(node)
    return found


def _year(node: Node, above: list[Node]) -> str | None:
    """Return the year that an item opens with, or that stands alone on the line over it."""
    own = yearly(node.span) if node.span else None
    if own is not None:
        return own[0]
    over = yearly(above[-1].span) if above[-1].span else None
    return over[0] if over and not over[1].text else None


def _acting(above: list[Node]) -> Node:
    """Return the item whose result is told under it: the last one that is no bare year."""
    bare = above[-1].span and (own := yearly(above[-1].span)) and not own[1].text
    return above[-2] if bare and len(above) > 1 else above[-1]
