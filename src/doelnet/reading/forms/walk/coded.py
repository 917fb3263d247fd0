"""Goals that a code alone sets apart: "A1 …", "1.2 …" under "Ambitie A" or "Thema 1"; headings, paragraphs or items."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from doelnet.reading.blocks import Item, Table
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.deciding import decision_words
from doelnet.reading.forms.desk.network import Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import codes, words
from doelnet.reading.forms.desk.wording.placeholders import is_generic
from doelnet.reading.forms.walk.headed_lines import ASIDE, BESIDE
from doelnet.reading.forms.walk.labels import take_goal
from doelnet.reading.forms.walk.scope import is_sentence
from doelnet.reading.forms.walk.walk import Walk

_BLOCKS = frozenset({"goal", "effort", "target", "indicator"})
"""Labels of what stands under a goal; who, when and what yield alone tell of an action."""
_ASKS = ("Wat ", "Waar ", "WAT ", "WAAR ")
"""How a question over goals opens: the heading above it names a field, and the goals stand below."""


class Coded(NamedTuple):
    """A goal by its code: the node and the words behind the code, and the line that it goes on from, if any."""

    node: Node
    number: str
    span: Span
    upper: Node | None


class CodedGoals:
    """Takes the goals that codes set apart, as the walk comes to them."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.found = find(walk.sheet)
        self.last: Coded | None = None

    def take(self, node: Node) -> bool:
        """Take a node that is a goal by its code alone, under what its code goes on from; return whether it was one.

        A label in force tells what it rules, unless a goal of the same series was taken before it. A line with
        the number of an effort that is known explains that.
        """
        coded = self.found.get(node.index)
        upper = self._upper(coded) if coded else None
        if coded is None or (upper is None and coded.upper is not None):
            return False
        if not node.is_heading and self.walk.network.numbered(coded.number, "effort"):
            return False
        goes_on = self.last is not None and self.last.upper is coded.upper is not None
        if self.walk.mode is not None and not goes_on and not (node.is_heading and node.level <= self.walk.mode_level):
            return False
        self.last = coded
        self.walk.sheet.claim(node.passage)
        if node.is_heading or upper is None:
            take_goal(self.walk, node, words.Label("goal", "doel", coded.number, 0), coded.span)
        else:
            self._add(coded, upper, together=goes_on and not self.walk.scope.efforts)
        return True

    def _upper(self, coded: Coded) -> Made | None:
        if coded.upper is None:
            return None
        known = self.walk.network.over(coded.number)
        return known or (None if coded.upper.label else self.walk.headings.made_of(coded.upper))

    def _add(self, coded: Coded, upper: Made, *, together: bool) -> None:
        """Add a goal that is a line; those in a row are in force together, until efforts come."""
        walk, scope = self.walk, self.walk.scope
        walk.close()
        made = walk.add_goal(coded.span, [upper], coded.number, "doel")
        goals = [goal for goal in scope.goals if goal is not upper] if together else []
        if made is not None and made.kind == "goal":
            goals.append(made)
        scope.themes = [upper] if upper.kind == "theme" else scope.themes
        scope.goals = goals or ([upper] if upper.kind == "goal" else [])
        scope.efforts, scope.benefits, scope.capabilities = [], [], []
        walk.goal_at = coded.node.index
        walk.floor = (coded.node.path[-1].level if coded.node.path else 0) + 1


def find(sheet: Sheet) -> dict[int, Coded]:
    """Return the goals that codes alone set apart, by their places in the outline.

    Of a family, the blocks of one sort under what has one label, each counts or none: codes name goals where others
    point to them, where labels for goals or efforts stand under them, or where they are sentences beside efforts that
    are told elsewhere.
    """
    families: dict[tuple[str, str], list[Coded]] = defaultdict(list)
    for coded in _candidates(sheet):
        label = coded.upper.label if coded.upper else None
        families[type(coded.node.block).__name__, label.word.lower() if label else ""].append(coded)
    several = [family for family in families.values() if len(family) > 1]
    pointed = set(_pointed(sheet)) if several else set()
    acting = any(node.label and node.label.role == "effort" for node in sheet.outline) or any(
        view.having("effort") for view in sheet.views.values()
    )
    sure = [family for family in several if _are_goals(sheet, family, pointed, acting)]
    return {coded.node.index: coded for family in [*sure, *_parts(sheet)] for coded in family}


