"""Tables on a PDF page without a full grid of lines, known by their bold header."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from doelnet.reading.formats._shared.marks import ends
from doelnet.reading.formats.pdf.centred import centred
from doelnet.reading.formats.pdf.header import between, header_of, named
from doelnet.reading.formats.pdf.lines import Line
from doelnet.reading.formats.pdf.rows import Cells, rows_under
from doelnet.reading.formats.pdf.white import runs_over
from doelnet.reading.formats.pdf.words import Rule, Word

_NARROWEST = 1.5
"""Points of white that part two columns under a header."""
_LONG = 6
"""More lines than this in two columns, without a sign of rows, may be columns of text with headings."""
_MANY = 5
"""So many lines under a header tell where its columns are."""

Strip = tuple[float, float]


class Headed(NamedTuple):
    """A table: how many lines it takes, its columns' left edges, and its rows of cells, the header first."""

    length: int
    edges: list[float]
    rows: list[Cells]
    spans: dict[tuple[int, int], int] = {}


def headed(lines: list[Line], rules: list[Rule]) -> Headed | None:
    """Return the table whose bold header these lines begin with, or None.

    Between the parts of the header white runs down, and no word crosses it. A row ends at a line drawn
    from side to side where there are such lines, otherwise where the white between lines is widest.
    """
    head = header_of(lines)
    top = sum(map(len, head))
    strips, narrow = between(head)
    strips = strips or _begun(narrow, lines[top : top + _MANY])
    if not strips or (top < len(lines) and lines[0].size > 1.2 * lines[top].size):
        return None
    strips, end = _with_unnamed(lines, top, strips)
    body = lines[top:end] or lines[top + 1 : _end(lines, top + 1, strips)]
    strips = [_chosen(strip, body) for strip in strips]
    strips = sorted([*strips, *_hidden(narrow, strips, lines[:top], body)])
    edges = [min(line.x0 for line in lines[:end]), *((left + right) / 2 for left, right in strips)]
    found = centred(lines[top:end], edges)
    rows, known = (found.rows, True) if found else rows_under(lines[top:end], edges, rules)
    if (
        not known
        and len(edges) == 2
        and end - top > _LONG
        and all(_is_prose(lines[top:end], edges[1], i) for i in (0, 1))
    ):
        return None
    while len(rows) > 1 and _is_below(rows):
        below = {id(word) for word in rows.pop()[0]}
        while id(lines[end - 1].words[0]) in below:
            end -= 1
    while more := _banded(lines, end, edges, rules):
        rows, end = [*rows, *more[1]], more[0]
    if not any(sum(map(bool, row)) > 1 for row in rows):
        return None
    spans = {(row + len(head), column): many for (row, column), many in found.spans.items()} if found else {}
    return Headed(end, edges, [*named(head, edges), *rows], spans)


def _banded(lines: list[Line], at: int, edges: list[float], rules: list[Rule]) -> tuple[int, list[Cells]] | None:
    """Return how a table goes on at line `at`, under a line from side to side that names its next rows: to where."""
    if at >= len(lines) - 1 or not follows(lines[at - 1], lines[at], lines[0]):
        return None
    band = lines[at]
    if band.x1 < edges[1] or abs(band.x0 - edges[0]) > band.size or ends(band.text) or len(band.segments()) > 1:
        return None
    if not follows(band, lines[at + 1], lines[0]):
        return None
    length, rows = under(lines[at + 1 :], edges, max(line.x1 for line in lines), rules)
    return (at + 1 + length, [[band.words, *([] for _ in edges[1:])], *rows]) if length else None


def under(lines: list[Line], edges: list[float], right: float, rules: list[Rule]) -> tuple[int, list[Cells]]:
    """Return how many lines belong to a table with columns from these edges to `right`, and the rows they make."""
    end = 0
    while end < len(lines) and edges[0] - 4 < lines[end].x0 and lines[end].x1 < right + 4:
        above, line = lines[max(end - 1, 0)], lines[end]
        if any(runs_over(line.words, edge) for edge in edges[1:]) or (end and not follows(above, line, lines[0])):
            break
        end += 1
    end = _without_tail(lines, 0, end, edges[1]) if end else 0
    rows = rows_under(lines[:end], edges, rules)[0]
    return (end, rows) if sum(sum(map(bool, row)) > 1 for row in rows) > 0.5 * len(rows) else (0, [])


def _with_unnamed(lines: list[Line], top: int, strips: list[Strip]) -> tuple[list[Strip], int]:
    """Return the strips, one more where the first column has no name in the header, and where the table ends."""
    end = _end(lines, top, strips)
    first = min(line.x0 for line in lines[:top])
    left = min((line.x0 for line in lines[top:end]), default=first)
    if first - left > 3 * lines[0].size:
        more = [(left, first), *strips]
        if _end(lines, top, more) >= end:
            return more, end
    return strips, end


