"""Ages and age ranges in whole months: "-9 maanden tot 18 jaar" is from -9 to 216."""

from __future__ import annotations

import re
from typing import NamedTuple

_PATTERN = re.compile(
    r"(?<![\w.,])(?:(?P<sign>-|min\s)?(?P<from>\d{1,3})\s?(?P<u1>maand(?:en)?|mnd|jaar|jarigen?)?"
    r"\s?(?:-|–|tot\sen\smet|t/m"
    r"|tot)\s?)?(?<!\d)(?P<minus>(?<![\d\w])-)?(?P<to>\d{1,3})[\s-]?(?P<u2>maand(?:en)?|mnd|jaar"
    r"|jarigen?|jr)\b"
    r"(?P<more>\s(?:en\souder|of\souder)|\+)?",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:tot|t/m|tot en met)\s$", re.IGNORECASE)


class Age(NamedTuple):
    """An age range in months and where it stands; an end that is not written is None."""

    start: int
    end: int
    lowest: int | None
    highest: int | None


def find(text: str) -> list[Age]:
    """Return the ages and age ranges in `text`, in order, in whole months (before birth: negative)."""
    if "jaar" not in text and "jarige" not in text and "maand" not in text and "jr" not in text and "mnd" not in text:
        return []
    return [_read(match) for match in _PATTERN.finditer(text)]


def _read(match: re.Match[str]) -> Age:
    top = _months(match["to"], match["u2"])
    if match["from"]:
        low = _months(match["from"], match["u1"] or match["u2"])
        return Age(match.start(), match.end(), -low if match["sign"] else low, top)
    if match["minus"]:
        return Age(match.start(), match.end(), -top, -top)
    if match["more"]:
        return Age(match.start(), match.end(), top, None)
    if _UNTIL.search(match.string[: match.start()]):
        return Age(match.start(), match.end(), None, top)
    return Age(match.start(), match.end(), top, top)


def _months(figure: str, unit: str) -> int:
    return int(figure) * (1 if unit.lower().startswith("m") else 12)
