"""Finds the rows of a table on a PDF page whose columns are known."""

from __future__ import annotations

from itertools import pairwise

from doelnet.reading.formats._shared.marks import GLYPHS
from doelnet.reading.formats.pdf.lines import Line, lines_of
from doelnet.reading.formats.pdf.words import Rule, Word

Cells = list[list[Word]]


def cells_of(words: list[Word], edges: list[float]) -> Cells:
    """Return the words in cells, by the columns in which their middles stand; a bullet goes with what is behind it."""
    cells: Cells = [[] for _ in edges]
    for word in words:
        centre = (word.x0 + word.x1) / 2
        if word.text in GLYPHS:
            behind = [w.x0 for w in words if 0 < w.x0 - word.x1 < 3 * w.size and w.bottom < word.middle < w.top]
            centre = min(behind, default=centre)
        cells[max((i for i, edge in enumerate(edges) if centre >= edge), default=0)].append(word)
    return cells


def rows_under(lines: list[Line], edges: list[float], rules: list[Rule]) -> tuple[list[Cells], bool]:
    """Return the rows that the lines under a header make, and whether lines or white between them tell so."""
    words = sorted((word for line in lines for word in line.words), key=lambda word: -word.top)
    if not words:
        return [], False
    bands: list[list[Word]] = [[words[0]]]
    gaps: list[float] = []
    heights: list[float] = []
    low = words[0].bottom
    for word in words[1:]:
        if word.top < low + 0.5:
            gaps.append(low - word.top)
            heights.append((low + word.top) / 2)
            bands.append([])
        bands[-1].append(word)
        low = min(low, word.bottom)
    drawn = _drawn(rules, edges[0], max(word.x1 for word in words), heights, bands)
    parts = [cells_of(band, edges) for band in bands]
    may = [gap for gap, cells in zip(gaps, parts[1:], strict=True) if _may_begin(cells)]
    apart = _apart(may, [*gaps, *_within(parts)], words[0].size)
    rows = [parts[0]]
    for i, cells in enumerate(parts[1:]):
        if _breaks(cells, gaps[i], apart, drawn[i] if any(drawn) else None):
            rows.append(cells)
        else:
            for old, new in zip(rows[-1], cells, strict=True):
                old.extend(new)
    return rows, apart is not None or any(drawn)


def _breaks(cells: Cells, gap: float, apart: float | None, drawn: bool | None) -> bool:
    """Whether a row begins with these cells: under a line, behind much white, or by what they fill."""
    if drawn is not None:
        return drawn
    if apart is not None:
        return gap > apart and _may_begin(cells)
    first = cells[0][0].text if cells[0] else ""
    return bool(first) and not first[0].islower()


def _may_begin(cells: Cells) -> bool:
    """Whether a row may begin with these cells: the first is filled, or two others are."""
    return bool(cells[0]) or sum(map(bool, cells)) > 1


def _within(parts: list[Cells]) -> list[float]:
    """Return the white between the lines of each cell."""
    cells = (lines_of(words, 0) for cells in parts for words in cells)
    return [max(above.bottom - line.top, 0.0) for lines in cells for above, line in pairwise(lines)]


def _apart(gaps: list[float], others: list[float], size: float) -> float | None:
    """Return how much white there is between rows, where it is more than between lines; None where it is not."""
    if not gaps:
        return None
    least = min([*gaps, *others])
    return least + 0.25 * size if max(gaps) > least + 0.25 * size else None


def _drawn(rules: list[Rule], left: float, right: float, heights: list[float], bands: list[list[Word]]) -> list[bool]:
    """Return for each white band whether a line is drawn through it over most of the table's width."""
    level = [rule for rule in rules if rule.y0 == rule.y1 and rule.x0 < right and rule.x1 > left]
    found = []
    for i in range(len(heights)):
        high, low = min(word.bottom for word in bands[i]), max(word.top for word in bands[i + 1])
        here = sorted((rule.x0, rule.x1) for rule in level if low - 2 < rule.y0 < high + 2)
        covered = 0.0
        reach = left
        for x0, x1 in here:
            covered += max(min(x1, right) - max(x0, reach), 0)
            reach = max(reach, x1)
        found.append(covered > 0.8 * (right - left))
    return found
