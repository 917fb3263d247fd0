"""The figure that a sentence is about: a share, an amount, or a number that counts or grades something."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from doelnet.reading.dutch import ages, clauses, dates, money, numbers, shares
from doelnet.reading.dutch.comparisons import bounded
from doelnet.reading.dutch.letters import small

_NOT_COUNTED = re.compile(
    r"(?:klas(?:sen)?|groep(?:en)?|leerjaar|leerjaren|thema|fase|bijlage|artikel|art\.|doel|punt"
    r"|hoofdstuk|big|programma|niveau|nr\.|nummer|§|top|tafel)\s*(?:\d+\s*(?:,|en|-|–|t/m|of"
    r"|/)\s*(?:groep\s)?)*$",
)
_KNOWN_ONES = re.compile(r"\b(?:de|het|die|deze)\s+(?:eerste|laatste|andere|overige)\s+$")
"""What stands before a number that points to things known ("de eerste twee plannen") rather than counts."""
_NOT_UNIT = frozenset(
    [
        "jaar",
        "jaren",
        "jarigen",
        "jarige",
        "maanden",
        "maand",
        "mnd",
        "weken",
        "dagen",
        "uur",
        "keer",
        "maal",
        "jr",
        "ste",
    ]
)
_ASIDE = re.compile(r"\b(?:op|in|van|bij|voor|aan|uit)\s+(?:de\s+)?$")
_TOWARD = re.compile(r"\b(?:naar|tot|op|met|van)\s+(?:de\s+)?$")
_TO = re.compile(r"naar\s+(?:de\s+)?$")
_OF_ALL = re.compile(r"\s+van\s+(?:de|alle)\s+\d+")
_PLURAL = re.compile(r"[A-Z][\w-]{4,}(?:en|ers|aars|eurs)\b")
_NUMBER_OF = re.compile(r"\b(?:aantal(?:len)?|hoeveelheid)\s+")
_WINDOW = 160
"""How many characters before a number are looked at for what it counts."""


class Figure(NamedTuple):
    """A figure and where it stands: its value and unit, and how likely the sentence is about it."""

    start: int
    end: int
    value: Decimal
    unit: str | None
    weight: int


def main(text: str) -> Figure | None:
    """Return the figure that the sentence is about: bounded first, then shares, then things counted."""
    found = [*_shares(text), *_amounts(text), *_counts(text)]
    return max(found, key=lambda f: (f.weight, -f.start), default=None)


def _shares(text: str) -> list[Figure]:
    return [Figure(s.start, s.end, s.value, "%", 3 + 2 * bounded(text, s.start)) for s in shares.find(text)]


def _amounts(text: str) -> list[Figure]:
    return [Figure(a.start, a.end, a.euros, "EUR", 2 + 2 * bounded(text, a.start)) for a in money.find(text)]


def _counts(text: str) -> list[Figure]:
    """Return the numbers that count things or grade them: not dates, ages, class numbers or shares."""
    taken = [(d.start, d.end) for d in dates.find(text)] + [(a.start, a.end) for a in ages.find(text)]
    taken += [(s.start, s.end) for s in shares.find(text)] + [(m.start, m.end) for m in money.find(text)]
    lowered, found = small(text), []
    for item in numbers.find(text):
        before = lowered[max(0, item.start - _WINDOW) : item.start]
        word = text[item.start : item.end].isalpha()
        named = not word and _NOT_COUNTED.search(before)
        if named or _KNOWN_ONES.search(before) or any(start < item.end and item.start < end for start, end in taken):
            continue
        unit = clauses.noun_after(text, item.end)
        is_bounded = bounded(text, item.start)
        if unit and unit.lower() in _NOT_UNIT and not is_bounded:
            continue
        if part := _OF_ALL.match(text, item.end):
            unit = clauses.noun_after(text, part.end())
            taken.append((item.end, part.end()))
        if not unit and not is_bounded and not _TOWARD.search(before[-12:]):
            continue
        aside = bool(_ASIDE.search(before)) and not _TO.search(before)
        unit = unit or (counted(text) if _NUMBER_OF.search(lowered) else None)
        found.append(Figure(item.start, item.end, item.value, unit, 1 + 3 * is_bounded + (not aside) - word))
    return found


def counted(text: str) -> str | None:
    """Return the noun behind "aantal": what an indicator without a unit counts."""
    match = _NUMBER_OF.search(small(text))
    if match:
        return clauses.noun_after(text, match.end())
    first = _PLURAL.match(text)
    return first[0].lower() if first else None
