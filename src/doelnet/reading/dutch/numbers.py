"""Dutch numbers, in figures ("1.250", "7,6", "1,2 mln") and in words ("twaalf", "anderhalf miljoen")."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from doelnet.reading.dutch.letters import small

_UNITS = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien", "vijftien", "zestien",
]  # fmt: skip
_UNITS += ["zeventien", "achttien", "negentien"]
_TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 70: "zeventig", 80: "tachtig"}
_TENS[90] = "negentig"


def in_words(number: int) -> str:
    """Return `number` (0 to 999,999) as one Dutch word: 21 is "eenentwintig" (Taaladvies, getallen in letters)."""
    if number < 20:
        return _UNITS[number]
    if number < 100:
        unit = number % 10
        joint = "ën" if unit in (2, 3) else "en"
        return (_UNITS[unit] + joint if unit else "") + _TENS[number - unit]
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return ("" if hundreds == 1 else _UNITS[hundreds]) + "honderd" + (in_words(rest) if rest else "")
    thousands, rest = divmod(number, 1000)
    return ("" if thousands == 1 else in_words(thousands)) + "duizend" + (in_words(rest) if rest else "")


WORDS = {in_words(n): n for n in range(1000)} | {"één": 1, "eén": 1, "èèn": 1}
_SCALES = {
    "duizend": 1_000,
    "mln": 1_000_000,
    "miljoen": 1_000_000,
    "mld": 1_000_000_000,
    "miljard": 1_000_000_000,
}
_SMALL = sorted((w for w, n in WORDS.items() if n <= 100), key=len, reverse=True)
_WORD = "|".join(["anderhalf", "anderhalve", *_SMALL])
FIGURE = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_SCALE = r"(?:\s*(?P<scale>duizend|mln|miljoen|mld|miljard)\b\.?)?"
_FOUND = re.compile(
    rf"(?<![\w.,/-])(?=[\dadehntvzéè])(?:(?P<figure>{FIGURE})(?![\d/]|[.,-]\d)(?=\b|\D)|(?P<word>{_WORD})\b)" + _SCALE
)


_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")


class Number(NamedTuple):
    """A number and where it stands in the text."""

    start: int
    end: int
    value: Decimal


def value_of(figure: str) -> Decimal:
    """Return what the Dutch figure says: "1.250" is 1250, "7,6" and "12.1" are decimals.

    A point before exactly three digits parts thousands; any other point, and every comma, is decimal.
    """
    if _THOUSANDS.fullmatch(figure):
        return Decimal(figure.replace(".", "").replace(",", "."))
    return Decimal(figure.replace(",", "."))


def word_value(word: str) -> int | None:
    """Return the whole number that a Dutch number word stands for, or None."""
    return WORDS.get(word.lower())


def find(text: str) -> list[Number]:
    """Return the numbers in `text`, in order. The article "een" is none; "één" is 1."""
    return list(_all(text))


@lru_cache(maxsize=4096)
def _all(text: str) -> tuple[Number, ...]:
    found = []
    for match in _FOUND.finditer(small(text)):
        word = match["word"]
        if not word or word.lower() != "een" or match["scale"]:
            found.append(Number(match.start(), match.end(), _value(match)))
    return tuple(found)


def _value(match: re.Match[str]) -> Decimal:
    """Return the value of one match of `_FOUND`."""
    if match["figure"]:
        base = value_of(match["figure"])
    elif match["word"].lower().startswith("anderhal"):
        base = Decimal("1.5")
    else:
        base = Decimal(WORDS[match["word"].lower()])
    return base * _SCALES[match["scale"].lower()] if match["scale"] else base
