"""Amounts of money as Dutch documents print them: "€ 350.000,-", "1,2 mln", trailing minus, "-/-", brackets."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.letters import Gated, small
from doelnet.reading.dutch.numbers import WORD, value_of
from doelnet.reading.dutch.numbers import written as value_of_word

_FIGURE = (
    r"\d{1,3}(?:(?:\.\d{3})+|(?:[\s\u00a0\u202f]\d{3})+)(?:,\d{1,2})?(?!\d)|\d+(?:,\d{1,3})?(?!\d)|\d+\.\d{1,2}(?!\d)"
)
"""One sign parts the thousands: "54.900 142.050" are two amounts."""
_MINUS = r"-/-|[-–−]"
_SCALES = {
    "mln": 10**6, "miljoen": 10**6, "m": 10**6, "mld": 10**9, "miljard": 10**9, "duizend": 1000, "dzd": 1000, "k": 1000,
    "ton": 100_000,
}  # fmt: skip
_WORDS = "mln|miljoen|mld|miljard|duizend|dzd|ton"
_SCALE = rf"(?P<scale>{_WORDS}|k|M)(?:\b|\.)"
_AMOUNT = re.compile(
    rf"(?:(?<![\w.,])(?P<times>\d+(?:,\d+)?)\s?[x×]\s?(?=€\s?1[.\s]?000\b))?"
    rf"(?P<before>{_MINUS})?\s?(?:€|EUR\b|euro\b)\s?(?P<after>{_MINUS}|\+|(?P<open>\())?\s?"
    rf"(?P<figure>\d+\.\d+(?=\s?(?:mln|miljoen|mld|miljard))|{_FIGURE})(?!\s?-?norm)"
    rf"(?:,[-–=]+|\.-)?(?:\s?{_SCALE})?(?P<trail>\s?-/-|[-−](?=\s|$|\))|\s[-−](?=$|\)))?(?(open)\))"
    rf"|(?<![\w.,])(?P<figure2>{_FIGURE})(?:\s?(?P<scale2>{_WORDS})\.?)?\s?(?:(?:euro|EUR)\b|€)(?!\s?\d)",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(rf"(?<![\w-])(?P<word>{WORD})(?:\s(?P<scale>{_WORDS})\b\.?)?\seuro\b", re.IGNORECASE)
_CELL = re.compile(
    rf"(?:(?P<front>[NV])\s)?(?P<open>\()?\s*(?P<before>{_MINUS}|\+)?\s*(?:€|EUR)?\s*(?P<inner>\()?"
    rf"\s*(?P<after>{_MINUS}|\+)?\s*(?P<figure>{_FIGURE})"
    rf"(?:,[-–=]+|\.-)?(?:\s?{_SCALE})?(?:\s*(?:€|EUR|euro)(?![\w€]))?\s*(?P<trail>-/-|[-−])?\s*(?P<close>\))?"
    rf"\s*\(?(?P<side>[NV]\b|nadelig|voordelig)?\)?\.?",
    re.IGNORECASE,
)
_TIMES = r"(?:\b[x×]|×|\*)\s*"
_EURO = r"(?:€|EUR\b|euro(?:['’]?s)?\b)"
_ONE_THOUSAND = r"1[.\s]?000(?:,[-–0]+)?(?![.,]?\d)(?![.\s]000)"
_THOUSANDS = Gated(
    rf"{_TIMES}{_EURO}?\s*{_ONE_THOUSAND}|{_EURO}\s*{_TIMES}{_ONE_THOUSAND}|\bin\s+{_EURO}\s*{_ONE_THOUSAND}"
    r"|bedragen\s+(?:\w+\s+){0,5}in\s+duizend|duizend(?:en|tallen)\s*(?:€|euro)|\bin\s+duizend\s+euro|€\s*(?:x\s*)?duizend\b"
    r"|\bin\s+duizendtallen|\bin\s+(?:k\s?€|€\s?k\b)|\(k\s?€\)",
    ("000", "duizend", "k€", "k €", "€k", "€ k"),
    re.IGNORECASE,
)
_MILLIONS = Gated(
    rf"{_TIMES}{_EURO}?\s*(?:1\s*)?(?:mln|miljoen)|{_EURO}\s*{_TIMES}(?:1\s*)?(?:mln|miljoen)|in\s+miljoenen"
    rf"|€\s*(?:mln|miljoen)\b|\bin\s+(?:mln|miljoen)\b|{_TIMES}{_EURO}?\s*1[.\s]000[.\s]000",
    ("mln", "miljoen", "000"),
    re.IGNORECASE,
)
_BLANK = re.compile(r"[\s\u00a0\u202f]")


class Amount(NamedTuple):
    """An amount in euros and where it stands in the text."""

    start: int
    end: int
    euros: Decimal


_MARK = re.compile(r"eur(?<!\weur)(?:o|(?!\w))")


def is_marked(text: str) -> bool:
    """Whether a text holds the euro sign, or the word or code for it."""
    return "€" in text or ("eur" in (lowered := small(text)) and _MARK.search(lowered) is not None)


def find(text: str) -> list[Amount]:
    """Return the amounts with a euro sign (or "euro", "EUR") in running text, in order."""
    if not is_marked(text):
        return []
    found: list[Amount] = []
    for match in _AMOUNT.finditer(text):
        found.append(_amount(text, match, found[-1].end if found else 0))
    if "euro" in text:
        found = sorted(found + _in_words(text, found))
    return found


def _amount(text: str, match: re.Match[str], last: int) -> Amount:
    """Return the amount of one match of `_AMOUNT`; a dash right after the amount that ends at `last` joins the two."""
    figure, scale = match["figure"] or match["figure2"], match["scale"] or match["scale2"]
    minus = match["before"] or match["after"] or match["trail"]
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    if (
        minus == match["before"]
        and minus in ("-", "–")
        and start
        and (last in (start, start - 1) or text[start - 1] not in " (" or _parts(text, start))
    ):
        minus = None
    euros = _euros(figure, scale, minus not in (None, "+"))
    return Amount(start, match.end(), euros * value_of(match["times"]) if match["times"] else euros)


def _parts(text: str, at: int) -> bool:
    """Whether a dash with white on both sides stands between words and an amount: "Speeltuinen – € 90.000"."""
    before = text[:at].rstrip()[-1:]
    return text[at + 1 : at + 2].isspace() and (before.isalnum() or before == ")")


def _in_words(text: str, found: list[Amount]) -> list[Amount]:
    """Return the amounts in `text` that are words: "tienduizend euro", "anderhalf miljoen euro"."""
    return [
        Amount(match.start(), match.end(), value_of_word(match["word"].lower()) * _scale(match["scale"]))
        for match in _IN_WORDS.finditer(text)
        if not any(one.start < match.end() and match.start() < one.end for one in found)
    ]


@lru_cache(maxsize=4096)
def cell(text: str, factor: int = 1) -> Decimal | None:
    """Return the amount that a table cell holds, times `factor`, or None where it holds none.

    A minus may stand before, behind ("75.887-") or as "-/-"; brackets mean negative, and so does an "N"
    (nadelig) beside it. A dash alone is no amount.
    """
    match = _CELL.fullmatch(text.strip())
    if not match:
        return None
    signs = {match["before"], match["after"], match["trail"]} - {None, "+"}
    bracketed = (match["open"] or match["inner"]) and match["close"]
    side = (match["front"] or match["side"] or "")[:1].upper()
    euros = _euros(match["figure"], match["scale"], bool(signs or bracketed or side == "N"))
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
    value = value_of(_BLANK.sub(".", figure)) * _scale(scale)
    return -value if minus else value


def _scale(word: str | None) -> int:
    return _SCALES[word.lower()] if word else 1
