"""Elements that a cell or line names by their numbers alone: "D1, B2", "doel 1 en 3", "alle doelen"."""

from __future__ import annotations

import re

from doelnet.draft import ElementKind
from doelnet.reading.forms.desk import cells
from doelnet.reading.forms.desk.network import Made, Network
from doelnet.reading.forms.desk.spans import Span
from doelnet.reading.forms.desk.wording import codes
from doelnet.reading.forms.walk.scope import Scope

_LETTERED: tuple[ElementKind, ...] = ("goal", "theme", "benefit", "capability")
"""What a number with a letter ("B1") may name, whatever the title over it says."""
_ALL = re.compile(
    r"(?:draagt\s+bij\s+aan\s+)?al(?:le)?\s(?:\w+\s){0,2}(?:\w*doel(?:en|stellingen)|ambities|opgaven)\.?",
    re.IGNORECASE,
)


def by_numbers(network: Network, scope: Scope, numbers: list[str], kind: ElementKind) -> tuple[list[Made], list[str]]:
    """Return what numbers name, those of `kind` and in force before any other; and the numbers not told of yet.

    What another of them stands under is left out: "D1/B2" is the benefit, where that is one of D1.
    """
    known: list[Made] = []
    missing: list[str] = []
    for number in numbers:
        kinds: tuple[ElementKind, ...] = ("theme", "goal") if kind == "theme" else (kind,)
        if kind != "effort" and codes.over(number) and number[0].isalpha():
            kinds = (*kinds, *_LETTERED)
        own = [goal for goal in scope.goals if goal.number == number and goal.kind in kinds]
        made = next((m for m in (*own, *(network.numbered(number, k) for k in kinds)) if m), None)
        made = made or (scope.numbered(kind, number) if kind in ("goal", "benefit", "capability") else None)
        if made:
            known.append(made)
        elif kind != "effort":
            missing.append(number)
    if any(made.kind in ("benefit", "capability") for made in known):
        known = [made for made in known if not any(other.leads_to(made) for other in known)]
    return known, missing


def all_goals(network: Network, scope: Scope, text: str) -> list[Made]:
    """Return the goals that "alle doelen" means: those in force, where there are several, else all at the top."""
    if len(text) > 40 or "al" not in text[:20].lower() or not _ALL.fullmatch(text.strip()):
        return []
    goals = scope.goals if len(scope.goals) > 1 else network.of("goal")
    return [goal for goal in goals if not any(parent in goals for parent in goal.parents)]


def named(network: Network, scope: Scope, text: str) -> list[Made]:
    """Return what a line behind a label names by number and nothing else: "doel 1 en 3", "B2"."""
    if every := all_goals(network, scope, text):
        return every
    word = (re.match(r"\s*([a-z]+)\s", text, re.IGNORECASE) or ["", ""])[1].lower()
    found = []
    for number in cells.goal_numbers(text):
        found.append(scope.numbered(word, number) or network.meant(codes.Pointer(word, number)))
    return list(dict.fromkeys(made for made in found if made))


def said(network: Network, span: Span) -> list[Made]:
    """Return the goals that a line tells again in their own words and nothing else, several parted by semicolons."""
    if span.more or len(span.text) > 400:
        return []
    known = [network.said("goal", span.cut(m.start(), m.end()).trimmed()) for m in re.finditer(r"[^;]+", span.text)]
    return [goal for goal in known if goal] if len(known) > 1 and all(known) else []


_BRACKETED = re.compile(r"\((?P<all>[a-h\d]\d?(?:\s*(?:,|en|/|\+|&)\s*[a-h\d]\d?)*)\)\W*$")


def in_brackets(scope: Scope, text: str) -> list[Made]:
    """Return the capabilities or benefits in force whose plain number or letter ends an effort: "Een jobcoach (b)"."""
    over = scope.capabilities or scope.benefits
    found = (
        _BRACKETED.search(text, max(0, len(text) - 20)) if len(over) > 1 and text.rstrip(" .;").endswith(")") else None
    )
    if found is None:
        return []
    named = [
        next((made for made in over if made.number == one), None) for one in re.findall(r"[a-h]|\d+", found["all"])
    ]
    return [made for made in named if made] if all(named) else []
