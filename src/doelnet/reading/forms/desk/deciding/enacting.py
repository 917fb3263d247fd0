"""Ordinances and other rules: the resolution before the first article, by which a body enacts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from doelnet.reading.dutch.letters import Gated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from doelnet.reading.forms.desk.outline import Node

_FIRST = 60
"""Within so many lines the rules begin."""
_GROUNDS = re.compile(r"(?:.{0,120}\s)?(?:gelet\s+op|gelezen|gezien|gehoord|overwegende)\b", re.IGNORECASE)
_ENACTS = Gated(
    r"(?:^|\s)besluit(?:en)?\s*:?\s+(?=(?:tot\s|[^.;:]{0,80}?\b(?:te\s+stellen|te\s+trekken|te\s+wijzigen)\b))",
    ("besluit",),
    re.I,
)
"""How the sentence opens that enacts: "besluit vast te stellen de volgende verordening:"."""
_DECIDES = re.compile(r"besluit(?:en)?\s*:?$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:hoofdstuk|titel|deel|paragraaf|afdeling|artikel|art\.)\s+(?:1|I)\b", re.IGNORECASE)


def enacted(text: str) -> int:
    """Return where the words begin of what a sentence enacts, alone or behind its grounds; 0 without such."""
    said = _ENACTS.search(text)
    return said.end() if said and (not said.start() or _GROUNDS.match(text)) else 0


def is_article(node: Node) -> bool:
    """Whether a node opens the first article or chapter of rules."""
    return _ARTICLE.match(node.line) is not None


def rules(nodes: Sequence[Node]) -> int | None:
    """Return the node with which the rules begin that a body enacts; None where `nodes` enact none.

    Before it stand the grounds ("gelet op") and "besluit", in this order.
    """
    grounds = decides = False
    for node in nodes[:_FIRST]:
        if decides and is_article(node):
            return node.index
        grounds = grounds or _GROUNDS.match(node.text) is not None
        decides = decides or (grounds and (enacted(node.text) > 0 or _DECIDES.match(node.text) is not None))
    return None
