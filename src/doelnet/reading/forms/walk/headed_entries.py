"""Headings under a label that are what it announces: a goal each, an action, or the field that goals are about."""

from __future__ import annotations

from doelnet.reading.blocks import Heading, Item
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import group_words, words
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.walk import doers, headed_lines
from doelnet.reading.forms.walk.scope import Scope, closest, is_wish
from doelnet.reading.forms.walk.walk import Walk


def asked_above(nodes: list[Node], node: Node) -> words.Label | None:
    """Return the question or label for goals that a heading stands under: each heading there is one of them.

    None where the question is answered in a text of its own before the first heading.
    """
    above = node.path[-1] if node.path and isinstance(node.block, Heading) else None
    if above is None or above.label is None or above.label.role != "goal" or above.rest is not None:
        return None
    asked = isinstance(above.block, Heading) and isinstance(nodes[above.index + 1].block, Heading)
    return above.label if asked else None


def efforts_above(walk: Walk, node: Node) -> words.Label | None:
    """Return the label for efforts over the heading of a goal that is known, or of a project judged under it."""
    above = node.path[-1] if node.path and isinstance(node.block, Heading) else None
    if above is None or above.label is None or above.label.role != "effort" or above.rest is not None:
        return None
    if headed_lines.is_card(walk, node):
        return above.label
    return above.label if walk.goals_meant(node.text) or walk.goal_named(node) else None


def heading_in_mode(walk: Walk, node: Node, mode: words.Label) -> bool:
    """Take an unlabelled heading under a label as one of what the label announces."""
    if decision_words.section_of(node.text) or is_generic(node.text) or node.span is None:
        return False
    if group_words.NAMED.match(node.text) and any(map(_is_of_group, walk.sheet.outline.body(node)[:3])):
        return False
    if mode.role == "effort":
        return _heading_among_efforts(walk, node, node.span, mode)
    if mode.role != "goal" or node.text.endswith("?") or headed_lines.tells_of_action(walk, node):
        return False
    if not is_wish(node.text) and isinstance(_behind_lead(walk, node), Item):
        return _field_of_goals(walk, node)
    made = walk.add_goal(node.span, walk.scope.above_goal(), node.number, mode.word)
    if made and made.kind == "goal":
        walk.scope.goals, walk.scope.efforts, walk.goal_level = [made], [], node.level
    walk.paragraphs = 99
    walk.sheet.claim(node.passage)
    return True


def _behind_lead(walk: Walk, node: Node) -> object:
    """Return the block right under a heading, or under its own words said again with a colon."""
    behind = walk.sheet.outline.nodes[node.index + 1 : node.index + 3]
    again = bool(behind) and behind[0].text.rstrip(" :").lower() == node.text.rstrip(" :").lower()
    return next((one.block for one in behind[again:]), None)


def _field_of_goals(walk: Walk, node: Node) -> bool:
    """Take a heading without a verb over a list of goals as what these are about: a theme, where none has a label."""
    walk.items, walk.items_numbered = [], None
    if any(theme.label for theme in walk.scope.themes):
        walk.scope.goals, walk.scope.efforts = [], []
    elif theme := walk.headings.made_of(node):
        walk.scope = Scope(themes=[theme])
    return True


def _is_of_group(node: Node) -> bool:
    """Whether a line tells who is in a group, or who speaks for it."""
    return bool(group_words.CONTACT.match(node.text) or group_words.MEMBERS.match(node.text))


_PRINCIPLES = Gated(
    r"\b(?:principes|uitgangspunten|waarden|spelregels|voorwaarden)\s?:$",
    ("principe", "uitgangspunt", "waarden", "regels"),
)
"""How a text ends that leads to what somebody holds to in all that is done."""


def _heading_among_efforts(walk: Walk, node: Node, span: Span, mode: words.Label) -> bool:
    """Take a heading under "Acties": over a list the goal it names, or the party that acts; else an effort."""
    if node.path and any(_PRINCIPLES.search(one.text) for one in walk.sheet.outline.body(node.path[-1])[:1]):
        return False
    walk.items, walk.items_numbered = [], None
    if _is_next_part(walk, node):
        return False
    if _is_asked_of(walk, node, mode) or _counts_on(walk, node):
        made = walk.add_goal(span, walk.scope.above_goal(), node.number, "doel")
        walk.scope.goals, walk.goal_level = [made] if made and made.kind == "goal" else [], node.level
        walk.close()
        return True
    listed = any(isinstance(later.block, Item) for later in walk.sheet.outline.body(node))
    if listed and not headed_lines.is_card(walk, node):
        if (
            meant := next(iter(walk.goals_meant(node.text)), None)
            or walk.goal_named(node)
            or _goal_over(walk, node, span)
        ):
            walk.turn_to(meant)
        walk.scope.efforts, walk.listing = [], False
        return True
    if said := walk.network.said("goal", span):
        walk.turn_to(said)
        walk.sheet.claim(node.passage)
        return True
    made = walk.network.add(
        "effort",
        span,
        walk.effort_parents(span),
        number=node.number,
        label=cells.singular(mode.word),
        confidence=0.75,
    )
    walk.scope.efforts = [made] if made else []
    walk.paragraphs = 99
    walk.sheet.claim(node.passage)
    return True


def _is_asked_of(walk: Walk, node: Node, mode: words.Label) -> bool:
    """Whether the same question stands right above a sentence, without an answer, and right below it.

    Then what is wanted is that sentence, and the page kept the questions but not what they fold open.
    """
    around = [*walk.sheet.outline.nodes[node.index - 1 : node.index], *walk.sheet.outline.nodes[node.index + 1 :][:1]]
    asked = [one.label.word == mode.word for one in around if one.label is not None and one.text.endswith("?")]
    return len(asked) == 2 and all(asked) and is_wish(node.text)


def _counts_on(walk: Walk, node: Node) -> bool:
    """Whether the number of a heading is the next after that of the goal in force: "1.2" behind the efforts of 1.1."""
    goal = walk.scope.goals[-1] if walk.scope.goals else None
    if goal is None or any(parent.kind == "goal" for parent in goal.parents):
        return False
    series, _, last = (goal.number or "").rpartition(".")
    ours, _, own = (node.number or "").rpartition(".")
    if not (last.isdecimal() and own.isdecimal() and series == ours and int(own) == int(last) + 1):
        return False
    return not any((made.number or "").rpartition(".")[0] == ours for made in walk.scope.efforts)


def _is_next_part(walk: Walk, node: Node) -> bool:
    """Whether one word right under a label, with another heading right behind it, opens the next part of a page.

    The label had nothing to say then: "Wat hebben we gedaan?", "Cultuur", "Wat wilden we bereiken?".
    """
    before, behind = (walk.sheet.outline.nodes[at : at + 1] for at in (node.index - 1, node.index + 1))
    alone = bool(before) and before[0].label is not None and before[0].text.endswith("?")
    return alone and " " not in node.text and bool(behind) and behind[0].is_heading


def _goal_over(walk: Walk, node: Node, span: Span) -> Made | None:
    """Return the goal that a numbered heading over a list of efforts is itself, under the goal that it is most like."""
    if not node.number or "." not in node.number or doers.is_party(node.text):
        return None
    series = node.number.rpartition(".")[0] + "."
    others = [g for g in walk.saved or walk.network.of("goal") if not (g.number or "").startswith(series)]
    above = closest(span.text, others)
    return walk.add_goal(span, above, node.number, "doel") if above else None