def _parts(sheet: Sheet) -> Iterator[list[Coded]]:
    """Yield the numbered headings of one level that are sentences over labelled efforts, where no goal has a label.

    What stands over tables of efforts, or over a label alone, is a matter of all such headings together.
    """
    heads = [one for one in sheet.outline if one.is_heading and not one.contents and not sheet.in_decision(one.index)]
    if any(head.label and head.label.role == "goal" and (head.label.number or head.rest) for head in heads):
        return
    told = [one for one in sheet.outline if one.label and one.label.role == "effort" and one.rest and one.path]
    over = {one.path[-1].index for one in told if not isinstance(one.block, Item)}
    levels: dict[int, list[Coded]] = defaultdict(list)
    for head in heads:
        if head.index in over and head.number and head.span and not head.label and _names(head.text):
            levels[head.level].append(Coded(head, head.number, head.span, None))
    for family in levels.values():
        if len(family) > 1 and 2 * sum(is_sentence(coded.span.text) for coded in family) >= len(family):
            yield family


def _candidates(sheet: Sheet) -> Iterator[Coded]:
    uppers: dict[str, Node] = {}
    for node in sheet.outline:
        if node.contents or node.span is None or sheet.in_decision(node.index):
            continue
        if node.label:
            if node.label.role in ("theme", "goal") and node.label.number and node.rest:
                uppers[cells.tidy_number(node.label.number) or ""] = node
            continue
        span, number = (node.span, node.number) if node.number else cells.unnumbered(node.span)
        upper = uppers.get(codes.over(number) or "") if number else None
        if number and upper is not None and _names(span.text):
            yield Coded(node, number, span, upper)
        elif node.is_heading and node.number and node.number.isalpha():
            uppers[node.number] = node


def _names(text: str) -> bool:
    """Whether a text can be what is wanted: not a word for what follows, not the title of a section."""
    return len(text) < 500 and not text.endswith(":") and not is_generic(text) and not decision_words.section_of(text)


def _pointed(sheet: Sheet) -> Iterator[str]:
    """Yield the codes to which efforts and rows point."""
    for node in sheet.outline:
        if isinstance(node.block, Table):
            view = sheet.views.get(node.index)
            for row in view.rows if view else ():
                for column, said in enumerate(view.columns if view else ()):
                    text = row.text(column)
                    yield from cells.goal_numbers(text) if said.role == "goal" else ()
                    yield from (pointer.number for pointer in codes.pointers(text))
        else:
            yield from (pointer.number for pointer in codes.pointers(node.text))


def _are_goals(sheet: Sheet, family: list[Coded], pointed: set[str], acting: bool) -> bool:
    if any(coded.number in pointed for coded in family):
        return True
    if family[0].node.is_heading:
        return 2 * sum(_over_blocks(sheet, coded.node) for coded in family) >= len(family)
    return acting and 2 * sum(is_sentence(coded.span.text) for coded in family) >= len(family)


def _over_blocks(sheet: Sheet, node: Node) -> bool:
    """Whether labels for goals, efforts or targets, or a table of these, stand under a heading."""
    under = sheet.outline.under(node)
    labels = [one.label for one in under if one.label and not isinstance(one.block, Item)]
    asked = any(label.role == "goal" and label.word.startswith(_ASKS) for label in labels)
    views = [view for one in under if (view := sheet.views.get(one.index))]
    if not is_sentence(node.text) and _tells_of_action(under):
        return False
    told = any(label.role in _BLOCKS for label in labels) or any(
        view.kind in ("network", "indicator") for view in views
    )
    return told and (not asked or is_sentence(node.text))


def _tells_of_action(under: list[Node]) -> bool:
    """Whether all that stands under a heading is who does it, when, for how much and how it stands."""
    roles = {one.label.role if one.label else "text" for one in under if not one.beside}
    return (
        len(roles & BESIDE) > 1 and roles <= ASIDE | {"text"} and not any(isinstance(one.block, Item) for one in under)
    )
