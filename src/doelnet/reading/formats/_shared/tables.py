"""What every table needs, whatever format it came from: headers, lost spans, empty columns."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice, pairwise

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._shared import lost_spans
from doelnet.reading.formats._shared.marks import ends

_FIGURE = re.compile(r"(?:[-–+€$ (]*\d[\d.,]*\s*(?:%|\))?-?|[-–—]+)$")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_SHORTENED = frozenset({"nr.", "no.", "volgnr.", "art.", "par.", "cat.", "prog."})
MOST_SPAN = 1000
"""The most columns or rows that a cell may span (HTML Living Standard, 4.9.11)."""

_LONG = 20
"""What stands in both cells of a row of two is one cell over both when it has at least so many characters."""
_MOST_COLUMNS = 100
"""Rows of a table with more places than it can have are folded at so many columns."""
MOST_PLACES = 500_000
"""The most places, rows times columns, that the cells of a table may cover together."""


def span(value: str | None) -> int:
    """Return how many columns or rows an attribute says that a cell spans: 1 where it says nothing sensible."""
    return min(max(int(value), 1), MOST_SPAN) if value and value.isdecimal() and len(value) < 6 else 1


def finish(rows: list[list[Cell]]) -> Table:
    """Return a table of `rows`: separators dropped, spans of a header found back, header cells named so."""
    rows = [row for row in rows if row]
    _check_spans(rows)
    rows = _without_colons(_folded(rows))
    _regroup(rows)
    rows = [_once(row) for row in rows]
    if rows and _is_title(rows):
        rows[0] = _whole(rows[0])
    if len(rows) > 1 and len(rows[0]) == 1:
        rows[0][0].colspan = max(rows[0][0].colspan, *map(len, rows))
    if rows and _is_first(rows):
        for cell in rows[0]:
            cell.header = False
    if len(set(map(len, rows))) > 1:
        lost_spans.restore(rows, titled=header_like(rows[0]) or all(cell.header for cell in rows[0]))
    if len(rows) > 1 and _doubled(rows[0], rows[1]):
        _merge(rows[0], rows[1])
    if len(rows) > 1 and not any(cell.header for row in rows for cell in row):
        _mark_headers(rows if len(rows[0]) > 1 or len(rows) == 2 else rows[1:])
    return Table(rows=rows)


def _regroup(rows: list[list[Cell]]) -> None:
    """Give a row whose words stand between lines of their own the columns of the other rows, which all span several.

    Ruling lines around the words of one row alone part it in more cells: that of the titles, or one of another table.
    """
    if len(rows) < 3 or any(cell.rowspan > 1 for row in rows for cell in row):
        return
    spans = Counter(tuple(cell.colspan for cell in row) for row in rows)
    shared, count = spans.most_common(1)[0]
    odd = [row for row in rows if tuple(cell.colspan for cell in row) != shared]
    if len(shared) < 2 or max(shared) < 2 or len(odd) != 1 or count < 2:
        return
    (row,) = odd
    if len(row) != sum(shared) or any(cell.colspan > 1 for cell in row):
        return
    cells = iter(row)
    groups = [[cell for cell in islice(cells, span) if cell.text] for span in shared]
    if any(len(group) > 1 for group in groups):
        return
    row[:] = [group[0] if group else Cell() for group in groups]
    for cell in (cell for row in rows for cell in row):
        cell.colspan = 1


def _is_title(rows: list[list[Cell]]) -> bool:
    """Whether the first row has words in its first cell alone, and many, or fewer cells than the rows below it."""
    first = rows[0]
    if len(first) == 1 or not first[0].text or any(cell.text for cell in first[1:]):
        return False
    return len(first[0].text) >= _LONG or len(first) < max(map(len, rows))


def _is_first(rows: list[list[Cell]]) -> bool:
    """Whether the row that a converter made the header is one of the others: a label with its sentence, or a title."""
    first = rows[0]
    if not all(cell.header for cell in first):
        return False
    if len(first) == 2:
        labels = {row[0].text for row in rows[1:] if row[-1].text != first[1].text}
        return not first[1].text or first[0].text in labels or not header_like(first)
    return not any(cell.text for cell in first[1:])


def _once(row: list[Cell]) -> list[Cell]:
    """Return a row that says the same in every column as the one cell over all of them that it was."""
    first = row[0].text if len(row) > 1 else ""
    if len(first) < (_LONG if len(row) == 2 else 4) or any(cell.text != first for cell in row[1:]):
        return row
    if not re.search(r"[^\W\d]{3}", first):
        return row
    return _whole(row)


def _whole(row: list[Cell]) -> list[Cell]:
    """Return the first cell of a row as the only one, over all its columns."""
    row[0].colspan = sum(cell.colspan for cell in row)
    return row[:1]


def _check_spans(rows: list[list[Cell]]) -> None:
    """Drop all spans of a table in which they cover more than any real one has."""
    covered = sum(cell.colspan * cell.rowspan for row in rows for cell in row)
    widest = max((sum(cell.colspan for cell in row) for row in rows), default=0)
    if max(covered, widest * len(rows)) > MOST_PLACES:
        for cell in (cell for row in rows for cell in row):
            cell.colspan = cell.rowspan = 1


def _folded(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Return the rows, those far wider than any real one in several, so that a table has no more places than cells."""
    if max(map(len, rows), default=0) * len(rows) <= MOST_PLACES:
        return rows
    return [row[i : i + _MOST_COLUMNS] for row in rows for i in range(0, len(row), _MOST_COLUMNS)]


