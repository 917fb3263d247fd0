"""Lines that their numbers tell what they are: the next goal of a row, or what is done at the end of a tree."""

from __future__ import annotations

from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.lists import add_entry
from doelnet.reading.forms.walk.walk import Walk

_LONGEST = 200


def take(walk: Walk, node: Node, span: Span) -> bool:
    """Take a line that its number makes the next goal, or an effort at the end of a tree; return whether it was one."""
    if _goes_on(walk, node):
        _sibling(walk, node, span)
        return True
    if walk.mode is not None or not _ends_tree(walk, node):
        return False
    add_entry(walk, words.Label("effort", "inspanning", None, 0), span, node.number, None)
    walk.sheet.claim(span)
    return True


def _goes_on(walk: Walk, node: Node) -> bool:
    """Whether a numbered paragraph goes on from the number of the goal in force: "1.2" after "1.1"."""
    last = walk.scope.goals[-1].number if walk.scope.goals else None
    if not last or not node.number or "." not in last or node.number.count(".") != last.count("."):
        return False
    head, _, tail = last.rpartition(".")
    return node.number == f"{head}.{int(tail) + 1}" if tail.isdigit() else False


def _sibling(walk: Walk, node: Node, span: Span) -> None:
    before = walk.scope.goals[-1]
    listed = walk.sheet.outline.nodes[node.index - 1].number == before.number
    walk.close()
    made = walk.add_goal(span, list(before.parents), node.number, before.label or "doel")
    if made and made.kind == "goal":
        walk.scope.goals, walk.scope.efforts = [*walk.scope.goals, made] if listed else [made], []


def _ends_tree(walk: Walk, node: Node) -> bool:
    """Whether a line of a network goes on from the number of a goal in force that has a label: "1.1.2" under 1.1."""
    if walk.sheet.head.get("kind") != "goal-network" or not node.number or len(node.text) > _LONGEST:
        return False
    over = walk.network.over(node.number)
    return over is not None and over in walk.scope.goals and bool(over.label)
