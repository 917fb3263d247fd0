"""Lists whose depth tells their kinds: goals, under them the efforts, and under these what they yield in a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.walk import Walk

_YEARLY = re.compile(
    r"(?:(?:in|eind|medio|uiterlijk|vóór|voor|per|jaar)\s+)?(?P<year>20\d\d)\s*(?::|[-–—](?=\s)|\))\s*(?=\S)",
    re.IGNORECASE,
)


def yearly(span: Span) -> tuple[str, Span] | None:
    """Return the year that an entry opens with ("2026: …", "Eind 2027 - …") and the text behind it, or None."""
    match = _YEARLY.match(span.text)
    return (match["year"], span.cut(match.end()).trimmed()) if match else None


def roles(nodes: list[Node]) -> dict[int, str]:
    """Return the role of each list item, by its place in the outline, whose depth says what it is."""
    found: dict[int, str] = {}
    for run in _runs(nodes):
        if any(node.label for node in run):
            continue
        found |= _by_years(run)
    return found


def _runs(nodes: list[Node]) -> Iterator[list[Node]]:
    for listed, group in groupby(nodes, key=lambda node: isinstance(node.block, Item)):
        if listed:
            yield list(group)


def _depth(node: Node) -> int:
    return node.block.depth if isinstance(node.block, Item) else 0


def _by_years(run: list[Node]) -> dict[int, str]:
    """Tell the kinds from lowest items that open with a year: those are results, over them efforts, over them goals."""
    above: list[Node] = []
    lines: dict[int, list[Node]] = {}
    results: list[Node] = []
    for node in run:
        while above and _depth(above[-1]) >= _depth(node):
            above.pop()
        lines[node.index] = list(above)
        if above and node.span and yearly(node.span):
            results.append(node)
        above.append(node)
    acting = {_depth(lines[node.index][-1]) for node in results}
    if len(results) < 2 or len(acting) > 1:
        return {}
    depth = acting.pop()
    found = {node.index: "result" for node in results}
    for node in run:
        if _depth(node) <= depth:
            found[node.index] = "effort" if _depth(node) == depth else "goal"
    return found


def take(walk: Walk, node: Node, role: str) -> None:
    """Take a list item for what its depth says that it is."""
    span = node.span
    if span is None:
        return
    walk.sheet.claim(span)
    walk.paragraphs = 99
    if role == "goal":
        _take_goal(walk, node, span)
    elif role == "effort":
        if not walk.scope.goals and (over := walk.headings.goal_over(node)):
            walk.scope.goals = [over]
        made = walk.network.add("effort", span, walk.effort_parents(span), number=node.number, label="inspanning")
        walk.scope.efforts = [made] if made else []
    else:
        year, rest = yearly(span) or (None, span)
        walk.network.add("result", rest, walk.scope.efforts, year=year, label=year or "resultaat")
        walk.sheet.hush(span)


def _take_goal(walk: Walk, node: Node, span: Span) -> None:
    entry, number = (span, node.number) if node.number else cells.unnumbered(span)
    depth = _depth(node)
    while walk.items and walk.items[-1][0] >= depth:
        walk.items.pop()
    upper: Made | None = walk.items[-1][1] if walk.items else None
    made = walk.add_goal(entry, [upper] if upper else walk.scope.above_goal(), number, "doel")
    walk.scope.goals = [made] if made and made.kind == "goal" else []
    walk.scope.efforts = []
    walk.items = [*walk.items, (depth, made)] if made else walk.items
