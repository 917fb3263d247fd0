"""What stands under a label without one of its own: headings and paragraphs; lists have a module of their own."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Heading, Item, Paragraph
from doelnet.reading.dutch import dates, targets
from doelnet.reading.dutch.clauses import is_past
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.walk import (
    agreed,
    called,
    doers,
    grouped,
    headed_entries,
    headed_lines,
    indicators,
    levels,
    numbered_lines,
    paragraphs,
    subgoals,
)
from doelnet.reading.forms.walk.announced import announced, by_state, counted, headed, looks_ahead
from doelnet.reading.forms.walk.labels import take_goal
from doelnet.reading.forms.walk.lists import add_entry, read_entry, read_item, read_target
from doelnet.reading.forms.walk.scope import WISHED
from doelnet.reading.forms.walk.walk import Walk

CONTACT = re.compile(r"^(?:contact\w*|werkgroep\w*|deelnemers|leden)\b", re.IGNORECASE)
"""Labels of a contact or members: the working groups have a recogniser of their own."""


def read_plain(walk: Walk, node: Node) -> None:
    """Read a node without a label: a heading, a list item or a paragraph."""
    if doers.take_list(walk, node) or doers.take_line(walk, node) or _state(walk, node) or grouped.year(walk, node):
        return
    if agreed.take(walk, node):
        return
    if node.is_heading:
        _heading(walk, node)
    elif isinstance(node.block, Item):
        read_item(walk, node)
    else:
        _paragraph(walk, node)


def _state(walk: Walk, node: Node) -> bool:
    """Let "Afgerond in 2025" or "Plannen voor 2026" over a list head the efforts of the goals in force.

    A heading that looks ahead needs no goals, and those of another chapter are not its own; return whether it was one.
    """
    label = None if isinstance(node.block, Item) else by_state(node.text)
    if label is None or walk.sheet.in_decision(node.index):
        return False
    over = isinstance(node.block, Heading) and looks_ahead(node.text)
    if over and is_generic(node.text) and not walk.scope.above_effort():
        return False
    if not (_is_over_list(walk, node) if over else walk.scope.above_effort() and walk.followed_by_list(node)):
        return False
    if walk.mode is not None and walk.mode.role != "effort" and not (over and node.level <= walk.mode_level):
        return False
    walk.open(label, node.level)
    if over:
        walk.settle()
        walk.headings.entered(node, walk.scope, keep=node.level >= walk.floor and bool(walk.scope.goals))
    walk.sheet.claim(node.passage)
    return True


def _is_over_list(walk: Walk, node: Node) -> bool:
    """Whether a list stands under a heading, right there or behind a paragraph or two that lead to it.

    A list of which most items open with a date tells when something happens.
    """
    behind = walk.sheet.outline.nodes[node.index + 1 :]
    led = list(
        takewhile(lambda one: isinstance(one.block, Paragraph) and not one.label and not one.is_heading, behind[:3])
    )
    items = list(takewhile(lambda one: isinstance(one.block, Item), behind[len(led) :]))
    dated = [bool(found) and found[0].start < _NEAR for found in (dates.find(one.text) for one in items)]
    return bool(items) and 2 * sum(dated) < len(items)


_NEAR = 16
"""How near its start a date stands that an item opens with."""


def _heading(walk: Walk, node: Node) -> None:
    mode = walk.mode
    wished = WISHED.match(node.text) or (
        (mode is None or node.level <= walk.mode_level) and walk.headings.lists_efforts(node)
    )
    if wished and node.span is not None and not walk.sheet.in_decision(node.index):
        take_goal(walk, node, words.Label("goal", "doel", node.number, 0), node.span)
        return
    if mode and mode.role == "result" and node.span and grouped.is_entry(walk, node, mode):
        read_entry(walk, mode, node.span, node.number, 0)
        return
    if mode and grouped.groups(walk, node, mode):
        walk.mode_level = node.level - 1
    if (
        mode
        and isinstance(node.block, Heading)
        and node.level > walk.mode_level
        and headed_entries.heading_in_mode(walk, node, mode)
    ):
        return
    walk.close()
    if (said := headed(node.text)) and walk.followed_by_list(node) and not walk.sheet.in_decision(node.index):
        walk.fresh = walk.fresh or said.role == "goal"
        walk.open(said, node.level)
        walk.sheet.claim(node.passage)
        return
    question = headed_entries.asked_above(walk.sheet.outline.nodes, node) or headed_entries.efforts_above(walk, node)
    if question and headed_entries.heading_in_mode(walk, node, question):
        walk.mode, walk.mode_level = question, node.path[-1].level
        return
    keep = node.level >= walk.floor and bool(walk.scope.goals)
    if not keep:
        walk.settle()
    walk.headings.entered(node, walk.scope, keep=keep)


def _paragraph(walk: Walk, node: Node) -> None:
    span = node.span
    if span is None or not span.text or subgoals.take(walk, node, span):
        return
    decides = walk.sheet.in_decision(node.index)
    lead = announced(span.text, in_decision=decides) or (
        counted(span.text, walk.listed_under(node)) if walk.mode is None and not decides else None
    )
    lead = lead or (_over_levels(walk, node) if not decides else None)
    if lead and walk.followed_by_list(node):
        walk.fresh = walk.fresh or lead.role == "goal"
        if lead.role == "effort" and not walk.scope.goals and (over := walk.headings.goal_over(node)):
            walk.scope.goals, walk.floor = [over], node.path[-1].level + 1
        walk.open(lead)
        walk.paragraphs = 99
        walk.sheet.claim(span)
        if lead.role == "effort" and (meant := [made for made in walk.goals_meant(span.text) if made.kind == "goal"]):
            walk.turn_to(*meant)
        return
    if numbered_lines.take(walk, node, span) or paragraphs.dates_goals(walk, node):
        return
    mode = _still(walk, node, decides=decides)
    if mode is None or span.text.endswith(":") or CONTACT.match(span.text) or headed_lines.is_field(walk, node):
        if mode is None and not decides and _says_how_far(walk, node, span):
            walk.run_targets(called.uncalled(span), words.Label("target", "", None, 0))
            walk.sheet.claim(span)
        else:
            called.take_called(walk, span)
        return
    walk.paragraphs += 1
    if paragraphs.are_counted(walk, mode, node):
        read_entry(walk, mode, span, node.number, 0)
        return
    if paragraphs.are_taken(walk, mode, node):
        walk.items = []
        if mode.role in ("target", "indicator"):
            read_target(walk, span, mode)
        else:
            entry, number = cells.unnumbered(span)
            add_entry(walk, mode, entry, node.number or number or cells.tidy_number(mode.number), None)
        walk.sheet.claim(span)
        return
    called.take_called(walk, span)
    if walk.items and walk.mode and walk.paragraphs > 99:
        walk.items = []


def _still(walk: Walk, node: Node, *, decides: bool) -> words.Label | None:
    """Return the label in force; a question about something else ends it.

    In a decision paper words that lead to a next list end it, whatever they are about.
    """
    leads = decides and walk.items_numbered is not None and node.text.endswith(":") and walk.followed_by_list(node)
    if leads or paragraphs.ask_otherwise(node):
        walk.close()
    return walk.mode


_AIMS = ("target", "indicator", "goal")


def _over_levels(walk: Walk, node: Node) -> words.Label | None:
    """Return the label for the list of targets under a line that leads to it in words of its own."""
    if (
        not node.text.endswith((":", "?"))
        or not walk.scope.goals
        or (walk.mode is not None and walk.mode.role in _AIMS)
    ):
        return None
    leads = levels.is_listed(walk.sheet, node) or (walk.mode is None and paragraphs.list_states(walk, node))
    return words.Label("target", node.text.rstrip(" :"), None, len(node.text)) if leads else None


def _says_how_far(walk: Walk, node: Node, span: Span) -> bool:
    """Whether a paragraph under a goal is one sentence that makes it measurable: how far, by a date to come."""
    if not walk.scope.goals or walk.goal_at < (node.path[-1].index if node.path else 0):
        return False
    bare = span.cut(0, len(targets.part_source(span.text).text))
    due = targets.read(bare.text, walk.sheet.hint).due if targets.is_measurable(bare.text, walk.sheet.hint) else None
    wanted = due is not None and indicators.is_wanted("", due[:4], walk.sheet)
    return wanted and len(bare.sentences()) == 1 and not is_past(bare.text)
