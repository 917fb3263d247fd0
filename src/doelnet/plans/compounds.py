"""Which words hold another: by their beginning, and at the end of a Dutch compound ("taal" in "schooltaal")."""

from __future__ import annotations

import re

ENDING = 4
"""So many letters a word must have to be looked for at the end of others ("zorg" in "jeugdzorg")."""

_PREFIX = frozenset({"ont", "ver", "her", "inter", "trans"})
"""What stands before a word without making a compound of it ("zorg" in "verzorg", "actie" in "transactie")."""

_NO_PART = re.compile(r"(?<!c)h$|(?<![aeiou])[iou]$")
"""How no Dutch word ends: nothing before it is a compound's first part ("weth-ouders", "digi-taal")."""

_LOANS = ("auto", "euro", "foto", "info", "mini", "multi", "risico", "semi", "taxi", "video")
"""The loan words in compounds that do end so."""

_SEEMING = re.compile(r"(?:kwar|horizon|den|men|nen)taal$")
"""What comes of Latin in -aal, and is no language."""


def fits(word: str, asked: str) -> bool:
    """Whether a word is found by what was asked, both folded: it begins so, or is a compound that ends so.

    No list of words: a compound's first part has three letters or more, a vowel, and an end that a Dutch word can
    have (Booij, The Morphology of Dutch, 2002, on compounds; and on prefixes, which are none).
    """
    if word.startswith(asked):
        return True
    if len(asked) < ENDING or not word.endswith(asked):
        return False
    part = word[: -len(asked)]
    if len(part) < 3 or part in _PREFIX or not re.search("[aeiouy]", part):
        return False
    if _NO_PART.search(part) and not part.endswith(_LOANS):
        return False
    return not _SEEMING.search(word)


def says(text: str, words: list[str]) -> bool:
    """Whether every one of `words` is found in `text`, all folded."""
    said = text.split()
    return all(any(fits(each, word) for each in said) for word in words)
