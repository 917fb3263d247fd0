"""Lines over the lists of one label: the year of results, the group of actions; and results as lines of their own."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Heading, Item
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import paragraphs
from doelnet.reading.forms.walk.walk import Walk

_YEAR = re.compile(r"(?:in\s+)?(?:20\d\d\s?(?:[-–/]|t/m|en)\s?)*(?P<year>20\d\d)(?:\s?:\s.{3,60})?\s?:?", re.IGNORECASE)


def year(walk: Walk, node: Node) -> bool:
    """Let a line with a year alone ("2024", "2025/2026: Sportakkoord") say for when the results under it are."""
    if walk.mode is None or walk.mode.role != "result" or isinstance(node.block, Item):
        return False
    match = _YEAR.fullmatch(node.text)
    if match is None or not walk.followed_by_list(node):
        return False
    walk.mode = walk.mode._replace(year=match["year"])
    walk.items, walk.items_numbered = [], None
    walk.sheet.claim(node.passage)
    return True


def is_entry(walk: Walk, node: Node, mode: words.Label) -> bool:
    """Whether a heading is one of numbered lines with white between them and no text under them."""
    return paragraphs.are_counted(walk, mode, node) and not walk.sheet.outline.body(node)


def groups(walk: Walk, node: Node, mode: words.Label) -> bool:
    """Whether a heading names a group of what a lone label ("Acties:") announces: the first stands right under that."""
    if mode.role != "effort" or node.number or not isinstance(node.block, Heading) or not walk.followed_by_list(node):
        return False
    behind = list(takewhile(lambda one: one.label is None, reversed(walk.sheet.outline.nodes[: node.index])))
    label = walk.sheet.outline.nodes[node.index - len(behind) - 1]
    first = behind[-1] if behind else node
    marked = isinstance(label.block, Heading) and walk.sheet.stream.format != "text"
    if label.label is None or marked or label.rest or label.label.word != mode.word:
        return False
    named = len(first.text) < 80 and first.text[-1:] not in ".;,"
    return named and not isinstance(first.block, Item) and walk.followed_by_list(first)
