"""Tables in text whose cells are parted by tabs; rows may run on over line ends and page breaks."""

from __future__ import annotations

import re
from typing import NamedTuple

from doelnet.reading.blocks import Cell, Flat, Item, Paragraph, Table
from doelnet.reading.dutch.letters import holds
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import breaks_off, ends, marker, may_title
from doelnet.reading.formats._shared.passage import weave
from doelnet.reading.formats._shared.tables import finish

_OPENED = re.compile(r"<(ul|ol|p|li|td|div)\b[^<>]*>", re.IGNORECASE)
_CLOSED = re.compile(r"</(ul|ol|p|li|td|div)\s*>", re.IGNORECASE)
_TAGS = re.compile(r"[<*_~](?:(?<=<)[^<>]*>|(?<!<)[*_~]+)")
_MARKS = "<*_~"
_LABEL = re.compile(r"\s*(?:<(b|strong)>[^<>]{2,40}</\1>|\*\*[^*]{2,40}\*\*)(?=\s*\w)", re.IGNORECASE)

_LABELS = re.compile(r"[A-Z][\w()/&.’'-]{2,24}(?:\s[\w()/&.’'-]{1,24}){0,2}\s?:?$")
"""What could be a label that stands alone in a cell: one to three words."""

_MOST_STRETCHES = 100
"""A cell of more lines than this was not cut by page breaks: it is text that runs on."""

_LEAST_COLUMNS, _MOST_LONE, _MOST_NEAR, _MOST_BAND = 3, 5, 20, 120
Region = tuple[int, int]


class Row(NamedTuple):
    """A row as it stands: for each cell the stretches it is made of; how many columns one that stands alone spans."""

    cells: list[list[Region]]
    after_gap: bool
    over: int = 1


class _Tail:
    """What is known of the last cell of a row, so that it is not read again for each line that may go on in it."""

    def __init__(self, document: str, cell: list[Region]) -> None:
        self._document, self._fresh = document, [*cell]
        self._open, self._last = 0, ""

    def add(self, region: Region) -> None:
        """Take in one more stretch of the cell."""
        self._fresh.append(region)

    def read(self) -> tuple[int, str]:
        """Return how many tags are open at the end of the cell, and the words of its last stretch that has some."""
        for region in self._fresh:
            self._open += _open_tags(self._document[slice(*region)])
            self._last = _plain(self._document, [region]) or self._last
        self._fresh.clear()
        return self._open, self._last


def is_row(text: str) -> bool:
    """Whether this line is a row of a table: a tab after something, or more than one before it."""
    body = text.strip(" ")
    indent = len(body) - len(body.lstrip("\t"))
    return "\t" in body[indent:] or (indent > 1 and not marker(body[indent:]))


def read_tabs(page: Page, index: int, reader: Reader) -> tuple[Table | None, int]:
    """Return the table that starts at line `index`, and the index of the first line after it."""
    rows, after = _rows(page, index)
    document = page.document
    rows = _joined(document, rows)
    blank = [all(not document[s:e].strip(" :") for s, e in cell) for row in rows for cell in row.cells]
    if all(blank):
        return None, after
    cells = [[_cell(document, regions, reader) for regions in _parted(document, row)] for row in rows]
    for row, made in zip(rows, cells, strict=True):
        made[0].colspan = row.over
    return finish(cells), after


def _parted(document: str, row: Row) -> list[list[Region]]:
    """Return the row's cells; a bold label and its value in one cell, with an empty one after it, are parted."""
    if len(row.cells) == 2 and len(row.cells[0]) == 1 and not _plain(document, row.cells[1]):
        start, end = row.cells[0][0]
        label = _LABEL.match(document, start, end)
        if label:
            return [[(start, label.end())], [(label.end(), end)]]
    return row.cells


