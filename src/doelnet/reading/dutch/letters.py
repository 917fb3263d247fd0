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


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a text, as they are: what stands between blanks and signs."""
    return tuple(_WORD.findall(text))


_WORD = re.compile(r"\w+")


def holds(text: str, signs: Iterable[str]) -> bool:
    """Return whether `text` holds one of `signs`, as they are: looking for some twenty is faster than one pattern."""
    for sign in signs:  # noqa: SIM110 (takes half the time of any)
        if sign in text:
            return True
    return False


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


class Gated:
    """A pattern that is tried only on texts that hold one of some pieces of words, in small letters.

    Every match must hold one of the pieces. A test opens all gates and looks whether the drafts stay the same.
    """

    def __init__(self, pattern: str, pieces: Iterable[str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = re.compile(pattern, flags)
        self._pieces = tuple(pieces)

    def opens(self, text: str) -> bool:
        """Return whether `text` holds one of the pieces."""
        lowered = small(text)
        for piece in self._pieces:  # noqa: SIM110 (see `holds`)
            if piece in lowered:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first match in `text`."""
        return self.pattern.search(text) if self.opens(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Return the match with which `text` opens."""
        return self.pattern.match(text) if self.opens(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return all matches in `text`."""
        return self.pattern.finditer(text) if self.opens(text) else iter(())


def has_digit(text: str) -> bool:
    """Return whether `text` holds a digit."""
    return holds(text, _DIGITS)


_DIGITS = "2013456789"


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
