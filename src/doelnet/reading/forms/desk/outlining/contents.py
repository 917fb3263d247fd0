"""Tables of contents: what they list comes again where it stands, so it is no part of the text."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from doelnet.reading.blocks import Block, Table

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_CONTENTS = re.compile(r"(?:\d+\.?\s+)?(?:inhoud(?:sopgave)?|inhoudsopgave|pagina)\s*:?\s*$", re.IGNORECASE)
_PAGE_LINE = re.compile(r"(?:\.{3,}|\s{2,}|\t|…)\s*\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*$")
_PAGE = re.compile(r"\D\s\d{1,3}$")
_MARK = re.compile(r"^(?:(?:hoofdstuk|deel|bijlage)\s+)?[\d.)\s]*", re.IGNORECASE)
_LONGEST = 120
_SHORT = 40
"""The word for contents, with its number, is shorter."""
_FEWEST = 3
"""How many lines a list of titles without page numbers has at least."""


def mark(nodes: list[Node]) -> None:
    """Mark a table of contents: what follows the word as long as lines end in a page number or it is a table.

    Without page numbers it goes on up to where its first title comes again, over its text.
    """
    inside = False
    for node in nodes:
        text = node.line
        if node.passage and len(text) < _SHORT and _CONTENTS.match(text):
            inside, node.contents = True, True
            for listed in _unnumbered(nodes[node.index + 1 :]):
                listed.contents = True
        elif inside and (_is_table(node.block) or _PAGE_LINE.search(text) or _PAGE.search(text) or node.contents):
            node.contents = True
        else:
            inside = False


def _unnumbered(nodes: list[Node]) -> list[Node]:
    """Return the titles at the start of `nodes` that come before the first of them stands over its own text."""
    short = list(takewhile(_is_title, nodes[:200]))
    names = [_MARK.sub("", node.line.lower()).strip(" :") for node in short]
    for first in [name for name in names[:4] if name][:2]:
        again = [at for at, name in enumerate(names) if name == first][1:]
        if again and again[0] >= _FEWEST and len(short) < len(nodes):
            return short[: again[0]]
    return []


def _is_title(node: Node) -> bool:
    """Whether a line can be one of a list of titles: short, and no sentence."""
    return node.passage is not None and len(node.line) < _LONGEST and not re.search(r"\w{3}[.;]$", node.line)


_PAGES = re.compile(r"\d{1,3}(?:\s*[-–]\s*\d{1,3})?")


def _is_table(block: Block) -> bool:
    if not isinstance(block, Table):
        return False
    last = [row[-1].text.strip() for row in block.rows if row]
    pages = sum(_PAGES.fullmatch(cell) is not None for cell in last)
    return bool(last) and pages >= 0.7 * len(last)