def _rows(page: Page, index: int) -> tuple[list[Row], int]:
    """Collect the rows from line `index` on; stops where something else starts."""
    rows: list[Row] = []
    gap = False
    width = 0
    tail = _Tail(page.document, [])
    i = index
    while i < len(page.lines):
        line = page.lines[i]
        if line.blank:
            i, gap = page.after(i), True
            continue
        if is_row(line.text) or (rows and line.text.startswith("\t")):
            pieces = _split(line.start, line.text)
            if rows and gap and not _same_table(page.document, rows, width, pieces):
                break
            if rows and not gap and _runs_on(page.document, rows, width, pieces, tail):
                _extend(rows[-1], pieces)
            else:
                rows.append(Row([[piece] for piece in pieces], gap and bool(rows)))
            tail = _Tail(page.document, rows[-1].cells[-1])
            width = max(width, len(rows[-1].cells))
        elif rows and not gap and _unfinished(rows[-1], line.text, tail):
            rows[-1].cells[-1].append((line.start, line.end))
            tail.add((line.start, line.end))
        elif not gap and (lone := _lone(page, i, rows, width)):
            rows.append(Row([[(line.start, line.end)]], after_gap=False, over=lone))
            tail = _Tail(page.document, rows[-1].cells[-1])
        else:
            break
        i, gap = i + 1, False
    while i > index and page.lines[i - 1].blank:
        i -= 1
    return rows, i


def _lone(page: Page, index: int, rows: list[Row], width: int) -> int:
    """Return how many columns a line without tabs spans that stands in a table; 0 where it is no part of that.

    It says something over the full row right below it. Or it is what is left of a row in which merged cells cover
    all others: then a row above it, or that below it, has too few cells as well.
    """
    below, most = index + 1, min(len(page.lines), index + _MOST_LONE)
    while below < most and not page.lines[below].blank and not is_row(page.lines[below].text):
        below += 1
    if width < _LEAST_COLUMNS or below == most or page.lines[below].blank or page.lines[index].text.startswith("#"):
        return 0
    text, more = page.plain(index), page.lines[below]
    pieces = _split(more.start, more.text)
    titled = [_plain(page.document, [piece]) for piece in pieces]
    open_above = len(rows) < 3 or len(rows[-1].cells) == width
    if open_above and below == index + 1 and len(pieces) >= width and not ends(text) and len(text) <= _MOST_BAND:
        return 0 if titled == [_plain(page.document, cell) for cell in rows[0].cells] else len(pieces)
    near = [*(len(row.cells) for row in rows[1:][-_MOST_NEAR:]), len(pieces)]
    return int(len(rows) > 1 and any(1 < many < width for many in near))


def _split(start: int, text: str) -> list[Region]:
    regions = []
    for part in text.split("\t"):
        regions.append((start, start + len(part)))
        start += len(part) + 1
    return regions


def _same_table(document: str, rows: list[Row], width: int, pieces: list[Region]) -> bool:
    """Whether a row after blank lines belongs to the table above: as wide, and no header of a new one."""
    if abs(len(pieces) - width) > (1 if width > 2 else 0):
        return False
    texts = [_plain(document, [piece]) for piece in pieces]
    header = [_plain(document, cell) for cell in rows[0].cells]
    if texts == header:
        return True
    if width == 2 and _is_band(texts) and _is_band(header):
        return False
    looks = all(t and len(t) <= 40 and may_title(t) and any(c.isalpha() for c in t) for t in texts)
    return not (looks and len(rows) > 1 and len(pieces) > 2)


def _is_band(texts: list[str]) -> bool:
    """Whether a row says one thing: in its first cell alone, or in each of them."""
    return bool(texts[0]) and all(text in ("", texts[0]) for text in texts[1:])


def _open_tags(text: str) -> int:
    return len(_OPENED.findall(text)) - len(_CLOSED.findall(text)) if "<" in text else 0


def _raw(document: str, regions: list[Region]) -> str:
    return " ".join(document[s:e] for s, e in regions)


def _plain(document: str, regions: list[Region]) -> str:
    raw = _raw(document, regions)
    return " ".join((_TAGS.sub(" ", raw) if holds(raw, _MARKS) else raw).split())


def _runs_on(document: str, rows: list[Row], width: int, pieces: list[Region], tail: _Tail) -> bool:
    """Whether this line goes on inside the last cell of the row above: that row is short and its tag is open."""
    cells = len(rows[-1].cells)
    if len(rows) < 2 or rows[-1].over > 1 or cells >= width or cells + len(pieces) - 1 > width:
        return False
    tags, said = tail.read()
    more = _plain(document, pieces[:1])
    if not more or tags > 0 or more[0].islower():
        return bool(more) and (tags > 0 or not ends(said))
    whole = any(len(row.cells) == width for row in rows[1:])
    return not whole and not ends(said) and not (_labelled(document, rows[-1]) and _LABELS.match(more))


