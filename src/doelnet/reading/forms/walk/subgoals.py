"""Goals told in a paragraph, with a list under it that says what each of them means."""

from __future__ import annotations

import re

from doelnet.reading.blocks import Item
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk.lists import add_entry
from doelnet.reading.forms.walk.walk import Walk

_MEANS = re.compile(
    r"(?:dit|dat)\s(?:betekent|houdt\sin|vraagt|vertaalt\szich|willen|doen|komt\sneer|is\suitgewerkt|krijgt\svorm).{0,40}:"
    r"|(?:concreet|hiermee|daarmee|daarbij|hierbij|daartoe|hiertoe|dus|namelijk|specifiek)\b.{0,50}:",
    re.IGNORECASE,
)
"""How the last sentence of a goal leads to what it means: "Dit betekent:"."""


_BOTH = re.compile(r"wat\s(?:wil|wou)\w*\s.*\sen\s(?:wat|hoe)\s(?:gaa?|doe|de[ed])\w*\s.*", re.IGNORECASE)
"""A question that asks at once what is wanted and what is done for it."""
_WANTS = re.compile(
    r"(?:wij|we)\s(?:willen|streven|wensen)\b|(?:ons|onze|het)\s(?:doel|streven|ambitie)\sis\b", re.IGNORECASE
)


def take(walk: Walk, node: Node, span: Span) -> bool:
    """Take a paragraph under a label for goals as the goal over the list below it; return whether it was one.

    Its last sentence leads to that list, or the label names two ranks: "Beoogd effect Doelstellingen". Under a question
    that asks what is wanted and what is done at once, what we want is a goal too.
    """
    mode = walk.mode
    if mode is not None and _BOTH.fullmatch(mode.word) and _WANTS.match(span.text):
        made = walk.add_goal(span, walk.scope.above_goal(), None, "doel")
        walk.scope.goals = [made] if made is not None and made.kind == "goal" else walk.scope.goals
        return True
    if mode is None or mode.role != "goal" or walk.sheet.in_decision(node.index) or not walk.followed_by_list(node):
        return False
    goal = _goal(span) if span.text.endswith(":") else span if _names_two(node, mode) else None
    made = add_entry(walk, mode, goal, None, None) if goal is not None else None
    if made is None:
        return False
    walk.items, walk.paragraphs = [(-1, made)], 99
    walk.sheet.claim(span)
    return True


def _goal(span: Span) -> Span | None:
    """Return a text without its last sentence, where that only leads to a list."""
    *before, last = span.sentences()
    if not before or not _MEANS.fullmatch(last.text):
        return None
    return span.cut(0, before[-1].end - span.start).trimmed()


def _names_two(node: Node, mode: words.Label) -> bool:
    """Whether the heading over a paragraph names goals of two ranks behind each other."""
    over = node.path[-1] if node.path else None
    if over is None or isinstance(over.block, Item) or not over.text.startswith(mode.word):
        return False
    return words.role_of(over.text[len(mode.word) :].strip(" :/-")) == "goal"
