"""Shares: "11%", "90 procent", "één op de drie", "de helft", "twee derde", all as a percentage."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.letters import holds, small
from doelnet.reading.dutch.numbers import FIGURE, OPENING, WORD, WORDS, value_of, written

_NTH = {"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "tiende": 10}
_PARTS = "|".join(part for part in _NTH if part != "kwart")
_HUNDREDTH = r"\s?%(?!-?\s?punt)|\s(?:procent|percent|pct)\b(?!-?\s?punt)"
_THOUSANDTH = r"\s?‰|\s(?:pro\s?mille|per\smille)\b"
_MONTH = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_PEOPLE = (
    r"(?:[a-z-]+\s)?(?:\w*(?:kinderen|jongeren|jeugdigen|leerlingen|peuters|kleuters|ouders|inwoners|meisjes|jongens"
    r"|studenten|docenten|leraren|leerkrachten|mentoren|medewerkers|vrijwilligers|moeders|vaders"
    r"|baby['’]s|gezinnen|huishoudens|zwangeren|volwassenen|jarigen|gebruikers|deelnemers|professionals)\b)"
)
_APART = r"\s(?:van\s|deel|gedeelte|meer|minder|hoger|lager|is\s|zijn\s|heeft|hebben|doet|doen|gaat)|\s*(?:[.,;:)]|$)"
_PATTERN = re.compile(
    rf"(?<![\w.,/])(?=\d|{OPENING}|de\shelft|helft)(?:"
    rf"(?:(?P<low>{FIGURE})(?:\s?%\s?[-–]\s?|[-–]|(?:\s?%)?\sà\s|(?:\s?%|\sprocent)?\sen\s(?=(?P<and>\d))))?"
    rf"(?P<percent>{FIGURE})(?:(?P<hundredth>{_HUNDREDTH})|{_THOUSANDTH})"
    rf"|(?=\d|{WORD}\s)(?:"
    rf"(?P<wordpercent>{WORD})(?P<andhalf>\sen\seen\shalf)?\s(?:procent|percent)\b(?!-?\s?punt)"
    rf"|(?P<one>{WORD}|\d{{1,3}})\s(?:op\sde|op\selke|op\siedere)\s(?P<of>{WORD}|\d+)\b(?=[^%]|$)"
    rf"|(?P<bare>1|[eé][eé]n|(?:{WORD}|\d)(?=\sop\s(?:10|tien)\b|\sop\s(?:{WORD}|\d)\s{_PEOPLE}))\sop\s(?P<bareof>{WORD}|\d{{1,4}})\b"
    rf"(?!%|\s?{_MONTH}|[-:.,]\d)"
    rf"|(?P<people>{WORD}|\d{{1,2}})\svan\sde\s(?P<peopleof>{WORD}|\d{{1,3}})(?=\s{_PEOPLE})"
    r"|(?P<top>[1-9])/(?P<bottom>[2-9]|10)(?=e?\s(?:van\s|deel)))"
    rf"|(?P<nth>(?P<times>een|één|twee|drie|vier)[\s-]?(?P<part>kwart(?!\seeuw)|{_PARTS}))\b"
    r"|(?P<half>(?:de\s)?helft)\b|(?P<three>driekwart)\b)"
)
_OUT_OF = r"(?:\d|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|honderd)"
_SIGNS = (
    "%", "‰", "procent", "percent", "pct", "mille", "helft", "kwart", "derde", "vijfde", "vierde", "zesde", "zevende",
    "achtste", "tiende",
)  # fmt: skip
_QUICK = re.compile(rf"o(?<=\so)p\s(?:de\s|elke\s|iedere\s)?{_OUT_OF}|v(?<=\sv)an\sde\s{_OUT_OF}|/(?<=\d/)\d+e?\s")
"""What a text holds one of, these or those, that tells of a share; the pattern opens with few letters to be quick."""
_BETWEEN = re.compile(r"\btussen\s(?:de\s)?$")
_NO_ORDINAL = re.compile(_APART)


class Share(NamedTuple):
    """A share in per cent and where it stands in the text; `ratio`: "drie op de vier" rather than a percentage.

    Of "80-85%" `value` is the lower end and `high` the upper.
    """

    start: int
    end: int
    value: Decimal
    ratio: bool = False
    high: Decimal | None = None


def find(text: str) -> list[Share]:
    """Return the shares in `text`, in order, each as a percentage to one decimal where it is a fraction."""
    return list(_all(text))


@lru_cache(maxsize=4096)
def _all(text: str) -> tuple[Share, ...]:
    lowered = small(text)
    if not (holds(lowered, _SIGNS) or _QUICK.search(lowered)):
        return ()
    found: list[Share] = []
    for match in _PATTERN.finditer(lowered):
        if match["percent"]:
            found += _percentages(match)
        elif (value := _value(match)) is not None:
            found.append(Share(match.start(), match.end(), value, not match["wordpercent"]))
    return tuple(found)


def _percentages(match: re.Match[str]) -> list[Share]:
    """Return the percentage of a match: one range ("80-85%"), two apart ("10% en 20%"), or a single one."""
    value = value_of(match["percent"]) / (1 if match["hundredth"] else 10)
    high = Share(match.start("percent"), match.end(), value)
    low = value_of(match["low"]) if match["low"] else value
    if match["and"] and not _BETWEEN.search(match.string[max(0, match.start() - 12) : match.start()]):
        both = "%" in match.string[match.end("low") : match.start("percent")]
        return [Share(match.start(), match.end("low") + 1, low), high] if both else [high]
    return [high if low >= value else Share(match.start(), match.end(), low, high=value)]


def _value(match: re.Match[str]) -> Decimal | None:
    if match["wordpercent"]:
        return written(match["wordpercent"]) + (Decimal("0.5") if match["andhalf"] else 0)
    if match["half"] or match["three"]:
        return Decimal(50 if match["half"] else 75)
    if match["nth"]:
        return _nth(match)
    if match["top"]:
        part, whole = int(match["top"]), int(match["bottom"])
    else:
        part = _whole(match["one"] or match["bare"] or match["people"])
        whole = _whole(match["of"] or match["bareof"] or match["peopleof"])
    return _rounded(part, whole) if 0 < part < whole else None


def _nth(match: re.Match[str]) -> Decimal | None:
    """Return the value of "twee derde"; "een derde school" is an ordinal."""
    ordinal = match["times"] == "een" and match["part"] != "kwart"
    if ordinal and not _NO_ORDINAL.match(match.string, match.end()):
        return None
    return _rounded(1 if match["times"][1] in "eé" else WORDS[match["times"]], _NTH[match["part"]])


def _whole(said: str) -> int:
    return int(said) if said.isdigit() else int(written(said))


def _rounded(part: int, whole: int) -> Decimal:
    share = (Decimal(100 * part) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return share.to_integral_value() if share == share.to_integral_value() else share


_INCOME = re.compile(
    r"\s*(?:van\s+(?:het|de)\s+)?(?:\(?(?:geldende|wettelijke?|sociaal|sociale|netto|toepasselijke)\)?\s+)*"
    r"(?:bijstand\w*|minimum\w*|minima\b|wsm\b|wml\b|modaal|inkomensgrens|\w*norm\b)",
    re.IGNORECASE,
)
"""Of what a bound of an income is a share: "tot 130% van het sociaal minimum"."""


def is_vague(text: str, share: Share) -> bool:
    """Whether a share is only "more than half", or no share of a group at all but a bound of an income."""
    if _INCOME.match(text, share.end):
        return True
    return share.ratio and bool(re.search(r"(?:meer|minder)\s+dan\s+$|bijna\s+$|ruim\s+$", text[: share.start]))
