"""Tables in text that was taken out of a PDF with its layout: columns by blanks, pages by form feeds."""

from __future__ import annotations

from statistics import mean

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain import spaces
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.layout_frame import Extent, Frame, frame_at, may_begin
from doelnet.reading.formats._plain.layout_rows import Row, rows_of
from doelnet.reading.formats._plain.lines import Page
from doelnet.reading.formats._shared.marks import ends, marked
from doelnet.reading.formats._shared.tables import finish, header_like

Place = tuple[list[Extent], int]

_PROSE = 4.0
_LONG = 20
"""Where more lines than this are no table, none begins among them either: so each is looked at once."""


class Layout:
    """The tables in one document."""

    def __init__(self, page: Page, reader: Reader) -> None:
        self._page, self._reader = page, reader
        self._found: dict[int, tuple[Frame, list[Row]] | None] = {}
        self._passed: set[int] = set()

    def begins(self, index: int) -> bool:
        """Whether a table begins at this line."""
        return self._table(index) is not None

    def sets_out(self, index: int) -> bool:
        """Whether a table begins at this line, or three columns or more: it is not the rest of a sentence."""
        return self.begins(index) or ("   " in self._page.lines[index].text and spaces.sets_out(self._page, index))

    def read(self, index: int) -> tuple[Table | None, int]:
        """Return the table that starts at line `index`, and the index of the line after it; None without one."""
        found = self._table(index)
        if found is None:
            if "   " not in self._page.lines[index].text:
                return None, index
            return spaces.read_spaces(self._page, index, self._reader, self._passed)
        frame, rows = found
        page, reader = self._page, self._reader
        laid = [_places(page, frame, row) for row in rows]
        after = frame.after
        while more := _next_page(page, after, len(frame.columns)):
            below = [_places(page, more, row) for row in rows_of(page, more)]
            repeated = 0
            while repeated < min(2, len(below), len(laid)) and _texts(page, below[repeated]) == _texts(
                page, laid[repeated]
            ):
                repeated += 1
            if not repeated and header_like(_cells(below[0], reader)) and _texts(page, below[0])[0]:
                break
            if repeated and below[repeated:] and _goes_on(_texts(page, laid[-1]), _texts(page, below[repeated])):
                laid[-1] = [(old + new, wide) for (old, wide), (new, _) in zip(laid[-1], below[repeated], strict=True)]
                repeated += 1
            laid += below[repeated:]
            after = more.after
        return finish([_cells(row, reader) for row in laid]), after

    def _table(self, index: int) -> tuple[Frame, list[Row]] | None:
        page = self._page
        if not page.paged or not may_begin(page.lines[index].text):
            return None
        if index not in self._found:
            frame = None if marked(page.lines[index].text) else frame_at(page, index)
            rows = rows_of(page, frame) if frame else []
            self._found[index] = (frame, rows) if frame and _is_table(page, frame, rows) else None
            if frame and len(frame.lines) > _LONG and self._found[index] is None:
                self._found.update(dict.fromkeys((line.at for line in frame.lines), None))
        return self._found[index]


def _texts(page: Page, row: list[Place]) -> list[str]:
    return [" ".join(" ".join(page.document[start:end] for start, end in spans).split()) for spans, _ in row]


def _goes_on(above: list[str], row: list[str]) -> bool:
    """Whether a row under a header that is printed again goes on with the cells that the page broke off."""
    if len(above) != len(row) or row[0]:
        return False
    pairs = [(old, new) for old, new in zip(above, row, strict=True) if new]
    return bool(pairs) and all(old and not ends(old) and new[0].islower() for old, new in pairs)


def _next_page(page: Page, after: int, columns: int) -> Frame | None:
    """Return the frame with so many columns at the top of the next page, where nothing but white comes before it."""
    below = page.after(after)
    if below >= len(page.lines) or not any(map(page.breaks, range(after - 1, below))):
        return None
    frame = frame_at(page, below, columns)
    return frame if frame and len(frame.columns) == columns else None


def _is_table(page: Page, frame: Frame, rows: list[Row]) -> bool:
    full = sum(len({i for line in row for i in line.parts}) > 1 for row in rows)
    if len(rows) < 2 or full < 0.6 * len(rows):
        return False
    if len(frame.columns) > 2:
        return True
    starts = [line.parts[1][0] for line in frame.lines if 1 in line.parts]
    if 2 * max(map(starts.count, starts)) <= len(starts):
        return False
    counts = [
        [len(page.lines[line.at].text[slice(*line.parts[i])].split()) for line in frame.lines if i in line.parts]
        for i in (0, 1)
    ]
    return not all(mean(column) >= _PROSE for column in counts)


def _places(page: Page, frame: Frame, row: Row) -> list[Place]:
    """Return for each cell of a row where its parts stand in the document, and how many columns it spans."""
    places: list[Place] = []
    i = 0
    while i < len(frame.columns):
        spans = [
            (page.lines[line.at].start + line.parts[i][0], page.lines[line.at].start + line.parts[i][1])
            for line in row
            if i in line.parts
        ]
        wide = max((line.spans.get(i, 1) for line in row), default=1)
        if any(i < c < i + wide for line in row for c in line.parts):
            wide = 1
        places.append((spans, wide))
        i += wide
    return places


def _cells(row: list[Place], reader: Reader) -> list[Cell]:
    return [Cell(blocks=reader.read_all(spans) if spans else [], colspan=wide) for spans, wide in row]
