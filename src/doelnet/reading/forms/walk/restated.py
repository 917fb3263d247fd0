"""Goals said again over what is done for them: "4.1 Kinderen groeien veilig op" over a table or list of efforts."""

from __future__ import annotations

from itertools import takewhile

from doelnet.reading.blocks import Item, Paragraph, Table
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.walk.scope import shared
from doelnet.reading.forms.walk.walk import Walk

_LONGEST = 250
_UNDER = ("effort", "result", "target", "indicator")
"""Labels under which a line with the number of a goal means that goal, whatever its words."""


def take(walk: Walk, node: Node) -> bool:
    """Let a line that says a known goal again rule the table or list under it; return whether it was one."""
    if node.label is not None or isinstance(node.block, Item) or not 0 < len(node.text) < _LONGEST:
        return False
    goal = _known(walk, node)
    if goal is None or walk.sheet.in_decision(node.index):
        return False
    under = _under(walk, node)
    if under is None or not (isinstance(under.block, (Table, Item)) or _is_label(under)):
        return False
    turn(walk, node, goal, labelled=_is_label(under))
    return True


def turn(walk: Walk, node: Node, goal: Made, *, labelled: bool = False) -> None:
    """Let a goal that is known rule what stands under a line that says it again, `labelled` or not."""
    listed = walk.mode is not None and walk.mode.role in _UNDER and (not node.level or node.level > walk.mode_level)
    if listed and not labelled:
        walk.turn_to(goal)
        walk.items, walk.items_numbered, walk.listing = [], None, False
    else:
        walk.close()
        if labelled and walk.chapter is None:
            walk.chapter = (node.level, walk.scope.goals)
        walk.scope.goals, walk.scope.efforts, walk.scope.benefits, walk.scope.capabilities = [goal], [], [], []
        walk.floor = (node.level or 8) + 1
        walk.goal_at = node.index
    goal.said_again = node.span
    walk.sheet.claim(node.passage)


def _known(walk: Walk, node: Node) -> Made | None:
    """Return the goal that a line says again: in its words, or by its number and some of its words."""
    if node.span is None or not walk.network.made:
        return None
    goal = walk.network.said("goal", node.span)
    if goal is not None or not node.number or not node.number[1:]:
        return goal
    goal = walk.goal_numbered(node.number)
    if goal is None or is_generic(node.text) or decision_words.section_of(node.text):
        return None
    asked = walk.mode is not None and walk.mode.role in _UNDER
    return goal if asked or shared(node.text, goal.text) else None


def _under(walk: Walk, node: Node) -> Node | None:
    """Return what stands right under a line, or under a heading behind a text or two."""
    behind = walk.sheet.outline.nodes[node.index + 1 : node.index + 4]
    texts = takewhile(lambda one: isinstance(one.block, Paragraph) and not one.label and not one.is_heading, behind)
    return next(iter(behind[len(list(texts)) if node.is_heading else 0 :]), None)


def _is_label(node: Node) -> bool:
    """Whether a lone label for what is done, or for how far and what it yields: "Dit spreken we af"."""
    return node.label is not None and node.rest is None and node.label.role in _UNDER
