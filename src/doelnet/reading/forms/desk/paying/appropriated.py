"""Amounts that go to or come from a reserve, the year that closes with them, and years that are told in turn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from doelnet.draft import Money, Phase
from doelnet.reading.dutch import dates

_RESERVED = re.compile(
    r"\b(?:toe\s+te\s+voegen|toegevoegd|te\s+storten|gestort|te\s+doteren|gedoteerd|te\s+onttrekken|onttrokken"
    r"|te\s+bestemmen|vrij\s+te\s+(?:laten\s+)?vallen|te\s+reserveren)\b",
    re.IGNORECASE,
)
_APPROPRIATES = re.compile(r"bestem|resultaat|saldo", re.IGNORECASE)
_CLOSES = re.compile(
    r"\b(?:jaar(?:rekening|stukken|verslag)|rekening|resultaat|saldo)(?:\s+van|\s+over)?\s+(?P<year>20\d\d)\b", re.I
)
_IN_TURN = re.compile(r"\b(?:respectievelijk|resp\.)", re.IGNORECASE)


def phase(head: Mapping[str, object], sentence: str, behind: str) -> Phase | None:
    """Return "change" where a paper that appropriates a result puts the amount before `behind` into a reserve."""
    moves = _appropriates(head) and _RESERVED.search(behind) and not _IN_TURN.search(sentence)
    return "change" if moves else None


def _appropriates(head: Mapping[str, object]) -> bool:
    return head.get("kind") == "budget-proposal" and _APPROPRIATES.search(str(head.get("title"))) is not None


def closed(head: Mapping[str, object], before: str, text: str) -> str | None:
    """Return the year of the result that a paper appropriates, where the words before an amount name that."""
    if not _appropriates(head) or not _RESULT.search(before):
        return None
    named = _YEAR.findall(str(head.get("title")))
    return named[0] if len(named) == 1 else year(text)


_RESULT = re.compile(r"\b(?:resultaat|saldo|overschot|tekort)(?:\s+over\s+\w+)?(?:\s+(?:van|ad))?$", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")


_ADDS = re.compile(
    r"[\s,]*(?:wordt\s+|worden\s+)?(?:toe\s+te\s+voegen|toegevoegd|te\s+storten|gestort|te\s+doteren)\b", re.IGNORECASE
)


def adds(behind: str) -> bool:
    """Whether the words behind an amount put it into a reserve, which costs it."""
    return _ADDS.match(behind) is not None


_TAKEN = re.compile(r"\bonttrekking\b[^.;€]{0,60}\s(?:van|ad)\s*€?\s*$", re.IGNORECASE)


def taken(before: str) -> bool:
    """Whether the words before an amount take it out of a reserve: "door een onttrekking aan de reserve van"."""
    return _TAKEN.search(before[-90:]) is not None


def covers(known: Money, made: Money, text: str) -> bool:
    """Whether an amount is what pays for the one that is known: taken out of a reserve it is another."""
    return made.side == "income" and known.side == "expense" and "onttrek" in text


@lru_cache(maxsize=1)
def year(text: str) -> str | None:
    """Return the year that a paper without a date closes: "De jaarrekening 2025 sluit met …"; none if it names two."""
    named = {match["year"] for match in _CLOSES.finditer(text)}
    return named.pop() if len(named) == 1 else None


def in_turn(text: str, amounts: int) -> list[str]:
    """Return the year of each of the amounts in a sentence that tells both in turn; nothing where they do not match.

    "In 2026 en 2027 respectievelijk € 4.000 en € 6.000" has two of each, "2026-2029" four years.
    """
    if amounts < 2 or not _IN_TURN.search(text):
        return []
    told: list[int] = []
    for found in dates.find(text):
        first, last = int(found.first_year), int(found.last_year)
        told += [one for one in range(first, min(last, first + amounts) + 1) if one not in told]
    return [str(one) for one in told] if len(told) == amounts else []


_THESE_YEARS = re.compile(
    r"\b(?:in|voor|over)\s+(?:de\s+jaren\s+)?(?P<all>\d{4}(?:\s*(?:,|en|-|–|t/m|tot\s+en\s+met)\s*(?:in\s+)?\d{4})+)",
    re.IGNORECASE,
)


def each_year(behind: str) -> list[str]:
    """Return the years that a yearly amount is for: "in 2025, 2026 en 2027", "in 2025 t/m 2027"."""
    match = _THESE_YEARS.search(behind)
    if not match:
        return []
    years = re.findall(r"\d{4}", match["all"])
    if len(years) == 2 and re.search(r"-|–|t/m|tot", match["all"]):
        return [str(year) for year in range(int(years[0]), int(years[1]) + 1)]
    return years
