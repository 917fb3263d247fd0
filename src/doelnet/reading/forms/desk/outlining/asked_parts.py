"""Numbered headings right over a question about goals: each opens a part, which answers no label before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from doelnet.reading.forms.desk.wording.placeholders import is_generic

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node


def open_parts(heads: Sequence[Node]) -> None:
    """Raise a heading like "2.1 Jeugdbeleid" to the label that it would answer, and lower its question below it."""
    over: dict[int, Node] = {}
    for place, (head, below) in enumerate(pairwise(heads)):
        over = {level: label for level, label in over.items() if level < head.level}
        if _opens(head, below):
            head.level = min([head.level, *over])
            _lower(heads[place + 1 :], head.level + 1 - below.level)
        elif _is_bare(head):
            over[head.level] = head


def _lower(heads: Sequence[Node], by: int) -> None:
    """Lower the first of these headings, and those that stand under it."""
    level = heads[0].level
    for at, head in enumerate(heads if by > 0 else ()):
        if at and head.level <= level:
            break
        head.level += by


def _opens(head: Node, below: Node) -> bool:
    """Whether a heading with a number and no label has a question about goals right under it."""
    if not head.number or head.label is not None or is_generic(head.text) or below.index != head.index + 1:
        return False
    return _is_bare(below) and below.label is not None and below.label.role == "goal" and below.text.endswith("?")


def _is_bare(head: Node) -> bool:
    """Whether a heading is no more than a label for goals or efforts."""
    return head.label is not None and head.label.role in ("goal", "effort") and head.rest is None
