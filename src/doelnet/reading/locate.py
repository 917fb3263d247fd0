"""Finds where in a stream the words stand that an item of a draft was read from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection
from typing import NamedTuple

from doelnet.draft import At
from doelnet.reading.blocks import Passage, Stream

_MARKUP = re.compile(r"<[^<>]{1,200}>|&#?\w{1,31};|[*_`~\\|]")
_LOST = re.compile(r"\W+")
_IN_NUMBER = re.compile(r"\d[.,]\d")


class Span(NamedTuple):
    """A stretch of a stream: from `start` in the text of passage `first` up to `end` in that of passage `last`."""

    first: int
    start: int
    last: int
    end: int


class Locator:
    """Finds many items in one stream; the words of the stream are indexed once.

    Words are compared without white space, markup, punctuation and capitals, so that a quote is found
    whatever layout it was taken with, also where it runs over several passages.
    """

    def __init__(self, stream: Stream) -> None:
        self._passages = list(stream.passages())
        self._starts: list[int] = []
        parts: list[str] = []
        length = 0
        for passage in self._passages:
            self._starts.append(length)
            core = _core(passage.text)
            parts.append(core)
            length += len(core)
        self._text = "".join(parts)
        self._offsets: dict[int, list[int]] = {}

    def find(self, at: At, taken: Collection[Span] = (), after: Span | None = None) -> Span | None:
        """Return where `at.quote` stands, or None: on the stated line or page where it does, else the nearest to it.

        Of places equally near, one that is `taken` (by another item with the same words) comes last, and one
        that stands before `after` (the item before it) comes later.
        """
        plain = _MARKUP.sub(" ", at.quote or "")
        core = _core(plain)
        if not core:
            return self._stated(at)
        best: tuple[tuple[int, bool, bool], int] | None = None
        begin = self._text.find(core)
        while begin >= 0:
            far = (self._distance(begin, len(core), at, plain), *self._second(begin, len(core), taken, after))
            if best is None or far < best[0]:
                best = (far, begin)
            if far == (0, False, False):
                break
            begin = self._text.find(core, begin + 1)
        return self._span(best[1], best[1] + len(core)) if best else None

    def _stated(self, at: At) -> Span | None:
        """Return the passage on the stated line or page, for an item without a quote."""
        for passage in self._passages:
            if at.line is not None and passage.line is not None:
                last = passage.line_of(len(passage.text) - 1) or passage.line
                if passage.line <= at.line <= last:
                    return Span(passage.number, 0, passage.number, len(passage.text))
            elif at.page is not None and passage.page == at.page:
                return Span(passage.number, 0, passage.number, len(passage.text))
        return None

    def _second(self, begin: int, length: int, taken: Collection[Span], after: Span | None) -> tuple[bool, bool]:
        """Return whether the words that begin here are taken, and whether they stand too early."""
        if not taken and after is None:
            return False, False
        span = self._span(begin, begin + length)
        return span in taken, after is not None and span < after

    def _distance(self, begin: int, length: int, at: At, plain: str) -> int:
        """Return how many lines or pages the words that begin here are from where they should stand.

        Words that begin or end halfway another word or number count as a little further, and so do words without
        the signs that are quoted with them ("8" for "8%").
        """
        index, offset = self._place(begin)
        passage = self._passages[index]
        ragged = 2 if self._ragged(begin, begin + length) else 0
        ragged += plain.strip() not in passage.text[offset : offset + len(plain)]
        if at.line is not None and passage.line is not None:
            return 4 * abs((passage.line_of(offset) or passage.line) - at.line) + ragged
        if at.page is not None and passage.page is not None:
            return 4 * abs(passage.page - at.page) + ragged
        return ragged

    def _ragged(self, begin: int, end: int) -> bool:
        index, offset = self._place(begin)
        text = self._passages[index].text
        if offset and (text[offset - 1].isalnum() or _IN_NUMBER.match(text, max(offset - 2, 0))):
            return True
        index, offset = self._place(end - 1)
        text = self._passages[index].text
        return offset + 1 < len(text) and (text[offset + 1].isalnum() or bool(_IN_NUMBER.match(text, offset)))

    def _place(self, position: int) -> tuple[int, int]:
        """Return the passage, and the offset in its text, of a character of the indexed words."""
        index = bisect_right(self._starts, position) - 1
        return index, self._map(index)[position - self._starts[index]]

    def _map(self, index: int) -> list[int]:
        """Return for each kept character of a passage its offset in the text."""
        found = self._offsets.get(index)
        if found is None:
            found = _offsets(self._passages[index])
            self._offsets[index] = found
        return found

    def _span(self, begin: int, end: int) -> Span:
        first, start = self._place(begin)
        last, stop = self._place(end - 1)
        return Span(self._passages[first].number, start, self._passages[last].number, stop + 1)


def find(stream: Stream, at: At) -> Span | None:
    """Return where in `stream` the words of `at` stand, or None. For many items of one stream, use a Locator."""
    return Locator(stream).find(at)


def _core(text: str) -> str:
    """Return the letters and figures of `text`, without capitals; one character for each kept."""
    kept = _LOST.sub("", text)
    lowered = kept.lower()
    return lowered if len(lowered) == len(kept) else kept


def _offsets(passage: Passage) -> list[int]:
    """Return the offsets of the characters that `_core` keeps."""
    offsets: list[int] = []
    done = 0
    for lost in _LOST.finditer(passage.text):
        offsets.extend(range(done, lost.start()))
        done = lost.end()
    offsets.extend(range(done, len(passage.text)))
    return offsets
