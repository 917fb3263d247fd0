"""E-mail addresses, telephone numbers and burgerservicenummers, however they are parted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

What = Literal["name", "e-mail", "phone", "bsn"]
MAIL_SIGNS = ("@", "%40", "(at", "[at", " at ")
_PART = r"[\s()./\u2010-\u2015\u2212-]*"
NUMBER_SIGN = re.compile(rf"\d(?<!\d\d)(?:{_PART}\d){{8}}")
"""What a text in small letters must hold before it is searched: one of the words, or a row of nine digits."""
_MAIL = re.compile(
    r"[\w.+'’-]{1,64}(?:@|%40|\s?[\[(]\s?at\s?[\])]\s?|\s@\s?|\s?@\s)"
    r"[\w-]+(?:(?:\.|\s?[\[(](?:dot|punt)[\])]\s?)[\w-]+)+"
    r"|\w+[._][\w.]{1,60}\sat\s[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)
SOME_DIGITS = re.compile(rf"\d(?<!\d\d)(?:{_PART}\d){{5,}}")
"""Digits enough to be a piece of a number."""
_NUMBER = re.compile(
    r"(?P<labelled>(?:bsn|burgerservice\w*|sofi\w*)(?:[\s-]?(?:nummer|nr\.?))?[\s:.(-]*(?P<said>\d(?:[\s.-]?\d){8})(?!\d))"
    r"|(?P<phone>(?=[+0(])(?:(?<![^\W_])(?<!\d[.,])(?<!\w-)(?<!€)(?<![a-z]/)(?<!\b\d\d/)(?<!\b[12][09]\d\d/)"
    r"|(?<=\b[tm])|(?<=tel)|(?<=mob))"
    rf"(?:(?:\+|00)31(?:{_PART}\(0\))?(?:{_PART}\d){{9}}|\+(?!31)[1-9](?:[\s()-]?\d){{9,13}}|0(?:\){_PART})?[1-9](?:{_PART}\d){{8}})(?!\d))"
    r"|(?P<bsn>(?=\d)(?<![^\W_])(?<!\d[.,/-])(?<!€)(?:\d{9}|\d{4}(?P<four>[. \xa0-])\d\d(?P=four)\d{3}"
    r"|\d{3}(?P<three>[. \xa0-])\d{3}(?P=three)\d{3})(?!\d|[.,]\d))",
    re.IGNORECASE,
)
_OTHER_NUMBER = re.compile(
    r"\b(?:kvk|rsin|btw|agb|kenmerk|ecli|isbn|issn|iban|(?:\w+-?)?(?:zaak|kvk|dossier|registratie"
    r"|document|order|factuur|inschrijf|inschrijvings|verplichtingen|artikel|rekening|grootboek|kostenplaats|relatie|project)"
    r"[\s-]?(?:nummer|nr\.?|id|code|kenmerk))[\s:.]*$",
    re.IGNORECASE,
)
_IBAN = re.compile(r"[A-Z]{2}\d\d\s?[A-Z]{4}\s?$")
_MONEY_BEHIND = re.compile(r"\s?(?:euro|eur\b)", re.IGNORECASE)
_DATED = re.compile(r"0\d[-./\s]\d\d?[-./\s](?:19|20)\d\d")
_LETTER_BEFORE, _LETTER_BEHIND = re.compile(r"[^\W\d]\W*$"), re.compile(r"\W*[^\W\d]")


def mails(text: str) -> Iterator[tuple[int, int, What]]:
    """Yield where e-mail addresses stand in `text`."""
    for match in _MAIL.finditer(text):
        yield match.start(), match.end(), "e-mail"


def numbers(text: str) -> Iterator[tuple[int, int, What]]:
    """Yield where telephone numbers and BSNs stand in `text`.

    A BSN is nine digits that pass the 11-test, or what its label says is one; no other number by name, no amount.
    """
    for match in _NUMBER.finditer(text):
        if match["labelled"]:
            yield *match.span("said"), "bsn"
        elif match["phone"] and _is_phone(match["phone"]) and not _is_other(match):
            yield *match.span(), "phone"
        elif match["bsn"] and _is_bsn(match) and not (_is_other(match) or _is_money(match)):
            yield *match.span(), "bsn"


def _is_other(match: re.Match[str]) -> bool:
    """Whether a number is another's by what stands before it: a case, a register, a bank account."""
    before = match.string[max(0, match.start() - 30) : match.start()]
    return bool(_OTHER_NUMBER.search(before) or _IBAN.search(before))


def _is_money(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 3) : match.start()]
    return before.rstrip().endswith("€") or bool(_MONEY_BEHIND.match(match.string, match.end()))


def _is_phone(said: str) -> bool:
    """Whether digits are parted as a telephone number: no date, no row of figures, no thousands."""
    groups = re.findall(r"\d+", said)
    if said.startswith("+") and not said.startswith("+31"):
        return len(groups) == 1 or not all(len(group) == 3 for group in groups[1:])
    return said.startswith(("+", "00", "0)")) or ((len(groups[0]) > 2 or groups[0] == "06") and not _DATED.match(said))


def _is_bsn(match: re.Match[str]) -> bool:
    """Whether nine digits are a BSN: the 11-test, and words around what might be an amount in a cell (111.222.333)."""
    said = match["bsn"]
    if not is_bsn(re.sub(r"\D", "", said)):
        return False
    if match["three"] in (None, "-"):
        return True
    before = match.string[max(0, match.start() - 30) : match.start()]
    return bool(_LETTER_BEFORE.search(before) or _LETTER_BEHIND.match(match.string, match.end()))


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the 11-test of a burgerservicenummer (Besluit burgerservicenummer, art. 3)."""
    if len(digits) != 9 or not digits.isdigit() or digits == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0
