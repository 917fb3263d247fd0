"""Paragraphs under a label: which are set apart enough to be an element, and which only lead to one or explain it."""

from __future__ import annotations

import re
from itertools import takewhile

from doelnet.reading.blocks import Item, Look, Table
from doelnet.reading.dutch.clauses import FINITE, is_past
from doelnet.reading.dutch.letters import Gated
from doelnet.reading.forms.desk.outline import Node
from doelnet.reading.forms.desk.wording import words
from doelnet.reading.forms.desk.wording.questions import asks_how_things_are
from doelnet.reading.forms.walk import doers, indicators
from doelnet.reading.forms.walk.walk import PROSE, Walk

_CAPTION = re.compile(r"(?:tabel|figuur|grafiek|schema|kaart)\s+\d+\s*[.:–-]?\s", re.IGNORECASE)
_LISTS = re.compile(
    r"\bvolgende\s+(?:\w+\s)?(?:act\w+|afspraken|maatregelen|stappen|inspanningen|punten|projecten|interventies)\b"
    r"|\bhieronder\b|\b(?:zijn|staan|worden)\s(?:\w+\s){1,5}(?:uitgewerkt|benoemd|opgenomen|beschreven)\b"
    r"|\bhet\s+volgende(?:\s+(?:af|afgesproken|vastgelegd|overeengekomen|met\s+elkaar\s+af\w*))?\s*[.:]",
    re.IGNORECASE,
)
"""Words of a paragraph that only tells where what is done stands: "Wij hebben het volgende afgesproken."."""
_LEADS = re.compile(
    r"\b(?:onderstaande|volgende|deze)\s+(?:\w+\s)?(?:tabel|figuur|schema|overzicht|cijfers|indicatoren)\b|\bhieronder\b",
    re.IGNORECASE,
)


_COUNT = re.compile(r"[A-Z]?\d{1,2}\.\d{1,2}[a-z]?[.:]?\s")
"""The number of a line in a row of lines that have one: "1.2 Het jongerenwerk is uitgebreid"."""


def ask_otherwise(node: Node) -> bool:
    """Whether a line is a question of another kind than what stands above it: how things are, or by its look."""
    if not node.text.endswith("?") or len(node.text) > _LONGEST_QUESTION or node.passage is None:
        return False
    return asks_how_things_are(node.text) or any(node.passage.all(look) for look in _LOOKS)


_LONGEST_QUESTION = 60
_LOOKS: tuple[Look, ...] = ("bold", "italic", "underline")


def are_counted(walk: Walk, mode: words.Label, node: Node) -> bool:
    """Whether a paragraph stands in a row of numbered lines under a label of efforts or results."""
    if mode.role not in ("effort", "result") or not _COUNT.match(node.line) or len(node.text) > 250:
        return False
    nodes = walk.sheet.outline.nodes
    beside = nodes[max(0, node.index - 1) : node.index] + nodes[node.index + 1 : node.index + 2]
    return any(_COUNT.match(one.line) and not (one.is_heading and mode.role == "effort") for one in beside)


_MANY = r"\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|enkele|meerdere|verschillende"
_OF_AIMS = Gated(
    r"\b(?:doelen|doelstelling(?:en)?|ambities?|opgaven|speerpunten)\b[^.]{0,120}\b(?:geformuleerd|uitgewerkt|gesteld|opgenomen"
    r"|beschreven|vastgesteld|benoemd|bepaald|vertaald|gehanteerd|onderscheiden|omschreven|vastgelegd)\b"
    r"|\b(?:deze|onderstaande|bovenstaande|volgende|genoemde|bijbehorende)\s(?:\w+\s)?(?:doelen|doelstellingen|ambities|opgaven)\b"
    rf"|\b(?:{_MANY})\s(?:[\w-]+e\s){{0,2}}\w*(?:doelen|doelstellingen|ambities|opgaven|speerpunten|thema['’]?s)\b[^,]{{0,60}}$",
    ("doel", "ambitie", "opgave", "speerpunt", "thema"),
)
"""What tells of the aims, and says none: "Er zijn vijf ambities uitgewerkt", "Deze doelen sluiten aan bij …"."""


