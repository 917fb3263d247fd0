"""Where words of a document stand on a page: found in the page's text layer, whatever its line ends and cells."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from doelnet.reading.blocks import Passage

LEAST = 8
"""Letters that a part of a stretch must have to be looked for by itself: less stands anywhere."""

ANCHOR = 40
"""Letters by which a long passage is known."""

Stretch = tuple[int, int]
"""From a letter up to another, among the letters of a page."""


class Word(NamedTuple):
    """A word and its place, as ten-thousandths of the page's width and height."""

    text: str
    left: int
    top: int
    right: int
    bottom: int


class Box(NamedTuple):
    """A rectangle to draw, in the same measure."""

    left: int
    top: int
    width: int
    height: int


def core(text: str) -> str:
    """Return the letters and figures of a text, without accents' several forms, ligatures and capitals."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalnum())


def _pieces(text: str) -> list[str]:
    return [piece for piece in map(core, text.split()) if piece]


class Layer:
    """The text layer of one page; `ratio` is its height for a width of 1."""

    def __init__(self, words: Iterable[Word], ratio: float = 1.414) -> None:
        self.ratio = ratio
        self.words: list[Word] = []
        self.starts: list[int] = []
        parts: list[str] = []
        length = 0
        for word in words:
            letters = core(word.text)
            if letters:
                self.words.append(word)
                self.starts.append(length)
                parts.append(letters)
                length += len(letters)
        self.letters = "".join(parts)

    def find(self, text: str, near: int = 0) -> list[Stretch]:
        """Return the stretches in which the words of a text stand: one, or several where something is in between.

        Of places where the same words stand, the first from `near` on is taken, and otherwise the last before it.
        """
        found: list[Stretch] = []
        pieces = _pieces(text)
        turn = 0
        while turn < len(pieces):
            count, begin = self._longest(pieces[turn:], near, whole=turn == 0)
            if count == 0:
                turn += 1
                continue
            length = sum(map(len, pieces[turn : turn + count]))
            found.append((begin, begin + length))
            near = begin + length
            turn += count
        return found

    def _longest(self, pieces: list[str], near: int, whole: bool) -> tuple[int, int]:
        """Return how many of the pieces stand together from the first on, and where; 0 where too little does."""
        everything = "".join(pieces)
        begin = self._nearest(everything, near)
        if begin >= 0 and (whole or len(everything) >= LEAST):
            return len(pieces), begin
        low, high = 0, len(pieces) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if "".join(pieces[:middle]) in self.letters else (low, middle - 1)
        if sum(map(len, pieces[:low])) < LEAST:
            return 0, -1
        return low, self._nearest("".join(pieces[:low]), near)

    def _nearest(self, letters: str, near: int) -> int:
        after = self.letters.find(letters, near)
        return after if after >= 0 else self.letters.rfind(letters, 0, near + len(letters))

    def boxes(self, stretches: Iterable[Stretch]) -> list[Box]:
        """Return the rectangles around these stretches: one for each line, more where there is a wide gap."""
        made: list[list[int]] = []
        for begin, end in stretches:
            fresh = True
            for index in range(bisect_right(self.starts, begin) - 1, len(self.words)):
                if self.starts[index] >= end:
                    break
                sides = self._sides(index, begin, end)
                if not fresh and _joins(made[-1], sides):
                    made[-1] = [*map(min, made[-1][:2], sides[:2]), *map(max, made[-1][2:], sides[2:])]
                else:
                    made.append(sides)
                fresh = False
        return [Box(left, top, max(right - left, 1), max(bottom - top, 1)) for left, top, right, bottom in made]

    def _sides(self, index: int, begin: int, end: int) -> list[int]:
        """Return the sides of the part of a word that lies between two letters."""
        word, start = self.words[index], self.starts[index]
        length = len(core(word.text))
        wide = word.right - word.left
        left = word.left + wide * max(begin - start, 0) // length
        right = word.left + wide * min(end - start, length) // length
        # A mark before or after the letters (a quotation mark, a full stop) belongs to them.
        return [left, word.top, right if end - start < length else word.right, word.bottom]


def frames(boxes: Iterable[Box], ratio: float) -> list[Box]:
    """Return rectangles with some room around boxes that stand under or beside one another; `ratio` as in Layer."""
    made: list[list[int]] = []
    for box in boxes:
        down, across = box.height // 5, round(box.height * ratio / 2)
        sides = [box.left - across, box.top - down, box.left + box.width + across, box.top + box.height + down]
        near = made and made[-1][0] < sides[2] and sides[0] < made[-1][2] and abs(sides[1] - made[-1][3]) < box.height
        if near or (made and _joins(made[-1], sides)):
            made[-1] = [*map(min, made[-1][:2], sides[:2]), *map(max, made[-1][2:], sides[2:])]
        else:
            made.append(sides)
    return [Box(left, top, right - left, bottom - top) for left, top, right, bottom in made]


def _joins(line: list[int], word: list[int]) -> bool:
    """Whether a word goes on where a line of words ends."""
    high = max(line[3] - line[1], word[3] - word[1], 1)
    overlap = min(line[3], word[3]) - max(line[1], word[1])
    return overlap > 0 and -high < word[0] - line[2] < 3 * high


def sweep(layer: Layer, passages: Iterable[Passage]) -> dict[int, list[Stretch]]:
    """Return passage number → where it stands on the page, each looked for after the one before it."""
    found: dict[int, list[Stretch]] = {}
    near = 0
    for passage in passages:
        stretches = layer.find(passage.text, near)
        if stretches:
            found[passage.number] = stretches
            near = stretches[-1][1]
    return found


def pages_of(passages: Iterable[Passage], texts: Iterable[str]) -> dict[int, int]:
    """Return passage number → page, from 1, of passages that know none, by the text of each page.

    Long passages are looked for in order; a short one, whose words may stand in a table of contents too, is the last
    place before the long one that follows it.
    """
    starts: list[int] = []
    parts: list[str] = []
    length = 0
    for page in map(core, texts):
        starts.append(length)
        parts.append(page)
        length += len(page)
    whole = "".join(parts)
    letters = {passage.number: core(passage.text)[:ANCHOR] for passage in passages}
    anchors = _anchors(whole, letters)
    found: dict[int, int] = {}
    limit, near = len(whole), len(whole)
    for number in reversed(letters):
        begin = anchors.get(number, -1)
        if begin >= 0:
            limit = begin + len(letters[number])
        elif letters[number]:
            begin = whole.rfind(letters[number], 0, limit)
        near = begin if begin >= 0 else near
        found[number] = max(bisect_right(starts, max(near - (begin < 0), 0)), 1)
    return found


def _anchors(whole: str, letters: dict[int, str]) -> dict[int, int]:
    """Return where the long passages begin, each after the one before it."""
    found: dict[int, int] = {}
    near = 0
    for number, text in letters.items():
        begin = whole.find(text, near) if len(text) == ANCHOR else -1
        if begin >= 0:
            found[number] = begin
            near = begin + len(text)
    return found