def _without_colons(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Drop columns that hold nothing but a colon ("Datum : 12-03-2024")."""
    if not any(cell.text == ":" for row in rows for cell in row if len(cell.blocks) == 1):
        return rows
    width = max((len(row) for row in rows), default=0)
    drop = []
    for column in range(width):
        texts = {row[column].text for row in rows if column < len(row)}
        if ":" in texts and texts <= {":", ""}:
            drop.append(column)
    if not drop:
        return rows
    return [[cell for i, cell in enumerate(row) if i not in drop] for row in rows]


def header_like(row: list[Cell]) -> bool:
    """Whether a row looks like a header: short words, no sentences, no figures but years."""
    texts = [cell.text for cell in row if cell.text]
    if not texts:
        return False
    return all(
        len(text) <= 60
        and (not ends(text) or text.lower() in _SHORTENED)
        and (_YEAR.match(text) or not _FIGURE.match(text))
        for text in texts
    )


def _mark_headers(rows: list[list[Cell]]) -> None:
    """Mark the first row as header where it is one; a second one under it gives the first its lost spans."""
    first, second = rows[0], rows[1]
    if _spanned(first, second):
        _widen(first, second)
    double = any(cell.colspan > 1 for cell in first) and len(first) > 1 and header_like(second) and len(rows) > 2
    if double or (_named(first) and header_like(first) and not _all_headers(rows)):
        for cell in (*first, *(second if double else ())):
            cell.header = True


def _named(row: list[Cell]) -> bool:
    """Whether every column but perhaps the first has a name in this row."""
    return len(row) > 1 and all(cell.text for cell in row[1:])


def _all_headers(rows: list[list[Cell]]) -> bool:
    """Whether this is a list of names and values, in which no row stands out."""
    return len(rows[0]) == 2 and all(len(row) == 2 and len(row[0].text) <= 40 for row in rows) and header_like(rows[1])


def _spanned(first: list[Cell], second: list[Cell]) -> bool:
    """Whether cells of the first row span columns that the second row names ("Begroting" over "Lasten", "Baten")."""
    if len(first) != len(second) or len(first) < 3 or not header_like(second):
        return False
    gaps = [i for i in range(1, len(first)) if not first[i].text and any(cell.text for cell in first[:i])]
    named = [i for i in range(1, len(second)) if second[i].text]
    repeated = len({second[i].text for i in named}) < len(named)
    if gaps and len(named) >= len(second) - 1 and (repeated or not second[0].text):
        return True
    alone = [bool(above.text) and not below.text for above, below in zip(first, second, strict=True)]
    return bool(gaps) and any(alone[1:]) and all(second[i].text and not alone[i - 1] for i in gaps)


def _doubled(first: list[Cell], second: list[Cell]) -> bool:
    """Whether two rows are a header whose spans were filled out: what spanned two columns or rows stands in each."""
    if len(first) != len(second) or len(first) < 3 or first[0].text != second[0].text or not first[0].text:
        return False
    beside = [
        (a.text, c.text != d.text)
        for (a, b), (c, d) in zip(pairwise(first), pairwise(second), strict=True)
        if a.text == b.text
    ]
    return any(text and differ for text, differ in beside) and header_like(first) and header_like(second)


def _merge(first: list[Cell], second: list[Cell]) -> None:
    """Make one cell of those that say the same beside each other in the first row, or in both rows."""
    kept: list[Cell] = []
    lower: list[Cell] = []
    for cell, below in zip(first, second, strict=True):
        if kept and kept[-1].text == cell.text and kept[-1].rowspan == 1:
            kept[-1].colspan += cell.colspan
        else:
            kept.append(cell)
        if cell.text != below.text:
            lower.append(below)
        else:
            kept[-1].rowspan = 2
        below.header = cell.header
    first[:], second[:] = kept, lower


def _widen(row: list[Cell], below: list[Cell]) -> None:
    """Give filled cells the empty ones after them as their span, and where none stands below them that row too."""
    kept: list[Cell] = []
    lower: list[Cell] = []
    gaps = [not cell.text for cell in row]
    for i, (cell, under) in enumerate(zip(row, below, strict=True)):
        if kept and gaps[i] and kept[-1].text:
            kept[-1].colspan += cell.colspan
        else:
            kept.append(cell)
        if cell.text and not under.text and not (i + 1 < len(row) and gaps[i + 1]) and i:
            cell.rowspan = 2
        else:
            lower.append(under)
    row[:], below[:] = kept, lower
