"""Whether an amount in a sentence is good or bad for the budget: "€ 120.000 V", "N € 85.000", "(€ 40.000 nadelig)"."""

from __future__ import annotations

import re

from doelnet.draft import Money, Phase

_BEHIND = re.compile(
    r"\s*\(?(?:(?P<letter>[VN])(?![\w&'’]|\.\w)|(?P<word>(?:na|voor)del(?:ig|ige)|(?:na|voor)deel)\b"
    r"|(?:duurder|goedkoper)\s+uit)",
)
_BEFORE = re.compile(r"(?:^|[\s(])(?P<letter>[VN])(?:\s?[:=–-])?\s*$")
_PLANNED = re.compile(
    r"\b(?:begro(?:te?|ot)|geraamd)\w*\s+(?:saldo|resultaat|tekort|overschot|nade\w+|voorde\w+)", re.I
)
_DONE = re.compile(r"\b(?:jaarrekening|jaarstukken|jaarresultaat|rekening\s+20\d\d|over\s+20\d\d)\b", re.IGNORECASE)


def sign(before: str, behind: str) -> int:
    """Return 1 where an amount is called favourable, -1 where unfavourable, 0 where neither stands right beside it."""
    found = _BEHIND.match(behind) or _BEFORE.search(before[-6:])
    if not found:
        return 0
    return -1 if found[0].strip(" (:=–-")[:1] in ("N", "n", "d") else 1


def ends(title: str) -> bool:
    """Whether a title closes with an amount and whether it is good or bad: "Leerlingenvervoer € 120.000 V"."""
    amount = title.rfind("€")
    return amount >= 0 and _ENDS.fullmatch(title, amount) is not None


_ENDS = re.compile(
    r"€\s?-?[\d.,]+(?:\s?(?:mln|miljoen|k)\.?)?\s?\(?(?:[VN]|(?:na|voor)del(?:ig)|(?:na|voor)deel)\)?[.:]?\s*"
)


def phase(text: str, kind: object, otherwise: Phase) -> Phase:
    """Return the phase of an amount that is good or bad: accounts tell what it was, other papers what changes."""
    if _PLANNED.search(text):
        return "budget"
    if otherwise == "change" or (kind != "annual-report" and not _DONE.search(text)):
        return otherwise if otherwise == "actual" else "change"
    return "actual"


def year(known: list[Money]) -> str | None:
    """Return the year that an amount which explains a difference is for: the last of which something was spent."""
    return max((one.year for one in known if one.phase == "actual"), default=None)
