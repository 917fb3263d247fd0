"""Tells columns of text from the columns of a table: what begins in one has nothing to do with the other."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median

from doelnet.reading.formats.pdf.lines import Line, gaps_down, holds_text, sides_of

_SAME = 0.3
"""Lines whose tops differ by less than this, in heights of a line, stand beside each other."""
_ALIKE = 0.7
"""Columns of text are about as wide as each other: the narrow one at least so much of the wide one."""
_WORDS = 8
"""Half of the lines hold at least so many words in both columns together."""
_LEAST = 6
"""Columns with fewer lines than this say too little."""


def text_gutter(lines: list[Line]) -> float | None:
    """Return where white parts two columns that do not belong together row by row, or None.

    In a table the cells of a row begin at one height; in columns of text paragraphs, items and headings begin anywhere.
    """
    found = [*gaps_down(lines), *_starts(lines)]
    return next((at for at in found if holds_text(lines, at, 3, 0.3) and _are_apart(lines, at)), None)


def _starts(lines: list[Line]) -> list[float]:
    """Return where many lines begin, for columns whose lines do not stand at one height, so that no gaps show."""
    starts = Counter(round(part[0].x0) for line in lines for part in line.segments())
    return [x - 1.5 for x, count in starts.most_common(4) if count >= _LEAST and x > min(starts) + 100]


def _are_apart(lines: list[Line], gutter: float) -> bool:
    """Whether what begins on one side of a gutter has nothing to do with what begins on the other."""
    left, right = ([Line(words, lines[0].page) for words in side] for side in sides_of(lines, gutter))
    if min(len(left), len(right)) < _LEAST or not (_is_one(left) and _is_one(right)):
        return False
    if sum(median(len(line.words) for line in side) for side in (left, right)) < _WORDS:
        return False
    narrow, wide = sorted(max(line.x1 for line in side) - min(line.x0 for line in side) for side in (left, right))
    if narrow < _ALIKE * wide:
        return False
    few, many = sorted((_begins(left), _begins(right)), key=len)
    if len(few) > 2 and 2 * _beside(few, many) < len(few):
        return True
    shorter, longer = sorted((left, right), key=len)
    within = [line for line in shorter if longer[-1].bottom < line.middle < longer[0].top]
    return len(within) >= _LEAST and 2 * _beside(within, longer) < len(within)


def _is_one(lines: list[Line]) -> bool:
    """Whether lines stand in one column: most of them have no wide gap inside."""
    return sum(len(line.segments()) == 1 for line in lines) >= 0.75 * len(lines)


def _begins(lines: list[Line]) -> list[Line]:
    """Return the lines of a column above which there is more white than usual, or that look different."""
    gaps = [above.bottom - line.top for above, line in pairwise(lines)]
    usual = median(gaps)
    return [
        line
        for (above, line), gap in zip(pairwise(lines), gaps, strict=True)
        if gap > usual + 0.25 * line.size or above.bold != line.bold or abs(above.size - line.size) > 0.6
    ]


def _beside(lines: list[Line], others: list[Line]) -> int:
    """Return how many of these lines have one of the others at the same height."""
    tops = [other.top for other in others]
    return sum(any(abs(line.top - top) < _SAME * line.size for top in tops) for line in lines)
