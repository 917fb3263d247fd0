"""How a list of decisions tells by itself what was decided: in a sentence, or behind the title of an item."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Paragraph
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.deciding.section import Piece, Section
from doelnet.reading.forms.desk.outline import Node


def inside(node: Node, title: str) -> Section | None:
    """Return the section that the item of an agenda holds behind its own title: "… vaststellen. De raad besluit: …"."""
    if node.span is None or len(node.text) < len(title) + _TELLS or not node.text.startswith(title):
        return None
    said = _BEHIND.search(node.text, len(title))
    if said is None or decision_words.section_of(said["label"]) != "points":
        return None
    rest = node.span.cut(said.end()).trimmed()
    return Section("points", said["label"], 9, [Piece(rest, "paragraph")] if rest.text else [], lead=said["label"])


_BEHIND = re.compile(r"(?<=[.!?])\s+(?P<label>(?:De|Het|Burgemeester)\s[^.:]{3,90}\bbesluit[^.:]{0,70}):")
"""Who decides, behind the title of an item and what was said of it."""


def leads(node: Node) -> bool:
    """Whether a line over points says who decides: "Het college besluit:"."""
    return node.text.rstrip().endswith(":") and _BODIES.match(node.text) is not None


_BODIES = re.compile(
    r"(?:het\s+college|burgemeester|wij|de\s+(?:gemeente)?raad|b\s?(?:&|en)\s?w|de\s+burgemeester)\b", re.I
)


def tells(node: Node) -> bool:
    """Whether a line of a list of decisions tells in a sentence what was decided: "De raad stemt in met het plan."."""
    return (
        isinstance(node.block, Paragraph)
        and len(node.text) > _TELLS
        and decision_words.TOLD.match(node.text) is not None
    )


_TELLS = 40
"""A sentence that tells what was decided is longer than the line over points."""


def told(node: Node) -> Section | None:
    """Return the section of the one point that a sentence tells, in a list of decisions."""
    said = decision_words.TOLD.match(node.text) if tells(node) else None
    if said is None or node.span is None:
        return None
    first, *more = node.span.sentences()
    whole = first.text[-1:] != "." or any(decision_words.TOLD.match(one.text) for one in more)
    point = node.span.cut(said.end() if said["to"] else 0, None if whole else first.end - node.span.start).trimmed()
    return Section("points", said[0], 9, [Piece(point, "paragraph")])
