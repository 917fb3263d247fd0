"""Relative clauses without a comma before them: "de werkgroep die in maart 2025 startte komt bijeen"."""

from __future__ import annotations

import re

from doelnet.reading.dutch import clauses

_PRONOUN = re.compile(r"([^\W\d_][\w'’-]*)\s+(?:die|dat|waar(?:aan|in|mee|na|op|over|uit|van|voor)?)\s+", re.IGNORECASE)
"""A word, and what a relative clause opens with where no comma parts them."""
_PARTICIPLE = re.compile(
    r"(?!ge(?:bied|zond|meent|drag|bruik)|(?:be|ver)(?:leid|stand|band|richt|sluit|zoek|slag|drijf)$)"
    r"(?:\w*ge|be|ver|ont|her)\w+(?:[dt]|even|omen|ouden|loten|ozen|onnen|aan)$"
)
_POINTING = frozenset(
    {
        "in", "op", "met", "van", "voor", "aan", "bij", "door", "over", "na", "uit", "om", "te", "naar", "tot",
        "tegen", "onder", "tussen", "binnen", "tijdens", "sinds", "per", "vanaf", "en", "of", "maar", "want", "als",
        "dan", "dus", "ook", "pas", "al", "toen", "nog", "juist", "alleen", "dat", "die", "hoe", "wat", "waar",
        "er", "wij", "we", "zij", "ze",
    }
)  # fmt: skip
"""Before such words "die" points ("in die week") and opens no clause."""
_IT = re.compile(r"\b(?:het|een|dit|ons|elk|ieder)\s+((?:[\w'’-]+\s+){0,2})$", re.IGNORECASE)
"""What stands before a noun that "dat" goes on about; elsewhere it tells what was said or thought."""
_REACH = 80
"""How far before a place its clause opens at most."""
_WORD = re.compile(r"\w+")


def in_relative(sentence: str, start: int, at: int) -> bool:
    """Whether place `at`, in a clause from `start`, stands in a relative clause without a comma before it.

    "De werkgroep die in maart 2025 startte komt bijeen": up to its verb it tells of the word before it.
    Behind a participle ("is gemaakt die in mei is verstuurd") it goes on with what is told.
    """
    opened = list(_PRONOUN.finditer(sentence, max(start, at - _REACH), at))
    if not opened:
        return False
    last = opened[-1]
    before = last[1].lower()
    if before in _POINTING or before in clauses.FINITE or _PARTICIPLE.match(before):
        return False
    if last[0].rstrip()[-4:].lower() == " dat":
        noun = _IT.search(sentence, max(start, last.start() - _REACH // 2), last.start())
        if noun is None or not clauses.FINITE.isdisjoint(noun[1].lower().split()):
            return False
    return clauses.FINITE.isdisjoint(_WORD.findall(sentence[last.end() : at].lower()))
