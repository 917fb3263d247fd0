"""Leaving out of a diagram what the reader did not choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from doelnet.draft import ElementKind

from .choice import Choice
from .graph import Edge, Graph, Links, links, reach


def narrow(graph: Graph, choice: Choice) -> Graph:
    """Return the part of `graph` that `choice` asks for.

    A theme or goal keeps all that leads to it and all it leads to; an owner keeps what is theirs, what that leads to,
    and what under it is nobody else's. Where a kind is hidden, what contributed to it contributes to its parents.
    """
    if not choice.filtered:
        return graph
    tied = links(graph)
    keep = {node.id for node in graph.nodes}
    for pick in (choice.theme, choice.goal):
        if pick:
            keep &= reach(pick, tied.up) | reach(pick, tied.down)
    if choice.owner:
        keep &= _owned(graph, tied, choice.owner)
    kept = Graph(
        [node for node in graph.nodes if node.id in keep],
        [edge for edge in graph.edges if edge.child in keep and edge.parent in keep],
    )
    return _without_kinds(kept, choice.kinds) if choice.kinds else kept


def _owned(graph: Graph, tied: Links, owner: str) -> set[str]:
    free = {node.id for node in graph.nodes if node.owner in (None, "", owner)}
    down = {id: [child for child in children if child in free] for id, children in tied.down.items()}
    found: set[str] = set()
    for node in graph.nodes:
        if node.owner == owner:
            found |= reach(node.id, tied.up) | reach(node.id, down)
    return found


def _without_kinds(graph: Graph, kinds: frozenset[ElementKind]) -> Graph:
    shown = {node.id for node in graph.nodes if node.kind in kinds}
    up = links(graph).up
    edges = [Edge(node.id, parent) for node in graph.nodes if node.id in shown for parent in _above(node.id, up, shown)]
    return Graph([node for node in graph.nodes if node.id in shown], edges)


def _above(start: str, up: Mapping[str, Sequence[str]], shown: set[str]) -> list[str]:
    """Return the nearest shown nodes that `start` leads to, past those that are hidden."""
    found: dict[str, None] = {}
    passed = {start}
    waiting = list(reversed(up[start]))
    while waiting:
        other = waiting.pop()
        if other in passed:
            continue
        passed.add(other)
        if other in shown:
            found[other] = None
        else:
            waiting.extend(reversed(up[other]))
    return list(found)
