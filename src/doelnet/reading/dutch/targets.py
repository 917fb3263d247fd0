"""Targets in Dutch sentences: comparison, value, unit, population, due date, baseline and source."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from doelnet.draft import Baseline, Comparison, Target, number
from doelnet.reading.dutch import ages, clauses, dates, money, numbers, shares

_SOURCE = re.compile(
    r"\(?\s*\bbron(?:nen)?(?:vermelding)?\s*:\s*(?P<source>.+?)\s*\)?\s*\.?\s*$", re.IGNORECASE | re.DOTALL
)
_WORDS = "|".join(word for word, value in numbers.WORDS.items() if value < 100)
_WAS = re.compile(
    r"\((?P<brackets>[^()]*\d[^()]*)\)"
    r"|\b(?P<than>dan\s+in\s+\d{4}(?:\s*\([^()]*\))?)"
    r"|(?P<compared>\b(?:ten\s+opzichte\s+van|t\.o\.v\.|vergeleken\s+met"
    r"|tov)\s+[^,;()]*?(?:\d{4}(?:\s*\([^()]*\))?|nulmeting(?:\s+\d{4})?))"
    rf"|\b(?P<from>van\s+(?:€\s*)?(?:[\d.,]+|{_WORDS})\s*(?:%|procent|\w+)?\s*(?:\((?:in\s+)?\d{{4}}\)|\bin\s+(?:eind\s+|het\s+)?(?:schooljaar\s+)?"
    r"\d{4}(?:[-/]\d{2,4})?|nu|\(nu\))?)\s+(?=(?:naar|tot)\b)"
    r"|(?<=[,;]\s)(?P<was>(?:in|eind)\s+\d{4}\s+(?:was|waren|bedroeg|lag|gaf)\b[^.;()]*)"
    r"|(?P<zero>\b(?:nulmeting|uitgangswaarde|startwaarde|nulwaarde|baseline)\b[^.;()]*)",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    r"\b(?:minimaal|minstens|ten\s?minste|op\s?zijn\s?minst|niet\s+minder\s+dan"
    r"|gelijk\s+(?:aan\s+)?of\s+(?:hoger|meer|groter)|meer\s+dan|hoger\s+dan|"
    r"groter\s+dan|ten\s+minste)\b|[≥>]",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    r"\b(?:maximaal|hooguit|hoogstens|ten\s?hoogste|niet\s+(?:meer|hoger)\s+dan"
    r"|gelijk\s+(?:aan\s+)?of\s+(?:lager|minder|kleiner)|minder\s+dan|lager\s+dan|kleiner\s+dan|"
    r"binnen)\b|[≤<]",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:stijg\w*|gestegen|toenem\w*|toename|neemt\s.*\btoe|groei\w*|verhog\w*|verhoog\w*|vergrot\w*"
    r"|omhoog|gegroeid|toegenomen)\b",
    re.I,
)
_DOWN = re.compile(
    r"\b(?:dal\w*|gedaald|daalt|afnem\w*|afname|neemt\s.*\baf|verlag\w*|verlaag\w*|vermind\w*"
    r"|terug(?:ge)?(?:dring|drong|bring|breng|loop)\w*|omlaag|afgenomen|reduc\w*|halver\w*)\b",
    re.I,
)
_STABLE = re.compile(
    r"\b(?:gestabiliseerd|stabiliseren|stabiel|stabiliseert|blijft\s+gelijk|gelijk\s+(?:blijft"
    r"|gebleven|blijven)|gehandhaafd|handhaven|niet\s+(?:toegenomen|gestegen|verder))\b",
    re.I,
)
_DONE = re.compile(
    r"\b(?:gereed|afgerond|opgeleverd|vastgesteld|gerealiseerd|operationeel|ingevoerd|geïmplementeerd"
    r"|beschikbaar|geopend|opgesteld|ingericht|uitgevoerd)\b",
    re.I,
)
_LESS_IS_BETTER = re.compile(
    r"\b(?:\w*(?:verzuim|zuimers?|thuiszit|overgewicht|obesitas|armoede|uitval\w*|schoolverlat"
    r"|wachttijd|wachtlijst|schuld|overlast|"
    r"achterstand|geweld|mishandel|criminal|delict|misdrijv|verwijzing|residentie|eenza\w+|schulden"
    r"|suïcid|zelfdod|analfabet|verlaters?)\w*"
    r"|vsv\w*|jeugd(?:zorg|hulp)\w*|zorg\s+met\s+verblijf|uithuisplaats\w*|ro(?:ken|okt)\w*|alcohol\w*"
    r"|drink(?:t|en)|drugs\w*|vap\w+|pest\w*|gepest|laaggeletterd\w*|eenzaam\w*|big\s?2"
    r"|vroeggeboorte\w*"
    r"|te\s+vroeg|laag\s+geboortegewicht|vrijstelling\w*|werkloos\w*|bijstand\w*|klachten|stress"
    r"|depress\w+|gamen|ongevallen|zittenblij\w+|"
    r"zonder\s+(?:startkwalificatie|diploma|plek|passend|werk|school\w*|inschrijving|onderwijs)|doorlooptijd\w*|kosten\s+per|tekort\w*"
    r"|recidiv\w*|blowt|hulpvragen|risico\w*|problem\w+)\b",
    re.IGNORECASE,
)
_NOT_LESS = re.compile(
    r"\b(?:gezond\s+gewicht|geen|zonder\s+(?:overgewicht|schulden|problemen|rook)|rookvrij"
    r"|niet\s+(?:rookt|roken|drinkt|gepest)|uitgestroomd|opgelost|terug\s+naar\s+school|bereik\w*"
    r"|hersteld|in\s+beeld)\b",
    re.I,
)
_NOT_COUNTED = re.compile(
    r"(?:klas(?:sen)?|groep(?:en)?|leerjaar|leerjaren|thema|fase|bijlage|artikel|art\.|doel|punt"
    r"|hoofdstuk|big|programma|niveau|nr\.|nummer|§|top|tafel)\s*(?:\d+\s*(?:,|en|-|–|t/m|of"
    r"|/)\s*(?:groep\s)?)*$",
    re.I,
)
_KNOWN_ONES = re.compile(r"\b(?:de|het|die|deze)\s+(?:eerste|laatste|andere|overige)\s+$", re.IGNORECASE)
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
_ASIDE = re.compile(r"\b(?:op|in|van|bij|voor|aan|uit)\s+(?:de\s+)?$", re.I)
_TOWARD = re.compile(r"\b(?:naar|tot|op|met|van)\s+(?:de\s+)?$", re.I)


class Parted(NamedTuple):
    """A text without its source note, and the note."""

    text: str
    source: str | None


class _Figure(NamedTuple):
    start: int
    end: int
    value: Decimal
    unit: str | None
    weight: int


def part_source(text: str) -> Parted:
    """Return `text` without its source note ("Bron: CBS"), and what the note names."""
    match = _SOURCE.search(text)
    if not match:
        return Parted(text, None)
    return Parted(text[: match.start()].rstrip(" (-–"), match["source"].strip(" .;)") or None)


def read(text: str, hint: str | None = None, source: str | None = None) -> Target:
    """Return what the sentence (or cell) `text` promises.

    `hint` is the document's date, for dates without a year; `source` a source that stands elsewhere.
    """
    text, own = part_source(text)
    baseline, rest = _baseline(text)
    figure = _figure(rest)
    return Target(
        comparison=_comparison(rest, figure),
        value=number(figure.value) if figure else None,
        unit=figure.unit if figure else None,
        population=_population(rest, figure),
        due=_due(rest, hint),
        baseline=baseline,
        source=own or source,
    )


def years(text: str, hint: str | None = None) -> list[str]:
    """Return the target years that `text` names outside its baseline, each once, in order."""
    _, rest = _baseline(part_source(text).text)
    return list(dict.fromkeys(found.last_year for found in dates.find(rest, hint)))


def wants_less(text: str) -> bool:
    """Whether less is better for what `text` is about ("verzuim", "wachttijd")."""
    return bool(_LESS_IS_BETTER.search(text)) and not _NOT_LESS.search(text)


def is_measurable(text: str, hint: str | None = None) -> bool:
    """Whether `text` is a goal made measurable: a figure, share or stated direction, by a date."""
    target = read(text, hint)
    return target.due is not None and (target.value is not None or target.comparison not in (None, "done"))


def _baseline(text: str) -> tuple[Baseline | None, str]:
    """Return the baseline that `text` states, and the text with it blanked out."""
    match = next((m for m in _WAS.finditer(text) if dates.find(m[0]) or shares.find(m[0]) or numbers.find(m[0])), None)
    if not match or (match["brackets"] and not _is_baseline(match["brackets"])):
        return None, text
    said = match[0]
    when = dates.find(said)
    blanked = said
    for found in reversed(when):
        blanked = blanked[: found.start] + " " * (found.end - found.start) + blanked[found.end :]
    value = next((s.value for s in shares.find(blanked)), None)
    value = value if value is not None else next((n.value for n in numbers.find(blanked)), None)
    if value is None and not when:
        return None, text
    rest = text[: match.start()] + " " * len(said) + text[match.end() :]
    date = when[0].iso if when else None
    return Baseline(value=number(value) if value is not None else None, date=date), rest


def _is_baseline(said: str) -> bool:
    """Whether brackets hold a baseline: a figure with a year or with the word for it."""
    figures = [
        n for n in numbers.find(said) if not re.fullmatch(r"(?:19|20)\d\d", said[n.start : n.end])
    ] or shares.find(said)
    return bool(figures) and bool(
        dates.find(said) or re.search(r"was|waren|nulmeting|nu\b|huidig|start|uitgangs", said, re.I)
    )


def _figure(text: str) -> _Figure | None:
    """Return the figure that the sentence is about: bounded first, then shares, then things counted."""
    found = [*_shares(text), *_amounts(text), *_counts(text)]
    return max(found, key=lambda f: (f.weight, -f.start), default=None)


def _bounded(text: str, start: int) -> bool:
    before = text[max(0, start - 40) : start]
    match = list(_AT_LEAST.finditer(before)) + list(_AT_MOST.finditer(before))
    return any(not re.search(r"[,;.]|\d", before[m.end() :]) and len(before) - m.end() < 12 for m in match)


def _shares(text: str) -> list[_Figure]:
    return [_Figure(s.start, s.end, s.value, "%", 3 + 2 * _bounded(text, s.start)) for s in shares.find(text)]


def _amounts(text: str) -> list[_Figure]:
    return [_Figure(a.start, a.end, a.euros, "EUR", 2 + 2 * _bounded(text, a.start)) for a in money.find(text)]


def _counts(text: str) -> list[_Figure]:
    """Return the numbers that count things or grade them: not dates, ages, class numbers or shares."""
    taken = [(d.start, d.end) for d in dates.find(text)] + [(a.start, a.end) for a in ages.find(text)]
    taken += [(s.start, s.end) for s in shares.find(text)] + [(m.start, m.end) for m in money.find(text)]
    found = []
    for item in numbers.find(text):
        before = text[: item.start]
        word = text[item.start : item.end].isalpha()
        named = not word and _NOT_COUNTED.search(before)
        if named or _KNOWN_ONES.search(before) or any(start < item.end and item.start < end for start, end in taken):
            continue
        unit = clauses.noun_after(text, item.end)
        bounded = _bounded(text, item.start)
        if unit and unit.lower() in _NOT_UNIT and not bounded:
            continue
        if part := re.match(r"\s+van\s+(?:de|alle)\s+\d+", text[item.end :]):
            unit = clauses.noun_after(text, item.end + part.end())
            taken.append((item.end, item.end + part.end()))
        if not unit and not bounded and not _TOWARD.search(before[-12:]):
            continue
        aside = bool(_ASIDE.search(before)) and not re.search(r"naar\s+(?:de\s+)?$", before)
        unit = unit or (counted(text) if _NUMBER_OF.search(text) else None)
        found.append(_Figure(item.start, item.end, item.value, unit, 1 + 3 * bounded + (not aside) - word))
    return found


_NUMBER_OF = re.compile(r"\b(?:aantal(?:len)?|hoeveelheid)\s+", re.IGNORECASE)


def counted(text: str) -> str | None:
    """Return the noun behind "aantal": what an indicator without a unit counts."""
    match = _NUMBER_OF.search(text)
    if match:
        return clauses.noun_after(text, match.end())
    first = re.match(r"[A-Z][\w-]{4,}(?:en|ers|aars|eurs)\b", text)
    return first[0].lower() if first else None


def _comparison(text: str, figure: _Figure | None) -> Comparison | None:
    """Return how the value is to be compared: a stated bound, then a direction, then what is better."""
    if figure is None:
        return _direction(text)
    before = text[max(0, figure.start - 45) : figure.start]
    behind = text[figure.end : figure.end + 25]
    low, high = list(_AT_LEAST.finditer(before)), list(_AT_MOST.finditer(before))
    if re.match(r"\s*(?:of\s+(?:meer|hoger)|en\s+hoger)", behind):
        return "at-least"
    if re.match(r"\s*of\s+(?:minder|lager)", behind):
        return "at-most"
    if low or high:
        latest = max([*((m.end(), "at-least") for m in low), *((m.end(), "at-most") for m in high)])
        return "at-least" if latest[1] == "at-least" else "at-most"
    if direction := _movement(text):
        return direction
    if weak := re.search(r"\b(onder|boven)(?:\s+de)?\s*$", before):
        return "at-most" if weak[1] == "onder" else "at-least"
    return "at-most" if wants_less(text) else "at-least"


def _movement(text: str) -> Comparison | None:
    """Return the direction that a verb states: to rise, to fall, or to stay."""
    up, down = _UP.search(text), _DOWN.search(text)
    if _STABLE.search(text):
        return "stable"
    if bool(up) == bool(down):
        return None
    return "increase" if up else "decrease"


def _direction(text: str) -> Comparison | None:
    """Return the direction of a target without a figure; None where it has two ("minder … en meer …")."""
    if movement := _movement(text):
        return movement
    if _UP.search(text):
        return None
    fewer, more = (
        re.search(r"\bminder\b(?!\s+dan)|\blager\b", text, re.I),
        re.search(r"\bmeer\b(?!\s+dan)|\bhoger\b", text, re.I),
    )
    if fewer and more:
        return None
    if more or fewer:
        return "increase" if more else "decrease"
    return "done" if _DONE.search(text) and not re.search(r"\d\s?%|procent", text) and not numbers.find(text) else None


def _due(text: str, hint: str | None) -> str | None:
    """Return by when: the date behind "uiterlijk", "eind", "per", else the first one named."""
    found = dates.find(text, hint)
    if not found:
        return None
    strong = [
        d
        for d in found
        if re.search(
            r"(?:uiterlijk|v[oó]{2}r|per|peildatum|met ingang van|eind(?:e)?|tot)\s+(?:op\s+|in\s+|eind\s+)?$",
            text[: d.start],
            re.I,
        )
    ]
    best = (strong or found)[0]
    if best.grain == "span" and len(best.iso) == 9:
        return best.last_year
    return best.iso


_WHO = re.compile(
    r"\b(?:alle\s+)?(?P<who>[\w'’/-]*(?:kinderen|jongeren|jeugdigen|leerlingen|peuters|kleuters|ouders"
    r"|scholen|docenten|leerkrachten|gezinnen|"
    r"inwoners|professionals|baby['’]s|zwangeren|studenten|jeugd|volwassenen|organisaties|wijken"
    r"|aanbieders|huishoudens|statushouders)\b"
    r"(?:(?:\s+(?:en|of)\s+[\w-]+(?:ren|gen|ers|en))?)(?:\s+(?:in|van|tot|met|op|uit"
    r"|na)\s+(?!\d{4})(?:de\s+|het\s+)?[\w'’-]+(?:\s+\d+(?:\s+en\s+\d+)?)?(?:\s+jaar)?){0,2})",
    re.IGNORECASE,
)


def _population(text: str, figure: _Figure | None) -> str | None:
    """Return the group the target is about: behind "% van de …", or the first group named."""
    if figure and figure.unit == "%":
        match = re.match(r"\s*van\s+(?:de|het|alle|onze)?\s*(?=\S)", text[figure.end :])
        found = _WHO.search(text, figure.end + (match.end() if match else 0))
        return found["who"].strip() if found else None
    found = _WHO.search(text)
    return found["who"].strip() if found and (not figure or figure.unit != found["who"]) else None
