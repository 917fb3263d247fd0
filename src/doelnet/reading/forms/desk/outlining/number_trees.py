"""Trees told by numbers alone: "1", "1.1", "1.1.1" on lines of their own, of which the ends say what is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Heading, Item, Paragraph

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_NUMBER = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=[^\W\d_])")
_ACTS = re.compile(
    r"(?:we|wij)\s+(?!willen|wil|streven|vinden|zien|zijn|hebben|hopen|kunnen|mogen|moeten)[a-z]|(?:het\s+)?[a-z]+en\s+van\b",
    re.IGNORECASE,
)
"""How a line opens that tells what is done: "We openen …", "Uitbreiden van …"."""
_CALLED = re.compile(
    r"doelen[-\s]?(?:boom|bomen|structuur|netwerk|inspanningen)|doel(?:en|stellingen)?\b.*\b(?:acties|activiteiten|maatregelen"
    r"|inspanningen|prestaties|projecten)\b",
    re.IGNORECASE,
)
"""What a line says that heads such a tree: "Doelenboom", "Doelen en acties"."""
_LEAST, _DEEP, _LONGEST = 5, 3, 300


def mark(nodes: list[Node]) -> None:
    """Make items of the lines of each tree that numbers tell, with three levels or more and no text between."""
    start = 0
    while start < len(nodes):
        if not nodes[start].number and not nodes[start].line[:1].isdigit():
            start += 1
            continue
        run = _run(nodes, start)
        if len(run) >= _LEAST and _is_told(nodes, start, run):
            for node, number in zip(nodes[start:], run, strict=False):
                _to_item(node, number)
        start += max(1, len(run))


def _run(nodes: list[Node], start: int) -> list[str]:
    """Return the numbers of the nodes from `start` on, as far as each goes on from those before it."""
    run: list[str] = []
    for node in nodes[start:]:
        found = _NUMBER.match(node.line) if len(node.line) < _LONGEST else None
        number = found["number"] if found else node.number
        if number is None or node.label or node.contents or not isinstance(node.block, (Heading, Item, Paragraph)):
            break
        if run and number not in _nexts(run[-1]):
            break
        run.append(number)
    return run


def _nexts(number: str) -> set[str]:
    """Return the numbers that may come behind this one in a tree: "1.2.1" leads to "1.2.1.1", "1.2.2", "1.3", "2"."""
    parts = number.split(".")
    if not all(part.isdigit() for part in parts):
        return set()
    later = {".".join([*parts[:depth], str(int(parts[depth]) + 1)]) for depth in range(len(parts))}
    return later | {f"{number}.1"}


def _is_told(nodes: list[Node], start: int, run: list[str]) -> bool:
    """Whether the ends of a tree say what is done, or the line over it what tree it is."""
    deep = max(number.count(".") for number in run)
    ends = [node for node, number in zip(nodes[start:], run, strict=False) if number.count(".") == deep]
    acting = 2 * sum(bool(_ACTS.match(_NUMBER.sub("", node.line, 1))) for node in ends) > len(ends)
    over = nodes[start - 1] if start else None
    called = over is not None and len(over.text) < _LONGEST and bool(_CALLED.search(over.text))
    return deep + 1 >= _DEEP and (acting or called)


def _to_item(node: Node, number: str) -> None:
    found = _NUMBER.match(node.line)
    if node.passage is None:
        return
    if found and node.full is not None:
        node.span = node.full.cut(found.end()).trimmed()
        node.text = node.span.text
    node.block = Item(depth=number.count("."), marker=f"{number}.", passage=node.passage)
    node.level, node.number = 0, number


def is_tree(run: list[Node]) -> bool:
    """Whether all entries of a list are items that numbers of their own place in a tree of three levels or more."""
    deep = 0
    for node in run:
        if not isinstance(node.block, Item) or node.block.marker != f"{node.number}.":
            return False
        if node.block.depth != (node.number or "").count("."):
            return False
        deep = max(deep, node.block.depth)
    return deep + 1 >= _DEEP
