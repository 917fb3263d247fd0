"""Ages and age ranges in whole months: "-9 maanden tot 18 jaar" is from -9 to 216."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from doelnet.reading.dutch.letters import small
from doelnet.reading.dutch.numbers import WORD, value_of, written

_UNIT = r"(?:maand(?:en)?|mnd|we(?:ek|ken)|jaar|jarigen?|jr)"
_BARE = r"\d{1,3}(?:[.,]5|½)?(?!\d)"
_SIGN = r"(?:[-−–]\s?(?=\d{1,2}\s?m(?:aand|nd))|min(?:us)?\s)"
_REST = (
    rf"|(?P<minus>[-−–](?=\d{{1,2}}\s?m))?(?P<one>{_BARE})[\s-]?(?P<unit>{_UNIT})\b(?P<more>\s(?:en|of)\souder|\+)?"
    rf"|(?P<word>{WORD})[\s-](?:jaar\s(?:en|of)\s(?P<older>ouder)|jarigen?)\b"
    r"|(?P<below>\d\d)-\s?/\s?(?P<above>\d\d)\+"
    r"|(?P<plus>\d\d)(?:\+(?![\d%])|-plus(?:sers?)?\b)(?:['’]?ers\b)?)"
)


def _pattern(number: str, opening: str) -> re.Pattern[str]:
    """Return the pattern of ages whose numbers match `number` and which open with one of `opening`."""
    return re.compile(
        rf"(?<![\w.,/])(?=[{opening}])(?:(?P<sign>{_SIGN})?(?P<from>{number})(?:[\s-]?(?P<u1>{_UNIT})\b|-(?=\s)|\splus)?"
        rf"\s?(?:[-–/]|tot\sen\smet|t/m|tot|à|en)\s?(?:de\s)?(?P<to>{number})[\s-]?(?P<u2>{_UNIT})\b" + _REST
    )


_IN_FIGURES = _pattern(_BARE, r"-−–\dm")
_IN_WORDS = _pattern(rf"{_BARE}|{WORD}", r"-−–\dmadehntvzé")
_WORDS = re.compile(
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig|hal[fv]e?)[\s-](?:jaar|jarige|maand|mnd|we[ek])"
)
_SIGNS = re.compile(r"jaar|jarige|jr|maand|mnd|\d\d(?:\+|-plus)")
_UNTIL = re.compile(r"\b(?:tot|t/m|tot en met|onder(?:\sde)?|jonger\sdan)\s$")
_SINCE = re.compile(r"\b(?:vanaf|ouder\sdan|boven(?:\sde)?)\s$")
_LASTS_BEFORE = re.compile(
    r"\b(?:binnen|over|per|elke|iedere|om\sde|na|komende|afgelopen|laatste|eerste|al|gedurende|duur\svan|looptijd\svan"
    r"|termijn\svan|wachttijd\svan|(?:wachttijd|doorlooptijd|looptijd|duurt|duren|duurden?|wacht(?:en|t))\b[^.;,]{0,60})\s$"
)
_LASTS_BEHIND = re.compile(r"\s(?:geleden|lang|tijd|later|eerder|na\s|duren|durend)")


class Age(NamedTuple):
    """An age range in months and where it stands; an end that is not written is None."""

    start: int
    end: int
    lowest: int | None
    highest: int | None


def find(text: str) -> list[Age]:
    """Return the ages and age ranges in `text`, in order, in whole months (before birth: negative).

    What lasts so long ("binnen 3 maanden", "10 jaar geleden") is no age.
    """
    lowered = small(text)
    if not _SIGNS.search(lowered):
        return []
    pattern = _IN_WORDS if _WORDS.search(lowered) else _IN_FIGURES
    return [_read(match) for match in pattern.finditer(lowered) if not _lasts(match)]


def _lasts(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 90) : match.start()]
    return bool(_LASTS_BEFORE.search(before) or _LASTS_BEHIND.match(match.string, match.end()))


def _read(match: re.Match[str]) -> Age:
    start, end = match.span()
    if match["to"]:
        low = _months(match["from"], match["u1"] or match["u2"])
        return Age(start, end, -low if match["sign"] else low, _months(match["to"], match["u2"]))
    if match["below"]:
        return Age(start, end, None, _months(match["below"], "jaar"))
    if match["plus"]:
        return Age(start, end, _months(match["plus"], "jaar"), None)
    at = _months(match["one"] or match["word"], match["unit"] or "jaar")
    before = match.string[max(0, start - 16) : start]
    if match["minus"]:
        return Age(start, end, -at, -at)
    if match["more"] or match["older"] or _SINCE.search(before):
        return Age(start, end, at, None)
    return Age(start, end, None if _UNTIL.search(before) else at, at)


def _months(said: str, unit: str) -> int:
    """Return so many years, months or weeks in whole months, the nearest one."""
    half = Decimal("0.5") if said.endswith("½") else 0
    value = value_of(said.rstrip("½")) + half if said[0].isdigit() else written(said)
    months = value * 12 / 52 if unit.startswith("w") else value * (1 if unit.startswith("m") else 12)
    return int(months.quantize(Decimal(1), ROUND_HALF_UP))
