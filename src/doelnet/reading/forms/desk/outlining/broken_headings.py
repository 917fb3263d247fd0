"""Headings that a converter broke: a label with its number over its words, and numbered ones that lost their look."""

from __future__ import annotations

from functools import partial
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Heading, Item, Paragraph
from doelnet.reading.dutch import clauses
from doelnet.reading.forms.desk.deciding.decision_words import section_of
from doelnet.reading.forms.desk.wording.placeholders import is_generic

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_PARTED = ("theme", "goal", "effort", "benefit", "capability")
_ANSWERED = frozenset({"benefit", "capability", "result", "target", "effort"})
_LONGEST = 150


def mend(nodes: list[Node]) -> None:
    """Give "Thuis en buurt" the label "Pijler 1" that stands over it; make a heading of "2.2 …" that follows on 2.1.

    Lines with nothing of their own between two labels are what the first one asks for: "Baat", then its words.
    """
    for node in nodes:
        run = list(takewhile(partial(_is_answer, node), nodes[node.index + 1 :])) if _asks(node) else []
        for answer in run if run and _opens_part(nodes, run[-1].index + 1, node) else ():
            _to_text(answer)
    series = None
    for node, below in pairwise(nodes):
        if not _is_parted(node, below):
            continue
        kept = (node.label.word if node.label else "", node.level, below.level)
        if below.level == node.level or kept == series or _is_alone(below, nodes):
            series = kept
            below.label = node.label._replace(start=0) if node.label else None
            below.level, node.level, node.beside = node.level, 0, True
    _renumber([node for node in nodes if node.number and "." in node.number and not node.contents], nodes)


def _asks(node: Node) -> bool:
    """Whether a heading is a lone label that asks for a text."""
    return node.is_heading and node.label is not None and node.label.role in _ANSWERED and node.rest is None


def _is_answer(over: Node, node: Node) -> bool:
    """Whether a heading is a text that may be what the label `over` it asks for."""
    if not isinstance(node.block, Heading) or node.label or node.number or is_generic(node.text):
        return False
    named = over.label is not None and over.label.role in ("benefit", "capability")
    return named or clauses.has_finite_verb(node.text)


def _opens_part(nodes: list[Node], at: int, over: Node) -> bool:
    """Whether a heading with a label stands at this place, or nothing; the question `over` asked again opens none."""
    if at >= len(nodes):
        return True
    again = nodes[at].text == over.text and over.text.startswith("Wat ")
    return nodes[at].is_heading and nodes[at].label is not None and not again


def _to_text(node: Node) -> None:
    if node.passage is not None:
        node.level, node.block = 0, Paragraph(passage=node.passage)


def _renumber(numbered: list[Node], nodes: list[Node]) -> None:
    """Make headings of the few lines that go on from the number of a heading, where nearly all such are marked so.

    Of those that stand over a list there may be as many.
    """
    last: dict[str, tuple[int, int]] = {}
    lost: list[tuple[Node, int]] = []
    for node in numbered:
        series, _, place = (node.number or "").rpartition(".")
        if not place.isdigit():
            continue
        known, level = last.get(series, (0, 0))
        if isinstance(node.block, Heading):
            last[series] = (int(place), node.level)
        elif int(place) == known + 1 and _lost_its_look(node):
            last[series] = (int(place), level)
            lost.append((node, level))
    marked = sum(isinstance(node.block, Heading) for node in numbered)
    listed = all(isinstance(below.block, Item) for node, _ in lost for below in nodes[node.index + 1 : node.index + 2])
    for node, level in lost if len(lost) * (1 if listed else 3) <= marked else ():
        if node.passage is not None:
            node.level, node.block = level, Heading(level=level, passage=node.passage)


def _is_parted(node: Node, below: Node) -> bool:
    """Whether a heading is a label with a number alone, and the heading right under it holds the words."""
    label = node.label
    if label is None or not label.number or label.role not in _PARTED or node.rest is not None:
        return False
    if not isinstance(node.block, Heading) or not isinstance(below.block, Heading):
        return False
    if not node.level <= below.level <= node.level + 1:
        return False
    return not (below.label or below.number or is_generic(below.text) or section_of(below.text))


def _is_alone(below: Node, nodes: list[Node]) -> bool:
    """Whether no other heading without number or label stands on the level of `below` in the part that it opens."""
    for later in nodes[below.index + 1 :]:
        if later.is_heading and later.level < below.level:
            break
        if later.level == below.level and not (later.number or later.label):
            return False
    return True


def _lost_its_look(node: Node) -> bool:
    """Whether a numbered line is set as text, and reads as a heading."""
    if node.is_heading or not isinstance(node.block, Paragraph) or node.label:
        return False
    return 3 < len(node.text) < _LONGEST and not node.text.endswith((".", ";", ":", ","))
