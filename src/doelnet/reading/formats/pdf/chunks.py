"""From the pages of a PDF to paragraphs and tables: running headers out, what a page break cut made whole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from doelnet.reading.formats.pdf.asides import Aside, asides
from doelnet.reading.formats.pdf.columns import text_gutter
from doelnet.reading.formats.pdf.edges import without_edges
from doelnet.reading.formats.pdf.headed import headed, under
from doelnet.reading.formats.pdf.joins import is_band, joined, next_column
from doelnet.reading.formats.pdf.labelled import labelled
from doelnet.reading.formats.pdf.lines import Line, in_columns, lines_of, paragraphs
from doelnet.reading.formats.pdf.pieces import Cells, Chunk, Rows, Text
from doelnet.reading.formats.pdf.rows import cells_of
from doelnet.reading.formats.pdf.tables import Slot, find_grids, grouped
from doelnet.reading.formats.pdf.white import attached, columns_from, rows_in, set_out
from doelnet.reading.formats.pdf.words import Rule, Sheet, Word

_LEAST_TEXT = 300
_SMALL = 0.92
_NOTE = re.compile(r"(?:\d{1,3}|\*{1,3})[.)]?\s+\S|\d{1,3}[A-Z]")
_LEADER = re.compile(r"(?:[.…_·]\s?){4,}\s*\d{1,4}$")
_DOTS = re.compile(r"[.…_·]{3,}")


def chunks(sheets: Sequence[Sheet]) -> Iterator[Chunk]:
    """Yield what stands on the pages, in reading order; what goes on over a page break comes once."""
    last: Chunk | None = None
    notes: list[Chunk] = []
    sizes = [word.size for sheet in sheets for word in sheet.words]
    small = _SMALL * median(sizes) if sizes else 0.0
    groups = [grouped(sheet.rules) for sheet in sheets]
    pages = zip(groups, without_edges(sheets, groups), strict=True)
    for number, (rules, words) in enumerate(pages, start=1):
        found = list(_on_page(rules, words, number))
        own = len(found)
        while own and _is_note(found[own - 1], small):
            own -= 1
        for i, chunk in enumerate(found[:own]):
            if last is not None and (i == 0 or next_column(last, chunk)) and joined(last, chunk):
                continue
            if last is not None:
                yield from _parted(last)
            yield from notes
            last, notes = chunk, []
        notes += found[own:]
    if last is not None:
        yield from _parted(last)
    yield from notes


def _is_note(chunk: Chunk, small: float) -> bool:
    """Whether this is a footnote, if it stands last on its page: in small type, with a number or star before it."""
    return isinstance(chunk, Text) and chunk.lines[0].size <= small and bool(_NOTE.match(chunk.lines[0].text))


def _parted(chunk: Chunk) -> Iterator[Chunk]:
    """Yield a table in parts where a row from side to side stands above its header again: that is a heading.

    In a table of labels, with two columns, the first of these is what comes again.
    """
    if not isinstance(chunk, Rows):
        yield chunk
        return
    bands = [is_band(row) for row in chunk.rows]
    plain = (row for row, band in zip(chunk.rows, bands, strict=True) if not band)
    header = [cell.text for cell in next(plain, [])]
    names = header[:1] if len(header) == 2 and bands[0] else header
    again = [
        i
        for i, row in enumerate(chunk.rows)
        if i and bands[i - 1] and [cell.text for cell in row][: len(names)] == names
    ]
    start = 0
    for head in again if len(header) > 1 else ():
        first = head
        while first > start and bands[first - 1]:
            first -= 1
        if first > start:
            yield replace(chunk, rows=chunk.rows[start:first])
        yield from (Text(row[0].lines) for row in chunk.rows[first:head])
        start = head
    yield replace(chunk, rows=chunk.rows[start:])


def _on_page(rules: list[list[Rule]], words: list[Word], page: int) -> Iterator[Chunk]:
    """Yield the tables and paragraphs of one page, from the top down."""
    grids, rest = find_grids(rules, words)
    aside, rest = asides(rules, grids, rest, page)
    lines = lines_of(rest, page)
    drawn = [rule for group in rules for rule in group]
    for grid in grids:
        above = [line for line in lines if line.middle > grid.top]
        lines = [line for line in lines if line.middle <= grid.top]
        edges = grid.edges[:-1]
        header = attached(above[::-1], edges, grid.right, grid.top)
        footer = attached(lines, edges, grid.right, grid.bottom)
        over = [one for one in aside if one.at >= grid.top]
        yield from _beside(above[: len(above) - header], over, drawn)
        aside = aside[len(over) :]
        rows = [[_cell(slot, page) for slot in row] for row in grid.slots]
        if len(rows) == 1 and not header:
            footer, below = under(lines, edges, grid.right, drawn)
            rows += [_set(row, page) for row in below]
        else:
            rows = [*_names(above[len(above) - header :], edges), *rows, *_loose(lines[:footer], edges)]
        lines = lines[footer:]
        yield Rows(rows, grid.edges, page)
    yield from _beside(lines, aside, drawn)


def _beside(lines: list[Line], aside: list[Aside], rules: list[Rule]) -> Iterator[Chunk]:
    """Yield what stands in these lines, and the boxes at their side, each where the text beside it ends."""
    for one in aside:
        yield from _texts([line for line in lines if line.bottom >= one.at], rules)
        yield from _running(one.lines)
        lines = [line for line in lines if line.bottom < one.at]
    yield from _texts(lines, rules)


def _names(lines: list[Line], edges: list[float]) -> list[list[Cells]]:
    """Return the row above the first line of a table: one, unless names below others come again ("Lasten", "Baten")."""
    rows = _loose(lines, edges)
    below = [cell.text for cell in rows[-1] if cell.lines] if rows else []
    if len(rows) < 2 or len(set(below)) < len(below):
        return rows
    return [_set(cells_of([word for line in lines for word in line.words], edges), lines[0].page)]


def _loose(lines: list[Line], edges: list[float]) -> list[list[Cells]]:
    """Return the rows of a table that stand outside its lines."""
    return [_set(row, lines[0].page) for row in rows_in(lines, edges)] if lines else []


def _set(row: list[list[Word]], page: int) -> list[Cells]:
    return [Cells(lines_of(words, page)) for words in row]


def _cell(slot: Slot, page: int) -> Cells:
    return Cells(lines_of(slot.words, page), slot.rows, slot.columns)


def _texts(lines: list[Line], rules: list[Rule]) -> Iterator[Chunk]:
    """Yield what stands in these lines, column after column where they stand in columns of text."""
    gutter = text_gutter(lines)
    for part in [lines] if gutter is None else in_columns(lines, gutter):
        yield from _in_column(part, rules)


def _in_column(lines: list[Line], rules: list[Rule]) -> Iterator[Chunk]:
    """Yield the tables known by their header or labels, and what is between them."""
    start = i = 0
    while i < len(lines):
        found = headed(lines[i:], rules) or labelled(lines[i:])
        if not found:
            i += 1
            continue
        yield from _running(lines[start:i])
        page = lines[i].page
        rows = [_set(row, page) for row in found.rows]
        yield Rows(_spanned(rows, found.spans) if found.spans else rows, found.edges, page)
        start = i = i + found.length
    yield from _running(lines[start:])


def _spanned(rows: list[list[Cells]], spans: dict[tuple[int, int], int]) -> list[list[Cells]]:
    """Return rows in which these cells reach over as many rows as told."""
    hidden = {(row + i, column) for (row, column), many in spans.items() for i in range(1, many)}
    for (row, column), many in spans.items():
        rows[row][column].rows = many
    return [[cell for c, cell in enumerate(row) if (r, c) not in hidden or cell.lines] for r, row in enumerate(rows)]


def _running(lines: list[Line]) -> Iterator[Chunk]:
    for column in in_columns(lines):
        start = 0
        for begin, end in _tables_in(column):
            yield from _plain(column[start:begin])
            made = _made(column[begin:end])
            if made:
                yield made
            else:
                yield from _plain(column[begin:end])
            start = end
        yield from _plain(column[start:])


def _tables_in(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of lines that may be a table: contents pages, and columns parted by white space."""
    i = 0
    while i < len(lines):
        end = i
        while end < len(lines) and (_leads(lines, end) or (end > i and _leads(lines, end + 1))):
            end += 1
        end = end if end > i else columns_from(lines, i)
        if end > i:
            yield i, end
        i = max(end, i + 1)


