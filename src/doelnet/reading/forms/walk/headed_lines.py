"""Headings over labelled lines: a project with goal and activities of its own, or an action with who and when."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Table
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import group_words, status, words
from doelnet.reading.forms.walk.scope import is_sentence
from doelnet.reading.forms.walk.walk import Walk

ACTION = re.compile(r"actie|maatregel|inspanning|interventie|activiteit|afspraak|fiche", re.IGNORECASE)
"""Words by which a heading or title calls itself what somebody does, whatever stands under it."""
ASIDE = frozenset({"owner", "partners", "planning", "budget", "fund", "status", "result", "number"})
"""What a fiche tells of its action."""
BESIDE = frozenset({"owner", "partners", "planning", "budget", "fund", "result"})


def is_project(walk: Walk, node: Node, label: words.Label) -> bool:
    """Whether a labelled heading ("Project 1. …") has a goal and efforts of its own under it: then it is a theme."""
    if not node.is_heading or ACTION.match(label.word):
        return False
    under = [later.label.role for later in walk.sheet.outline.under(node) if later.label]
    return "goal" in under and "effort" in under


def named_above(walk: Walk, node: Node) -> list[Made]:
    """Return the effort that a labelled line ("Trekker: …") is about: the heading right over a few of such lines.

    An effort found under that heading, or the heading itself where it was read as one, goes before.
    """
    efforts = walk.scope.efforts
    above = node.path[-1] if node.path else None
    if above is None or above.span is None or above.passage is None or above.label or not walk.headings.names(above):
        return efforts
    if any(made.span.passage.number >= above.passage.number for made in efforts):
        return efforts
    wanted = any(made.span.passage is above.passage for made in walk.network.of("goal", "theme"))
    if wanted or not tells_of_action(walk, above):
        return efforts
    parents = [p for p in walk.parent_by_number(above.number) if p.kind == "goal"] or walk.scope.above_effort()
    made = walk.network.add("effort", above.span, parents, number=above.number, confidence=0.75)
    walk.sheet.claim(above.passage)
    walk.scope.efforts = [made] if made else []
    return walk.scope.efforts


def linked_above(walk: Walk, node: Node) -> None:
    """Take the heading over a line that tells what it is for ("Draagt bij aan: …") as the effort, where it is one."""
    if _links(node) and not node.is_heading:
        named_above(walk, node)


def describes(walk: Walk, node: Node, label: words.Label) -> bool:
    """Whether a line ("Wat doen we: …") only describes the action that the heading over it, under a goal, names."""
    above = node.path[-1] if node.path else None
    if above is None or label.number or ACTION.match(label.word) or not walk.scope.goals or is_sentence(above.text):
        return False
    return any(made.span.passage is above.passage for made in named_above(walk, node))


def tells_of_action(walk: Walk, heading: Node) -> bool:
    """Whether a few labelled lines under a heading, and no goal or table, tell who does it, when or for how much.

    Under a goal one line is enough that says how far it is: "Status: loopt".
    """
    lines = walk.sheet.outline.body(heading)
    roles = ["partners" if _links(line) else line.label.role for line in lines if line.label and line.rest]
    stated = bool(walk.scope.goals) and any(map(says_how_far, lines))
    grouped = any(group_words.names_group(one.text) for one in (heading, *lines[:2]))
    if grouped and not {"planning", "budget", "fund"}.intersection(roles):
        return False
    told = (stated or len(BESIDE.intersection(roles)) > 1) and "goal" not in roles
    return told and not any(isinstance(line.block, Table) for line in lines)


def _links(node: Node) -> bool:
    """Whether a line tells by a label what an action is for: "Draagt bij aan: doel 2"."""
    return node.label is not None and node.label.role == "goal" and bool(_POINTS.match(node.label.word))


def says_how_far(node: Node) -> bool:
    """Whether a line says by a label how far an action is: "Status: loopt", "Voortgang: groen"."""
    label, rest = node.label, node.rest
    return label is not None and label.role == "status" and rest is not None and status.is_status(rest.text)


def is_card(walk: Walk, heading: Node) -> bool:
    """Whether what stands under a heading judges it as a project: "Kwaliteit", "Geld: groen", "Tijd"."""
    judged = set()
    for line in walk.sheet.outline.under(heading):
        label, rest = line.label, line.rest
        if label is None or isinstance(line.block, Table):
            continue
        if label.role in ("goal", "effort"):
            return False
        if label.role in _JUDGED and not _REMARK.match(label.word) and (rest is None or status.is_status(rest.text)):
            judged.add(label.role)
    return len(judged) > 1


_JUDGED = ("status", "planning", "budget")
_REMARK = re.compile(r"(?:nadere\s+)?toelichting|opmerking", re.IGNORECASE)


def action_over(walk: Walk, node: Node) -> Made | None:
    """Return the action that a goal is told of: its own heading ("Actie 1.1 …") stands right over `node`, or its line.

    Such a line opens the lines of one action: "Actie: …", "Draagt bij aan: …", "Trekker: …".
    """
    last = walk.scope.efforts[-1] if len(walk.scope.efforts) == 1 else None
    above = node.path[-1] if node.path else None
    if last is None:
        return None
    headed = above is not None and above.label is not None and above.label.role == "effort"
    own = headed and above is not None and last.span.passage is above.passage and not _counts_on(walk, node)
    return last if own or _stands_among(walk, node, last) else None


def _counts_on(walk: Walk, node: Node) -> bool:
    """Whether a goal has a number that no goal has yet, where others with its label have theirs: it opens a part."""
    if node.label is None or not node.label.number or walk.network.numbered(node.label.number, "goal"):
        return False
    word = cells.singular(node.label.word).lower()
    return any(goal.number and (goal.label or "").lower() == word for goal in walk.network.of("goal"))


def _stands_among(walk: Walk, node: Node, action: Made) -> bool:
    """Whether a line stands among those that tell of an action, between the action and who does it or when."""
    nodes = walk.sheet.outline.nodes
    behind = nodes[node.index + 1] if node.index + 1 < len(nodes) else None
    if node.is_heading or not (_links(node) or (behind is not None and _tells(behind))):
        return False
    over = node.index - 1
    while over > 0 and _tells(nodes[over]):
        over -= 1
    first = nodes[over]
    return first.label is not None and first.label.role == "effort" and first.passage is action.span.passage


_POINTS = re.compile(r"(?:draagt|dragen)\s+bij|bijdrage|(?:hoort\s+)?bij\s|(?:aan|voor)\s+welke?\s", re.IGNORECASE)
"""Words of a label that say that an action is for what stands behind it."""


def take_aim(walk: Walk, action: Made, rest: Span, label: words.Label) -> None:
    """Take what an action is for: goals that are known, or one under the goals that the action stood under."""
    walk.close()
    numbered = walk.network.numbered(label.number, "goal") if label.number else None
    known = [numbered] if numbered else walk.goals_known(rest) or walk.goals_meant(rest.text)
    above = [parent for parent in action.parents if parent.kind in ("goal", "theme")]
    if not known:
        over = above or walk.scope.above_goal()
        made = walk.add_goal(rest, over, cells.tidy_number(label.number), label.word)
        known = [made] if made is not None and made.kind == "goal" else []
    if known:
        action.parents = [parent for parent in action.parents if parent not in above]
    for goal in known:
        action.add_parent(goal)


_FIELD = re.compile(r"[A-Z][\w-]+(?:\s[\w-]+){0,2}:\s+\S.{0,60}")
"""A short line with a label that no role goes by: "Wijk: De Hoven"."""


def is_field(walk: Walk, node: Node) -> bool:
    """Whether a line is one of the labelled lines that tell of an action, under a label that says nothing of it."""
    if not walk.scope.efforts or not _FIELD.fullmatch(node.text) or node.text.endswith("."):
        return False
    beside = walk.sheet.outline.nodes[node.index - 1 : node.index + 2 : 2]
    return any(one.label is not None and one.rest is not None and one.label.role in _TOLD for one in beside)


_TOLD = ("owner", "planning", "budget", "fund", "partners", "status", "number")


def heading_over(walk: Walk, node: Node) -> Node | None:
    """Return the heading right over the fiche that names its action."""
    before = walk.sheet.outline.nodes[max(0, node.index - 4) : node.index]
    named = [one for one in before if not status.is_status(one.text) and (one.is_heading or not _tells(one))]
    above = named[-1] if named else None
    if above is None or not above.is_heading or above.span is None:
        return None
    if above.label and (above.label.role in ("goal", "theme") or above.label.start >= len(above.text)):
        return None
    return above if walk.headings.names(above) else None


def _tells(node: Node) -> bool:
    """Whether a line tells something beside an action: "Trekker: GGD"."""
    return node.label is not None and node.rest is not None and node.label.role in ASIDE


def has_left_goals(walk: Walk, node: Node) -> bool:
    """Whether a chapter begins that is not about the goals in force: those of another chapter, with efforts there.

    Where all goals are in force they stand in one list, and are meant together.
    """
    goals, passage = walk.scope.goals, node.passage
    if not goals or passage is None or not node.is_heading or len(walk.network.of("goal")) == len(goals):
        return False
    done = {id(above) for made in walk.network.of("effort") for above in made.parents}
    before = [one for one in walk.sheet.outline.nodes[: node.index] if 0 < one.level <= node.level]
    over = before[-1].passage if before else None
    return over is not None and all(id(goal) in done and goal.here.passage.number > over.number for goal in goals)
