"""The scope: which themes, goals and efforts are in force at a place in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from doelnet.reading.blocks import Item
from doelnet.reading.dutch.clauses import FINITE
from doelnet.reading.forms.desk.network import SMALL, Made
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.sheet import Sheet, once
from doelnet.reading.forms.desk.spans import Span

_WORDS = re.compile(r"\w+")
_SMALL = SMALL | frozenset(
    [
        "meer",
        "minder",
        "alle",
        "aantal",
        "percentage",
        "aandeel",
        "kinderen",
        "jongeren",
        "jeugdigen",
        "jaar",
        "jaren",
        "samen",
    ]
)


@dataclass(slots=True)
class Scope:
    """What the text being read stands under; `groupers` are themes, `goals` the goal or goals above."""

    themes: list[Made] = field(default_factory=list)
    goals: list[Made] = field(default_factory=list)
    benefits: list[Made] = field(default_factory=list)
    capabilities: list[Made] = field(default_factory=list)
    efforts: list[Made] = field(default_factory=list)

    def above_goal(self) -> list[Made]:
        """Return what a goal found here contributes to."""
        return list(self.themes)

    def above_cell(self, sheet: Sheet, index: int) -> list[Made]:
        """Return the goals that one in the table at node `index` contributes to: no heading that this is not under."""
        over = {node.passage.number for node in sheet.outline.nodes[index].path if node.passage}
        left = _headings(sheet) - over if self.goals else ()
        return [goal for goal in self.goals if goal.here.passage.number not in left]

    def numbered(self, word: str, number: str) -> Made | None:
        """Return what is in force with this number: a benefit or capability where the `word` says so, else a goal.

        Where none of several has a number they are counted.
        """
        meant = self.benefits if word.startswith(("ba", "be")) else self.goals
        meant = self.capabilities if word.startswith(("verm", "cap")) else meant
        if len(meant) > 1 and number.isdigit() and 0 < int(number) <= len(meant) and not any(m.number for m in meant):
            return meant[int(number) - 1]
        return next((made for made in meant if made.number == number), None)

    def above_target(self, text: str) -> list[Made]:
        """Return the goal that a target found here belongs to: the one that shares most words, where there are more."""
        goals = self.goals
        if len(goals) > 1:
            return closest(text, goals) or shared_above(goals)
        if not goals and len(self.themes) >= 1:
            return []
        return list(goals)

    def above_effort(self) -> list[Made]:
        """Return what an effort found here contributes to."""
        return list(self.capabilities or self.benefits or self.goals or self.themes)


def is_named_above(sheet: Sheet, node: Node, title: str) -> bool:
    """Whether a line above `node` says the title, in small letters, of the paper: what follows is none."""
    return any(len(one.text) > 5 and one.text.lower() in title for one in sheet.outline.nodes[: node.index])


@once
def _headings(sheet: Sheet) -> frozenset[int]:
    """Return the numbers of the passages that are headings."""
    return frozenset(node.passage.number for node in sheet.outline if node.is_heading and node.passage)


def closest(text: str, goals: list[Made]) -> list[Made]:
    """Return the goal whose words are most like those of `text`, as a list; empty where none of several shares any."""
    if len(goals) == 1:
        return list(goals)
    mine = _stems(text)
    scored = [(len(mine & _stems(goal.text)), -index) for index, goal in enumerate(goals)]
    best = max(scored, default=(0, 0))
    return [goals[-best[1]]] if best[0] else []


def shared(one: str, other: str) -> int:
    """Return how many words that say what they are about two texts have in common."""
    return len(_stems(one) & _stems(other))


def shared_above(goals: list[Made]) -> list[Made]:
    """Return the goals that all of `goals` contribute to."""
    above = goals[0].parents if goals else []
    return [one for one in above if one.kind == "goal" and all(one in goal.parents for goal in goals)]


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:6] for word in _WORDS.findall(text.lower()) if word not in _SMALL and len(word) > 2)


_PAIRED = re.compile(r"[\w-]+(?:,\s[\w-]+)*\s(?:en|of|&)\s[\w-]+")
"""Words beside each other that name a field, though they may be verbs: "Taal en lezen", "Spelen, leren en werken"."""
_MOVES = re.compile(r"van\s.{3,80}\snaar\s", re.IGNORECASE)


_RELATIVES = frozenset(("die", "dat", "wat", "wie", "waar"))
"""Words that open a clause with its verb at the end, which names something: "Versterken wat er is"."""


def is_sentence(text: str) -> bool:
    """Whether a heading is a whole sentence of what is wanted: three words or more with a finite verb among them."""
    words = [word.lower() for word in _WORDS.findall(text)]
    finite = [place for place, word in enumerate(words) if place and word in FINITE]
    if len(words) < 3 or not finite or _PAIRED.fullmatch(text):
        return False
    return len(finite) > 1 or finite[0] + 1 < len(words) or not _RELATIVES.intersection(words[1 : finite[0]])


_PLURAL = re.compile(
    r"(?:punten|iteiten|heden|(?<!dr)(?<!dw)(?<!pr)ingen|menten|plekken|plannen|(?<!be)middelen|netwerken|afspraken"
    r"|kinderen|ouderen|scholen|gezinnen|wijken|gebieden|producten|projecten|diensten)$"
)
"""How nouns end that look like verbs: "Laagdrempelige steunpunten"."""


def is_wish(text: str) -> bool:
    """Whether a heading says what is wanted (it holds a verb, or moves "van … naar …") rather than naming a field."""
    if _MOVES.match(text):
        return True
    if _PAIRED.fullmatch(text):
        return False
    words = [word.lower() for word in _WORDS.findall(text)]
    return any(word in FINITE for word in words) or (
        len(words) > 1
        and bool(re.search(r"\b\w{3,}(?:eren|iseren|igen|ken|gen|len|ren|ten|den|nen|pen|ven|zen)$", text.lower()))
        and not _PLURAL.search(text.lower())
    )


_REACHES = re.compile(r"om\s(?:dit|deze|die|onze?|het)\s(?:doel|ambitie|opgave)", re.IGNORECASE)


def called_goals(nodes: Iterable[Node]) -> set[int]:
    """Return the headings right over a label that calls them a goal: "Om deze doelstelling te bereiken doen we:"."""
    over = (node.path[-1] for node in nodes if node.label and node.path and _REACHES.match(node.label.word))
    return {one.index for one in over if one.label is None}


WISHED = re.compile(
    r"(?:wij|we|de\s+(?:regio|gemeenten?|partijen|partners))\s+(?:willen|wil|streven|streeft|zorgen|zorgt)\s+(?:er\s*(?:voor|naar)\s+)?(?:dat|samen\s+dat)\s"
    r"|(?:onze|de)\s+ambitie\s+is\s|ons\s+doel\s+is\s|in\s+20\d\d\s+(?:is|zijn|kan|kunnen|heeft|hebben|gaat|gaan|krijgt|krijgen|voelt|voelen)\s",
    re.IGNORECASE,
)
"""How a heading opens that says in a sentence what is wanted."""


def is_of(span: Span, other: Span) -> bool:
    """Whether a stretch of text lies in another; the lines of one passage may be a heading each."""
    return span.passage is other.passage and other.start <= span.start < other.end


def tells(node: Node) -> bool:
    """Whether an item tells in a sentence what is done under a word for a theme ("Spoor 1: wij versterken …")."""
    return isinstance(node.block, Item) and node.text.endswith(".") and is_sentence(node.text)
