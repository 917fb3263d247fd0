"""Sentences: where one ends in Dutch running text, knowing its abbreviations."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_ABBREVIATIONS = {
    "a.d.h.v", "a.u.b", "afd", "art", "artt", "b.s.o", "bijv", "bijl", "blz", "bv", "ca", "d.d", "dd", "d.m.v", "dhr",
    "div", "dr", "drs", "e.a", "e.d", "e.v", "ed", "etc", "evt", "excl", "fig", "gem", "i.c", "i.c.m", "i.h.b",
    "i.o", "i.p.v",
    "i.s.m", "i.v.m", "incl", "ing", "ir", "jl", "m.b.t", "m.b.v", "m.i.v", "m.n", "m.u.v", "max", "mevr", "min", "mln",
    "mr", "mw", "n.a.v", "n.v.t", "nl", "nr", "nrs", "o.a", "o.b.v", "o.g.v", "o.l.v", "p", "p.j", "p.m", "par",
    "pag", "prof", "resp",
    "s.v.p", "st", "t.a.v", "t.b.v", "t.g.v", "t.h.v", "t.o.v", "t.w.v", "tel", "tov", "vgl", "vs", "z.s.m",
    "zgn", "mld",
}  # fmt: skip
_AT_END = {"e.d", "e.a", "e.v", "etc", "n.v.t", "p.m", "p.j", "b.s.o", "jl"}
_MONTHS = {"jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"}
"""Months cut short: a year may stand behind the stop."""
_END = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”’)\]]*+(?=\s|$)")
"""It opens with the signs, not with what may not stand before them, so that words are passed over quickly."""
_BEFORE_WORD = re.compile(r".*[^\w.]", re.DOTALL)
_INITIALS = re.compile(r"[a-z](?:\.[a-z])*")
_START = re.compile(r"\s+[\"'“‘(\[]*[A-Z0-9ÀÉÈÍÓÖÚ]")


class Sentence(NamedTuple):
    """A sentence and where it stands in the text."""

    start: int
    end: int
    text: str


def split(text: str) -> list[Sentence]:
    """Return the sentences of `text`, in order, each without the blanks around it."""
    return list(_all(text))


@lru_cache(maxsize=2048)
def _all(text: str) -> tuple[Sentence, ...]:
    found, begin = [], 0
    for match in _END.finditer(text):
        if match.end() < len(text) and not _ends(text, match):
            continue
        if text[begin : match.end()].strip():
            found.append(_trim(text, begin, match.end()))
        begin = match.end()
    if text[begin:].strip():
        found.append(_trim(text, begin, len(text)))
    return tuple(found)


def _ends(text: str, match: re.Match[str]) -> bool:
    """Whether the stop at `match` ends a sentence: not after an abbreviation, initial or ordinal."""
    if not _START.match(text, match.end()):
        return False
    if match[0][0] != ".":
        return True
    before = text[max(0, match.start() - 20) : match.start()].lower()
    word = before[found.end() :] if (found := _BEFORE_WORD.match(before)) else before
    if word in _ABBREVIATIONS:
        return word in _AT_END
    if word in _MONTHS:
        return not text[match.end() :].lstrip()[:1].isdigit()
    if _INITIALS.fullmatch(word):
        return False
    return not (word.isdigit() and len(word) < 3 and match.start() == len(word))


def _trim(text: str, start: int, end: int) -> Sentence:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end, text[start:end])
