"""Tables in text set out with spaces, whose rows blank lines part: text taken out of a PDF has them."""

from __future__ import annotations

import re
from itertools import pairwise

from doelnet.reading.blocks import Cell, Table
from doelnet.reading.formats._plain.inline import Reader
from doelnet.reading.formats._plain.lines import Line, Page
from doelnet.reading.formats._shared.tables import finish

_PART = re.compile(r"\S+(?: \S+)*")
_GAP = re.compile(r"\S {3,}\S")
_HEADING = re.compile(r"[A-Z]?\d+(?:\.\d+)*\.?")
_CODED = re.compile(r" {0,8}([A-Z]{0,2}-?\d{1,3}[A-Za-z]?(?:[.-]\d{1,3})*\.?) ")
_MOST_ROWS, _MOST_LINES, _LEAST_COLUMNS = 500, 24, 3

Extent = tuple[int, int]
Parts = list[Extent]


def read_rows(page: Page, index: int, reader: Reader) -> tuple[Table | None, int]:
    """Return the table whose header stands alone at line `index`, and the index of the line after it, or None.

    Behind it each group of lines is one row: a cell may stand beside the first or the last line of its neighbour.
    A line that says the header again goes on with it.
    """
    header = _parts(page.lines[index])
    if len(header) < _LEAST_COLUMNS or not _is_over(page, index):
        return None, index
    columns, rows, after = header, [[(page.lines[index], header)]], index + 1
    again = False
    while len(rows) < _MOST_ROWS:
        lines = _group(page, page.after(after))
        if len(lines) == 1 and page.plain(page.after(after)) == page.plain(index):
            after, again = page.after(after) + 1, True
            continue
        fitted = [(line, _fitted(line, columns)) for line in lines]
        united = _united([*columns, *(part for _, parts in fitted for part in parts)])
        cut = again and _goes_on(fitted)
        if len(united) < len(header) or not (cut or _are_row(fitted, united)):
            break
        columns, after, again = united, page.after(after) + len(lines), False
        if cut:
            rows[-1] += fitted
        else:
            rows += _rows(fitted, columns)
    if len(rows) < 2:
        return None, index
    columns = _united([part for row in rows for _, parts in row for part in parts])
    cells = [[Cell(blocks=reader.read_all(cell) if cell else []) for cell in _cells(row, columns)] for row in rows]
    return finish(cells), after


def _is_over(page: Page, index: int) -> bool:
    """Whether a line with white below it stands alone, or right under a title."""
    if index + 1 >= len(page.lines) or not page.lines[index + 1].blank:
        return False
    return page.opens(index) or not _GAP.search(page.lines[index - 1].text)


def _goes_on(lines: list[tuple[Line, Parts]]) -> bool:
    """Whether all lines below a header that is printed again go on with cells of the page before."""
    return bool(lines) and all(line.text[start].islower() for line, parts in lines for start, _ in parts[:1])


def _parts(line: Line) -> Parts:
    return [found.span() for found in _PART.finditer(line.text)]


def _group(page: Page, start: int) -> list[Line]:
    """Return the lines from `start` up to a blank one; nothing where these are too many for a row or hold a tab."""
    lines: list[Line] = []
    for line in page.lines[start : start + _MOST_LINES + 1]:
        if line.blank:
            return lines
        lines.append(line)
    ended = start + len(lines) >= len(page.lines)
    return lines if ended and len(lines) <= _MOST_LINES else []


def _fitted(line: Line, columns: Parts) -> Parts:
    """Return the parts of a line; one that runs from one column into the next is cut at the blank between both."""
    parts = _parts(line)
    coded = _CODED.match(line.text) if len(columns) >= _LEAST_COLUMNS else None
    found: Parts = []
    for start, end in parts:
        if coded and start == coded.start(1) and coded.end() <= columns[1][0] < end <= columns[2][0]:
            found.append(coded.span(1))
            start = coded.end()
        for (_, left), (right, _) in pairwise(columns) if len(parts) > 1 else ():
            blank = line.text.find(" ", max(left, start), min(right, end))
            if start < left and right < end and blank > start:
                found.append((start, blank))
                start = blank + 1
        found.append((start, end))
    return found


def _are_row(lines: list[tuple[Line, Parts]], columns: Parts) -> bool:
    """Whether these lines stand in more than one of the columns, and do not open with a heading and its number."""
    if not lines:
        return False
    first = lines[0][0]
    parts = _parts(first)
    if len(parts) == 2 and _HEADING.fullmatch(first.text[slice(*parts[0])]):
        return False
    return len({_place(columns, start) for _, parts in lines for start, _ in parts}) > 1


def _place(columns: Parts, start: int) -> int:
    """Return the place among the columns of the one in which a part begins."""
    return next(i for i, (left, right) in enumerate(columns) if left <= start < right)


def _united(parts: Parts) -> Parts:
    """Return the columns that `parts` make: what overlaps is one."""
    found: Parts = []
    for start, end in sorted(parts):
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _rows(lines: list[tuple[Line, Parts]], columns: Parts) -> list[list[tuple[Line, Parts]]]:
    """Return the rows that a group of lines makes: one, or one a line where each fills its first and other cells."""
    opening = [parts[0][0] < columns[0][1] and len(parts) > 1 for _, parts in lines]
    begins = [line.text[parts[0][0]] for line, parts in lines]
    if len(lines) > 1 and all(opening) and not any(letter.islower() for letter in begins[1:]):
        return [[line] for line in lines]
    return [lines]


def _cells(row: list[tuple[Line, Parts]], columns: Parts) -> list[list[Extent]]:
    """Return for each column the stretches of the document that its cell is made of."""
    cells: list[list[Extent]] = [[] for _ in columns]
    for line, parts in row:
        for start, end in parts:
            cells[_place(columns, start)].append((line.start + start, line.start + end))
    return cells