def are_taken(walk: Walk, mode: words.Label, node: Node) -> bool:
    """Whether a paragraph under this label is set apart enough to be an element."""
    if walk.paragraphs > 99 or _introduces(walk, node):
        return False
    if mode.role == "goal":
        one = mode.number or mode.word.endswith((" is", " luidt"))
        told = _explains(walk, node) or _OF_AIMS.search(node.text.lower()) is not None
        return walk.paragraphs <= (1 if one else 4) and not told
    if mode.role in ("target", "indicator", "benefit", "capability"):
        return True
    if mode.role == "result":
        told = is_past(node.text) and len(node.span.sentences() if node.span else []) > 1
        return bool(walk.scope.efforts or walk.scope.goals) and not told
    if mode.role == "effort":
        return (
            not PROSE.match(mode.word)
            and walk.paragraphs <= 6
            and not (_beside_list(walk, node) or _LISTS.search(node.text))
            and len(node.text) < 500
        )
    return False


def _beside_list(walk: Walk, node: Node) -> bool:
    """Whether a list or table of efforts stands further on under the same heading or label: what is before it is prose.

    The list may stand under the goal that it is for ("Bij doel 1:"), or under the party that acts.
    """
    for later in walk.sheet.outline.nodes[node.index + 1 :]:
        if isinstance(later.block, Table):
            view = walk.sheet.views.get(later.index)
            return view is not None and view.kind == "network" and bool(view.having("effort"))
        if later.is_heading or later.label:
            turns = later.label.role == "goal" if later.label else doers.is_party(later.text)
            return turns and later.rest is None and walk.followed_by_list(later)
        if isinstance(later.block, Item):
            return True
    return False


def _explains(walk: Walk, node: Node) -> bool:
    """Whether a paragraph of several sentences stands under a goal of one: it tells why that is wanted."""
    if walk.paragraphs < 2 or node.span is None or len(node.span.sentences()) < 2:
        return False
    last = walk.scope.goals[-1].span if walk.scope.goals else None
    return last is not None and len(last.sentences()) == 1


def _introduces(walk: Walk, node: Node) -> bool:
    """Whether a paragraph is the caption of a table or figure, or the words that lead to one."""
    if _CAPTION.match(node.text):
        return True
    nodes = walk.sheet.outline.nodes
    behind = nodes[node.index + 1 : node.index + 3]
    if len(node.text) < 80 and not node.text.endswith(".") and any(isinstance(one.block, Table) for one in behind[:1]):
        return True
    led = [later for later in behind if not _CAPTION.match(later.line)]
    return bool(_LEADS.search(node.text)) and any(isinstance(later.block, Table) for later in led[:1])


_BY_THEN = re.compile(
    r"(?:(?:in|eind|begin|medio|per|vanaf|uiterlijk(?:\s+in)?|v[oó][oó]r)\s+)?(?:\d{1,2}\s+[a-z]+\s+)?(?P<year>20\d\d)\s*:",
    re.IGNORECASE,
)


def dates_goals(walk: Walk, node: Node) -> bool:
    """Let a year over a list of goals ("In 2030:") be the date of those with a figure; return whether it was one."""
    if walk.mode is None or walk.mode.role != "goal" or not walk.followed_by_list(node):
        return False
    when = _BY_THEN.fullmatch(node.text)
    if when is None or when["year"] < (walk.sheet.year or ""):
        return False
    walk.mode, walk.paragraphs = walk.mode._replace(year=when["year"]), 99
    return True


def list_states(walk: Walk, node: Node) -> bool:
    """Whether a date to come leads to a list of what is so then, verb first: "In 2030:", "werkt elke school samen"."""
    when = _BY_THEN.fullmatch(node.text)
    if when is None or not indicators.is_wanted("", when["year"], walk.sheet):
        return False
    behind = walk.sheet.outline.nodes[node.index + 1 :]
    opens = [one.text.split()[:2] for one in takewhile(lambda one: isinstance(one.block, Item), behind)]
    states = [said for said in opens if said[0] in FINITE and said[-1] not in ("we", "wij")]
    return bool(opens) and 2 * len(states) > len(opens)
