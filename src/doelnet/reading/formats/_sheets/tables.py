"""The rows of a table in a sheet as a table of blocks: columns without anything dropped, spans kept, header found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._shared.tables import header_like
from doelnet.reading.formats._sheets.sheet import MOST_PLACES, Row, Spans, cell_blocks


def table_of(rows: Sequence[Row], spans: Spans) -> Table:
    """Return the table of these rows."""
    columns = sorted({column for row in rows for column in row.cells})
    reach = _spanned(rows, columns, spans)
    covered = {
        (r + down, c + right)
        for (r, c), (tall, wide) in reach.items()
        for down in range(tall)
        for right in range(wide)
        if down or right
    }
    bands = _bands(rows, columns)
    made: list[list[Cell]] = []
    for r, row in enumerate(rows):
        if r in bands:
            made.append([Cell(blocks=cell_blocks(row.cells[columns[0]], row.number), colspan=len(columns))])
            continue
        texts, number = row.cells, row.number
        cells = []
        for c, column in enumerate(columns):
            if covered and (r, c) in covered:
                continue
            text = texts.get(column)
            cell = Cell(blocks=cell_blocks(text, number)) if text else Cell()
            if (r, c) in reach:
                cell.rowspan, cell.colspan = reach[r, c]
            cells.append(cell)
        made.append(cells)
    _mark(rows, columns, made)
    return Table(rows=made)


def _spanned(rows: Sequence[Row], columns: list[int], spans: Spans) -> dict[tuple[int, int], tuple[int, int]]:
    """Return for each place in the table how many of its rows and columns the cell there covers, where more than one.

    Spans that together cover more than any real table has are not believed.
    """
    if not spans:
        return {}
    numbers = [row.number for row in rows]
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for (top, left), (bottom, right) in spans.items():
        r, c = bisect_left(numbers, top), bisect_left(columns, left)
        tall, wide = bisect_right(numbers, bottom) - r, bisect_right(columns, right) - c
        if r < len(rows) and numbers[r] == top and c < len(columns) and columns[c] == left and tall * wide > 1:
            found[r, c] = (tall, wide)
    return found if sum(tall * wide for tall, wide in found.values()) <= MOST_PLACES else {}


def _bands(rows: Sequence[Row], columns: list[int]) -> set[int]:
    """Return the rows that are one title over the rows under them, though nobody merged their cells.

    Such a row holds one cell that stands out, at the left, where in other rows something plain stands.
    """
    first = columns[0]
    full = [row for row in rows[1:] if len(row.cells) > 1]
    if len(columns) < 3 or sum(first in row.cells for row in full) * 2 < len(full):
        return set()
    if any(first in row.bold for row in full if not row.stands_out):
        return set()
    return {r for r, row in enumerate(rows) if r and len(row.cells) == 1 and first in row.bold and not row.held}


def _mark(rows: Sequence[Row], columns: list[int], made: list[list[Cell]]) -> None:
    """Mark the header: the first row where it names the columns, and a second one that names those under a span."""
    if len(made) < 2 or len(columns) < 2 or not header_like(made[0]):
        return
    second = _has_second(rows, columns, made)
    named = len(rows[0].cells) >= len(columns) - 1 or second or rows[0].stands_out
    if not named or (len(columns) == 2 and not rows[0].stands_out and header_like(made[1])):
        return
    for cell in (*made[0], *(made[1] if second else ())):
        cell.header = True


def _has_second(rows: Sequence[Row], columns: list[int], made: list[list[Cell]]) -> bool:
    """Whether the second row only names columns that the first leaves open or puts under one title."""
    if len(made) < 3 or not header_like(made[1]) or len(rows[0].cells) == len(columns):
        return False
    open_columns = [column for column in columns if column not in rows[0].cells]
    owners = {columns[i - 1] for i, column in enumerate(columns) if i and column in open_columns}
    named = set(rows[1].cells)
    return set(open_columns) <= named and named <= {*open_columns, *owners}
