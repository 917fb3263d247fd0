"""What stands at the side of a PDF page's text, in a box or in small type: it stands beside that text, not in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from doelnet.reading.formats.pdf.lines import Line, is_marker, lines_of
from doelnet.reading.formats.pdf.tables import Grid, area
from doelnet.reading.formats.pdf.words import Rule, Word

_NEAR = 3.5
"""Lines that are nearer to each other than this, in points, are one."""
_LEAST = 3
"""A box at the side holds, and stands beside, at least so many lines."""
_LOW = 20.0
"""A box is higher than this."""
_SMALLER = 0.6
"""Type at the side is so many points smaller than that of the text."""
_LARGER = 1.12
"""A line so much larger than the text beside a box is the heading of what comes after the box."""

Box = tuple[float, float, float, float]


class Aside(NamedTuple):
    """What stands at the side: the height on the page below which its lines are told, and its lines."""

    at: float
    lines: list[Line]


def asides(
    groups: Sequence[list[Rule]], grids: Sequence[Grid], words: list[Word], page: int
) -> tuple[list[Aside], list[Word]]:
    """Return the boxes and columns of small type beside text, from the top down, and the words that stand in none."""
    drawn = [area(group) for group in groups if _is_box(group)]
    drawn = [box for box in drawn if not any(_level(box, (g.left, g.bottom, g.right, g.top)) for g in grids)]
    found: list[Aside] = []
    rest = words
    for box in [*drawn, *_small(rest, page)] if len(drawn) < 40 else ():
        inside = [word for word in rest if _within(word, box)]
        if len(inside) < 2 * _LEAST or any(other is not box and _level(box, other) for other in drawn):
            continue
        kept = {id(word) for word in inside}
        outside = [word for word in rest if id(word) not in kept]
        own, lines = lines_of(inside, page), lines_of(outside, page)
        if len(own) < _LEAST or not (box in drawn or _is_uneven(own, lines)):
            continue
        at = _told_below(box, lines)
        if at is not None:
            found.append(Aside(at, own))
            rest = outside
    return sorted(found, key=lambda aside: -aside.at), rest


def _small(words: list[Word], page: int) -> list[Box]:
    """Return the boxes around what is set smaller than most of the page; bullets often are, and stand in the text."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    usual = max(sizes, key=sizes.__getitem__, default=0.0)
    parts: list[list[Line]] = []
    small = [word for word in words if word.size < usual - _SMALLER and not is_marker(word.text)]
    for line in lines_of(small, page):
        if parts and parts[-1][-1].bottom - line.top < 2 * line.size:
            parts[-1].append(line)
        else:
            parts.append([line])
    return [_around(lines) for lines in parts if len(lines) >= _LEAST]


def _around(lines: list[Line]) -> Box:
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    return left - 1, lines[-1].bottom, right, lines[0].top


def _is_uneven(own: list[Line], others: list[Line]) -> bool:
    """Whether most lines at the side stand at another height than the text's, as the cells of a row do not."""
    tops = [line.middle for line in others]
    return 2 * sum(any(abs(line.middle - top) < 0.1 * line.size for top in tops) for line in own) < len(own)


def _is_box(group: list[Rule]) -> bool:
    """Whether lines draw one box: two sides, with or without a line from side to side in it."""
    left, bottom, right, top = area(group)
    sides = [rule.x0 for rule in group if rule.x0 == rule.x1]
    floors = [rule for rule in group if rule.y0 == rule.y1]
    ends = [[abs(x - end) < _NEAR for x in sides] for end in (left, right)]
    closed = all(map(any, ends)) and all(map(any, zip(*ends, strict=True)))
    return closed and top - bottom > _LOW and all(rule.x1 - rule.x0 > 0.9 * (right - left) for rule in floors)


def _within(word: Word, box: Box) -> bool:
    return box[0] <= word.x0 and word.x1 <= box[2] + _NEAR and box[1] <= word.middle <= box[3]


def _level(box: Box, other: Box) -> bool:
    """Whether two boxes stand at one height, at least in part."""
    return box[1] < other[3] and other[1] < box[3]


def _told_below(box: Box, lines: list[Line]) -> float | None:
    """Return below which height a box is told: where the text beside it ends; None where it stands beside no text.

    That is on one side, and wider than the box. It goes on until the next heading.
    """
    beside = [i for i, line in enumerate(lines) if box[1] < line.middle < box[3]]
    if len(beside) < _LEAST:
        return None
    first, last = beside[0], beside[-1]
    text = lines[first : last + 1]
    left, right = min(line.x0 for line in text), max(line.x1 for line in text)
    if (right > box[0] and left < box[2]) or right - left < box[2] - box[0]:
        return None
    size = median(line.size for line in text)
    end = first + 1
    while end < len(lines) and lines[end].size < _LARGER * size and (end <= last or not lines[end].bold):
        end += 1
    return lines[end - 1].bottom