def _labelled(document: str, row: Row) -> bool:
    """Whether a row is a label with what stands behind it, as under a first row of two of these."""
    return len(row.cells) == 2 and bool(_LABELS.match(_plain(document, row.cells[0])))


def _unfinished(row: Row, text: str, tail: _Tail) -> bool:
    """Whether a line without tabs goes on in the last cell of this row."""
    if len(row.cells) < 2 or text.lstrip().startswith("#"):
        return False
    tags, said = tail.read()
    if tags > 0:
        return True
    start = text.lstrip()[:1]
    return bool(said) and (start.islower() or start in "•☒☉✘-" or text.lstrip().startswith("</"))


def _extend(row: Row, pieces: list[Region]) -> None:
    row.cells[-1].append(pieces[0])
    row.cells.extend([piece] for piece in pieces[1:])


def _joined(document: str, rows: list[Row]) -> list[Row]:
    """Join the rows that a page break cut in two, and drop headers that were printed again."""
    header = [_plain(document, cell) for cell in rows[0].cells]
    done: list[Row] = []
    for row in rows:
        if done and row.after_gap:
            texts = [_plain(document, cell) for cell in row.cells]
            if texts == header and len(header) > 1:
                continue
            if _continues(document, done[-1], row, texts):
                done[-1].cells.extend([] for _ in row.cells[len(done[-1].cells) :])
                for mine, more in zip(done[-1].cells, row.cells, strict=False):
                    mine.extend(region for region in more if document[slice(*region)].strip())
                continue
        done.append(row)
    return done


def _continues(document: str, above: Row, row: Row, texts: list[str]) -> bool:
    """Whether every filled cell goes on with a sentence that the cell above it broke off; cells cut off may follow."""
    filled = [(i, text) for i, text in enumerate(texts) if text and i < len(above.cells)]
    broken = any(breaks_off(_plain(document, above.cells[i])) for i, _ in filled)
    if texts[0] or (len(row.cells) > len(above.cells) and not broken):
        return False
    for i, text in filled:
        before = _plain(document, above.cells[i])
        if not before or (ends(before) and not text[0].islower()):
            return False
    return bool(filled)


def _cell(document: str, regions: list[Region], reader: Reader) -> Cell:
    """Return the cell that these stretches make; a paragraph cut by a page break is made whole."""
    filled = [(s, e) for s, e in regions if document[s:e].strip()]
    if not filled:
        return Cell()
    if len(filled) > _MOST_STRETCHES:
        return Cell(blocks=reader.read_all(filled))
    parts = [reader.read(start, end) for start, end in filled]
    blocks = parts[0]
    for i, more in enumerate(parts[1:]):
        follows = more[0] if more else None
        if blocks and isinstance(follows, Paragraph) and _breaks(blocks[-1], follows):
            _rejoin(blocks[-1], follows, (filled[0][0], filled[i][1]), filled[i + 1], reader)
            more = more[1:]
        blocks = blocks + more
    return Cell(blocks=list(blocks))


def _breaks(block: Flat, more: Paragraph) -> bool:
    return not ends(block.passage.text) or more.passage.text[0].islower()


def _rejoin(block: Flat, more: Paragraph, before: Region, after: Region, reader: Reader) -> None:
    """Put the second part of a passage behind the first, its source running from the one to the other."""
    first, second = block.passage, more.passage
    document = reader.document
    start = document.rindex(first.source or first.text, *before)
    then = document.index(second.source or second.text, *after)
    pieces = [
        (base + (passage.place(i)), passage.text[i:j])
        for passage, base in ((first, start), (second, then))
        for i, j in _stretches(passage.anchors, len(passage.text))
    ]
    cut = next(k for k, (at, _) in enumerate(pieces) if at >= then)
    pieces.insert(cut, (start + len(first.source or first.text), " "))
    whole = weave(document, pieces, lines=reader.lines, page=reader.page)
    if whole:
        styles = first.styles
        block.passage = whole
        block.passage.styles = styles
    if isinstance(block, Item):
        block.passage.line = first.line


def _stretches(anchors: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    starts = [t for t, _ in anchors] or [0]
    return list(zip(starts, [*starts[1:], length], strict=True))
