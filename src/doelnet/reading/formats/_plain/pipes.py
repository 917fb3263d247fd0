"""Tables in text that are drawn with pipes, and contents pages with dotted leaders."""

from __future__ import annotations

import re
from itertools import pairwise

from doelnet.reading.blocks import Cell, Flat, Heading, Table
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared import lost_spans, rated_cells
from doelnet.reading.formats._shared.levels import BY_LOOK
from doelnet.reading.formats._shared.marks import GLYPHS, numbering
from doelnet.reading.formats._shared.tables import finish

_DELIMITER = re.compile(r"\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$")
_MOST_LINE = 1000
_LEAST_LINES = 3
_LONE = re.compile(r"(?<!\S)\|(?!\S)")
"""A pipe between blanks, or at an end of the line."""
_ENDED = re.compile(r"\|[^|]*\|\s*$")
_FILLED = re.compile(r"(?<=\s)\|{2,}$")
"""Pipes that fill up a row of fewer cells than the widest one has: what stands in no place is no empty cell."""
_NEXT_ITEM = re.compile(r"(?<=\S) ([*-]) (?=['‘“\"]?[A-Z0-9€])")
_SPLIT = re.compile(r"(?<!\\)\|")
_LEADERS = re.compile(r"(?P<title>\S.*?)\s*(?:\.{4,}|(?:\. ){3,}\.?|…{2,}|_{4,})\s*(?P<page>\d{1,4})\s*$")
_DOTS = ("....", ". . .", "……", "____")


def read_pipes(page: Page, index: int, reader: Reader) -> tuple[Table | None, int]:
    """Return the pipe table at line `index`, if one stands there, and the index of the line after it.

    As in GitHub Flavored Markdown (section 4.10), or without the delimiter row when every row has pipes
    at both ends, or three rows or more have as many between blanks, as text out of a word processor has, or
    each row ends in one. Where not every row opens with one, a row that does has an empty first cell.
    """
    end = _end_of(page, index)
    lines = page.lines[index:end]
    delimited = len(lines) > 1 and _delimits(lines[1].text)
    framed = len(lines) > 1 and all(line.text.strip()[0] == line.text.strip()[-1] == "|" for line in lines)
    bars = {len(_LONE.findall(line.text)) for line in lines}
    barred = len(lines) >= _LEAST_LINES and len(bars) == 1 and min(bars) > 0
    ended = len(lines) >= _LEAST_LINES and all(_ENDED.search(line.text) for line in lines)
    if not (delimited or framed or barred or ended):
        return None, index
    inner = barred or ended or (delimited and lines[1].text.strip()[0] != "|")
    lines = [line for line in lines if not _delimits(line.text) and line.text.strip("| \t")]
    led = not inner or all(line.text.lstrip()[0] == "|" for line in lines)
    closed = not barred or all(line.text.rstrip()[-1] == "|" for line in lines)
    rows = [_row(line.start, line.text, reader, led=led, closed=closed) for line in lines]
    if delimited and rows:
        for cell in rows[0]:
            cell.header = True
    lost_spans.lead(rows)
    rated_cells.join(rows)
    return finish(rows), end


_MOST_HEADER = 60


def unboxed(table: Table | None) -> list[Flat] | Table | None:
    """Return a box of one column under a numbered title, or a long one, as that heading and the text below it."""
    if table is None or any(len(row) > 1 for row in table.rows):
        return table
    blocks = [block for row in table.rows for cell in row for block in cell.blocks]
    title = blocks[0].passage if blocks else None
    if title is None or (numbering(title.text) < 2 and len(title.text) <= _MOST_HEADER):
        return table
    return [Heading(level=BY_LOOK, passage=title), *blocks[1:]]


def _end_of(page: Page, index: int) -> int:
    """Return the index of the line behind the rows from `index` on.

    A second line of dashes is that of a next table; where all rows end in a pipe, a line that does not is no row.
    """
    end, closed = index, None
    while end < len(page.lines) and "|" in (text := page.lines[end].text):
        if _delimits(text):
            if closed is not None:
                return end - 1
            closed = all(line.text.rstrip().endswith("|") for line in page.lines[index : end + 1])
        elif closed and not text.rstrip().endswith("|"):
            return end
        end += 1
    return end


def frames(text: str) -> bool:
    """Whether a line is a row that ends in a pipe: with one in front of it too, or several in it."""
    bare = text.strip()
    return bare.endswith("|") and (bare[0] == "|" or bare.count(" | ") > 1)


def _delimits(text: str) -> bool:
    return "-" in text and bool(_DELIMITER.match(text.strip()))


def _row(start: int, text: str, reader: Reader, *, led: bool, closed: bool) -> list[Cell]:
    body = text.strip()
    first = start + text.index(body)
    body = body if led else _FILLED.sub("|", body)
    last = first + len(body) - (closed and len(body) > 1 and body.endswith("|"))
    first += led and body.startswith("|")
    cells, at = [], first
    stops = [m.start() + first for m in _SPLIT.finditer(reader.document[first:last])]
    for stop in [*stops, last]:
        end = _end(reader.document, at, stop)
        starts = [at, *_items(reader.document, at, end), end]
        cells.append(Cell(blocks=[block for span in pairwise(starts) for block in reader.read(*span)]))
        at = stop + 1
    return cells


def _end(document: str, start: int, stop: int) -> int:
    """Return where the words of a cell end; a lone mark is a cross, and no bullet before an item."""
    bare = document[start:stop].rstrip()
    return start + len(bare) if len(bare.lstrip()) == 1 and bare[-1] in GLYPHS else stop


def _items(document: str, start: int, end: int) -> list[int]:
    """Return where the second and later items begin of a list that was put on one line: "* Bieb open * Coach"."""
    mark = document[start:end].lstrip()[:2]
    if mark not in ("* ", "- "):
        return []
    return [start + m.start() + 1 for m in _NEXT_ITEM.finditer(document[start:end]) if m[1] == mark[0]]


def leads(text: str) -> bool:
    """Whether a line may be one of a contents page with dots up to the page number: a fast test."""
    return len(text) <= _MOST_LINE and text.rstrip()[-1].isdigit() and any(dots in text for dots in _DOTS)


def read_leaders(page: Page, index: int, reader: Reader) -> tuple[Table | None, int]:
    """Return the contents lines from `index` on ("Inleiding ..... 4") as a table of titles and pages."""
    rows = []
    while index < len(page.lines) and (found := _LEADERS.match(page.lines[index].text[:_MOST_LINE])):
        start = page.lines[index].start
        spans = [(start + found.start(name), start + found.end(name)) for name in ("title", "page")]
        rows.append([Cell(blocks=reader.read(*span)) for span in spans])
        index = page.after(index + 1)
    return (Table(rows=rows), index) if rows else (None, index)
