"""Text that runs upward or downward on a PDF page, and pages that are turned."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple


class Word(NamedTuple):
    """A word and where it stands, in points from the bottom left of the page as it is seen."""

    x0: float
    x1: float
    bottom: float
    top: float
    middle: float
    size: float
    bold: bool
    italic: bool
    text: str


class Rule(NamedTuple):
    """A ruling line; upright when `x0` is `x1`, else level."""

    x0: float
    y0: float
    x1: float
    y1: float


def angle_of(matrix: Any) -> int:
    """Return the angle at which text with this matrix runs: 0, or 90 where it runs upward, and so on."""
    a, b = matrix.a, matrix.b
    if abs(b) > 10 * abs(a):
        return 90 if b > 0 else 270
    return 180 if a < 0 and abs(a) > 10 * abs(b) and matrix.d < 0 else 0


def upright(words: list[Word], turned: list[tuple[int, Word]]) -> tuple[int | None, list[Word]]:
    """Return the angle at which most text of the page runs, None without any, and the words.

    Words that run otherwise stand between them as one for each stretch of text: the name of a row at its side.
    """
    if not turned:
        return (0 if words else None), words
    letters = Counter({0: sum(len(word.text) for word in words)})
    for turn, word in turned:
        letters[turn] += len(word.text)
    angle = letters.most_common(1)[0][0]
    if angle:
        return angle, [word for turn, word in turned if turn == angle]
    aside: list[Word] = []
    for _, word in turned:
        joined = _behind(aside[-1], word) if aside else None
        if joined:
            aside[-1] = joined
        else:
            aside.append(word)
    return angle, words + aside


def _behind(first: Word, word: Word) -> Word | None:
    """Return two words that run upward or downward, one behind the other, as one."""
    if abs(first.x0 - word.x0) > 2 or abs(first.x1 - word.x1) > 2:
        return None
    low, high = min(first.bottom, word.bottom), max(first.top, word.top)
    if high - low > (first.top - first.bottom) + (word.top - word.bottom) + word.size:
        return None
    return first._replace(bottom=low, top=high, middle=(low + high) / 2, text=f"{first.text} {word.text}")


def _point(x: float, y: float, turn: int, left: float, bottom: float, right: float, top: float) -> tuple[float, float]:
    if turn == 90:
        return y - bottom, right - x
    if turn == 180:
        return right - x, top - y
    if turn == 270:
        return top - y, x - left
    return x - left, y - bottom


def turned_word(word: Word, turn: int, *box: float) -> Word:
    """Return a word as it stands on the page as seen: turned, and counted from the corner of the page."""
    a, b = _point(word.x0, word.bottom, turn, *box), _point(word.x1, word.top, turn, *box)
    middle = (a[1] + b[1]) / 2
    return word._replace(
        x0=min(a[0], b[0]), x1=max(a[0], b[0]), bottom=min(a[1], b[1]), top=max(a[1], b[1]), middle=middle
    )


def turned_rule(rule: Rule, turn: int, *box: float) -> Rule:
    """Return a ruling line as it stands on a page that is turned upright."""
    a, b = _point(rule.x0, rule.y0, turn, *box), _point(rule.x1, rule.y1, turn, *box)
    return Rule(min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1]))
