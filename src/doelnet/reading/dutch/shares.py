"""Shares: "11%", "90 procent", "één op de drie", "de helft", "twee derde", all as a percentage."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.letters import small
from doelnet.reading.dutch.numbers import FIGURE, WORDS, value_of

_WORD = "|".join(sorted((w for w, n in WORDS.items() if 1 <= n <= 100), key=len, reverse=True))
_NTH = {"derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "zesde": 6, "achtste": 8, "tiende": 10}
_PATTERN = re.compile(
    rf"(?<![\w.,])(?:(?P<percent>{FIGURE})\s?(?:%|procent\b|percent\b)"
    rf"|(?P<wordpercent>{_WORD})\s(?:procent|percent)\b"
    rf"|(?P<one>{_WORD}|\d+)\s(?:op\sde|op\selke)\s(?P<of>{_WORD}|\d+)\b(?=[^%]|$)"
    rf"|(?P<nth>(?P<times>een|één|twee|drie|vier)\s?(?P<part>{'|'.join(_NTH)}))\b"
    r"|(?P<half>de\shelft)\b|(?P<three>driekwart)\b)"
)
_QUICK = re.compile(r"%|procent|percent|op\s(?:de|elke)\s|helft|kwart|derde|vijfde|van\sde\s")


class Share(NamedTuple):
    """A share in per cent and where it stands in the text; `ratio`: "drie op de vier" rather than a percentage."""

    start: int
    end: int
    value: Decimal
    ratio: bool = False


def find(text: str) -> list[Share]:
    """Return the shares in `text`, in order, each as a percentage to one decimal where it is a fraction."""
    return list(_all(text))


@lru_cache(maxsize=4096)
def _all(text: str) -> tuple[Share, ...]:
    lowered = small(text)
    if not _QUICK.search(lowered):
        return ()
    found = []
    for match in _PATTERN.finditer(lowered):
        value = _value(match)
        if value is not None:
            found.append(Share(match.start(), match.end(), value, not (match["percent"] or match["wordpercent"])))
    return tuple(found)


def _value(match: re.Match[str]) -> Decimal | None:
    if match["percent"]:
        return value_of(match["percent"])
    if match["wordpercent"]:
        return Decimal(WORDS[match["wordpercent"].lower()])
    if match["half"] or match["three"]:
        return Decimal(50 if match["half"] else 75)
    if match["nth"]:
        return _rounded(1 if match["times"][1] in "eé" else WORDS[match["times"].lower()], _NTH[match["part"].lower()])
    part, whole = _whole(match["one"]), _whole(match["of"])
    return _rounded(part, whole) if 0 < part <= whole else None


def _whole(written: str) -> int:
    return int(written) if written.isdigit() else WORDS[written.lower()]


def _rounded(part: int, whole: int) -> Decimal:
    share = (Decimal(100 * part) / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return share.to_integral_value() if share == share.to_integral_value() else share
