"""Letters and words of a text: made small, so that patterns need not look at capitals, and looked for quickly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache


def lowered(text: str) -> str:
    """Return `text` in small letters, one for each character, so that places stay what they were.

    "İ" is the one letter that Unicode makes two of (SpecialCasing.txt).
    """
    return text.replace("İ", "I").lower()


@lru_cache(maxsize=8192)
def small(text: str) -> str:
    """Return what `lowered` does, of a sentence, cell or passage that many will ask for."""
    return lowered(text)


class Wording:
    """Words, as a pattern in small letters, to ask of many texts whether one of these opens a word there.

    Capitals do not count: the text is made small, once for all patterns, which is several times as fast as a pattern
    that leaves case out.
    """

    def __init__(self, pattern: str) -> None:
        self._search = re.compile(rf"\b(?:{pattern})").search

    def __call__(self, text: str) -> bool:
        """Return whether `text` holds one of the words."""
        return self._search(small(text)) is not None


def places(text: str, words: Iterable[str]) -> Iterator[int]:
    """Yield where any of `words` stands in `text`."""
    for word in words:
        place = text.find(word)
        while place >= 0:
            yield place
            place = text.find(word, place + 1)


def matches_at(pattern: re.Pattern[str], text: str, words: Iterable[str]) -> Iterator[re.Match[str]]:
    """Yield the matches in a long text of a pattern that opens with one of `words`: much faster than to search."""
    end = 0
    for place in sorted(places(text, words)):
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()
