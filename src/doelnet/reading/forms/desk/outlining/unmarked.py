"""Lists that lost their marks: lines or paragraphs under a label or announcement that are entries of a list."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import takewhile
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Heading, Item, Paragraph
from doelnet.reading.dutch import clauses
from doelnet.reading.forms.desk.wording import status

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_ROLES = frozenset({"goal", "target", "indicator", "benefit", "capability", "effort", "result"})
_OPENING = re.compile(r"[^–—:|-]{4,30}(?=\s+[–—|-]\s|:\s)")
"""What stands before the first dash or colon of an entry."""
_NEXT = re.compile(r"[.!?]\s+[A-Z]")
"""Where a second sentence begins."""
_CONCLUDES = re.compile(
    r"(?:conclusie|uitkomst|advies)\s(?:van\s)?(?:de\s)?(?:voorzitter|(?:raads)?commissie)", re.IGNORECASE
)
"""What heads the outcome of a meeting, behind the list of who was there."""
_LONGEST = 250
_LONGEST_LEAD = 90


def mark(nodes: list[Node]) -> None:
    """Make items of the paragraphs right under a lead that are alike, as entries of one list are.

    They are too where each opens with how far it is: "Op schema – een spreekuur op school".
    """
    for node in nodes:
        if node.passage is None or node.contents:
            continue
        if node.label is not None and node.label.role in _ROLES and node.rest is None:
            _list_close_lines(nodes[node.index + 1 :])
        if not _leads(node, nodes):
            continue
        run = list(takewhile(_is_entry, nodes[node.index + 1 :]))
        told = sum(1 for _ in takewhile(_tells_status, run))
        announced = node.label is None and node.text.endswith(":")
        for entry in run[: told if told > 1 else _alike(list(map(_closed, run)), announced=announced)]:
            if entry.passage is not None:
                entry.block = Item(depth=0, marker="•", passage=entry.passage)


def _list_close_lines(behind: list[Node]) -> None:
    """Make items of lines right under each other below a bare label, though the first looks like a heading over them.

    The first is a sentence, or none is, and none is closed by a sign.
    """
    first = behind[0] if behind else None
    if first is None or not isinstance(first.block, Heading) or first.label or first.number or first.contents:
        return
    lines = [first, *takewhile(_is_entry, behind[1:])]
    places = [line.passage.line for line in lines if line.passage is not None and line.passage.line is not None]
    close = len(places) == len(lines) > 1 and places == list(range(places[0], places[0] + len(places)))
    if not close or any(_closed(line)[-1:] in ".;,:!?" for line in lines) or len(first.text.split()) < _FEWEST:
        return
    if clauses.has_finite_verb(first.text) or not any(clauses.has_finite_verb(line.text) for line in lines):
        for line in lines:
            if line.passage is not None:
                line.level, line.block = 0, Item(depth=0, marker="•", passage=line.passage)


_FEWEST = 3
"""How many words the first of such lines has at least: one or two are a title."""


def _leads(node: Node, nodes: list[Node]) -> bool:
    """Whether a list can stand under a line: a lone label, an announcement, or a short line over one in lower case."""
    if node.index + 1 >= len(nodes) or not isinstance(nodes[node.index + 1].block, Paragraph):
        return False
    if node.text.endswith(":"):
        return True
    if node.label is not None and node.label.role in _ROLES and node.rest is None:
        return True
    lower = nodes[node.index + 1].text[:1].islower()
    return lower and node.is_heading and len(node.text) < _LONGEST_LEAD


def _is_entry(node: Node) -> bool:
    if not isinstance(node.block, Paragraph) or node.is_heading or node.contents or node.value or node.beside:
        return False
    told = node.label is not None and not (node.label.role == "status" and node.rest is not None)
    if _CONCLUDES.match(node.text):
        return False
    return not told and 2 < len(node.text) < _LONGEST and not node.text.endswith((":", "?"))


def _tells_status(node: Node) -> bool:
    opening = _OPENING.match(node.text)
    return opening is not None and status.is_status(opening[0])


def _closed(node: Node) -> str:
    """Return the text of a node with the sign that closes it."""
    span = node.span
    return span.passage.text[span.start : span.end + 1].rstrip() if span else ""


def _alike(texts: list[str], *, announced: bool) -> int:
    """Return how many of the first texts are entries of one list: in lower case, closed by ";", or without a full stop.

    The last entry may end in a full stop where those before it are closed by a sign, or where it has no verb. Under an
    announcement entries in lower case need no sign, and a sentence each makes a list as well.
    """
    if texts and texts[0][:1].islower():
        return _count(texts, lambda text: text[:1].islower()) if texts[0][-1] in ";,." or announced else 0
    if closed := _count(texts, lambda text: text[-1] in ";,"):
        return min(closed + 1, len(texts))
    count = _count(texts, lambda text: text[-1:] not in ".!")
    if count > 1 and len(texts) == count + 1 and not clauses.has_finite_verb(texts[-1]):
        return len(texts)
    if count == 0 and announced and not any(map(_NEXT.search, texts)):
        count = _count(texts, lambda text: text[-1] in ".!")
    return count if count > 1 else 0


def _count(texts: list[str], holds: Callable[[str], bool]) -> int:
    return sum(1 for _ in takewhile(holds, texts))
