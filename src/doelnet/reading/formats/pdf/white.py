"""Tables on a PDF page that are set out by white space only."""

from __future__ import annotations

from itertools import pairwise

from doelnet.reading.formats._shared.marks import GLYPHS
from doelnet.reading.formats.pdf.lines import Line
from doelnet.reading.formats.pdf.words import Word

_BULLETS = frozenset((*GLYPHS, "-", "–", "o"))


def white_strips(spans: list[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """Return the strips, at least so wide, that no span (sorted, from left to right) reaches into."""
    strips = []
    reach = spans[0][1]
    for x0, x1 in spans:
        if x0 - reach >= width:
            strips.append((reach, x0))
        reach = max(reach, x1)
    return strips


def columns_from(lines: list[Line], start: int) -> int:
    """Return the end of the table set out by white space that starts at this line; `start` when none does.

    White strips run down between its columns, no word crosses them, and what stands right of a strip
    begins, or ends, at one height after another at the same place: words in running text do not.
    """
    if not any(b.x0 - a.x1 > max(lines[start].size, 8) for a, b in pairwise(lines[start].words)):
        return start
    strips = [(a.x1, b.x0) for a, b in pairwise(lines[start].words) if b.x0 - a.x1 > 0.5 * lines[start].size]
    end, wide = start + 1, 1
    while end < len(lines) and _follows(lines[end - 1], lines[end]):
        narrowed = [kept for strip in strips if (kept := _narrowed(strip, lines[end]))]
        if not any(_aligned(lines[start : end + 1], strip) for strip in narrowed):
            break
        strips = narrowed
        wide += len(lines[end].segments()) > 1
        end += 1
    while end > start + 1 and not _belongs(lines[end - 1], lines[end - 2], strips):
        end -= 1
    return end if end - start >= 3 and wide >= 3 else start


def _follows(above: Line, line: Line) -> bool:
    return above.bottom - line.top < 2.4 * max(above.size, line.size)


def _narrowed(strip: tuple[float, float], line: Line) -> tuple[float, float] | None:
    """Return what is left white of a strip by this line, if that is wide enough."""
    left, right = strip
    for word in line.words:
        if word.x1 <= left or word.x0 >= right:
            continue
        if word.x0 <= left:
            left = word.x1
        elif word.x1 >= right:
            right = word.x0
        else:
            return None
    return (left, right) if right - left > 4 else None


def _aligned(lines: list[Line], strip: tuple[float, float]) -> bool:
    """Whether the words right of the strip begin, or the parts there end, at one place in most lines."""
    starts, ends = [], []
    for line in lines:
        beyond = [word for word in line.words if word.x0 >= strip[1] - 1]
        if beyond:
            starts.append(beyond[0].x0)
            ends.append(_end_of_part(beyond))
    if not starts:
        return False
    return any(2 * sum(abs(x - mode) < 2 for x in found) > len(found) for found in (starts, ends) for mode in found[:3])


def _end_of_part(words: list[Word]) -> float:
    end = words[0].x1
    for word in words[1:]:
        if word.x0 - end > max(word.size, 8):
            break
        end = word.x1
    return end


def _belongs(line: Line, above: Line, strips: list[tuple[float, float]]) -> bool:
    """Whether the last line of a table is one of it: in several columns, in a later one, or going on."""
    if len(line.segments()) > 1 or line.x0 >= min(strip[1] for strip in strips) - 2:
        return True
    return line.text[0].islower() and above.bottom - line.top < 0.5 * line.size


def set_out(lines: list[Line]) -> tuple[list[list[list[Word]]], list[float]] | None:
    """Return the rows, and the columns' left edges, of a table set out by white space in these lines, or None.

    Each row is a list of cells, each cell its words. A row ends where white space runs from side to
    side, or where a line fills the first column and another one. Bullets with text beside them are a list.
    """
    words = [word for line in lines for word in line.words]
    strips = [
        strip for strip in white_strips(sorted((word.x0, word.x1) for word in words), 4) if _aligned(lines, strip)
    ]
    if not strips:
        return None
    edges = [min(word.x0 for word in words), *(end - 1 for _, end in strips)]
    if len(edges) == 2 and all(word.text in _BULLETS for word in words if word.x0 < edges[1]):
        return None
    rows = rows_in(lines, edges)
    filled = sum(1 for row in rows if sum(bool(cell) for cell in row) > 1)
    return (rows, edges) if len(rows) > 1 and filled >= 0.6 * len(rows) else None


def rows_in(lines: list[Line], edges: list[float]) -> list[list[list[Word]]]:
    """Return the rows of a table with columns that begin at these edges."""
    rows: list[list[list[Word]]] = []
    above: Line | None = None
    apart = _apart(lines)
    for line in lines:
        cells: list[list[Word]] = [[] for _ in edges]
        for word in line.words:
            cells[max((i for i, edge in enumerate(edges) if word.x0 >= edge - 1), default=0)].append(word)
        if above is not None and not _new_row(above, line, cells, apart):
            for old, new in zip(rows[-1], cells, strict=True):
                old.extend(new)
        else:
            rows.append(cells)
        above = line
    return rows


def runs_over(words: list[Word], edge: float) -> bool:
    """Return whether the words of a line go on over this edge, without a gap there."""
    if any(word.x0 < edge - 1 and word.x1 > edge + 1 for word in words):
        return True
    return any(a.x1 <= edge + 1 and b.x0 >= edge - 1 and b.x0 - a.x1 < 0.5 * a.size for a, b in pairwise(words))


def attached(lines: list[Line], edges: list[float], right: float, edge: float) -> int:
    """Return how many lines, the nearest first, belong to a table whose border stands at height `edge`.

    They follow close upon it and each other, keep within its columns, and fill more than one of them.
    """
    count = filled = 0
    last = edge
    for i, line in enumerate(lines):
        distance = min(abs(last - line.top), abs(line.bottom - last))
        if distance > 0.9 * line.size or line.x0 < edges[0] - 4 or line.x1 > right + 4:
            break
        if any(runs_over(line.words, inner) for inner in edges[1:]):
            break
        columns = {sum(word.x0 >= inner - 1 for inner in edges[1:]) for word in line.words}
        last = line.bottom if line.middle < edge else line.top
        if len(columns) > 1:
            filled, count = filled + 1, i + 1
        elif filled and 0 not in columns:
            count = i + 1
    return count


def _apart(lines: list[Line]) -> float | None:
    """Return how much white there is between rows, where it is more than between lines; None where it is not."""
    gaps = sorted(max(above.bottom - line.top, -line.size) for above, line in pairwise(lines))
    size = lines[0].size
    if not gaps or gaps[-1] - gaps[0] < 0.3 * size:
        return None
    return (gaps[0] + max(gap for gap in gaps if gap <= gaps[0] + 2.5 * size)) / 2


def _new_row(above: Line, line: Line, cells: list[list[Word]], apart: float | None) -> bool:
    """Whether this line begins a row: by the white above it, or by what it fills."""
    if apart is not None:
        return above.bottom - line.top > apart and (bool(cells[0]) or sum(map(bool, cells)) > 1)
    first = cells[0][0].text if cells[0] else ""
    return bool(first) and (not first[0].islower() or all(cells))
