"""Sentences that only say by number what the effort above contributes to: "Draagt bij aan baat 1.1 en 1.2."."""

from __future__ import annotations

import re

from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.walk import pointed
from doelnet.reading.forms.walk.walk import Walk

_OPENS = ("Draagt ", "Dragen ", "Hoort ", "Horen ", "Deze ", "Dit ", "Bij ", "Voor ")
_LINKS = re.compile(
    r"(?:(?:deze|dit)\s(?:inspanning(?:en)?|acties?|activiteit(?:en)?|maatregel(?:en)?|projecten|project)\s)?"
    r"(?:(?:draagt|dragen)\s(?:direct\s|vooral\s|mede\s)?bij\saan|(?:hoort|horen)\sbij|bij|voor)\s(?P<what>.{1,50}?)\.?",
    re.IGNORECASE,
)


def take(walk: Walk, node: Node) -> bool:
    """Let the effort right above stand under what a sentence names by number; return whether it did nothing else."""
    if not node.text.startswith(_OPENS) or node.is_heading or not walk.scope.efforts:
        return False
    links = _LINKS.fullmatch(node.text) if len(node.text) < 110 else None
    named = pointed.named(walk.network, walk.scope, links["what"]) if links else []
    last = walk.scope.efforts[-1]
    before = walk.sheet.outline.nodes[node.index - 1]
    if not named or before.passage is None or before.passage is not last.span.passage:
        return False
    last.parents = [made for made in named if made is not last]
    walk.sheet.claim(node.passage)
    return True
