"""A sheet of cells written down as blocks: titles, tables and the notes around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doelnet.reading.blocks import Block, Heading, Paragraph, Passage
from doelnet.reading.formats._shared.marks import heading_like
from doelnet.reading.formats._sheets.sheet import Row, Sheet, Spans, cell_blocks
from doelnet.reading.formats._sheets.tables import table_of

_UNNAMED = re.compile(r"(?:werk)?blad\s*\d*|sheet\s*\d*|tabel(?:le)?\s*\d*|table\s*\d*", re.IGNORECASE)


def blocks_of(sheets: list[Sheet]) -> list[Block]:
    """Return the blocks of a workbook's sheets; the name of each is a heading where there are more.

    The lines above the first table hold the title, so they stand before the name of their sheet.
    """
    filled = [sheet for sheet in sheets if sheet.rows]
    blocks: list[Block] = []
    title = ""
    for place, sheet in enumerate(filled):
        sheet.check()
        parts = list(_parts(sheet))
        while not place and parts and isinstance(parts[0], Row):
            top = parts[0]
            title = title or next(iter(top.cells.values()))
            blocks += _line(top, 1, first=not blocks)
            parts = parts[1:]
        if (len(filled) > 1 or not title) and not _UNNAMED.fullmatch(sheet.name.strip()):
            line = (parts[0][0] if isinstance(parts[0], list) else parts[0]).number if parts else 1
            blocks += _heading(sheet.name, 1 if len(filled) == 1 else 2, line)
        for part in parts:
            blocks += _line(part, 3) if isinstance(part, Row) else [table_of(part, sheet.spans)]
    return blocks


def _heading(text: str, level: int, line: int) -> list[Block]:
    plain = " ".join(text.split())
    return [Heading(level=level, passage=Passage(text=plain, line=line))] if plain else []


def _line(row: Row, level: int, *, first: bool = False) -> list[Block]:
    """Return a row with one cell, that stands by itself: a heading where it looks like one, else text."""
    text = next(iter(row.cells.values()))
    blocks: list[Block] = [*cell_blocks(text, row.number)]
    only = blocks[0] if len(blocks) == 1 else None
    if isinstance(only, Paragraph) and (row.stands_out or first) and heading_like(only.passage.text, 120):
        return [Heading(level=level, passage=only.passage)]
    return blocks


def _parts(sheet: Sheet) -> Iterator[Row | list[Row]]:
    """Yield what a sheet is made of: lines that stand by themselves, and the rows of each table."""
    rows = sheet.rows
    table: list[Row] = []
    for place, row in enumerate(rows):
        after = rows[place + 1] if place + 1 < len(rows) else None
        if table and _begins(table, row, after):
            yield from _split(table) if _is_stamped(table, sheet.spans) else _closed(table, sheet.spans)
            table = []
        if table or len(row.cells) > 1:
            table.append(row)
        else:
            yield row
    yield from _closed(table, sheet.spans)


def _is_stamped(table: list[Row], spans: Spans) -> bool:
    """Whether these rows over a header are lines, one with a date or the like at its right: no names and values."""
    pairs = [row for row in table if len(row.cells) in (2, 3)]
    if len(pairs) != 1 or any(len(row.cells) > 3 for row in table):
        return False
    left, right = sorted(pairs[0].cells)[:2]
    return right - left > 1 or spans.get((pairs[0].number, left), (0, 0))[1] > left or len(pairs[0].cells[left]) > 30


def _split(table: list[Row]) -> Iterator[Row]:
    """Yield each cell as a line."""
    for row in table:
        for column, text in sorted(row.cells.items()):
            yield Row(row.number, {column: text}, row.bold & {column}, gap=row.gap)


def _begins(table: list[Row], row: Row, after: Row | None) -> bool:
    """Whether something new begins at `row`: a title or note after a blank row, or another header."""
    if row.held:
        return False
    if len(row.cells) == 1:
        if after is None or after.gap:
            return row.gap
        return (row.gap and len(after.cells) == 1) or _is_header(table, after, gap=row.gap)
    return _is_header(table, row, gap=row.gap) or (row.gap and _apart(table, row))


def _is_header(table: list[Row], row: Row, *, gap: bool) -> bool:
    """Whether `row` names columns anew: it says the header again, or stands out as that does, or is wider by far."""
    first = table[0]
    most = 3 if gap and len(table) == 1 else 2
    if len(row.cells) < 2 or not header_like(row):
        return False
    if list(row.cells.values()) == list(first.cells.values()):
        return True
    if len(row.cells) >= 4 and len(table) < 20 and all(len(above.cells) <= most for above in table):
        return gap or not _groups(table[-1])
    return gap and row.stands_out and first.stands_out and not table[-1].stands_out


def _groups(row: Row) -> bool:
    """Whether two short titles, right over a header, are groups of its columns: "Doel" and "Inspanning"."""
    return len(row.cells) == 2 and all(len(text) <= 40 and not _DIGIT.search(text) for text in row.cells.values())


def _apart(table: list[Row], row: Row) -> bool:
    """Whether a row after a blank one shares no column with the table above it."""
    return not any(row.cells.keys() & above.cells.keys() for above in table)


def header_like(row: Row) -> bool:
    """Whether a row looks like a header: short words, no sentences, no figures but years."""
    return all(_TITLE.fullmatch(text) for text in row.cells.values())


_DIGIT = re.compile(r"[\d:]")
_TITLE = re.compile(r"(?=[^.!;]{1,80}$|[^;!]{1,30}\.$)(?:(?=.*[^\W\d_]).*|(?:19|20)\d\d)", re.DOTALL)
_NOTE = re.compile(
    r"\W*(?:bron|toelichting|peildatum|noot|let op|n\.?b\.?|opmerking|stand per|laatst|versie)\b|\*", re.IGNORECASE
)


def _closed(table: list[Row], spans: Spans) -> Iterator[Row | list[Row]]:
    """Yield a table and the notes right under it: lines in its first column, long or named so."""
    notes: list[Row] = []
    first = min((min(row.cells) for row in table), default=0)
    while len(table) > 2 and _is_note(table[-1], first, spans):
        notes.insert(0, table.pop())
    if table:
        yield table
    yield from notes


def _is_note(row: Row, first: int, spans: Spans) -> bool:
    if len(row.cells) != 1 or row.held or first not in row.cells:
        return False
    text = row.cells[first]
    last = spans.get((row.number, first), (0, 0))[1]
    return bool(_NOTE.match(text)) or len(text) > 80 or (last > first and text.endswith("."))
