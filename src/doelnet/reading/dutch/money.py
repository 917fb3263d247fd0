"""Amounts of money as Dutch documents print them: "€ 350.000,-", "1,2 mln", trailing minus, "-/-", brackets."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.numbers import value_of

_FIGURE = r"\d{1,3}(?:[.\s\u00a0\u202f]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:,\d{1,3})?(?!\d)|\d+\.\d{1,2}(?!\d)"
_MINUS = r"-/-|[-–−]"
_SCALE = r"(?P<scale>mln|miljoen|mld|miljard|duizend|ton|k|M)(?:\b|\.)"
_AMOUNT = re.compile(
    rf"(?P<before>{_MINUS})?\s?(?:€|EUR\b|euro\b)\s?(?P<after>{_MINUS})?\s?(?P<figure>{_FIGURE})"
    rf"(?:,[-–=]+|\.-)?(?:\s?{_SCALE})?(?P<trail>-/-|\s?[-−](?=\s|$|\)))?"
    rf"|(?P<figure2>{_FIGURE})(?:\s?(?P<scale2>mln|miljoen|mld|miljard|duizend|ton)\.?)?\s?(?:euro|EUR)\b",
    re.IGNORECASE,
)
_CELL = re.compile(
    rf"(?P<open>\()?\s*(?P<before>{_MINUS})?\s*(?:€|EUR)?\s*(?P<after>{_MINUS})?\s*(?P<figure>{_FIGURE})"
    rf"(?:,[-–=]+|\.-)?(?:\s?{_SCALE})?\s*(?P<trail>-/-|[-−])?\s*(?P<close>\))?\s*(?P<side>[NVnv])?\.?",
    re.IGNORECASE,
)
_THOUSANDS = re.compile(
    r"x\s*(?:€|EUR|euro)?\s*1[.\s]?000\b(?![.\d])|(?:€|EUR|euro)\s*x\s*1[.\s]?000\b(?![.\d])"
    r"|bedragen\s+(?:zijn\s+)?in\s+duizend|(?:in\s+)?duizend(?:en|tallen)\s*(?:€|euro)|€\s*(?:x\s*)?duizend\b",
    re.IGNORECASE,
)
_MILLIONS = re.compile(
    r"x\s*(?:€|EUR)?\s*1\s*(?:mln|miljoen)|in\s+miljoenen|€\s*(?:mln|miljoen)\b|x\s*€?\s*1[. ]000[. ]000", re.I
)
_BLANK = re.compile(r"[\s\u00a0\u202f]")
_SCALES = {"mln": 10**6, "miljoen": 10**6, "m": 10**6, "mld": 10**9, "miljard": 10**9, "duizend": 1000, "k": 1000}
_SCALES["ton"] = 100_000


class Amount(NamedTuple):
    """An amount in euros and where it stands in the text."""

    start: int
    end: int
    euros: Decimal


def find(text: str) -> list[Amount]:
    """Return the amounts with a euro sign (or "euro", "EUR") in running text, in order."""
    if "€" not in text and "eur" not in text.lower():
        return []
    found = []
    for match in _AMOUNT.finditer(text):
        figure, scale = match["figure"] or match["figure2"], match["scale"] or match["scale2"]
        minus = match["before"] or match["after"] or match["trail"]
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if minus == match["before"] and minus in ("-", "–") and start and text[start - 1] not in " (":
            minus = None
        found.append(Amount(start, match.end(), _euros(figure, scale, bool(minus))))
    return found


@lru_cache(maxsize=4096)
def cell(text: str, factor: int = 1) -> Decimal | None:
    """Return the amount that a table cell holds, times `factor`, or None where it holds none.

    A minus may stand before, behind ("75.887-") or as "-/-"; brackets mean negative, and so does an "N"
    (nadelig) behind it. A dash alone is no amount.
    """
    match = _CELL.fullmatch(text.strip())
    if not match:
        return None
    minus = match["before"] or match["after"] or match["trail"] or (match["open"] and match["close"])
    minus = minus or (match["side"] or "").upper() == "N"
    euros = _euros(match["figure"], match["scale"], bool(minus))
    return euros if match["scale"] else euros * factor


def factor(text: str) -> int:
    """Return what the amounts under this heading must be multiplied by: 1000 for "x € 1.000"."""
    if _MILLIONS.search(text):
        return 10**6
    return 1000 if _THOUSANDS.search(text) else 1


def written(euros: Decimal) -> str:
    """Return `euros` as the draft writes it: a point, two decimals."""
    return str(euros.quantize(Decimal("0.01"), ROUND_HALF_UP))


def _euros(figure: str, scale: str | None, minus: bool) -> Decimal:
    value = value_of(_BLANK.sub(".", figure))
    value *= _SCALES[scale.lower()] if scale else 1
    return -value if minus else value
