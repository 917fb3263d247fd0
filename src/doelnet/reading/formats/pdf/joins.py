"""Puts together what a page break or the end of a column of a PDF cut in two."""

from __future__ import annotations

from doelnet.reading.formats._shared.marks import breaks_off, ends, marker
from doelnet.reading.formats.pdf.pieces import Cells, Chunk, Rows, Text


def next_column(last: Chunk, chunk: Chunk) -> bool:
    """Whether a paragraph stands higher on the page than the one before it: at the top of the next column."""
    return isinstance(last, Text) and isinstance(chunk, Text) and chunk.lines[0].bottom > last.lines[-1].top


def joined(last: Chunk, chunk: Chunk) -> bool:
    """Put `chunk`, the first on a page, behind `last` where it goes on with it; return whether it does."""
    if isinstance(last, Text) and isinstance(chunk, Text):
        above, below = last.lines[-1], chunk.lines[0]
        if abs(above.size - below.size) > 0.6 or above.bold != below.bold or ends(above.text) or marker(below.text):
            return False
        if below.text[0].islower() or breaks_off(above.text) or above.text.endswith("-"):
            last.lines.extend(chunk.lines)
            return True
        return False
    return isinstance(last, Rows) and isinstance(chunk, Rows) and _table_joined(last, chunk)


def _table_joined(last: Rows, chunk: Rows) -> bool:
    """Put a table behind the one on the page before, where the columns are the same."""
    if len(last.edges) != len(chunk.edges) or last.contents != chunk.contents:
        return False
    rows = chunk.rows
    repeated = _same_rows(last.rows, rows) or _same_band(last.rows, rows)
    if not repeated and any(abs(a - b) > 12 for a, b in zip(last.edges, chunk.edges, strict=True)):
        return False
    if repeated:
        rows = rows[repeated:]
    elif not _goes_on(last.rows, rows):
        return False
    labelled_rows = len(last.rows) > 2 and all(row[0].lines for row in last.rows[1:])
    if rows and last.rows and _cut(last.rows[-1], rows[0], labelled_rows):
        for old, new in zip(last.rows[-1], rows[0], strict=True):
            old.lines.extend(new.lines)
        rows = rows[1:]
    last.rows.extend(rows)
    last.page = chunk.page
    return True


def _same_rows(above: list[list[Cells]], rows: list[list[Cells]]) -> int:
    """Return how many rows, three at most, both tables begin with: a header that is printed again."""
    count = 0
    for one, other in zip(above[:3], rows[:3], strict=False):
        if [cell.text for cell in one] != [cell.text for cell in other]:
            break
        count += 1
    return count


def _same_band(above: list[list[Cells]], rows: list[list[Cells]]) -> int:
    """Return 1 where the first row is the last one from side to side above, printed again: the label of a card."""
    if not rows or not is_band(rows[0]):
        return 0
    last = next((row[0].text for row in reversed(above) if is_band(row)), "")
    return int(last == rows[0][0].text)


def is_band(row: list[Cells]) -> bool:
    """Whether a row holds one cell, as wide as the table."""
    return bool(row[0].lines) and not any(cell.lines for cell in row[1:]) and (len(row) == 1 or row[0].rows == 1)


def _goes_on(above: list[list[Cells]], rows: list[list[Cells]]) -> bool:
    """Whether rows without a header of their own go on with the table above: their first is no header."""
    if not rows:
        return False
    bold = [all(line.bold for line in cell.lines) for cell in rows[0] if cell.lines]
    header_bold = [all(line.bold for line in cell.lines) for cell in above[0] if cell.lines]
    return not (bold and all(bold) and header_bold and all(header_bold) and len(bold) > 1)


def _cut(above: list[Cells], row: list[Cells], labelled_rows: bool) -> bool:
    """Whether a row goes on with the row above it: its first cell is empty and a sentence was broken off.

    Where every other row has something in its first cell, one without is the rest of a row.
    """
    if len(above) != len(row):
        return False
    filled = [(old, new) for old, new in zip(above, row, strict=True) if new.lines]
    if not filled or (row[0].lines and not row[0].text.lstrip("'‘’")[:1].islower()):
        return False
    if labelled_rows and not row[0].lines:
        return all(old.lines for old, _ in filled)
    return all(old.lines and (not ends(old.text) or new.text[0].islower()) for old, new in filled)
