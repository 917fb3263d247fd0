"""Tables in text whose columns are set out with runs of spaces."""

from __future__ import annotations

import re
from collections import Counter
from statistics import mean

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Line, Page
from doelnet.reading.formats._plain.spaced_rows import read_rows
from doelnet.reading.formats._shared.marks import ends, marked
from doelnet.reading.formats._shared.tables import finish

_GAP = re.compile(r"\S {3,}(?=\S)|\S {2}(?=: )")
_PART = re.compile(r"\S+(?: \S+)*")
_LABELLED = re.compile(r"[A-Za-z][\w'/()-]*(?: [\w'/()&-]+){0,3}\s?:(?= |$)")
"""A label with a colon: lines on which each part opens with one are labelled lines, not rows of a table."""
_DRAWN = re.compile(r" *[-=_]{3,}[-=_ ]*")
_LEAST_ROWS = 3
_MOST_ROWS, _MOST_WIDTH = 1000, 1200
_LONG, _NEAR = 20, 60
"""A table may begin in so many of the last lines of prose; columns are judged by so many lines."""
_PROSE = 4.0
"""Two columns with so many words in each line of both are columns of text, not of a table."""

Spans = list[tuple[int, int]]


def read_spaces(page: Page, index: int, reader: Reader, passed: set[int]) -> tuple[Table | None, int]:
    """Return the table that starts at line `index`, and the index of the line after it; None and `index` without one.

    Between its columns white runs down through all lines, and what stands behind it begins, or ends, at one place.
    In `passed` are lines at which no table begins; a long stretch of prose in columns is added, but for its end.
    """
    if index in passed or not _GAP.search(page.lines[index].text):
        return None, index
    lines, strips = _lines(page, index)
    if len(lines) < _LEAST_ROWS or not strips:
        return read_rows(page, index, reader)
    edges = [0, *(end for _, end in strips)]
    rows = [_cut(line, edges) for line in lines]
    filled = [[bool(span[1] > span[0]) for span in row] for row in rows]
    hanging = _hangs(page.document, rows)
    if not hanging and (sum(sum(row) > 1 for row in filled) < 0.6 * len(rows) or _prose(page.document, rows)):
        passed.update(range(index, index + len(rows) - _LONG))
        return None, index
    regions = [[[span] for span in rows[0]]]
    for row in rows[1:]:
        if _continues(page.document, regions[-1], row):
            for cell, span in zip(regions[-1], row, strict=True):
                cell.append(span)
        else:
            regions.append([[span] for span in row])
    cells = [[_cell(spans, reader) for spans in row] for row in regions]
    return finish(cells), page.lines.index(lines[-1], index) + 1


def sets_out(page: Page, index: int) -> bool:
    """Whether three columns or more begin at line `index`: such a line is not the rest of a sentence."""
    if not _GAP.search(page.lines[index].text):
        return False
    lines, strips = _lines(page, index, 2 * _LEAST_ROWS)
    return len(lines) >= _LEAST_ROWS and len(strips) > 1


def _lines(page: Page, index: int, most: int = _MOST_ROWS) -> tuple[list[Line], Spans]:
    """Return the lines from `index` on through which white strips run down, and these strips."""
    lines: list[Line] = []
    covered = bytearray(_MOST_WIDTH)
    strips: Spans = []
    for line in page.lines[index : index + most]:
        if lines and _DRAWN.fullmatch(line.text):
            continue
        if line.blank or "\t" in line.text or len(line.text) > _MOST_WIDTH or marked(line.text):
            break
        if _is_labelled(line.text):
            break
        trial = bytearray(covered)
        for part in _PART.finditer(line.text):
            trial[part.start() : part.end()] = b"\1" * (part.end() - part.start())
        found = [m.span() for m in re.finditer(rb"(?<=\x01)\x00{2,}(?=\x01)", trial)]
        found = [strip for strip in found if _aligned([*lines[-_NEAR:], line], strip[1], _next(found, strip))]
        if not found:
            break
        covered, strips = trial, found
        lines.append(line)
    return lines, strips


def _is_labelled(text: str) -> bool:
    """Whether a line holds several labels with their values: "Wie: de gemeente      Klaar: 2028"."""
    parts = [part for part in re.split(r" {3,}|\t", text.strip()) if part]
    return len(parts) > 1 and all(_LABELLED.match(part) for part in parts)


def _hangs(document: str, rows: list[Spans]) -> bool:
    """Whether labelled lines hang behind names: "Jonge kind    contact: …" with "leden: …" under the contact."""
    if len(rows[0]) < 2 or not document[slice(*rows[0][0])]:
        return False
    behind = [document[row[1][0] : row[-1][1]] for row in rows]
    return sum(bool(_LABELLED.match(text)) for text in behind) >= 0.6 * len(rows)


def _next(strips: Spans, strip: tuple[int, int]) -> int:
    return next((start for start, _ in strips if start > strip[1]), _MOST_WIDTH)


def _aligned(lines: list[Line], start: int, end: int) -> bool:
    """Whether the parts of these lines between two places begin, or end, at one place in most of them."""
    parts = [line.text[start:end].rstrip() for line in lines]
    parts = [part for part in parts if part]
    lengths = [len(part) for part in parts]
    if len(parts) < _LEAST_ROWS:
        return True
    begun = sum(part[0] != " " for part in parts)
    return 2 * begun > len(parts) or 2 * max(Counter(lengths).values()) > len(parts)


def _cut(line: Line, edges: list[int]) -> Spans:
    """Return where in the document the cells of a line stand."""
    spans = []
    for start, end in zip(edges, [*edges[1:], len(line.text)], strict=True):
        text = line.text[start:end]
        own = text.lstrip(" ")
        own = own[1:].lstrip(" ") if own.startswith(": ") and start else own
        at = line.start + min(start + len(text) - len(own), len(line.text))
        spans.append((at, at + len(own.rstrip(" "))))
    return spans


def _prose(document: str, rows: list[Spans]) -> bool:
    columns = [[len(document[slice(*row[i])].split()) for row in rows] for i in range(len(rows[0]))]
    return len(columns) == 2 and all(mean(counts) >= _PROSE for counts in columns)


def _continues(document: str, above: list[Spans], row: Spans) -> bool:
    """Whether a line goes on in the row above it: its first cell is empty, the others go on with broken-off text."""
    texts = [document[slice(*span)] for span in row]
    before = [" ".join(document[slice(*span)] for span in spans).strip() for spans in above]
    filled = [(old, new) for old, new in zip(before, texts, strict=True) if new]
    if texts[0] or not filled:
        return False
    return all(old and (new[0].islower() or (not ends(old) and old[-1] in "-,/&")) for old, new in filled)


def _cell(spans: Spans, reader: Reader) -> Cell:
    filled = [span for span in spans if span[1] > span[0]]
    return Cell(blocks=reader.read_all(filled)) if filled else Cell()
