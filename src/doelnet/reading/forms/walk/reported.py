"""Headings of a report that each tell how far one action is: "3.1.2 Openen van een loket", then "Stand van zaken"."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Heading
from doelnet.reading.dutch import dates
from doelnet.reading.dutch.clauses import FINITE
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.walk import asides
from doelnet.reading.forms.walk.scope import is_wish
from doelnet.reading.forms.walk.walk import Walk

_LEADS = re.compile(r"(?:wat\s+is\s+de\s+)?stand\s+van\s+zaken|status|voortgang", re.IGNORECASE)
_DEEP = re.compile(r"\d{1,2}(?:\.\d{1,2}){2,}[a-z]?")
_DOES = re.compile(r"(?P<verb>[A-Z][a-z]{2,}en)\s(?P<what>(?:(?:en|of)\s[a-z]+en\s)?van\s(?:de|het|een)\s)?", re.ASCII)
"""How a heading opens that tells what is done: "Openen van …", "Beperken en bestrijden van …"."""
_ASKS = frozenset({"goal", "effort", "target", "indicator", "result"})
_LEAST = 2


@once
def actions(sheet: Sheet) -> frozenset[int]:
    """Return the places of the headings that name an action: with a state of affairs under each, two or more alike."""
    found: dict[int, bool] = {}
    for node in sheet.outline:
        label = node.label
        if label is None or label.role != "status" or node.rest is not None or not _LEADS.fullmatch(label.word):
            continue
        over = next((one for one in reversed(node.path) if one.label is None or one.label.role != "status"), None)
        if over is not None and _names(sheet, over):
            found[over.index] = _is_deep(over)
    deep = {index for index, is_deep in found.items() if is_deep}
    if len(deep) >= _LEAST:
        beside = {one.index for one in sheet.outline if one.number and _is_deep(one) and _names(sheet, one)}
        return frozenset(beside if 2 * len(deep) >= len(beside) else deep)
    return frozenset(found) if len(found) >= _LEAST else frozenset()


@once
def _goals(sheet: Sheet) -> bool:
    """Whether most of the headings right over such actions say what is wanted: then all of them do."""
    paths = [sheet.outline.nodes[index].path for index in actions(sheet)]
    over = {path[-1].index: path[-1].text for path in paths if path}
    wishes = sum(is_wish(text) or _does(text) for text in over.values())
    return wishes > 0 and 2 * wishes >= len(over)


def _does(text: str) -> bool:
    match = _DOES.match(text)
    return match is not None and (match["what"] is not None or match["verb"].lower() in FINITE)


def _is_deep(node: Node) -> bool:
    return bool(node.number and _DEEP.fullmatch(node.number))


def _names(sheet: Sheet, node: Node) -> bool:
    """Whether a heading can be that of an action, and tells of no goals or actions of its own."""
    if node.label or not isinstance(node.block, Heading) or node.contents or sheet.in_decision(node.index):
        return False
    if not (_does(node.text) or _is_deep(node)):
        return False
    return not any(one.label and one.label.role in _ASKS for one in sheet.outline.under(node))


def take(walk: Walk, node: Node) -> bool:
    """Take the heading of an action that is reported on, under the goal or field that its chapter is."""
    if not node.is_heading or node.index not in actions(walk.sheet) or node.span is None:
        return False
    walk.close()
    walk.settle()
    walk.headings.entered(node, walk.scope)
    parents = walk.scope.above_goal() if walk.scope.themes and not walk.scope.goals else list(walk.scope.goals)
    over = _chapter(walk, node)
    made = walk.network.add("effort", node.span, [over] if over else parents, number=node.number, confidence=0.75)
    walk.scope.efforts = [made] if made else []
    walk.sheet.claim(node.passage)
    walk.sheet.hush(node.span)
    if made:
        _tell_when(walk, node, made)
    return True


def _tell_when(walk: Walk, node: Node, made: Made) -> None:
    """Tell the year under a label right below the heading: "Jaar realisatie", "2027"."""
    label, *behind = walk.sheet.outline.nodes[node.index + 1 : node.index + 3] or [node]
    planned = label.label is not None and label.label.role == "planning" and label.rest is None
    if planned and behind and behind[0].span and dates.find(behind[0].text):
        asides.tell(walk.sheet, "planning", behind[0].span, [made])


def _chapter(walk: Walk, node: Node) -> Made | None:
    """Return what the heading over an action is: a goal where it says what is wanted, else what goals are about."""
    if walk.scope.goals:
        return None
    above = [one for one in reversed(node.path) if walk.headings.names(one) and not one.label]
    if not above or above[0].span is None:
        return None
    if above[0].index not in walk.headings.made:
        wanted = _goals(walk.sheet)
        over = walk.headings.made_of(above[1]) if wanted and len(above) > 1 else None
        parents = [over] if over else walk.scope.above_goal() if wanted else []
        made = walk.network.add(
            "goal" if wanted else "theme", above[0].span, parents, number=above[0].number, confidence=0.7
        )
        walk.headings.made[above[0].index] = made
        walk.sheet.claim(above[0].passage)
    return walk.headings.made[above[0].index]