def _begun(narrow: list[Strip], rows: list[Line]) -> list[Strip]:
    """Return the strips, no wider than a space, behind which in most lines below a header something begins after white.

    One is too few: a heading over a list with numbers, or over lines with a label, has that too.
    """
    if len(narrow) < 2 or not rows or rows[0].bold:
        return []
    starts = [[b.x0 for a, b in pairwise(line.words) if b.x0 - a.x1 > line.size] for line in rows]
    least = max(3, (len(rows) + 1) // 2)
    found = [strip for strip in narrow if sum(any(abs(x - strip[1]) < 2 for x in line) for line in starts) >= least]
    return found if len(found) > 1 else []


def _hidden(narrow: list[Strip], wide: list[Strip], header: list[Line], rows: list[Line]) -> list[Strip]:
    """Return the narrow strips of a header under which the rows show that a column begins.

    Of several over one white strip that is the one whose words begin where those in the rows do; else the first.
    """
    size = header[0].size
    words = [word for line in rows for word in line.words]
    found: dict[Strip, list[Strip]] = {}
    for left, right in narrow:
        middle = (left + right) / 2
        before = max((word.x1 for word in words if word.x0 < middle), default=None)
        after = min((word.x0 for word in words if word.x1 > middle), default=None)
        if before is None or after is None or any(start < after and end > before for start, end in wide):
            continue
        begins = abs(right - after) < 2 and sum(abs(word.x0 - after) < 1 for word in words) > 1
        if after - before > (0.3 if begins else 0.8) * size:
            found.setdefault((before, after), []).append((left, right))
    return [
        next((strip for strip in strips if abs(strip[1] - after) < 2), strips[0])
        for (_, after), strips in found.items()
    ]


def _is_running(above: Line, line: Line, left: float, strips: list[Strip]) -> bool:
    """Whether a line is text under the table: apart from it, and no wider white at any strip than between words."""
    if above.bottom - line.top < 0.5 * line.size or len(line.words) < 5 or line.x0 > left + line.size:
        return False
    pairs = list(pairwise(line.words))
    gaps = [b.x0 - a.x1 for a, b in pairs for start, end in strips if a.x1 <= end and b.x0 >= start]
    return bool(gaps) and max(gaps) < 0.4 * line.size


def follows(above: Line, line: Line, header: Line) -> bool:
    """Whether a line may be a row of the table: near the line above, and no heading."""
    most = 4 if len(above.segments()) > 1 and len(line.segments()) > 1 else 2.5
    if above.bottom - line.top > most * max(above.size, line.size):
        return False
    return not (line.bold and line.size > 1.1 * header.size)


def _end(lines: list[Line], top: int, strips: list[Strip]) -> int:
    """Return where the table under this header ends: before the line that leaves no white in one of the strips."""
    free = [[strip] for strip in strips]
    end = top
    while end < len(lines) and follows(lines[end - 1], lines[end], lines[0]):
        left = [_without(white, lines[end].words) for white in free]
        if not all(left) or _is_running(lines[end - 1], lines[end], lines[0].x0, strips):
            break
        free = left
        end += 1
    return _without_tail(lines, top, end, _chosen(strips[0], lines[top:end])[1])


def _without(white: list[Strip], words: list[Word]) -> list[Strip]:
    """Return what these words leave of strips of white, where that is wide enough."""
    for word in words:
        if word.x1 > white[0][0] and word.x0 < white[-1][1]:
            parts = [
                part
                for left, right in white
                for part in ((left, min(right, word.x0)), (max(left, word.x1), right))
                if part[1] - part[0] >= _NARROWEST
            ]
            white = sorted(set(parts))
            if not white:
                break
    return white


def _chosen(strip: Strip, rows: list[Line]) -> Strip:
    """Return the white in a strip that parts its columns.

    It begins or ends where the header's words do, or where most words in the rows do, and is the widest of these.
    """
    words = [word for line in rows for word in line.words]

    def fit(part: Strip) -> tuple[bool, int, float]:
        aligned = part[1] > strip[1] - 1 or part[0] < strip[0] + 1
        return aligned, sum(abs(word.x0 - part[1]) < 2 for word in words), part[1] - part[0]

    return max(_without([strip], words), key=fit)


def _without_tail(lines: list[Line], top: int, end: int, edge: float) -> int:
    """Return where the table ends without the text below it: lines without wide gaps, further off than its rows.

    A bold line is no row either, where other rows are not bold.
    """
    gaps = [above.bottom - line.top for above, line in pairwise(lines[:end])]
    bold = sum(line.words[0].bold for line in lines[top:end]) > 0.5 * (end - top)
    last = end
    for i in range(end - 1, top, -1):
        line = lines[i]
        plain = max((b.x0 - a.x1 for a, b in pairwise(line.words)), default=0) < 0.45 * line.size
        if not plain or line.x0 > edge - 1:
            break
        rest = gaps[: i - 1]
        if (rest and gaps[i - 1] > max(rest) + 0.25 * line.size) or (line.bold and not bold):
            last = i
    return last


def _is_prose(lines: list[Line], edge: float, side: int) -> bool:
    """Whether most lines on one side of an edge hold four words or more."""
    counts = [sum((word.x0 > edge) == bool(side) for word in line.words) for line in lines]
    filled = [count for count in counts if count]
    return 2 * sum(count > 3 for count in filled) > len(filled)


def _is_below(rows: list[Cells]) -> bool:
    """Whether the last row is text below the table: only its first cell is filled, and no other row is like that."""
    return not any(rows[-1][1:]) and all(sum(map(bool, row)) > 1 for row in rows[:-1])
