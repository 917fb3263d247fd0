"""Labels with their text behind them: "Doel 1: …", "Trekker: …", each taken for what its role says."""

from __future__ import annotations

import re
from collections.abc import Callable

from doelnet.draft import Baseline
from doelnet.draft import number as as_number
from doelnet.reading.blocks import Heading
from doelnet.reading.dutch import targets
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.walk import asides, doers, headed_lines, indicators, paragraphs, pointed
from doelnet.reading.forms.walk.indicators import Indicator, Stated
from doelnet.reading.forms.walk.lists import add_entry
from doelnet.reading.forms.walk.scope import Scope
from doelnet.reading.forms.walk.walk import PROSE, Walk

_AMOUNTS = re.compile(r"\W(?:bedragen\b|x\s*€).*$", re.IGNORECASE)


_COUNTED = re.compile(r"(?P<number>\d{1,2}[A-Z]?)\.?\s+(?=[A-Z])")
"""The number of a theme behind its label: "Programma: 1 Zorg en ondersteuning"."""


def take_theme(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a theme; a lettered part of a theme ("3a") is a goal under it, themes in a row stand together.

    The name of a theme over its amounts ("Programma 6: Jeugd, bedragen x € 1.000") is none.
    """
    walk.close()
    walk.settle()
    number = cells.tidy_number(label.number)
    if _AMOUNTS.search(rest.text):
        return
    if number is None and (counted := _COUNTED.match(rest.text)):
        rest, number = rest.cut(counted.end()).trimmed(), counted["number"]
    if (
        number
        and (match := re.fullmatch(r"(\d+)\.?([a-z])", number))
        and (theme := walk.network.numbered(match[1], "theme"))
    ):
        made = walk.network.add("goal", rest, [theme], number=number, label=cells.singular(label.word))
        walk.scope = Scope(themes=[theme], goals=[made] if made else [])
    else:
        made = walk.network.add("theme", rest, number=number, label=cells.singular(label.word))
        together = node.index == walk.last_theme_at + 1
        themes = [*walk.scope.themes, made] if together and made else [made] if made else []
        walk.scope = Scope(themes=list(dict.fromkeys(themes)))
        walk.last_theme_at = node.index
    walk.sheet.hush(rest)


def take_goal(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a goal, and let it rule what follows; one under the heading of an action is what that is for."""
    headed_lines.linked_above(walk, node)
    if _points(walk, rest):
        return
    if (over := headed_lines.action_over(walk, node)) is not None:
        headed_lines.take_aim(walk, over, rest, label)
        return
    walk.settle()
    number = cells.tidy_number(label.number)
    if number is None:
        rest, number = cells.unnumbered(rest)
    number = number or (node.number if node.label is label else None)
    level = node.level or 9
    walk.close()
    parents = walk.parent_by_number(number) or _goals_above(walk, node, level, label)
    governing = [goal for goal in walk.scope.goals if not node.is_heading and walk.headings.governs(goal, node)]
    made = walk.add_goal(rest, parents, number, label.word, governing)
    if made is None:
        return
    walk.goal_at = node.index
    if made.kind == "goal":
        walk.scope.goals, walk.scope.efforts, walk.scope.benefits, walk.scope.capabilities = [made], [], [], []
        walk.goal_level = level
        head = next((above for above in reversed((*node.path, node)) if isinstance(above.block, Heading)), None)
        walk.floor = (head.level if head else 0) + 1


def _goals_above(walk: Walk, node: Node, level: int, label: words.Label) -> list[Made]:
    """Return what a labelled goal stands under: a goal of a higher heading or rank, else the theme."""
    if theme := walk.headings.theme_above(node):
        if theme.kind == "goal" and theme.label:
            return [theme]
        walk.scope.themes = [theme]
    sub = bool(_SUB.match(label.word))
    above = walk.scope.goals[:1]
    if above and sub:
        top = above[0]
        return [p for p in top.parents if p.kind == "goal"] or [top] if _is_sub(top) else [top]
    if above and (upper := ranked_above(above[0], label.word)):
        return [upper]
    if above and node.is_heading and 0 < walk.goal_level < level <= 6 and not _same_word(above[0], label):
        return above
    return walk.scope.above_goal()


def _points(walk: Walk, rest: Span) -> bool:
    """Take a line that names by number what the effort above it contributes to; return whether it was one.

    "Draagt bij aan: doel 1 en 3", "Vermogen: V2". Where no effort is above it, or the one above was told of before,
    the line stands over what comes.
    """
    named = pointed.named(walk.network, walk.scope, rest.text) if len(rest.text) < 60 else []
    named = named or pointed.said(walk.network, rest)
    if not named:
        return False
    efforts = [] if walk.saved is not None else walk.scope.efforts
    for effort in efforts:
        effort.parents = list(named)
    if not efforts:
        walk.turn_to(*named)
    return True


def take_benefit(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a benefit under the goals in force."""
    if _points(walk, rest):
        return
    walk.close()
    walk.scope.benefits, walk.scope.capabilities = [], []
    add_entry(walk, label, rest, cells.tidy_number(label.number), None)


def take_capability(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a capability under the benefits in force; a bare list under it is what is done for it."""
    if _points(walk, rest):
        return
    walk.close()
    walk.scope.capabilities, walk.goal_at = [], node.index
    add_entry(walk, label, rest, cells.tidy_number(label.number), None)


def take_target(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take the targets of the text; a definition without figure or date is none."""
    walk.close()
    read = targets.read(rest.text, walk.sheet.hint)
    if read.due is None and read.value is None and read.comparison in (None, "done") and label.year is None:
        return
    walk.run_targets(rest, label)


def take_effort(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take an effort; "Hoe: …" and its like are prose, unless lines of one sentence with it stand in a row."""
    again = [other for other in _beside(walk, node) if _is_again(other, label)]
    if PROSE.match(label.word) and not label.number and not (again and len(rest.sentences()) == 1):
        walk.close()
        return
    walk.close()
    if headed_lines.describes(walk, node, label):
        return
    number = cells.tidy_number(label.number)
    parents = [p for p in walk.parent_by_number(number) if p.kind == "goal"] or walk.effort_parents(rest)
    made = walk.network.add("effort", rest, parents, number=number, label=cells.singular(label.word))
    if made:
        doers.beside(walk.sheet, made)
        goes_on = any(other.index < node.index for other in again) and not label.number
        walk.scope.efforts = [*walk.scope.efforts, made] if goes_on else [made]


def _beside(walk: Walk, node: Node) -> list[Node]:
    nodes = walk.sheet.outline.nodes
    return [nodes[at] for at in (node.index - 1, node.index + 1) if 0 <= at < len(nodes)]


def _is_again(node: Node, label: words.Label) -> bool:
    """Whether a line opens with the same label, and text behind it."""
    return node.label is not None and node.rest is not None and node.label.word.lower() == label.word.lower()


def take_result(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a result of the efforts in force."""
    walk.close()
    headed_lines.named_above(walk, node)
    walk.take_result(rest, label)


def take_indicator(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a target where the text states one, else the indicator of the values that follow."""
    walk.close()
    walk.indicator, walk.baseline = None, None
    if not walk.stated_target(rest, label):
        walk.indicator = rest


def take_baseline(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Note where the indicator above starts from."""
    found = cells.value(rest.text)
    if found:
        walk.baseline = Baseline(value=as_number(found.value), date=found.date or label.year)


def take_goalvalue(walk: Walk, node: Node, label: words.Label, rest: Span) -> None:
    """Take a target value: of the indicator above, else as a target in its own words."""
    found = cells.value(rest.text)
    if walk.indicator is None or found is None:
        walk.stated_target(rest, label)
        return
    name = walk.indicator.text
    due = found.date or label.year or targets.read(f"{name} {rest.text}", walk.sheet.hint).due
    indicator = Indicator(walk.indicator, found.unit or indicators.unit_in(name), None, walk.baseline)
    stated = Stated(rest, found, due, True, rest.text, "Indicator")
    indicators.add(walk.sheet, indicator, walk.above_target(name), stated)
    walk.sheet.hush(walk.indicator, rest)


def take_aside(walk: Walk, node: Node, label: words.Label, rest: Span | None) -> bool:
    """Take the owner, planning or money of the effort above; the words stand behind the label.

    A year alone ("Eind 2030:") may be the date of the goals in the list under it.
    """
    if rest is None and paragraphs.dates_goals(walk, node):
        return True
    if label.role in asides.ROLES and rest:
        headed_lines.named_above(walk, node)
        walk.listing = False
        if walk.scope.efforts:
            asides.tell(walk.sheet, label.role, rest, walk.scope.efforts, label.year)
            walk.sheet.claim(node.passage)
            return True
    if headed_lines.says_how_far(node):
        headed_lines.named_above(walk, node)
    if node.is_heading and rest is None:
        walk.close()
    return rest is not None if walk.scope.efforts else node.is_heading and rest is None


_SUB = re.compile(r"sub|deel|operation|concre|tactisch", re.IGNORECASE)
"""How words for the parts of a goal open."""


def _is_sub(goal: Made) -> bool:
    return bool(goal.label and _SUB.match(goal.label))


def over_parts(walk: Walk, node: Node, label: words.Label) -> list[Made]:
    """Return the one goal, told under the same heading, that a label over a list of its parts stands under.

    "Subdoelen" stand under a goal, "Doelstellingen" under an ambition.
    """
    above = [goal for goal in walk.scope.goals if not _is_sub(goal)]
    head = node.path[-1].passage if node.path else None
    if len(above) != 1 or (head is not None and above[0].here.passage.number < head.number):
        return []
    upper = ranked_above(above[0], label.word)
    return above if _SUB.match(label.word) else [upper] if upper else []


_OVER = re.compile(r"(?:maatschappelijke\s+)?opgaven?|ambities?|hoofddoel|strategisch|overkoepelend", re.IGNORECASE)


_BELOW = re.compile(
    r"doel|resultaatdoel|programmadoel|(?:beoogd\s+)?(?:maatschappelijke?\s+)?effect|(?:wat|dit|waar|hier|hoe)\s|w(?:e|ij)\s",
    re.IGNORECASE,
)


def ranked_above(goal: Made, word: str) -> Made | None:
    """Return the goal in force, or the one over it, that an "opgave" or "ambitie" is above a plain "doel" or wish."""
    if not _BELOW.match(word):
        return None
    chain = [goal, *(parent for parent in goal.parents if parent.kind == "goal")]
    return next((one for one in chain if one.label and _OVER.match(one.label)), None)


def _same_word(goal: Made, label: words.Label) -> bool:
    return bool(goal.label) and (goal.label or "").lower() == cells.singular(label.word).lower()


Taker = Callable[[Walk, Node, words.Label, Span], None]
TAKERS: dict[str, Taker] = {
    "theme": take_theme, "goal": take_goal, "benefit": take_benefit, "capability": take_capability,
    "target": take_target, "effort": take_effort, "result": take_result, "indicator": take_indicator,
    "baseline": take_baseline, "goalvalue": take_goalvalue,
}  # fmt: skip
"""What takes the text behind a label, by the label's role."""
