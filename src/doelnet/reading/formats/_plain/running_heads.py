"""Running heads that stand only once, or hold the number of the case: what they say opened the document as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_PARTED = re.compile(r"\t|\s{3,}|\s[|•·]\s|\s[-–—]\s")
"""What parts the pieces of a running head."""
_WORD = re.compile(r"[^\W_][\w&./'’-]*")
_YEARS = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?")
_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3})+")
_SAID = re.compile(
    r"\d{1,2}|pag(?:ina|e)?|blz|blad|p|van|vervolg(?:vel)?|datum|gemeente|bijlage|nr|(?:zaak|registratie|document|dossier|volg)?-?(?:nummer|nr)"
    r"|zaak|dossier|(?:ons)?kenmerk|(?:b(?:&|en)w|college|raads?|commissie|bestuurs)?-?(?:advies|voorstel|nota|besluit|\w*brief|memo)"
)
"""What a running head says beside its words and the number of the case: what the paper is, and labels."""
OPENING, _LONGEST, _LEAST, _DIGITS = 60, 400, 12, 5
"""How many lines open a document, and how much of each; the least signs of a title, and digits of a case's number."""


@lru_cache(maxsize=4)
def _known(opening: Sequence[str]) -> tuple[frozenset[str], str]:
    said = "\n".join(" ".join(text.split()) for text in opening).lower()
    return frozenset(word.strip(".,:") for word in _WORD.findall(said)), said


def is_known(opening: Sequence[str], words: str, raw: str) -> bool:
    """Whether `words` beside a page number are a running head: the lines that open the document say them all.

    A sign, tab or wide blank parts them from the number in the line as it stands (`raw`), and one of them is the
    number of a case, or a stretch of them is a title.
    """
    if not words or not _PARTED.search(raw):
        return False
    found = [word.strip(".,:").lower() for word in _WORD.findall(words)]
    known, said = _known(tuple(text[:_LONGEST] for text in opening))
    if not found or any(not (word in known or _SAID.fullmatch(word)) for word in found):
        return False
    pieces = [" ".join(piece.split()).lower() for piece in _PARTED.split(raw)]
    return any(map(_is_case, found)) or any(len(piece) > _LEAST and f"\n{piece}\n" in f"\n{said}\n" for piece in pieces)


def has_case(line: str) -> bool:
    """Whether a line is little more than the number of a case: "ZK/20260451"."""
    words = _WORD.findall(line) if 0 < len(line) < _OPENS else []
    return 0 < len(words) <= _FEW and any(map(_is_case, words))


_OPENS, _FEW = 60, 3


def _is_case(word: str) -> bool:
    """Whether a word is the number of a case: it has many digits, and is no amount or years."""
    digits = sum(map(str.isdecimal, word))
    return digits >= _DIGITS and not _YEARS.fullmatch(word) and not _AMOUNT.fullmatch(word)
