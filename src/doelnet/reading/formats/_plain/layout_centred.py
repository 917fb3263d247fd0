"""Finds the rows of a table in text with its layout whose cells stand in the middle of their rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from doelnet.reading.formats._plain.layout_frame import FIGURE, Frame, Held
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import breaks_off, ends

_MOST_LINES, _MOST_ROW, _MOST_SPAN = 150, 16, 60
_LEAST_STAGGERED, _LEAST_ROWS, _LEAST_COLUMNS = 2, 3, 3
_OFF, _FAR = 1.0, 2
"""Middles of cells differ by no more lines than this, and lines of a cell stand no farther apart."""
_CLEAR = 1.6
"""So much more speaks for cells of the first column that span rows than for others."""
_HOLLOW = 2.0
"""What speaks against a row without any cell."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_ROOM = 0.8
"""A word that would have stood in this part of its column's width begins a line of its own."""


def rows_in_the_middle(page: Page, frame: Frame) -> list[list[Held]] | None:
    """Return the rows of a table of which the lines are staggered, or None where its cells begin at one height.

    Of all ways to part its lines into rows, in which the cells of each row have one middle, that is taken in which
    sentences go on within cells and begin at their heads. Where the cells of the first column span rows, they have
    the middle of these.
    """
    lines = frame.lines
    if len(frame.columns) < _LEAST_COLUMNS or len(lines) > _MOST_LINES or not _is_staggered(lines):
        return None
    table = _Table(page, frame)
    columns, every = range(len(frame.columns)), range(len(lines) + 1)
    score, cuts = table.parted(every, columns, _MOST_ROW)
    beside, rows = table.parted(every, columns[1:], _MOST_ROW)
    first, groups = table.parted(rows, columns[:1], _MOST_SPAN) if len(rows) > _LEAST_ROWS else (0.0, [])
    if groups and (not cuts or beside + first > score + _CLEAR):
        return [row for a, b in pairwise(groups) for row in _spanned(lines, [c for c in rows if a <= c <= b])]
    return [lines[a:b] for a, b in pairwise(cuts)] if len(cuts) > _LEAST_ROWS else None


def _is_staggered(lines: Sequence[Held]) -> bool:
    """Whether lines right below each other fill no column both."""
    apart = (
        below.at - above.at == 1 and above.parts.keys().isdisjoint(below.parts) for above, below in pairwise(lines)
    )
    return sum(apart) >= _LEAST_STAGGERED


def _spanned(lines: list[Held], cuts: list[int]) -> list[list[Held]]:
    """Return the rows beside one cell of the first column, which stands in the first of them."""
    first = [line._replace(parts={0: line.parts[0]}, spans={}) for line in lines[cuts[0] : cuts[-1]] if 0 in line.parts]
    rows = [
        [line._replace(parts={i: part for i, part in line.parts.items() if i}) for line in lines[a:b]]
        for a, b in pairwise(cuts)
    ]
    return [[*first, *rows[0]], *rows[1:]]


class _Table:
    """The lines of a table, and what speaks for and against a row that ends between two of them."""

    def __init__(self, page: Page, frame: Frame) -> None:
        self.lines = frame.lines
        self.texts = [
            {i: page.lines[line.at].text[slice(*part)] for i, part in line.parts.items()} for line in self.lines
        ]
        self.widths = [end - start for start, end in frame.columns]

    def parted(self, cuts: Sequence[int], columns: Sequence[int], most: int) -> tuple[float, list[int]]:
        """Return what speaks for the best way to part the lines into rows of these columns, and where these begin.

        Rows begin and end at `cuts`; nothing where there is no such way.
        """
        best: dict[int, tuple[float, list[int]]] = {cuts[0]: (0.0, [cuts[0]])}
        for end in cuts[1:]:
            found = [
                (score + self._row(start, end, columns), path)
                for start, (score, path) in best.items()
                if end - start <= most and self._is_row(start, end, columns)
            ]
            if found:
                score, path = max(found)
                best[end] = (score, [*path, end])
        return best.get(cuts[-1], (0.0, []))

    def _is_row(self, start: int, end: int, columns: Sequence[int]) -> bool:
        """Whether what stands in these columns on the lines has one middle."""
        first, last = self.lines[start].at, self.lines[end - 1].at
        filled = False
        for i in columns:
            at = [line.at for line in self.lines[start:end] if i in line.parts]
            if not at:
                continue
            filled = True
            if abs(at[0] + at[-1] - first - last) > 2 * _OFF or any(b - a > _FAR for a, b in pairwise(at)):
                return False
        return filled

    def _row(self, start: int, end: int, columns: Sequence[int]) -> float:
        """Return what speaks for lines as one row: sentences go on in it, and none from the row above does."""
        score = 0.5 * (start > 0 and self.lines[start].white > 0)
        score -= 0.5 * sum(line.white > 0 for line in self.lines[start + 1 : end])
        for i in columns:
            texts = [text[i] for text in self.texts[start:end] if i in text]
            above = next((text[i] for text in self.texts[max(start - _MOST_ROW, 0) : start][::-1] if i in text), "")
            score -= self._joint(above, texts[0], i) if above and texts else 0.0
            score += sum(self._joint(one, other, i) for one, other in pairwise(texts))
            score -= 0.0 if texts else _HOLLOW / len(columns)
        return score

    def _joint(self, above: str, below: str, i: int) -> float:
        """Return how likely one line of a column goes on in the next."""
        if FIGURE.fullmatch(above) and FIGURE.fullmatch(below):
            return -3.0
        room = len(above) + 1 + len(below.split()[0]) <= _ROOM * self.widths[i]
        if below[0].islower() or below[0] == "(" or breaks_off(above) or _YEAR.fullmatch(below):
            return 0.2 if room and below[0].islower() else 1.0
        return -1.0 if room or ends(above) else -0.2
