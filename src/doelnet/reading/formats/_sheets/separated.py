"""The rows and cells of a table in text, whatever parts its cells."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import islice
from typing import Literal

from doelnet.reading.blocks import Passage
from doelnet.reading.formats._shared.flow import BREAK
from doelnet.reading.formats._sheets.sheet import Row, Sheet

SEPARATORS = ";\t,|"
"""What may part cells; the Dutch one first, which wins where two part them as well."""

_NAMED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_LONG_CELL = 100
"""The most lines of a cell, before a lost quotation mark is thought to have opened it."""
_SAMPLE = 200
_CUT_OFF = "unexpected end of data"
"""What the reader says where the sample ends inside quotation marks."""


def sheet_of(document: str) -> Sheet:
    """Return the table in `document` as a sheet; a row's number is the line on which it starts.

    Raises ReadError where it is larger than any real one.
    """
    named = _NAMED.match(document)
    start = named.end() if named else 0
    separator = named[1] if named else separator_of(document)
    try:
        rows = _rows(document, start, separator)
        if any(text.count("\n") > _LONG_CELL for row in rows for text in row.cells.values()):
            rows = _rows(document, start, separator, quoted=False)
    except csv.Error:
        rows = _rows(document, start, separator, quoted=False)
    return Sheet("", rows)


def separator_of(document: str) -> str:
    """Return what parts the cells: the sign that cuts most rows into the same number of cells, and more than one.

    One behind which every quoted cell ends goes before one that cuts through quotation marks.
    """
    head = document[: 64 * 1024]
    return max(
        SEPARATORS, key=lambda sign: (_regularity(head, sign, strict=True), _regularity(head, sign, strict=False))
    )


def _regularity(head: str, separator: str, *, strict: bool) -> float:
    """Return how many cells more than one the rows have that are cut alike."""
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=separator, strict=strict)
    counts: Counter[int] = Counter()
    try:
        for row in islice(filter(any, reader), _SAMPLE):
            counts[len(row)] += 1
    except csv.Error as error:
        if _CUT_OFF not in str(error):
            return 0.0
    total = sum(counts.values())
    return max(((width - 1) ** 0.5 * many / total for width, many in counts.items()), default=0.0)


def _rows(document: str, start: int, separator: str, *, quoted: bool = True) -> list[Row]:
    """Return the rows that hold something."""
    lines = io.StringIO(document[start:], newline="")
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=separator, quoting=quoting)
    skipped = document.count("\n", 0, start)
    rows: list[Row] = []
    gap, begins = False, 1
    for values in reader:
        cells = {column: text for column, value in enumerate(values) if (text := value.strip())}
        if cells:
            rows.append(Row(begins + skipped, cells, gap=gap and bool(rows)))
            if len(rows) % 20_000 == 0:
                Sheet("", rows).check()
        gap = not cells
        begins = reader.line_num + 1
    return rows


def as_written(passage: Passage, document: str) -> None:
    """Give a passage the characters that stand in the document: its line ends, and quotation marks doubled."""
    if BREAK in passage.source:
        passage.source = passage.source.replace(BREAK, "\n")
    if '"' not in passage.text:
        return
    source = passage.source or passage.text
    doubled = source.replace('"', '""')
    if doubled not in document:
        return
    anchors = {0: 0} | {start: _moved(source, at) for start, at in passage.anchors}
    for mark in re.finditer('"', passage.text):
        anchors[mark.end()] = _moved(source, passage.place(mark.end()))
    passage.source, passage.anchors = doubled, sorted(anchors.items())


def _moved(source: str, offset: int) -> int:
    """Return where an offset comes when the quotation marks before it are doubled."""
    return offset + source.count('"', 0, offset)
