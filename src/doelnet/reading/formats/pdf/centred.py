"""Finds the rows of a table on a PDF page whose cells stand in the middle of their rows, as office programs set them.

In such a table the lines of one row seldom stand at one height: one line beside three stands next to the second, and
one beside two stands between them. What the cells of a row share is their middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from doelnet.reading.formats.pdf.lines import Line, lines_of
from doelnet.reading.formats.pdf.rows import cells_of
from doelnet.reading.formats.pdf.words import Word

_SAME = 0.3
"""Middles that differ by less than this, in heights of a line, are one."""
_WHITE = 0.1
"""There is at least so much more white between two rows than between lines, in heights of a line."""
_MOST_PARTS = 5
"""A cell in the middle of a row holds at most so many paragraphs apart."""


class _Part(NamedTuple):
    """Lines close upon each other in one column."""

    column: int
    high: float
    low: float
    first: float
    lines: list[Line]

    @property
    def middle(self) -> float:
        return (self.high + self.low) / 2


class Centred(NamedTuple):
    """The rows of a table, by column, and how many rows a cell spans where that is more than one."""

    rows: list[list[list[Word]]]
    spans: dict[tuple[int, int], int]


def centred(lines: Sequence[Line], edges: list[float]) -> Centred | None:
    """Return the rows of a table with columns from these edges, or None when its cells begin at one height."""
    if not any(_staggered(above, line) for above, line in pairwise(lines)):
        return None
    columns = cells_of([word for line in lines for word in line.words], edges)
    parts = _parts(columns)
    if len(parts) < 4:
        return None
    size = parts[0].lines[0].size
    middles = _shared(parts, _SAME * size)
    if len(middles) < 2 or not _is_centred(parts, middles, _SAME * size):
        return None
    rows: list[list[list[Word]]] = [[[] for _ in columns] for _ in middles]
    spans: dict[tuple[int, int], int] = {}
    for column in range(len(columns)):
        here = [part for part in parts if part.column == column]
        cells = _placed(here, middles, _SAME * size)
        if any(last > first for first, last, _ in cells):
            cells = _tiled(cells, parts, middles, size)
        for first, last, found in cells:
            if last > first:
                spans[first, column] = last - first + 1
            rows[first][column] += [word for part in found for line in part.lines for word in line.words]
    return Centred(rows, spans)


def _staggered(above: Line, line: Line) -> bool:
    """Whether of two lines close upon each other the upper one fills less: it is not the first of a row of cells."""
    step = above.middle - line.middle
    if step < 0.8 * line.size:
        return True
    return step < 1.6 * line.size and (above.x0 > line.x0 + line.size or above.x1 < line.x1 - line.size)


def _parts(columns: Sequence[list[Word]]) -> list[_Part]:
    """Return the lines of each column in groups: white parts them that is wider than between lines."""
    found = [lines_of(words, 0) for words in columns]
    steps = sorted(a.middle - b.middle for lines in found for a, b in pairwise(lines))
    if not steps:
        return []
    size = next(line.size for lines in found for line in lines)
    most = next((step for step in steps if step > 0.8 * size), size) + _WHITE * size
    parts = []
    for column, lines in enumerate(found):
        start = 0
        for end in range(1, len(lines) + 1):
            if end == len(lines) or lines[end - 1].middle - lines[end].middle > most:
                group = lines[start:end]
                parts.append(_Part(column, group[0].middle, group[-1].middle, group[0].middle, group))
                start = end
    return parts


def _shared(parts: list[_Part], reach: float) -> list[float]:
    """Return the heights, from the top down, at which parts of several columns have their middles."""
    groups: list[list[_Part]] = []
    for part in sorted(parts, key=lambda part: -part.middle):
        if groups and groups[-1][0].middle - part.middle < reach:
            groups[-1].append(part)
        else:
            groups.append([part])
    found: list[tuple[int, float]] = []
    for group in groups:
        count, middle = len({part.column for part in group}), sum(part.middle for part in group) / len(group)
        near = bool(found) and found[-1][1] - middle < 3 * reach
        if count > 1 and near and count > found[-1][0]:
            found[-1] = (count, middle)
        elif count > 1 and not near:
            found.append((count, middle))
    return [middle for _, middle in found]


def _is_centred(parts: list[_Part], middles: list[float], reach: float) -> bool:
    """Whether parts of more and fewer lines share their middles, in more rows than share their first lines."""
    shared = sum(
        len({len(part.lines) for part in parts if abs(part.middle - middle) < reach}) > 1 for middle in middles
    )
    firsts: dict[int, set[int]] = {}
    for part in parts:
        firsts.setdefault(round(part.first), set()).add(len(part.lines))
    return shared > 0 and shared >= sum(len(counts) > 1 for counts in firsts.values())


def _placed(parts: list[_Part], middles: list[float], reach: float) -> list[tuple[int, int, list[_Part]]]:
    """Return the cells of one column: the first and the last row that each stands in, and its parts."""
    found: list[tuple[int, int, list[_Part]]] = []
    i = 0
    while i < len(parts):
        for many in range(1, min(_MOST_PARTS, len(parts) - i) + 1):
            group = parts[i : i + many]
            middle = (group[0].high + group[-1].low) / 2
            row = next((r for r, at in enumerate(middles) if abs(at - middle) < reach), None)
            if row is not None and not _covered(group, middles, row, reach):
                break
        else:
            group, row = parts[i : i + 1], None
        if row is not None:
            found.append((row, row, group))
        else:
            found.append((*_around(group[0], middles, reach), group))
        i += len(group)
    return found


def _covered(group: list[_Part], middles: list[float], row: int, reach: float) -> bool:
    """Whether these parts stand beside the middle of another row."""
    return any(r != row and group[-1].low - reach < at < group[0].high + reach for r, at in enumerate(middles))


def _around(part: _Part, middles: list[float], reach: float) -> tuple[int, int]:
    """Return the first and last row whose middles a part stands beside; else the nearest."""
    beside = [r for r, at in enumerate(middles) if part.low - reach < at < part.high + reach]
    if beside:
        return beside[0], beside[-1]
    nearest = min(range(len(middles)), key=lambda r: abs(middles[r] - part.middle))
    return nearest, nearest


def _tiled(
    cells: list[tuple[int, int, list[_Part]]], parts: list[_Part], middles: list[float], size: float
) -> list[tuple[int, int, list[_Part]]]:
    """Return cells that span rows with all rows in whose middle they stand, one beginning where the last one ended."""
    highs, lows = [*middles], [*middles]
    for part in parts:
        for row, at in enumerate(middles):
            if abs(part.middle - at) < _SAME * size and not _covered([part], middles, row, _SAME * size):
                highs[row], lows[row] = max(highs[row], part.high), min(lows[row], part.low)
    found = []
    top = 0
    for i, (first, last, group) in enumerate(cells):
        middle = (group[0].high + group[-1].low) / 2
        until = cells[i + 1][0] if i + 1 < len(cells) else len(middles)
        ends = [end for end in range(max(last, top), until) if abs((highs[top] + lows[end]) / 2 - middle) < 0.7 * size]
        if top <= first and ends:
            first, last = top, min(ends, key=lambda end: abs((highs[top] + lows[end]) / 2 - middle))
        found.append((first, last, group))
        top = last + 1
    return found