def _leads(lines: list[Line], index: int) -> bool:
    return index < len(lines) and _is_leader(lines[index].text)


def _is_leader(text: str) -> bool:
    return text[-1].isdigit() and bool(_LEADER.search(text[-100:]))


def _made(lines: list[Line]) -> Rows | None:
    """Return the table that these lines are, or None."""
    page = lines[0].page
    if _is_leader(lines[0].text):
        rows = []
        for line in lines:
            words = [word._replace(text=part) for word in line.words for part in _DOTS.split(word.text) if part]
            title, last = (words[:-1], words[-1:]) if words and words[-1].text.isdigit() else (words, [])
            title = [word for word in title if word.text.strip(".…_·")]
            rows.append([Cells([Line(part, page)] if part else []) for part in (title, last)])
        return Rows(rows, [lines[0].x0], page, contents=True)
    found = set_out(lines)
    if not found:
        return None
    return Rows([_set(row, page) for row in found[0]], found[1], page)


def _plain(lines: list[Line]) -> Iterator[Text]:
    for group in paragraphs(lines):
        yield Text(group)


def sizes(found: Sequence[Chunk]) -> Counter[float]:
    """Return how many characters of running text are set in each size; those in tables where there is little else."""
    running: Counter[float] = Counter()
    tabled: Counter[float] = Counter()
    for chunk in found:
        if isinstance(chunk, Text):
            _count(running, chunk.lines)
        else:
            for cell in (cell for row in chunk.rows for cell in row):
                _count(tabled, cell.lines)
    return running if running.total() >= _LEAST_TEXT else running + tabled


def _count(counted: Counter[float], lines: list[Line]) -> None:
    for line in lines:
        counted[round(line.size * 2) / 2] += len(line.text)
