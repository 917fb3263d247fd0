"""The figure that a sentence is about: a share, an amount, or a number that counts or grades something."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from doelnet.reading.dutch import ages, clauses, dates, money, numbers, shares
from doelnet.reading.dutch.comparisons import bounded, bounded_behind
from doelnet.reading.dutch.letters import small

_NOT_COUNTED = re.compile(
    r"(?:klas(?:sen)?|groep(?:en)?|leerjaar|leerjaren|thema|fase|bijlage|artikel|art\.|doel|punt"
    r"|hoofdstuk|big|programma|niveau|nr\.|nummer|§|top|tafel|pagina|blz\.|kamer|lokaal|zaal|kvk|kvk-nummer|postbus|versie"
    r"|telefoon|tel\.?|zaak|dossier|kenmerk|stap|onderdeel|lid|\bom|straat|laan|weg|plein|kade|singel|gracht|dijk|hof)\s*(?:\d+\s*(?:,|en|-|–|t/m|of"
    r"|/)\s*(?:groep\s)?)*$",
)
_RANGE = re.compile(rf"\s?(?:-|–|à|of|tot)\s?(?P<high>{numbers.FIGURE}|{numbers.WORD})\b(?![.,]\d|%)")
_TO_BETWEEN = re.compile(rf"\sen\s(?:de\s)?(?P<high>{numbers.FIGURE}|{numbers.WORD})\b(?![.,]\d|%)")
_BETWEEN = re.compile(r"\btussen\s(?:de\s)?$")
_POINTS = re.compile(r"\s?%-?\s?punt(?:en)?\b")
_PER = re.compile(r"\sper\s(?:duizend|1\.?000|10\.000|100\.000|100)\s[a-z]+")
_POSTCODE = re.compile(r"\s?[A-Z]{2}(?=\s[A-Z]|[.,;)]|$)")
_GRADE = re.compile(r"\b(?:een|cijfer|rapportcijfer|score)\s$")
_MANY_HOURS = 24
"""Up to so many, hours are a time or a part of a day."""
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
        "keer",
        "maal",
        "jr",
        "ste",
    ]
)
_ASIDE = re.compile(r"\b(?:op|in|van|bij|voor|aan|uit)\s+(?:de\s+)?$")
_TOWARD = re.compile(r"\b(?:naar|tot|op|met|van)\s+(?:de\s+)?$")
_TO = re.compile(r"naar\s+(?:de\s+)?$")
_OF_GROUP = re.compile(r"\s+van\s+(?:de|het|alle|onze)\s")
_OF_ALL = re.compile(r"\s+van\s+(?:de|alle)\s+\d+")
_PLURAL = re.compile(r"[A-Z][\w-]{4,}(?:en|ers|aars|eurs)\b")
_NUMBER_OF = re.compile(r"\b(?:aantal(?:len)?|hoeveelheid)\s+")
_WINDOW = 160
"""How many characters before a number are looked at for what it counts."""


class Figure(NamedTuple):
    """A figure and where it stands: its value and unit, and how likely the sentence is about it.

    Of a range ("80-85%", "4 à 5 scholen") `value` is the lower end and `high` the upper.
    """

    start: int
    end: int
    value: Decimal
    unit: str | None
    weight: int
    high: Decimal | None = None


def main(text: str) -> Figure | None:
    """Return the figure that the sentence is about: bounded first, then shares, then things counted."""
    found = [*_shares(text), *_amounts(text), *_counts(text)]
    return max(found, key=lambda f: (f.weight, -f.start), default=None)


def _shares(text: str) -> list[Figure]:
    """Return the shares; that of a group ("90% van de peuters") says more than what each of the group gets."""
    return [
        Figure(
            s.start, s.end, s.value, "%", 3 + 2 * (bounded(text, s.start) or bool(_OF_GROUP.match(text, s.end))), s.high
        )
        for s in shares.find(text)
    ]


def _amounts(text: str) -> list[Figure]:
    return [Figure(a.start, a.end, a.euros, "EUR", 2 + 2 * bounded(text, a.start)) for a in money.find(text)]


def _counts(text: str) -> list[Figure]:
    """Return the numbers that count things or grade them: not dates, ages, class numbers or shares."""
    numbered = numbers.find(text)
    if not numbered:
        return []
    taken = [(d.start, d.end) for d in dates.find(text)] + [(a.start, a.end) for a in ages.find(text)]
    taken += [(s.start, s.end) for s in shares.find(text)] + [(m.start, m.end) for m in money.find(text)]
    lowered, found = small(text), []
    for item in numbered:
        before = lowered[max(0, item.start - _WINDOW) : item.start]
        if any(start < item.end and item.start < end for start, end in taken) or _is_name(text, item, before):
            continue
        end, high = _upper(lowered, item, before)
        part = _OF_ALL.match(text, end)
        unit = _unit(text, part.end() if part else end)
        taken.append((item.start, part.end() if part else end + len(unit or "")))
        if figure := _count(text, item, before, unit):
            unit = figure.unit or (counted(text) if _NUMBER_OF.search(lowered) else None)
            found.append(figure._replace(end=end, unit=unit, high=high))
    return found


def _is_name(text: str, item: numbers.Number, before: str) -> bool:
    """Whether the number names something ("artikel 3", "kamer 12", "3411 AB Waardrecht") rather than counts."""
    word = text[item.start : item.end].isalpha()
    postcode = item.end - item.start == 4 and not word and _POSTCODE.match(text, item.end)
    return bool(postcode or (not word and _NOT_COUNTED.search(before[-60:])) or _KNOWN_ONES.search(before))


def _upper(lowered: str, item: numbers.Number, before: str) -> tuple[int, Decimal | None]:
    """Return where the number ends and, of a range ("4 à 5", "tussen 5 en 10"), its upper end."""
    joint = _TO_BETWEEN if _BETWEEN.search(before) else _RANGE
    match = joint.match(lowered, item.end)
    if not match:
        return item.end, None
    said = match["high"]
    high = numbers.value_of(said) if said[0].isdigit() else numbers.written(said)
    return (match.end(), high) if high > item.value else (item.end, None)


def _unit(text: str, end: int) -> str | None:
    """Return what a number that ends at `end` counts: a noun, "procentpunt", or "per 1.000 leerlingen"."""
    if _POINTS.match(text, end):
        return "procentpunt"
    per = _PER.match(text, end)
    return per[0].strip() if per else clauses.noun_after(text, end)


def _count(text: str, item: numbers.Number, before: str, unit: str | None) -> Figure | None:
    """Return the figure of a number that counts or grades, or None where it does neither."""
    is_bounded = bounded(text, item.start) or bounded_behind(text, item.end)
    word = text[item.start : item.end].isalpha()
    lasts = unit is not None and (unit.lower() in _NOT_UNIT or (unit == "uur" and item.value <= _MANY_HOURS))
    grade = not word and not unit and item.value <= 10 and _GRADE.search(before)
    if (lasts and not is_bounded) or not (unit or is_bounded or grade or _TOWARD.search(before[-12:])):
        return None
    aside = bool(_ASIDE.search(before)) and not _TO.search(before)
    sure = 0 if lasts and before.endswith("binnen ") else 3 * is_bounded
    return Figure(item.start, item.end, item.value, unit, 1 + sure + (not aside) - word)


def counted(text: str) -> str | None:
    """Return the noun behind "aantal": what an indicator without a unit counts."""
    match = _NUMBER_OF.search(small(text))
    if match:
        return clauses.noun_after(text, match.end())
    first = _PLURAL.match(text)
    return first[0].lower() if first else None
