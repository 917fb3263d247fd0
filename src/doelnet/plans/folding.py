"""Text as searching compares it: without capitals, accents and punctuation."""

from __future__ import annotations

import re
import unicodedata

_NOT_A_WORD = re.compile(r"[^0-9a-z%€]+")
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "ð": "d", "þ": "th", "ĳ": "ij"})


def folded(text: str) -> str:
    """Return the words of `text` in plain small letters, one space between ("Coördinatie!" → "coordinatie")."""
    lower = text.casefold()
    if not lower.isascii():
        apart = unicodedata.normalize("NFKD", lower.translate(_LETTERS))
        lower = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return _NOT_A_WORD.sub(" ", lower).strip()
