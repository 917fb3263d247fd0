"""Tells columns of text from the columns of a table: what begins in one has nothing to do with the other."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from doelnet.reading.formats._pdf_lines import Line, gutter_of, sides_of

_SAME = 0.3
"""Lines whose tops differ by less than this, in heights of a line, stand beside each other."""
_LEAST = 6
"""Columns with fewer lines than this say too little."""


def are_columns_of_text(lines: list[Line]) -> bool:
    """Whether these lines stand in two columns that do not belong together row by row.

    In a table the cells of a row begin at one height; in columns of text paragraphs, items and headings begin anywhere.
    """
    gutter = gutter_of(lines)
    if gutter is None:
        return False
    left, right = ([Line(words, lines[0].page) for words in side] for side in sides_of(lines, gutter))
    if min(len(left), len(right)) < _LEAST:
        return False
    few, many = sorted((_begins(left), _begins(right)), key=len)
    if len(few) > 2 and 2 * _beside(few, many) < len(few):
        return True
    shorter, longer = sorted((left, right), key=len)
    within = [line for line in shorter if longer[-1].bottom < line.middle < longer[0].top]
    return len(within) >= _LEAST and 2 * _beside(within, longer) < len(within)


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
