"""Benefits and capabilities in words that mean something else elsewhere: told by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from doelnet.reading.forms.desk.wording import words

if TYPE_CHECKING:
    from doelnet.reading.forms.desk.outline import Node

_BENEFIT = re.compile(
    r"(?:(?:de|het|beoogde?|verwachte?|gewenste?|maatschappelijke?|concrete?|onze)\s+)*(?:opbrengst(?:en)?|effect(?:en)?"
    r"|voorde(?:el|len)|meerwaarde|toegevoegde\s+waarde|waarde|uitkomst(?:en)?|outcomes?"
    r"|wat\s+levert\s+(?:het|dit|dat)\s+op(?:\s+voor\s.{3,40})?|wat\s+hebben\s.{3,30}\s(?:er|daar)aan)",
    re.IGNORECASE,
)
"""What a network may call the benefits of a goal, where it names capabilities too."""
_CAPABILITY = re.compile(
    r"(?:(?:de|benodigde?|gewenste?|nieuwe|noodzakelijke|te\s+ontwikkelen|organisatorische)\s+)*(?:(?:rand)?voorwaarden?"
    r"|capaciteit(?:en)?|competenties?|bekwaamheden|verandering(?:en)?"
    r"|wat\s+(?:moet(?:en)?|is|hebben)\s.{0,40}(?:kunnen|nodig|veranderen))",
    re.IGNORECASE,
)
"""What a network may call the capabilities that a benefit asks for, where it names benefits too."""
_FELT = re.compile(
    r"wat\s+(?:merk(?:t|en)|ha(?:alt|len)|wint|winnen|heeft|hebben)\s.{3,40}\s(?:er|daar|hier)(?:van|mee|aan|uit)",
    re.IGNORECASE,
)
"""A question after benefits: what others notice of a goal."""
_ASKED = re.compile(
    r"wat\s+(?:is|hebben\s+(?:we|wij))\s+(?:er|daar|hier|daarvoor|hiervoor)\s?(?:voor\s+)?nodig|wat\s+vraagt\s+(?:dit|dat)\s+van\s.{3,30}"
    r"|wat\s+moet(?:en)?\s.{2,30}\s(?:kunnen|veranderen)",
    re.IGNORECASE,
)
"""A question after capabilities: what must be there before it comes."""
_WORDS = ((_BENEFIT, "benefit", "capability"), (_CAPABILITY, "capability", "benefit"))
"""Words, what they tell of, and what must be told beside it in words of its own."""

_LONGEST = 60


def columns(found: list[words.Column]) -> list[words.Column]:
    """Return the columns of a table, benefits and capabilities told by their places between the goal and the effort."""
    roles = [column.role for column in found]
    goals = [c for c, column in enumerate(found) if column.role == "goal" and not _means_more(column.title)]
    if len(found) < 4 or not goals or "effort" not in roles:
        return found
    goal, effort = goals[0], len(roles) - 1 - roles[::-1].index("effort")
    step = 1 if goal < effort else -1
    told = {role: _told(found, range(goal + step, effort, step), pattern, role) for pattern, role, _ in _WORDS}
    benefit, capability = told["benefit"], told["capability"]
    if benefit is None or capability is None or (capability - benefit) * step < 0:
        return found
    named = {place: role for role, place in told.items()}
    return [column._replace(role=named.get(c, column.role)) for c, column in enumerate(found)]


def _means_more(title: str) -> bool:
    """Whether a title that may head goals may head benefits or capabilities too: "Gewenste verandering"."""
    return any(pattern.fullmatch(title.strip(" :?")) for pattern, _, _ in _WORDS)


def _told(found: list[words.Column], between: range, pattern: re.Pattern[str], role: str) -> int | None:
    """Return which column tells of this role: by its own word, else by one that may mean it."""
    own = next((c for c in between if found[c].role == role), None)
    asked = _FELT if role == "benefit" else _ASKED
    titles = {c: found[c].title.strip(" :?") for c in between}
    also = (
        c
        for c, title in titles.items()
        if asked.fullmatch(title) or (found[c].role != "effort" and pattern.fullmatch(title))
    )
    return own if own is not None else next(also, None)


_COSTS = re.compile(r"\W*(?:20\d\d\s+)?lasten(?:\s+20\d\d)?\W*", re.IGNORECASE)
_COSTS_LONG = 20


def settle(nodes: Sequence[Node]) -> None:
    """Label what may mean a benefit or capability, in a paper whose labels name goals, efforts and one of the two.

    "Baten" is no label where "Lasten" stands on a line of its own, perhaps with its year: there it is money.
    """
    kinds = {node.label.role for node in nodes if node.label is not None}
    if "benefit" in kinds and any(len(node.text) < _COSTS_LONG and _COSTS.fullmatch(node.text) for node in nodes):
        for node in nodes:
            if node.label and node.label.role == "benefit" and "baten" in node.label.word.lower():
                node.label = None
    kinds |= _asked(nodes)
    if kinds >= {"goal", "effort"} and kinds & {"benefit", "capability"}:
        for node in nodes:
            node.label = _label(node, kinds) or node.label


def _asked(nodes: Sequence[Node]) -> set[str]:
    """Return benefit and capability, where headings ask after both and other headings name what is done."""
    heads = [
        node.text.strip(" ?:")
        for node in nodes
        if node.is_heading and not node.contents and "wat" in node.text[:4].lower()
    ]
    both = any(map(_FELT.fullmatch, heads)) and any(map(_ASKED.fullmatch, heads))
    done = both and any(
        n.label and n.label.role == "effort" and not _ASKED.fullmatch(n.text.strip(" ?:")) for n in nodes
    )
    return {"benefit", "capability"} if done else set()


def _label(node: Node, kinds: set[str]) -> words.Label | None:
    """Return the label that a line opens with for a benefit or capability, where these `kinds` are named beside it."""
    word, colon, rest = node.text.partition(":")
    said = word.strip(" ?")
    if len(said) > _LONGEST or node.contents or not (node.is_heading or colon):
        return None
    start = len(node.text) - len(rest.lstrip())
    for pattern, role, beside in _WORDS:
        if beside in kinds and (pattern.fullmatch(said) or (_FELT if role == "benefit" else _ASKED).fullmatch(said)):
            return words.Label(role, said, None, start)
    return None
