"""Targets in Dutch sentences: comparison, value, unit, population, due date, baseline and source."""

from __future__ import annotations

import re
from copy import copy
from functools import lru_cache
from typing import NamedTuple

from msgspec import structs

from doelnet.draft import Baseline, Target, number
from doelnet.reading.dutch import ages, comparisons, dates, figures, numbers, shares
from doelnet.reading.dutch.letters import Gated, small

_SOURCE = re.compile(
    r"[(\[]?\s*\bbron(?:nen)?(?:vermelding)?\s*:\s*(?P<source>.+?)\s*[)\]]?\s*\.?\s*$", re.IGNORECASE | re.DOTALL
)
_WORDS = "|".join(word for word, value in numbers.WORDS.items() if value < 100)
_WAS = Gated(
    r"\((?P<brackets>[^()]*\d[^()]*)\)"
    r"|\b(?P<than>dan\s+in\s+\d{4}(?:\s*\([^()]*\))?)"
    r"|(?P<compared>\b(?:ten\s+opzichte\s+van|t\.o\.v\.|vergeleken\s+met"
    r"|tov)\s+[^,;()]*?(?:\d{4}(?:\s*\([^()]*\))?|nulmeting(?:\s+\d{4})?))"
    rf"|\b(?P<from>van\s+(?:€\s*)?(?:[\d.,]+|{_WORDS})\s*(?:%|procent|\w+)?\s*(?:\((?:in\s+)?\d{{4}}\)|\bin\s+(?:eind\s+|het\s+)?(?:schooljaar\s+)?"
    r"\d{4}(?:[-/]\d{2,4})?|nu|\(nu\))?)\s+(?=(?:naar|tot)\b)"
    r"|(?<=[,;]\s)(?P<was>(?:in|eind)\s+\d{4}\s+(?:was|waren|bedroeg|lag|gaf)\b[^.;()]*)"
    r"|(?P<zero>\b(?:nulmeting|uitgangswaarde|startwaarde|nulwaarde|baseline)\b[^.;()]*)",
    (
        "(", "dan", "opzichte", "t.o.v.", "vergeleken", "tov", "naar", "tot", "meting", "waarde", "baseline", "was",
        "waren", "bedroeg", "lag", "gaf",
    ),
)  # fmt: skip
_CLASSES = r"(?:groep(?:en)?|klas(?:sen)?|leerjaar|leerjaren)"
_AGED = (
    r"(?:-?\d{1,2}\s?(?:maanden\s)?(?:-|–|tot\sen\smet|tot|t/m|en)\s?)?\d{1,3}\s(?:jaar|maanden)(?:\s(?:en|of)\souder)?"
)
_WHO = re.compile(
    r"\b(?:alle\s+)?(?P<who>\d{1,2}(?:-|\s?(?:tot|t/m)\s?)?(?:\d{1,2})?-?jarigen\b|[\w'’/-]*(?:kinderen|jongeren|jeugdigen"
    r"|leerlingen|peuters|kleuters|ouders|meisjes|jongens|brugklassers|scholieren"
    r"|scholen|docenten|leerkrachten|gezinnen|"
    r"inwoners|professionals|baby['’]s|zwangeren|studenten|jeugd|volwassenen|organisaties|wijken"
    r"|aanbieders|huishoudens|statushouders)\b"
    r"(?:(?:\s+(?:en|of)\s+[\w-]+(?:ren|gen|ers|en))?)"
    rf"(?:\s(?:van|tussen(?:\sde)?|tot|vanaf|onder(?:\sde)?)\s{_AGED}"
    rf"|\s(?:in|uit|van)\s(?:de\s)?{_CLASSES}\s\d(?:(?:,\s|\sen\s|\st/m\s|\stot\sen\smet\s|/|-)(?:{_CLASSES}\s)?\d\b)*"
    r"|(?:\s+(?:in|van|tot|met|op|uit"
    r"|na)\s+(?!\d{4})(?:de\s+|het\s+|een\s+(?:[\w-]{2,}e\s+)?)?[\w'’-]+(?:\s+\d+(?:\s+en\s+\d+)?)?(?:\s+jaar)?){0,2}))",
)
_OF = re.compile(r"\s*van\s+(?:de|het|alle|onze)?\s*(?=\S)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE = re.compile(r"was|waren|nulmeting|nu\b|huidig|start|uitgangs")
_BY = re.compile(r"(?:uiterlijk|v[oó]{2}r|per|peildatum|met ingang van|eind(?:e)?|tot)\s+(?:op\s+|in\s+|eind\s+)?$")


class Parted(NamedTuple):
    """A text without its source note, and the note."""

    text: str
    source: str | None


def part_source(text: str) -> Parted:
    """Return `text` without its source note ("Bron: CBS"), and what the note names.

    A note behind other words in one pair of brackets stays: "(2024: 82%, bron: CBS)".
    """
    match = _SOURCE.search(text) if "bron" in small(text) else None
    if not match:
        return Parted(text, None)
    source = match["source"].strip(" .;)") or None
    within = text.count("(", 0, match.start()) > text.count(")", 0, match.start())
    return Parted(text if within else text[: match.start()].rstrip(" ([-–"), source)


def read(text: str, hint: str | None = None, source: str | None = None) -> Target:
    """Return what the sentence (or cell) `text` promises.

    `hint` is the document's date, for dates without a year; `source` a source that stands elsewhere.
    """
    told = _told(text, hint)
    return structs.replace(told, baseline=copy(told.baseline), source=told.source or source)


_TO = re.compile(r"\b(?:naar|tot)\s+$")
"""What stands before the value that something is to go to: "van 24 naar 10"."""


@lru_cache(maxsize=1024)
def _told(text: str, hint: str | None) -> Target:
    """Return what `text` promises; one sentence is often asked first whether it is a target, and then which."""
    text, source = part_source(text)
    baseline, rest = _baseline(text)
    figure = figures.main(rest)
    comparison = comparisons.of(rest, (figure.start, figure.end) if figure else None)
    if figure and comparison == "at-least" and baseline and _TO.search(rest[: figure.start]):
        comparison = "at-most" if baseline.value is not None and figure.value < baseline.value else comparison
    upper = figure.high if figure and comparison == "at-most" else None
    return Target(
        comparison=comparison,
        value=number(upper or figure.value) if figure else None,
        unit=figure.unit if figure else None,
        population=_population(rest, figure),
        due=_due(rest, hint),
        baseline=baseline,
        source=source,
    )


def years(text: str, hint: str | None = None) -> list[str]:
    """Return the target years that `text` names outside its baseline, each once, in order."""
    _, rest = _baseline(part_source(text).text)
    return list(dict.fromkeys(found.last_year for found in dates.find(rest, hint)))


def is_measurable(text: str, hint: str | None = None) -> bool:
    """Whether `text` is a goal made measurable: a figure, share or stated direction, by a date."""
    return bool(dates.find(text, hint)) and _told(text, hint).due is not None and states(text, hint)


def states(text: str, hint: str | None = None) -> bool:
    """Whether `text` says how far something is to come: a figure, share or stated direction."""
    target = _told(text, hint)
    return target.value is not None or target.comparison not in (None, "done")


@lru_cache(maxsize=1024)
def _baseline(text: str) -> tuple[Baseline | None, str]:
    """Return the baseline that `text` states, and the text with it blanked out."""
    match = next((m for m in _WAS.finditer(small(text)) if _states(text, m)), None)
    if not match or (match["brackets"] and not _is_baseline(text[slice(*match.span("brackets"))])):
        return None, text
    said = text[match.start() : match.end()]
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


def _states(text: str, match: re.Match[str]) -> bool:
    """Whether a match of `_WAS` holds a figure; "van 12 tot 18 jaar" is an age."""
    said = text[match.start() : match.end()]
    if match["from"] and any(age.start < match.end() < age.end for age in ages.find(text)):
        return False
    return bool(dates.find(said) or shares.find(said) or numbers.find(said))


def _is_baseline(said: str) -> bool:
    """Whether brackets hold a baseline: a figure with a year or with the word for it."""
    counted = any(not _YEAR.fullmatch(said, n.start, n.end) for n in numbers.find(said)) or shares.find(said)
    return bool(counted) and bool(dates.find(said) or _BEFORE.search(small(said)))


def _due(text: str, hint: str | None) -> str | None:
    """Return by when: the date behind "uiterlijk", "eind", "per", else the first one named."""
    found = dates.find(text, hint)
    if not found:
        return None
    strong = [d for d in found if _BY.search(small(text[max(0, d.start - 80) : d.start]))]
    best = (strong or found)[0]
    if best.grain == "span" and len(best.iso) == 9:
        return best.last_year
    return best.iso


def _population(text: str, figure: figures.Figure | None) -> str | None:
    """Return the group the target is about: behind "% van de …", or the first group named."""
    if figure and figure.unit == "%":
        match = _OF.match(text, figure.end)
        found = _WHO.search(small(text), match.end() if match else figure.end)
        return text[slice(*found.span("who"))].strip() if found else None
    found = _WHO.search(small(text))
    who = text[slice(*found.span("who"))] if found else None
    return who.strip() if who and (not figure or figure.unit != who) else None
