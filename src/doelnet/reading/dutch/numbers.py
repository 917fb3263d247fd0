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
WORDS |= {word.replace("ën", "en"): number for word, number in WORDS.items()}
_SCALES = {
    "duizend": 1_000,
    "dzd": 1_000,
    "mln": 1_000_000,
    "miljoen": 1_000_000,
    "mld": 1_000_000_000,
    "miljard": 1_000_000_000,
}
_UNIT = "één|een|eén|èèn|twee|drie|vier|vijf|zes|zeven|acht|negen"
_TEEN = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TEN = "|".join(_TENS.values())
_HUNDRED = rf"(?:(?:(?:{_UNIT})[eë]n)?(?:{_TEN})|{_TEEN}|{_UNIT})"
_THOUSAND = rf"(?:{_HUNDRED}?honderd(?:(?:en)?{_HUNDRED})?|{_HUNDRED})"
WORD = (
    rf"(?:anderhal(?:f|ve)|(?:{_UNIT})[eë]n(?:een)?hal(?:f|ve)|dozijn|nul|(?:{_TEEN}|{_TEN}|{_UNIT}|honderd)tal"
    rf"|{_THOUSAND}?duizend(?:(?:en)?{_THOUSAND})?|{_THOUSAND})"
)
"""A whole number up to a million as one word, with what counts by halves ("tweeënhalf") or about ("tiental")."""
OPENING = "[eéè][eéè]n|elf|tw|tien|d(?:rie|ert|uiz|oz)|v(?:ie|ij|ee)|ze[sv]|acht|neg|nul|tacht|hond|anderh"
"""What every `WORD` opens with, to pass over other words quickly."""
FIGURE = r"\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?"
_SCALE = r"(?:\s*(?P<scale>duizend|dzd|mln|miljoen|mld|miljard)\b\.?)?"
_TIME = r"\d{1,2}[.:][0-5]\d\s?(?:uur\b|u\b|-\s?\d)|\d{1,2}:\d"
_FOUND = re.compile(
    rf"(?<![\w.,/-])(?<!\d:)(?=[\d½]|{OPENING})(?:(?P<only>een\shal(?:f|ve)\b|½)|(?!{_TIME})(?P<figure>{FIGURE})(?P<half>½|\sen\seen\shalf\b)?"
    rf"(?![\d/]|[.,-]\d|(?:e|de|ste|d|x)\b)(?=\b|\D)|(?P<word>{WORD})(?P<andhalf>\sen\seen\shal(?:f|ve))?\b)" + _SCALE
)


_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_BLANK = re.compile(r"[\u00a0\u202f]")
_WHOLE = re.compile(rf"{_THOUSAND}?duizend(?:(?:en)?{_THOUSAND})?|{_THOUSAND}")
_HALF = re.compile(r"(?:anderhal|(.+?)[eë]n(?:een)?hal)(?:f|ve)$")


class Number(NamedTuple):
    """A number and where it stands in the text."""

    start: int
    end: int
    value: Decimal


def value_of(figure: str) -> Decimal:
    """Return what the Dutch figure says: "1.250" is 1250, "7,6" and "12.1" are decimals.

    A point before exactly three digits parts thousands; any other point, and every comma, is decimal.
    """
    figure = _BLANK.sub(".", figure)
    if _THOUSANDS.fullmatch(figure):
        return Decimal(figure.replace(".", "").replace(",", "."))
    return Decimal(figure.replace(",", "."))


def word_value(word: str) -> int | None:
    """Return the whole number that a Dutch number word stands for, or None."""
    word = word.lower()
    if word in WORDS or not _WHOLE.fullmatch(word):
        return WORDS.get(word)
    thousands, parted, rest = word.partition("duizend")
    return (_hundreds(thousands) or 1) * 1000 + _hundreds(rest) if parted else _hundreds(word)


def _hundreds(word: str) -> int:
    """Return the value of a number word without "duizend": "vijftienhonderd" is 1500, nothing is 0."""
    if not word or word in WORDS:
        return WORDS.get(word, 0)
    hundreds, parted, rest = word.removeprefix("en").partition("honderd")
    return (WORDS.get(hundreds, 1) * 100 if parted else WORDS[hundreds]) + (_hundreds(rest) if parted else 0)


def written(word: str) -> Decimal:
    """Return the value of what `WORD` matches: "tweeënhalf" is 2.5, "tiental" is 10."""
    if half := _HALF.match(word):
        return Decimal(WORDS[half[1]] if half[1] else 1) + Decimal("0.5")
    whole = 12 if word == "dozijn" else word_value(word.removesuffix("tal"))
    return Decimal(whole or 0)


def find(text: str) -> list[Number]:
    """Return the numbers in `text`, in order. The article "een" is none; "één" is 1."""
    return list(_all(text))


@lru_cache(maxsize=4096)
def _all(text: str) -> tuple[Number, ...]:
    found = []
    for match in _FOUND.finditer(small(text)):
        if match["word"] != "een" or match["scale"] or match["andhalf"]:
            found.append(Number(match.start(), match.end(), _value(match)))
    return tuple(found)


def _value(match: re.Match[str]) -> Decimal:
    """Return the value of one match of `_FOUND`."""
    base = Decimal("0.5") if match["only"] or match["half"] or match["andhalf"] else Decimal(0)
    if match["figure"]:
        base += value_of(match["figure"])
    elif match["word"]:
        base += written(match["word"])
    return base * _SCALES[match["scale"]] if match["scale"] else base
