"""Lists in lists whose heading names their levels ("Doelen en inspanningen"): goals, efforts, results by year."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk import words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.walk import Walk

_LEVELS = re.compile(
    r"\b(?:doelen|doelstellingen|ambities|opgaven|subdoelen)\b.*\b(?:inspanningen|acties|activiteiten|maatregelen)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:(?:resultaat|eind|in)\s+)?(?P<year>20\d\d)\s*[:–-]\s+", re.IGNORECASE)


def read_nested(walk: Walk, node: Node) -> set[int]:
    """Read the list under a heading that names its levels; return the nodes that were read, none where it does not."""
    if not node.is_heading or not _LEVELS.search(node.text) or walk.sheet.in_decision(node.index):
        return set()
    behind = walk.sheet.outline.nodes[node.index + 1 :]
    items = list(takewhile(lambda later: isinstance(later.block, Item) and later.span is not None, behind))
    depths = {item.block.depth for item in items if isinstance(item.block, Item)}
    if len(depths) < 2 or min(depths) != 0 or any(item.label and item.rest for item in items):
        return set()
    last: dict[int, Made | None] = {}
    goals = 2 if re.search(r"\bsubdoelen\b", node.text, re.IGNORECASE) else 1
    for item in items:
        if isinstance(item.block, Item):
            depth = item.block.depth
            last = {above: made for above, made in last.items() if above < depth}
            last[depth] = _entry(walk, item, depth - goals, last.get(depth - 1))
    walk.sheet.claim(node.passage)
    return {item.index for item in items}


def _entry(walk: Walk, item: Node, rank: int, above: Made | None) -> Made | None:
    """Take an item by its rank: below nought a goal, at nought an effort, under that a result."""
    span = item.span
    if span is None:
        return None
    walk.sheet.claim(span)
    parents = [above] if above else []
    if rank < 0:
        made = walk.network.add("goal", span, parents, number=item.number, label="doel")
        walk.scope.goals = [made] if made else []
        walk.sheet.hush(span)
        return made
    if rank == 0:
        return walk.network.add("effort", span, parents, number=item.number, label="inspanning")
    year = _YEAR.match(span.text)
    if year is None and not words.column(span.text).year:
        return None
    rest = span.cut(year.end()).trimmed() if year else span
    walk.sheet.hush(span)
    return walk.network.add("result", rest, parents, year=year["year"] if year else None, label="resultaat")
