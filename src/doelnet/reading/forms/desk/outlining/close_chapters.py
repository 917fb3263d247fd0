"""Chapters of a text with a paragraph a line, as copied from a site: their numbered titles look like items of lists."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Heading, Item, Paragraph

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_LONGEST = 90
"""A title is no longer than this."""
_BLOCKS = frozenset({"goal", "target", "effort", "result"})
"""The labels of blocks that chapters are made of."""


def mark(nodes: Sequence[Node]) -> None:
    """Make headings of numbered lines that count on and have each a text and labels of their own below them.

    An item of a list has another item below it; what stands in a list of goals has no labels of its own.
    """
    run = _counted([node for node in nodes if _may_open(node, nodes)])
    if len(run) > 1 and not all(node.is_heading for node in run):
        ends = [*run[1:], None]
        told = [
            _has_block(nodes[one.index + 1 : end.index if end else None]) for one, end in zip(run, ends, strict=True)
        ]
        if sum(told) > 1 or (any(told) and any(node.is_heading for node in run)):
            for node, end in zip(run, ends, strict=True):
                _promote(node, 1)
                _lower(nodes[node.index + 1 : end.index if end else None], node.level)
    _count_on(nodes)


def _may_open(node: Node, nodes: Sequence[Node]) -> bool:
    """Whether a line with a whole number could be the title of a chapter: short, no sentence, and no item below it."""
    if not (node.number or "").isdigit() or not (node.is_heading or isinstance(node.block, Item)):
        return False
    return _is_title(node) and _has_text(node, nodes)


def _is_title(node: Node) -> bool:
    return (
        2 < len(node.text) < _LONGEST and node.text[-1] not in ".;,:?" and node.text[0].isupper() and not node.contents
    )


def _has_text(node: Node, nodes: Sequence[Node]) -> bool:
    below = nodes[node.index + 1] if node.index + 1 < len(nodes) else None
    return below is not None and isinstance(below.block, (Paragraph, Heading))


def _counted(found: list[Node]) -> list[Node]:
    """Return those that count on from one, or from a heading."""
    run: list[Node] = []
    for node in found:
        number = int(node.number or 0)
        if (run and number == int(run[-1].number or 0) + 1) or (not run and (number == 1 or node.is_heading)):
            run.append(node)
    return run


def _has_block(nodes: Sequence[Node]) -> bool:
    return any(node.label is not None and node.label.role in _BLOCKS for node in nodes)


def _lower(nodes: Sequence[Node], level: int) -> None:
    """Set the labels of the blocks in a chapter below its title."""
    for node in nodes:
        if node.is_heading and node.level <= level and node.label is not None and node.rest is None:
            node.level = level + 1


def _count_on(nodes: Sequence[Node]) -> None:
    """Make a heading of "2.2 …" where "2.1 …" is one, and it has a text of its own."""
    numbered = [node for node in nodes if node.number and "." in node.number and not node.contents]
    for one, other in pairwise(numbered):
        if not one.is_heading or other.is_heading or not isinstance(other.block, Paragraph):
            continue
        above, _, last = str(one.number).rpartition(".")
        counts = last.isdigit() and other.number == f"{above}.{int(last) + 1}"
        if counts and _is_title(other) and _has_text(other, nodes):
            _promote(other, one.level)


def _promote(node: Node, level: int) -> None:
    if node.passage is not None and not node.is_heading:
        node.level, node.block = level, Heading(level=level, passage=node.passage)
