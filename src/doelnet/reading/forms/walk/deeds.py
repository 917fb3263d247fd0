"""Lists of things to do that no label is over: most of their items open with what is to be done."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Heading, Item
from doelnet.reading.dutch import clauses
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.walk.walk import Walk

_PRINCIPLES = re.compile(
    r"uitgangspunt|princip|\brol(?:len)?\b|leeswijzer|criteri|voorwaarde|visie|waarden|kader|\btaken|aanbeveling|opdracht"
    r"|wettelijk|definitie|doelgroep|factor|lessen|geleerd|knelpunt|\bkansen\b|risico|bijlage|inhoud|besluit|voorstel|advies"
    r"|argument|functie|bevoegd",
    re.IGNORECASE,
)
"""What a heading is about under which a list with verbs says what holds, is advised or is somebody's task."""
_DEED = re.compile(
    r"(?:[A-Z][a-zë-]+\s|\([a-z]+\)\s)?(?P<verb>[A-Za-zë]{3,}en)\s(?!(?:zijn|worden|hebben|kunnen|is)\b)[a-z(]"
)
"""How an item opens that is to be done: "Informeren van ouders", "Afspraken maken over"."""


def _is_deed(verb: str) -> bool:
    """Whether a word is an infinitive, as one that is known, one with something before it, or one by its ending."""
    if _PEOPLE.fullmatch(verb):
        return False
    return verb in clauses.FINITE or _PARTED.sub("", verb) in clauses.FINITE or verb.endswith(("eren", "igen"))


_PEOPLE = re.compile(
    r"kinderen|\w*jongeren|ouderen|anderen|jeugdigen|\w*delen|\w*plannen|\w*plaatsen|scholen|gelden|\w*middelen|net\w*werken"
)
_PARTED = re.compile(r"^(?:uit|toe|aan|op|af|in|mee|samen|door|voor|over|be|ver|her|onder|bij|terug)(?=\w{4})")


def are_listed(walk: Walk, over: Node, node: Node) -> bool:
    """Return whether a list right under a heading is one of which most items open with what is to be done."""
    if (
        not isinstance(over.block, Heading)
        or over.label
        or any(_PRINCIPLES.search(one.text) for one in node.path[-2:] if one.index > 0)
    ):
        return False
    behind = walk.sheet.outline.nodes[node.index :]
    items = list(takewhile(lambda one: isinstance(one.block, Item), behind))
    count = sum(bool((said := _DEED.match(one.text)) and _is_deed(said["verb"].lower())) for one in items)
    return count > 1 and 2 * count > len(items)
