"""Themes, goals, targets, efforts and results: what headings, labelled blocks, lists and tables set apart."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Item, Table
from doelnet.reading.dutch import dates
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import linking_lines, list_levels, reported, restated, scored
from doelnet.reading.forms.walk.announced import looks_ahead
from doelnet.reading.forms.walk.cards import read_table
from doelnet.reading.forms.walk.coded import CodedGoals
from doelnet.reading.forms.walk.headed_lines import has_left_goals, is_project
from doelnet.reading.forms.walk.labels import TAKERS, over_parts, take_aside
from doelnet.reading.forms.walk.lettered import LetteredNetwork
from doelnet.reading.forms.walk.lists import read_planned, take_several
from doelnet.reading.forms.walk.plain import CONTACT, read_plain
from doelnet.reading.forms.walk.scope import tells
from doelnet.reading.forms.walk.walk import Walk

ORDER = 20
_WANTED_IN_DECISION = re.compile(
    r"^(?:wij|we)\s+willen$|^wat\s+willen\s+(?:we|wij)(?:\s+bereiken)?$|^doel(?:en|stelling(?:en)?)?$"
    r"|.*\b(?:tevreden|geslaagd|slagen|gelukt|geldt)\b.*",
    re.IGNORECASE,
)

_AGREED = re.compile(r"(?:\w+\s)?(?:samenwerkings)?afspraken\b|w(?:ij|e)\s+spreken\b|wie\s+doet\s+wat", re.IGNORECASE)
"""How a paper heads what parties agree on with each other."""
_REASONS = ("arguments", "objections", "alternatives")
"""Sections whose headings are arguments, and head nothing."""
_ACTIONS = re.compile(r".*\bactie(?:punten)?-?\s?lijst|.*\bactiepunt(?:en)?|ap|actie-.*lijst", re.IGNORECASE)
"""What heads or opens the actions that minutes note, whatever was decided in the meeting."""
_UNDER_GOALS = ("effort", "target", "indicator")
"""What stands under the goal that the heading above it is."""
_STEPS = re.compile(r"stap(?:pen)?\b|planning", re.IGNORECASE)
_LOOKS = re.compile(r"terugblik|vooruitblik", re.IGNORECASE)
"""Words that head efforts only under a goal or theme."""


def read(sheet: Sheet) -> None:
    """Walk the outline once, taking in every element where it stands."""
    walk = Walk(sheet)
    coded, lettered = CodedGoals(walk), LetteredNetwork(walk)
    for node in sheet.outline:
        if node.contents or node.beside:
            continue
        walk.leave(node)
        if lettered.take(node):
            continue
        if node.index in walk.planned and not sheet.in_decision(node.index):
            read_planned(walk, node, walk.planned[node.index])
        elif isinstance(node.block, Table):
            if not scored.read(walk, node):
                read_table(walk, node)
        elif not (
            linking_lines.take(walk, node)
            or reported.take(walk, node)
            or restated.take(walk, node)
            or coded.take(node)
            or _labelled(walk, node)
        ):
            read_plain(walk, node)
    walk.settle()


def _labelled(walk: Walk, node: Node) -> bool:
    """Take a node that opens with a label; return whether it was one."""
    label = node.label
    if label is None or CONTACT.match(node.text):
        return False
    if isinstance(node.block, Item) and not label.number and node.rest is None and not _heads_items(walk, node):
        return False
    if walk.sheet.in_decision(node.index) and not _allowed_in_decision(walk, node, label):
        walk.close()
        return node.is_heading
    if _among_words(walk, node, label) or (label.role == "effort" and node.rest is None and looks_ahead(node.text)):
        return False
    if label.role == "theme" and tells(node):
        return False
    rest = None if _leads(walk, node) else node.rest
    if label.role == "theme" and not label.number and (rest is None or walk.headings.is_document(node)):
        walk.close()
        return True
    taker = TAKERS.get(label.role)
    if taker is None:
        return take_aside(walk, node, label, rest)
    if rest is None:
        if not _turns_to(walk, node, label):
            _open(walk, node, label)
        return True
    if label.role == "effort" and is_project(walk, node, label):
        taker = TAKERS["theme"]
    _stand_under_heading(walk, node, label)
    if not take_several(walk, label, rest):
        taker(walk, node, label, rest)
    walk.sheet.claim(node.passage)
    return True


_WORDED = re.compile(r"[A-Z][\w'’/-]+(?:\s[\w'’/-]+){0,4}:\s")
"""How an item opens that tells of one thing what it is: "Signaleren: iedereen kijkt mee"."""


def _among_words(walk: Walk, node: Node, label: words.Label) -> bool:
    """Whether an item that opens with a word for an effort stands in a list of which most open with other words."""
    if label.role not in ("effort", "theme") or label.number or node.rest is None or not isinstance(node.block, Item):
        return False
    nodes, place = walk.sheet.outline.nodes, node.index
    before = list(takewhile(lambda one: isinstance(one.block, Item), reversed(nodes[:place])))
    listed = [*before, *takewhile(lambda one: isinstance(one.block, Item), nodes[place + 1 :])]
    worded = [one for one in listed if _WORDED.match(one.text)]
    others = sum(one.label is None for one in worded)
    return len(worded) > 1 and 2 * len(worded) > len(listed) and 2 * others > len(worded)


def _leads(walk: Walk, node: Node) -> bool:
    """Whether the words behind a label only lead to the list under it: "Doelen: wij willen het volgende bereiken:"."""
    return node.rest is not None and node.text.endswith(":") and walk.followed_by_list(node)


def _heads_items(walk: Walk, node: Node) -> bool:
    """Whether a bare label in a list ("Acties:") has deeper items of its own."""
    behind = walk.sheet.outline.nodes[node.index + 1 : node.index + 2]
    return bool(behind) and list_levels.depth_of(behind[0]) > list_levels.depth_of(node)


def _turns_to(walk: Walk, node: Node, label: words.Label) -> bool:
    """Take "Doel 1" over efforts or results as a turn to that goal, which is known already."""
    number = cells.tidy_number(label.number)
    goal = walk.network.numbered(number, "goal") if label.role == "goal" and number else None
    if goal is None:
        return False
    if walk.mode is None or walk.mode.role not in ("effort", "result"):
        return _over_efforts(walk, node, goal)
    walk.turn_to(goal)
    if walk.mode.role == "result":
        walk.scope.efforts = [made for made in walk.network.of("effort") if goal in made.parents]
    walk.items, walk.items_numbered, walk.listing = [], None, False
    walk.sheet.claim(node.passage)
    return True


def _over_efforts(walk: Walk, node: Node, goal: Made) -> bool:
    """Let a known goal rule what stands under its number: a table or list, or a label for efforts or targets."""
    later = next(iter(walk.sheet.outline.nodes[node.index + 1 : node.index + 2]), None)
    lone = later is not None and later.label is not None and later.rest is None and later.label.role != "goal"
    if later is None or not (isinstance(later.block, (Table, Item)) or lone):
        return False
    restated.turn(walk, node, goal)
    return True


def _allowed_in_decision(walk: Walk, node: Node, label: words.Label) -> bool:
    """In a decision paper only what is set apart as wanted counts, and what parties agree on to reach it."""
    if label.role == "effort" and node.is_heading and _AGREED.match(node.text) and walk.network.of("goal"):
        return not any(decision_words.section_of(above.text) in _REASONS for above in node.path)
    if label.role in ("goal", "theme") and label.number and label.start < len(node.text):
        return True
    if (behind := node.rest or _below(walk, node)) is not None and _OF_PAPER.match(behind.text):
        return False
    return bool(_WANTED_IN_DECISION.match(label.word) or _ACTIONS.fullmatch(label.word))


_OF_PAPER = re.compile(
    r"(?:het\s+doel\s+van\s+(?:het|dit|deze)\s+(?:raads|college)?(?:besluit|voorstel|nota|brief|notitie|regeling|\w*verordening)\b"
    r"|(?:de|deze|dit|het)\s+(?:[\w-]+\s){0,6}?(?:\w*verordening|beleidsregels?|\w*besluit|\w*voorstel|nota|brief)\b.{0,80}?"
    r"\b(?:(?:heeft|hebben)\s+(?:tot|als)\s+doel|beoogt|schept|strekt)\b)",
    re.IGNORECASE,
)
"""What a paper is for, told of itself: no goal of a plan."""


def _below(walk: Walk, node: Node) -> Span | None:
    """Return the words right below a label that stands alone."""
    nodes = walk.sheet.outline.nodes
    return nodes[node.index + 1].span if node.index + 1 < len(nodes) else None


def _announces_goals(walk: Walk, node: Node) -> bool:
    """Whether goals or themes with a number of their own stand under a heading: a text before these leads to them."""
    under = walk.sheet.outline.under(node) if node.is_heading and node.level < 8 else []
    return any(
        later.label and later.label.role in ("goal", "theme") and (later.label.number or later.rest)
        for later in under
        if later.is_heading
    )


def _tells_when(walk: Walk, node: Node, label: words.Label) -> bool:
    """Whether steps under a label open with their dates: they are what happens when, not what somebody does."""
    if not _STEPS.search(label.word):
        return False
    behind = walk.sheet.outline.nodes[node.index + 1 :]
    items = [later.text for later in takewhile(lambda one: isinstance(one.block, Item), behind)]
    dated = [bool(found) and found[0].start < 16 for found in map(dates.find, items)]
    return bool(items) and 2 * sum(dated) >= len(items)


def _asks(label: words.Label) -> bool:
    """Whether a label asks what is wanted, rather than calling it a goal: its answer stands under the goal above."""
    return label.word.lower().startswith(("wat ", "dit ", "hebben ", "heeft ", "waar "))


def _open(walk: Walk, node: Node, label: words.Label) -> None:
    """Let the label rule what follows, until the next label or heading of its level."""
    if label.role == "goal":
        over = walk.scope.goals if walk.goal_at == node.index - 1 and _asks(label) else over_parts(walk, node, label)
        walk.ground(node)
        walk.block_goals = walk.block_goals or over
    walk.close()
    if (_LOOKS.match(label.word) and not walk.scope.above_effort()) or _tells_when(walk, node, label):
        return
    walk.open(label._replace(role="indicator") if label.role == "goalvalue" else label, node.level)
    if label.role in ("benefit", "capability"):
        walk.scope.capabilities = []
        walk.scope.benefits = walk.scope.benefits if label.role == "capability" else []
    walk.sheet.claim(node.passage)
    if label.role == "goal":
        walk.fresh = True
        walk.paragraphs = 99 if not label.number and _announces_goals(walk, node) else walk.paragraphs
    elif label.role == "effort" and (over := [m for m in walk.goals_meant(node.text) if m.kind in ("goal", "target")]):
        walk.turn_to(*over)
    else:
        if label.role == "effort" and has_left_goals(walk, node):
            walk.scope.goals, walk.scope.efforts = [], []
        _stand_under_heading(walk, node, label)


def _stand_under_heading(walk: Walk, node: Node, label: words.Label) -> None:
    """Let the heading over efforts or targets be the goal they stand under: it is called so, or is a wish."""
    if label.role not in _UNDER_GOALS or walk.sheet.in_decision(node.index):
        return
    called = walk.headings.called_above(node, walk.scope.goals)
    if called or not walk.scope.goals:
        walk.scope.goals = called or walk.headings.wished_above(node)
        walk.floor = node.path[-1].level + 1 if walk.scope.goals else walk.floor
